"""The studio with many hands: server time and queries of each page, and how soon open pages hear of a change.

python -m bench.studio [--people 130] [--films 40] [--shots 100] [--takes 5] [--rounds 12]

On SQLite in a folder of its own that goes again; with DATABASE_URL on that database, which should be empty.
"""

import argparse
import http.client
import os
import shutil
import socket
import statistics
import subprocess
import sys
import threading
import time
from dataclasses import dataclass, field
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from bench.crowd import crowd, grown, sample_folder

PAGES = ("brief", "story", "screenplay", "cast", "storyboard", "shots", "sound", "edit", "film")
BESIDE = ("tasks", "history", "playlists", "compare", "guests", "now")
SMALL = 8
NOTES, PATIENCE = 5, 60.0


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.studio")
    for name, number in (("people", 130), ("films", 40), ("shots", 100), ("takes", 5), ("rounds", 12)):
        parser.add_argument(f"--{name}", type=int, default=number)
    parser.add_argument("--sample", type=Path, help="the folder of a short film; else one is made")
    asked = parser.parse_args()
    with TemporaryDirectory(prefix="yingxi-bench-studio-") as place:
        os.environ["YINGXI_STUDIO"] = str(Path(place) / "studio")
        os.environ["DJANGO_SETTINGS_MODULE"] = "yingxi_platform.settings"
        import django

        django.setup()
        _measured(asked, Path(place))


def _measured(asked: argparse.Namespace, place: Path) -> None:
    from django.core.management import call_command
    from django.db import connection
    from django.test.utils import setup_test_environment

    from yingxi_platform.warming import warmed

    setup_test_environment()
    call_command("migrate", verbosity=0, interactive=False)
    call_command("collectstatic", verbosity=0, interactive=False, stdout=StringIO())
    sample = place / "sample" / "film"
    shutil.copytree(asked.sample or sample_folder(place / "made"), sample)
    films = crowd(sample, people=asked.people, films=asked.films, shots=asked.shots, takes=asked.takes)
    small = _small(sample, films[0])
    # As the studio that serves does it before it opens.
    warmed()
    print(
        f"{connection.vendor}: {asked.people} people, {asked.films} films, {asked.films * asked.shots} shots, "
        f"{asked.films * asked.shots * asked.takes} takes; load {os.getloadavg()[0]:.1f}, {os.cpu_count()} cores"
    )
    print(
        f"{'page':<13}{'p50 ms':>8}{'p95 ms':>8}{'of it CPU':>11}{'first':>8}{'queries':>9}{f'with {SMALL} shots':>14}"
    )
    for name in ("home", "mine", *PAGES, *BESIDE):
        page = _page(name, films, asked.rounds)
        few = _page(name, [small], 1).queries
        print(
            f"{name:<13}{statistics.median(page.again):>8.0f}{_high(page.again):>8.0f}"
            f"{statistics.median(page.cpu):>11.0f}{statistics.median(page.first):>8.0f}{page.queries:>9}{few:>14}"
        )
    _heard(films[0], asked.people)


def _small(sample: Path, like: Any) -> Any:
    from yingxi_platform.studios.models import Film, Rush
    from yingxi_platform.tasks.models import Task

    film = Film.objects.create(studio=like.studio, title="Small", idea="-", language="en")
    for shot in grown(sample, film.root, SMALL):
        Rush.objects.create(film=film, kind="shot", subject=shot, path=f"{shot}.mp4", still="x.jpg")
        Task.objects.create(film=film, kind="shot", subject=shot, title="draw", assignee=like.made_by)
    return film


@dataclass(slots=True)
class Page:
    """Milliseconds of asking for a page for the first time after a film's documents changed, and again."""

    first: list[float] = field(default_factory=list)
    again: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)
    queries: int = 0


