"""A tree that is known by its fruit bears it in its season; what hangs on in winter hangs on bare boughs."""

from dataclasses import replace

from yingxi.film.board import Piece
from yingxi.stage.place import Setting
from yingxi.stage.sets import place_of
from yingxi.stage.sets.pieces import piece_named

COURTYARD = Setting("courtyard", False, "day")


def sheets(what: str, season: str) -> int:
    """How many records the tree is cut from."""
    setting = replace(COURTYARD, season=season, pieces=(Piece(what=what, x=0.0, z=5.95),))
    return sum(len(card.records) for card in place_of(setting).cards if card.name.startswith(what))


def test_a_tree_is_known_by_its_name_in_both_languages() -> None:
    words = ("柿子树", "persimmon tree", "桃花树", "老树", "apple tree", "一棵桂花树")
    assert [piece_named(word) for word in words] == [
        "persimmon tree",
        "persimmon tree",
        "peach tree",
        "tree",
        "apple tree",
        "tree",
    ]


def test_fruit_hangs_on_a_persimmon_tree_in_winter_and_not_on_an_apple_tree() -> None:
    bare = sheets("tree", "winter")
    assert sheets("persimmon tree", "winter") > bare
    assert sheets("apple tree", "winter") == bare


def test_an_apple_tree_blossoms_in_spring_and_bears_in_autumn() -> None:
    plain = sheets("tree", "spring")
    assert plain == sheets("tree", "autumn")
    assert len({plain, sheets("apple tree", "spring"), sheets("apple tree", "autumn")}) == 3
