"""Ideas that no play was written for, as text: everything named is told or listed, nothing is said twice, nobody is a
stranger, what is done can be staged, and no film is another one with names swapped."""

import re
from collections import Counter
from functools import cache

import pytest

from tests.generators.planner.free_ideas import FREE
from yingxi.breakdown import screenplay_broken_down
from yingxi.film.brief import Brief, Language
from yingxi.film.screenplay import ElementKind, Screenplay
from yingxi.film.story import Story
from yingxi.generators.builtin.planner.generator import Planner, draft_of
from yingxi.generators.builtin.planner.play import plays
from yingxi.generators.builtin.planner.plot.draft import Draft
from yingxi.generators.builtin.planner.plot.fitting import draft_seconds
from yingxi.generators.builtin.planner.plot.idea_rows import rows_of_idea

LANGUAGES: tuple[Language, ...] = ("zh", "en")
RETURNS = 0.11
"""In what share of the films a phrase or a play may return."""


@cache
def told(text: str, language: Language) -> tuple[Draft, Story, Screenplay]:
    brief = Brief(idea=text, language=language, length_seconds=60.0)
    story = Planner().story(brief).story
    screenplay = Planner().screenplay(story, brief).screenplay if story else None
    assert story is not None
    assert screenplay is not None
    return draft_of(brief), story, screenplay


def words_of(draft: Draft) -> str:
    kinds = (ElementKind.ACTION, ElementKind.HEADING, ElementKind.DIALOGUE)
    return "\n".join(text for kind in kinds for text in draft.rows(kind)).lower()


SAID_AGAIN = ("paper", "narrated", "gossip")
"""Plays in which what is said first is said once more at the end."""
ONLY_HEARD = {"旁白"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_noun_is_in_the_film_or_in_the_list_of_what_was_left_out(language: Language) -> None:
    lost = {}
    for text in FREE[language][::2]:
        draft, story, _ = told(text, language)
        shown, listed = words_of(draft), [each.word for each in story.readings]
        nouns = [
            each
            for each in draft.plan.idea.mentions
            if each.entry.kind in ("people", "creatures", "things", "places")
        ]
        missing = [each.word for each in nouns if each.word not in listed and each.word.lower() not in shown]
        lost |= {text: missing} if missing else {}
    assert lost == {}


def test_what_is_left_out_in_chinese_is_a_clause_of_the_idea() -> None:
    for text in FREE["zh"][::2]:
        draft, story, _ = told(text, "zh")
        words = {each.word for each in draft.plan.idea.mentions}
        clauses = re.split(r"[，。]", text)
        for each in story.readings:
            if each.status == "left out" and each.word not in words:
                assert any(each.word in clause and len(each.word) >= 3 for clause in clauses), (
                    text,
                    each.word,
                )


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_slot_is_left_no_line_is_said_twice_and_nobody_is_a_stranger(language: Language) -> None:
    for text in FREE[language][::2]:
        draft, story, screenplay = told(text, language)
        everything = " ".join((story.title, story.logline, story.theme, words_of(draft)))
        assert not re.search(r"[{}<>|#]|None", everything), text
        long = [row for row in draft.rows(ElementKind.DIALOGUE) if len(row) > (8 if language == "zh" else 30)]
        assert story.shape in SAID_AGAIN or len(long) == len(set(long)), (text, long)
        names = {person.name.lower() for person in story.people}
        speakers = {each.text.lower() for each in screenplay.elements if each.kind is ElementKind.CHARACTER}
        assert speakers - ONLY_HEARD <= names, text


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_done_can_be_staged(language: Language) -> None:
    """But for the idea's own words, which are shown as they stand and listed where nobody can act them."""
    unstaged = acts = 0
    for text in FREE[language][::6]:
        draft, _, screenplay = told(text, language)
        breakdown = screenplay_broken_down(screenplay, language=language)
        of_idea = "\n".join(rows_of_idea(screenplay.elements, draft.plan))
        acts += len(draft.rows(ElementKind.ACTION))
        unstaged += sum(words not in of_idea for words in breakdown.not_staged)
    assert unstaged < 0.1 * acts


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_phrase_and_no_play_returns_in_every_eighth_film(language: Language) -> None:
    phrases, tellers = Counter[str](), Counter[str]()
    for text in FREE[language]:
        draft, story, _ = told(text, language)
        tellers[story.shape] += 1
        names = sorted((each.name for each in story.people), key=len, reverse=True)
        rows = {*draft.rows(ElementKind.ACTION), *draft.rows(ElementKind.DIALOGUE)}
        masked = {re.sub("|".join(map(re.escape, names)), "N", row, flags=re.I) for row in rows}
        phrases.update(row for row in masked if len(row) > (4 if language == "zh" else 12))
    most = RETURNS * len(FREE[language])
    assert {phrase: count for phrase, count in phrases.items() if count > most} == {}
    own = {each.id for each in plays(language) if each.fact("own-clauses")}
    tellers.pop("acted", None)  # nearly all of its rows are those of the idea's own verbs
    assert max(count for play, count in tellers.items() if play not in own) <= len(FREE[language]) / 8
    assert (
        max((count for play, count in tellers.items() if play in own), default=0) <= len(FREE[language]) / 4
    )


@pytest.mark.parametrize("seconds", [15.0, 30.0, 180.0, 300.0])
def test_a_film_is_about_as_long_as_it_was_asked_to_be(seconds: float) -> None:
    """Nearly enough for the boards to keep the length to the frame by their pace."""
    for language in LANGUAGES:
        for text in FREE[language][::24]:
            brief = Brief(idea=text, language=language, length_seconds=seconds)
            assert 0.65 < draft_seconds(draft_of(brief), seconds) / seconds < 1.35, text


TWISTS = (
    ("老邮差退休前送最后一封信，收信人是他自己", "收信人是你自己"),
    ("剑客找到仇人，才发现仇人已经瞎了", "你已经瞎了"),
    ("女儿教爸爸用手机，爸爸只想给她打电话", "我只想给你打电话"),
    (
        "A retiring postman delivers his last letter, only to find it is addressed to himself",
        "It's addressed to you",
    ),
    ("A swordswoman finds her enemy, who turns out to be blind", "blind"),
    ("A violinist plays for the whales, but the whales want drums", "want drums"),
)


@pytest.mark.parametrize(("text", "said"), TWISTS)
@pytest.mark.usefixtures("by_its_clauses")
def test_the_second_clause_is_the_turn_and_is_said_to_the_face(text: str, said: str) -> None:
    language: Language = "zh" if ord(text[0]) > 0x2E80 else "en"
    draft, story, _ = told(text, language)
    assert said in "\n".join(draft.rows(ElementKind.DIALOGUE))
    assert any(each.note in ("成了故事的转折", "became the turn of the story") for each in story.readings)


def test_an_idea_is_carried_over_into_the_film_s_language() -> None:
    brief = Brief(idea="老邮差退休前送最后一封信，收信人是他自己", language="en", length_seconds=60.0)
    draft = draft_of(brief)
    story = Planner().story(brief).story
    assert story is not None
    assert "postman" in words_of(draft)
    assert "letter" in words_of(draft)
    assert not re.search(r"[\u3400-\u9fff{}]", words_of(draft) + story.logline)
    assert "收信人是他自己" in [each.word for each in story.readings if each.status == "left out"]
