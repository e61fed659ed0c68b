"""Textures: what each player does with the harmony, bar by bar. Every verb takes the written cue and gives
notes."""

from collections.abc import Callable

from numpy.random import Generator

from yingxi.generators.builtin.procedural_score.lines import counter_line, way_to
from yingxi.generators.builtin.procedural_score.melody import theme_stated
from yingxi.generators.builtin.procedural_score.model import Bar, Note, Written

Texture = Callable[[Written, int, Generator], list[Note]]


def _velocity(bar: Bar, base: int = 52, beat: float = 0.0) -> int:
    accent = (8, 0, 4, -2)[int(beat) % 4]
    return max(30, min(105, int(base + 40 * bar.tension + accent)))


def _all(music: Written) -> tuple[Bar, ...]:
    return (*music.bars, music.last)


def _is_last(music: Written, bar: Bar) -> bool:
    return bar.beat >= music.end


def melody(music: Written, octave: int, chance: Generator) -> list[Note]:
    return theme_stated(music, 72 + 12 * octave - (12 if music.tonic > 6 else 0))


def counter(music: Written, octave: int, chance: Generator) -> list[Note]:
    return counter_line(music, 64 + 12 * octave)


def heterophony(music: Written, octave: int, chance: Generator) -> list[Note]:
    """The theme again, 30 ms late and simpler: two players who know the tune."""
    late = music.beat_at(0.03)
    line = theme_stated(music, 72 + 12 * octave - (12 if music.tonic > 6 else 0))
    return [Note(n.beat + late, n.beats, n.pitch, n.velocity - 8) for n in line if n.beats >= 0.9]


def bass(music: Written, octave: int, chance: Generator) -> list[Note]:
    """Long roots that set out for the next chord: in the second bar of a phrase, and wherever it tightens, the bass
    walks by a tone of the chord and a step of the scale; under speech it only stands."""
    notes = []
    bars = _all(music)
    theme = theme_stated(music, 72)
    for i, bar in enumerate(bars):
        if _is_last(music, bar):
            notes.append(Note(bar.beat, 4.0, bar.bass, _velocity(bar, 48)))
            continue
        goes = not bar.spoken and (bar.half == 1 or bar.tension > 0.55)
        way = way_to(music, bar, bars[i + 1].bass, theme) if goes else ()
        stands = bar.beats - len(way)
        notes.append(Note(bar.beat, stands - 0.05, bar.bass, _velocity(bar, 50)))
        notes += [
            Note(bar.beat + stands + n, 0.9, pitch, _velocity(bar, 42) + 3 * n) for n, pitch in enumerate(way)
        ]
    return notes


def pad(music: Written, octave: int, chance: Generator) -> list[Note]:
    """The three voices, held; a tone that two chords share sounds on."""
    return _held(music, lambda bar: tuple(p + 12 * octave for p in bar.upper))


def drone(music: Written, octave: int, chance: Generator) -> list[Note]:
    """Tonic and fifth (in a mode without one, fourth) below everything, bowed anew every two bars."""
    low = 48 + music.tonic - (12 if music.tonic > 5 else 0)
    notes = []
    for bar in _all(music):
        if bar.index % 2 == 0 or _is_last(music, bar):
            length = 4.0 if _is_last(music, bar) else min(2.0 * bar.beats, music.end - bar.beat) + 0.1
            tones = (low, low + (7 if 7 in music.scale else 5))
            notes += [Note(bar.beat, length, p + 12 * octave, _velocity(bar, 46)) for p in tones]
    return notes


def pedal(music: Written, octave: int, chance: Generator) -> list[Note]:
    """One low note that will not go away, with its octave when things tighten."""
    low = 36 + music.tonic + (12 if music.tonic < 4 else 0)
    notes = []
    for bar in _all(music):
        if bar.index % 2 == 0 or _is_last(music, bar):
            length = 3.5 if _is_last(music, bar) else min(2.0 * bar.beats, music.end - bar.beat) + 0.1
            tones = (low, low + 12) if bar.tension > 0.45 else (low,)
            notes += [Note(bar.beat, length, p, _velocity(bar, 44)) for p in tones]
    return notes


def broken(music: Written, octave: int, chance: Generator) -> list[Note]:
    """Broken chords in eighths: up and back, the bass note first; one a beat under speech."""
    notes = []
    for bar in music.bars:
        tones = (bar.bass + 12, *(p + 12 * octave for p in bar.upper))
        tones = tones if tones[1] > tones[0] else tuple(sorted(tones))
        order = (
            [0, 2, 3 % len(tones), 1, 2, 3 % len(tones)]
            if bar.beats == 3
            else [0, 1, 2, 3 % len(tones), 2, 1, 3 % len(tones), 2]
        )
        step = 1.0 if bar.spoken else 0.5
        for n in range(int(bar.beats / step)):
            if n and not bar.spoken and chance.random() < 0.1:
                continue
            tone = tones[order[n % len(order)] % len(tones)]
            notes.append(
                Note(
                    bar.beat + n * step,
                    min(step * 2.2, bar.beats - n * step + 0.1),
                    tone,
                    _velocity(bar, 44, n * step) + int(chance.integers(-3, 4)),
                )
            )
    return notes + _rolled(music, (music.last.bass + 12, *music.last.upper))


