"""The official Kokoro weights with their own voices, native Mandarin and English among them, in the folder that
`YINGXI_KOKORO` names, as `kokoro-onnx` lays it out: a model (`kokoro*.onnx`) and its voices (`voices*.bin`)."""

import os
from functools import cache, partial
from pathlib import Path
from typing import Any

import numpy as np

from yingxi.film.errors import NotReadyError
from yingxi.film.seeds import choice
from yingxi.film.voices import JAPANESE, MAN_BELOW, median_f0
from yingxi.generators.builtin.kokoro_folder.card import CARD, FOLDER, MODELS, VOICES
from yingxi.generators.builtin.packaged_voice.generator import PackagedVoice
from yingxi.generators.builtin.packaged_voice.model_file import DURATIONS, durations_output
from yingxi.generators.builtin.packaged_voice.synthesis import Network, vocabulary
from yingxi.generators.files_needed import first_found, is_whole
from yingxi.generators.ports import LineRequest

_BEGINNINGS = {"zh": ("zf_", "zm_"), "en": ("af_", "am_")}
"""How the names of native women's and men's voices begin."""


class KokoroFolder(PackagedVoice):
    """Speaks with the folder's voices. A sheet that names one of them has it; any other has a native one of its sex."""

    card = CARD
    model = "Kokoro-82M"

    def _network(self) -> Network:
        return network_of(Path(os.environ.get(FOLDER, "")))

    def _styles(self, request: LineRequest) -> tuple[tuple[str, float], ...]:
        there = self._network().styles
        own = request.voice.styles
        if own and all(name in there for name, _ in own) and not all(name in JAPANESE for name, _ in own):
            return own
        man = median_f0(request.voice) < MAN_BELOW
        native = sorted(name for name in there if name.startswith(_BEGINNINGS[request.language][man]))
        return (
            ((choice(native, 0, "native voice", str(own), str(request.voice.pitch)), 1.0),) if native else own
        )


@cache
def network_of(folder: Path) -> Network:
    """The folder's model and voices. Raises NotReadyError where they are not there or cannot be read."""
    model = _found(folder, MODELS)
    voices = _found(folder, VOICES)
    try:
        session = _session(model.read_bytes())
        with np.load(voices) as stored:
            styles = {name: np.asarray(stored[name], np.float32).reshape(-1, 256) for name in stored.files}
    except Exception as error:  # onnxruntime and numpy raise many kinds
        raise _unready(folder, f"{type(error).__name__}: {str(error)[:200]}") from error
    types = {it.name: str(it.type).removeprefix("tensor(").removesuffix(")") for it in session.get_inputs()}
    if types.get("speed") != "float":
        # The export of v1.1-zh: whole speeds only, and written in zhuyin, which the reading here does not give.
        raise _unready(folder, f"{model.name} is an export that takes no fractions of a speed (v1.1-zh)")
    tokens = next(name for name in types if name not in ("style", "speed"))
    given = [output.name for output in session.get_outputs()]
    durations = next((name for name in (DURATIONS, "duration", "durations") if name in given), None)
    audio = next(name for name in given if name != durations)
    return Network(session, vocabulary(), styles, tokens, audio, durations, types[tokens])


def _session(content: bytes) -> Any:
    """The model. The same few bytes as for the packaged one ask for the durations of the phonemes; an export that has
    them among its outputs, or that lacks that tensor, is taken as it is."""
    import onnxruntime  # slow to load

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    opened = partial(onnxruntime.InferenceSession, sess_options=options, providers=["CPUExecutionProvider"])
    try:
        return opened(content + durations_output())
    except Exception:  # onnxruntime raises many kinds; what is no model at all fails again
        return opened(content)


def _found(folder: Path, pattern: str) -> Path:
    found = first_found(pattern, folder)
    if found is None:
        raise _unready(folder, f"no {pattern.replace('|', ' or ')}")
    if not is_whole(found):
        raise _unready(folder, f"{found.name} is damaged or of another kind")
    return found


def _unready(folder: Path, why: str) -> NotReadyError:
    return NotReadyError(
        f"The folder of Kokoro's voices cannot be used: {why}",
        where=str(folder),
        next_step=f"Put kokoro-v1.0.onnx and voices-v1.0.bin in a folder and name it in {FOLDER}.",
    )
