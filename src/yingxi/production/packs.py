"""What a packed film is: one zip of what a film's folder holds, and a manifest with the digest of each
member.

    film.yaml  cast.yaml  screenplay.fountain ...    the documents
    own/...                                          the person's own material
    .yingxi/base/...  .yingxi/keys.json              what was last generated, and under which keys
    .yingxi/store/takes/...  .yingxi/store/blobs/... takes, by choice
    out/...                                          the film and what belongs to it
    manifest.json                                    last: schema, version, folder, members
"""

from pathlib import PurePosixPath
from typing import Literal

from pydantic import Field

from yingxi.film.noun import Noun
from yingxi.film.phrasing import phrased

SCHEMA = "yingxi.pack.1"
MANIFEST = "manifest.json"
SUFFIX = ".yingxi"

Takes = Literal["none", "used", "all"]
TAKES: tuple[Takes, ...] = ("none", "used", "all")

# Compressed; everything else is stored as it is, for pictures and sound hardly get smaller.
TEXTS = frozenset({".yaml", ".json", ".fountain", ".txt", ".md", ".srt", ".ass", ".vtt", ".otio", ""})

MOST_MEMBERS = 200_000
LARGEST_MANIFEST = 64_000_000
LARGEST_TEXTS = 1_000_000_000
LONGEST_NAME = 255
DEEPEST = 12

_PLACES = (
    phrased(r"[^/]+\.(?:yaml|fountain|md|txt)"),
    phrased(r"\.gitignore|\.yingxi/keys\.json"),
    phrased(r"\.yingxi/base/[^/]+\.(?:yaml|fountain|json)"),
    phrased(r"\.yingxi/store/takes/[0-9a-f]{2}/[0-9a-f]{64}\.(?:json|inputs)"),
    phrased(r"\.yingxi/store/blobs/[0-9a-f]{2}/[0-9a-f]{64}(?:\.[A-Za-z0-9]{1,12})?"),
    phrased(r"(?:own|out)/.+"),
)


class Member(Noun):
    """A file in the pack: its size and its SHA-256."""

    bytes: int = Field(ge=0)
    sha256: str = Field(pattern=r"^[0-9a-f]{64}$")


class Manifest(Noun):
    """What is in the pack. `yingxi` is the version that packed it, `folder` the name of the film's folder."""

    schema_name: str = Field(alias="schema")
    yingxi: str
    folder: str
    members: dict[str, Member]


def belongs(name: str) -> bool:
    """Whether a film's folder may hold a file of that name: one plain path below it, in a place that films have."""
    parts = name.split("/")
    plain = all(
        part not in {"", ".", ".."}
        and part.isprintable()
        and "\\" not in part
        and len(part.encode()) <= LONGEST_NAME
        for part in parts
    )
    return plain and len(parts) <= DEEPEST and any(place.fullmatch(name) for place in _PLACES)


def is_text(name: str) -> bool:
    """Whether a file of a pack is read as text, by its ending."""
    return PurePosixPath(name).suffix.lower() in TEXTS
