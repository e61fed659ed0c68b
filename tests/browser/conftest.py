"""The studio as it is opened by `yingxi studio`, and a browser before it. Asked for by `make test-browser`."""

import faulthandler
import os
import re
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

# Milliseconds: a machine that also makes films answers slowly.
PATIENCE = 600_000
# Seconds until a studio is open, and until a test that still waits has failed.
OPENS, LONGEST = 300, 1800
CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    lacking = _lacking()
    for item in items:
        if lacking and "browser" in str(item.path):
            item.add_marker(pytest.mark.skip(reason=lacking))


def _lacking() -> str:
    if os.environ.get("YINGXI_BROWSER") != "1":
        return "browser tests are run by `make test-browser`"
    if CHROMIUM is None:
        return "there is no Chromium: apt-get install chromium"
    try:
        import playwright  # noqa: F401
    except ImportError:
        return "there is no Playwright: make test-browser installs it"
    return ""


@dataclass
class Opened:
    """A studio that is open: its address, the link that makes the first account, its folder, what it prints."""

    address: str
    first: str
    folder: Path
    process: "subprocess.Popen[bytes]"
    told: Path


@pytest.fixture(scope="session")
def studio(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Opened]:
    folder = tmp_path_factory.mktemp("studio")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    environment = {**os.environ, "YINGXI_STUDIO": str(folder), "YINGXI_LANG": "en"}
    environment.pop("DJANGO_SETTINGS_MODULE", None)
    command = [str(Path(sys.executable).with_name("yingxi")), "studio", "--port", str(port)]
    # Into a file: a pipe that nobody empties stops whoever writes to it.
    told = folder.parent / "studio.txt"
    with told.open("w") as saying:
        process = subprocess.Popen(command, env=environment, stdout=saying, stderr=subprocess.STDOUT)
    opened = Opened(f"http://localhost:{port}", "", folder, process, told)
    try:
        opened.first = _first_link(opened)
        yield opened
    finally:
        process.terminate()
        try:
            process.wait(30)
        except subprocess.TimeoutExpired:
            process.kill()
            raise


def _first_link(opened: Opened) -> str:
    end = time.monotonic() + OPENS
    while (found := re.search(r"http://\S+/join/\S+/", opened.told.read_text())) is None:
        assert opened.process.poll() is None, opened.told.read_text()
        assert time.monotonic() < end, f"it has not opened: {opened.told.read_text()}"
        time.sleep(0.2)
    return found[0]


@pytest.fixture(autouse=True)
def _no_longer_than(request: pytest.FixtureRequest) -> Iterator[None]:
    """A test that waits for what does not come ends, and says on what it waited and what the studio was at."""

    def ended(_signal: int, _frame: Any) -> None:
        faulthandler.dump_traceback(all_threads=True)
        pytest.fail(f"still at work after {LONGEST} s; the studio: {_standing(request)}", pytrace=True)

    before = signal.signal(signal.SIGALRM, ended)
    signal.alarm(LONGEST)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)


def _standing(request: pytest.FixtureRequest) -> str:
    if "studio" not in request.fixturenames:
        return "not open"
    studio = request.getfixturevalue("studio")
    jobs = asked(
        studio, "select name, state, attempts, progress, error from jobs_job order by asked_at desc limit 6"
    )
    return f"ended with {studio.process.poll()}; {jobs}; {studio.told.read_text()[-2000:]}"


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playing:
        opened = playing.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield opened
        opened.close()


@pytest.fixture(scope="session")
def state(studio: Opened, browser: Any) -> Any:
    """The first account's session, made as a person makes it."""
    context = browser.new_context()
    context.set_default_timeout(PATIENCE)
    page = context.new_page()
    page.goto(studio.first)
    page.fill("[name=name]", "Mei Lin")
    page.fill("[name=email]", "mei@example.org")
    page.fill("[name=password]", "a lamp behind paper")
    page.click("form.card button.main")
    page.wait_for_selector("#idea")
    kept = context.storage_state()
    context.close()
    return kept


@pytest.fixture
def page(studio: Opened, browser: Any, state: Any) -> Iterator[Any]:
    """A page of that session; what its console complains of fails the test."""
    context = browser.new_context(
        storage_state=state, viewport={"width": 1440, "height": 900}, base_url=studio.address
    )
    context.set_default_timeout(PATIENCE)
    opened = context.new_page()
    complaints: list[str] = []
    opened.on("console", lambda it: complaints.append(it.text) if it.type == "error" else None)
    opened.on("pageerror", lambda it: complaints.append(str(it)))
    yield opened
    context.close()
    # What is answered with 409, 422 or 507 the browser calls an error, and it is what was asked for.
    answered = ("the server responded with a status of 4", "the server responded with a status of 507")
    assert [it for it in complaints if not any(each in it for each in answered)] == []


@pytest.fixture
def speaking(studio: Opened, browser: Any, state: Any) -> Iterator[Callable[[str], None]]:
    """Has the account spoken to in a language; after the test in English again, for others go by the words they see."""
    context = browser.new_context(storage_state=state, base_url=studio.address)
    context.set_default_timeout(PATIENCE)
    page = context.new_page()

    def spoken_to_in(language: str) -> None:
        page.goto("/me/")
        page.select_option("form.card select[name=language]", language)
        page.click("form.card button.main")
        page.wait_for_selector("p.told")

    yield spoken_to_in
    spoken_to_in("en")
    context.close()


@pytest.fixture
def address(page: Any, studio: Opened) -> str:
    """A film of the studio that is made; the first ten minutes have made one."""
    page.goto("/")
    link = page.get_attribute("a.poster", "href") if page.query_selector("a.poster") else None
    if link is None:
        page.fill("#idea", "A lighthouse keeper who is afraid of the dark")
        page.select_option("[name=length]", "20s")
        page.check("[name=draft]")
        page.click(".pitch button.main")
        page.wait_for_selector(".headline textarea", timeout=400_000)
        made(studio, page.url.split("/")[4])
        link = f"/films/{page.url.split('/')[4]}/"
    return str(link)


def until(true: Any, seconds: float = 600.0) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end
        time.sleep(0.5)


def asked(studio: Opened, question: str, *given: str) -> list[tuple[Any, ...]]:
    """What the studio's database answers."""
    with sqlite3.connect(studio.folder / "studio.sqlite3", timeout=60) as database:
        return database.execute(question, given).fetchall()


def makings(studio: Opened, film: str) -> int:
    """How often the film was asked to be made."""
    return len(_makings(studio, film))


def made(studio: Opened, film: str) -> None:
    """Waits until the film's last making is done, however slow the machine is. Fails where it ends otherwise, or where
    nothing of it moves for five minutes."""
    last: Any = None
    moved = time.monotonic()
    while (found := _makings(studio, film)[-1])[0] != "done":
        assert found[0] in ("ready", "running"), found
        if found != last:
            last, moved = found, time.monotonic()
        assert time.monotonic() - moved < 300, found
        time.sleep(0.5)


def _makings(studio: Opened, film: str) -> list[tuple[Any, ...]]:
    jobs = "select state, progress, attempts from jobs_job where name = 'make' and subject = ?"
    return asked(studio, f"{jobs} order by asked_at", film)
