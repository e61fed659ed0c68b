"""The page of one film before a browser, without a studio: a new version that comes in, the keys, a note's frame."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import yingxi_platform

SCRIPTS = Path(yingxi_platform.__file__).parent / "static" / "studio"
NAMES = ("notes", "player", "transport", "timecode", "drawing", "studio")
NOTE = """<form class="note-form" action="/sent" data-note><input type="hidden" name="key">
<input type="hidden" name="frame_in"><input type="hidden" name="frame_out"><input type="hidden" name="strokes">
<textarea name="body"></textarea><span data-at-frame data-whole="the whole film" data-now="on this frame"></span>
<button type="button" data-mark="whole">the whole film</button><button class="sends">Add</button></form>"""

BAR = """<div class="scrubs"><ol class="marks"></ol><span class="cuts"></span><input type="range" data-scrub></div>
<div class="film-bar"><b data-frame-now></b><button data-turns-film data-play="Play" data-pause="Pause"></button>
<button data-mutes></button><input type="range" min="0" max="1" step="0.05" data-loud><button data-subtitles></button>
<button data-enlarges></button></div>"""


def film_page(version: str) -> str:
    scripts = "".join(f'<script src="/{name}.js" type="module"></script>' for name in NAMES)
    return f"""<!doctype html><body class="at-film">{scripts}<film-player data-rate="24" data-version="{version}">
<p data-newer hidden>A new version is ready</p><video src="/film.mp4#{version}" controls></video>
{BAR}
<ol><li><button type="button" data-at="0">1</button></li></ol></film-player>
<div id="fresh" data-fresh><section id="notes">{NOTE}</section><b>{version}</b></div></body>"""


class Stage:
    """What the studio would answer, and the page that asks."""

    def __init__(self, page: Any) -> None:
        self.page, self.version = page, "first"
        page.route("http://film.test/**", self.answer)
        page.goto("http://film.test/")

    def answer(self, route: Any) -> None:
        name = route.request.url.removeprefix("http://film.test/").partition("?")[0]
        if name.removesuffix(".js") in NAMES:
            route.fulfill(body=(SCRIPTS / name).read_text(encoding="utf-8"), content_type="text/javascript")
        elif name.startswith("film"):
            route.fulfill(status=404)
        else:
            route.fulfill(body=film_page(self.version), content_type="text/html")

    def made_anew(self) -> None:
        self.version = "second"
        self.page.evaluate("document.body.dispatchEvent(new CustomEvent('fresh'))")
        self.page.wait_for_selector("#fresh b:text-is('second')")

    def shown(self) -> str:
        return str(self.page.get_attribute("film-player", "data-version"))


@pytest.fixture
def stage(browser: Any) -> Iterator[Stage]:
    context = browser.new_context()
    yield Stage(context.new_page())
    context.close()


def at(stage: Stage, seconds: float) -> None:
    stage.page.evaluate("(it) => { document.querySelector('film-player').video.currentTime = it; }", seconds)


def test_a_film_that_nobody_watches_gives_way_to_the_next(stage: Stage) -> None:
    stage.made_anew()
    assert stage.shown() == "second"


def test_from_who_watches_the_film_is_not_taken_but_the_next_is_offered(stage: Stage) -> None:
    assert stage.page.is_hidden("[data-newer]")
    at(stage, 3)
    stage.made_anew()
    assert (stage.shown(), stage.page.is_visible("[data-newer]")) == ("first", True)


def test_after_a_click_on_the_reel_the_keys_are_the_film_s(stage: Stage) -> None:
    stage.page.click("[data-at]")
    assert stage.page.evaluate("document.activeElement === document.body")


def test_a_note_says_the_frame_that_is_seen_unless_it_is_on_the_whole_film(stage: Stage) -> None:
    told = stage.page.locator("[data-at-frame]")
    assert told.text_content() == "on this frame 0:00:00"
    at(stage, 2)
    stage.page.focus("textarea")
    assert told.text_content() == "0:02:00"
    stage.page.click("[data-mark=whole]")
    assert told.text_content() == "the whole film"


def test_after_a_note_the_film_stands_where_it_stood(stage: Stage) -> None:
    at(stage, 2)
    stage.page.fill("textarea", "more light")
    stage.page.evaluate("document.querySelector('.note-form').action = '/'")
    stage.page.click(".sends")
    stage.page.wait_for_url("**/?*")
    stage.page.wait_for_function("document.querySelector('film-player').frame === 48")


def test_nothing_lies_over_the_picture_and_the_sound_is_where_it_is_looked_for(stage: Stage) -> None:
    video = "document.querySelector('video')"
    assert stage.page.evaluate(f"[{video}.controls, {video}.tabIndex]") == [False, 0]
    stage.page.click("[data-mutes]")
    stage.page.wait_for_selector("[data-mutes][aria-pressed=true]")
    assert stage.page.evaluate(f"[{video}.muted, document.querySelector('[data-loud]').value]") == [True, "0"]
    stage.page.keyboard.press("Tab")
    stage.page.keyboard.press("ArrowRight")
    stage.page.wait_for_selector("[data-mutes][aria-pressed=false]")
    assert stage.page.evaluate(f"[{video}.muted, {video}.volume]") == [False, 0.05]


def test_a_film_without_subtitles_offers_none(stage: Stage) -> None:
    assert stage.page.is_hidden("[data-subtitles]")
