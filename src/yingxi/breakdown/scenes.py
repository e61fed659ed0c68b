"""The screenplay cut at its headings, and each scene's circumstances."""

import re
from dataclasses import dataclass, replace

from yingxi.breakdown.heading import Slug, heading_read
from yingxi.breakdown.lexicon import words_found
from yingxi.breakdown.shot_marks import seen_text
from yingxi.breakdown.tellings import TellingTold, action_told, heading_told, mark_in, marks_apart
from yingxi.film.breakdown import Hour, Telling, Weather
from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased
from yingxi.film.screenplay import Element, ElementKind, Screenplay
from yingxi.screenplay.emphasis import plain

_OPENING: dict[Language, str] = {"zh": "舞台", "en": "Stage"}
_SIDE = phrased(r"^(?:inside|outside|里面|外面|屋里|屋外)$", re.IGNORECASE)
_LEADS = phrased(r"^(?:(?:back|from|then)\s+)?(?:in|at|on|inside|outside|to)\s+(?:the\s+)?", re.IGNORECASE)
_ANOTHER_DAY = phrased(
    r"\b(?:ANOTHER|NEXT|FOLLOWING|(?:DAYS?|WEEKS?|MONTHS?|YEARS?) LATER)\b"
    r"|第二天|次日|翌日|另一天|[几数多一两三][天日周月年]后",
    re.IGNORECASE,
)
"""Of another day: its weather is its own."""
_MARKS = (ElementKind.ACTION, ElementKind.TRANSITION)
_SEEN_OR_SAID = (ElementKind.ACTION, ElementKind.CHARACTER)


@dataclass(frozen=True, slots=True)
class Passage:
    """One scene's elements, and where and when it plays."""

    heading: str
    number: str
    line: int
    place: str
    inside: bool
    hour: Hour
    weather: Weather
    season: str
    elements: tuple[Element, ...]
    telling: Telling = "now"
    captions: tuple[str, ...] = ()
    part: int = 0


def passages(screenplay: Screenplay, language: Language) -> tuple[Passage, ...]:
    """The scenes in order. Elements before the first heading play with the first scene; a scene in which
    nothing happens (a title, an empty heading) is left out. What a heading leaves open goes on as before. A mark
    such as MONTAGE within a scene cuts it: what follows is a part of it that is told so, up to the mark's end."""
    apart = tuple(part for element in screenplay.elements for part in marks_apart(element))
    screenplay = screenplay.model_copy(update={"elements": apart})
    found: list[Passage] = []
    early: list[Element] = []
    told = TellingTold()
    captions: list[str] = []
    telling: Telling = "now"
    heading: Element | None = None
    gathered: list[Element] = []
    part = 0

    def settle() -> None:
        if heading is None:
            early.extend(gathered)
        elif gathered or not part:
            elements = (*early, *gathered) if not found else tuple(gathered)
            found.append(_passage(heading, elements, found, language, telling, tuple(captions), part))
            captions.clear()
        gathered.clear()

    for element in screenplay.elements:
        if element.kind is ElementKind.HEADING:
            told_here = part > 0 and bool(gathered) and telling == told.standing == "montage"
            settle()
            heading, part = element, 0
            if told_here and not _ended_later(element, screenplay):
                told.standing = "now"  # What was told within a scene is over with it: few write its end.
            told.come_to(element.text)
            _, named = heading_told(element.text)
            telling = named if named != "now" else told.standing
        else:
            before = told.standing
            kept, words, begun = action_told(element, told)
            captions.extend(words)
            turned = begun if begun != "now" else telling if told.standing == before else "now"
            if turned != telling and not _goes_on_elsewhere(element, screenplay):
                if heading is not None and any(each.kind in _SEEN_OR_SAID for each in gathered):
                    settle()
                    heading, part = heading.model_copy(update={"line": element.line}), part + 1
                telling = turned
            if kept is not None:
                gathered.append(kept)
    settle()
    if heading is None and any(each.kind in (ElementKind.ACTION, ElementKind.DIALOGUE) for each in early):
        made = Element(kind=ElementKind.HEADING, text=_OPENING[language])
        found.append(_passage(made, tuple(early), [], language, telling, tuple(captions)))
    return tuple(found)


def _ended_later(heading: Element, screenplay: Screenplay) -> bool:
    """Whether the end of a telling is written behind a heading, before another one begins."""
    at = next(place for place, each in enumerate(screenplay.elements) if each is heading)
    marks = (mark_in(each.text) for each in screenplay.elements[at + 1 :] if each.kind in _MARKS)
    return next(filter(None, marks), "") == "ends"


def _goes_on_elsewhere(mark: Element, screenplay: Screenplay) -> bool:
    """Whether a heading follows straight behind a mark: then it is that scene which is told so."""
    at = next(place for place, each in enumerate(screenplay.elements) if each is mark)
    after = screenplay.elements[at + 1 : at + 2]
    return bool(after) and after[0].kind is ElementKind.HEADING


