"""What keeps the house: the queue's page, sealed keys, letters, and tasks that follow what is done."""

import os
import re
from datetime import timedelta
from typing import Any

import pytest
from django.conf import settings
from django.core import mail
from django.test import Client, override_settings
from django.utils import timezone

from tests.studio.conftest import World
from yingxi.film.errors import AnswerError, InputError
from yingxi_platform.films import asking, rushes, work
from yingxi_platform.films.reading import noun_of
from yingxi_platform.films.writing import field_saved
from yingxi_platform.jobs import hand, queue
from yingxi_platform.jobs.models import Job
from yingxi_platform.jobs.work import AtWork
from yingxi_platform.keys.models import SealedKey
from yingxi_platform.keys.sealing import key_set, keys_opened
from yingxi_platform.people.models import Account
from yingxi_platform.review.notes import note_made
from yingxi_platform.tasks.letters import post
from yingxi_platform.tasks.models import Notice, Task

KEY = "YINGXI_WRITER_API_KEY"


@pytest.fixture
def keeper(world: World) -> Client:
    Account.objects.filter(pk=world.accounts["owner"].pk).update(keeper=True)
    return world.client("owner")


def test_who_keeps_the_house_sees_the_queue_and_asks_again_for_what_died(
    keeper: Client, world: World
) -> None:
    job = queue.asked("make", {"until": "cut"}, lane="make", subject="kite", lone="make kite")
    Job.objects.filter(pk=job.pk).update(state="dead", error={"message": "the worker <died>"})
    page = keeper.get("/jobs/").content.decode()
    assert "the worker &lt;died&gt;" in page
    keeper.post(f"/jobs/{job.pk}/", {"wish": "again"})
    anew = Job.objects.exclude(pk=job.pk).get()
    assert (anew.state, anew.arguments, anew.lone) == ("ready", {"until": "cut"}, "make kite")
    keeper.post(f"/jobs/{anew.pk}/", {"wish": "stop"})
    anew.refresh_from_db()
    assert anew.state == "cancelled"
    assert keeper.get("/jobs/?state=done").status_code == 200


def test_what_runs_is_not_asked_for_again(world: World) -> None:
    job = queue.asked("make", {}, lane="make")
    assert queue.again(job, by=None).pk == job.pk
    assert Job.objects.count() == 1


def test_a_key_is_sealed_and_nobody_reads_it_on_a_page(world: World) -> None:
    address = f"/studios/{world.studio.code}/keys/"
    owner = world.client("owner")
    assert owner.post(address, {"name": KEY, "value": "sk-lantern-77"}).status_code == 302
    sealed = SealedKey.objects.get()
    assert b"lantern" not in bytes(sealed.sealed)
    assert "lantern" not in owner.get(address).content.decode()
    with keys_opened(world.studio):
        assert os.environ[KEY] == "sk-lantern-77"
    assert KEY not in os.environ
    owner.post(address, {"name": KEY, "value": ""})
    assert not SealedKey.objects.exists()


@pytest.mark.parametrize("told", ["{key}", "{key}, {key}!", "{start}"])
@pytest.mark.parametrize("kind", [AnswerError, RuntimeError])
def test_a_key_that_a_provider_repeats_is_on_no_page_and_in_no_log(
    world: World,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
    kind: type[Exception],
    told: str,
) -> None:
    key = "sk-a-long-lantern-behind-paper-77"

    def refused(*_: Any, **__: Any) -> Any:
        try:
            raise ConnectionError(f"401 for {os.environ[KEY]}")
        except ConnectionError as error:
            raise kind("no such key: " + told.format(key=key, start=key[:-9])) from error

    key_set(world.studio, KEY, key, by=world.accounts["owner"])
    monkeypatch.setattr(work, "film_made", refused)
    monkeypatch.setattr("django.db.close_old_connections", lambda: None)
    asking.make(world.film, by=world.accounts["owner"])
    job = queue.claimed("one", "make")
    assert job is not None
    news = hand._performed({"job": str(job.pk), "epoch": job.epoch}, hand._Stop())
    assert "no such key: …" in news["error"]["message"]
    logged = "".join(capfd.readouterr())
    assert ("lantern" in str(news), "lantern" in logged) == (False, False)


def test_a_key_opens_for_its_studio_alone_and_with_its_house_alone(world: World) -> None:
    key_set(world.studio, KEY, "sk-1", by=world.accounts["owner"])
    other = type(world.studio).objects.exclude(pk=world.studio.pk).get()
    with keys_opened(other):
        assert KEY not in os.environ
    with override_settings(KEYS_SECRET="another"), keys_opened(world.studio):
        assert KEY not in os.environ


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("PATH", "/tmp"),
        ("YINGXI_WRITER_API_BASE", "http://127.0.0.1"),
        (KEY, "two\nlines"),
        (KEY, "x" * 700),
        # Providers that LiteLLM asks on the machine itself.
        ("YINGXI_WRITER_MODEL", "ollama/qwen3"),
        ("YINGXI_WRITER_MODEL", "llamafile/any"),
        ("YINGXI_VOICE_MODEL", "http://127.0.0.1/any"),
    ],
)
def test_only_keys_are_keys_and_only_the_keeper_says_where_is_asked(
    world: World, name: str, value: str
) -> None:
    with pytest.raises(InputError):
        key_set(world.studio, name, value, by=world.accounts["owner"])


