"""What the page of each stage shows."""

import json
from collections.abc import Callable
from typing import Any

from django.http import HttpRequest

from yingxi.acting.actions.registry import ACTIONS
from yingxi.film.cut import CutList
from yingxi.film.screenplay import ElementKind, Screenplay
from yingxi.production.folder import SCREENPLAY
from yingxi_platform.films import asking
from yingxi_platform.films.pages.edits import text_digest
from yingxi_platform.films.pages.files import deliverables
from yingxi_platform.films.reading import noun_of, text_of
from yingxi_platform.films.reading_fields import Part, document_of
from yingxi_platform.films.showing_boards import boards_shown, current, seconds_of
from yingxi_platform.films.showing_shots import shots
from yingxi_platform.films.showing_sound import sound
from yingxi_platform.films.taking import settings_of
from yingxi_platform.review.approvals import approvals_of
from yingxi_platform.review.notes import notes_of, version_of
from yingxi_platform.studios.models import Film, Rush

Shown = dict[str, Any]
# What people can be seen to do.
VERBS = tuple(sorted(ACTIONS))


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
    pictures = current(film, "person") | current(film, "set")
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
        "boards": [
            {**each, "was": json.dumps(settings_of(film, each["id"]), ensure_ascii=False)}
            for each in boards_shown(film, whole)
        ],
        "verbs": VERBS,
        "rate": float(noun_of(film, "film.yaml").brief.rate),
        "order": _order(whole, "boards"),
        "seconds": seconds_of(film, sum(b.noun.frames for b in whole.parts("boards"))),
    }


def edit(request: HttpRequest, film: Film) -> Shown:
    cut: CutList | None = noun_of(film, "cut.yaml")
    if cut is None:
        return {"places": []}
    stills = current(film, "panel") | current(film, "shot")
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
    stills, at, strip = current(film, "shot"), 0, []
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


def _order(whole: Part, members: str) -> str:
    """The ids of a list as they stand, as JSON."""
    return json.dumps([part.path[-1] for part in whole.parts(members)], ensure_ascii=False)


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
