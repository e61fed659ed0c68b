"""What the page of the story shows: each beat with the pictures of its shots, everybody as they are drawn."""

from collections.abc import Sequence
from typing import Any, get_args

from django.http import HttpRequest

from yingxi.film.breakdown import Breakdown, Mood
from yingxi.film.sheet import Cast
from yingxi_platform.films.reading import noun_of
from yingxi_platform.films.reading_fields import document_of
from yingxi_platform.films.showing_boards import current
from yingxi_platform.films.written_lines import breakdown_of
from yingxi_platform.studios.models import Film

Told = tuple[str, frozenset[str]]
"""A beat that the screenplay names: its kind, and the ids of what is said and done in it."""


def story(request: HttpRequest, film: Film) -> dict[str, Any]:
    whole = document_of(film, "story.yaml")
    if whole is None:
        return {"story": None}
    beats, cast = whole.parts("beats"), noun_of(film, "cast.yaml")
    shots = shots_of_beats([beat.noun.kind for beat in beats], told_in(breakdown_of(film)), _boards(film))
    return {
        "story": whole,
        "people": [(part, _drawn(part.noun.name, cast)) for part in whole.parts("people")],
        "beats": list(zip(beats, shots, strict=True)),
        "moods": get_args(Mood),
    }


def _drawn(name: str, cast: Cast | None) -> Any:
    """The sheet of who is called so; None for who has none."""
    return next((it for it in (cast.people if cast else ()) if it.name == name), None)


def _boards(film: Film) -> list[dict[str, Any]]:
    """Each board with its number, its picture, and the ids of what happens on it."""
    storyboard = noun_of(film, "storyboard.yaml")
    stills = current(film, "panel") | current(film, "shot")
    return [
        {
            "id": board.id,
            "number": number,
            "still": stills.get(board.id),
            "of": frozenset(it.ref for it in board.moments),
        }
        for number, board in enumerate(storyboard.boards if storyboard else (), 1)
        if board.moments or not board.lettering
    ]


def told_in(breakdown: Breakdown | None) -> list[Told]:
    """The beats in the order in which the film tells them."""
    found: list[Told] = []
    for scene in breakdown.scenes if breakdown else ():
        starts = {start for start, _ in scene.beats}
        for number, moment in enumerate(scene.moments):
            kind = scene.mark_at(number)
            if found and found[-1][0] == kind and number not in starts:
                found[-1] = kind, found[-1][1] | {moment.id}
            else:
                found.append((kind, frozenset((moment.id,))))
    return found


def shots_of_beats(
    kinds: Sequence[str], told: Sequence[Told], boards: Sequence[dict[str, Any]]
) -> list[list[dict[str, Any]]]:
    """For each beat of the story its boards: those on which something of it happens, and those that follow without
    anything of their own."""
    of: dict[str, int] = {}
    at = -1
    for kind, moments in told:
        onward = next((place for place in range(at + 1, len(kinds)) if kinds[place] == kind), None)
        at = at if onward is None else onward
        of |= dict.fromkeys(moments, at)
    found: list[list[dict[str, Any]]] = [[] for _ in kinds]
    last = 0
    for board in boards:
        last = next((of[moment] for moment in sorted(board["of"]) if of.get(moment, -1) >= 0), last)
        if found:
            found[last].append(board)
    return found
