"""A lantern of stone for gardens: foot, post, a box with a window, a broad hat; it burns in the evening."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record
from yingxi.stage.hours import LAMP
from yingxi.stage.path import ellipse
from yingxi.stage.sets.cutting import blob, disc, glow, panel
from yingxi.stage.sets.designer import Designer


def stone_lantern(designer: Designer, x: float, stone: Colour, *, moss: Colour | None = None) -> list[Record]:
    """One 1.4 m high, with its foot at `x`; with `moss` some grows on its hat."""
    lit = designer.air.lamps
    records: list[Record] = [
        panel(x - 0.24, 0, 0.48, 0.13, stone.darker(0.04), lift=3),
        panel(x - 0.09, 0.13, 0.18, 0.52, stone, lift=3),
        panel(x - 0.24, 0.63, 0.48, 0.1, stone.lighter(0.03), lift=3),
        panel(x - 0.19, 0.73, 0.38, 0.34, stone, lift=2),
        Cut(ellipse(x, 0.90, 0.10, 0.12), LAMP if lit else designer.paint(0.34, 0.02, 100), lift=0.5, lit=not lit),
        blob([(x - 0.42, 1.05), (x, 1.02), (x + 0.42, 1.05), (x + 0.16, 1.24), (x, 1.3), (x - 0.16, 1.24)],
            designer.roof(stone.darker(0.03)), lift=5),
        disc(x, 1.34, 0.06, 0.08, stone, lift=2),
    ]  # fmt: skip
    if moss is not None and not designer.snowy:
        records.append(
            blob([(x - 0.3, 1.1), (x - 0.1, 1.24), (x + 0.05, 1.2), (x - 0.05, 1.1)], moss, lift=1)
        )
    if lit:
        records.append(glow(x, 0.9, 1.3, LAMP, 0.42))
    return records
