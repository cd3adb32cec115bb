"""The page at /preview/{token}: one unpublished article, for whoever was sent the link."""

import orjson
from sqlalchemy import bindparam, select
from starlette.requests import Request
from starlette.responses import Response

from newsgraph.clock import Clock, render_instant
from newsgraph.execute import Service
from newsgraph.model.viewer import Viewer, ViewerRole
from newsgraph.newsroom.preview_link import PREVIEWED, hash_token
from newsgraph.server.article_html import HEADERS, render_article, render_page
from newsgraph.store.core_table import ARTICLE, PREVIEW_LINK
from newsgraph.store.reader import Reader

VIEWER = Viewer((ViewerRole.EDITOR,), name="preview link")
"""As whom the article is read; the page asks for nothing beyond the article itself."""
QUERY = """
query PreviewPage($id: ID!) {
  article(id: $id) { headline summary byline language publishedAt body source { name } image { url alt credit } }
}
"""
NOTICE = '<p class="facts" lang="en" dir="ltr">Preview: not published.</p>'
PREVIEW_HEADERS = {**HEADERS, "cache-control": "no-store", "x-robots-tag": "noindex, nofollow"}
_FIND = (
    select(ARTICLE.c.public_id)
    .join(PREVIEW_LINK, PREVIEW_LINK.c.article_id == ARTICLE.c.id)
    .where(
        PREVIEW_LINK.c.token_hash == bindparam("token_hash", required=False),
        PREVIEW_LINK.c.ends_at > bindparam("now", required=False),
        PREVIEW_LINK.c.revoked == 0,
        ARTICLE.c.status.in_([status.value for status in PREVIEWED]),
    )
)


class PreviewPage:
    """Serves previews; a link that is unknown, too old or revoked is told apart by nobody."""

    def __init__(self, service: Service, reader: Reader, clock: Clock):
        """Take what answers operations, what finds links, and what tells the time."""
        self._service = service
        self._reader = reader
        self._clock = clock
        compiled = _FIND.compile(dialect=reader.dialect, compile_kwargs={"render_postcompile": True})
        self._sql, self._names, self._fixed = str(compiled), compiled.positiontup or [], compiled.params

    async def __call__(self, request: Request) -> Response:
        """Return the page, 404 where the link does not lead to an unpublished article."""
        found = await self._find(request.path_params["token"])
        article = None
        if found is not None:
            answer = orjson.loads(await self._service.execute(QUERY, None, {"id": found}, VIEWER))
            article = answer["data"]["article"]
        if article is None:
            text = "<p>This link does not lead to a preview, or not any more.</p>"
            return render_page("Not found", text, "en", 404, PREVIEW_HEADERS)
        content = f"{NOTICE}\n{render_article(article)}"
        return render_page(article["headline"], content, article["language"], 200, PREVIEW_HEADERS)

    async def _find(self, token: str) -> str | None:
        known = {**self._fixed, "token_hash": hash_token(token), "now": render_instant(self._clock())}
        [public_id] = await self._reader.fetch_texts([(self._sql, [known[name] for name in self._names])])
        return public_id
