"""Boards as pages show them: the picture that there is, what is said and done, and whether that is stale."""

from typing import Any

from yingxi.film.sheet import Cast
from yingxi.production.takes import KEPT, KINDS
from yingxi_platform.films.reading import noun_of
from yingxi_platform.films.reading_fields import Part
from yingxi_platform.studios.models import Film, Rush


def boards_shown(film: Film, whole: Part) -> list[dict[str, Any]]:
    panels, shots_made = current(film, "panel"), current(film, "shot")
    missing = set(film.plan.get("missing", ()))
    cast_noun: Cast | None = noun_of(film, "cast.yaml")
    names = {person.id: person.name for person in cast_noun.people} if cast_noun else {}
    shown: list[dict[str, Any]] = []
    for number, part in enumerate(whole.parts("boards"), 1):
        board = part.noun
        stale = any(f"{kind} {board.id}" in missing for kind in (*KINDS, KEPT))
        known = film.plan.get("shots", {}).get(board.id, {})
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
                "known": known,
                "seconds": seconds_of(film, board.frames),
                "said": [
                    {"who": names.get(moment.actor, moment.actor), "text": moment.text}
                    for moment in board.moments
                    if moment.kind == "speech"
                ],
                "done": [moment.text for moment in board.moments if moment.kind == "deed" and moment.text],
                "deeds": [
                    deed
                    for deed in part.parts("moments")
                    if deed.noun.kind == "deed" and deed.noun.verb and deed.noun.on_screen
                ],
                "who": [names.get(person, person) for person in board.subjects],
            }
        )
    return shown


def seconds_of(film: Film, frames: int) -> float:
    settings = noun_of(film, "film.yaml")
    return round(frames / float(settings.brief.rate), 1)


def current(film: Film, kind: str) -> dict[str, Rush]:
    """By its subject, what the film has of a kind today."""
    return {rush.subject: rush for rush in film.rushes.filter(kind=kind, current=True)}
