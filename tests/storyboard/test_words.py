import pytest

from yingxi.film.board import Lettering
from yingxi.storyboard.words import seconds_of, words_on


def shown(shots: int, captions: list[str]) -> list[list[str]]:
    return [[row for _, row in words.lines] if words else [] for words in words_on(shots, captions)]


@pytest.mark.parametrize(
    ("shots", "captions", "expected"),
    [
        (2, [], [[], []]),
        (3, ["三年后"], [["三年后"], [], []]),
        (2, ["one", "two", "three"], [["one"], ["two", "three"]]),
        (1, ["Paris", "1925"], [["Paris", "1925"]]),
        (0, ["Paris"], []),
    ],
)
def test_every_caption_stands_on_a_shot_of_its_scene(
    shots: int, captions: list[str], expected: list[list[str]]
) -> None:
    assert shown(shots, captions) == expected


def test_a_shot_is_held_for_as_long_as_its_words_take_to_read() -> None:
    short, long = (Lettering(kind="caption", lines=(("", words),)) for words in ("Paris", "ten words " * 5))
    assert seconds_of(None, "en") == 0 < seconds_of(short, "en") < seconds_of(long, "en")
