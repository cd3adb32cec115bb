"""Brings a database to the present revision: `upgrade` runs them, `..._ddl` hold statements of theirs."""