def letters_to(world: World, persona: str) -> list[Any]:
    mail.outbox = []
    for job in Job.objects.filter(name="post", subject=str(world.accounts[persona].pk)):
        post(AtWork(job))
    return mail.outbox


@override_settings(MAIL="console", EMAIL_BACKEND="django.core.mail.backends.locmem.EmailBackend")
def test_news_come_in_one_letter_and_once(world: World) -> None:
    for body in ("more light", "less wind\n\nBcc: all@example.org"):
        note_made(world.film, {"body": body}, author=world.accounts["reviewer"])
    job = Job.objects.get(name="post", subject=str(world.accounts["lead"].pk))
    assert job.run_after > timezone.now() + timedelta(minutes=5)
    (letter,) = letters_to(world, "lead")
    assert letter.to == ["lead@example.org"]
    assert "Reviewer wrote: less wind Bcc: all@example.org" in letter.body
    assert letter.body.count("Reviewer wrote") == 2
    assert letters_to(world, "lead") == []


@override_settings(MAIL="console", EMAIL_BACKEND="django.core.mail.backends.locmem.EmailBackend")
@override_settings(OPENED_AT="http://localhost:8330")
def test_a_letter_leads_to_the_film_and_says_how_to_have_no_more(world: World) -> None:
    note_made(world.film, {"body": "more light"}, author=world.accounts["reviewer"])
    (letter,) = letters_to(world, "lead")
    assert f"http://localhost:8330/films/{world.film.code}/" in letter.body
    assert letter.extra_headers["List-Unsubscribe"].startswith("<http://localhost:8330/mail/none/")


@override_settings(MAIL="console", EMAIL_BACKEND="django.core.mail.backends.locmem.EmailBackend")
def test_what_was_seen_on_the_page_is_not_written_of(world: World) -> None:
    note_made(world.film, {"body": "more light"}, author=world.accounts["reviewer"])
    world.client("lead").post("/mine/")
    assert letters_to(world, "lead") == []


@override_settings(MAIL="console", EMAIL_BACKEND="django.core.mail.backends.locmem.EmailBackend")
def test_one_click_in_a_letter_ends_letters_and_no_more(world: World) -> None:
    note_made(world.film, {"body": "more light"}, author=world.accounts["reviewer"])
    (letter,) = letters_to(world, "lead")
    found = re.search(r"/mail/none/\S+/", letter.body)
    assert found is not None
    assert found[0] in letter.extra_headers["List-Unsubscribe"]
    strict = Client(enforce_csrf_checks=True)
    assert strict.get(found[0]).status_code == 200
    assert Account.objects.get(email="lead@example.org").mail == "soon"
    assert strict.post(found[0], {"List-Unsubscribe": "One-Click"}).status_code == 200
    assert Account.objects.get(email="lead@example.org").mail == "never"
    note_made(world.film, {"body": "again"}, author=world.accounts["reviewer"])
    assert letters_to(world, "lead") == []
    assert Notice.objects.filter(account=world.accounts["lead"], read_at=None).count() == 2


def test_without_a_way_to_send_no_letter_is_asked_for(world: World) -> None:
    note_made(world.film, {"body": "more light"}, author=world.accounts["reviewer"])
    assert not settings.MAIL
    assert not Job.objects.filter(name="post").exists()


def test_who_changes_the_part_has_begun_and_a_new_take_asks_for_review(world: World) -> None:
    artist, film = world.accounts["artist"], world.film
    board = noun_of(film, "storyboard.yaml").boards[0]
    mine = Task.objects.create(film=film, kind="shot", subject=board.id, title="wider", assignee=artist)
    other = Task.objects.create(film=film, kind="shot", subject=board.id, title="x")
    path = ("boards", board.id, "size")
    size = board.size
    field_saved(film, "storyboard.yaml", path, "wide" if size != "wide" else "close", was=size, by=artist)
    mine.refresh_from_db()
    other.refresh_from_db()
    assert (mine.state, other.state) == ("progress", "todo")
    rushes.noted(film, "shot", board.id, "blobs/a.mp4")
    mine.refresh_from_db()
    assert mine.state == "progress"
    rushes.noted(film, "shot", board.id, "blobs/b.mp4")
    mine.refresh_from_db()
    assert mine.state == "review"
    assert Notice.objects.filter(account=world.accounts["lead"], kind="review").count() == 1
