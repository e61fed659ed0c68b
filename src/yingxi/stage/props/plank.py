"""A plank of pine, sawn at both ends: carried level by its middle, laid on its back."""

from math import sin

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList, Group, Record
from yingxi.stage.props.pieces import STEEL, dot, piece, shaded, stroke

PINE = Colour(0.70, 0.075, 70)
HALF, LOW, HIGH = 0.62, -0.085, 0.085
KNOTS = ((-0.37, 0.028), (0.21, -0.030), (0.47, 0.040))


def plank() -> DisplayList:
    face = piece(
        [(-HALF, LOW + 0.004), (HALF, LOW), (HALF, HIGH - 0.003), (0.02, HIGH), (-HALF, HIGH - 0.002)],
        PINE,
        lift=1.6,
    )
    grain: list[Record] = []
    for n in range(9):
        y = LOW + 0.014 + 0.018 * n
        points = [(-HALF + 0.155 * k, y + 0.006 * sin(1.3 * k + 0.9 * n)) for k in range(9)]
        grain.append(stroke(points, PINE.darker(0.06 if n % 3 else 0.11), 0.0028))
    for x, y in KNOTS:
        grain += [
            dot(x, y, 0.026, PINE.darker(0.10), down=0.013),
            dot(x, y, 0.014, PINE.darker(0.22), down=0.008),
            stroke([(x - 0.075, y), (x, y + 0.020), (x + 0.075, y + 0.002)], PINE.darker(0.10), 0.0028),
            stroke([(x - 0.075, y - 0.002), (x, y - 0.020), (x + 0.075, y)], PINE.darker(0.10), 0.0028),
        ]
    ends = [
        piece(
            [(s * HALF, LOW), (s * (HALF - 0.022), LOW), (s * (HALF - 0.022), HIGH), (s * HALF, HIGH)],
            PINE.lighter(0.09),
            lift=0,
            edge=0.3,
        )
        for s in (-1, 1)
    ]
    return (
        # Its thickness is seen below its face.
        piece(
            [(-HALF, LOW - 0.030), (HALF, LOW - 0.032), (HALF, LOW + 0.004), (-HALF, LOW + 0.006)],
            PINE.darker(0.15),
        ),
        face,
        Group((*grain, shaded(face.path, -HALF, HALF, dark=0.12, light=0.10)), clip=face.path),
        *ends,
        *(
            dot(s * (HALF - 0.06), y, 0.0055, STEEL.darker(0.30), lift=0.2)
            for s in (-1, 1)
            for y in (-0.045, 0.045)
        ),
    )
