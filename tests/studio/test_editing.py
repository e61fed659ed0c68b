"""Edits from the pages go into the film's folder, and nobody's is lost."""

import json
import re
from contextlib import ExitStack
from datetime import timedelta
from threading import Timer
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from tests.studio.conftest import World
from yingxi.production.folder import FilmFolder
from yingxi_platform.films import asking
from yingxi_platform.films.reading import noun_of, text_of
from yingxi_platform.films.revisions import changed
from yingxi_platform.jobs import queue
from yingxi_platform.jobs.models import Job

JSON = {"Accept": "application/json"}


def sent(
    client: Client, world: World, document: str, path: list[str], value: str, was: Any, **more: Any
) -> Any:
    data = {"document": document, "path": json.dumps(path), "value": value, "was": json.dumps(was), **more}
    return client.post(f"/films/{world.film.code}/field/", data, headers=JSON)


def test_a_coat_is_changed_and_comments_stay(world: World) -> None:
    cast = world.film.root / "cast.yaml"
    cast.write_text("# ours\n" + cast.read_text())
    mei = next(
        it for it in noun_of(world.film, "cast.yaml").people if it.name == "MEI" or "mei" in it.id.lower()
    )
    answer = sent(
        world.client("artist"),
        world,
        "cast.yaml",
        ["people", mei.id, "top", "colour"],
        "#123456",
        mei.top.colour,
    )
    assert answer.status_code == 200
    assert (
        next(it for it in noun_of(world.film, "cast.yaml").people if it.id == mei.id).top.colour == "#123456"
    )
    assert cast.read_text().startswith("# ours")


def test_an_edit_asks_for_a_look_and_is_in_the_history(world: World) -> None:
    accent = noun_of(world.film, "cast.yaml").palette.accent
    sent(world.client("artist"), world, "cast.yaml", ["palette", "accent"], "#010203", accent)
    assert Job.objects.filter(name="look", subject=world.film.code).count() == 1
    makers, mine = world.film.revisions.filter(document="cast.yaml").order_by("at", "pk")
    assert (makers.by, mine.by, mine.place) == (None, world.accounts["artist"], "palette.accent")
    assert "#010203" in mine.text
    assert "#010203" not in makers.text


def test_who_was_overtaken_hears_both_and_nothing_is_written(world: World) -> None:
    accent = noun_of(world.film, "cast.yaml").palette.accent
    sent(world.client("artist"), world, "cast.yaml", ["palette", "accent"], "#010203", accent)
    late = sent(world.client("lead"), world, "cast.yaml", ["palette", "accent"], "#aabbcc", accent)
    assert late.status_code == 409
    assert (late.json()["yours"], late.json()["theirs"]) == ("#aabbcc", "#010203")
    assert noun_of(world.film, "cast.yaml").palette.accent == "#010203"


def test_two_people_in_two_fields_do_not_meet(world: World) -> None:
    palette = noun_of(world.film, "cast.yaml").palette
    for persona, name, value in (("artist", "accent", "#010203"), ("lead", "ground", "#aabbcc")):
        was = getattr(palette, name)
        assert (
            sent(world.client(persona), world, "cast.yaml", ["palette", name], value, was).status_code == 200
        )
    now = noun_of(world.film, "cast.yaml").palette
    assert (now.accent, now.ground) == ("#010203", "#aabbcc")


def test_what_a_document_does_not_allow_is_said_and_not_written(world: World) -> None:
    board = noun_of(world.film, "storyboard.yaml").boards[0]
    before = text_of(world.film, "storyboard.yaml")
    client = world.client("artist")
    for name, value, kind in (
        ("frames", "-3", "number"),
        ("frames", "many", "number"),
        ("size", "huge", "text"),
    ):
        path = ["boards", board.id, name]
        was = json.loads(json.dumps(getattr(board, name)))
        answer = sent(client, world, "storyboard.yaml", path, value, was, kind=kind)
        assert answer.status_code in (409, 422), answer.content
        assert answer.json()["message"]
    assert text_of(world.film, "storyboard.yaml") == before


