"""Writes one page: its article, a stub for each teaser, and what was found in their texts."""

from dataclasses import dataclass, replace
from pathlib import Path

from newsgraph.errors import InputError
from newsgraph.ingest.arrival import Form
from newsgraph.ingest.article_linking import add_linking
from newsgraph.ingest.document import Document
from newsgraph.ingest.finding import find_in_text, write_findings
from newsgraph.ingest.html_page import parse_html_page
from newsgraph.ingest.language import detect_language
from newsgraph.ingest.publisher import resolve_publisher
from newsgraph.ingest.record_write import RecordWriter
from newsgraph.ingest.text_page import build_key, build_stub_headline, parse_text_page
from newsgraph.model.vocabulary import BodyFormat
from newsgraph.store.article_plan import plan_article
from newsgraph.store.core_table import LISTED_ARTICLE
from newsgraph.store.outcome import ArticleWrite, Outcome
from newsgraph.store.record import ArticleRecord, ImageRecord
from newsgraph.store.text_check import check_text

MAX_PAGE_BYTES = 32 * 1024 * 1024


def parse_page(path: Path, form: Form) -> Document:
    """Return the document in a page; raises InputError, among them INVALID_TEXT and PAGE_TOO_LARGE, or OSError."""
    content = path.read_bytes()
    if len(content) > MAX_PAGE_BYTES:
        raise InputError("PAGE_TOO_LARGE", f"the page has more than {MAX_PAGE_BYTES} bytes", hint="split it")
    if form is Form.HTML:
        return parse_html_page(content, path.name)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(
            "INVALID_TEXT",
            "the page is not UTF-8",
            place=f"byte {error.start}",
            hint="save the file as UTF-8",
        ) from None
    return parse_text_page(check_text(text), path.name)


@dataclass(frozen=True)
class PageImport:
    """One page on its way in; `source` goes before what the page says, `language` after it."""

    document: Document
    file: str
    source: str | None = None
    language: str | None = None

    def write(self, writer: RecordWriter) -> None:
        """Write stubs, article, relations, proposals and the page's list; raises InputError."""
        source = self._resolve_source(writer)
        published_at = self.document.published_at or writer.state.now
        stubs = [
            _write_article(writer, self._build_stub(teaser, source), published_at, "stubs")
            for teaser in self.document.teasers
        ]
        write = _write_article(writer, self._build_article(source), writer.state.now, "articles")
        if stubs or write.outcome is not Outcome.UNCHANGED:
            listed = tuple(stub.public_id for stub in stubs)
            writer.add_links(self.file, "related articles", "listed", LISTED_ARTICLE, write.id, listed)

    def _resolve_source(self, writer: RecordWriter) -> str | None:
        name = self.source or self.document.source_name
        return None if name is None else resolve_publisher(writer, name)

    def _build_article(self, source: str | None) -> ArticleRecord:
        document = self.document
        stated = {
            "url": document.url,
            "published_at": document.published_at,
            "modified_at": document.modified_at,
        }
        return ArticleRecord(
            source_key=document.source_key,
            headline=document.headline,
            summary=document.summary,
            body=document.text or None,
            body_format=BodyFormat.TEXT,
            language=self._find_language(document.text or document.headline),
            section=document.section,
            tags=document.tags,
            byline=document.byline,
            source=source,
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
            language=self._find_language(self.document.text or teaser),
            source=source,
        )

    def _find_language(self, text: str) -> str:
        return self.document.language or self.language or detect_language(text)


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
