"""Takes a setting (kind of place, hour, weather, dressing, hue, seed), gives the place that is played in:
cards in depth, a ground, light, seats and doors."""

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from importlib import import_module

from yingxi.film.colour import from_hex
from yingxi.film.sheet import OPEN_AIR
from yingxi.stage.light import CLEAR
from yingxi.stage.lying_things import with_things
from yingxi.stage.materials import material_of
from yingxi.stage.place import DOOR_FLAT, Place, Setting
from yingxi.stage.sets.afloat import afloat
from yingxi.stage.sets.crowd import with_crowd
from yingxi.stage.sets.designer import Designer, designer_of
from yingxi.stage.sets.focus import focused
from yingxi.stage.sets.foggy import in_fog
from yingxi.stage.sets.gale import in_wind
from yingxi.stage.sets.interrogation import is_questioned_in
from yingxi.stage.sets.life import with_life
from yingxi.stage.sets.life.boughs import panes_of, sills_of, windows_of
from yingxi.stage.sets.measuring import measured
from yingxi.stage.sets.nightfall import nightfallen
from yingxi.stage.sets.pieces import with_pieces
from yingxi.stage.sets.seasons import in_season, snowy_outlook
from yingxi.stage.sets.sunlight import sunlit
from yingxi.stage.sets.vehicles import driven_in, with_vehicles

WITHOUT_SUN = frozenset(
    {
        "stage",
        "recording studio",
        "train carriage",
        "greenhouse",
        "station",
        "lamp room",
        "ship cabin",
        "spaceship",
        "corridor",
        "car",
        "bus",
        "subway",
        "attic",
        "puppet theatre",
        "projection booth",
        "lift",
        "cave",
        "prison cell",
        "barn",
    }
)
"""No window beside the camera lights these rooms."""


UNDERGROUND = frozenset({"subway"})
"""Where it is the same hour all day."""


@lru_cache(maxsize=128)
def place_of(setting: Setting) -> Place:
    """The place for a setting, with the pieces and things that have been brought into it."""
    if setting.kind in UNDERGROUND:
        setting = replace(setting, hour="day", weather="clear")
    designer = designer_of(setting, inside=setting.kind not in OPEN_AIR)
    flats = tuple(piece for piece in setting.pieces if piece.what == DOOR_FLAT)
    place = with_pieces(designer, _bare(replace(setting, pieces=flats, things=(), tint="", vehicles=())))
    place = with_vehicles(designer, with_things(place, setting.things))
    material = material_of(setting.look)
    dark = material.dark(designer.air.hour, inside=designer.air.inside)
    staged = with_life(designer, material.staged(nightfallen(designer, place, dark)), panes_of(place))
    light = replace(staged.light, look=setting.look)
    staged = measured(driven_in(staged, setting.vehicles))
    return replace(
        staged,
        windows=windows_of(panes_of(place)),
        sills=sills_of(panes_of(place)),
        light=light.tinted(from_hex(setting.tint).mixed(CLEAR, 1 - material.stained))
        if setting.tint
        else light,
    )


@lru_cache(maxsize=64)
def _bare(setting: Setting) -> Place:
    """A kind's module and the function in it have the kind's name."""
    name = setting.kind.replace(" ", "_")
    drawn: Callable[[Designer], Place] = getattr(import_module(f"{__name__}.{name}"), name)
    designer = designer_of(setting, inside=setting.kind not in OPEN_AIR)
    place = drawn(designer)
    if setting.afloat:
        place = afloat(designer, place)
    if setting.kind in OPEN_AIR:
        place = in_wind(in_season(designer, place), setting.weather)
    else:
        place = snowy_outlook(designer, place)
    windowless = setting.kind == "meeting room" and is_questioned_in(designer)
    if setting.kind not in OPEN_AIR | WITHOUT_SUN and not windowless:
        lit = Designer(setting, designer.air.lit_from(1 if place.light.key_x > 0 else -1))
        place = sunlit(lit, place)
    place = focused(designer, in_fog(designer, place))
    if setting.crowd:
        place = with_crowd(designer, place)
    return place
