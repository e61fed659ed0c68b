"""What samples are."""

import numpy
from numpy.typing import NDArray

from yingxi.film.house_format import SAMPLE_RATE as SAMPLE_RATE

Pcm = NDArray[numpy.float32]
"""In [-1, 1]: (n,) mono or (n, 2) stereo."""
