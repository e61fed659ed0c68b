"""What the keys were: for each node the key of its last take, and the one before, so that `why` can
compare."""

import json
import os
from pathlib import Path

from yingxi.graph.key import Key

SCHEMA = "yingxi.keys.1"


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
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            self._keys = {}

    def last(self, name: str) -> Key | None:
        """The key under which the node was last made or found."""
        return next(iter(self._keys.get(name, ())), None)

    def before(self, name: str) -> Key | None:
        """The key it had before that one."""
        keys = self._keys.get(name, ())
        return keys[1] if len(keys) > 1 else None

    def note(self, name: str, key: Key) -> None:
        keys = self._keys.get(name, [])
        if not keys or keys[0] != key:
            self._keys[name] = [key, *keys][:2]

    def names(self) -> tuple[str, ...]:
        return tuple(self._keys)

    def save(self) -> None:
        document = {
            "schema": SCHEMA,
            "keys": {name: [key.words for key in keys] for name, keys in self._keys.items()},
        }
        self._path.parent.mkdir(parents=True, exist_ok=True)
        temporary = self._path.with_name(f"{self._path.name}.{os.getpid()}.part")
        temporary.write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")
        temporary.replace(self._path)
