"""The lines that go with the tune: a second voice that answers, a bass that walks."""

from yingxi.generators.builtin.procedural_score.melody import chord_pitches, theme_stated
from yingxi.generators.builtin.procedural_score.model import Bar, Note, Written
from yingxi.generators.builtin.procedural_score.theme import pitch_of

LOWEST, HIGHEST = 36, 57
"""Of a bass that walks: a cello's C, and where it would be a second voice."""


def counter_line(music: Written, octave: int) -> list[Note]:
    """A second voice that answers: one long tone while the theme moves, and where the theme holds, steps that lead to
    the next bar. Thirds and sixths to the theme are chosen before other tones, seconds never."""
    notes: list[Note] = []
    theme = theme_stated(music, 72)
    for bar in music.bars:
        if bar.spoken or bar.motif or bar.index < 2:
            continue
        near = notes[-1].pitch if notes else octave + 2
        late = 1.0 if bar.half == 0 else 0.0
        tone = _answering(music, bar, bar.beat + late, theme, near, octave)
        if bar.half == 0 or bar.beats < 3:
            notes.append(Note(bar.beat + late, bar.beats - late - 0.1, tone, 62))
            continue
        coming = music.bars[bar.index + 1] if bar.index + 1 < len(music.bars) else music.last
        goal = _answering(music, coming, coming.beat, theme, tone, octave)
        first = bar.beats - 2.0
        notes.append(Note(bar.beat, first, tone, 62))
        for n, pitch in enumerate(_led(music, tone, goal)):
            notes.append(Note(bar.beat + first + n, 0.95, pitch, 58 + 3 * n))
    return notes


def _answering(music: Written, bar: Bar, beat: float, theme: list[Note], near: int, octave: int) -> int:
    """The tone of the chord that the second voice takes on `beat`."""
    sung = _sung(theme, beat)

    def worth(tone: int) -> tuple[float, int]:
        cost = abs(tone - near) + (1.5 if tone == near else 0.0)
        if sung is not None:
            apart = (sung - tone) % 12
            cost += {1: 20.0, 11: 20.0, 2: 6.0, 10: 3.0, 3: -2.0, 4: -2.0, 8: -2.0, 9: -2.0}.get(apart, 0.0)
        return cost, tone

    return min(chord_pitches(music, bar, octave - 5, octave + 9), key=worth)


def _led(music: Written, tone: int, goal: int) -> tuple[int, int]:
    """Two notes of the scale between a tone and the one that it goes to; about it where it stays."""
    ladder = [pitch_of(step, music.tonic, music.scale, 24) for step in range(60)]
    below = [pitch for pitch in ladder if pitch < goal][-1]
    above = next(pitch for pitch in ladder if pitch > goal)
    last = above if tone > goal else below
    between = [pitch for pitch in ladder if min(tone, last) < pitch < max(tone, last)]
    return (between[len(between) // 2] if between else above if last == below else below), last


def way_to(music: Written, bar: Bar, coming: int, theme: list[Note]) -> tuple[int, ...]:
    """The last one or two beats of a bar on the way to the bass of the next one: a tone of the chord, a step of the
    scale. No note rubs a semitone against the tune."""
    if bar.beats < 2:
        return ()

    def free(pitch: int, beat: float) -> bool:
        sung = _sung(theme, beat)
        return pitch != bar.bass and (sung is None or (sung - pitch) % 12 not in (1, 11))

    end = bar.beat + bar.beats
    scale = [pitch for pitch in range(LOWEST, HIGHEST + 1) if (pitch - music.tonic) % 12 in music.scale]
    steps = [pitch for pitch in scale if 0 < abs(pitch - coming) <= 3 and free(pitch, end - 1)]
    if not steps:
        return ()
    last = min(
        steps, key=lambda pitch: (abs(pitch - bar.bass) > 7, abs(pitch - coming), abs(pitch - bar.bass))
    )
    chord = [
        pitch
        for pitch in chord_pitches(music, bar, LOWEST, HIGHEST)
        if pitch != last and free(pitch, end - 2) and (not music.chinese or pitch in scale)
    ]
    if bar.beats < 4 or not chord:
        return (last,)
    return (min(chord, key=lambda pitch: (abs(pitch - (bar.bass + last) / 2), pitch)), last)


def _sung(theme: list[Note], beat: float) -> int | None:
    """What the tune has on a beat, as a note of some octave."""
    return next((note.pitch for note in reversed(theme) if note.beat <= beat < note.beat + note.beats), None)
