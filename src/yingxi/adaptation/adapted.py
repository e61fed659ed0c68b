"""A text in prose becomes a story and its screenplay."""

import re
import unicodedata
from dataclasses import dataclass, replace
from functools import lru_cache

from yingxi.adaptation.accounts import readings_told
from yingxi.adaptation.choosing import Part, Stretch, stretches_chosen
from yingxi.adaptation.model import Prose, Somebody
from yingxi.adaptation.passages import prose_read
from yingxi.adaptation.telling import Telling, looks_told, narrations
from yingxi.adaptation.weighing import shown, weighed
from yingxi.breakdown.lexicon import words_found
from yingxi.film.allowance import allowance, credits_seconds, screenplay_seconds, spoken_count
from yingxi.film.brief import Brief
from yingxi.film.errors import AnswerError, BriefError
from yingxi.film.phrasing import phrased
from yingxi.film.screenplay import Element, ElementKind, Screenplay
from yingxi.film.story import Age, Beat, Story, StoryPerson
from yingxi.screenplay.kinds import kind_of_text
from yingxi.story import story_faults

ADAPTATION = "adaptation"
"""The shape of a story that was told from a text."""
VERSION = 6
LONGEST_TITLE = {"zh": 14, "en": 8}
LONGEST_BEAT = {"zh": 120, "en": 80}
ONE_FRAME = 3
LEAST_SECONDS, MOST_SECONDS = 8.0, 1800.0
SAMPLE = 20_000
LONGEST_VERSE = 48
_SPOKEN = phrased(r"[“”\"「『]")
LEAST_SMALL = 0.12
"""Share of English's small words below which a text in Latin letters is not English."""
_SMALL = phrased(
    r"\b(?:the|an?|of|and|to|in|is|was|his|her|he|she|with|who|that|on|for|at|from|it|my|not|you|i)\b", re.I
)
_WORD = phrased(r"[^\W\d_]+")
_HIRAGANA = phrased(r"[\u3041-\u309f]")
FITTINGS, OVER = 5, 0.03
"""How often the choice is made anew with less time, and by what share of the length it may be too long: the boards'
pace makes up for that."""
_BY_YEARS: tuple[tuple[int, Age], ...] = ((15, "child"), (30, "young"), (60, "adult"), (200, "elder"))
_AGES: dict[str, Age] = {"child": "child", "young": "young", "adult": "adult", "elder": "elder"}
_CHAPTER = phrased(
    r"^(?:第\s*[0-9一二三四五六七八九十百零]+\s*[章回节]|(?:chapter|part)\s+\w+)[\s.:：、-]*", re.I
)


@dataclass(frozen=True, slots=True)
class Adaptation:
    """A text told as a film: the story of its passages, and the screenplay that plays them."""

    story: Story
    screenplay: Screenplay


def is_adapted(brief: Brief) -> bool:
    """Whether the brief's idea is no idea but a text in prose. A poem is none, though its lines end as sentences."""
    return kind_of_text(brief.idea) == "prose" and not _is_verse(brief.idea[:SAMPLE])


def _is_verse(text: str) -> bool:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    short = sum(len(line) < LONGEST_VERSE for line in lines)
    return len(lines) >= 4 and short >= 0.8 * len(lines) and not _SPOKEN.search(text) and text.isascii()


def story_adapted(brief: Brief) -> Story | None:
    """The story of the text in `brief`; None where nothing of it can be staged, so that it is told as an idea.

    Raises BriefError where the text is in another language or the film too short, AnswerError where the story cannot
    be filmed.
    """
    _checked(brief)
    try:
        story = adapted(brief).story
    except AnswerError:
        return None
    if faults := story_faults(story, brief):
        raise AnswerError(
            f"The writer's story cannot be filmed: {'; '.join(faults)}.",
            where="story",
            next_step="Run again with another seed, or correct story.yaml by hand.",
        )
    return story


