"""Tokens of an OpenID provider: only those that it signed, for us, for now, by an algorithm of ours, say who asks."""

import base64
import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes
from jwt.algorithms import ECAlgorithm, RSAAlgorithm

from newsgraph.access.key_set import FRESH_SECONDS, MAX_KEYS, STALE_SECONDS, KeySet, parse_key_set
from newsgraph.access.open_id import OpenIdTokens, Provider, build_viewer
from newsgraph.errors import InputError, RequestError
from newsgraph.model.viewer import Viewer, ViewerRole
from newsgraph.server.run import open_app
from newsgraph.settings import Settings
from newsgraph.store.database import Database
from support_server import build_client, post, read_code

ISSUER, AUDIENCE = "https://id.example", "newsgraph"
PROVIDER = Provider(ISSUER, AUDIENCE, "realm_access.roles")
RSA_KEY = rsa.generate_private_key(65537, 2048)
SHORT_KEY = rsa.generate_private_key(65537, 1024)
EC_KEY = ec.generate_private_key(ec.SECP256R1())
OTHER_CURVE = ec.generate_private_key(ec.SECP384R1())
STRANGER = rsa.generate_private_key(65537, 2048)


def describe(key: Any, key_id: str | None, **members: Any) -> dict[str, Any]:
    """Return the public half of a key as a provider lists it."""
    algorithm: Any = RSAAlgorithm if isinstance(key, rsa.RSAPrivateKey) else ECAlgorithm
    found: dict[str, Any] = algorithm.to_jwk(key.public_key(), as_dict=True)
    return found | ({} if key_id is None else {"kid": key_id}) | members


LISTED = [
    describe(RSA_KEY, "rsa"),
    describe(EC_KEY, "ec", alg="ES256", use="sig"),
    describe(SHORT_KEY, "short"),
    describe(OTHER_CURVE, "curve"),
    describe(STRANGER, "encryption", use="enc"),
    describe(STRANGER, "pss", alg="PS256"),
    describe(STRANGER, None),
    {"kty": "oct", "kid": "shared", "k": base64.urlsafe_b64encode(b"x" * 32).decode()},
    {"kty": "RSA", "kid": "broken", "n": "x", "e": "AQAB"},
    "no key at all",
]


def build_claims(**changes: Any) -> dict[str, Any]:
    now = int(time.time())
    claims = {
        "iss": ISSUER,
        "aud": AUDIENCE,
        "sub": "user-1",
        "name": "Jane Roe",
        "iat": now,
        "nbf": now,
        "exp": now + 600,
        "realm_access": {"roles": ["Editor", "offline_access"]},
    }
    return {name: value for name, value in (claims | changes).items() if value is not None}


def sign(
    claims: dict[str, Any],
    key: PrivateKeyTypes | str | None = RSA_KEY,
    algorithm: str = "RS256",
    kid: Any = "rsa",
) -> str:
    return jwt.encode(claims, key, algorithm, headers={"kid": kid} if kid is not None else None)  # type: ignore[arg-type]


@pytest.fixture
def tokens(tmp_path: Path) -> OpenIdTokens:
    file = tmp_path / "jwks.json"
    file.write_text(json.dumps({"keys": LISTED}))
    return OpenIdTokens(PROVIDER, KeySet(str(file)))


def test_only_long_enough_signing_keys_with_an_id_are_taken() -> None:
    found = parse_key_set(json.dumps({"keys": LISTED}).encode())
    assert {key_id: key.algorithm_name for key_id, key in found.items()} == {"rsa": "RS256", "ec": "ES256"}


