"""Windows, curtains, doors and the light on a mirror. Metres, y up."""

from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from math import sin

from yingxi.film.colour import Colour
from yingxi.film.seeds import chance
from yingxi.stage.display import Cut, DisplayList, Group, Record, Stroke, Wash
from yingxi.stage.path import Path, Point, polygon, rectangle, smooth
from yingxi.stage.place import FRAME, Card
from yingxi.stage.sets.cutting import disc, fade, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.furniture_to_come import drawn_blind
from yingxi.stage.sets.of_arabia import arched_window, studded_door
from yingxi.stage.sets.of_japan import painted_doors, paper_window
from yingxi.stage.sets.of_old import lattice_window, leaded_window, old_doors
from yingxi.stage.sets.of_the_savanna import plank_door, small_window
from yingxi.stage.sets.to_come import sliding_door, wide_pane

Box = tuple[float, float, float, float]
"""Left, bottom, width, height."""


def window(
    designer: Designer, box: Box, wood: Colour, *, columns: int = 2, rows: int = 2, sill: float = 0.12
) -> list[Record]:
    """The frame of a window: casing, bars, sill. The opening itself is a hole in the wall."""
    return framed(_casing(designer, box, wood, columns=columns, rows=rows, sill=sill))


def framed(records: Iterable[Record]) -> list[Record]:
    """`records` as what holds a window's panes, which no look leaves out."""
    return [replace(each, name=FRAME) if isinstance(each, Cut | Stroke) else each for each in records]


def _casing(
    designer: Designer, box: Box, wood: Colour, *, columns: int, rows: int, sill: float
) -> list[Record]:
    if designer.japanese:
        return paper_window(designer, box)
    if designer.arab:
        return arched_window(designer, box)
    if designer.african:
        return small_window(designer, box)
    if designer.ancient:
        stone = designer.paint(0.64, 0.02, 75)
        return (
            leaded_window(designer, box, stone) if designer.western else lattice_window(designer, box, wood)
        )
    if designer.future:
        return wide_pane(designer, box)
    left, bottom, width, height = box
    case, bar = 0.09, 0.035
    records: list[Record] = []
    records += [
        (
            panel(
                left + width * n / columns - bar,
                bottom,
                bar * 2 if columns == 2 else bar,
                height,
                wood.darker(0.02),
                lift=4,
            )
        )
        for n in range(1, columns)
    ]
    records += [
        (panel(left, bottom + height * (n / rows + 0.10) - bar / 2, width, bar, wood.darker(0.03), lift=4))
        for n in range(1, rows)
    ]
    inner, outer = (
        polygon(
            ((left, bottom), (left, bottom + height), (left + width, bottom + height), (left + width, bottom))
        ),
        rectangle(left - case, bottom - case, width + 2 * case, height + 2 * case),
    )
    records.append(Cut(outer.joined(inner), wood, lift=7))
    records.append(
        line(
            ((left - case * 0.5, bottom - case * 0.3), (left - case * 0.5, bottom + height + case * 0.4)),
            wood.darker(0.05),
            0.006,
        )
    )
    records.append(
        line(
            (
                (left + width + case * 0.5, bottom - case * 0.3),
                (left + width + case * 0.5, bottom + height + case * 0.4),
            ),
            wood.darker(0.05),
            0.006,
        )
    )
    records.append(
        panel(
            left - case - 0.06,
            bottom - case - 0.015,
            width + 2 * case + 0.12,
            case * 0.95,
            wood.lighter(0.05),
            lift=6,
        )
    )
    records.append(
        panel(
            left - case, bottom - case - sill * 0.6, width + 2 * case, sill * 0.5, wood.darker(0.03), lift=2
        )
    )
    return records


def glass(designer: Designer, box: Box) -> Card:
    """The pane: a slant of reflected light, and in the rain drops that run down it."""
    left, bottom, width, height = box
    pane = rectangle(left, bottom, width, height)
    tint = designer.air.sky[2]
    slants: list[Record] = []
    for start, wide in ((0.12, 0.16), (0.34, 0.05), (0.62, 0.11)):
        x = left + width * start
        slants.append(
            Cut(
                polygon(
                    (
                        (x, bottom),
                        (x + width * wide, bottom),
                        (x + width * (wide + 0.28), bottom + height),
                        (x + width * 0.28, bottom + height),
                    )
                ),
                Colour(1, 0, 0, 0.05),
                edge=0,
                lit=False,
            )
        )
    slants.append(
        Wash(
            pane,
            (0, bottom),
            (0, bottom + height),
            ((0, tint.clear(0.12)), (0.6, tint.clear(0.0)), (1, tint.clear(0.0))),
            lit=False,
        )
    )
    falling = None
    if designer.air.wet:
        falling = partial(panes_wet, designer.setting.seed, box, designer.air.sky[1].lighter(0.22))
    elif designer.setting.weather == "snow":
        falling = partial(panes_snowy, designer.setting.seed, box, Colour(0.97, 0.01, 240))
    return Card("pane", 7.25, (Group(tuple(slants), clip=pane),), moving=falling)


