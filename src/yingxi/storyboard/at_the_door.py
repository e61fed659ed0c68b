"""At the door: which scenes are played at it, where its flat stands, where one stands to touch it, and how far it is
open in the course of a shot."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from yingxi.breakdown.told import tells
from yingxi.film.board import Piece
from yingxi.film.breakdown import Deed, Scene
from yingxi.film.phrasing import phrased
from yingxi.film.sheet import OPEN_AIR, Cast, CharacterSheet, SetKind
from yingxi.film.verbs import ARRIVES, COMES_OR_GOES, GAITS
from yingxi.stage.doorway import AHEAD, DRAWN, share_by_hand
from yingxi.stage.place import DOOR_FLAT, RIDING, THRESHOLD, Doorway, Place
from yingxi.storyboard.model import Blocking, Mark, ShotPlan, Step

FOR_SOMEBODY = ("open", "close", "knock")
"""What is done to a door for somebody behind or before it."""
TOUCHES_IT = ("open", "close", "knock", "peek", "push", "pull", "touch")
"""Deeds that are done with a hand on a door."""
_DOORLESS: frozenset[SetKind] = frozenset({"stage", "lamp room", "greenhouse", "lift", "cave", "prison cell"})
HOUSES: frozenset[SetKind] = frozenset({"street", "courtyard", "house front", "alley", "village", "garden"})
"""Where, under the sky, a house stands whose door it is."""
WITHOUT = (_DOORLESS | OPEN_AIR | RIDING) - HOUSES
"""Where no flat with a door stands."""
ASIDE, HOUSE_ASIDE = 2.7, 2.9
"""How far from the set's middle the door's own is, in a room and under the sky, in metres."""
BEFORE = 0.35
"""How far before it one stands who touches it, in metres."""
HANDLE = 1.0
"""How high its handle is, in metres."""
OUT, IN = 0.08, 0.12
"""How far from its middle one goes out, on the hinge's side, and comes in, on the other, in metres."""
THERE = 0.12
"""Who is no further from there than this, in metres, takes no step."""
IN_THE_WAY = 0.5
"""Who stands nearer than this to where somebody must stand goes aside, in metres."""
AWAY, ASIDE_LANE, SEAT_ROOM = 0.85, 5.35, 0.32
"""How far into the room, how deep, and how far from a seat's end one makes way for who comes in, in metres."""
BESIDE = 0.42
"""How far beyond the handle one makes way for somebody who wants to the door, in metres."""
AJAR = 0.34
"""How far it is open for who peeks out."""
WIDE = 1.0
# Frames from the beginning of a deed: until the hand has the handle, until it lets go; of a step through the door:
# before it, until the door is open, after it, until it is shut.
GRIPS, LETS_GO = 15, 32
SWINGS, FALLS_TO = 14, 15
_OTHER_DOORS = phrased(
    r"\b(?:car|taxi|cab|bus|train|fridge|refrigerator|oven|stove|cupboard|cabinet|wardrobe|closet|cage|trap|"
    r"elevator|lift|carriage)\s+doors?\b|[车柜箱笼炉橱舱梯窗部专热入]门|门票|门路|门[牙卫铃]",
    re.IGNORECASE,
)
_THE_HOUSE = phrased(
    r"\b(?:in|into|inside|from|out of) (?:the|his|her|their|a) (?:house|cottage|hut|home|cabin|shop)\b|\bindoors\b"
    r"|进屋|出屋|回屋|进门|出门|屋里",
    re.IGNORECASE,
)
_INTO_IT = phrased(
    r"\b(?:in|into|through|inside) (?:the|his|her|their|a) (?:house|cottage|hut|home|cabin|shop|door)\b"
    r"|\b(?:goes|go|walks?|runs?|steps?) (?:back )?(?:inside|indoors|in)\b(?! (?:a|the|his|her|their|front)\b)"
    r"|进屋|进门|回屋|进了?屋|屋里",
    re.IGNORECASE,
)
_LISTENS = phrased(r"\blistens?\b|\bear\b|听|耳", re.IGNORECASE)
_AWAY = phrased(r"\b(?:from|away|past|back)\b|离开|退|后", re.IGNORECASE)
_PRESSED = phrased(r"\b(?:against|leans?)\b|[顶抵靠倚]", re.IGNORECASE)


def names_the_door(text: str) -> bool:
    """Whether `text` is about the door of the place itself.

    >>> [names_the_door(said) for said in ("opens the door", "opens the fridge door", "推开门", "打开柜门")]
    [True, False, True, False]
    """
    return tells(_OTHER_DOORS.sub("", text), "door")


def is_done_at_it(deed: Deed) -> bool:
    """Whether `deed` is done with a hand on the door."""
    if (deed.whom and deed.verb not in FOR_SOMEBODY) or deed.what not in ("", "door"):
        return False
    if deed.verb == "look":
        return names_the_door(deed.text) and _LISTENS.search(deed.text) is not None
    if deed.verb not in TOUCHES_IT:
        return False
    lets_in = deed.verb == "open" and tells(deed.text, "lets in")
    return (names_the_door(deed.text) or lets_in) and not _PRESSED.search(deed.text)


