"""Everything that can be set, from the environment (`NEWSGRAPH_` and the name in capitals) or by options."""

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict

DEFAULT_DATABASE = "sqlite:///newsgraph.db"
DEFAULT_HOST = "127.0.0.1"
DEFAULT_PORT = 8000
PREFIX = "NEWSGRAPH_"


class Settings(BaseSettings):
    """The settings of one process, fixed when it starts."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, extra="forbid")

    database: str = Field(DEFAULT_DATABASE, description="Where everything is kept: `sqlite:///FILE`.")
    host: str = Field(DEFAULT_HOST, description="The address the server listens on.")
    port: int = Field(DEFAULT_PORT, ge=0, le=65535, description="The port the server listens on.")
    public_url: str | None = Field(
        None, description="Where readers reach the service; by default `http://` with host and port."
    )
    debug: bool = Field(False, description="State in `extensions` how many SQL statements an operation ran.")
    graphiql: bool = Field(True, description="Show GraphiQL to browsers at `/graphql`.")
    deadline: float = Field(5.0, gt=0, le=600, description="Seconds after which a request is stopped.")

    @property
    def base_url(self) -> str:
        """Where readers reach the service, without a slash at the end."""
        if self.public_url is not None:
            return self.public_url.rstrip("/")
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"http://{host}:{self.port}"


def render_settings_table() -> str:
    """Return the settings as a Markdown table, for the documentation."""
    lines = ["| Variable | Default | Meaning |", "|---|---|---|"]
    for name, field in Settings.model_fields.items():
        default = "" if field.default is None else f"`{str(field.default).lower()}`"
        lines.append(f"| `{PREFIX}{name.upper()}` | {default} | {field.description} |")
    return "\n".join(lines) + "\n"
