"""How old words say that somebody is."""

import pytest

from yingxi.breakdown.years import years_in
from yingxi.film.brief import Language


@pytest.mark.parametrize(
    ("words", "language", "years"),
    [
        ("七十", "zh", 70),
        ("一百零二岁", "zh", 102),
        ("十七八岁", "zh", 17),
        ("八九岁", "zh", 8),
        ("年近六十", "zh", 60),
        ("钟表匠", "zh", None),
        ("seventy-two", "en", 72),
        ("seventy two", "en", 72),
        ("late 20s", "en", 28),
        ("in his forties", "en", 45),
        ("tall", "en", None),
    ],
)
def test_years_are_read_in_figures_and_in_words(words: str, language: Language, years: int | None) -> None:
    assert years_in(words, language) == years
