"""The film's palette: the paper's ground, two neighbours, the one accent and the colour script, by mood and seed."""

from collections import Counter

from yingxi.film.breakdown import BeatMark, Breakdown, Mood
from yingxi.film.colour import Colour
from yingxi.film.seeds import chance
from yingxi.film.sheet import Palette

Step = tuple[float, float, float]


def _script(setup: Step, want: Step, attempt: Step, turn: Step, ending: Step) -> dict[BeatMark, Colour]:
    return {
        "setup": Colour(*setup), "want": Colour(*want), "attempt": Colour(*attempt), "turn": Colour(*turn),
        "ending": Colour(*ending),
    }  # fmt: skip


# Ground (L, C, h) and the accent's hue for each mood; the grounds' hues are near those of
# the hours (docs/figures.md, Hours).
_MOODS: dict[Mood, tuple[Colour, float]] = {
    "tender": (Colour(0.88, 0.045, 75), 28),
    "comedy": (Colour(0.90, 0.055, 95), 45),
    "suspense": (Colour(0.80, 0.03, 265), 25),
    "wonder": (Colour(0.86, 0.04, 250), 85),
    "melancholy": (Colour(0.84, 0.025, 240), 35),
    "action": (Colour(0.87, 0.05, 60), 22),
}


# The colour script: lightness, chroma and hue of the light in each beat, by mood. A film goes out of its own light
# into another and comes back changed; its turn has the clearest colour (docs/figures.md, Hours).
_SCRIPTS: dict[Mood, dict[BeatMark, Colour]] = {
    "tender": _script(
        (0.95, 0.008, 75), (0.945, 0.012, 60), (0.925, 0.020, 265), (0.975, 0.032, 68), (0.965, 0.022, 75)
    ),
    "comedy": _script(
        (0.955, 0.010, 95), (0.955, 0.012, 80), (0.945, 0.014, 120), (0.975, 0.030, 85), (0.97, 0.022, 95)
    ),
    "suspense": _script(
        (0.94, 0.012, 250), (0.93, 0.016, 250), (0.905, 0.024, 255), (0.93, 0.034, 25), (0.95, 0.014, 80)
    ),
    "wonder": _script(
        (0.94, 0.012, 250), (0.945, 0.012, 230), (0.925, 0.018, 270), (0.98, 0.034, 210), (0.97, 0.022, 85)
    ),
    "melancholy": _script(
        (0.94, 0.012, 240), (0.93, 0.014, 240), (0.915, 0.020, 255), (0.955, 0.028, 60), (0.95, 0.014, 220)
    ),
    "action": _script(
        (0.95, 0.012, 60), (0.945, 0.016, 50), (0.925, 0.022, 250), (0.96, 0.038, 40), (0.96, 0.018, 70)
    ),
}


def film_mood(breakdown: Breakdown) -> Mood:
    """The mood of most of the film's moments."""
    counted: Counter[Mood] = Counter()
    for scene in breakdown.scenes:
        counted[scene.mood] += len(scene.moments)
    return counted.most_common(1)[0][0] if counted else "tender"


def palette_chosen(breakdown: Breakdown, *, seed: int) -> Palette:
    """Ground, two neighbouring hues and one accent at C .14, and the script of the film's light."""
    mood = film_mood(breakdown)
    ground, accent = _MOODS[mood]
    hue = (ground.hue + 30 * (chance(seed, "palette") - 0.5)) % 360
    side = 1 if chance(seed, "palette", "side") < 0.5 else -1
    return Palette(
        ground=ground._replace(hue=hue).hex(),
        first=Colour(0.68, 0.055, (hue + 34 * side) % 360).hex(),
        second=Colour(0.50, 0.055, (hue - 52 * side) % 360).hex(),
        script={mark: colour.hex() for mark, colour in _SCRIPTS[mood].items()},
        accent=Colour(0.60, 0.14, (accent + 16 * (chance(seed, "palette", "accent") - 0.5)) % 360).hex(),
    )
