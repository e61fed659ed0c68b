"""One Chinese concern is heard in many wordings; an idea that its play's particulars would contradict is not taken."""

from pathlib import Path

from yingxi.generators.builtin.planner.reading.concerns import CONCERN, concerns_of
from yingxi.generators.builtin.planner.reading.reading import idea_read

HERE = Path(__file__).parent


def _listed(name: str) -> list[tuple[str, str]]:
    """The rows `concern | idea` of a list."""
    rows = (HERE / name).read_text("utf-8").splitlines()
    pairs = (row.split(" | ") for row in rows if row and not row.startswith("#"))
    return [(f"{CONCERN}-{concern}", idea) for concern, idea in pairs]


def test_a_concern_is_heard_however_it_is_put() -> None:
    unheard = [
        (concern, idea)
        for concern, idea in _listed("paraphrases.zh.txt")
        if concern not in idea_read(idea, "zh").flags
    ]
    assert unheard == []


def test_what_its_play_would_contradict_is_not_taken_for_a_concern() -> None:
    taken = [
        (concern, idea)
        for concern, idea in _listed("near_misses.zh.txt")
        if concern in idea_read(idea, "zh").flags
    ]
    assert taken == []


def test_dots_in_a_word_stand_for_others_of_the_same_clause() -> None:
    assert "concern-moving-out" in concerns_of("儿子送父亲去养老院", "zh")
    assert "concern-moving-out" not in concerns_of("送完信，父亲下班了", "zh")


def test_a_concern_of_several_rows_is_heard_in_any() -> None:
    assert "concern-proposal" in concerns_of("他单膝下跪，想问她一句话", "zh")
    assert "concern-reunion" in concerns_of("父子赌气二十年，儿子终于回来了", "zh")
