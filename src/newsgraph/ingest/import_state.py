"""What an import remembers from one transaction to the next."""

from dataclasses import dataclass, field

from newsgraph.index.article_text import ArticleText, build_article_text
from newsgraph.index.entity_count import Appearance
from newsgraph.index.related_article import ArticleCount
from newsgraph.index.related_memory import RelatedMemory
from newsgraph.index.unpaired_article import UnpairedArticles
from newsgraph.ingest.article_linking import Linker
from newsgraph.ingest.pending_link import PendingLinks
from newsgraph.model.indexed_text import IndexedText
from newsgraph.model.viewer import Viewer
from newsgraph.store.article import NewArticle
from newsgraph.store.known import Known


@dataclass(frozen=True)
class WaitingArticle:
    """A new article that waits to be inserted, with the file and the place that it came from.

    `text` is what the indexes keep of its texts, where that was worked out already.
    """

    article: NewArticle
    file: str
    place: str
    text: ArticleText | None

    def build_text(self) -> ArticleText:
        """Return what the indexes keep of its texts."""
        row = self.article.row
        return self.text or build_article_text(row["headline"], row["summary"], row["body_text"])


@dataclass
class ImportState:
    """What an import remembers from one transaction to the next.

    `now` is the instant of the import. `related` are the articles whose related lists must be computed at the
    end of the transaction, `counted` what some of them hold, `indexed` what search keeps of some, `linked` whose
    links changed. `told` are entities (public ids) of whose merge or split the log told in the transaction. `is_bulk`
    says that many articles come, `unpaired` are those whose pairs of entities wait to be counted. `pending` are
    lists of articles that are to be written, `unmet` those that named one which was not there. `viewer` is who
    imports, where that is to be told.
    """

    now: str
    linker: Linker = field(default_factory=Linker)
    related: set[int] = field(default_factory=set)
    linked: set[int] = field(default_factory=set)
    counted: dict[int, ArticleCount] = field(default_factory=dict)
    indexed: dict[int, IndexedText] = field(default_factory=dict)
    memory: RelatedMemory = field(default_factory=RelatedMemory)
    uncounted: set[int] = field(default_factory=set)
    unindexed: set[int] = field(default_factory=set)
    waiting: list[WaitingArticle] = field(default_factory=list)
    unpaired: UnpairedArticles = field(default_factory=UnpairedArticles)
    is_bulk: bool = False
    appeared: list[Appearance] = field(default_factory=list)
    told: set[str] = field(default_factory=set)
    known: Known = field(default_factory=Known)
    pending: list[PendingLinks] = field(default_factory=list)
    unmet: list[PendingLinks] = field(default_factory=list)
    restored: set[str] = field(default_factory=set)
    has_new_names: bool = False
    is_restoring: bool | None = None
    viewer: Viewer | None = None

    def undo(self, pending: int) -> None:
        """Forget what a transaction left here that was undone; `pending` lists were remembered before it."""
        for left in (self.related, self.linked, self.uncounted, self.unindexed):
            left.clear()
        self.counted.clear()
        self.indexed.clear()
        self.unpaired.forget()
        self.memory.forget()  # what it holds may be of the transaction that was undone
        self.waiting.clear()
        self.appeared.clear()
        self.told.clear()
        self.has_new_names = False
        del self.pending[pending:]
        self.linker.forget_names()
        self.known.forget()