def arpeggio(music: Written, octave: int, chance: Generator) -> list[Note]:
    """Two octaves up and down in eighths, a whole bar each way."""
    notes = []
    for bar in music.bars:
        tones = sorted({bar.bass + 12, *bar.upper, *(p + 12 for p in bar.upper)})
        step = 1.0 if bar.spoken else 0.5
        count = int(bar.beats / step)
        wave = tones + tones[-2:0:-1]
        for n in range(count):
            place = n if bar.index % 2 == 0 else n + len(wave) // 2
            notes.append(
                Note(
                    bar.beat + n * step,
                    min(1.6, bar.beats - n * step + 0.1),
                    wave[place % len(wave)],
                    _velocity(bar, 42, n * step) + int(chance.integers(-4, 5)),
                )
            )
    return notes + _rolled(
        music, tuple(sorted({music.last.bass + 12, *music.last.upper, music.last.upper[0] + 12}))
    )


def half_chords(music: Written, octave: int, chance: Generator) -> list[Note]:
    """The chord on one and, softer, its upper tones on three, rolled a little from below."""
    notes = []
    for bar in _all(music):
        last = _is_last(music, bar)
        notes.append(Note(bar.beat, 4.0 if last else float(bar.beats), bar.bass, _velocity(bar, 44)))
        for n, pitch in enumerate(bar.upper):
            notes.append(Note(bar.beat + 0.02 * n, 4.0 if last else 2.0, pitch, _velocity(bar, 40)))
            if not last and bar.beats >= 4 and not bar.spoken:
                notes.append(Note(bar.beat + 2 + 0.02 * n, 2.0, pitch, _velocity(bar, 32)))
    return notes


def held_top(music: Written, octave: int, chance: Generator) -> list[Note]:
    """The highest tone, two octaves up, long and quiet."""
    return [
        Note(
            bar.beat,
            4.0 if _is_last(music, bar) else bar.beats + 0.1,
            bar.upper[-1] + (12 if not bar.spoken else 0),
            _velocity(bar, 38),
        )
        for bar in _all(music)
    ]


def oompah_bass(music: Written, octave: int, chance: Generator) -> list[Note]:
    """Bass on one, the fifth on the other strong beat; silent just before the end, so that the last note lands."""
    notes = []
    for bar in music.bars:
        for beat in range(0, bar.beats, 2 if bar.beats >= 4 else 1):
            pitch = bar.bass if beat == 0 else _fifth(music, bar)
            if bar.index == len(music.bars) - 1 and beat >= bar.beats / 2:
                continue
            notes.append(Note(bar.beat + beat, 0.45, pitch, _velocity(bar, 54, beat)))
    return [*notes, Note(music.end, 0.6, music.last.bass, 84)]


def offbeat(music: Written, octave: int, chance: Generator) -> list[Note]:
    """Short chords after each beat, now and then one left out; none in the last half bar."""
    notes = []
    for bar in music.bars:
        for beat in range(bar.beats):
            if bar.index == len(music.bars) - 1 and beat >= bar.beats / 2:
                continue
            if (bar.spoken and beat % 2) or chance.random() < 0.09:
                continue
            notes += [
                Note(bar.beat + beat + 0.5, 0.3, p, _velocity(bar, 50) + int(chance.integers(-5, 5)))
                for p in bar.upper
            ]
    return [*notes, *(Note(music.end, 0.5, p, 80) for p in music.last.upper)]


def ostinato(music: Written, octave: int, chance: Generator) -> list[Note]:
    """Driving eighths on root, octave and fifth in a 3+3+2 accent, one in eight left out."""
    notes = []
    for bar in music.bars:
        root, cycle = bar.bass + 12, (0, 0, 7, 0, 0, 12, 7, 3 if 3 in music.scale else 7)
        step = 1.0 if bar.spoken else 0.5
        for n in range(int(bar.beats / step)):
            if chance.random() < 0.1 and n:
                continue
            accent = 14 if n in (0, 3, 6) else 0
            away = cycle[n % 8]
            away = (
                away
                if (bar.chord.bass + away) % 12 in {t % 12 for t in (*bar.chord.tones, bar.chord.bass)}
                else 0
            )
            notes.append(
                Note(
                    bar.beat + n * step,
                    0.34,
                    root + away,
                    min(105, _velocity(bar, 48) + accent + int(chance.integers(-4, 5))),
                )
            )
    return [*notes, Note(music.end, 1.2, music.last.bass + 12, 100)]


def stabs(music: Written, octave: int, chance: Generator) -> list[Note]:
    """The chord, short, on the accents of every second bar."""
    notes = []
    for bar in music.bars:
        if bar.index % 2 and not bar.spoken:
            notes += [
                Note(bar.beat + at, 0.4, p, min(95, _velocity(bar, 50)))
                for at in (0.0, 1.5, 3.0)
                if at < bar.beats
                for p in bar.upper
            ]
    return [*notes, *(Note(music.end, 1.5, p, 92) for p in music.last.upper)]


