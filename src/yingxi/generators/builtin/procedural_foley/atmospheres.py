"""The air of a scene: the place, what stands outside its walls, and the weather. Nothing is looped."""

import numpy

from yingxi.film.cue import AtmosphereCue
from yingxi.film.seeds import rng
from yingxi.generators.builtin.procedural_foley import places, weather
from yingxi.generators.builtin.procedural_foley.synthesis import Wave, coloured, wander

Sides = tuple[Wave, Wave]

_SIZE = {
    "living room": "medium", "bedroom": "small", "kitchen": "small", "classroom": "medium", "shop": "medium",
    "hospital ward": "medium", "cafe": "medium", "library": "large", "office": "medium",
    "workshop": "large", "stage": "large", "train carriage": "small",
    "gym": "large", "station": "large", "great hall": "large", "restaurant": "medium", "greenhouse": "medium",
    "gallery": "large", "temple hall": "large", "community hall": "large", "mansion": "medium",
    "recording studio": "small", "rehearsal room": "medium", "restaurant kitchen": "medium",
}  # fmt: skip

_WALL = [(60.0, -4.0), (250.0, -8.0), (700.0, -16.0), (2000.0, -26.0), (6000.0, -38.0)]
"""What a wall with a window leaves of the outside, dB."""


def air(cue: AtmosphereCue, seconds: float, *, seed: int) -> Sides:
    """Two sides of the scene's air, layers at their places against one another."""
    layers = _inside(cue, seconds, seed) if cue.inside else _outside(cue, seconds, seed)
    return _mixed([layer for layer in (*layers, *_weather(cue, seconds, seed)) if layer])


def _inside(cue: AtmosphereCue, seconds: float, seed: int) -> list[tuple[Sides, float]]:
    chance = rng(seed, cue.id, "inside")
    if cue.room == "train carriage":
        return [(places.train(chance, seconds), 0.0)]
    found = [(places.room_tone(chance, seconds, _SIZE.get(cue.room, "medium")), 0.0)]
    outside = rng(seed, cue.id, "outside")
    if cue.room in ("shop", "stage", "cafe", "restaurant kitchen", "restaurant", "station"):
        found.append((places.murmur(outside, seconds, voices=8), -10.0))
    elif cue.hour == "night":
        found.append((_muffled(weather.crickets(outside, seconds, count=3)), -12.0))
    elif cue.room in (
        "classroom",
        "living room",
        "kitchen",
        "bedroom",
        "hospital ward",
        "library",
        "temple hall",
        "mansion",
        "pottery studio",
    ):
        found.append((_muffled(weather.birds(outside, seconds, every=2.2)), -11.0))
    else:
        found.append((_muffled(places.traffic(outside, seconds, every=4.0)), -6.0))
    return found


def _outside(cue: AtmosphereCue, seconds: float, seed: int) -> list[tuple[Sides, float]]:
    chance = rng(seed, cue.id, "outside")
    night = cue.hour == "night"
    breeze = (_wind(cue, seconds, seed, "breeze"), -8.0)
    if cue.room in ("street", "rooftop"):
        city = (places.traffic(chance, seconds, every=8.0 if night else 2.4), 0.0)
        if cue.room == "rooftop":
            return [(_muffled(city[0], 0.5), 0.0), (breeze[0], -3.0)]
        return (
            [city, (weather.crickets(rng(seed, cue.id, "crickets"), seconds, count=2), -16.0)]
            if night
            else [city]
        )
    if cue.room == "forest":
        # The wood's own wind, in leaves, under birds by day and a few crickets at night.
        life = (
            weather.crickets(chance, seconds, count=4) if night else weather.birds(chance, seconds, every=1.6)
        )
        return [(life, 0.0), (breeze[0], -3.0)]
    if cue.room == "beach":
        return [(_sea(cue, seconds, seed), 0.0), (breeze[0], -7.0)]
    if cue.room == "night market":
        town = places.traffic(rng(seed, cue.id, "town"), seconds, every=6.0)
        return [(places.murmur(chance, seconds), 0.0), (_muffled(town, 0.5), -10.0)]
    if cue.room == "field" and not night:
        # Larks are few over open land; the wind in the ears is most of it.
        return [(breeze[0], 0.0), (weather.birds(chance, seconds, every=2.8), -3.0)]
    if cue.room == "harbour":
        return [(places.harbour(chance, seconds), 0.0), (_sea(cue, seconds, seed), -4.0)]
    if night:
        return [(weather.crickets(chance, seconds), 0.0), breeze]
    if cue.room in ("shop", "stage"):
        return [(places.murmur(chance, seconds), 0.0), breeze]
    # The open air by day: birds, fewer at dusk.
    return [(weather.birds(chance, seconds, every=1.3 if cue.hour in ("day", "dawn") else 2.6), 0.0), breeze]


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
