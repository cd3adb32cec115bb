"""A feed as one composite item of IPTC ninjs 3.1, its articles in `associations`."""

from collections.abc import Sequence

from newsgraph.syndication.form.feed_head import FeedHead
from newsgraph.syndication.form.json_list import JsonList, render_json
from newsgraph.syndication.form.ninjs import STANDARD, build_ninjs
from newsgraph.syndication.item import Item


class NinjsWriter:
    """Writes one document of a feed."""

    media_type = "application/vnd.iptc.ninjs+json"

    def __init__(self, head: FeedHead):
        """Take what the feed says of itself."""
        self._head = head
        self._list = JsonList()

    def begin(self) -> bytes:
        """Return the document up to its first article."""
        head, links = self._head, self._head.links
        stated = {
            "standard": STANDARD,
            "uri": head.self_url,
            "type": "composite",
            "representationType": "full",
            "versionCreated": head.updated,
            "pubStatus": "usable",
            "title": head.title,
            "infoSources": [{"name": head.publisher, "role": "publisher"}],
        }
        if links is not None and links.previous is not None:
            stated["altIds"] = [{"role": "prev-archive", "value": links.previous}]
        return render_json(stated)[:-1] + b',"associations":['

    def write(self, items: Sequence[Item]) -> bytes:
        """Return some more articles; each is named by its id, which no other in the document has."""
        built = [{"name": item.id, **build_ninjs(item, self._head.public_url)} for item in items]
        return self._list.join(built)

    def end(self) -> bytes:
        """Return the end of the document."""
        return b"]}"
