"""On board: a deck of planks, rail and mast, the sea all round; a junk, a windjammer, a steamer or a later ship."""

from dataclasses import replace
from functools import partial
from math import sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Record
from yingxi.stage.hours import LAMP
from yingxi.stage.path import ellipse, polygon, rectangle, smooth
from yingxi.stage.place import Card, Place, Seat
from yingxi.stage.sets.cutting import disc, fade, glow, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import floor_glow, planks, wetness
from yingxi.stage.sets.lamps import halo, lantern, lit, pool
from yingxi.stage.sets.sea import sea
from yingxi.stage.sets.sky import far_haze, sky
from yingxi.stage.sets.skyline import hills
from yingxi.stage.sets.to_come import neon
from yingxi.stage.sets.vessels import vessel
from yingxi.stage.sets.wares import crate

ENDS = 7.6


def boat(designer: Designer) -> Place:
    """People stand on the deck before its far rail; a ship passes where sky and water meet."""
    chest, seat = _chest(designer, 1.5, 5.6)
    ground: list[Record] = _deck(designer)
    ground += floor_glow(designer, -2.6, 6.4, 2.2, 0.9, LAMP, 0.6)
    ground += wetness(designer, ENDS, glints=((-2.6, LAMP),) if designer.air.lamps else ())
    return Place(
        cards=(
            sky(designer, sun=(-11, 15), low=1, top=32),
            hills(
                designer,
                "far coast",
                95,
                designer.paint(0.60, 0.045, 235),
                level=2.6,
                swell=2.0,
                haze=0.55,
                blur=2,
            ),
            Card(
                "sea",
                70,
                tuple(sea(designer, 0.9, shine=-7.0)),
                haze=0.10,
                blur=0.8,
                moving=partial(_crests, designer.air.sky[2]),
            ),
            Card("sea mist", 62, far_haze(designer, 0.6, 2.0, strength=0.45)),
            Card("passing ship", 48, tuple(vessel(designer, "passing", 12.5, 0.1, 1.5)), haze=0.30, blur=1.0),
            Card("near sea", 16, tuple(_swell(designer)), haze=0.04, blur=0.4),
            Card("rail", ENDS, tuple(_rail(designer))),
            Card("mast", 7.0, tuple(_mast(designer))),
            *chest,
            _front(designer),
        ),
        ground=tuple(ground),
        ground_ends=ENDS,
        light=designer.air.light,
        haze=designer.air.haze,
        backdrop=designer.air.sky[1],
        seats=(seat,),
        doors=((-3.4, 5.6), (3.4, 5.6)),
        pools=pool(designer, -2.6, 2.2, 6.4, 2.8, 0.44),
    )


def _deck(designer: Designer) -> list[Record]:
    """Planks, in old times too, where a house would have flags."""
    laid = designer
    if designer.ancient:
        laid = Designer(replace(designer.setting, period=""), designer.air)
    return list(planks(laid, ENDS, designer.paint(0.58, 0.055, 66), width=0.30))


def _crests(light: Colour, frame: int) -> DisplayList:
    """Flecks that drift along the swell; one comes round in twelve seconds."""
    records: list[Record] = []
    for n in range(14):
        share = (n * 0.618 + frame / 288) % 1.0
        x, y = -44 + 88 * share, -0.2 - 8.0 * ((n * 0.37) % 1.0) ** 1.6
        wide = 1.6 * sin(3.1416 * share) * (1.2 - 0.1 * y)
        records.append(
            Cut(
                ellipse(x, y + 0.08 * sin(0.13 * frame + n), wide, 0.07), light.clear(0.34), edge=0, lit=False
            )
        )
    return tuple(records)


def _swell(designer: Designer) -> list[Record]:
    """Two waves of cut paper close to the ship's side."""
    deep = designer.air.sky[1].mixed(designer.paint(0.50, 0.075, 232), 0.72)
    records: list[Record] = []
    for row, (level, tone) in enumerate(((-0.55, deep.lighter(0.05)), (-1.15, deep))):
        points = [(-26.0, -6.0)]
        points += [
            (-26 + 1.6 * n, level + 0.26 * sin(1.9 * n + 2.1 * row) + 0.1 * sin(0.7 * n)) for n in range(33)
        ]
        points.append((26.0, -6.0))
        records += [
            Cut(smooth(points, tension=0.3), tone, lift=5, edge=0.9),
            line(points[1:-1], designer.air.sky[2].clear(0.45), 0.05, curved=True),
        ]
    return records


