"""For any people, roles, films and things in them: what is listed for somebody is what they may open, and no more."""

from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.test import Client
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from yingxi_platform.api.tokens import token_made
from yingxi_platform.films.finding import found
from yingxi_platform.people.models import Account
from yingxi_platform.review.models import Note, Playlist
from yingxi_platform.studios.models import ROLES, Film, Membership, Revision, Rush, Studio
from yingxi_platform.studios.policy import ALLOWED, can, film_seen, studios_of, visible
from yingxi_platform.tasks.models import Task

PEOPLE, STUDIOS = 3, 2
LONG_AGO = "2026-01-01T00:00:00Z"
ANY = settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
FEW = settings(ANY, max_examples=6)


@dataclass(frozen=True)
class Drawn:
    """Who has which role where, and the films: each with its studio's number and whether it is gone."""

    roles: dict[tuple[int, int], str]
    films: list[tuple[int, bool]]


def worlds() -> st.SearchStrategy[Drawn]:
    who_where = st.tuples(st.integers(0, PEOPLE - 1), st.integers(0, STUDIOS - 1))
    film = st.tuples(st.integers(0, STUDIOS - 1), st.booleans())
    roles = st.dictionaries(who_where, st.sampled_from(ROLES))
    return st.builds(Drawn, roles=roles, films=st.lists(film, min_size=1, max_size=3))


def told(world: Drawn) -> tuple[list[Account], list[Film]]:
    """The same in the database, with a thing of each kind in every film, all of which say `kite`."""
    people = [Account.objects.made(f"{at}@example.org", "a lamp behind paper") for at in range(PEOPLE)]
    studios = [Studio.objects.create(name=f"Studio {at}") for at in range(STUDIOS)]
    for (person, studio), role in world.roles.items():
        Membership.objects.create(account=people[person], studio=studios[studio], role=role)
    films = []
    for studio, gone in world.films:
        film = Film.objects.create(
            studio=studios[studio], title="Kite", idea="-", language="en", gone_at=LONG_AGO if gone else None
        )
        Note.objects.create(film=film, body="kite", author=people[0])
        Task.objects.create(film=film, title="kite", assignee=people[0])
        Playlist.objects.create(film=film, name="kite", shots=[])
        Rush.objects.create(film=film, kind="shot", subject="shot-1", path="blobs/kite.mp4")
        Revision.objects.create(film=film, document="cast.yaml", text="kite")
        films.append(film)
    return people, films


@ANY
@given(world=worlds())
def test_what_is_visible_is_what_one_can(database: None, world: Drawn) -> None:
    with transaction.atomic():
        people, films = told(world)
        for person, account in enumerate(people):
            seen = {film.pk: film_seen(account, film.code) for film in films}
            action: Any
            for action, roles in ALLOWED.items():
                listed = set(visible(account, action).values_list("pk", flat=True))
                makes_in = set(studios_of(account, action))
                for film, (studio, gone) in zip(films, world.films, strict=True):
                    has_role = world.roles.get((person, studio)) in roles
                    opened = seen[film.pk]
                    assert (film.studio in makes_in) == has_role
                    assert (film.pk in listed) == can(account, action, film) == (has_role and not gone)
                    assert (film.pk in listed) == (opened is not None and can(account, action, opened))
        transaction.set_rollback(True)


# What lists things of a film, what one must be able to do to hear it, and how many there are in it.
LISTS: dict[str, tuple[Any, int]] = {
    "notes": ("see", 1),
    "tasks": ("see", 1),
    "playlists": ("see", 1),
    "history": ("see", 1),
    "takes": ("play", 1),
    "guests": ("lead", 0),
}


@FEW
@given(world=worlds())
def test_each_thing_is_listed_for_who_can_open_its_film(database: None, world: Drawn) -> None:
    with transaction.atomic():
        people, films = told(world)
        for account in people:
            able = {film.code for film in films if can(account, "see", film)}
            assert {hit.film.code for hit in found(account, "kite")} == able
            assert {place.kind for hit in found(account, "kite") for place in hit.places} == (
                {"title", "task", "note"} if able else set()
            )
            page = Client()
            page.force_login(account)
            home = page.get("/").content.decode()
            assert {film.code for film in films if film.code in home} == able
            client = Client(headers={"Authorization": f"Bearer {token_made(account, 'test', 'people')}"})
            assert {each["code"] for each in client.get("/api/films").json()} == able
            for film in films:
                for name, (action, count) in LISTS.items():
                    answer = client.get(f"/api/films/{film.code}/{name}")
                    sees, may = can(account, "see", film), can(account, action, film)
                    assert answer.status_code == (200 if may else 403 if sees else 404)
                    assert not may or len(answer.json()) == count
        transaction.set_rollback(True)


@FEW
@given(world=worlds())
def test_what_waits_for_somebody_is_of_films_that_they_can_see(database: None, world: Drawn) -> None:
    with transaction.atomic():
        people, films = told(world)
        page = Client()
        page.force_login(people[0])
        mine = page.get("/mine/").content.decode()
        assert {film.code for film in films if film.code in mine} == {
            film.code for film in films if can(people[0], "see", film)
        }
        transaction.set_rollback(True)
