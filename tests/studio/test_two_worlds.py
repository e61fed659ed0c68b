"""Two worlds that differ in what somebody may not see: at every address they are answered the same, byte for byte."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from django.db import transaction
from django.test import Client

from tests.studio.conftest import World, _taken_over
from tests.studio.test_access import come_in, laid_beside, revised
from tests.studio.two_worlds import (
    CODE,
    JOB,
    NUMBER,
    STUDIO,
    Observer,
    crawl,
    first_difference,
    folder_kept,
    led,
    secret_studio,
    unheard,
)
from yingxi_platform.api.tokens import token_made
from yingxi_platform.jobs.models import Job
from yingxi_platform.live.hub import allowed
from yingxi_platform.live.pulse import pulses_of
from yingxi_platform.people.models import Account
from yingxi_platform.review.links import link_made
from yingxi_platform.review.models import Note, Screening
from yingxi_platform.review.notes import note_made
from yingxi_platform.review.playlists import numbers_of, playlist_made
from yingxi_platform.studios import policy
from yingxi_platform.studios.models import Film, Membership
from yingxi_platform.tasks.letters import letter_of
from yingxi_platform.tasks.models import Notice, Task

# What a page tells is asked of `policy`, whose rows `test_visible` and `test_access` try on every database.
pytestmark = pytest.mark.one_database

LONG_AGO = "2026-01-01T00:00:00Z"
Secret = Callable[[], object]
Alike = Callable[..., dict[str, str]]


@pytest.fixture
def names(world: World) -> dict[str, str]:
    """One of everything in the film that its members see, and two links by which guests come."""
    owner, shots = world.accounts["owner"], list(numbers_of(world.film))
    take = come_in(world)
    # Whoever opens the screenplay first makes it one that several can write: under a number that is drawn by lot.
    world.client("owner").get(f"/films/{world.film.code}/script/")
    world.film.rushes.filter(pk=take).update(subject=shots[0])
    playlist = playlist_made(world.film, "of the kite", shots[:1], by=owner)
    note = note_made(world.film, {"body": "more light"}, author=owner).pk
    return {
        "note": str(note),
        "picture": str(laid_beside(world, note)),
        "task": str(Task.objects.create(film=world.film, title="draw the kite").pk),
        "playlist": str(playlist.pk),
        "take": str(take),
        "revision": str(revised(world)),
        "code": world.film.code,
        "studio": world.studio.code,
        "guest": link_made(world.film, by=owner, label="the town hall", days=7, may_approve=True),
        "deaf": link_made(world.film, by=owner, label="the bank", days=7, may_note=False),
        "dailies": link_made(world.film, by=owner, label="the mill", days=7, playlist=playlist),
    }


def member(world: World, names: dict[str, str], persona: str) -> Observer:
    token = token_made(world.accounts[persona], "test", "people") if persona != "nobody" else None
    return Observer(world.client(persona), token, {**names, "guest": "none"})


def guest(names: dict[str, str], link: str) -> Observer:
    return Observer(Client(), None, {**names, "guest": names[link]}, f"/guest/{names[link]}")


@pytest.fixture
def alike(world: World, tmp_path: Path) -> Alike:
    """Where two crawls differ: of the world as it is, and of the world with the secret."""
    put_back = folder_kept(world.film, tmp_path / "kept")
    hidden = Film(code=CODE)

    def compared(observer: Observer, secret: Secret, *, only_looks: bool = False) -> dict[str, str]:
        heard = []
        for hides in (False, True):
            with transaction.atomic():
                if hides:
                    shutil.copytree(world.film.root, hidden.root, copy_function=_taken_over)
                    secret()
                observer.client.cookies.pop("csrftoken", None)
                heard.append(crawl(observer, only_looks=only_looks))
                transaction.set_rollback(True)
            shutil.rmtree(hidden.root, ignore_errors=True)
            put_back()
        before, after = heard
        alone = dict.fromkeys(set(before) ^ set(after), "asked for in one of the two worlds alone")
        return alone | {
            name: first_difference(before[name], after[name])
            for name in set(before) & set(after)
            if before[name] != after[name]
        }

    return compared


@pytest.mark.parametrize("persona", ["nobody", "owner"])
def test_nobody_is_answered_otherwise_for_another_studio_s_film(
    world: World, names: dict[str, str], alike: Alike, persona: str
) -> None:
    assert alike(member(world, names, persona), lambda: secret_studio(world)) == {}


@pytest.mark.parametrize("link", ["guest", "deaf", "dailies"])
def test_a_guest_is_answered_the_same_whatever_else_there_is_of_the_film(
    world: World, names: dict[str, str], alike: Alike, link: str
) -> None:
    """Tasks, takes, playlists, links, people, and another studio's film; to who may not hear of notes, those; to who
    sees a playlist, what is said of the film."""

    def secret() -> None:
        by = secret_studio(world)
        Membership.objects.create(pk=NUMBER + 1, studio=world.studio, account=by, role="lead")
        unheard(world.film, by)
        if link != "guest":
            Note.objects.create(pk=NUMBER + 1, film=world.film, body="heron, more light", author=by)
        if link == "dailies":
            Screening.objects.create(pk=NUMBER + 1, film=world.film, frame=7, who="heron")

    assert alike(guest(names, link), secret) == {}


def test_who_does_not_lead_is_answered_the_same_whatever_leaders_have(
    world: World, names: dict[str, str], alike: Alike
) -> None:
    """Guests' links, keys, invitations, others' tokens, others' news and how they have them sent, and the queue."""
    owner = world.accounts["owner"]

    def secret() -> None:
        secret_studio(world)
        led(world.film, owner)
        Account.objects.filter(pk=owner.pk).update(mail="never", language="zh", keeper=True)

    assert alike(member(world, names, "viewer"), secret) == {}


