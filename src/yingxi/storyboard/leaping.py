"""What an animal leaps onto: a chair, a bed, a table, a windowsill; it stays there until it goes or leaps down."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from yingxi.film.board import Piece
from yingxi.film.breakdown import Deed, Scene
from yingxi.film.phrasing import phrased
from yingxi.film.verbs import GAITS
from yingxi.stage.place import Place
from yingxi.stage.sets.pieces import TABLES
from yingxi.storyboard.marking import towards
from yingxi.storyboard.model import Blocking, Mark, Step
from yingxi.storyboard.sitting import seats_named

LEAPS = ("dance", "rise", *GAITS)
"""The deeds as which a leap is read."""
LANDS = 1.5
"""Seconds of a leap until the animal sits where it has landed."""
RUN_UP, NEARER = 0.55, 0.12
"""From so far beside it, and so much nearer to us, in metres, it leaps."""
DOWN = 0.75
"""How far it comes down from there, in metres."""
SILL = 0.05
"""How far before the wall a windowsill is sat on, in metres."""
_ONTO = phrased(
    r"\b(?:jump|leap|spring|sprang|hop|bound|climb|scrambl)\w*\s+(?:back\s+)?(?:up\s+)?(?:on|onto|upon|into)\b"
    r"|[跳蹦蹿窜跃爬]上|[跳蹦蹿窜跃爬]到[^，。]{1,6}上",
    re.IGNORECASE,
)
_FROM = phrased(
    r"\b(?:jump|leap|spring|sprang|hop|climb)\w*\s+(?:back\s+)?(?:down|off)\b|[跳蹦蹿窜跃爬]下", re.IGNORECASE
)
_CHAIR = phrased(r"\b(?:(?:arm)?chair|seat|stool|bench|sofa|couch)\b|[椅凳座]|沙发", re.IGNORECASE)
_TABLE = phrased(r"\b(?:table|desk|counter|workbench)\b|[桌柜]|案板|灶台", re.IGNORECASE)
_WINDOW = phrased(r"\bwindow|窗", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Top:
    """Where an animal lands: its middle and its height, in metres."""

    x: float
    z: float
    height: float


def leaps_onto_table(scene: Scene, animals: Sequence[str]) -> Deed | None:
    """The deed by which an animal of `scene` leaps onto a table."""
    return next(
        (
            moment
            for moment in scene.moments
            if isinstance(moment, Deed)
            and moment.actors
            and moment.actors[0] in animals
            and moment.verb in LEAPS
            and _ONTO.search(moment.text)
            and _TABLE.search(moment.text)
        ),
        None,
    )


def top_for(deed: Deed, here: Mark, marks: Blocking, place: Place, pieces: Sequence[Piece]) -> Top | None:
    """What `deed` has an animal leap onto; nothing where nobody leaps, or the set has nothing for it."""
    if not here.on_fours or not here.on_set or deed.verb not in LEAPS or not _ONTO.search(deed.text):
        return None
    free = [
        top
        for top in _tops(deed.text, place, pieces)
        if all(
            abs(top.x - mark.x) > 0.35 or abs(top.z - mark.z) > 0.5 or mark.posture == "stand"
            for person, mark in marks.items()
            if person not in deed.actors and mark.on_set
        )
    ]
    return min(free, key=lambda top: abs(top.x - here.x), default=None)


def _tops(text: str, place: Place, pieces: Sequence[Piece]) -> list[Top]:
    if _WINDOW.search(text):
        return [Top(round(x, 3), round(z - SILL, 3), round(y, 3)) for x, y, z in place.sills]
    if _TABLE.search(text):
        tables = [piece.x for piece in pieces if piece.what in TABLES]
        return [
            Top(top.x, round(top.z - 0.02, 3), top.height)
            for top in place.surfaces
            if top.kind == "table" and (not tables or top.x in tables)
        ]
    seats = seats_named(place, text) or (place.seats if _CHAIR.search(text) else ())
    return [Top(seat.x, seat.z, seat.height) for seat in seats]


def leaps_down(deed: Deed, here: Mark) -> bool:
    """Whether an animal comes down from where it had leapt."""
    up = here.on_fours and here.on_set and bool(here.seat_height)
    return up and deed.verb in LEAPS and _FROM.search(deed.text) is not None


def take_off(top: Top, here: Mark, place: Place) -> tuple[float, float]:
    """From where it leaps: beside the thing, on its own side of it."""
    side = -1 if here.x < top.x else 1
    low, high = place.width
    x = top.x + side * RUN_UP
    if not low < x < high:
        x = top.x - side * RUN_UP
    return round(x, 3), round(top.z - NEARER, 3)


def leapt(deed: Deed, marks: Blocking, top: Top) -> Step:
    """The leap itself, after which it sits there."""
    actor = deed.actors[0]
    here = marks[actor]
    facing = towards(here.x, top.x)
    sits = replace(
        here, x=top.x, z=top.z, facing=facing, posture="sit", seat_height=top.height, turned_away=False
    )
    return Step(
        deed, LANDS, "dance", actor, "", "", (top.x, top.z), (top.x, top.height, top.z),
        before=marks, after={**marks, actor: sits},
    )  # fmt: skip
