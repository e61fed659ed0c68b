"""A small sign of two boards on a cord, held where the cord would hang: weathered, painted lines, a red flower."""

from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList, Group, Record
from yingxi.stage.props.pieces import DARK_WOOD, INK, RED, STEEL, WOOD, box, curve, dot, piece, shaded, stroke


def sign() -> DisplayList:
    wood, paint = WOOD.lighter(0.10), Colour(0.93, 0.030, 88)
    left, right = -0.165, 0.165
    boards = [
        piece(
            [(left, -0.165), (right - 0.004, -0.163), (right, -0.092), (left + 0.004, -0.090)], wood, lift=1.4
        ),
        piece(
            [
                (left + 0.006, -0.244),
                (right + 0.003, -0.240),
                (right + 0.001, -0.168),
                (left + 0.002, -0.170),
            ],
            wood.darker(0.035),
            lift=1.4,
        ),
    ]
    faces: list[Record] = []
    for n, board in enumerate(boards):
        base, tone = -0.165 - 0.077 * n, wood.darker(0.035 * n)
        faces.append(
            Group(
                (
                    *(
                        stroke(
                            [
                                (-0.18, base + 0.010 + 0.011 * k),
                                (-0.05, base + 0.013 + 0.011 * k),
                                (0.06, base + 0.007 + 0.011 * k),
                                (0.18, base + 0.011 + 0.011 * k),
                            ],
                            tone.darker(0.05 if k % 2 else 0.09),
                            0.0022,
                        )
                        for k in range(6)
                    ),
                    shaded(board.path, left, right, dark=0.22, light=0.12),
                ),
                clip=board.path,
            )
        )
    knot = (0.118, -0.212)
    bloom = (-0.112, -0.128)
    lettering: list[Record] = [
        stroke(
            [(-0.068, -0.112), (-0.030, -0.108), (0.016, -0.113), (0.050, -0.109), (0.090, -0.112)],
            paint,
            0.0105,
        ),
        stroke([(-0.068, -0.141), (-0.020, -0.144), (0.030, -0.140), (0.092, -0.143)], paint, 0.0105),
        stroke([(-0.118, -0.205), (-0.070, -0.208), (-0.014, -0.203), (0.044, -0.207)], paint, 0.0085),
        curve(
            [(0.050, -0.190), (0.082, -0.206), (0.050, -0.223), (0.058, -0.206)], paint, lift=0, tension=0.1
        ),
    ]
    petals: list[Record] = [
        dot(bloom[0] + 0.0135 * cos(a), bloom[1] + 0.0135 * sin(a), 0.0105, RED, edge=0.3)
        for a in (2 * pi * n / 6 for n in range(6))
    ]
    cord = Colour(0.70, 0.065, 75)
    return (
        stroke(
            [(-0.118, -0.100), (-0.060, -0.046), (0.0, 0.006), (0.060, -0.046), (0.118, -0.100)],
            cord.darker(0.12),
            0.0085,
        ),
        stroke(
            [(-0.118, -0.100), (-0.060, -0.046), (0.0, 0.006), (0.060, -0.046), (0.118, -0.100)], cord, 0.006
        ),
        *(box(x - 0.011, -0.252, 0.022, 0.170, DARK_WOOD, lift=0.6) for x in (-0.118, 0.118)),
        *boards,
        *faces,
        dot(*knot, 0.0135, wood.darker(0.16), down=0.0085),
        dot(*knot, 0.0075, wood.darker(0.06), down=0.0045),
        *lettering,
        *petals,
        dot(*bloom, 0.0075, Colour(0.88, 0.13, 92)),
        *(
            dot(x, y, 0.0048, STEEL.darker(0.22), lift=0.4)
            for x in (-0.118, 0.118)
            for y in (-0.1565, -0.1785, -0.230)
        ),
        *(dot(x, -0.104, 0.0075, INK, down=0.006) for x in (-0.118, 0.118)),
        *(stroke([(x, -0.104), (x * 0.93, -0.091)], cord, 0.006) for x in (-0.118, 0.118)),
        stroke([(0.164, -0.094), (0.150, -0.107)], wood.darker(0.20), 0.003),
        stroke([(-0.155, -0.094), (-0.02, -0.0935)], wood.lighter(0.14), 0.003),
    )
