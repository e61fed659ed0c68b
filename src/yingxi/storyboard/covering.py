"""Faces that are covered: by hands at a wall, while one counts; until one does something else."""

import re
from collections.abc import Sequence
from dataclasses import replace

from yingxi.breakdown.told import tells
from yingxi.film.breakdown import Deed
from yingxi.film.phrasing import phrased
from yingxi.stage.props import prop_named
from yingxi.storyboard.model import Blocking, Mark, ShotPlan, Step

WALL, HANDS = "wall", "hands"
# What lies over a face.
CLOTHS = ("handkerchief", "red cloth", "scarf")
# What is done under it, and leaves it there.
LEAVES_IT_ON = ("laugh", "look", "nod", "shake head", "cry", "sleep", "")
_BACK = phrased(
    r"背过(?:身|脸)|背转过?身|背对|转身背|\b(?:his|her|their|its)\s+backs?\b(?!\s+(?:door|pocket|yard))",
    re.IGNORECASE,
)
_STAYS = ("look", "nod", "shake head", "")
_LOOKS_ROUND = phrased(
    r"\b(?:back|round|around|at (?:us|the camera))\b|回头|回过|转过?身|镜头", re.IGNORECASE
)
_ROUND = phrased(r"转过?身去|背转")
_AT_THE_WALL = phrased(r"墙|\bwall\b", re.IGNORECASE)


def after_covering(deed: Deed, mark: Mark) -> Mark:
    """`mark` of somebody who has done `deed`: covered, turned to the wall, or neither any more."""
    if deed.verb == "turn":
        return faces_wall(deed, mark)
    if deed.verb == "cover eyes":
        return covers(deed, mark)
    if back_to_us(deed) and mark.posture == "stand":
        return replace(mark, at_the_wall=True, covered="")
    if mark.at_the_wall and deed.verb in _STAYS and not deed.whom and not _LOOKS_ROUND.search(deed.text):
        return mark
    if mark.covered not in ("", HANDS) and deed.verb in LEAVES_IT_ON:
        return mark
    return replace(mark, covered="", at_the_wall=False)


def from_behind(plan: ShotPlan) -> ShotPlan:
    """`plan` with its subject's back to us, where the camera stands behind them."""
    if not plan.view.from_behind:
        return plan
    person = plan.view.subjects[0]

    def turned(marks: Blocking) -> Blocking:
        mark = marks.get(person)
        return marks if mark is None else {**marks, person: replace(mark, at_the_wall=True)}

    steps = tuple(replace(each, before=turned(each.before), after=turned(each.after)) for each in plan.steps)
    return replace(plan, steps=steps)


def back_to_us(deed: Deed) -> bool:
    """Whether whoever does `deed` stands with their back to us as they do it."""
    return deed.verb != "turn" and tells(deed.text, "back to us")


def faces_wall(deed: Deed, mark: Mark) -> Mark:
    """`mark` after a turn; who turns to the wall, or turns their back, has it to us."""
    turned = _BACK.search(deed.text) or (not deed.whom and _ROUND.search(deed.text))
    away = mark.posture == "stand" and bool(turned)
    return replace(mark, at_the_wall=away or bool(_AT_THE_WALL.search(deed.text)))


def covers(deed: Deed, mark: Mark) -> Mark:
    """`mark` with the face covered; who has turned away on purpose does it at the wall."""
    if veil := veil_of(deed):
        return replace(mark, covered=veil, holds=mark.holds.without(deed.what or veil))
    stands = mark.posture == "stand"
    wall = stands and (mark.at_the_wall or mark.turned_away or bool(_AT_THE_WALL.search(deed.text)))
    return replace(mark, covered=HANDS if wall else "", at_the_wall=wall)


def veil_of(deed: Deed) -> str:
    """The cloth that `deed` lays over its actor's own face; none where it is done at a wall."""
    cloth = prop_named(deed.what or deed.text)
    covers = deed.verb == "cover eyes" and not _AT_THE_WALL.search(deed.text)
    return cloth if covers and cloth in CLOTHS else ""


def veiled(steps: Sequence[Step], person: str) -> str:
    """The cloth that `person` lays over their face in `steps`."""
    deeds = (step.moment for step in steps if step.actor == person and isinstance(step.moment, Deed))
    return next((veil for deed in deeds if (veil := veil_of(deed))), "")


def done_at_the_wall(step: Step) -> bool:
    """Whether `step` is done with one's back to us."""
    return (
        step.verb in ("turn", "cover eyes")
        and step.actor in step.after
        and step.after[step.actor].at_the_wall
    )
