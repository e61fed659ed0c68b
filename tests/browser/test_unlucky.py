"""The unlucky: signed out while they type, two tabs, a lost connection, a button pressed twice, the way back."""

import math
import struct
import time
import wave
from pathlib import Path
from typing import Any

from tests.browser.conftest import PATIENCE, Opened, asked, until

MAIL, PASSWORD = "mei@example.org", "a lamp behind paper"


def signed_out(page: Any) -> None:
    """As when a session has ended meanwhile: the page does not know of it."""
    page.context.clear_cookies(name="sessionid")


def signed_in_again(page: Any) -> None:
    page.wait_for_selector("form.alone [name=password]")
    page.fill("[name=email]", MAIL)
    page.fill("form.alone [name=password]", PASSWORD)
    page.click("form.alone button.main")


def test_a_note_and_a_task_typed_while_the_session_ended_are_there_again(
    page: Any, studio: Opened, address: str
) -> None:
    page.goto(f"{address}film/")
    page.wait_for_function("() => document.querySelector('video')?.readyState > 0")
    page.evaluate("document.querySelector('film-player').frame = 12")
    page.fill("[data-note] textarea", "Warmer here, 请再暖一点。")
    signed_out(page)
    page.click("[data-note] button.main")
    signed_in_again(page)
    page.wait_for_function("() => document.querySelector('[data-note] textarea')?.value.startsWith('Warmer')")
    assert page.input_value("[name=frame_in]") == "12"
    page.click("[data-note] button.main")
    page.wait_for_selector(".notes [data-seek='12']")
    assert page.input_value("[data-note] textarea") == ""
    page.goto(f"{address}tasks/")
    page.fill("[name=title]", "Dry the coat")
    signed_out(page)
    page.click("form:has([name=title]) button.main")
    signed_in_again(page)
    page.wait_for_function("() => document.querySelector('[name=title]')?.value === 'Dry the coat'")
    page.click("form:has([name=title]) button.main")
    page.wait_for_selector(".task b:text('Dry the coat')")


def test_a_scene_typed_while_the_session_ended_is_there_again_and_seen(page: Any, address: str) -> None:
    page.goto(f"{address}screenplay/")
    page.wait_for_selector("screenplay-editor[data-live]")
    page.click(".new-scene summary")
    page.fill("[name=place]", "Old mill")
    page.fill("[name=done]", "She opens the door.")
    signed_out(page)
    page.click(".new-scene button.main")
    signed_in_again(page)
    page.wait_for_selector(".new-scene[open] [name=done]")
    assert page.input_value("[name=done]") == "She opens the door."
    page.click(".new-scene button.main")
    page.wait_for_selector(".scenes a:text('OLD MILL')")
    assert not page.is_visible(".new-scene [name=done]")


def test_a_sentence_typed_while_the_session_ended_is_saved_after_signing_in(page: Any, address: str) -> None:
    page.goto(f"{address}story/")
    page.wait_for_selector(".headline textarea")
    signed_out(page)
    sentence = f"The lamp is lit at last, {time.time_ns()}."
    page.fill(".headline textarea", sentence)
    page.keyboard.press("Tab")
    page.wait_for_selector(".headline .field[data-state=wrong]")
    page.goto(f"/in/?next={address}story/")
    signed_in_again(page)
    page.wait_for_selector(".headline .field[data-state=saved]")
    page.reload()
    assert page.input_value(".headline textarea") == sentence


def test_who_signs_in_again_in_another_tab_saves_in_the_first_what_was_typed_there(
    page: Any, address: str
) -> None:
    page.goto(f"{address}story/")
    page.wait_for_selector(".headline textarea")
    signed_out(page)
    sentence = f"The lamp is lit by another, {time.time_ns()}"
    page.fill(".headline textarea", sentence)
    page.keyboard.press("Tab")
    page.wait_for_selector(".headline .field[data-state=wrong]")
    other = page.context.new_page()
    other.goto("/in/")
    signed_in_again(other)
    other.wait_for_selector("#idea")
    other.close()
    page.fill(".headline textarea", f"{sentence}.")
    page.keyboard.press("Tab")
    page.wait_for_selector(".headline .field[data-state=saved]")
    page.reload()
    assert page.input_value(".headline textarea") == f"{sentence}."


