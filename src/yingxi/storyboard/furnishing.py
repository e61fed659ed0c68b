"""Furnishing: what a scene's things lie on. Where the set has nothing for it, a table, a crate or a stool is brought,
and what is too large to be held (a tree, a boat) stands in the set."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from yingxi.breakdown.told import tells
from yingxi.film.board import Piece, Thing
from yingxi.film.breakdown import Deed, Insert, Scene, Spot
from yingxi.film.coats import coat_parts
from yingxi.film.hands import Hands
from yingxi.film.phrasing import phrased
from yingxi.film.sheet import OPEN_AIR, Cast, SetKind
from yingxi.film.verbs import TRAVELS
from yingxi.stage.lying_things import LEANING, belongs_on_the_floor, thing_at
from yingxi.stage.place import AT_THE_WHEEL, RIDING, Place, Seat
from yingxi.stage.props import prop_named
from yingxi.stage.sets.pieces import TABLES, piece_named
from yingxi.stage.sets.pieces.tall_shelf import UPPER
from yingxi.storyboard.carried import WORN, carried_from_the_start, is_laid, taken_out
from yingxi.storyboard.chairs import chairs_beside, table_sat_at
from yingxi.storyboard.crossing import BROOK, CROSSED, LANE, brook_at, crossed_in
from yingxi.storyboard.fires import SEEN_WHOLE, WITH_THEIR_FIRE, clear_of_chairs
from yingxi.storyboard.gusts import is_blown
from yingxi.storyboard.hats import puts_on_another
from yingxi.storyboard.leaping import leaps_onto_table
from yingxi.storyboard.model import Blocking, Mark
from yingxi.storyboard.riding import mounts_ridden
from yingxi.storyboard.sitting import steers
from yingxi.storyboard.slipping import slipped_on
from yingxi.storyboard.taking_along import carries, left_behind
from yingxi.storyboard.vehicles import come_by_themselves

# Deeds whose thing lies somewhere before.
FINDS = ("pick up", "take", "touch", "look", "push", "pull", "point", "open", "close", "peek")
# One reaches so far ahead, in metres.
AHEAD = 0.52
# A table stands so much further back than who stands at it, in metres.
TABLE_BACK = 0.17
# A table onto which an animal leaps stands so far before it, and so far from everybody else, in metres.
FROM_A_LEAP, FROM_A_TABLE = 1.1, 0.6
# Tables nearer to each other than this are one; things on a table lie so far apart.
ONE_TABLE, APART = 0.55, 0.26
# What lies nearer to the middle of somebody than this, in metres across, is before or behind them.
BEFORE_SOMEBODY = 0.28
# Wild places have no tables, and these serve as one.
WILD: dict[SetKind, str] = {
    **dict.fromkeys(("forest", "park", "field", "hillside", "garden", "orchard", "riverside"), "stump"),
    **dict.fromkeys(("desert", "mountain", "beach"), "flat stone"),
    **dict.fromkeys(
        ("street", "harbour", "night market", "food market", "rooftop", "courtyard", "station", "moon", "mars"), "crate"
    ),
}  # fmt: skip
# What these sets have of their own stands there already.
OWN: dict[str, frozenset[SetKind]] = {
    "tree": frozenset(
        {"forest", "park", "playground", "garden", "orchard", "hillside", "riverside", "courtyard", "field"}
    ),
    "boat": frozenset({"harbour", "riverside"}),
    "campfire": frozenset(),
    "mailbox": frozenset(),
    "phone booth": frozenset(),
    "coffee machine": frozenset({"cafe"}),
}
# These stand under the open sky alone.
OUTDOORS = ("beehive", "campfire", "snowman", "well", "gravestone", "flying kite")
IN_ROOMS = {"clock tower": "great clock"}
"""What stands under the sky, and what stands for it in a room."""
VEHICLES = ("car", "cart", "boat")
ROADLESS: frozenset[SetKind] = frozenset(
    {"station", "courtyard", "garden", "orchard", "rooftop", "riverside", "moon", "mars", "mountain"}
)
"""Under the sky, and yet no car stands there: a platform, a garden, a roof."""
FLOWN = {"kite": "flying kite"}
"""What flies in a scene as a piece, by its name where it does not."""
# What leans stands so far behind who puts it there, no further back than this, and so far aside of bodies, in metres.
LEANS_BACK, BACK_MOST, LEANS_ASIDE = 0.34, 5.95, 0.42
# A large piece stands so far back, and so far aside, in metres.
FAR_BACK, ASIDE = 5.95, 1.45
# No seat stands so near before a great clock, in metres.
ROOM_BEFORE = 1.35
# A large piece stands so far beside whoever deals with it, in metres.
BESIDE_LARGE = 0.78
# Two who play at a table sit so far from its middle, and a stool stands so far from whoever sits already.
ACROSS, BESIDE = 0.66, 0.62
IN_THE_WALL = {"nail": 1.46}
"""What is in the wall, not before it, and how high, in metres."""
GAMES = ("chess",)
BEDS = ("bed", "sofa")


@dataclass(frozen=True, slots=True)
class Furnished:
    """What is brought into a scene's set: pieces, things that lie about, and what is in whose hand from the start."""

    pieces: tuple[Piece, ...] = ()
    things: tuple[Thing, ...] = ()
    carried: Mapping[str, Hands] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Wanted:
    """A thing that must be seen: who deals with it first, and where it is said to lie; a table for it may stand
    `anywhere`."""

    what: str
    spot: Spot
    people: tuple[str, ...]
    anywhere: bool = False