def _rail(designer: Designer) -> list[Record]:
    """The ship's far side: bulwark or rail, of its time, with what hangs on it."""
    wood = designer.paint(0.46, 0.06, 45)
    records: list[Record] = []
    if designer.future:
        skin, light = designer.paint(0.72, 0.018, 238), neon(designer, "rail")
        return [
            panel(-9, -0.1, 18, 0.46, skin, lift=6),
            Cut(rectangle(-9, 0.36, 18, 0.62), Colour(0.90, 0.03, 215, 0.22), edge=0, lit=False),
            panel(-9, 0.96, 18, 0.07, skin.lighter(0.06), lift=5, radius=0.03),
            Cut(rectangle(-9, 0.34, 18, 0.03), light, edge=0, lit=False),
            *(panel(-8.4 + 1.4 * n, 0.3, 0.06, 0.7, skin.darker(0.06), lift=3) for n in range(13)),
            glow(0, 0.36, 3.4, light, 0.16),
        ]
    if designer.ancient or (designer.setting.period == "" and not designer.western):
        red = designer.paint(0.48, 0.09, 30)
        records += [
            panel(-9, -0.1, 18, 0.86, wood, lift=7),
            panel(-9, 0.74, 18, 0.11, wood.lighter(0.08), lift=5),
        ]
        records += [line(((-9, y), (9, y)), wood.darker(0.06), 0.02) for y in (0.16, 0.40, 0.60)]
        for n in range(9):
            x = -7.2 + 1.8 * n
            records += [panel(x - 0.09, -0.1, 0.18, 0.98, wood.darker(0.04), lift=4)]
            if not designer.western and n % 2:
                records.append(Cut(ellipse(x + 0.9, 0.36, 0.22), red, lift=2))
        return records
    white = designer.paint(0.86, 0.012, 85)
    records += [panel(-9, -0.1, 18, 0.26, white, lift=6)]
    records += [line(((-9, y), (9, y)), white.darker(0.03), 0.035) for y in (0.38, 0.60, 0.80)]
    records += [panel(-8.5 + 1.25 * n, 0.1, 0.06, 0.92, white.darker(0.05), lift=3) for n in range(15)]
    records += [panel(-9, 0.98, 18, 0.07, wood.lighter(0.06), lift=5)]
    ring = ellipse(1.15, 0.56, 0.30).joined(ellipse(1.15, 0.56, -0.17, 0.17))
    records += [Cut(ring, designer.paint(0.90, 0.012, 85), lift=5)]
    for dx, dy in ((-0.235, 0), (0.235, 0), (0, -0.235), (0, 0.235)):
        records.append(disc(1.15 + dx, 0.56 + dy, 0.075, None, designer.paint(0.60, 0.15, 30), lift=1))
    return records


def _mast(designer: Designer) -> list[Record]:
    """What rises from the deck at the left, a lamp on it, ropes; cargo at its foot."""
    wood, rope = designer.paint(0.46, 0.055, 48), designer.paint(0.62, 0.05, 78)
    records: list[Record] = []
    if designer.future:
        skin, light = designer.paint(0.76, 0.016, 238), neon(designer, "fin")
        records += [
            Cut(
                smooth(
                    [(-4.3, 0), (-3.9, 2.2), (-3.0, 4.6), (-2.75, 4.6), (-2.7, 2.0), (-2.5, 0)], tension=0.25
                ),
                skin,
                lift=7,
            ),
            line([(-2.72, 0.3), (-2.86, 2.2), (-2.9, 4.4)], light, 0.04, curved=True),
            glow(-2.8, 2.3, 1.5, light, 0.30),
        ]
        return [
            *records,
            *(
                panel(2.7 + 0.5 * n, 0, 0.44, 0.44, skin.darker(0.05 * n), lift=4, radius=0.05)
                for n in range(2)
            ),
        ]
    if designer.today or designer.thirties:
        white = designer.paint(0.86, 0.015, 85)
        pane, falls = lit(designer, designer.paint(0.50, 0.05, 230))
        records += [
            panel(-5.6, 0, 2.9, 2.7, white, lift=8),
            panel(-5.8, 2.66, 3.3, 0.16, white.darker(0.08), lift=5),
            *(disc(x, 1.72, 0.25, None, designer.paint(0.70, 0.08, 80), lift=3) for x in (-4.7, -3.75)),
            *(disc(x, 1.72, 0.19, None, pane, lift=0, lit=falls) for x in (-4.7, -3.75)),
            panel(-3.2, 0, 0.05, 2.6, white.darker(0.10), lift=0),
            line(((-2.3, 0), (-2.3, 5.0)), white.darker(0.14), 0.10),
            line(((-2.3, 4.9), (1.6, 1.05)), rope.darker(0.1), 0.02),
        ]
        records += halo(designer, -2.55, 2.35, 1.8, strength=0.36)
        shade, on = lit(designer, designer.paint(0.82, 0.03, 85))
        records += [disc(-2.5, 2.4, 0.13, 0.16, shade, lift=3, lit=on)]
    else:
        sail = designer.paint(0.66, 0.085, 42) if not designer.western else designer.paint(0.84, 0.03, 82)
        shape = [(-5.9, 1.7), (-2.0, 1.85), (-1.75, 5.6), (-3.0, 6.3), (-5.4, 5.4)]
        records += [Cut(smooth(shape, tension=0.12), sail, lift=7)]
        records += [
            line(
                ((-5.85 + 0.08 * k, 2.0 + 0.62 * k), (-1.95 + 0.03 * k, 2.1 + 0.66 * k)),
                sail.darker(0.10),
                0.05,
            )
            for k in range(6 if not designer.western else 0)
        ]
        records += [
            panel(-3.08, 0, 0.24, 6.4, wood, lift=7),
            line(((-2.95, 5.8), (2.4, 0.9)), rope, 0.03),
            line(((-2.95, 5.4), (-6.4, 0.9)), rope, 0.03),
            *(
                line(
                    [(-3.16, 0.62 + 0.06 * n), (-2.96, 0.56 + 0.06 * n), (-2.76, 0.62 + 0.06 * n)],
                    rope,
                    0.055,
                    curved=True,
                )
                for n in range(6)
            ),
        ]
        records += halo(designer, -2.55, 2.1, 2.0, strength=0.36)
        if designer.western:
            records += _ships_lamp(designer, -2.55, 2.1)
        else:
            records += lantern(designer, -2.55, 2.1, 0.34, cord=0.35)
    records += crate(designer, "cargo", 2.75, 0, 0.72, 0.46) + crate(
        designer, "cargo 2", 2.95, 0.47, 0.5, 0.34
    )
    return records


