"""Writes one document: its article, a stub for each teaser, and what was found in their texts."""

from dataclasses import dataclass, replace

from newsgraph.ingest.article_linking import add_linking
from newsgraph.ingest.document import Document
from newsgraph.ingest.finding import find_in_text, write_findings
from newsgraph.ingest.known_article import KnownArticle, fetch_known
from newsgraph.ingest.language import detect_language
from newsgraph.ingest.publisher import resolve_publisher
from newsgraph.ingest.reader.text_page import build_key, build_stub_headline
from newsgraph.ingest.record_write import RecordWriter
from newsgraph.model.vocabulary import ArticleStatus, BodyFormat
from newsgraph.store.article_plan import plan_article
from newsgraph.store.core_table import LISTED_ARTICLE
from newsgraph.store.outcome import ArticleWrite, Outcome
from newsgraph.store.record import ArticleRecord, ImageRecord


@dataclass(frozen=True)
class PageImport:
    """One document on its way in.

    `source` goes before what the document says, `language` and `published` (an instant) after it; `place` is where in
    the file it stands.
    """

    document: Document
    file: str
    place: str | None = None
    source: str | None = None
    language: str | None = None
    published: str | None = None

    def write(self, writer: RecordWriter) -> None:
        """Write stubs, article, relations, proposals and the page's list; raises InputError."""
        known = fetch_known(writer.connection, self.document)
        if known is not None and known.keeps_out(self.document):
            writer.report.skip(self.file, self.place, known.reason)
            return
        source = self._resolve_source(writer)
        published_at = self.document.published_at or self.published or writer.state.now
        stubs = [
            _write_article(writer, self._build_stub(teaser, source), published_at, "stubs")
            for teaser in self.document.teasers
        ]
        record = self._build_article(source, writer.state.now, known)
        write = _write_article(writer, record, writer.state.now, "articles")
        if write.outcome is not Outcome.UNCHANGED:
            self._note(writer, write)
        if stubs or write.outcome is not Outcome.UNCHANGED:
            listed = tuple(stub.public_id for stub in stubs)
            writer.add_links(self.file, "related articles", "listed", LISTED_ARTICLE, write.id, listed)

    def _note(self, writer: RecordWriter, write: ArticleWrite) -> None:
        """Say what had to be assumed."""
        for note in self.document.notes:
            writer.report.note(self.file, self.place, note)
        is_dated = self.document.published_at is not None or self.published is not None
        if write.outcome is Outcome.NEW and write.status == ArticleStatus.PUBLISHED and not is_dated:
            told = "no date is stated, so publishedAt is the time of this import; --published gives another"
            writer.report.note(self.file, self.place, told)

    def _resolve_source(self, writer: RecordWriter) -> str | None:
        name = self.source or self.document.source_name
        return None if name is None else resolve_publisher(writer, name)

    def _build_article(self, source: str | None, now: str, known: KnownArticle | None) -> ArticleRecord:
        document = self.document
        is_held = document.embargoed_until is not None and document.embargoed_until > now
        is_waiting = is_held and document.status is ArticleStatus.PUBLISHED
        published_at = document.published_at or self.published
        first = None if known is None else known.record.published_at
        if first is not None and document.published_at == document.modified_at:
            published_at = None  # it only states when it was changed: the article keeps its first date
        elif first is None and known is not None:
            published_at = published_at or now  # a draft that is published at last
        stated = {
            "url": document.url,
            "published_at": None if document.status is ArticleStatus.DRAFT else published_at,
            "modified_at": document.modified_at,
            "usage_terms": document.usage_terms,
            "embargoed_until": document.embargoed_until if is_waiting else None,
        }
        return ArticleRecord(
            source_key=document.source_key,
            headline=document.headline,
            summary=document.summary,
            body=document.text or None,
            body_format=BodyFormat.TEXT,
            language=self._find_language(),
            section=document.section,
            tags=document.tags,
            byline=document.byline,
            source=source,
            status=ArticleStatus.EMBARGOED if is_waiting else document.status,
            image=None if document.image_url is None else ImageRecord(url=document.image_url),
            **{name: value for name, value in stated.items() if value is not None},  # type: ignore[arg-type]
        )

    def _build_stub(self, teaser: str, source: str | None) -> ArticleRecord:
        headline = build_stub_headline(teaser)
        return ArticleRecord(
            source_key="teaser:" + build_key(headline),
            headline=headline,
            summary=teaser,
            body=teaser,
            body_format=BodyFormat.TEXT,
            language=self._find_language(),
            source=source,
        )

    def _find_language(self) -> str:
        document = self.document
        text = " ".join((document.headline, *document.paragraphs))
        return document.language or self.language or detect_language(text)


def _write_article(writer: RecordWriter, record: ArticleRecord, now: str, what: str) -> ArticleWrite:
    """Link and write one article, where it is new or changed, with the relations and names in its text."""
    plan = plan_article(writer.connection, record, now)
    if not plan.needs_linking:
        return writer.write_planned(plan, what)
    text, linking = writer.state.linker.link(writer.connection, plan)
    findings = find_in_text(writer, text, linking, plan.article_id)
    plan = add_linking(writer.connection, plan, linking)
    plan = replace(plan, record=plan.record.model_copy(update={"relation_proposals": findings.proposed}))
    write = writer.write_planned(plan, what)
    write_findings(writer, write, plan.record.version, findings)
    return write
