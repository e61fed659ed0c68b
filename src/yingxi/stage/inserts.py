"""Inserts: one thing, seen close, on a table in the room's light."""

from yingxi.film.board import Board
from yingxi.film.colour import Colour
from yingxi.film.sheet import SetSheet
from yingxi.stage.display import Cut, DisplayList, Group, Record, Soft, Stroke, Wash, bounds_of
from yingxi.stage.path import ellipse, polygon, rectangle, wobbled
from yingxi.stage.props import prop, prop_named

# The thing fills this share of the frame's height; it grows by this much per second, as if one leaned in.
FILLS = 0.50
LEAN = 0.012
GROUNDS = {"dawn": (0.66, 50.0), "day": (0.72, 75.0), "dusk": (0.52, 45.0), "night": (0.36, 285.0)}


def insert_records(board: Board, place: SetSheet | None, frame: int, *, width: int, height: int) -> DisplayList:
    """The thing named by `board.insert` on a table top, softly lit from the left, in frame pixels."""
    lightness, hue = GROUNDS[board.hour]
    room = Colour(lightness, 0.045, place.hue if place and board.hour != "night" else hue)
    table = Colour(lightness * 0.72 + 0.06, 0.06, 50)
    edge = height * 0.60
    records: list[Record] = [
        Cut(rectangle(-8, -8, width + 16, height + 16), room, edge=0.0, name="room"),
        Wash(
            rectangle(0, 0, width, height),
            (width * 0.28, height * 0.2),
            (width * 1.0, height * 0.9),
            ((0.0, Colour(0.92, 0.08, 80, 0.35)), (0.5, Colour(0.7, 0.06, 70, 0.06)), (1.0, Colour(0.2, 0.04, 285, 0.4))),
            radial=True,
            name="lamp",
        ),
        Cut(
            wobbled(polygon(((-20, edge), (width + 20, edge), (width + 20, height + 20), (-20, height + 20))), 2.0),
            table,
            lift=10.0,
            name="table",
        ),
    ]
    for n in range(1, 6):
        y = edge + (height - edge) * (n / 5.6) ** 1.5
        grain = polygon(((-20, y), (width * 0.5, y + 3 * (n % 2)), (width + 20, y + 1)), closed=False)
        records.append(Stroke(grain, table.darker(0.05), 1.6, name="board"))
    drawn = prop(prop_named(board.insert))
    if not drawn:
        return tuple(records)
    left, low, right, high = bounds_of(drawn)
    size = max(0.02, high - low, (right - left) * height / width)
    scale = FILLS * height / size * (1 + LEAN * frame / 24)
    x, y = width * 0.5 - scale * (left + right) / 2, height * 0.80 + scale * low
    shadow = ellipse(width * 0.52, height * 0.80, scale * (right - left) * 0.52, height * 0.035)
    records.append(Soft(shadow, Colour(0.12, 0.04, 285, 0.45), 12.0, name="shadow"))
    records.append(Group(drawn, (scale, 0.0, 0.0, -scale, x, y), name=board.insert))
    return tuple(records)
