"""A film that is put away: who may, who still sees it, what comes back, and what is left when it ends for ever."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.test import Client
from django.utils import timezone

from tests.studio.conftest import World
from tests.studio.test_access import come_in, revised
from tests.studio.test_api import asked
from yingxi.film.errors import CancelledError, HeldError
from yingxi.production.folder import FilmFolder
from yingxi.production.store_moving import store_moved
from yingxi_platform.api.tokens import token_made
from yingxi_platform.films import asking, ending, work
from yingxi_platform.films.finding import found
from yingxi_platform.jobs import queue
from yingxi_platform.jobs.models import Job
from yingxi_platform.jobs.work import AtWork, ComeBackLater
from yingxi_platform.review.links import link_made
from yingxi_platform.review.notes import note_made
from yingxi_platform.studios.going import ended_in_time, put_away
from yingxi_platform.studios.models import ROLES, Film
from yingxi_platform.tasks.models import Notice, Task

LEADS = ("owner", "producer")


def away(world: World, *, since: timedelta = timedelta(0)) -> Film:
    """The world's film, put away by its producer."""
    put_away(world.film, by=world.accounts["producer"])
    Film.objects.filter(pk=world.film.pk).update(gone_at=timezone.now() - since)
    return Film.objects.get(pk=world.film.pk)


def listed(client: Client) -> bool:
    return "The Kite" in client.get("/away/").content.decode().split("<main", 1)[1]


def end_job(world: World) -> AtWork:
    job = queue.claimed("one", "quick")
    assert job is not None
    assert (job.name, job.subject) == ("end", world.film.code)
    return AtWork(job)


def files_of(root: Path) -> dict[str, bytes]:
    return {str(path.relative_to(root)): path.read_bytes() for path in root.rglob("*") if path.is_file()}


@pytest.mark.parametrize("role", ROLES)
def test_only_owner_and_producer_put_a_film_away_and_only_an_owner_ends_it(world: World, role: str) -> None:
    client, leads = world.client(role), role in LEADS
    code = world.film.code
    assert client.get(f"/films/{code}/away/").status_code == (200 if leads else 403)
    assert client.post(f"/films/{code}/away/").status_code == (302 if leads else 403)
    if not leads:
        assert f"/films/{code}/away/" not in client.get("/").content.decode()
        assert Film.objects.get(code=code).gone_at is None
        away(world)
    ends = client.post(f"/away/{code}/end/", {"title": "The Kite"}).status_code
    assert ends == (302 if role == "owner" else 403 if leads else 404)
    assert Job.objects.filter(name="end").exists() == (role == "owner")
    back = client.post(f"/away/{code}/back/").status_code
    assert back == (302 if role == "producer" else 404)


def test_a_film_put_away_is_in_no_place_but_one(world: World) -> None:
    artist, code = world.accounts["artist"], world.film.code
    note_made(world.film, {"body": "@Artist more light"}, author=world.accounts["lead"])
    Task.objects.create(film=world.film, title="draw the kite", assignee=artist)
    guest = f"/guest/{link_made(world.film, by=world.accounts['lead'], label='the mill', days=7)}/"
    assert Client().get(guest).status_code == 200
    assert Notice.objects.filter(account=artist).exists()
    world.client("producer").post(f"/films/{code}/away/")
    for role in ROLES:
        client, account = world.client(role), world.accounts[role]
        assert client.get(f"/films/{code}/story/").status_code == 404
        assert code not in client.get("/").content.decode()
        assert code not in client.get("/mine/").content.decode()
        assert found(account, "kite") == []
        assert (client.get("/away/").status_code == 200 and listed(client)) == (role in LEADS)
        token = token_made(account, "test", "people")
        assert asked(token, "GET", "/films").json() == []
        assert asked(token, "GET", f"/films/{code}").status_code == 404
    assert Client().get(guest).status_code == 404
    assert not listed(world.client("stranger"))


def test_what_is_brought_back_is_as_it_was(world: World) -> None:
    come_in(world)
    revised(world)
    note_made(world.film, {"body": "more light"}, author=world.accounts["lead"])
    guest = f"/guest/{link_made(world.film, by=world.accounts['lead'], label='the mill', days=7)}/"
    before = Film.objects.filter(pk=world.film.pk).values().get()
    files = files_of(world.film.root)
    owner = world.client("owner")
    owner.post(f"/films/{world.film.code}/away/")
    answer = owner.post(f"/away/{world.film.code}/back/")
    assert answer["Location"] == f"/films/{world.film.code}/"
    assert Film.objects.filter(pk=world.film.pk).values().get() == before
    assert files_of(world.film.root) == files
    assert [note.body for note in world.film.notes.all()] == ["more light"]
    assert Client().get(guest).status_code == 200
    assert not listed(owner)
    assert Job.objects.filter(name="look", subject=world.film.code, state="ready").exists()


def test_what_is_being_done_with_it_ends(world: World) -> None:
    running, waiting = asking.make(world.film), asking.look(world.film)
    assert queue.claimed("one", "make") is not None
    away(world)
    assert queue.cancel_wished(Job.objects.get(pk=running.pk))
    assert Job.objects.get(pk=waiting.pk).state == "cancelled"
    late = asking.pack(world.film, by=None)
    with pytest.raises(CancelledError):
        work.pack(AtWork(late))


