"""What the room does alone agrees with the library that nobody waits for: the tests may."""

from fractions import Fraction

import numpy
import pytest
from scipy.signal import fftconvolve, sosfilt

from yingxi.acoustics.convolving import convolved, convolved_in_place
from yingxi.acoustics.resampling import highest_between, resampled
from yingxi.acoustics.weighting import KWeighting, k_weighted

NOISE = numpy.random.default_rng(1).standard_normal(60_000).astype(numpy.float32)
SIDES = numpy.stack([NOISE, NOISE[::-1]], axis=1)
ROOM = NOISE[:5_000] * numpy.linspace(1, 0, 5_000, dtype=numpy.float32)

BS_1770 = numpy.array(
    [
        [1.53512485958697, -2.69169618940638, 1.19839281085285, 1.0, -1.69065929318241, 0.73248077421585],
        [1.0, -2.0, 1.0, 1.0, -1.99004745483398, 0.99007225036621],
    ]
)


@pytest.mark.parametrize("length", [1, 100, 4_999, 60_000])
def test_every_sample_is_answered(length: int) -> None:
    expected = fftconvolve(NOISE[:length].astype(float), ROOM.astype(float))
    assert convolved(NOISE[:length], ROOM) == pytest.approx(expected, abs=2e-3)


def test_a_mono_room_answers_both_sides() -> None:
    heard = convolved(SIDES, ROOM)
    assert heard[:, 0] == pytest.approx(convolved(NOISE, ROOM), abs=1e-4)
    assert heard[:, 1] == pytest.approx(convolved(NOISE[::-1], ROOM), abs=1e-4)


def test_a_kernel_of_one_click_in_its_middle_changes_nothing() -> None:
    click = numpy.zeros(1_001, numpy.float32)
    click[500] = 1
    assert convolved_in_place(SIDES, click) == pytest.approx(SIDES, abs=1e-5)


def test_the_weighting_is_the_standards_recursion() -> None:
    assert k_weighted(NOISE) == pytest.approx(sosfilt(BS_1770, NOISE.astype(float)), abs=1e-9)


def test_what_is_heard_in_pieces_is_weighted_as_one() -> None:
    ear = KWeighting(sides=2)
    pieces = [ear.weighted(SIDES[first:last].T) for first, last in ((0, 7), (7, 30_000), (30_000, 60_000))]
    assert numpy.concatenate(pieces, axis=1)[0] == pytest.approx(k_weighted(NOISE), abs=1e-9)


@pytest.mark.parametrize("ratio", [Fraction(2), Fraction(47, 25), Fraction(2, 3)])
def test_a_sine_stays_where_it_was_at_another_rate(ratio: Fraction) -> None:
    def sine(length: int, rate: float) -> numpy.ndarray:
        return numpy.sin(2 * numpy.pi * 440 * numpy.arange(length) / rate).astype(numpy.float32)

    moved = resampled(sine(24_000, 24_000), ratio)
    assert len(moved) == -(-24_000 * ratio.numerator // ratio.denominator)
    expected = sine(len(moved), 24_000 * float(ratio))
    assert moved[2_000:-2_000] == pytest.approx(expected[2_000:-2_000], abs=1e-4)


def test_a_crest_between_two_samples_is_found() -> None:
    sine = numpy.sin(numpy.pi / 2 * numpy.arange(400) + numpy.pi / 4).astype(numpy.float32)
    assert numpy.abs(sine).max() < 0.71
    assert highest_between(sine)[20:380].max() == pytest.approx(1.0, abs=0.02)
