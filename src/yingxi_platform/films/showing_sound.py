"""What the page of the sound shows: each line and each cue, how loud along its length, and whose it is."""

import json
from typing import Any

from django.http import HttpRequest

from yingxi.film.cue import MusicCue
from yingxi_platform.films.missing import missing_of
from yingxi_platform.films.peaks import bars, peaks_of
from yingxi_platform.films.reading import folder_of, noun_of
from yingxi_platform.films.reading_fields import document_of
from yingxi_platform.films.sequence import stems_drawn
from yingxi_platform.films.showing_boards import current
from yingxi_platform.films.taking import settings_of
from yingxi_platform.films.written_lines import as_written, speeches_of
from yingxi_platform.studios.models import Film, Rush

BARS, WHOLE, MOST = 160, 400, 4
LINES, CUES = ("voice", "own line"), ("music", "own music")
"""The nodes that make them."""


def sound(request: HttpRequest, film: Film) -> dict[str, Any]:
    board_list, people = noun_of(film, "storyboard.yaml"), noun_of(film, "cast.yaml")
    names = {person.id: person.name for person in (people.people if people else ())}
    takes, music = current(film, "line"), current(film, "music")
    own, missing = noun_of(film, "film.yaml"), missing_of(film)
    spoken, stills = speeches_of(film), {**current(film, "panel"), **current(film, "shot")}
    seen: set[str] = set()
    lines = []
    for number, board in enumerate(board_list.boards if board_list else (), 1):
        for moment in board.moments:
            if moment.kind != "speech" or moment.ref in seen:
                continue
            seen.add(moment.ref)
            lines.append(
                {
                    **_heard(film, takes.get(moment.ref), "lines", moment.ref),
                    "ref": moment.ref,
                    "board": board.id,
                    "number": number,
                    "still": stills.get(board.id),
                    "who": names.get(moment.actor, moment.actor),
                    **as_written(moment, spoken),
                    "own": moment.ref in own.lines and own.lines[moment.ref].recording,
                    "stale": missing.stale(moment.ref, LINES, takes.get(moment.ref)),
                }
            )
    score = document_of(film, "score.yaml")
    cues = [
        {
            **_heard(film, music.get(part.noun.id), "cues", part.noun.id),
            "part": part,
            "seconds": part.noun.frames / float(part.noun.rate),
            "start": part.noun.start / float(part.noun.rate),
            "stills": _played_over(film, part.noun, stills),
            "own": part.noun.id in own.cues and own.cues[part.noun.id].music,
            "stale": missing.stale(part.noun.id, CUES, music.get(part.noun.id)),
        }
        for part in (score.parts("music") if score else [])
    ]
    return {"lines": lines, "cues": cues, "mixed": _mixed(film)}


def _mixed(film: Film) -> list[dict[str, str]]:
    """What was last mixed: each part of it with its file and how loud it is along the film."""
    return [
        {"name": name, "file": f"stems/{name}.wav", "peaks": ",".join(map(str, bars(peaks, WHOLE)))}
        for name, peaks in stems_drawn(film).items()
    ]


def _played_over(film: Film, cue: MusicCue, stills: dict[str, Rush]) -> list[Rush]:
    """The pictures of the shots under a cue in the order of the film: MOST of them, or one, for between them none would
    be seen whole."""
    cut, at, found = noun_of(film, "cut.yaml"), 0, dict[str, Rush]()
    for place in cut.shots if cut else ():
        if at < cue.start + cue.frames and at + place.frames > cue.start and place.shot in stills:
            found.setdefault(place.shot, stills[place.shot])
        at += place.frames
    return list(found.values())[: MOST if len(found) >= MOST else 1]


def heard_of(film: Film) -> dict[str, dict[str, Any]]:
    """By who speaks, their longest line that is recorded: the best to know a voice by."""
    storyboard, takes, missing = noun_of(film, "storyboard.yaml"), current(film, "line"), missing_of(film)
    spoken, found = speeches_of(film), dict[str, Any]()
    for board in storyboard.boards if storyboard else ():
        for moment in board.moments:
            best = found.get(moment.actor)
            longer = best is None or len(moment.text) > len(best.text)
            if moment.kind == "speech" and moment.ref in takes and longer:
                found[moment.actor] = moment
    return {
        who: {
            **_heard(film, takes[moment.ref], "lines", moment.ref),
            **as_written(moment, spoken),
            "stale": missing.stale(moment.ref, LINES, takes[moment.ref]),
        }
        for who, moment in found.items()
    }


def _heard(film: Film, rush: Rush | None, family: str, member: str) -> dict[str, Any]:
    shown: dict[str, Any] = {
        "id": member,
        "take": rush,
        "was": json.dumps(settings_of(film, member, family), ensure_ascii=False),
        "cost": film.plan.get(family, {}).get(member),
    }
    if rush is not None:
        file = folder_of(film).store.root / rush.path
        loud = peaks_of(file, film.stills / f"peaks-{file.stem[:40]}.json")
        shown["peaks"] = ",".join(map(str, bars(loud, BARS)))
    return shown
