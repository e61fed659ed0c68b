"""Melodies: the theme stated, an answer below it, and the same line as another player would play it."""

from yingxi.generators.builtin.procedural_score.model import Bar, Note, Written
from yingxi.generators.builtin.procedural_score.ornaments import returned
from yingxi.generators.builtin.procedural_score.theme import phrase_steps, pitch_of, theme_of


def theme_stated(music: Written, octave: int) -> list[Note]:
    """The theme over the bars that have a phrase, strong beats on tones of the chord; a phrase that returns is varied,
    and the middle that stands nearest to two thirds of the cue goes highest. Rests where people speak: of a phrase into
    which they talk, the bar that is left is sung."""
    notes: list[Note] = []
    times: dict[str, int] = {}
    peak = _peak(music)
    for i, bar in enumerate(music.bars):
        if not bar.phrase or bar.half:
            continue
        pair = tuple(each for each in music.bars[i : i + 2] if not (each.spoken or each.motif))
        if not pair:
            continue
        notes += _phrase(music, pair, octave, times.get(bar.phrase, 0), 1 if i == peak else 0)
        times[bar.phrase] = times.get(bar.phrase, 0) + 1
    return notes + _last_note(music, notes, octave)


def _peak(music: Written) -> int:
    """The bar in which the theme's middle begins that is to be the highest; -1 where it has none."""
    middles = [bar for bar in music.bars if bar.phrase == "b" and bar.half == 0 and not bar.spoken]
    highest = min(middles, key=lambda bar: abs(bar.beat - 0.66 * music.end), default=None)
    return highest.index if highest else -1


def _phrase(music: Written, pair: tuple[Bar, ...], octave: int, time: int, lift: int) -> list[Note]:
    steps = phrase_steps(theme_of(music.theme), pair[0].phrase, music.metre, len(music.scale))
    first = music.metre * pair[0].half
    heard = [
        (beat - first, beats, step + lift)
        for beat, beats, step in steps
        if first <= beat < first + music.metre * len(pair)
    ]
    steps = returned(tuple(heard), time)
    found: list[Note] = []
    for n, (beat, beats, step) in enumerate(steps):
        bar = pair[0] if beat < music.metre else pair[-1]
        at = bar.beat + beat % music.metre
        pitch = pitch_of(step, music.tonic, music.scale, octave)
        strong = beat % music.metre == 0 or beats >= 1.5 or n == len(steps) - 1
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
    """The chord tone within three semitones that is nearest, but none that rubs a semitone over another of the chord;
    else the pitch itself."""
    tones = {tone % 12 for tone in (*bar.chord.tones, bar.chord.bass)}
    classes = {(music.tonic + tone) % 12 for tone in bar.chord.tones if (tone - 1) % 12 not in tones}
    for away in (0, 1, -1, 2, -2, 3, -3):
        if (pitch + away) % 12 in classes:
            return pitch + away
    return pitch


def chord_pitches(music: Written, bar: Bar, low: int, high: int) -> list[int]:
    classes = {(music.tonic + tone) % 12 for tone in bar.chord.tones}
    return [pitch for pitch in range(low, high + 1) if pitch % 12 in classes]
