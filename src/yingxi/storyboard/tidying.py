"""Hands that must be free for a deed are so before it begins: nobody embraces with a spoon, or dances with a letter."""

from dataclasses import replace

from yingxi.film.breakdown import Deed, Moment, Scene
from yingxi.film.hands import Hands
from yingxi.film.verbs import CLASPS, TRAVELS
from yingxi.stage.props import prop_named
from yingxi.stage.props.in_hand import TOOLS, WITH_TOOL, thing_for, tools_of
from yingxi.storyboard.model import Blocking
from yingxi.storyboard.things_meant import DRINK, FOOD

# Deeds of both hands: what is in them is put by. What two do together frees both.
BOTH_HANDS = (
    *CLASPS, "dance", "push", "pull", "catch", "clap", "cover eyes", "bow", "bow deeply", "salute", "break", "juggle",
    "row", "swim", "lie", "hide", "play", "sew", "knit", "pour",
)  # fmt: skip
TOGETHER = (*CLASPS, "dance")
# Under it one embraces and walks.
OVERHEAD = ("umbrella",)
# Tools that come from nowhere and go there again where no word of the scene names them.
UNNAMED = frozenset(TOOLS.values()) - {"book", "phone", "cup", "bread"}
# What is eaten is gone.
GONE = frozenset({"pills"})
# With these a tool stays in the hand.
IDLE = (*TRAVELS, "look", "look away", "nod", "shake head", "turn", "laugh", "sigh", "hesitate", "")


def tidied(deed: Deed, marks: Blocking, scene: Scene, follower: Moment | None) -> Blocking:
    """`marks` with the hands free that `deed` needs: without tools that no word names and that it is not done with, and
    for a deed of both hands without all that neither it nor `follower`, which comes next, is done with."""
    actor = deed.actors[0]
    if actor not in marks or deed.verb in IDLE:
        return marks
    keeps = _needed(deed) | _needed(follower) | ({*OVERHEAD} if deed.verb in CLASPS else set())
    named = {prop_named(each.what) for each in scene.moments if isinstance(each, Deed) and each.what}
    tools = (UNNAMED - named) | GONE
    meals = FOOD | DRINK if deed.verb in WITH_TOOL else frozenset[str]()
    frees = deed.verb in BOTH_HANDS or "lifts" in deed.in_arms or "carries" in deed.in_arms
    people = (actor, deed.whom) if deed.verb in TOGETHER else (actor,)
    made = dict(marks)
    for person in people:
        if person in marks:
            holds = marks[person].holds
            gone = [
                what
                for what in holds.things
                if prop_named(what) not in keeps and (frees or prop_named(what) in tools | meals)
            ]
            made[person] = replace(marks[person], holds=_without(holds, gone)) if gone else marks[person]
    return made


def _needed(moment: Moment | None) -> set[str]:
    """What a deed is done with, as drawn things."""
    if not isinstance(moment, Deed):
        return set()
    return {
        prop_named(thing_for(moment.verb, moment.what)),
        prop_named(moment.what),
        *tools_of(moment.verb),
    } - {""}


def _without(holds: Hands, gone: list[str]) -> Hands:
    for what in gone:
        holds = holds.without(what)
    return holds
