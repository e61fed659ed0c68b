"""Scenery becomes bitmaps: each card is drawn once, at the scale its shot needs, and then only moved."""

from collections.abc import Sequence
from dataclasses import replace
from math import ceil, dist

import numpy
import skia
from numpy.typing import NDArray

from yingxi.stage.air import hazed
from yingxi.stage.camera import Camera
from yingxi.stage.display import SAME, DisplayList, Matrix, bounds_of
from yingxi.stage.ground import ground_on_frame
from yingxi.stage.laid import touched
from yingxi.stage.lamplight import Spread, lamplit, reached
from yingxi.stage.layer import Layer
from yingxi.stage.light import Light
from yingxi.stage.paper import image_of
from yingxi.stage.patches import patches_of
from yingxi.stage.place import LEAF, OPENING, Card, Place
from yingxi.stage.raster import Painter, surface, surface_over

# Cards whose distances differ by less than this share move as one sheet.
ONE_SHEET_SHARE = 0.16
# So do far cards that part by less than this share of the frame's width in the whole move: 8 pixels of 1,280.
UNNOTICED = 1 / 160
# The lens's opening in metres: how quickly things out of focus grow soft.
APERTURE = 0.0065
SOFTEST = 14.0
SHARP = 1.05
# Scenery softer than these pixels is drawn at a half or a quarter of the frame's fineness: nobody can tell.
COARSENESS = ((1.05, 1), (5.0, 2), (SOFTEST + 1, 4))
# Pixels by which shadows, lettering and light may reach beyond the outlines of what casts them.
SHADE = 90.0
# A card nearer to the eye than this is not drawn: one would look through it.
NEAREST = 0.6
# People act from here to there; cards between are drawn among them.
ACTING_FRONT = 4.0
ACTING_BACK = 6.25


# Ground is softened where its far end would be softer than so many pixels: only in near shots, which see no feet.
SOFT_GROUND, NEAR_GROUND = 2.2, 5.2
# Ground nearer than this many metres is not drawn, nor more of it than so many frames high.
NEAREST_GROUND, LONGEST_GROUND = 0.5, 2.5
# The ground is drawn this share of the frame's width beyond its sides where the camera moves.
BESIDE = 0.12


def backdrop_layers(
    place: Place, camera: Camera, others: Sequence[Camera], *, focus: float
) -> tuple[Layer, ...]:
    """Everything behind the people, far to near, the ground among it. `others` are further cameras of the shot
    that must not see past a layer's edge; `focus` is the depth that is sharp."""
    standing = (card for card in place.cards if card.z >= ACTING_BACK and card.name not in (LEAF, OPENING))
    behind = sorted(standing, key=lambda card: -card.z)
    far = [card for card in behind if card.z >= place.ground_ends]
    near = [card for card in behind if card.z < place.ground_ends]
    return (
        *(
            _cards_layer(cards, place, camera, others, focus)
            for cards in _together(far, place, camera, others, focus)
        ),
        _ground_layer(place, camera, others, focus),
        *(
            _cards_layer(cards, place, camera, others, focus)
            for cards in _together(near, place, camera, others, focus)
        ),
    )


def single_layers(
    place: Place, camera: Camera, others: Sequence[Camera], *, focus: float, front: float, back: float
) -> tuple[Layer, ...]:
    """Cards with `front` <= z < `back`, each a layer of its own, far to near."""
    standing = (card for card in place.cards if front <= card.z < back and card.name not in (LEAF, OPENING))
    cards = sorted(standing, key=lambda card: -card.z)
    visible = [card for card in cards if min(card.z - seen.z for seen in (camera, *others)) > NEAREST]
    return tuple(_cards_layer((card,), place, camera, others, focus) for card in visible)


def flattened(layers: Sequence[Layer], camera: Camera, backdrop: tuple[int, int, int] | None = None) -> Layer:
    """All `layers` as one, as `camera` sees them: opaque over `backdrop`, else see-through where empty."""
    drawn = surface(camera.width, camera.height, opaque=backdrop is not None)
    canvas = drawn.getCanvas()
    if backdrop is not None:
        canvas.clear(skia.ColorSetRGB(*backdrop))
    for layer in layers:
        layer.draw(canvas, camera)
    return Layer(drawn.makeImageSnapshot(), 0, 0, layers[-1].z if layers else None, camera)


def fixed(layer: Layer, camera: Camera) -> Layer:
    """A card's layer as `camera` sees it that stands still, pixel for pixel: to draw it again is then mere copying,
    the same for any part of it."""
    if layer.z is None or (layer.coarse == 1 and layer.camera == camera):
        return layer
    x, y, scale = layer.lies(camera, layer.z)
    left, top = max(0, int(x) - 1), max(0, int(y) - 1)
    right = min(camera.width, ceil(x + scale * layer.image.width()) + 1)
    bottom = min(camera.height, ceil(y + scale * layer.image.height()) + 1)
    if left >= right or top >= bottom:
        return layer
    pixels = numpy.zeros((bottom - top, right - left, 4), numpy.uint8)
    drawn = surface_over(pixels)
    canvas = drawn.getCanvas()
    canvas.translate(-left, -top)
    layer.draw(canvas, camera)
    return Layer(image_of(pixels), left, top, layer.z, camera, patches=patches_of(pixels[..., 3]))


