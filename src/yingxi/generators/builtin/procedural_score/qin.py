"""How a guqin is played: few notes, many of them slid into from below or above; a long note moves on under the finger
after it was plucked; open strings at the ends of a phrase; one phrase of four in harmonics."""

from dataclasses import replace

from numpy.random import Generator

from yingxi.film.seeds import rng
from yingxi.generators.builtin.procedural_score.model import Bar, Note, Part, Written
from yingxi.generators.builtin.procedural_score.registers import laid_between
from yingxi.generators.builtin.procedural_score.theme import pitch_of, theme_of

STOPPED, HARMONICS = 24, 46
"""General MIDI has no guqin: a guitar that rings long and has little edge, and a harp, almost a sine high up."""
GUQIN = ((107, -14.0),)
"""A zither's pluck over it, soft."""
TEMPO = 56.0
"""Beats a minute."""

_FROM_BELOW, _FROM_ABOVE = 0.45, 0.7
"""Of a draw between 0 and 1: under the first a note is slid into from below, under the second from above."""
_MOVES_ON = 1.9
"""Beats of a note that is long enough to move under the finger."""
_CARRIES = 2.5
"""Beats that a string rings on behind its note."""
_STOPPED_BETWEEN = (48, 67)
"""Where a tune lies on stopped strings, as MIDI notes (C3 to G4)."""
_ANSWERED_BETWEEN = (50, 69)
"""Where a stopped string answers an open one under a flute (D3 to A4)."""
_LOWEST = 36
"""The lowest open string (C2)."""


def qin_parts(tune: list[Note], theme: str, scale: tuple[int, ...], phrase: float) -> list[Part]:
    """A tune for one player, in phrases of so many beats: the third of four in harmonics."""
    chance, tonic = rng(0, "guqin", theme), theme_of(theme).tonic
    rung = [note for note in tune if _number(note, phrase) == 2]
    stopped = laid_between([note for note in tune if _number(note, phrase) != 2], *_STOPPED_BETWEEN)
    led = _ringing([each for note in stopped for each in _led(note, scale, tonic, chance)])
    firsts = {int(note.beat // phrase): note for note in reversed(stopped)}
    struck = [*firsts.values(), *stopped[-1:]]
    open_strings = {note.beat: Note(note.beat, note.beats, _open(note.pitch), 58) for note in struck}
    parts = [
        Part("Guqin", STOPPED, "melody", tuple(led)),
        Part("Guqin, open strings", STOPPED, "second", tuple(open_strings.values()), level=2.0),
        Part("Guqin, harmonics", HARMONICS, "melody", tuple(_rung(note) for note in rung), level=-3.0),
    ]
    doubled = [
        replace(part, program=other, level=part.level + level) for part in parts[:2] for other, level in GUQIN
    ]
    return [part for part in (*parts, *doubled) if part.notes]


def qin(music: Written, octave: int, chance: Generator) -> list[Note]:
    """A guqin that accompanies a flute: an open string on the first beat, a stopped one that answers it, then silence;
    under speech the open string alone."""
    notes: list[Note] = []
    for bar in music.bars:
        notes.append(Note(bar.beat, float(bar.beats), _open(bar.bass), _velocity(bar, 46)))
        if bar.spoken:
            continue
        ladder = [pitch for pitch in _answers(music) if pitch % 12 in {tone % 12 for tone in bar.upper}]
        tone = ladder[int(chance.integers(0, len(ladder)))] if ladder else bar.upper[0]
        first = Note(bar.beat + 0.5, bar.beats / 2 - 0.5, tone, _velocity(bar, 56))
        last = Note(
            bar.beat + bar.beats / 2,
            bar.beats / 2,
            _neighbour(tone, music.scale, music.tonic, chance),
            _velocity(bar, 58),
        )
        if bar.beats > 2 or bar.index % 2:
            notes.append(first)
        if bar.index % 4 != 3:
            notes += _led(last, music.scale, music.tonic, chance)
    return [*notes, Note(music.end, 4.0, _open(music.last.bass), 62)]


def qin_harmonics(music: Written, octave: int, chance: Generator) -> list[Note]:
    """Two tones of the chord high up in every fourth bar, and the bass note of the last chord."""
    notes = []
    for bar in music.bars:
        if bar.index % 4 == 3 and not bar.spoken:
            tones = sorted({76 + (tone - 76) % 12 for tone in bar.upper})[:2]
            step = bar.beats / 4
            notes += [
                Note(bar.beat + (n + 1) * step, 2.0, tone, _velocity(bar, 48)) for n, tone in enumerate(tones)
            ]
    return [*notes, Note(music.end + 0.5, 3.0, 76 + (music.last.bass - 76) % 12, 56)]


def _number(note: Note, phrase: float) -> int:
    """Which of four phrases a note belongs to, from 0."""
    return int(note.beat // phrase) % 4


def _ringing(notes: list[Note]) -> list[Note]:
    """A string sounds until another is plucked, as far as it carries."""
    nexts = [note.beat for note in notes[1:]]
    held = [
        replace(note, beats=min(note.beats + _CARRIES, after - note.beat))
        for note, after in zip(notes, nexts, strict=False)
    ]
    return [*held, *notes[-1:]]


def _rung(note: Note) -> Note:
    """A note as a harmonic: in the octave from C5 on, softer, and left to ring."""
    return replace(
        note, pitch=72 + (note.pitch - 72) % 12, velocity=note.velocity - 14, beats=note.beats + 0.3
    )


def _led(note: Note, scale: tuple[int, ...], tonic: int, chance: Generator) -> list[Note]:
    """The note as the left hand makes it: slid into from the string's next tone, and if it is long moved on to that
    tone and back, softer each time."""
    draw = float(chance.random())
    away = _neighbour(note.pitch, scale, tonic, chance)
    cents = 100.0 * abs(away - note.pitch)
    slide = cents if draw < _FROM_BELOW else -cents if draw < _FROM_ABOVE else 0.0
    if note.beats < _MOVES_ON:
        return [replace(note, slide=slide)]
    third = note.beats / 3
    back = 100.0 * (away - note.pitch)
    return [
        replace(note, beats=1.5 * third, slide=slide),
        Note(note.beat + 1.5 * third, 0.5 * third, away, note.velocity - 24, slide=back),
        Note(note.beat + 2 * third, third, note.pitch, note.velocity - 32, slide=-back),
    ]


def _neighbour(pitch: int, scale: tuple[int, ...], tonic: int, chance: Generator) -> int:
    """The next tone of the mode, above or below."""
    tones = [pitch_of(step, tonic, scale, 24) for step in range(-5, 60)]
    above = next(tone for tone in tones if tone > pitch)
    below = next(tone for tone in reversed(tones) if tone < pitch)
    return above if chance.random() < 0.5 else below


def _open(pitch: int) -> int:
    """The open string of that name."""
    return _LOWEST + (pitch - _LOWEST) % 12


def _answers(music: Written) -> list[int]:
    """The tones of the mode that a stopped string answers with."""
    low, high = _ANSWERED_BETWEEN
    found = [pitch_of(step, music.tonic, music.scale, _LOWEST) for step in range(24)]
    return [pitch for pitch in found if low <= pitch <= high]


def _velocity(bar: Bar, base: int) -> int:
    """How hard a string is plucked: MIDI velocity, more in a tense bar."""
    return max(30, min(100, int(base + 30 * bar.tension)))
