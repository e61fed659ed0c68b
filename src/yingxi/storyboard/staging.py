"""A deed as steps: the ways that lead to it, what is taken up for it, and the deed itself."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from math import hypot

from yingxi.film.breakdown import Deed
from yingxi.film.sheet import Cast
from yingxi.film.touching import touched
from yingxi.film.verbs import GAITS, TRAVELS, WITHIN_REACH, gait_of_way
from yingxi.stage.place import THRESHOLD, Doorway, Place, Seat
from yingxi.stage.props import prop_named
from yingxi.stage.props.in_hand import TOOLS, WITH_WORDS, thing_for
from yingxi.storyboard.aftermath import after_deed
from yingxi.storyboard.at_the_door import (
    as_done,
    goes_into_it,
    goes_to_it,
    handle_at,
    is_before_it,
    is_by_it,
    is_done_at_it,
    stands_before,
    way_through,
)
from yingxi.storyboard.crossing import goes_over
from yingxi.storyboard.depths import behind_who_sit, within_depth
from yingxi.storyboard.gone import answers, goes_in
from yingxi.storyboard.hiding import come_out, comes_from_behind, edge_held, gait_out, out_of_the_cloth
from yingxi.storyboard.in_touch import laid_on, released
from yingxi.storyboard.laps import lap, runs_laps
from yingxi.storyboard.laying import BEFORE_IT, DONE_BY_HAND, Around
from yingxi.storyboard.leaping import DOWN, Top, leaps_down, leapt, take_off, top_for
from yingxi.storyboard.lengths import action_seconds, deed_seconds, walk_seconds
from yingxi.storyboard.marking import (
    BEFORE_A_BED,
    RISES,
    apart_from,
    clear_of_seats,
    listener,
    low_down,
    out_of_hiding,
    standing,
    towards,
)
from yingxi.storyboard.model import Blocking, Mark, Step
from yingxi.storyboard.perching import perch_of, perched
from yingxi.storyboard.presiding import beside_the_bench, come_down_for, goes_up_to
from yingxi.storyboard.reach import near_enough_to_reach
from yingxi.storyboard.riding import ridden_to, rides_told
from yingxi.storyboard.sitting import beside_on_the_ground, seat_for
from yingxi.storyboard.ways import (
    PULLING,
    bedside,
    beside_whom,
    destination,
    door_for,
    goes_behind,
    met,
    reach_of,
    round_seats,
    way_out,
)

# What lies is taken up before this is done with it.
HANDED_ON = ("give", "throw", "hold", "wave", "break", "phone", *TOOLS)
# Until somebody who sat or lay is on their feet, and until somebody has turned round, in seconds.
RISING, TURNING = 0.7, 0.4
# Until who has gone past somebody is turned to them.
ROUND = 0.65
# Who is no further from where they would stop than this, in metres, does not walk.
A_STEP = 0.25
# Who pulls somebody up stands so much nearer to us than they, in metres.
NEARER = 0.12
# Who pulls somebody up stands where they should by so much, in metres.
A_LITTLE = 0.12
# Who sits reaches so much further than who stands, leaning, in metres.
LEANS = 0.5
# Who stands at a bed and is no further from where they should be than this, in metres, stays; nearer to us or deeper
# by more than this they are not at it.
A_LITTLE_OFF, ACROSS_A_BED = 0.22, 0.62
# Who is so near to a seat, in metres, need not walk to it.
AT_IT = 0.15
# Until somebody is through a door, besides their way to it, in seconds.
THROUGH_IT = 0.25
# Seconds given to sitting when one sits already.
SETTLED = 0.3
# How deep an animal comes down from what it had leapt onto, in metres.
LANE = 5.2
# How deep under where they are somebody may come to stand, in metres, and has not moved.
IN_DEPTH = 0.2

Spot = tuple[float, float]


@dataclass(frozen=True)
class Staging:
    """One deed on its way to being staged: the `steps` so far, everybody's `marks` after them, and `at`, where what it
    is done with lies or will be put."""

    deed: Deed
    marks: Blocking
    place: Place
    cast: Cast
    pace: float
    around: Around
    at: tuple[float, float, float] | None = None
    # Seconds until the actor has turned round to what lies there.
    turning: float = 0.0
    steps: tuple[Step, ...] = ()

    @property
    def actor(self) -> str:
        return self.deed.actors[0]

    @property
    def here(self) -> Mark:
        return self.marks[self.actor]

    @property
    def free(self) -> Place:
        """The place with the seats on which nothing lies."""
        return self.around.free(self.place)

    @property
    def seat(self) -> Seat | None:
        deed = self.deed
        return seat_for(deed.verb, deed.text, self.free, self.marks, self.actor, deed.whom)

    def then(self, step: Step) -> "Staging":
        return replace(self, marks=step.after, steps=(*self.steps, step))

    def marked(self, here: Mark) -> "Staging":
        return replace(self, marks={**self.marks, self.actor: here})

    def walked(
        self,
        verb: str,
        end: Spot,
        start: Mark,
        *,
        appears: bool = True,
        aim: float | None = None,
        exactly: bool = False,
    ) -> "Staging":
        """After a way from `start` to `end`, `exactly`, or clear of whoever stands there and of seats, where one
        `appears` at it; facing the thing at `aim`, for which one goes there."""
        deed, actor, place = self.deed, self.actor, self.place
        told = gait_of_way(verb, deed.text)
        gait = "run" if rides_told(deed) in ("bicycle", "horse") else told or verb
        seconds = walk_seconds((start.x, start.z), end, self.cast.sheet(actor).age, verb=gait, pace=self.pace)
        seconds += RISING * (self.here.on_set and self.here.posture != start.posture)
        seconds += TURNING * (self.here.on_set and towards(start.x, end[0]) != start.facing)
        seconds += THROUGH_IT * (end[1] >= THRESHOLD)
        if appears and not exactly and (deed.verb not in WITHIN_REACH or aim is not None):
            there = apart_from(replace(start, x=end[0], z=end[1]), actor, self.marks, seats=place.seats)
            there = there if deed.verb in ("sit", "lie") else clear_of_seats(there, place)
            end = there.x, there.z
        marks = released(actor, self.marks)
        sat = marks[actor].posture == "sit" or marks[actor].on_fours
        sat = sat and marks[actor].on_set and bool(marks[actor].seat_height)
        start = replace(start, clasps="", hand_on=None)
        arrived = _arrived(start, end, marks, actor, on_set=appears, aim=aim)
        # Who sat is seen to get up, and an animal to come down.
        return self.then(
            Step(
                deed,
                seconds,
                verb,
                actor,
                deed.whom,
                deed.what,
                end,
                round_by=round_seats((start.x, start.z), end, place, low_down(actor, marks)),
                before=marks if sat else {**marks, actor: start},
                after={**marks, actor: arrived},
            )
        )


def deed_staged(
    deed: Deed,
    seconds: float,
    marks: Blocking,
    homes: Mapping[str, Mark],
    place: Place,
    cast: Cast,
    pace: float,
    around: Around,
    *,
    way: Spot | None = None,
) -> list[Step]:
    """The steps of `deed`, after the ways that lead to it. `homes` says where everybody stands in the scene, `way` by
    where the others have just left with whom they leave."""
    actor = deed.actors[0]
    if marks[actor].behind and comes_from_behind(deed):
        seen = standing(out_of_hiding(marks[actor], "walk"))
        staging = Staging(deed, marks, place, cast, pace, around)
        coming = staging.walked(gait_out(deed), out_of_the_cloth(around.cloth, seen), seen)
        return [replace(step, before=marks) for step in coming.steps]
    marks = {**marks, actor: come_down_for(deed, out_of_hiding(marks[actor], deed.verb), marks)}
    if place.door is not None and is_done_at_it(deed) and marks[actor].on_set:
        return list(
            done_at_the_door(Staging(as_done(deed), marks, place, cast, pace, around), place.door).steps
        )
    at = edge_held(around.cloth, deed, marks[actor], cast.sheet(actor)) or around.place_of(deed, marks)
    staging = taken_up(gone_to_the_thing(Staging(deed, marks, place, cast, pace, around, at)))
    here = staging.here
    into_the_house = goes_into_it(deed, place)
    out = (goes_in(deed, around.scene) or into_the_house) and here.on_set
    if deed.verb == "enter" and here.on_set and not out:
        # Somebody who is here already: "opens the door, runs in" is one entrance, not two.
        return []
    if (deed.verb == "enter" and not out) or not here.on_set:
        staging = come_in(staging, homes[actor])
        return list(staging.steps if deed.verb in TRAVELS else done(staging).steps)
    if (out or deed.verb == "leave") and place.door and (into_the_house or by_the_door(staging)):
        return list(gone_out(staging, place.door).steps)
    if out or deed.verb == "leave" or goes_behind(deed):
        away = way or way_out(deed, actor, staging.marks, place)
        return list(staging.walked("leave", away, standing(here), appears=False).steps)
    if place.door is not None and goes_to_it(deed):
        return list(gone_to_the_door(staging, place.door).steps)
    if (leapt_there := leaping(staging)) is not None:
        return list(leapt_there.steps)
    if deed.verb in GAITS:
        return list(gone_on_foot(staging).steps)
    if too_far(staging):
        up = clear_of_seats(standing(here), place)
        deep = within_depth(come_out(up, around.cloth).z, staging.marks[deed.whom])
        if reach_of(deed, staging.marks) == PULLING:
            deep = round(staging.marks[deed.whom].z - NEARER, 3)
        beside = beside_whom(deed, up, staging.marks, place), deep
        beside = behind_who_sit(beside, deed, marks)
        if lying_there(staging):
            beside = bedside_of(staging), round(marks[deed.whom].z - BEFORE_A_BED, 3)
        staging = staging.walked("walk", beside, up)
        passed = towards(up.x, staging.here.x) != towards(staging.here.x, marks[deed.whom].x)
        staging = replace(staging, turning=ROUND * passed)
    elif deed.verb in ("sit", "lie", "kneel") and here.posture not in ("sit", "lie"):
        staging = gone_before_it(staging) if deed.verb == "kneel" else gone_to_the_seat(staging)
    return list(done(got_up(staging)).steps)


def gone_on_foot(staging: Staging) -> Staging:
    """To where the deed leads; who runs for its own sake goes there and back."""
    deed, here, around = staging.deed, staging.here, staging.around
    if runs_laps(deed):
        turn, home = lap(staging.actor, staging.marks, staging.place)
        there = staging.walked("run", turn, standing(here))
        return there.walked("run", home, there.here)
    goal = (
        ridden_to(deed, here)
        or goes_over(deed, here, around.brought.pieces)
        or around.goal(deed, here)
        or destination(deed, here, staging.marks, staging.place, answers=answers(deed.whom, around.scene))
    )
    return staging.walked(deed.verb, goal, standing(here))


def leaping(staging: Staging) -> Staging | None:
    """An animal's leap onto a thing, or down from it; nothing where the deed is none."""
    deed, here = staging.deed, staging.here
    top = top_for(deed, here, staging.marks, staging.place, staging.around.brought.pieces)
    if top is not None:
        return leapt_onto(staging, top)
    if leaps_down(deed, here):
        return staging.walked("walk", (here.x + here.facing * DOWN, LANE), standing(here))
    return None