def _passage(
    heading: Element,
    elements: tuple[Element, ...],
    earlier: list[Passage],
    language: Language,
    telling: Telling,
    captions: tuple[str, ...],
    part: int = 0,
) -> Passage:
    text, told = heading_told(heading.text)
    slug = heading_read(plain(_OTHER_SIDE.sub("", text) if told == "intercut" else text))
    before = _goes_on_from(telling, earlier)
    if before is not None and slug.inside is None:
        slug = _continued(slug, earlier, language)
    place = slug.place or (before.place if before else heading.text)
    known = words_found(place, language, "places")
    inside = (
        slug.inside if slug.inside is not None else (known[-1].meaning.endswith("inside") if known else True)
    )
    hour = slug.hour or (before.hour if before else "day")
    same_time = (
        before is not None
        and slug.hour in (None, before.hour)
        and (slug.carried or place == before.place)
        and not _ANOTHER_DAY.search(heading.text)
    )
    weather = slug.weather or _weather_told(elements, language)
    if weather is None:
        weather = before.weather if before is not None and same_time else "clear"
    return Passage(
        heading=heading.text,
        number=heading.scene_number,
        line=heading.line,
        place=place,
        inside=inside,
        hour=hour,
        weather=weather,
        season=slug.season or (before.season if before else ""),
        elements=elements,
        telling=telling,
        captions=captions,
        part=part,
    )


_OTHER_SIDE = phrased(r"\s*[/／]\s*[^-–—]+?(?=\s+[-–—]|$)")
"""The second place of an intercut: the scene is set in the first."""
_ELSEWHEN = ("flashback", "dream")


def _goes_on_from(telling: Telling, earlier: list[Passage]) -> Passage | None:
    """The scene whose time and weather go on: behind a flashback or a dream, the one before it."""
    if telling in _ELSEWHEN:
        return earlier[-1] if earlier else None
    present = (each for each in reversed(earlier) if each.telling not in _ELSEWHEN)
    return next(present, earlier[-1] if earlier else None)


def _continued(slug: Slug, earlier: list[Passage], language: Language) -> Slug:
    """A heading without INT or EXT: a place seen before (`.BACK IN THE APARTMENT`), a new one (`.NAK'S BEDROOM`), or
    no place at all (`.SCOTT`, `.AT THE DOOR`), which stays where the last scene was."""
    before = earlier[-1]
    side = _SIDE.match(slug.place)
    if side:
        inside = side.group().lower() in ("inside", "里面", "屋里")
        return replace(slug, place=before.place, inside=inside, carried=True)
    name = _LEADS.sub("", slug.place.strip(" .,").rpartition(", ")[2])
    known = [each for each in words_found(name, language, "places") if "carriage" not in each.meaning]
    if known and (seen := _seen_before(known[-1].word, earlier)):
        return replace(slug, place=seen.place, inside=seen.inside, carried=True)
    if known and len(name.split()) <= 4 and not (language == "en" and _ends_elsewhere(name, known[-1].word)):
        return replace(slug, place=name, inside=known[-1].meaning.endswith("inside"), carried=True)
    return replace(slug, place=before.place, inside=before.inside, carried=True)


def _seen_before(word: str, earlier: list[Passage]) -> Passage | None:
    return next((each for each in reversed(earlier) if word in each.place.lower()), None)


def _ends_elsewhere(name: str, word: str) -> bool:
    """`THE TRUCK SLAMS INTO THE CAR` ends in a place's word by chance of grammar, `NAK'S BEDROOM` by meaning."""
    return not name.lower().rstrip(".").endswith(word)


_THUNDER = frozenset(
    {"thunder", "lightning", "thunderstorm", "雷", "打雷", "闪电", "雷雨", "雷声", "电闪雷鸣"}
)
"""Words of a storm that brings no snow."""


def _weather_told(elements: tuple[Element, ...], language: Language) -> Weather | None:
    """Weather that the action names outright: a Chinese word of two characters or a clause of one, an
    English word."""
    order: tuple[Weather, ...] = ("storm", "snow", "rain", "fog", "wind")
    told: set[str] = set()
    thunders = False
    called = [each.text for each in elements if each.kind is ElementKind.CHARACTER]
    for element in elements:
        text = seen_text(element)
        for name in called:
            text = text.replace(name, "，") if language == "zh" else text
        for found in words_found(text, language, "weathers"):
            alone = (
                language == "zh"
                and text[found.start - 1 : found.start] in ("", "。", "，")
                and text[found.end : found.end + 1] in ("。", "，", "")
            )
            if language == "en" or len(found.word) > 1 or alone:
                told.add(found.meaning)
                thunders = thunders or found.word in _THUNDER
    if "snow" in told and not thunders:
        told.discard("storm")
    return next((weather for weather in order if weather in told), None)
