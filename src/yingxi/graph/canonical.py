"""One way to write a value down, so that equal values have equal digests.

JSON with sorted keys, no spaces and no escapes but those JSON needs. What cannot be written so is an error: a
key that left something out would one day hand out the wrong take.
"""

import json
from collections.abc import Mapping
from enum import Enum
from fractions import Fraction
from hashlib import sha256
from math import isfinite
from pathlib import Path
from typing import Any

from pydantic import BaseModel

BLOCK = 1 << 20


def canonical(value: object) -> str:
    """`value` as canonical JSON: nouns, mappings with text keys, sequences, text, numbers, truth values, None.

    Raises TypeError for anything else, a path or a set among them, and ValueError for a number that is not finite.
    """
    return written_plain(plain(value))


def written_plain(value: Any) -> str:
    """Canonical JSON of what is known to be in JSON's own types, as what was read from a take: not walked first."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)


def plain(value: object) -> Any:
    """`value` in JSON's own types."""
    if isinstance(value, BaseModel):
        return value.model_dump(mode="json")  # plain all through: it need not be walked
    if value is None or (isinstance(value, bool | int | str) and not isinstance(value, Enum)):
        return value
    if isinstance(value, Enum):
        return plain(value.value)
    if isinstance(value, float):
        if not isfinite(value):
            raise ValueError(f"{value} has no place in a key")
        return value
    if isinstance(value, Fraction):
        return str(value)
    if isinstance(value, Mapping):
        if not all(isinstance(name, str) for name in value):
            raise TypeError("a mapping in a key is named by text")
        return {name: plain(part) for name, part in value.items()}
    if isinstance(value, list | tuple):
        return [plain(part) for part in value]
    raise TypeError(f"{type(value).__name__} cannot be part of a key: {value!r:.80}")


def digest_of_text(text: str) -> str:
    """The SHA-256 of a text, in hex."""
    return sha256(text.encode()).hexdigest()


def digest_of(value: object) -> str:
    """The content digest of a value."""
    return digest_of_text(canonical(value))


def digest_of_file(path: Path) -> str:
    """The content digest of a file, read in blocks."""
    found = sha256()
    with path.open("rb") as file:
        while block := file.read(BLOCK):
            found.update(block)
    return found.hexdigest()
