"""A person's picture in the place of a drawn set: one sheet that hangs behind the people, at a depth of its own, so
that the camera's moves part it from them. The light of the hour lies over it; nothing of the drawn set is left but what
somebody in the shot sits on."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from math import hypot

import numpy
import skia

from yingxi.film.board import Board
from yingxi.film.colour import Colour
from yingxi.stage.camera import SENSOR_MILLIMETRES, Camera
from yingxi.stage.display import bounds_of
from yingxi.stage.framing import EYE_HEIGHT, FURTHEST_BACK
from yingxi.stage.hours import air_of
from yingxi.stage.layer import Layer
from yingxi.stage.layers import ACTING_BACK, ACTING_FRONT, SHARP, flattened, single_layers, softness
from yingxi.stage.paper import image_of
from yingxi.stage.place import Card, Place
from yingxi.stage.raster import surface_over

DEPTH = 8.2
"""Metres from the set's front edge: some three behind the people, where a room's wall hangs."""
LENS = 30.0
HORIZON = 0.49
"""The picture fills the frame of a wide shot from the furthest place: its camera's lens, and where the horizon lies."""
SEAT_DEEP, SEAT_WIDE = 0.35, 0.75
"""Metres about a seat within which a card belongs to it."""
WHITE = Colour(1.0, 0.0, 0.0)


def own_place(place: Place, board: Board) -> Place:
    """`place` without what is drawn: its light, its edges, and the cards of the seats that `board` uses."""
    return replace(place, cards=tuple(_seats_used(place, board)), ground=(), pools=())


def own_scenery(
    picture: skia.Image, place: Place, board: Board, cameras: Sequence[Camera], focus: float
) -> tuple[tuple[Layer, ...], tuple[Layer, ...]]:
    """What lies behind the people, and what stands among them, for a shot that begins and ends with `cameras` and is
    sharp at depth `focus`. `place` is already the person's own."""
    home = min(cameras, key=lambda camera: (6 - camera.z) / camera.focal)
    behind = _layer(picture, home, cameras, focus, light_over(board, place))
    if len(set(cameras)) == 1:
        behind = flattened((behind,), home, place.backdrop.rgb())
    return (behind,), single_layers(place, home, cameras, focus=focus, front=ACTING_FRONT, back=ACTING_BACK)


def light_over(board: Board, place: Place) -> tuple[int, int, int]:
    """What white paper looks like in the hour and weather of `board`, in sRGB bytes; a picture is multiplied by it."""
    air = air_of(board.hour, board.weather, inside=board.inside)
    return place.light.on(air.tone(WHITE))


def sheet_of(picture: skia.Image, cameras: Sequence[Camera]) -> tuple[float, float, float]:
    """Left edge, top edge and width of the hanging picture, in metres at `DEPTH`. Its size is the same in every shot;
    only where a camera would see past its edge is it made larger."""
    width, height = cameras[0].width, cameras[0].height
    focal = width * LENS / SENSOR_MILLIMETRES
    furthest = Camera(0.0, EYE_HEIGHT, FURTHEST_BACK, focal, width / 2, height * HORIZON, width, height)
    left, top, right, bottom = _seen(furthest)
    shape = picture.width() / picture.height()
    wide = max(right - left, (top - bottom) * shape)
    middle_x, middle_y = (left + right) / 2, (top + bottom) / 2
    needed = 1.0
    for camera in cameras:
        seen_left, seen_top, seen_right, seen_bottom = _seen(camera)
        across = max(middle_x - seen_left, seen_right - middle_x) / (wide / 2)
        down = max(seen_top - middle_y, middle_y - seen_bottom) / (wide / shape / 2)
        needed = max(needed, across, down)
    wide *= needed
    return middle_x - wide / 2, middle_y + wide / shape / 2, wide


def _layer(
    picture: skia.Image,
    home: Camera,
    cameras: Sequence[Camera],
    focus: float,
    light: tuple[int, int, int],
) -> Layer:
    left, top, wide = sheet_of(picture, cameras)
    scale = home.scale(DEPTH)
    x, y = home.at(left, top, DEPTH)
    across, down = wide * scale, wide * scale * picture.height() / picture.width()
    # Only what some camera of the shot sees is kept, a little more for the soft border.
    corners = [edge for camera in cameras for edge in _edges_on(home, camera)]
    first_x, last_x = max(x, min(corners)[0] - 24), min(x + across, max(corners)[0] + 24)
    rows = [row for _, row in corners]
    first_y, last_y = max(y, min(rows) - 24), min(y + down, max(rows) + 24)
    width, height = max(1, round(last_x - first_x)), max(1, round(last_y - first_y))
    pixels = numpy.zeros((height, width, 4), numpy.uint8)
    canvas = surface_over(pixels).getCanvas()
    paint = skia.Paint(
        ColorFilter=skia.ColorFilters.Blend(skia.ColorSetRGB(*light), skia.BlendMode.kModulate)
    )
    blur = softness(DEPTH, home, focus)
    if blur >= SHARP:
        paint.setImageFilter(skia.ImageFilters.Blur(blur, blur, skia.TileMode.kClamp))
    canvas.clear(skia.ColorSetRGB(*light))
    target = skia.Rect.MakeXYWH(x - round(first_x), y - round(first_y), across, down)
    fine = skia.SamplingOptions(skia.FilterMode.kLinear, skia.MipmapMode.kLinear)
    canvas.drawImageRect(picture, target, fine, paint)
    return Layer(image_of(pixels, opaque=True), round(first_x), round(first_y), DEPTH, home)


def _seen(camera: Camera) -> tuple[float, float, float, float]:
    """Left, top, right, bottom of what `camera` sees of the plane at `DEPTH`, in metres."""
    scale = camera.scale(DEPTH)
    left, top = camera.x - camera.centre / scale, camera.y + camera.horizon / scale
    return left, top, left + camera.width / scale, top - camera.height / scale


def _edges_on(home: Camera, camera: Camera) -> Iterator[tuple[float, float]]:
    """The corners of `camera`'s view of the plane at `DEPTH`, on the frame of `home`."""
    left, top, right, bottom = _seen(camera)
    yield home.at(left, top, DEPTH)
    yield home.at(right, bottom, DEPTH)


def _seats_used(place: Place, board: Board) -> Iterator[Card]:
    sitting = [one for one in board.placements if one.posture in ("sit", "lie")]
    going = [deed for deed in board.moments if deed.verb == "sit" and deed.to_x is not None]
    points = [(one.x, one.z) for one in sitting]
    points += [(deed.to_x, deed.to_z or 5.5) for deed in going if deed.to_x is not None]
    for card in place.cards:
        if not ACTING_FRONT <= card.z < ACTING_BACK:
            continue
        left, _, right, _ = bounds_of(card.records)
        for seat in place.seats:
            used = any(hypot(seat.x - x, seat.z - z) < SEAT_WIDE for x, z in points)
            beside = max(left - seat.x, seat.x - right) < 0 and right - left < 4 * SEAT_WIDE
            if used and beside and abs(card.z - seat.z) < SEAT_DEEP:
                yield card
                break
