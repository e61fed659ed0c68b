"""The rehearsal room: a mirror with a bar, tall pale windows, a piano, a kit, a floor of maple."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Group, Record, Soft, Wash
from yingxi.stage.path import ellipse, rectangle
from yingxi.stage.place import Card, Place
from yingxi.stage.sets.cutting import disc, fade, line, panel
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import floor_glow, planks, window_light
from yingxi.stage.sets.furniture import wooden_chair
from yingxi.stage.sets.lamps import pool
from yingxi.stage.sets.openings import Box, framed, glints
from yingxi.stage.sets.outlook import green_outlook, window_pool
from yingxi.stage.sets.rooms import COOL, ceiling, poster, skirting, tube_light
from yingxi.stage.sets.studio_gear import (
    amplifier,
    coil,
    drum_kit,
    foam,
    guitar,
    keyboard,
    loudspeaker,
    music_stand,
    upright_piano,
)
from yingxi.stage.sets.walls import WALL, wall, wall_hue, wall_paint, wall_shade

_WINDOWS: tuple[Box, ...] = ((1.45, 0.85, 0.85, 1.95), (2.55, 0.85, 0.85, 1.95), (3.65, 0.85, 0.85, 1.95))
_MIRROR: Box = (-4.4, 0.22, 4.35, 2.25)


def rehearsal_room(designer: Designer) -> Place:
    """A room for dancers and bands: what lies about tells which."""
    room = Designer(designer.setting, designer.air.lit_from(1 if designer.air.hour != "night" else -1))
    first, seat = wooden_chair(room, "chair", -1.5, 5.5, room.paint(0.58, 0.05, 65), facing=1)
    second, other = wooden_chair(
        room, "box drum", 1.6, 5.5, room.paint(0.62, 0.065, 58), facing=-1, stool=True, height=0.46
    )
    maple = room.paint(0.68, 0.055, 72)
    ground: list[Record] = list(planks(room, WALL, maple, width=0.24))
    for left, _, width, _ in _WINDOWS:
        ground += window_light(room, left, left + width, WALL, 2.1, slant=-1.6, panes=1)
    shade = Colour(0.14, 0.04, room.air.light.shadow.hue)
    ground += [
        Soft(ellipse(x, 6.45, wide, 0.11), shade.clear(0.36), 8)
        for x, wide in ((-3.2, 0.9), (1.2, 0.7), (3.4, 1.1))
    ]
    ground += floor_glow(room, 0, 5.6, 3.2, 1.0, COOL, 0.30)
    return Place(
        cards=(
            *green_outlook(room, _WINDOWS[1], *_WINDOWS[:1], *_WINDOWS[2:]),
            _back(room),
            _things(room),
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
        pools=(*pool(room, 0, 2.5, 5.8, 3.4, 0.38, colour=COOL), *window_pool(room, _WINDOWS[1])),
    )


def _upper(designer: Designer) -> Colour:
    return wall_paint(designer, lightness=0.66, chroma=0.024)


def _back(designer: Designer) -> Card:
    paint = _upper(designer)
    frame = designer.paint(0.84, 0.012, 90)
    records: list[Record] = wall(paint, _WINDOWS)
    records += wall_shade(designer, *_WINDOWS) + skirting(designer.paint(0.52, 0.05, 60), height=0.16)
    for left, bottom, width, height in _WINDOWS:
        frost = designer.air.sky[2].lighter(0.03)
        records += [
            Cut(rectangle(left, bottom, width, height * 0.52), frost.clear(0.72), edge=0, lit=False),
            Wash(
                rectangle(left, bottom, width, height),
                (0, bottom),
                (0, bottom + height),
                ((0, frost.clear(0.3)), (0.6, frost.clear(0.05)), (1, frost.clear(0.0))),
                lit=False,
            ),
            *framed(
                panel(left + width * n / 2 - 0.025, bottom, 0.05, height, frame, lift=3) for n in (0, 1, 2)
            ),
            *framed(
                panel(left - 0.03, bottom + height * n / 4 - 0.02, width + 0.06, 0.04, frame, lift=3)
                for n in (1, 2, 3)
            ),
            *framed(
                (
                    panel(left - 0.08, bottom + height, width + 0.16, 0.09, frame.lighter(0.02), lift=5),
                    panel(left - 0.10, bottom - 0.09, width + 0.20, 0.08, frame.darker(0.04), lift=5),
                )
            ),
        ]
    records += _mirror(designer, paint)
    records += foam(designer, 0.28, 1.42, 2, 3, designer.paint(0.60, 0.025, wall_hue(designer)), size=0.40)
    records += poster(designer, "dance", 4.9, 1.3, 0.6, 0.85, 340) + poster(
        designer, "concert", 5.65, 1.25, 0.6, 0.85, 205
    )
    records += ceiling(designer, 3.1, paint.darker(0.08), beams=8)
    for x in (-3.0, -0.2, 2.6):
        records += tube_light(designer, x, 3.06, 1.6)
    return Card("wall", WALL, tuple(records))


def _mirror(designer: Designer, paint: Colour) -> list[Record]:
    """The mirror: the room's other wall, its door and windows, paler; the bar runs before it."""
    left, bottom, width, height = _MIRROR
    glass = paint.mixed(designer.air.sky[1], 0.24).lighter(0.045)
    light = designer.air.sky[2].mixed(glass, 0.3)
    seen: list[Record] = [
        Cut(rectangle(left, bottom, width, height), glass, edge=0),
        Cut(rectangle(left, bottom, width, 0.78), designer.paint(0.66, 0.045, 72).mixed(glass, 0.35), edge=0),
        panel(left + 0.5, bottom + 0.78, 0.75, 1.3, glass.darker(0.10), lift=1),
        disc(left + 1.15, bottom + 1.35, 0.03, None, glass.lighter(0.1), lift=0),
        *(
            Cut(rectangle(left + 1.8 + 0.85 * n, bottom + 1.05, 0.55, 0.95), light, edge=0.4, lit=False)
            for n in range(3)
        ),
        *(
            Cut(rectangle(left + 2.06 + 0.85 * n, bottom + 1.05, 0.03, 0.95), glass.darker(0.05), edge=0)
            for n in range(3)
        ),
        fade(
            rectangle(left, bottom, width, 1.0),
            (0, bottom),
            (0, bottom + 1.0),
            Colour(0.14, 0.04, 285),
            0.18,
            0.0,
        ),
    ]
    seen += glints(((0.3, 0.4), (0.9, 0.12), (2.3, 0.5), (3.3, 0.12)), (left, bottom), height, slant=0.75)
    steel, wood = designer.paint(0.72, 0.012, 240), designer.paint(0.58, 0.07, 60)
    records: list[Record] = [
        panel(left - 0.04, bottom - 0.04, width + 0.08, height + 0.08, steel, lift=5),
        Group(tuple(seen), clip=rectangle(left, bottom, width, height)),
    ]
    records += [
        panel(left + width * n / 4 - 0.01, bottom, 0.02, height, steel.darker(0.05), lift=1)
        for n in (1, 2, 3)
    ]
    records += [
        panel(left + width * s, 0.88, 0.05, 0.16, steel.darker(0.16), lift=3)
        for s in (0.06, 0.36, 0.66, 0.95)
    ]
    return [
        *records,
        panel(left - 0.05, 1.00, width + 0.1, 0.06, wood, lift=7, radius=0.03),
        panel(left - 0.05, 0.72, width + 0.1, 0.05, wood.darker(0.03), lift=6, radius=0.02),
    ]


