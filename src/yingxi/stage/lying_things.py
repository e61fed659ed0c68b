"""Things that lie, stand or lean where they are, and how each of them does."""

from dataclasses import replace
from functools import lru_cache
from math import cos, radians, sin

from yingxi.film.board import Thing
from yingxi.film.colour import Colour
from yingxi.film.dyes import dyed_word
from yingxi.stage.display import DisplayList, Group, Matrix, Soft, Wash, bounds_of
from yingxi.stage.path import ellipse
from yingxi.stage.place import Card, Place
from yingxi.stage.props import prop, prop_laid, prop_named

# What lies on its back is seen from a little above: its depth is so much of its length.
FORESHORTENED = 0.34
# What stands so high or is so wide, in metres, stands on the floor.
TALL, BROAD = 0.52, 0.62
FLAT = frozenset({
    "photo", "letter", "book", "notebook", "newspaper", "map sheet", "ticket", "key", "watch", "pocket watch", "phone",
    "coin", "copper coin", "gear", "ring", "glasses", "chess", "scissors", "pocket knife", "tweezers", "screwdriver",
    "cleaver", "hammer", "nail", "pencil", "brush", "spoon", "flute", "scarf", "red cloth", "fan", "drumstick",
    "magnifier",
    "crown", "tag", "handkerchief", "sword", "wedding dress", "wedding robe", "comb", "rope", "sign", "ice patch",
    "wet leaves", "puddle", "mirror", "compass", "microphone", "feather", "fishing rod", "paper plane", "plank",
    "banana", "medal", "pizza", "wallet", "abacus", "fallen leaf", "saw", "trumpet", "sheet of paper",
})  # fmt: skip
"""These lie on their backs; everything else stands."""
LEANING = {
    "umbrella": 14.0,
    "broom": 9.0,
    "guitar": 10.0,
    "erhu": 10.0,
    "pipa": 12.0,
    "kite": 12.0,
    "violin": 12.0,
    "stick": 11.0,
}
"""These lean on something, by so many degrees."""
ROUND = frozenset({"ball", "orange", "pomelo", "stone", "egg", "yarn"})
"""These are their own mirror images."""
ON_THE_FLOOR = frozenset({
    "shoes", "curtain", "violin case", "drum", "guitar", "erhu", "pipa", "guzheng", "guqin",
    "broom", "umbrella", "suitcase", "satchel", "ball",
    "kite", "balloon", "lion head", "sack", "bucket", "easel", "flower pot", "carton", "fishing net", "plank",
})  # fmt: skip
_SHADE = Colour(0.16, 0.04, 285)


def belongs_on_the_floor(name: str) -> bool:
    """Whether a thing (one of `props_known`) stands on the floor where the text puts it nowhere; what is large and lies
    flat, as cloth, lies on a table."""
    left, low, right, high = box_of(name)
    large = high - low > TALL or right - left > BROAD
    return name in ON_THE_FLOOR or (large and name not in FLAT)


def thing_at(what: str, x: float, y: float, z: float) -> Thing:
    """`what` as it lies or stands at (x, y, z)."""
    name = prop_named(what)
    return Thing(
        what=what, x=round(x, 3), y=round(y, 3), z=round(z, 3), turn=LEANING.get(name, 0.0), flat=name in FLAT
    )


@lru_cache(maxsize=128)
def box_of(name: str) -> tuple[float, float, float, float]:
    """Left, bottom, right and top of a drawn thing without its glow, in metres from its grip; 0 for no drawing."""
    drawn = prop_laid(name)
    return bounds_of(_solid(drawn)) if drawn else (0.0, 0.0, 0.0, 0.0)


@lru_cache(maxsize=128)
def held_box(name: str) -> tuple[float, float, float, float]:
    """Left, bottom, right and top of a drawn thing in the hand, without its glow; in metres from its grip."""
    drawn = prop(name)
    return bounds_of(_solid(drawn)) if drawn else (0.0, 0.0, 0.0, 0.0)


def grip_of(thing: Thing) -> tuple[float, float]:
    """x and y of the point where a hand takes a thing that lies there."""
    return matrix_of(thing)[4:]


def matrix_of(thing: Thing) -> Matrix:
    """From a thing's drawing to the set's x and y."""
    name = prop_named(thing.what)
    _, low, right, high = box_of(name)
    if thing.flat:
        if lengthwise(name):
            return lying_matrix(name, thing.x - 0.5 * (low + high), thing.y + FORESHORTENED * right)
        return lying_matrix(name, thing.x, thing.y - FORESHORTENED * low)
    c, s = cos(radians(thing.turn)), sin(radians(thing.turn))
    return (c, s, -s, c, thing.x + s * low, thing.y - c * low)


def lengthwise(name: str) -> bool:
    """Whether a thing lies along a table's edge, and not towards us."""
    left, low, right, high = box_of(name)
    return high - low > TALL and high - low > 3 * (right - left)


def lying_matrix(name: str, x: float, y: float) -> Matrix:
    """A thing on its back, its grip at (x, y): seen from a little above, its far side a little aside."""
    if lengthwise(name):
        return (0.10, -FORESHORTENED, 1.0, 0.04, x, y)
    return (1.0, 0.0, 0.10, FORESHORTENED, x, y)


def with_things(place: Place, things: tuple[Thing, ...]) -> Place:
    """`place` with what lies about in it, each thing on a card of its own."""
    made = [card for number, thing in enumerate(things) for card in _card(place, thing, number)]
    if not made:
        return place
    return replace(place, cards=tuple(sorted((*place.cards, *made), key=lambda card: -card.z)))


def _card(place: Place, thing: Thing, number: int) -> list[Card]:
    drawn = prop_laid(dyed_word(prop_named(thing.what), thing.colour))
    if not drawn:
        return []
    left, low, right, high = box_of(prop_named(thing.what))
    middle = 0.5 * (left + right)
    if thing.flat and lengthwise(prop_named(thing.what)):
        left, low, right, high, middle = low, left, high, right, 0.0
    half = 0.5 * (right - left)
    across = FORESHORTENED * 0.5 * (high - low) if thing.flat else 0.02 + 0.08 * half
    under = Soft(
        ellipse(thing.x + middle, thing.y + (across if thing.flat else 0.0), half, across),
        _SHADE.clear(0.34),
        2.5,
        name="shadow",
    )
    return [Card(f"{thing.what} {number}", thing.z, (under, Group(drawn, matrix_of(thing), name=thing.what)))]


def _solid(records: DisplayList) -> DisplayList:
    """`records` without glow and shadow."""
    return tuple(
        replace(record, records=_solid(record.records)) if isinstance(record, Group) else record
        for record in records
        if not isinstance(record, Soft | Wash)
    )
