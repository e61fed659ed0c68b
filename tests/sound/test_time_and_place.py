"""Music is of the time and the culture of the places that are seen."""

import pytest

from tests.sound.small_films import SETS, board, film
from yingxi.film.cue import MusicCue
from yingxi.film.sheet import Culture, Period, Sets, SetSheet
from yingxi.sound import score_spotted


def palace(period: Period, culture: Culture) -> Sets:
    place = SetSheet(id="palace", place="palace", kind="great hall", period=period, culture=culture)
    return Sets(places=(*SETS.places, place))


def first_cue(sets: Sets, language: str = "en", there: int = 240) -> MusicCue:
    boards = (board("shot-1", frames=there, set="palace"), board("shot-2", frames=96))
    cut, storyboard = film(*boards, language=language)
    return score_spotted(cut, storyboard, {}, sets, seed=1).music[0]


@pytest.mark.parametrize("period", ["ancient", "1930s", "future", "today", ""])
def test_a_cue_is_of_the_period_that_most_of_the_film_shows(period: Period) -> None:
    assert first_cue(palace(period, "")).period == period
    assert first_cue(palace(period, ""), there=48).period == ""


def test_a_palace_of_china_is_heard_so_in_an_english_film() -> None:
    assert first_cue(palace("ancient", "chinese")).culture == "chinese"
    assert first_cue(palace("ancient", "western"), "zh").culture == "western"


@pytest.mark.parametrize(("language", "culture"), [("zh", "chinese"), ("en", "western")])
def test_a_place_that_tells_nothing_has_the_culture_of_the_film_s_language(
    language: str, culture: str
) -> None:
    assert first_cue(palace("", ""), language).culture == culture