def leapt_onto(staging: Staging, top: Top) -> Staging:
    """Up to it, and onto it."""
    x, z = take_off(top, staging.here, staging.place)
    if hypot(x - staging.here.x, z - staging.here.z) > A_STEP:
        verb = staging.deed.verb if staging.deed.verb in GAITS else "walk"
        staging = staging.walked(verb, (x, z), standing(staging.here), aim=top.x, exactly=True)
    return staging.then(leapt(staging.deed, staging.marks, top))


def by_the_door(staging: Staging) -> bool:
    """Whether who comes or goes does so by the door."""
    return staging.around.through or is_by_it(staging.deed, staging.place)


def gone_to_the_door(staging: Staging, door: Doorway) -> Staging:
    """Before the door, its handle within reach."""
    sheet, here = staging.cast.sheet(staging.actor), staging.here
    if is_before_it(door, here, sheet):
        return staging
    verb = staging.deed.verb if staging.deed.verb in GAITS else "walk"
    return staging.walked(verb, stands_before(door, sheet), standing(here), aim=door.handle, exactly=True)


def gone_out(staging: Staging, door: Doorway) -> Staging:
    """Up to the door, and out by it: whoever finds it shut opens it."""
    staging = replace(gone_to_the_door(staging, door), at=None)
    after = staging.walked("leave", way_through(door, out=True), standing(staging.here), appears=False)
    step = after.steps[-1]
    if not staging.around.ajar:
        seconds = step.seconds + action_seconds("open", pace=0.0)
        step = replace(step, at=handle_at(door), what="", seconds=seconds)
    return replace(after, steps=(*after.steps[:-1], step))


