"""Everybody speaks in the terms of a trade; ideas of one play meet in few of its choices."""

import re
from itertools import combinations

import pytest

from yingxi.film.allowance import spoken_count
from yingxi.film.brief import Brief, Language
from yingxi.film.screenplay import ElementKind
from yingxi.generators.builtin.planner.generator import draft_of
from yingxi.generators.builtin.planner.lexicon import entry
from yingxi.generators.builtin.planner.play import plays
from yingxi.generators.builtin.planner.plot.checks import LONGEST_LINE
from yingxi.generators.builtin.planner.plot.plan import choices_made
from yingxi.generators.builtin.planner.reading.reading import idea_read
from yingxi.generators.builtin.planner.staging.walks import walks

LANGUAGES: tuple[Language, ...] = ("zh", "en")
SAID = {"see", "yet", "how", "fail", "done", "with", "tell"}
NO_TRADE = {"plain", "elder", "child", "animal", "machine", "odd"}
IDEAS = [f"idea {number}" for number in range(12)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_walk_of_life_says_everything_and_no_line_is_long(language: Language) -> None:
    rows = walks("walks", language)
    assert set(rows) >= NO_TRADE
    assert [each for each in rows if each not in NO_TRADE and entry(each) is None] == []
    for row in (each for several in rows.values() for each in several):
        assert set(row) == SAID | {"habit"}
        assert [row[key] for key in SAID if spoken_count(row[key]) > LONGEST_LINE[language]] == []
    assert walks("walks", "zh").keys() == walks("walks", "en").keys()


@pytest.mark.parametrize("language", LANGUAGES)
def test_two_ideas_of_one_play_meet_in_few_choices_and_neighbouring_seeds_in_none(language: Language) -> None:
    form = next(each for each in plays(language) if each.id == "form")
    films = [choices_made(form, idea, 1) for idea in IDEAS]
    met = [sum(a == b for a, b in zip(one, two, strict=True)) for one, two in combinations(films, 2)]
    assert sum(met) / len(met) < 0.3 * len(films[0])
    for idea in IDEAS:
        one, two = choices_made(form, idea, 1), choices_made(form, idea, 2)
        assert not any(a == b for a, b in zip(one, two, strict=True))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("钟表匠必须在冬天之前修好大钟", "冬天之前"),
        ("A clockmaker repairs the town clock before the king comes", "Before the king comes"),
        ("摆渡的老人想学写字，可是怕水", "你怕水"),
        ("A girl learns to swim but is afraid of water", "You are afraid of water"),
    ],
)
def test_the_second_half_of_an_idea_can_be_said_to_the_doer(text: str, said: str) -> None:
    twist = idea_read(text, "zh" if ord(text[0]) > 0x2E80 else "en").twist
    assert twist is not None
    assert twist.said == said


@pytest.mark.parametrize(
    "text", ["很久以前，一个国王丢了帽子", "渔夫站在门前唱歌", "A soldier stands before a king"]
)
def test_before_is_not_always_a_time(text: str) -> None:
    assert idea_read(text, "zh" if ord(text[0]) > 0x2E80 else "en").twist is None


def test_whom_a_deed_is_done_to_is_named_once_met() -> None:
    draft = draft_of(
        Brief(idea="A retired clown teaches his grandson to fall down", language="en", length_seconds=60.0)
    )
    name = next(part.name for part in draft.plan.parts.values() if part.noun == "grandson")
    shown = "\n".join(draft.rows(ElementKind.ACTION))
    assert re.search(rf"teaches {name}\b", shown)
    assert "his grandson" not in shown
