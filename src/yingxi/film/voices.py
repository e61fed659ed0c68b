"""How high a voice of the sheets is, whoever speaks it."""

from math import log2

from yingxi.film.sheet import VoiceSheet

STYLE_F0 = {
    "jf_alpha": 270.0,
    "jf_gongitsune": 215.0,
    "jf_nezumi": 233.0,
    "jf_tebukuro": 312.0,
    "jm_kumo": 94.0,
    "af_alloy": 146.0,
    "af_aoede": 192.0,
    "af_bella": 197.0,
    "af_heart": 203.0,
    "af_jessica": 209.0,
    "af_kore": 166.0,
    "af_nicole": 146.0,
    "af_nova": 167.0,
    "af_river": 185.0,
    "af_sarah": 196.0,
    "af_sky": 170.0,
    "am_adam": 120.0,
    "am_echo": 108.0,
    "am_eric": 162.0,
    "am_fenrir": 147.0,
    "am_liam": 122.0,
    "am_michael": 117.0,
    "am_onyx": 88.0,
    "am_puck": 122.0,
    "am_santa": 238.0,
    "bf_alice": 240.0,
    "bf_emma": 185.0,
    "bf_isabella": 214.0,
    "bf_lily": 188.0,
    "bm_daniel": 130.0,
    "bm_fable": 142.0,
    "bm_george": 150.0,
    "bm_lewis": 88.0,
    "zf_xiaobei": 251.0,
    "zf_xiaoni": 236.0,
    "zf_xiaoxiao": 250.0,
    "zf_xiaoyi": 304.0,
    "zm_yunjian": 109.0,
    "zm_yunxi": 165.0,
    "zm_yunxia": 297.0,
    "zm_yunyang": 110.0,
}
"""Median f0 of the voice's styles in Hz, as measured in the sample films of their language, said plainly."""

JAPANESE = tuple(style for style in STYLE_F0 if style.startswith("j"))
"""Styles that come with the network."""

NATIVE = tuple(style for style in STYLE_F0 if style not in JAPANESE)
"""Styles of native speakers: Mandarin (z), American (a) and British English (b); of women (f) and men (m)."""

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
