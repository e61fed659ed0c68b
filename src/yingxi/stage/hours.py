"""Light by hour and weather: what the air does to every colour of a set, and the sky above it.

Grounds and the hues of shadows: docs/figures.md, Hours. Dusk and night are told by their shade.
"""

from dataclasses import dataclass, replace

from yingxi.film.breakdown import Hour, Weather
from yingxi.film.colour import Colour
from yingxi.stage.light import Light

LAMP = Colour(0.90, 0.10, 78)
MOON = Colour(0.90, 0.025, 230)
# Paint darker than the first lies wholly in the shade's colour, paint lighter than the second not at all.
SHADED = (0.34, 0.60)
# Cloth and leaves with more chroma than this keep more of their own colour there.
DYED = 0.045
Sky = tuple[Colour, Colour, Colour]
"""Zenith, middle, horizon."""


@dataclass(frozen=True, slots=True)
class Air:
    """One hour's light in one weather. `tone` brings a paint's own colour into it."""

    hour: Hour
    weather: Weather
    inside: bool
    share: float
    lift: float
    tint: Colour
    strength: float
    chroma: float
    sky: Sky
    light: Light
    lamps: bool
    """Lamps are lit."""
    shade: Colour
    shading: float
    """What is dark by itself goes over into `shade`, by so much at most: light from the low sun or a lamp is warm, what
    it leaves is lit by the sky."""

    @property
    def wet(self) -> bool:
        return self.weather in ("rain", "storm")

    @property
    def overcast(self) -> bool:
        return self.weather != "clear" and self.weather != "wind"

    def tone(self, colour: Colour) -> Colour:
        """A paint of `colour` as it looks in this air."""
        lightness = colour.lightness * self.share + self.lift
        seen = Colour(lightness, colour.chroma * self.chroma, colour.hue, colour.alpha)
        lit = seen.mixed(Colour(lightness, self.tint.chroma, self.tint.hue, colour.alpha), self.strength)
        dark = min(1.0, max(0.0, (SHADED[1] - lightness) / (SHADED[1] - SHADED[0]))) * self.shading
        dark *= 1.0 - min(0.6, 10.0 * max(0.0, colour.chroma - DYED))
        if dark <= 0.0:
            return lit
        return lit.mixed(Colour(lightness, self.shade.chroma, self.shade.hue, colour.alpha), dark)

    @property
    def haze(self) -> Colour:
        """The veil over what is far."""
        middle, low = self.sky[1], self.sky[2]
        return middle.mixed(low, 0.6).muted(0.85)

    def lit_from(self, side: int) -> "Air":
        """The same air with the key from the left (-1) or right (1)."""
        return replace(self, light=replace(self.light, key_x=float(side)))


