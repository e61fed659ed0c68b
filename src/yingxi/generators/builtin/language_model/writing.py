"""Answers made into nouns, and what is wrong with them in the film's own terms."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from yingxi.film.allowance import allowance, screenplay_seconds, spoken_count
from yingxi.film.brief import Brief, Language
from yingxi.film.screenplay import Element, ElementKind, Screenplay
from yingxi.film.story import Beat, BeatKind, Reading, Story, StoryPerson
from yingxi.generators.builtin.language_model.answers import (
    BeatAnswer,
    RowAnswer,
    SceneAnswer,
    ScreenplayAnswer,
    StoryAnswer,
)

TOO_LONG = 1.4
"""How many times the asked length what a model wrote may play, by our estimate, before it is asked for less."""
_HOURS = {
    "zh": {"dawn": "清晨", "day": "日", "dusk": "黄昏", "night": "夜"},
    "en": {"dawn": "DAWN", "day": "DAY", "dusk": "DUSK", "night": "NIGHT"},
}
_WEATHERS = {"rain": "雨", "snow": "雪", "fog": "雾", "wind": "风", "storm": "雷雨"}


def story_from_answer(answer: StoryAnswer, brief: Brief, model: str) -> Story:
    """The story of an answer, with a reading that says who read the idea."""
    return Story(
        title=brief.title or answer.title,
        language=brief.language,
        logline=answer.logline,
        theme=answer.theme,
        shape="",
        mood=answer.mood,
        people=tuple(
            StoryPerson(
                name=each.name,
                role=each.role,
                sex=each.sex,
                age=each.age,
                years=each.years,
                description=each.looks,
                want=each.want,
                flaw=each.flaw,
                change=each.change,
            )
            for each in answer.people
        ),
        beats=tuple(
            Beat(kind=kind, text=each.text, place=each.place, hour=_HOURS[brief.language][each.hour])
            for kind, each in _beats(answer)
        ),
        token=answer.token,
        readings=(Reading(word=brief.idea[:80], role="idea", status="named", note=model),),
    )


def story_answer_faults(answer: StoryAnswer, brief: Brief) -> tuple[str, ...]:
    """What the schema cannot say: too many people, names that are taken for each other, a beat told twice, another
    language."""
    most = allowance(brief.about_seconds, brief.language).people
    names = [each.name.lower() for each in answer.people]
    found = []
    if len(names) > most:
        found.append(f"{len(names)} people are too many, at most {most}")
    if len(set(names)) < len(names):
        twice = next(name for name in names if names.count(name) > 1)
        found.append(f"two people have the same name, {twice}: give each a name of their own")
    if not any(sign.isalpha() for sign in answer.logline):
        found.append("its logline says nothing")
    told = [each.text for _, each in _beats(answer)]
    if len(set(told)) < len(told):
        twice = next(text for text in told if told.count(text) > 1)
        found.append(f"two beats tell the same, {twice[:60]!r}: tell what is new in each")
    if not _in_language(answer.title + answer.logline, brief.language):
        found.append(f"it is not written in {brief.language}")
    return tuple(found)


def screenplay_from_answer(answer: ScreenplayAnswer, story: Story) -> Screenplay:
    """The elements of an answer: headings are ours, each person's first mention carries their looks."""
    unmet = {each.name: each.description for each in story.people}
    elements: list[Element] = []
    heading = None
    for beat, scenes in _scenes(answer):
        told = False
        for scene in scenes:
            if (now := _heading(scene, story.language)) != heading:
                elements.append(heading := now)
            if not told:
                elements.append(Element(kind=ElementKind.SYNOPSIS, text=f"beat: {beat}"))
                told = True
            for row in scene.rows:
                elements.extend(elements_of_row(row, unmet, story.language))
    return Screenplay(
        title_page=(("Title", story.title), ("Credit", "Yingxi"), ("Language", story.language)),
        elements=tuple(elements),
    )


def screenplay_answer_faults(answer: ScreenplayAnswer, story: Story, brief: Brief) -> tuple[str, ...]:
    """Too much for the length, too many scenes, somebody unknown, somebody who speaks unseen."""
    allowed = allowance(brief.about_seconds, story.language)
    scenes = [scene for _, each in _scenes(answer) for scene in each]
    rows = [row for scene in scenes for row in scene.rows]
    spoken = sum(spoken_count(row.text) for row in rows if row.kind == "line")
    found = []
    if spoken > allowed.spoken_limit:
        found.append(f"{spoken} words or characters are spoken, at most {allowed.spoken_limit}")
    headings = len(list(groupby(_heading(scene, story.language).text for scene in scenes)))
    if headings > allowed.scenes + 1:
        found.append(f"{headings} scenes are too many, at most {allowed.scenes}")
    plays = screenplay_seconds(
        screenplay_from_answer(answer, story).elements, story.language, brief.about_seconds
    )
    if plays > brief.about_seconds * TOO_LONG:
        found.append(f"it plays about {plays:.0f} s instead of {brief.about_seconds:.0f}: write fewer rows")
    found.extend(_people_faults(rows, {each.name for each in story.people}))
    return tuple(dict.fromkeys(found))


