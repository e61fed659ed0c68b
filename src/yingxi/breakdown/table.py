"""The breakdown as a line producer reads it: a row a scene, as CSV and as pages."""

import csv
import io
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from string import ascii_uppercase

from yingxi.breakdown.moments import FURNITURE
from yingxi.breakdown.shown_by_the_set import set_shows
from yingxi.breakdown.things_needed import thing_said, things_needed
from yingxi.film.breakdown import Breakdown, Deed, Insert, Moment, Person, Scene, Sounding, Speech
from yingxi.film.brief import Language
from yingxi.film.cells import plain_cell
from yingxi.film.phrasing import phrased
from yingxi.film.verbs import COMES_OR_GOES, Gait, gait_of_way
from yingxi.screenplay.pages import Page, Rule, Words, wrapped

COLUMNS: dict[Language, tuple[str, ...]] = {
    "en": (
        "Scene", "Eighths", "I/E", "Place", "Hour", "Weather", "Told as", "People", "Silent", "In and out", "Props",
        "Set dressing", "Vehicles", "Handed on", "Sounds", "Screen text", "Phone", "Feelings", "Mood", "Not staged",
    ),
    "zh": (
        "场次", "八分页", "内外", "地点", "时间", "天气", "讲法", "人物", "无台词", "上下场", "道具",
        "陈设", "车船", "经手", "声音", "字幕", "电话", "情绪", "气氛", "未能表演",
    ),
}  # fmt: skip
_ZH = {
    "dawn": "清晨", "day": "日", "dusk": "黄昏", "night": "夜", "clear": "晴", "rain": "雨", "snow": "雪", "fog": "雾",
    "wind": "风", "storm": "雷雨", "now": "", "flashback": "闪回", "montage": "蒙太奇", "dream": "梦",
    "intercut": "交叉剪辑", "INT": "内", "EXT": "外", "tender": "温柔", "comedy": "喜剧", "suspense": "悬疑",
    "wonder": "奇妙", "melancholy": "忧伤", "action": "动作", "joy": "喜", "sadness": "悲", "anger": "怒", "fear": "惧",
    "surprise": "惊", "tenderness": "柔", "doubt": "疑", "disgust": "厌", "in": "上", "out": "下",
}  # fmt: skip
_LINES_ON_A_PAGE = 54
_HEARD = phrased(
    r"^(?:音效|音响|音乐|声音|SFX|SOUND(?:\s+EFFECT)?S?|MUSIC)\s*[：:]\s*(?P<what>.+)$", re.IGNORECASE
)
_COMES = phrased(
    r"[跑走赶冲奔]来|[跑走赶冲]过来|上来|而来|骑着?[^，。]{1,5}来|\bcomes\b"
    r"|\b(?:run|walk|come|hurrie|hurry|rush|step|ride|drive|gallop|cycle)s? (?:up|in)\b",
    re.I,
)
_GOES = phrased(r"[跑走]开|[跑走]远|离[开去]|\b(?:run|walk|go|hurrie|drive|ride)s? (?:away|off|out)\b", re.I)
_PHONE = ("电话", "手机", "phone", "mobile", "depot", "filtered")
LETTER_POINTS, SMALL = 7.0, 6.2
PAGE = (842.0, 595.0)
"""A4, lying."""
MARGIN = 28.0
CELL_GAP = 5.0
"""Points between a cell's words and the next cell."""


@dataclass(frozen=True, slots=True)
class Row:
    """One scene; as many cells as there are columns."""

    cells: tuple[str, ...]


def rows_of(breakdown: Breakdown) -> tuple[Row, ...]:
    """A row for each scene, in words of the film's language."""
    names = {person.id: person.name for person in breakdown.people}
    whole = {person.id: _with_age(person, names, breakdown.language) for person in breakdown.people}
    language = breakdown.language
    return tuple(
        Row(tuple(_cells(scene, number, names, whole, language)))
        for number, scene in zip(numbers_of(breakdown.scenes), breakdown.scenes, strict=True)
    )


def numbers_of(scenes: Sequence[Scene]) -> tuple[str, ...]:
    """Every scene's number: its own, else its heading's place in the film; the second part of scene 3 is 3A."""
    numbers: list[str] = []
    heading, before = 0, len(scenes)
    for scene in scenes:
        heading += scene.part <= before
        before = scene.part
        times, letter = divmod(scene.part - 1, len(ascii_uppercase))
        numbers.append((scene.number or str(heading)) + ascii_uppercase[letter] * (times + 1))
    return tuple(numbers)


def csv_of(breakdown: Breakdown) -> str:
    """The table as CSV, with the mark by which spreadsheets know UTF-8."""
    kept = io.StringIO()
    writer = csv.writer(kept)
    writer.writerow(COLUMNS[breakdown.language])
    writer.writerows([plain_cell(cell) for cell in row.cells] for row in rows_of(breakdown))
    return "\ufeff" + kept.getvalue()


