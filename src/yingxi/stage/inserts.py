"""Inserts: one thing, seen close. What stands is seen from the side on a table or the floor; what lies, from above."""

from math import cos, radians, sin

from yingxi.film.board import Board
from yingxi.film.colour import Colour
from yingxi.film.sheet import SetSheet
from yingxi.stage.display import Cut, DisplayList, Group, Matrix, Record, Soft, Stroke, Wash
from yingxi.stage.lying_things import box_of
from yingxi.stage.path import Path, ellipse, polygon, rectangle, wobbled
from yingxi.stage.props import prop, prop_named

# The thing fills this share of the frame; it grows by `LEAN` a second, as if one leaned in.
FILLS = 0.56
FILLS_MORE = {"curtain": 1.6, "shoes": 0.42}
LEAN = 0.012
STANDING = (
    "curtain", "shoes", "lantern", "candle", "oil lamp", "teapot", "cup", "bottle", "bowl", "noodles", "cake", "apple",
    "dumplings",
    "drum", "bell", "bag", "suitcase", "satchel", "gift", "doll", "bear", "lion head", "hat", "flower", "sunflower",
    "bouquet", "music box", "umbrella", "broom", "balloon", "pinwheel", "kite", "violin case", "ball",
)  # fmt: skip
TILT = -9.0
GROUNDS = {"dawn": (0.66, 50.0), "day": (0.72, 75.0), "dusk": (0.52, 45.0), "night": (0.36, 285.0)}


def insert_records(
    board: Board, place: SetSheet | None, frame: int, *, width: int, height: int
) -> DisplayList:
    """The thing named by `board.insert`, softly lit from the upper left, in frame pixels."""
    name = prop_named(board.insert)
    drawn = prop(name)
    standing = name in STANDING
    records = _from_the_side(board, place, width, height) if standing else _from_above(board, width, height)
    if not drawn:
        return tuple(records)
    left, low, right, high = box_of(name)
    size = max(0.02, high - low, (right - left) * height / width)
    scale = FILLS_MORE.get(name, FILLS) * height / size * (1 + LEAN * (frame // 2 * 2) / 24)
    if standing:
        x, y = width * 0.5 - scale * (left + right) / 2, height * 0.84 + scale * low
        shadow = ellipse(width * 0.52, height * 0.84, scale * (right - left) * 0.5, height * 0.03)
        records.append(Soft(shadow, Colour(0.12, 0.04, 285, 0.45), 10.0, name="shadow"))
        return (*records, Group(drawn, (scale, 0.0, 0.0, -scale, x, y), name=name))
    matrix = _laid(scale, (left + right) / 2, (low + high) / 2, width, height)
    shadow = ellipse(width * 0.515, height * 0.53, scale * (right - left) * 0.55, scale * (high - low) * 0.53)
    records.append(Soft(shadow, Colour(0.12, 0.04, 285, 0.34), 26.0, name="shadow"))
    return (*records, Group(drawn, matrix, name=name))


def _laid(scale: float, x: float, y: float, width: int, height: int) -> Matrix:
    """The thing's middle (x, y) in the middle of the frame, turned a little, as one puts a thing down."""
    c, s = cos(radians(TILT)) * scale, sin(radians(TILT)) * scale
    return (c, s, s, -c, width / 2 - c * x - s * y, height / 2 - s * x + c * y)


def _from_above(board: Board, width: int, height: int) -> list[Record]:
    lightness, _ = GROUNDS[board.hour]
    wood = Colour(lightness * 0.62 + 0.10, 0.055, 48)
    whole = rectangle(-8, -8, width + 16, height + 16)
    records: list[Record] = [Cut(whole, wood, edge=0.0, name="table")]
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
    records.append(_lamplight(whole, width, height, 0.30))
    return records


def _from_the_side(board: Board, place: SetSheet | None, width: int, height: int) -> list[Record]:
    lightness, hue = GROUNDS[board.hour]
    room = Colour(lightness, 0.045, place.hue if place and board.hour != "night" else hue)
    table = Colour(lightness * 0.66 + 0.08, 0.06, 48)
    edge = height * 0.62
    whole = rectangle(-8, -8, width + 16, height + 16)
    top = wobbled(
        polygon(((-20, edge), (width + 20, edge), (width + 20, height + 20), (-20, height + 20))), 2.0
    )
    records: list[Record] = [
        Cut(whole, room, edge=0.0, name="room"),
        _lamplight(whole, width, height, 0.35),
        Cut(top, table, lift=10.0, name="table"),
    ]
    for n in range(1, 5):
        y = edge + (height - edge) * (n / 4.6) ** 1.5
        seam = polygon(((-20, y), (width * 0.5, y + 3 * (n % 2)), (width + 20, y + 1)), closed=False)
        records.append(Stroke(seam, table.darker(0.05), 1.6, name="board"))
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
