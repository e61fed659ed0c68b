"""Colour in OKLCH: lightness 0-1, chroma 0-0.4, hue in degrees.

Conversion after Björn Ottosson, "A perceptual color space for image processing" (2020).
"""

from functools import lru_cache
from math import atan2, cos, degrees, hypot, radians, sin
from typing import Annotated, NamedTuple

from pydantic import AfterValidator
from pydantic_core import PydanticCustomError

from yingxi.film.phrasing import phrased

_WRITTEN = phrased(r"#[0-9a-fA-F]{6}")


class Colour(NamedTuple):
    """One opaque or translucent colour."""

    lightness: float
    chroma: float
    hue: float
    alpha: float = 1.0

    def lighter(self, amount: float) -> "Colour":
        return self._replace(lightness=min(1.0, max(0.0, self.lightness + amount)))

    def darker(self, amount: float) -> "Colour":
        return self.lighter(-amount)

    def muted(self, factor: float) -> "Colour":
        return self._replace(chroma=self.chroma * factor)

    def clear(self, alpha: float) -> "Colour":
        return self._replace(alpha=alpha)

    def mixed(self, other: "Colour", share: float) -> "Colour":
        """This colour with `share` (0-1) of `other`, mixed in OKLab."""
        (a1, b1), (a2, b2) = _ab(self), _ab(other)
        a, b = a1 + (a2 - a1) * share, b1 + (b2 - b1) * share
        return Colour(
            self.lightness + (other.lightness - self.lightness) * share,
            hypot(a, b),
            degrees(atan2(b, a)) % 360,
            self.alpha + (other.alpha - self.alpha) * share,
        )

    def rgb(self) -> tuple[int, int, int]:
        """sRGB bytes; chroma is reduced until the colour fits the gamut."""
        return _rgb(self.lightness, self.chroma, self.hue)

    def hex(self) -> str:
        return "#{:02x}{:02x}{:02x}".format(*self.rgb())


def _written(text: str) -> str:
    if not _WRITTEN.fullmatch(text):
        raise PydanticCustomError("colour", "Input should be a colour such as #7a3030")
    return text


Written = Annotated[str, AfterValidator(_written)]
"""A colour as documents write it: `#rrggbb`."""
WrittenOrNone = Annotated[str, AfterValidator(lambda text: text and _written(text))]
"""The same; empty where there is none."""


def from_hex(text: str) -> Colour:
    """The colour of `#rrggbb`."""
    red, green, blue = (_decoded(int(text.lstrip("#")[i : i + 2], 16) / 255) for i in (0, 2, 4))
    long = (0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue) ** (1 / 3)
    medium = (0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue) ** (1 / 3)
    short = (0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue) ** (1 / 3)
    lightness = 0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short
    a = 1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short
    b = 0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short
    return Colour(lightness, hypot(a, b), degrees(atan2(b, a)) % 360)


@lru_cache(maxsize=8192)
def _rgb(lightness: float, chroma: float, hue: float) -> tuple[int, int, int]:
    for _ in range(24):
        linear = _linear_rgb(lightness, chroma, hue)
        if all(-0.0005 <= value <= 1.0005 for value in linear):
            break
        chroma *= 0.92
    red, green, blue = (round(255 * _encoded(min(1.0, max(0.0, value)))) for value in linear)
    return red, green, blue


def _ab(colour: Colour) -> tuple[float, float]:
    return colour.chroma * cos(radians(colour.hue)), colour.chroma * sin(radians(colour.hue))


def _linear_rgb(lightness: float, chroma: float, hue: float) -> tuple[float, float, float]:
    a, b = chroma * cos(radians(hue)), chroma * sin(radians(hue))
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short,
    )


def _encoded(value: float) -> float:
    return 12.92 * value if value <= 0.0031308 else 1.055 * value ** (1 / 2.4) - 0.055


def _decoded(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