def test_a_screenplay_is_saved_and_a_late_one_is_not(world: World) -> None:
    client, address = world.client("writer"), f"/films/{world.film.code}/screenplay/"
    page = client.get(address).content.decode()
    found = re.search(r'name="was" value="(\w+)"', page)
    assert found is not None
    text = text_of(world.film, "screenplay.fountain").replace("Under the bed.", "In the attic.")
    first = client.post(
        f"{address}text/", {"text": text.replace("\n", "\r\n"), "was": found[1]}, headers=JSON
    )
    assert first.status_code == 200
    assert text_of(world.film, "screenplay.fountain") == text
    late = client.post(f"{address}text/", {"text": "gone", "was": found[1]}, headers=JSON)
    assert (late.status_code, late.json()["theirs"]) == (409, text)
    again = client.post(
        f"{address}text/", {"text": f"{text}\nMei laughs.\n", "was": first.json()["was"]}, headers=JSON
    )
    assert again.status_code == 200


def test_an_edit_beside_a_run_that_has_written_its_documents_lets_it_go_on(world: World) -> None:
    job = running(world, "shots")
    with FilmFolder(world.film.root).held():
        accent = noun_of(world.film, "cast.yaml").palette.accent
        answer = sent(world.client("artist"), world, "cast.yaml", ["palette", "accent"], "#010203", accent)
    assert answer.status_code == 200
    assert not Job.objects.get(pk=job.pk).cancel_requested


def test_a_folder_that_somebody_else_holds_is_said_and_nothing_is_lost(
    world: World, monkeypatch: Any
) -> None:
    monkeypatch.setattr("yingxi_platform.films.writing.PATIENCE", 0.2)
    job = running(world, "dialogue")
    with FilmFolder(world.film.root).held():
        accent = noun_of(world.film, "cast.yaml").palette.accent
        answer = sent(world.client("artist"), world, "cast.yaml", ["palette", "accent"], "#010203", accent)
    assert answer.status_code == 423
    assert Job.objects.get(pk=job.pk).cancel_requested
    assert asking.making(world.film) not in (None, job)
    assert noun_of(world.film, "cast.yaml").palette.accent == accent


def test_an_edit_that_comes_too_late_stops_no_film(world: World, monkeypatch: Any) -> None:
    """The run is asked to stop before it is known that somebody else was quicker: it goes on all the same."""
    monkeypatch.setattr("yingxi_platform.films.writing.PATIENCE", 3.0)
    job = running(world, "dialogue")
    with ExitStack() as run:
        run.enter_context(FilmFolder(world.film.root).held())
        Timer(0.5, run.close).start()
        answer = sent(world.client("artist"), world, "cast.yaml", ["palette", "accent"], "#010203", "#0a0b0c")
    assert answer.status_code == 409
    assert Job.objects.get(pk=job.pk).cancel_requested
    assert asking.making(world.film) not in (None, job)


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        (
            "a: 1\nhair:\n  style: bob\n",
            "a: 1\nhair:\n  style: bun\n",
            {"lines": 1, "old": "bob", "new": "bun"},
        ),
        ("MEI\nGo.\n", "MEI\nGo.\nWait: here.\n", {"lines": 1, "old": "", "new": "Wait: here."}),
        ("- {id: a, hour: day}\n", "- {id: a, hour: night}\n", {"lines": 1, "old": "day", "new": "night"}),
        ("", "a: 1\n" * 9, {"lines": 9}),
        (
            "a: 1\n",
            "a: 1\nshots:\n  shot-1.deed-1:\n    video: own/video.mp4\n",
            {"lines": 3, "old": "", "new": "own/video.mp4"},
        ),
    ],
)
def test_a_revision_tells_in_few_words_what_is_other(before: str, after: str, told: Any) -> None:
    assert changed(before, after, "hour") == told