def _ships_lamp(designer: Designer, x: float, y: float) -> list[Record]:
    """A lamp of brass and glass on an iron."""
    brass, (shade, falls) = designer.paint(0.66, 0.09, 80), lit(designer, designer.paint(0.80, 0.04, 90))
    return [
        line(((x - 0.28, y + 0.26), (x, y + 0.26)), designer.paint(0.34, 0.02, 260), 0.03),
        panel(x - 0.10, y - 0.14, 0.20, 0.28, shade, lift=2)
        if falls
        else Cut(rectangle(x - 0.10, y - 0.14, 0.20, 0.28), shade, edge=0, lit=False),
        *(panel(x + dx - 0.012, y - 0.14, 0.024, 0.28, brass, lift=1) for dx in (-0.10, 0.0, 0.10)),
        panel(x - 0.13, y - 0.19, 0.26, 0.06, brass, lift=3),
        sheet(
            ((x - 0.14, y + 0.13), (x + 0.14, y + 0.13), (x + 0.05, y + 0.26), (x - 0.05, y + 0.26)),
            brass,
            lift=3,
        ),
    ]


def _chest(designer: Designer, x: float, z: float) -> tuple[tuple[Card, ...], Seat]:
    """A sea chest to sit on; a smooth locker on a ship to come."""
    wood, iron = designer.paint(0.50, 0.06, 48), designer.paint(0.40, 0.02, 265)
    if designer.future:
        wood, iron = designer.paint(0.74, 0.016, 238), neon(designer, "locker")
    back = (panel(x - 0.5, 0.05, 1.0, 0.42, wood.darker(0.08), lift=5),)
    front: DisplayList = (
        panel(x - 0.52, 0.0, 1.04, 0.36, wood, lift=5),
        panel(x - 0.55, 0.34, 1.10, 0.09, wood.lighter(0.06), lift=4),
        *(panel(x + dx, 0.0, 0.06, 0.43, iron, lift=2) for dx in (-0.42, 0.36)),
    )
    return (Card("chest back", z + 0.14, back), Card("chest", z - 0.07, front)), Seat("chest", x, z, 0.44, -1)


def _front(designer: Designer) -> Card:
    """A rope that comes down at the right, its block; a cable of light to come."""
    rope = designer.paint(0.64, 0.055, 78) if not designer.future else neon(designer, "near")
    wood = designer.paint(0.46, 0.05, 50)
    return Card(
        "foreground rope",
        2.45,
        (
            line(((1.24, 0.1), (1.60, 2.6)), rope, 0.035),
            line(((1.34, 0.1), (1.70, 2.6)), rope.darker(0.05), 0.035),
            sheet(((1.28, 0.62), (1.42, 0.60), (1.46, 0.82), (1.32, 0.84)), wood, lift=6),
            fade(
                polygon(((1.0, 0), (2.2, 0), (2.2, 0.5), (1.0, 0.4))),
                (0, 0),
                (0, 0.5),
                Colour(0.2, 0.05, 270),
                0.4,
                0.0,
            ),
        ),
        blur=4.0,
    )
