"""A stinger: the turn of the story in one gesture that begins on its frame and has gone after three seconds."""

from yingxi.film.cue import MusicCue
from yingxi.generators.builtin.procedural_score.model import Note, Part
from yingxi.generators.builtin.procedural_score.theme import theme_of

TEMPO = 60.0
"""A beat is a second."""

_GUZHENG, _PIPA = ((25, 0.0), (107, -12.0)), ((25, 0.0), (106, -8.0))


def stinger_parts(cue: MusicCue, scale: tuple[int, ...]) -> tuple[Part, ...]:
    """The parts of the gesture that the mood asks for, in the key of the film's theme."""
    tonic = theme_of(cue.theme).tonic
    low, middle = 36 + tonic % 12, 60 + tonic % 12
    chinese = cue.culture == "chinese"
    if cue.mood == "suspense":
        cluster = (middle, middle + scale[1], middle + 6)
        pulse = Part(
            "Drums" if chinese else "Timpani",
            116 if chinese else 47,
            "pulse",
            _struck((low,), 92, 1.5),
            level=6.0,
        )
        return pulse, Part("Tremolo strings", 44, "pad", _struck(cluster, 82, 2.4), level=6.0, swells=True)
    if cue.mood == "action":
        hit = Part("Drums", 116, "pulse", (*_struck((48,), 104, 1.0), Note(0.24, 0.5, 45, 86)), level=7.0)
        chord = (low, low + 7, low + 12)
        if chinese:
            return (
                hit,
                *_doubled("Pipa", _PIPA, _swept((low + 12, low + 19, low + 24, low + 31), 0.022, 96, 1.6)),
            )
        return (
            hit,
            Part("Trombone", 57, "second", _struck(chord, 92, 1.3), level=4.0),
            Part("Horn", 60, "second", _struck(chord[1:], 88, 1.6)),
        )
    if cue.mood == "comedy":
        pizz = Part(
            "Pizzicato", 45, "second", (Note(0.0, 0.3, low + 19, 92), Note(0.2, 0.5, low + 12, 84)), level=4.0
        )
        return pizz, Part("Wood blocks", 0, "pulse", (Note(0.2, 0.2, 77, 88),), drums=True, level=4.0)
    if cue.mood == "wonder":
        ladder = tuple(middle + 12 * octave + step for octave in (0, 1) for step in scale)[:10]
        sweep = _swept(ladder, 0.06, 64, 2.2)
        top = Part("Celesta", 8, "second", (Note(0.62, 2.0, middle + 24, 84),), pan=0.2)
        strings = Part(
            "Slow strings", 49, "pad", _struck((low + 12, low + 19), 62, 2.4), level=4.0, swells=True
        )
        runs = (
            _doubled("Guzheng", _GUZHENG, sweep)
            if chinese
            else (Part("Harp", 46, "second", sweep, level=4.0),)
        )
        return (*runs, top, strings)
    # Tender and melancholy: one low fifth and the second above it, left to ring.
    ring = _swept((low + 12, low + 19, low + 26), 0.09, 78, 2.6)
    if chinese:
        return _doubled("Guzheng", _GUZHENG, ring)
    return (Part("Piano", 0, "second", ring, level=4.0),)


def _struck(pitches: tuple[int, ...], velocity: int, beats: float) -> tuple[Note, ...]:
    return tuple(Note(0.0, beats, pitch, velocity) for pitch in pitches)


def _swept(pitches: tuple[int, ...], step: float, velocity: int, beats: float) -> tuple[Note, ...]:
    return tuple(
        Note(place * step, beats, pitch, min(108, velocity + 2 * place))
        for place, pitch in enumerate(pitches)
    )


def _doubled(name: str, programs: tuple[tuple[int, float], ...], notes: tuple[Note, ...]) -> tuple[Part, ...]:
    return tuple(Part(name, program, "second", notes, level=4.0 + level) for program, level in programs)
