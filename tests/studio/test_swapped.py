"""Two studios of one make: whoever leads the one finds nothing of the other under their own film's address."""

import json
from typing import Any

import pytest

from tests.studio.conftest import World
from tests.studio.test_access import MATRIX, come_in, laid_beside, revised
from tests.studio.test_api import OPERATIONS, asked
from yingxi_platform.api.tokens import token_made
from yingxi_platform.jobs import queue
from yingxi_platform.review.links import link_made
from yingxi_platform.review.models import NotePicture
from yingxi_platform.review.notes import note_made
from yingxi_platform.review.playlists import numbers_of, playlist_made
from yingxi_platform.studios.models import Film
from yingxi_platform.tasks.models import Check, Task

# What is numbered in a film: the addresses of pages, and of programs, each with what is sent.
PAGES = {
    "resolve": "note", "share": "note", "task": "task", "checks": "task", "playlist": "playlist",
    "shut": "link", "take": "take", "still": "take", "note picture": "picture",
    "look at take": "take", "revision": "revision", "restore": "revision",
}  # fmt: skip
API = {
    "notes": "note", "tasks": "task", "playlists": "playlist", "guests": "link", "takes": "take", "stills": "take",
    "history": "revision", "pictures": "picture",
}  # fmt: skip


@pytest.fixture
def numbers(world: World) -> dict[str, int]:
    """One of everything in the first film, by what it is."""
    owner, shots = world.accounts["owner"], list(numbers_of(world.film))
    link_made(world.film, by=owner, label="the town hall", days=7)
    note = note_made(world.film, {"body": "more light"}, author=owner).pk
    return {
        "note": note,
        "picture": laid_beside(world, note),
        "task": Task.objects.create(film=world.film, title="draw the kite").pk,
        "playlist": playlist_made(world.film, "of the kite", shots[:1], by=owner).pk,
        "link": world.film.guest_links.get().pk,
        "take": come_in(world),
        "revision": revised(world),
    }


@pytest.fixture
def elsewhere(world: World) -> Film:
    """A film of the stranger's own studio, who leads it."""
    theirs = world.accounts["stranger"].memberships.get().studio
    return Film.objects.create(studio=theirs, title="Theirs", idea="-", language="en")


def everything(film: Film) -> list[Any]:
    """All that the database has of a film."""
    of = (
        film.notes,
        NotePicture.objects.filter(note__film=film),
        film.tasks,
        Check.objects.filter(task__film=film),
        film.playlists,
        film.guest_links,
        film.rushes,
        film.revisions,
        film.approvals,
    )
    return [list(rows.order_by("pk").values()) for rows in of]


def test_no_page_of_ones_own_film_shows_or_changes_what_is_another_s(
    world: World, elsewhere: Film, numbers: dict[str, int]
) -> None:
    client, before = world.client("stranger"), everything(world.film)
    said = {}
    for name, row in MATRIX.items():
        path = row["path"].replace("/0/", "/{link}/")
        if name not in PAGES:
            # Each address with a number of the film's is tried here.
            assert "<int:" not in path
            continue
        address = path.replace("{" + PAGES[name] + "}", str(numbers[PAGES[name]])).format(
            code=elsewhere.code, **numbers
        )
        for send in (client.get, lambda it: client.post(it, {"state": "final", "assignee": ""})):
            said[f"{name} {address}"] = send(address).status_code
            assert said[f"{name} {address}"] in (404, 405), address
    assert len(said) == len(PAGES)
    assert everything(world.film) == before


def test_no_operation_on_ones_own_film_finds_what_is_another_s(
    world: World, elsewhere: Film, numbers: dict[str, int]
) -> None:
    token, before = token_made(world.accounts["stranger"], "test", "people"), everything(world.film)
    tried = 0
    for (method, path), (body, *_) in OPERATIONS.items():
        if not path.startswith("/films/{code}/") or "{number}" not in path:
            continue
        kind = API[path.split("/")[3]]
        filled = path.replace("{number}", str(numbers[kind])).format(code=elsewhere.code)
        answer = asked(token, method, filled, {"state": "final"} if kind == "task" else body)
        assert answer.status_code == 404, (method, filled)
        tried += 1
    assert tried == 13
    assert everything(world.film) == before


def test_no_number_that_is_sent_brings_in_what_is_another_s(
    world: World, elsewhere: Film, numbers: dict[str, int]
) -> None:
    """Answers, takes, people, members and jobs are numbers too, in what is sent and in studios' addresses."""
    token, film = token_made(world.accounts["stranger"], "test", "people"), f"/films/{elsewhere.code}"
    outsider = world.accounts["artist"].pk
    answer = asked(token, "POST", f"{film}/notes", {"body": "mine", "parent": numbers["note"]})
    assert elsewhere.notes.get(pk=answer.json()["number"]).parent is None
    assert asked(token, "POST", f"{film}/notes", {"body": "x", "take": numbers["take"]}).status_code == 422
    assert asked(token, "GET", f"{film}/notes?take={numbers['take']}").status_code in (404, 422)
    given = asked(token, "POST", f"{film}/tasks", {"title": "x", "assignee": outsider}).json()
    assert given["assignee"] is None
    swapped = {"name": "theirs", "shots": list(numbers_of(world.film))[:1]}
    assert asked(token, "POST", f"{film}/playlists", swapped).status_code == 422
    member, theirs = world.studio.memberships.get(role="artist"), elsewhere.studio.code
    assert (
        asked(token, "PATCH", f"/studios/{theirs}/people/{member.pk}", {"role": "viewer"}).status_code == 404
    )
    posted = world.client("stranger").post(
        f"/studios/{theirs}/role/", {"member": str(member.pk), "role": "gone"}
    )
    assert posted.status_code == 404
    job = queue.asked("make", {"film": world.film.pk}, lane="make", subject=world.film.code)
    assert asked(token, "PATCH", f"/jobs/{job.pk}", {"wish": "stop"}).status_code == 404
    assert world.client("stranger").post(f"/jobs/{job.pk}/", {"wish": "stop"}).status_code == 404
    job.refresh_from_db()
    assert (job.state, job.cancel_requested) == ("ready", False)
    assert world.studio.memberships.get(pk=member.pk).role == "artist"
    # A key that another film's note has is no way to that note.
    key = str(world.film.notes.first().key)
    again = asked(token, "POST", f"{film}/notes", {"body": "mine too", "key": key}).json()
    assert again["number"] != numbers["note"]


def test_fields_that_belong_to_the_studio_cannot_be_sent(world: World, elsewhere: Film) -> None:
    """A program that sends more than is asked for changes no more."""
    token = token_made(world.accounts["owner"], "test", "people")
    more = {
        "film": elsewhere.pk,
        "author": world.accounts["viewer"].pk,
        "id": 1,
        "pk": 1,
        "resolved_at": "2026-01-01",
    }
    number = asked(token, "POST", f"/films/{world.film.code}/notes", {"body": "mine", **more}).json()[
        "number"
    ]
    note = world.film.notes.get(pk=number)
    assert (note.author, note.resolved_at) == (world.accounts["owner"], None)
    asked(
        token, "PATCH", "/me", {"keeper": True, "is_keeper": True, "email": "x@example.org", "password": "x"}
    )
    account = type(note.author).objects.get(pk=note.author.pk)
    assert (account.keeper, account.email) == (False, "owner@example.org")
    assert json.loads(asked(token, "GET", "/me").content).get("keeper") in (None, False)
