"""The air of a scene: the place, what stands outside its walls, and the weather. Nothing is looped."""

from collections.abc import Callable, Iterator, Mapping, Sequence

import numpy
from numpy.random import Generator

from yingxi.film.breakdown import Hour
from yingxi.film.cue import AtmosphereCue
from yingxi.film.seeds import rng
from yingxi.film.sheet import SEALED
from yingxi.generators.builtin.procedural_foley import (
    details,
    happenings,
    household,
    lone_voices,
    places,
    weather,
)
from yingxi.generators.builtin.procedural_foley.place_layers import INSIDE, NO_WALLS, OUTSIDE, Layer
from yingxi.generators.builtin.procedural_foley.synthesis import Wave, coloured, wander

Sides = tuple[Wave, Wave]
LayerMade = Callable[[Generator, float, float], Sides]
"""A layer's two sides from chance, seconds, and how many times rarer its voices are than at noon."""

_FOGGY = 0.55
"""How much of a wall fog is to what is heard through it."""
_RARER = {"dawn": 0.6, "dusk": 2.0}
"""How many times rarer birds call than at noon; in fog half as often as without."""
_EARLY = -9.0
"""dB of people and cars at dawn: few are up."""
_EVENING = -7.0
"""dB of the night's own animals at dusk, over which the last birds call."""
_SNOWED_IN = 0.15
"""How much of a wall lying snow is to what is heard over it."""

_WALL = [(60.0, -4.0), (250.0, -8.0), (700.0, -16.0), (2000.0, -26.0), (6000.0, -38.0)]
"""What a wall with a window leaves of the outside, dB."""


def air(cue: AtmosphereCue, seconds: float, *, seed: int) -> Sides:
    """Two sides of the scene's air, layers at their places against one another."""
    layers = _inside(cue, seconds, seed) if cue.inside else _outside(cue, seconds, seed)
    mixed = _mixed([*layers, *([] if cue.room in SEALED else _weather(cue, seconds, seed))])
    veil = {"fog": _FOGGY, "snow": _SNOWED_IN}.get(cue.weather, 0.0)
    return mixed if cue.inside or not veil or cue.room in SEALED else _muffled(mixed, veil)


def _inside(cue: AtmosphereCue, seconds: float, seed: int) -> list[tuple[Sides, float]]:
    size, layers = INSIDE.get(cue.room, ("medium", ()))
    still = places.room_tone(rng(seed, cue.id, "inside"), seconds, size)
    return [(still, 0.0), *_layered(layers, cue, seconds, seed)]


def _outside(cue: AtmosphereCue, seconds: float, seed: int) -> list[tuple[Sides, float]]:
    return _layered(OUTSIDE.get(cue.room, NO_WALLS), cue, seconds, seed)


def _layered(
    layers: Sequence[Layer], cue: AtmosphereCue, seconds: float, seed: int
) -> list[tuple[Sides, float]]:
    """The layers that are heard at the cue's hour. Birds are most at dawn, fewer at dusk and in fog, and silent in
    rain, snow and storm, as crickets are."""
    found: list[tuple[Sides, float]] = []
    for number, layer in enumerate(layers):
        for name, level in _heard_at(layer, cue.hour):
            if name in _LIVING and cue.weather in ("rain", "snow", "storm"):
                continue
            sides = _layer(name, cue, seconds, seed, number)
            found.append((_muffled(sides, layer.wall) if layer.wall else sides, layer.level + level))
    return found


def _heard_at(layer: Layer, hour: Hour) -> Iterator[tuple[str, float]]:
    """What a layer is at an hour, and how many dB louder than it is told: people are few at dawn, and at dusk the
    night's animals begin while the day's still call."""
    name = layer.at(night=hour == "night")
    if name:
        yield name, _EARLY if hour == "dawn" and name in _PEOPLED else 0.0
    if hour == "dusk" and layer.night in _LIVING and layer.night != name:
        yield layer.night, _EVENING


def _layer(name: str, cue: AtmosphereCue, seconds: float, seed: int, number: int) -> Sides:
    if name in ("wind", "breeze"):
        return _wind(cue, seconds, seed, name)
    if name == "sea":
        return _sea(cue, seconds, seed)
    quiet = _RARER.get(cue.hour, 1.0) * (2.0 if cue.weather == "fog" else 1.0) if name in _LIVING else 1.0
    return LAYERS[name](rng(seed, cue.id, name, number), seconds, quiet)


def air_layer(name: str, chance: Generator, seconds: float) -> Sides:
    """One layer of an air alone, as at noon: a name of `LAYERS`, or wind, sea, rain, storm."""
    if name in ("rain", "storm"):
        strength = "mid" if name == "rain" else "heavy"
        return weather.rain(chance, seconds, strength), weather.rain(chance, seconds, strength)
    if name == "wind":
        gusts = wander(chance, seconds, 0.6)
        return weather.wind(chance, gusts, seconds), weather.wind(chance, gusts, seconds)
    if name == "sea":
        waves = weather.wave_times(chance, seconds)
        return weather.sea(chance, waves, seconds), weather.sea(chance, waves, seconds)
    return LAYERS[name](chance, seconds, 1.0)


def _of(made: Callable[[Generator, float], Sides]) -> LayerMade:
    return lambda chance, seconds, _: made(chance, seconds)


