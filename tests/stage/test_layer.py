import numpy
import pytest
import skia

from yingxi.stage.camera import Camera
from yingxi.stage.layer import Layer, draw_layers, seen_of
from yingxi.stage.paper import image_of
from yingxi.stage.patches import patches_of

HOME = Camera(x=0.0, y=1.5, z=0.0, focal=200.0, centre=80.0, horizon=45.0, width=160, height=90)
CLOSER = Camera(x=0.2, y=1.5, z=0.7, focal=200.0, centre=80.0, horizon=45.0, width=160, height=90)


def layer(z: float, colour: tuple[int, int, int], left: int = 0, right: int = 160) -> Layer:
    """A sheet that is opaque from column `left` to `right` of a frame with some room about it."""
    pixels = numpy.zeros((150, 240, 4), numpy.uint8)
    pixels[:, left + 40 : right + 40] = (*colour, 255)
    return Layer(image_of(pixels), -40, -30, z, HOME, patches=patches_of(pixels[..., 3]))


def drawn(layers: tuple[Layer, ...], camera: Camera, seen: list[skia.Region]) -> numpy.ndarray:
    surface = skia.Surface.MakeRasterN32Premul(160, 90)
    draw_layers(surface.getCanvas(), layers, seen, camera)
    return surface.toarray().astype(int)


def test_patches_are_as_few_boxes_as_rows_that_are_alike_allow() -> None:
    alpha = numpy.zeros((96, 64), numpy.uint8)
    alpha[:64] = 255
    alpha[80, 5] = 1
    patches = patches_of(alpha)
    assert patches.filled.tolist() == [[0, 0, 64, 64], [0, 64, 32, 96]]
    assert patches.solid.tolist() == [[0, 0, 64, 64]]


def test_what_a_nearer_layer_hides_is_not_drawn() -> None:
    hidden, wall = seen_of((layer(20.0, (9, 9, 9)), layer(6.0, (200, 0, 0), -40, 200)), CLOSER)
    assert hidden.isEmpty()
    assert wall.getBounds() == skia.IRect.MakeWH(160, 90)


def test_an_empty_layer_is_seen_nowhere() -> None:
    assert seen_of((layer(20.0, (9, 9, 9), 0, 0),), CLOSER)[0].isEmpty()


@pytest.mark.parametrize("camera", [HOME, CLOSER])
def test_a_frame_looks_the_same_whether_or_not_the_hidden_is_drawn(camera: Camera) -> None:
    layers = (layer(20.0, (9, 90, 9)), layer(8.0, (200, 10, 90), 10, 70), layer(6.0, (0, 120, 220), 60, 120))
    whole = [skia.Region(skia.IRect.MakeWH(160, 90))] * 3
    seen = seen_of(layers, camera)
    difference = numpy.abs(drawn(layers, camera, seen) - drawn(layers, camera, whole))
    assert difference.max() <= 1
    assert seen[0].getBounds().isEmpty() or not seen[0].contains(105, 45)
