"""Own material: what a person may put in the place of what would be made, and all that can be wrong with it."""

from dataclasses import dataclass
from typing import Any, Literal

from yingxi.film.errors import OwnMaterialError

Kind = Literal["picture", "recording", "music", "video"]

GENERATOR, VERSION = "own", "2"
"""Who a record names as the maker of own material: nobody but the person."""

_MEGABYTE = 1_000_000
_SOUND = (".wav", ".mp3", ".m4a", ".flac", ".ogg")


@dataclass(frozen=True, slots=True)
class Bounds:
    """Which files are taken, by their ending, and how large they may be."""

    endings: tuple[str, ...]
    megabytes: int

    @property
    def most_bytes(self) -> int:
        return self.megabytes * _MEGABYTE


BOUNDS: dict[Kind, Bounds] = {
    "picture": Bounds((".png", ".jpg", ".jpeg", ".webp"), 64),
    "recording": Bounds(_SOUND, 200),
    "music": Bounds(_SOUND, 500),
    "video": Bounds((".mp4", ".mov", ".webm"), 2000),
}

_SAID = {
    "outside": (
        "{name!r} is not a path inside the film's folder",
        "put the file in own/ and name it from the film's folder, such as own/name{ending}",
    ),
    "missing": (
        "there is no file {name}",
        "put the file there, or take its name out: the made one comes back",
    ),
    "unreadable": ("{name} cannot be read: {reason}", "make the file readable, or take its name out"),
    "ending": ("{name} is not a {kind} that can be taken", "give one that ends in {endings}"),
    "heavy": ("{name} has {found} MB; a {kind} may have {most}", "give a smaller one"),
    "broken": ("{name} cannot be read as a {kind}", "save it again as {endings}, or take its name out"),
    "codec": ("{name} holds {codec}, which is not read", "save it again as {codecs}"),
    "large": (
        "{name} is {width} x {height} pixels, more than can be taken",
        "make it smaller: {most} pixels on its longer side are plenty",
    ),
    "empty": ("nothing can be seen in {name}", "give a picture that is not wholly transparent"),
    "silent": ("nothing can be heard in {name}", "record it again, a little louder"),
    "long": ("{name} lasts longer than {most} s", "cut it to the one line that it speaks"),
    "changed": ("{name} changed while it was read", "run again when it is written"),
    "unknown": (
        "the film has no {what} {name!r}",
        "name one of its own, such as {near}; or take the entry out",
    ),
}


_CALLED = {"music": "piece of music"}


def refused(fault: str, *, where: str, field: str = "", **parameters: Any) -> OwnMaterialError:
    """The error that says `fault`, at `where`."""
    said, do = _SAID[fault]
    if "kind" in parameters:
        parameters["kind"] = _CALLED.get(parameters["kind"], parameters["kind"])
    return OwnMaterialError(
        said.format(**parameters),
        where=where,
        next_step=do.format(**parameters),
        fault=fault,
        field=field,
        **parameters,
    )


def endings_said(kind: Kind) -> str:
    """The endings of files of this kind, as a person is told them."""
    return ", ".join(BOUNDS[kind].endings)
