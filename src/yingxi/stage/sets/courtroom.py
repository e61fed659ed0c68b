"""The courtroom: the judge's high bench under a roundel with the scales, a witness's box, the jury behind its rail,
flags, tall windows. Of old in China the magistrate's hall."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record, Soft
from yingxi.stage.path import ellipse, polygon, rectangle
from yingxi.stage.place import Card, Place, Seat
from yingxi.stage.sets.court_of_old import court_of_old
from yingxi.stage.sets.court_things import (
    book_pile,
    carved_front,
    crest,
    drawn_flag,
    gavel,
    high_chair,
    reading_lamp,
)
from yingxi.stage.sets.cutting import line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import planks, window_light
from yingxi.stage.sets.furniture import table, wooden_chair
from yingxi.stage.sets.lamps import halo, pendant, pool
from yingxi.stage.sets.openings import Box, room_door, window
from yingxi.stage.sets.outlook import outlook, window_pool
from yingxi.stage.sets.walls import WALL, picture_rail, wall, wall_paint, wall_shade

_LEFT: Box = (-3.55, 1.30, 0.95, 1.62)
_RIGHT: Box = (2.60, 1.30, 0.95, 1.62)
BENCH_Z, BENCH = 6.04, "bench of the judge"
_TOP = 1.10
"""How high the bench stands: whoever sits behind it is seen from the chest up."""


def courtroom(designer: Designer) -> Place:
    """A court of law seen from the bar; who speaks stands before the bench."""
    if designer.ancient and not designer.western:
        return court_of_old(designer)
    court = Designer(designer.setting, designer.air.lit_from(1 if designer.air.hour != "night" else -1))
    oak = _oak(court)
    first, seat = wooden_chair(court, "chair", -1.62, 5.4, oak.darker(0.03), facing=1, height=0.44)
    second, other = wooden_chair(court, "second chair", 1.62, 5.5, oak.darker(0.03), facing=-1, height=0.44)
    ground: list[Record] = [
        *planks(court, WALL, court.paint(0.50, 0.055, 52), width=0.40),
        *_carpet(court),
        *window_light(court, _RIGHT[0], _RIGHT[0] + _RIGHT[2], WALL, 2.2, slant=-1.5),
        *window_light(court, _LEFT[0], _LEFT[0] + _LEFT[2], WALL, 2.2, slant=-1.5),
        Soft(ellipse(0, 6.02, 2.7, 0.16), Colour(0.14, 0.04, 285, 0.36), 9),
    ]
    return Place(
        cards=(
            *outlook(court, _RIGHT, rise=1.2),
            _back(court),
            _jury(court),
            Card("chair of state", 6.32, tuple(high_chair(court, 0.0, 0.12))),
            _bench(court),
            *_tables(court),
            *first,
            *second,
            _bar(court),
        ),
        ground=tuple(ground),
        ground_ends=WALL,
        light=court.air.light,
        haze=court.air.haze,
        backdrop=wall_paint(court),
        seats=(seat, other),
        bench=Seat(BENCH, 0.0, 6.22, 0.90),
        doors=((-3.5, 5.5), (3.5, 5.5)),
        pools=(
            *window_pool(court, _RIGHT),
            *pool(court, -1.95, 2.5, 6.3, 3.4, 0.46),
            *pool(court, 1.95, 2.5, 6.3, 3.4, 0.44),
        ),
    )


def _oak(designer: Designer) -> Colour:
    return designer.paint(0.50, 0.066, designer.one_of((48.0, 55.0, 42.0), "oak"))


def _carpet(designer: Designer) -> list[Record]:
    """A runner of deep red with a pale border that leads to the bench."""
    red, gold = designer.paint(0.44, 0.09, 22), designer.paint(0.68, 0.07, 82)
    if designer.future:
        return []
    return [
        Cut(rectangle(-1.45, 1.5, 2.9, 5.3), red.darker(0.03), edge=0.6),
        *(Cut(rectangle(x, 1.5, 0.07, 5.3), gold, edge=0) for x in (-1.34, 1.27)),
        *(Cut(rectangle(x, 1.5, 0.025, 5.3), gold.darker(0.05), edge=0) for x in (-1.20, 1.175)),
    ]


def _back(designer: Designer) -> Card:
    """Pale plaster over high panels of oak; in the middle pilasters, a gable and the scales."""
    oak = _oak(designer)
    paint = wall_paint(designer, lightness=0.66, chroma=0.03)
    records: list[Record] = wall(paint, (_LEFT, _RIGHT))
    records += picture_rail(designer, 2.98, paint)
    records += _panels(oak)
    records += wall_shade(designer, _LEFT, _RIGHT)
    for box in (_LEFT, _RIGHT):
        records += window(designer, box, oak.darker(0.04), columns=2, rows=3)
    records += halo(designer, -1.95, 2.62, 2.8, strength=0.44) + halo(
        designer, 1.95, 2.62, 2.8, strength=0.44
    )
    records += _reredos(designer, oak)
    records += drawn_flag(designer, -1.86, 2.78, designer.paint(0.44, 0.10, 22), way=-1)
    records += drawn_flag(
        designer, 1.86, 2.78, designer.paint(0.42, 0.075, 255 if designer.western else 22), way=1
    )
    records += room_door(designer, "door", -5.4, 1.0, 2.15, oak.darker(0.05))
    records += pendant(designer, -1.95, 2.70, 0.21, top=4.6, hue=82)
    records += pendant(designer, 1.95, 2.70, 0.21, top=4.6, hue=82)
    return Card("wall", WALL, tuple(records))


def _panels(oak: Colour) -> list[Record]:
    """Two rows of sunken fields, their rail, a skirting."""
    records: list[Record] = [panel(-9, 0, 18, 1.22, oak, lift=3)]
    for n in range(22):
        x = -8.95 + 0.82 * n
        for bottom, tall in ((0.20, 0.34), (0.62, 0.46)):
            records += [
                Cut(rectangle(x + 0.06, bottom, 0.70, tall), oak.darker(0.075), edge=0),
                Cut(rectangle(x + 0.085, bottom + 0.02, 0.66, tall - 0.025), oak.darker(0.02), edge=0.6),
            ]
    return [
        *records,
        panel(-9, 1.16, 18, 0.09, oak.lighter(0.05), lift=4),
        panel(-9, 0, 18, 0.14, oak.darker(0.06), lift=4),
    ]


def _reredos(designer: Designer, oak: Colour) -> list[Record]:
    """What stands behind the judge: fields between fluted pilasters, a gable, and the roundel on them."""
    dark, pale = oak.darker(0.05), oak.lighter(0.045)
    records: list[Record] = [panel(-1.52, 0, 3.04, 2.46, dark, lift=7)]
    for x, wide in ((-1.17, 0.66), (-0.44, 0.88), (0.51, 0.66)):
        records += [
            Cut(rectangle(x - 0.02, 1.28, wide + 0.04, 1.04), oak.darker(0.12), edge=0),
            panel(x, 1.30, wide, 1.0, oak.darker(0.015), lift=0, edge=0.6),
        ]
    for x in (-1.50, -0.60, 0.44, 1.34):
        records += [
            panel(x, 0, 0.16, 2.42, oak.lighter(0.01), lift=4),
            *(line(((x + at, 0.2), (x + at, 2.26)), oak.darker(0.07), 0.014) for at in (0.04, 0.08, 0.12)),
            panel(x - 0.03, 2.30, 0.22, 0.13, pale, lift=4),
        ]
    gable = ((-1.74, 2.58), (1.74, 2.58), (0.0, 2.93))
    records += [
        panel(-1.66, 2.42, 3.32, 0.17, pale, lift=6),
        panel(-1.76, 2.55, 3.52, 0.06, oak.lighter(0.08), lift=4),
        sheet(gable, dark.lighter(0.02), lift=5),
        sheet(((-1.40, 2.63), (1.40, 2.63), (0.0, 2.87)), oak.darker(0.01), lift=0, edge=0.6),
        line(((-1.74, 2.60), (0.0, 2.95), (1.74, 2.60)), oak.lighter(0.09), 0.045),
    ]
    return [*records, *crest(designer, 0.0, 2.08, 0.38)]


def _bench(designer: Designer) -> Card:
    """The bench on its steps with the judge's things; the clerk's desk at its left, the witness's box at its right."""
    oak = _oak(designer)
    records: list[Record] = [
        panel(-2.75, 0, 5.5, 0.16, oak.darker(0.09), lift=4),
        panel(-2.55, 0.16, 5.1, 0.14, oak.darker(0.06), lift=3),
    ]
    records += carved_front(designer, "clerk", -2.42, 1.02, 0.16, 0.82, oak.darker(0.02), fields=2)
    records += carved_front(designer, "witness", 1.42, 0.98, 0.16, 0.92, oak.darker(0.02), fields=2)
    records += carved_front(designer, "bench", -1.44, 2.88, 0.24, _TOP - 0.28, oak, fields=4)
    records += reading_lamp(designer, -1.12, _TOP)
    records += gavel(designer, 0.76, _TOP)
    records += book_pile(designer, "law", 1.06, _TOP, (30.0, 150.0, 260.0))
    paper = designer.paint(0.90, 0.015, 90)
    records += [
        sheet(((-0.42, _TOP), (0.06, _TOP), (0.02, _TOP + 0.035), (-0.40, _TOP + 0.035)), paper, lift=2),
        sheet(
            ((-0.34, _TOP + 0.035), (0.0, _TOP + 0.035), (-0.02, _TOP + 0.06), (-0.33, _TOP + 0.06)),
            paper.darker(0.03),
            lift=1,
        ),
    ]
    records += book_pile(designer, "files", -2.14, 1.02, (85.0, 200.0, 20.0, 110.0))
    iron = designer.paint(0.36, 0.015, 265)
    records += [
        panel(-1.72, 1.02, 0.05, 0.16, iron, lift=2),
        panel(-1.88, 1.10, 0.36, 0.26, iron, lift=3, radius=0.02),
        panel(2.04, 1.12, 0.012, 0.26, iron, lift=1),
        Cut(ellipse(2.05, 1.40, 0.035, 0.05), iron.darker(0.04), lift=2),
    ]
    for n in range(9):
        records.append(panel(1.50 + 0.105 * n, 1.08, 0.035, 0.16, oak.lighter(0.03), lift=2))
    records.append(panel(1.40, 1.22, 1.02, 0.06, oak.lighter(0.06), lift=4))
    return Card(BENCH, BENCH_Z, tuple(records))


