"""Without a mouse: from the invitation to the film that plays, to a board that is moved and a dialog that is left."""

from collections.abc import Callable
from typing import Any

from tests.browser.conftest import PATIENCE, Opened, until
from yingxi.production.by_hand import KINDS
from yingxi.production.documents import fields_read

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
        if page.evaluate(f"{FOCUSED} === document.body || {FOCUSED}.matches('video')"):
            continue
        assert page.evaluate(f"{SEEN}({FOCUSED})"), page.evaluate(f"{FOCUSED}.outerHTML.slice(0, 200)")
    raise AssertionError(f"no key leads to {wanted} at {page.url}")


def typed(page: Any, wanted: str, text: str) -> None:
    reached(page, wanted)
    page.keyboard.type(text)


def pressed(page: Any, wanted: str, then: Callable[[], Any]) -> None:
    reached(page, wanted)
    page.keyboard.press("Enter")
    then()


def test_who_has_no_mouse_comes_in_and_sees_the_film(
    page: Any, browser: Any, studio: Opened, address: str
) -> None:
    page.goto("/")
    page.goto(page.get_attribute("details.menu a[href*='/studios/']", "href"))
    page.check("form[action$='/invite/'] [value=lead]")
    page.click("form[action$='/invite/'] button")
    link = page.input_value("input.link")
    context = browser.new_context(base_url=studio.address)
    context.set_default_timeout(PATIENCE)
    other = context.new_page()
    other.goto(link)
    typed(other, "[name=name]", "Kai Noor")
    typed(other, "[name=email]", "kai@example.org")
    typed(other, "[name=password]", "a lamp behind paper")
    pressed(other, "form.card button.main", lambda: other.wait_for_selector("#idea"))

    # The first stop of every page leads past what stands above it.
    other.goto("/")
    other.keyboard.press("Tab")
    assert other.evaluate(f"{FOCUSED}.matches('.skip') && {SEEN}({FOCUSED})")
    other.keyboard.press("Enter")
    until(lambda: other.evaluate(f"{FOCUSED}.id") == "page")
    pressed(other, f"a.poster[href='{address}']", lambda: other.wait_for_selector("film-player video"))
    other.keyboard.press("Tab")
    assert other.evaluate(f"{FOCUSED}.matches('.skip')")
    other.wait_for_function("() => document.querySelector('video').readyState > 0")
    reached(other, "video")
    other.keyboard.press("Space")
    other.wait_for_function("() => document.querySelector('video').currentTime > 0.4")

    # The menu opens and is left by keys.
    other.keyboard.press("Escape")
    reached(other, "details.menu summary")
    other.keyboard.press("Enter")
    assert other.evaluate("document.querySelector('details.menu').open")
    other.keyboard.press("Escape")
    assert not other.evaluate("document.querySelector('details.menu').open")
    context.close()


def test_a_dialog_keeps_the_keys_and_gives_them_back(page: Any, address: str) -> None:
    page.goto(f"{address}storyboard/")
    pressed(page, "[data-opens]", lambda: page.wait_for_selector("dialog[open] .stage img"))
    for _ in range(12):
        page.keyboard.press("Tab")
        assert page.evaluate(f"{FOCUSED} === document.body || !!{FOCUSED}.closest('dialog')")
    page.keyboard.press("Escape")
    until(lambda: page.evaluate(f"{FOCUSED}.matches('[data-opens]')"))


def test_what_is_dragged_is_moved_by_keys(page: Any, studio: Opened, address: str) -> None:
    def order() -> list[str]:
        text = (studio.folder / "films" / address.split("/")[2] / "storyboard.yaml").read_text()
        return [board["id"] for board in fields_read(KINDS["storyboard.yaml"], text)["boards"]]

    before = order()
    page.goto(f"{address}storyboard/")
    reached(page, ".board")
    page.keyboard.press("Alt+ArrowRight")
    until(lambda: order()[:2] == [before[1], before[0]])
    page.keyboard.press("Alt+ArrowLeft")
    until(lambda: order() == before)


def test_the_screenplay_is_reached_by_the_first_keys_and_shows_that_it_is(page: Any, address: str) -> None:
    page.goto(f"{address}screenplay/")
    page.wait_for_selector("screenplay-editor[data-live]")
    for _ in range(2):
        page.keyboard.press("Tab")
    assert page.evaluate(f"{FOCUSED}.matches('.skip[data-line]') && {SEEN}({FOCUSED})")
    page.keyboard.press("Enter")
    until(lambda: page.evaluate(f"{FOCUSED}.matches('screenplay-editor') && {SEEN}({FOCUSED})"))
