"""A voice-like tone of 200 Hz: its pitch as it is measured, and again when it is played a fifth faster."""

from fractions import Fraction

import numpy

from yingxi.acoustics.pitch import median_pitch
from yingxi.acoustics.resampling import resampled
from yingxi.acoustics.samples import SAMPLE_RATE

time = numpy.arange(SAMPLE_RATE) / SAMPLE_RATE
harmonics = sum(numpy.sin(2 * numpy.pi * 200 * part * time) / part for part in range(1, 6))
tone = numpy.asarray(0.2 * harmonics, numpy.float32)
print(f"as it is: {median_pitch(tone):.1f} Hz")
print(f"a fifth faster: {median_pitch(resampled(tone, Fraction(2, 3))):.1f} Hz")
