"""Blocking: where each moment of a scene takes everybody."""

from collections.abc import Mapping
from dataclasses import replace

from yingxi.film.breakdown import Deed, Moment, Scene, Speech
from yingxi.film.sheet import Cast, SetKind
from yingxi.film.take import VoiceTake
from yingxi.film.verbs import GAITS, TRAVELS, WITHIN_REACH
from yingxi.stage.place import Place, Seat
from yingxi.stage.props.in_hand import TOOLS, thing_for
from yingxi.storyboard.aftermath import after_deed
from yingxi.storyboard.at_the_cloth import at_cloth, steps_at_cloth
from yingxi.storyboard.beginning import NOBODY, opening_blocking
from yingxi.storyboard.driving import at_the_wheel
from yingxi.storyboard.furnishing import Furnished
from yingxi.storyboard.gone import answers, goes_in, heard_only, spoken_after
from yingxi.storyboard.hiding import come_out, edge_held, hanging_of
from yingxi.storyboard.in_touch import laid_on, released
from yingxi.storyboard.laying import DONE_BY_HAND, Around
from yingxi.storyboard.lengths import (
    RIDES,
    RIDING,
    action_seconds,
    deed_seconds,
    moment_seconds,
    walk_seconds,
)
from yingxi.storyboard.marking import (
    ELBOW_ROOM,
    RISES,
    apart_from,
    clear_of_seats,
    listener,
    low_down,
    out_of_hiding,
    standing,
    towards,
)
from yingxi.storyboard.meant import meant
from yingxi.storyboard.model import Blocking, Mark, Step
from yingxi.storyboard.reach import near_enough_to_reach
from yingxi.storyboard.rising import rising_first
from yingxi.storyboard.sharing import each_by_themselves
from yingxi.storyboard.sitting import beside_on_the_ground, making_way, seat_for, stepping_back
from yingxi.storyboard.taking_along import parted
from yingxi.storyboard.ways import (
    TALKING,
    beside_whom,
    caught_up,
    destination,
    door_for,
    goes_behind,
    met,
    reach_of,
    round_seats,
    way_out,
)
from yingxi.storyboard.whose import taken_first

# What lies is taken up before this is done with it.
HANDED_ON = ("give", "throw", "hold", "wave", *TOOLS)
NOTHING_BROUGHT = Furnished()
# Until somebody who sat or lay is on their feet, and until somebody has turned round, in seconds.
RISING, TURNING = 0.7, 0.4
# Who is no further from where they would stop than this, in metres, does not walk.
A_STEP = 0.25
# Who is so near to a seat, in metres, need not walk to it.
AT_IT = 0.15
# Seconds given to sitting when one sits already.
SETTLED = 0.3


def scene_steps(
    scene: Scene,
    place: Place,
    cast: Cast,
    takes: Mapping[str, VoiceTake],
    *,
    pace: float,
    brought: Furnished = NOTHING_BROUGHT,
    kind: SetKind = "living room",
    kept: Mapping[str, Mark] = NOBODY,
) -> tuple[Step, ...]:
    """The scene's moments as steps, in order. A deed done at a distance gets a walk before it. `brought` is what was
    brought into `place` for it, `kept` as of `opening_blocking`."""
    scene = at_the_wheel(scene, place)
    marks = opening_blocking(scene, place, brought.carried, kept)
    homes = dict(marks)
    around = Around(scene, place, kind, brought, cloth=hanging_of(scene, place))
    steps: list[Step] = []
    for position, moment in enumerate(scene.moments):
        follower = scene.moments[position + 1] if position + 1 < len(scene.moments) else None
        earlier = scene.moments[position - 1] if position else None
        beside = earlier, follower
        for step in _staged(moment, marks, homes, place, cast, takes, pace, around, beside):
            # Who reaches for a thing must have the time to take it.
            takes_it = step.verb == "reach" and bool(step.what)
            rides = step.verb in RIDES and isinstance(moment, Deed) and not takes_it
            leads_into_line = isinstance(follower, Speech) and follower.person == step.actor
            if rides and (leads_into_line or (steps and _one_movement(steps[-1], step))):
                step = replace(step, seconds=step.seconds * RIDING)
            later = around.after(step)
            step = replace(step, things=around.things, things_after=later.things)
            steps.append(replace(step, mark=scene.mark_at(position), number=len(steps)))
            around = later
            marks = step.after
    return tuple(steps)


