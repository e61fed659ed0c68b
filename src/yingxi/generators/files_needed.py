"""Files of a person's own that a generator's card names, and what of them is not there or cannot be read."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO
from zipfile import is_zipfile

from yingxi.generators.ports import Card

_GRAPH = 7
"""The field of an ONNX model that holds what it computes."""


def files_lacking(card: Card) -> Iterator[str]:
    """What a set key names and is not on the disk, or is there and is not whole, in words."""
    for name, patterns in card.needs_files.items():
        named = os.environ.get(name)
        if not named:
            continue
        place = Path(named)
        if patterns and not place.is_dir():
            yield f"the folder {named}, which {name} names"
        elif patterns:
            yield from (_lacking_of(pattern, place) for pattern in patterns if _lacking_of(pattern, place))
        elif not place.is_file():
            yield f"the file {named}, which {name} names"
        elif not is_whole(place):
            yield f"a file that can be read in the place of {named}"


def first_found(pattern: str, folder: Path) -> Path | None:
    """The first file in `folder` that one of the patterns in `pattern`, parted by bars, finds."""
    found = (path for each in pattern.split("|") for path in sorted(folder.glob(each)) if path.is_file())
    return next(found, None)


def is_whole(path: Path) -> bool:
    """Whether a model or an archive of voices is one, from its first byte to its last; of other files always so."""
    if path.suffix == ".onnx":
        return _is_model(path)
    return path.suffix not in (".bin", ".npz") or is_zipfile(path)


def _lacking_of(pattern: str, folder: Path) -> str:
    found = first_found(pattern, folder)
    if found is None:
        return f"{pattern.replace('|', ' or ')} in {folder}"
    return "" if is_whole(found) else f"a file that can be read in the place of {found}"


def _is_model(path: Path) -> bool:
    """Whether the file is fields of a protocol buffer up to its end, the graph among them."""
    size, fields = path.stat().st_size, set()
    with path.open("rb") as content:
        while content.tell() < size:
            field = _field_passed(content)
            if field is None or content.tell() > size:
                return False
            fields.add(field)
    return _GRAPH in fields


def _field_passed(content: BinaryIO) -> int | None:
    """Goes behind the next field and tells its number; None where there is none."""
    key = _number(content)
    if key is None:
        return None
    kind = key & 7
    if kind not in (0, 1, 2, 5):
        return None
    long = {0: 0, 1: 8, 5: 4}.get(kind)
    if long is None or kind == 0:
        number = _number(content)
        if number is None:
            return None
        long = number if kind == 2 else 0
    content.seek(long, os.SEEK_CUR)
    return key >> 3


def _number(content: BinaryIO) -> int | None:
    """The next number of varying length; None where the file ends first, or it is too long to be one."""
    number = 0
    for place in range(10):
        byte = content.read(1)
        if not byte:
            return None
        number |= (byte[0] & 0x7F) << 7 * place
        if byte[0] < 0x80:
            return number
    return None
