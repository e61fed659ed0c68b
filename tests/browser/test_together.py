"""Several at one film in real browsers: company, the shared screenplay, drawing; and axe over every page."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.browser.conftest import PATIENCE, Opened, until
from tests.browser.every_page import OPENED, every_page

AXE = Path(__file__).parents[2] / ".venv/axe.min.js"
WRITTEN = "() => document.querySelector('screenplay-editor').text.toString()"


@pytest.fixture
def other(page: Any, browser: Any, studio: Opened) -> Iterator[Any]:
    """A writer who was invited, in a browser of their own."""
    page.goto("/")
    page.click("details.menu summary")
    page.click("details.menu a[href*='/studios/']")
    page.check("form[action$='/invite/'] [value=writer]")
    page.click("form[action$='/invite/'] button")
    link = page.input_value("input.link")
    context = browser.new_context(base_url=studio.address)
    context.set_default_timeout(PATIENCE)
    opened = context.new_page()
    opened.goto(link)
    opened.fill("[name=name]", "Wei Zhang")
    opened.fill("[name=email]", f"wei{abs(hash(link))}@example.org")
    opened.fill("[name=password]", "a lamp behind paper")
    opened.click("form.card button.main")
    opened.wait_for_selector("#idea")
    yield opened
    context.close()


def test_two_write_one_screenplay_and_see_each_other(page: Any, other: Any, address: str) -> None:
    for each in (page, other):
        each.goto(f"{address}screenplay/")
        each.wait_for_selector("screenplay-editor[data-live]", timeout=400_000)
        each.evaluate("document.querySelector('screenplay-editor').goes(3)")
    page.keyboard.type("Mei writes. ")
    other.keyboard.type("卫写😀。")
    for each in (page, other):
        until(
            lambda each=each: (
                "Mei writes. " in each.evaluate(WRITTEN) and "卫写😀。" in each.evaluate(WRITTEN)
            ),
            240,
        )
    until(lambda: page.evaluate(WRITTEN) == other.evaluate(WRITTEN))
    until(lambda: "WZ" in page.inner_text("#here"))


def test_a_drawing_is_shown_at_its_frame_and_at_no_other(page: Any, address: str) -> None:
    page.goto(f"{address}film/")
    page.wait_for_selector("film-player video", timeout=600_000)
    page.evaluate("document.querySelector('film-player').frame = 30")
    page.click("[data-draw]")
    box = page.locator("svg.drawn.over").bounding_box()
    page.mouse.move(box["x"] + 100, box["y"] + 100)
    page.mouse.down()
    page.mouse.move(box["x"] + 200, box["y"] + 160, steps=5)
    page.mouse.up()
    page.click("[data-note] button.main")
    page.wait_for_selector("svg.thumb[data-drawn='30']")
    for frame, strokes in ((30, 1), (31, 0)):
        page.evaluate("(it) => { document.querySelector('film-player').frame = it; }", frame)
        until(
            lambda strokes=strokes: page.locator("svg.drawn.over g").first.locator("path").count() == strokes,
            240,
        )


def test_two_watch_together_by_one_playhead(page: Any, other: Any, address: str) -> None:
    for each in (page, other):
        each.goto(f"{address}film/")
        each.wait_for_selector("film-player video", timeout=600_000)
        each.wait_for_function("() => document.querySelector('video').readyState > 0")
        each.click("[data-turns]")
    frame, plays = "document.querySelector('film-player').frame", "!document.querySelector('video').paused"
    page.evaluate(f"{frame} = 60")
    until(lambda: other.evaluate(frame) == 60)
    other.evaluate("document.querySelector('video').play()")
    until(lambda: page.evaluate(plays))
    page.evaluate("document.querySelector('video').pause()")
    until(lambda: not other.evaluate(plays) and other.evaluate(frame) == page.evaluate(frame))


def test_a_note_stands_on_a_frame_of_a_take(page: Any, address: str) -> None:
    page.goto(f"{address}shots/")
    page.locator(".noted").first.click()
    page.wait_for_function("() => document.querySelector('video').readyState > 0")
    page.evaluate("document.querySelector('film-player').frame = 7")
    page.fill("[data-note] textarea", "Look up sooner.")
    page.click("[data-note] button.main")
    page.wait_for_selector(".notes [data-seek='7']")
    page.goto(f"{address}shots/")
    assert "1" in page.locator(".noted").first.inner_text()


def test_a_guest_comes_by_a_password_and_says_that_it_may_go(
    page: Any, browser: Any, studio: Opened, address: str
) -> None:
    page.goto(f"{address}guests/")
    page.fill("[name=label]", "The client")
    page.fill("[name=password]", "moon")
    page.check("[name=may_approve]")
    page.click("form:has([name=may_approve]) button.main")
    link = page.input_value("input.link")
    context = browser.new_context(base_url=studio.address)
    context.set_default_timeout(PATIENCE)
    guest = context.new_page()
    guest.goto(link)
    guest.fill("[name=password]", "moon")
    guest.click("button.main")
    guest.fill(".approvals [name=guest]", "Ann Lee")
    guest.click(".approvals button[value=yes]")
    guest.wait_for_selector(".approvals .yes")
    context.close()
    page.goto(f"{address}film/")
    assert "Ann Lee" in page.inner_text("#approvals")


@pytest.mark.parametrize(
    ("light", "speak"), [("dark", "en"), ("light", "en"), ("dark", "zh-hans"), ("light", "zh-hant")]
)
def test_axe_finds_no_serious_fault_on_any_page(
    browser: Any,
    state: Any,
    studio: Opened,
    address: str,
    speaking: Callable[[str], None],
    light: str,
    speak: str,
) -> None:
    speaking(speak)
    context = browser.new_context(
        storage_state=state, base_url=studio.address, color_scheme=light, bypass_csp=True
    )
    context.set_default_timeout(PATIENCE)
    page = context.new_page()
    found = {}
    for path in every_page(page, address):
        page.goto(path)
        page.evaluate(OPENED)
        page.wait_for_timeout(400)
        page.evaluate(AXE.read_text(encoding="utf-8"))
        told = page.evaluate("axe.run(document, { resultTypes: ['violations'] })")
        for fault in told["violations"]:
            if fault["impact"] in ("serious", "critical"):
                found[f"{path} {fault['id']}"] = fault["nodes"][0]["html"][:200]
    context.close()
    assert found == {}


@pytest.mark.parametrize("light", ["dark", "light"])
def test_axe_finds_no_serious_fault_where_nobody_has_signed_in(
    browser: Any, studio: Opened, light: str
) -> None:
    context = browser.new_context(base_url=studio.address, color_scheme=light, bypass_csp=True)
    page = context.new_page()
    found = {}
    for path in ("/in/", "/nowhere/", "/join/nothing/"):
        page.goto(path)
        page.evaluate(AXE.read_text(encoding="utf-8"))
        told = page.evaluate("axe.run(document, { resultTypes: ['violations'] })")
        for fault in told["violations"]:
            if fault["impact"] in ("serious", "critical"):
                found[f"{path} {fault['id']}"] = fault["nodes"][0]["html"][:200]
    context.close()
    assert found == {}


def test_a_film_s_page_can_be_walked_by_keys(page: Any, address: str) -> None:
    """Each stop of the tab key is seen, has a name, and none is a trap."""
    page.goto(f"{address}playlists/")
    stops = []
    for _ in range(40):
        page.keyboard.press("Tab")
        stops.append(
            page.evaluate(
                """() => { const it = document.activeElement; const box = it.getBoundingClientRect();
                return [it.tagName, it.getAttribute('aria-label') ?? it.textContent.trim() ?? '', box.width > 0,
                getComputedStyle(it).outlineStyle !== 'none' || it.matches('.skip, input')]; }"""
            )
        )
    reached = [stop for stop in stops if stop[0] != "BODY"]
    assert len({tuple(stop) for stop in reached}) > 12
    assert [stop for stop in reached if not stop[2]] == []
