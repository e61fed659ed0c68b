"""Inside a car: its side cut away, two soft seats, a wheel, wide panes on a road that runs by; a coach of old, a
capsule to come."""

from functools import partial

from yingxi.film.colour import Colour
from yingxi.film.seeds import chance
from yingxi.stage.display import Cut, DisplayList, Group, Record, Soft
from yingxi.stage.hours import LAMP
from yingxi.stage.path import Path, ellipse, polygon, rectangle, smooth
from yingxi.stage.place import FRAME, Card, Place, Seat
from yingxi.stage.sets.car_roof import charm, over_the_roof, roof, section
from yingxi.stage.sets.cutting import disc, glow, line, panel, with_hole
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import floor
from yingxi.stage.sets.lamps import lit, pool
from yingxi.stage.sets.openings import Box, curtain, glass
from yingxi.stage.sets.sky import far_haze, sky
from yingxi.stage.sets.skyline import hills, town
from yingxi.stage.sets.to_come import neon

WALL = 6.7
_WINDOWS: tuple[Box, ...] = ((-2.12, 0.94, 1.98, 0.66), (0.14, 0.94, 1.98, 0.66))
_ROOF = 1.70


def car(designer: Designer) -> Place:
    """The far side of the cabin with its two windows; seats face each other across the middle."""
    cabin = Designer(designer.setting, designer.air.lit_from(1))
    first, seat = _seat(cabin, "back seat", -1.15, 5.5, 1)
    second, other = _seat(cabin, "front seat", 1.15, 5.5, -1)
    carpet = cabin.paint(0.40, 0.02, 262) if not cabin.ancient else cabin.paint(0.44, 0.055, 45)
    ground: list[Record] = list(floor(carpet, WALL, half=9.0))
    ground += [Soft(ellipse(0, 5.6, 1.7, 0.7), cabin.air.sky[2].clear(0.16), 14)]
    return Place(
        cards=(*_outside(cabin), _side(cabin), *first, *second, _front(cabin)),
        ground=tuple(ground),
        ground_ends=WALL,
        light=cabin.air.light,
        haze=cabin.air.haze,
        backdrop=cabin.paint(0.52, 0.03, 250),
        seats=(seat, other),
        doors=((-3.4, 5.4), (3.4, 5.4)),
        pools=pool(cabin, 0.0, 1.7, 5.6, 2.8, 0.50),
        low=True,
    )


def _outside(designer: Designer) -> tuple[Card, ...]:
    """The country or the town far off, what stands by the road running past."""
    city = designer.today or designer.future
    return (
        sky(designer, sun=(16, 15), low=1, top=26),
        hills(
            designer,
            "far hills",
            90,
            designer.paint(0.62, 0.045, 245),
            level=5.0,
            swell=2.8,
            haze=0.5,
            blur=1.6,
        ),
        town(
            designer,
            "town",
            55,
            base=-0.5,
            low=2.4 if not city else 5.0,
            high=5.0 if not city else 15.0,
            left=-52,
            right=52,
            paint=designer.paint(0.62, 0.035, 265 if city else 45),
            haze=0.38,
            blur=1.3,
        ),
        Card("mist", 40, far_haze(designer, 0.2, 2.6, strength=0.4)),
        hills(
            designer,
            "verge",
            30,
            designer.roof(designer.paint(0.60, 0.06, 118)),
            level=0.5,
            swell=0.4,
            haze=0.20,
            blur=0.8,
        ),
        Card("roadside", 15, (), moving=partial(_running_by, designer)),
        *(glass(designer, box) for box in _WINDOWS),
    )


