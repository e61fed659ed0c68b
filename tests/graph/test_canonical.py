from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from yingxi.film.time import FrameRange
from yingxi.graph.canonical import canonical, digest_of, digest_of_file

plain_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda parts: st.lists(parts, max_size=4) | st.dictionaries(st.text(), parts, max_size=4),
    max_leaves=12,
)


@settings(deadline=None, max_examples=60)
@given(st.dictionaries(st.text(), plain_values, max_size=5))
def test_digest_does_not_depend_on_the_order_of_names(value: dict[str, object]) -> None:
    assert digest_of(dict(reversed(value.items()))) == digest_of(value)


def test_canonical_is_short_and_readable() -> None:
    assert canonical({"b": (1, 2.5), "a": "影戏"}) == '{"a":"影戏","b":[1,2.5]}'


def test_canonical_of_a_noun_is_its_fields() -> None:
    assert canonical(FrameRange(start=0, end_exclusive=24)) == '{"end_exclusive":24,"start":0}'


@pytest.mark.parametrize("value", [Path("film.mp4"), {1, 2}, object(), b"bytes", {1: "a number as a name"}])
def test_what_cannot_be_written_down_is_an_error(value: object) -> None:
    with pytest.raises(TypeError):
        canonical({"input": value})


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_a_number_that_is_not_finite_is_an_error(value: float) -> None:
    with pytest.raises(ValueError, match="no place in a key"):
        canonical(value)


def test_digest_of_a_file_is_of_its_content(tmp_path: Path) -> None:
    first, second = tmp_path / "a.txt", tmp_path / "b.bin"
    first.write_text("same")
    second.write_text("same")
    assert digest_of_file(first) == digest_of_file(second)
