"""A place's leaf: one large view, its hours, weathers and seasons, and what it is dressed with."""

from typing import get_args

import numpy
import skia

from yingxi.film.breakdown import Hour, Weather
from yingxi.film.brief import Language, Look
from yingxi.film.seeds import seed_of
from yingxi.film.sheet import AIRLESS, SetSheet
from yingxi.stage.art_book.leaf import GREY, INK, MARGIN, Leaf, Pixels, paper_leaf
from yingxi.stage.camera import Camera
from yingxi.stage.layers import backdrop_layers, flattened
from yingxi.stage.paper import image_of
from yingxi.stage.place import setting_of
from yingxi.stage.props.words import WORDS as THINGS
from yingxi.stage.raster import Painter, surface_over
from yingxi.stage.sets import place_of
from yingxi.stage.sets.pieces.words import WORDS as PIECES
from yingxi.stage.weather import fog, rain, snow
from yingxi.stage.whole_sun import with_whole_sun

WIDTH, HEIGHT = 1600, 1000
LARGE, SMALL, SEASON = (952, 535), (228, 128), (229, 104)
GAP, DOWN = 12, 164
HOURS: dict[Hour, str] = {"dawn": "清晨", "day": "白天", "dusk": "黄昏", "night": "夜"}
WEATHERS: dict[Weather, str] = {"rain": "雨", "snow": "雪", "fog": "雾", "storm": "暴风雨"}
BUILT = {
    "ancient": "ancient 古代", "1930s": "1930s 三十年代", "today": "today 当代", "future": "future 未来",
    "chinese": "chinese 中式", "western": "western 西式", "japanese": "japanese 日式", "african": "african 非洲",
    "arab": "arab 阿拉伯",
    "indian": "indian 印度",
    "mexican": "mexican 墨西哥",
}  # fmt: skip
SEASONS = {"spring": "春", "summer": "夏", "autumn": "秋", "winter": "冬"}


def set_sheet(
    sheet: SetSheet,
    *,
    seed: int,
    look: Look = "paper",
    language: Language = "zh",
    title: str = "",
    hour: Hour = "day",
    weather: Weather = "clear",
) -> Pixels:
    """(1000, 1600, 4) BGRA. The large view is at `hour` in `weather`, the first that the film needs."""
    pixels, leaf, _ = paper_leaf(WIDTH, HEIGHT)
    leaf.head("Sets", "场景", title)
    leaf.words(sheet.place or sheet.kind, MARGIN, 152, 58, INK, weight=900, room=900)
    _told(leaf, sheet)
    left, top = MARGIN, 240.0
    view = set_view(sheet, *LARGE, seed=seed, look=look, hour=hour, weather=weather, language=language)
    leaf.picture(view, (left, top, *LARGE), radius=4)
    x = WIDTH - MARGIN - 2 * SMALL[0] - GAP
    leaf.label("Hours", "时辰", x, top - 14)
    below = top + 2 * DOWN + 44
    leaf.label("Weathers", "天气", x, below - 14)
    for number, (shown, chinese) in enumerate(HOURS.items()):
        small = set_view(sheet, *SMALL, seed=seed, look=look, hour=shown, language=language)
        _small(leaf, small, _cell(x, top, number), f"{shown} {chinese}")
    for number, (falls, chinese) in enumerate(WEATHERS.items()):
        small = set_view(sheet, *SMALL, seed=seed, look=look, weather=falls, language=language)
        _small(leaf, small, _cell(x, below, number), f"{falls} {chinese}")
    foot = top + LARGE[1] + 34
    leaf.label("Seasons", "季节", left, foot - 12)
    step = (LARGE[0] + GAP) / 4
    for number, (season, chinese) in enumerate(SEASONS.items()):
        small = set_view(sheet, *SEASON, seed=seed, look=look, season=season, language=language)
        leaf.picture(small, (left + step * number, foot, *SEASON))
        leaf.words(f"{season} {chinese}", left + step * number, foot + SEASON[1] + 18, 14, GREY)
    leaf.folio("")
    return pixels


def set_hours(sheet: SetSheet, *, seed: int, look: Look = "paper") -> Pixels:
    """(720, 1280, 4) BGRA: the empty set at dawn, day, dusk and night, and no word."""
    pixels = numpy.zeros((720, 1280, 4), numpy.uint8)
    canvas = surface_over(pixels).getCanvas()
    for number, hour in enumerate(get_args(Hour)):
        canvas.drawImage(
            set_view(sheet, 640, 360, seed=seed, look=look, hour=hour),
            640 * (number % 2),
            360 * (number // 2),
        )
    return pixels


def set_view(
    sheet: SetSheet,
    width: int,
    height: int,
    *,
    seed: int,
    look: Look = "paper",
    hour: Hour = "day",
    weather: Weather = "clear",
    season: str = "",
    language: Language = "zh",
) -> skia.Image:
    """The empty set as a standing person sees it."""
    setting = setting_of(
        sheet,
        inside=sheet.inside,
        hour=hour,
        weather=weather,
        season=season,
        film_seed=seed,
        look=look,
        language=language,
    )
    camera = Camera(0.0, 1.35, 0.0, width * 35 / 36, width / 2, height * 0.42, width, height)
    place = with_whole_sun(place_of(setting), (camera,))
    layers = backdrop_layers(place, camera, (), focus=7.0)
    empty = flattened(layers, camera, place.backdrop.rgb()).image
    if sheet.inside or sheet.kind in AIRLESS:
        return empty
    pixels = numpy.zeros((height, width, 4), numpy.uint8)
    surface = surface_over(pixels, opaque=True)
    surface.getCanvas().drawImage(empty, 0, 0)
    painter = Painter(surface.getCanvas(), place.light, unit=height / 720)
    chance = seed_of(seed, "weather", sheet.id)
    if weather in ("rain", "storm"):
        painter.draw(rain(width, height, 0, chance))
    elif weather == "snow":
        painter.draw(snow(width, height, 0, chance))
    elif weather == "fog":
        painter.draw(fog(width, height, 0, chance, colour=place.haze))
    return image_of(pixels, opaque=True)


def _cell(left: float, top: float, number: int) -> tuple[float, float]:
    """Where the small view number `number` lies, two in a row."""
    return left + (SMALL[0] + GAP) * (number % 2), top + DOWN * (number // 2)


def _small(leaf: Leaf, image: skia.Image, at: tuple[float, float], name: str) -> None:
    leaf.picture(image, (*at, *SMALL))
    leaf.words(name, at[0], at[1] + SMALL[1] + 20, 14, GREY)


def _told(leaf: Leaf, sheet: SetSheet) -> None:
    kind = f"{sheet.kind} · {'inside 内' if sheet.inside else 'outside 外'}"
    built = "".join(f" · {BUILT[each]}" for each in (sheet.period, sheet.culture) if each)
    stands = f" · stands in for 代替：{sheet.stood_in}" if sheet.stood_in else ""
    dressed = f" · dressed with 陈设：{', '.join(map(in_both, sheet.dressing))}" if sheet.dressing else ""
    leaf.words(kind + built + stands + dressed, MARGIN, 190, 20, GREY, room=WIDTH - 2 * MARGIN)


def in_both(name: str) -> str:
    """A thing's or piece's name with its first Chinese one behind it, where it has one.

    >>> in_both("umbrella"), in_both("hearth"), in_both("dust")
    ('umbrella 伞', 'hearth 壁炉', 'dust')
    """
    words = PIECES.get(name) or THINGS.get(name, ())
    return " ".join((name, *[word for word in words if not word.isascii()][:1]))
