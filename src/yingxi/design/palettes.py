"""The film's palette: the paper's ground, two neighbours, and the one accent, from mood and seed."""

from collections import Counter

from yingxi.film.breakdown import Breakdown, Mood
from yingxi.film.colour import Colour
from yingxi.film.seeds import chance
from yingxi.film.sheet import Palette

# Ground (L, C, h) and the accent's hue for each mood; grounds after the hours of the craft table (dawn 50,
# day 95,
# dusk 40, night 275).
_MOODS: dict[Mood, tuple[Colour, float]] = {
    "tender": (Colour(0.88, 0.045, 75), 28),
    "comedy": (Colour(0.90, 0.055, 95), 45),
    "suspense": (Colour(0.80, 0.03, 265), 25),
    "wonder": (Colour(0.86, 0.04, 250), 85),
    "melancholy": (Colour(0.84, 0.025, 240), 35),
    "action": (Colour(0.87, 0.05, 60), 22),
}


def film_mood(breakdown: Breakdown) -> Mood:
    """The mood of most of the film's moments."""
    counted: Counter[Mood] = Counter()
    for scene in breakdown.scenes:
        counted[scene.mood] += len(scene.moments)
    return counted.most_common(1)[0][0] if counted else "tender"


def palette_chosen(breakdown: Breakdown, *, seed: int) -> Palette:
    """Ground, two neighbouring hues and one accent at C .14."""
    ground, accent = _MOODS[film_mood(breakdown)]
    hue = (ground.hue + 30 * (chance(seed, "palette") - 0.5)) % 360
    side = 1 if chance(seed, "palette", "side") < 0.5 else -1
    return Palette(
        ground=ground._replace(hue=hue).hex(),
        first=Colour(0.68, 0.055, (hue + 34 * side) % 360).hex(),
        second=Colour(0.50, 0.055, (hue - 52 * side) % 360).hex(),
        accent=Colour(0.60, 0.14, (accent + 16 * (chance(seed, "palette", "accent") - 0.5)) % 360).hex(),
    )
