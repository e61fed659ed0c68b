"""A stove that the text names stands in the room, and not behind a chair."""

import pytest

from tests.storyboard.films_of_tests import written
from yingxi.film.board import Piece
from yingxi.film.brief import Language
from yingxi.stage.place import Setting
from yingxi.stage.sets import place_of


def pieces(text: str, language: Language = "en") -> dict[str, Piece]:
    return {
        piece.what: piece
        for board in written(text, language).drawn(pace=0.8).boards
        for piece in board.pieces
    }


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "INT. LIVING ROOM - NIGHT\n\nAn iron stove burns in the corner. RUTH, 60, waits.\n\nRUTH\nIt is cold.\n",
            "en",
        ),
        ("内景 客厅 夜\n\n屋里有一个炉子。奶奶坐在炉子旁边。\n\n@奶奶\n冷不冷？\n", "zh"),
    ],
)
def test_a_stove_that_is_named_is_seen(text: str, language: Language) -> None:
    stove = pieces(text, language)["stove"]
    seats = place_of(Setting("living room", True, "night", language=language)).seats
    assert all(abs(seat.x - stove.x) > 0.6 for seat in seats)


def test_a_kitchen_has_a_stove_of_its_own() -> None:
    assert "stove" not in pieces("INT. KITCHEN - DAY\n\nRUTH, 60, looks at the stove.\n\nRUTH\nIt is hot.\n")


def test_of_old_in_china_it_is_a_range_of_brick() -> None:
    def cards(period: str) -> int:
        asked = Setting(
            "living room", True, "day", period=period, pieces=(Piece(what="stove", x=2.0, z=5.95),)
        )
        return next(len(card.records) for card in place_of(asked).cards if card.name.startswith("stove"))

    assert cards("ancient") > 2 * cards("")


def test_a_hive_stands_under_the_trees_where_no_bench_hides_it() -> None:
    hive = pieces("EXT. ORCHARD - DAY\n\nRUTH, 60, looks at the beehive.\n\nRUTH\nListen.\n")["beehive"]
    seats = place_of(Setting("orchard", False, "day", language="en")).seats
    assert all(abs(seat.x - hive.x) > seat.half for seat in seats)
    assert "beehive" not in pieces("INT. BEDROOM - DAY\n\nRUTH, 60, looks at the beehive.\n\nRUTH\nListen.\n")
