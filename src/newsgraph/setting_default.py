"""What is set where nobody sets anything; apart from `settings`, so that naming a default loads nothing else."""

DEFAULT_DATABASE = "sqlite:///newsgraph.db"
DEFAULT_HOST = "127.0.0.1"
DEFAULT_PORT = 8000
PREFIX = "NEWSGRAPH_"
