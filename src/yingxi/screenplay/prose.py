"""A story told in prose (a novel's chapter, a treatment) set down as a screenplay in its own words: what is said
in quotation marks becomes speech, every other sentence action, chapters and breaks become scenes.

It is no adaptation by taste: nothing is added but headings, and nothing is left out but who says a line.
"""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased
from yingxi.film.screenplay import Element, ElementKind, Screenplay
from yingxi.screenplay.doubts import Doubt
from yingxi.screenplay.prose_names import names_in, sexes_in
from yingxi.screenplay.prose_speech import Speakers, told_in

PlaceFinder = Callable[[str], tuple[str, bool] | None]
"""Finds in a text the word for a place, and whether it lies inside."""

_CHAPTER = phrased(
    r"^\s*(?:#{1,6}\s*(?P<marked>.+)|(?P<named>第\s*[0-9一二三四五六七八九十百零]+\s*[章回节][^。！？]{0,30}|(?:chapter|part)\s+\w+.{0,40}))\s*$",
    re.I,
)
_LABELS = r"(?:故事梗概|剧情梗概|故事大纲|剧情大纲|梗概|大纲|synopsis|treatment|outline|the story)"
_LABEL = phrased(rf"^\s*{_LABELS}\s*[:：]\s*", re.I)
_ONLY_LABEL = phrased(rf"^\W*(?:an?\s)?{_LABELS}\W*$", re.I)
_TITLE = phrased(
    r"^\W*(?P<title>[^。！？!?:：]{1,50}?)\W*?(?:\s[-–—]+\s*(?:an?\s+)?(?:treatment|synopsis|outline)|[》（(]*(?:故事|剧情)?(?:梗概|大纲)[）)]?)?\W*$",
    re.I,
)
_BREAK = phrased(r"^\s*(?:[*＊·—_=-]\s*){3,}$|^\s*[※◇◆]+\s*$")
HOURS: dict[Language, tuple[tuple[str, str], ...]] = {
    "zh": (
        ("清晨", "清晨|黎明|拂晓|天刚亮|天还没亮|天不亮|天亮|一大早|早晨|早上"),
        ("黄昏", "黄昏|傍晚|夕阳|日落|落日"),
        ("夜", "深夜|半夜|夜里|夜晚|晚上|月光|今夜|那夜|夜色|星星"),
        ("日", "中午|正午|下午|上午|阳光"),
    ),
    "en": (
        ("DAWN", r"dawn|sunrise|daybreak|early morning|at first light|(?:four|five|six) in the morning"),
        ("DUSK", r"dusk|sunset|twilight"),
        ("NIGHT", r"midnight|night|evening|moonlight|the moon|the stars"),
        ("DAY", r"noon|midday|afternoon|morning|sunlight"),
    ),
}
WEATHERS: dict[Language, tuple[tuple[str, str], ...]] = {
    "zh": (
        ("雷雨", "雷雨|打雷|雷声|暴雨"),
        ("雨", "下雨|大雨|小雨|雨里|雨中|雨点"),
        ("雪", "下雪|大雪|雪地|雪花"),
        ("雾", "大雾|雾气|浓雾"),
    ),
    "en": (
        ("STORM", r"thunder|storm"),
        ("RAIN", r"rain|raining|drizzle"),
        ("SNOW", r"snow|snowing|blizzard"),
        ("FOG", r"fog|mist"),
    ),
}
_NOWHERE: dict[Language, tuple[str, bool]] = {"zh": ("房间", True), "en": ("room", True)}


BROKEN_AT = 45
"""Letters of a line, on average, from which a paragraph was broken to a width by a program."""


_CODE = phrased(r"[{};]\s*$|^\s*(?:def|import|class|return|if|for)\b.*[:(]|^\s*#include\b")


class Paragraph(NamedTuple):
    """Its text and the line, from 1, on which it begins; `last` is the one on which it ends."""

    text: str
    line: int
    last: int = 0