def test_the_door_is_not_put_into_a_page_whose_session_has_ended(page: Any, address: str) -> None:
    page.goto(f"{address}story/")
    page.wait_for_selector(".headline textarea")
    page.focus(".headline textarea")
    signed_out(page)
    page.evaluate(
        """() => new Promise((done) => { document.body.addEventListener('htmx:afterRequest',
        () => setTimeout(done, 500), { once: true }); htmx.trigger('#now', 'ask'); })"""
    )
    typed_into, bar, door = (
        page.evaluate(f"!!document.querySelector('{it}')")
        for it in (".headline textarea:focus", "#now", "[data-enters]")
    )
    assert (typed_into, bar, door) == (True, True, False)


def test_a_screenplay_typed_while_the_session_ended_goes_on_after_signing_in_in_another_tab(
    page: Any, address: str
) -> None:
    page.goto(f"{address}screenplay/")
    page.wait_for_selector("screenplay-editor[data-live]")
    page.evaluate("document.querySelector('screenplay-editor').goes(3)")
    signed_out(page)
    line = f"A lamp is lit {time.time_ns()} times. "
    with page.expect_response(lambda it: "/in/" in it.url):
        page.keyboard.type(line)
    other = page.context.new_page()
    other.goto("/in/")
    signed_in_again(other)
    other.wait_for_selector("#idea")
    # Sent again with the old token it is refused; with the new one it is kept.
    with page.expect_response(lambda it: it.url.endswith("/script/typed/") and it.ok):
        page.keyboard.type("And once more. ")
    other.goto(f"{address}screenplay/")
    other.wait_for_selector("screenplay-editor[data-live]")
    until(lambda: line in other.evaluate("document.querySelector('screenplay-editor').text.toString()"))
    other.close()


def test_a_sentence_that_met_a_full_disk_is_saved_once_there_is_room(page: Any, address: str) -> None:
    page.goto(f"{address}story/")
    page.wait_for_selector(".headline textarea")
    full = "The disk of the studio is full"

    def refused(route: Any) -> None:
        if route.request.method == "GET":
            route.continue_()
        else:
            route.fulfill(status=507, content_type="text/plain", body=full)

    page.route("**/*", refused)
    sentence = f"There was no room for this, {time.time_ns()}."
    page.fill(".headline textarea", sentence)
    page.keyboard.press("Tab")
    page.wait_for_selector(".headline .field[data-state=wrong]")
    assert page.input_value(".headline textarea") == sentence
    page.unroute("**/*")
    page.reload()
    page.wait_for_selector(".headline .field[data-state=saved]")
    page.reload()
    assert page.input_value(".headline textarea") == sentence


def test_what_is_typed_stays_while_the_page_hears_of_others(page: Any, address: str) -> None:
    page.goto(f"{address}film/")
    page.wait_for_selector("[data-note] textarea")
    page.fill("[data-note] textarea", "Half a thought")
    page.evaluate("document.activeElement.blur(); document.body.dispatchEvent(new CustomEvent('fresh'))")
    page.wait_for_timeout(1500)
    assert page.input_value("[data-note] textarea") == "Half a thought"
    page.fill("[data-note] textarea", "")


def test_two_tabs_in_one_field_lose_neither_text(page: Any, address: str) -> None:
    other = page.context.new_page()
    for each in (page, other):
        each.goto(f"{address}story/")
        each.wait_for_selector(".beats textarea")
    theirs, own = (f"{it} {time.time_ns()}" for it in ("She climbs.", "She waits below."))
    # Both have typed before either has sent: what comes in from the one takes nothing from the other.
    for each, text in ((other, own), (page, theirs)):
        each.locator(".beats textarea").first.fill(text)
    page.keyboard.press("Tab")
    # That it was saved is said for two seconds; that it is there is seen in the page.
    until(lambda: theirs in page.request.get(f"{address}story/").text())
    other.keyboard.press("Tab")
    other.wait_for_selector(".beats .field[data-state=overtaken] q")
    assert other.inner_text(".beats .field q") == theirs
    assert other.locator(".beats textarea").first.input_value() == own
    other.locator(".beats .field output button").first.click()
    until(lambda: own in page.request.get(f"{address}story/").text())
    other.close()


