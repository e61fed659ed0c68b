"""An old print with a white border: a grandmother, a child, a house; held at its lower edge."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record
from yingxi.stage.path import rectangle
from yingxi.stage.props.pieces import INK, PAPER, RED, curve, dot, piece, stroke


def photo() -> DisplayList:
    window = rectangle(-0.066, 0.002, 0.132, 0.098)
    skin, sky = Colour(0.82, 0.06, 62), Colour(0.78, 0.045, 75)
    scene: list[Record] = [
        Cut(window, sky, edge=0),
        dot(0.040, 0.080, 0.011, Colour(0.86, 0.08, 80)),
        curve(
            [(-0.09, 0.045), (-0.03, 0.062), (0.03, 0.042), (0.10, 0.055), (0.10, -0.02), (-0.09, -0.02)],
            Colour(0.68, 0.04, 140),
            lift=0.6,
        ),
        piece(
            [(0.028, 0.030), (0.062, 0.030), (0.062, 0.056), (0.028, 0.056)], Colour(0.72, 0.05, 50), lift=0.6
        ),
        piece([(0.022, 0.055), (0.068, 0.055), (0.045, 0.074)], Colour(0.52, 0.06, 35), lift=0.6),
        curve(
            [(-0.058, -0.01), (-0.052, 0.026), (-0.032, 0.040), (-0.012, 0.026), (-0.006, -0.01)],
            Colour(0.48, 0.07, 345),
            lift=0.8,
            tension=0.35,
        ),
        dot(-0.032, 0.058, 0.0185, Colour(0.80, 0.008, 260), down=0.0195),
        dot(-0.032, 0.080, 0.0085, Colour(0.80, 0.008, 260)),
        dot(-0.031, 0.054, 0.0145, skin, down=0.0155),
        curve(
            [(-0.004, -0.01), (0.000, 0.016), (0.013, 0.024), (0.026, 0.016), (0.030, -0.01)],
            Colour(0.80, 0.12, 90),
            lift=0.8,
            tension=0.35,
        ),
        dot(0.013, 0.037, 0.0155, Colour(0.34, 0.03, 50), down=0.0155),
        dot(0.0125, 0.033, 0.0125, skin, down=0.0130),
    ]
    for x, y in ((-0.036, 0.055), (-0.026, 0.055), (0.0085, 0.034), (0.0170, 0.034)):
        scene.append(stroke([(x - 0.0022, y), (x, y + 0.0022), (x + 0.0022, y)], INK, 0.0011))
    scene += [
        stroke([(-0.035, 0.047), (-0.031, 0.0445), (-0.027, 0.047)], RED, 0.0012),
        stroke([(0.010, 0.0275), (0.0125, 0.0255), (0.015, 0.0275)], RED, 0.0011),
    ]
    border = [(-0.078, -0.024), (0.078, -0.024), (0.077, 0.112), (-0.077, 0.113)]
    return (
        piece(border, PAPER),
        Group(tuple(scene), clip=window),
        stroke([(0.052, 0.112), (0.078, 0.090)], PAPER.darker(0.08), 0.0012, straight=True),
        stroke([(-0.05, -0.013), (-0.02, -0.011), (0.00, -0.014)], INK.clear(0.6), 0.0014),
    )