def furnished(
    scene: Scene,
    place: Place,
    kind: SetKind,
    marks: Blocking,
    cast: Cast,
    *,
    standing: tuple[Piece, ...] = (),
) -> Furnished:
    """What `scene` needs besides its set, for people who begin it on `marks`. `standing` is what an earlier scene left
    there: it stays where it is."""
    there = [piece.what for piece in standing]
    new = [name for name in _large_names(scene, kind, cast) if name not in there]
    large = [*standing, *(_large(name, scene, place, marks) for name in new)]
    in_the_air = {thing for thing, flies in FLOWN.items() if any(piece.what == flies for piece in large)}
    carried = carried_from_the_start(scene, cast, in_the_air)
    wanted = _wanted(scene, {what for holds in carried.values() for what in holds.things} | in_the_air)
    pieces: list[Piece] = list(large)
    if _plays(scene):
        pieces += _at_a_game(place, marks, scene, kind)
    if scene.inside and kind not in OPEN_AIR and kind not in RIDING:
        pieces += table_sat_at(scene, place, marks, pieces, table_for(kind))
    onto = leaps_onto_table(scene, [person for person, mark in marks.items() if mark.on_fours])
    if onto is not None and not any(each.what in TABLES for each in pieces):
        leaps = marks[onto.actors[0]]
        sides = (leaps.facing, -leaps.facing)
        ways = [_room_for_table(leaps.x + side * FROM_A_LEAP, place) for side in sides]
        stood = [mark.x for mark in marks.values() if mark is not leaps]
        at = next((x for x in ways if all(abs(x - other) > FROM_A_TABLE for other in stood)), ways[0])
        pieces.append(
            Piece(what=table_for(kind), x=round(at, 2), z=round(min(5.95, leaps.z + TABLE_BACK), 2))
        )
    things: list[Thing] = []
    for want in wanted:
        things.append(resting(want, scene, place, kind, marks, pieces, things))
    for moment in scene.moments:
        if isinstance(moment, Deed) and _lays_down(moment) and is_laid(moment.what):
            # Where it will be put, a table stands from the beginning.
            others = [thing for thing in things if thing.what != moment.what]
            resting(
                Wanted(moment.what, moment.spot, moment.actors), scene, place, kind, marks, pieces, others
            )
    pieces += chairs_beside(scene, place, marks, pieces, rides=kind in RIDING) if kind != "car" else ()
    pieces += _more_seats(scene, place, kind, pieces)
    return Furnished(tuple(pieces), (*things, *slipped_on(scene, marks)), carried)


