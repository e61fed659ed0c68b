"""Somebody's own feet under the cloth that they hide behind, seen close."""

from yingxi.film.sheet import CharacterSheet
from yingxi.stage.display import DisplayList, Group
from yingxi.stage.path import rectangle
from yingxi.stage.people import figure
from yingxi.stage.place import Place
from yingxi.stage.props.curtain import CLOTH, hem
from yingxi.stage.standing import at_ease

# Of a figure so much is drawn over the floor, in metres; the hem is so much higher than over a thing of that name.
SEEN, UP = 0.34, 0.035
# As large as faces are drawn in close shots: shoes with all their seams.
NEAR = 240.0


def feet_under(sheet: CharacterSheet, place: Place, *, seed: int) -> DisplayList:
    """The hem of the place's own cloth, with the shoes of `sheet` below it; in metres, as the thing is drawn."""
    drawn = figure(sheet, at_ease(sheet), head_pixels=NEAR, seed=seed)
    feet = Group(drawn, clip=rectangle(-0.5, -0.2, 1.0, 0.2 + SEEN), name="feet")
    return (feet, *hem(place.drapery.colour if place.drapery else CLOTH, up=UP))
