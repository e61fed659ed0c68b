"""What the keys were: for each node the keys of its last takes, so that `why` can compare, and takes of before can be
looked at."""

import json
from pathlib import Path

from yingxi.disk import Writing
from yingxi.film.errors import StoreError
from yingxi.graph.key import Key

SCHEMA = "yingxi.keys.1"
REMEMBERED = 8
"""How many keys of a node are known, the last first."""
JOURNAL = Writing("journal")


class Journal:
    """Keys by the names of nodes, in one file. A file that cannot be read is an empty journal."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._keys: dict[str, list[Key]] = {}
        try:
            document = json.loads(path.read_bytes())
            if document["schema"] == SCHEMA:
                self._keys = {
                    name: [Key(tuple((word[0], word[1]) for word in words)) for words in keys]
                    for name, keys in document["keys"].items()
                }
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
            self._keys = {}

    def last(self, name: str) -> Key | None:
        """The key under which the node was last made or found."""
        return next(iter(self._keys.get(name, ())), None)

    def before(self, name: str) -> Key | None:
        """The key it had before that one."""
        keys = self._keys.get(name, ())
        return keys[1] if len(keys) > 1 else None

    def keys(self, name: str) -> tuple[Key, ...]:
        """All that are known of the node, the last first."""
        return tuple(self._keys.get(name, ()))

    def note(self, name: str, key: Key) -> None:
        keys = self._keys.get(name, [])
        if not keys or keys[0] != key:
            self._keys[name] = [key, *(old for old in keys if old != key)][:REMEMBERED]

    def names(self) -> tuple[str, ...]:
        return tuple(self._keys)

    def all_keys(self) -> tuple[Key, ...]:
        """The last key of each node and the one before."""
        return tuple(key for keys in self._keys.values() for key in keys[:2])

    def save(self) -> None:
        """Raises StoreError where it cannot be written. A run that was killed has not saved: `why` then
        compares with the makings before it."""
        document = {
            "schema": SCHEMA,
            "keys": {name: [key.words for key in keys] for name, keys in self._keys.items()},
        }
        try:
            JOURNAL.whole(self._path, json.dumps(document, ensure_ascii=False))
        except OSError as error:
            raise StoreError(
                f"the journal of keys cannot be written: {error.strerror or error}",
                where=str(self._path),
                next_step="free some disk or make the folder writable, then run again: what is made is kept",
            ) from error
