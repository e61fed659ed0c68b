"""The word list of Mandarin, which jieba keeps and which is read as a whole."""

from pathlib import Path
from types import SimpleNamespace

import pytest

from yingxi.generators.builtin.packaged_voice.mandarin import mandarin_symbols, word_list_read
from yingxi.generators.builtin.packaged_voice.styles import cache_folder


def test_what_is_kept_is_the_list_that_jieba_has() -> None:
    mandarin_symbols("好", cache_folder())
    import jieba

    read = SimpleNamespace(FREQ={}, total=0, initialized=False)
    word_list_read(read, cache_folder() / "jieba.cache")
    assert read.initialized
    assert read.total > 10_000_000
    assert read.FREQ["天安门"] == jieba.dt.FREQ["天安门"]


@pytest.mark.parametrize("content", [None, b"", b"no list", b"i\x01\x00\x00\x00"])
def test_a_list_that_is_missing_or_damaged_is_left_to_jieba(tmp_path: Path, content: bytes | None) -> None:
    if content is not None:
        (tmp_path / "jieba.cache").write_bytes(content)
    read = SimpleNamespace(FREQ={}, total=0, initialized=False)
    word_list_read(read, tmp_path / "jieba.cache")
    assert not read.initialized