def _jury(designer: Designer) -> Card:
    """Two rows of chairs that rise behind a rail at the right, and the public's benches at the left."""
    oak, leather = _oak(designer), designer.paint(0.40, 0.075, 25)
    records: list[Record] = []
    for row, (base, shift) in enumerate(((0.62, 0.24), (0.22, 0.0))):
        for n in range(6):
            x = 2.98 + 0.60 * n + shift
            records += [
                panel(x, base, 0.46, 0.72, oak.darker(0.06), lift=4, radius=0.08),
                panel(x + 0.05, base + 0.10, 0.36, 0.55, leather.lighter(0.03 * row), lift=1, radius=0.06),
                *(
                    Cut(ellipse(x + at, base + up, 0.014), leather.darker(0.08), edge=0)
                    for at in (0.14, 0.23, 0.32)
                    for up in (0.26, 0.44)
                ),
            ]
    records += carved_front(designer, "jury", 2.84, 4.2, 0.0, 0.66, oak.darker(0.01), fields=6)
    for n in range(2):
        base = 0.42 - 0.12 * n
        records += [
            panel(-6.6, base - 0.4 if base > 0.4 else 0, 3.55, 0.60, oak.darker(0.05 - 0.03 * n), lift=4),
            panel(-6.65, base + 0.18, 3.65, 0.07, oak.lighter(0.04), lift=3),
        ]
    return Card("jury", 6.75, tuple(records))