def sheet_layer(records: DisplayList, z: float, camera: Camera, light: Light) -> Layer:
    """`records` that stand at `z` as a layer, as large as `camera` sees them, under `light` without lamps."""
    matrix, unit = camera.card(z), camera.height / 720
    left, top, right, bottom = touched(records, matrix, unit, (0, 0, camera.width, camera.height))
    pixels = numpy.zeros((max(1, bottom - top), max(1, right - left), 4), numpy.uint8)
    drawn = surface_over(pixels)
    Painter(drawn.getCanvas(), light, unit=unit).draw(records, _within(matrix, left, top, 1))
    return Layer(image_of(pixels), left, top, z, camera)


def softness(z: float, camera: Camera, focus: float, lens: float = 1.0) -> float:
    """Blur in pixels of what stands at `z` when `focus` is sharp: `lens` of a thin lens's circle of confusion."""
    distance, sharp = max(0.3, z - camera.z), max(0.3, focus - camera.z)
    return lens * min(SOFTEST, APERTURE * camera.focal * abs(1 / sharp - 1 / distance))


def _together(
    cards: Sequence[Card], place: Place, camera: Camera, others: Sequence[Camera], focus: float
) -> list[tuple[Card, ...]]:
    groups: list[list[Card]] = []
    for card in cards:
        # What moves is drawn over its own card, so nothing nearer may share its layer.
        if (
            groups
            and groups[-1][-1].moving is None
            and reached(groups[-1][0].z, place) == reached(card.z, place)
            and _as_one(groups[-1][0].z, card.z, camera, others, focus, place.lens)
        ):
            groups[-1].append(card)
        else:
            groups.append([card])
    return [tuple(group) for group in groups]


def _as_one(
    far: float, near: float, camera: Camera, others: Sequence[Camera], focus: float, lens: float
) -> bool:
    """Whether nobody would see that cards at two depths move as one sheet and are equally soft."""
    if far - near < ONE_SHEET_SHARE * (far - camera.z):
        return True
    if (
        len({camera, *others}) == 1
        or abs(softness(far, camera, focus, lens) - softness(near, camera, focus, lens)) > SHARP
    ):
        return False
    parted = max(dist(_moved(far, camera, other), _moved(near, camera, other)) for other in others)
    return parted < UNNOTICED * camera.width


def _moved(z: float, camera: Camera, other: Camera) -> tuple[float, float]:
    """How many pixels across and down the point at depth `z` in the frame's upper left corner moves from one camera to
    the other: a crane parts sheets up and down only."""
    scale = camera.scale(z)
    return other.at(camera.x - camera.centre / scale, camera.y + camera.horizon / scale, z)


def _bounds(camera: Camera, others: Sequence[Camera], z: float | None) -> tuple[int, int, int, int]:
    """Left, top, right, bottom in `camera`'s pixels of all that any of the cameras sees of the plane `z`."""
    corners = [(0.0, 0.0), (float(camera.width), float(camera.height))]
    for other in others:
        if other == camera:
            continue
        if z is None:
            corners += _ground_corners(camera, other)
            continue
        scale, home = other.scale(z), camera.scale(z)
        for px, py in ((0.0, 0.0), (float(camera.width), float(camera.height))):
            x, y = other.x + (px - other.centre) / scale, other.y - (py - other.horizon) / scale
            corners.append((camera.centre + home * (x - camera.x), camera.horizon - home * (y - camera.y)))
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    # A few pixels more, so that a softened edge never shows.
    return int(min(xs)) - 2, int(min(ys)) - 2, int(max(xs)) + 3, int(max(ys)) + 3


def _ground_corners(camera: Camera, other: Camera) -> list[tuple[float, float]]:
    """Where `camera` sees the nearest and the furthest corners of the ground that `other` sees."""
    corners = [
        (-BESIDE * camera.width, camera.horizon - 4),
        ((1 + BESIDE) * camera.width, camera.horizon - 4),
    ]
    for row in (other.height + 2.0, other.horizon + 4.0):
        depth = max(NEAREST_GROUND, other.focal * other.y / max(1e-6, row - other.horizon)) + other.z
        scale, home = other.scale(depth), camera.scale(depth)
        at = camera.horizon + camera.focal * camera.y / max(NEAREST_GROUND, depth - camera.z)
        for px in (0.0, float(other.width)):
            x = other.x + (px - other.centre) / scale
            corners.append((camera.centre + home * (x - camera.x), min(at, LONGEST_GROUND * camera.height)))
    return corners


