"""A room of Japan: straw mats, an alcove with a scroll and a bough in a vase, painted sliding doors, screens pushed
open on a garden, a low table with tea on the mats and cushions about it."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record, Soft
from yingxi.stage.hours import LAMP
from yingxi.stage.path import ellipse, polygon, rectangle, ribbon, smooth
from yingxi.stage.place import MADE, Card, Place, Seat
from yingxi.stage.sets.cutting import blob, disc, fade, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import floor_glow, planks, window_light
from yingxi.stage.sets.greenery import bush, grass_tuft, leaf, tree
from yingxi.stage.sets.lamps import halo, pendant, pool
from yingxi.stage.sets.of_japan import lintel, pine, posts_and_plaster, screen
from yingxi.stage.sets.of_old import ink_scroll, oil_lamp
from yingxi.stage.sets.openings import Box
from yingxi.stage.sets.outlook import window_pool
from yingxi.stage.sets.sky import far_haze, sky
from yingxi.stage.sets.skyline import hills
from yingxi.stage.sets.stone_lantern import stone_lantern
from yingxi.stage.sets.walls import WALL, wall, wall_paint, wall_shade
from yingxi.stage.sets.wares import teapot

OPEN: Box = (0.92, 0.06, 2.75, 2.10)
HIGH = 0.09
"""How high a cushion is, in metres."""
_ALCOVE: Box = (-3.62, 0.20, 1.95, 2.02)


def room_of_japan(designer: Designer) -> Place:
    """A room on a garden; people act on the mats, and sit on flat cushions at a low table."""
    room = Designer(designer.setting, designer.air.lit_from(1 if designer.air.hour != "night" else -1))
    cloth = room.paint(0.42, 0.085, room.one_of((262.0, 20.0, 155.0), "cushion"))
    first, seat = flat_cushion(room, "cushion", -1.18, 5.72, cloth, facing=1)
    second, other = flat_cushion(room, "second cushion", 1.22, 5.78, cloth, facing=-1)
    left, _, width, _ = OPEN
    return Place(
        cards=(
            *garden_beyond(room),
            back_of_the_room(room),
            _low_table(room),
            *first,
            *second,
            maple_twig(room),
        ),
        ground=(
            *planks(room, WALL, room.paint(0.62, 0.05, 100)),
            *window_light(room, left, left + width, WALL, 2.3, slant=-1.4, panes=3),
            *_cushions(room, cloth),
            *floor_glow(room, -0.2, 6.0, 2.6, 0.9, LAMP, 0.45),
        ),
        ground_ends=WALL,
        light=room.air.light,
        haze=room.air.haze,
        backdrop=wall_paint(room),
        seats=(seat, other),
        doors=((-3.4, 5.6), (3.4, 5.6)),
        pools=(
            *pool(room, 0.15, 2.3, 6.0, 3.0, 0.40),
            *pool(room, -1.5, 0.9, 6.4, 2.2, 0.30),
            *window_pool(room, OPEN),
        ),
    )


def garden_beyond(designer: Designer) -> tuple[Card, ...]:
    """A small garden: a pine over a pond, a lantern of stone, clipped bushes, a maple, the wall about it all, hills
    beyond; the boards of the veranda before it."""
    stone, tiles = designer.paint(0.64, 0.016, 110), designer.roof(designer.paint(0.42, 0.018, 250))
    moss = designer.snow(0.84) if designer.snowy else designer.paint(0.58, 0.065, 122)
    far: list[Record] = [
        Cut(rectangle(-40, -3, 80, 3.25), moss.lighter(0.03), edge=0),
        panel(-30, 0.2, 60, 1.5, designer.paint(0.72, 0.045, 75), lift=4),
        panel(-30, 0.2, 60, 0.32, stone.darker(0.04), lift=3),
        sheet(((-30, 1.64), (30, 1.64), (30, 1.98), (-30, 1.98)), tiles, lift=5),
        *(line(((0.5 * n - 12, 1.66), (0.5 * n - 12, 1.94)), tiles.darker(0.06), 0.05) for n in range(60)),
        *tree(designer, "behind", 1.2, 4.4),
        *tree(designer, "far maple", 7.6, 4.9),
        *bush(designer, "far clipped", 3.4, 1.9, 0.9, base=0.1),
    ]
    lantern: list[Record] = [
        Cut(rectangle(-40, -3, 80, 3.06), moss, edge=0),
        Cut(ellipse(3.5, 0.02, 1.25, 0.17), stone.darker(0.05), lift=2, name=MADE),
        Cut(ellipse(3.5, 0.02, 1.1, 0.13), designer.air.sky[1].mixed(designer.paint(0.55, 0.04, 215), 0.5), edge=0.4,
            lit=False, name=MADE),
        *pine(designer, "garden pine", 2.75, 2.7),
        *bush(designer, "clipped", 5.5, 1.4, 0.8),
        *bush(designer, "clipped two", 3.5, 0.8, 0.42),
        *stone_lantern(designer, 4.25, stone),
        *(grass_tuft(designer, f"reed {n}", 2.0 + 0.22 * n, 0.34) for n in range(3)),
    ]  # fmt: skip
    wood = designer.paint(0.46, 0.05, 52)
    veranda: list[Record] = [
        panel(-9, -0.10, 18, 0.17, wood.darker(0.06), lift=3),
        *(
            line(((0.9 + 0.45 * n, -0.02), (0.9 + 0.45 * n, 0.06)), wood.darker(0.14), 0.014)
            for n in range(8)
        ),
        panel(3.34, 0, 0.12, 2.6, wood, lift=4),
    ]
    return (
        sky(designer, sun=None, low=0, top=24),
        hills(designer, "outlook hills", 80, designer.paint(0.60, 0.045, 215), level=8.0, swell=4.0, haze=0.45,
            blur=1.4),
        Card("outlook wall", 15.5, tuple(far), haze=0.10, blur=0.9),
        Card("outlook mist", 14.5, far_haze(designer, 0.2, 1.6, strength=0.3)),
        Card("outlook garden", 11.5, tuple(lantern), haze=0.06, blur=0.6),
        Card("outlook veranda", 7.9, tuple(veranda), haze=0.0),
    )  # fmt: skip


def back_of_the_room(designer: Designer) -> Card:
    paint = wall_paint(designer)
    records: list[Record] = wall(paint, (OPEN,))
    records += posts_and_plaster(designer, 0.42)
    # The lower boards are cut away where the screens stand open.
    records = [each for each in records if not _across_the_opening(each)]
    records += _alcove(designer, paint)
    records += _shelves(designer)
    records += _painted_doors(designer)
    records += _screens(designer)
    records += lintel(designer, 2.86)
    records += wall_shade(designer, OPEN)
    records += halo(designer, 0.15, 2.35, 2.4, strength=0.30)
    records += pendant(designer, 0.15, 2.42, 0.20, top=4.6)
    return Card("wall", WALL, tuple(records))


def _across_the_opening(record: Record) -> bool:
    if isinstance(record, Soft) or not isinstance(record, Cut):
        return False
    left, low, right, high = record.path.bounds()
    inside = right > OPEN[0] and left < OPEN[0] + OPEN[2]
    return inside and high < 2.95 and (low < 0.5 or right - left < 0.3)


def _alcove(designer: Designer, paint: Colour) -> list[Record]:
    """The alcove: its back in shade, a board for floor, a scroll, a vase with a bough, the post with its bark left
    on."""
    left, bottom, width, height = _ALCOVE
    wood = designer.paint(0.34, 0.04, 45)
    inner = paint.darker(0.10)
    records: list[Record] = [
        Cut(rectangle(left, 0, width, bottom + height), inner, edge=0),
        fade(rectangle(left, bottom, width, height), (left, 0), (left + width * 0.5, 0), Colour(0.16, 0.05, 280), 0.30,
            0.0),
        fade(rectangle(left, bottom, width, height), (0, bottom + height), (0, bottom + 1.2), Colour(0.16, 0.05, 280),
            0.34, 0.0),
        panel(left - 0.06, 0, width + 0.12, bottom, wood.lighter(0.10), lift=4),
        panel(left - 0.06, bottom - 0.05, width + 0.12, 0.07, wood, lift=5),
        panel(left - 0.06, bottom + height - 0.06, width + 0.12, 0.12, wood, lift=6),
    ]  # fmt: skip
    records += ink_scroll(designer, "alcove scroll", left + width * 0.46, 1.42, 0.62, 1.30)
    vase = designer.paint(0.44, 0.06, 230)
    x = left + width * 0.80
    records += [
        blob([(x - 0.10, bottom), (x - 0.15, bottom + 0.16), (x - 0.06, bottom + 0.30), (x + 0.06, bottom + 0.30),
            (x + 0.15, bottom + 0.16), (x + 0.10, bottom)], vase, lift=4),
        line([(x, bottom + 0.28), (x - 0.10, bottom + 0.62), (x - 0.30, bottom + 0.86)], wood, 0.022, curved=True),
        line([(x, bottom + 0.28), (x + 0.06, bottom + 0.60), (x + 0.16, bottom + 0.74)], wood, 0.018, curved=True),
    ]  # fmt: skip
    spring = designer.setting.season in ("spring", "winter", "")
    bloom = designer.paint(0.84, 0.07, 5) if spring else designer.paint(0.60, 0.11, 45)
    for n, (px, py) in enumerate(
        ((-0.06, 0.50), (-0.13, 0.68), (-0.22, 0.76), (-0.31, 0.88), (0.05, 0.56), (0.12, 0.68), (0.17, 0.76))
    ):
        records += [
            Cut(ellipse(x + px, bottom + py, 0.045, 0.04), bloom.lighter(0.03 * (n % 2)), lift=2, edge=0.6),
            Cut(ellipse(x + px, bottom + py, 0.014), designer.paint(0.70, 0.10, 70), edge=0),
        ]
    post = left + width + 0.10
    bark = designer.paint(0.46, 0.06, 42)
    spine = [(post, -0.02), (post + 0.012, 0.8), (post - 0.014, 1.6), (post, 2.4)]
    records.append(Cut(ribbon(spine, [0.17, 0.15, 0.16, 0.15]), bark, lift=7))
    records += [
        line(((post + 0.03 * (n % 2) - 0.02, 0.3 + 0.34 * n), (post + 0.02 * (n % 2), 0.5 + 0.34 * n)),
            bark.darker(0.09),
            0.016)
        for n in range(6)
    ]  # fmt: skip
    return records


def _shelves(designer: Designer) -> list[Record]:
    """Beside the alcove two staggered shelves with a box, a bowl and a little tree."""
    wood = designer.paint(0.36, 0.045, 45)
    red, green = designer.paint(0.44, 0.11, 25), designer.paint(0.44, 0.06, 150)
    pot, bark = designer.paint(0.40, 0.06, 235), designer.paint(0.42, 0.04, 50)
    tiny = [(-4.42, 1.06), (-4.36, 1.20), (-4.48, 1.32), (-4.38, 1.46)]
    return [
        panel(-5.6, 1.42, 1.0, 0.06, wood, lift=5),
        panel(-4.75, 0.92, 1.0, 0.06, wood, lift=5),
        panel(-4.75, 0.92, 0.05, 0.52, wood, lift=3),
        panel(-5.35, 1.48, 0.34, 0.20, red, lift=4, radius=0.02),
        panel(-5.37, 1.63, 0.38, 0.04, red.lighter(0.05), lift=3),
        panel(-4.60, 0.98, 0.42, 0.10, pot, lift=4, radius=0.03),
        line(tiny, bark, 0.045, curved=True),
        *(
            Cut(ellipse(-4.42 + dx, 1.40 + dy, 0.20, 0.075), green.lighter(tone), lift=3, edge=0.7)
            for dx, dy, tone in ((-0.16, -0.10, 0.0), (0.16, -0.02, 0.03), (0.0, 0.10, 0.06))
        ),
        panel(-5.7, 0.06, 2.0, 0.55, wood.lighter(0.05), lift=4),
        *(
            panel(-5.64 + 0.98 * n, 0.11, 0.90, 0.45, designer.paint(0.80, 0.045, 88), lift=1)
            for n in range(2)
        ),
        *(disc(-4.83 + 0.28 * n, 0.34, 0.035, None, wood, lift=1) for n in range(2)),
    ]


def _painted_doors(designer: Designer) -> list[Record]:
    """Two sliding doors of paper: over both a pine on gold clouds, a moon, two cranes."""
    left, width, height = -1.36, 2.10, 2.18
    wood = designer.paint(0.30, 0.035, 45)
    ground, gold = designer.paint(0.78, 0.045, 88), designer.paint(0.74, 0.085, 84)
    records: list[Record] = [panel(left - 0.07, 0, width + 0.14, height + 0.07, wood, lift=5)]
    for half in range(2):
        x = left + width * half / 2 + 0.025
        records.append(
            Cut(rectangle(x, 0.05, width / 2 - 0.05, height - 0.07), ground.lighter(0.01 * half), edge=0.5)
        )
    for x, y, wide in ((-1.20, 0.42, 0.9), (-0.30, 0.20, 0.98), (-0.16, 1.86, 0.82), (-1.22, 1.98, 0.55)):
        cloud = smooth(
            [(x, y), (x + wide * 0.3, y + 0.13), (x + wide * 0.7, y + 0.10), (x + wide, y + 0.02), (x + wide * 0.6,
                y - 0.07),
                (x + wide * 0.2, y - 0.05)], tension=0.4,
        )  # fmt: skip
        records.append(Cut(cloud, gold.clear(0.75), lift=0.5, edge=0.4, name=MADE))
    bark, needle = designer.paint(0.42, 0.05, 45), designer.paint(0.44, 0.065, 158)
    records.append(disc(0.38, 1.66, 0.20, None, designer.paint(0.86, 0.03, 90), lift=0.5))
    records += [
        Cut(ribbon([(-1.32, 0.62), (-0.95, 0.94), (-0.72, 1.30), (-0.38, 1.42), (-0.06, 1.36)], [0.16, 0.12, 0.09, 0.06,
            0.03]), bark, lift=1),
        line([(-0.84, 1.12), (-1.02, 1.42), (-1.14, 1.56)], bark, 0.05, curved=True),
    ]  # fmt: skip
    for n, (x, y) in enumerate(
        ((-1.12, 1.62), (-0.86, 1.46), (-0.52, 1.52), (-0.20, 1.48), (0.02, 1.40), (-0.62, 1.24))
    ):
        pad = smooth([(x - 0.24, y - 0.03), (x - 0.12, y + 0.09), (x + 0.12, y + 0.09), (x + 0.24, y - 0.03), (x,
            y - 0.05)],
            tension=0.4)  # fmt: skip
        records.append(Cut(pad, needle.lighter(0.03 * (n % 3)), lift=1, edge=0.5, name=MADE))
    white, ink = designer.paint(0.93, 0.01, 90), designer.paint(0.32, 0.015, 260)
    for x, y, way in ((0.16, 0.72, 1), (0.40, 1.16, -1)):
        records += [
            Cut(leaf(0.34, 0.16).turned(0.5 if way > 0 else 2.6).moved(x, y), white, lift=1),
            Cut(leaf(0.30, 0.14).turned(1.2 if way > 0 else 1.9).moved(x, y), white.darker(0.04), lift=1),
            line(((x - way * 0.05, y + 0.02), (x - way * 0.22, y + 0.06)), white, 0.028),
            line(((x - way * 0.22, y + 0.06), (x - way * 0.28, y + 0.055)), ink, 0.018),
            line(((x + way * 0.02, y), (x + way * 0.20, y - 0.10)), ink, 0.012),
        ]
    return [
        *records,
        panel(left + width / 2 - 0.035, 0.04, 0.07, height - 0.05, wood, lift=2),
        *(disc(left + width / 2 + at, 0.92, 0.045, None, wood.lighter(0.03), lift=1) for at in (-0.14, 0.14)),
    ]


def _screens(designer: Designer) -> list[Record]:
    """Screens of paper, pushed to both sides of the opening, and the sill that they run in."""
    left, bottom, width, height = OPEN
    wood = designer.paint(0.32, 0.035, 45)
    return [
        *screen(designer, left - 0.02, bottom, 0.62, height, board=0.22),
        *screen(designer, left + width - 0.62, bottom, 0.64, height, board=0.22),
        *screen(designer, left + width + 0.10, bottom, 0.92, height, board=0.22),
        *screen(designer, left + width + 1.06, bottom, 0.92, height, board=0.22),
        panel(left - 0.08, 0, 0.12, 2.3, wood, lift=6),
        panel(left + width - 0.02, 0, 0.12, 2.3, wood, lift=6),
        panel(left - 0.1, 0, width + 0.2, 0.075, wood.lighter(0.06), lift=4),
        panel(left - 0.1, bottom + height - 0.02, width + 2.2, 0.11, wood, lift=6),
    ]


def _low_table(designer: Designer) -> Card:
    """A low table of red lacquer with a pot and cups, sweets on a leaf; a lamp of paper on the mats beside it."""
    lacquer = designer.paint(0.38, 0.085, 28)
    records: list[Record] = [
        panel(-0.80, 0.0, 0.09, 0.30, lacquer.darker(0.06), lift=4),
        panel(0.75, 0.0, 0.09, 0.30, lacquer.darker(0.06), lift=4),
        panel(-0.86, 0.22, 1.76, 0.06, lacquer.darker(0.03), lift=3),
        panel(-0.95, 0.28, 1.94, 0.065, lacquer, lift=6, radius=0.02),
        line(((-0.92, 0.335), (0.96, 0.335)), lacquer.lighter(0.14), 0.012),
        *teapot(designer, -0.28, 0.345, 0.17, hue=200),
        panel(0.34, 0.345, 0.30, 0.025, designer.paint(0.32, 0.03, 40), lift=2),
        *(
            disc(0.40 + 0.09 * n, 0.40, 0.042, 0.036, designer.paint(0.80, 0.06, (350.0, 130.0, 90.0)[n]), lift=1)
            for n in range(3)
        ),
        *oil_lamp(designer, -1.52, 0.0, 0.74),
    ]  # fmt: skip
    return Card("low table", 6.27, tuple(records))


def _cushions(designer: Designer, cloth: Colour) -> list[Record]:
    """Flat cushions on the mats before the table; points are (x, z)."""
    records: list[Record] = []
    for x, z in ((-2.05, 6.5), (2.2, 6.5)):
        box = polygon(
            ((x - 0.34, z - 0.22), (x + 0.34, z - 0.22), (x + 0.30, z + 0.20), (x - 0.30, z + 0.20))
        )
        records += [
            Soft(box.moved(0.02, -0.05), Colour(0.14, 0.04, 285, 0.34), 3),
            Cut(box, cloth.lighter(0.02), edge=0.8),
        ]
        records.append(Cut(ellipse(x, z, 0.035, 0.025), cloth.lighter(0.18), edge=0))
    return records


def flat_cushion(
    designer: Designer, name: str, x: float, z: float, cloth: Colour, *, facing: int
) -> tuple[tuple[Card, ...], Seat]:
    """A flat square cushion, tied in its middle, with tassels at its corners: one sits on one's heels on it."""
    pale = cloth.lighter(0.16)
    behind = ((x - 0.34, 0.0), (x - 0.33, HIGH), (x, HIGH + 0.03), (x + 0.33, HIGH), (x + 0.34, 0.0))
    before = (
        (x - 0.42, 0.005), (x - 0.43, 0.05), (x - 0.38, HIGH), (x, HIGH + 0.012), (x + 0.38, HIGH), (x + 0.43, 0.05),
        (x + 0.42, 0.005), (x, -0.012),
    )  # fmt: skip
    front: list[Record] = [
        Cut(smooth(before, tension=0.35), cloth, lift=4),
        line(((x - 0.41, 0.055), (x, 0.062), (x + 0.41, 0.055)), cloth.darker(0.06), 0.012, curved=True),
        *(
            line(((at, 0.05), (at + (0.03 if at > x else -0.03), 0.005)), pale, 0.018)
            for at in (x - 0.40, x + 0.40)
        ),
    ]
    cards = (
        Card(f"{name} back", z + 0.10, (Cut(smooth(behind, tension=0.3), cloth.darker(0.05), lift=3),)),
        Card(f"{name} front", z - 0.16, tuple(front)),
    )
    return cards, Seat(name, x, z, HIGH, facing)


def maple_twig(designer: Designer) -> Card:
    """A twig of maple at the right upper corner, close to the eye."""
    season = designer.setting.season
    red = designer.paint(0.52, 0.12, 32) if season == "autumn" else designer.paint(0.46, 0.065, 135)
    records: list[Record] = [
        line(((1.9, 2.02), (1.42, 1.90), (1.04, 1.74)), designer.paint(0.36, 0.03, 45), 0.014, curved=True)
    ]
    for n in range(9):
        share = n / 8
        x, y = 1.74 - 0.70 * share, 1.98 - 0.24 * share
        hand = leaf(0.001, 0.001)
        for k in range(5):
            hand = hand.joined(
                leaf(0.085 - 0.012 * abs(k - 2), 0.03).turned(-1.57 + 0.55 * (k - 2) + 0.2 * (n % 3 - 1))
            )
        records.append(Cut(hand.moved(x, y), red.lighter(0.04 * (n % 3)), lift=8, name=MADE))
    return Card("foreground maple", 2.4, tuple(records), blur=5.0)
