"""What a reader gets who copies text out of a PDF that Skia wrote: its tables from drawings to letters, put right."""

import re
import zlib
from collections.abc import Mapping
from itertools import pairwise

_STREAM = re.compile(rb"(?P<head><<.*?>>)\s*stream\r?\n(?P<data>.*?)\r?\nendstream", re.DOTALL)
_LENGTH = re.compile(rb"/Length \d+")
_ROW_OF_LETTERS = re.compile(
    rb"<(?P<first>[0-9A-F]{2,4})> (?:<(?P<last>[0-9A-F]{2,4})> )?<(?P<letter>[0-9A-F]{4})>(?=\n)"
)
_START = re.compile(rb"startxref\s+(?P<at>\d+)\s+%%EOF\s*$")
_ROW = 20
"""Bytes of a row of the table of objects."""


def with_letters_named(pdf: bytes, letters: Mapping[int, int]) -> bytes:
    """`pdf`, where its tables name the letters that `letters` has for them; nothing that is drawn changes. A file whose
    table of objects is of another kind comes back as it is."""
    start = _START.search(pdf)
    if not letters or start is None or not pdf.startswith(b"xref\n0 ", int(start["at"])):
        return pdf
    table = int(start["at"])
    count, rows = _rows(pdf, table)
    places = [int(row[:10]) for row in rows]
    ends = sorted({*(at for at, row in zip(places, rows, strict=True) if row[17:18] == b"n"), table})
    made = [pdf[: ends[0]]]
    moved: dict[int, int] = {}
    length = ends[0]
    for at, end in pairwise(ends):
        moved[at] = length
        made.append(_named(pdf[at:end], letters))
        length += len(made[-1])
    written = [b"%010d %b" % (moved.get(at, at), row[11:]) for at, row in zip(places, rows, strict=True)]
    trailer = pdf[table + len(b"xref\n0 %d\n" % count) + _ROW * count : start.start()]
    return b"".join((*made, b"xref\n0 %d\n" % count, *written, trailer, b"startxref\n%d\n%%%%EOF\n" % length))


def _rows(pdf: bytes, table: int) -> tuple[int, list[bytes]]:
    head = re.compile(rb"xref\n0 (\d+)\n").match(pdf, table)
    count = int(head[1]) if head else 0
    first = head.end() if head else table
    return count, [pdf[first + _ROW * at : first + _ROW * (at + 1)] for at in range(count)]


def _named(thing: bytes, letters: Mapping[int, int]) -> bytes:
    """One object of the file; a table from drawings to letters is written anew."""
    found = _STREAM.search(thing)
    if found is None or b"/FlateDecode" not in found["head"]:
        return thing
    try:
        told = zlib.decompress(found["data"])
    except zlib.error:
        return thing
    if b"begincmap" not in told:
        return thing
    named = _ROW_OF_LETTERS.sub(lambda row: _letters(row, letters), told)
    if named == told:
        return thing
    data = zlib.compress(named, 9)
    head = _LENGTH.sub(b"/Length %d" % len(data), found["head"])
    return thing[: found.start()] + head + b" stream\n" + data + b"\nendstream" + thing[found.end() :]


def _letters(row: re.Match[bytes], letters: Mapping[int, int]) -> bytes:
    """A row for one drawing, or for several in a row, whose letters follow each other until one is put right."""
    first, last = int(row["first"], 16), int(row["last"] or row["first"], 16)
    begins = int(row["letter"], 16)
    told = range(begins, begins + last - first + 1)
    named = [letters.get(letter, letter) for letter in told]
    if named == list(told):
        return row.group()
    listed = b" ".join(b"<%04X>" % letter for letter in named)
    before = row.group()[: row.start("letter") - 1 - row.start()]
    return before + (b"[%b]" % listed if row["last"] else listed)
