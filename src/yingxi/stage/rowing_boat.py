"""The rowing boat: its measures, in metres, and its paint. Its bow is ahead of whoever faces it."""

from yingxi.film.colour import Colour, from_hex

STERN, BOW = -1.62, 1.86
"""Where it ends behind its middle, and before it."""
RIM, WATERLINE = 0.37, -0.05
"""How high its side is amidships over the water, and how deep under the water it is drawn."""
THWART = 0.20
"""How high over the water one sits."""
ROWLOCK = 0.46
"""How far before the hips of who rows the oar goes over the side."""
_OWN = Colour(0.50, 0.075, 28)


def hull_paint(colour: str) -> Colour:
    """A hull's paint, `#rrggbb` or empty: its own."""
    return from_hex(colour) if colour else _OWN