def _cards_layer(
    cards: Sequence[Card], place: Place, camera: Camera, others: Sequence[Camera], focus: float
) -> Layer:
    z = sum(card.z for card in cards) / len(cards)
    left, top, right, bottom = _bounds(camera, others, z)
    blur = softness(z, camera, focus, place.lens)
    coarse = next(step for limit, step in COARSENESS if blur < limit)
    pixels = numpy.zeros((-(-(bottom - top) // coarse), -(-(right - left) // coarse), 4), numpy.uint8)
    drawn = surface_over(pixels)
    canvas = drawn.getCanvas()
    placed = [(card, _within(camera.card(card.z), left, top, coarse)) for card in cards]
    if blur >= SHARP:
        sigma = blur / coarse
        seen = _seen([bounds_of(card.records, matrix) for card, matrix in placed], pixels, SHADE / coarse)
        if seen is None:
            return _cropped(pixels, left, top, z, camera, place, coarse)
        soft = skia.Paint(ImageFilter=skia.ImageFilters.Blur(sigma, sigma, skia.TileMode.kClamp))
        canvas.saveLayer(seen, soft)
    painter = Painter(canvas, place.light, unit=camera.height / 720 / coarse, relief=_relief(camera, z))
    for card, matrix in placed:
        painter.draw(hazed(card.records, place.haze, card.haze), matrix)
    if blur >= SHARP:
        canvas.restore()
    return _cropped(pixels, left, top, z, camera, place, coarse)


def _within(matrix: Matrix, left: int, top: int, coarse: int) -> Matrix:
    """A card's matrix on a layer that begins at (`left`, `top`) and is `coarse` times as coarse as the frame."""
    a, b, c, d, e, f = matrix
    return (a / coarse, b, c, d / coarse, (e - left) / coarse, (f - top) / coarse)


def _seen(
    boxes: Sequence[tuple[float, float, float, float]], pixels: NDArray[numpy.uint8], margin: float
) -> skia.Rect | None:
    """The part of a layer that its cards can touch, shadows included; None where they all lie outside. To soften
    less is much quicker: the blur reaches beyond by itself."""
    height, width = pixels.shape[:2]
    left, top = min(box[0] for box in boxes) - margin, min(box[1] for box in boxes) - margin
    right, bottom = max(box[2] for box in boxes) + margin, max(box[3] for box in boxes) + margin
    if right <= 0 or bottom <= 0 or left >= width or top >= height:
        return None
    return skia.Rect.MakeLTRB(max(0.0, left), max(0.0, top), min(width, right), min(height, bottom))


def _cropped(
    pixels: NDArray[numpy.uint8],
    left: int,
    top: int,
    z: float | None,
    camera: Camera,
    place: Place,
    coarse: int = 1,
) -> Layer:
    """The layer without its empty borders, in the light of the place's lamps; opaque where it can be, for that is drawn
    much faster."""
    alpha = pixels[..., 3]
    rows, columns = numpy.flatnonzero(alpha.any(axis=1)), numpy.flatnonzero(alpha.any(axis=0))
    if not len(rows):
        kept = numpy.zeros((1, 1, 4), numpy.uint8)
        return Layer(image_of(kept), left, top, z, camera, patches=patches_of(kept[..., 3]))
    kept = pixels[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    left, top = left + int(columns[0]) * coarse, top + int(rows[0]) * coarse
    kept = lamplit(kept, Spread(left, top, coarse, camera, z), place)
    image = image_of(kept, opaque=bool((kept[..., 3] == 255).all()))
    return Layer(image, left, top, z, camera, coarse, patches_of(kept[..., 3]))


def _ground_layer(place: Place, camera: Camera, others: Sequence[Camera], focus: float) -> Layer:
    left, top, right, bottom = _bounds(camera, others, None)
    top = max(top, int(camera.horizon) - 4) if camera.horizon > 0 else top
    pixels = numpy.zeros((max(1, bottom - top), right - left, 4), numpy.uint8)
    drawn = surface_over(pixels)
    canvas = drawn.getCanvas()
    canvas.translate(-left, -top)
    painter = Painter(canvas, _flat(place.light), unit=camera.height / 720)
    blur = softness(place.ground_ends, camera, focus, place.lens)
    soft = blur > SOFT_GROUND and softness(NEAR_GROUND, camera, focus, place.lens) < blur
    if soft:
        canvas.saveLayer(
            None, skia.Paint(ImageFilter=skia.ImageFilters.Blur(blur, blur, skia.TileMode.kClamp))
        )
    painter.draw(ground_on_frame(place.ground, camera), SAME)
    if soft:
        canvas.restore()
    return _cropped(pixels, left, top, None, camera, place)


def _flat(light: Light) -> Light:
    """On the ground, sheets lie flat: no lit edge that perspective would bend."""
    return replace(light, edge=light.edge * 0.4)


def _relief(camera: Camera, z: float) -> float:
    """How much larger paper's thickness looks than at the usual distance and lens."""
    nearness = camera.scale(z) / (camera.width * 0.19)
    return min(2.0, max(0.35, float(nearness**0.6)))
