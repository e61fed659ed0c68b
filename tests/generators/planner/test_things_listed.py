"""A list of things, without a verb and without anybody, is shopped for; each of them is named."""

import pytest

from yingxi.breakdown import screenplay_broken_down
from yingxi.film.brief import Brief
from yingxi.generators.builtin.planner.generator import Planner
from yingxi.generators.builtin.planner.restating.things_listed import things_listed
from yingxi.screenplay import fountain_from_screenplay

LIST = ("eggs", "two batteries", "milk", "a birthday card")


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("\n".join(LIST), LIST),
        ("- eggs\n- two batteries,\n[ ] milk\n4. a birthday card\n", LIST),
        ("Shopping list: eggs, two batteries, milk and a birthday card", LIST),
        ("2 onions\nwashing powder\n", ()),
        ("An umbrella, rain, night", ()),
        ("a boy\na dog\na lamp", ()),
        ("call the bank\nfix the lamp\nwrite a letter", ()),
        ("The lamp is lit\nand nobody comes\nmy letter waits", ()),
        ("def f(x):\n  y = x\n  return y", ()),
    ],
)
def test_what_is_a_list_of_things(text: str, items: tuple[str, ...]) -> None:
    assert things_listed(text) == items


@pytest.mark.parametrize("seconds", [20.0, 30.0, 60.0, 180.0])
def test_every_item_is_read_out_and_somebody_shops(seconds: float) -> None:
    brief = Brief(idea="\n".join(LIST), language="en", length_seconds=seconds)
    planner = Planner()
    story = planner.story(brief).story
    screenplay = planner.screenplay(story, brief).screenplay
    text = fountain_from_screenplay(screenplay).lower()
    assert [item for item in LIST if item not in text] == []
    assert "int. shop" in text
    assert [reading.word for reading in story.readings if reading.status == "left out"] == []
    assert screenplay_broken_down(screenplay, language="en").not_staged == ()
