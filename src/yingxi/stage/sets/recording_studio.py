"""The recording studio: foam on the walls, a desk of screens and keys, a window into the booth where a kit waits."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record, Soft, placed
from yingxi.stage.hours import LAMP
from yingxi.stage.path import ellipse, polygon, rectangle
from yingxi.stage.place import Card, Place, Pool
from yingxi.stage.sets.cutting import fade, line, panel
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import floor_glow, planks, rug
from yingxi.stage.sets.furniture import bookcase, table, wooden_chair
from yingxi.stage.sets.greenery import potted_plant
from yingxi.stage.sets.lamps import halo, pool, table_lamp
from yingxi.stage.sets.openings import Box
from yingxi.stage.sets.rooms import ceiling, skirting, spot
from yingxi.stage.sets.studio_gear import (
    coil,
    drum_kit,
    foam,
    guitar,
    keyboard,
    led_strip,
    loudspeaker,
    microphone,
    wave_screen,
)
from yingxi.stage.sets.walls import WALL, wall, wall_hue, wall_paint, wall_shade

_PANE: Box = (1.35, 1.02, 2.25, 1.15)
_BACK = 10.2


def recording_studio(designer: Designer) -> Place:
    """A small control room; the booth lies behind its window."""
    room = Designer(designer.setting, designer.air.lit_from(-1))
    first, seat = wooden_chair(room, "chair", -1.45, 5.4, room.paint(0.40, 0.03, 260), facing=1)
    second, other = wooden_chair(
        room, "stool", 1.55, 5.5, room.paint(0.60, 0.06, 65), facing=-1, stool=True, height=0.48
    )
    glow_hue = room.one_of((205.0, 300.0, 340.0, 165.0), "strip")
    ground: list[Record] = list(planks(room, WALL, room.paint(0.54, 0.055, 62), width=0.36))
    ground += rug(
        room, 0.0, 5.2, 2.1, 0.62, room.paint(0.48, 0.075, 20), room.paint(0.66, 0.06, 75), angular=True
    )
    ground += floor_glow(room, -1.2, 5.8, 2.2, 0.8, LAMP, 0.45)
    return Place(
        cards=(
            _booth(room),
            Card("pane", 7.3, tuple(_glass())),
            _back(room, glow_hue),
            _desk(room),
            *first,
            *second,
            _front(room),
        ),
        ground=tuple(ground),
        ground_ends=WALL,
        light=room.air.light,
        haze=room.air.haze,
        backdrop=_upper(room),
        seats=(seat, other),
        doors=((-3.4, 5.6), (3.4, 5.4)),
        pools=(
            *pool(room, -2.6, 1.5, 6.2, 2.5, 0.40),
            Pool(2.4, 1.7, 6.6, 1.8, Colour(0.80, 0.08, glow_hue), 0.16),
        ),
    )


def _upper(designer: Designer) -> Colour:
    return wall_paint(designer, lightness=0.56, chroma=0.045)


def _booth(designer: Designer) -> Card:
    """Beyond the pane: a wooden wall, a kit of drums under a spot, microphones."""
    wood = designer.paint(0.56, 0.07, 58)
    records: list[Record] = [Cut(rectangle(-9, -0.05, 18, 5), wood, edge=0)]
    records += [
        Cut(rectangle(-9 + 0.22 * n, -0.05, 0.11, 5), wood.darker(0.05 if n % 3 else 0.08), edge=0)
        for n in range(82)
    ]
    records += [Cut(rectangle(-9, -0.05, 18, 0.55), designer.paint(0.40, 0.05, 45), edge=0)]
    records += [
        *spot(designer, 3.4, 3.4, 0.4, 1.5, strength=0.5),
        placed(drum_kit(designer, 3.55, 1.05), y=0.62),
    ]
    records += microphone(designer, 2.35, 2.05, boom=0.35) + guitar(designer, 4.75, 0.95, 1.05, 55)
    return Card("booth", _BACK, tuple(records), haze=0.06, blur=0.8)


def _glass() -> list[Record]:
    left, bottom, _width, height = _PANE
    return [
        Cut(
            polygon(
                (
                    (left + s, bottom),
                    (left + s + w, bottom),
                    (left + s + w + 0.5, bottom + height),
                    (left + s + 0.5, bottom + height),
                )
            ),
            Colour(1, 0, 0, 0.07),
            edge=0,
            lit=False,
        )
        for s, w in ((0.2, 0.30), (0.62, 0.08), (1.2, 0.24))
    ]


def _back(designer: Designer, strip: float) -> Card:
    paint = _upper(designer)
    left, bottom, width, height = _PANE
    records: list[Record] = wall(paint, (_PANE,))
    records += wall_shade(designer) + skirting(paint.darker(0.14))
    first, second = designer.paint(0.44, 0.06, wall_hue(designer) + 150), designer.paint(0.36, 0.025, 265)
    records += foam(designer, -3.30, 1.18, 4, 3, first) + foam(designer, -1.35, 1.42, 3, 2, second)
    records += foam(designer, -5.8, 0.9, 4, 4, first) + foam(designer, 4.9, 0.9, 4, 4, second)
    frame = designer.paint(0.42, 0.05, 48)
    records += [
        panel(left - 0.12, bottom - 0.12, width + 0.24, 0.13, frame, lift=6),
        panel(left - 0.12, bottom + height, width + 0.24, 0.12, frame.lighter(0.03), lift=6),
        panel(left - 0.12, bottom - 0.12, 0.12, height + 0.24, frame.lighter(0.02), lift=6),
        panel(left + width, bottom - 0.12, 0.12, height + 0.24, frame.darker(0.03), lift=6),
        panel(left - 0.2, bottom - 0.18, width + 0.4, 0.07, frame.lighter(0.06), lift=5),
    ]
    records += [
        panel(left + 0.72, bottom + height + 0.22, 0.62, 0.20, designer.paint(0.30, 0.02, 30), lift=5),
        Cut(
            rectangle(left + 0.76, bottom + height + 0.25, 0.54, 0.14, radius=0.03),
            Colour(0.62, 0.19, 27),
            lift=1,
            lit=False,
        ),
    ]
    records += guitar(designer, 0.42, 1.02, 1.02, 30, electric=True) + guitar(designer, 0.92, 0.98, 1.06, 62)
    records += coil(designer, 4.15, 1.75, 0.34) + coil(designer, 4.55, 1.70, 0.30)
    records += halo(designer, -2.6, 1.5, 2.2, strength=0.36)
    records += ceiling(designer, 2.95, paint.darker(0.10), beams=6) + led_strip(designer, -9, 9, 2.90, strip)
    return Card("wall", WALL, tuple(records))


def _desk(designer: Designer) -> Card:
    """The desk: two screens with waves, loudspeakers, keys, a lamp; a bookcase; a microphone with a screen of gauze."""
    wood = designer.paint(0.50, 0.06, 50)
    records: list[Record] = bookcase(
        designer, "scores", 3.9, 0.95, 1.7, designer.paint(0.44, 0.05, 48), shelves=4
    )
    records += [
        panel(-2.95, 0, 0.10, 0.74, wood.darker(0.06), lift=4),
        panel(-0.62, 0, 0.10, 0.74, wood.darker(0.06), lift=4),
        panel(-2.9, 0.30, 2.3, 0.36, wood.darker(0.10), lift=2),
    ]
    records += loudspeaker(designer, -2.92, 0.80, 0.30, 0.46) + loudspeaker(designer, -0.92, 0.80, 0.30, 0.46)
    records += [panel(-1.82, 0.78, 0.14, 0.12, designer.paint(0.30, 0.012, 265), lift=2)]
    records += wave_screen(designer, -2.42, 0.90, 1.30, 0.62)
    records += [
        panel(-3.1, 0.72, 2.7, 0.07, wood.lighter(0.04), lift=6),
        *keyboard(designer, -2.3, 0.785, 1.1),
    ]
    records += table(designer, "lamp table", -3.85, 0.52, 0.62, wood)
    records += table_lamp(designer, -3.59, 0.62, 0.58, hue=75) + halo(
        designer, -3.59, 1.05, 0.8, strength=0.24
    )
    records += microphone(designer, 1.05, 1.46, boom=0.42, screen=True)
    records += [
        panel(1.9, 0, 0.62, 0.62, designer.paint(0.62, 0.06, 66), lift=6),
        Cut(ellipse(2.21, 0.33, 0.11, 0.11), designer.paint(0.32, 0.03, 50), edge=0),
        line(((1.95, 0.58), (2.47, 0.58)), designer.paint(0.72, 0.05, 72), 0.012),
    ]
    records += potted_plant(designer, "floor plant", 3.35, 0.0, 1.15, pot_hue=250, kind="sword")
    records += [fade(rectangle(-2.9, 0, 2.3, 0.66), (0, 0.66), (0, 0.1), Colour(0.14, 0.04, 285), 0.26, 0.0)]
    return Card("desk", 6.5, tuple(records))


def _front(designer: Designer) -> Card:
    """The back of a near loudspeaker and a pair of headphones at the left."""
    dark = designer.paint(0.40, 0.02, 265)
    records: list[Record] = loudspeaker(designer, -1.95, -0.15, 0.62, 0.82)
    band = [(-1.86, 0.70), (-1.82, 0.90), (-1.66, 0.98), (-1.50, 0.90), (-1.46, 0.70)]
    records += [line(band, dark.lighter(0.08), 0.035, curved=True)]
    records += [
        Cut(rectangle(x, 0.66, 0.11, 0.17, radius=0.05), dark.lighter(0.04), lift=5) for x in (-1.92, -1.52)
    ]
    return Card(
        "foreground speaker",
        2.5,
        (*records, Soft(ellipse(-1.65, 0.67, 0.3, 0.02), Colour(0.14, 0.04, 285, 0.3), 3)),
        blur=5.0,
    )
