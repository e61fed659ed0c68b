"""Inviting: what each role may, the role that a link is for, and an invitation that is withdrawn."""

import pytest

from tests.studio.conftest import World
from tests.studio.test_api import asked
from yingxi_platform.api.tokens import token_made
from yingxi_platform.people.doors import door_of, invitation
from yingxi_platform.studios.models import ROLES
from yingxi_platform.words import say


def page_of(world: World, persona: str = "owner") -> str:
    return world.client(persona).get(f"/studios/{world.studio.code}/").content.decode()


def test_each_role_is_explained_to_who_invites(world: World) -> None:
    page = page_of(world)
    assert [role for role in ROLES if say("en", f"role.may.{role}") not in page] == []


def test_the_menu_says_where_one_invites(world: World) -> None:
    assert "Studio: The Kite – people, inviting" in world.client("owner").get("/").content.decode()


def test_the_link_says_its_role_and_the_form_keeps_it(world: World) -> None:
    sent = {"role": "reviewer", "email": ""}
    page = world.client("owner").post(f"/studios/{world.studio.code}/invite/", sent).content.decode()
    assert "lets one person in as reviewer" in page
    assert '<option value="reviewer" selected>reviewer</option>' in page


def test_an_invitation_is_listed_until_it_is_withdrawn(world: World) -> None:
    token = invitation(world.studio, "writer", world.accounts["owner"])
    door = door_of(token)
    assert door is not None
    assert f'name="door" value="{door.digest}"' in page_of(world)
    client = world.client("producer")
    assert client.post(f"/studios/{world.studio.code}/withdraw/", {"door": door.digest}).status_code == 302
    assert (door_of(token), "Open invitations" in page_of(world)) == (None, False)


@pytest.mark.parametrize("persona", ["lead", "viewer"])
def test_who_may_not_invite_sees_no_invitations(world: World, persona: str) -> None:
    invitation(world.studio, "writer", world.accounts["owner"])
    assert "Open invitations" not in page_of(world, persona)


def test_a_guest_s_link_can_be_copied(world: World) -> None:
    sent = {"label": "Ann", "days": "7"}
    page = world.client("owner").post(f"/films/{world.film.code}/guests/", sent).content.decode()
    assert 'data-copies="Copied"' in page


def test_a_program_lists_invitations_and_withdraws_one(world: World) -> None:
    token = token_made(world.accounts["producer"], "test", "people")
    invited = invitation(world.studio, "writer", world.accounts["owner"])
    address = f"/studios/{world.studio.code}/invitations"
    (told,) = asked(token, "GET", address).json()
    assert (told["role"], told["by"], invited in str(told)) == ("writer", "Owner", False)
    assert asked(token, "DELETE", f"{address}/{told['id']}").status_code == 200
    assert (door_of(invited), asked(token, "GET", address).json()) == (None, [])
