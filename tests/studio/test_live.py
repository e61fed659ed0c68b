"""Pages that are open: what they hear, who is told of whom, and when it is over."""

import json
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from time import sleep
from typing import Any

import pytest
from django.contrib.sessions.models import Session
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from tests.studio.conftest import World
from yingxi_platform.api.tokens import token_made
from yingxi_platform.films import asking
from yingxi_platform.films.once import Once
from yingxi_platform.jobs.models import Job
from yingxi_platform.live.entrances import Entrance, still_open
from yingxi_platform.live.hub import PEOPLE_EVERY, Hub, Watcher, allowed
from yingxi_platform.live.models import Presence
from yingxi_platform.live.pages import Events
from yingxi_platform.live.presence import SILENT_AFTER, came, here
from yingxi_platform.live.pulse import pulses_of
from yingxi_platform.people.models import Token
from yingxi_platform.review.notes import note_made
from yingxi_platform.studios.models import ROLES, Film, Membership


def one_hub(pulses: dict[str, Any], most: int = 2, may: Any = lambda pairs: pairs) -> Hub:
    return Hub(
        most,
        look=lambda codes: {code: pulses[code] for code in codes if code in pulses},
        may=may,
        stand=lambda entrances: entrances,
    )


def entered(hub: Hub, code: str = "kite", account: int = 1) -> Watcher:
    watcher = hub.enter(code, Entrance(account), starts=False)
    assert watcher is not None
    return watcher


def test_a_page_hears_what_is_new_and_nothing_twice() -> None:
    pulses = {"kite": {"said": 1}}
    hub = one_hub(pulses)
    page = entered(hub)
    hub.tick()
    assert page.next(0) == {"said": 1}
    hub.tick()
    assert page.next(0) is None
    pulses["kite"] = {"said": 2}
    hub.tick()
    assert page.next(0) == {"said": 2}


def test_too_many_pages_are_sent_to_ask_by_themselves() -> None:
    hub = one_hub({}, most=2)
    first = entered(hub)
    entered(hub)
    assert hub.enter("kite", Entrance(3), starts=False) is None
    hub.leave(first)
    assert hub.enter("kite", Entrance(3), starts=False) is not None


def test_when_the_house_closes_every_page_is_let_go_and_none_comes_in() -> None:
    hub = one_hub({"kite": {"said": 1}}, most=2)
    page = entered(hub)
    with ThreadPoolExecutor(1) as pool:
        heard = pool.submit(list, Events(hub, page, beat=60.0))
        hub.closes()
        assert heard.result(timeout=10) == [b"retry: 3000\n\n"]
    assert hub.enter("kite", Entrance(2), starts=False) is None


def test_who_may_see_no_more_hears_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    hub = one_hub({"kite": {}}, may=lambda pairs: {("kite", 1)})
    stays, goes, gone = entered(hub), entered(hub, account=2), Watcher("lost", Entrance(1))
    hub._watchers.add(gone)
    hub.tick()
    assert (stays.over, goes.over, gone.over) == (False, True, True)
    assert list(Events(hub, goes)) == [b"retry: 3000\n\n"]
    assert PEOPLE_EVERY <= 10


def entrances(world: World) -> tuple[Client, Token, Entrance, Entrance]:
    """The artist's browser and program, and what each came in by."""
    artist, client = world.accounts["artist"], world.client("artist")
    token_made(artist, "test", "read")
    token = Token.objects.get(account=artist)
    return (
        client,
        token,
        Entrance(artist.pk, client.session.session_key or ""),
        Entrance(artist.pk, token=token.pk),
    )


def test_who_has_signed_out_or_has_no_token_any_more_hears_no_more(world: World) -> None:
    client, token, session, program = entrances(world)
    assert still_open({session, program}) == {session, program}
    # Nobody comes in by what is another's.
    owner = world.accounts["owner"].pk
    assert (
        still_open({Entrance(owner, session.session), Entrance(owner, token=token.pk), Entrance(owner)})
        == set()
    )
    client.post("/out/")
    assert still_open({session, program}) == {program}
    client.force_login(world.accounts["artist"])
    world.client("artist").post("/me/tokens/", {"end": token.pk})
    again = Entrance(session.account, client.session.session_key or "")
    assert still_open({again, program}) == {again}
    session_ends = Session.objects.filter(session_key=again.session)
    session_ends.update(expire_date=timezone.now())
    assert still_open({again}) == set()


def test_another_password_ends_what_the_other_browsers_hear(world: World) -> None:
    _, token, session, program = entrances(world)
    own = world.client("artist")
    own.post("/me/", {"name": "Artist", "old": "a lamp behind paper", "password": "a lantern in front of it"})
    here = Entrance(session.account, own.session.session_key or "")
    assert still_open({session, here}) == {here}
    Token.objects.filter(pk=token.pk).update(expires=timezone.now())
    assert still_open({program}) == set()


def test_an_open_page_whose_token_ends_is_told_nothing_any_more(world: World) -> None:
    _, token, _, program = entrances(world)
    hub = Hub(2)
    watcher = hub.enter(world.film.code, program, starts=False)
    assert watcher is not None
    assert (hub.tick(), watcher.over) == (True, False)
    token.delete()
    hub._asked_people -= PEOPLE_EVERY
    assert (hub.tick(), watcher.over) == (True, True)


def test_it_takes_no_more_queries_to_ask_of_many(world: World) -> None:
    few = {entrances(world)[2]}
    many = few | {Entrance(world.accounts[it].pk, world.client(it).session.session_key or "") for it in ROLES}

    def queries(asked: set[Entrance]) -> int:
        with CaptureQueriesContext(connection) as found:
            assert still_open(asked) == asked
        return len(found)

    assert queries(few) == queries(many)


