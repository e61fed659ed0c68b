"""The type of English screenplays: Courier Prime, ten letters an inch, with Noto Sans CJK for what it lacks.

The typeface comes with the package `screenplain`; no font of the machine is ever asked for.
"""

from collections.abc import Iterator
from functools import lru_cache
from importlib.resources import files
from itertools import groupby

import skia

from yingxi.film.errors import MachineError
from yingxi.stage.lettering import DESIGN_SIZE, font

BOLD_FROM = 600
"""The weight in 100 to 900 from which the bold cut is taken; there are two."""


@lru_cache(maxsize=2)
def typewriter(weight: int) -> skia.Font:
    """Courier Prime, `DESIGN_SIZE` units to the em. Raises MachineError where it is not installed."""
    cut = "Courier Prime Bold" if weight >= BOLD_FROM else "Courier Prime"
    try:
        home = files("screenplain") / "export" / "courier_prime" / f"{cut}.ttf"
    except ModuleNotFoundError as error:
        raise MachineError(
            "the typeface Courier Prime is not installed", next_step="run `make film` again"
        ) from error
    made = skia.Font(skia.FontMgr.New_Custom_Empty().makeFromFile(str(home)), DESIGN_SIZE)
    made.setHinting(skia.FontHinting.kNone)
    made.setSubpixel(True)
    made.setLinearMetrics(True)
    return made


def typed(text: str, weight: int) -> Iterator[tuple[str, skia.Font]]:
    """The pieces of a line, each with the font that has its letters."""
    courier = typewriter(BOLD_FROM if weight >= BOLD_FROM else 400)
    for has, letters in groupby(text, key=lambda letter: bool(courier.unicharToGlyph(ord(letter)))):
        yield "".join(letters), courier if has else font(weight)
