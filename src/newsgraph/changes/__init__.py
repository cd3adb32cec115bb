"""The change log: `log` writes what became, changed while or stopped being public."""
