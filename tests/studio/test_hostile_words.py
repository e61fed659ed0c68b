"""What people and programs send that nobody expects: kept as it is, or refused in words; no page breaks of it."""

import json
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from errno import ENOSPC
from pathlib import Path
from time import monotonic
from typing import Any

import pytest
from django.db import OperationalError, connection
from django.test import Client
from django.utils import timezone

from tests.studio.conftest import World
from tests.studio.test_api import asked
from yingxi.film.errors import FolderError, OwnMaterialError
from yingxi_platform.api.tokens import token_made
from yingxi_platform.films import writing
from yingxi_platform.films.looking import looked_over
from yingxi_platform.films.reading import noun_of
from yingxi_platform.jobs import queue
from yingxi_platform.jobs.worker import Worker
from yingxi_platform.people.paces import Pace
from yingxi_platform.review.links import link_made
from yingxi_platform.review.playlists import numbers_of, playlist_made
from yingxi_platform.tasks.models import Check

STRANGE = {
    "long": "名" * 10_000,
    "right to left": "مرحبا \u202eabc\u202c שלום",
    "emoji": "👨‍👩‍👧‍👦🏳️‍🌈 e\u0301",
    "markup": "<script>alert(1)</script>{{ 7|add:7 }}{% now %}",
    "lines": "a\r\nb\u2028c",
    "surrogates": "\ufffd\uffff",
}


@pytest.mark.parametrize("name", STRANGE)
def test_strange_words_are_kept_or_refused_on_every_form(world: World, name: str) -> None:
    word, owner, film = STRANGE[name], world.client("owner"), f"/films/{world.film.code}"
    member = str(world.accounts["artist"].pk)
    forms: dict[str, dict[str, Any]] = {
        f"{film}/notes/": {"body": word, "frame_in": word, "key": word, "parent": word, "strokes": word},
        f"{film}/tasks/": {"title": word, "about": word, "assignee": word},
        f"{film}/playlists/": {"name": word, "shot": word},
        f"{film}/here/": {"tab": word, "stage": word, "place": word, "caret": word},
        f"{film}/approve/": {"word": word, "version": word},
        f"{film}/script/typed/": {"change": word},
        f"{film}/order/": {"list": "boards", "order": json.dumps([word]), "was": json.dumps([word])},
        f"{film}/field/": {
            "document": "cast.yaml",
            "path": json.dumps(["people", word, "name"]),
            "value": word,
        },
        f"{film}/guests/": {"label": word, "days": word, "password": word},
        f"/studios/{world.studio.code}/keys/": {"name": word, "value": word},
        f"/studios/{world.studio.code}/role/": {"member": word, "role": word},
        f"/films/{world.film.code}/tasks/{member}/": {"state": word, "assignee": word},
        "/films/": {"studio": word, "idea": word},
        "/me/": {"name": word, "language": word, "mail": word},
        "/me/tokens/": {"label": word, "scope": word},
        "/in/": {"email": word, "password": word, "next": word},
    }
    said = {path: owner.post(path, sent).status_code for path, sent in forms.items()}
    assert {path: code for path, code in said.items() if code >= 500} == {}
    for page in (f"{film}/film/", f"{film}/tasks/", f"{film}/playlists/", "/me/"):
        shown = owner.get(page)
        assert shown.status_code == 200
        assert "<script>alert(1)" not in shown.content.decode()


def test_a_note_in_any_script_stays_as_it_was_written(world: World) -> None:
    for word in (STRANGE["right to left"], STRANGE["emoji"]):
        world.client("reviewer").post(f"/films/{world.film.code}/notes/", {"body": word})
        assert world.film.notes.order_by("pk").last().body == word


def test_what_holds_a_nul_goes_no_further(world: World) -> None:
    owner = world.client("owner")
    assert owner.post(f"/films/{world.film.code}/notes/", {"body": "a\x00b"}).status_code == 400
    assert owner.get(f"/films/{world.film.code}/compare/?shot=%00").status_code == 400
    assert owner.get("/films/%00/story/").status_code == 400
    token = token_made(world.accounts["owner"], "test", "write")
    sent = Client().post(
        f"/api/films/{world.film.code}/notes", json.dumps({"body": "a\x00b"}), content_type="application/json",
        headers={"Authorization": f"Bearer {token}"},
    )  # fmt: skip
    assert (sent.status_code, sent.json()) == (
        400,
        {"message": "This contains characters that are not text."},
    )
    assert not world.film.notes.exists()


