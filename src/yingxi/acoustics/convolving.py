"""One sound in the place of another: a room, a hall, a filter's kernel."""

from functools import cache

import numpy

from yingxi.acoustics.samples import Pcm


def convolved(samples: Pcm, response: Pcm) -> Pcm:
    """Every sample answered by `response`: n + m - 1 samples, mono or stereo as `samples`. A mono response
    answers both sides. In blocks of four responses (overlap and add), so that memory follows the response."""
    heard = samples.reshape(len(samples), -1).T
    kernel = numpy.atleast_2d(response.reshape(len(response), -1).T)
    size = fast_size(kernel.shape[1] + min(heard.shape[1], 3 * kernel.shape[1]) - 1)
    step = size - kernel.shape[1] + 1
    spectrum = numpy.fft.rfft(kernel.astype(numpy.float32), size)
    answered = numpy.zeros((len(heard), heard.shape[1] + kernel.shape[1] - 1), numpy.float32)
    for first in range(0, heard.shape[1], step):
        block = numpy.ascontiguousarray(heard[:, first : first + step], dtype=numpy.float32)
        ringing = numpy.fft.irfft(numpy.fft.rfft(block, size) * spectrum, size)
        length = block.shape[1] + kernel.shape[1] - 1
        answered[:, first : first + length] += ringing[:, :length]
    return numpy.ascontiguousarray(answered.T).reshape(-1, *samples.shape[1:])


def convolved_in_place(samples: Pcm, kernel: Pcm) -> Pcm:
    """The samples through a kernel whose middle is its time zero: as many, and none shifted."""
    before = (len(kernel) - 1) // 2
    return convolved(samples, kernel)[before : before + len(samples)]


@cache
def fast_size(length: int) -> int:
    """The shortest FFT length from `length` on, even, that is quick: its primes are 2, 3 and 5."""
    shortest = 1 << max(8, (length - 1).bit_length())
    fives = 1
    while fives < shortest:
        odd = fives
        while odd < shortest:
            twos = max(1, (-(-length // odd) - 1).bit_length())
            shortest = min(shortest, odd << twos)
            odd *= 3
        fives *= 5
    return shortest
