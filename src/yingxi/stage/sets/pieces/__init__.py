"""Pieces: what is brought into a set because the story needs it there: tables, stools, trees, boats. Takes a place and
the pieces of its setting, gives the place with their cards, seats and surfaces."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import lru_cache
from importlib import import_module

from yingxi.film.board import Piece
from yingxi.film.phrasing import phrased
from yingxi.stage.place import DOOR_FLAT, Place
from yingxi.stage.props import prop_named
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.door_flat import with_door
from yingxi.stage.sets.pieces.model import Brought
from yingxi.stage.sets.pieces.words import WORDS

# These share their parts; every other piece is drawn in a file of its own name.
_OF_ONE_FILE: dict[str, tuple[str, ...]] = {
    "tables": ("table", "low table", "crate", "stump", "flat stone", "stool"),
    "fruit_trees": (
        "persimmon tree",
        "apple tree",
        "orange tree",
        "peach tree",
        "cherry tree",
        "pear tree",
    ),
    "bedding": ("bedding", "small bedding"),
    "second_seat": ("second seat",),
    "vehicles": ("boat", "cart", "bicycle"),
    "horse": ("waiting horse",),
    "rolling": ("left pram", "left cart", "left trolley", "left wheelchair"),
    "boat_afloat": ("boat afloat",),
    "great_clock": ("great clock", "stopped great clock"),
    "stove": ("stove", "kiln"),
    "brook": ("brook", "plank bridge"),
    "tall_shelf": ("tall shelf", "lower shelf"),
    "clock_tower": ("clock tower", "stopped clock tower"),
}
_HOMES = {name: name.replace(" ", "_") for name in WORDS} | {
    name: module for module, names in _OF_ONE_FILE.items() for name in names
}
_ARTICLE = phrased(r"^(?:the|an?|my|his|her|our|their) ")
TABLES = ("table", "low table", "crate", "stump", "flat stone")
"""On these things are laid."""


def pieces_known() -> tuple[str, ...]:
    """The names of all pieces that are drawn, in alphabetical order."""
    return tuple(sorted(_HOMES))


@lru_cache(maxsize=1024)
def piece_named(word: str) -> str:
    """The piece that a word of either language means; "" where none does. Its last word tells where no thing that is
    held is called so: a folding bicycle is a bicycle, a paper boat no boat. A tree is a tree, whatever it bears.

    >>> piece_named("折叠自行车"), piece_named("folding bicycle"), piece_named("paper boat")
    ('bicycle', 'bicycle', '')
    >>> piece_named("old apple tree"), piece_named("一棵桂花树"), piece_named("The Boat")
    ('apple tree', 'tree', 'boat')
    """
    said = _ARTICLE.sub("", " ".join(word.lower().split()))
    if exact := _called(said):
        return exact
    if prop_named(said) and not said.endswith(("tree", "树")):
        return ""
    ends = _ends_of(said)
    return next((name for end in ends if (name := _called(end))), "")


def _ends_of(said: str) -> Iterator[str]:
    """What `said` ends with, the longest first: by words in English, by characters in Chinese."""
    if not said.isascii():
        return (said[at:] for at in range(1, len(said)) if at < len(said) - 1 or said.endswith("树"))
    words = said.split(" ")
    return (" ".join(words[at:]) for at in range(1, len(words)))


def _called(said: str) -> str:
    return said if said in _HOMES else next((name for name, words in WORDS.items() if said in words), "")


def with_pieces(designer: Designer, place: Place) -> Place:
    """`place` with the pieces of the designer's setting."""
    pieces = designer.setting.pieces
    if not pieces:
        return place
    made = [brought(designer, piece, number) for number, piece in enumerate(pieces)]
    cards = (*place.cards, *(card for each in made for card in each.cards))
    place = replace(
        place,
        cards=tuple(sorted(cards, key=lambda card: -card.z)),
        ground=(*place.ground, *(record for each in made for record in each.ground)),
        seats=(*(seat for each in made for seat in each.seats), *place.seats),
        surfaces=(*(surface for each in made for surface in each.surfaces), *place.surfaces),
    )
    flat = next((piece for piece in pieces if piece.what == DOOR_FLAT), None)
    return place if flat is None else with_door(designer, place, flat)


def brought(designer: Designer, piece: Piece, number: int) -> Brought:
    """One piece as it stands in the designer's set; nothing where its name is unknown."""
    home = _HOMES.get(piece.what)
    if home is None:
        return Brought()
    drawn: Callable[[Designer, Piece, str], Brought] = getattr(
        import_module(f"{__name__}.{home}"), piece.what.replace(" ", "_")
    )
    return drawn(designer, piece, f"{piece.what} {number}")
