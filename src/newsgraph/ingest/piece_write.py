"""Writes what a reader found in one file: documents, withdrawals and entities."""

import hashlib
from dataclasses import dataclass, field

from newsgraph.errors import InputError
from newsgraph.ingest.document import Document, PassedOver, Piece, Withdrawal
from newsgraph.ingest.entity_identity import identify_entity
from newsgraph.ingest.known_article import fetch_by_source_key
from newsgraph.ingest.page_import import PageImport
from newsgraph.ingest.record_write import RecordWriter
from newsgraph.model.vocabulary import ArticleStatus
from newsgraph.store.article_plan import plan_article
from newsgraph.store.record import BareRelationRecord, EntityRecord, RetractionRecord


@dataclass
class PieceWriter:
    """Writes the pieces of one file, in order; `source`, `language` and `published` as `PageImport` takes them."""

    file: str
    source: str | None = None
    language: str | None = None
    published: str | None = None
    _seen: dict[str, bytes] = field(default_factory=dict)

    def write(self, writer: RecordWriter, piece: Piece) -> None:
        """Write one piece; raises InputError where it is refused, after which nothing of it is there."""
        match piece.content:
            case InputError() as fault:
                raise fault
            case PassedOver(reason):
                writer.report.skip(self.file, piece.place, reason)
            case Document() as document:
                self._refuse_contradiction(document)
                page = PageImport(
                    document, self.file, piece.place, self.source, self.language, self.published
                )
                page.write(writer)
            case Withdrawal() as withdrawal:
                self._withdraw(writer, withdrawal, piece.place)
            case EntityRecord() as record:
                writer.write_entity(identify_entity(writer.connection, record))
            case BareRelationRecord() as bare:
                writer.write(bare, self.file, piece.place or self.file)

    def _refuse_contradiction(self, document: Document) -> None:
        """Refuse a second document of this file with the id of an earlier one and another content."""
        content = "\0".join((document.headline, document.summary or "", document.text))
        digest = hashlib.blake2b(content.encode(), digest_size=8).digest()
        if self._seen.setdefault(document.source_key, digest) != digest:
            raise InputError(
                "DUPLICATE_ID",
                f"{document.source_key!r} stands in this file before, with another content",
                hint="the first one was kept; give each article an id of its own, or a later date of change",
            )

    def _withdraw(self, writer: RecordWriter, withdrawal: Withdrawal, place: str | None) -> None:
        record = fetch_by_source_key(writer.connection, withdrawal.source_key)
        if record is None:
            writer.report.skip(self.file, place, "what it withdraws was never here")
        elif record.status == ArticleStatus.RETRACTED:
            writer.report.skip(self.file, place, f"{record.slug} is withdrawn already")
        else:
            now = writer.state.now
            retraction = RetractionRecord(at=withdrawal.at or now, reason=withdrawal.reason)
            stated = {"status": ArticleStatus.RETRACTED, "retraction": retraction, "modified_at": now}
            plan = plan_article(writer.connection, record.model_copy(update=stated), now)
            writer.write_planned(plan)