def test_what_is_deleted_for_ever_leaves_neither_files_nor_rows(world: World) -> None:
    other = Film.objects.create(studio=world.studio, title="Other", idea="-", language="en")
    for kept in (
        other.root / "film.yaml",
        other.stills / "a.webp",
        settings.PACKS / f"{other.code}-1.yingxi",
    ):
        kept.parent.mkdir(parents=True, exist_ok=True)
        kept.write_text("kept")
    come_in(world)
    note_made(world.film, {"body": "more light"}, author=world.accounts["lead"])
    away(world)
    pack = settings.PACKS / f"{world.film.code}-1.yingxi"
    pack.write_text("x")
    wrong = world.client("owner").post(f"/away/{world.film.code}/end/", {"title": "The kite!"})
    assert wrong.status_code == 422
    assert not Job.objects.filter(name="end").exists()
    world.client("owner").post(f"/away/{world.film.code}/end/", {"title": " The  Kite"})
    assert world.client("owner").post(f"/away/{world.film.code}/back/").status_code == 404
    assert not listed(world.client("owner"))
    ending.end(end_job(world))
    assert not any(path.exists() for path in (world.film.root, world.film.stills, pack))
    assert list(Film.objects.values_list("code", flat=True)) == [other.code]
    assert not Job.objects.filter(subject=world.film.code).exclude(name="end").exists()
    assert files_of(other.root) == {"film.yaml": b"kept"}
    assert (other.stills / "a.webp").is_file()
    assert (settings.PACKS / f"{other.code}-1.yingxi").is_file()


def test_an_end_that_was_killed_goes_on(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    away(world)
    world.client("owner").post(f"/away/{world.film.code}/end/", {"title": "The Kite"})
    at_work = end_job(world)
    whole = ending.shutil.rmtree

    def killed(path: Path, **more: Any) -> None:
        if path == world.film.root:
            (path / "film.yaml").unlink()
            whole(path / "out")
            raise KeyboardInterrupt
        whole(path, **more)

    monkeypatch.setattr(ending.shutil, "rmtree", killed)
    with pytest.raises(KeyboardInterrupt):
        ending.end(at_work)
    assert Film.objects.filter(pk=world.film.pk, ending=True).exists()
    monkeypatch.undo()
    ending.end(at_work)
    ending.end(at_work)
    assert not world.film.root.exists()
    assert not Film.objects.filter(pk=world.film.pk).exists()


def test_the_end_waits_for_who_is_still_at_work(world: World) -> None:
    asking.make(world.film)
    making = queue.claimed("one", "make")
    assert making is not None
    away(world)
    world.client("owner").post(f"/away/{world.film.code}/end/", {"title": "The Kite"})
    at_work = end_job(world)
    with pytest.raises(ComeBackLater):
        ending.end(at_work)
    queue.cancelled(making)
    with FilmFolder(world.film.root).held(), pytest.raises(HeldError):
        ending.end(at_work)
    assert (world.film.root / "film.yaml").is_file()
    ending.end(at_work)
    assert not world.film.root.exists()


def test_after_thirty_days_it_ends_and_a_day_before_it_does_not(world: World) -> None:
    away(world, since=timedelta(days=29))
    assert (ended_in_time(), Job.objects.filter(name="end").count()) == (0, 0)
    away(world, since=timedelta(days=31))
    assert (ended_in_time(), ended_in_time(), Job.objects.filter(name="end").count()) == (1, 1, 1)
    Job.objects.filter(name="end").update(state="dead")
    assert (ended_in_time(), Job.objects.filter(name="end", state="ready").count()) == (1, 1)
    assert not listed(world.client("owner"))


def test_a_store_on_another_disk_goes_where_it_is_this_film_s_alone(world: World, tmp_path: Path) -> None:
    other = Film.objects.create(studio=world.studio, title="Other", idea="-", language="en")
    (tmp_path / "disk").mkdir()
    store = store_moved(world.film.root, tmp_path / "disk")
    (store / "letters.txt").write_text("somebody's own")
    (other.root / ".yingxi").mkdir(parents=True)
    (other.root / ".yingxi" / "store").symlink_to(store)
    Film.objects.update(gone_at=timezone.now(), ending=True)
    ending.files_gone(other)
    assert any((store / "takes").rglob("*.json"))
    ending.files_gone(world.film)
    assert [path.name for path in store.iterdir()] == ["letters.txt"]


def test_a_program_puts_away_brings_back_and_ends(world: World) -> None:
    owner, note = (token_made(world.accounts["owner"], "test", scope) for scope in ("people", "write"))
    code = world.film.code
    assert asked(note, "DELETE", f"/films/{code}").status_code == 403
    assert asked(owner, "DELETE", f"/films/{code}").json() == {"away": code}
    assert [each["code"] for each in asked(owner, "GET", "/away").json()] == [code]
    assert asked(owner, "POST", f"/away/{code}/back").json() == {"back": code}
    asked(owner, "DELETE", f"/films/{code}")
    assert asked(owner, "DELETE", f"/away/{code}", {"title": "x"}).status_code == 422
    assert asked(owner, "DELETE", f"/away/{code}", {"title": "The Kite"}).json() == {"ends": code}
