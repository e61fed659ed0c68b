"""Time is whole frames: an hour at each rate that films have, in frames, and the sample on which its last begins."""

from fractions import Fraction

from yingxi.film.time import frames_in, samples_at

for rate in (Fraction(24000, 1001), Fraction(24), Fraction(25), Fraction(30000, 1001), Fraction(60)):
    frames = frames_in(3600, rate)
    print(
        f"{rate!s:>10} a second: {frames:6} frames, the last begins on sample {samples_at(frames - 1, rate)}"
    )
