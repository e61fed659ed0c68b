"""The house format: how every shot's picture is encoded, so that shots join without encoding again.

Equal settings give equal headers. `stitchable` keeps x264 from fitting them to the content; without B-frames
a shot of one frame still joins in order; one thread, and no shortcut that only some processors have, give the
same bytes on every machine.
"""

from typing import Final

CODEC: Final = "libx264"
PIXEL_FORMAT: Final = "yuv420p"
PRESET = "veryfast"
CRF = 20
KEYFRAME_SECONDS = 2

OPTIONS = {
    "preset": PRESET,
    "crf": str(CRF),
    "bf": "0",
    "threads": "1",
    "flags": "+cgop",
    "x264-params": (
        "stitchable=1:scenecut=0:open-gop=0:cpu-independent=1"
        ":subme=1:me=dia:partitions=none:8x8dct=0:weightp=0"
    ),
}

BT709 = 1
"""The number of BT.709 as primaries, transfer and matrix (ITU-T H.273, tables 2 to 4)."""
LIMITED_RANGE = 1
"""Luma 16 to 235, as libavutil counts ranges."""

SAMPLE_RATE = 48_000
AUDIO_CODEC: Final = "aac"
AUDIO_BITS_PER_SECOND = 192_000
AUDIO_OPTIONS = {"aac_coder": "fast"}
"""Four times as quick as the usual two loops, and at this rate not to be told apart."""
