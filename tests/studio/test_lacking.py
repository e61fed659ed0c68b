"""A worker on a machine that lacks what a generator needs."""

import sys
from functools import partial
from html import unescape
from typing import Any

import pytest
from django.test import Client

from tests.studio.conftest import World
from yingxi.generators.registry import generator_of
from yingxi.graph.runner import InProcessRunner
from yingxi.production.films import film_made
from yingxi.production.folder import SCREENPLAY, FilmFolder
from yingxi_platform.api.tokens import token_made
from yingxi_platform.films import asking, work
from yingxi_platform.jobs import hand, queue, worker
from yingxi_platform.jobs.models import Job

MODEL = "quick_makers.model"


def tried(world: World) -> Job:
    """The film's job is claimed and done by a hand, as far as it gets."""
    Job.objects.filter(name="make").update(run_after=queue.AT_ONCE)
    job = queue.claimed("one", "make")
    assert job is not None
    news = hand._performed({"job": str(job.pk), "epoch": job.epoch}, hand._Stop())
    worker._settled(job, news)
    job.refresh_from_db()
    return job


def test_without_the_model_the_job_says_so_and_with_it_goes_on(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    film, root = world.film, world.film.root
    monkeypatch.setattr(
        work, "film_made", partial(film_made, runner=InProcessRunner(FilmFolder(root).store.root))
    )
    # The test's connection holds what is rolled back after it.
    monkeypatch.setattr("django.db.close_old_connections", lambda: None)
    screenplay = root / SCREENPLAY
    screenplay.write_text(screenplay.read_text().replace("Where is the kite?", "Where did it go?"))
    before = {path.name: path.stat().st_mtime_ns for path in (root / "out").iterdir()}
    generator_of.cache_clear()
    monkeypatch.setitem(sys.modules, MODEL, None)  # as a package that is not installed is found

    asking.make(film, by=world.accounts["owner"])
    first = tried(world)
    assert (first.state, first.attempts) == ("ready", 1)
    said_at_once(world, f"Quick voice needs the package {MODEL}", f"Quick voice 还缺：软件包 {MODEL}")
    Job.objects.filter(pk=first.pk).update(attempts=first.most_attempts - 1)
    last = tried(world)
    assert last.state == "dead"
    page = page_of(world, "en")
    assert f"Quick voice needs the package {MODEL}" in page
    assert "add what is missing, or name another generator" in page
    assert f"Quick voice 还缺：软件包 {MODEL}" in page_of(world, "zh-CN")
    assert "Where did it go?" in screenplay.read_text()
    assert {path.name: path.stat().st_mtime_ns for path in (root / "out").iterdir()} == before

    monkeypatch.delitem(sys.modules, MODEL)
    assert queue.again(last, by=None).pk != last.pk
    done = tried(world)
    assert done.state == "done"
    assert done.outcome["delivered"]
    assert done.outcome["kept"] > done.outcome["made"] > 0
    assert "needs the package" not in page_of(world, "en")


@pytest.mark.parametrize(
    ("lacks", "english", "chinese"),
    [
        (
            ModuleNotFoundError("No module named 'soxr'", name="soxr"),
            "a part of Yingxi is missing: the package soxr",
            "影戏缺了一部分：软件包 soxr",
        ),
        (
            ImportError("libEGL.so.1: cannot open shared object file"),
            "a library of the system is missing: libEGL.so.1",
            "系统缺少一个库：libEGL.so.1",
        ),
    ],
)
def test_a_worker_without_a_part_says_what_to_install(
    world: World, monkeypatch: pytest.MonkeyPatch, lacks: ImportError, english: str, chinese: str
) -> None:
    def film_made(*_: Any, **__: Any) -> Any:
        raise lacks

    monkeypatch.setattr(work, "film_made", film_made)
    monkeypatch.setattr("django.db.close_old_connections", lambda: None)
    asking.make(world.film, by=world.accounts["owner"])
    job = tried(world)
    assert job.state == "ready"
    said_at_once(world, english, chinese)
    Job.objects.filter(pk=job.pk).update(attempts=job.most_attempts - 1)
    assert tried(world).state == "dead"
    assert english in page_of(world, "en")
    page = page_of(world, "zh-CN")
    assert chinese in page
    assert ("make studio" if "soxr" in chinese else "apt-get install -y libegl1 libgl1") in page


def said_at_once(world: World, english: str, chinese: str) -> None:
    """After the first try the page, the queue and programs say what is lacking, what to do, and that it is tried
    again."""
    page = page_of(world, "en")
    assert "Try 1 of 3 failed" in page
    assert "It is tried again by itself" in page
    assert english in page
    assert "第 1 次没有做成（共 3 次）" in page_of(world, "zh-CN")
    assert chinese in page_of(world, "zh-CN")
    keeper = world.accounts["owner"]
    type(keeper).objects.filter(pk=keeper.pk).update(keeper=True)
    token = token_made(keeper, "test", "read")
    asked: Any = Client(headers={"Authorization": f"Bearer {token}", "Accept-Language": "en"}).get(
        f"/api/films/{world.film.code}"
    )
    error = asked.json()["error"]
    assert error["message"].startswith(english)
    assert error["next"]
    queued: Any = world.client("owner").get("/jobs/", headers={"Accept-Language": "en"})
    assert f"{error['message']}</p><p>{error['next']}</p>" in unescape(queued.content.decode())


def page_of(world: World, speak: str) -> str:
    answer: Any = world.client("owner").get(
        f"/films/{world.film.code}/now/", headers={"Accept-Language": speak}
    )
    return str(answer.content.decode())