def done_at_the_door(staging: Staging, door: Doorway) -> Staging:
    """The deed with a hand on the door's handle."""
    return done(replace(gone_to_the_door(staging, door), at=handle_at(door)))


def gone_to_the_thing(staging: Staging) -> Staging:
    """Up to what the deed is done with, where it is out of reach, and turned to it."""
    deed, here, at, around = staging.deed, staging.here, staging.at, staging.around
    if at is None:
        return staging
    turned_to = here.facing
    within = near_enough_to_reach(staging.cast.sheet(staging.actor), at[1])
    if here.on_set and around.far(deed, here, at, within):
        up = clear_of_seats(standing(here), staging.place)
        x = around.beside(at, here, staging.marks, within)
        there = clear_of_seats(replace(up, x=x), staging.place)
        staging = staging.walked("walk", (there.x, around.depth(deed, up, at)), up, aim=at[0])
        turned_to = towards(up.x, there.x)
    turns = deed.verb in DONE_BY_HAND and towards(staging.here.x, at[0]) != turned_to
    return replace(staging, turning=TURNING * turns)


def taken_up(staging: Staging) -> Staging:
    """With what lies there in hand, where the deed hands it on."""
    deed, actor, marks = staging.deed, staging.actor, staging.marks
    if staging.at is None or thing_for(deed.verb, deed.what) != deed.what or not _in_hand_for(deed):
        return staging
    if deed.what in staging.here.holds.things:
        return replace(staging, at=None)
    after = {**marks, actor: replace(staging.here, holds=staging.here.holds.taking(deed.what))}
    seconds = staging.turning + action_seconds("take", pace=staging.pace)
    taking = Step(deed, seconds, "take", actor, "", deed.what, at=staging.at, before=marks, after=after)
    return replace(staging.then(taking), at=None)