def looks_like_code(text: str) -> bool:
    """Whether a third of the lines are source code's."""
    lines = list(_told_lines(text))
    return bool(lines) and 3 * sum(bool(_CODE.search(line)) for line in lines) >= len(lines)


def looks_like_prose(text: str) -> bool:
    """Whether a text is told in sentences, not in the lines of a list, a poem or source code."""
    lines = list(_told_lines(text))
    ends = sum(bool(re.search(r"[。！？.!?…]['\"”’」』）)]?$", line)) for line in lines)
    code = sum(bool(_CODE.search(line)) for line in lines)
    bulleted = sum(bool(re.match(r"^(?:[-*•·]|\d+[.)、])\s*\S", line)) for line in lines)
    told = len(re.findall(r"[。！？!?]|\.(?=\s|$|['\"”])", text))
    return bool(lines) and told >= 3 and ends >= 0.4 * len(lines) and code + bulleted < 0.3 * len(lines)


_ENDED = phrased(r"[。！？.!?…]['\"”’」』）)]*$")
_A_LINE_EACH, _LINES = 0.7, 4
"""The share of lines that end a sentence from which on each is a paragraph; of so many lines at least."""


def lines_are_paragraphs(text: str) -> bool:
    """Whether nearly every line of a text ends a sentence: then its paragraphs are a line each, whether empty ones
    stand between them or not. A document's are."""
    lines = [line for line in text.splitlines() if line.strip()]
    ended = sum(bool(_ENDED.search(line.rstrip())) for line in lines)
    return len(lines) >= _LINES and ended >= _A_LINE_EACH * len(lines)


def _told_lines(text: str) -> Iterator[str]:
    """The lines of a text, those of a paragraph that is broken to a width as one."""
    if lines_are_paragraphs(text):
        yield from (line.strip() for line in text.splitlines() if line.strip())
        return
    for block in re.split(r"\n\s*\n", text):
        lines = [line.strip() for line in block.splitlines() if line.strip()]
        if len(lines) > 1 and sum(map(len, lines)) >= BROKEN_AT * len(lines):
            yield " ".join(lines)
        else:
            yield from lines


def screenplay_from_prose(
    text: str, language: Language, *, place_of: PlaceFinder, title: str = ""
) -> tuple[Screenplay, tuple[Doubt, ...]]:
    """The screenplay, and what was guessed: scenes whose place the text does not name, speech without a speaker. A
    first line that stands alone and is no sentence is the title; `title` is for a text without one."""
    text, own = untitled(text)
    title = own or title
    elements: list[Element] = []
    doubts: list[Doubt] = []
    names = names_in(text, language)
    speakers = Speakers(language, known=names, sexes=sexes_in(text, names, language))
    heading = ""
    place, hour = _NOWHERE[language], hour_in(text[:2000], language) or ("日" if language == "zh" else "DAY")
    asked = False
    for scene in scenes_of(text):
        if scene.chapter:
            elements.append(
                Element(kind=ElementKind.SECTION, text=scene.chapter.text, depth=1, line=scene.chapter.line)
            )
            heading = ""
        for paragraph in scene.paragraphs:
            moved = place_of(paragraph.text) if not (heading and paragraph.text[:1] in '“"「') else None
            place = moved or place
            hour = hour_in(paragraph.text, language) or hour
            now = heading_written(place, hour, weather_in(paragraph.text, language), language)
            if not heading or (moved and now.split(" - ")[0] != heading.split(" - ")[0]):
                if not moved and place == _NOWHERE[language] and not asked:
                    asked = True
                    doubts.append(
                        Doubt(
                            paragraph.line, paragraph.text[:40], "no place is named, so it is told in a room"
                        )
                    )
                heading = now
                elements.append(
                    Element(
                        kind=ElementKind.HEADING, text=heading, forced=language == "zh", line=paragraph.line
                    )
                )
            elements.extend(told_in(paragraph.text, paragraph.line, speakers, doubts))
    keys = (("Title", title),) if title else ()
    return Screenplay(title_page=(*keys, ("Language", language)), elements=tuple(elements)), tuple(doubts)


