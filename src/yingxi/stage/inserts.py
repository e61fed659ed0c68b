"""Inserts: one thing, seen close, where it is. What stands is seen from the side on its table or the ground, the set
out of focus behind it; what lies, from above."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import cos, radians, sin

import skia

from yingxi.film.board import Board
from yingxi.film.colour import Colour, from_hex
from yingxi.stage.camera import Camera
from yingxi.stage.covering import covered
from yingxi.stage.display import Cut, DisplayList, Group, Matrix, Record, Soft, Stroke, Wash
from yingxi.stage.dyed import dyed, main_colour
from yingxi.stage.layers import backdrop_layers, flattened
from yingxi.stage.lying_things import box_of
from yingxi.stage.path import Path, ellipse, polygon, rectangle, smooth, wobbled
from yingxi.stage.place import Card, Place
from yingxi.stage.props import prop, prop_named
from yingxi.stage.raster import Painter, surface

# The thing fills this share of the frame; it grows by `LEAN` a second, as if one leaned in.
FILLS = 0.56
FILLS_MORE = {"curtain": 1.6, "shoes": 0.42}
LEAN = 0.012
STANDING = (
    "curtain", "shoes", "lantern", "candle", "oil lamp", "teapot", "cup", "bottle", "bowl", "noodles", "cake", "apple",
    "dumplings",
    "drum", "bell", "bag", "suitcase", "satchel", "gift", "doll", "bear", "lion head", "hat", "flower", "sunflower",
    "bouquet", "music box",
    "sack", "jar", "tomato plant", "message bottle", "umbrella", "broom", "balloon", "pinwheel", "kite", "violin case",
    "ball",
)  # fmt: skip
TILT = -9.0
WOOD = Colour(0.55, 0.055, 48)
# The eye is so far before the thing and over what it stands on, in metres; the far edge of that is seen at this share.
NEAR, EYE_OVER, HORIZON, LENS = 1.0, 0.30, 0.44, 1.15
# These stand on the ground where nothing else is said.
WORN = ("shoes", "suitcase", "drum", "violin case", "ball")
# What lies lower than this lies on the ground.
ON_THE_GROUND = 0.05
# The names of cards on which things are laid begin so.
BROUGHT = ("table", "low table", "crate", "stump", "flat stone")


def insert_records(board: Board, place: Place, frame: int, *, width: int, height: int) -> DisplayList:
    """The thing named by `board.insert` with its shadow, in frame pixels."""
    name = prop_named(board.insert)
    drawn = prop(name)
    if not drawn:
        return ()
    if board.insert_colour:
        drawn = dyed(drawn, from_hex(board.insert_colour))
    left, low, right, high = box_of(name)
    size = max(0.02, high - low, (right - left) * height / width)
    scale = FILLS_MORE.get(name, FILLS) * height / size * (1 + LEAN * (frame // 2 * 2) / 24)
    shade = place.light.shadow
    if name in STANDING:
        x, y = width * 0.5 - scale * (left + right) / 2, height * 0.84 + scale * low
        shadow = ellipse(width * 0.52, height * 0.84, scale * (right - left) * 0.5, height * 0.03)
        under = Soft(shadow, shade.clear(0.45), 10.0, name="shadow")
        return (under, Group(drawn, (scale, 0.0, 0.0, -scale, x, y), name=name))
    matrix = _laid(scale, (left + right) / 2, (low + high) / 2, width, height)
    shadow = ellipse(width * 0.515, height * 0.53, scale * (right - left) * 0.55, scale * (high - low) * 0.53)
    return (Soft(shadow, shade.clear(0.34), 26.0, name="shadow"), Group(drawn, matrix, name=name))


def insert_ground(board: Board, place: Place, *, width: int, height: int) -> skia.Image:
    """What lies under and behind the thing: drawn once for a shot."""
    drawn = surface(width, height, opaque=True)
    canvas = drawn.getCanvas()
    ground = _ground_of(board, place)
    whole = rectangle(-8, -8, width + 16, height + 16)
    painter = Painter(canvas, place.light, unit=height / 720)
    if prop_named(board.insert) in STANDING:
        eye = (ground.x, ground.y + EYE_OVER, ground.z - NEAR)
        camera = Camera(*eye, width * LENS, width / 2, height * HORIZON, width, height)
        layers = backdrop_layers(place, camera, (camera,), focus=ground.z)
        flattened(layers, camera, place.backdrop.rgb()).draw(canvas, camera)
        painter.draw(_top(ground, width, height))
    else:
        painter.draw(_from_above(ground, width, height))
    painter.draw((_lamplight(whole, width, height, 0.24),))
    return drawn.makeImageSnapshot()


@dataclass(frozen=True, slots=True)
class _Ground:
    """What a thing lies on: where in the set, of what colour, and whether of boards."""

    x: float
    y: float
    z: float
    colour: Colour
    boards: bool


def _ground_of(board: Board, place: Place) -> _Ground:
    name = prop_named(board.insert)
    lies = next((thing for thing in board.things if prop_named(thing.what) == name), None)
    floor = _floor_at(place, lies.x if lies else 0.0, lies.z if lies else 5.4)
    if lies is not None and lies.y < ON_THE_GROUND:
        return _Ground(lies.x, 0.0, lies.z, floor, boards=board.inside)
    if lies is None and name in WORN:
        return _Ground(0.0, 0.0, 5.4, floor, boards=board.inside)
    x, y, z = (lies.x, lies.y, lies.z) if lies is not None else (0.0, 0.75, 5.4)
    under = [(seat.x, seat.z, f"{seat.name} front") for seat in place.seats if lies is not None]
    under += [(top.x, top.z, "") for top in place.surfaces]
    nearest = min(under, key=lambda each: abs(each[0] - x) + abs(each[1] - z), default=None)
    if nearest is not None:
        card = _card_at(place.cards, nearest)
        colour = main_colour(card.records) if card is not None else None
        if colour is not None:
            return _Ground(x, y, z, colour.lighter(0.05), boards=nearest[2] == "")
    if not board.inside:
        return _Ground(x, 0.0, z, floor, boards=False)
    return _Ground(x, y, z, WOOD.mixed(place.backdrop, 0.25), boards=True)


def _floor_at(place: Place, x: float, z: float) -> Colour:
    """The colour of the ground at (x, z): that of the uppermost sheet there."""
    there = [record for record in place.ground if isinstance(record, Cut) and covered((record,), (x, z))]
    return there[-1].colour if there else main_colour(place.ground) or place.backdrop


def _card_at(cards: Iterable[Card], under: tuple[float, float, str]) -> Card | None:
    """The card of a seat, or of a table that stands there."""
    _, z, name = under
    named = [card for card in cards if name and card.name == name]
    return next(iter(named), None) or next(
        (card for card in cards if not name and abs(card.z - z) < 0.02 and card.name.startswith(BROUGHT)),
        None,
    )


def _laid(scale: float, x: float, y: float, width: int, height: int) -> Matrix:
    """The thing's middle (x, y) in the middle of the frame, turned a little, as one puts a thing down."""
    c, s = cos(radians(TILT)) * scale, sin(radians(TILT)) * scale
    return (c, s, s, -c, width / 2 - c * x - s * y, height / 2 - s * x + c * y)


