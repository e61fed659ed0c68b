"""What a player adds to a tune: the grace notes and turns of Chinese winds, and the changes of a tune that returns."""

from numpy.random import Generator

from yingxi.generators.builtin.procedural_score.model import Note, Written
from yingxi.generators.builtin.procedural_score.theme import pitch_of

GRACE_SECONDS, TURN_SECONDS = 0.05, 0.09
_GRACED = 0.4
"""Share of the longer notes that have a grace note before them."""

Step = tuple[float, float, int]
"""Beat, beats and scale step of a note of the theme."""


def returned(steps: tuple[Step, ...], time: int) -> tuple[Step, ...]:
    """A phrase that has been heard `time` times before, never note for note: its longest note turns about itself, or
    its first is led into, or both; its last note stays, for that is where it goes."""
    if time % 4 in (1, 3):
        steps = _turned(steps, 1 if time % 8 < 4 else -1)
    if time % 4 in (2, 3):
        steps = _led_into(steps, -1 if time % 8 < 4 else 1)
    return steps


def graced(notes: list[Note], music: Written, chance: Generator) -> list[Note]:
    """The tune of a bamboo flute: some notes struck from the string above, the long ones turned once."""
    found: list[Note] = []
    grace, turn = music.beat_at(GRACE_SECONDS), music.beat_at(TURN_SECONDS)
    for note in notes:
        above = _above(music, note.pitch)
        if note.beats >= 1.9:
            found += [
                Note(note.beat, turn, note.pitch, note.velocity),
                Note(note.beat + turn, turn, above, note.velocity - 8),
                Note(note.beat + 2 * turn, note.beats - 2 * turn, note.pitch, note.velocity - 2),
            ]
            continue
        if note.beats >= 0.9 and note.beat > grace and chance.random() < _GRACED:
            found.append(Note(note.beat - grace, grace, above, note.velocity - 10))
        found.append(note)
    return found


def _above(music: Written, pitch: int) -> int:
    """The next string of the mode."""
    strings = [pitch_of(step, music.tonic, music.scale, 24) for step in range(60)]
    return next(string for string in strings if string > pitch)


def _turned(steps: tuple[Step, ...], by: int) -> tuple[Step, ...]:
    inner = steps[:-1] or steps
    place = max(range(len(inner)), key=lambda n: (inner[n][1], -n))
    beat, beats, step = steps[place]
    half = beats / 2
    turn = ((beat, half, step), (beat + half, half / 2, step + by), (beat + 1.5 * half, half / 2, step))
    return (*steps[:place], *turn, *steps[place + 1 :])


def _led_into(steps: tuple[Step, ...], by: int) -> tuple[Step, ...]:
    beat, beats, step = steps[0]
    if len(steps) < 2:
        return steps
    return ((beat, beats / 2, step + by), (beat + beats / 2, beats / 2, step), *steps[1:])
