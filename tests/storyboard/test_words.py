from fractions import Fraction

import pytest

from yingxi.film.board import Lettering
from yingxi.film.brief import Brief
from yingxi.storyboard.lengths import PRESSED, PRESSED_TITLE
from yingxi.storyboard.words import seconds_of, words_on


def shown(shots: int, captions: list[str], title: str = "") -> list[tuple[str, list[str]]]:
    return [
        (words.kind, [" | ".join(filter(None, line)) for line in words.lines]) if words else ("", [])
        for words in words_on(shots, captions, title)
    ]


@pytest.mark.parametrize(
    ("shots", "captions", "title", "expected"),
    [
        (2, [], "", [("", []), ("", [])]),
        (3, ["Paris", "1925"], "Snow", [("title", ["Snow"]), ("caption", ["Paris"]), ("caption", ["1925"])]),
        (3, ["三年后"], "", [("caption", ["三年后"]), ("", []), ("", [])]),
        (2, ["one", "two", "three"], "", [("caption", ["one"]), ("caption", ["two", "three"])]),
        (1, ["Paris"], "Snow", [("title", ["Snow | Paris"])]),
        (0, ["Paris"], "", []),
    ],
)
def test_every_caption_stands_on_a_shot_of_its_scene(
    shots: int, captions: list[str], title: str, expected: list[tuple[str, list[str]]]
) -> None:
    assert shown(shots, captions, title) == expected


def test_a_shot_is_held_for_as_long_as_its_words_take_to_read() -> None:
    brief = Brief(idea="x", language="en", rate=Fraction(24))
    short, long = (Lettering(kind="caption", lines=(("", words),)) for words in ("Paris", "ten words " * 5))
    assert seconds_of(None, brief, "en") == 0 < seconds_of(short, brief, "en") < seconds_of(long, brief, "en")


def test_a_film_pressed_for_time_shows_its_title_for_less_and_its_captions_as_long() -> None:
    brief = Brief(idea="x", language="en", length_seconds=8)
    title = Lettering(kind="title", lines=(("Nearly", ""),))
    caption = Lettering(kind="caption", lines=(("", "Nearly"),))
    usual, hurried = (seconds_of(title, brief, "en", pace=pace) for pace in (PRESSED, 0.0))
    assert (usual, hurried) == (2.2, pytest.approx(2.2 * PRESSED_TITLE))
    assert seconds_of(caption, brief, "en", pace=0.0) == seconds_of(caption, brief, "en")