def panes_wet(seed: int, box: Box, colour: Colour, frame: int) -> DisplayList:
    """Rain behind a pane: slanted streaks beyond, beads that creep down the glass."""
    left, bottom, width, height = box
    records: list[Record] = []
    for n in range(26):
        x = left + width * (chance(seed, "pane", n, "x") * 1.2 - 0.1)
        fall = (
            chance(seed, "pane", n, "y") + frame * (0.075 + 0.03 * chance(seed, "pane", n, "speed"))
        ) % 1.25
        y = bottom + height * (1.15 - fall)
        long = height * (0.09 + 0.09 * chance(seed, "pane", n, "long"))
        records.append(
            Stroke(
                polygon(((x, y), (x + long * 0.14, y + long)), closed=False),
                colour.clear(0.34),
                0.006,
                lit=False,
            )
        )
    for n in range(12):
        x = left + width * chance(seed, "bead", n, "x")
        creep = (chance(seed, "bead", n, "y") + frame * 0.0016 * (1 + n % 3)) % 1.0
        y = bottom + height * (1.0 - creep)
        tail = height * 0.05 * (1 + n % 2)
        records.append(
            Stroke(
                polygon(((x, y), (x + 0.004 * sin(n), y + tail)), closed=False),
                colour.lighter(0.08).clear(0.45),
                0.011,
                lit=False,
            )
        )
    return (Group(tuple(records), clip=rectangle(left, bottom, width, height)),)


def panes_snowy(seed: int, box: Box, colour: Colour, frame: int) -> DisplayList:
    """Snow behind a pane."""
    left, bottom, width, height = box
    records: list[Record] = []
    for n in range(30):
        fall = (
            chance(seed, "flake", n, "y") + frame * (0.004 + 0.003 * chance(seed, "flake", n, "speed"))
        ) % 1.0
        x = left + width * chance(seed, "flake", n, "x") + 0.05 * sin(frame * 0.05 + n)
        records.append(
            disc(
                x,
                bottom + height * (1 - fall),
                0.012 + 0.008 * (n % 2),
                None,
                colour.clear(0.85),
                lift=0,
                lit=False,
            )
        )
    return (Group(tuple(records), clip=rectangle(left, bottom, width, height)),)


def curtain(
    designer: Designer,
    name: str,
    left: float,
    right: float,
    bottom: float,
    top: float,
    cloth: Colour,
    *,
    tied: int = 0,
    pull: float = 0.55,
) -> list[Record]:
    """One curtain with folds; `tied` -1 or 1 gathers it to that side by `pull` of its width."""
    if designer.future:
        return drawn_blind(designer, name, left, right, bottom, top, cloth)
    width, height = right - left, top - bottom
    waist = bottom + height * 0.38

    def edge(share: float, y: float) -> float:
        if not tied:
            return left + width * share
        near = 1 - abs(y - waist) / (height * 0.62 if y > waist else height * 0.42)
        gathered: float = pull * max(0.0, near) ** 1.3
        anchor = left if tied < 0 else right
        x = left + width * share
        return x + (anchor - x) * gathered

    levels = [bottom + height * n / 8 for n in range(9)]
    folds = 5
    outline: list[Point] = [(edge(0.0, y), y) for y in levels]
    outline += [(edge(1.0, y), y) for y in reversed(levels)]
    hem = [
        (edge(1 - n / (2 * folds), bottom), bottom + (0.018 if n % 2 else 0.0)) for n in range(1, 2 * folds)
    ]
    body = Path(
        (*smooth(outline, closed=False, tension=0.45).steps, *(("L", *point) for point in hem), ("Z",))
    )
    records: list[Record] = []
    for n in range(folds):
        first, last = (n + 0.30) / folds, (n + 0.30 + designer.between(0.30, 0.48, name, n)) / folds
        strip = [(edge(first, y), y) for y in levels] + [(edge(last, y), y) for y in reversed(levels)]
        records.append(Cut(smooth(strip, tension=0.3), cloth.darker(0.055), edge=0, grain=0.8))
        crest = (n + 0.12) / folds
        records.append(line([(edge(crest, y), y) for y in levels], cloth.lighter(0.05), 0.012, curved=True))
    records.append(fade(body, (0, top), (0, top - height * 0.25), Colour(0.14, 0.04, 285), 0.22, 0.0))
    made: list[Record] = [Cut(body, cloth, lift=8), Group(tuple(records), clip=body)]
    if tied:
        band = [
            (edge(-0.04, waist + 0.04), waist + 0.05),
            (edge(1.04, waist), waist - 0.02),
            (edge(1.04, waist), waist - 0.08),
            (edge(-0.04, waist), waist - 0.02),
        ]
        made.append(Cut(smooth(band, tension=0.2), cloth.lighter(0.10), lift=3))
    return made


