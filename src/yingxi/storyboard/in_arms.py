"""Who is carried in somebody's arms, from where the text lifts them to where it lets them down."""

import re
from collections.abc import Sequence
from dataclasses import replace

from yingxi.film.breakdown import Deed
from yingxi.film.sheet import Cast
from yingxi.film.verbs import TRAVELS
from yingxi.stage.creatures.builds import on_four_legs, unit_of
from yingxi.storyboard.model import Blocking, Step

_LIFTS = re.compile(
    r"抱(?:了)?起|抱到|抱进|抱上|捧起|\bpick(?:s|ed)? up\b|\bpick(?:s|ed)? (?:\w+ ){1,3}up\b|\bscoops?\b|\blifts?\b",
    re.IGNORECASE,
)
_CARRIES = re.compile(
    r"抱着|抱回|抱来|抱走|抱在|\bin (?:his|her|their) arms\b|\bcarr(?:y|ies|ying)\b|\bcradl(?:es|ing)\b",
    re.IGNORECASE,
)
_DOWN = re.compile(
    r"放下|放到地|放在地|放开|\b(?:puts?|sets?|lets?) (?:\w+ ){1,3}(?:down|go)\b|\b(?:puts?|sets?|lets?) down\b",
    re.IGNORECASE,
)
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
              "throw", "dance", "wipe", "paint")  # fmt: skip
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
        if whom and whom not in seen and step.actor not in seen and _CARRIES.search(_text(step)):
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


def _text(step: Step) -> str:
    return step.moment.text if isinstance(step.moment, Deed) else ""


def _taken(step: Step, cast: Cast) -> str:
    """Whom the actor of `step` has in their arms from it on."""
    text = _text(step)
    lifts = bool(_LIFTS.search(text)) and step.verb not in TRAVELS
    if not step.whom or step.whom == step.actor or not (lifts or _CARRIES.search(text)):
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
    if step.actor == carried:
        return step.verb in OUT_OF_ARMS
    return step.actor == bearer and (step.verb in BOTH_HANDS or bool(_DOWN.search(_text(step))))


def _with(marks: Blocking, state: dict[str, str]) -> Blocking:
    made = {}
    for person, mark in marks.items():
        bearer = marks.get(state.get(person, ""))
        if bearer is None or not bearer.on_set:
            made[person] = replace(mark, carried_by="")
            continue
        made[person] = replace(
            mark, x=bearer.x + bearer.facing * HELD_AHEAD, z=bearer.z - 0.06, facing=bearer.facing, on_set=True,
            posture="stand", carried_by=state[person], hidden=False,
        )  # fmt: skip
    return made
