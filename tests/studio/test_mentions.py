"""Who is spoken to in a note, and who hears of it."""

import pytest
from django.test import Client

from tests.studio.conftest import World
from yingxi_platform.review.links import link_made
from yingxi_platform.review.mentions import mentioned, pieces
from yingxi_platform.review.notes import note_made
from yingxi_platform.tasks.models import Notice


def heard(world: World) -> set[tuple[str, str]]:
    return {(each.account.name, each.kind) for each in Notice.objects.select_related("account")}


@pytest.mark.parametrize(
    ("body", "called"),
    [
        ("@Writer more light", ["@Writer"]),
        ("see @writer, and @ARTIST.", ["@ARTIST", "@writer"]),
        ("请@Artist看一下", ["@Artist"]),
        ("＠Artist", ["＠Artist"]),
        ("write to me@artist.org", []),
        ("@Artists of the house", []),
        ("@Stranger @Nobody", []),
    ],
)
def test_members_are_spoken_to_by_their_names(world: World, body: str, called: list[str]) -> None:
    accounts, words = mentioned(world.film, body)
    assert sorted(words) == called
    assert len(accounts) == len({word[1:].casefold() for word in words})


def test_the_longer_name_and_a_name_without_spaces_around_it_are_heard(world: World) -> None:
    for persona, name in (("artist", "Anna"), ("writer", "Anna Maria"), ("viewer", "林小雨")):
        world.accounts[persona].name = name
        world.accounts[persona].save()
    accounts, _ = mentioned(world.film, "@Anna Maria 和@林小雨请看")
    assert {account.name for account in accounts} == {"Anna Maria", "林小雨"}
    assert pieces("@林小雨请看", ["@林小雨"]) == [("@林小雨", True), ("请看", False)]


def test_who_is_spoken_to_hears_once_and_the_thread_hears_of_replies(world: World) -> None:
    first = note_made(world.film, {"body": "@Viewer @Lead look"}, author=world.accounts["reviewer"])
    assert heard(world) == {
        ("Viewer", "mention"),
        ("Lead", "mention"),
        ("Producer", "note"),
        ("Owner", "note"),
    }
    Notice.objects.all().delete()
    for persona in ("artist", "writer"):
        note_made(world.film, {"body": "yes", "parent": first.pk}, author=world.accounts[persona])
    assert heard(world) >= {("Reviewer", "reply"), ("Artist", "reply")}
    assert ("Writer", "reply") not in heard(world)


def test_a_name_is_marked_for_members_and_a_guest_learns_of_none(world: World) -> None:
    note_made(world.film, {"body": "@Artist look", "shared": True}, author=world.accounts["lead"])
    note_made(world.film, {"body": "@Writer is @Nobody"}, guest="Ann")
    page = world.client("reviewer").get(f"/films/{world.film.code}/film/").content.decode()
    assert '<b class="called">@Artist</b>' in page
    assert '<b class="called">@Writer</b>' not in page
    assert ("Writer", "mention") not in heard(world)
    token = link_made(world.film, by=world.accounts["owner"], label="x", days=7)
    seen = Client().get(f"/guest/{token}/").content.decode()
    assert "@Artist look" in seen
    assert "called" not in seen
    assert 'value="Writer"' not in seen


def test_news_lead_to_the_note(world: World) -> None:
    take = world.film.rushes.create(kind="shot", subject="shot-1", path="x.mp4")
    note_made(world.film, {"body": "@Artist", "take": take.pk}, author=world.accounts["lead"])
    page = world.client("artist").get("/mine/").content.decode()
    assert f'href="/films/{world.film.code}/takes/{take.pk}/look/#notes"' in page
