"""Textures of the Chinese players: zither, lute, wood."""

from numpy.random import Generator

from yingxi.generators.builtin.procedural_score.model import Bar, Note, Written
from yingxi.generators.builtin.procedural_score.theme import pitch_of


def zither(music: Written, octave: int, chance: Generator) -> list[Note]:
    """Guzheng: an octave or fifth low on one, then single strings of the mode rising and falling, with room;
    a glissando into every fourth bar."""
    notes = []
    for bar in music.bars:
        speed = 1.0 if bar.spoken else 0.5
        ladder = _strings(music, bar.bass + 12, 86)
        place, up = 0, 1
        for n in range(int(bar.beats / speed)):
            if n and chance.random() < (0.5 if bar.spoken else 0.22):
                continue
            if n == 0:
                notes.append(Note(bar.beat, 2.5, bar.bass, _at(bar, 46)))
            place = max(0, min(len(ladder) - 1, place + up * int(chance.integers(1, 3))))
            up = -up if place > 7 or (place < 1 and up < 0) or chance.random() < 0.15 else up
            bent = 180.0 if n % 4 == 2 and chance.random() < 0.35 else 0.0
            tone = ladder[place] if n else bar.upper[0]
            notes.append(
                Note(
                    bar.beat + n * speed,
                    2.0,
                    tone,
                    _at(bar, 46 + (6 if n % 2 == 0 else 0)) + int(chance.integers(-4, 5)),
                    slide=bent,
                )
            )
        if bar.index % 4 == 3 and not bar.spoken:
            notes += _swept(music, bar.beat + bar.beats, chance, rising=True)
    step = music.beat_at(0.05)
    last = sorted({music.last.bass, music.last.bass + 12, *music.last.upper})
    return [*notes, *(Note(music.end + n * step, 4.0, p, 60 + 3 * n) for n, p in enumerate(last))]


def zither_sweep(music: Written, octave: int, chance: Generator) -> list[Note]:
    """Only the glissandi, up into a phrase and down out of it."""
    notes: list[Note] = []
    for bar in music.bars:
        if bar.index % 2 == 1 and not bar.spoken:
            notes += _swept(music, bar.beat + bar.beats, chance, rising=bar.index % 4 == 1)
    return notes


def lute(music: Written, octave: int, chance: Generator) -> list[Note]:
    """Pipa: plucked eighths about the chord, a quick repeat before the strong beat."""
    notes = []
    for bar in music.bars:
        tones = sorted({*bar.upper, bar.bass + 24})
        for n in range(bar.beats * 2):
            if (bar.spoken and n % 2) or chance.random() < 0.12:
                continue
            pitch = tones[(n * 2 + bar.index) % len(tones)]
            notes.append(
                Note(
                    bar.beat + n / 2,
                    0.4,
                    pitch,
                    _at(bar, 52 if n % 2 == 0 else 44) + int(chance.integers(-5, 6)),
                )
            )
            if n % 4 == 3 and not bar.spoken:
                notes.append(Note(bar.beat + n / 2 + 0.25, 0.25, pitch, _at(bar, 38)))
    return [*notes, *(Note(music.end, 1.0, p, 84) for p in music.last.upper)]


def lute_run(music: Written, octave: int, chance: Generator) -> list[Note]:
    """Pipa in a fight: sixteenths on one string with accents, the pitch of the mode turning over bar by bar."""
    notes = []
    for bar in music.bars:
        if bar.spoken:
            notes.append(Note(bar.beat, 0.8, bar.upper[0], _at(bar, 50)))
            continue
        ladder = _strings(music, 60 + music.tonic % 12, 81)
        for n in range(bar.beats * 4):
            if chance.random() < 0.14:
                continue
            turn = (0, 0, 1, 0, 2, 1, 0, 0, 3, 2, 1, 0, 1, 0, 0, 1)[(n + 4 * (bar.index % 3)) % 16]
            accent = 16 if n % 16 in (0, 6, 12) else 0
            notes.append(
                Note(
                    bar.beat + n / 4,
                    0.22,
                    ladder[turn % len(ladder)],
                    min(104, _at(bar, 40) + accent + int(chance.integers(-6, 7))),
                )
            )
    return [*notes, *(Note(music.end, 1.0, p if p > 50 else p + 12, 96) for p in music.last.upper)]


def tremolo(music: Written, octave: int, chance: Generator) -> list[Note]:
    """Pipa wheel: eleven strokes a second on one note, uneven, swelling, in every other bar."""
    notes = []
    for bar in music.bars:
        if bar.index % 2 or bar.spoken:
            continue
        step = music.beat_at(1 / 11)
        count = int((bar.beats - 1) / step)
        for n in range(count):
            swell = 25 * n / max(1, count)
            at = bar.beat + n * step + music.beat_at(float(chance.uniform(-0.008, 0.008)))
            notes.append(
                Note(
                    max(0.0, at), step * 0.9, bar.upper[-1] + 12, int(35 + swell) + (18 if n % 5 == 0 else 0)
                )
            )
    return notes


def wood(music: Written, octave: int, chance: Generator) -> list[Note]:
    """Wood blocks, high and low: three and one, and a flourish before a phrase ends."""
    notes = []
    for bar in music.bars:
        if bar.spoken:
            continue
        for at, key in ((0.0, 77), (0.5, 76), (1.0, 76)) if bar.index % 2 == 0 else ((0.5, 76), (1.5, 77)):
            if at < bar.beats and chance.random() > 0.1:
                notes.append(Note(bar.beat + at, 0.2, key, _at(bar, 40) + int(chance.integers(-6, 7))))
    return [*notes, Note(music.end, 0.2, 77, 90)]


def _swept(music: Written, before: float, chance: Generator, *, rising: bool) -> list[Note]:
    """A glissando of 8-14 strings that arrives at a beat, 35-60 ms a string, getting louder."""
    count, step = int(chance.integers(8, 13)), music.beat_at(float(chance.uniform(0.035, 0.05)))
    strings = _strings(music, 60, 93)[-count:]
    order = strings if rising else strings[::-1]
    start = before - count * step
    return (
        [Note(start + n * step, 2.0, p, 40 + 38 * n // count) for n, p in enumerate(order)]
        if start > 0
        else []
    )


def _strings(music: Written, low: int, high: int) -> list[int]:
    """The strings of a zither tuned to the mode, from `low` to `high`."""
    found = [pitch_of(step, music.tonic, music.scale, 36) for step in range(36)]
    return [pitch for pitch in found if low <= pitch <= high]


def _at(bar: Bar, base: int) -> int:
    return max(30, min(104, int(base + 36 * bar.tension)))
