"""Doors, sign-in, and what every answer says."""

import re
from pathlib import Path

import pytest
from django.test import Client

import yingxi_platform
from tests.studio.conftest import World
from yingxi_platform.people.doors import door_of, first_door, invitation, passed
from yingxi_platform.people.models import Account
from yingxi_platform.studios.models import Membership, Studio
from yingxi_platform.words import say

TEMPLATES = sorted((Path(yingxi_platform.__file__).parent / "templates").rglob("*.html"))
PASSWORD = "a lamp behind paper"


@pytest.mark.usefixtures("database")
def test_a_stranger_sees_what_the_house_does_and_how_to_get_in() -> None:
    client = Client()
    fresh = client.get("/", follow=True).content.decode()
    assert say("en", "door.title") in fresh
    assert (say("en", "door.new.line") in fresh, 'name="password"' in fresh) == (True, False)
    Account.objects.made("mei@example.org", PASSWORD, name="Mei")
    known = client.get("/", follow=True).content.decode()
    assert say("en", "door.title") in known
    assert (say("en", "door.new.line") in known, 'name="password"' in known) == (False, True)


@pytest.mark.usefixtures("database")
def test_the_first_link_makes_the_first_account_and_its_studio_once() -> None:
    token = first_door()
    assert token is not None
    client = Client()
    assert b'name="password"' in client.get(f"/join/{token}/").content
    sent = {"name": "Mei", "email": "Mei@Example.org", "password": PASSWORD}
    assert client.post(f"/join/{token}/", sent).status_code == 302
    account = Account.objects.get()
    assert (account.email, account.keeper) == ("mei@example.org", True)
    assert Membership.objects.get(account=account).role == "owner"
    assert client.get("/").status_code == 200
    assert Client().get(f"/join/{token}/").status_code == 404
    assert first_door() is None


@pytest.mark.usefixtures("database")
def test_a_new_first_link_shuts_the_one_before() -> None:
    old, new = first_door(), first_door()
    assert door_of(old or "") is None
    assert door_of(new or "") is not None


def test_an_invitation_gives_its_role_in_its_studio_to_one(world: World) -> None:
    token = invitation(world.studio, "writer", world.accounts["owner"])
    door = door_of(token)
    assert door is not None
    passed(door, world.accounts["stranger"])
    assert Membership.objects.get(account=world.accounts["stranger"], studio=world.studio).role == "writer"
    with pytest.raises(LookupError):
        passed(door, world.accounts["viewer"])


@pytest.mark.usefixtures("database")
@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("name", " "),
        ("name", "x" * 10_000),
        ("email", "no"),
        ("password", "short"),
        ("password", "password123"),
    ],
)
def test_what_cannot_be_an_account_makes_none_and_keeps_the_door_open(field: str, value: str) -> None:
    token = first_door()
    sent = {"name": "Mei", "email": "mei@example.org", "password": PASSWORD, field: value}
    assert Client().post(f"/join/{token}/", sent).status_code == 422
    assert not Account.objects.exists()
    assert not Studio.objects.exists()
    assert door_of(token or "") is not None


def test_who_guesses_is_slowed_down(world: World) -> None:
    client = Client()
    tries = [client.post("/in/", {"email": "owner@example.org", "password": f"guess {n}"}) for n in range(9)]
    assert [answer.status_code for answer in tries] == [403] * 8 + [429]
    right = {"email": "owner@example.org", "password": PASSWORD}
    assert client.post("/in/", right).status_code == 429
    # Somebody elsewhere is not kept out by that.
    assert Client(REMOTE_ADDR="192.0.2.7").post("/in/", right).status_code == 302


@pytest.mark.parametrize(
    "to", ["https://evil.example/", "//evil.example", "javascript:alert(1)", "/\\evil.example"]
)
def test_after_sign_in_nobody_is_led_away(world: World, to: str) -> None:
    sent = {"email": "owner@example.org", "password": PASSWORD, "next": to}
    assert Client().post("/in/", sent)["Location"] == "/"


def test_a_session_is_new_after_sign_in(world: World) -> None:
    client = Client()
    client.cookies["sessionid"] = "chosen-by-somebody-else"
    client.post("/in/", {"email": "owner@example.org", "password": PASSWORD})
    cookie = client.cookies["sessionid"]
    assert cookie.value != "chosen-by-somebody-else"
    assert cookie["httponly"]
    assert cookie["samesite"] == "Lax"


def test_nothing_is_changed_without_the_page_s_token(world: World) -> None:
    client = world.client("owner", enforce_csrf_checks=True)
    assert client.post(f"/films/{world.film.code}/make/").status_code == 403


def test_no_answer_lets_a_script_in(world: World) -> None:
    for path in ("/", "/in/", f"/films/{world.film.code}/film/", "/nowhere/"):
        policy = world.client("owner").get(path)["Content-Security-Policy"]
        assert "script-src 'self'" in policy
        assert "unsafe" not in policy
        assert "frame-ancestors 'none'" in policy


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.name)
def test_no_template_has_a_script_or_a_style_of_its_own(template: Path) -> None:
    text = template.read_text(encoding="utf-8")
    assert not re.search(r"<script(?![^>]*\bsrc=)|<style|\sstyle=|\son[a-z]+=|javascript:|\|safe", text)


def test_a_title_is_a_text_and_no_markup(world: World) -> None:
    world.film.title = "<script>alert(1)</script>"
    world.film.save()
    page = world.client("viewer").get("/").content
    assert b"<script>alert(1)" not in page
    assert b"&lt;script&gt;alert(1)" in page