def _in_hand_for(deed: Deed) -> bool:
    """Whether what lies somewhere is taken up for `deed`: a letter that is opened, no box."""
    opened = deed.verb in ("open", "close") and prop_named(deed.what) in (*WITH_WORDS, "pocket watch")
    return opened or deed.verb in HANDED_ON


def come_in(staging: Staging, home: Mark) -> Staging:
    """On the set, by the door; what is put down is put where one is by then."""
    deed, here, marks = staging.deed, staging.here, staging.marks
    home = met(deed, here, home, marks)
    x, z = door_for(home, staging.actor, marks, staging.place)
    if staging.place.door is not None and by_the_door(staging):
        x, z = way_through(staging.place.door, out=False)
    outside = replace(here, x=x, z=z, on_set=True, posture="stand", facing=towards(x, home.x))
    verb = deed.verb if deed.verb in TRAVELS else "enter"
    inside = staging.walked(verb, (home.x, home.z), outside)
    perch = perch_of(deed, staging.cast.sheet(staging.actor).kind, staging.place, marks)
    if perch is not None:
        step = perched(inside.steps[-1], perch)
        inside = replace(inside, steps=(*inside.steps[:-1], step), marks=step.after)
    return replace(inside, at=inside.around.place_of(deed, inside.marks))


def gone_before_it(staging: Staging) -> Staging:
    """Before the large piece at which somebody kneels down."""
    here, stands = staging.here, staging.around.standing(staging.deed)
    before = staging.around.goal(staging.deed, here)
    if stands is None or before is None or here.posture != "stand" or abs(before[0] - here.x) <= AT_IT:
        return staging
    there = before[0], round(stands.z - BEFORE_IT, 3)
    return staging.walked("walk", there, clear_of_seats(here, staging.place), aim=stands.x)


def gone_to_the_seat(staging: Staging) -> Staging:
    """Before the seat, or where one sits down on the ground. How high they will sit is known as soon as they set out
    for it."""
    seat = staging.seat
    here = replace(staging.here, seat_height=seat.height if seat is not None else 0.0)
    staging = staging.marked(here)
    down = (
        (seat.x, seat.z)
        if seat is not None
        else beside_on_the_ground(staging.deed, staging.marks, staging.actor)
    )
    if seat is not None and seat is staging.place.bench:
        if here.dais:
            return staging
        # Round the bench's end, and up behind it.
        staging = staging.walked("walk", beside_the_bench(here, staging.place), standing(here))
        return staging.marked(goes_up_to(staging.here, staging.place))
    if down is None or abs(down[0] - here.x) <= AT_IT:
        return staging
    return staging.walked("walk", down, clear_of_seats(standing(here), staging.place))


