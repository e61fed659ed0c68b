"""A street lit by gas: a row of lamps on iron posts along both pavements, burning from dusk on, a lamplighter's ladder
against the nearest."""

from dataclasses import replace
from functools import partial
from math import sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Record
from yingxi.stage.path import polygon, smooth
from yingxi.stage.place import Card, Place, Pool
from yingxi.stage.sets.cutting import disc, glow, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import floor_glow

CALLED = ("gaslit", "gas lamp", "gas-lit", "gaslight", "lamplighter", "煤气灯", "瓦斯灯", "点灯人")
"""A street that is named so has them."""
FLAME = Colour(0.95, 0.10, 84)
HIGH = 3.25
"""How high the lanterns' feet are, in metres."""
# Each lamp: its depth, how far it stands from the middle, on which side.
_LAMPS = (
    (7.15, 2.62, 1),
    (10.4, 2.95, -1),
    (10.4, 3.15, 1),
    (15.0, 3.2, -1),
    (15.0, 3.4, 1),
    (21.0, 3.4, -1),
    (21.0, 3.6, 1),
)
MOST = 3
"""So many of them, the nearest, light those who stand there."""


def with_gas_lamps(designer: Designer, place: Place) -> Place:
    """`place` with its lamps; at night their light lies on the ground in pools."""
    # No lamp of another make hangs before the eye.
    cards = [card for card in place.cards if card.name != "foreground lamp"]
    ground = list(place.ground)
    pools: list[Pool] = list(place.pools)
    for depth in dict.fromkeys(z for z, _, _ in _LAMPS):
        here = [(x * side, side) for z, x, side in _LAMPS if z == depth]
        records = [record for x, side in here for record in gas_lamp(designer, x, side)]
        if depth == _LAMPS[0][0]:
            records += _ladder(designer, here[0][0])
        xs = tuple(x for x, _ in here)
        moving = partial(_burning, xs) if designer.air.lamps and depth < 16 else None
        cards.append(
            Card(f"gas lamps at {depth:g}", depth, tuple(records), haze=0.012 * depth - 0.06, moving=moving)
        )
        for x in xs:
            ground += floor_glow(designer, x * 0.92, depth - 0.5, 1.7, 0.7, FLAME, 0.7)
    if designer.air.lamps:
        share = 1.0 if designer.air.hour == "night" else 0.65
        pools += [
            Pool(x * side, HIGH + 0.3, max(6.2, z - 0.6), 3.4, FLAME, 0.42 * share)
            for z, x, side in _LAMPS[:MOST]
        ]
    return replace(
        place, cards=tuple(sorted(cards, key=lambda card: -card.z)), ground=tuple(ground), pools=tuple(pools)
    )


