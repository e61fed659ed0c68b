"""Takes a setting (kind of place, hour, weather, dressing, hue, seed), gives the place that is played in:
cards in depth, a ground, light, seats and doors."""

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from importlib import import_module

from yingxi.film.sheet import OPEN_AIR
from yingxi.stage.materials import material_of
from yingxi.stage.place import Place, Setting
from yingxi.stage.sets.designer import Designer, designer_of


@lru_cache(maxsize=64)
def place_of(setting: Setting) -> Place:
    """The place for a setting: a kind's module and the function in it have the kind's name."""
    name = setting.kind.replace(" ", "_")
    drawn: Callable[[Designer], Place] = getattr(import_module(f"{__name__}.{name}"), name)
    place = drawn(designer_of(setting, inside=setting.kind not in OPEN_AIR))
    staged = material_of(setting.look).staged(place)
    return replace(staged, light=replace(staged.light, look=setting.look))