def _from_above(ground: _Ground, width: int, height: int) -> list[Record]:
    wood = ground.colour
    records: list[Record] = [Cut(rectangle(-8, -8, width + 16, height + 16), wood, edge=0.0, name="under it")]
    if not ground.boards:
        return records + _strewn(wood, width, height, 0.0)
    plank = height / 3.2
    for n in range(4):
        y = plank * (n + 0.55)
        seam = polygon(((-20, y), (width * 0.6, y + 2), (width + 20, y - 1)), closed=False)
        records.append(Stroke(seam, wood.darker(0.10), 2.6 * height / 720, name="seam"))
        for vein in range(1, 4):
            at = y + plank * vein / 4
            bend = 9.0 * (1 if (n + vein) % 2 else -1) * height / 720
            line = polygon(
                ((-20, at), (width * (0.2 + 0.17 * vein), at + bend), (width + 20, at - bend / 2)),
                closed=False,
            )
            records.append(Stroke(line, wood.darker(0.035), 1.5 * height / 720, name="vein"))
    return records


def _top(ground: _Ground, width: int, height: int) -> list[Record]:
    """The top of what it stands on, from the side."""
    wood = ground.colour
    edge = height * 0.62
    outline = polygon(((-20, edge), (width + 20, edge), (width + 20, height + 20), (-20, height + 20)))
    records: list[Record] = [Cut(wobbled(outline, 2.0), wood, lift=10.0, name="table")]
    if not ground.boards:
        return records + _strewn(wood, width, height, edge)
    for n in range(1, 5):
        y = edge + (height - edge) * (n / 4.6) ** 1.5
        seam = polygon(((-20, y), (width * 0.5, y + 3 * (n % 2)), (width + 20, y + 1)), closed=False)
        records.append(Stroke(seam, wood.darker(0.05), 1.6, name="board"))
    return records


def _strewn(ground: Colour, width: int, height: int, top: float) -> list[Record]:
    """Low waves of sand, earth, snow or cloth."""
    records: list[Record] = []
    for n in range(6):
        y = top + (height - top) * (n + 0.7) / 6.2
        points = [(width * k / 6 - 20, y + 0.012 * height * sin(1.9 * k + 2.3 * n)) for k in range(8)]
        records.append(
            Stroke(smooth(points, closed=False), ground.darker(0.03 + 0.015 * (n % 2)), 2.2 * height / 720)
        )
    return records


def _lamplight(whole: Path, width: int, height: int, strength: float) -> Wash:
    warm, between, dark = (
        Colour(0.92, 0.08, 80, strength),
        Colour(0.7, 0.06, 70, 0.05),
        Colour(0.2, 0.04, 285, 0.42),
    )
    stops = ((0.0, warm), (0.5, between), (1.0, dark))
    return Wash(
        whole, (width * 0.28, height * 0.2), (width, height * 0.9), stops, radial=True, name="lamplight"
    )