def _one_movement(before: Step, step: Step) -> bool:
    """Whether two small actions stand in one sentence: then they flow into each other."""
    one, other = before.moment, step.moment
    return (
        isinstance(one, Deed)
        and one.line == other.line
        and before.actor == step.actor
        and before.verb in RIDES
    )


def _staged(
    moment: Moment,
    marks: Blocking,
    homes: Blocking,
    place: Place,
    cast: Cast,
    takes: Mapping[str, VoiceTake],
    pace: float,
    around: Around,
    beside: tuple[Moment | None, Moment | None],
) -> list[Step]:
    seconds = moment_seconds(moment, takes, pace=pace)
    if isinstance(moment, Speech):
        return [_spoken(moment, _followed(moment, marks, homes, place), seconds, around.scene)]
    if not isinstance(moment, Deed) or heard_only(moment, marks):
        return [Step(moment, seconds, before=marks, after=marks)]
    made: list[Step] = []
    for each in each_by_themselves(moment, marks):
        one = meant(each, marks, around, *beside)
        if one.verb != each.verb:
            seconds = moment_seconds(one, takes, pace=pace)
        made += _making_way(one, marks, place, cast, pace, around)
        marks = made[-1].after if made else marks
        cloth, hand = around.cloth, marks[one.actors[0]]
        if cloth is not None and at_cloth(one, hand, marks, cloth):
            made += steps_at_cloth(one, marks, cloth, place, cast.sheet(one.actors[0]), pace=pace)
            marks = made[-1].after
            continue
        parts = parted(one, hand.holds) if hand.on_set else (one,)
        for part in (*taken_first(one, marks, around), *parts):
            made += _deed_staged(part, seconds, marks, homes, place, cast, pace, around)
            marks = made[-1].after if made else marks
    return made


def _making_way(
    deed: Deed, marks: Blocking, place: Place, cast: Cast, pace: float, around: Around
) -> list[Step]:
    """Somebody who stands before the seat that `deed` is done on, or right before whoever gets up from theirs, goes
    aside, and goes on facing where they did; who is to be held gets up where nobody could stand beside them."""
    actor = deed.actors[0]
    ways: tuple[tuple[str, float], ...] = ()
    if deed.verb == "rise" and not deed.whom:
        ways = stepping_back(actor, marks, place)
    elif deed.verb == "sit" and marks[actor].on_set and marks[actor].posture == "stand":
        seat = seat_for("sit", deed.text, around.free(place), marks, actor, deed.whom)
        ways = making_way(seat, actor, marks, place) if seat is not None else ()
    made: list[Step] = []
    for person, x in ways:
        here = marks[person]
        seconds = walk_seconds((here.x, here.z), (x, here.z), cast.sheet(person).age, verb="walk", pace=pace)
        after = {**marks, person: replace(here, x=x)}
        made.append(Step(deed, seconds, "walk", person, to=(x, here.z), before=marks, after=after))
    for person, up in rising_first(deed, marks, place):
        after = {**released(person, marks), person: replace(up, clasps="", hand_on=None)}
        seconds = action_seconds("rise", pace=pace)
        made.append(Step(deed, seconds, "rise", person, to=(up.x, up.z), before=marks, after=after))
        marks = after
    return made


