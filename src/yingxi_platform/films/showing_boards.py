"""Boards as pages show them: the picture that there is, what is said and done, and whether that is stale."""

import json
from collections.abc import Mapping
from hashlib import sha256
from typing import Any

from yingxi.film.board import Board
from yingxi.film.breakdown import Speech
from yingxi.film.sheet import Cast
from yingxi.production.by_hand import value_at
from yingxi.production.takes import KEPT, KINDS
from yingxi_platform.films.missing import missing_of
from yingxi_platform.films.once import Once
from yingxi_platform.films.reading import fields_of, noun_of
from yingxi_platform.films.reading_fields import Part, document_of
from yingxi_platform.films.scenes import headings_of
from yingxi_platform.films.written_lines import as_written, speeches_of
from yingxi_platform.studios.models import Film, Rush

_TOLD: Once[tuple[Any, tuple[tuple[Part, str], ...]]] = Once(200)


def boards_shown(film: Film) -> list[dict[str, Any]]:
    whole = document_of(film, "storyboard.yaml")
    if whole is None:
        return []
    panels, shots_made = current(film, "panel"), current(film, "shot")
    missing = missing_of(film)
    cast_noun: Cast | None = noun_of(film, "cast.yaml")
    names = {person.id: person.name for person in cast_noun.people} if cast_noun else {}
    settings, rate = fields_of(film, "film.yaml"), _rate(film)
    around = digest(names, rate, film.plan.get("currency"))
    scenes = {scene: heading for heading in headings_of(film) for scene in heading.scenes}
    spoken = speeches_of(film)
    shown: list[dict[str, Any]] = []
    for number, (part, told) in enumerate(_told(whole), 1):
        board = part.noun
        known = film.plan.get("shots", {}).get(board.id, {})
        made = shots_made.get(board.id)
        stale = missing.stale(board.id, (*KINDS, KEPT), made)
        was = json.dumps(value_at(settings, ("shots", board.id)), ensure_ascii=False)
        still = panels.get(board.id) if stale and board.id in panels else made or panels.get(board.id)
        shown.append(
            {
                # All that a board shows: what its document says of it, and what is known of its own takes.
                "key": (
                    told,
                    around,
                    was,
                    number,
                    still and still.pk,
                    made and made.pk,
                    stale,
                    repr(known),
                    scenes.get(board.scene),
                    tuple(spoken.get(moment.ref) for moment in board.moments),
                ),
                "number": number,
                "id": board.id,
                "part": part,
                "board": board,
                "scene": scenes.get(board.scene),
                "still": still,
                "take": made,
                "stale": stale and made is not None,
                "known": known,
                "was": was,
                "seconds": round(board.frames / rate, 1),
                "said": _said(board, names, spoken),
                "done": list(dict.fromkeys(it.text for it in board.moments if it.kind == "deed" and it.text)),
                "deeds": [
                    deed
                    for deed in part.parts("moments")
                    if deed.noun.kind == "deed" and deed.noun.verb and deed.noun.on_screen
                ],
                "who": [names.get(person, person) for person in board.subjects],
                # Made again it would come out the same.
                "card": board.lettering is not None and board.lettering.kind != "caption",
            }
        )
    return shown


def _said(board: Board, names: dict[str, str], spoken: Mapping[str, Speech]) -> list[dict[str, Any]]:
    """What is said on a board, each line once, in the words that the screenplay has for it now. A line that goes on
    over several boards is changed whole, where it is heard whole."""
    found: dict[str, dict[str, Any]] = {}
    for moment in board.moments:
        if moment.kind != "speech" or moment.ref in found:
            continue
        who = names.get(moment.actor, moment.actor)
        found[moment.ref] = {"ref": moment.ref, "who": who, **as_written(moment, spoken)}
    return list(found.values())


def boards_of(film: Film) -> dict[str, list[dict[str, Any]]]:
    """By scene, its boards: the id, the number in the film, and the picture that there is."""
    storyboard = noun_of(film, "storyboard.yaml")
    stills = current(film, "panel") | current(film, "shot")
    found: dict[str, list[dict[str, Any]]] = {}
    for number, board in enumerate(storyboard.boards if storyboard else (), 1):
        shown = {"id": board.id, "number": number, "still": stills.get(board.id)}
        found.setdefault(board.scene, []).append(shown)
    return found


def _told(whole: Part) -> tuple[tuple[Part, str], ...]:
    """Each board, and a word that is another when what the document says of it is. What was read stays the same thing
    until the file changes, and is kept beside, so that nothing else comes to its place."""
    _, told = _TOLD(
        id(whole.raw),
        lambda: (whole.raw, tuple((part, digest(part.path, part.raw)) for part in whole.parts("boards"))),
    )
    return told


def digest(*told: Any) -> str:
    return sha256(repr(told).encode()).hexdigest()[:16]


def seconds_of(film: Film, frames: int) -> float:
    return round(frames / _rate(film), 1)


def _rate(film: Film) -> float:
    return float(noun_of(film, "film.yaml").brief.rate)


def current(film: Film, kind: str) -> dict[str, Rush]:
    """By its subject, what the film has of a kind today."""
    return {rush.subject: rush for rush in film.rushes.filter(kind=kind, current=True)}
