"""How connections to PostgreSQL are set up, for the one writer and for readers."""

CONNECT_SECONDS = 10.0
LOCK_SECONDS = 30
APPLICATION = "newsgraph"
WRITER_LOCK = 0x6E657773
"""The number of the advisory lock that a writer holds until its transaction ends: `news` in ASCII."""

COMMON_SETTINGS = {
    "application_name": APPLICATION,
    "client_encoding": "UTF8",
    "timezone": "UTC",
    # A compiled plan pays for queries that run for seconds; compiling ours takes longer than running them.
    "jit": "off",
}


def build_reader_settings(deadline: float) -> dict[str, str]:
    """Return the settings of a connection that answers requests within `deadline` seconds."""
    return {
        **COMMON_SETTINGS,
        "default_transaction_read_only": "on",
        # What readers ask for lies in memory. The default of 4 is for disks that turn, and makes PostgreSQL read
        # whole tables and sort all that a busy entity has, rather than the first of it in the order of an index.
        "random_page_cost": "1.1",
        # A statement is planned once for each connection. Left to choose, PostgreSQL planned a suggestion each time,
        # for what it knew of its prefix: that takes longer than to run it.
        "plan_cache_mode": "force_generic_plan",
        "statement_timeout": str(max(1, round(deadline * 1000))),
    }


def build_writer_settings() -> dict[str, str]:
    """Return the settings of a connection that writes, or reads records back."""
    return {
        **COMMON_SETTINGS,
        "lock_timeout": str(LOCK_SECONDS * 1000),
        "idle_in_transaction_session_timeout": "600000",
    }
