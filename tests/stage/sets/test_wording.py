"""An English film has English signs; a Chinese film keeps its own."""

import re
from collections.abc import Iterable, Iterator

import pytest

from yingxi.film.brief import Language
from yingxi.film.sheet import SetKind
from yingxi.stage.display import Group, Record, Words
from yingxi.stage.place import Setting
from yingxi.stage.sets import place_of

HAN = re.compile(r"[\u3400-\u9fff]")


def written(kind: SetKind, inside: bool, language: Language, seed: int) -> list[str]:
    place = place_of(Setting(kind, inside, "day", seed=seed, language=language))
    return [text for card in place.cards for text in _words(card.records)]


def _words(records: Iterable[Record]) -> Iterator[str]:
    for record in records:
        if isinstance(record, Words):
            yield record.text
        elif isinstance(record, Group):
            yield from _words(record.records)


@pytest.mark.parametrize("seed", [1, 2, 3])
@pytest.mark.parametrize(
    ("kind", "inside"),
    [
        ("street", False),
        ("cafe", True),
        ("hospital ward", True),
        ("classroom", True),
        ("night market", False),
        ("office", True),
        ("library", True),
    ],
)
def test_signs_are_in_the_films_language(kind: SetKind, inside: bool, seed: int) -> None:
    assert any(HAN.search(text) for text in written(kind, inside, "zh", seed))
    english = written(kind, inside, "en", seed)
    assert english
    assert [text for text in english if HAN.search(text)] == []
