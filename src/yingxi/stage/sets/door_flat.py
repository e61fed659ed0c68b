"""A flat with a door: where a scene is played at the door of a room, a piece of its wall stands nearer, at one side,
so that a hand can reach the handle. Takes the place and where the flat stands, gives the place with it."""

from dataclasses import replace
from typing import Literal

from yingxi.film.board import Piece
from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record, Soft, Wash, bounds_of, placed
from yingxi.stage.doorway import mirrored_about
from yingxi.stage.hours import LAMP
from yingxi.stage.path import rectangle
from yingxi.stage.place import DOOR_FLAT, LEAF, OPENING, THRESHOLD, Card, Doorway, Place
from yingxi.stage.sets.cutting import fade, glow, panel
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.dwellings import dwelling
from yingxi.stage.sets.openings import room_door
from yingxi.stage.sets.pictures import picture
from yingxi.stage.sets.to_come import sliding_door
from yingxi.stage.sets.walls import HALF, TOP

WIDTH, HEIGHT = 0.92, 2.12
"""The door's, in metres."""
# The flat stands so far behind the threshold and the leaf so far before it, in metres of depth.
BEHIND, BEFORE, GAP = 0.03, 0.14, 0.01
# From the door's middle to the flat's edge, and how broad the edge itself is seen, in metres.
EDGE, THICK = 0.83, 0.10
# What spans so many metres of a wall is part of the wall: its sheet, its rails, its skirting.
WHOLE, SHEET = 12.0, 4.0
# So far from the door's middle nothing stands before it, from this depth on; how far off the shade of a foot lies.
WAY, NEAREST, FOOT = 0.62, 4.0, 0.35
# What is broader than this fills its room: a judge's bench stays where it is, in metres.
BROAD = 2.4
HOUSE = 4.2
"""How broad a house is whose door is within reach, in metres."""
PICTURES = (1.14, 1.82)
"""How far beyond the door's middle pictures hang, in metres."""
SHADE = Colour(0.14, 0.04, 285)


def with_door(designer: Designer, place: Place, piece: Piece) -> Place:
    """`place` with a flat at the side of `piece`, and in it the only door by which anybody comes or goes."""
    door = Doorway(piece.x, THRESHOLD, WIDTH, HEIGHT, -piece.facing, _opens(designer))
    left = door.x - WIDTH / 2
    shut = tuple(_shut(designer, left))
    if door.hinge > 0:
        shut = mirrored_about(shut, door.x)
    cards = (
        Card(DOOR_FLAT, THRESHOLD + BEHIND, (*_wall(designer, place, piece), *shut)),
        Card(OPENING, THRESHOLD + BEHIND - GAP, _opening(designer, place, door)),
        Card(LEAF, THRESHOLD - BEFORE, _leaf(shut, door)),
    )
    place = _cleared(place, piece)
    everything = (*place.cards, *cards)
    return replace(
        place,
        cards=tuple(sorted(everything, key=lambda card: -card.z)),
        doors=((piece.x, THRESHOLD),) if designer.air.inside else place.doors,
        door=door,
    )


def _cleared(place: Place, piece: Piece) -> Place:
    """`place` with what stands before the door of `piece` moved aside, beyond it, and what may be laid on it too."""
    left, right = piece.x - WAY, piece.x + WAY
    seats = tuple(seat.name for seat in place.seats)
    for card in place.cards:
        if not NEAREST <= card.z < THRESHOLD or card.name.startswith(seats):
            continue
        low, _, high, _ = bounds_of(card.records)
        if high <= left or low >= right or high - low > BROAD:
            continue
        aside = round(right - low if piece.facing > 0 else left - high, 3)
        place = replace(
            place,
            cards=tuple(_moved(each, aside) if each is card else each for each in place.cards),
            ground=tuple(
                placed((each,), x=aside) if _lies_under(each, card, low, high) else each
                for each in place.ground
            ),
            surfaces=tuple(
                replace(each, x=round(each.x + aside, 3))
                if abs(each.z - card.z) < FOOT and low < each.x < high
                else each
                for each in place.surfaces
            ),
        )
    return place


def _moved(card: Card, aside: float) -> Card:
    moving = card.moving
    return replace(
        card,
        records=(placed(card.records, x=aside),),
        moving=None if moving is None else lambda frame: (placed(moving(frame), x=aside),),
    )


def _lies_under(record: Record, card: Card, left: float, right: float) -> bool:
    """Whether `record` is the shade of what stands on `card`."""
    low, near, high, far = bounds_of((record,))
    return (
        isinstance(record, Soft) and left < (low + high) / 2 < right and abs((near + far) / 2 - card.z) < FOOT
    )


