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
    On people, `key` is added to red, green and blue on the side that it comes from, `fill` multiplies them on the
    other; `rim` is a line of light along the key's side (`rim_side` 1) or the other (-1), its alpha how strong.
    `depth` is how far the fill reaches round a figure (0: its border alone), `bounce` what of red, green and blue the
    room or the sky throws back even from black cloth, `lamps` how strongly lamps shine on people, beside their pools.
    `left` is what of red, green and blue the dark leaves on people where no lamp shines; `faces` is how much light is
    gathered on a face that is dark by itself, `faces_kept` how much on one that is pale.
    `cast_alpha` and `cast_skew` say how dark a person's shadow lies on the ground and how far it leans, `contact` how
    dark the spot under a foot is, of paper's.
    `look` names the material that it falls on; `on_person` says that what it falls on is somebody's, or somebody."""

    ambience: tuple[float, float, float] = (1.0, 1.0, 1.0)
    key_x: float = -1.0
    shadow: Colour = VIOLET
    shadow_alpha: float = 0.28
    edge: float = 0.14
    key: tuple[float, float, float] = (0.10, 0.09, 0.06)
    fill: tuple[float, float, float] = (0.86, 0.88, 0.94)
    rim: Colour | None = None
    rim_side: int = 1
    contact: float = 1.0
    depth: float = 0.0
    lamps: float = 1.0
    bounce: tuple[float, float, float] = (0.0, 0.0, 0.0)
    lift: tuple[float, float, float] = (0.0, 0.0, 0.0)
    left: tuple[float, float, float] = (1.0, 1.0, 1.0)
    faces: float = 0.0
    faces_kept: float = 0.0
    cast_alpha: float = 0.17
    cast_skew: float = 0.42
    look: Look = "paper"
    on_person: bool = False

    def tinted(self, tint: Colour) -> "Light":
        """The same light through a thin sheet of `tint`: as bright as it was through one of `CLEAR` lightness."""
        red, green, blue = (
            round(share * (value / clear) ** 2.2, 4)
            for share, value, clear in zip(self.ambience, tint.rgb(), CLEAR.rgb(), strict=True)
        )
        return replace(self, ambience=(red, green, blue))

    def on(self, colour: Colour) -> tuple[int, int, int]:
        """sRGB bytes of a sheet of `colour` under this light."""
        return _lit(colour, self.ambience, self.lift)

    def on_people(self) -> "Light":
        """The light in which a figure's own sheets are drawn: what is dark among them is lifted by the bounce."""
        return _bounced(self)


@lru_cache(maxsize=16)
def _bounced(light: Light) -> Light:
    return replace(light, lift=light.bounce, on_person=True)


@lru_cache(maxsize=4096)
def _lit(
    colour: Colour, ambience: tuple[float, float, float], lift: tuple[float, float, float]
) -> tuple[int, int, int]:
    # 2.2 stands for the sRGB curve: exact enough for a tint.
    red, green, blue = (
        round(255 * _lifted(min(1.0, (value / 255) ** 2.2 * share) ** (1 / 2.2), more))
        for value, share, more in zip(colour.rgb(), ambience, lift, strict=True)
    )
    return red, green, blue


def _lifted(value: float, more: float) -> float:
    """Black becomes `more`, white stays; what is light hardly changes."""
    return value + more * (1 - value) ** 3