def _deed_staged(
    moment: Deed,
    seconds: float,
    marks: Blocking,
    homes: Blocking,
    place: Place,
    cast: Cast,
    pace: float,
    around: Around,
) -> list[Step]:
    """A deed, after the ways that lead to it."""
    actor = moment.actors[0]
    marks = {**marks, actor: out_of_hiding(marks[actor], moment.verb)}
    here = marks[actor]
    at = edge_held(around.cloth, moment, here, cast.sheet(actor)) or around.place_of(moment, marks)
    within = near_enough_to_reach(cast.sheet(actor), at[1]) if at is not None else None
    turned_to = here.facing
    age = cast.sheet(actor).age
    steps: list[Step] = []

    def walk(
        verb: str, end: tuple[float, float], start: Mark, *, appears: bool = True, aim: float | None = None
    ) -> None:
        nonlocal marks
        seconds = walk_seconds((start.x, start.z), end, age, verb=verb, pace=pace)
        seconds += RISING * (marks[actor].on_set and marks[actor].posture != start.posture)
        seconds += TURNING * (marks[actor].on_set and towards(start.x, end[0]) != start.facing)
        if appears and (moment.verb not in WITHIN_REACH or aim is not None):
            there = apart_from(replace(start, x=end[0], z=end[1]), actor, marks, seats=place.seats)
            if moment.verb not in ("sit", "lie"):
                there = clear_of_seats(there, place)
            end = there.x, there.z
        marks = released(actor, marks)
        start = replace(start, clasps="", hand_on=None)
        before = {**marks, actor: start}
        after = {**marks, actor: _arrived(start, end, marks, actor, on_set=appears, aim=aim)}
        steps.append(
            Step(
                moment,
                seconds,
                verb,
                actor,
                moment.whom,
                moment.what,
                end,
                round_by=round_seats((start.x, start.z), end, place, low_down(actor, marks)),
                before=before,
                after=after,
            )
        )
        marks = after

    if at is not None and here.on_set and around.far(moment, here, at, within):
        up = clear_of_seats(standing(here), place)
        there = clear_of_seats(replace(up, x=around.beside(at, here, marks, within)), place)
        walk("walk", (there.x, around.depth(moment, up, at)), up, aim=at[0])
        turned_to, here = towards(up.x, there.x), marks[actor]
    turns = at is not None and moment.verb in DONE_BY_HAND and towards(here.x, at[0]) != turned_to
    turning = TURNING * turns
    if at is not None and moment.verb in HANDED_ON and thing_for(moment.verb, moment.what) == moment.what:
        # It is taken up first.
        after = {**marks, actor: replace(here, holds=here.holds.taking(moment.what))}
        taking = turning + action_seconds("take", pace=pace)
        steps.append(Step(moment, taking, "take", actor, "", moment.what, at=at, before=marks, after=after))
        marks, here, at = after, after[actor], None
    out = goes_in(moment, around.scene) and here.on_set
    if moment.verb == "enter" and here.on_set and not out:
        # Somebody who is here already: "opens the door, runs in" is one entrance, not two.
        return []
    if (moment.verb == "enter" and not out) or not here.on_set:
        home = met(moment, here, homes[actor], marks)
        door = door_for(home, actor, marks, place)
        outside = replace(
            here, x=door[0], z=door[1], on_set=True, posture="stand", facing=towards(door[0], home.x)
        )
        walk(moment.verb if moment.verb in TRAVELS else "enter", (home.x, home.z), outside)
        if moment.verb in TRAVELS:
            return steps
        # What is put down is put where one is by now.
        at = around.place_of(moment, marks)
    elif out or moment.verb == "leave" or goes_behind(moment):
        walk("leave", way_out(moment, actor, marks, place), standing(here), appears=False)
        return steps
    elif moment.verb in GAITS:
        walk(
            moment.verb,
            around.goal(moment, here)
            or destination(moment, here, marks, place, answers=answers(moment.whom, around.scene)),
            standing(here),
        )
        return steps
    elif _too_far(moment, here, marks):
        walk("walk", (beside_whom(moment, here, marks, place), come_out(here, around.cloth).z), here)
    elif moment.verb in ("sit", "lie") and here.posture not in ("sit", "lie"):
        seat = seat_for(moment.verb, moment.text, around.free(place), marks, actor, moment.whom)
        # How high they will sit is known as soon as they set out for it; without a seat, on the ground.
        here = replace(here, seat_height=seat.height if seat is not None else 0.0)
        marks = {**marks, actor: here}
        down = (seat.x, seat.z) if seat is not None else beside_on_the_ground(moment, marks, actor)
        if down is not None and abs(down[0] - here.x) > AT_IT:
            walk("walk", down, clear_of_seats(standing(here), place))
    verb = "" if moment.verb == "sit" and marks[actor].posture == "sit" else moment.verb
    seat = seat_for(moment.verb, moment.text, around.free(place), marks, actor, moment.whom)
    after = laid_on(moment, actor, after_deed(moment, actor, marks, around.free(place)), at)
    steps.append(
        Step(
            moment,
            SETTLED if verb != moment.verb else turning + deed_seconds(moment, pace=pace),
            verb,
            actor,
            moment.whom,
            moment.what,
            _goal(verb, seat, marks[actor], after[actor]),
            at,
            before=marks,
            after=after,
        )
    )
    return steps


