"""Blocking: where each moment of a scene takes everybody."""

from collections.abc import Mapping
from dataclasses import replace

from yingxi.film.breakdown import Deed, Moment, Scene, Speech
from yingxi.film.sheet import Cast, SetKind
from yingxi.film.take import VoiceTake
from yingxi.stage.place import Place
from yingxi.storyboard.afloat import afloat
from yingxi.storyboard.at_the_cloth import at_cloth, steps_at_cloth
from yingxi.storyboard.at_the_door import in_the_way, is_done_at_it
from yingxi.storyboard.beginning import NOBODY, animals_among, opening_blocking
from yingxi.storyboard.driving import at_the_wheel
from yingxi.storyboard.furnishing import Furnished
from yingxi.storyboard.gone import has_come, heard_only, spoken_after
from yingxi.storyboard.hats import Worn, coated, hatted, taken_off_first, worn_by_another
from yingxi.storyboard.hiding import hanging_of
from yingxi.storyboard.in_arms import in_arms
from yingxi.storyboard.in_touch import released
from yingxi.storyboard.laying import Around
from yingxi.storyboard.lengths import (
    RIDES,
    RIDING,
    action_seconds,
    moment_seconds,
    walk_seconds,
)
from yingxi.storyboard.let_in import called_in, comes_through
from yingxi.storyboard.marking import (
    ELBOW_ROOM,
    apart_from,
    listener,
    towards,
)
from yingxi.storyboard.meant import meant
from yingxi.storyboard.model import Blocking, Mark, Step
from yingxi.storyboard.presiding import presiding
from yingxi.storyboard.pulled_up import clear_of_who_is_pulled_up
from yingxi.storyboard.riding import riding
from yingxi.storyboard.rising import rising_first
from yingxi.storyboard.sharing import beside_each_other, each_by_themselves
from yingxi.storyboard.sitting import (
    SITS_UP,
    clear_of_who_sits_up,
    giving_room,
    making_way,
    seat_for,
    sits_first,
    stepping_back,
)
from yingxi.storyboard.staging import deed_staged
from yingxi.storyboard.taking_along import parted
from yingxi.storyboard.tidying import tidied
from yingxi.storyboard.vehicles import as_driven
from yingxi.storyboard.ways import (
    TALKING,
    caught_up,
)
from yingxi.storyboard.wheeled import sits_already, wheeled
from yingxi.storyboard.whose import taken_first

NOTHING_BROUGHT = Furnished()


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
    hats: Worn | None = None,
    coats: Worn | None = None,
) -> tuple[Step, ...]:
    """The scene's moments as steps, in order. A deed done at a distance gets a walk before it. `brought` is what was
    brought into `place` for it, `kept` as of `opening_blocking`; `hats` are on everybody's head as it begins, and
    `coats` on their backs (None: as their sheets say)."""
    scene = at_the_wheel(scene, place)
    marks = opening_blocking(
        scene, place, brought.carried, kept, animals_among(scene, cast), presiding(scene, cast)
    )
    marks = hatted(marks, hats) if hats is not None else marks
    marks = coated(marks, coats) if coats is not None else marks
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
            step = replace(as_driven(step, kind, pace=pace), things=around.things, things_after=later.things)
            steps.append(replace(step, mark=scene.mark_at(position), number=len(steps)))
            around = later
            marks = step.after
    return wheeled(afloat(riding(in_arms(steps, cast), cast, outside=not scene.inside), cast, scene, kind))


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
    moment = sits_already(moment)
    if isinstance(moment, Speech):
        spoken = _spoken(moment, _followed(moment, marks, homes, place), seconds, around.scene)
        comes = called_in(moment, around.scene)
        return [spoken, *_passing(comes, spoken.after, homes, place, cast, pace, around)]
    if not isinstance(moment, Deed):
        return [Step(moment, seconds, before=marks, after=marks)]
    if heard_only(moment, marks):
        heard = [Step(moment, seconds, before=marks, after=marks)]
        return heard + _coming_through(moment, marks, homes, place, cast, pace, around)
    if isinstance(beside[0], Deed) and beside[0].actors == moment.actors and is_done_at_it(beside[0]):
        around = replace(around, through=True)
    if has_come(moment, beside[0], homes):
        return []
    made: list[Step] = []
    if first := sits_first(moment, marks):
        sat = moment.model_copy(update={"actors": (first,), "whom": ""})
        made += deed_staged(sat, seconds, marks, homes, place, cast, pace, around)
        marks = made[-1].after if made else marks
    for person in moment.actors[1:]:
        marks = tidied(moment.model_copy(update={"actors": (person,)}), marks, around.scene, beside[1])
    for each in each_by_themselves(moment, marks):
        one = meant(each, marks, around, *beside)
        if one.verb != each.verb:
            seconds = moment_seconds(one, takes, pace=pace)
        marks = tidied(one, marks, around.scene, beside[1])
        made += _making_way(one, marks, place, cast, pace, around)
        marks = made[-1].after if made else marks
        cloth, hand = around.cloth, marks[one.actors[0]]
        if cloth is not None and at_cloth(one, hand, marks, cloth):
            made += steps_at_cloth(one, marks, cloth, place, cast.sheet(one.actors[0]), pace=pace)
            marks = made[-1].after
            continue
        parts = parted(one, hand.holds) if hand.on_set else (one,)
        for step in taken_off_first(one, marks, pace=pace):
            made.append(step)
            marks = step.after
        parts = tuple(deed for part in parts for deed in worn_by_another(part))
        for part in (*taken_first(one, marks, around), *parts):
            way = next((step.to for step in made if step.verb == "leave" == part.verb), None)
            made += deed_staged(part, seconds, marks, homes, place, cast, pace, around, way=way)
            marks = made[-1].after if made else marks
    made = beside_each_other(moment, made)
    return made + _coming_through(moment, marks, homes, place, cast, pace, around)