def _running_by(designer: Designer, frame: int) -> DisplayList:
    """Trees and lamps beside the road, seen only through the panes; some nine metres go by in a second."""
    leaf, bark = designer.roof(designer.paint(0.50, 0.06, 140)), designer.paint(0.40, 0.03, 50)
    records: list[Record] = []
    for n in range(6):
        x = (
            7.0 * n
            + 2.0 * chance(designer.setting.seed, "roadside", n)
            - (0.0 if designer.setting.stands else 0.38) * frame
        ) % 42.0 - 21.0
        tall = 2.6 + 1.3 * chance(designer.setting.seed, "tall", n)
        if n % 3 == 2:
            light = neon(designer, "road") if designer.future else LAMP
            records += [panel(x - 0.06, -1.0, 0.12, 4.6, bark, lift=0, edge=0)]
            if not designer.ancient:
                records += [
                    disc(
                        x + 0.4,
                        3.5,
                        0.22,
                        0.12,
                        light if designer.air.lamps else bark.lighter(0.2),
                        lift=0,
                        lit=not designer.air.lamps,
                    )
                ]
                if designer.air.lamps:
                    records.append(glow(x + 0.4, 3.4, 2.2, light, 0.4))
            continue
        crown = smooth(
            [
                (x - 1.3, tall * 0.5),
                (x - 0.9, tall),
                (x, tall * 1.18),
                (x + 1.0, tall * 0.96),
                (x + 1.3, tall * 0.5),
                (x, tall * 0.32),
            ],
            tension=0.4,
        )
        records += [
            panel(x - 0.12, -1.0, 0.24, tall, bark, lift=0, edge=0),
            Cut(crown, leaf.lighter(0.03 * (n % 3)), lift=0, edge=0),
        ]
    share = 15 / WALL
    holes = [
        rectangle(left * share, (bottom - 1.35) * share + 1.35, width * share, height * share)
        for left, bottom, width, height in _WINDOWS
    ]
    return tuple(Group(tuple(records), clip=hole) for hole in (*holes, _grown(over_the_roof(), share)))


def _grown(path: Path, share: float) -> Path:
    """A hole at the wall as it lies further off, `share` times as far from the eye."""
    return path.mapped(share, 0.0, 0.0, share, 0.0, 1.35 * (1 - share))


def _side(designer: Designer) -> Card:
    """The far side: doors with handles and pockets, pillars, the roof's cloth, the dashboard and wheel at the right."""
    hue = designer.one_of((28.0, 245.0, 60.0, 160.0), "cloth")
    if designer.future:
        body, trim = designer.paint(0.72, 0.016, 238), designer.paint(0.58, 0.025, 245)
    elif designer.ancient:
        body, trim = designer.paint(0.50, 0.065, 45), designer.paint(0.46, 0.095, 28)
    else:
        body, trim = designer.paint(0.62, 0.028, 75), designer.paint(0.46, 0.055, hue)
    chrome = designer.paint(0.78, 0.012, 235)
    holes = with_hole(Path(()), _WINDOWS)
    records: list[Record] = [Cut(section(designer, holes), body, lift=6, edge=0.6)]
    records += [
        Cut(rectangle(-9, 0, 18, 0.78), trim, edge=0),
        panel(-9, 0.74, 18, 0.06, chrome if not designer.ancient else trim.lighter(0.14), lift=3),
        panel(-9, 0, 18, 0.14, trim.darker(0.10), lift=3),
        *roof(designer, trim.darker(0.04) if not designer.future else chrome, body.lighter(0.05)),
    ]
    for left, bottom, width, height in _WINDOWS:
        frame = polygon(
            (
                (left - 0.06, bottom - 0.06),
                (left + width + 0.06, bottom - 0.06),
                (left + width + 0.06, bottom + height + 0.06),
                (left - 0.06, bottom + height + 0.06),
            )
        )
        held = Cut(
            with_hole(frame, ((left, bottom, width, height),)), chrome.darker(0.10), lift=4, name=FRAME
        )
        records.append(held)
        if not designer.ancient:
            records += _pillar(body, chrome, left, bottom, width, height)
        x = left + width * 0.5
        if designer.ancient:
            cloth = designer.paint(0.58, 0.09, 28)
            records += curtain(
                designer,
                f"a {left}",
                left - 0.08,
                left + 0.42,
                bottom - 0.06,
                bottom + height + 0.12,
                cloth,
                tied=-1,
            )
            records += curtain(
                designer,
                f"b {left}",
                left + width - 0.42,
                left + width + 0.08,
                bottom - 0.06,
                bottom + height + 0.12,
                cloth,
                tied=1,
            )
            continue
        records += [
            panel(x - 0.9, 0.22, 1.8, 0.42, trim.darker(0.035), lift=1, radius=0.06),
            line(((x - 0.84, 0.60), (x + 0.84, 0.60)), trim.lighter(0.08), 0.02),
            panel(x + 0.45, 0.84, 0.36, 0.05, chrome, lift=3, radius=0.02),
            disc(x - 0.62, 0.46, 0.07, None, chrome.darker(0.04), lift=2),
        ]
    records += _dashboard(designer, chrome)
    shade, falls = lit(designer, designer.paint(0.84, 0.02, 85))
    records += [Cut(rectangle(-0.26, _ROOF - 0.02, 0.52, 0.06, radius=0.03), shade, lift=2, lit=falls)]
    if designer.air.lamps:
        records += [glow(0, _ROOF, 1.7, LAMP, 0.26)]
    if designer.future:
        light = neon(designer, "cabin")
        records += [Cut(rectangle(-9, y, 18, 0.025), light, edge=0, lit=False) for y in (0.82, _ROOF - 0.10)]
        records += [glow(0, 0.82, 3.0, light, 0.16)]
    hangs = None if designer.ancient or designer.future else partial(charm, designer)
    return Card("car side", WALL, tuple(records), moving=hangs)


