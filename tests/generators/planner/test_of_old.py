"""Films of old times: no play with a tram, a telephone or a wrist watch in its rows tells them."""

import re

import pytest

from yingxi.film.brief import Brief, Language
from yingxi.generators.builtin.planner.generator import Planner
from yingxi.generators.builtin.planner.play import Play, plays
from yingxi.generators.builtin.planner.plot.choosing import score
from yingxi.generators.builtin.planner.reading.reading import idea_read

OF_TODAY: dict[Language, re.Pattern[str]] = {
    "zh": re.compile("车铃|公交|地铁|电梯|手机|电话|收银|照片|末班|班车|手表|门铃"),
    "en": re.compile(
        r"\b(?:bus|tram|(?:tele)?phone|photo(?:graph)?|elevator|doorbell|the lift|the till|wrist ?watch)\b",
        re.I,
    ),
}
OLD: dict[Language, str] = {"zh": "女将军把剑放下了", "en": "A princess puts down her sword"}
OF_ITSELF = {"of-old", "deed-call"}


def _rows_of_today(play: Play) -> list[str]:
    """The rows with a thing of today that no term keeps from old times or asks of the idea."""
    return [
        text
        for row in (*play.short, *play.full)
        if not OF_ITSELF & {term.removeprefix("!") for term in row.terms}
        for text in row.texts
        if OF_TODAY[play.language].search(text)
    ]


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_play_of_today_tells_no_idea_of_old(language: Language) -> None:
    idea = idea_read(OLD[language])
    of_today = [play for play in plays(language) if _rows_of_today(play)]
    assert "lastbus" in {play.id for play in of_today}
    assert {play.id for play in of_today if "of-old" not in play.words("never")} == set()
    assert {play.id for play in of_today if score(play, idea) is not None} == set()


def test_an_idea_of_today_may_have_a_tram() -> None:
    assert "of-old" in idea_read(OLD["zh"]).flags
    assert "of-old" not in idea_read("护士把包放下了").flags


@pytest.mark.parametrize("seed", range(1, 9))
def test_no_tram_rings_for_a_general(seed: int) -> None:
    brief = Brief(idea="女将军在雨里放下了剑。", language="zh", length_seconds=45, seed=seed)
    screenplay = Planner().screenplay(Planner().story(brief).story, brief).screenplay
    assert [each.text for each in screenplay.elements if OF_TODAY["zh"].search(each.text)] == []