def _checked(brief: Brief) -> None:
    if not LEAST_SECONDS <= brief.about_seconds <= MOST_SECONDS:
        raise BriefError(
            f"A film of {brief.about_seconds:g} s is out of reach: it may have 8 to {MOST_SECONDS:g} s.",
            where="length",
            next_step="Choose a length between; for a longer film, write the screenplay yourself.",
        )
    sample = brief.idea[:SAMPLE]
    words = _WORD.findall(sample)
    others = brief.language == "en" and len(_SMALL.findall(sample)) < LEAST_SMALL * len(words)
    if others or 5 * len(_HIRAGANA.findall(sample)) > sum(map(len, words)):
        raise BriefError(
            "The planner reads English and Chinese, and this idea seems to be in another language.",
            where="idea",
            next_step="Say it in English or Chinese, or choose a language model: --writer language-model.",
        )


@lru_cache(maxsize=4)
def adapted(brief: Brief) -> Adaptation:
    """The story and the screenplay of a brief whose idea is a text in prose.

    Raises AnswerError where nothing in the text can be staged.
    """
    prose = prose_read(_plain(brief.idea), brief.language, title=brief.title or "")
    seconds = brief.about_seconds
    units = weighed(prose, seconds)
    time = seconds - credits_seconds(seconds)
    for _ in range(FITTINGS):
        stretches = _in_parts(stretches_chosen(prose, units, seconds, time, brief.seed))
        if sum(len(each.kept) for each in stretches) < ONE_FRAME:
            raise AnswerError(
                "Nothing in this text can be staged: nobody does or says anything in it.",
                where="story",
                next_step="Say in one sentence who it is about and what they do, or choose a language model.",
            )
        told = narrations(prose, units, stretches, seconds)
        elements = tuple(Telling(prose, units, stretches, told).elements())
        over = screenplay_seconds(elements, brief.language, seconds) - seconds
        if over <= OVER * seconds:
            break
        time -= over
    title = brief.title or title_of(prose)
    story = Story(
        title=title,
        language=brief.language,
        logline=_logline(elements, brief.language),
        shape=ADAPTATION,
        people=_people(prose, stretches, seconds),
        beats=tuple(_beats(elements, stretches, brief.language)),
        readings=readings_told(prose, units, stretches, tuple(told.values())),
    )
    keys = (("Title", title), ("Language", brief.language))
    return Adaptation(story, Screenplay(title_page=keys, elements=elements))


def _plain(text: str) -> str:
    """The text with its lines, without other signs of control."""
    return "".join(" " if unicodedata.category(sign)[0] == "C" and sign != "\n" else sign for sign in text)


def screenplay_adapted(story: Story, brief: Brief) -> Screenplay:
    """The screenplay of an adapted `story`, with the title, the names and the beats' sentences that a person gave it
    since."""
    first = adapted(brief)
    elements = list(first.screenplay.elements)
    for before, now in zip(first.story.people, story.people, strict=False):
        if before.name != now.name:
            elements = [_renamed(each, before.name, now.name) for each in elements]
    anew: dict[str, str] = {
        now.kind: now.text
        for was, now in zip(first.story.beats, story.beats, strict=False)
        if was.text != now.text
    }
    written: list[Element] = []
    for element in elements:
        written.append(element)
        text = anew.pop(_beat_of(element), "") if element.kind is ElementKind.SYNOPSIS else ""
        if text:
            written.append(Element(kind=ElementKind.ACTION, text=text))
    keys = (("Title", story.title), ("Language", story.language))
    return Screenplay(title_page=keys, elements=tuple(written))


def _beat_of(element: Element) -> str:
    return element.text.removeprefix("beat: ")


def _renamed(element: Element, before: str, now: str) -> Element:
    text = element.text.replace(before, now).replace(before.upper(), now.upper())
    return element.model_copy(update={"text": text}) if element.kind is not ElementKind.SYNOPSIS else element


