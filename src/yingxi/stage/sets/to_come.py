"""Fittings of times to come: single panes, doors that slide, orbs and rings of light, towers that taper. The pieces of
`openings`, `lamps`, `pictures` and `skyline` turn to these where a setting's period is the future."""

from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Group, Record, Wash
from yingxi.stage.path import ellipse, polygon, rectangle, smooth
from yingxi.stage.sets.cutting import disc, glow, line, panel
from yingxi.stage.sets.designer import Designer

Box = tuple[float, float, float, float]
NEON = (195.0, 320.0, 265.0, 165.0)


def neon(designer: Designer, *names: str | int) -> Colour:
    """A light of the future: one of four colours, chosen by name."""
    return Colour(0.78, 0.12, designer.one_of(NEON, "neon", *names))


def wide_pane(designer: Designer, box: Box) -> list[Record]:
    """A window to come: one pane in a thin round frame with a line of light."""
    left, bottom, width, height = box
    light, frame = neon(designer, "pane"), designer.paint(0.74, 0.012, 240)
    rim = rectangle(left - 0.10, bottom - 0.10, width + 0.20, height + 0.20, radius=0.16).joined(
        polygon(
            ((left, bottom), (left, bottom + height), (left + width, bottom + height), (left + width, bottom))
        )
    )
    return [
        Cut(rim, frame, lift=7),
        *(
            Cut(rectangle(left + 0.05, y, width - 0.10, 0.022), light, edge=0, lit=False)
            for y in (bottom - 0.06, bottom + height + 0.04)
        ),
        glow(left + width / 2, bottom - 0.05, width * 0.6, light, 0.16),
        panel(left - 0.2, bottom - 0.2, width + 0.4, 0.07, frame.darker(0.05), lift=4, radius=0.03),
    ]


def sliding_door(designer: Designer, name: str, left: float, width: float, height: float) -> list[Record]:
    """A door to come: a pale panel that parts in the middle, edged with light, a sign that glows."""
    skin, light = designer.paint(0.72, 0.015, 235), neon(designer, name)
    shape = rectangle(left, 0.0, width, height, radius=0.12)
    return [
        Cut(rectangle(left - 0.12, 0, width + 0.24, height + 0.14, radius=0.18), skin.darker(0.12), lift=7),
        Cut(shape, skin, lift=2),
        line(((left + width / 2, 0.02), (left + width / 2, height - 0.02)), skin.darker(0.2), 0.02),
        *(line(((left + s, 0.1), (left + s, height - 0.1)), light, 0.02) for s in (-0.055, width + 0.055)),
        Cut(
            rectangle(left + width * 0.2, height * 0.62, width * 0.22, height * 0.16, radius=0.04),
            skin.darker(0.07),
            edge=0.5,
        ),
        Cut(
            rectangle(left + width * 0.3, height + 0.03, width * 0.4, 0.06, radius=0.03),
            light,
            edge=0,
            lit=False,
        ),
        glow(left + width / 2, height * 0.9, 0.8, light, 0.18),
    ]


def orb(
    designer: Designer,
    x: float,
    y: float,
    radius: float,
    *,
    foot: float | None = None,
    top: float | None = None,
) -> list[Record]:
    """A globe of light, on a foot at `foot` or on a thread from `top`; rings about it."""
    light = neon(designer, "orb").mixed(Colour(0.95, 0.04, 85), 0.45)
    lit = designer.air.lamps
    steel = designer.paint(0.60, 0.012, 240)
    records: list[Record] = []
    if foot is not None:
        records += [
            Cut(ellipse(x, foot + 0.02, radius * 1.1, 0.03), steel, lift=3),
            line(((x, foot), (x, y - radius)), steel, 0.02),
        ]
    if top is not None:
        records.append(line(((x, y + radius), (x, top)), steel, 0.01))
    ring = ellipse(x, y, radius * 1.5, radius * 0.42).joined(ellipse(x, y, -radius * 1.38, radius * 0.34))
    records += [
        *((glow(x, y, radius * 4, light, 0.30),) if lit else ()),
        disc(x, y, radius, None, light if lit else designer.paint(0.86, 0.02, 220), lift=3, lit=not lit),
        Cut(ring, steel.lighter(0.08), lift=2),
    ]
    return records


def light_picture(
    designer: Designer, name: str, x: float, y: float, width: float, height: float
) -> list[Record]:
    """A picture made of light that stands before the wall: a planet and its rings, or towers, or a wave."""
    light, left, bottom = neon(designer, name), x - width / 2, y - height / 2
    inner = rectangle(left, bottom, width, height, radius=0.04)
    art: list[Record] = [
        Wash(
            inner,
            (0, bottom),
            (0, bottom + height),
            (
                (0, light.darker(0.42).clear(0.9)),
                (1, light.darker(0.55)._replace(hue=(light.hue + 50) % 360).clear(0.9)),
            ),
            lit=False,
        )
    ]
    kind = designer.one_of(("planet", "towers", "wave"), name, "light")
    if kind == "planet":
        r = min(width, height) * 0.26
        art += [
            disc(x, y, r, None, light, lift=0, lit=False),
            Cut(
                ellipse(x, y, r * 1.8, r * 0.4).joined(ellipse(x, y, -r * 1.6, r * 0.3)),
                light.lighter(0.12),
                edge=0,
                lit=False,
            ),
        ]
    elif kind == "towers":
        art += [
            Cut(
                rectangle(
                    left + width * (0.1 + 0.17 * n),
                    bottom,
                    width * 0.12,
                    height * (0.3 + 0.5 * abs(sin(n * 2.1))),
                ),
                light.darker(0.1 * (n % 2)),
                edge=0,
                lit=False,
            )
            for n in range(5)
        ]
    else:
        art += [
            line(
                [(left + width * k / 10, y + height * 0.22 * sin(k * 0.8 + 1.2 * n)) for k in range(11)],
                light.clear(1.0 - 0.25 * n),
                height * 0.03,
                curved=True,
            )
            for n in range(3)
        ]
    return [
        glow(x, y, max(width, height) * 0.9, light, 0.14),
        Group(tuple(art), clip=inner, name=name),
        Cut(
            inner.joined(
                rectangle(left + width - 0.012, bottom + 0.012, -(width - 0.024), height - 0.024, radius=0.03)
            ),
            light.lighter(0.06),
            edge=0,
            lit=False,
        ),
    ]