def left_standing(brought: Furnished, scene: Scene) -> tuple[Piece, ...]:
    """The large things that still stand in the set when `scene` is over: all but what flies and what somebody rode,
    drove or sailed away. Who walks round a boat leaves it where it is."""
    gone = {
        piece_named(moment.what)
        for moment in scene.moments
        if isinstance(moment, Deed) and moment.verb in TRAVELS and moment.what and _goes_with_it(moment)
    }
    light = {*TABLES, "stool", "second seat", *FLOWN.values()}
    return tuple(piece for piece in brought.pieces if piece.what not in light | gone)


def _goes_with_it(deed: Deed) -> bool:
    return deed.riding is not None or tells(deed.text, "goes with it")


def table_for(kind: SetKind, *, low: bool = False) -> str:
    """What things are laid on in a set of `kind`."""
    return WILD.get(kind, "low table" if low else "table")


def _lays_down(deed: Deed) -> bool:
    return deed.verb == "put down" or left_behind(deed)


def _wanted(scene: Scene, carried: set[str]) -> list[Wanted]:
    """The things that lie somewhere as the scene begins, in the order in which they are named."""
    told = {lying.what: lying for lying in scene.lying}
    made: dict[str, Wanted] = {}
    dealt: dict[str, list[str]] = {}
    for moment in scene.moments:
        if isinstance(moment, Deed) and moment.what and moment.actors:
            dealt.setdefault(moment.what, []).extend((*moment.actors, moment.whom))
    carried = carried | {each.what for each in scene.moments if isinstance(each, Deed) and is_blown(each)}
    for moment in scene.moments:
        what = moment.what if isinstance(moment, Deed | Insert) else ""
        if not what or what in made or what in carried or coat_parts(what) or not is_laid(what):
            continue
        if isinstance(moment, Deed) and taken_out(moment):
            continue
        told_of = told.get(what)
        high = isinstance(moment, Deed) and tells(moment.text, "high up")
        in_pocket = prop_named(what) in WORN and not high
        found = isinstance(moment, Deed) and moment.verb in FINDS and not in_pocket
        found = found and isinstance(moment, Deed) and not (moment.verb == "take" and moment.whom)
        shown = isinstance(moment, Insert) and prop_named(what) not in WORN and not dealt.get(what)
        worn_later = isinstance(moment, Deed) and puts_on_another(moment)
        along = isinstance(moment, Deed) and moment.verb in TRAVELS and carries(moment.text)
        if not (
            told_of
            or found
            or worn_later
            or along
            or shown
            or (isinstance(moment, Deed) and moment.spot and moment.verb != "put down")
        ):
            continue
        spot = (moment.spot if isinstance(moment, Deed) else "") or (told_of.spot if told_of else "")
        spot = spot or ("shelf" if high else "")
        people = tuple(dict.fromkeys(person for person in dealt.get(what, []) if person))
        made[what] = Wanted(what, spot, people)
    for lying in scene.lying:
        if lying.what not in made and lying.what not in carried and is_laid(lying.what):
            made[lying.what] = Wanted(lying.what, lying.spot, (lying.near,) if lying.near else ())
    return list(made.values())


