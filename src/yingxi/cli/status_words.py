"""What `status` says, in a line each, of a person's own files, of takes that they chose, of entries that nobody reads,
and of a length that nobody asked for: with places in words."""

from typing import TYPE_CHECKING

from yingxi.cli.messages import Tongue, said
from yingxi.film.place_words import place_worded

if TYPE_CHECKING:  # what production needs would slow down every command's help
    from yingxi.production.lengths import OtherLength
    from yingxi.production.own.told import OwnNamed
    from yingxi.production.takes import Chosen
    from yingxi.production.unread import Unread


def own_told(own: "OwnNamed", speak: Tongue) -> str:
    """What a person's file takes the place of, and which document says so."""
    place = own.called or place_worded(own.name, chinese=speak == "zh")
    return said(f"own.{own.what}", speak, file=own.file, place=place, document=own.document)


def take_told(chosen: "Chosen", speak: Tongue) -> str:
    """How the choice of a shot's take stands."""
    standing = "ended" if not chosen.holds else "locked" if chosen.locked else "chosen"
    message = f"take.{standing}{'.stale' if chosen.stale else ''}"
    return said(message, speak, take=chosen.take, shot=place_worded(chosen.shot, chinese=speak == "zh"))


def length_told(other: "OtherLength", speak: Tongue) -> str:
    """That a film is longer or shorter than was asked for, and why."""
    return said(f"length.is.{other.reason}", speak, seconds=f"{other.seconds:g}", asked=f"{other.asked:g}")


def unread_told(entry: "Unread", speak: Tongue) -> str:
    """An entry that nobody reads in a line: where it stands, what is wrong, what may have been meant."""
    gone = "gone" if entry.gone else "unknown"
    named = entry.kind in ("shot", "line", "cue", "sheet")
    told = said(
        f"unread.{gone if named else entry.kind}",
        speak,
        where=entry.where,
        entry=entry.entry,
        name=entry.name,
        what=said(f"unread.what.{entry.kind}", speak) if named else "",
        place=place_worded(entry.name, chinese=speak == "zh"),
    )
    return told + (said("unread.near", speak, perhaps=entry.perhaps) if entry.perhaps else "")