def pages_of_table(breakdown: Breakdown, *, width_of: Callable[[str, float, int], float]) -> tuple[Page, ...]:
    """The table on A4 pages, lying, its head on each."""
    rows = rows_of(breakdown)
    widths = _widths([COLUMNS[breakdown.language], *(row.cells for row in rows)], width_of)
    head = _laid(COLUMNS[breakdown.language], widths, width_of, weight=700)
    pages: list[Page] = []
    words: list[Words] = []
    rules: list[Rule] = []
    y = 0.0

    def begin() -> None:
        nonlocal y
        words.append(Words(breakdown.title, MARGIN, MARGIN, 11.0, 700))
        y = _put(head, widths, words, rules, MARGIN + 10, weight=700)

    begin()
    for row in rows:
        laid = _laid(row.cells, widths, width_of, weight=400)
        if y + _height(laid) > PAGE[1] - MARGIN and len(rules) > 1:
            pages.append(Page(*PAGE, tuple(words), tuple(rules)))
            words, rules = [], []
            begin()
        y = _put(laid, widths, words, rules, y, weight=400)
    return (*pages, Page(*PAGE, tuple(words), tuple(rules)))


def eighths(scene: Scene, language: Language) -> int:
    """About how many eighths of a page the scene fills, at least one."""
    per_line = {"zh": 34, "en": 60}[language]
    lines = 2.0
    for moment in scene.moments:
        text = getattr(moment, "text", "")
        narrow = 0.6 if isinstance(moment, Speech) else 1.0
        lines += (2 if isinstance(moment, Speech) else 0.6) + len(text) / (per_line * narrow)
    return max(1, round(8 * lines / _LINES_ON_A_PAGE))


def _with_age(person: Person, names: Mapping[str, str], language: Language) -> str:
    """A name, and whom it means at another age."""
    base = names.get(person.another_age_of, "")
    if not base:
        return person.name
    return (
        f"{person.name}（{base}的另一年龄）" if language == "zh" else f"{person.name} ({base} at another age)"
    )


def _cells(
    scene: Scene, number: str, names: dict[str, str], whole: Mapping[str, str], language: Language
) -> Iterator[str]:
    def said(word: str) -> str:
        return _ZH.get(word, word) if language == "zh" else ("" if word == "now" else word)

    comma = "、" if language == "zh" else ", "
    speeches = [each for each in scene.moments if isinstance(each, Speech)]
    speaking = {each.person for each in speeches}
    deeds = [each for each in scene.moments if isinstance(each, Deed)]
    yield number
    yield f"{eighths(scene, language)}/8"
    yield said("INT" if scene.inside else "EXT")
    yield scene.place
    yield said(scene.hour)
    yield said(scene.weather)
    yield said(scene.telling)
    yield comma.join(
        whole.get(each, each) for each in dict.fromkeys((*scene.people, *(s.person for s in speeches)))
    )
    yield comma.join(names.get(each, each) for each in scene.people if each not in speaking)
    ways = (
        f"{names.get(person, person)} {way}"
        for deed in deeds
        if (way := _way_said(deed, language))
        for person in deed.actors
    )
    yield comma.join(way for way, _ in groupby(ways))
    needed = things_needed(scene, _called(names), language)
    yield from (comma.join(needed[need]) for need in ("props", "set", "vehicles"))
    text = " ".join(each.text for each in scene.moments if isinstance(each, Deed | Insert))
    yield comma.join(_handed(deed, names, language, text) for deed in _given(scene, deeds))
    yield comma.join(
        dict.fromkeys(
            each.text or each.sound if isinstance(each, Sounding) else _heard(each)
            for each in scene.moments
            if isinstance(each, Sounding) or _heard(each)
        )
    )
    yield comma.join(scene.captions)
    yield comma.join(
        dict.fromkeys(names.get(each.person, each.person) for each in speeches if _on_phone(each))
    )
    felt = Counter(
        f"{names.get(s.person, s.person)} {said(s.feeling)}" for s in speeches if s.feeling != "neutral"
    )
    yield comma.join(f"{who} {times}" if times > 1 else who for who, times in felt.items())
    yield said(scene.mood)
    left = (deed for deed in deeds if not deed.verb and not _heard(deed))
    yield comma.join(deed.text.rstrip("。. ") for deed in left if not set_shows(deed, scene, language))


def _heard(moment: Moment) -> str:
    """What a line of its own lets be heard, `音效：桨声`, whether the theatre knows that sound or not."""
    found = _HEARD.match(moment.text.strip()) if isinstance(moment, Deed) and not moment.verb else None
    return found["what"].strip(" 。.") if found else ""


