"""What the words of a screenplay tell, by names: each has its words in both languages."""

from importlib.resources import files
from typing import get_args

import pytest

from yingxi.breakdown.told import Told, tells


@pytest.mark.parametrize("language", ["en", "zh"])
def test_every_name_has_words_and_no_words_have_another_name(language: str) -> None:
    text = (files("yingxi.breakdown") / "lexicon" / language / "told.txt").read_text("utf-8")
    rows = [row for row in text.splitlines() if row.strip() and not row.startswith("#")]
    names = [row.removesuffix(":") for row in rows if not row.startswith("  ")]
    assert sorted(names) == sorted(get_args(Told))
    assert all(
        after.startswith("  ") for row, after in zip(rows, [*rows[1:], ""], strict=True) if row[:2] != "  "
    )


@pytest.mark.parametrize("told", get_args(Told))
def test_words_that_tell_nothing_tell_nothing(told: Told) -> None:
    assert not tells("", told)
    assert not tells("Mei nods. 小梅点点头。", told)
