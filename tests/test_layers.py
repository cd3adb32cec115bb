"""The layers of the architecture: a module imports only from below its own line, and no imports run in a circle."""

import ast
from pathlib import Path

import pytest

SOURCE = Path(__file__).parent.parent / "src" / "newsgraph"
LAYERS = (
    {"cli"},
    {"server"},
    {"newsroom"},
    {"schema", "syndication", "ingest", "live"},
    {"execute"},
    {"sql", "index", "changes", "access"},
    {"compiler", "store"},
    {"catalog"},
    {"model"},
    {"settings"},
    {"setting_default"},
    {"errors", "clock"},
)
LEVEL = {name: level for level, names in enumerate(LAYERS) for name in names}


def name_module(path: Path) -> str:
    parts = path.relative_to(SOURCE.parent).with_suffix("").parts
    return ".".join(part for part in parts if part != "__init__")


MODULES = {name_module(path): path for path in sorted(SOURCE.rglob("*.py"))}


def read_imports(path: Path) -> set[str]:
    """Return the modules of ours that a file names in any import, inside functions too."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            assert node.level == 0, f"{path} imports relatively"
            named = {f"{node.module}.{alias.name}" for alias in node.names}
            found |= named & set(MODULES) or {node.module}
        elif isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
    return {name for name in found if name.startswith("newsgraph")}


IMPORTS = {name: read_imports(path) & set(MODULES) - {name} for name, path in MODULES.items()}


def read_layer(module: str) -> str:
    return module.split(".")[1] if "." in module else ""


@pytest.mark.parametrize("module", sorted(name for name in MODULES if read_layer(name)))
def test_a_module_imports_only_from_below_and_from_its_own_folder(module: str) -> None:
    own = read_layer(module)
    others = {read_layer(name) for name in IMPORTS[module] if read_layer(name)} - {own}
    assert {name for name in others if LEVEL[name] <= LEVEL[own]} == set()


def test_every_folder_stands_on_a_layer() -> None:
    assert {read_layer(name) for name in MODULES if read_layer(name)} <= set(LEVEL)


def test_no_imports_run_in_a_circle() -> None:
    done: set[str] = set()

    def walk(module: str, path: tuple[str, ...]) -> None:
        assert module not in path, " -> ".join((*path[path.index(module) :], module))
        if module not in done:
            for imported in sorted(IMPORTS[module]):
                walk(imported, (*path, module))
            done.add(module)

    for module in MODULES:
        walk(module, ())


def test_the_reference_executor_knows_nothing_of_the_compiler() -> None:
    reference = Path(__file__).parent / "reference"
    imported = {
        name.split(".")[1] for path in reference.glob("*.py") for name in read_imports(path) if "." in name
    }
    assert imported <= {"model"}


def test_only_one_module_touches_how_fields_are_collected() -> None:
    users = {
        name
        for name, path in MODULES.items()
        if "graphql.execution.collect_fields" in path.read_text(encoding="utf-8")
    }
    assert users == {"newsgraph.compiler.selection"}


@pytest.mark.parametrize("module", sorted(MODULES))
def test_a_module_begins_with_its_purpose_and_stays_one_concept(module: str) -> None:
    text = MODULES[module].read_text(encoding="utf-8")
    assert ast.get_docstring(ast.parse(text))
    assert text.count("\n") <= 400
