"""A film's notes as markers on the timeline of an editing program: an EDL for DaVinci Resolve (import it onto the
timeline by `Timeline Markers from EDL`), and the XML of Final Cut Pro 7, which Premiere Pro reads too."""

import re
from dataclasses import dataclass
from fractions import Fraction
from xml.sax.saxutils import escape

from yingxi.film.cut import CutList
from yingxi.production.documents import CUT
from yingxi_platform.films.reading import noun_of, title_of
from yingxi_platform.review.models import Note
from yingxi_platform.review.notes import notes_of
from yingxi_platform.studios.models import Film
from yingxi_platform.words import say

BEGINS = 3600
"""Seconds: where the first frame of a timeline stands for editing programs, at one o'clock."""
LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class Marker:
    """A note on the frames [first, last] of the film."""

    first: int
    last: int
    name: str
    text: str
    resolved: bool


def markers_of(film: Film, speak: str) -> list[Marker]:
    """The notes on the film in its order, each with what was answered; one on the whole film stands on its first
    frame. Notes on takes are not among them: their frames are the take's."""
    made = [_marker(each["note"], each["replies"], speak, earlier=each["earlier"]) for each in notes_of(film)]
    return sorted(made, key=lambda it: it.first)


def _marker(note: Note, replies: list[Note], speak: str, *, earlier: bool) -> Marker:
    first = note.frame_in or 0
    said = note.body or say(speak, "notes.drawn")
    text = [f"({say(speak, 'notes.earlier')}) {said}" if earlier else said]
    text += [f"{reply.who}{say(speak, 'colon')}{reply.body}" for reply in replies]
    last = first if note.frame_out is None else note.frame_out
    return Marker(first, last, note.who[:LONGEST_NAME], "\n".join(text), note.resolved_at is not None)


def edl_of(title: str, rate: Fraction, markers: list[Marker]) -> str:
    """Events of one frame; the line under each is the note, its colour (red is open, green is resolved), its name and
    its frames. Timecodes are without dropped frames."""
    lines = [f"TITLE: {one_line(title)}", "FCM: NON-DROP FRAME", ""]
    for number, marker in enumerate(markers, 1):
        here, after = timecode(marker.first, rate), timecode(marker.first + 1, rate)
        colour = "Green" if marker.resolved else "Red"
        frames = marker.last - marker.first + 1
        lines += [
            f"{number:03}  001      V     C        {here} {after} {here} {after}  ",
            f"{one_line(marker.text)} |C:ResolveColor{colour} |M:{one_line(marker.name)} |D:{frames}",
            "",
        ]
    return "\r\n".join(lines)


def timecode(frame: int, rate: Fraction, *, begins: int = BEGINS) -> str:
    """Hours, minutes, seconds, frame of the second, from `begins` seconds on.

    >>> timecode(48, Fraction(24)), timecode(30, Fraction(30000, 1001))
    ('01:00:02:00', '01:00:01:00')
    """
    whole = round(rate)
    seconds, rest = divmod(frame + begins * whole, whole)
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}:{rest:02}"


def xml_of(title: str, rate: Fraction, frames: int, markers: list[Marker]) -> str:
    """A sequence of the film's one file with the markers on it; `out` is the frame after the last."""
    whole = round(rate)
    ntsc = "FALSE" if rate.denominator == 1 else "TRUE"
    beat = f"<rate><timebase>{whole}</timebase><ntsc>{ntsc}</ntsc></rate>"
    name = escape(_plain(title))
    told = "\n".join(
        f"<marker><name>{escape(_plain(it.name))}</name><comment>{escape(_plain(it.text))}</comment>"
        f"<in>{it.first}</in><out>{it.last + 1 if it.last > it.first else -1}</out></marker>"
        for it in markers
    )
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE xmeml>
<xmeml version="5"><sequence id="film"><name>{name}</name><duration>{frames}</duration>{beat}
<timecode>{beat}<string>01:00:00:00</string><frame>{BEGINS * whole}</frame><displayformat>NDF</displayformat></timecode>
<media><video><track><clipitem id="film-1"><name>{name}</name><duration>{frames}</duration>{beat}
<start>0</start><end>{frames}</end><in>0</in><out>{frames}</out>
<file id="film-file"><name>{name}.mp4</name><duration>{frames}</duration>{beat}<media><video/></media></file>
</clipitem></track></video></media>
{told}
</sequence></xmeml>
"""


def marker_file(film: Film, form: str, speak: str) -> str | None:
    """The film's notes as `edl` or `xml`. None for a form that is neither, and where the film is not cut yet."""
    cut: CutList | None = noun_of(film, CUT.file)
    if cut is None or form not in ("edl", "xml"):
        return None
    title, markers = title_of(film), markers_of(film, speak)
    if form == "edl":
        return edl_of(title, cut.rate, markers)
    return xml_of(title, cut.rate, sum(shot.frames for shot in cut.shots), markers)


def one_line(text: str) -> str:
    """What stands on one line of an EDL, in which a bar ends the note."""
    return re.sub(r"\s+", " ", _plain(text).replace("\n", " / ").replace("|", "¦")).strip()


def _plain(text: str) -> str:
    """Without what no XML may hold."""
    return "".join(it for it in text if it >= " " or it in "\n\t")
