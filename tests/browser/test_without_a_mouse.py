"""Without a mouse: a dialog is opened, keeps the keys, and gives them back."""

from collections.abc import Callable
from typing import Any

from tests.browser.conftest import until

MOST_STOPS = 200
FOCUSED = "document.activeElement"
# What shows where the keyboard is: a ring, or a box around what is typed in.
SEEN = """(it => { const style = getComputedStyle(it), box = it.getBoundingClientRect();
    return box.width > 0 && box.height > 0 && (style.outlineStyle !== 'none' || style.boxShadow !== 'none'); })"""


def reached(page: Any, wanted: str) -> None:
    """The tab key is pressed until what is wanted has the focus; each stop on the way is seen."""
    for _ in range(MOST_STOPS):
        if page.evaluate(f"(it) => {FOCUSED}.matches(it)", wanted):
            return
        page.keyboard.press("Tab")
        if page.evaluate(f"{FOCUSED} === document.body || {FOCUSED}.matches('iframe')"):
            continue
        assert page.evaluate(f"{SEEN}({FOCUSED})"), page.evaluate(f"{FOCUSED}.outerHTML.slice(0, 200)")
    raise AssertionError(f"no key leads to {wanted} at {page.url}")


def pressed(page: Any, wanted: str, then: Callable[[], Any]) -> None:
    reached(page, wanted)
    page.keyboard.press("Enter")
    then()


def test_a_dialog_keeps_the_keys_and_gives_them_back(page: Any, address: str) -> None:
    page.goto(f"{address}storyboard/")
    pressed(page, "[data-opens]", lambda: page.wait_for_selector("dialog[open] .stage img"))
    for _ in range(12):
        page.keyboard.press("Tab")
        assert page.evaluate(f"{FOCUSED} === document.body || !!{FOCUSED}.closest('dialog')")
    page.keyboard.press("Escape")
    until(lambda: page.evaluate(f"{FOCUSED}.matches('[data-opens]')"))
