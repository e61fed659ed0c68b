"""Takes a setting (kind of place, hour, weather, dressing, hue, seed), gives the place that is played in:
cards in depth, a ground, light, seats and doors."""

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from importlib import import_module

from yingxi.film.sheet import SetKind
from yingxi.stage.materials import material_of
from yingxi.stage.place import Place, Setting
from yingxi.stage.sets.designer import Designer, designer_of

# The module that draws each kind; its function has the module's name.
_DRAWN: dict[SetKind, str] = {
    "living room": "living_room",
    "park": "park",
    "street": "street",
    "bedroom": "bedroom",
    "kitchen": "kitchen",
    "classroom": "classroom",
    "hospital ward": "hospital_ward",
    "cafe": "cafe",
    "library": "library",
    "office": "office",
    "shop": "shop",
    "stage": "stage",
    "courtyard": "courtyard",
    "workshop": "workshop",
    "train carriage": "train_carriage",
    "rooftop": "rooftop",
    "hillside": "hillside",
    "harbour": "harbour",
    "field": "field",
    "night market": "night_market",
    "beach": "beach",
    "forest": "forest",
}
_OUTSIDE = "park"
_INSIDE = "living_room"
_OPEN_AIR = (
    "park",
    "street",
    "rooftop",
    "courtyard",
    "hillside",
    "harbour",
    "forest",
    "beach",
    "night_market",
    "field",
)


@lru_cache(maxsize=64)
def place_of(setting: Setting) -> Place:
    """The place for a setting. A kind that is not drawn for itself is played by the nearest that is."""
    module = _DRAWN.get(setting.kind, _INSIDE if setting.inside else _OUTSIDE)
    drawn: Callable[[Designer], Place] = getattr(import_module(f"{__name__}.{module}"), module)
    place = drawn(designer_of(setting, inside=module not in _OPEN_AIR))
    staged = material_of(setting.look).staged(place)
    return replace(staged, light=replace(staged.light, look=setting.look))