@pytest.mark.parametrize(("persona", "ending"), [("lead", False), ("owner", True)])
def test_a_film_that_is_gone_is_as_if_it_had_never_been(
    world: World, names: dict[str, str], alike: Alike, persona: str, ending: bool
) -> None:
    """Who may bring it back sees it in one list; nobody does once it is being deleted."""
    owner = world.accounts["owner"]

    def secret() -> None:
        gone = Film.objects.create(
            pk=NUMBER,
            code=CODE,
            studio=world.studio,
            title="The heron",
            idea="A heron",
            gone_at=LONG_AGO,
            ending=ending,
        )
        Note.objects.create(pk=NUMBER, film=gone, body="heron", author=owner)
        Task.objects.create(pk=NUMBER, film=gone, title="draw the heron", assignee=owner)
        Notice.objects.create(pk=NUMBER, account=owner, film=gone, kind="note", words={"who": "heron"})

    assert alike(member(world, names, persona), secret) == {}


def test_who_keeps_the_house_sees_that_there_are_jobs_and_of_nobody_s_film_more(
    world: World, names: dict[str, str]
) -> None:
    """What it is called, who belongs to it and what is said of it is theirs who made it."""
    Account.objects.filter(pk=world.accounts["stranger"].pk).update(keeper=True)
    secret_studio(world)
    Job.objects.update(asked_by=None)
    heard = crawl(member(world, names, "stranger"))
    told = {
        name: said.decode("utf-8", "replace").replace(CODE, "").replace(STUDIO, "")
        for name, said in heard.items()
    }
    assert JOB in heard["GET /jobs/"].decode()
    # A page of a search says which word was looked for.
    assert [name for name, said in told.items() if "heron" in said.lower() and "q=heron" not in name] == []


def test_what_is_hidden_from_others_is_there_for_whose_it_is(world: World, names: dict[str, str]) -> None:
    """The secrets of this file are what pages show: to their owner, every one of them."""
    by = secret_studio(world)
    film = Film.objects.get(code=CODE)
    shutil.copytree(world.film.root, film.root, copy_function=_taken_over)
    client = Client()
    client.force_login(by)
    secret = dict.fromkeys(("note", "picture", "task", "take", "playlist", "revision"), str(NUMBER))
    own = {**names, **secret, "code": CODE, "studio": STUDIO, "guest": "none"}
    said = b"\n".join(crawl(Observer(client, token_made(by, "test", "people"), own)).values())
    shutil.rmtree(film.root)
    shown = (
        "The heron house", "The heron<", "heron, more light", "draw the heron", "heron&#x27;s beak", "of the heron",
        "heron&#x27;s bank", "Heron Hidden", '"heron",',
    )  # fmt: skip
    assert [each for each in shown if each.encode() not in said] == []


Leak = Callable[[pytest.MonkeyPatch], None]


def _all_films(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(policy, "visible", lambda account, action="see": Film.objects.select_related("studio"))


def _long_list(patch: pytest.MonkeyPatch) -> None:
    from yingxi_platform.films.pages import listing

    patch.setattr(listing, "visible", lambda account, action="see": Film.objects.filter(gone_at=None))


@pytest.mark.parametrize("leak", [_all_films, _long_list])
def test_a_policy_that_lets_too_much_through_is_seen(
    world: World, names: dict[str, str], alike: Alike, monkeypatch: pytest.MonkeyPatch, leak: Leak
) -> None:
    leak(monkeypatch)
    assert alike(member(world, names, "stranger"), lambda: secret_studio(world), only_looks=True) != {}


def test_open_pages_and_letters_tell_nothing_of_it(world: World, names: dict[str, str]) -> None:
    """What is sent without being asked for: the pulse of one's own film, who may go on listening, and news by mail."""
    viewer, code = world.accounts["viewer"], world.film.code
    Notice.objects.create(account=viewer, film=world.film, kind="note", words={"who": "Mei", "text": "light"})

    def sent() -> tuple[object, object, object]:
        waiting = Notice.objects.filter(account=viewer, film__in=policy.visible(viewer))
        pairs = {(code, viewer.pk), (CODE, viewer.pk)}
        letter = letter_of(viewer, list(waiting.select_related("film")))
        # The address that ends the letters is signed with the time.
        body = re.sub(r"/mail/none/\S+", "/mail/none/", letter.body)
        return pulses_of({code}), allowed(pairs), (letter.subject, body)

    before = sent()
    secret_studio(world)
    Notice.objects.create(
        account=viewer, film=Film.objects.get(code=CODE), kind="note", words={"who": "heron"}
    )
    assert sent() == before
    assert allowed({(CODE, NUMBER)}) == {(CODE, NUMBER)}
