"""What is drawn on a frame: strokes of a few colours, through points in ten-thousandths of the frame's sides.

So a drawing lies where it was drawn whatever the size of the window, and of the next version of the film.
"""

import json
from typing import Any

from yingxi.film.errors import InputError

COLOURS = ("red", "yellow", "white", "blue")
SIDE = 10_000
MOST_STROKES, MOST_POINTS = 60, 6_000


def strokes_of(given: Any) -> list[dict[str, Any]]:
    """The strokes that were sent, as JSON or read already: `[{"colour": "red", "points": [[x, y], ...]}]`.

    Raises InputError for what is no drawing, or too much of one."""
    if given in (None, ""):
        return []
    try:
        read = json.loads(given) if isinstance(given, str) else given
    except ValueError:
        raise _wrong() from None
    if not isinstance(read, list) or len(read) > MOST_STROKES:
        raise _wrong()
    strokes = [_stroke(each) for each in read]
    if sum(len(stroke["points"]) for stroke in strokes) > MOST_POINTS:
        raise _wrong()
    return strokes


def path_of(stroke: dict[str, Any]) -> str:
    """The way of a stroke as SVG has it; a single point is a dot."""
    points = stroke["points"]
    first, *rest = points
    return f"M{first[0]} {first[1]}" + "".join(f"L{x} {y}" for x, y in rest or [first])


def _stroke(given: Any) -> dict[str, Any]:
    if not isinstance(given, dict) or given.get("colour") not in COLOURS:
        raise _wrong()
    points = given.get("points")
    if not isinstance(points, list) or not points:
        raise _wrong()
    return {"colour": given["colour"], "points": [_point(point) for point in points]}


def _point(given: Any) -> list[int]:
    if not isinstance(given, list) or len(given) != 2:
        raise _wrong()
    if not all(isinstance(side, int) and not isinstance(side, bool) for side in given):
        raise _wrong()
    return [min(SIDE, max(0, side)) for side in given]


def _wrong() -> InputError:
    return InputError("this is no drawing, or too large a one", next_step="draw it anew, with fewer strokes")