def _page(name: str, films: list[Any], rounds: int) -> Page:
    """Asked for twice for each of so many films, by the one who owns them."""
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    from yingxi_platform.people.models import Account

    client = Client(headers={"Accept-Language": "en"}, HTTP_HOST="localhost")
    client.force_login(Account.objects.order_by("pk").first())
    page = Page()
    for number in range(2 * rounds):
        film = films[number // 2 % len(films)]
        address = {"home": "/", "mine": "/mine/"}.get(name, f"/films/{film.code}/{name}/")
        with CaptureQueriesContext(connection) as found:
            began, worked = time.perf_counter(), time.process_time()
            answer = client.get(address)
            took, cpu = time.perf_counter() - began, time.process_time() - worked
        assert answer.status_code == 200, (address, answer.status_code)
        (page.again if number % 2 else page.first).append(1000 * took)
        if number % 2:
            page.cpu.append(1000 * cpu)
        page.queries = len(found)
    return page


def _heard(film: Any, people: int) -> None:
    """Really served, really listened to: seconds until each open page hears of a note."""
    from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
    from django.contrib.sessions.backends.db import SessionStore

    from yingxi_platform.people.models import Account
    from yingxi_platform.review.notes import note_made

    cookies = []
    for account in Account.objects.order_by("pk")[:people]:
        session = SessionStore()
        session[SESSION_KEY], session[HASH_SESSION_KEY] = str(account.pk), account.get_session_auth_hash()
        session[BACKEND_SESSION_KEY] = "django.contrib.auth.backends.ModelBackend"
        session.create()
        cookies.append({"Cookie": f"sessionid={session.session_key}"})
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [str(Path(sys.executable).with_name("yingxi")), "studio", "--port", str(port), "--workers", "0"]
    served = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert served.stdout is not None
    while "Ctrl-C" not in served.stdout.readline():
        pass
    heard: list[list[float]] = [[] for _ in cookies]
    threads = [
        threading.Thread(target=_listen, args=(port, film.code, cookie, times), daemon=True)
        for cookie, times in zip(cookies, heard, strict=True)
    ]
    for thread in threads:
        thread.start()
    until = time.monotonic() + 120
    while not all(heard) and time.monotonic() < until:
        time.sleep(0.5)
    delays: list[float] = []
    for number in range(NOTES):
        before, began = [len(times) for times in heard], time.time()
        note_made(film, {"body": f"note {number}"}, author=None, guest="bench")
        until = time.monotonic() + PATIENCE
        # A page that is late has lost nothing: it is waited for, and the next note comes when all have heard.
        while time.monotonic() < until and not all(
            len(times) > had for times, had in zip(heard, before, strict=True)
        ):
            time.sleep(0.2)
        delays += [times[had] - began for times, had in zip(heard, before, strict=True) if len(times) > had]
    pages = sorted(_asked(port, f"/films/{film.code}/story/", cookies[0]) for _ in range(20))
    served.terminate()
    served.wait(60)
    print(
        f"{len(cookies)} open pages: {len(delays)} of {NOTES * len(cookies)} notes heard, "
        f"p50 {statistics.median(delays):.2f} s, p95 {_high(delays):.2f} s, at most {max(delays):.2f} s; "
        f"meanwhile the story's page in {statistics.median(pages):.0f} ms (p95 {_high(pages):.0f})"
    )


def _listen(port: int, code: str, cookie: dict[str, str], times: list[float]) -> None:
    asking = http.client.HTTPConnection("localhost", port, timeout=120)
    asking.request("GET", f"/films/{code}/live/", headers=cookie)
    answer = asking.getresponse()
    while answer.status == 200 and (line := answer.readline()):
        if line.startswith(b"data:"):
            times.append(time.time())


def _asked(port: int, path: str, cookie: dict[str, str]) -> float:
    began = time.perf_counter()
    asking = http.client.HTTPConnection("localhost", port, timeout=120)
    asking.request("GET", path, headers=cookie)
    asking.getresponse().read()
    return 1000 * (time.perf_counter() - began)


def _high(values: list[float]) -> float:
    return sorted(values)[min(len(values) - 1, round(0.95 * (len(values) - 1)))]


if __name__ == "__main__":
    main()
