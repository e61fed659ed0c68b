"""Whoever is quicker than the house is overtaken by nobody, least of all by themselves."""

from typing import Any

import pytest

# Every answer to what is sent comes late; which they were is kept.
LATE = """
const plain = window.fetch;
window.answers = [];
window.fetch = async (...asked) => {
  const answer = await plain(...asked);
  if (asked[1]?.method !== "POST" || String(asked[0]).includes("/here/")) return answer;
  window.answers.push(answer.status);
  await new Promise((done) => setTimeout(done, 800));
  return answer;
};
"""


@pytest.fixture
def late(page: Any, address: str) -> Any:
    page.add_init_script(LATE)
    return page


def answers(page: Any, count: int) -> list[int]:
    """The house's answers, once there are so many and the last has arrived."""
    page.wait_for_function("(count) => answers.length >= count", arg=count)
    page.wait_for_timeout(1500)
    found: list[int] = page.evaluate("answers.splice(0)")
    return found


def test_a_choice_that_changes_thrice_is_saved_as_it_stands(late: Any, address: str) -> None:
    late.goto(f"{address}storyboard/")
    first = "form[data-field] select[name=value]"
    late.focus(first)
    choices = late.eval_on_selector(first, "(list) => [...list.options].map((it) => it.value)")
    for choice in choices[2:5]:
        late.select_option(first, choice)
    assert set(answers(late, 2)) == {200}
    late.reload()
    assert late.input_value(first) == choices[4]


def test_a_shot_that_is_moved_on_twice_at_once_stands_two_places_further(late: Any, address: str) -> None:
    late.goto(f"{address}storyboard/")
    order = "(list) => [...list.children].map((it) => it.dataset.name)"
    before = late.eval_on_selector("[data-order]", order)
    late.focus(f"[data-name='{before[0]}']")
    late.keyboard.press("Alt+ArrowRight")
    # The first is on its way.
    late.wait_for_function("() => answers.length > 0")
    late.keyboard.press("Alt+ArrowRight")
    assert answers(late, 2) == [200, 200]
    late.reload()
    assert late.eval_on_selector("[data-order]", order)[:3] == [before[1], before[2], before[0]]


def test_a_cut_is_trimmed_and_undone_as_fast_as_the_keys_are_pressed(late: Any, address: str) -> None:
    late.goto(f"{address}edit/")
    lengths = "() => document.querySelector('cut-timeline').film.shots.map((it) => [it.name, it.frames])"
    late.click("[data-clip]")
    before = late.evaluate(lengths)
    late.keyboard.press("Home")
    for _ in range(3):
        late.keyboard.press("ArrowRight")
        late.keyboard.press("i")
    trimmed = late.evaluate(lengths)
    assert (trimmed[0][1] < before[0][1], set(answers(late, 3))) == (True, {200})
    assert late.evaluate(lengths) == trimmed
    for _ in range(3):
        late.keyboard.press("Control+z")
    assert set(answers(late, 3)) == {200}
    late.reload()
    late.wait_for_selector("[data-clip]")
    assert late.evaluate(lengths) == before
