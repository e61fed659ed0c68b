"""How high a voice of the sheets is, whoever speaks it."""

from math import log2

from yingxi.film.sheet import VoiceSheet

STYLE_F0 = {
    "jf_alpha": 270.0,
    "jf_gongitsune": 215.0,
    "jf_nezumi": 233.0,
    "jf_tebukuro": 312.0,
    "jm_kumo": 94.0,
}
"""Median f0 of the packaged styles in Hz, as measured."""

MAN_BELOW = 160.0
"""Hz: a sheet whose voice lies lower is a man's."""


def median_f0(voice: VoiceSheet) -> float:
    """The voice's expected median f0 in Hz: its styles' by weight (in octaves), times its pitch; 200 for styles that
    nobody has measured."""
    known = [(name, weight) for name, weight in voice.styles if name in STYLE_F0]
    total = sum(weight for _, weight in known)
    if not total:
        return 200.0 * voice.pitch
    octaves = sum(weight * log2(STYLE_F0[name]) for name, weight in known) / total
    return float(2**octaves * voice.pitch)
