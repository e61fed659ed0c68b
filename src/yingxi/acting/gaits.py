"""How people walk: a table of gaits (docs/figures.md, Gait), and which one somebody takes."""

from dataclasses import dataclass

from yingxi.film.breakdown import Feeling
from yingxi.film.sheet import CharacterSheet


@dataclass(frozen=True, slots=True)
class Gait:
    """`ticks` a step; `step` and `lift` in leg lengths; `lean` in degrees; `arms` swing so many degrees each way (0:
    held); `passing` is the hip's height over the ankle in passing, in leg lengths (.95 looks crouched on this rig).
    `uneven` (0-1) hurries the right foot's time on the ground and sinks onto it. For `flight` of a step both feet are
    in the air. A foot comes down on the heel and leaves on the ball by so much as it `rolls` (0: flat)."""

    ticks: float
    step: float
    lift: float
    lean: float
    arms: float
    passing: float = 0.968
    uneven: float = 0.0
    flight: float = 0.0
    rolls: float = 1.0


GAITS = {
    "plain": Gait(12, 0.70, 0.10, 3, 25),
    "happy": Gait(10, 0.75, 0.16, -2, 35, 0.972),
    "sad": Gait(16, 0.50, 0.05, 10, 8, 0.955),
    # Not 14 degrees, of which an elder's bearing has some already: more looks like falling.
    "elder": Gait(16, 0.40, 0.04, 4, 6, 0.955),
    "child": Gait(8, 0.70, 0.16, 0, 40),
    "sneak": Gait(20, 0.55, 0.22, 16, 0, 0.86),
    # A leg that hurts; a child's pace and a long step, leaning into it.
    "limp": Gait(15, 0.46, 0.05, 7, 12, 0.955, 0.34),
    "run": Gait(7, 1.05, 0.26, 14, 48, 0.93, flight=0.26),
    # In the water: so far with each stroke.
    "swim": Gait(22, 0.60, 0.0, 0, 0),
    # Short quick steps, upright.
    "elder run": Gait(8, 0.78, 0.14, 7, 30, 0.945, flight=0.12),
}


def gait_of(sheet: CharacterSheet, feeling: Feeling) -> Gait:
    """Age before mood before temper."""
    if sheet.age == "elder":
        return GAITS["elder"]
    if feeling in ("sadness", "fear") and sheet.age != "child":
        return GAITS["sad"]
    if sheet.age == "child":
        return GAITS["sad" if feeling == "sadness" else "child"]
    if feeling == "joy":
        return GAITS["happy"]
    return GAITS[sheet.temper]