def resting(
    want: Wanted,
    scene: Scene,
    place: Place,
    kind: SetKind,
    marks: Blocking,
    pieces: list[Piece],
    things: Sequence[Thing],
) -> Thing:
    """The thing where it lies; a table is brought (added to `pieces`) where none stands for it."""
    name = prop_named(want.what)
    people = [person for person in want.people if person in marks] or list(marks)
    spot = want.spot or ("floor" if belongs_on_the_floor(name) else "table")
    x = _middle(spot, people, marks, place)
    deep = max((marks[person].z for person in people), default=5.3)
    if spot == "seat" and (seat := _spare_seat(scene, place, x, things)) is not None:
        return thing_at(want.what, seat.x, seat.height + 0.02, seat.z - 0.02)
    if spot == "bed" and (bed := next((each for each in place.seats if each.name in BEDS), None)) is not None:
        return thing_at(want.what, bed.x + 0.35 * bed.facing, bed.height + 0.03, bed.z)
    if (
        spot == "window"
        and (sill := next((s for s in place.surfaces if s.kind == "window"), None)) is not None
    ):
        return thing_at(want.what, sill.x, sill.height, sill.z)
    shelf = next((piece for piece in pieces if piece.what in UPPER), None)
    if spot == "shelf" and shelf is not None:
        return thing_at(want.what, shelf.x, UPPER[shelf.what] + 0.022, shelf.z - 0.02)
    if spot == "door":
        door = min(place.doors, key=lambda point: abs(point[0] - x))
        return thing_at(want.what, _aside(max(-1.9, min(1.9, door[0])), marks), 0.0, 6.0)
    if spot == "wall":
        at = _aside(x + (0.5 if x >= 0 else -0.5), marks)
        high = IN_THE_WALL.get(name, 0.0)
        thing = thing_at(want.what, at, high, 6.1)
        return thing.model_copy(update={"flat": False}) if high else thing
    water = next((piece for piece in pieces if piece.what == BROOK), None)
    if name == "plank" and water is not None:
        return thing_at(want.what, water.x, 0.0, water.z)
    if spot == "floor" and name in LEANING:
        # It leans behind people, beside whoever puts it there.
        return thing_at(want.what, _aside_of(x, marks), 0.0, min(BACK_MOST, deep + LEANS_BACK))
    if spot == "floor" or (spot in ("seat", "bed") and kind in OPEN_AIR):
        return thing_at(want.what, _clear_of(x, marks), 0.0, deep - 0.03)
    tables = [each for each in pieces if each.what in TABLES]
    piece = min(tables, key=lambda each: abs(each.x - x), default=None)
    if piece is None or (
        not want.anywhere and abs(piece.x - x) > ONE_TABLE + (2.0 if len(tables) > 1 else 0.0)
    ):
        at = _room_for_table(x, place)
        piece = Piece(what=table_for(kind), x=round(at, 2), z=round(min(5.95, deep + TABLE_BACK), 2))
        pieces.append(piece)
    high, half = _TOPS[piece.what]
    taken = [thing.x for thing in things if abs(thing.z - piece.z) < 0.1 and thing.y > 0.2]
    spots = sorted(
        (piece.x + share * half for share in (0.0, -0.6, 0.6, -1.0, 1.0)), key=lambda at: abs(at - x)
    )
    bare = [at for at in spots if all(abs(at - other) >= APART for other in taken)] or spots[:1]
    # Before whoever else stands there it would seem to hang in the air.
    others = [mark.x for person, mark in marks.items() if mark.on_set and person not in want.people]
    free = next((at for at in bare if all(abs(at - other) >= BEFORE_SOMEBODY for other in others)), bare[0])
    return thing_at(want.what, free, high, piece.z - 0.02)


_TOPS = {
    "table": (0.755, 0.34), "low table": (0.485, 0.38), "crate": (0.522, 0.27), "stump": (0.46, 0.23),
    "flat stone": (0.42, 0.30),
}  # fmt: skip
"""The height of each piece's top and how far from its middle things lie on it, in metres."""


def _middle(spot: str, people: Sequence[str], marks: Blocking, place: Place) -> float:
    """Where across the set a thing is: between two who deal with it, else ahead of the one who does."""
    if not people:
        return sum(place.width) / 2
    if len(people) > 1 and (spot in ("between", "table") or len(marks) == 2):
        return (marks[people[0]].x + marks[people[1]].x) / 2
    mark = marks[people[0]]
    return mark.x + AHEAD * mark.facing


def _clear_of(x: float, marks: Blocking) -> float:
    """Beside whoever stands at `x`: a thing on the floor lies before nobody's feet."""
    for mark in marks.values():
        if abs(mark.x - x) < 0.24:
            x = mark.x + (0.30 if x >= mark.x else -0.30)
    return x


def _aside_of(x: float, marks: Blocking) -> float:
    """Beside the bodies of those who stand there."""
    for mark in marks.values():
        if mark.on_set and abs(mark.x - x) < LEANS_ASIDE:
            x = mark.x + (LEANS_ASIDE if x >= mark.x else -LEANS_ASIDE)
    return x


def _aside(x: float, marks: Blocking) -> float:
    """Where nobody stands before it."""
    others = [mark.x for mark in marks.values()]
    spots = [
        spot for spot in (x, -1.7, 1.7, -1.2, 1.2, 0.0) if all(abs(spot - other) > 0.4 for other in others)
    ]
    return spots[0] if spots else x


