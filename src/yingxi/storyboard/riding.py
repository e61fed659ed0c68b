"""Who rides, from which moment to which; and what they rode, where they left it."""

import re
from collections.abc import Sequence
from dataclasses import replace

from yingxi.breakdown.lexicon import chinese_found, english_found, english_tokens
from yingxi.design.colours import DYES
from yingxi.film.board import Piece
from yingxi.film.breakdown import Deed, Moment, Scene
from yingxi.film.riding import Mount, Ride, gets_off, mount_in
from yingxi.film.sheet import Cast
from yingxi.film.verbs import TRAVELS
from yingxi.stage.creatures.builds import on_four_legs
from yingxi.storyboard.model import Blocking, Mark, Step

ON_FOOT = (
    "sit",
    "lie",
    "kneel",
    "hug",
    "dance",
    "fall",
    "rise",
    "run",
    "hide",
    "sweep",
    "dig",
    "push",
    "pull",
)
"""Deeds for which one gets off first."""
BESIDE, BEHIND = 0.55, 0.34
"""Where a mount is left: so many metres behind its rider, and further back."""
PIECES: dict[Mount, str] = {"bicycle": "bicycle", "horse": "waiting horse"}
ACROSS = 1.9
"""How far from the set's middle a ride without a goal ends, in metres."""
_HORSE = re.compile(r"\b(?:horse|pony|mare)\b|马(?!车)", re.IGNORECASE)
_CYCLE = re.compile(r"\bbi(?:ke|cycle)\b|自行车|单车", re.IGNORECASE)
_COATS = {"bay": "#8a5a3c", "white": "#d8d2c6", "black": "#3c3633", "grey": "#98948f", "brown": "#74492f",
          "red": "#8f4a32", "yellow": "#b58a4c"}  # fmt: skip


def rides_told(moment: Moment) -> Mount | None:
    """What the actors of `moment` ride in it."""
    return mount_in(moment.text) if isinstance(moment, Deed) and moment.actors else None


def mounts_ridden(scene: Scene) -> set[Mount]:
    """What somebody rides in `scene`: none of it stands there besides."""
    return {mount for moment in scene.moments if (mount := rides_told(moment)) is not None}


def riding(steps: Sequence[Step], cast: Cast, *, outside: bool) -> tuple[Step, ...]:
    """`steps` with what everybody rides in them. Who has done nothing before in their scene comes riding; one gets on
    and off between two shots. Nobody rides in a room."""
    if not outside or not any(rides_told(step.moment) or _got_off(step.moment) for step in steps):
        return tuple(steps)
    state: dict[str, Ride | None] = {}
    seen: set[str] = set()
    for step in steps:
        mount = rides_told(step.moment) or _got_off(step.moment)
        if mount is not None and step.actor not in seen and not on_four_legs(cast.sheet(step.actor)):
            state[step.actor] = Ride(mount=mount, colour=_colour(step.moment, mount))
        if mount is not None or step.verb not in TRAVELS:
            seen.add(step.actor)
    made: list[Step] = []
    for step in steps:
        mount, moment = rides_told(step.moment), step.moment
        if step.actor and not on_four_legs(cast.sheet(step.actor)):
            if mount is not None and state.get(step.actor) is None:
                state[step.actor] = Ride(mount=mount, colour=_colour(moment, mount))
            elif (
                isinstance(moment, Deed) and mount is None and (gets_off(moment.text) or step.verb in ON_FOOT)
            ):
                state.pop(step.actor, None)
        made.append(replace(step, before=_with(step.before, state), after=_with(step.after, state)))
    return tuple(made)


def borne_otherwise(before: Step, step: Step) -> bool:
    """Whether somebody has got on or off what they ride, or has come into somebody's arms or out of them, between two
    steps: there a cut belongs."""
    return any(
        (mark.rides, mark.carried_by) != (before.before[person].rides, before.before[person].carried_by)
        for person, mark in step.before.items()
        if person in before.before
    )


def ridden_to(deed: Deed, here: Mark) -> tuple[float, float] | None:
    """Where a ride goes that is told no goal: over to the other side of the set."""
    if mount_in(deed.text) is None or deed.whom:
        return None
    return (-ACROSS if here.x > 0.2 or (here.x > -0.2 and here.facing < 0) else ACROSS), here.z


def _got_off(moment: Moment) -> Mount | None:
    """What somebody must have ridden who gets off it."""
    if not isinstance(moment, Deed) or not gets_off(moment.text):
        return None
    return "horse" if _HORSE.search(moment.text) else "bicycle" if _CYCLE.search(moment.text) else None


def left_behind(steps: Sequence[Step], first: Step) -> tuple[Piece, ...]:
    """The mounts that stand about when `first` begins: each where its rider got off."""
    left: dict[str, Piece] = {}
    last: Blocking = {}
    for step in steps:
        for person, mark in step.before.items():
            ride = last[person].rides if person in last else None
            if mark.rides is not None:
                left.pop(person, None)
            elif ride is not None:
                was = last[person]
                left[person] = Piece(
                    what=PIECES[ride.mount], x=round(was.x - was.facing * BESIDE, 2), z=round(was.z + BEHIND, 2),
                    facing=was.facing, colour=ride.colour,
                )  # fmt: skip
        last = step.before
        if step is first or (step.number >= 0 and step.number == first.number):
            break
    return tuple(left[person] for person in sorted(left))


def _with(marks: Blocking, state: dict[str, Ride | None]) -> Blocking:
    return {person: replace(mark, rides=state.get(person)) for person, mark in marks.items()}


def _colour(moment: Moment, mount: Mount) -> str:
    """`#rrggbb` of the first colour in the words that tell of it: a horse's is that of a coat."""
    text = str(getattr(moment, "text", ""))
    found = [*chinese_found(text, "colours"), *english_found(english_tokens(text), "colours")]
    for each in found:
        if mount == "bicycle" and each.meaning in DYES:
            return DYES[each.meaning].hex()
        if mount == "horse" and each.meaning in _COATS:
            return _COATS[each.meaning]
    return ""
