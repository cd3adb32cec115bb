"""Which response keys stand in one object, so that fields under one key always ask for the same."""

from dataclasses import dataclass, field


@dataclass
class Entry:
    """What one response key asks for: field, arguments as text, type as text; and the scope below it."""

    name: str
    arguments: str
    type: str
    below: "Scope"

    def agrees(self, other: "Entry") -> bool:
        """Whether both may stand under one key."""
        same = (self.name, self.arguments, self.type) == (other.name, other.arguments, other.type)
        return same and self.below.agrees(other.below)


@dataclass
class Scope:
    """The response keys of one object, whichever fragments they come from."""

    keys: dict[str, Entry] = field(default_factory=dict)

    def agrees(self, other: "Scope") -> bool:
        """Whether the fields of both may stand in one object."""
        return all(self.keys[key].agrees(entry) for key, entry in other.keys.items() if key in self.keys)

    def add(self, other: "Scope") -> None:
        """Take the keys of a scope that agrees."""
        for key, entry in other.keys.items():
            if key not in self.keys:
                self.keys[key] = Entry(entry.name, entry.arguments, entry.type, Scope())
            self.keys[key].below.add(entry.below)

    def enter(self, key: str, name: str, arguments: str, type_name: str) -> Entry | None:
        """Return the entry of a key, made where it is new; None where the key asks for something else."""
        entry = self.keys.get(key)
        if entry is None:
            entry = self.keys[key] = Entry(name, arguments, type_name, Scope())
        same = (entry.name, entry.arguments, entry.type) == (name, arguments, type_name)
        return entry if same else None
