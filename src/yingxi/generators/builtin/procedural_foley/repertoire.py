"""Every sound that procedural foley knows, by the name that the film calls it."""

from collections.abc import Callable, Mapping

from numpy.random import Generator

from yingxi.acoustics import breath
from yingxi.generators.builtin.procedural_foley import (
    bodies,
    far_off,
    footsteps,
    hands,
    happenings,
    household,
    named,
    outdoors,
    unseen,
)
from yingxi.generators.builtin.procedural_foley.synthesis import Wave

Recipe = Callable[[Generator], Wave]

STEPS: Mapping[str, Recipe] = {
    "wood": footsteps.step_on_wood,
    "stone": footsteps.step_on_stone,
    "grass": footsteps.step_on_grass,
    "gravel": footsteps.step_on_gravel,
    "snow": footsteps.step_on_snow,
    "sand": footsteps.step_on_sand,
    "wet": footsteps.step_on_wet,
    "carpet": footsteps.step_on_carpet,
}

SOUNDS: Mapping[str, Recipe] = {
    "cloth": bodies.cloth,
    "hug": bodies.hug,
    "give": bodies.handling,
    "take": bodies.handling,
    "rise": bodies.cloth,
    "clap": bodies.clap,
    "applause": bodies.applause,
    "fall": bodies.fall,
    "heartbeat": bodies.heartbeat,
    "gasp": breath.gasp,
    "sigh": breath.sigh,
    "sob": breath.sob,
    "cough": breath.cough,
    "sneeze": breath.sneeze,
    "snore": breath.snore,
    "laugh": happenings.laughter,
    "cat": bodies.cat,
    "dog": bodies.dog,
    "bird": bodies.bird,
    "wing": bodies.wing,
    "sit": household.sit,
    "chair": household.chair,
    "knock": household.knock,
    "rap": household.rap,
    "touch": bodies.touched,
    "door": household.door_shut,
    "door shut": household.door_shut,
    "door open": household.door_open,
    "creak": household.creak,
    "paper": household.paper,
    "cup": household.cup,
    "pour": household.pour,
    "put down": household.put_down,
    "switch": household.switch,
    "phone": household.phone,
    "camera": household.camera,
    "clock": household.ticking,
    "keyboard": household.keyboard,
    "coin": household.coin,
    "match": household.match,
    "fire": household.fire,
    "thunder": outdoors.thunder,
    "bell": outdoors.bell,
    "hand bell": outdoors.hand_bell,
    "train horn": outdoors.train_horn,
    "car horn": outdoors.car_horn,
    "ship horn": outdoors.ship_horn,
    "splash": outdoors.splash,
    "stroke": outdoors.stroke,
    "drop": outdoors.drop,
    "whoosh": outdoors.whoosh,
    "umbrella": outdoors.umbrella,
    "wind": outdoors.gust,
    "wave": outdoors.wave_on_shore,
    "drum": happenings.drum,
    "engine": happenings.engine,
    "explosion": happenings.explosion,
    "insects": happenings.insects,
    "laughter": happenings.laughter,
    "music": happenings.music,
    "rain": happenings.rain,
    "gong": named.gong,
    "blades": named.blades,
    "hooves": named.hooves,
    "hoof": named.hoof,
    "paw": named.paw,
    "hammer": named.hammer,
    "pen": hands.pen,
    "bite": hands.bite,
    "sip": hands.sip,
    "stir": hands.stir,
    "tear": hands.torn,
    "drag": hands.dragged,
    "siren": far_off.siren,
    "passing car": far_off.passing,
    "crowd": far_off.crowd,
    "baby": far_off.baby,
    "rooster": far_off.rooster,
    "wolf": far_off.wolf,
    "owl": far_off.owl,
    "horse": far_off.horse,
    "cow": far_off.cow,
    "frog": far_off.frog,
    "glass": far_off.glass,
    "fireworks": far_off.fireworks,
    "kettle": far_off.kettle,
    "pound": far_off.struck_wood,
    "stamp": far_off.stamped,
    "singing": unseen.singing,
    "sing high": unseen.sung_high,
    "sing low": unseen.sung_low,
    "whistle": unseen.whistled,
    "call": unseen.call,
    "roar": unseen.roar,
    "sheep": unseen.sheep,
    "pig": unseen.pig,
    "donkey": unseen.donkey,
    "saw": unseen.saw,
    "scratch": unseen.scratch,
}


def recipe_of(sound: str, ground: str) -> Recipe | None:
    """The recipe of a sound: by its name, else by the one of its words that is known; None where none is."""
    if sound == "step" or sound.startswith("step "):
        return STEPS.get(sound.removeprefix("step").strip() or ground, STEPS["wood"])
    if sound in SOUNDS:
        return SOUNDS[sound]
    words = sound.replace("-", " ").split()
    return next((SOUNDS[word] for word in reversed(words) if word in SOUNDS), None)
