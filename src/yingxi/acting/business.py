"""What hands do of themselves while nothing is done with them: they do not stay for ever where they are."""

from collections.abc import Mapping
from typing import Literal

from yingxi.acting.movement import Bend, Held, OnBody, Reach
from yingxi.acting.part import Part
from yingxi.film.seeds import choice

Business = Literal["hang", "chin", "rub", "sleeve", "collar", "hip", "hem"]
# For so many ticks hands are elsewhere.
CHANGED = 44.0
# By feeling, else by age: what they find to do. Hanging down is the rule.
OWN: Mapping[str, tuple[Business, ...]] = {
    "child": ("hang", "hem", "hang", "rub", "hem"),
    "young": ("hang", "sleeve", "hip", "chin", "hang"),
    "adult": ("hang", "chin", "sleeve", "rub", "hang"),
    "elder": ("rub", "sleeve", "hang", "chin"),
    "fear": ("collar", "rub", "collar"),
    "sadness": ("sleeve", "collar", "hang"),
    "doubt": ("chin", "hip", "hang"),
    "joy": ("rub", "hang", "hang", "hip"),
    "anger": ("hang", "hip"),
    "tenderness": ("collar", "sleeve", "hang"),
}
LET_HANG, BEFORE_ONE = Held(-5.0, 17.0, 6.0), (OnBody("waist", 0.30, -0.34), OnBody("waist", 0.36, -0.40))
ON_THE_HIP = Held(-44.0, 92.0, -30.0)
AT_CHIN, UNDER_ELBOW = OnBody("head", 0.34, -0.62), OnBody("waist", 0.52, 0.04)


def with_business(part: Part, start: float, seed: int, shot: str) -> Part:
    """The part with a change of its hands from `start` on, after which they go back to what they do at rest.
    Who rides keeps them where they are."""
    if part.placement.rides is not None or part.placement.carried_by:
        return part
    ways = OWN.get(part.placement.feeling) or OWN[part.sheet.age]
    way = choice(ways, seed, "business", shot, part.placement.person, int(start))
    leave = start + 13 + CHANGED
    match way:
        case "hang":
            near, far = (LET_HANG, LET_HANG) if part.manner != "hanging" else BEFORE_ONE
            return part.with_reaches(
                Reach("near", start, start + 12, leave, leave + 14, near),
                Reach("far", start + 4, start + 17, leave + 3, leave + 17, far),
            )
        case "chin":
            # Its elbow in the other hand.
            return part.with_reaches(
                Reach("far", start, start + 14, leave + 2, leave + 19, UNDER_ELBOW, "flat"),
                Reach("near", start + 3, start + 18, leave - 3, leave + 15, AT_CHIN, "fist"),
            )
        case "rub":
            return _rubbed(part, start, leave)
        case "sleeve":
            return _smoothed(part, start)
        case "hip":
            if part.manner == "hip":
                return _rubbed(part, start, leave)
            return part.with_reaches(
                Reach("near", start, start + 12, leave, leave + 14, ON_THE_HIP, "fist", 3),
                Reach("far", start + 3, start + 15, leave + 2, leave + 16, LET_HANG, "relaxed", 3),
            )
        case "collar":
            return part.with_reaches(
                Reach(
                    "near", start, start + 13, leave, leave + 14, OnBody("chest", 0.36, -0.08), "relaxed", 3
                )
            )
        case "hem":
            return _tugged(part, start, leave)


def _rubbed(part: Part, start: float, leave: float) -> Part:
    """One hand in the other, a little rubbing, then they rest there."""
    one, other = OnBody("waist", 0.56, 0.06), OnBody("waist", 0.62, 0.02)
    keys = [(start + 16.0, 0.0)]
    keys += [(start + 20.0 + 5 * i, 5.0 if i % 2 == 0 else -4.0) for i in range(4)]
    keys += [(start + 44.0, 0.0)]
    return part.with_reaches(
        Reach("near", start, start + 13, leave, leave + 14, one, "relaxed", 3),
        Reach("far", start + 2, start + 15, leave + 2, leave + 16, other, "fist", 3),
    ).with_bends(
        Bend("near_elbow", tuple(keys)), Bend("near_wrist", tuple((tick + 2, v) for tick, v in keys))
    )


def _smoothed(part: Part, start: float) -> Part:
    """Down the other sleeve, once, the eyes not on it."""
    fore = Held(10.0, 64.0, 6.0)
    return part.with_reaches(
        Reach("far", start, start + 12, start + 34, start + 48, fore, "relaxed", 3),
        Reach("near", start + 3, start + 15, start + 17, start + 26, OnBody("chest", 0.62, -0.72), "flat", 3),
        Reach(
            "near", start + 16, start + 28, start + 31, start + 46, OnBody("chest", 1.02, -0.92), "flat", 0
        ),
    )


def _tugged(part: Part, start: float, leave: float) -> Part:
    """Both hands at the hem, which is turned this way and that."""
    keys = [(start + 14.0, 0.0)]
    keys += [(start + 20.0 + 8 * i, 4.0 if i % 2 == 0 else -4.0) for i in range(4)]
    keys += [(start + 56.0, 0.0)]
    return part.with_reaches(
        Reach("near", start, start + 13, leave, leave + 13, OnBody("waist", 0.16, -0.40), "fist", 3),
        Reach("far", start + 2, start + 14, leave + 1, leave + 14, OnBody("waist", 0.52, -0.42), "fist", 3),
    ).with_bends(Bend("lean", tuple((tick, 0.5 * value) for tick, value in keys)), Bend("tilt", tuple(keys)))
