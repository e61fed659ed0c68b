"""Who is spoken to in a note, what is ticked, and a guest who draws on a shot of a playlist."""

from typing import Any

from tests.browser.conftest import PATIENCE, Opened, until


def test_a_name_is_offered_after_an_at_and_marked_in_the_note(page: Any, address: str) -> None:
    page.goto(f"{address}film/")
    page.wait_for_selector("film-player video", timeout=PATIENCE)
    page.click("[data-note] textarea")
    page.keyboard.type("Warmer, @me")
    page.wait_for_selector("#calls [role=option]:text('Mei Lin')")
    page.keyboard.press("Enter")
    page.wait_for_selector("#calls", state="detached")
    assert page.input_value("[data-note] textarea") == "Warmer, @Mei Lin "
    page.click("[data-note] button.main")
    page.wait_for_selector(".notes b.called:text('@Mei Lin')")


def test_a_checklist_is_written_and_ticked_where_it_stands(page: Any, address: str) -> None:
    page.goto(f"{address}tasks/")
    page.fill(".new-task [name=title]", "Dry the coat of the keeper")
    page.click(".new-task button.main")
    task = page.locator(".task", has_text="Dry the coat of the keeper").first
    task.locator(".checks summary").click()
    for line in ("sleeves", "hem"):
        task.locator(".adds [name=text]").fill(line)
        task.locator(".adds button").click()
        task.locator(".checks li", has_text=line).wait_for()
    task.get_by_label("sleeves", exact=True).check()
    task.locator(".checks li.ticked", has_text="sleeves").wait_for()
    page.reload()
    assert task.locator(".checks summary").inner_text().strip() == "1/2"


def test_a_guest_draws_on_a_shot_of_a_playlist_and_it_is_seen_at_no_other(
    page: Any, browser: Any, studio: Opened, address: str
) -> None:
    page.goto(f"{address}playlists/")
    for box in page.locator("[name=shot]").all()[:2]:
        box.check(force=True)
    page.fill("[name=name]", "Dailies")
    page.click("form:has([name=shot]) button.main")
    page.wait_for_selector("shot-reel")
    page.click("a[href*='/guests/?playlist=']")
    page.fill("[name=label]", "The client")
    page.click("form:has([name=may_approve]) button.main")
    link = page.input_value("input.link")
    context = browser.new_context(base_url=studio.address, viewport={"width": 1440, "height": 900})
    context.set_default_timeout(PATIENCE)
    guest = context.new_page()
    guest.goto(link)
    first, second = guest.locator("shot-reel [data-take]").all()
    second.click()
    guest.evaluate("document.querySelector('shot-reel').video.pause()")
    guest.wait_for_function("() => document.querySelector('shot-reel').video.readyState > 1")
    guest.evaluate("document.querySelector('shot-reel').frame = 5")
    guest.click("[data-draw]")
    box = guest.locator("svg.drawn.over").bounding_box()
    guest.mouse.move(box["x"] + 300, box["y"] + 100)
    guest.mouse.down()
    guest.mouse.move(box["x"] + 400, box["y"] + 160, steps=4)
    guest.mouse.up()
    guest.fill("[data-note] [name=guest]", "Ann Lee")
    guest.click("[data-note] button.main")
    take = second.get_attribute("data-take")
    guest.wait_for_selector(f"svg.thumb[data-drawn='5'][data-of='{take}']")
    # The page that comes anew stands where the note was written.
    reel = "document.querySelector('shot-reel')"
    assert guest.evaluate(f"[{reel}.take, {reel}.frame]") == [take, 5]
    strokes = guest.locator("svg.drawn.over g").first.locator("path")
    guest.click(".notes [data-seek='5']")
    until(lambda: strokes.count() == 1, 60)
    first.click()
    guest.evaluate("document.querySelector('shot-reel').video.pause()")
    guest.evaluate("document.querySelector('shot-reel').frame = 5")
    until(lambda: strokes.count() == 0, 60)
    context.close()
    # Who made the link sees it on the take itself.
    page.goto(f"{address}takes/{take}/look/")
    page.wait_for_selector("svg.thumb[data-drawn='5']")
