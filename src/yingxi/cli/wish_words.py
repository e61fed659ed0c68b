"""The words that people have for a look, a shape of picture and a length, beside those of the options themselves."""

import re

from yingxi.film.brief import Look
from yingxi.film.phrasing import phrased

LOOKS: dict[Look, tuple[str, ...]] = {
    "paper": ("剪纸", "纸", "纸片", "剪紙", "紙", "paper cut", "papercut", "cut paper", "paper-cut"),
    "ink": ("水墨", "墨", "水墨画", "水墨畫", "ink wash", "ink-wash"),
    "shadow": ("皮影", "皮影戏", "影戏", "皮影戲", "shadow play", "shadow-play", "leather"),
}
"""Each look, first as it is called in Chinese."""
ASPECTS = {
    "16:9": ("横屏", "横版", "横", "橫屏", "宽屏", "landscape", "horizontal", "wide"),
    "9:16": ("竖屏", "竖版", "竖", "豎屏", "直屏", "手机", "portrait", "vertical", "tall", "phone"),
    "1:1": ("方形", "正方形", "方", "square"),
    "2.39": ("宽银幕", "寬銀幕", "电影宽幅", "cinemascope", "scope", "widescreen"),
    "4:3": ("老电影", "academy"),
}
_DIGITS = {numeral: value for value, numeral in enumerate("零一二三四五六七八九")} | {"两": 2, "〇": 0}
_NUMERAL = phrased(r"[零〇一二两三四五六七八九十百]+")
_ENGLISH = {
    word: value
    for value, word in enumerate(
        ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
    )
} | {"fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "forty-five": 45, "fifty": 50, "sixty": 60, "ninety": 90,
     "a": 1, "an": 1}  # fmt: skip


def look_named(given: str) -> str:
    """The look that a word names; the word itself where it names none."""
    small = given.strip().lower()
    return next((look for look, words in LOOKS.items() if small in words), small)


def aspect_named(given: str) -> str:
    """The ratio that a word names, such as "9:16" of 竖屏; the word itself where it names none."""
    small = given.strip().lower().replace("：", ":")
    return next((ratio for ratio, words in ASPECTS.items() if small in words), small)


def length_in_figures(given: str) -> str:
    """A length with its numbers as figures: `20秒` of 二十秒, `90秒` of 一分半, `1min` of "one minute".

    >>> [length_in_figures(each) for each in ("二十秒", "一分半", "半分钟", "half a minute", "20 seconds")]
    ['20秒', '1分30秒', '30秒', '30s', '20 s']
    """
    text = given.strip().lower()
    text = _NUMERAL.sub(lambda found: str(_number(found.group())), text)
    text = re.sub(r"半分钟?", "30秒", text) if text.startswith("半") else re.sub(r"分钟?半$", "分30秒", text)
    text = text.removesuffix("钟") if text.endswith("秒钟") else text
    text = re.sub(r"\bhalf a minute\b", "30s", text)
    text = re.sub(r"\b(?:minutes?|mins)\b", "min", re.sub(r"\b(?:seconds?|secs)\b", "s", text))
    text = re.sub(r"(?<=min) (?:and )?(?=\w)", " ", text)
    return re.sub(r"[a-z]+(?:-five)?", lambda found: str(_ENGLISH.get(found.group(), found.group())), text)


def _number(numeral: str) -> int:
    whole = 0
    for part, unit in re.findall(r"([零〇一二两三四五六七八九]?)([百十]?)", numeral):
        if part or unit:
            whole += (_DIGITS[part] if part else 1) * {"百": 100, "十": 10, "": 1}[unit]
    return whole
