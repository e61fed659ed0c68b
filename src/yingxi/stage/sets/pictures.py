"""What hangs on walls: framed pictures, clocks, a pendulum. Metres, y up."""

from functools import partial
from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record
from yingxi.stage.path import rectangle
from yingxi.stage.sets.abroad import hung_abroad
from yingxi.stage.sets.cutting import disc, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.motifs import Mat, motif
from yingxi.stage.sets.of_old import gourd_knot, ink_scroll
from yingxi.stage.sets.to_come import dial_of_light, light_picture
from yingxi.stage.sets.trade_of_old import wreath_of_herbs


def picture(
    designer: Designer,
    name: str,
    x: float,
    y: float,
    width: float,
    height: float,
    *,
    kind: str = "",
    wood: Colour | None = None,
) -> list[Record]:
    """A framed picture, hung a little askew: `landscape`, `people`, `bird` or `letters`."""
    if own := hung_abroad(designer, name, x, y, width, height):
        return own
    if designer.japanese or (designer.ancient and not designer.western):
        return ink_scroll(designer, name, x, y, width, height)
    if designer.future:
        return light_picture(designer, name, x, y, width, height)
    frame = wood or designer.paint(
        *designer.one_of(((0.40, 0.04, 45), (0.66, 0.06, 80), (0.34, 0.02, 280)), name, "frame")
    )
    kind = kind or designer.one_of(("landscape", "people", "bird", "people"), name, "kind")
    tilt = designer.between(-0.016, 0.016, name, "tilt")
    left, bottom = -width / 2, -height / 2
    rim, mat = min(0.035, width * 0.09), min(0.05, width * 0.12)
    inner = (left + rim + mat, bottom + rim + mat, width - 2 * (rim + mat), height - 2 * (rim + mat))
    ground = designer.paint(0.80, 0.035, 80)
    records: list[Record] = [
        panel(left, bottom, width, height, frame, lift=6),
        panel(
            left + rim,
            bottom + rim,
            width - 2 * rim,
            height - 2 * rim,
            designer.paint(0.84, 0.025, 85),
            lift=0,
            edge=0.3,
        ),
        Group(
            (Cut(rectangle(*inner), ground, edge=0), *motif(designer, name, kind, Mat(*inner))),
            clip=rectangle(*inner),
        ),
    ]
    return [Group(tuple(records), matrix=(cos(tilt), sin(tilt), -sin(tilt), cos(tilt), x, y), name=name)]


def wall_clock(
    designer: Designer, x: float, y: float, radius: float, *, wood: Colour | None = None
) -> list[Record]:
    """A round clock with hands and twelve strokes."""
    if designer.ancient:
        return (wreath_of_herbs if designer.western else gourd_knot)(designer, x, y, radius)
    if designer.future:
        return dial_of_light(designer, x, y, radius)
    rim = wood or designer.paint(0.42, 0.045, 45)
    ink = designer.paint(0.32, 0.02, 285)
    hour = {"dawn": 6.2, "day": 10.2, "dusk": 6.6, "night": 9.3}[designer.air.hour]
    records: list[Record] = [
        disc(x, y, radius, None, rim, lift=6),
        disc(x, y, radius * 0.84, None, designer.paint(0.88, 0.025, 85), lift=0),
    ]
    for n in range(12):
        a = n * pi / 6
        inner = 0.64 if n % 3 == 0 else 0.71
        records.append(
            line(
                (
                    (x + radius * inner * sin(a), y + radius * inner * cos(a)),
                    (x + radius * 0.77 * sin(a), y + radius * 0.77 * cos(a)),
                ),
                ink,
                radius * 0.04,
            )
        )
    short, long = hour * pi / 6, (hour % 1) * 2 * pi
    records += [
        line(((x, y), (x + radius * 0.42 * sin(short), y + radius * 0.42 * cos(short))), ink, radius * 0.075),
        line(((x, y), (x + radius * 0.64 * sin(long), y + radius * 0.64 * cos(long))), ink, radius * 0.05),
        disc(x, y, radius * 0.06, None, designer.paint(0.60, 0.09, 30), lift=0),
    ]
    return records


def pendulum_clock(designer: Designer, x: float, y: float, height: float) -> list[Record]:
    """A wall clock in a long case; its pendulum comes from `pendulum`."""
    if designer.ancient:
        return (wreath_of_herbs if designer.western else gourd_knot)(designer, x, y, height * 0.13)
    if designer.future:
        return dial_of_light(designer, x, y, height * 0.2)
    wood, width = designer.paint(0.40, 0.05, 40), height * 0.42
    top = y + height
    records: list[Record] = [
        sheet(
            (
                (x - width * 0.62, top - height * 0.06),
                (x + width * 0.62, top - height * 0.06),
                (x, top + height * 0.13),
            ),
            wood.lighter(0.02),
            lift=4,
        ),
        panel(x - width / 2, y, width, height * 0.95, wood, lift=7),
        panel(
            x - width * 0.34,
            y + height * 0.07,
            width * 0.68,
            height * 0.38,
            wood.darker(0.10),
            lift=0,
            edge=0.3,
        ),
        panel(x - width * 0.58, y - height * 0.045, width * 1.16, height * 0.06, wood.lighter(0.04), lift=3),
    ]
    return records + wall_clock(designer, x, y + height * 0.68, width * 0.40, wood=wood.lighter(0.06))


def pendulum(x: float, y: float, length: float, colour: Colour, frame: int) -> DisplayList:
    """The pendulum under (x, y) at a frame: one swing to and fro a second and a half (36 frames)."""
    angle = 0.20 * sin(2 * pi * frame / 36)
    end = (x + length * sin(angle), y - length * cos(angle))
    return (line(((x, y), end), colour.darker(0.05), 0.008), disc(*end, length * 0.17, None, colour, lift=2))


def swinging(designer: Designer, x: float, y: float, length: float) -> "partial[DisplayList] | None":
    """The pendulum of a clock that has one."""
    if designer.ancient or designer.future:
        return None
    return partial(pendulum, x, y, length, designer.paint(0.74, 0.08, 82))