def goes_to_it(deed: Deed) -> bool:
    """Whether `deed` is a way that ends at the door."""
    to_it = deed.what == "door" or (not deed.what and deed.spot == "door")
    return deed.verb in GAITS and to_it and not _AWAY.search(deed.text)


def is_played_at_it(scene: Scene) -> bool:
    """Whether anybody of `scene` touches the door, or comes or goes by it."""
    return any(
        is_done_at_it(moment) or (moment.verb in COMES_OR_GOES and names_the_door(moment.text))
        for moment in scene.moments
        if isinstance(moment, Deed)
    )


def is_by_it(deed: Deed, place: Place) -> bool:
    """Whether who does `deed` comes or goes by the door of `place`: in a room everybody does, under the sky who goes
    into the house or comes out of it."""
    if place.door is None:
        return False
    if all(deep == THRESHOLD for _, deep in place.doors):
        return True
    if deed.verb not in COMES_OR_GOES:
        return deed.verb == "open"
    return names_the_door(deed.text) or _THE_HOUSE.search(deed.text) is not None


def goes_into_it(deed: Deed, place: Place) -> bool:
    """Whether whoever stands under the sky goes into the house, out of sight."""
    outside = place.door is not None and any(deep < THRESHOLD for _, deep in place.doors)
    return outside and deed.verb in ARRIVES and _INTO_IT.search(deed.text) is not None


def flat_in(place: Place, kind: SetKind) -> Piece:
    """The flat with the door in `place`, a set of `kind`: at the side that has fewer windows, then fewer seats."""

    def stands_there(side: int) -> tuple[int, float, int]:
        windows = sum(side * x > 0.8 for x, _, _ in place.windows)
        cloth = place.drapery is not None and side * place.drapery.x > 0
        seats = sum(seat.half + 0.3 * (seat.name == "bed") for seat in place.seats if side * seat.x > 0)
        return windows + cloth, round(seats, 2), -side

    side = min((1, -1), key=stands_there)
    aside = HOUSE_ASIDE if kind in OPEN_AIR else ASIDE
    return Piece(what=DOOR_FLAT, x=side * aside, z=THRESHOLD, facing=1 if side > 0 else -1)


def way_through(door: Doorway, *, out: bool) -> tuple[float, float]:
    """Where in `door` one stands who goes `out` by it, or comes in: x and z in metres. Nobody comes in through whoever
    has opened to them."""
    return round(door.x + door.hinge * (OUT if out else -IN), 3), door.z


def stands_before(door: Doorway, sheet: CharacterSheet) -> tuple[float, float]:
    """Where somebody stands who has a hand on `door`: x and z in metres."""
    return round(door.handle + door.hinge * AHEAD * sheet.height, 3), round(door.z - BEFORE, 3)


def handle_at(door: Doorway) -> tuple[float, float, float]:
    return door.handle, HANDLE, door.z


def as_done(deed: Deed) -> Deed:
    """`deed`, done at the door, as it is acted: who pushes or pulls at a door opens it."""
    verb = "open" if deed.verb in ("push", "pull") else deed.verb
    return deed.model_copy(update={"verb": verb, "what": "", "whom": ""})


def in_the_way(
    deed: Deed, marks: Blocking, place: Place, cast: Cast
) -> tuple[tuple[str, tuple[float, float]], ...]:
    """Who stands where the actor of `deed` must stand to reach the door, or through which they come in, and where they
    go: x and z in metres."""
    actor, door = deed.actors[0], place.door
    comes_in = not marks[actor].on_set
    passes = (comes_in or deed.verb == "leave") and is_by_it(deed, place)
    if door is None or not (passes or is_done_at_it(deed)):
        return ()
    x, z = stands_before(door, cast.sheet(actor))
    beyond = door.hinge * (marks[actor].x - door.x) < 0
    beside = round(door.handle - door.hinge * BESIDE, 3), z
    aside = _inwards(door, x, place) if comes_in or beyond else beside
    return tuple(
        (person, aside)
        for person, mark in marks.items()
        if person != actor and mark.on_set and mark.posture == "stand" and not mark.behind
        if abs(mark.x - x) < IN_THE_WAY and abs(mark.z - z) < IN_THE_WAY
    )


def _inwards(door: Doorway, x: float, place: Place) -> tuple[float, float]:
    """A step into the room from `x`, before the way of whoever comes in, and into no seat."""
    there = x + door.hinge * AWAY
    seat = next((seat for seat in place.seats if abs(seat.x - there) < SEAT_ROOM + seat.half), None)
    if seat is not None:
        there = seat.x - door.hinge * (SEAT_ROOM + seat.half)
    return round(there, 3), ASIDE_LANE


def is_before_it(door: Doorway, here: Mark, sheet: CharacterSheet) -> bool:
    x, z = stands_before(door, sheet)
    there = abs(here.x - x) < THERE and abs(here.z - z) < THERE
    return there and here.posture == "stand" and here.facing == -door.hinge


