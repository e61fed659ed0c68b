"""Which animals go on four legs: those that live among people or for themselves, neither speak nor wear anything, and
do nothing for which one needs hands. Those of a fable, who do, stand upright, as tall as people."""

import re

from yingxi.design.looks import Looks
from yingxi.film.breakdown import Breakdown, Deed, Person
from yingxi.film.phrasing import phrased
from yingxi.film.sheet import BodyPlan
from yingxi.stage.creatures.builds import BUILDS

HEIGHTS = {
    "frog": 0.40, "turtle": 0.44, "monkey": 0.80,
}  # fmt: skip
"""Metres from the ground to the crown, of pets that stand upright; a little more than in nature, so that their faces
are seen."""
OF_HANDS = frozenset(
    {
        "clap", "open", "close", "cook", "read", "write", "phone", "sew", "knit", "paint", "sweep", "wipe", "juggle",
        "break", "put on", "take off", "draw aside", "salute", "point",
    }
)  # fmt: skip
"""Verbs for which one needs hands."""


SMALL, LARGE = 0.70, 1.22
_YOUNG = phrased(r"\b(?:pupp(?:y|ies)|kittens?|foals?|lambs?|calf|cubs?)\b|幼|崽", re.IGNORECASE)
_SMALL = phrased(
    r"\b(?:small|little|tiny|young|baby)\b|小(?=[白黑黄灰花棕橘]?[色]?[猫狗犬马羊牛猪])", re.IGNORECASE
)
_LARGE = phrased(r"\b(?:big|large|huge|great)\b|大(?=[白黑黄灰花棕橘]?[色]?[猫狗犬])", re.IGNORECASE)


def pet_height(
    kind: str, person: Person, breakdown: Breakdown, *, kinds: dict[str, str], plan: BodyPlan = "upright"
) -> float | None:
    """How tall an animal of `kind` stands that lives with people and has no line, or that goes on four legs; None for
    whoever is nobody's pet. `kinds` are of everybody, by id: without a person who speaks there are no pets."""
    if plan != "upright":
        return BUILDS[kind].withers * BUILDS[kind].crown * _size_told(person)
    return HEIGHTS.get(kind) if _with_people(breakdown, kinds) and not person.lines else None


def _size_told(person: Person) -> float:
    """How large an animal is among its kind, as its name and the words for it say."""
    words = " ".join((person.name, *person.words))
    young = _YOUNG.search(words)
    return SMALL if young or _SMALL.search(words) else LARGE if _LARGE.search(words) else 1.0


def body_plan(looks: Looks, person: Person, breakdown: Breakdown, *, kinds: dict[str, str]) -> BodyPlan:
    """Whether an animal that `looks` so goes on four legs. Among people who speak it needs only be silent and wear
    nothing; without them it must do nothing of people, nor live among animals that speak."""
    dressed = bool(looks.top_name or looks.hat or looks.glasses)
    own: BodyPlan = "winged" if looks.kind == "bird" else "four-legged"
    if looks.kind not in BUILDS or person.lines or dressed:
        return "upright"
    if _with_people(breakdown, kinds):
        return own
    fable = any(each.lines and kinds.get(each.id) != "person" for each in breakdown.people)
    return "upright" if fable or _uses_hands(person, breakdown) else own


def _with_people(breakdown: Breakdown, kinds: dict[str, str]) -> bool:
    return any(kinds.get(each.id) == "person" and each.lines for each in breakdown.people)


def _uses_hands(person: Person, breakdown: Breakdown) -> bool:
    return any(
        isinstance(moment, Deed) and person.id in moment.actors and moment.verb in OF_HANDS
        for scene in breakdown.scenes
        for moment in scene.moments
    )
