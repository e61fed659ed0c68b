"""The last step of an mp4: its index in front of its content, and the title where players look for it.

Writing the label's field makes FFmpeg leave out the ordinary title (`©nam`), so it is added here, into the
index as it moves to the front. Boxes are those of ISO/IEC 14496-12; `©nam` is QuickTime's text in `udta`.
"""

import struct
from collections.abc import Callable, Iterator
from pathlib import Path

_PARENTS = (b"moov", b"trak", b"mdia", b"minf", b"stbl")
_UNDEFINED_LANGUAGE = 0x55C4
_LARGEST_OFFSET = 2**32 - 1
_BLOCK = 1 << 20


def finished(muxed: Path, into: Path, *, title: str) -> None:
    """Writes `muxed` (content first, index last) to `into` with the index first and the title in it."""
    boxes = {kind: (start, size) for kind, start, size in _top_boxes(muxed)}
    with muxed.open("rb") as source:
        index = _bytes_at(source.read, source.seek, boxes[b"moov"])
        grown = _with_title(index, title)
        moved = _with_offsets_moved(grown, len(grown))
        with into.open("wb") as target:
            target.write(_bytes_at(source.read, source.seek, boxes[b"ftyp"]))
            target.write(moved)
            for kind, start, size in _top_boxes(muxed):
                if kind not in (b"ftyp", b"moov"):
                    source.seek(start)
                    _copy(source.read, target.write, size)


def _top_boxes(path: Path) -> Iterator[tuple[bytes, int, int]]:
    """(kind, start, size) of each box of the file."""
    length = path.stat().st_size
    with path.open("rb") as file:
        at = 0
        while at < length:
            file.seek(at)
            size, kind = struct.unpack(">I4s", file.read(8))
            if size == 1:
                (size,) = struct.unpack(">Q", file.read(8))
            yield kind, at, size or length - at
            at += size or length - at


def _children(box: bytes, head: int = 8) -> Iterator[tuple[bytes, bytes]]:
    at = head
    while at + 8 <= len(box):
        size, kind = struct.unpack_from(">I4s", box, at)
        yield kind, box[at : at + size]
        at += size


def _boxed(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I4s", 8 + len(content), kind) + content


def _with_title(moov: bytes, title: str) -> bytes:
    text = title.encode()
    name = _boxed(b"\xa9nam", struct.pack(">HH", len(text), _UNDEFINED_LANGUAGE) + text)
    children = list(_children(moov))
    if not any(kind == b"udta" for kind, _ in children):
        children.append((b"udta", _boxed(b"udta", b"")))
    return _boxed(
        b"moov",
        b"".join(_boxed(b"udta", name + child[8:]) if kind == b"udta" else child for kind, child in children),
    )


def _with_offsets_moved(box: bytes, distance: int) -> bytes:
    """The box with every chunk's place in the file `distance` further on."""
    content = b"".join(_child_moved(kind, child, distance) for kind, child in _children(box))
    return box[:8] + content


def _child_moved(kind: bytes, child: bytes, distance: int) -> bytes:
    if kind in _PARENTS:
        return _with_offsets_moved(child, distance)
    if kind in (b"stco", b"co64"):
        (count,) = struct.unpack_from(">I", child, 12)
        letter = "I" if kind == b"stco" else "Q"
        places = [place + distance for place in struct.unpack_from(f">{count}{letter}", child, 16)]
        if letter == "I" and max(places, default=0) > _LARGEST_OFFSET:
            raise OverflowError("the film is too large for 32-bit places")
        return child[:16] + struct.pack(f">{count}{letter}", *places)
    return child


def _bytes_at(read: Callable[[int], bytes], seek: Callable[[int], int], place: tuple[int, int]) -> bytes:
    seek(place[0])
    return read(place[1])


def _copy(read: Callable[[int], bytes], write: Callable[[bytes], int], size: int) -> None:
    while size > 0:
        block = read(min(size, _BLOCK))
        if not block:
            return
        write(block)
        size -= len(block)