@dataclass(frozen=True, slots=True)
class Ajar:
    """A door and how far it stands open, 0 to 1; `held` where somebody has opened it for others."""

    door: Doorway
    share: float = 0.0
    held: bool = False


Keys = tuple[tuple[int, float], ...]


def door_seen(plan: ShotPlan, ajar: Ajar | None, cast: Cast, clock: float, rate: float) -> Keys:
    """How far the door is open on the frames of `plan`, whose steps begin `clock` seconds into the shot."""
    if ajar is None:
        return ()
    keys: list[tuple[int, float]] = [(0, ajar.share)]
    for step, goes_on in _one_after_another(plan.steps):
        first, last = round(clock * rate), round((clock + step.seconds * step.longer) * rate)
        clock += step.seconds
        for frame, share in _keys(step, ajar, cast, first, last)[: -1 if goes_on else None]:
            # What moves before the shot has moved when it begins.
            keys = [key for key in keys if key[0] < frame] if frame > 0 else []
            keys.append((max(0, frame), share))
        ajar = after_step(step, ajar, cast, goes_on=goes_on)
    return tuple(keys) if any(share for _, share in keys) else ()


def door_left(steps: Iterable[Step], ajar: Ajar | None, cast: Cast) -> Ajar | None:
    """The door as `steps` leave it."""
    for step, goes_on in _one_after_another(tuple(steps)):
        ajar = after_step(step, ajar, cast, goes_on=goes_on) if ajar is not None else None
    return ajar


def _one_after_another(steps: Sequence[Step]) -> Iterator[tuple[Step, bool]]:
    """Each step, and whether another comes or goes by the door right behind its actor, who leaves it open."""
    passing = [at for at, step in enumerate(steps) if done_with_it(step) in COMES_OR_GOES]
    for at, step in enumerate(steps):
        later = next((steps[each] for each in passing if each > at), None)
        yield step, at in passing and later is not None and later.moment.id == step.moment.id


def after_step(step: Step, ajar: Ajar, cast: Cast, *, goes_on: bool = False) -> Ajar:
    """The door after one step: who comes or goes by themselves shuts it behind them, unless it `goes_on`."""
    if goes_on:
        return replace(ajar, share=WIDE)
    match done_with_it(step):
        case "open":
            return replace(ajar, share=_by_hand(step, ajar, cast), held=True)
        case "close" | "peek" | "leave":
            return replace(ajar, share=0.0, held=False)
        case "enter":
            return ajar if ajar.held else replace(ajar, share=0.0)
    return ajar


def _keys(step: Step, ajar: Ajar, cast: Cast, first: int, last: int) -> Keys:
    share = ajar.share
    match done_with_it(step):
        case "open":
            return (first + GRIPS, share), (first + LETS_GO, max(share, _by_hand(step, ajar, cast)))
        case "close":
            return (first + GRIPS, share), (first + LETS_GO, 0.0)
        case "peek":
            return (first + 2, share), (first + 14, AJAR), (last + 8, AJAR), (last + 18, 0.0)
        case "enter":
            shuts = share if ajar.held else 0.0
            return (
                (first - SWINGS, share), (first - 1, WIDE), (first + FALLS_TO + 8, WIDE),
                (first + 2 * FALLS_TO + 8, shuts),
            )  # fmt: skip
        case "leave" if step.at is not None:
            hand = _by_hand(step, ajar, cast)
            return (
                (first + GRIPS, share), (first + LETS_GO, hand), (first + LETS_GO + SWINGS, WIDE), (last - 1, WIDE),
                (last + FALLS_TO, 0.0),
            )  # fmt: skip
        case "leave":
            return (first, share), (first + SWINGS, WIDE), (last - 1, WIDE), (last + FALLS_TO, 0.0)
    return ()


def done_with_it(step: Step) -> str:
    """What `step` does with the door; nothing where it leaves it alone."""
    deed = step.moment
    if not isinstance(deed, Deed) or not step.actor:
        return ""
    if step.verb in COMES_OR_GOES or (step.actor in step.before and not step.before[step.actor].on_set):
        deep = step.before[step.actor].z if step.verb != "leave" else (step.to or (0.0, 0.0))[1]
        return ("leave" if step.verb == "leave" else "enter") if deep >= THRESHOLD else ""
    return step.verb if step.at is not None and step.at[2] == THRESHOLD else ""


def _by_hand(step: Step, ajar: Ajar, cast: Cast) -> float:
    return max(ajar.share, share_by_hand(ajar.door, DRAWN * cast.sheet(step.actor).height))


def standing_flats(
    scenes: Iterable[tuple[str, SetKind, Scene]], places: Mapping[str, Place]
) -> dict[str, tuple[Piece, ...]]:
    """The flat of each set (by its id) in whose scenes the door is played at."""
    return {
        set_id: (flat_in(places[set_id], kind),)
        for set_id, kind, scene in scenes
        if kind not in WITHOUT and is_played_at_it(scene)
    }
