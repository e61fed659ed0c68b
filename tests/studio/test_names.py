"""Names of any length, in any script, as people give them."""

import pytest
from django.test import Client

from tests.studio.conftest import World
from yingxi.film.errors import InputError
from yingxi_platform.people.models import Account
from yingxi_platform.people.names import plain_name
from yingxi_platform.review.links import link_made

LONG = "名" * 10_000


@pytest.mark.parametrize(
    ("given", "name"),
    [
        ("👩\u200d🚀 Mei", "👩\u200d🚀 Mei"),
        ("👨\u200d👩\u200d👧\u200d👦", "👨\u200d👩\u200d👧\u200d👦"),
        ("👩🏽\u200d🔬", "👩🏽\u200d🔬"),
        ("🏳\ufe0f\u200d🌈", "🏳\ufe0f\u200d🌈"),
        ("M\u200dei\u200d", "Mei"),
        ("\u202eiem\u202c Mei\u2066", "iem Mei"),
        ("مريم שלום", "مريم שלום"),
        ("  a\r\nb\u2028c ", "a b c"),
    ],
)
def test_an_emoji_stays_whole_and_what_turns_or_hides_text_goes(given: str, name: str) -> None:
    assert plain_name(given) == name


def test_a_long_name_is_refused_and_not_cut() -> None:
    assert plain_name("名" * 80) == "名" * 80
    with pytest.raises(InputError, match="up to 80 letters"):
        plain_name("名" * 81)


def test_every_page_says_that_a_name_is_too_long_and_keeps_what_was(world: World) -> None:
    owner, film = world.client("owner"), f"/films/{world.film.code}"
    guest = f"/guest/{link_made(world.film, by=world.accounts['owner'], label='the mill', days=7)}/"
    person = "person-mei"
    told = {
        "one's own": owner.post("/me/", {"name": LONG, "language": "en"}),
        "a token's": owner.post("/me/tokens/", {"label": LONG}),
        "a link's": owner.post(f"{film}/guests/", {"label": LONG}),
        "a guest's": Client().post(guest, {"guest": LONG, "body": "lovely"}),
        "somebody's in the film": owner.post(f"{film}/rename/", {"member": person, "name": LONG}),
        "a task's": owner.post(f"{film}/tasks/", {"title": LONG}),
        "a playlist's": owner.post(f"{film}/playlists/", {"name": LONG}),
    }
    assert {name: "letters" in answer.content.decode() for name, answer in told.items()} == dict.fromkeys(
        told, True
    )
    assert Account.objects.get(pk=world.accounts["owner"].pk).name == "Owner"
    assert not world.accounts["owner"].tokens.exists()
    assert (world.film.guest_links.count(), world.film.guests.count()) == (1, 0)
