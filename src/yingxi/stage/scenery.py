"""A set as one camera move sees it: drawn once, and shared by all shots that look at it the same way."""

from dataclasses import dataclass, replace
from functools import lru_cache

from yingxi.stage.air import hazed
from yingxi.stage.camera import Camera
from yingxi.stage.layer import Layer
from yingxi.stage.layers import ACTING_BACK, ACTING_FRONT, backdrop_layers, fixed, flattened, single_layers
from yingxi.stage.mist import Mist
from yingxi.stage.place import Card, Head, Place, Setting
from yingxi.stage.sets import place_of
from yingxi.stage.whole_sun import with_whole_sun

FAR_OFF = 11.5
"""Metres: what moves further off under the sky has nearer scenery before it."""


@dataclass(frozen=True, slots=True)
class Scenery:
    """A set as one camera move sees it: drawn once, and shared by all shots that look at it the same way.
    What moves outside a window is drawn between `far` and `near`."""

    far: tuple[Layer, ...]
    near: tuple[Layer, ...]
    among: tuple[Layer, ...]
    before: tuple[Layer, ...]


@lru_cache(maxsize=6)
def scenery_of(
    setting: Setting,
    cameras: tuple[Camera, ...],
    focus: float,
    *,
    foreground: bool,
    heads: tuple[Head, ...] = (),
) -> Scenery:
    """The scenery for a shot that begins and ends with `cameras` and is sharp at depth `focus`, behind `heads`; with
    what stands right before the lens where it is a `foreground`."""
    place = with_whole_sun(replace(_hung(setting), heads=heads), cameras)
    home = _home(cameras)
    layers = backdrop_layers(place, home, cameras, focus=focus)
    outside = min((card.z for card in place.cards if moves_outside(card, place)), default=0.0)
    split = _beyond(layers, outside, place) if outside > 0 else 0
    far, near = layers[:split], layers[split:]
    among = single_layers(place, home, cameras, focus=focus, front=ACTING_FRONT, back=ACTING_BACK)
    before: tuple[Layer, ...] = ()
    if foreground:
        before = single_layers(place, home, cameras, focus=focus, front=0.0, back=ACTING_FRONT)
    if len(set(cameras)) == 1:
        colour = place.backdrop.rgb()
        far = (flattened(far, home, colour),) if far else ()
        near = (flattened(near, home, None if far else colour),)
        among, before = (tuple(fixed(layer, home) for layer in layers) for layers in (among, before))
    return Scenery(far, near, among, before)


def _beyond(layers: tuple[Layer, ...], outside: float, place: Place) -> int:
    """How many of `layers`, far to near, lie at the depth `outside` or beyond. The ground belongs to them where what
    moves there stands on it."""
    beyond = 0
    for number, layer in enumerate(layers):
        if layer.z >= outside if layer.z is not None else outside < place.ground_ends:
            beyond = number + 1
    return beyond


def _home(cameras: tuple[Camera, ...]) -> Camera:
    """The camera for which scenery is drawn: who sees it largest."""
    return min(cameras, key=lambda camera: (6 - camera.z) / camera.focal)


def in_mist(scenery: Scenery, mist: Mist, place: Place, cameras: tuple[Camera, ...], focus: float) -> Scenery:
    """`scenery`, already drawn, with `mist` over all that is behind the people."""
    return over_all_behind(scenery, mist.layers(place, _home(cameras), cameras, focus), cameras, place)


def over_all_behind(
    scenery: Scenery, layers: tuple[Layer, ...], cameras: tuple[Camera, ...], place: Place
) -> Scenery:
    """`scenery`, already drawn, with `layers` over all that is behind the people."""
    if not layers:
        return scenery
    home = _home(cameras)
    near = (*scenery.near, *layers)
    if len(set(cameras)) == 1:
        near = (flattened(near, home, None if scenery.far else place.backdrop.rgb()),)
    return replace(scenery, near=near)


@lru_cache(maxsize=8)
def _hung(setting: Setting) -> Place:
    """The place for a setting, its cards seen through the air already: that is the same for every shot in it."""
    place = place_of(setting)
    cards = (
        replace(card, records=hazed(card.records, place.haze, card.haze), haze=0.0) for card in place.cards
    )
    return replace(place, cards=tuple(cards))


def moves_outside(card: Card, place: Place) -> bool:
    """Whether something moves behind the set's own wall (rain on a pane, fields beside a train), or far off under the
    sky, behind what stands nearer."""
    return card.moving is not None and card.z > (
        place.ground_ends if place.is_room else min(FAR_OFF, place.ground_ends)
    )