_SKIES: dict[Hour, Sky] = {
    "dawn": (Colour(0.77, 0.062, 268), Colour(0.88, 0.055, 12), Colour(0.945, 0.085, 72)),
    "day": (Colour(0.76, 0.065, 238), Colour(0.85, 0.045, 230), Colour(0.93, 0.025, 100)),
    "dusk": (Colour(0.42, 0.095, 288), Colour(0.62, 0.120, 5), Colour(0.81, 0.135, 58)),
    "night": (Colour(0.23, 0.075, 268), Colour(0.32, 0.085, 272), Colour(0.44, 0.080, 282)),
}
_GREY: dict[Hour, Colour] = {
    "dawn": Colour(0.74, 0.018, 290),
    "day": Colour(0.75, 0.016, 245),
    "dusk": Colour(0.54, 0.035, 300),
    "night": Colour(0.33, 0.055, 268),
}
# share, lift, tint, strength of the tint: outside, then inside.
_PAINT: dict[tuple[Hour, bool], tuple[float, float, Colour, float]] = {
    ("dawn", False): (0.90, 0.10, Colour(0.88, 0.060, 305), 0.26),
    ("day", False): (1.02, 0.01, Colour(0.88, 0.05, 95), 0.05),
    ("dusk", False): (0.74, 0.03, Colour(0.68, 0.115, 32), 0.20),
    ("night", False): (0.44, 0.080, Colour(0.34, 0.088, 260), 0.52),
    ("dawn", True): (0.99, 0.030, Colour(0.90, 0.070, 62), 0.15),
    ("day", True): (1.03, 0.03, Colour(0.88, 0.04, 90), 0.05),
    ("dusk", True): (0.80, 0.035, Colour(0.70, 0.085, 52), 0.20),
    ("night", True): (0.66, 0.045, Colour(0.42, 0.085, 266), 0.30),
}
# What is dark by itself goes over into this, and by how much.
_SHADE_TINT: dict[tuple[Hour, bool], tuple[Colour, float]] = {
    ("dawn", True): (Colour(0.40, 0.060, 285), 0.42),
    ("dusk", False): (Colour(0.36, 0.085, 272), 0.42), ("dusk", True): (Colour(0.36, 0.070, 276), 0.62),
    ("night", True): (Colour(0.30, 0.075, 262), 0.30),
}  # fmt: skip
_AMBIENCE: dict[tuple[Hour, bool], tuple[float, float, float]] = {
    ("dawn", False): (1.0, 0.95, 0.91),
    ("day", False): (1.0, 1.0, 0.98),
    ("dusk", False): (1.0, 0.90, 0.83),
    ("night", False): (0.64, 0.68, 0.82),
    ("dawn", True): (1.0, 0.96, 0.91),
    ("day", True): (1.0, 0.99, 0.96),
    ("dusk", True): (1.0, 0.935, 0.87),
    ("night", True): (0.98, 0.89, 0.80),
}
# On people: the key's gain, and what the fill leaves on the other side, as shares of red, green and blue.
_KEY: dict[tuple[Hour, bool], tuple[float, float, float]] = {
    ("dawn", False): (0.15, 0.10, 0.05),
    ("day", False): (0.11, 0.10, 0.06),
    ("dusk", False): (0.22, 0.10, 0.00),
    ("night", False): (0.06, 0.10, 0.17),
    ("dawn", True): (0.13, 0.09, 0.06),
    ("day", True): (0.11, 0.10, 0.07),
    ("dusk", True): (0.18, 0.08, 0.02),
    ("night", True): (0.08, 0.05, 0.01),
}
_FILL: dict[tuple[Hour, bool], tuple[float, float, float]] = {
    ("dawn", False): (0.80, 0.86, 0.97),
    ("day", False): (0.80, 0.86, 0.95),
    ("dusk", False): (0.66, 0.70, 0.92),
    ("night", False): (0.62, 0.68, 0.86),
    ("dawn", True): (0.80, 0.84, 0.95),
    ("day", True): (0.81, 0.85, 0.92),
    ("dusk", True): (0.66, 0.69, 0.88),
    ("night", True): (0.56, 0.60, 0.84),
}
# A rim: its colour and strength, and whether it lies on the key's side or, from a window or the moon, on the other.
_RIM: dict[tuple[Hour, bool], tuple[Colour, int]] = {
    ("dawn", False): (Colour(0.96, 0.06, 75, 0.45), 1),
    ("dusk", False): (Colour(0.90, 0.13, 60, 0.85), 1),
    ("night", False): (Colour(0.84, 0.06, 245, 0.80), 1),
    ("dusk", True): (Colour(0.88, 0.11, 50, 0.55), 1),
    ("night", True): (Colour(0.74, 0.075, 255, 0.60), -1),
}
# How far the fill reaches round people, how strongly lamps shine on them, and what the air throws back from the
# darkest cloth, as shares of white.
_DEPTH: dict[tuple[Hour, bool], float] = {
    ("dusk", False): 0.25, ("dusk", True): 0.25, ("night", False): 0.25, ("night", True): 0.40,
}  # fmt: skip
_LAMPS: dict[tuple[Hour, bool], float] = {
    ("dusk", False): 1.4, ("dusk", True): 2.0, ("night", False): 3.8, ("night", True): 2.2,
}  # fmt: skip
_BOUNCE: dict[tuple[Hour, bool], tuple[float, float, float]] = {
    ("dusk", False): (0.07, 0.055, 0.075),
    ("dusk", True): (0.07, 0.055, 0.065),
    ("night", False): (0.050, 0.058, 0.090),
    ("night", True): (0.066, 0.056, 0.062),
}
# How much of the light of the place is gathered on faces that are dark by themselves: little before an evening sky,
# which is lighter than they.
_FACES: dict[tuple[Hour, bool], float] = {
    ("dusk", False): 0.25, ("dusk", True): 0.75, ("night", False): 1.0, ("night", True): 1.0,
}  # fmt: skip
# What the dark leaves of red, green and blue on people where no lamp shines, and how much light stays on a pale face.
_LEFT: dict[tuple[Hour, bool], tuple[float, float, float]] = {
    ("night", False): (0.84, 0.86, 0.95), ("night", True): (0.52, 0.53, 0.66),
}  # fmt: skip
_FACES_KEPT: dict[tuple[Hour, bool], float] = {("night", False): 0.10, ("night", True): 0.26}
# How dark a person's shadow is on the ground, and how far it leans.
_CAST: dict[Hour, tuple[float, float]] = {
    "dawn": (0.24, 0.95), "day": (0.27, 0.45), "dusk": (0.30, 1.05), "night": (0.26, 0.60),
}  # fmt: skip
_SHADOW: dict[Hour, float] = {"dawn": 285, "day": 260, "dusk": 284, "night": 274}
_EDGE: dict[Hour, float] = {"dawn": 0.13, "day": 0.12, "dusk": 0.14, "night": 0.12}


