"""What lies about in the course of a scene: what is taken is gone from there, what is put down lies there from then
on."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from yingxi.film.board import Hanging, Piece, Thing
from yingxi.film.breakdown import Deed, Scene
from yingxi.film.sheet import SetKind
from yingxi.stage.lying_things import ON_THE_FLOOR, box_of, thing_at
from yingxi.stage.place import RIDING, Place
from yingxi.stage.props import prop, prop_named
from yingxi.stage.props.in_hand import FLIES, TAKING, thing_for
from yingxi.stage.sets.pieces import piece_named
from yingxi.stage.sets.pieces.flying_kite import ASIDE, HIGH
from yingxi.stage.sets.pieces.tall_shelf import UPPER
from yingxi.storyboard.aftermath import let_go
from yingxi.storyboard.at_the_door import done_with_it
from yingxi.storyboard.carried import taken_out, taken_out_of
from yingxi.storyboard.fires import fire_in
from yingxi.storyboard.furnishing import FLOWN, IN_ROOMS, Furnished, Wanted, resting
from yingxi.storyboard.gusts import AWAY, NEARER, is_blown
from yingxi.storyboard.marking import ELBOW_ROOM, clear_of_seats
from yingxi.storyboard.model import Blocking, Mark, Step

# Deeds that a hand does to a thing that lies, or to where it will lie: one comes as near as an arm.
DONE_BY_HAND = (
    "take", "pick up", "reach", "touch", "put down", "push", "pull", "open", "close", "read", "eat", "drink", "write",
    "give", "throw", "hold", "wave", "hug", "knock", "chop", "break", "stoke",
)  # fmt: skip
# A thing nearer to a seat's middle than this, in metres, takes it.
ON_A_SEAT = 0.30
HIGHER = {"great clock": 1.45, "flying kite": HIGH}
"""Pieces whose middle is higher than others', in metres."""
UP = {"clock tower": 2.62, **UPPER}
"""What one looks up at, and how high that is, in metres; a hand comes to its foot."""
BESIDE = {"flying kite": ASIDE}
"""Pieces whose middle is beside where they stand, in metres."""
TOUCHING = ("touch", "hug", "push", "pull", "look", "point", "reach", "knock", "open", "close")
"""Deeds that are done to what stands as high as a hand comes."""
HANDLED = ("touch", "open", "chop", "kneel")
"""After these a half, or what goes unnamed, is of the same thing."""
ONE_SHELF = 0.6
"""Half of a shelf with its posts, in metres."""
REACHED = 0.95
"""That height, in metres."""
BARK, BREAST_HIGH, KNEES_HIGH = 0.10, 1.12, 0.62
"""A trunk's bark is so far from its middle; a hand is laid on it so high, and by who kneels at it, in metres."""
BEFORE = 0.50
"""How far before such a thing one stands, in metres."""
FAR = 0.85
"""From further than this, in metres, one walks to a thing."""
AT_ARMS_LENGTH = 0.60
"""From further than this, in metres, a hand is laid on nothing that stands: it would take the whole body along."""
DEEP = 0.16
"""So far under the upper edge of a bag or a box, in metres, what is taken out of it has lain."""
BEFORE_IT = 0.10
"""So much nearer to us than a trunk, in metres, whoever has a hand on it stands."""
A_LITTLE = 0.12
"""For so little more, in metres, nobody takes a step."""
REACHES = (0.46, 0.58, 0.70)
"""How far from the thing the walk stops, in metres; the first place that is free."""


