"""Far houses of the twenties to the forties: lane houses under tiles with chimneys and stepped gables, here and there a
bank with a clock. `skyline` turns to these where a setting's period is the 1930s."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Group, Record
from yingxi.stage.path import rectangle, smooth
from yingxi.stage.sets.cutting import disc, panel, sheet
from yingxi.stage.sets.designer import Designer

# No house is higher than so many times its width, and no bank.
_SQUAT, _TALL = 1.15, 1.7
_LIT = Colour(0.85, 0.10, 74)


def house_of_the_thirties(
    designer: Designer, name: str, x: float, bottom: float, width: float, height: float, paint: Colour
) -> Group:
    """One far house `width` metres broad and at most `height` high."""
    kind = designer.one_of(("tiles", "tiles", "tiles", "steps", "bank"), name, "kind")
    tall = min(height, width * (_TALL if kind == "bank" else _SQUAT) + max(0.0, -bottom))
    wall = tall - min(tall * 0.28, width * (0.20 if kind == "bank" else 0.32))
    brick = paint.mixed(designer.paint(0.58, 0.06, 42), 0.35 if kind != "bank" else 0.0)
    tiles = brick.darker(0.11)._replace(hue=(brick.hue + 190) % 360)
    top = bottom + wall
    above = {"tiles": _tiled, "steps": _stepped, "bank": _bank}[kind]
    records = above(x, top, width, tall - wall, brick, tiles)
    records.append(panel(x, bottom, width, wall, brick, lift=4))
    storeys = max(2, min(7, round(wall / max(0.6, width * 0.30))))
    step = wall / storeys
    for storey in range(storeys):
        floor = bottom + storey * step
        records.append(panel(x, floor + step * 0.93, width, step * 0.07, brick.lighter(0.035), lift=1))
        records += _windows(designer, f"{name} {storey}", x, floor, width, step, brick)
    return Group(tuple(records), name=name)


def _windows(
    designer: Designer, name: str, x: float, floor: float, width: float, step: float, brick: Colour
) -> list[Record]:
    """Tall sashes in pairs, a few of them lit at dusk and night."""
    count = max(2, min(5, round(width / (step * 0.62))))
    pitch = width / (count + 0.4)
    records: list[Record] = []
    for n in range(count):
        left = x + pitch * (0.2 + n) + pitch * 0.28
        lit = designer.air.lamps and designer.between(0, 1, name, n) < 0.28
        pane = _LIT if lit else brick.darker(0.075)
        records.append(
            Cut(rectangle(left, floor + step * 0.22, pitch * 0.44, step * 0.52), pane, edge=0, lit=not lit)
        )
    return records


def _tiled(x: float, top: float, width: float, rise: float, brick: Colour, tiles: Colour) -> list[Record]:
    """A hipped roof between two chimneys."""
    over = width * 0.06
    chimneys: list[Record] = [
        panel(x + width * at, top, width * 0.09, rise * 1.25, brick.darker(0.03), lift=2)
        for at in (0.22, 0.70)
    ]
    roof = sheet(
        (
            (x - over, top), (x + width + over, top), (x + width * 0.84, top + rise), (x + width * 0.16, top + rise),
        ),
        tiles,
        lift=3,
    )  # fmt: skip
    return [*chimneys, roof]


def _stepped(x: float, top: float, width: float, rise: float, brick: Colour, tiles: Colour) -> list[Record]:
    """A front that goes on above its roof in steps, with a round stone in it."""
    records: list[Record] = [
        panel(x + width * inset, top, width * (1 - 2 * inset), rise * share, brick, lift=3)
        for inset, share in ((0.06, 0.36), (0.20, 0.68), (0.34, 1.0))
    ]
    records += [
        panel(
            x + width * inset,
            top + rise * share - rise * 0.07,
            width * (1 - 2 * inset),
            rise * 0.09,
            tiles,
            lift=2,
        )
        for inset, share in ((0.06, 0.36), (0.20, 0.68), (0.34, 1.0))
    ]
    return [*records, disc(x + width / 2, top + rise * 0.5, width * 0.06, None, brick.lighter(0.05), lift=1)]


def _bank(x: float, top: float, width: float, rise: float, brick: Colour, tiles: Colour) -> list[Record]:
    """A cornice, a drum with a clock, a green dome."""
    half, middle = width * 0.19, x + width / 2
    dome = smooth(
        [
            (middle - half, top + rise), (middle - half * 0.8, top + rise * 1.8), (middle, top + rise * 2.2),
            (middle + half * 0.8, top + rise * 1.8), (middle + half, top + rise),
        ],
        tension=0.3,
    )  # fmt: skip
    return [
        Cut(dome, tiles, lift=3),
        panel(middle - half * 1.1, top, half * 2.2, rise * 1.02, brick.lighter(0.02), lift=3),
        disc(middle, top + rise * 0.52, half * 0.5, None, brick.lighter(0.10), lift=1),
        panel(x - width * 0.03, top - rise * 0.12, width * 1.06, rise * 0.2, brick.lighter(0.04), lift=3),
    ]
