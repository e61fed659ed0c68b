"""A model of a few hundred bytes that is asked and answers as an export of Kokoro does: tokens, a style and a speed in,
600 samples for each token out. Every token sounds one unit; louder with the style, softer with the speed."""

import struct
from pathlib import Path

import numpy as np

UNIT = 600
_FLOAT, _INT32, _INT64 = 1, 6, 7


def folder_of_kokoro(
    place: Path,
    *,
    tokens: str = "tokens",
    audio: str = "audio",
    durations: str = "/encoder/Clip_output_0",
    speed: int = _FLOAT,
    voices: tuple[str, ...] = ("af_one", "am_one", "zf_one", "zm_one"),
) -> Path:
    """`place` with a model and its voices, named as `kokoro-onnx` names them."""
    place.mkdir(parents=True, exist_ok=True)
    (place / "kokoro-v1.0.onnx").write_bytes(
        model(tokens=tokens, audio=audio, durations=durations, speed=speed)
    )
    with (place / "voices-v1.0.bin").open("wb") as file:
        np.savez(
            file,
            **{name: np.full((510, 1, 256), 0.01 * (1 + at), np.float32) for at, name in enumerate(voices)},
        )
    return place


def model(*, tokens: str, audio: str, durations: str, speed: int = _FLOAT) -> bytes:
    """The ONNX model; its durations are inside it and no output, as in the official one."""
    wave = np.sin(np.arange(UNIT) / UNIT * 2 * np.pi * 5).astype(np.float32)
    constants = (
        _tensor("wave", wave.reshape(1, UNIT), _FLOAT),
        _tensor("flat", np.array([-1], np.int64), _INT64),
        _tensor("one", np.array(1, np.float32), _FLOAT),
    )
    nodes = (
        _node("Cast", [tokens], ["numbers"], _whole("to", _FLOAT)),
        _node("Clip", ["numbers", "one", "one"], [durations]),
        _node("Transpose", [durations], ["units"]),
        _node("Mul", ["units", "wave"], ["sounding"]),
        _node("ReduceMean", ["style"], ["loudness"]),
        _node("Mul", ["sounding", "loudness"], ["louder"]),
        _node("Cast", ["speed"], ["pace"], _whole("to", _FLOAT)),
        _node("Div", ["louder", "pace"], ["softer"]),
        _node("Reshape", ["softer", "flat"], [audio]),
    )
    graph = b"".join(
        [
            *(_field(1, node) for node in nodes),
            _field(2, b"kokoro"),
            *(_field(5, constant) for constant in constants),
            _field(11, _value(tokens, _INT64, 1, "n")),
            _field(11, _value("style", _FLOAT, 1, 256)),
            _field(11, _value("speed", speed, 1)),
            _field(12, _value(audio, _FLOAT, "samples")),
        ]
    )
    return _count(1, 8) + _field(8, _field(1, b"") + _count(2, 13)) + _field(7, graph)


def _node(kind: str, given: list[str], made: list[str], attribute: bytes = b"") -> bytes:
    names = [*(_field(1, name.encode()) for name in given), *(_field(2, name.encode()) for name in made)]
    return b"".join(names) + _field(4, kind.encode()) + (_field(5, attribute) if attribute else b"")


def _whole(name: str, number: int) -> bytes:
    return _field(1, name.encode()) + _count(3, number) + _count(20, 2)


def _tensor(name: str, values: np.ndarray, kind: int) -> bytes:
    shape = b"".join(_count(1, size) for size in values.shape)
    return shape + _count(2, kind) + _field(8, name.encode()) + _field(9, values.tobytes())


def _value(name: str, kind: int, *shape: int | str) -> bytes:
    sizes = [_field(1, _count(1, it) if isinstance(it, int) else _field(2, it.encode())) for it in shape]
    tensor = _count(1, kind) + _field(2, b"".join(sizes))
    return _field(1, name.encode()) + _field(2, _field(1, tensor))


def _field(number: int, content: bytes) -> bytes:
    return _number(number << 3 | 2) + _number(len(content)) + content


def _count(number: int, value: int) -> bytes:
    return _number(number << 3) + _number(value)


def _number(value: int) -> bytes:
    parts = bytearray()
    while value > 0x7F:
        parts += struct.pack("B", value & 0x7F | 0x80)
        value >>= 7
    return bytes(parts) + struct.pack("B", value)
