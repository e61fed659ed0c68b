"""The lift: a cab of brushed metal for three, its doors with their seam, the number over them, a panel of buttons, a
mirror, rails, light from the ceiling that flickers by night. Of the thirties in wood and brass, to come in white."""

from dataclasses import replace
from functools import partial

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Record, Soft
from yingxi.stage.path import ellipse, polygon, rectangle
from yingxi.stage.place import LEAF, OPENING, THRESHOLD, Card, Doorway, Place, Pool, Seat
from yingxi.stage.sets.cutting import disc, fade, glow, line, panel
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import floor, floor_glow, tiles
from yingxi.stage.sets.lift_things import (
    DOOR_HEIGHT,
    DOOR_WIDTH,
    LAMPS,
    bronze_leaves,
    button_panel,
    dial,
    floor_number,
    landing,
    lift_paints,
    notices,
    steel_leaves,
)
from yingxi.stage.sets.receding import edge_line, lying, seen, upright
from yingxi.stage.sets.to_come import neon

WALL, SIDES = 6.5, 6.36
"""Where the doors' wall stands, and the sheet of the two walls that run towards the eye."""
# Half its width and its height, and from where on its sides are drawn, in metres.
HALF, HIGH = 1.74, 2.52
_NEAR = 1.2
_MIRROR = (4.15, 6.05, 1.02, 2.16)
"""Its depths and heights on the left wall."""
_LAMP = (4.5, 6.0)
_BROAD = 9.0
SHADE = Colour(0.15, 0.04, 272)


def lift(designer: Designer) -> Place:
    """Three stand in it; one may sit on the seat that folds down from the right wall."""
    cab = Designer(designer.setting, replace(designer.air.lit_from(-1), lamps=True))
    shut = tuple(bronze_leaves(cab) if _of_old(cab) else steel_leaves(cab))
    cards, seat = _seat(cab)
    lamp = LAMPS["1930s" if _of_old(cab) else cab.setting.period if cab.future else "today"]
    return Place(
        cards=(
            Card("shaft", WALL + 0.6, (Cut(rectangle(-9, -1, 18, 7), cab.paint(0.26, 0.02, 260), edge=0),)),
            Card("wall", WALL, (*_back(cab), *_falling(cab, lamp))),
            Card("door", WALL - 0.02, shut),
            Card(OPENING, WALL - 0.03, tuple(landing(cab))),
            Card(
                "sides", SIDES, (*_sides(cab), *_above(cab, lamp), *_air(cab)), moving=partial(_flicker, cab)
            ),
            Card(LEAF, THRESHOLD - 0.14, shut),
            *cards,
            _front(cab),
        ),
        ground=tuple(_floor(cab, lamp)),
        ground_ends=WALL,
        light=cab.air.light,
        haze=cab.air.haze,
        backdrop=lift_paints(cab).wall,
        width=(-1.30, 1.30),
        depth=(4.6, THRESHOLD + 0.01),
        seats=(seat,),
        doors=((0.0, THRESHOLD),),
        door=Doorway(0.0, THRESHOLD, DOOR_WIDTH, DOOR_HEIGHT, 1, "slides apart"),
        pools=(
            Pool(0.0, 2.3, 5.4, 2.6, lamp, 0.30 if cab.air.hour != "night" else 0.46),
            Pool(0.0, 1.4, 5.6, 3.0, lamp, 0.16),
        ),
    )


def _of_old(designer: Designer) -> bool:
    return designer.thirties or designer.ancient


