"""Three pebbles in a row: smooth, from a brook, one pale, one dark, one ringed with quartz."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record
from yingxi.stage.path import smooth
from yingxi.stage.props.pieces import dot, shaded, stroke

GREY = Colour(0.62, 0.018, 245)
_ROUND = (
    (-0.042, -0.008), (-0.032, 0.018), (0.002, 0.029), (0.034, 0.016), (0.042, -0.008), (0.022, -0.026),
    (-0.024, -0.026),
)  # fmt: skip


def pebbles() -> DisplayList:
    records: list[Record] = []
    for x, size, colour, ringed in (
        (-0.100, 1.0, GREY.lighter(0.14), False),
        (0.0, 1.12, GREY.darker(0.10), True),
        (0.098, 0.92, Colour(0.60, 0.035, 55), False),
    ):
        low = -0.027 * size
        body = smooth([(x + size * across, -0.027 - low + size * up) for across, up in _ROUND], tension=0.32)
        marks: list[Record] = [
            dot(x + size * across, size * up, 0.0026, colour.darker(0.10), edge=0)
            for across, up in ((-0.020, -0.012), (0.008, -0.018), (0.022, 0.006))
        ]
        if ringed:
            marks.append(
                stroke(
                    [(x - 0.016, 0.034), (x - 0.004, 0.004), (x - 0.010, -0.030)], GREY.lighter(0.26), 0.006
                )
            )
        marks += [
            shaded(body, x - 0.042 * size, x + 0.044 * size, dark=0.28, light=0.14),
            stroke([(x - 0.024 * size, 0.016), (x, 0.022)], Colour(1, 0, 0, 0.40), 0.004),
        ]
        records += [Cut(body, colour, lift=1.4), Group(tuple(marks), clip=body)]
    return tuple(records)
