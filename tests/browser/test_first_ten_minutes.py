"""A creator's first ten minutes, in a real browser: from a sentence to a changed film on the disk."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.browser.conftest import Opened
from tests.browser.every_page import OPENED, WIDER, every_page

IDEA = "A lighthouse keeper who is afraid of the dark"


def test_from_a_sentence_to_a_changed_film(page: Any, studio: Opened, tmp_path: Path) -> None:
    page.goto("/")
    page.fill("#idea", IDEA)
    page.select_option("[name=length]", "20s")
    page.check("[name=draft]")
    page.click(".pitch button.main")
    page.wait_for_selector(".headline textarea")
    film = page.url.split("/")[4]

    # The film is made while its pages fill.
    page.goto(f"/films/{film}/storyboard/")
    page.wait_for_selector(".board img", timeout=300_000)
    page.goto(f"/films/{film}/film/")
    page.wait_for_selector("film-player video", timeout=600_000)
    page.evaluate("document.querySelector('video').play()")
    page.wait_for_function("() => document.querySelector('video').currentTime > 0.4")
    assert page.evaluate("document.querySelector('video').textTracks[0].mode") == "showing"
    page.wait_for_function("() => document.querySelector('video').textTracks[0].cues?.length > 0")

    # A coat: its sheet is drawn anew.
    page.goto(f"/films/{film}/cast/")
    before = page.get_attribute(".sheet img", "src")
    page.evaluate(
        """() => { const box = document.querySelector('.sheet input[type=color]'); box.value = '#2f6f4f';
        box.dispatchEvent(new Event('change', { bubbles: true })); }"""
    )
    page.wait_for_function(
        "(it) => document.querySelector('.sheet img').getAttribute('src') !== it", arg=before
    )

    # A line: the bar says what that makes stale, and the film is made again.
    page.goto(f"/films/{film}/screenplay/")
    page.wait_for_selector("screenplay-editor[data-live]")
    page.evaluate("document.querySelector('screenplay-editor').goes(3)")
    page.keyboard.press("Control+End")
    page.keyboard.insert_text("\n\nTHE KEEPER\nGood night.\n")
    page.click(".saving button")
    page.wait_for_selector(".now form[action$='/make/'] button")
    page.click(".now form[action$='/make/'] button")
    page.wait_for_selector(".now.making")
    page.wait_for_selector(".now:not(.making)", timeout=600_000)

    page.goto(f"/films/{film}/film/")
    with page.expect_download() as download:
        page.click("a.button.main[href$='film.mp4']")
    download.value.save_as(tmp_path / "film.mp4")
    assert (tmp_path / "film.mp4").read_bytes() == (
        studio.folder / "films" / film / "out" / "film.mp4"
    ).read_bytes()

    # A note stands on the frame that is seen.
    page.evaluate("document.querySelector('video').currentTime = 2.02")
    page.fill("[data-note] textarea", "More light here.")
    page.click("[data-note] button.main")
    page.wait_for_selector(".notes [data-seek]")
    assert page.get_attribute(".notes [data-seek]", "data-seek") == "48"


@pytest.mark.parametrize("width", [390, 1440, 2560, 3840])
@pytest.mark.parametrize("speak", ["en", "zh-hans", "zh-hant"])
def test_no_page_is_wider_than_its_window(
    page: Any, address: str, speaking: Callable[[str], None], width: int, speak: str
) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    speaking(speak)
    wider = {}
    for each in every_page(page, address):
        page.goto(each)
        page.evaluate(OPENED)
        wider[each] = page.evaluate(WIDER)
    assert {each: by for each, by in wider.items() if by > 1} == {}
