"""What voices are made of."""

from itertools import chain

import pytest

from yingxi.design.timbres import timbres
from yingxi.design.voices import sheet_of
from yingxi.film.brief import Language
from yingxi.film.voices import JAPANESE, MAN_BELOW, NATIVE, median_f0


@pytest.mark.parametrize(("language", "beginnings"), [("zh", "z"), ("en", "ab")])
def test_a_film_is_cast_with_native_voices_of_its_language(language: Language, beginnings: str) -> None:
    for styles in ((), (*JAPANESE, *NATIVE)):
        shelves = timbres(language, styles)
        named = {style for timbre in chain(*shelves.values()) for style, _ in timbre.mix}
        assert {style[0] for style in named} <= set(beginnings)


def test_a_voice_with_five_styles_is_cast_with_those() -> None:
    named = {style for timbre in chain(*timbres("zh", JAPANESE).values()) for style, _ in timbre.mix}
    assert named == set(JAPANESE)


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("styles", [(), JAPANESE])
def test_men_are_lower_than_women_and_children(language: Language, styles: tuple[str, ...]) -> None:
    for kind, shelf in timbres(language, styles).items():
        low = {median_f0(sheet_of(timbre)) < MAN_BELOW for timbre in shelf}
        if kind in ("young male", "adult male", "elder male"):
            assert low == {True}, kind
        elif kind.endswith("male"):
            assert low == {False}, kind


@pytest.mark.parametrize("language", ["zh", "en"])
def test_no_two_timbres_are_one(language: Language) -> None:
    every = list(chain(*timbres(language).values()))
    assert len(set(every)) == len(every)
