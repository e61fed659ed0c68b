"""A bowl of noodles with chopsticks, egg and greens; on the palm."""

from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList, Record
from yingxi.stage.props.china import china
from yingxi.stage.props.pieces import PAPER, WOOD, curve, dot, stroke


def noodles() -> DisplayList:
    records: list[Record] = [
        stroke([(0.02, 0.07), (0.135, 0.175)], WOOD, 0.008, straight=True),
        stroke([(0.035, 0.07), (0.15, 0.165)], WOOD.darker(0.06), 0.008, straight=True),
        dot(0, 0.075, 0.105, PAPER.darker(0.03), down=0.024, lift=1.0),
        dot(0, 0.077, 0.094, Colour(0.66, 0.09, 62), down=0.019),
    ]
    for n in range(6):
        x = -0.062 + 0.02 * n
        records.append(
            stroke(
                [(x - 0.02, 0.076), (x, 0.090 + 0.004 * (n % 2)), (x + 0.025, 0.076)],
                Colour(0.85, 0.07, 85),
                0.006,
            )
        )
    records += [
        dot(-0.035, 0.089, 0.026, PAPER, down=0.013, lift=0.6),
        dot(-0.035, 0.090, 0.014, Colour(0.76, 0.13, 68), down=0.008),
    ]
    for n in range(3):
        records.append(
            curve(
                [(0.03 + 0.012 * n, 0.082), (0.04 + 0.012 * n, 0.104), (0.055 + 0.012 * n, 0.086)],
                Colour(0.56, 0.10, 142),
                lift=0.4,
            )
        )
    foot, *body = china()
    return (foot, *records[:2], *body, *records[2:])