def _sprinkled(recipe: details.Recipe, every: float) -> LayerMade:
    return lambda chance, seconds, _: details.now_and_then(chance, seconds, (recipe,), every)


_LIVING = frozenset(("birds", "sparrows", "larks", "crickets", "gulls", "owls"))
_PEOPLED = frozenset(
    (
        "traffic",
        "cars",
        "voices",
        "few voices",
        "yard",
        "steps",
        "dishes",
        "coins",
        "pages",
        "typing",
        "seats",
    )
)
LAYERS: Mapping[str, LayerMade] = {
    "birds": lambda chance, seconds, quiet: weather.birds(chance, seconds, every=1.4 * quiet),
    "sparrows": lambda chance, seconds, quiet: weather.birds(chance, seconds, every=0.8 * quiet),
    "larks": lambda chance, seconds, quiet: weather.birds(chance, seconds, every=1.0 * quiet),
    "crickets": lambda chance, seconds, _: weather.crickets(chance, seconds, count=5),
    "traffic": lambda chance, seconds, _: places.traffic(chance, seconds, every=2.4),
    "late traffic": lambda chance, seconds, _: places.traffic(chance, seconds, every=8.0),
    "cars": lambda chance, seconds, _: places.traffic(chance, seconds, every=4.0),
    "voices": lambda chance, seconds, _: places.murmur(chance, seconds),
    "few voices": lambda chance, seconds, _: places.murmur(chance, seconds, voices=8),
    "yard": lambda chance, seconds, _: places.murmur(chance, seconds, voices=8),
    "harbour": _of(places.harbour),
    "train": _of(places.train),
    "dishes": _of(details.dishes),
    "pages": _of(details.pages),
    "typing": _of(details.typing),
    "timber": _of(details.timber),
    "drips": _of(details.drips),
    "steps": _of(details.steps_by),
    "bounces": _of(details.bounces),
    "monitor": _of(details.monitor),
    "fan": _of(details.machines),
    "fridge": _of(details.machines),
    "kiln": _of(details.kiln),
    "sizzle": _of(details.sizzling),
    "stream": _of(details.stream),
    "bubbles": _of(details.stream),
    "chimes": _of(details.chimes),
    "leaves": _of(details.leaves),
    "sand": _of(details.sand),
    "bells": _of(details.far_bell),
    "far train": _of(details.far_train),
    "clock": _of(details.clock_going),
    "gulls": _of(lone_voices.gulls),
    "owls": _of(lone_voices.owls),
    "breath": _of(lone_voices.breath_in_a_helmet),
    "coins": _sprinkled(household.coin, 4.0),
    "seats": _sprinkled(household.chair, 4.5),
    "switches": _sprinkled(household.switch, 3.5),
    "music": _sprinkled(happenings.music, 5.0),
}


def _weather(cue: AtmosphereCue, seconds: float, seed: int) -> list[tuple[Sides, float]]:
    found: list[tuple[Sides, float]] = []
    if cue.weather in ("rain", "storm"):
        strength = "heavy" if cue.weather == "storm" else "mid"
        drops = _both(cue, seed, "rain", lambda chance: weather.rain(chance, seconds, strength))
        found.append((_muffled(drops, 0.6) if cue.inside else drops, 4.0))
    if cue.weather in ("wind", "storm"):
        blowing = _wind(cue, seconds, seed, "wind")
        found.append(
            (_muffled(blowing, 0.5) if cue.inside else blowing, 4.0 if cue.weather == "wind" else 0.0)
        )
    if cue.weather == "snow" and not cue.inside:
        found.append((_wind(cue, seconds, seed, "snow"), -6.0))
    return found


def _wind(cue: AtmosphereCue, seconds: float, seed: int, name: str) -> Sides:
    gusts = wander(rng(seed, cue.id, name, "gusts"), seconds, 0.6)
    return _both(cue, seed, name, lambda chance: weather.wind(chance, gusts, seconds))


def _sea(cue: AtmosphereCue, seconds: float, seed: int) -> Sides:
    waves = weather.wave_times(rng(seed, cue.id, "waves"), seconds)
    return _both(cue, seed, "sea", lambda chance: weather.sea(chance, waves, seconds))


def _both(cue: AtmosphereCue, seed: int, name: str, made: weather.OneSide) -> Sides:
    return made(rng(seed, cue.id, name, "left")), made(rng(seed, cue.id, name, "right"))


def _muffled(sides: Sides, share: float = 1.0) -> Sides:
    wall = [(f, g * share) for f, g in _WALL]
    return coloured(sides[0], wall), coloured(sides[1], wall)


def _mixed(layers: list[tuple[Sides, float]]) -> Sides:
    """Layers at equal loudness, then each at its level in dB. Treble counts more, as ears have it."""
    left, right = numpy.zeros((2, len(layers[0][0][0])))
    for sides, level in layers:
        loudness = float(
            numpy.sqrt(
                (coloured(sides[0] + sides[1], [(60, -14), (300, -3), (1500, 0), (3000, 3)]) ** 2).mean()
            )
        )
        gain = 10 ** (level / 20) / max(loudness, 1e-9)
        left += sides[0] * gain
        right += sides[1] * gain
    return left, right