def done(staging: Staging) -> Staging:
    """The deed itself, where its actor is by now."""
    deed, actor, marks, at = staging.deed, staging.actor, staging.marks, staging.at
    settled = deed.verb == "sit" and staging.here.posture == "sit"
    verb = "" if settled else deed.verb
    after = laid_on(deed, actor, after_deed(deed, actor, marks, staging.free), at)
    return staging.then(
        Step(
            deed,
            SETTLED if settled else staging.turning + deed_seconds(deed, pace=staging.pace),
            verb,
            actor,
            deed.whom,
            deed.what,
            _goal(verb, staging.seat, staging.here, after[actor]),
            at,
            before=marks,
            after=after,
        )
    )


def got_up(staging: Staging) -> Staging:
    """On their feet: who knelt beside somebody stands up to pull them to theirs."""
    deed, actor, here, marks = staging.deed, staging.actor, staging.here, staging.marks
    if deed.verb != "pull" or not deed.whom or here.posture != "kneel":
        return staging
    after = {**marks, actor: standing(here)}
    seconds = action_seconds("rise", pace=staging.pace)
    return staging.then(Step(deed, seconds, "rise", actor, before=marks, after=after))


def too_far(staging: Staging) -> bool:
    """Whether one must go up to somebody to do it to them. Who sits gets up for it only where no arm would reach."""
    deed, here, marks = staging.deed, staging.here, staging.marks
    if deed.whom not in marks or not marks[deed.whom].on_set:
        return False
    covers = deed.verb == "put down" and touched(deed.text).manner == "covers" and lying_there(staging)
    if deed.verb not in WITHIN_REACH and not covers:
        return False
    more = {"stand": A_STEP, "sit": LEANS}.get(here.posture)
    if lying_there(staging) and here.posture in ("stand", "kneel"):
        off = abs(bedside_of(staging) - here.x)
        return off > A_LITTLE_OFF or abs(marks[deed.whom].z - here.z) > ACROSS_A_BED
    near, apart = reach_of(deed, marks), abs(marks[deed.whom].x - here.x)
    if near == PULLING and here.posture == "stand":
        return abs(apart - near) > A_LITTLE
    if deed.verb == "fight over" and here.posture == "stand":
        return abs(apart - near) > A_LITTLE
    return more is not None and apart > near + more


def lying_there(staging: Staging) -> bool:
    """Whether whom the deed is done to lies on a bed or a bench."""
    there = staging.marks.get(staging.deed.whom)
    return there is not None and there.posture == "lie" and staging.deed.verb != "pull"


def bedside_of(staging: Staging) -> float:
    """Where one stands to do it, in metres across."""
    deed, cast = staging.deed, staging.cast
    heights = cast.sheet(staging.actor).height, cast.sheet(deed.whom).height
    return bedside(deed, staging.here, staging.marks, heights)


def _goal(verb: str, seat: Seat | None, here: Mark, after: Mark) -> Spot | None:
    """Where a deed takes its actor: onto a seat, or out of a bed, for nobody stands in one."""
    if seat is not None and verb in ("sit", "lie"):
        return seat.x, seat.z
    moves = abs(after.x - here.x) > RISES or abs(after.z - here.z) > IN_DEPTH
    return (after.x, after.z) if verb == "rise" and moves else None


def _arrived(start: Mark, end: Spot, marks: Blocking, actor: str, *, on_set: bool, aim: float | None) -> Mark:
    """Where a way ends: facing the thing at `aim` that it was gone for, else whoever is near."""
    facing = towards(start.x, end[0]) if abs(end[0] - start.x) > 0.05 else start.facing
    arrived = replace(
        start,
        x=end[0],
        z=end[1],
        facing=facing,
        on_set=on_set,
        posture="stand",
        left=not on_set,
        turned_away=False,
        at_the_wall=False,
        covered="",
    )
    other = listener(actor, marks)
    if aim is not None:
        return replace(arrived, facing=towards(end[0], aim))
    if on_set and other:
        arrived = replace(arrived, facing=towards(end[0], marks[other].x))
    return arrived