def _in_parts(stretches: tuple[Stretch, ...]) -> tuple[Stretch, ...]:
    """The stretches as parts that every story has: what stands before the turn is wanted first, then tried."""
    if not {"setup", "turn", "ending"} <= {each.part for each in stretches}:
        kept = [each for one in stretches for each in one.kept]
        third = max(1, len(kept) // 3)
        cut: list[tuple[Part, int, int]] = [
            ("setup", 0, third), ("turn", third, max(2 * third, len(kept) - third)),
            ("ending", max(2 * third, len(kept) - third), len(kept)),
        ]  # fmt: skip
        return tuple(
            Stretch(part, kept[low].at, kept[high - 1].at + 1, tuple(kept[low:high]))
            for part, low, high in cut
            if low < high <= len(kept)
        )
    wanted = False
    parts: list[Stretch] = []
    for each in stretches:
        if each.part == "want" and wanted:
            each = replace(each, part="attempt")
        wanted = wanted or each.part == "want"
        parts.append(each)
    return tuple(parts)


def title_of(prose: Prose) -> str:
    """The text's own title, as far as it is short enough for one; else who it is about."""
    language = prose.language
    for piece in (
        prose.title,
        *reversed(re.split(r"[\s　]{1,}" if language == "zh" else r"\s[-–—:]\s", prose.title)),
    ):
        bare = _CHAPTER.sub("", piece).strip(' 　《》"')
        if bare and spoken_count(bare) <= LONGEST_TITLE[language]:
            return bare
    if prose.people:
        return shown(prose.people[0].name)
    return re.split(r"[，。,.;；!！?？]", prose.passages[0].begins)[0][:8]


def _logline(elements: tuple[Element, ...], language: str) -> str:
    acts = [each.text for each in elements if each.kind is ElementKind.ACTION]
    acts = acts or [each.text for each in elements if each.kind is ElementKind.DIALOGUE]
    return ("" if language == "zh" else " ").join(acts[:2])


def _people(prose: Prose, stretches: tuple[Stretch, ...], seconds: float) -> tuple[StoryPerson, ...]:
    """Who is in the film, those with most to say and do first, as many as a film of the length holds."""
    there = {name for one in stretches for each in one.kept for name in (each.unit.who, each.unit.subject)}
    most = max(ONE_FRAME, allowance(seconds, prose.language).people)
    people = [person for person in prose.people if person.name in there][:most]
    if not people:
        people = [Somebody(name="某人" if prose.language == "zh" else "SOMEBODY")]
    return tuple(_person(person, prose) for person in people)


def _person(person: Somebody, prose: Prose) -> StoryPerson:
    kin = {
        "zh": {"female": "女人", "male": "男人", "none": "一个人"},
        "en": {"female": "a woman", "male": "a man", "none": "somebody"},
    }
    meanings = [
        meaning for word in (person.name, *person.labels)
        for found in words_found(word.lower(), prose.language, "people")
        for meaning in found.meaning.split()
    ]  # fmt: skip
    age: Age = next((_AGES[meaning] for meaning in meanings if meaning in _AGES), "adult")
    if person.years is not None:
        age = next(age for years, age in _BY_YEARS if person.years < years)
    return StoryPerson(
        name=shown(person.name), sex=person.sex, age=age, years=person.years,
        description=looks_told(person, prose.language) or kin[prose.language][person.sex],
    )  # fmt: skip


def _beats(elements: tuple[Element, ...], stretches: tuple[Stretch, ...], language: str) -> list[Beat]:
    """A beat for each part: where it begins, and its first actions."""
    beats: list[Beat] = []
    kind = ""
    texts: list[str] = []
    heads = {each.part: each.kept[0].unit.spot for each in reversed(stretches)}

    def told() -> None:
        if not kind:
            return
        spot = heads[kind]  # type: ignore[index]
        text = ""
        for each in texts:
            joined = f"{text}{'' if language == 'zh' or not text else ' '}{each}"
            if text and spoken_count(joined) > LONGEST_BEAT[language]:
                break
            text = joined
        beats.append(Beat(kind=kind, text=text, place=spot.place, hour=spot.hour))  # type: ignore[arg-type]

    for element in elements:
        if element.kind is ElementKind.SYNOPSIS:
            told()
            kind, texts = _beat_of(element), []
        elif element.kind in (ElementKind.ACTION, ElementKind.DIALOGUE):
            texts.append(element.text)
    told()
    return beats