def _too_far(deed: Deed, here: Mark, marks: Blocking) -> bool:
    """Whether one must go up to somebody to do `deed` to them."""
    if deed.verb not in WITHIN_REACH or deed.whom not in marks or not marks[deed.whom].on_set:
        return False
    return here.posture == "stand" and abs(marks[deed.whom].x - here.x) > reach_of(deed) + A_STEP


def _followed(moment: Speech, marks: Blocking, homes: Blocking, place: Place) -> Blocking:
    """Who has left and speaks in the picture has been followed: the cut finds them where they first stood."""
    gone = marks.get(moment.person)
    if gone is None or gone.on_set or moment.off_screen or moment.voice_over:
        return marks
    home = homes[moment.person]
    if (gone.x, gone.z) == (home.x, home.z):
        return marks
    back = apart_from(
        replace(home, on_set=True, posture="stand", holds=gone.holds), moment.person, marks, room=TALKING
    )
    other = listener(moment.person, marks)
    back = caught_up(back, gone, marks[other], place) if other else back
    if other and any(abs(seat.x - back.x) < ELBOW_ROOM for seat in place.seats):
        # Not before a seat that somebody may want, if there is room on the other side.
        across = replace(back, x=2 * marks[other].x - back.x)
        free = all(abs(seat.x - across.x) >= ELBOW_ROOM for seat in place.seats)
        back = across if free and place.width[0] < across.x < place.width[1] else back
    return {**marks, moment.person: back}


def _goal(verb: str, seat: Seat | None, here: Mark, after: Mark) -> tuple[float, float] | None:
    """Where a deed takes its actor: onto a seat, or out of a bed, for nobody stands in one."""
    if seat is not None and verb in ("sit", "lie"):
        return seat.x, seat.z
    moves = abs(after.x - here.x) > RISES or abs(after.z - here.z) > 0.2
    return (after.x, after.z) if verb == "rise" and moves else None


def _spoken(moment: Speech, marks: Blocking, seconds: float, scene: Scene) -> Step:
    present = moment.person in marks and marks[moment.person].on_set
    seen = present and not moment.off_screen and not moment.voice_over
    after = marks
    if seen and not marks[moment.person].covered:
        speaker = marks[moment.person]
        called = moment.whom in marks and marks[moment.whom].on_set and not marks[moment.whom].behind
        other = moment.whom if called else listener(moment.person, marks)
        facing = speaker.facing
        if other and speaker.posture == "stand":
            facing = towards(speaker.x, marks[other].x)
        gone = spoken_after(moment, marks, scene)
        if gone and speaker.posture == "stand":
            facing = towards(speaker.x, marks[gone].x)
        after = {
            **marks,
            moment.person: replace(
                speaker,
                feeling=moment.feeling,
                facing=facing,
                turned_away=speaker.turned_away and facing == speaker.facing,
                asleep=False,
            ),
        }
        if other:
            after[other] = _heeding(after[other], speaker)
    return Step(moment, seconds, actor=moment.person, on_screen=seen, before=after, after=after)


def _heeding(listens: Mark, speaker: Mark) -> Mark:
    """Whoever is spoken to turns round to it: a stoop seen from behind would lean away from the words. Who has turned
    away stays so until they speak or do something themselves."""
    elsewhere = listens.hidden or listens.turned_away or bool(listens.covered)
    if elsewhere or listens.posture != "stand" or abs(listens.x - speaker.x) < ELBOW_ROOM:
        return listens
    return replace(listens, facing=towards(listens.x, speaker.x))


def _arrived(
    start: Mark,
    end: tuple[float, float],
    marks: Blocking,
    actor: str,
    *,
    on_set: bool,
    aim: float | None,
) -> Mark:
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