def translation_faults(made: Sequence[str], lines: Sequence[str], into: Language) -> tuple[str, ...]:
    """Lines that are missing or too many, lines that were left in the language they were in, and those that are much
    longer to read than what they translate."""
    if len(made) != len(lines):
        return (f"{len(made)} lines instead of {len(lines)}",)
    chinese = sum("\u3400" <= sign <= "\u9fff" for text in made for sign in text)
    latin = sum("a" <= sign.lower() <= "z" for text in made for sign in text)
    if chinese > latin if into == "en" else latin > 4 * chinese:
        return (f"not all of it is in {'English' if into == 'en' else 'Chinese'}",)
    long = [
        str(number)
        for number, (new, old) in enumerate(zip(made, lines, strict=True), start=1)
        if _reading(new) > LONGER * _reading(old) + LONGER_BY
    ]
    return (f"lines {', '.join(long[:12])} are much longer than what they translate",) if long else ()


LONGER, LONGER_BY = 2.0, 20.0
"""How much longer a translation may be to read, in Latin letters."""
_CHARACTER = 3.0
"""Latin letters for which a Chinese character stands."""


def _reading(text: str) -> float:
    return sum(_CHARACTER if "\u3400" <= sign <= "\u9fff" else 1.0 for sign in text)


def _beats(answer: StoryAnswer) -> Iterator[tuple[BeatKind, BeatAnswer]]:
    beats = answer.beats
    yield from (("setup", each) for each in beats.setup)
    yield from (("want", each) for each in beats.want)
    yield from (("attempt", each) for each in beats.attempt)
    yield from (("turn", each) for each in beats.turn)
    yield from (("ending", each) for each in beats.ending)


def _scenes(answer: ScreenplayAnswer) -> Iterator[tuple[BeatKind, tuple[SceneAnswer, ...]]]:
    yield "setup", answer.setup
    yield "want", answer.want
    yield "attempt", answer.attempt
    yield "turn", answer.turn
    yield "ending", answer.ending


def _people_faults(rows: Sequence[RowAnswer], names: set[str]) -> Iterator[str]:
    seen = ""
    for row in rows:
        if row.kind == "line" and row.who not in names:
            yield f"{row.who} speaks, but the people are {', '.join(sorted(names))}"
        elif row.kind == "line" and row.who not in seen:
            yield f"{row.who} speaks before being seen in an action"
        elif row.kind != "line":
            seen += row.text


def _heading(scene: SceneAnswer, language: Language) -> Element:
    hour, weather = _HOURS[language][scene.hour], scene.weather
    if language == "zh":
        sky = f" {_WEATHERS[weather]}" if weather in _WEATHERS else ""
        text = f"{'内' if scene.inside else '外'}景 {scene.place} - {hour}{sky}"
        return Element(kind=ElementKind.HEADING, text=text, forced=True)
    sky = f" - {weather.upper()}" if weather in _WEATHERS else ""
    return Element(
        kind=ElementKind.HEADING,
        text=f"{'INT' if scene.inside else 'EXT'}. {scene.place.upper()} - {hour}{sky}",
    )


def elements_of_row(row: RowAnswer, unmet: dict[str, str], language: Language) -> Iterator[Element]:
    chinese = language == "zh"
    if row.kind == "line":
        yield Element(kind=ElementKind.CHARACTER, text=row.who if chinese else row.who.upper())
        if row.manner:
            yield Element(kind=ElementKind.PARENTHETICAL, text=row.manner.strip("()（） "))
        yield Element(kind=ElementKind.DIALOGUE, text=row.text)
        return
    text = row.text.lstrip(".!@>=~[( ")
    if row.kind != "insert":
        text = _introduced(text, unmet, language)
    if row.kind == "silence":
        text = f"{'[静]' if chinese else '[Silence.]'} {text}".strip()
    elif row.kind == "insert" and not text.startswith(("特写", "CLOSE ON")):
        text = f"特写：{text}" if chinese else f"CLOSE ON {text}"
    yield Element(kind=ElementKind.ACTION, text=text)


def _introduced(text: str, unmet: dict[str, str], language: Language) -> str:
    chinese = language == "zh"
    for name in [name for name in unmet if name in text]:
        comma = "，" if chinese else ", "
        looks = unmet.pop(name).rstrip("。. ")
        shown = name if chinese else name.upper()
        text = text.replace(name, f"{shown}{comma}{looks}{comma}".rstrip(), 1)
    return text


def _in_language(text: str, language: Language) -> bool:
    han = sum("\u3400" <= sign <= "\u9fff" for sign in text)
    return han * 2 > len(text.replace(" ", "")) if language == "zh" else han == 0
