"""Where everybody is as a scene begins: on a mark, on a seat where the scene before left them, or outside the door."""

import re
from collections.abc import Collection, Mapping
from dataclasses import replace

from yingxi.film.board import Posture
from yingxi.film.breakdown import Deed, Scene, Speech
from yingxi.film.hands import Hands
from yingxi.film.phrasing import phrased
from yingxi.film.sheet import Cast
from yingxi.film.verbs import GAITS
from yingxi.stage.creatures.builds import on_four_legs
from yingxi.stage.place import Place
from yingxi.storyboard.covering import back_to_us
from yingxi.storyboard.driving import at_the_wheel
from yingxi.storyboard.gone import comes_up, is_at_a_door
from yingxi.storyboard.hiding import comes_from_behind, goes_behind_cloth, hanging_of, hid
from yingxi.storyboard.lasting import held_still
from yingxi.storyboard.let_in import behind_the_door
from yingxi.storyboard.marking import apart_from, clear_of_seats, seated_at
from yingxi.storyboard.model import NOTHING_HELD, Blocking, Mark
from yingxi.storyboard.presiding import behind_the_bench
from yingxi.storyboard.sitting import ABED, BED_ROOM, BEDS, SEAT_ROOM, seat_for, sleeps_already

# Metres from the middle, for one to four people; people talk 1.1-1.2 m apart, on lanes .3 m apart.
STANDS = {
    1: ((-0.35, 5.2),),
    2: ((-0.60, 5.15), (0.60, 5.35)),
    3: ((-1.05, 5.2), (-0.05, 5.55), (0.95, 5.15)),
    4: ((-1.35, 5.2), (-0.5, 5.6), (0.45, 5.5), (1.3, 5.1)),
}
# Whoever more there are stand between these and at their sides, nobody behind somebody's head.
FURTHER = (
    (-0.92, 5.9), (0.88, 5.85), (-0.02, 5.95), (-1.8, 5.55), (1.75, 5.45), (-2.1, 5.9), (2.1, 5.85), (1.32, 5.95),
)  # fmt: skip
NOTHING: Mapping[str, Hands] = {}
NOBODY: Mapping[str, Mark] = {}


def animals_among(scene: Scene, cast: Cast) -> frozenset[str]:
    """Who of a scene goes on four legs, by their ids."""
    return frozenset(person for person in scene.people if on_four_legs(cast.sheet(person)))


def opening_blocking(
    scene: Scene,
    place: Place,
    carried: Mapping[str, Hands] = NOTHING,
    kept: Mapping[str, Mark] = NOBODY,
    on_fours: Collection[str] = (),
    judge: str = "",
) -> Blocking:
    """Everybody of the scene on a mark; whoever enters later waits outside the door. `kept` are the marks on which they
    were as the scene before ended, where this one goes on from there; who goes `on_fours` is an animal, and the `judge`
    sits behind the bench, where there is one."""
    scene = at_the_wheel(scene, place)
    crowd = min(4, max(1, len(scene.people)))
    middle = sum(place.width) / 2
    marks: Blocking = {}
    cloth = hanging_of(scene, place)
    for i, person in enumerate(scene.people):
        round_of, spot = divmod(i - crowd, len(FURTHER))
        x, z = STANDS[crowd][i] if i < crowd else FURTHER[spot]
        x += middle + (0.25 * round_of if i >= crowd else 0.0)
        mark = Mark(
            x,
            z,
            facing=1 if x <= middle else -1,
            on_set=person in kept or not (_enters(scene, person) or behind_the_door(scene, person)),
            on_fours=person in on_fours,
        )
        if person in kept:
            mark = _where_left(mark, kept[person], middle)
        deed = _first_deed(scene, person)
        first = deed.verb if deed else ""
        at_a_meal = first == "eat" and deed is not None and not deed.what
        if (place.low or at_a_meal) and mark.on_set and first not in ABED:
            first = "sit"
        if mark.on_set and person in kept and kept[person].posture == "sit" and first not in ABED:
            first, mark = "sit", replace(mark, x=kept[person].x)
            if kept[person].seat_height == 0.0:
                # On the ground.
                mark = replace(kept[person], feeling="neutral")
        told, whom = (deed.text, deed.whom) if deed else ("", "")
        seat = seat_for(first, told, place, {**marks, person: mark}, person, whom)
        if seat is not None and mark.seat_height != 0.0:
            posture: Posture = "sit" if first == "sit" or seat.name not in BEDS else "lie"
            mark = replace(seated_at(mark, seat), posture=posture, asleep=sleeps_already(first, told))
        elif first in ("sleep", "lie") and mark.on_set and not mark.on_fours and sleeps_already(first, told):
            # On the ground.
            mark = replace(mark, posture="lie", seat_height=0.0, asleep=True)
        if person == judge:
            mark = behind_the_bench(mark, place)
        brought = [what for holds in carried.values() for what in holds.things]
        still = held_still(scene, person, dict(kept), brought)
        for what in carried.get(person, NOTHING_HELD).things:
            still = still.taking(what)
        away = deed is not None and mark.on_set and mark.posture == "stand" and back_to_us(deed)
        marks[person] = replace(clear_of_seats(mark, place), holds=still, at_the_wall=away)
        peeks = deed is not None and first == "peek" and goes_behind_cloth(deed)
        if cloth is not None and (peeks or (deed is not None and comes_from_behind(deed))):
            marks[person] = hid(marks[person], cloth)
    sitting = {person: mark for person, mark in marks.items() if mark.posture != "stand"}
    abed = {person: mark for person, mark in sitting.items() if mark.posture == "lie"}
    if any(isinstance(moment, Deed) and moment.verb == "sit" for moment in scene.moments):
        # Nor before a seat that somebody will take.
        sitting |= {seat.name: Mark(seat.x, seat.z, posture="sit") for seat in place.seats}
    for person, mark in marks.items():
        if mark.posture == "stand" and mark.on_set and not mark.behind:
            # Nobody stands before whoever sits, or lies.
            aside = apart_from(mark, person, sitting, room=SEAT_ROOM)
            marks[person] = clear_of_seats(apart_from(aside, person, abed, room=BED_ROOM), place)
    return _on_spots_of_their_own(marks, kept, place)


