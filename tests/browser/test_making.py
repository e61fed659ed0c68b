"""The pages on which a film is made, in a real browser: trimmed by hand, played from its parts, recorded, retaken."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.browser.conftest import CHROMIUM, PATIENCE, Opened, made, makings, until
from yingxi.production.by_hand import KINDS
from yingxi.production.documents import fields_read


@pytest.fixture(scope="module")
def film(studio: Opened, browser: Any, state: Any) -> str:
    """A film of twenty seconds, made to the end; its code."""
    context = browser.new_context(storage_state=state, base_url=studio.address)
    page = context.new_page()
    page.goto("/")
    page.fill("#idea", "A girl teaches a broken robot to fly a kite")
    page.select_option("[name=length]", "20s")
    page.check("[name=draft]")
    page.click(".pitch button.main")
    page.wait_for_selector(".headline textarea")
    code = str(page.url.split("/")[4])
    page.goto(f"/films/{code}/film/")
    page.wait_for_selector("film-player video", timeout=600_000)
    context.close()
    return code


def document(studio: Opened, film: str, name: str) -> Any:
    return fields_read(KINDS[name], (studio.folder / "films" / film / name).read_text())


def test_a_shot_is_trimmed_moved_and_taken_back(page: Any, studio: Opened, film: str) -> None:
    page.goto(f"/films/{film}/edit/")
    page.wait_for_selector(".clip.shot")
    before = document(studio, film, "cut.yaml")["shots"]
    clip = page.locator(".clip").nth(1)
    clip.hover()
    box = clip.locator("i[data-end=out]").bounding_box()
    page.mouse.move(box["x"] + 5, box["y"] + 30)
    page.mouse.down()
    page.mouse.move(box["x"] - 15, box["y"] + 30, steps=4)
    page.mouse.up()
    until(lambda: document(studio, film, "cut.yaml")["shots"][1]["frames"] < before[1]["frames"])
    clip.focus()
    page.keyboard.press("Alt+ArrowLeft")
    until(lambda: document(studio, film, "cut.yaml")["shots"][0]["shot"] == before[1]["shot"])
    page.wait_for_function("() => document.querySelector('[data-told]').textContent === '\u2713'")
    page.click("[data-undo]")
    until(lambda: document(studio, film, "cut.yaml")["shots"][0]["shot"] == before[0]["shot"])
    page.wait_for_function("() => document.querySelector('[data-told]').textContent === '\u2713'")
    page.click("[data-undo]")
    until(lambda: document(studio, film, "cut.yaml")["shots"] == before)


def test_the_frame_on_which_a_shot_ends_is_typed(page: Any, studio: Opened, film: str) -> None:
    page.goto(f"/films/{film}/edit/")
    page.wait_for_selector(".clip.shot")
    before = document(studio, film, "cut.yaml")["shots"]
    page.locator(".clip").nth(1).focus()
    page.fill("[data-frames-out]", str(before[1].get("first", 0) + 5))
    page.press("[data-frames-out]", "Tab")
    until(lambda: document(studio, film, "cut.yaml")["shots"][1]["frames"] == 5)
    page.wait_for_function("() => document.querySelector('[data-told]').textContent === '\u2713'")
    page.fill("[data-frames-out]", "9999")
    page.press("[data-frames-out]", "Tab")
    until(lambda: document(studio, film, "cut.yaml")["shots"][1]["frames"] > 5)
    page.wait_for_function("() => document.querySelector('[data-told]').textContent === '\u2713'")
    for _ in range(2):
        page.click("[data-undo]")
        page.wait_for_function("() => document.querySelector('[data-told]').textContent === '\u2713'")
    until(lambda: document(studio, film, "cut.yaml")["shots"] == before)


def test_each_line_and_cue_is_heard_with_its_pictures(page: Any, film: str) -> None:
    page.goto(f"/films/{film}/sound/")
    lines, stems = page.locator(".heard > li"), page.locator(".stem sound-wave")
    assert (lines.count() > 0, stems.count()) == (True, 3)
    assert lines.locator(".seen-with").count() == lines.count()
    page.wait_for_function(
        "() => [...document.querySelectorAll('.seen-with img')].some((it) => it.naturalWidth > 0)"
    )
    stems.first.locator("button").click()
    page.wait_for_function("() => document.querySelector('.stem audio').currentTime > 0.1")


def test_a_shot_is_split_dissolved_taken_out_and_put_in_again(page: Any, studio: Opened, film: str) -> None:
    def shots() -> Any:
        return document(studio, film, "cut.yaml")["shots"]

    def told() -> None:
        page.wait_for_function("() => document.querySelector('[data-told]').textContent === '\u2713'")

    page.goto(f"/films/{film}/edit/")
    page.wait_for_selector(".clip.shot")
    before = shots()
    page.locator(".clip").first.focus()
    page.keyboard.press("Enter")
    for _ in range(9):
        page.keyboard.press("ArrowRight")
    page.click("[data-split]")
    until(lambda: shots()[0]["frames"] == 9 and shots()[1]["first"] == 9)
    told()
    page.select_option("[data-join]", "dissolve")
    until(lambda: shots()[1].get("kind") == "dissolve" and shots()[0]["frames"] < 9)
    told()
    page.keyboard.press("Control+z")
    until(lambda: shots()[1].get("kind", "shot") == "shot")
    told()
    page.click("[data-undo]")
    until(lambda: shots() == before)
    told()
    page.locator(".clip").first.focus()
    page.keyboard.press("Delete")
    until(lambda: shots()[0]["shot"] != before[0]["shot"])
    page.click("[data-aside] button")
    until(lambda: before[0]["shot"] in [it["shot"] for it in shots()])
    told()
    for _ in range(2):
        page.click("[data-undo]")
        told()
    until(lambda: shots() == before)


def test_the_cut_and_the_animatic_play_from_their_parts(page: Any, film: str) -> None:
    page.goto(f"/films/{film}/edit/")
    page.wait_for_selector(".clip.shot")
    assert page.locator(".sound.voice canvas, .sound.score canvas").count() > 0
    page.locator("[data-table]").focus()
    page.keyboard.press("l")
    page.wait_for_function("() => !document.querySelector('[data-clock]').textContent.startsWith('0:00:0')")
    page.keyboard.press("k")
    page.goto(f"/films/{film}/storyboard/")
    page.click("[data-opens]")
    page.wait_for_function("() => Number(document.querySelector('dialog [type=range]').value) > 12")
    assert page.evaluate("document.querySelector('dialog .stage img').naturalWidth") > 0
    page.keyboard.press("Escape")


def test_a_board_is_changed_where_it_stands(page: Any, studio: Opened, film: str) -> None:
    page.goto(f"/films/{film}/storyboard/")
    board = page.locator(".board").first
    board.locator(".camera .number input[name=value]").fill("2.5")
    board.locator(".camera .number input[name=value]").press("Enter")
    until(lambda: document(studio, film, "storyboard.yaml")["boards"][0]["frames"] == 60)
    board.locator("select").first.select_option("medium")
    until(lambda: document(studio, film, "storyboard.yaml")["boards"][0].get("size", "medium") == "medium")


def test_a_shot_is_made_again_and_locked(page: Any, studio: Opened, film: str, tmp_path: Path) -> None:
    page.goto(f"/films/{film}/shots/")
    page.wait_for_selector("button[value=lock]")
    # A title may come out the same again: a shot of the story has another take.
    shot = page.locator(".shot:has(button[value=again]):not([id^=title])").first
    takes = shot.locator("figure.take").count()
    name, before = shot.get_attribute("id"), makings(studio, film)
    shot.locator("button[value=again]").click()
    until(lambda: makings(studio, film) > before)
    made(studio, film)
    page.wait_for_selector(f"[id='{name}'].takes-{takes + 1}")
    page.wait_for_selector(f"[id='{name}'] button[value=choose]")
    page.locator(f"[id='{name}'] button[value=lock]").click()
    until(lambda: document(studio, film, "film.yaml")["shots"][name].get("locked"))
    page.screenshot(path=str(tmp_path / "takes.png"))


def test_what_came_in_before_the_page_listened_is_asked_for(page: Any, film: str) -> None:
    """The first word of the stream is of what is there by then; the page may be older."""
    pulse = {
        "made": "x",
        "making": False,
        "written": "x",
        "said": "x",
        "typed": 0,
        "here": [],
        "screening": None,
    }
    page.add_init_script(
        f"""window.EventSource = class extends EventTarget {{
            constructor() {{ super(); setTimeout(() => {{
                this.dispatchEvent(new Event("open"));
                this.dispatchEvent(new MessageEvent("pulse", {{ data: {json.dumps(json.dumps(pulse))} }}));
            }}, 0); }}
            close() {{}}
        }};"""
    )
    with page.expect_request("**/now/?*", timeout=20_000):
        page.goto(f"/films/{film}/shots/")


def test_a_person_is_renamed_and_the_page_says_first_what_that_changes(
    page: Any, studio: Opened, film: str
) -> None:
    page.goto(f"/films/{film}/cast/")
    sheet = page.locator(".sheet").first
    before = sheet.locator("h3").evaluate("it => it.firstChild.textContent.trim()")
    sheet.locator(".naming a").first.click()
    page.fill(".asks [name=name]", "Penelope")
    page.click(".asks button")
    assert "PENELOPE" in page.locator(".changed ins").first.inner_text().upper()
    assert before in (studio.folder / "films" / film / "screenplay.fountain").read_text()
    page.click("form[method=post]:has([name=was]) button.main")
    page.wait_for_selector(".sheet h3:has-text('Penelope')")
    people = document(studio, film, "cast.yaml")["people"]
    assert [it["name"] for it in people if it["name"] in ("Penelope", before)] == ["Penelope"]
    assert "Penelope" in (studio.folder / "films" / film / "screenplay.fountain").read_text()


def test_a_board_dragged_and_put_back_leaves_every_take_as_it_was(
    page: Any, studio: Opened, film: str
) -> None:
    def looked_over() -> None:
        page.wait_for_selector("#now:not(.making)")
        page.wait_for_function(
            "() => !/Looking at|Checking/.test(document.querySelector('#now').textContent)"
        )

    def stale() -> list[str]:
        looked_over()
        page.reload()
        looked_over()
        return page.locator(".board.stale").evaluate_all("all => all.map((it) => it.id)")

    page.goto(f"/films/{film}/storyboard/")
    before = stale()
    boards = document(studio, film, "storyboard.yaml")["boards"]
    moved = page.locator(".board").nth(len(boards) - 3)
    name = moved.get_attribute("data-name")
    moved.focus()
    page.keyboard.press("Alt+ArrowRight")
    until(lambda: document(studio, film, "storyboard.yaml")["boards"][-2]["id"] == name)
    page.reload()
    assert stale() == before
    page.locator(f".board[data-name='{name}']").focus()
    page.keyboard.press("Alt+ArrowLeft")
    until(lambda: document(studio, film, "storyboard.yaml")["boards"] == boards)
    page.reload()
    assert stale() == before


def test_a_coat_is_chosen_by_its_picture(page: Any, studio: Opened, film: str) -> None:
    page.goto(f"/films/{film}/cast/")
    person = page.locator(".sheet").first
    person.locator(".looks summary").nth(1).click()
    look = person.locator("[data-look=stripes]")
    look.scroll_into_view_if_needed()
    page.wait_for_function("() => document.querySelector('[data-look=stripes] img').naturalWidth > 0")
    look.click()
    until(lambda: "stripes" in str(document(studio, film, "cast.yaml")["people"][0]["top"]))


def test_a_voice_is_recorded_and_used(browser: Any, state: Any, studio: Opened, film: str) -> None:
    spoken = browser.browser_type.launch(
        executable_path=CHROMIUM,
        args=["--no-sandbox", "--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"],
    )
    context = spoken.new_context(storage_state=state, base_url=studio.address, permissions=["microphone"])
    page = context.new_page()
    page.goto(f"/films/{film}/sound/")
    line = page.locator(".heard > li").first
    line.locator(".own summary").click()
    line.locator("[data-records]").click()
    line.locator("voice-recorder[data-on]").wait_for(timeout=PATIENCE)
    page.wait_for_timeout(1500)
    line.locator("[data-records]").click()
    line.locator("[data-takes]").click()
    until(lambda: "own/recording-" in str(document(studio, film, "film.yaml").get("lines")))
    # The page comes anew by itself, and says so.
    line.locator("summary", has_text="Your own file is used").wait_for(timeout=PATIENCE)
    spoken.close()


def test_a_playlist_is_played_under_the_film_s_own_bar(page: Any, film: str) -> None:
    shown = "document.querySelector('shot-reel')?.video"
    page.goto(f"/films/{film}/playlists/")
    page.fill("[name=name]", "The first look")
    for pick in page.locator("[name=shot]").all()[:2]:
        pick.check(force=True)
    # The bar of the film may have a button of its own by now.
    page.click("form:has([name=name]) button.main")
    page.wait_for_function(f"() => {shown}?.readyState > 0")
    assert page.evaluate(f"[{shown}.controls, document.querySelector('[data-scrub]').max > 0]") == [
        False,
        True,
    ]
    page.keyboard.press(".")
    page.wait_for_function("() => document.querySelector('[data-scrub]').value === '1'")
    page.keyboard.press("m")
    page.wait_for_selector("[data-mutes][aria-pressed=true]")
    page.keyboard.press("l")
    page.wait_for_selector(".reel li:nth-child(2) [data-current]")
    assert page.evaluate(f"[{shown}.muted, document.querySelector('shot-reel').frame]") == [True, 0]
    page.click("[data-turns-film]")
    page.wait_for_selector("[data-turns-film][data-on]")
