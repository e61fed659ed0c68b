"""Melodies: the theme stated, an answer below it, and the same line as another player would play it."""

from yingxi.generators.builtin.procedural_score.model import Bar, Note, Written
from yingxi.generators.builtin.procedural_score.ornaments import Step, returned
from yingxi.generators.builtin.procedural_score.theme import phrase_steps, pitch_of, theme_of

HELD = 0.9
"""Beats from which on a note is long enough to rub against the harmony."""


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
    steps = _steps(music, pair, lift, time)
    # What goes to the last step before home passes through whatever chord there is.
    passing = len(steps) - 2 if _closes(music, pair) else -1
    found: list[Note] = []
    for n, (beat, beats, step) in enumerate(steps):
        bar = pair[0] if beat < music.metre else pair[-1]
        at = bar.beat + beat % music.metre
        strong = beat % music.metre == 0 or beats >= 1.5 or n == len(steps) - 1
        strong = strong or (beats >= HELD and _rubs(music, bar, pitch_of(step, music.tonic, music.scale, 0)))
        strong = strong and n != passing
        before = found[-1].pitch if found else None
        pitch = _sung(music, bar, step, octave, strong=strong, before=before)
        if before is not None and abs(pitch - before) > 9:
            pitch += 12 if pitch < before else -12
        accent = 8 if beat % music.metre == 0 else 0
        arc = 8 - abs(n - len(steps) * 0.6) * 4
        velocity = int(66 + 30 * bar.tension + accent + arc)
        found.append(
            Note(at, min(beats, pair[-1].beat + pair[-1].beats - at - 0.4), pitch, min(104, velocity))
        )
    return [note for note in found if note.beats > 0]


def _steps(music: Written, pair: tuple[Bar, ...], lift: int, time: int) -> tuple[Step, ...]:
    """What of the theme is heard in those bars; what leads into the last chord stops a step before it."""
    theme, degrees = theme_of(music.theme), len(music.scale)
    steps = phrase_steps(theme, pair[0].phrase, music.metre, degrees)
    if _closes(music, pair):
        steps = _led_home(music, pair[-1], steps)
    first = music.metre * pair[0].half
    heard = [
        (beat - first, beats, step + lift)
        for beat, beats, step in steps
        if first <= beat < first + music.metre * len(pair)
    ]
    return returned(tuple(heard), time)


def _closes(music: Written, pair: tuple[Bar, ...]) -> bool:
    """Whether those bars are the theme's last phrase, and the last chord comes after them."""
    return pair[0].phrase == "a''" and pair[-1].index == len(music.bars) - 1


def _led_home(music: Written, bar: Bar, steps: tuple[Step, ...]) -> tuple[Step, ...]:
    """The last phrase with its home kept for the last chord: its last note is a step from there, one that the chord
    before has where one of the two is, and the note before comes to that from farther out."""
    home = steps[-1][2]
    before = steps[-3][2]
    classes = {(music.tonic + tone) % 12 for tone in bar.chord.tones}
    sides = (1, -1) if before > home else (-1, 1)
    side = next(
        (side for side in sides if pitch_of(home + side, music.tonic, music.scale, 60) % 12 in classes),
        sides[0],
    )
    outer = next(
        step for step in (home + 2 * side, home, home + 3 * side) if step not in (before, home + side)
    )
    return (*steps[:-2], (*steps[-2][:2], outer), (*steps[-1][:2], home + side))


def _last_note(music: Written, notes: list[Note], octave: int) -> list[Note]:
    """Home, on the last chord, where the theme has been heard."""
    if not notes or music.end - notes[-1].beat > 2.5 * music.metre:
        return []
    pitch = pitch_of(0, music.tonic, music.scale, octave)
    near = min((pitch, pitch + 12, pitch - 12), key=lambda p: abs(p - notes[-1].pitch))
    settled = _nearest_tone(music, music.last, near, notes[-1].pitch)
    return [Note(music.end, 3.0, settled, 70)]


def _sung(music: Written, bar: Bar, step: int, octave: int, *, strong: bool, before: int | None) -> int:
    """The pitch of a step of the theme: on strong beats a tone of the chord; never the note before struck again."""
    pitch = pitch_of(step, music.tonic, music.scale, octave)
    if strong:
        pitch = _nearest_tone(music, bar, pitch, before)
    return pitch if pitch != before else pitch_of(step + 1, music.tonic, music.scale, octave)


def _rubs(music: Written, bar: Bar, pitch: int) -> bool:
    """Whether a pitch lies a semitone beside a tone of the chord, and is none itself."""
    classes = {(music.tonic + tone) % 12 for tone in bar.chord.tones}
    return pitch % 12 not in classes and any((pitch + side) % 12 in classes for side in (1, -1))


def _nearest_tone(music: Written, bar: Bar, pitch: int, before: int | None) -> int:
    """The tone of the chord or its bass within four semitones that is nearest, but none that rubs a semitone over
    another of the chord and not the note before again; else the pitch itself."""
    tones = {tone % 12 for tone in (*bar.chord.tones, bar.chord.bass)}
    classes = {(music.tonic + tone) % 12 for tone in tones if (tone - 1) % 12 not in tones}
    for away in (0, 1, -1, 2, -2, 3, -3, 4, -4):
        if (pitch + away) % 12 in classes and pitch + away != before:
            return pitch + away
    return pitch


def chord_pitches(music: Written, bar: Bar, low: int, high: int) -> list[int]:
    classes = {(music.tonic + tone) % 12 for tone in bar.chord.tones}
    return [pitch for pitch in range(low, high + 1) if pitch % 12 in classes]