@pytest.mark.parametrize(
    "content",
    [b"", b"[]", b"{}", b'{"keys": {}}', json.dumps({"keys": LISTED[:1] * (MAX_KEYS + 1)}).encode()],
)
def test_what_is_no_list_of_keys_is_refused(content: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the parser's own words differ
        parse_key_set(content)


@pytest.mark.parametrize(
    ("key", "algorithm", "kid"), [(RSA_KEY, "RS256", "rsa"), (EC_KEY, "ES256", "ec")], ids=["rsa", "ec"]
)
async def test_a_signed_token_stands_for_its_viewer(
    tokens: OpenIdTokens, key: Any, algorithm: str, kid: str
) -> None:
    viewer = await tokens.find_viewer(sign(build_claims(), key, algorithm, kid))
    assert viewer is not None
    assert (viewer.name, viewer.roles, viewer.licenses) == ("Jane Roe", (ViewerRole.EDITOR,), ())
    assert viewer.key_id is not None
    assert viewer.key_id.startswith("u_")
    again = await tokens.find_viewer(sign(build_claims(aud=["other", AUDIENCE], name=None)))
    assert again == Viewer((ViewerRole.EDITOR,), viewer.key_id, (), viewer.key_id)


NOW = int(time.time())
REFUSED_CLAIMS = {
    "expired": {"exp": NOW - 60},
    "not yet": {"nbf": NOW + 3_600},
    "another issuer": {"iss": "https://id.example/"},
    "another audience": {"aud": "other"},
    "no expiry": {"exp": None},
    "no issuer": {"iss": None},
    "no audience": {"aud": None},
    "no subject": {"sub": None},
    "an empty subject": {"sub": ""},
    "an expiry that is no number": {"exp": "soon"},
}


@pytest.mark.parametrize("changes", REFUSED_CLAIMS.values(), ids=REFUSED_CLAIMS.keys())
async def test_a_token_with_wrong_claims_is_refused(tokens: OpenIdTokens, changes: dict[str, Any]) -> None:
    assert await tokens.find_viewer(sign(build_claims(**changes))) is None


def sign_with_public_key() -> str:
    """The old trick: the provider's public key taken for a shared secret."""
    shared = base64.urlsafe_b64encode(json.dumps(LISTED[0]).encode()).decode()
    return sign(build_claims(), shared, "HS256", "rsa")


def tamper(token: str) -> str:
    head, claims, signature = token.split(".")
    read = json.loads(base64.urlsafe_b64decode(claims + "=="))
    read["realm_access"] = {"roles": ["admin"]}
    changed = base64.urlsafe_b64encode(json.dumps(read).encode()).decode().rstrip("=")
    return f"{head}.{changed}.{signature}"


REFUSED_TOKENS = {
    "unsigned": lambda: sign(build_claims(), None, "none"),
    "a shared secret": lambda: sign(build_claims(), "x" * 32, "HS256", "shared"),
    "a public key as secret": sign_with_public_key,
    "another algorithm of the same key": lambda: sign(build_claims(), RSA_KEY, "RS512"),
    "another type of key": lambda: sign(build_claims(), EC_KEY, "ES256", "rsa"),
    "a stranger's key": lambda: sign(build_claims(), STRANGER),
    "an unknown key": lambda: sign(build_claims(), STRANGER, kid="stranger"),
    "a key for encryption": lambda: sign(build_claims(), STRANGER, kid="encryption"),
    "a short key": lambda: sign(build_claims(), SHORT_KEY, kid="short"),
    "no key named": lambda: sign(build_claims(), kid=None),
    "changed": lambda: tamper(sign(build_claims())),
    "no signature": lambda: sign(build_claims()).rpartition(".")[0] + ".",
    "not a token": lambda: "a.b.c",
    "nothing": lambda: "..",
}


@pytest.mark.parametrize("make", REFUSED_TOKENS.values(), ids=REFUSED_TOKENS.keys())
@pytest.mark.filterwarnings("ignore::jwt.warnings.InsecureKeyLengthWarning")
async def test_a_token_that_the_provider_did_not_sign_is_refused(tokens: OpenIdTokens, make: Any) -> None:
    assert await tokens.find_viewer(make()) is None


@pytest.mark.parametrize(
    ("claims", "roles"),
    [
        ({"realm_access": {"roles": ["admin", "editor"]}}, (ViewerRole.EDITOR, ViewerRole.ADMIN)),
        ({"realm_access": {"roles": "partner"}}, (ViewerRole.PARTNER,)),
        ({"realm_access": {"roles": ["public", "root", 1, None]}}, (ViewerRole.PUBLIC,)),
        ({"realm_access": ["admin"]}, (ViewerRole.PUBLIC,)),
        ({"realm_access": {"roles": {"admin": True}}}, (ViewerRole.PUBLIC,)),
        ({"roles": ["admin"]}, (ViewerRole.PUBLIC,)),
    ],
)
def test_roles_are_read_from_the_claim_that_is_set_and_no_other(
    claims: dict[str, Any], roles: tuple[ViewerRole, ...]
) -> None:
    viewer = build_viewer({"sub": "user-1", **claims}, PROVIDER)
    assert viewer is not None
    assert viewer.roles == roles


@pytest.mark.parametrize("name", ["a\x00b", "", "x" * 101, "line\nbreak", 7, None])
def test_a_name_that_is_not_fit_to_be_shown_gives_way(name: Any) -> None:
    viewer = build_viewer({"sub": "user-1", "name": name, "preferred_username": "jane"}, PROVIDER)
    assert viewer is not None
    assert viewer.name == "jane"


# ---------------------------------------------------------------- the provider's keys


class Source:
    """What an address answers, and how often it was asked."""

    def __init__(self) -> None:
        self.status, self.content, self.asked = 200, json.dumps({"keys": LISTED}).encode(), 0
        self.address = ""


@contextmanager
def serve() -> Iterator[Source]:
    source = Source()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            source.asked += 1
            self.send_response(source.status)
            self.send_header("location", "/elsewhere")
            self.send_header("content-length", str(len(source.content)))
            self.end_headers()
            self.wfile.write(source.content)

        def log_message(self, *_: Any) -> None:
            return None

    server = HTTPServer(("127.0.0.1", 0), Handler)
    source.address = f"http://127.0.0.1:{server.server_address[1]}/jwks.json"
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield source
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


async def test_keys_are_fetched_once_and_unknown_ones_ask_again_at_most_once_a_minute() -> None:
    seconds = [0.0]
    with serve() as source:
        keys = KeySet(source.address, monotonic=lambda: seconds[0])
        for _ in range(3):
            assert await keys.find("rsa")
        assert source.asked == 1
        for number in range(50):
            assert await keys.find(f"unknown-{number}") is None
        assert source.asked == 1
        seconds[0] += 61
        source.content = json.dumps({"keys": [describe(STRANGER, "next")]}).encode()
        assert await keys.find("next")
        assert await keys.find("rsa") is None
        assert source.asked == 2


async def test_a_key_that_the_provider_took_back_is_refused_within_the_hour() -> None:
    seconds = [0.0]
    with serve() as source:
        keys = KeySet(source.address, monotonic=lambda: seconds[0])
        assert await keys.find("rsa")
        source.content = json.dumps({"keys": LISTED[1:]}).encode()
        seconds[0] += FRESH_SECONDS + 1
        assert await keys.find("rsa") is None


@pytest.mark.parametrize(
    ("status", "content"),
    [(500, b"{}"), (302, b"{}"), (200, b"<html>"), (200, b" " * 300_000)],
    ids=["failing", "leading elsewhere", "no keys", "too large"],
)
async def test_where_the_provider_fails_its_keys_hold_for_a_day(status: int, content: bytes) -> None:
    seconds = [0.0]
    with serve() as source:
        keys = KeySet(source.address, monotonic=lambda: seconds[0])
        assert await keys.find("rsa")
        source.status, source.content = status, content
        seconds[0] += FRESH_SECONDS + 1
        assert await keys.find("rsa")
        asked = source.asked
        assert asked == 2
        seconds[0] += STALE_SECONDS
        with pytest.raises(RequestError) as refused:
            await keys.find("rsa")
        assert (refused.value.code, refused.value.status) == ("TOKEN_KEYS_UNREACHABLE", 503)


# ---------------------------------------------------------------- as it is set


def build_settings(**given: Any) -> Settings:
    return Settings.model_validate(
        {"oidc_issuer": ISSUER, "oidc_audience": AUDIENCE, "oidc_role_claim": "realm_access.roles", **given}
    )


async def test_a_server_that_is_set_so_takes_tokens_beside_keys(tmp_path: Path) -> None:
    file = tmp_path / "jwks.json"
    file.write_text(json.dumps({"keys": LISTED}))
    url = f"sqlite:///{tmp_path / 'x.db'}"
    await (await Database.open(url)).close()
    app = await open_app(build_settings(database=url, oidc_jwks=str(file)), "https://news.example")
    query = {"query": "{ viewer { name roles } }"}
    async with app.router.lifespan_context(app), build_client(app) as client:
        known = await post(client, query, authorization=f"Bearer {sign(build_claims())}")
        late = await post(client, query, authorization=f"Bearer {sign(build_claims(exp=NOW - 60))}")
        public = await post(client, query)
    assert known.json() == {"data": {"viewer": {"name": "Jane Roe", "roles": ["EDITOR"]}}}
    assert known.headers["cache-control"] == "private, no-store"
    assert (late.status_code, read_code(late)) == (401, "KEY_INVALID")
    assert public.json()["data"]["viewer"]["roles"] == ["PUBLIC"]


@pytest.mark.parametrize(
    "given",
    [
        {},
        {"oidc_jwks": "jwks.json", "oidc_audience": None},
        {"oidc_jwks": "http://id.example/jwks.json"},
        {"oidc_jwks": "ftp://id.example/jwks.json"},
        {"oidc_jwks": "http://localhost.example/jwks.json"},
    ],
    ids=["no keys", "no audience", "unencrypted", "another protocol", "not this machine"],
)
def test_half_a_setting_and_unsafe_addresses_are_refused(given: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"oidc|https address"):
        build_settings(**given)


async def test_without_the_extra_the_setting_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import sys

    for name in ("newsgraph.access.key_set", "newsgraph.access.open_id"):
        monkeypatch.delitem(sys.modules, name, raising=False)
    monkeypatch.setitem(sys.modules, "jwt", None)
    url = f"sqlite:///{tmp_path / 'x.db'}"
    await (await Database.open(url)).close()
    with pytest.raises(InputError) as refused:
        await open_app(build_settings(database=url, oidc_jwks="jwks.json"), "https://news.example")
    assert refused.value.code == "OIDC_MISSING"