def test_a_button_that_costs_pressed_twice_asks_once_and_so_does_the_way_back(
    page: Any, studio: Opened, address: str
) -> None:
    page.goto(f"{address}film/")
    page.wait_for_selector("film-player video", timeout=PATIENCE)
    page.goto(f"{address}story/")
    page.wait_for_selector(".beats textarea")
    page.locator(".beats textarea").last.fill(f"The lamp burns {time.time_ns()} nights.")
    page.keyboard.press("Tab")
    button = page.locator("#now form[action$='/make/'] button")
    button.wait_for(timeout=PATIENCE)
    count = "select count(*) from jobs_job where name = 'make'"
    [[before]] = asked(studio, count)
    button.dblclick()
    page.wait_for_selector("#now.making", timeout=PATIENCE)
    page.go_back()
    page.wait_for_selector(".beats textarea")
    assert asked(studio, count) == [(before + 1,)]
    until(
        lambda: asked(studio, "select count(*) from jobs_job where state in ('ready', 'running')") == [(0,)]
    )


def test_the_way_back_after_a_note_sends_no_second_one(page: Any, studio: Opened, address: str) -> None:
    page.goto(f"{address}film/")
    page.wait_for_function("() => document.querySelector('video')?.readyState > 0")
    page.fill("[data-note] textarea", "Only once")
    page.click("[data-note] button.main")
    page.wait_for_selector(".notes .body:text('Only once')")
    page.go_back()
    page.wait_for_selector("[data-note] textarea")
    # What the browser remembers of the form was sent: it is not offered for sending again.
    page.wait_for_timeout(1000)
    assert page.input_value("[data-note] textarea") == ""
    assert asked(studio, "select count(*) from review_note where body = 'Only once'") == [(1,)]


def test_a_file_goes_on_where_the_connection_was_lost(
    browser: Any, state: Any, address: str, studio: Opened, tmp_path: Path
) -> None:
    spoken = tmp_path / "line.wav"
    with wave.open(str(spoken), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(96_000)
        tone = [round(9000 * math.sin(at / 20)) for at in range(96_000)]
        file.writeframes(struct.pack(f"<{len(tone)}h", *tone) * 60)
    sent: list[int] = []

    def lost_once(route: Any) -> None:
        if route.request.method == "POST":
            sent.append(int(route.request.url.rpartition("at=")[2]))
            if len(sent) == 2:
                route.abort("connectionreset")
                return
        route.continue_()

    # A page of its own: the lost connection stands in its console.
    context = browser.new_context(storage_state=state, base_url=studio.address)
    page = context.new_page()
    page.route("**/coming/**", lost_once)
    page.goto(f"{address}sound/")
    page.evaluate("document.querySelectorAll('details').forEach((it) => { it.open = true; })")
    form = page.locator("form[data-comes]").first
    form.locator("input[type=file]").set_input_files(str(spoken))
    form.locator("button").first.click()
    # What the page sends is passed on only while it is waited on.
    until(lambda: page.wait_for_timeout(200) or len(sent) > 2)
    assert sent == [0, 8 << 20, 8 << 20]
    # Whole, it is tried, and what became of it is told.
    page.wait_for_selector("form[data-comes] output:not(:empty)", timeout=PATIENCE)
    context.close()


def test_of_a_long_name_that_is_pasted_the_end_is_not_left_out_silently(page: Any, address: str) -> None:
    page.goto("/me/")
    page.fill("[name=name]", "")
    page.evaluate(
        """document.addEventListener("copy", (it) => {
            it.clipboardData.setData("text", "名".repeat(10000));
            it.preventDefault();
        })"""
    )
    page.focus("[name=name]")
    page.keyboard.press("Control+c")
    page.keyboard.press("Control+v")
    assert page.input_value("[name=name]") == "名" * 80
    assert page.inner_text("output.cut").strip()
    page.keyboard.press("Backspace")
    page.wait_for_selector("output.cut", state="detached")
