"""The film's theme: eight bars a a' b a'' from a motif of a few notes, the same in every cue of the film.

The theme is kept as steps of a scale and shares of a bar, so that each mood plays it in its own mode and metre.
"""

from dataclasses import dataclass

from yingxi.film.seeds import choice, rng
from yingxi.generators.builtin.procedural_score.tunes import FIVE, RHYTHMS, SEVEN

_OTHERWISE = 4
"""Places in the table of rhythms between the theme's own and its middle's."""


@dataclass(frozen=True, slots=True)
class Theme:
    """`rhythm` and `contour` name the motif; `first` is the scale step of its first note; `lift` how many
    steps the answer a' and the middle b lie above it."""

    rhythm: int
    contour: int
    first: int
    lift: tuple[int, int]
    tonic: int


def theme_of(name: str) -> Theme:
    """The theme of that name; always the same."""
    chance = rng(0, "theme", name)
    first = int(choice((0, 2, 2, 4), 0, "theme", name, "first"))
    return Theme(
        rhythm=int(chance.integers(0, len(RHYTHMS[4]))),
        contour=int(chance.integers(0, len(SEVEN))),
        first=first,
        lift=(
            int(choice((1, 1, -1, 2), 0, "theme", name, "answer")),
            int(choice((2, 3), 0, "theme", name, "middle")),
        ),
        tonic=int(choice((0, 2, 3, 5, 7, 9, 10), 0, "theme", name, "tonic")),
    )


def phrase_steps(theme: Theme, phrase: str, metre: int, degrees: int) -> tuple[tuple[float, float, int], ...]:
    """The phrase as (beat, beats, scale step), step 0 the tonic; `degrees` notes make an octave of the scale. The
    middle goes in another rhythm than the theme it stands between."""
    rhythms = RHYTHMS[metre]
    rhythm = rhythms[(theme.rhythm + (_OTHERWISE if phrase == "b" else 0)) % len(rhythms)]
    five = degrees < 7
    first = {0: 0, 2: 2, 4: 3}[theme.first] if five else theme.first
    answer, middle = (min(theme.lift[0], 1), theme.lift[1] - 1) if five else theme.lift
    shape = list((FIVE if five else SEVEN)[theme.contour][: len(rhythm)])
    if phrase == "a'":
        shape = [step + answer for step in shape]
    elif phrase == "b":
        # The motif a little higher and, in its second half, upside down, so that the peak stands near two thirds.
        turn = len(shape) // 2
        shape = [step + middle for step in shape[:turn]] + [middle + 1 - step for step in shape[turn:]]
    elif phrase == "a''":
        shape = _homing(shape, first, degrees)
    return tuple((beat, beats, first + step) for (beat, beats), step in zip(rhythm, shape, strict=True))


def _homing(shape: list[int], first: int, degrees: int) -> list[int]:
    """The last two notes step into the tonic that is nearest to the note before them, none of them struck twice."""
    before = shape[-3]
    home = round((first + before) / degrees) * degrees - first
    near = 1 if before > home else -1
    return [*shape[:-2], home - near if before == home + near else home + near, home]


def pitch_of(step: int, tonic: int, scale: tuple[int, ...], octave: int) -> int:
    """The MIDI note of a scale step over the tonic of an octave (60 = middle C's)."""
    whole, degree = divmod(step, len(scale))
    return octave + tonic + 12 * whole + scale[degree]