def _coming_through(
    moment: Deed, marks: Blocking, homes: Blocking, place: Place, cast: Cast, pace: float, around: Around
) -> list[Step]:
    """The way of whoever comes through the door that `moment` opens, and of whom no later word says so."""
    return _passing(comes_through(moment, around.scene), marks, homes, place, cast, pace, around)


def _passing(
    deed: Deed | None, marks: Blocking, homes: Blocking, place: Place, cast: Cast, pace: float, around: Around
) -> list[Step]:
    """The way of whoever comes in by the door, before whom others make way."""
    if deed is None or marks[deed.actors[0]].on_set:
        return []
    made = _making_way(deed, marks, place, cast, pace, around)
    marks = made[-1].after if made else marks
    return made + deed_staged(deed, 0.0, marks, homes, place, cast, pace, around)


def _making_way(
    deed: Deed, marks: Blocking, place: Place, cast: Cast, pace: float, around: Around
) -> list[Step]:
    """Somebody who stands before the seat that `deed` is done on, or right before whoever gets up from theirs, goes
    aside, and goes on facing where they did; who is to be held gets up where nobody could stand beside them."""
    actor = deed.actors[0]
    ways: tuple[tuple[str, float], ...] = ()
    aside = in_the_way(deed, marks, place, cast)
    if deed.verb == "rise" and not deed.whom:
        ways = stepping_back(actor, marks, place)
    elif deed.verb == "sit" and marks[actor].on_set and marks[actor].posture == "stand":
        seat = seat_for("sit", deed.text, around.free(place), marks, actor, deed.whom)
        ways = making_way(seat, actor, marks, place) if seat is not None else ()
    elif deed.verb in SITS_UP and marks[actor].posture == "lie":
        ways = clear_of_who_sits_up(actor, marks, place)
    elif deed.verb == "pull":
        ways = clear_of_who_is_pulled_up(deed, marks, place)
    elif deed.verb == "hug":
        ways = giving_room(actor, deed.whom, marks, place)
    made: list[Step] = []
    for person, to in (*((person, (x, marks[person].z)) for person, x in ways), *aside):
        here = marks[person]
        seconds = walk_seconds((here.x, here.z), to, cast.sheet(person).age, verb="walk", pace=pace)
        after = {**marks, person: here.at(*to)}
        made.append(Step(deed, seconds, "walk", person, to=to, before=marks, after=after))
        marks = after
    for person, up in rising_first(deed, marks, place):
        after = {**released(person, marks), person: replace(up, clasps="", hand_on=None)}
        seconds = action_seconds("rise", pace=pace)
        made.append(Step(deed, seconds, "rise", person, to=(up.x, up.z), before=marks, after=after))
        marks = after
    return made


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
