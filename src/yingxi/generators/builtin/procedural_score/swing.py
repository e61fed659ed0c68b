"""Textures of a dance band: a bass that walks and a piano or guitar that comps, both swung."""

from numpy.random import Generator

from yingxi.generators.builtin.procedural_score.model import Bar, Note, Written

SWUNG = 2 / 3
"""Where the second eighth of a beat falls."""


def walking(music: Written, octave: int, chance: Generator) -> list[Note]:
    """A note a beat: the root, tones of the chord, and last a step of the scale from where the next bar begins; under
    speech only the strong beats."""
    notes = []
    bars = (*music.bars, music.last)
    for bar, after in zip(music.bars, bars[1:], strict=True):
        tones = _within(bar)
        way = [bar.bass, *(tones[(n + bar.index) % len(tones)] for n in range(bar.beats - 2))]
        way = [*way, _step_to(after.bass, music)][: bar.beats]
        for beat, pitch in enumerate(way):
            if not (bar.spoken and beat % 2):
                velocity = (
                    int(50 + 30 * bar.tension) + (6 if beat % 2 == 0 else 0) + int(chance.integers(-3, 4))
                )
                notes.append(Note(bar.beat + beat, 0.9, pitch, velocity))
    return [*notes, Note(music.end, 3.0, music.last.bass, 78)]


def comping(music: Written, octave: int, chance: Generator) -> list[Note]:
    """The chord on one and on the swung half of two, in every other bar the other way about; one in seven is left
    out."""
    notes = []
    for bar in music.bars:
        places = (0.0, 1 + SWUNG) if bar.index % 2 == 0 else (SWUNG, 2.0)
        for at in places[:1] if bar.spoken else places:
            if at < bar.beats and chance.random() > 1 / 7:
                velocity = int(46 + 30 * bar.tension) + int(chance.integers(-5, 6))
                notes += [Note(bar.beat + at, 0.6, pitch, velocity) for pitch in bar.upper]
    return [*notes, *(Note(music.end, 3.0, pitch, 74) for pitch in music.last.upper)]


def _within(bar: Bar) -> list[int]:
    """The chord's tones about its bass."""
    classes = {(pitch - bar.bass) % 12 for pitch in bar.upper} - {0}
    return [bar.bass + away if away < 8 else bar.bass + away - 12 for away in sorted(classes)] or [bar.bass]


def _step_to(pitch: int, music: Written) -> int:
    """The tone of the scale under `pitch`."""
    scale = {(music.tonic + tone) % 12 for tone in music.scale}
    return next(pitch - away for away in (1, 2, 3, 4) if (pitch - away) % 12 in scale)
