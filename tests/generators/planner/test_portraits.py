"""A portrait shows the person's own work, three times in a day, and what the idea says of the person."""

import pytest

from yingxi.film.brief import Brief
from yingxi.film.screenplay import ElementKind
from yingxi.generators.builtin.planner.generator import draft_of
from yingxi.generators.builtin.planner.plot.draft import Draft
from yingxi.generators.builtin.planner.staging.walks import walks

LONGEST = 12
"""Words of a line that is said in one breath."""


def portrait(idea: str) -> Draft:
    draft = draft_of(Brief(idea=idea, language="en", length_seconds=60.0))
    assert draft.plan.play.id == "document"
    return draft


@pytest.mark.parametrize(
    ("idea", "deeds"),
    [
        (
            "A day in the life of a lighthouse keeper",
            ("puts out the lamp", "writes one line in a thick book", "lights the lamp"),
        ),
        ("A portrait of a beekeeper", ("lays one ear to the hive", "lifts out a frame", "puts the lid back")),
        (
            "A documentary portrait of a man who repairs umbrellas in the rain",
            ("opens an umbrella", "bends a rib straight", "shuts the umbrella"),
        ),
    ],
)
def test_each_works_at_dawn_at_noon_and_at_dusk(idea: str, deeds: tuple[str, ...]) -> None:
    draft = portrait(idea)
    shown = "\n".join(draft.rows(ElementKind.ACTION))
    assert [deed in shown for deed in deeds] == [True] * 3
    assert "bowl" not in shown


def test_who_is_going_deaf_reads_lips_and_says_so() -> None:
    draft = portrait("A portrait of a sign painter who is going deaf")
    shown, said = ("\n".join(draft.rows(kind)) for kind in (ElementKind.ACTION, ElementKind.DIALOGUE))
    assert "going deaf" in shown
    assert "lips" in shown
    assert "when you can't hear it any more?\nLook closer." in said


def test_whose_sight_goes_is_a_woman_where_the_idea_says_hers() -> None:
    doer = portrait("Portrait of a baker who is losing her sight").plan.parts["P"]
    assert doer.trait is not None
    assert (doer.sex, doer.trait.id) == ("female", "going-blind")


def test_every_trade_has_all_its_words_and_none_is_said_in_more_than_a_breath() -> None:
    for trade, (row, *_) in walks("trades", "en").items():
        assert set(row) == {"tool", "dawn", "noon", "dusk", "told", "for", "more"}, trade
        assert max(len(row[key].split()) for key in ("for", "more")) <= LONGEST, trade
