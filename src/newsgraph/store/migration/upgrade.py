"""Runs the revisions that a database lacks, inside the caller's transaction."""

import logging
from typing import Any

from alembic.config import Config
from alembic.runtime.environment import EnvironmentContext
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from newsgraph.errors import InputError
from newsgraph.store.migration.revision import fetch_revision

logger = logging.getLogger("newsgraph.store")


def upgrade_database(connection: Connection) -> bool:
    """Run the missing revisions on `connection`; return whether there were any.

    The caller's transaction must exclude other writers, so that of several programs that start at once one
    migrates and the others find it done. Raises InputError DATABASE_TOO_NEW where the database carries a revision
    this program does not know.
    """
    configuration, script = _open_revisions()
    current = fetch_revision(connection)
    check_revision(current, script)
    if current == script.get_current_head():
        return False
    _run_revisions(connection, configuration, script)
    if current is None:
        logger.info("database created")
    else:
        logger.info("database brought from revision %s to %s", current, script.get_current_head())
    return True


def check_revision(current: str | None, script: ScriptDirectory | None = None) -> None:
    """Raise InputError DATABASE_TOO_NEW where `current` is no revision of this program."""
    known = {revision.revision for revision in (script or _open_revisions()[1]).walk_revisions()}
    if current is not None and current not in known:
        raise InputError(
            "DATABASE_TOO_NEW",
            f"the database stands at revision {current}, which this program does not know",
            hint="use the newsgraph release that wrote the database, or a later one",
        )


def _open_revisions() -> tuple[Config, ScriptDirectory]:
    configuration = Config()
    configuration.set_main_option("script_location", "newsgraph.store:migration")
    configuration.set_main_option("path_separator", "os")
    return configuration, ScriptDirectory.from_config(configuration)


def _run_revisions(connection: Connection, configuration: Config, script: ScriptDirectory) -> None:
    def plan(revision: Any, context: MigrationContext) -> Any:
        return script._upgrade_revs("head", revision)  # alembic's own upgrade command calls the same

    with EnvironmentContext(configuration, script, fn=plan) as environment:
        environment.configure(connection=connection, transactional_ddl=True)
        with environment.begin_transaction():
            environment.run_migrations()
