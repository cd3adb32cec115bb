"""Brings a database to the present revision: `upgrade` runs them, `full_text_ddl` holds one statement of theirs."""
