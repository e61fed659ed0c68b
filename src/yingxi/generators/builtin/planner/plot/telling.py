"""A draft told as the nouns that leave the planner: Story and Screenplay."""

import re

from yingxi.film.brief import Brief
from yingxi.film.phrasing import phrased
from yingxi.film.screenplay import Element, ElementKind, Screenplay
from yingxi.film.seeds import turned
from yingxi.film.story import Beat, BeatKind, Story, StoryPerson
from yingxi.generators.builtin.planner.people.casting import Part
from yingxi.generators.builtin.planner.plot.draft import Draft, place_of
from yingxi.generators.builtin.planner.plot.readings import readings_of
from yingxi.generators.builtin.planner.staging.wording import filled, is_named

_BEATS: tuple[BeatKind, ...] = ("setup", "want", "attempt", "turn", "ending")
_CREDIT = {"zh": "Yingxi 影戏 编剧", "en": "Written by Yingxi"}


_LONGEST_TITLE = {"zh": 8, "en": 5}
"""Characters, words of a title made of the idea's own deed, where the play has a shorter one."""
_NO_TITLE_ZH = phrased(r"^[把给替在用为从对向跟来去]|[了着过]|那个|这个")
"""Half a sentence is no title."""


def title_fits(title: str, language: str) -> bool:
    """Whether a title is short and whole.

    >>> title_fits("替女孩看日落", "zh"), title_fits("一把椅子", "zh"), title_fits("The Tomato", "en")
    (False, True, True)
    """
    if language == "zh":
        return len(title) <= _LONGEST_TITLE["zh"] and not _NO_TITLE_ZH.search(title)
    return len(title.split()) <= _LONGEST_TITLE["en"]


def parts_shown(draft: Draft) -> tuple[Part, ...]:
    """The parts that this draft shows, in the play's order."""
    text = "\n".join(draft.rows(ElementKind.ACTION)).lower()
    return tuple(part for part in draft.plan.parts.values() if is_named(part.name, text))


def story_of(draft: Draft, brief: Brief) -> Story:
    """The story that a draft tells."""
    plan, play = draft.plan, draft.plan.play

    def said(key: str) -> str:
        return filled(play.fact(key), plan.words_told, plan.language)

    titles = tuple(filled(each, plan.words, plan.language) for each in play.options("titles"))
    titles = tuple(each for each in titles if "{" not in each) or titles
    short = tuple(each for each in titles if title_fits(each, plan.language)) or titles
    logline = turned(play.options("logline"), plan.seed, plan.idea.text, play.id, "logline")
    own = plan.idea.title if plan.idea.language == plan.language else ""
    title = brief.title or own or turned(short, brief.seed, plan.idea.text, play.id, "title")
    return Story(
        title=title,
        language=plan.language,
        logline=filled(logline, plan.words_told, plan.language),
        theme=said("theme"),
        shape=play.id,
        genre=said("genre"),
        mood=play.fact("mood", "tender"),
        people=tuple(
            StoryPerson(
                name=part.name,
                role=part.noun,
                kind=part.kind,
                sex=part.sex,
                age=part.age,
                years=part.years,
                description=part.looks,
                want=said(f"want {part.role}"),
                flaw=said(f"flaw {part.role}"),
                change=said(f"change {part.role}"),
            )
            for part in parts_shown(draft)
        ),
        beats=_beats(draft),
        token=plan.words.get("X", ""),
        readings=readings_of(draft),
    )


def _beats(draft: Draft) -> tuple[Beat, ...]:
    """One beat a kind that occurs, where it first happens."""
    plan, heading, placed = draft.plan, "", dict[str, str]()
    for element in draft.elements:
        if element.kind is ElementKind.HEADING:
            heading = element.text
        elif element.kind is ElementKind.SYNOPSIS:
            placed.setdefault(element.text.removeprefix("beat: "), heading)
    return tuple(
        Beat(
            kind=kind,
            text=filled(plan.play.fact(f"beat {kind}"), plan.words, plan.language),
            place=place_of(placed[kind]),
            hour=placed[kind].partition(" - ")[2],
        )
        for kind in _BEATS
        if kind in placed
    )


def screenplay_of(draft: Draft, story: Story) -> Screenplay:
    """The draft as a screenplay, with the story's title, and its people's names and looks where a person has
    changed them."""
    renamed = [
        (part, person)
        for part, person in zip(parts_shown(draft), story.people, strict=True)
        if (part.name, part.looks) != (person.name, person.description)
    ]
    elements = draft.elements
    for part, person in renamed:
        elements = tuple(_with_person(element, part, person, draft.plan.language) for element in elements)
    return Screenplay(
        title_page=(
            ("Title", story.title),
            ("Credit", _CREDIT[story.language]),
            ("Language", story.language),
            *((("Genre", story.genre),) if story.genre else ()),
        ),
        elements=elements,
    )


def _with_person(element: Element, part: Part, person: StoryPerson, language: str) -> Element:
    text = element.text.replace(part.looks, person.description) if person.description else element.text
    if language == "zh":
        text = text.replace(part.name, person.name)
    else:
        for was, now in ((part.name, person.name), (part.name.upper(), person.name.upper())):
            text = re.sub(rf"\b{re.escape(was)}\b", now, text)
    return element.model_copy(update={"text": text})