def _back(designer: Designer) -> list[Record]:
    """The wall with the doors: brushed metal or veneer, a frame round the doors, the number above, buttons beside."""
    paints = lift_paints(designer)
    records: list[Record] = [panel(-HALF, -0.05, 2 * HALF, HIGH + 0.1, paints.wall, lift=0, edge=0)]
    half, high = DOOR_WIDTH / 2, DOOR_HEIGHT
    if _of_old(designer):
        records += _veneer(designer)
    elif not designer.future:
        records += [
            line(
                ((-HALF, 0.02 + 0.034 * n), (HALF, 0.02 + 0.034 * n)),
                paints.wall.lighter(designer.between(-0.020, 0.022, "brushed", n)).clear(0.8),
                0.012,
            )
            for n in range(74)
        ]
        for x in (-1.36, 1.52):
            records += [
                fade(rectangle(x - 0.3, 0, 0.6, HIGH), (x - 0.3, 0), (x + 0.1, 0), Colour(1, 0, 0), 0.0, 0.12)
            ]
    outer = rectangle(-half - 0.12, -0.02, DOOR_WIDTH + 0.24, high + 0.14)
    inner = polygon(((-half, -0.03), (-half, high), (half, high), (half, -0.03)))
    records += [
        Cut(outer.joined(inner), paints.frame, lift=4, edge=0.8),
        line(((-half - 0.10, 0), (-half - 0.10, high + 0.1)), paints.frame.lighter(0.07), 0.012),
        line(((half + 0.10, 0), (half + 0.10, high + 0.1)), paints.frame.darker(0.08), 0.012),
        panel(-HALF, 0.0, HALF - half - 0.12, 0.16, paints.kick, lift=2),
        panel(half + 0.12, 0.0, HALF - half - 0.12, 0.16, paints.kick, lift=2),
    ]
    records += (
        dial(designer, 0.0, high + 0.20) if _of_old(designer) else floor_number(designer, 0.0, high + 0.255)
    )
    return [*records, *button_panel(designer, 1.245, 0.80), *notices(designer, -1.235, 1.20)]


def _veneer(designer: Designer) -> list[Record]:
    """Panels of a figured wood between lines of brass."""
    paints = lift_paints(designer)
    records: list[Record] = []
    for side in (-1, 1):
        middle = side * 1.26
        records += [
            panel(middle - 0.36, 0.28, 0.72, 2.02, paints.wall.lighter(0.03), lift=1, edge=0.4),
            *(
                line(
                    [
                        (middle - 0.34 + 0.076 * n, 0.30),
                        (middle - 0.32 + 0.076 * n, 1.2),
                        (middle - 0.34 + 0.076 * n, 2.28),
                    ],
                    paints.wall.darker(designer.between(0.0, 0.045, "grain", side, n)).clear(0.7),
                    0.014,
                    curved=True,
                )
                for n in range(10)
            ),
            *(
                line(((middle - 0.36, y), (middle + 0.36, y)), paints.metal, 0.012)
                for y in (0.28, 0.33, 2.25, 2.30)
            ),
        ]
    return records


def _sides(designer: Designer) -> list[Record]:
    """Two walls towards the eye: their panels, rails and kicking plates; on the left one the mirror."""
    paints = lift_paints(designer)
    records: list[Record] = []
    for side in (-1, 1):
        x = side * HALF
        tone = paints.wall.darker(0.02) if side < 0 else paints.wall.darker(0.055)
        records.append(upright(x, -0.02, HIGH, _NEAR, WALL, SIDES, tone))
        if not designer.future and not _of_old(designer):
            records += [
                edge_line(
                    (x, 0.05 + 0.085 * n, _NEAR),
                    (x, 0.05 + 0.085 * n, WALL - 0.08),
                    SIDES,
                    tone.lighter(designer.between(-0.022, 0.022, "side", side, n)).clear(0.7),
                    0.020,
                )
                for n in range(29)
            ]
        if _of_old(designer):
            for near in (3.1, 4.15, 5.25):
                records.append(
                    upright(x, 0.28, 2.30, near + 0.12, near + 0.98, SIDES, tone.lighter(0.035), lift=1)
                )
                for y in (0.28, 2.30):
                    records.append(
                        edge_line((x, y, near + 0.12), (x, y, near + 0.98), SIDES, paints.metal, 0.014)
                    )
        records += [
            edge_line((x, 0.0, at), (x, HIGH, at), SIDES, tone.darker(0.07), 0.014) for at in (4.05, 5.2)
        ]
        records += [
            upright(x, -0.02, 0.16, _NEAR, WALL, SIDES, paints.kick.darker(0.02 if side < 0 else 0.05)),
            edge_line((x, 0.16, _NEAR), (x, 0.16, WALL - 0.08), SIDES, paints.kick.lighter(0.10), 0.012),
        ]
    records += _mirror(designer)
    for side in (-1, 1):
        records += _rail(designer, side)
    return records


