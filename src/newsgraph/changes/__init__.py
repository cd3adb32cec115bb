"""The change log: `log` tells what became, changed while or stopped being public, `relation_visibility` which are."""
