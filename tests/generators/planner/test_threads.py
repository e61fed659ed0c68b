"""Threads: what two people want of each other around an idea's own deeds."""

import re
from dataclasses import replace

import pytest

from yingxi.film.brief import Brief
from yingxi.film.screenplay import ElementKind
from yingxi.generators.builtin.planner.generator import draft_of
from yingxi.generators.builtin.planner.play import Play
from yingxi.generators.builtin.planner.plot.checks import LONGEST_LINE
from yingxi.generators.builtin.planner.plot.draft import Draft
from yingxi.generators.builtin.planner.plot.terms import unknown_terms
from yingxi.generators.builtin.planner.plot.threads import threads

THREADS = threads("en")
RELATIONS = (
    "one", "one-to", "wish", "both", "self", "to", "not", "cannot", "late", "there", "third", "for", "says",
    "gone", "thing",
)  # fmt: skip


def told(idea: str, seed: int = 1) -> Draft:
    return draft_of(Brief(idea=idea, language="en", length_seconds=60, seed=seed))


def lines(draft: Draft) -> tuple[str, ...]:
    return draft.rows(ElementKind.DIALOGUE)


@pytest.mark.parametrize("thread", THREADS, ids=lambda each: each.id)
def test_a_thread_asks_and_is_answered(thread: Play) -> None:
    beats = [row.texts[0] for row in thread.full if row.kind == "beat"]
    speakers = {row.who for row in thread.full if row.kind == "line"}
    assert set(beats) <= {"first", "want", "attempt", "turn", "after", "ending"}
    assert {"after", "ending"} <= set(beats)
    assert "P" in speakers or "B" in speakers
    assert unknown_terms(replace(thread, facts=(*thread.facts, ("role P", ""), ("role O", "")))) == ()
    spoken = [text for row in thread.full if row.kind == "line" for text in row.texts]
    assert max(len(re.sub(r"{[^}]*}", "one", each).split()) for each in spoken) <= LONGEST_LINE["en"]


@pytest.mark.parametrize("relation", RELATIONS)
def test_every_way_clauses_stand_to_each_other_has_a_thread(relation: str) -> None:
    asked = [need.split("|") for each in THREADS for need in each.words("needs")]
    assert any(f"rel-{relation}" in need for need in asked)


@pytest.mark.parametrize(
    ("idea", "relation", "said"),
    [
        (
            "A robot nanny sings a lullaby wrong and the baby refuses to sleep without the mistake",
            "rel-there",
            "With the wrong one in it.",
        ),
        (
            "A knight rides to slay a dragon but stops to help it get a thorn out of its foot",
            "rel-self",
            "slay me",
        ),
        (
            "An ad for a blanket: a father covers his sleeping daughter, and in the morning she covers him",
            "rel-there",
            "You covered me first.",
        ),
    ],
)
def test_the_idea_is_spoken_of_in_its_own_words(idea: str, relation: str, said: str) -> None:
    draft = told(idea)
    assert relation in draft.plan.terms
    assert any(said in each for each in lines(draft))


def test_another_seed_has_another_thread() -> None:
    idea = "A clown takes off his make-up after the show and goes home by the last bus"
    chosen = {dict((plan := told(idea, seed).plan).choices).get("thread", plan.play.id) for seed in (1, 2, 3)}
    assert len(chosen) > 1


def test_who_robs_and_who_asks_back_are_two() -> None:
    draft = told("A bank robber asks the teller for all the money, and she asks him for his number")
    assert (draft.plan.parts["P"].sex, draft.plan.parts["O"].sex) == ("male", "female")
    assert any("asks" in each and "for his number" in each for each in draft.rows(ElementKind.ACTION))


def test_a_play_of_one_word_gives_way_to_what_the_idea_says() -> None:
    draft = told("A goat steals the mayor's hat and refuses to give it back until he apologizes")
    assert draft.plan.play.id == "acted"
