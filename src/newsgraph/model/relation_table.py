"""Tables of relations, their evidence, and what waits for an editor."""

from sqlalchemy import Column, ForeignKey, Index, Integer, UniqueConstraint
from sqlmodel import Field, SQLModel

from newsgraph.model.column import id_column, key_column, ordered_column, public_id_column, text_column


class Relation(SQLModel, table=True):
    """A bare proposition; what it amounts to for a viewer is computed from its evidence."""

    __tablename__ = "relation"
    __table_args__ = (
        UniqueConstraint("subject_id", "kind", "object_id", "role", name="relation_key"),
        Index("relation_by_kind", "kind", "public_id"),
    )

    id: int | None = id_column()
    public_id: str = public_id_column()
    subject_id: int = key_column("entity.id")
    kind: str
    object_id: int = key_column("entity.id")
    role: str = ""


class Evidence(SQLModel, table=True):
    """One passage of one version of an article about a relation.

    `ruled_out` is 1 where an editor withdrew it: no rule and no import records the passage again. Derived: `origin`
    (who counts as saying it: `speaker:ID`, `source:ID` or `article:ID`), `origin_article_id` (the article whose words
    these are: the first of its near-duplicates), `attributed` (1 where its relation's kind does not demand a name, or
    a speaker or the article's publisher is named) and the UTF-16 span.
    """

    __tablename__ = "evidence"
    __table_args__ = (
        # All that is asked of passages to count them: the rows themselves, with their words, are not read for that.
        Index(
            "evidence_by_relation",
            "relation_id",
            "article_id",
            "withdrawn_at",
            "attributed",
            "stance",
            "origin",
        ),
    )

    id: int | None = id_column()
    public_id: str = public_id_column()
    relation_id: int = key_column("relation.id", index=False)
    article_id: int = key_column("article.id")
    version: int
    start: int
    end: int
    start_utf16: int
    end_utf16: int
    quote: str = text_column(nullable=False)
    stance: str
    voice: str
    speaker_id: int | None = key_column("entity.id", nullable=True)
    method: str
    valid_from: str | None = None
    valid_to: str | None = None
    recorded_at: str = ordered_column(nullable=False)
    withdrawn_at: str | None = None
    withdrawal_reason: str | None = text_column()
    ruled_out: int = 0
    origin: str
    origin_article_id: int = Field(index=True)
    attributed: int


class RelationEnd(SQLModel, table=True):
    """Derived: each public relation as it stands at either of its ends, between the survivors of merges.

    What a path may follow is read here alone, and an entity's relations are found here: a row is there as long as the
    relation has visible evidence. `direction` is OUT where the entity is the subject, IN where it is the object, BOTH
    where both ends were merged into it. `hop` is 1 where a path follows it by default: somebody asserts it, and its
    ends are two. `other_public_id` repeats the other end's id, `kind` and `relation_public_id`
    the relation's, so that a busy entity's neighbours and relations are read in order.
    """

    __tablename__ = "relation_end"
    __table_args__ = (
        Index("relation_end_by_id", "entity_id", "hop", "other_public_id", "other_id", "relation_id"),
        Index("relation_end_by_other", "entity_id", "other_id", "hop", "relation_id"),
        Index("relation_end_by_kind", "entity_id", "kind", "relation_public_id"),
    )

    entity_id: int = key_column("entity.id", primary_key=True)
    other_id: int = key_column("entity.id", primary_key=True)
    relation_id: int = Field(
        sa_column=Column(Integer, ForeignKey("relation.id", ondelete="CASCADE"), primary_key=True, index=True)
    )
    other_public_id: str = ordered_column(nullable=False)
    kind: str = ordered_column(nullable=False)
    relation_public_id: str = ordered_column(nullable=False)
    direction: str
    hop: int


class EntityProposal(SQLModel, table=True):
    """A name that no dictionary has, proposed for an editor to accept; never served as an entity.

    One that was REJECTED stays, so that it is not proposed again; one that was MERGED goes with proposal `into_id`.
    """

    __tablename__ = "entity_proposal"

    id: int | None = id_column()
    name: str = Field(unique=True)
    kind: str | None = None
    rule: str
    status: str = "OPEN"
    into_id: int | None = Field(default=None, index=True)


class EntityProposalMention(SQLModel, table=True):
    """Where in an article a proposed name stands."""

    __tablename__ = "entity_proposal_mention"
    __table_args__ = (Index("entity_proposal_mention_by_article", "article_id"),)

    proposal_id: int = key_column("entity_proposal.id", primary_key=True)
    article_id: int = key_column("article.id", primary_key=True)
    start: int = Field(primary_key=True)
    end: int


class RelationProposal(SQLModel, table=True):
    """A relation a rule saw but may not serve, with its passage and the reason it waits.

    Subject, object and speaker are named by a public entity id where linked, else by the name as printed. Derived:
    `proposal`, the id under which all passages of one proposed relation are listed and decided on.
    """

    __tablename__ = "relation_proposal"
    __table_args__ = (
        Index("relation_proposal_by_key", "subject", "kind", "object"),
        Index("relation_proposal_by_proposal", "proposal", "article_id", "position"),
    )

    article_id: int = key_column("article.id", primary_key=True)
    position: int = Field(primary_key=True)
    proposal: str
    subject: str
    kind: str
    object: str
    role: str = ""
    start: int
    end: int
    quote: str = text_column(nullable=False)
    stance: str
    voice: str
    speaker: str | None = None
    method: str
    reason: str
    status: str = "OPEN"


class BareRelation(SQLModel, table=True):
    """A relation that a source states without a passage, proposed for an editor to find one; never served.

    A party is a public entity id, else an identifier as `scheme:value`, else a name as printed.
    """

    __tablename__ = "bare_relation"
    __table_args__ = (Index("bare_relation_by_parties", "subject", "kind", "object"),)

    id: int | None = id_column()
    key: str = Field(unique=True)
    subject: str
    kind: str
    object: str
    role: str = ""
    valid_from: str | None = None
    valid_to: str | None = None
    source: str
    reason: str