def gas_lamp(designer: Designer, x: float, side: int) -> list[Record]:
    """A fluted post with its collar and ladder bar, a lantern of four panes wider above, its hood with a finial."""
    iron, lit = designer.paint(0.27, 0.02, 250), designer.air.lamps
    y = HIGH
    pane = FLAME if lit else designer.paint(0.78, 0.03, 210)
    records: list[Record] = []
    if lit:
        records += [glow(x, y + 0.30, 1.9, Colour(0.90, 0.11, 78), 0.40), glow(x, y + 0.30, 0.7, FLAME, 0.55)]
    records += [
        sheet(
            ((x - 0.19, 0.0), (x + 0.19, 0.0), (x + 0.15, 0.14), (x - 0.15, 0.14)), iron.lighter(0.03), lift=4
        ),
        sheet(((x - 0.13, 0.13), (x + 0.13, 0.13), (x + 0.085, 0.78), (x - 0.085, 0.78)), iron, lift=5),
        panel(x - 0.11, 0.74, 0.22, 0.09, iron.lighter(0.06), lift=3, radius=0.03),
        sheet(
            ((x - 0.060, 0.80), (x + 0.060, 0.80), (x + 0.036, y - 0.22), (x - 0.036, y - 0.22)), iron, lift=5
        ),
        line(((x - 0.015, 0.9), (x - 0.010, y - 0.3)), iron.lighter(0.10), 0.012),
        panel(x - 0.075, 1.5, 0.15, 0.05, iron.lighter(0.06), lift=2, radius=0.02),
        line(((x - 0.34, y - 0.36), (x + 0.34, y - 0.36)), iron.lighter(0.03), 0.036),
        *(disc(x + s * 0.34, y - 0.36, 0.036, None, iron.lighter(0.06), lift=2) for s in (-1, 1)),
        *(
            line(
                ((x + s * 0.02, y - 0.24), (x + s * 0.13, y - 0.14), (x + s * 0.14, y)),
                iron,
                0.026,
                curved=True,
            )
            for s in (-1, 1)
        ),
    ]
    glass = polygon(((x - 0.15, y), (x + 0.15, y), (x + 0.25, y + 0.52), (x - 0.25, y + 0.52)))
    records += [
        Cut(glass, pane, lift=2, edge=0.5, lit=not lit, grain=0.4),
        *(line(((x + s * 0.15, y), (x + s * 0.25, y + 0.52)), iron, 0.024) for s in (-1.0, -0.34, 0.34, 1.0)),
        line(((x - 0.16, y), (x + 0.16, y)), iron, 0.045),
        line(((x - 0.27, y + 0.53), (x + 0.27, y + 0.53)), iron, 0.045),
        Cut(
            smooth(
                [
                    (x - 0.29, y + 0.54),
                    (x - 0.17, y + 0.72),
                    (x - 0.08, y + 0.80),
                    (x + 0.08, y + 0.80),
                    (x + 0.17, y + 0.72),
                    (x + 0.29, y + 0.54),
                ],
                tension=0.26,
            ),
            iron,
            lift=5,
        ),
        panel(x - 0.075, y + 0.79, 0.15, 0.08, iron.lighter(0.04), lift=2),
        disc(x, y + 0.92, 0.045, None, iron.lighter(0.08), lift=2),
    ]
    if lit:
        flame = [
            (x - 0.05, y + 0.12),
            (x - 0.055, y + 0.22),
            (x, y + 0.40),
            (x + 0.055, y + 0.22),
            (x + 0.05, y + 0.12),
        ]
        records.append(Cut(smooth(flame, tension=0.36), Colour(0.99, 0.035, 95), edge=0.0, lit=False))
    else:
        records.append(line(((x, y), (x, y + 0.20)), designer.paint(0.70, 0.08, 82), 0.022))
    return records


def _ladder(designer: Designer, x: float) -> list[Record]:
    """Against the bar below the lantern, its foot on the pavement; the lamplighter's pole beside it."""
    wood = designer.paint(0.54, 0.065, 58)
    low, top = x + 0.86, x + 0.20

    def at(share: float, aside: float) -> tuple[float, float]:
        return low + (top - low) * share + aside, (HIGH - 0.30) * share

    records: list[Record] = [line((at(0, s), at(1, s * 0.8)), wood, 0.052) for s in (-0.17, 0.17)]
    records += [line((at(n / 11, -0.165), at(n / 11, 0.165)), wood.darker(0.06), 0.036) for n in range(1, 11)]
    records += [
        line(((x + 1.24, 0.0), (x + 1.02, 2.3)), wood.darker(0.05), 0.030),
        line(
            ((x + 1.02, 2.3), (x + 1.00, 2.46), (x + 1.08, 2.50)),
            designer.paint(0.72, 0.09, 82),
            0.030,
            curved=True,
        ),
    ]
    return records


def _burning(xs: tuple[float, ...], frame: int) -> DisplayList:
    """The flames' unsteady light."""
    return tuple(
        glow(x, HIGH + 0.28, 0.75, FLAME, 0.10 + 0.08 * sin(0.43 * frame + 2.1 * n) * sin(0.17 * frame + n))
        for n, x in enumerate(xs)
    )