def tower_to_come(
    designer: Designer, name: str, x: float, bottom: float, width: float, height: float, paint: Colour
) -> Group:
    """A far tower of the future: it tapers or swells, bears a ring or a needle, and lines of light."""
    kind = designer.one_of(("spire", "lens", "slab"), name, "tower")
    tall, cx = height * designer.between(1.0, 1.5, name, "tall"), x + width / 2
    light = neon(designer, name)
    if kind == "spire":
        body = polygon(
            (
                (x, bottom),
                (x + width, bottom),
                (cx + width * 0.22, bottom + tall),
                (cx - width * 0.22, bottom + tall),
            )
        )
    elif kind == "lens":
        body = smooth(
            [
                (x + width * 0.2, bottom),
                (x - width * 0.05, bottom + tall * 0.4),
                (cx - width * 0.2, bottom + tall),
                (cx + width * 0.2, bottom + tall),
                (x + width * 1.05, bottom + tall * 0.4),
                (x + width * 0.8, bottom),
            ],
            tension=0.4,
        )
    else:
        body = polygon(
            ((x, bottom), (x + width, bottom), (x + width, bottom + tall * 0.84), (x, bottom + tall))
        )
    lines: list[Record] = []
    share = 1.0 if designer.air.lamps else 0.45
    for n in range(9):
        y = bottom + tall * (0.08 + 0.10 * n)
        lines.append(
            Cut(
                rectangle(x - width * 0.1, y, width * 1.2, tall * 0.012),
                (light if n % 3 == 0 else Colour(0.88, 0.05, 85)).clear(share),
                edge=0,
                lit=False,
            )
        )
    lines.append(
        Cut(
            rectangle(cx - width * 0.03, bottom, width * 0.06, tall),
            light.clear(0.6 * share),
            edge=0,
            lit=False,
        )
    )
    return Group(
        (
            line(((cx, bottom + tall), (cx, bottom + tall * 1.16)), paint, width * 0.05),
            Cut(body, paint, lift=4, edge=0.8),
            Group(tuple(lines), clip=body),
        ),
        name=name,
    )


def hanging_ring(designer: Designer, x: float, y: float, radius: float, *, top: float) -> list[Record]:
    """A ring of light that hangs from the ceiling."""
    light = neon(designer, "ring").mixed(Colour(0.95, 0.04, 85), 0.5)
    ring = ellipse(x, y, radius * 1.2, radius * 0.34).joined(ellipse(x, y, -radius * 1.02, radius * 0.24))
    threads = [
        line(((x + s * radius, y), (x + s * radius * 0.2, top)), designer.paint(0.5, 0.01, 250), 0.006)
        for s in (-1, 1)
    ]
    return [
        *threads,
        glow(x, y, radius * 2.6, light, 0.26 if designer.air.lamps else 0.08),
        Cut(ring, light, lift=3, lit=False),
    ]


def dial_of_light(designer: Designer, x: float, y: float, radius: float) -> list[Record]:
    """A clock to come: rings of light that are not closed."""
    light = neon(designer, "dial")
    records: list[Record] = [glow(x, y, radius * 2.2, light, 0.25)]
    for n, share in enumerate((0.75, 0.45, 0.9)):
        r = radius * (1 - 0.25 * n)
        records.append(
            line(
                [
                    (
                        x + r * cos(pi / 2 - 2 * pi * share * k / 20),
                        y + r * sin(pi / 2 - 2 * pi * share * k / 20),
                    )
                    for k in range(21)
                ],
                light.lighter(0.05 * n),
                radius * 0.09,
                curved=True,
            )
        )
    return records


def arc_of_light(designer: Designer, x: float, height: float) -> list[Record]:
    """A lamp post to come: a bent blade with a line of light."""
    steel, light = designer.paint(0.62, 0.012, 240), neon(designer, "post").mixed(Colour(0.96, 0.03, 90), 0.4)
    curve = [(x, 0), (x - 0.02, height * 0.5), (x + 0.12, height * 0.86), (x + 0.62, height)]
    share = 0.34 if designer.air.lamps else 0.08
    return [
        line(curve, steel, 0.10, curved=True),
        line(((x + 0.22, height * 0.93), (x + 0.66, height + 0.005)), light, 0.05),
        glow(x + 0.45, height * 0.92, 1.2, light, share),
        Cut(rectangle(x - 0.14, 0, 0.28, 0.10, radius=0.04), steel.darker(0.08), lift=3),
    ]
