"""Who is carried in somebody's arms, from where the text lifts them to where it lets them down."""

from collections.abc import Sequence
from dataclasses import replace

from yingxi.film.breakdown import Deed, InArms
from yingxi.film.hands import Hands
from yingxi.film.sheet import Cast
from yingxi.film.verbs import TRAVELS, hand_in_hand
from yingxi.stage.creatures.builds import on_four_legs, unit_of
from yingxi.storyboard.model import Blocking, Step

LIGHT, SMALL = 0.56, 0.74
"""Who is carried: an animal whose withers are no higher, in metres; a child who is no taller than this share of whoever
carries it."""
OUT_OF_ARMS = (
    *TRAVELS,
    "sit",
    "lie",
    "kneel",
    "rise",
    "dance",
    "fall",
    "hide",
    "sleep",
    "push",
    "pull",
    "hug",
)
"""What nobody does in another's arms."""
BOTH_HANDS = ("cook", "sweep", "dig", "play", "sew", "knit", "juggle", "clap", "kneel", "lie", "fall", "push", "pull",
              "throw", "dance", "wipe", "paint", "break")  # fmt: skip
"""What nobody does who carries somebody."""
HELD_AHEAD = 0.16
"""So far before whoever carries them somebody is, in metres."""


def in_arms(steps: Sequence[Step], cast: Cast) -> tuple[Step, ...]:
    """`steps` with who carries whom in them. Whoever is carried first of all in their scene is so from its start; one
    is lifted, and let down, between two shots."""
    if not any(_taken(step, cast) for step in steps):
        return tuple(steps)
    state: dict[str, str] = {}
    seen: set[str] = set()
    for step in steps:
        whom = _taken(step, cast)
        if whom and whom not in seen and "carries" in _told(step):
            state.setdefault(whom, step.actor)
        seen |= {step.actor, step.whom}
    made: list[Step] = []
    for step in steps:
        whom = _taken(step, cast)
        if whom:
            state = {carried: bearer for carried, bearer in state.items() if bearer not in (step.actor, whom)}
            state[whom] = step.actor
        else:
            state = {
                carried: bearer for carried, bearer in state.items() if not _let_down(step, carried, bearer)
            }
        before, after = _with(step.before, state), _with(step.after, state)
        made.append(replace(step, before=before, after=after))
    return tuple(made)


def _told(step: Step) -> tuple[InArms, ...]:
    return step.moment.in_arms if isinstance(step.moment, Deed) else ()


def _taken(step: Step, cast: Cast) -> str:
    """Whom the actor of `step` has in their arms from it on."""
    told = _told(step)
    lifts = "lifts" in told and step.verb not in TRAVELS
    if not step.whom or step.whom == step.actor or not (lifts or "carries" in told):
        return ""
    if step.verb not in ("take", "pick up", "hold", "hug", "") or on_four_legs(cast.sheet(step.actor)):
        return ""
    if step.actor not in step.before or step.whom not in step.before or not step.before[step.whom].on_set:
        return ""
    whom, bearer = cast.sheet(step.whom), cast.sheet(step.actor)
    if on_four_legs(whom):
        return step.whom if unit_of(whom) <= LIGHT else ""
    return step.whom if whom.age == "child" and whom.height <= SMALL * bearer.height else ""


def _let_down(step: Step, carried: str, bearer: str) -> bool:
    if not isinstance(step.moment, Deed):
        return False
    if step.verb in TRAVELS and hand_in_hand(step.moment.text):
        return True
    if step.actor == carried:
        return step.verb in OUT_OF_ARMS
    return step.actor == bearer and (step.verb in BOTH_HANDS or "lets down" in _told(step))


def _with(marks: Blocking, state: dict[str, str]) -> Blocking:
    made = {}
    for person, mark in marks.items():
        bearer = marks.get(state.get(person, ""))
        if bearer is None or not bearer.on_set:
            bears = person in state.values() and mark.on_set and not mark.holds.far
            holds = Hands("", mark.holds.near) if bears and mark.holds.near else mark.holds
            made[person] = replace(mark, carried_by="", holds=holds)
            continue
        made[person] = replace(
            mark, x=bearer.x + bearer.facing * HELD_AHEAD, z=bearer.z - 0.06, facing=bearer.facing, on_set=True,
            posture="stand", carried_by=state[person], hidden=False,
        )  # fmt: skip
    return made
