"""The cut as an OpenTimelineIO timeline, and back.

A transition becomes one of the timeline, in which its two shots overlap, as editors know it.
OpenTimelineIO keeps rates as floats; the exact rate lies in the metadata, with what else it has no word for.
"""

import json
from fractions import Fraction
from typing import Any

import opentimelineio as otio

from yingxi.edit.timeline_shots import shots_from_track, track_from_shots
from yingxi.film.cut import FilmCut, Line
from yingxi.film.errors import DocumentError

KEY = "yingxi"


def timeline_from_cut(cut: FilmCut) -> str:
    """OpenTimelineIO JSON: one picture track, and as many dialogue tracks as lines sound at once."""
    timeline = otio.schema.Timeline(name=cut.title)
    timeline.metadata[KEY] = {"title": cut.title, "language": cut.language, "rate": str(cut.rate)}
    timeline.tracks.append(track_from_shots(cut.shots, cut.rate))
    for number, lines in enumerate(_side_by_side(cut.lines), start=1):
        track = otio.schema.Track(name=f"Dialogue {number}", kind=otio.schema.TrackKind.Audio)
        at = 0
        for order, line in lines:
            if line.start > at:
                track.append(otio.schema.Gap(source_range=_range(0, line.start - at, cut.rate)))
            track.append(_line_clip(line, order, cut.rate))
            at = line.end_exclusive
        timeline.tracks.append(track)
    return str(timeline.to_json_string(indent=2))


def cut_from_timeline(text: str) -> FilmCut:
    """The cut of a timeline, ours or another program's: clips without our metadata are shots of their name.

    Raises DocumentError for anything that is not a timeline.
    """
    try:
        timeline = otio.adapters.read_from_string(text, "otio_json")
    except (otio.exceptions.OTIOError, json.JSONDecodeError, ValueError, RuntimeError) as problem:
        raise _unreadable(str(problem)) from problem
    if not isinstance(timeline, otio.schema.Timeline) or not timeline.video_tracks():
        raise _unreadable("it holds no timeline with a picture track")
    own = timeline.metadata.get(KEY, {})
    picture = timeline.video_tracks()[0]
    rate = Fraction(own["rate"]) if "rate" in own else _rate_of(picture)
    lines = [found for track in timeline.audio_tracks() for found in _lines(track)]
    return FilmCut(
        title=own.get("title", timeline.name),
        language=own.get("language", ""),
        rate=rate,
        shots=shots_from_track(picture),
        lines=tuple(line for _, line in sorted(lines, key=lambda found: (found[0], found[1].start))),
    )


def _side_by_side(lines: tuple[Line, ...]) -> list[list[tuple[int, Line]]]:
    """Lines with their number, on as few tracks as keep them apart."""
    tracks: list[list[tuple[int, Line]]] = []
    for order, line in sorted(enumerate(lines), key=lambda found: (found[1].start, found[0])):
        free = (track for track in tracks if track[-1][1].end_exclusive <= line.start)
        track = next(free, None)
        if track is None:
            tracks.append([(order, line)])
        else:
            track.append((order, line))
    return tracks


def _line_clip(line: Line, order: int, rate: Fraction) -> Any:
    return otio.schema.Clip(
        name=line.text,
        source_range=_range(0, line.end_exclusive - line.start, rate),
        metadata={KEY: {"speech": line.speech, "person": line.person, "text": line.text, "order": order}},
    )


def _lines(track: Any) -> list[tuple[int, Line]]:
    found = []
    at = 0
    for item in track:
        length = round(item.duration().value)
        own = item.metadata.get(KEY, {})
        if "speech" in own:
            line = Line(
                speech=own["speech"],
                person=own["person"],
                text=own["text"],
                start=at,
                end_exclusive=at + length,
            )
            found.append((int(own["order"]), line))
        at += length
    return found


def _range(start: int, frames: int, rate: Fraction) -> Any:
    return otio.opentime.TimeRange(
        otio.opentime.RationalTime(start, float(rate)), otio.opentime.RationalTime(frames, float(rate))
    )


def _rate_of(track: Any) -> Fraction:
    """The rate of another program's timeline: its first clip's, with NTSC rates made exact."""
    rate = next((item.duration().rate for item in track if isinstance(item, otio.schema.Clip)), 24.0)
    nearest = round(rate)
    if abs(rate - nearest * 1000 / 1001) < abs(rate - nearest):
        return Fraction(nearest * 1000, 1001)
    return Fraction(rate).limit_denominator(1001)


def _unreadable(why: str) -> DocumentError:
    return DocumentError(
        f"The timeline cannot be read: {why}",
        where="timeline",
        next_step="Export it again as OpenTimelineIO (.otio).",
    )
