"""The shots of the golden frames: sets by hour, weather and season, and people in them, in three looks."""

from dataclasses import dataclass
from typing import Any

from tests.stage.people_of_tests import adult, cast, child, elder
from yingxi.acting import shot_performed
from yingxi.film.board import Board, Placement, Staged
from yingxi.film.brief import Look
from yingxi.film.sheet import OPEN_AIR, SetKind, SetSheet
from yingxi.film.time import FILM_RATE
from yingxi.stage.shot import Shot

WIDTH, HEIGHT, FRAME = 320, 180, 14
CAST = cast(adult(), child(), elder())
RUTH, CHILD, GRANNY = (sheet.id for sheet in CAST.people)


@dataclass(frozen=True, slots=True)
class Golden:
    """One frame to be kept: where it plays and what its board and its set ask for."""

    name: str
    kind: SetKind
    look: Look = "paper"
    people: tuple[Placement, ...] = ()
    moments: tuple[Staged, ...] = ()
    board: tuple[tuple[str, Any], ...] = ()
    set: tuple[tuple[str, Any], ...] = ()


def _stands(person: str, x: float, facing: int, **more: Any) -> Placement:
    return Placement.model_validate({"person": person, "x": x, "z": 5.2, "facing": facing, **more})


def _does(verb: str, actor: str, **more: Any) -> Staged:
    told = {
        "kind": "deed",
        "ref": verb,
        "start": 2,
        "end_exclusive": 26,
        "actor": actor,
        "verb": verb,
        **more,
    }
    return Staged.model_validate(told)


TWO = (_stands(RUTH, -0.55, 1, looks_at=CHILD), _stands(CHILD, 0.5, -1, looks_at=RUTH))
THREE = (*TWO, _stands(GRANNY, 1.35, -1, z=5.4, looks_at=RUTH))
SITTING = (
    _stands(RUTH, 1.61, -1, z=5.55, posture="sit", seat_height=0.44),
    _stands(CHILD, 1.09, -1, z=5.55, posture="sit", seat_height=0.44),
)
ALONE = (_stands(GRANNY, -0.3, 1),)


def _set(name: str, kind: SetKind, look: Look = "paper", **board: Any) -> Golden:
    return Golden(name, kind, look, board=tuple(board.items()))


def _shot(
    name: str,
    kind: SetKind,
    people: tuple[Placement, ...],
    *moments: Staged,
    look: Look = "paper",
    **board: Any,
) -> Golden:
    return Golden(name, kind, look, people, moments, tuple(board.items()))


GOLDENS = (
    _set("living-room-day", "living room", hour="day"),
    _set("living-room-night", "living room", hour="night"),
    _set("street-dusk", "street", hour="dusk"),
    _set("street-rain", "street", hour="night", weather="rain"),
    _set("forest-night", "forest", hour="night"),
    _set("orchard-spring", "orchard", hour="day", season="spring"),
    _set("field-winter", "field", hour="dawn", weather="snow", season="winter"),
    _set("food-market-dawn", "food market", hour="dawn"),
    _set("attic-night", "attic", hour="night"),
    _set("subway-day", "subway", hour="day"),
    _set("beach-fog", "beach", hour="dawn", weather="fog"),
    _set("mountain-ink", "mountain", "ink", hour="day"),
    _set("riverside-ink", "riverside", "ink", hour="dusk"),
    _set("courtyard-shadow", "courtyard", "shadow", hour="night"),
    _set("temple-hall-shadow", "temple hall", "shadow", hour="day"),
    _shot("two-medium", "living room", TWO, _does("wave", CHILD), size="medium"),
    _shot("two-full-night", "park", TWO, _does("point", RUTH), size="full", hour="night"),
    _shot("two-hug", "bedroom", TWO, _does("hug", RUTH, whom=CHILD), size="medium", hour="dusk"),
    _shot("three-wide", "courtyard", THREE, _does("bow", GRANNY), size="wide"),
    _shot("three-low", "rooftop", THREE, _does("laugh", CHILD), size="full", angle="low", hour="dusk"),
    _shot("two-sit", "park", SITTING, size="full"),
    _shot("alone-close", "kitchen", ALONE, size="close", hour="dawn"),
    _shot("alone-reads", "library", ALONE, _does("read", GRANNY, what="book"), size="medium close"),
    _shot("alone-snow", "street", ALONE, _does("walk", GRANNY, to_x=0.9), size="full", weather="snow"),
    _shot("two-ink", "forest", TWO, _does("give", RUTH, whom=CHILD, what="lantern"), look="ink", size="full"),
    _shot("alone-ink-close", "boat", ALONE, look="ink", size="close", hour="dusk"),
    _shot("three-shadow", "stage", THREE, _does("dance", CHILD), look="shadow", size="full", hour="night"),
    _shot("two-shadow-close", "alley", TWO, look="shadow", size="medium", hour="dusk"),
)


def shot_of(golden: Golden) -> Shot:
    """The shot of a golden frame, performed."""
    inside = golden.kind not in OPEN_AIR
    asked: dict[str, Any] = {
        "id": f"shot-{golden.name}", "scene": "scene-1", "set": "set-1", "inside": inside, "size": "wide",
        "frames": 28, "placements": golden.people, "moments": golden.moments,
        "subjects": tuple(each.person for each in golden.people), **dict(golden.board),
    }  # fmt: skip
    board = Board.model_validate(asked)
    performed = shot_performed(board, CAST, {}, rate=FILM_RATE, seed=1)
    place = SetSheet.model_validate(
        {"id": "set-1", "place": golden.kind, "kind": golden.kind, "inside": inside}
    )
    return Shot(board, performed, CAST, place, WIDTH, HEIGHT, seed=1, look=golden.look)
