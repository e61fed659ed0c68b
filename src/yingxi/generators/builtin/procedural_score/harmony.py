"""Voices that lead: each chord in the inversion that moves least from the one before."""

from itertools import pairwise, product

from yingxi.generators.builtin.procedural_score.model import Chord

UPPER = (55, 74)
UNDER_SPEECH = (45, 60)


def bass_led(chords: tuple[Chord, ...], tonic: int) -> tuple[int, ...]:
    """The bass line in 36-52, each note as near as it can be to the one before."""
    line: list[int] = []
    for chord in chords:
        near = line[-1] if line else 43
        options = [pitch for pitch in range(36, 53) if (pitch - tonic - chord.bass) % 12 == 0]
        line.append(min(options, key=lambda pitch: (abs(pitch - near), pitch)))
    return tuple(line)


def voices_led(
    chords: tuple[Chord, ...],
    bass: tuple[int, ...],
    tonic: int,
    low: tuple[bool, ...],
    *,
    sections: tuple[int, ...] = (),
) -> list[tuple[int, ...]]:
    """Three upper voices a chord (two where it has two tones), low where `low` asks for room under speech, and moved
    by as many semitones as `sections` says. Costs: movement, leaps over 4 semitones, parallel fifths and octaves with
    the bass, doubled leading tone."""
    led: list[tuple[int, ...]] = []
    for i, chord in enumerate(chords):
        bounds = UNDER_SPEECH if low[i] else UPPER
        shift = sections[i] if i < len(sections) else 0
        if low[i]:
            # The ceiling stays where words begin: what moves, moves down.
            shift = -((shift + 3) % 9)
        bounds = (bounds[0] + shift, bounds[1] + shift)
        voicings = _voicings(chord, tonic, bounds)
        before = led[-1] if led else None
        led.append(min(voicings, key=lambda voices: (_cost(voices, before, bass, i, tonic, bounds), voices)))
    return led


def _voicings(chord: Chord, tonic: int, bounds: tuple[int, int]) -> list[tuple[int, ...]]:
    # With four tones the fifth is the one that is left out: the third and the colour tell the chord.
    tones = chord.tones if len(chord.tones) < 4 else tuple(t for i, t in enumerate(chord.tones) if i != 2)
    places = [[p for p in range(bounds[0], bounds[1] + 1) if (p - tonic - tone) % 12 == 0] for tone in tones]
    found = {tuple(sorted(voices)) for voices in product(*places)}
    close = [v for v in found if len(set(v)) == len(tones) and v[-1] - v[0] <= 16]
    return sorted(close or found)


def _cost(
    voices: tuple[int, ...],
    before: tuple[int, ...] | None,
    bass: tuple[int, ...],
    i: int,
    tonic: int,
    bounds: tuple[int, int],
) -> float:
    cost = 0.15 * abs(sum(voices) / len(voices) - sum(bounds) / 2)
    cost += sum(2.0 for a, b in pairwise(voices) if b - a < 2)
    if before is None or len(before) != len(voices):
        return cost
    for was, now in zip(before, voices, strict=True):
        moved = abs(now - was)
        cost += moved + (6.0 if moved > 4 else 0.0)
        parallel = (was - bass[i - 1]) % 12 == (now - bass[i]) % 12 and (now - bass[i]) % 12 in (0, 7)
        if parallel and moved and bass[i] != bass[i - 1]:
            cost += 30.0
        if (was - tonic) % 12 == 11 and now - was not in (0, 1):
            cost += 2.0
    return cost