def curtain_rod(designer: Designer, left: float, right: float, y: float) -> list[Record]:
    wood = designer.paint(0.38, 0.045, 45)
    return [
        panel(left, y, right - left, 0.045, wood, lift=5),
        disc(left, y + 0.022, 0.042, None, wood.lighter(0.06), lift=3),
        disc(right, y + 0.022, 0.042, None, wood.lighter(0.06), lift=3),
    ]


def room_door(
    designer: Designer, name: str, left: float, width: float, height: float, wood: Colour
) -> list[Record]:
    """A panelled door in its casing; none where the room's door stands on a flat of its own."""
    if designer.door_at_hand:
        return []
    if designer.japanese:
        return painted_doors(designer, left, width, height)
    if designer.arab:
        return studded_door(designer, left, width, height)
    if designer.african:
        return plank_door(designer, left, width, height)
    if designer.ancient and not designer.western:
        return old_doors(designer, left, width, height, wood)
    if designer.future:
        return sliding_door(designer, name, left, width, height)
    case = 0.10
    records: list[Record] = [
        panel(left - case, 0, width + 2 * case, height + case, wood.lighter(0.05), lift=6),
        panel(left, 0, width, height, wood, lift=0, edge=0.4),
    ]
    for bottom, share in ((0.14, 0.34), (0.14 + height * 0.42, 0.46)):
        for side in (0.12, 0.55):
            x, wide, tall = left + width * side, width * 0.33, height * share
            records += [
                Cut(
                    rectangle(x - 0.012, bottom - 0.012, wide + 0.024, tall + 0.024),
                    wood.darker(0.07),
                    edge=0,
                ),
                panel(x, bottom, wide, tall, wood.darker(0.015), lift=0, edge=0.6),
            ]
    records += [
        disc(left + width * 0.9, height * 0.47, 0.03, None, designer.paint(0.76, 0.075, 85), lift=3),
        fade(
            rectangle(left, 0, width, height), (0, 0), (0, height * 0.5), Colour(0.14, 0.04, 285), 0.16, 0.0
        ),
    ]
    return records


def lattice(
    designer: Designer,
    left: float,
    bottom: float,
    width: float,
    height: float,
    wood: Colour,
    *,
    paper: Colour,
    columns: int = 4,
    rows: int = 5,
) -> list[Record]:
    """A Chinese lattice: paper behind a net of bars with a square in the middle."""
    glowing = designer.air.lamps
    records: list[Record] = [
        panel(left, bottom, width, height, wood, lift=4),
        Cut(rectangle(left + 0.05, bottom + 0.05, width - 0.1, height - 0.1), paper, edge=0, lit=not glowing),
    ]
    for n in range(1, columns):
        x = left + 0.05 + (width - 0.1) * n / columns
        records.append(
            sheet(
                (
                    (x - 0.010, bottom + 0.05),
                    (x + 0.010, bottom + 0.05),
                    (x + 0.010, bottom + height - 0.05),
                    (x - 0.010, bottom + height - 0.05),
                ),
                wood,
                lift=1.5,
            )
        )
    for n in range(1, rows):
        y = bottom + 0.05 + (height - 0.1) * n / rows
        records.append(
            sheet(
                (
                    (left + 0.05, y - 0.010),
                    (left + width - 0.05, y - 0.010),
                    (left + width - 0.05, y + 0.010),
                    (left + 0.05, y + 0.010),
                ),
                wood,
                lift=1.5,
            )
        )
    x, y, wide, tall = left + width * 0.3, bottom + height * 0.36, width * 0.4, height * 0.28
    records += [
        panel(x, y, wide, tall, wood, lift=2),
        Cut(rectangle(x + 0.022, y + 0.022, wide - 0.044, tall - 0.044), paper, edge=0, lit=not glowing),
    ]
    return records


def glints(
    strips: Iterable[tuple[float, float]], corner: tuple[float, float], height: float, *, slant: float
) -> list[Record]:
    """Slanting light on a mirror whose lower left corner is `corner`: each strip is (metres from there, width)."""
    left, bottom = corner
    return [
        Cut(
            polygon(
                (
                    (left + start, bottom),
                    (left + start + wide, bottom),
                    (left + start + wide + slant, bottom + height),
                    (left + start + slant, bottom + height),
                )
            ),
            Colour(1, 0, 0, 0.10),
            edge=0,
            lit=False,
        )
        for start, wide in strips
    ]
