"""How the tables' columns are declared, for SQLite and PostgreSQL alike."""

from typing import Any

from sqlalchemy import Column, ForeignKey, Integer, String, Text
from sqlmodel import Field


def id_column() -> Any:
    """The number of a row, which never leaves the database."""
    return Field(default=None, primary_key=True)


def key_column(target: str, *, nullable: bool = False, index: bool = True, primary_key: bool = False) -> Any:
    """A foreign key whose rows go with what they point to."""
    return Field(
        sa_column=Column(
            Integer,
            ForeignKey(target, ondelete="CASCADE"),
            nullable=nullable,
            index=index and not primary_key,
            primary_key=primary_key,
        )
    )


def public_id_column() -> Any:
    """The opaque id under which the world knows a row."""
    return Field(
        sa_column=Column(
            String(64, collation="C").with_variant(String(64), "sqlite"), unique=True, nullable=False
        )
    )


def text_column(*, nullable: bool = True) -> Any:
    """Text of any length."""
    return Field(default=None, sa_column=Column(Text, nullable=nullable))


def ordered_column(*, nullable: bool = True, index: bool = False, primary_key: bool = False) -> Any:
    """Text compared by code point on both databases, for sort keys."""
    return Field(
        default=None,
        sa_column=Column(
            Text(collation="C").with_variant(Text(), "sqlite"),
            nullable=nullable,
            index=index,
            primary_key=primary_key,
        ),
    )