def untitled(text: str) -> tuple[str, str]:
    """The text without its title and its label (`Synopsis:`), each line where it was; and the title."""
    lines = text.splitlines()
    told = [at for at, line in enumerate(lines) if line.strip()]
    for at in told[:2]:
        lines[at] = "" if _ONLY_LABEL.match(lines[at]) else lines[at]
    first = next((at for at, line in enumerate(lines) if line.strip()), 0)
    title = ""
    if (
        first + 2 < len(lines)
        and (not lines[first + 1].strip() or lines_are_paragraphs(text))
        and not _CHAPTER.match(lines[first])
        and not re.search(r"[.…”\"]\s*$", lines[first])
        and (found := _TITLE.match(lines[first]))
    ):
        title, lines[first] = found["title"].strip(), ""
        first = next((at for at, line in enumerate(lines) if line.strip()), first)
    if lines:
        lines[first] = _LABEL.sub("", lines[first])
    return "\n".join(lines), title


class ProseScene(NamedTuple):
    """Paragraphs of prose that play in one place, and the chapter's heading where one begins there."""

    chapter: Paragraph | None
    paragraphs: list[Paragraph]


def scenes_of(text: str) -> Iterator[ProseScene]:
    """What stands between chapters and breaks. Lines follow each other in one paragraph until an empty one, but for
    Chinese, whose paragraphs are a line each, and where every line ends a sentence."""
    scene = ProseScene(None, [])
    gathered: list[Paragraph] = []
    a_line_each = lines_are_paragraphs(text)

    def settled() -> None:
        if gathered:
            text = " ".join(each.text for each in gathered)
            scene.paragraphs.append(Paragraph(text, gathered[0].line, gathered[-1].line))
            gathered.clear()

    for number, line in enumerate(text.splitlines(), start=1):
        bare = line.strip()
        chapter = _CHAPTER.match(bare)
        if chapter or _BREAK.match(bare):
            settled()
            if scene.paragraphs or scene.chapter:
                yield scene
            title = ((chapter["marked"] or chapter["named"]) if chapter else "") or ""
            scene = ProseScene(Paragraph(title.strip(), number) if title else None, [])
        elif not bare:
            settled()
        else:
            if gathered and (a_line_each or re.search(r"[\u3400-\u9fff]", bare)):
                settled()
            gathered.append(Paragraph(bare, number))
    settled()
    if scene.paragraphs or scene.chapter:
        yield scene


def heading_written(place: tuple[str, bool], hour: str, weather: str, language: Language) -> str:
    """A scene heading in the language's form. Of the weather nothing is told indoors."""
    word, inside = place
    if language == "zh":
        return (
            f"{'内' if inside else '外'}景 {word} - {hour}{f' {weather}' if weather and not inside else ''}"
        )
    sky = f" - {weather}" if weather and not inside else ""
    return f"{'INT' if inside else 'EXT'}. {word.upper()} - {hour}{sky}"


def first_named(text: str, table: tuple[tuple[str, str], ...], language: Language) -> str:
    """The name of the first row of `table` (name, words as a pattern) of which the text has a word; else empty."""
    for name, words in table:
        pattern = words if language == "zh" else rf"\b(?:{words})\b"
        if re.search(pattern, text, re.I):
            return name
    return ""


def hour_in(text: str, language: Language) -> str:
    """The hour that the text names, as a heading has it; empty where it names none."""
    return first_named(text, HOURS[language], language)


def weather_in(text: str, language: Language) -> str:
    """The weather that the text names, as a heading has it; empty where it names none."""
    return first_named(text, WEATHERS[language], language)
