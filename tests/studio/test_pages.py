"""What the pages show of a film, from its first sentence to its download."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from tests.studio.conftest import World
from yingxi_platform import tags
from yingxi_platform.films import asking, work
from yingxi_platform.films.makers import looked_by, makers
from yingxi_platform.films.reading import noun_of
from yingxi_platform.films.standing import PAGES
from yingxi_platform.jobs import queue
from yingxi_platform.jobs.models import Job
from yingxi_platform.jobs.work import AtWork
from yingxi_platform.studios.models import Film, Rush


def looked(world: World) -> dict[str, Any]:
    """The film is looked over, as a worker does it."""
    asking.look(world.film)
    job = queue.claimed("one", "quick")
    assert job is not None
    outcome = work.look(AtWork(job))
    queue.done(job, outcome)
    world.film.refresh_from_db()
    return outcome


def test_an_editor_that_was_built_after_the_studio_opened_waits_until_it_opens_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def gathered_before(path: str) -> str:
        raise ValueError(f"Missing staticfiles manifest entry for '{path}'")

    monkeypatch.setattr(Path, "is_file", lambda path: True)
    assert tags.bundled("screenplay.js") == "studio/built/screenplay.js"
    monkeypatch.setattr(tags, "static", gathered_before)
    assert tags.bundled("screenplay.js") == ""


def test_the_words_of_a_film_say_in_which_language_they_are_whatever_the_reader_s(world: World) -> None:
    world.accounts["artist"].language = "zh-hant"
    world.accounts["artist"].save()
    page = world.client("artist").get(f"/films/{world.film.code}/cast/").content.decode()
    assert '<html lang="zh-Hant">' in page
    named = re.findall(r'<input id="cast_yaml[^"]*-name" [^>]*>', page)
    assert named
    assert [it for it in named if not it.endswith(' lang="en">')] == []
    # What is chosen from the house's own lists is said in the reader's.
    assert re.findall(r'<select id="cast_yaml[^>]* lang=', page) == []


def test_an_idea_becomes_a_folder_and_a_job(world: World) -> None:
    sent = {
        "studio": world.studio.code,
        "idea": "怕黑的灯塔看守人",
        "length": "20s",
        "aspect": "9:16",
        "draft": "on",
    }
    client = world.client("writer")
    answer = client.post("/films/", sent)
    film = Film.objects.get(idea="怕黑的灯塔看守人")
    assert answer["Location"] == f"/films/{film.code}/story/"
    settings = noun_of(film, "film.yaml")
    assert (settings.brief.language, settings.brief.width, settings.brief.height) == ("zh", 720, 1280)
    assert settings.draft
    assert Job.objects.get(subject=film.code).name == "make"
    page = client.get(answer["Location"]).content.decode()
    assert "It is being made, and appears here by itself." in page
    assert film.title in client.get("/").content.decode()


def test_made_twice_by_a_double_click_is_made_once(world: World) -> None:
    client = world.client("writer")
    for _ in range(2):
        client.post(f"/films/{world.film.code}/make/")
    assert Job.objects.filter(name="make", subject=world.film.code).count() == 1


@pytest.mark.parametrize("idea", ["", "   \n "])
def test_no_idea_is_one_clear_sentence(world: World, idea: str) -> None:
    answer = world.client("owner").post("/films/", {"studio": world.studio.code, "idea": idea})
    assert answer.status_code == 422
    assert "The idea is empty." in answer.content.decode()


def test_a_whole_story_in_prose_is_taken_whole(world: World) -> None:
    client, prose = world.client("owner"), "灯塔的灯灭了。\n" * 25_000
    sent = {"studio": world.studio.code, "idea": prose, "length": "3m"}
    assert client.post("/films/", sent).status_code == 302
    film = Film.objects.exclude(pk=world.film.pk).get()
    assert noun_of(film, "film.yaml").brief.idea == prose.strip() == film.idea
    answer = client.post("/films/", {**sent, "idea": prose + "灯"}, headers={"Accept-Language": "zh-CN"})
    assert answer.status_code == 422
    assert "点子超过 200,000 个字" in answer.content.decode()
    assert Film.objects.count() == 2


def test_a_look_draws_sheets_and_says_that_nothing_is_missing(world: World) -> None:
    assert looked(world) == {"missing": 0, "sheets": 4, "panels": 0}
    assert looked(world) == {"missing": 0, "sheets": 0, "panels": 0}
    page = world.client("viewer").get(f"/films/{world.film.code}/cast/").content.decode()
    assert len(re.findall(r'<figure><img src="[^"]*/stills/', page)) == 4


def test_what_a_change_makes_stale_is_marked_where_it_is(world: World) -> None:
    looked(world)
    board = noun_of(world.film, "storyboard.yaml").boards[0]
    sent = {
        "document": "storyboard.yaml",
        "path": json.dumps(["boards", board.id, "weather"]),
        "value": "rain",
        "was": json.dumps(None if board.weather == "clear" else board.weather),
    }
    client = world.client("artist")
    assert client.post(f"/films/{world.film.code}/field/", sent).status_code == 302
    now = client.get(f"/films/{world.film.code}/now/").content.decode()
    assert "Checking what that changes" in now
    outcome = looked(world)
    assert outcome["panels"] == 1
    assert f"picture {board.id}" in world.film.plan["missing"]
    page = client.get(f"/films/{world.film.code}/storyboard/").content.decode()
    assert "mark-stale" in page
    now = client.get(f"/films/{world.film.code}/now/").content.decode()
    assert "Make again" in now


def told(world: World, *missing: str) -> str:
    """What the bar says of a film of which that is missing."""
    plan = {**world.film.plan, "missing": list(missing)}
    type(world.film).objects.filter(pk=world.film.pk).update(plan=plan)
    page = world.client("viewer").get(f"/films/{world.film.code}/now/").content.decode()
    return re.sub(r"<[^>]+>", "", page.partition('role="status">')[2].partition("</p>")[0]).strip()


def test_takes_to_make_are_counted_and_what_is_joined_from_them_is_none(world: World) -> None:
    looked(world)
    assert told(world, "film", "mix", "stem music", "splice a-b", "still a") == "To be assembled again"
    assert told(world, "film", "picture a") == "One take to remake"
    assert told(world, "film", "picture a", "kept picture b", "voice c", "music d") == "4 takes to remake"


def test_a_look_that_says_other_things_of_the_same_takes_has_the_page_written_anew(world: World) -> None:
    looked(world)
    address = f"/films/{world.film.code}/now/?page=shots"
    client = world.client("viewer")
    seen = re.findall(r'data-seen="([^"]*)"', client.get(address).content.decode())[0]
    assert "HX-Trigger" not in client.get(f"{address}&seen={seen}")
    looked(world)
    assert "fresh" in client.get(f"{address}&seen={seen}")["HX-Trigger"]


def test_after_an_update_a_film_is_looked_at_anew_once_and_its_stale_takes_are_explained(
    world: World,
) -> None:
    looked(world)
    assert world.film.plan["missing"] == []
    outdated = {**world.film.plan, "makers": "of before", "made_by": "of before", "at": "2020-01-01"}
    Film.objects.filter(pk=world.film.pk).update(plan=outdated)
    looks = Job.objects.filter(name="look", subject=world.film.code)
    before = looks.count()
    for _ in range(2):
        world.client("viewer").get(f"/films/{world.film.code}/shots/")
    assert looks.count() == before + 1
    world.film.refresh_from_db()
    assert looked_by(world.film.plan, whole=False) == {
        "makers": makers(), "made_by": "of before", "earlier": True,
    }  # fmt: skip
    assert looked_by(world.film.plan, whole=True) == {
        "makers": makers(), "made_by": makers(), "earlier": False,
    }  # fmt: skip


def test_every_page_is_shown_and_changed_by_who_may(world: World) -> None:
    for persona in ("owner", "viewer"):
        client = world.client(persona)
        for stage in PAGES:
            answer = client.get(f"/films/{world.film.code}/{stage}/")
            assert answer.status_code == 200, stage
            changes = persona == "owner" and stage in ("brief", "cast", "storyboard", "sound", "edit")
            assert ("data-field" in answer.content.decode()) == changes, (persona, stage)


def test_what_failed_is_said_with_what_to_do(world: World) -> None:
    asking.make(world.film)
    job = queue.claimed("one", "make")
    assert job is not None
    said = {
        "message": "the paper theatre has no look named 'oil'",
        "where": "/srv/films/x/film.yaml",
        "next": "set `look: paper`",
    }
    queue.failed(job, said, again=False)
    page = world.client("viewer").get(f"/films/{world.film.code}/now/").content.decode()
    assert "no look named" in page
    assert "/srv/films" not in page


def test_progress_is_asked_for_with_few_questions(world: World) -> None:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    client = world.client("viewer")
    with CaptureQueriesContext(
        connection,
    ) as asked:
        client.get(f"/films/{world.film.code}/now/")
    assert len(asked) <= 8


def test_what_is_offered_in_many_places_stands_in_the_page_once(world: World) -> None:
    address = f"/films/{world.film.code}/storyboard/"
    short, whole = (world.client("owner").get(address + more).content.decode() for more in ("", "?whole"))
    lists = re.findall(r'<template id="(offers-\w+)">(.*?)</template>', short)
    assert set(re.findall(r'data-offers="(offers-\w+)"', short)) == {name for name, _ in lists}
    assert all(options.count("<option") > 1 for _, options in lists)
    sizes = re.findall(r'<select[^>]*-size" name="value"[^>]*>(.*?)</select>', short, re.DOTALL)
    assert [options.count("<option") for options in sizes] == [1] * len(sizes)
    # Without scripts, each has its own.
    assert "data-offers" not in whole
    assert len(whole) > len(short)


def test_a_field_that_is_kept_has_the_token_of_its_own_page(world: World) -> None:
    client = world.client("owner")
    pages = [client.get(f"/films/{world.film.code}/story/").content.decode() for _ in range(2)]
    tokens = [set(re.findall(r'name="csrfmiddlewaretoken" value="(\w+)"', page)) for page in pages]
    assert [len(found) for found in tokens] == [1, 1]
    assert tokens[0] != tokens[1]


def test_pages_go_packed_and_films_as_they_are(world: World) -> None:
    client = world.client("owner", headers={"Accept-Encoding": "gzip"})
    assert client.get(f"/films/{world.film.code}/story/")["Content-Encoding"] == "gzip"
    film = client.get(f"/films/{world.film.code}/out/film.mp4", headers={"Range": "bytes=0-9"})
    assert (film.status_code, film.headers.get("Content-Encoding")) == (206, None)
    assert len(b"".join(film.streaming_content)) == 10


def test_a_film_begun_in_the_studio_is_directed_by_whoever_began_it(world: World) -> None:
    sent = {"studio": world.studio.code, "idea": "A girl mends a kite"}
    world.client("writer").post("/films/", sent)
    film = Film.objects.exclude(pk=world.film.pk).get()
    assert noun_of(film, "film.yaml").director == "Writer"


@pytest.mark.parametrize("idea", ["🎬🎬🎬", "فتاة تصلح طائرة ورقية"])
def test_an_idea_that_nobody_can_read_is_refused_before_anything_is_begun(world: World, idea: str) -> None:
    answer = world.client("writer").post("/films/", {"studio": world.studio.code, "idea": idea})
    assert (answer.status_code, Film.objects.count(), Job.objects.count()) == (422, 1, 0)


def test_a_film_of_which_no_take_is_known_stands_among_the_films_by_its_still(world: World) -> None:
    still, address = world.film.root / "out/still.jpg", f"/films/{world.film.code}/out/still.jpg"
    Rush.objects.filter(film=world.film).delete()
    still.unlink(missing_ok=True)
    assert address not in world.client("writer").get("/").content.decode()
    still.parent.mkdir(exist_ok=True)
    still.write_bytes(b"a picture")
    assert address in world.client("writer").get("/").content.decode()
