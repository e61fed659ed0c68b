"""Model sheets: a person in four views with eight expressions and their palette; a set in its four hours."""

from typing import get_args

import numpy
import skia
from numpy.typing import NDArray

from yingxi.film.breakdown import Hour
from yingxi.film.brief import Look
from yingxi.film.colour import Colour, from_hex
from yingxi.film.performance import Face, Pose
from yingxi.film.seeds import seed_of
from yingxi.film.sheet import CharacterSheet, SetSheet
from yingxi.stage.camera import Camera
from yingxi.stage.display import Cut, Group, Record, Words, placed
from yingxi.stage.layers import backdrop_layers, flattened
from yingxi.stage.light import Light
from yingxi.stage.paper import image_of
from yingxi.stage.path import ellipse, rectangle
from yingxi.stage.people import figure
from yingxi.stage.place import setting_of
from yingxi.stage.raster import Painter, surface_over
from yingxi.stage.rig import HEADS, proportions_of
from yingxi.stage.sets import place_of

WIDTH, HEIGHT = 1280, 720
HEAD = 82.0
"""Pixels from chin to crown on the cards of expressions."""
OWN_WIDEST = 480.0
"""Pixels that a picture of a person's own may be wide."""
PAPER = Colour(0.86, 0.025, 85)
INK = Colour(0.35, 0.03, 60)
VIEWS = ("three-quarter", "profile", "back")
FACES = (
    ("joy", Face(joy=1.0)),
    ("tenderness", Face(tenderness=1.0)),
    ("sadness", Face(sadness=1.0)),
    ("anger", Face(anger=1.0)),
    ("fear", Face(fear=1.0)),
    ("surprise", Face(surprise=1.0)),
    ("disgust", Face(disgust=1.0)),
    ("doubt", Face(doubt=1.0)),
)


def cast_sheet(sheet: CharacterSheet, *, seed: int) -> NDArray[numpy.uint8]:
    """(720, 1280, 4) BGRA: views to the left, expressions to the right, name and palette above."""
    pixels = numpy.zeros((HEIGHT, WIDTH, 4), numpy.uint8)
    drawn = surface_over(pixels)
    painter = Painter(drawn.getCanvas(), Light())
    painter.draw((Cut(rectangle(-4, -4, WIDTH + 8, HEIGHT + 8), PAPER, edge=0.0), *_heading(sheet)))
    who = seed_of(seed, "person", sheet.id)
    proportions = proportions_of(sheet)
    scale = 470 / max(sheet.height, 1.45)
    for column, (view, facing) in enumerate(
        (("three-quarter", 1), ("profile", 1), ("back", 1), ("three-quarter", -1))
    ):
        pose = Pose.model_validate(
            {"x": 0.0, "z": 5.0, "hip": proportions.standing_hip, "view": view, "facing": facing}
        )
        x, ground = 108.0 + 184 * column, 668.0
        painter.draw((Cut(ellipse(x, ground, 0.26 * scale, 8), PAPER.darker(0.12), edge=0.0),))
        records = figure(sheet, pose, head_pixels=sheet.height / HEADS[sheet.age] * scale, seed=who)
        painter.draw(records, (facing * scale, 0.0, 0.0, -scale, x, ground))
    close = HEAD / proportions.head
    neck = proportions.standing_hip + proportions.torso + proportions.neck
    for number, (_, face) in enumerate(FACES):
        left, top = 792.0 + 116 * (number % 4), 248.0 + 196 * (number // 4)
        pose = Pose(x=0.0, z=5.0, hip=proportions.standing_hip, face=face)
        records = figure(sheet, pose, head_pixels=HEAD, seed=who)
        # The neck's foot stands at the same place of every card: large heads and small ones look out of it alike.
        head = Group(records, (close, 0.0, 0.0, -close, left + 54, top + 124 + neck * close))
        card = rectangle(left, top, 108, 170, radius=10)
        painter.draw((Cut(card, PAPER.lighter(0.06), lift=2.0), Group((head,), clip=card)))
    return pixels


def own_cast_sheet(sheet: CharacterSheet, picture: NDArray[numpy.uint8]) -> NDArray[numpy.uint8]:
    """(720, 1280, 4) BGRA: somebody whose picture is a person's own (BGRA, premultiplied, upright): as it is, and
    turned about, at the size in which a sheet shows its people."""
    pixels = numpy.zeros((HEIGHT, WIDTH, 4), numpy.uint8)
    canvas = surface_over(pixels).getCanvas()
    painter = Painter(canvas, Light())
    name = Words(sheet.name, 48, 84, 46, INK, 800)
    painter.draw((Cut(rectangle(-4, -4, WIDTH + 8, HEIGHT + 8), PAPER, edge=0.0), name))
    shape = picture.shape[1] / picture.shape[0]
    high = min(470 * sheet.height / max(sheet.height, 1.45), OWN_WIDEST / shape)
    for x, facing in ((WIDTH * 0.3, 1), (WIDTH * 0.7, -1)):
        ground = 668.0
        painter.draw((Cut(ellipse(x, ground, 0.22 * high, 8), PAPER.darker(0.12), edge=0.0),))
        canvas.save()
        canvas.translate(x, ground)
        canvas.scale(facing, 1)
        place = skia.Rect.MakeXYWH(-shape * high / 2, -high, shape * high, high)
        canvas.drawImageRect(
            image_of(picture), place, skia.SamplingOptions(skia.FilterMode.kLinear, skia.MipmapMode.kLinear)
        )
        canvas.restore()
    return pixels


def set_sheet(sheet: SetSheet, *, seed: int, look: Look = "paper") -> NDArray[numpy.uint8]:
    """(720, 1280, 4) BGRA: the empty set at dawn, day, dusk and night."""
    pixels = numpy.zeros((HEIGHT, WIDTH, 4), numpy.uint8)
    canvas = surface_over(pixels).getCanvas()
    width, height = WIDTH // 2, HEIGHT // 2
    camera = Camera(0.0, 1.35, 0.0, width * 35 / 36, width / 2, height * 0.42, width, height)
    for number, hour in enumerate(get_args(Hour)):
        setting = setting_of(sheet, inside=sheet.inside, hour=hour, film_seed=seed, look=look)
        place = place_of(setting)
        layers = backdrop_layers(place, camera, (), focus=7.0)
        picture = flattened(layers, camera, place.backdrop.rgb()).image
        canvas.drawImage(picture, width * (number % 2), height * (number // 2))
    return pixels


def _heading(sheet: CharacterSheet) -> tuple[Record, ...]:
    colours = [
        sheet.skin,
        sheet.hair.colour,
        sheet.top.colour,
        sheet.top.trim,
        sheet.trousers,
        sheet.shoes,
        sheet.scarf,
    ]
    chips = [
        placed(
            (Cut(rectangle(0, 0, 44, 30, radius=3), from_hex(colour), lift=2.0),), x=800 + 56 * number, y=48
        )
        for number, colour in enumerate(colour for colour in colours if colour)
    ]
    years = f" · {sheet.years}" if sheet.years else ""
    return (Words(sheet.name + years, 48, 84, 46, INK, 800), *chips)