def air_of(hour: Hour, weather: Weather = "clear", *, inside: bool) -> Air:
    """The air of an hour and a weather, out of doors or under a roof."""
    share, lift, tint, strength = _PAINT[hour, inside]
    sky, chroma = _SKIES[hour], 1.15 if hour == "day" else 1.05
    if weather not in ("clear", "wind"):
        grey = _GREY[hour]
        if weather in ("snow", "fog") and hour != "night":
            grey = grey.lighter(0.08)
        depth = (0.03, 0.0, -0.05) if weather != "storm" else (0.07, 0.05, 0.0)
        sky = tuple(  # type: ignore[assignment]
            colour.mixed(grey.darker(down), 0.82) for colour, down in zip(sky, depth, strict=True)
        )
        share *= 0.96 if inside or hour == "night" else 0.92
        chroma = 0.85 if inside else 0.72
        tint = tint.mixed(grey, 0.5 if inside else 0.7)
        strength = min(0.7, strength + 0.10)
    rim, rim_side = _RIM.get((hour, inside), (None, 1))
    cast_alpha, cast_skew = _CAST[hour]
    key, fill = _KEY[hour, inside], _FILL[hour, inside]
    if weather not in ("clear", "wind") and not inside:
        # Under a grey sky light comes from everywhere.
        rim = rim.clear(rim.alpha * 0.4) if rim is not None else None
        cast_alpha, cast_skew = cast_alpha * 0.45, 0.3
        key = (key[0] * 0.4, key[1] * 0.5, key[2] * 0.7)
    light = Light(
        ambience=_AMBIENCE[hour, inside],
        key=key,
        fill=fill,
        rim=rim,
        rim_side=rim_side,
        lamps=_LAMPS.get((hour, inside), 1.0),
        depth=_DEPTH.get((hour, inside), 0.0),
        bounce=_BOUNCE.get((hour, inside), (0.0, 0.0, 0.0)),
        left=_LEFT.get((hour, inside), (1.0, 1.0, 1.0)),
        faces=_FACES.get((hour, inside), 0.0),
        faces_kept=_FACES_KEPT.get((hour, inside), 0.0),
        cast_alpha=cast_alpha * (0.75 if inside else 1.0),
        cast_skew=cast_skew,
        shadow=Colour(0.14, 0.04, _SHADOW[hour]),
        shadow_alpha=0.24 if weather in ("fog", "rain", "snow", "storm") and not inside else 0.28,
        edge=_EDGE[hour],
    )
    shade, shading = _SHADE_TINT.get((hour, inside), (tint, 0.0))
    return Air(
        hour,
        weather,
        inside,
        share,
        lift,
        tint,
        strength,
        chroma,
        sky,
        light,
        hour in ("dusk", "night"),
        shade,
        shading,
    )