def test_what_turns_the_text_around_it_stands_in_no_title(world: World) -> None:
    turned, plain = "\u202ekite \u200bred\n👩‍👩‍👧 עברית", "kite red 👩‍👩‍👧 עברית"
    token, film = token_made(world.accounts["owner"], "test", "write"), f"/films/{world.film.code}"
    task = asked(token, "POST", f"{film}/tasks", {"title": turned}).json()
    assert task["title"] == plain
    asked(token, "POST", f"{film}/tasks/{task['number']}/checks", {"text": turned})
    lines = Check.objects.values_list("text", flat=True)
    assert list(lines) == ["kite red", "👩‍👩‍👧 עברית"]
    shots = list(numbers_of(world.film))[:1]
    assert playlist_made(world.film, turned, shots, by=world.accounts["owner"]).name == plain


def no_space(*_: object, **__: object) -> None:
    raise OSError(ENOSPC, "No space left on device")


def no_folder(*_: object, **__: object) -> None:
    """As the library tells it, that could not lay its hand on the film's folder."""
    try:
        no_space()
    except OSError as error:
        raise FolderError(
            "the film's folder cannot be written", where="", next_step="free some disk"
        ) from error


@pytest.mark.parametrize("full", [no_space, no_folder])
def test_a_full_disk_is_said_and_nothing_is_lost(
    world: World, monkeypatch: pytest.MonkeyPatch, full: Any
) -> None:
    monkeypatch.setattr(writing, "field_set", full)
    before = (world.film.root / "cast.yaml").read_bytes()
    sent = {"document": "cast.yaml", "path": '["palette", "accent"]', "value": "#010203", "was": "null"}
    answer = world.client("owner").post(
        f"/films/{world.film.code}/field/", sent, headers={"Accept": "application/json"}
    )
    assert answer.status_code == 507
    assert "full" in answer.json()["message"]
    assert (world.film.root / "cast.yaml").read_bytes() == before


@pytest.fixture
def no_room() -> Iterator[None]:
    """A database that may not grow: its own error is that of a full disk."""
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA page_count")
        cursor.execute(f"PRAGMA max_page_count = {cursor.fetchone()[0]}")
        yield
        cursor.execute("PRAGMA max_page_count = 1073741823")


@pytest.mark.skipif(connection.vendor != "sqlite", reason="a bound that SQLite has")
def test_a_database_without_room_is_told_to_people_and_programs(world: World, no_room: None) -> None:
    note = {"body": "x" * 4000}
    address = f"/films/{world.film.code}/notes/"
    page = [world.client("owner").post(address, note) for _ in range(4)][-1]
    assert (page.status_code, "full" in page.content.decode()) == (507, True)
    script = world.client("owner").post(address, note, headers={"Accept": "application/json"})
    assert "what you typed stays here" in script.json()["next"]