def test_a_page_that_goes_gives_its_place_up() -> None:
    hub = one_hub({"kite": {"said": 1}})
    events = Events(hub, entered(hub))
    said = iter(events)
    assert next(said).startswith(b"retry")
    hub.tick()
    assert told(next(said))[1] == {"said": 1}
    events.close()
    assert (hub.count, hub.tick()) == (0, False)


def told(event: bytes) -> tuple[str, Any]:
    """Its id, and what it says."""
    kind, name, data, *_ = event.decode().split("\n")
    assert kind == "event: pulse"
    return name.removeprefix("id: "), json.loads(data.removeprefix("data: "))


def test_who_was_away_hears_what_they_have_missed_and_nothing_twice() -> None:
    pulses = {"kite": {"said": 1}}
    hub = one_hub(pulses, most=3)

    def first_of(heard: str) -> bytes:
        events = Events(hub, entered(hub), heard=heard, beat=0)
        said = iter(events)
        next(said)
        hub.tick()
        first = next(said)
        events.close()
        return first

    name, _ = told(first_of(""))
    assert first_of(name) == b": \n\n"
    # Twice something happened while nobody listened: what is now is all of it.
    pulses["kite"] = {"said": 2}
    hub.tick()
    pulses["kite"] = {"said": 3}
    assert told(first_of(name))[1] == {"said": 3}


def test_only_members_of_the_films_studio_go_on_hearing(world: World) -> None:
    code = world.film.code
    pairs = {(code, account.pk) for account in world.accounts.values()}
    assert {account for _, account in pairs - allowed(pairs)} == {world.accounts["stranger"].pk}
    Membership.objects.filter(account=world.accounts["viewer"]).delete()
    assert (code, world.accounts["viewer"].pk) not in allowed(pairs)


def test_the_pulse_is_another_for_each_thing_that_happens(world: World) -> None:
    code = world.film.code

    def pulse() -> dict[str, Any]:
        return pulses_of({code})[code]

    before = pulse()
    assert pulse() == before
    note_made(world.film, {"body": "more light"}, author=world.accounts["owner"])
    noted = pulse()
    asking.make(world.film)
    making = pulse()
    (world.film.root / "story.yaml").write_text("title: another\n")
    written = pulse()
    packed = asking.pack(world.film, by=None)
    Job.objects.filter(pk=packed.pk).update(state="done", ended_at=timezone.now())
    given = pulse()
    assert {key for key in before if before[key] != noted[key]} == {"said"}
    assert {key for key in before if noted[key] != making[key]} == {"made", "making"}
    assert {key for key in before if making[key] != written[key]} == {"written"}
    assert {key for key in before if written[key] != given[key]} == {"given"}


def test_the_pulse_of_many_films_takes_no_more_queries(world: World) -> None:
    others = [
        Film.objects.create(studio=world.studio, title=str(number), idea="-", language="en").code
        for number in range(6)
    ]

    def queries(codes: set[str]) -> int:
        with CaptureQueriesContext(
            connection,
        ) as found:
            pulses_of(codes)
        return len(found)

    assert queries({world.film.code}) == queries({world.film.code, *others})


def test_who_is_here_is_told_and_falls_silent(world: World) -> None:
    film, artist = world.film, world.client("artist")
    address = f"/films/{film.code}/here/"
    artist.post(address, {"tab": "1", "stage": "cast", "place": "cast-coat"})
    world.client("viewer").post(address, {"tab": "1", "stage": "elsewhere", "place": "x" * 500})
    told = [(it["who"], it["stage"], it["place"]) for it in here([film])[film.pk]]
    assert told == [("Artist", "cast", "cast-coat"), ("Viewer", "", "x" * 120)]
    assert pulses_of({film.code})[film.code]["here"][0]["initials"] == "A"
    artist.post(address, {"tab": "1", "goes": "1"})
    Presence.objects.update(at=timezone.now() - SILENT_AFTER - timedelta(seconds=1))
    assert here([film]) == {}


def test_a_person_with_two_pages_is_where_they_were_last(world: World) -> None:
    film, artist = world.film, world.accounts["artist"]
    came(film, artist, tab="1", stage="cast", place="")
    came(film, artist, tab="2", stage="story", place="")
    came(film, artist, tab="1", stage="cast", place="coat")
    assert [it["place"] for it in here([film])[film.pk]] == ["coat"]


def test_nobody_fills_the_house_with_pages(world: World) -> None:
    for number in range(40):
        came(world.film, world.accounts["artist"], tab=str(number), stage="cast", place="")
    assert Presence.objects.count() == 20


def test_a_film_page_listens_and_does_not_ask_in_a_rhythm_of_its_own(world: World) -> None:
    page = world.client("viewer").get(f"/films/{world.film.code}/cast/").content.decode()
    assert f'data-film="{world.film.code}"' in page
    assert 'hx-trigger="ask"' in page


def test_what_many_ask_for_at_once_is_read_once_and_a_failure_is_not_kept() -> None:
    once: Once[int] = Once(2)
    asked: list[int] = []

    def slow() -> int:
        asked.append(1)
        sleep(0.05)
        return len(asked)

    with ThreadPoolExecutor(8) as threads:
        assert set(threads.map(lambda _: once("a", slow), range(8))) == {1}
    with pytest.raises(ZeroDivisionError):
        once("b", lambda: 1 // 0)
    assert once("b", lambda: 7) == 7
    once("c", lambda: 8)
    assert once("a", slow) == 2
