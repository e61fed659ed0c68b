"""Convolutions of whole numbers, written as products of matrices: the same sums to the last digit, in half the time.

The network's weights are bytes. onnxruntime multiplies unsigned bytes by unsigned ones in a convolution, for which no
processor has an instruction; for unsigned by signed ones many have (VNNI and AMX, the dot products of ARM). What lacks
it may add such products with saturation (AVX2), and then they are not `exact`.
"""

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

_PRODUCT = """
<domain: "yingxi", opset_import: ["": 20]>
Convolved (values, weights, zero, weights_zero, beside, steps, reach) => (sums)
{
    first = Constant <value_ints = [0]> ()
    second = Constant <value_ints = [1]> ()
    none = Constant <value_int = 0> ()
    one = Constant <value_int = 1> ()
    columns = Squeeze (values, first)
    rows = Transpose <perm = [1, 0]> (columns)
    padded = Pad (rows, beside, zero)
    height = Shape <end = 1> (rows)
    count = Squeeze (height)
    moments = Range (none, count, one)
    starts = Unsqueeze (moments, second)
    places = Add (starts, steps)
    heard = Gather <axis = 0> (padded, places)
    reached = Reshape (heard, reach)
    product = MatMulInteger (reached, weights, zero, weights_zero)
    turned = Transpose <perm = [1, 0]> (product)
    sums = Unsqueeze (turned, first)
}
"""
"""What a convolution is: for every moment the values within its reach, side by side, times the weights."""

_PROBE = """
<ir_version: 9, opset_import: ["": 20]>
probe (uint8[32, 64] left, int8[64, 32] right) => (int32[32, 32] sums) { sums = MatMulInteger (left, right) }
"""
_SIGNED = 128
"""Taken from an unsigned byte and from its zero: the difference of the two is what it was."""


def probe() -> bytes:
    """A model of one product, by which `exact` tries a machine."""
    import onnx.parser  # slow to load

    return bytes(onnx.parser.parse_model(_PROBE).SerializeToString())


def exact(probed: Path) -> bool:
    """Whether this machine adds the largest products of an unsigned and a signed byte without a loss. `probed` is a
    file that holds `probe`."""
    import onnxruntime  # slow to load

    session = onnxruntime.InferenceSession(str(probed), providers=["CPUExecutionProvider"])
    left, right = np.full((32, 64), 255, np.uint8), np.full((64, 32), 127, np.int8)
    (sums,) = session.run(None, {"left": left, "right": right})
    return bool(np.all(sums == 255 * 127 * 64))


def with_products(model: Path, into: Path) -> None:
    """Writes `model` to `into` with every convolution of bytes that goes on by one step as a product."""
    import onnx  # slow to load
    import onnx.inliner
    import onnx.parser

    told = onnx.load(model)
    told.functions.append(onnx.parser.parse_function(_PRODUCT))
    told.opset_import.append(onnx.helper.make_opsetid("yingxi", 1))
    known = {stored.name: stored for stored in told.graph.initializer}
    for number, node in enumerate(told.graph.node):
        if node.op_type == "ConvInteger" and _by_one_step(node):
            product, constants = _product(node, known, f"product_{number}")
            told.graph.initializer.extend(constants)
            node.CopyFrom(product)
    wanted = {name for node in told.graph.node for name in node.input}
    kept = [stored for stored in told.graph.initializer if stored.name in wanted]
    del told.graph.initializer[:]
    told.graph.initializer.extend(kept)
    onnx.save(onnx.inliner.inline_local_functions(told), into)


def _by_one_step(node: Any) -> bool:
    told = _attributes(node)
    return bool(told.get("group", 1) == 1 and told.get("strides", [1]) == [1])


def _product(node: Any, known: dict[str, Any], name: str) -> tuple[Any, list[Any]]:
    """The node that takes the place of `node`, and the constants that it reads."""
    import onnx

    values, weights, zero, weights_zero = node.input
    table: NDArray[np.uint8] = onnx.numpy_helper.to_array(known[weights])
    outputs, inputs, taps = table.shape
    step = _attributes(node).get("dilations", [1])[0]
    before, behind = _attributes(node).get("pads", [0, 0])
    constants = {
        "weights": np.ascontiguousarray(_signed(table).transpose(2, 1, 0).reshape(taps * inputs, outputs)),
        "weights_zero": _signed(onnx.numpy_helper.to_array(known[weights_zero])),
        "beside": np.array([before, 0, behind, 0], np.int64),
        "steps": np.arange(taps, dtype=np.int64)[np.newaxis] * step,
        "reach": np.array([-1, taps * inputs], np.int64),
    }
    stored = [onnx.numpy_helper.from_array(value, f"{name}_{what}") for what, value in constants.items()]
    read = [values, stored[0].name, zero, *(constant.name for constant in stored[1:])]
    return onnx.helper.make_node("Convolved", read, list(node.output), name, domain="yingxi"), stored


def _signed(table: NDArray[np.uint8]) -> NDArray[np.int8]:
    return np.asarray(table.astype(np.int16) - _SIGNED, np.int8)


def _attributes(node: Any) -> dict[str, Any]:
    import onnx

    return {told.name: onnx.helper.get_attribute_value(told) for told in node.attribute}
