"""Who rides, from which moment to which; and what they rode, where they left it."""

from collections.abc import Sequence
from dataclasses import replace

from yingxi.design.colours import DYES
from yingxi.film.board import Piece
from yingxi.film.breakdown import Deed, Moment, Scene
from yingxi.film.riding import AFLOAT, WHEELED, Mount, Ride, Riding
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
PIECES: dict[str, str] = {
    "bicycle": "bicycle", "horse": "waiting horse", "wheelchair": "left wheelchair", "pram": "left pram",
    "cart": "left cart", "trolley": "left trolley",
}  # fmt: skip
FURTHER_BACK = 0.45
"""So far behind whoever pushed it stands what rolls, in metres: it hides nobody."""
ACROSS = 1.9
"""How far from the set's middle a ride without a goal ends, in metres."""
_COATS = {"bay": "#8a5a3c", "white": "#d8d2c6", "black": "#3c3633", "grey": "#98948f", "brown": "#74492f",
          "red": "#8f4a32", "yellow": "#b58a4c"}  # fmt: skip


def rides_told(moment: Moment) -> Mount | None:
    """What the actors of `moment` ride in it."""
    told = _told(moment)
    return told.mount or None if told is not None and not told.off else None


def _ridden(moment: Moment) -> Mount | None:
    """What is ridden on dry land."""
    mount = rides_told(moment)
    return None if mount in (*AFLOAT, *WHEELED) else mount


def _told(moment: Moment) -> Riding | None:
    return moment.riding if isinstance(moment, Deed) and moment.actors else None


def mounts_ridden(scene: Scene) -> set[Mount]:
    """What somebody rides in `scene`: none of it stands there besides."""
    return {mount for moment in scene.moments if (mount := rides_told(moment)) is not None}


def riding(steps: Sequence[Step], cast: Cast, *, outside: bool) -> tuple[Step, ...]:
    """`steps` with what everybody rides in them. Who has done nothing before in their scene comes riding; one gets on
    and off between two shots. Nobody rides in a room."""
    if not outside or not any(_ridden(step.moment) or _got_off(step.moment) for step in steps):
        return tuple(steps)
    state: dict[str, Ride | None] = {}
    seen: set[str] = set()
    for step in steps:
        mount = _ridden(step.moment) or _got_off(step.moment)
        if mount is not None and step.actor not in seen and not on_four_legs(cast.sheet(step.actor)):
            state[step.actor] = Ride(mount=mount, colour=_colour(step.moment, mount))
        if mount is not None or step.verb not in TRAVELS:
            seen.add(step.actor)
    made: list[Step] = []
    for step in steps:
        mount, moment = _ridden(step.moment), step.moment
        if step.actor and not on_four_legs(cast.sheet(step.actor)):
            if mount is not None and state.get(step.actor) is None:
                state[step.actor] = Ride(mount=mount, colour=_colour(moment, mount))
            elif isinstance(moment, Deed) and mount is None and (_comes_down(moment) or step.verb in ON_FOOT):
                state.pop(step.actor, None)
        made.append(replace(step, before=_with(step.before, state), after=_with(step.after, state)))
    return tuple(made)


def borne_otherwise(before: Step, step: Step) -> bool:
    """Whether somebody has got on or off what they ride, or has come into somebody's arms or out of them, or up to
    a judge's bench or down from it, between two steps: there a cut belongs."""
    return any(
        (mark.rides, mark.carried_by, mark.dais)
        != (before.before[person].rides, before.before[person].carried_by, before.before[person].dais)
        for person, mark in step.before.items()
        if person in before.before
    )


def ridden_to(deed: Deed, here: Mark) -> tuple[float, float] | None:
    """Where a ride goes that is told no goal: over to the other side of the set."""
    if rides_told(deed) is None or deed.whom:
        return None
    return (-ACROSS if here.x > 0.2 or (here.x > -0.2 and here.facing < 0) else ACROSS), here.z


def _got_off(moment: Moment) -> Mount | None:
    """What somebody must have ridden who gets off it."""
    told = _told(moment)
    if told is None or not told.off or not told.mount or told.mount in (*AFLOAT, *WHEELED):
        return None
    return told.mount


def _comes_down(moment: Moment) -> bool:
    told = _told(moment)
    return told is not None and told.off


def left_behind(steps: Sequence[Step], first: Step) -> tuple[Piece, ...]:
    """The mounts that stand about when `first` begins: each where its rider got off."""
    left: dict[str, Piece] = {}
    last: Blocking = {}
    for step in steps:
        for person, mark in step.before.items():
            ride = last[person].rides if person in last else None
            if mark.rides is not None:
                left.pop(person, None)
            elif ride is not None and ride.mount in PIECES:
                was, rolls = last[person], ride.mount in WHEELED
                x, z = (
                    (mark.x, mark.z + FURTHER_BACK)
                    if rolls
                    else (was.x - was.facing * BESIDE, was.z + BEHIND)
                )
                left[person] = Piece(
                    what=PIECES[ride.what or ride.mount], x=round(x, 2), z=round(z, 2),
                    facing=was.facing, colour=ride.colour,
                )  # fmt: skip
        last = step.before
        if step is first or (step.number >= 0 and step.number == first.number):
            break
    return tuple(left[person] for person in sorted(left))


def _with(marks: Blocking, state: dict[str, Ride | None]) -> Blocking:
    return {person: replace(mark, rides=state.get(person)) for person, mark in marks.items()}


def _colour(moment: Moment, mount: Mount) -> str:
    """`#rrggbb` of the first colour that is told of it: a horse's is that of a coat."""
    told = _told(moment)
    for colour in told.colours if told is not None else ():
        if mount == "bicycle" and colour in DYES:
            return DYES[colour].hex()
        if mount == "horse" and colour in _COATS:
            return _COATS[colour]
    return ""
