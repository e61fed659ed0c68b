"""Lettering: words as outlines of Noto Sans CJK, so that type is cut from paper like everything else.

The typeface file comes with the package `manimgx-fonts-cjk`; no font of the machine is ever asked for.
"""

from functools import lru_cache
from importlib.resources import files

import skia

from yingxi.film.errors import MachineError
from yingxi.stage.display import Words
from yingxi.stage.path import Path

# In the collection, index 0 is Japanese, 2 Simplified and 3 Traditional Chinese.
SIMPLIFIED = 2
# Outlines are read at this size and scaled; large enough that nothing is rounded.
DESIGN_SIZE = 1000.0


@lru_cache(maxsize=16)
def font(weight: int) -> skia.Font:
    """Noto Sans CJK SC at `weight` (100-900), unhinted, `DESIGN_SIZE` units to the em.

    Raises MachineError where the typeface is not installed.
    """
    try:
        home = files("manimgx_fonts_cjk") / "NotoSansCJK-VF.otf.ttc"
    except ModuleNotFoundError as error:
        raise MachineError(
            "the typeface Noto Sans CJK is not installed", next_step="run `make film` again"
        ) from error
    face = skia.FontMgr.New_Custom_Empty().makeFromFile(str(home), SIMPLIFIED)
    arguments = skia.FontArguments()
    variation = skia.FontArguments.VariationPosition
    # Skia keeps a pointer to the coordinates, not a copy: they must live until the clone is made.
    coordinates = variation.Coordinates([variation.Coordinate(_tag("wght"), float(weight))])
    arguments.setVariationDesignPosition(variation(coordinates))
    arguments.setCollectionIndex(SIMPLIFIED)
    made = skia.Font(face.makeClone(arguments), DESIGN_SIZE)
    made.setHinting(skia.FontHinting.kNone)
    made.setSubpixel(True)
    made.setLinearMetrics(True)
    return made


def written(text: str) -> str:
    """The text without the letters that the typeface lacks, such as emoji: no empty boxes stand in their place."""
    glyphs = font(500).textToGlyphs(text)
    return " ".join("".join(letter for letter, glyph in zip(text, glyphs, strict=True) if glyph).split())


def width_of(text: str, size: float, *, weight: int = 500, tracking: float = 0.0) -> float:
    """Length of a line in the units of `size`; `tracking` is extra space per character, in ems."""
    glyphs = font(weight).textToGlyphs(text)
    advances = font(weight).getWidths(glyphs)
    return float((sum(advances) / DESIGN_SIZE + tracking * max(0, len(glyphs) - 1)) * size)


@lru_cache(maxsize=512)
def outline_of(words: Words) -> Path:
    """The outlines of a line of lettering, y down, placed at its (x, y)."""
    glyphs = font(words.weight).textToGlyphs(words.text)
    length = width_of(words.text, words.size, weight=words.weight, tracking=words.tracking)
    x = words.x - {"start": 0.0, "middle": 0.5, "end": 1.0}[words.align] * length
    scale = words.size / DESIGN_SIZE
    steps: list[tuple[str | float, ...]] = []
    for glyph, advance in zip(glyphs, font(words.weight).getWidths(glyphs), strict=True):
        steps += _glyph(glyph, words.weight).mapped(scale, 0, 0, scale, x, words.y).steps
        x += advance * scale + words.tracking * words.size
    return Path(tuple(steps))


@lru_cache(maxsize=2048)
def _glyph(glyph: int, weight: int) -> Path:
    drawn = font(weight).getPath(glyph)
    steps: list[tuple[str | float, ...]] = []
    if drawn is None:
        return Path(())
    for verb, points in drawn:
        flat = [coordinate for point in points for coordinate in (point.x(), point.y())]
        if verb == skia.Path.Verb.kMove_Verb:
            steps.append(("M", *flat[:2]))
        elif verb == skia.Path.Verb.kLine_Verb:
            steps.append(("L", *flat[2:4]))
        elif verb == skia.Path.Verb.kQuad_Verb:
            x0, y0, x1, y1, x2, y2 = flat[:6]
            steps.append(
                (
                    "C",
                    x0 + (x1 - x0) * 2 / 3,
                    y0 + (y1 - y0) * 2 / 3,
                    x2 + (x1 - x2) * 2 / 3,
                    y2 + (y1 - y2) * 2 / 3,
                    x2,
                    y2,
                )
            )
        elif verb == skia.Path.Verb.kCubic_Verb:
            steps.append(("C", *flat[2:8]))
        elif verb == skia.Path.Verb.kClose_Verb:
            steps.append(("Z",))
    return Path(tuple(steps))


def _tag(name: str) -> int:
    """A four-letter OpenType tag as the number that Skia wants."""
    return int.from_bytes(name.encode("ascii"), "big")