def _rail(designer: Designer, side: int) -> list[Record]:
    """A rail on its posts, its shadow on the wall below it."""
    paints, x = lift_paints(designer), side * (HALF - 0.07)
    wall = side * (HALF - 0.005)
    posts = [
        line((seen((wall, 0.90, at), SIDES), seen((x, 0.90, at), SIDES)), paints.metal.darker(0.14), 0.035)
        for at in (3.6, 4.6, 5.5, 6.3)
    ]
    return [
        edge_line((wall, 0.83, _NEAR), (wall, 0.83, 6.4), SIDES, SHADE.clear(0.20), 0.05),
        *posts,
        edge_line((x, 0.90, _NEAR), (x, 0.90, 6.42), SIDES, paints.metal.darker(0.05), 0.062),
        edge_line((x, 0.912, _NEAR), (x, 0.912, 6.42), SIDES, paints.metal.lighter(0.10), 0.018),
    ]


def _mirror(designer: Designer) -> list[Record]:
    """What it gives back: the other wall, its rail, the light above; two slanting glints."""
    paints = lift_paints(designer)
    near, far, low, high = _MIRROR
    x = -HALF + 0.01
    glass = paints.wall.lighter(0.045).mixed(Colour(0.80, 0.03, 215), 0.45 if not _of_old(designer) else 0.22)
    deep = 0.10 if designer.air.hour in ("dusk", "night") else 0.04
    records: list[Record] = [
        upright(x, low - 0.04, high + 0.04, near - 0.06, far + 0.06, SIDES, paints.metal, lift=3, edge=0.5),
        upright(x, low, high, near, far, SIDES, glass.darker(deep)),
        upright(x, 2.02, high, near, far, SIDES, paints.lamp.clear(0.30), lit=False),
        upright(x, low, low + 0.10, near, far, SIDES, paints.wall.darker(0.12).clear(0.6)),
        edge_line((x, low + 0.16, near), (x, low + 0.13, far), SIDES, paints.metal.lighter(0.06), 0.03),
        *(
            edge_line((x, low, at), (x, high, at), SIDES, glass.darker(0.06).clear(0.7), 0.014)
            for at in (4.8, 5.45)
        ),
    ]
    for at, wide in ((4.45, 0.22), (4.82, 0.09), (5.5, 0.20)):
        spots = ((x, low, at), (x, high, at + 0.42), (x, high, at + 0.42 + wide), (x, low, at + wide))
        records.append(
            Cut(polygon([seen(spot, SIDES) for spot in spots]), Colour(1, 0, 0, 0.15), edge=0, lit=False)
        )
    return records


def _above(designer: Designer, lamp: Colour) -> list[Record]:
    """The ceiling and its lamp."""
    paints = lift_paints(designer)
    top = paints.ceiling
    records: list[Record] = [lying(-HALF, HALF, HIGH, _NEAR, WALL, SIDES, top)]
    records += [
        edge_line((side * HALF, HIGH, _NEAR), (side * HALF, HIGH, WALL), SIDES, top.darker(0.12), 0.035)
        for side in (-1, 1)
    ]
    records.append(line(((-HALF, HIGH), (HALF, HIGH)), top.darker(0.12), 0.035))
    if designer.future:
        light = neon(designer, "cab")
        records += [
            lying(side * 1.50 - 0.05, side * 1.50 + 0.05, HIGH - 0.01, _NEAR, 6.3, SIDES, light, lit=False)
            for side in (-1, 1)
        ]
        records.append(lying(-1.55, 1.55, HIGH - 0.01, 6.2, 6.3, SIDES, light, lit=False))
    if _of_old(designer):
        x, y = seen((0.0, HIGH - 0.08, 4.7), SIDES)
        return [
            *records,
            glow(x, y, 2.3, lamp, 0.38),
            disc(x, y + 0.10, 0.50, 0.06, paints.metal, lift=3),
            Cut(ellipse(x, y, 0.44, 0.16), lamp.lighter(0.03), edge=0.6, lit=False),
            Cut(ellipse(x, y - 0.05, 0.26, 0.08), Colour(0.97, 0.04, 88), edge=0, lit=False),
            disc(x, y - 0.165, 0.05, 0.045, paints.metal, lift=2),
        ]
    bright = Colour(0.97, 0.02, 95) if not designer.future else Colour(0.98, 0.012, 220)
    burning = designer.air.hour != "night"
    for near, far, side, burns in (
        (*_LAMP, -1, True), (*_LAMP, 1, burning), (2.3, 3.8, -1, burning), (2.3, 3.8, 1, True),
    ):  # fmt: skip
        left, right = sorted((0.06 * side, 0.98 * side))
        tone = bright if burns else bright.darker(0.30)
        bars = [near + (far - near) * share for share in (0.27, 0.5, 0.73)]
        records += [
            lying(left - 0.05, right + 0.05, HIGH - 0.01, near - 0.08, far + 0.08, SIDES, top.darker(0.10)),
            lying(left, right, HIGH - 0.01, near, far, SIDES, tone, lit=False),
            *(
                edge_line((left, HIGH - 0.01, at), (right, HIGH - 0.01, at), SIDES, tone.darker(0.07), 0.014)
                for at in bars
            ),
        ]
    return records


