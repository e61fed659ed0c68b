"""What guests read of the notes: what is shown to them and what was said by their own link, and nothing else."""

from typing import Any

import pytest
from django.test import Client

from tests.studio.conftest import World
from tests.studio.test_api import asked
from yingxi_platform.api.tokens import token_made
from yingxi_platform.review.links import link_made
from yingxi_platform.review.models import Note
from yingxi_platform.review.notes import note_made


def said(world: World, body: str, persona: str = "reviewer", **more: Any) -> Note:
    return note_made(world.film, {"body": body, **more}, author=world.accounts[persona])


def door(world: World, label: str = "the bank") -> str:
    return f"/guest/{link_made(world.film, by=world.accounts['lead'], label=label, days=7)}/"


def read(address: str) -> str:
    return Client().get(address).content.decode()


def test_the_team_s_own_notes_are_not_read_by_guests(world: World) -> None:
    secret = said(world, "the client will hate this")
    said(world, "cut it then", parent=str(secret.pk))
    said(world, "is the kite red enough?", shared="on")
    page = read(door(world))
    assert [word in page for word in ("hate", "cut it", "red enough")] == [False, False, True]


def test_a_guest_cannot_answer_what_they_do_not_read(world: World) -> None:
    secret, address = said(world, "the client will hate this"), door(world)
    sent = {"guest": "Ann", "body": "really?", "parent": secret.pk}
    Client().post(address, sent)
    assert not secret.replies.exists()


def test_guests_of_a_link_read_what_was_said_by_it_and_its_answers(world: World) -> None:
    bank, school = door(world), door(world, "the school")
    Client().post(bank, {"guest": "Ann", "body": "too dark", "shared": "on"})
    note = world.film.notes.get(guest="Ann")
    said(world, "it is night", parent=str(note.pk))
    assert [("too dark" in read(it), "it is night" in read(it)) for it in (bank, school)] == [
        (True, True),
        (False, False),
    ]


@pytest.mark.parametrize(
    ("persona", "status", "guests"), [("reviewer", 302, True), ("artist", 403, False), ("lead", 302, True)]
)
def test_who_wrote_a_note_and_who_leads_show_it_to_guests(
    world: World, persona: str, status: int, guests: bool
) -> None:
    note, address = said(world, "more light"), door(world)
    there = f"/films/{world.film.code}/notes/{note.pk}/share/"
    assert world.client(persona).post(there).status_code == status
    assert ("more light" in read(address)) is guests


def test_a_program_shows_a_note_to_guests_and_hides_it(world: World) -> None:
    token, address = token_made(world.accounts["reviewer"], "test", "note"), door(world)
    notes = f"/films/{world.film.code}/notes"
    number = asked(token, "POST", notes, {"body": "more light", "shared": True}).json()["number"]
    assert (asked(token, "GET", notes).json()[0]["shared"], "more light" in read(address)) == (True, True)
    assert asked(token, "PUT", f"{notes}/{number}/shared", {"shared": False}).json() == {"shared": False}
    assert "more light" not in read(address)


def test_a_note_says_to_the_team_that_guests_read_it(world: World) -> None:
    said(world, "more light", shared="on")
    page = world.client("artist").get(f"/films/{world.film.code}/film/").content.decode()
    assert "guests can read it" in page


def test_a_guest_s_own_note_is_not_called_one_that_all_guests_read(world: World) -> None:
    Client().post(door(world), {"guest": "Ann", "body": "too dark"})
    page = world.client("lead").get(f"/films/{world.film.code}/film/").content.decode()
    assert ("too dark" in page, "guests can read it" in page) == (True, False)