@pytest.mark.skipif(connection.vendor != "sqlite", reason="a bound that SQLite has")
def test_a_worker_outlives_a_database_without_room(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    job, ended = queue.asked("look", {}, lane="quick"), []
    worker = Worker(lanes=("quick",))
    hand = worker.hands[0]
    hand.job, hand.renewed_at = job, monotonic()
    said = iter([{"ended": "done", "outcome": {}}])
    monkeypatch.setattr(type(hand), "news", lambda self: next(said))

    def done(it: Any, outcome: Any) -> None:
        ended.append(it.pk)
        if len(ended) == 1:
            raise OperationalError("database or disk is full")

    monkeypatch.setattr(queue, "done", done)
    worker.turn()
    assert hand.job is job
    worker.turn()
    assert (ended, hand.job) == ([job.pk, job.pk], None)


def test_a_clock_set_back_keeps_no_job_waiting(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    ahead = timezone.now() + timedelta(hours=1)
    monkeypatch.setattr(timezone, "now", lambda: ahead)
    first, second = queue.asked("look", {}, lane="quick"), queue.asked("look", {}, lane="quick")
    monkeypatch.undo()
    claimed = [queue.claimed("w", "quick"), queue.claimed("w", "quick")]
    assert {job.pk for job in claimed if job} == {first.pk, second.pk}


def test_a_pace_lets_go_on_when_its_time_has_passed() -> None:
    pace = Pace(2, 10.0)
    assert [pace.allows("a", now=at) for at in (0, 1, 2, 9.9, 10, 11)] == [
        True,
        True,
        False,
        False,
        True,
        True,
    ]
    assert pace.allows("b", now=2)


def test_a_guest_who_floods_is_slowed_down(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("yingxi_platform.review.views.GUEST_NOTES", Pace(2, 600.0))
    token = link_made(world.film, by=world.accounts["owner"], label="x", days=7)
    said = [
        Client().post(f"/guest/{token}/", {"guest": "Ann", "body": f"{at}"}).status_code for at in range(3)
    ]
    assert said == [302, 302, 429]
    assert world.film.notes.count() == 2


def test_programs_films_and_invitations_are_slowed_down(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    owner, account = world.client("owner"), world.accounts["owner"]
    monkeypatch.setattr("yingxi_platform.films.pages.listing.NEW_FILMS", Pace(0, 60.0))
    asked = {"studio": world.studio.code, "idea": "A kite"}
    assert owner.post("/films/", asked).status_code == 429
    monkeypatch.setattr("yingxi_platform.studios.views.INVITATIONS", Pace(0, 60.0))
    assert owner.post(f"/studios/{world.studio.code}/invite/", {"role": "viewer"}).status_code == 429
    monkeypatch.setattr("yingxi_platform.api.tokens.API", Pace(2, 60.0))
    program = Client(headers={"Authorization": f"Bearer {token_made(account, 'test', 'write')}"})
    monkeypatch.setattr("yingxi_platform.api.operations.NEW_FILMS", Pace(0, 60.0))
    new = program.post("/api/films", {**asked}, content_type="application/json")
    heard = [new.status_code, *(program.get("/api/films").status_code for _ in range(2))]
    assert heard == [429, 200, 429]
    assert world.studio.films.count() == 1


def test_the_deployment_s_settings_are_without_fault(tmp_path: Path) -> None:
    environment = {
        **{
            name: value
            for name, value in os.environ.items()
            if name not in ("DJANGO_SETTINGS_MODULE", "DATABASE_URL")
        },
        "YINGXI_STUDIO": str(tmp_path),
        "YINGXI_PRODUCTION": "1",
        "YINGXI_ADDRESS": "https://studio.example",
    }
    command = [sys.executable, "-m", "yingxi_platform", "check", "--deploy", "--fail-level", "WARNING"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert {file.name for file in tmp_path.iterdir()} == {"secret.key", "keys.key"}
    assert {oct(file.stat().st_mode & 0o777) for file in tmp_path.iterdir()} == {"0o600"}


def test_a_changed_password_ends_the_other_sessions_and_signing_out_ends_this_one(world: World) -> None:
    here, there = world.client("owner"), world.client("owner")
    here.post("/me/", {"old": "a lamp behind paper", "password": "a lantern before silk"})
    assert here.get("/").status_code == 200
    assert there.get("/").status_code == 302
    here.post("/out/")
    assert here.get("/").status_code == 302


@pytest.mark.parametrize("picture", ["http://127.0.0.1:9/a.png", "concat:a.png", "/etc/a.png", "../a.png"])
def test_an_address_in_a_document_is_asked_by_nobody(
    world: World, monkeypatch: pytest.MonkeyPatch, picture: str
) -> None:
    """A picture is a file of the film's folder: an address is a name of none, which is told in words."""

    def asked(*_: object) -> None:
        raise AssertionError("the network was asked")

    monkeypatch.setattr(socket.socket, "connect", asked)
    person = noun_of(world.film, "cast.yaml").people[0].id
    path = ("people", person, "picture")
    writing.field_saved(world.film, "cast.yaml", path, picture, was=None, by=world.accounts["artist"])
    with pytest.raises(OwnMaterialError):
        looked_over(world.film, "")


def test_processes_that_begin_together_have_one_secret(tmp_path: Path) -> None:
    asked = "import yingxi_platform.settings as it; print(it.SECRET_KEY, it.KEYS_SECRET)"
    environment = {**os.environ, "YINGXI_STUDIO": str(tmp_path)}
    begun = [
        subprocess.Popen([sys.executable, "-c", asked], env=environment, stdout=subprocess.PIPE, text=True)
        for _ in range(6)
    ]
    said = {process.communicate()[0] for process in begun}
    assert [process.returncode for process in begun] == [0] * 6
    assert len(said) == 1
    assert {file.name for file in tmp_path.iterdir()} == {"secret.key", "keys.key"}