@dataclass(frozen=True, slots=True)
class Around:
    """What stands and lies around the people of a scene at one moment of it."""

    scene: Scene
    place: Place
    kind: SetKind
    brought: Furnished
    things: tuple[Thing, ...] = field(default=())
    begun: bool = False
    cloth: Hanging | None = None
    # What a hand was laid on, opened or cut last.
    handled: str = ""
    ajar: bool = False
    """Whether the set's door stands open."""
    through: bool = False
    """Whether who comes or goes has just opened that door."""

    def __post_init__(self) -> None:
        if not self.begun:
            object.__setattr__(self, "things", self.brought.things)
            object.__setattr__(self, "begun", True)

    def place_of(self, deed: Deed, marks: Blocking) -> tuple[float, float, float] | None:
        """Where what `deed` is done with lies, or will be put."""
        actor = deed.actors[0]
        if deed.verb in ("put down", "drop") and not deed.whom:
            what = let_go(deed, marks[actor].holds)
            if not prop(prop_named(what)) or (deed.verb == "drop" and prop_named(what) in FLIES):
                return None
            if is_blown(deed):
                return self._blown_to(marks[actor])
            if deed.verb == "drop":
                deed = deed.model_copy(update={"spot": "floor"})
            if (
                self.kind in RIDING
                and marks[actor].posture == "sit"
                and not deed.spot
                and prop_named(what) not in ON_THE_FLOOR
            ):
                # On the seat beside oneself, towards the window.
                here = marks[actor]
                return (
                    round(here.x + 0.02, 3),
                    round((here.seat_height or 0.0) + 0.02, 3),
                    round(here.z + 0.06, 3),
                )
            others = tuple(thing for thing in self.things if thing.what != what)
            pieces = list(self.brought.pieces)
            wanted = Wanted(what, deed.spot, (actor,), anywhere=deed.spot == "table")
            thing = self._rested(wanted, marks, pieces, others)
            if len(pieces) > len(self.brought.pieces):
                # No table stands here: it is put on the ground.
                thing = self._rested(Wanted(what, "floor", (actor,)), marks, pieces, others)
            return thing.x, thing.y, thing.z
        stands = self.standing(deed)
        if deed.verb == "stoke":
            return fire_in(self.place, stands)
        if stands is not None and deed.verb in TOUCHING:
            if deed.verb == "touch" and stands.what.endswith("tree"):
                side = -1.0 if marks[actor].x < stands.x else 1.0
                high = KNEES_HIGH if marks[actor].posture == "kneel" else BREAST_HIGH
                return stands.x + side * BARK, high, stands.z
            aside = stands.facing * BESIDE.get(stands.what, 0.0)
            high = HIGHER.get(stands.what, REACHED)
            if deed.verb in ("look", "point", "reach"):
                high = UP.get(stands.what, high)
            return stands.x + aside, high, stands.z
        lies = next((thing for thing in self.things if thing.what == deed.what), None)
        if lies is None and taken_out(deed):
            return self._mouth_of(deed)
        if lies is None or not deed.what:
            return None
        return lies.x, lies.y, lies.z

    def _blown_to(self, here: Mark) -> tuple[float, float, float]:
        """Where a hat comes down that the wind takes: to the side on which there is more room."""
        low, high = self.place.width
        way = 1.0 if here.x < 0.5 * (low + high) else -1.0
        there = max(low, min(high, here.x + way * AWAY))
        return (
            round(clear_of_seats(replace(here, x=there, posture="stand"), self.place).x, 3),
            0.0,
            round(here.z - NEARER, 3),
        )

    def _mouth_of(self, deed: Deed) -> tuple[float, float, float] | None:
        """Where a hand goes into the bag or box that `deed` names, where one lies."""
        container = taken_out_of(deed)
        for thing in self.things:
            if container and prop_named(thing.what) == container:
                return thing.x, round(thing.y + box_of(prop_named(thing.what))[3] - DEEP, 3), thing.z
        return None

    def _rested(self, want: Wanted, marks: Blocking, pieces: list[Piece], others: Sequence[Thing]) -> Thing:
        return resting(want, self.scene, self.place, self.kind, marks, pieces, others)

    def standing(self, deed: Deed) -> Piece | None:
        """The large piece that `deed` is about: a tree, a boat."""
        name = piece_named(deed.what) or FLOWN.get(deed.what, "")
        names = tuple(UPPER) if deed.what == "shelf" else (name, IN_ROOMS.get(name, name))
        return next((piece for piece in self.brought.pieces if all(names) and piece.what in names), None)

    def goal(self, deed: Deed, here: Mark) -> tuple[float, float] | None:
        """Where one goes who goes to a large piece: before it, on the nearer side."""
        stands = self.standing(deed)
        if stands is None:
            return None
        side = -1.0 if here.x < stands.x else 1.0
        before = replace(here, x=stands.x + side * BEFORE, posture="stand")
        return round(clear_of_seats(before, self.place).x, 3), here.z

    def free(self, place: Place) -> Place:
        """`place` without the seats on which things lie."""
        seats = tuple(
            seat
            for seat in place.seats
            if all(
                abs(thing.x - seat.x) > ON_A_SEAT or abs(thing.y - seat.height) > 0.12
                for thing in self.things
            )
        )
        return replace(place, seats=seats or place.seats)

    def far(
        self, deed: Deed, here: Mark, at: tuple[float, float, float], within: float | None = None
    ) -> bool:
        """Whether the actor must go there first; what is as high as their shoulder is `within` their reach or not."""
        on_a_trunk = self._close_to(deed, at)
        if on_a_trunk and abs(at[2] - BEFORE_IT - here.z) > A_LITTLE:
            return True
        most = AT_ARMS_LENGTH if on_a_trunk or deed.verb == "stoke" else FAR
        most = most if within is None else min(most, within + A_LITTLE)
        return deed.verb in DONE_BY_HAND and abs(at[0] - here.x) > most

    def depth(self, deed: Deed, here: Mark, at: tuple[float, float, float]) -> float:
        """How far back one stands to do `deed`: at a trunk's own depth, so that the hand is seen on it, and before
        what one reaches up to."""
        return round(at[2] - BEFORE_IT, 3) if self._close_to(deed, at) else here.z

    def _on_a_shelf(self, at: tuple[float, float, float]) -> bool:
        shelves = (piece for piece in self.brought.pieces if piece.what in UPPER)
        return any(abs(piece.x - at[0]) < ONE_SHELF for piece in shelves)

    def _close_to(self, deed: Deed, at: tuple[float, float, float]) -> bool:
        """Whether one stands at the depth of what one lays a hand on."""
        if deed.verb not in DONE_BY_HAND:
            return False
        return (at[1] >= min(UPPER.values()) and self._on_a_shelf(at)) or (
            deed.verb == "touch" and self.standing(deed) is not None
        )

    def beside(
        self, at: tuple[float, float, float], here: Mark, marks: Blocking, within: float | None = None
    ) -> float:
        """Where one stands to reach what lies `at`: on the nearer side, unless somebody stands there. `within` as of
        `far`."""
        near = -1.0 if here.x < at[0] else 1.0
        others = [mark.x for mark in marks.values() if mark is not here and mark.on_set]
        spots = [
            at[0] + side * reach
            for side in (near, -near)
            for reach in (REACHES if within is None else (min(within, REACHES[0]), *REACHES))
        ]
        low, high = self.place.width
        free = [x for x in spots if all(abs(x - other) > 0.45 for other in others) and low < x < high]

        def passed(x: float) -> int:
            return sum(min(x, here.x) < other < max(x, here.x) for other in others)

        def sat_on(x: float) -> bool:
            return any(abs(seat.x - x) < ELBOW_ROOM for seat in self.place.seats)

        def across(x: float) -> int:
            return sum(min(x, at[0]) < other < max(x, at[0]) for other in others)

        # The first of those from which one reaches past nobody, for which one walks past the fewest people, and does
        # not stand before a seat.
        return min(free or spots[:1], key=lambda x: (across(x), passed(x), sat_on(x)))

    def after(self, step: Step) -> "Around":
        """What lies about when `step` is over."""
        deed = step.moment
        if not isinstance(deed, Deed) or not step.actor:
            return self
        if (at_it := done_with_it(step)) and at_it != "knock":
            return replace(self, ajar=at_it == "open" or (at_it == "enter" and self.ajar))
        if deed.what and step.verb in HANDLED:
            return replace(self, handled=deed.what)
        what = let_go(deed, step.before[step.actor].holds)
        rest = tuple(thing for thing in self.things if thing.what != what)
        if step.verb in ("put down", "drop") and step.at is not None:
            return replace(self, things=(*rest, thing_at(what, *step.at)))
        taken = step.verb in (*TAKING, "break") and thing_for(step.verb, deed.what) == deed.what
        if what and (taken or step.verb in ("give", "throw", "drop")):
            return replace(self, things=rest)
        return self
