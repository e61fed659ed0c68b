"""A colour or a stuff that no list knows is told, and what is known beside it is drawn."""

import pytest

from yingxi.design.looks import looks_read
from yingxi.film.brief import Language


@pytest.mark.parametrize(
    ("words", "language", "cut", "missed"),
    [
        ("a wenge coat", "en", "long coat", ("wenge",)),
        ("a seersucker jacket", "en", "short top", ("seersucker",)),
        ("a worn blue coat", "en", "long coat", ()),
        ("穿鸡翅木色外套", "zh", "short top", ("鸡翅木色",)),
        ("穿绿色毛衣", "zh", "short top", ()),
    ],
)
def test_an_unknown_dye_is_told(words: str, language: Language, cut: str, missed: tuple[str, ...]) -> None:
    looks = looks_read([words], language)
    assert (looks.top, looks.ignored) == (cut, missed)
