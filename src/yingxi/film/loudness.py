"""How loud a film is to be, by the name of where it is shown."""

from typing import Literal, get_args

from yingxi.film.noun import Noun

LoudnessName = Literal["web", "mobile", "r128", "china-tv", "cinema"]


class LoudnessTarget(Noun):
    """`integrated` in LUFS (None: dialogue stays at a cinema's level and nothing is normalised); `true_peak` is the
    most, in dBTP, that may be read from the finished file."""

    integrated: float | None
    true_peak: float = -1.0


TARGETS: dict[LoudnessName, LoudnessTarget] = {
    "web": LoudnessTarget(integrated=-14.0),
    "mobile": LoudnessTarget(integrated=-15.0),
    "r128": LoudnessTarget(integrated=-23.0),
    "china-tv": LoudnessTarget(integrated=-24.0, true_peak=-2.0),
    "cinema": LoudnessTarget(integrated=None),
}
"""Web: to what the large video services turn down. Mobile: China online, GY/T 377-2023. EBU R 128. China's television:
GY/T 282-2014. A cinema sets no loudness: its chain is calibrated, and dialogue lies where it lies."""

NAMES: tuple[LoudnessName, ...] = get_args(LoudnessName)


def loudness_target(asked: float | LoudnessName) -> LoudnessTarget:
    """The target of that name, or of that many LUFS."""
    if isinstance(asked, str):
        return TARGETS[asked]
    return LoudnessTarget(integrated=float(asked))