def _pillar(
    body: Colour, chrome: Colour, left: float, bottom: float, width: float, height: float
) -> list[Record]:
    """The roof comes down before the front pane and behind the back one: its slope over a pane's outer corner."""
    side = 1 if left >= 0 else -1
    out = left + width + 0.08 if side > 0 else left - 0.08
    top, low = bottom + height + 0.08, bottom + height * (0.22 if side > 0 else 0.45)
    inner = out - side * (0.86 if side > 0 else 0.55)
    slope = ((inner, top), (inner + side * 0.30, top - 0.14), (out, low))
    return [
        Cut(polygon((*slope, (out, top))), body, lift=5, edge=0.6),
        line(slope, chrome.darker(0.06), 0.045),
    ]


def _dashboard(designer: Designer, chrome: Colour) -> list[Record]:
    """At the right: the dashboard in profile with its wheel; the driver's board of a coach; a pane of light."""
    x = 2.20
    dark = designer.paint(0.42, 0.025, 262)
    if designer.ancient:
        wood = designer.paint(0.42, 0.06, 42)
        return [
            panel(x, 0, 0.5, _ROOF, wood, lift=6),
            *(panel(x + 0.08, low, 0.34, 0.62, wood.darker(0.05), lift=1) for low in (0.15, 0.88)),
        ]
    if designer.future:
        light = neon(designer, "dash")
        return [
            Cut(
                smooth(
                    [(x - 0.1, 0), (x - 0.05, 0.8), (x + 0.4, 1.05), (x + 1.6, 1.1), (x + 1.6, 0)],
                    tension=0.25,
                ),
                designer.paint(0.62, 0.02, 240),
                lift=6,
            ),
            Cut(
                polygon(((x + 0.1, 0.98), (x + 0.5, 1.12), (x + 0.42, 1.6), (x + 0.04, 1.5))),
                light.clear(0.55),
                edge=0,
                lit=False,
            ),
            glow(x + 0.3, 1.3, 0.8, light, 0.4),
        ]
    return [
        Cut(
            smooth(
                [(x + 0.05, 0), (x, 0.70), (x + 0.18, 0.98), (x + 0.7, 1.06), (x + 2.4, 1.02), (x + 2.4, 0)],
                tension=0.22,
            ),
            dark.lighter(0.06),
            lift=7,
        ),
        *(disc(x + 0.26, y, 0.075, None, chrome, lift=2) for y in (0.62, 0.82)),
        *(
            disc(
                x + 0.26,
                y,
                0.055,
                None,
                Colour(0.92, 0.06, 95) if designer.air.lamps else designer.paint(0.88, 0.02, 90),
                lift=0,
                lit=not designer.air.lamps,
            )
            for y in (0.62, 0.82)
        ),
        *_board(designer, x, dark),
        line(((x + 0.1, 0.72), (x - 0.26, 0.88)), dark, 0.055),
        line(
            [(x - 0.44, 1.16), (x - 0.30, 0.98), (x - 0.20, 0.72), (x - 0.20, 0.56)],
            dark.darker(0.04),
            0.075,
            curved=True,
        ),
        panel(x - 0.30, _ROOF - 0.16, 0.05, 0.18, dark, lift=3),
        panel(x - 0.50, _ROOF - 0.24, 0.36, 0.12, dark.lighter(0.05), lift=4, radius=0.05),
    ]