def cell(music: Written, octave: int, chance: Generator) -> list[Note]:
    """Two notes a semitone or third apart, then a hole; never at the same place twice running."""
    notes = []
    for bar in music.bars:
        if bar.index % 2 == 1 and bar.tension < 0.6:
            continue
        at = float(chance.choice([0.0, 0.5, 1.0, 1.5, 2.0]))
        top = bar.upper[-1] + (0 if bar.spoken else 12)
        away = (
            1
            if (top + 1 - music.tonic) % 12 in music.scale
            else -1
            if (top - 1 - music.tonic) % 12 in music.scale
            else 2
        )
        notes += [
            Note(bar.beat + at, 0.5, top, _velocity(bar, 46)),
            Note(bar.beat + at + 0.5, 1.4, top + away, _velocity(bar, 40)),
        ]
    return notes


def pulse(music: Written, octave: int, chance: Generator) -> list[Note]:
    """A low pulse like a heart: two strokes, then air."""
    notes = []
    for bar in music.bars:
        if bar.spoken and bar.index % 2:
            continue
        low = 36 + (music.tonic if music.tonic < 8 else music.tonic - 12)
        for at, soft in (
            ((0.0, 0), (0.5, -12), (2.0, -6), (2.5, -16)) if bar.tension > 0.6 else ((0.0, 0), (0.5, -12))
        ):
            if at < bar.beats:
                notes.append(Note(bar.beat + at, 0.5, low, _velocity(bar, 46) + soft))
    return notes


def timpani(music: Written, octave: int, chance: Generator) -> list[Note]:
    notes = []
    for bar in music.bars:
        low = 36 + (bar.bass % 12)
        notes.append(Note(bar.beat, 1.0, low, _velocity(bar, 56)))
        if bar.index % 4 == 3:
            notes += [
                Note(bar.beat + bar.beats - 1 + n / 4, 0.25, low, _velocity(bar, 40) + 6 * n)
                for n in range(4)
            ]
    return [*notes, Note(music.end, 2.0, 36 + music.last.bass % 12, 98)]


def drum(music: Written, octave: int, chance: Generator) -> list[Note]:
    """Big drums in a 3+3+2, filling up towards each fourth bar."""
    notes = []
    for bar in music.bars:
        hits = [(0.0, 12), (1.5, 0), (3.0, 4)] if not bar.spoken else [(0.0, 0)]
        if bar.index % 4 == 3 and not bar.spoken:
            hits += [(2.0, -6), (2.5, -4), (3.5, 2)]
        elif bar.tension > 0.6 and not bar.spoken:
            hits += [(0.5, -18), (2.5, -14)]
        notes += [
            Note(
                bar.beat + at,
                0.5,
                50 if accent > 0 else 57,
                min(105, _velocity(bar, 50) + accent + int(chance.integers(-4, 5))),
            )
            for at, accent in sorted(hits)
            if at < bar.beats
        ]
    return [*notes, Note(music.end, 1.0, 45, 104)]


def tops(music: Written, octave: int, chance: Generator) -> list[Note]:
    """A glint now and then: two or three high tones of the chord, falling, at the end of a phrase."""
    notes = []
    for bar in music.bars:
        if bar.spoken or bar.half == 0 or bar.beats < 2:
            continue
        tones = sorted((p + 24 if p < 67 else p + 12 for p in bar.upper), reverse=True)
        at = bar.beat + bar.beats - 1.5
        notes += [
            Note(at + 0.5 * n, 1.0, p, _velocity(bar, 42) - 4 * n)
            for n, p in enumerate(tones[: 2 + int(chance.integers(0, 2))])
        ]
    return [*notes, Note(music.end, 2.0, max(music.last.upper) + 12, 62)]


def _held(music: Written, voices: Callable[[Bar], tuple[int, ...]]) -> list[Note]:
    """Voices held over bars; one that stays is not struck again within two bars."""
    notes: list[Note] = []
    for bar in _all(music):
        length = 4.0 if _is_last(music, bar) else float(bar.beats)
        for pitch in voices(bar):
            previous = next(
                (n for n in reversed(notes) if n.pitch == pitch and abs(n.beat + n.beats - bar.beat) < 0.2),
                None,
            )
            if previous and previous.beats < 1.5 * bar.beats:
                notes.remove(previous)
                notes.append(Note(previous.beat, previous.beats + length, pitch, previous.velocity))
            else:
                notes.append(Note(bar.beat, length + 0.12, pitch, _velocity(bar, 44)))
    return sorted(notes, key=lambda note: (note.beat, note.pitch))


def _rolled(music: Written, tones: tuple[int, ...]) -> list[Note]:
    """The last chord, from below, 45 ms a string."""
    step = music.beat_at(0.045)
    return [Note(music.end + n * step, 4.0, p, 58 + 3 * n) for n, p in enumerate(sorted(tones))]


def _fifth(music: Written, bar: Bar) -> int:
    fifth = bar.bass - 5 if bar.bass - 5 >= 34 else bar.bass + 7
    classes = {(music.tonic + tone) % 12 for tone in bar.chord.tones}
    return fifth if fifth % 12 in classes else bar.bass