def _tables(designer: Designer) -> tuple[Card, Card]:
    """The two parties' tables at the sides, with papers, a case, a carafe."""
    oak = _oak(designer)
    paper, glass = designer.paint(0.90, 0.015, 90), designer.paint(0.86, 0.02, 215)
    left = table(designer, "left table", -3.95, 1.55, 0.76, oak.lighter(0.01))
    left += book_pile(designer, "briefs", -3.1, 0.76, (20.0, 90.0, 230.0))
    left += [
        sheet(((-2.86, 0.76), (-2.5, 0.76), (-2.54, 0.79), (-2.83, 0.79)), paper, lift=2),
        panel(-3.72, 0.76, 0.46, 0.32, designer.paint(0.40, 0.06, 45), lift=4, radius=0.04),
        panel(-3.56, 1.06, 0.14, 0.05, designer.paint(0.34, 0.05, 45), lift=2, radius=0.02),
    ]
    right = table(designer, "right table", 2.45, 1.55, 0.76, oak.lighter(0.01))
    right += [
        sheet(((2.56, 0.76), (3.0, 0.76), (2.96, 0.79), (2.59, 0.79)), paper, lift=2),
        Cut(polygon(((3.22, 0.76), (3.46, 0.76), (3.44, 0.98), (3.37, 1.02), (3.37, 1.12), (3.31, 1.12), (3.31, 1.02),
            (3.24, 0.98))), glass.clear(0.72), lift=3),
        panel(3.56, 0.76, 0.10, 0.15, glass.clear(0.72), lift=2),
    ]  # fmt: skip
    right += book_pile(designer, "codes", 3.78, 0.76, (30.0, 30.0, 210.0))
    return Card("left table", 5.9, tuple(left)), Card("right table", 5.85, tuple(right))


def _bar(designer: Designer) -> Card:
    """The end of the bar's balustrade, near the eye at the left."""
    oak = _oak(designer)
    records: list[Record] = [panel(-2.2, 0.0, 1.30, 0.09, oak.darker(0.06), lift=6)]
    for n in range(5):
        x = -2.1 + 0.24 * n
        records += [
            panel(x, 0.09, 0.07, 0.48, oak.darker(0.03), lift=5, radius=0.03),
            Cut(ellipse(x + 0.035, 0.28, 0.065, 0.12), oak.darker(0.01), lift=3),
        ]
    records += [
        panel(-2.2, 0.54, 1.30, 0.09, oak.lighter(0.03), lift=7),
        panel(-1.0, 0.0, 0.14, 0.70, oak, lift=7),
        Cut(ellipse(-0.93, 0.75, 0.09, 0.08), oak.lighter(0.04), lift=4),
    ]
    return Card("foreground bar", 2.6, tuple(records), blur=4.5)
