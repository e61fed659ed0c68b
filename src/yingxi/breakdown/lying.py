"""Where things are: what lies on a table, stands by the door, leans on a wall, as the text tells it."""

import re
from collections.abc import Iterator
from functools import cache

from yingxi.breakdown.lexicon import words_found
from yingxi.film.breakdown import Lying, Spot
from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased

SURFACES = frozenset({
    "table", "chair", "bed", "door", "window", "shelf", "bench", "stairs", "sign", "light", "lamp", "moon", "star",
    "television", "computer", "curtain", "swing", "stove", "hearth",
})  # fmt: skip
"""What belongs to the set: a thing lies on it or stands by it, or it is no thing to be laid down."""

_ADJECTIVES = r"(?:the|a|an|her|his|their|its|that|this|one)\s+(?:[\w'-]+\s+){0,2}?"
_ENGLISH: tuple[tuple[Spot, str], ...] = (
    ("between", r"\bbetween (?:them|the two|the players|the \w+s)\b"),
    (
        "table",
        rf"\b(?:on|onto|upon|at|from|off|across) {_ADJECTIVES}(?:table|tabletop|desk|counter|workbench|tray)\b",
    ),
    ("seat", rf"\b(?:on|onto|from|off) {_ADJECTIVES}(?:seat|bench|chair|armchair|sofa|couch|stool)\b"),
    ("bed", rf"\b(?:on|onto|from|by|under) {_ADJECTIVES}(?:bed|pillow|blanket)\b"),
    ("shelf", rf"\b(?:on|onto|from|off) {_ADJECTIVES}(?:shelf|bookshelf|cupboard|cabinet|mantelpiece)\b"),
    ("window", rf"\b(?:in|at|on|by|from|onto) {_ADJECTIVES}(?:window|windowsill|window sill|sill)\b"),
    ("wall", rf"\b(?:against|along|by|on) {_ADJECTIVES}wall\b"),
    ("door", rf"\b(?:at|by|beside|before|behind|outside|against) {_ADJECTIVES}(?:door|doorstep|gate)\b"),
    (
        "floor",
        rf"\b(?:on|onto|from|off|in) {_ADJECTIVES}(?:floor|ground|sand|snow|grass|deck|platform|carpet|rug)\b",
    ),
    (
        "floor",
        rf"\b(?:under|beneath|beside|by|at the foot of) {_ADJECTIVES}(?:tree|well|grave|boat|fire|tent|statue)\b",
    ),
    (
        "floor",
        r"\b(?:at|by|beside|before) (?:her|his|their|the \w+'s|\w+'s) feet\b",
    ),
)  # fmt: skip
_CHINESE: tuple[tuple[Spot, str], ...] = (
    ("between", r"(?:两人|二人|他们|她们|两个人|中)(?:的)?(?:中间|之间|当中|间)"),
    (
        "table",
        r"(?:桌|桌子|书桌|饭桌|茶几|柜台|工作台|案板|案头|讲台|台面|木台|八仙桌)(?:上|面|边|中央|中间|角|头)",
    ),
    ("seat", r"(?:座位|座椅|椅子|长椅|长凳|沙发|凳子|板凳|座|椅)(?:上|边|旁)"),
    ("bed", r"(?:床|枕头|床头)(?:上|边|头|下)"),
    ("shelf", r"(?:架子|书架|货架|柜子|橱柜|柜|架)(?:上|里)"),
    ("window", r"(?:窗台|窗边|窗前|窗下|窗口)"),
    ("wall", r"(?:墙|墙壁)(?:边|角|上|根|脚)"),
    ("door", r"门(?:口|边|前|外|后|旁|槛)"),
    ("floor", r"(?:树|井|墓|碑|船|火堆|帐篷|雕像)(?:下|旁|边|前)"),
    (
        "floor",
        r"(?:地上|地板上|地面|脚边|脚下|脚旁|沙地上|沙上|雪地|雪上|草地|石板上|甲板上|(?:台阶|石阶)上)",
    ),
)


@cache
def _patterns(language: Language) -> tuple[tuple[Spot, re.Pattern[str]], ...]:
    told = _CHINESE if language == "zh" else _ENGLISH
    return tuple((spot, re.compile(pattern)) for spot, pattern in told)


def spot_in(text: str, language: Language) -> Spot:
    """The first place that `text` names for a thing; empty where it names none."""
    said = text.lower()
    return next((spot for spot, pattern in _patterns(language) if pattern.search(said)), "")


_PARTS = phrased(r"[，,。；;：:.!?！？]|\band\b|\bwhile\b")


def lying_in(text: str, language: Language) -> Iterator[Lying]:
    """The things that `text` puts somewhere, with where."""
    for part in _PARTS.split(text):
        spot = spot_in(part, language)
        if not spot:
            continue
        for found in words_found(part, language, "things"):
            if found.meaning not in SURFACES:
                yield Lying(what=found.meaning, spot=spot)
                break


_ON_IT = phrased(
    r"^(?:On (?:it|top)|(?:桌|台)?上面?|上头)\s*(?:[:：]|lies?\b|是|(?:放|摆|搁|躺)着)\s*(?P<what>[^.。:：]+)",
    re.I,
)
"""What lies on what was spoken of just before: `On it: the thermos and cap.`"""


def lying_on_it(sentence: str, on: Spot, language: Language) -> Iterator[Lying]:
    """The things that a sentence puts on what was named before, which is at `on`, or a table; nothing where the
    sentence names its own place.

    >>> [each.what for each in lying_on_it("On it: the letter and a hat.", "bed", "en")]
    ['letter', 'hat']
    """
    found = _ON_IT.match(sentence.strip())
    if found is not None and not spot_in(sentence, language):
        for each in words_found(found["what"], language, "things"):
            if each.meaning not in SURFACES:
                yield Lying(what=each.meaning, spot=on or "table")
