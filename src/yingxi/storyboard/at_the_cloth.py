"""What is done at a cloth that hides somebody: one goes behind it, up to it, or draws it aside."""

from dataclasses import replace
from typing import Literal

from yingxi.film.board import Hanging
from yingxi.film.breakdown import Deed
from yingxi.film.sheet import CharacterSheet
from yingxi.film.verbs import GAITS
from yingxi.stage.place import Place
from yingxi.storyboard.hiding import (
    ASIDE,
    CLOTH,
    FALLING,
    comes_from_behind,
    found,
    goes_behind_cloth,
    hid,
    place_before,
    place_behind,
)
from yingxi.storyboard.lengths import action_seconds, walk_seconds
from yingxi.storyboard.marking import low_down, standing, towards
from yingxi.storyboard.model import Blocking, Mark, Step
from yingxi.storyboard.ways import round_seats

DRAWS = ("reach", "open", "pull", "push", "touch", "take", "close", ASIDE)
"""Deeds by which somebody before the cloth draws it aside."""
NEAR = 0.75
"""How near to its edge they must stand, in metres."""
A_STEP = 0.25
"""A shorter walk than this is left out, in metres."""
HAND = 0.92
"""How high a hand takes the cloth, in metres: under the faces."""
# Until somebody is on their feet, in seconds, and until they have turned round.
RISING, TURNING = 0.7, 0.4
AtCloth = Literal["", "hides", "goes", "finds"]


def at_cloth(deed: Deed, here: Mark, marks: Blocking, cloth: Hanging) -> AtCloth:
    """What `deed` has to do with `cloth`."""
    if here.hidden or not here.on_set or deed.whom:
        return ""
    if comes_from_behind(deed):
        return ""
    if deed.verb in (*GAITS, "hide") and goes_behind_cloth(deed):
        return "hides"
    if deed.verb in GAITS and deed.what == CLOTH:
        return "goes"
    near = abs(here.x - cloth.edge) < NEAR or deed.what == CLOTH
    somebody = any(mark.behind for mark in marks.values())
    return "finds" if near and somebody and deed.verb in DRAWS and deed.what in ("", CLOTH) else ""


def steps_at_cloth(
    deed: Deed, marks: Blocking, cloth: Hanging, place: Place, sheet: CharacterSheet, *, pace: float
) -> list[Step]:
    """`deed` as steps: the way there, and what is done there."""
    actor = deed.actors[0]
    kind = at_cloth(deed, marks[actor], marks, cloth)
    start, end = standing(marks[actor]), (place_behind if kind == "hides" else place_before)(cloth)
    steps: list[Step] = []
    if kind != "finds" or abs(start.x - end[0]) > A_STEP:
        verb = deed.verb if deed.verb in GAITS else "walk"
        seconds = walk_seconds((start.x, start.z), end, sheet.age, verb=verb, pace=pace)
        seconds += (
            FALLING * (kind == "hides")
            + RISING * (marks[actor].posture != "stand")
            + TURNING * (towards(start.x, end[0]) != start.facing)
        )
        there = replace(
            start, x=end[0], z=end[1], facing=towards(end[0], cloth.x), turned_away=False, covered=""
        )
        there = hid(there, cloth) if kind == "hides" else there
        after = {**marks, actor: there}
        steps.append(
            Step(
                deed,
                seconds,
                verb,
                actor,
                "",
                deed.what,
                end,
                before={**marks, actor: start},
                after=after,
                round_by=round_seats((start.x, start.z), end, place, low_down(actor, marks)),
            )
        )
        marks = after
    if kind == "finds":
        turned = replace(marks[actor], facing=towards(marks[actor].x, cloth.x), feeling=deed.feeling)
        marks = {**marks, actor: turned}
        steps.append(
            Step(
                deed,
                action_seconds(ASIDE, pace=pace),
                ASIDE,
                actor,
                "",
                CLOTH,
                at=(cloth.edge, HAND, cloth.z),
                before=marks,
                after=found(marks),
            )
        )
    return steps