def test_the_history_reads_what_stood_there_and_what_stands_there_now(world: World) -> None:
    was = noun_of(world.film, "cast.yaml").people[0].hair.style
    person = noun_of(world.film, "cast.yaml").people[0].id
    world.film.revisions.create(document="cast.yaml", text=text_of(world.film, "cast.yaml"))
    sent(world.client("artist"), world, "cast.yaml", ["people", person, "hair", "style"], "bald", was)
    page = world.client("viewer").get(f"/films/{world.film.code}/history/").content.decode()
    assert f"<del>{was}</del>" in page
    assert "<ins>bald</ins>" in page
    assert "Artist" in page


def test_the_history_calls_a_part_of_the_film_by_its_name(world: World) -> None:
    shot = noun_of(world.film, "storyboard.yaml").boards[1].id
    was = {"lines": 1, "old": "{id: a, hour: day}", "new": f"{shot}: own/video-0123456789abcdef.mp4"}
    for place in (f"shots.{shot}.video", f"shots.{shot}"):
        world.film.revisions.create(document="film.yaml", text=place, place=place, change=was)
    page = world.client("viewer").get(f"/films/{world.film.code}/history/").content.decode()
    assert re.findall(r"<b>([^<]* <span class=\"where\">.*?)</b>", page) == [
        'Shots <span class="where">shot 2</span>',
        'Shots <span class="where">shot 2 · video</span>',
    ]
    assert page.count("<ins>own file</ins>") == 2
    assert "{id" not in page


@pytest.mark.parametrize(
    ("new", "told"),
    [
        ("1", "another take"),
        (f"{'a1' * 32} {'b2' * 32}", "take chosen"),
        (f"{'a1' * 32} {'b2' * 32} true", "locked"),
        ("false", "unlocked"),
        ("own/video-0123456789abcdef.mp4", "own file"),
    ],
)
def test_the_history_says_what_was_decided_of_a_take(world: World, new: str, told: str) -> None:
    place = f"shots.{noun_of(world.film, 'storyboard.yaml').boards[0].id}"
    change = {"lines": 2, "old": "", "new": new}
    world.film.revisions.create(document="film.yaml", text="x", place=place, change=change)
    page = world.client("viewer").get(f"/films/{world.film.code}/history/").content.decode()
    assert f"<ins>{told}</ins>" in page


def test_the_history_of_a_document_put_back_shows_nobody_the_keys_of_takes(world: World) -> None:
    change = {"lines": 2, "old": "1", "new": "666258a5d3d8 d43ed80233ce 0 false"}
    world.film.revisions.create(document="film.yaml", text="x", place="", change=change)
    page = world.client("viewer").get(f"/films/{world.film.code}/history/").content.decode()
    assert "<ins>take chosen</ins>" in page
    assert "666258a5d3d8" not in page


def test_what_the_makers_wrote_in_one_go_is_one_row_that_opens(world: World) -> None:
    film, now = world.film, timezone.now().replace(hour=12)
    for seconds, document, by in (
        (0, "story.yaml", None),
        (2, "cast.yaml", None),
        (4, "story.yaml", world.accounts["writer"]),
        (6, "sets.yaml", None),
        (900, "cut.yaml", None),
        (901, "score.yaml", None),
    ):
        film.revisions.create(document=document, text=document, by=by, at=now + timedelta(seconds=seconds))
    page = world.client("viewer").get(f"/films/{film.code}/history/").content.decode()
    opening = re.findall(r'<details class="moment">(.*?)</details>', page, re.DOTALL)
    assert [rows.count("<li>") for rows in opening] == [2, 2]
    assert ["the generators wrote 2 documents" in rows for rows in opening] == [True, True]
    assert page.count('<a class="of"') == 6


def running(world: World, stage: str) -> Job:
    """The film is being made, as far as the stage."""
    asking.make(world.film)
    job = queue.claimed("one", "make")
    assert job is not None
    queue.told(job, {"stage": stage})
    return job
