"""A film whose length is another than was asked for says so before anything is made."""

from tests.production.test_unread import written
from yingxi.cli.status_words import length_told
from yingxi.production.films import film_planned
from yingxi.production.folder import FilmFolder


def told(film: FilmFolder) -> str:
    other = film_planned(film.root).other_length
    assert other is not None
    assert length_told(other, "zh").startswith(f"影片是 {other.seconds:g} 秒，不是 {other.asked:g} 秒：")
    return length_told(other, "en").partition(": ")[2]


def test_a_film_that_was_changed_kept_its_pace(quick_acted: FilmFolder) -> None:
    assert told(quick_acted) == (
        "it kept its pace when it was changed. Take `pace` out of film.yaml to have it fitted again."
    )
    written(quick_acted, "film.yaml", "pace: 1.0", "pace: null")
    assert film_planned(quick_acted.root).other_length is None


def test_a_film_asked_for_too_short_or_too_long(quick_acted: FilmFolder) -> None:
    written(quick_acted, "film.yaml", "pace: 1.0", "pace: null")
    written(quick_acted, "film.yaml", "length_seconds: 15", "length_seconds: 4")
    assert told(quick_acted) == "its story, its title and its end card need that time."
    written(quick_acted, "film.yaml", "length_seconds: 4", "length_seconds: 90")
    assert told(quick_acted) == "there is no more in its screenplay."
