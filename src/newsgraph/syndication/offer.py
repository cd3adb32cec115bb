"""The licenses on offer, as machines are told of them: what each allows them, where, on which terms."""

from dataclasses import dataclass

import orjson
from sqlalchemy import Text, bindparam, cast, literal_column, or_, select

from newsgraph.model.vocabulary import AiUse
from newsgraph.sql.construct import JsonArray, JsonList
from newsgraph.store.core_table import LICENSE
from newsgraph.store.reader import Reader


@dataclass(frozen=True)
class Offer:
    """A license that lets machines use articles, for whoever is granted it."""

    key: str
    name: str
    ai_use: tuple[AiUse, ...]
    territory: str | None
    usage_terms: str | None
    expires_at: str | None


_HELD = (
    select(
        LICENSE.c.key,
        LICENSE.c.name,
        LICENSE.c.ai_use,
        LICENSE.c.territory,
        LICENSE.c.usage_terms,
        LICENSE.c.expires_at,
    )
    .where(
        LICENSE.c.offered == literal_column("1"),
        LICENSE.c.ai_use != "",
        or_(LICENSE.c.expires_at.is_(None), LICENSE.c.expires_at > bindparam("now")),
    )
    .subquery()
)
_OFFERS = select(cast(JsonList(JsonArray(list(_HELD.c))), Text)).select_from(_HELD)


class Offers:
    """Reads what is on offer; the rest of the table of licenses is nobody's business."""

    def __init__(self, reader: Reader):
        """Take what reads."""
        self._reader = reader
        compiled = _OFFERS.compile(dialect=reader.dialect)
        self._sql, self._names = str(compiled), compiled.positiontup or []
        self._fixed = compiled.params

    async def fetch(self, now: str) -> tuple[Offer, ...]:
        """Return the licenses on offer that let machines use articles and are not over at an instant, by key."""
        known = {**self._fixed, "now": now}
        [text] = await self._reader.fetch_texts([(self._sql, [known[name] for name in self._names])])
        return tuple(
            sorted((_build_offer(*row) for row in orjson.loads(text or "[]")), key=lambda one: one.key)
        )


def _build_offer(
    key: str, name: str, ai_use: str, territory: str | None, usage_terms: str | None, expires_at: str | None
) -> Offer:
    uses = tuple(use for use in AiUse if use.value in ai_use.split())
    return Offer(key, name, uses, territory, usage_terms, expires_at)