def _way_said(deed: Deed, language: Language) -> str:
    """That somebody comes in by a deed or goes, and how: `in (running)`, 急上; nothing where nobody does."""
    if deed.verb in COMES_OR_GOES:
        way = "in" if deed.verb == "enter" else "out"
    else:
        way = "in" if _COMES.search(deed.text) else "out" if _GOES.search(deed.text) else ""
    if not way:
        return ""
    how = _HOW[language][gait_of_way("enter", deed.text)]
    return f"{how}{_ZH[way]}" if language == "zh" else f"{way}{how}"


_HOW: dict[Language, dict[Gait, str]] = {
    "en": {"": "", "run": " (running)", "sneak": " (quietly)", "limp": " (limping)"},
    "zh": {"": "", "run": "急", "sneak": "悄", "limp": "跛"},
}
"""How somebody comes or goes."""


def _called(names: Mapping[str, str]) -> tuple[str, ...]:
    """All that people are called by, in small letters."""
    return tuple({each.lower() for name in names.values() for each in (name, *name.split())})


def _given(scene: Scene, deeds: Sequence[Deed]) -> Iterator[Deed]:
    """Who gives or throws what to whom; a thing that is not named again is what the giver came with, took or was given
    last."""
    held = {each.person: each.what for each in scene.carried}
    for deed in deeds:
        giver = deed.actors[0] if deed.actors else ""
        what = deed.what or (held.get(giver, "") if deed.verb in ("give", "throw") else "")
        if deed.verb in ("give", "throw") and deed.whom and what and what not in FURNITURE:
            held.pop(giver, None)
            held[deed.whom] = what
            yield deed.model_copy(update={"what": what})
        elif deed.verb in (*_TAKEN, "enter", "walk", "run") and what:
            held[giver] = what


_TAKEN = ("take", "hold", "lift", "carry", "catch")


def _handed(deed: Deed, names: dict[str, str], language: Language, text: str) -> str:
    giver = names.get(deed.actors[0], deed.actors[0]) if deed.actors else "?"
    to = names.get(deed.whom, deed.whom)
    return (
        f"{thing_said(deed.what, language, deed.text, _called(names), beside=text)}：{giver}→{to}"
        if language == "zh"
        else f"{deed.what}: {giver} to {to}"
    )


def _on_phone(speech: Speech) -> bool:
    return any(word in speech.parenthetical.lower() for word in _PHONE)


def _widths(rows: Sequence[Sequence[str]], width_of: Callable[[str, float, int], float]) -> list[float]:
    """How wide each column is, in points: room for its longest word, and of the rest the more the more it holds."""

    def widest(pieces: Callable[[str], Sequence[str]]) -> list[float]:
        return [
            max(width_of(piece, SMALL, 700) for cell in column for piece in pieces(cell) or [""])
            for column in zip(*rows, strict=True)
        ]

    usable = PAGE[0] - 2 * MARGIN
    least = [width + CELL_GAP for width in widest(_words_of)]
    if (wanted := sum(least)) > usable:
        return [width * usable / wanted for width in least]
    whole = widest(lambda cell: [cell])
    longer = [max(0.0, whole_one + CELL_GAP - word) for whole_one, word in zip(whole, least, strict=True)]
    share = min(1.0, (usable - sum(least)) / (sum(longer) or 1.0))
    loose = (usable - sum(least) - share * sum(longer)) / len(least)
    return [word + share * more + loose for word, more in zip(least, longer, strict=True)]


def _words_of(cell: str) -> list[str]:
    """What a line is not broken in: an English word, up to four Chinese characters."""
    return re.findall(r"[\u2e80-\uffef]{1,4}|[^\s\u2e80-\uffef]+", cell)


def _laid(
    cells: tuple[str, ...], widths: list[float], width_of: Callable[[str, float, int], float], *, weight: int
) -> list[list[str]]:
    size = SMALL
    return [
        wrapped(cell, width - CELL_GAP + 0.5, lambda text: width_of(text, size, weight)) if cell else []
        for cell, width in zip(cells, widths, strict=True)
    ]


def _height(laid: list[list[str]]) -> float:
    return (max(map(len, laid), default=1) + 0.6) * LETTER_POINTS * 1.1


def _put(
    laid: list[list[str]],
    widths: list[float],
    words: list[Words],
    rules: list[Rule],
    y: float,
    *,
    weight: int,
) -> float:
    x = MARGIN
    for lines, width in zip(laid, widths, strict=True):
        for place, line in enumerate(lines):
            words.append(Words(line, x, y + LETTER_POINTS * 1.1 * (place + 1), SMALL, weight))
        x += width
    y += _height(laid)
    rules.append(Rule(MARGIN, y, PAGE[0] - MARGIN, y))
    return y
