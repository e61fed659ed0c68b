"""Melodies: the theme stated, an answer below it, and the same line as another player would play it."""

from yingxi.generators.builtin.procedural_score.model import Bar, Note, Written
from yingxi.generators.builtin.procedural_score.theme import phrase_steps, pitch_of, theme_of


def theme_stated(music: Written, octave: int) -> list[Note]:
    """The theme over the bars that have a phrase, strong beats on tones of the chord. Rests where people
    speak."""
    notes: list[Note] = []
    for i, bar in enumerate(music.bars):
        if not bar.phrase or bar.half or bar.spoken or bar.motif:
            continue
        pair = music.bars[i : i + 2]
        if len(pair) == 2 and (pair[1].spoken or pair[1].motif):
            pair = pair[:1]
        notes += _phrase(music, pair, octave)
    return notes + _last_note(music, notes, octave)


def counter_line(music: Written, octave: int) -> list[Note]:
    """Long notes that answer: the chord's tone a third or sixth under the theme, moving when it holds."""
    notes: list[Note] = []
    for bar in music.bars:
        if bar.spoken or bar.motif or bar.index < 2:
            continue
        tones = _chord_pitches(music, bar, octave - 5, octave + 9)
        near = notes[-1].pitch if notes else octave + 2
        pitch = min(tones, key=lambda tone: (abs(tone - near) + (1.5 if tone == near else 0), tone))
        late = 1.0 if bar.half == 0 else 0.0
        notes.append(Note(bar.beat + late, bar.beats - late - 0.1, pitch, 58))
    return notes


def _phrase(music: Written, pair: tuple[Bar, ...], octave: int) -> list[Note]:
    steps = phrase_steps(theme_of(music.theme), pair[0].phrase, music.metre, len(music.scale))
    found: list[Note] = []
    for n, (beat, beats, step) in enumerate(steps):
        bar = pair[0] if beat < music.metre else pair[-1]
        if beat >= music.metre and len(pair) < 2:
            break
        at = bar.beat + beat % music.metre
        pitch = pitch_of(step, music.tonic, music.scale, octave)
        strong = beat % music.metre == 0 or beats >= 2 or n == len(steps) - 1
        if strong:
            pitch = _nearest_tone(music, bar, pitch)
        if found and abs(pitch - found[-1].pitch) > 9:
            pitch += 12 if pitch < found[-1].pitch else -12
        accent = 8 if beat % music.metre == 0 else 0
        arc = 8 - abs(n - len(steps) * 0.6) * 4
        velocity = int(66 + 30 * bar.tension + accent + arc)
        found.append(
            Note(at, min(beats, pair[-1].beat + pair[-1].beats - at - 0.4), pitch, min(104, velocity))
        )
    return [note for note in found if note.beats > 0]


def _last_note(music: Written, notes: list[Note], octave: int) -> list[Note]:
    """Home, on the last chord, where the theme has been heard."""
    if not notes or music.end - notes[-1].beat > 2.5 * music.metre:
        return []
    pitch = pitch_of(0, music.tonic, music.scale, octave)
    near = min((pitch, pitch + 12, pitch - 12), key=lambda p: abs(p - notes[-1].pitch))
    settled = _nearest_tone(music, music.last, near)
    return [Note(music.end, 3.0, settled, 70)]


def _nearest_tone(music: Written, bar: Bar, pitch: int) -> int:
    """The chord tone within three semitones that the scale knows best, else the pitch itself."""
    classes = {(music.tonic + tone) % 12 for tone in bar.chord.tones}
    for away in (0, 1, -1, 2, -2, 3, -3):
        if (pitch + away) % 12 in classes:
            return pitch + away
    return pitch


def _chord_pitches(music: Written, bar: Bar, low: int, high: int) -> list[int]:
    classes = {(music.tonic + tone) % 12 for tone in bar.chord.tones}
    return [pitch for pitch in range(low, high + 1) if pitch % 12 in classes]
