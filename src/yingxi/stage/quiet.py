"""Quiet behind faces: before the lamp's screen a face is an outline, and what is cut out behind its mouth would seem to
be part of it. There the screen is bright, as where a puppeteer leaves a place free."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy
import skia

from yingxi.film.brief import Look
from yingxi.film.colour import Colour, from_hex
from yingxi.film.performance import Playing
from yingxi.film.sheet import CharacterSheet
from yingxi.stage.camera import Camera
from yingxi.stage.display import Wash
from yingxi.stage.layer import Layer, draw_layers, seen_of
from yingxi.stage.layers import ACTING_BACK, single_layers
from yingxi.stage.path import ellipse
from yingxi.stage.people.figure import head_box
from yingxi.stage.place import Card, Place
from yingxi.stage.raster import surface

BEHIND = ACTING_BACK + 0.04
"""The depth at which it lies, in metres."""
BUSY = 0.030
"""From this deviation of lightness on, as a share of white, the ground behind a head is not quiet."""
WENT = 0.6
"""Whoever goes further than so many heads in a shot has no one place."""
# How far it reaches, in heads from the middle of the head; and how bright it is from there outwards.
REACHES, BRIGHT = 1.9, ((0.0, 0.86), (0.42, 0.80), (0.70, 0.42), (1.0, 0.0))
# Of the light behind a head, the share that is less bright than the open screen.
OPEN = 80


@dataclass(frozen=True, slots=True)
class Clearing:
    """A place on the frame, in pixels, and the screen's colour there."""

    x: float
    y: float
    radius: float
    colour: Colour


def quiet_layers(
    look: Look,
    place: Place,
    people: Sequence[tuple[CharacterSheet, Playing]],
    frames: int,
    layers: Sequence[Layer],
    cameras: tuple[Camera, Sequence[Camera], float],
) -> tuple[Layer, ...]:
    """What is laid over the `layers` behind people, where a near shot of `look` needs it; `cameras` are the one of the
    shot's middle, those of its ends, and the depth at which it is sharp."""
    camera, others, focus = cameras
    heads = [head for sheet, playing in people for head in _head(sheet, playing, frames, camera)]
    if look != "shadow" or not heads:
        return ()
    drawn = surface(camera.width, camera.height)
    draw_layers(drawn.getCanvas(), layers, seen_of(layers, camera), camera)
    pixels = drawn.makeImageSnapshot().toarray(colorType=skia.kRGBA_8888_ColorType)
    spots = [spot for head in heads for spot in _spot(head, pixels)]
    if not spots:
        return ()
    scale = camera.scale(BEHIND)
    washes = tuple(
        _wash(
            camera.x + (spot.x - camera.centre) / scale,
            camera.y - (spot.y - camera.horizon) / scale,
            spot.radius / scale,
            spot.colour,
        )
        for spot in spots
    )
    alone = replace(place, cards=(Card("quiet", BEHIND, washes),), dark=None)
    return single_layers(alone, camera, others, focus=focus, front=ACTING_BACK, back=BEHIND + 0.05)


def _wash(x: float, y: float, radius: float, colour: Colour) -> Wash:
    stops = tuple((at, colour.clear(share)) for at, share in BRIGHT)
    return Wash(ellipse(x, y, radius), (x, y), (x + radius, y), stops, radial=True, lit=False)


def _head(
    sheet: CharacterSheet, playing: Playing, frames: int, camera: Camera
) -> Iterator[tuple[float, float, float]]:
    """x, y and radius on the frame of a head that stays in its place through the shot and is not turned away."""
    if not playing.poses:
        return
    poses = [playing.at(frame) for frame in (0, frames // 2, frames - 1)]
    pose = poses[1]
    left, low, right, high = head_box(sheet, pose)
    head = high - low
    if (
        pose.view == "back"
        or pose.on_fours is not None
        or max(p.x for p in poses) - min(p.x for p in poses) > WENT * head
    ):
        return
    x, y = camera.at(pose.x + pose.facing * (left + right) / 2, (low + high) / 2, pose.z)
    radius = REACHES * head * camera.scale(pose.z) / 1.2
    if -radius < x < camera.width + radius and -radius < y < camera.height + radius:
        yield x, y, radius


def _spot(head: tuple[float, float, float], pixels: numpy.ndarray) -> Iterator[Clearing]:
    x, y, radius = head
    near = 0.62 * radius
    left, right = max(0, int(x - near)), max(0, int(x + near))
    top, bottom = max(0, int(y - near)), max(0, int(y + near))
    part = pixels[top:bottom, left:right, :3].reshape(-1, 3)
    if not part.size:
        return
    light = part.mean(axis=1) / 255
    if float(light.std()) < BUSY:
        return
    open_screen = part[light >= numpy.percentile(light, OPEN)]
    red, green, blue = (round(float(value)) for value in open_screen.mean(axis=0))
    yield Clearing(x, y, radius, from_hex(f"#{red:02x}{green:02x}{blue:02x}"))
