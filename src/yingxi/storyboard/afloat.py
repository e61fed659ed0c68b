"""Who swims or sits in a boat, from which moment to which: they are out on the water, and others are ashore."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from yingxi.breakdown.told import tells
from yingxi.design.colours import DYES
from yingxi.film.board import Facing, Piece, Placement
from yingxi.film.breakdown import Deed, Scene
from yingxi.film.riding import AFLOAT, BOAT_AT, Mount, Ride, Riding
from yingxi.film.sheet import Cast, SetKind
from yingxi.film.verbs import COMES_OR_GOES, GAITS
from yingxi.stage.creatures.builds import on_four_legs
from yingxi.stage.rowing_boat import BOW, STERN, THWART
from yingxi.stage.sets.afloat import has_water
from yingxi.stage.sets.pieces.boat_afloat import AFLOAT_BOAT
from yingxi.storyboard.model import Blocking, Mark, ShotPlan, Step

PLACES: tuple[tuple[float, Facing], ...] = ((0.14, -1), (-0.84, 1), (1.02, -1))
"""Where one sits in a boat whose bow is at the right, and which way one faces: who rows in the middle, who is rowed
before them in the stern, a third in the bow."""
DEPTH, DEEPER, FAR_SIDE = 5.40, 0.05, 0.34
"""How far off a boat lies, by how much further each who sits in it, and its far side, in metres."""
CLEAR, APART = 0.72, 1.1
"""How far beyond its bow or stern whoever swims beside a boat is, and how far from one another, in metres."""
_INSTEAD = ("sit", "pull", "touch", "rise", "kneel", "lie", "push", "dance", "fall", "hide")


@dataclass(slots=True)
class _Crew:
    """Who is afloat at a moment: those who swim, and those in the boat in the order of its places. Who
    swims is beyond one of its ends (`sides`), and close to it when they `came`."""

    colour: str = ""
    swims: set[str] = field(default_factory=set)
    aboard: list[str] = field(default_factory=list)
    sides: dict[str, Facing] = field(default_factory=dict)
    came: set[str] = field(default_factory=set)

    def goes(self, person: str, mount: Mount, *, rows: bool) -> None:
        self.leaves(person, but=mount)
        if mount == "water":
            self.swims.add(person)
        elif person not in self.aboard:
            self.aboard.insert(0 if rows else len(self.aboard), person)
        elif rows and self.aboard.index(person) > 0 and person != self.aboard[0]:
            self.aboard.remove(person)
            self.aboard.insert(0, person)

    def leaves(self, person: str, *, but: Mount | None = None) -> None:
        if but != "water":
            self.swims.discard(person)
        if but != "boat" and person in self.aboard:
            self.aboard.remove(person)

    def marked(self, person: str, mark: Mark) -> Mark:
        if person in self.swims:
            return replace(
                mark, rides=Ride(mount="water"), posture="stand", seat_height=None, hand_on=None, clasps=""
            )
        if person not in self.aboard[: len(PLACES)]:
            return mark
        at = self.aboard.index(person)
        x, facing = PLACES[at]
        return replace(
            mark, x=BOAT_AT + x, z=DEPTH + DEEPER * at, facing=facing, posture="sit", seat_height=THWART,
            hand_on=None, clasps="", rides=Ride(mount="boat", colour=self.colour, oars=at == 0),
        )  # fmt: skip


def afloat(steps: Sequence[Step], cast: Cast, scene: Scene, kind: SetKind) -> tuple[Step, ...]:
    """`steps` with who is on the water in them. Who has done nothing before in their scene is on it as it begins, but
    for who is told to go in. In a scene whose place is a small boat everybody sits in it."""
    if scene.inside or not has_water(kind):
        return tuple(steps)
    aboard = tells(scene.place, "small boat")
    if not aboard and not any(_told(step, kind) for step in steps):
        return tuple(steps)
    crew = _opening(steps, cast, kind, aboard=aboard)
    made: list[Step] = []
    for step in steps:
        told = _told(step, kind)
        if told is not None:
            for person in _with(step, told):
                if told.off and not aboard:
                    crew.leaves(person)
                elif told.mount in AFLOAT and not on_four_legs(cast.sheet(person)):
                    crew.goes(person, told.mount, rows=_rows(step, person))
        made.append(_staged(step, crew))
    return tuple(made)


def _opening(steps: Sequence[Step], cast: Cast, kind: SetKind, *, aboard: bool) -> _Crew:
    """Who is on the water as the scene begins."""
    crew = _Crew(colour=next((colour for step in steps if (colour := _colour(step))), ""))
    seen: set[str] = set()
    if aboard:
        rows = next((step.actor for step in steps if _rows(step, step.actor)), "")
        there = [person for step in steps for person in step.before if not on_four_legs(cast.sheet(person))]
        for person in sorted(dict.fromkeys(there), key=lambda each: each != rows):
            crew.goes(person, "boat", rows=person == rows)
        return crew
    for step in steps:
        told = _told(step, kind)
        goes = told is not None and not told.off and not tells(_text(step), "goes into the water")
        for person in _with(step, told) if told is not None else (step.actor,):
            begins = person and person not in seen and not on_four_legs(cast.sheet(person))
            if begins and goes and told is not None and told.mount in AFLOAT:
                crew.goes(person, told.mount, rows=_rows(step, person))
            seen.add(person)
    return crew


def _staged(step: Step, crew: _Crew) -> Step:
    def marked(marks: Blocking) -> Blocking:
        return _beside({person: crew.marked(person, mark) for person, mark in marks.items()}, crew)

    before = marked(step.before)
    if step.to is not None and step.actor in crew.swims:
        crew.came.add(step.actor)
    step = replace(step, before=before, after=marked(step.after))
    if step.to is not None and step.actor in crew.swims:
        step = replace(step, to=(step.after[step.actor].x, step.to[1]))
    if step.actor in crew.aboard:
        step = replace(step, to=None, round_by=0.0)
        if step.verb in (*GAITS, *COMES_OR_GOES, *_INSTEAD, "row"):
            step = replace(step, verb="row" if step.actor == crew.aboard[0] else "look", whom="")
    elif step.actor in crew.swims and step.verb in (*GAITS, "row"):
        step = replace(step, verb="swim")
    return step


def _beside(marks: Blocking, crew: _Crew) -> Blocking:
    """`marks` with whoever swims beyond the bow or the stern of a boat that lies there, and facing it: they would be
    hidden behind its side, or drawn over it. Whoever has not swum a way yet is a little further off."""
    if not any(mark.rides is not None and mark.rides.mount == "boat" for mark in marks.values()):
        return marks
    made, beyond = dict(marks), {1: 0, -1: 0}
    for person in (each for each in marks if each in crew.swims):
        side = crew.sides.setdefault(person, 1 if marks[person].x > BOAT_AT else -1)
        off = CLEAR + APART * (beyond[side] + (person not in crew.came)) + (BOW if side == 1 else -STERN)
        made[person] = replace(marks[person], x=BOAT_AT + side * off, facing=-1 if side == 1 else 1)
        beyond[side] += 1
    return made


def _told(step: Step, kind: SetKind) -> Riding | None:
    """What a step tells of somebody on the water; on a ship's deck no boat is rowed."""
    moment = step.moment
    told = moment.riding if isinstance(moment, Deed) and moment.actors else None
    if told is None or (told.mount not in AFLOAT and not told.off):
        return None
    return None if told.mount == "boat" and kind == "boat" else told


