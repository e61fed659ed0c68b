"""Foley that is somebody's own throat: a laugh, a sneeze, in the voice that they speak with."""

import numpy

from yingxi.acoustics.speech_level import levelled
from yingxi.film.breakdown import Speech
from yingxi.film.cue import FoleyCue
from yingxi.film.seeds import seed_of
from yingxi.film.sheet import Cast
from yingxi.generators.ports import LineRequest, Sounded, Uttering
from yingxi.generators.registry import BUILT_IN, generator_of
from yingxi.graph import Desk, Node
from yingxi.production.again import cue_seed
from yingxi.production.cue_keeping import cue_kept
from yingxi.production.making import Making
from yingxi.production.speaking import TOOLS, reader
from yingxi.production.take_files import CueTake

VOICED = ("laugh", "sneeze")
"""What is heard of the voice; sighs, sobs and coughs are breath, and foley's."""


def is_voiced(cue: FoleyCue) -> bool:
    """Whether the sound is somebody's own voice without words: a laugh, a sneeze."""
    return bool(cue.person) and cue.sound in VOICED


def uttered_node(making: Making, cue: FoleyCue, cast: Cast, language: str) -> Node[CueTake]:
    """The node that asks the voice of whoever laughs or sneezes for the sound."""
    card = reader(making)
    request = LineRequest(
        speech=Speech(id="", person="", text=""),
        voice=cast.sheet(cue.person).voice,
        language="zh" if language == "zh" else "en",
        # Nobody laughs the same laugh twice.
        seed=seed_of(cue_seed(making, cue.id), "uttered", cue.id),
    )
    return Node(
        "uttered",
        uttered,
        CueTake,
        subject=cue.id,
        stage="sound",
        inputs={"request": request},
        parameters={"what": cue.sound},
        maker=card.id,
        maker_version=card.version,
        tools=TOOLS,
        weight=0.6,
        urgent=True,
    )


def uttered(desk: Desk, *, request: LineRequest, what: str, maker: str) -> CueTake:
    """The cue in the voice that `maker` gives, or in the packaged one where that has nothing but words."""
    voice = generator_of("voice", maker)
    if not isinstance(voice, Uttering):
        voice = generator_of("voice", BUILT_IN["voice"])
    assert isinstance(voice, Uttering)
    line = voice.uttered(what, request)
    both = numpy.repeat(levelled(line.samples)[:, None], 2, axis=1)
    return cue_kept(desk, Sounded(both, line.record))
