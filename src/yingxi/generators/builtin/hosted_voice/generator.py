"""A hosted model speaks: any that LiteLLM knows, or a server that speaks OpenAI's protocol.

`YINGXI_VOICE_NAMES` says which of its voices is whose: `female=nova, male=onyx, child=shimmer, elder=fable`.
"""

import os
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np

from yingxi.acoustics.decoding import NotSound, sound_decoded
from yingxi.acoustics.speech_level import levelled
from yingxi.film.errors import AnswerError, NotReadyError
from yingxi.film.house_format import SAMPLE_RATE
from yingxi.film.take import Record
from yingxi.film.voices import MAN_BELOW, median_f0
from yingxi.generators.builtin.hosted_voice.card import CARD, KEY, MODEL, NAMES, SERVER
from yingxi.generators.ports import LineRequest, Pcm, Spoken

USUAL = {"female": "nova", "male": "onyx", "child": "shimmer", "elder": "fable"}
BRIEFEST_SECONDS = 0.08
"""Less is an answer that was cut off on its way."""
LONGEST_SECONDS = 120.0
PATIENCE_SECONDS = 120.0
CHILD_ABOVE = 268.0
"""Hz, f0 times formants: children's mouths are smaller than those of women as high."""
_SILENCE_SECONDS = 0.6
_ENDINGS = {
    b"RIFF": ".wav",
    b"ID3": ".mp3",
    b"\xff\xfb": ".mp3",
    b"\xff\xf3": ".mp3",
    b"fLaC": ".flac",
    b"OggS": ".ogg",
}


class HostedVoice:
    """Asks a model for each line."""

    def speak(self, request: LineRequest) -> Spoken:
        """The line as the model says it. Raises AnswerError where it gives no sound, NotReadyError where it cannot be
        asked."""
        text = request.speech.text
        if not any(letter.isalnum() for letter in text):
            return Spoken(np.zeros(round(_SILENCE_SECONDS * SAMPLE_RATE), np.float32), (), _record(request))
        return Spoken(levelled(_decoded(_answered(request), request)), (), _record(request))


def voice_named(request: LineRequest) -> str:
    """Which of the model's voices speaks for the sheet."""
    given = dict(
        pair.split("=", 1) for pair in os.environ.get(NAMES, "").replace(" ", "").split(",") if "=" in pair
    )
    names = {**USUAL, **given}
    pitch = median_f0(request.voice)
    if pitch * request.voice.formant > CHILD_ABOVE:
        return names["child"]
    if request.voice.texture == "elder" and "elder" in given:
        return names["elder"]
    return names["male" if pitch < MAN_BELOW else "female"]


def _answered(request: LineRequest) -> bytes:
    litellm = _litellm()
    speech = request.speech
    told = ", ".join(word for word in (speech.feeling, speech.manner) if word not in ("neutral", "plain"))
    try:
        answer = litellm.speech(
            model=os.environ[MODEL],
            voice=voice_named(request),
            input=speech.text,
            response_format="wav",
            speed=request.voice.pace,
            api_base=os.environ.get(SERVER) or None,
            api_key=os.environ.get(KEY) or ("none" if os.environ.get(SERVER) else None),
            timeout=PATIENCE_SECONDS,
            drop_params=True,
            **({"instructions": f"Say it so: {told}."} if told else {}),
        )
        return bytes(answer.content)
    except Exception as error:  # every provider has errors of its own
        raise AnswerError(
            f"The hosted voice did not answer: {type(error).__name__}: {str(error)[:200]}",
            where=speech.id or speech.text[:40],
            next_step="Check the model's name, its key and its server, or use the packaged voice.",
        ) from error


def _decoded(content: bytes, request: LineRequest) -> Pcm:
    ending = next((ending for start, ending in _ENDINGS.items() if content.startswith(start)), ".m4a")
    with TemporaryDirectory() as folder:
        path = Path(folder, f"line{ending}")
        path.write_bytes(content)
        try:
            samples = sound_decoded(path, stereo=False, seconds=LONGEST_SECONDS)
        except NotSound as error:
            raise _useless("The hosted voice answered with something that is no sound.", request) from error
    if len(samples) < BRIEFEST_SECONDS * SAMPLE_RATE:
        heard = len(samples) / SAMPLE_RATE
        raise _useless(f"The hosted voice answered with {heard:.3f} seconds, too few for a word.", request)
    return samples


def _useless(what: str, request: LineRequest) -> AnswerError:
    return AnswerError(
        what,
        where=request.speech.id or request.speech.text[:40],
        next_step="Check the model's name and its server, or use the packaged voice.",
    )


def _record(request: LineRequest) -> Record:
    return Record(
        generator=CARD.id,
        version=CARD.version,
        model=os.environ.get(MODEL, ""),
        prompt=request.speech.text,
        seed=request.seed,
        source_type=CARD.source_type,
    )


def _litellm() -> Any:
    os.environ.setdefault("LITELLM_LOCAL_MODEL_COST_MAP", "True")  # else it fetches prices as it is imported
    try:
        litellm: Any = import_module("litellm")
    except ImportError as error:
        raise NotReadyError(
            "The package litellm is not installed.",
            where="voice",
            next_step='Install the extra: pip install "yingxi[models]".',
        ) from error
    litellm.suppress_debug_info = True
    litellm.telemetry = False
    return litellm
