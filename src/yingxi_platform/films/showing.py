"""What the page of each stage shows."""

import json
from collections.abc import Callable
from typing import Any, get_args

from django.http import HttpRequest

from yingxi.acting.actions.registry import ACTIONS
from yingxi.edit import Join
from yingxi.film.breakdown import BeatMark, Hour
from yingxi.film.cut import CutList
from yingxi.film.loudness import LoudnessName
from yingxi.production.folder import SCREENPLAY
from yingxi_platform.films import asking
from yingxi_platform.films.pages.edits import text_digest
from yingxi_platform.films.pages.files import BOARDS
from yingxi_platform.films.reading import noun_of, text_of
from yingxi_platform.films.reading_fields import Part, document_of
from yingxi_platform.films.scenes import headings_of
from yingxi_platform.films.showing_boards import boards_of, boards_shown, current, seconds_of
from yingxi_platform.films.showing_cast import cast
from yingxi_platform.films.showing_film import finished
from yingxi_platform.films.showing_shots import shots
from yingxi_platform.films.showing_sound import sound
from yingxi_platform.films.showing_story import story
from yingxi_platform.studios.models import Film
from yingxi_platform.words import say

Shown = dict[str, Any]
# What people can be seen to do.
VERBS = tuple(sorted(ACTIONS))
SEEN = 4
"""Pictures of the film beside its brief, from all of its length."""


def brief(request: HttpRequest, film: Film) -> Shown:
    whole = document_of(film, "film.yaml")
    return {
        "settings": whole,
        "brief": whole.part("brief") if whole else None,
        "seen": _seen(film),
        "loudness": get_args(LoudnessName),
    }


def _seen(film: Film) -> list[int]:
    """The numbers of some of its pictures, in the film's order; none before there are enough."""
    storyboard = noun_of(film, "storyboard.yaml")
    pictures = current(film, "panel") | current(film, "shot")
    there = [pictures[it.id] for it in (storyboard.boards if storyboard else ()) if it.id in pictures]
    stills = [int(take.pk) for take in there if take.still]
    return [stills[at * len(stills) // SEEN] for at in range(SEEN)] if len(stills) >= SEEN else []


def screenplay(request: HttpRequest, film: Film) -> Shown:
    text = text_of(film, SCREENPLAY)
    boards = boards_of(film)
    scenes = [
        {"heading": it, "boards": [board for scene in it.scenes for board in boards.get(scene, ())]}
        for it in headings_of(film)
    ]
    sets, people = noun_of(film, "sets.yaml"), noun_of(film, "cast.yaml")
    beats = {kind: say(request.speak, f"choice.{kind}") for kind in get_args(BeatMark)}
    return {
        "text": text,
        "was": text_digest(text),
        "scenes": scenes,
        "hours": get_args(Hour),
        "places": list(dict.fromkeys(it.place for it in (sets.places if sets else ()))),
        "names": [it.name for it in (people.people if people else ())],
        "beats": json.dumps(beats, ensure_ascii=False),
    }


def storyboard(request: HttpRequest, film: Film) -> Shown:
    whole = document_of(film, "storyboard.yaml")
    if whole is None:
        return {"boards": []}
    return {
        "boards": boards_shown(film),
        "book": asking.last_book(film),
        "drawn": (film.root / "out" / BOARDS).is_file(),
        "verbs": VERBS,
        "rate": float(noun_of(film, "film.yaml").brief.rate),
        "order": _order(whole, "boards"),
        "seconds": seconds_of(film, sum(b.noun.frames for b in whole.parts("boards")) - _overlapping(film)),
    }


def _overlapping(film: Film) -> int:
    """In how many frames two shots are seen at once: transitions take from the length of both."""
    cut: CutList | None = noun_of(film, "cut.yaml")
    return sum(trim.frames for trim in (cut.shots if cut else ()) if trim.kind != "shot")


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
        "joins": get_args(Join),
    }


def _order(whole: Part, members: str) -> str:
    """The ids of a list as they stand, as JSON."""
    return json.dumps([part.path[-1] for part in whole.parts(members)], ensure_ascii=False)


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
