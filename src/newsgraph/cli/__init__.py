"""The command line: `main` runs it.

`application` joins the commands; `import_command`, `export_command`, `related_command`, `serve_command`,
`demo_command`, `schema_command` and `settings_command` are one each; `option` holds the options they share,
`failure` how errors are told, `progress` the bars, `terminal` whether there are keys to read, `reference` the
generated documentation.
"""

from newsgraph.cli.application import main

__all__ = ["main"]
