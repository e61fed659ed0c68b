"""A sung line stands on notes, each as long as its syllable, and the last is the tonic."""

import numpy as np

from yingxi.acoustics.pitch import pitch_track
from yingxi.generators.builtin.packaged_voice.singing import KEY, TUNE, sung
from yingxi.generators.builtin.packaged_voice.timing import Timed

RATE = 24_000
SYLLABLE = RATE // 2


def gliding(count: int) -> Timed:
    """As many syllables, l and a, in a voice that falls from 230 to 170 Hz."""
    at = np.arange(count * SYLLABLE) / RATE
    falling = np.linspace(230, 170, len(at))
    phase = 2 * np.pi * np.cumsum(falling) / RATE
    sound = sum(np.sin(n * phase) / n for n in range(1, 12)) * 0.05
    phones = tuple(
        phone
        for start in range(0, len(at), SYLLABLE)
        for phone in (("l", start, start + SYLLABLE // 5), ("a", start + SYLLABLE // 5, start + SYLLABLE))
    )
    return Timed(np.asarray(sound, np.float32), phones)


def tones_of(line: Timed) -> list[float]:
    """Semitones above the tonic in the middle of each vowel."""
    track = pitch_track(line.samples, RATE)
    tonic = 200 * 2 ** (KEY / 12)
    middles = [round((start + end) / 2 / RATE * 100) for symbol, start, end in line.phones if symbol == "a"]
    return [float(12 * np.log2(np.median(track[at - 5 : at + 6]) / tonic)) for at in middles]


def test_every_syllable_has_its_note() -> None:
    tones = tones_of(sung(gliding(6)).line)
    assert np.allclose(tones, [*TUNE[:5], 0], atol=1.0)
    assert not np.allclose(tones_of(gliding(6)), [*TUNE[:5], 0], atol=1.0)


def test_a_phrase_behind_a_rest_begins_the_tune_anew() -> None:
    line = gliding(4)
    later = tuple(
        (
            symbol,
            start + (SYLLABLE if start >= 2 * SYLLABLE else 0),
            end + (SYLLABLE if start >= 2 * SYLLABLE else 0),
        )
        for symbol, start, end in line.phones
    )
    silent = np.zeros(SYLLABLE, np.float32)
    samples = np.concatenate([line.samples[: 2 * SYLLABLE], silent, line.samples[2 * SYLLABLE :]])
    tones = tones_of(sung(Timed(samples, later)).line)
    assert np.allclose(tones, [TUNE[0], 0, TUNE[0], 0], atol=1.5)


def test_times_move_with_the_sound_and_silence_is_left_alone() -> None:
    line = sung(gliding(3)).line
    assert abs(line.phones[-1][2] - len(line.samples)) <= 1
    silence = Timed(np.zeros(RATE, np.float32), ())
    assert sung(silence).line == silence