def _text(step: Step) -> str:
    return step.moment.text if isinstance(step.moment, Deed) else ""


def _with(step: Step, told: Riding) -> tuple[str, ...]:
    """Who goes: who is rowed goes with who rows."""
    moment = step.moment
    if not isinstance(moment, Deed):
        return ()
    rowed = (
        (moment.whom,) if told.mount == "boat" and moment.verb == "row" and moment.whom in step.before else ()
    )
    return (*moment.actors, *rowed)


def _rows(step: Step, person: str) -> bool:
    return isinstance(step.moment, Deed) and step.moment.verb == "row" and step.moment.actors[:1] == (person,)


def _colour(step: Step) -> str:
    told = step.moment.riding if isinstance(step.moment, Deed) else None
    if told is None or told.mount != "boat":
        return ""
    return next((DYES[each].hex() for each in told.colours if each in DYES), "")


def out_there(mark: Mark | None) -> bool:
    """Whether somebody is on the water."""
    return mark is not None and mark.rides is not None and mark.rides.mount in AFLOAT


def across_the_water(before: Step, step: Step) -> bool:
    """Whether one of two steps is done on the water and the other ashore: they are seen one after the other."""
    one, other = before.before.get(before.actor), step.before.get(step.actor)
    return one is not None and other is not None and out_there(one) != out_there(other)


def on_one_side(plan: ShotPlan, present: Blocking) -> Blocking:
    """Of who is there those who are on the water, or those who are ashore: as the shot's subjects are, else as who does
    something in it is."""
    sides = {out_there(mark) for mark in present.values()}
    if len(sides) < 2:
        return present
    meant = (
        [*plan.view.subjects, *(step.actor for step in plan.steps)]
        if len(plan.view.subjects) == 1
        else [*(step.actor for step in plan.steps), *plan.view.subjects]
    )
    first = next((person for person in meant if person in present), "")
    side = out_there(present.get(first))
    return {person: mark for person, mark in present.items() if out_there(mark) == side}


def with_hull(placements: tuple[Placement, ...]) -> tuple[Placement, ...]:
    """The near side of a boat is drawn with whoever in it is nearest to us."""
    aboard = [each for each in placements if each.rides is not None and each.rides.mount == "boat"]
    nearest = min(aboard, key=lambda each: each.z, default=None)
    return tuple(
        each.model_copy(update={"rides": each.rides.model_copy(update={"hull": True})})
        if each is nearest and each.rides is not None
        else each
        for each in placements
    )


def boat_under(marks: Mapping[str, Mark]) -> tuple[Piece, ...]:
    """The boat in which somebody sits."""
    rides = [mark.rides for mark in marks.values() if mark.rides is not None and mark.rides.mount == "boat"]
    return tuple(
        Piece(what=AFLOAT_BOAT, x=BOAT_AT, z=DEPTH + FAR_SIDE, facing=1, colour=ride.colour)
        for ride in rides[:1]
    )