def _falling(designer: Designer, lamp: Colour) -> list[Record]:
    """What the lamp throws on the wall with the doors, and the shade at its foot."""
    share = {"dawn": 0.8, "day": 0.7, "dusk": 0.95, "night": 0.9}[designer.air.hour]
    foot = {"dawn": 0.28, "day": 0.24, "dusk": 0.36, "night": 0.52}[designer.air.hour]
    return [
        glow(0.0, HIGH - 0.2, 2.6, lamp, 0.22 * share),
        *(glow(side * 1.25, HIGH - 0.15, 0.95, lamp, 0.40 * share) for side in (-1, 1)),
        fade(rectangle(-HALF, 0, 2 * HALF, 1.1), (0, 0), (0, 1.1), SHADE, foot, 0.0),
    ]


def _air(designer: Designer) -> list[Record]:
    """Shade where the sides come towards the eye, along their edges and their feet; deeper by night."""
    depth = {"dawn": 0.26, "day": 0.22, "dusk": 0.30, "night": 0.36}[designer.air.hour]
    records: list[Record] = []
    for side in (-1, 1):
        x = side * HALF
        whole = polygon([seen(spot, SIDES) for spot in (
            (x, -0.02, _NEAR), (x, HIGH, _NEAR), (x, HIGH, WALL), (x, -0.02, WALL),
        )])  # fmt: skip
        corner = seen((x, 1.0, WALL), SIDES)[0]
        records += [
            fade(whole, (side * 4.6, 0), (side * 1.9, 0), SHADE, depth * 1.5, 0.0),
            fade(whole, (corner, 0), (corner + side * 0.45, 0), SHADE, depth * 0.9, 0.0),
            fade(whole, (corner, -0.2), (corner - side * 0.22, 0.62), SHADE, depth * 1.2, 0.0),
        ]
    return records


def _floor(designer: Designer, lamp: Colour) -> list[Record]:
    """Rubber with studs, worn pale where people stand, or chequered marble; the doors' sill with its grooves."""
    paints = lift_paints(designer)
    if _of_old(designer):
        ground: list[Record] = list(
            tiles(designer, WALL, designer.paint(0.62, 0.03, 75), size=0.42, checked=True)
        )
    else:
        base = designer.paint(0.44, 0.022, 245) if not designer.future else designer.paint(0.70, 0.012, 235)
        ground = list(floor(base, WALL))
        for row in range(22):
            for column in range(18):
                x, z = -1.62 + 0.19 * column + 0.095 * (row % 2), 2.2 + 0.19 * row
                tone = base.lighter(designer.between(0.012, 0.045, "stud", row, column))
                ground.append(Cut(ellipse(x, z, 0.050), tone, edge=0))
        worn = base.lighter(0.10).muted(0.7)
        ground += [
            Soft(ellipse(-0.15, 5.3, 0.95, 0.55), worn.clear(0.34), 16),
            Soft(ellipse(0.10, 6.1, 0.55, 0.30), worn.clear(0.42), 10),
            *(
                Cut(
                    polygon(((x, z), (x + 0.42, z + 0.05), (x + 0.43, z + 0.064), (x + 0.01, z + 0.016))),
                    base.darker(0.06).clear(0.7),
                    edge=0,
                )
                for x, z in ((-0.9, 4.9), (0.3, 5.5), (-0.2, 5.85), (0.7, 5.05))
            ),
        ]
    half = DOOR_WIDTH / 2
    ground += [
        Soft(rectangle(side * HALF - 0.2, 1.5, 0.4, WALL - 1.6), SHADE.clear(0.30), 7) for side in (-1, 1)
    ]
    ground.append(Soft(rectangle(-HALF, WALL - 0.22, 2 * HALF, 0.4), SHADE.clear(0.30), 6))
    ground += [
        Cut(rectangle(-half - 0.1, 6.30, DOOR_WIDTH + 0.2, 0.20), paints.metal.darker(0.06), edge=0.4),
        *(
            Cut(rectangle(-half - 0.1, at, DOOR_WIDTH + 0.2, 0.018), paints.metal.darker(0.24), edge=0)
            for at in (6.35, 6.42)
        ),
    ]
    return [*ground, *floor_glow(designer, 0.0, 5.4, 1.5, 0.8, lamp, 0.55)]


