"""Convolutions written as products: the same sums, on machines that add them without a loss."""

from pathlib import Path

import numpy as np
import onnx.parser
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray
from onnxruntime import InferenceSession

from yingxi.generators.builtin.packaged_voice import model_file, synthesis
from yingxi.generators.builtin.packaged_voice.styles import cache_folder
from yingxi.generators.builtin.packaged_voice.whole_products import exact, with_products

CONVOLUTION = """
<ir_version: 9, opset_import: ["": 20]>
heard (uint8[1, 3, N] values, uint8 zero) => (int32[1, 2, M] sums)
<uint8[2, 3, 3] weights = {0, 255, 7, 1, 2, 3, 4, 5, 6, 9, 8, 7, 250, 0, 3, 1, 1, 1}, uint8 weights_zero = {56}>
{ sums = ConvInteger <kernel_shape = [3], dilations = [STEP], pads = [STEP, STEP], strides = [STRIDE]>
    (values, weights, zero, weights_zero) }
"""


def convolution(folder: Path, *, step: int = 1, stride: int = 1) -> Path:
    text = CONVOLUTION.replace("STEP", str(step)).replace("STRIDE", str(stride))
    onnx.save(onnx.parser.parse_model(text), folder / "convolution.onnx")
    return folder / "convolution.onnx"


def kinds(model: Path) -> set[str]:
    return {node.op_type for node in onnx.load(model).graph.node}


def sums(model: Path, values: NDArray[np.uint8], zero: int) -> NDArray[np.int32]:
    session = InferenceSession(str(model), providers=["CPUExecutionProvider"])
    (answer,) = session.run(None, {"values": values, "zero": np.array(zero, np.uint8)})
    return np.asarray(answer)


@pytest.mark.parametrize("step", [1, 3, 5])
@given(zero=st.integers(0, 255), count=st.integers(1, 40), seed=st.integers(0, 9))
def test_a_product_has_the_sums_of_its_convolution(
    tmp_path_factory: pytest.TempPathFactory, step: int, zero: int, count: int, seed: int
) -> None:
    folder = tmp_path_factory.mktemp("products")
    before, after = convolution(folder, step=step), folder / "product.onnx"
    with_products(before, after)
    values = np.random.default_rng(seed).integers(0, 256, (1, 3, count), np.uint8)
    assert np.array_equal(sums(after, values, zero), sums(before, values, zero))
    assert "ConvInteger" in kinds(before)
    assert "ConvInteger" not in kinds(after)


def test_a_convolution_that_leaps_stays_one(tmp_path: Path) -> None:
    with_products(convolution(tmp_path, stride=2), tmp_path / "product.onnx")
    assert kinds(tmp_path / "product.onnx") == {"ConvInteger"}


def test_a_machine_that_adds_with_a_loss_is_found_out(tmp_path: Path) -> None:
    saturated = tmp_path / "saturated.onnx"
    told = onnx.parser.parse_model("""
        <ir_version: 9, opset_import: ["": 20]>
        probe (uint8[32, 64] left, int8[64, 32] right) => (int32[32, 32] sums)
        <int32 most = {32767}>
        { product = MatMulInteger (left, right)
          sums = Min (product, most) }""")
    onnx.save(told, saturated)
    assert not exact(saturated)


def test_where_it_adds_with_a_loss_the_convolutions_speak(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoken = synthesis.network(cache_folder(), 1)
    monkeypatch.setattr(model_file, "exact", lambda probed: False)
    plain = synthesis.network(tmp_path, 1)
    said = [each.uttered("nˈi↓xˈau↓", (("jf_alpha", 1.0),), speed=1.0).samples for each in (spoken, plain)]
    assert "ConvInteger" in kinds(next(tmp_path.glob("kokoro-*.onnx")))
    assert np.array_equal(*said)
