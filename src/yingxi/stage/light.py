"""The light that falls on the sheets of a place, and which look they are of."""

from dataclasses import dataclass, replace
from functools import lru_cache

from yingxi.film.brief import Look
from yingxi.film.colour import Colour

VIOLET = Colour(0.14, 0.04, 285)
CLEAR = Colour(0.95, 0.0, 0)


@dataclass(frozen=True, slots=True)
class Light:
    """What lights the sheets. `ambience` multiplies a lit sheet's linear red, green and blue;
    `key_x` is where the key comes from (-1 left, 1 right); `shadow` is the shadows' colour.
    `look` names the material that it falls on."""

    ambience: tuple[float, float, float] = (1.0, 1.0, 1.0)
    key_x: float = -1.0
    shadow: Colour = VIOLET
    shadow_alpha: float = 0.28
    edge: float = 0.14
    look: Look = "paper"

    def tinted(self, tint: Colour) -> "Light":
        """The same light through a thin sheet of `tint`: as bright as it was through one of `CLEAR` lightness."""
        red, green, blue = (
            round(share * (value / clear) ** 2.2, 4)
            for share, value, clear in zip(self.ambience, tint.rgb(), CLEAR.rgb(), strict=True)
        )
        return replace(self, ambience=(red, green, blue))

    def on(self, colour: Colour) -> tuple[int, int, int]:
        """sRGB bytes of a sheet of `colour` under this light."""
        return _lit(colour, self.ambience)


@lru_cache(maxsize=4096)
def _lit(colour: Colour, ambience: tuple[float, float, float]) -> tuple[int, int, int]:
    # 2.2 stands for the sRGB curve: exact enough for a tint.
    red, green, blue = (
        round(255 * min(1.0, (value / 255) ** 2.2 * share) ** (1 / 2.2))
        for value, share in zip(colour.rgb(), ambience, strict=True)
    )
    return red, green, blue