def _room_for_table(x: float, place: Place) -> float:
    """As near to `x` as a table stands in no seat's way."""
    for seat in place.seats:
        if abs(seat.x - x) < 0.62:
            x = seat.x + (0.62 if seat.facing > 0 else -0.62)
    return x


def _spare_seat(scene: Scene, place: Place, x: float, things: Sequence[Thing]) -> Seat | None:
    """A seat on which nobody will sit and nothing lies."""
    seats = [seat for seat in place.seats if seat.name != AT_THE_WHEEL]
    spare = seats[sitting(scene, driving=len(seats) == len(place.seats)) :]
    free = [seat for seat in spare if all(abs(seat.x - thing.x) > 0.3 for thing in things)]
    return min(free, key=lambda seat: abs(seat.x - x), default=None)


def sitting(scene: Scene, *, driving: bool = True) -> int:
    """How many people sit in the scene at some time, with or without who does so at a wheel."""
    sits = [
        moment.actors
        for moment in scene.moments
        if isinstance(moment, Deed) and moment.verb == "sit" and (driving or not steers(moment.text))
    ]
    return len({actor for actors in sits for actor in actors})


def _plays(scene: Scene) -> bool:
    """Whether two play a game across a board."""
    named = {lying.what for lying in scene.lying} | {
        moment.what for moment in scene.moments if isinstance(moment, Deed | Insert)
    }
    return len(scene.people) == 2 and any(prop_named(what) in GAMES for what in named if what)


def _at_a_game(place: Place, marks: Blocking, scene: Scene, kind: SetKind) -> list[Piece]:
    """A table between two players and a stool for each of them who sits."""
    pair = sorted(marks.values(), key=lambda mark: mark.x)
    middle, deep = (pair[0].x + pair[1].x) / 2, max(mark.z for mark in pair)
    pieces = [Piece(what=table_for(kind), x=round(middle, 2), z=round(deep + TABLE_BACK, 2))]
    if sitting(scene):
        pieces += [
            Piece(
                what="stool",
                x=round(middle + side * ACROSS, 2),
                z=round(deep, 2),
                facing=-1 if side > 0 else 1,
            )
            for side in (-1, 1)
        ]
    return pieces


def _more_seats(scene: Scene, place: Place, kind: SetKind, pieces: Sequence[Piece]) -> list[Piece]:
    """A stool for each who sits and would find no seat."""
    if kind in OPEN_AIR:
        return []  # Under the sky one sits down on the ground.
    has = len(place.seats) + sum(piece.what == "stool" for piece in pieces)
    lacking = min(2, sitting(scene) - has) if has else 0
    made: list[Piece] = []
    for number in range(max(0, lacking)):
        near = place.seats[min(number, len(place.seats) - 1)]
        x = near.x - 1.0 * (1 if near.x > 0 else -1)
        taken = [piece.x for piece in (*pieces, *made)]
        while any(abs(x - other) < 0.6 for other in taken) and abs(x) < 1.9:
            x += 0.3 if near.x < 0 else -0.3
        made.append(
            Piece(what="stool", x=round(x, 2), z=round(near.z - 0.05, 2), facing=1 if near.x > x else -1)
        )
    return made


def _large_names(scene: Scene, kind: SetKind, cast: Cast) -> list[str]:
    """The large things that the story is about and that the set has not of its own."""
    dealt = [moment.what for moment in scene.moments if isinstance(moment, Deed) and moment.what]
    named = [*dealt, *(lying.what for lying in scene.lying), *scene.props]
    made = [name for name in (_shelf_for(scene, cast), crossed_in(scene, kind)) if name]
    coming, ridden = come_by_themselves(scene, kind), mounts_ridden(scene)
    for what in named:
        name = piece_named(what)
        if not name or name in (*TABLES, "stool", *made):
            continue
        if kind in OWN.get(name, frozenset()) and what not in dealt:
            continue
        if name in WITH_THEIR_FIRE and (not scene.inside or kind not in WITH_THEIR_FIRE[name]):
            continue
        if name in ridden and not scene.inside:
            continue
        if (name == "car" and kind in ROADLESS) or name in coming or (name == "boat" and kind == "boat"):
            continue
        indoors = scene.inside or kind not in OPEN_AIR
        name = IN_ROOMS.get(name, name) if indoors else name
        if indoors and (name in OUTDOORS or _grows_or_goes(name, kind)):
            # A fire in a room is its stove's or its lamp's.
            continue
        made.append(name)
    return made[:2]