def _flicker(designer: Designer, frame: int) -> DisplayList:
    """By night the light fails for a few frames, now and then; by day a storey's light passes down the doors' seam."""
    if designer.air.hour != "night" or designer.future:
        return _storey_passes(frame)
    at = frame % 158
    fails = {58: 0.30, 60: 0.16, 64: 0.34, 66: 0.30, 70: 0.12, 132: 0.20}.get(at - at % 2, 0.0)
    if not fails:
        return ()
    return (Cut(rectangle(-_BROAD, -4, 2 * _BROAD, 13), SHADE.clear(fails), edge=0.0, lit=False),)


def _storey_passes(frame: int) -> DisplayList:
    """The light of a landing as the cab goes by it: it runs down the seam, then none for a while."""
    at = frame % 74
    if at > 34:
        return ()
    y = DOOR_HEIGHT * (1 - at / 34)
    light = Colour(0.97, 0.05, 90)
    low = max(0.02, y - 0.22)
    seam = rectangle(-0.008, low, 0.016, max(0.02, min(DOOR_HEIGHT, y + 0.22) - low))
    return (Cut(seam, light.clear(0.75), edge=0.0, lit=False), glow(0.0, y, 0.42, light, 0.16))


def _seat(designer: Designer) -> tuple[tuple[Card, ...], Seat]:
    """A padded seat that folds down from the wall, its back pad behind the sitter."""
    x, z = 1.36, 5.55
    paints = lift_paints(designer)
    cloth = designer.paint(0.42, 0.07, 28) if _of_old(designer) else designer.paint(0.36, 0.03, 250)
    back: list[Record] = [
        Cut(rectangle(x + 0.27, 0.62, 0.10, 0.46, radius=0.05), cloth, lift=4),
        panel(x + 0.355, 0.40, 0.03, 0.70, paints.metal.darker(0.22), lift=2),
        line(((x + 0.36, 0.10), (x - 0.05, 0.40)), paints.metal.darker(0.26), 0.035),
    ]
    before: list[Record] = [
        Cut(rectangle(x - 0.24, 0.40, 0.60, 0.075, radius=0.035), cloth.lighter(0.04), lift=5),
        line(((x - 0.20, 0.455), (x + 0.30, 0.455)), cloth.lighter(0.12), 0.012),
        line(((x + 0.36, 0.12), (x - 0.02, 0.40)), paints.metal.darker(0.20), 0.035),
    ]
    cards = (Card("seat behind", z + 0.12, tuple(back)), Card("seat before", z - 0.06, tuple(before)))
    return cards, Seat("seat", x, z, 0.45, -1)


def _front(designer: Designer) -> Card:
    """The near corner's post at the left, and the end of the rail, out of focus."""
    paints = lift_paints(designer)
    dark = paints.wall.darker(0.16)
    return Card(
        "foreground post",
        2.4,
        (
            Cut(rectangle(-2.8, -0.6, 1.72, 4.2), dark, lift=6),
            Cut(rectangle(-1.16, -0.6, 0.05, 4.2), dark.lighter(0.09), edge=0),
        ),
        blur=5.0,
    )
