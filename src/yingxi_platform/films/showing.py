"""What the page of each stage shows."""

import json
from collections.abc import Callable
from typing import Any

from django.http import HttpRequest

from yingxi.film.cut import CutList
from yingxi.film.screenplay import ElementKind, Screenplay
from yingxi.film.sheet import Cast
from yingxi.production.folder import SCREENPLAY
from yingxi_platform.films import asking
from yingxi_platform.films.pages.edits import text_digest
from yingxi_platform.films.pages.files import deliverables
from yingxi_platform.films.reading import noun_of, text_of
from yingxi_platform.films.reading_fields import Part, document_of
from yingxi_platform.review.approvals import approvals_of
from yingxi_platform.review.notes import notes_of, version_of
from yingxi_platform.studios.models import Film, Rush

Shown = dict[str, Any]


def brief(request: HttpRequest, film: Film) -> Shown:
    whole = document_of(film, "film.yaml")
    return {"settings": whole, "brief": whole.part("brief") if whole else None}


def story(request: HttpRequest, film: Film) -> Shown:
    whole = document_of(film, "story.yaml")
    if whole is None:
        return {"story": None}
    return {"story": whole, "people": whole.parts("people"), "beats": whole.parts("beats")}


def screenplay(request: HttpRequest, film: Film) -> Shown:
    text = text_of(film, SCREENPLAY)
    noun: Screenplay | None = noun_of(film, SCREENPLAY)
    scenes = [
        {"heading": element.text, "line": element.line, "number": number}
        for number, element in enumerate(
            (it for it in (noun.elements if noun else ()) if it.kind is ElementKind.HEADING), 1
        )
    ]
    return {"text": text, "was": text_digest(text), "scenes": scenes}


def cast(request: HttpRequest, film: Film) -> Shown:
    people, places = document_of(film, "cast.yaml"), document_of(film, "sets.yaml")
    pictures = _current(film, "person") | _current(film, "set")
    return {
        "people": _with(people.parts("people") if people else [], pictures),
        "places": _with(places.parts("places") if places else [], pictures),
        "palette": people.part("palette") if people else None,
    }


def storyboard(request: HttpRequest, film: Film) -> Shown:
    whole = document_of(film, "storyboard.yaml")
    if whole is None:
        return {"boards": []}
    return {
        "boards": _boards(film, whole),
        "order": _order(whole, "boards"),
        "seconds": _seconds(film, sum(b.noun.frames for b in whole.parts("boards"))),
    }


def shots(request: HttpRequest, film: Film) -> Shown:
    whole = document_of(film, "storyboard.yaml")
    takes: dict[str, list[Rush]] = {}
    for rush in film.rushes.filter(kind="shot").order_by("came_in"):
        takes.setdefault(rush.subject, []).append(rush)
    shown = _boards(film, whole) if whole else []
    own = noun_of(film, "film.yaml").shots
    return {
        "boards": [
            {**each, "takes": takes.get(each["id"], []), "own": each["id"] in own and own[each["id"]].video}
            for each in shown
        ]
    }


def sound(request: HttpRequest, film: Film) -> Shown:
    lines, music = _current(film, "line"), _current(film, "music")
    own = noun_of(film, "film.yaml")
    spoken = [
        {
            "ref": moment.ref,
            "who": _name(film, moment.actor),
            "text": moment.text,
            "take": lines.get(moment.ref),
            "own": moment.ref in own.lines and own.lines[moment.ref].recording,
        }
        for board in _all_boards(film)
        for moment in board.moments
        if moment.kind == "speech"
    ]
    score = document_of(film, "score.yaml")
    cues = _with(score.parts("music") if score else [], music)
    for cue in cues:
        cue["own"] = cue["id"] in own.cues and own.cues[cue["id"]].music
    return {"lines": spoken, "cues": cues, "missing": set(film.plan.get("missing", ()))}