def _things(designer: Designer) -> Card:
    """A piano or a kit of drums, an amplifier, keys on a stand, a bag and a bottle by the wall."""
    records: list[Record] = (
        upright_piano(designer, -4.35, 1.5)
        if designer.one_of((True, False), "piano")
        else drum_kit(designer, -3.55)
    )
    records += loudspeaker(designer, -2.35, 0, 0.42, 0.72) + amplifier(designer, 0.25, 0.62, 0.56)
    records += guitar(designer, 1.15, 0.04, 1.02, designer.one_of((30.0, 62.0, 250.0), "guitar"))
    records += keyboard(designer, 2.65, 0.80, 1.15, stand=True) + music_stand(designer, -0.62, 1.02)
    bag = designer.paint(0.52, 0.085, designer.one_of((25.0, 165.0, 285.0), "bag"))
    records += [
        Cut(rectangle(4.15, 0, 0.62, 0.34, radius=0.10), bag, lift=6),
        panel(4.2, 0.16, 0.52, 0.03, bag.lighter(0.10), lift=1),
        line([(4.28, 0.30), (4.36, 0.46), (4.58, 0.46), (4.66, 0.30)], bag.darker(0.08), 0.03, curved=True),
        Cut(rectangle(1.78, 0, 0.09, 0.26, radius=0.03), designer.paint(0.66, 0.08, 210), lift=4),
        panel(1.795, 0.25, 0.06, 0.05, designer.paint(0.40, 0.02, 260), lift=2),
    ]
    return Card("things", 6.5, (*records, *coil(designer, 5.2, 0.42, 0.3)))


def _front(designer: Designer) -> Card:
    """The desk of a near music stand at the right."""
    return Card("foreground stand", 2.45, tuple(music_stand(designer, 1.62, 0.42)), blur=5.0)