# Who stands so near to somebody, across and in depth, in metres, stands in them.
_IN_THEM = (0.40, 0.45)


def _on_spots_of_their_own(marks: Blocking, kept: Mapping[str, Mark], place: Place) -> Blocking:
    """`marks` with everybody who would stand in somebody else moved aside: whoever was left here stays."""
    settled: Blocking = {}
    for person in sorted(marks, key=lambda name: (marks[name].posture == "stand", name not in kept)):
        mark = marks[person]
        stands = mark.posture == "stand" and mark.on_set and not mark.behind
        across, deep = _IN_THEM
        if stands and any(
            other.on_set and abs(other.x - mark.x) < across and abs(other.z - mark.z) < deep
            for other in settled.values()
        ):
            aside = apart_from(mark, person, {**settled, person: mark}, seats=place.seats)
            mark = replace(clear_of_seats(aside, place), facing=1 if aside.x < sum(place.width) / 2 else -1)
        settled[person] = mark
    return {person: settled[person] for person in marks}


# Metres from the middle up to which somebody who was left standing is still before the camera.
_BEFORE_CAMERA = 2.2


def _where_left(mark: Mark, left: Mark, middle: float) -> Mark:
    """The mark of somebody who was in the scene before: where it left them, standing or on their knees, so that nobody
    jumps at a cut."""
    still = left.posture in ("stand", "kneel") and not left.behind
    if not still or abs(left.x - middle) > _BEFORE_CAMERA:
        return mark
    return replace(mark, x=left.x, z=left.z, facing=left.facing, posture=left.posture)


def _first_deed(scene: Scene, person: str) -> Deed | None:
    return next((m for m in scene.moments if isinstance(m, Deed) and person in m.actors), None)


_ANEW = phrased(r"(?:an?|another)\s|[一又另][只条个位名匹头]", re.IGNORECASE)


def _enters(scene: Scene, person: str) -> bool:
    """Whether the first thing we learn of a person is that they come in."""
    for moment in scene.moments:
        if isinstance(moment, Deed) and person in moment.actors:
            if is_at_a_door(moment):
                continue
            enters = moment.verb == "enter" or (moment.verb in GAITS and bool(_ANEW.match(moment.text)))
            return (enters and not comes_from_behind(moment)) or comes_up(moment)
        if isinstance(moment, Deed) and person in (moment.whom,):
            return False
        if isinstance(moment, Speech) and moment.person == person and not moment.off_screen:
            return False
    return False