def _shut(designer: Designer, left: float) -> list[Record]:
    """The door in its casing, as the place has it."""
    if designer.setting.kind == "spaceship":
        return sliding_door(designer, "door", left, WIDTH, HEIGHT)
    on_a_wall = Designer(replace(designer.setting, pieces=()), designer.air)
    return room_door(on_a_wall, "door", left, WIDTH, HEIGHT, designer.paint(0.48, 0.05, 50))


def _opens(designer: Designer) -> Literal["turns", "parts", "slides"]:
    if designer.japanese or designer.future or designer.setting.kind == "spaceship":
        return "slides"
    return "parts" if designer.arab or (designer.ancient and not designer.western) else "turns"


def _wall(designer: Designer, place: Place, piece: Piece) -> list[Record]:
    """In a room the flat's own wall, under the sky the house that the door belongs to."""
    if designer.air.inside:
        return [*_flat(place, piece), *_hung(designer, piece)]
    # The small boarded house has its door aside.
    boarded = designer.western and not designer.ancient
    return dwelling(designer, "house at hand", piece.x - HOUSE / 2, HOUSE, small=not boarded)


def _flat(place: Place, piece: Piece) -> DisplayList:
    """The wall's own sheet, rails and skirting, from the flat's edge to beyond the frame."""
    wall = next((card for card in place.cards if card.name == "wall"), None)
    whole = [each for each in wall.records if _spans(each)] if wall else []
    paint = place.backdrop
    edge = piece.x - piece.facing * EDGE
    near, far = sorted((edge, piece.facing * HALF))
    clip = rectangle(near, 0.0, far - near, TOP)
    records: list[Record] = [
        panel(near, 0.0, far - near, TOP, paint, lift=9, edge=0.6),
        Group(tuple(each for each in whole if _height(each) <= SHEET or isinstance(each, Wash)), clip=clip),
    ]
    side = min(edge, edge - piece.facing * THICK)
    clip = rectangle(side, 0.0, THICK, TOP)
    return (
        Cut(clip, paint.darker(0.08), lift=9, edge=0.4),
        Group(tuple(each for each in whole if _height(each) <= SHEET), clip=clip),
        Cut(clip, SHADE.clear(0.22), edge=0),
        *records,
        fade(rectangle(near, 0, far - near, 0.5), (0, 0), (0, 0.5), SHADE, 0.14, 0.0),
    )


def _hung(designer: Designer, piece: Piece) -> list[Record]:
    """Two pictures on the wall beyond the door."""
    near, far = (piece.x + piece.facing * off for off in PICTURES)
    return [
        *picture(designer, "by the door", near, 1.78, 0.60, 0.46, kind="landscape"),
        *picture(designer, "further on", far, 1.84, 0.36, 0.46, kind="bird"),
    ]


def _spans(record: Record) -> bool:
    left, _, right, _ = bounds_of((record,))
    return right - left > WHOLE and not isinstance(record, Group)


def _height(record: Record) -> float:
    _, bottom, _, top = bounds_of((record,))
    return top - bottom


def _opening(designer: Designer, place: Place, door: Doorway) -> DisplayList:
    """What is seen through the door: the dim passage behind it, its floor, and light from further on."""
    left = door.x - door.width / 2
    dim = place.backdrop.darker(0.17).muted(0.8) if designer.air.inside else designer.paint(0.30, 0.03, 55)
    inside = rectangle(left, 0.0, door.width, door.height)
    lamps = designer.air.lamps
    shine = LAMP.clear(0.30) if lamps or not designer.air.inside else Colour(0.95, 0.03, 95, 0.34)
    return (
        Cut(inside, dim, edge=0),
        Group(
            (
                Cut(rectangle(left, 0.0, door.width, 0.20), dim.darker(0.07), edge=0),
                fade(inside, (0, door.height), (0, door.height * 0.3), SHADE, 0.30, 0.0),
                glow(door.x + door.hinge * door.width * 0.2, door.height * 0.55, 0.9, shine, shine.alpha),
                Wash(
                    rectangle(left, 0.0, door.width, door.height),
                    (door.x - door.hinge * door.width / 2, 0.0),
                    (door.x - door.hinge * door.width * 0.3, 0.0),
                    ((0.0, SHADE.clear(0.30)), (1.0, SHADE.clear(0.0))),
                ),
            ),
            clip=inside,
        ),
    )


def _leaf(shut: DisplayList, door: Doorway) -> DisplayList:
    """What of the door that is `shut` moves with its leaf: all that lies within it."""
    left, right = door.x - door.width / 2 - 0.03, door.x + door.width / 2 + 0.03

    def within(record: Record) -> bool:
        low, bottom, high, top = bounds_of((record,))
        return left <= low and high <= right and bottom >= -0.05 and top <= door.height + 0.2 and top > bottom

    return tuple(each for each in shut if within(each))