_SHELVES = phrased(r"\bshel(?:f|ves)\b|\bcupboard\b|[架柜]", re.IGNORECASE)
_SMALL = 1.5
"""Who is shorter, in metres, reaches up to the lower shelf."""


def _shelf_for(scene: Scene, cast: Cast) -> str:
    """The shelf to which somebody reaches up, or takes something down from; none where nobody does."""
    deeds = [moment for moment in scene.moments if isinstance(moment, Deed) and moment.actors]
    up = [deed.actors[0] for deed in deeds if tells(deed.text, "high up")]
    if not scene.inside or not up or not any(_SHELVES.search(deed.text) for deed in deeds):
        return ""
    return "lower shelf" if cast.sheet(up[0]).height < _SMALL else "tall shelf"


PIANO, KEYS_BEFORE = "piano", 0.35
"""It stands behind whoever plays it, with its keys under their hands, so many metres before them."""


def _grows_or_goes(name: str, kind: SetKind) -> bool:
    """Whether no room of `kind` holds it: a tree stands under the sky or under glass, a vehicle where one is built."""
    return (name.endswith("tree") and kind != "greenhouse") or (name in VEHICLES and kind != "workshop")


def _large(name: str, scene: Scene, place: Place, marks: Blocking) -> Piece:
    """A large thing at the side where most room is, within reach of whoever deals with it; what one looks in the face
    stands behind no seat."""
    if name in FLOWN.values() and (owner := _who_flies(scene, marks)) is not None:
        return Piece(what=name, x=owner.x, z=round(owner.z + 0.03, 3), facing=1 if owner.x > 0 else -1)
    if name in CROSSED:
        return Piece(what=name, x=brook_at(marks, place), z=LANE, facing=1)
    if name == PIANO and (player := _who_plays(scene, marks)) is not None:
        return Piece(what=name, x=round(player.x + KEYS_BEFORE * player.facing, 2), z=FAR_BACK, facing=1)
    xs = sorted(mark.x for mark in marks.values())
    middle = sum(xs) / len(xs) if xs else 0.0
    right = middle <= 0.05
    edge = (xs[-1] if right else xs[0]) if xs else 0.0
    x = edge + (BESIDE_LARGE if right else -BESIDE_LARGE)
    if name in ("boat", "car", "tent", "piano", "hearth", "stove", "kiln"):
        x += 0.5 if right else -0.5
    x = max(-2.0, min(2.0, x)) if name not in SEEN_WHOLE else clear_of_chairs(x, place)
    if name in ("great clock", "clock tower"):
        x = min((x, -x, 0.0, -1.9, 1.9), key=lambda each: (_before_a_seat(each, place), abs(each - x)))
    return Piece(what=name, x=round(x, 2), z=FAR_BACK, facing=-1 if x > 0 else 1)


def _who_flies(scene: Scene, marks: Blocking) -> Mark | None:
    """Where whoever holds the line of a kite stands: the first who does something with it but look."""
    for moment in scene.moments:
        kite = isinstance(moment, Deed) and moment.verb != "look" and tells(moment.text, "kite")
        if kite and isinstance(moment, Deed) and moment.actors and moment.actors[0] in marks:
            return marks[moment.actors[0]]
    return None


def _who_plays(scene: Scene, marks: Blocking) -> Mark | None:
    """Where whoever plays the piano stands."""
    players = (
        marks[moment.actors[0]]
        for moment in scene.moments
        if isinstance(moment, Deed) and (moment.verb, moment.what) == ("play", PIANO)
        if moment.actors and moment.actors[0] in marks
    )
    return next(players, None)


def _before_a_seat(x: float, place: Place) -> bool:
    return any(abs(seat.x - x) < ROOM_BEFORE for seat in place.seats)
