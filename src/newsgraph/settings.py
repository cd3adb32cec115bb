"""Everything that can be set, from the environment (`NEWSGRAPH_` and the name in capitals) or by options."""

import re
from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import Field, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from newsgraph.setting_default import DEFAULT_DATABASE, DEFAULT_HOST, DEFAULT_PORT, PREFIX

ORIGIN = re.compile(r"https?://[^/\s?#@]+")
"""An origin as browsers send it: a scheme and a host, and no path (RFC 6454, section 6.2)."""

PUBLIC_URL = re.compile(r"https?://[^/\s?#@]+(/[^\s?#]*)?")
"""Where a service is reached: addresses of its pages are this with a path behind it."""

JWKS_ADDRESSES = ("https://", "http://127.0.0.1:", "http://localhost:")
"""How an address of keys begins: encrypted, but for one on this machine."""


class Settings(BaseSettings):
    """The settings of one process, fixed when it starts."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, extra="forbid")

    database: str = Field(
        DEFAULT_DATABASE, description="Where everything is kept: `sqlite:///FILE` or `postgresql://...`."
    )
    host: str = Field(DEFAULT_HOST, description="The address the server listens on.")
    port: int = Field(DEFAULT_PORT, ge=0, le=65535, description="The port the server listens on.")
    public_url: str | None = Field(
        None,
        description="The http or https address that readers use; by default `http://` with host and port.",
    )
    title: str | None = Field(
        None,
        max_length=200,
        description="What feeds, the news sitemap and pages call the newsroom; by default the host of its address.",
    )
    debug: bool = Field(False, description="State in `extensions` how many SQL statements an operation ran.")
    graphiql: bool = Field(True, description="Show GraphiQL to browsers at `/graphql`.")
    explorer: bool = Field(True, description="Show the explorer, the pages for people, at `/`.")
    deadline: float = Field(5.0, gt=0, le=600, description="Seconds after which a request is stopped.")
    body_deadline: float = Field(15.0, gt=0, le=600, description="Seconds within which a body must arrive.")
    batch_limit: int = Field(
        10, ge=0, le=100, description="How many requests one body may hold as a list; 0 serves no lists."
    )
    cors_origins: Annotated[tuple[str, ...], NoDecode] = Field(
        (), description="The origins, with spaces between, whose pages may read the answers; `*` for any."
    )
    stream_limit: int = Field(
        50,
        ge=0,
        le=10_000,
        description="How many sockets and event streams one key, or one address, may hold.",
    )
    operation_limit: int = Field(
        20, ge=1, le=1_000, description="How many operations may run on one WebSocket at a time."
    )
    key_points: int = Field(
        1_200_000,
        ge=0,
        le=1_000_000_000,
        description="How many points, the rows that operations may cost, a key has in its window; 0 for any number.",
    )
    key_window: int = Field(
        60, ge=1, le=86_400, description="Seconds in which the points that a key spent come back."
    )
    public_part: Literal["headline", "summary", "body"] = Field(
        "body",
        description="How much of an article everybody may read: `headline`, `summary` or `body`; licenses open more.",
    )
    rsl_tokens: str = Field(
        "search=search ai_input=ai-input ai_train=ai-train",
        description="What licenses at `/license.xml` (RSL) call each use by machines, with spaces between.",
    )
    push_http: bool = Field(
        False, description="Take http addresses for webhooks and WebSub callbacks too, not https alone."
    )
    trusted_documents: Path | None = Field(
        None, description="A JSON file with the only documents that are served; any document by default."
    )

    oidc_issuer: str | None = Field(
        None, description="Take bearer tokens of this OpenID provider too: the `iss` in them."
    )
    oidc_audience: str | None = Field(None, description="The `aud` that such tokens must be meant for.")
    oidc_jwks: str | None = Field(
        None, description="Where the provider's public keys stand: an https address, or a file."
    )
    oidc_role_claim: str = Field(
        "roles", description="The claim with the roles partner, editor, admin; dots lead into objects."
    )

    spacy_pipeline: str | None = Field(
        None, description="An installed spaCy pipeline that proposes names in pages, beside the rules."
    )

    @model_validator(mode="after")
    def _check_provider(self) -> Self:
        stated = (self.oidc_issuer, self.oidc_audience, self.oidc_jwks)
        if any(stated) and not all(stated):
            raise ValueError("oidc_issuer, oidc_audience and oidc_jwks go together")
        return self

    @field_validator("oidc_jwks")
    @classmethod
    def _check_jwks(cls, value: str | None) -> str | None:
        if value is not None and "://" in value and not value.startswith(JWKS_ADDRESSES):
            raise ValueError(f"{value!r} is neither an https address nor a file")
        return value

    @field_validator("public_url")
    @classmethod
    def _check_public_url(cls, value: str | None) -> str | None:
        if value and not PUBLIC_URL.fullmatch(value):
            raise ValueError(f"{value!r} is no address such as https://graph.example.org")
        return value

    @field_validator("cors_origins", mode="before")
    @classmethod
    def _split_origins(cls, value: object) -> object:
        return tuple(value.split()) if isinstance(value, str) else value

    @field_validator("cors_origins")
    @classmethod
    def _check_origins(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        for origin in value:
            if origin != "*" and not ORIGIN.fullmatch(origin):
                raise ValueError(f"{origin!r} is no origin such as https://www.example.org")
        return value


def render_settings_table() -> str:
    """Return the settings as a Markdown table, for the documentation."""
    lines = ["| Variable | Default | Meaning |", "|---|---|---|"]
    for name, field in Settings.model_fields.items():
        default = "" if field.default in (None, ()) else f"`{str(field.default).lower()}`"
        lines.append(f"| `{PREFIX}{name.upper()}` | {default} | {field.description} |")
    return "\n".join(lines) + "\n"