def edit(request: HttpRequest, film: Film) -> Shown:
    cut: CutList | None = noun_of(film, "cut.yaml")
    if cut is None:
        return {"places": []}
    stills = _current(film, "panel") | _current(film, "shot")
    whole = document_of(film, "cut.yaml")
    assert whole is not None
    at, places = 0, []
    for part in whole.parts("shots"):
        trim = part.noun
        places.append(
            {
                "part": part,
                "name": part.path[-1],
                "still": stills.get(trim.shot),
                "seconds": trim.frames / float(cut.rate),
                "start": at / float(cut.rate),
            }
        )
        at += trim.frames
    return {
        "places": places,
        "order": _order(whole, "shots"),
        "whole": at / float(cut.rate),
        "rate": float(cut.rate),
    }


def finished(request: HttpRequest, film: Film) -> Shown:
    settings, cut = noun_of(film, "film.yaml"), noun_of(film, "cut.yaml")
    stills, at, strip = _current(film, "shot"), 0, []
    for trim in cut.shots if cut else ():
        if trim.kind == "shot" and trim.shot in stills:
            strip.append(
                {"still": stills[trim.shot], "start": round(at / float(cut.rate), 3), "id": trim.shot}
            )
        at += trim.frames
    try:
        report = json.loads((film.root / "out" / "report.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        report = {}
    story_noun = noun_of(film, "story.yaml")
    return {
        "settings": settings,
        "strip": strip,
        "rate": float(settings.brief.rate) if settings else 24.0,
        "report": report,
        "files": deliverables(film),
        "pack": asking.last_pack(film),
        "notes": notes_of(film),
        "version": version_of(film),
        "approvals": approvals_of(film),
        "logline": story_noun.logline if story_noun else "",
    }


def _boards(film: Film, whole: Part) -> list[Shown]:
    panels, shots_made = _current(film, "panel"), _current(film, "shot")
    missing = set(film.plan.get("missing", ()))
    cast_noun: Cast | None = noun_of(film, "cast.yaml")
    names = {person.id: person.name for person in cast_noun.people} if cast_noun else {}
    shown = []
    for number, part in enumerate(whole.parts("boards"), 1):
        board = part.noun
        stale = f"picture {board.id}" in missing or f"own video {board.id}" in missing
        made = shots_made.get(board.id)
        shown.append(
            {
                "number": number,
                "id": board.id,
                "part": part,
                "board": board,
                "still": panels.get(board.id)
                if stale and board.id in panels
                else made or panels.get(board.id),
                "take": made,
                "stale": stale and made is not None,
                "seconds": _seconds(film, board.frames),
                "said": [
                    {"who": names.get(moment.actor, moment.actor), "text": moment.text}
                    for moment in board.moments
                    if moment.kind == "speech"
                ],
                "done": [moment.text for moment in board.moments if moment.kind == "deed" and moment.text],
                "who": [names.get(person, person) for person in board.subjects],
            }
        )
    return shown


def _order(whole: Part, members: str) -> str:
    """The ids of a list as they stand, as JSON."""
    return json.dumps([part.path[-1] for part in whole.parts(members)], ensure_ascii=False)


def _all_boards(film: Film) -> tuple[Any, ...]:
    storyboard_noun = noun_of(film, "storyboard.yaml")
    return storyboard_noun.boards if storyboard_noun else ()


def _name(film: Film, person: str) -> str:
    cast_noun: Cast | None = noun_of(film, "cast.yaml")
    return next((it.name for it in (cast_noun.people if cast_noun else ()) if it.id == person), person)


def _seconds(film: Film, frames: int) -> float:
    settings = noun_of(film, "film.yaml")
    return round(frames / float(settings.brief.rate), 1)


def _current(film: Film, kind: str) -> dict[str, Rush]:
    return {rush.subject: rush for rush in film.rushes.filter(kind=kind, current=True)}


def _with(parts: list[Part], pictures: dict[str, Rush]) -> list[Shown]:
    return [{"part": part, "id": part.noun.id, "rush": pictures.get(part.noun.id)} for part in parts]


SHOWING: dict[str, Callable[[HttpRequest, Film], Shown]] = {
    "brief": brief,
    "story": story,
    "screenplay": screenplay,
    "cast": cast,
    "storyboard": storyboard,
    "shots": shots,
    "sound": sound,
    "edit": edit,
    "film": finished,
}
