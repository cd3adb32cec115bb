"""Leaks, seeded one at a time: each drops one predicate or lets one hidden thing through, and must be found."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

from newsgraph.changes import log
from newsgraph.compiler import visibility
from newsgraph.compiler.visibility import Visibility
from newsgraph.index import entity_count, full_text
from newsgraph.model.vocabulary import ChangeAction

Patch = pytest.MonkeyPatch


@dataclass(frozen=True)
class Leak:
    """One seeded leak: its name, the channels through which it shows, and what plants it."""

    name: str
    channels: tuple[int, ...]
    plant: Callable[[Patch], None]


def _address_every_article(patch: Patch) -> None:
    patch.setattr(visibility, "PUBLIC_STATES", ("PUBLISHED", "RETRACTED", "DRAFT", "EMBARGOED"))


def _show_every_entity(patch: Patch) -> None:
    patch.setattr(Visibility, "_build_public_entity", lambda self, table, alias: ())


def _index_every_text(patch: Patch) -> None:
    statement = full_text._SEARCHED.with_only_columns(*full_text._SEARCHED.selected_columns)
    statement._where_criteria = ()
    patch.setattr(full_text, "_SEARCHED", statement)


def _tell_of_every_save(patch: Patch) -> None:
    def decide(write: Any) -> ChangeAction:
        return ChangeAction.UPDATED

    patch.setattr(log, "decide_article_action", decide)


def _count_every_article(patch: Patch) -> None:
    patch.setattr(entity_count, "_is_named", lambda connection, entity_id: True)


LEAKS = (
    Leak("an article answers at its id whatever its state", (2, 3, 4), _address_every_article),
    Leak("an entity is there though only drafts name it", (2, 5, 18, 32), _show_every_entity),
    Leak("the full-text index holds drafts", (28, 29, 33), _index_every_text),
    Leak("the change log tells of saved drafts", (50, 54), _tell_of_every_save),
    Leak("an entity counts as named by a draft", (18,), _count_every_article),
)