def _board(designer: Designer, x: float, dark: Colour) -> list[Record]:
    """Vents, a radio with its lit band, a drawer."""
    band = Colour(0.86, 0.09, 75) if designer.air.lamps else designer.paint(0.70, 0.05, 190)
    return [
        *(line(((x + 0.46, y), (x + 0.86, y)), dark.darker(0.04), 0.018) for y in (0.84, 0.88, 0.92)),
        panel(x + 0.44, 0.56, 0.46, 0.18, dark.darker(0.05), lift=1, radius=0.03),
        Cut(rectangle(x + 0.48, 0.65, 0.38, 0.05), band, edge=0, lit=not designer.air.lamps),
        *(disc(x + 0.52 + 0.30 * n, 0.60, 0.022, None, dark.lighter(0.28), lift=1) for n in range(2)),
        panel(x + 0.40, 0.16, 0.70, 0.28, dark.lighter(0.10), lift=1, radius=0.04),
        panel(x + 0.66, 0.38, 0.16, 0.03, dark.lighter(0.30), lift=1, radius=0.01),
    ]


def _seat(designer: Designer, name: str, x: float, z: float, facing: int) -> tuple[tuple[Card, ...], Seat]:
    """A padded seat in profile with a head rest: back behind the sitter, cushion before him."""
    f = facing
    cloth = designer.paint(0.50, 0.06, designer.one_of((28.0, 245.0, 60.0, 160.0), "cloth"))
    if designer.ancient:
        cloth = designer.paint(0.48, 0.10, 28)
    if designer.future:
        cloth = designer.paint(0.82, 0.012, 235)

    def across(points: list[tuple[float, float]]) -> list[tuple[float, float]]:
        return [(x + f * px, py) for px, py in points]

    back: list[Record] = [
        Cut(
            smooth(
                across(
                    [(-0.30, 0.30), (-0.52, 0.92), (-0.54, 1.14), (-0.34, 1.18), (-0.20, 0.92), (-0.06, 0.38)]
                ),
                tension=0.3,
            ),
            cloth,
            lift=7,
        ),
        Cut(
            smooth(
                across([(-0.26, 0.46), (-0.42, 0.92), (-0.34, 1.06), (-0.20, 0.86), (-0.08, 0.46)]),
                tension=0.35,
            ),
            cloth.lighter(0.04),
            lift=2,
        ),
        *(
            line(
                across([(-0.30 + 0.03 * k, 0.60 + 0.13 * k), (-0.14 - 0.03 * k, 0.60 + 0.13 * k)]),
                cloth.darker(0.05),
                0.010,
            )
            for k in range(3)
        ),
    ]
    if not designer.ancient:
        back += [
            line(across([(-0.46, 1.14), (-0.48, 1.26)]), designer.paint(0.72, 0.012, 240), 0.04),
            Cut(
                smooth(
                    across([(-0.56, 1.22), (-0.58, 1.42), (-0.44, 1.46), (-0.36, 1.34), (-0.40, 1.20)]),
                    tension=0.35,
                ),
                cloth.darker(0.02),
                lift=5,
            ),
        ]
    front: list[Record] = [
        panel(x - 0.30, 0.0, 0.60, 0.26, designer.paint(0.34, 0.02, 262), lift=3),
        Cut(
            smooth(
                across(
                    [(-0.32, 0.24), (-0.34, 0.42), (0.0, 0.46), (0.36, 0.455), (0.42, 0.38), (0.36, 0.24)]
                ),
                tension=0.3,
            ),
            cloth.lighter(0.03),
            lift=5,
        ),
        line(across([(-0.28, 0.30), (0.36, 0.30)]), cloth.darker(0.06), 0.010),
    ]
    cards = (Card(f"{name} behind", z + 0.12, tuple(back)), Card(f"{name} before", z - 0.06, tuple(front)))
    return cards, Seat(name, x, z, 0.45, facing)


def _front(designer: Designer) -> Card:
    """The near side's post with its belt or cord, and the sill below it, at the left, soft."""
    dark = designer.paint(0.34, 0.025, 262) if not designer.ancient else designer.paint(0.36, 0.05, 40)
    belt = [(-0.86, 2.3), (-0.92, 1.6), (-1.02, 0.9), (-1.10, 0.4)]
    post = polygon(((-2.6, 2.6), (-0.84, 2.6), (-1.04, 1.35), (-1.12, 0.0), (-2.6, 0.0)))
    return Card(
        "foreground post",
        2.4,
        (
            Cut(post, dark, lift=6),
            line(belt, dark.lighter(0.10), 0.05, curved=True),
            Cut(rectangle(-2.6, 0.0, 1.62, 0.52, radius=0.10), dark.lighter(0.05), lift=6),
        ),
        blur=5.0,
    )
