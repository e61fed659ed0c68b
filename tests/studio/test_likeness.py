"""Somebody of another film is cast again: their looks come over, and from nowhere that one may not see."""

import shutil
from collections.abc import Iterator
from typing import Any

import pytest

from tests.studio.conftest import World
from yingxi.production.by_hand import field_set
from yingxi.production.documents import CAST, SETS
from yingxi.production.folder import FilmFolder
from yingxi_platform.films.reading import noun_of
from yingxi_platform.studios.models import Film, Studio


@pytest.fixture
def sequel(world: World) -> Iterator[Film]:
    """Another film of the studio, with the same two people; Mei wears a coat there."""
    film = Film.objects.create(studio=world.studio, title="The Kite Returns", idea="A kite", language="en")
    film.root.mkdir()
    for name in ("film.yaml", "cast.yaml", "sets.yaml", "screenplay.fountain"):
        shutil.copy(world.film.root / name, film.root)
    coat = {"cut": "long coat", "colour": "#aa2020"}
    top = mei(film).top
    sets = FilmFolder(film.root)
    room = noun_of(film, SETS.file).places[0].id
    hue = noun_of(film, SETS.file).sheet(room).hue
    field_set(sets, "sets.yaml", ("places", room, "hue"), 200, was=hue)
    for field, value in coat.items():
        was = getattr(top, field)
        field_set(FilmFolder(film.root), "cast.yaml", ("people", "person-mei", "top", field), value, was=was)
    yield film
    shutil.rmtree(film.root)


def mei(film: Film) -> Any:
    return noun_of(film, CAST.file).sheet("person-mei")


def sent(world: World, persona: str, **form: str) -> int:
    return int(world.client(persona).post(f"/films/{world.film.code}/likeness/", form).status_code)


def test_looks_are_taken_over_and_the_name_stays(world: World, sequel: Film) -> None:
    granny = noun_of(world.film, CAST.file).sheet("person-granny")
    assert sent(world, "artist", member="person-granny", film=sequel.code, person="person-mei") == 302
    now = noun_of(world.film, CAST.file).sheet("person-granny")
    given = mei(sequel).model_dump(exclude={"id", "name", "honoured", "ignored", "sex_guessed"})
    assert now.model_dump(include=set(given)) == given
    assert (now.name, now.honoured) == (granny.name, granny.honoured)
    assert (now.top.cut, now.top.colour) == ("long coat", "#aa2020")


def test_the_page_shows_who_plays_in_the_films_that_one_may_see(world: World, sequel: Film) -> None:
    address = f"/films/{world.film.code}/likeness/?member=person-mei"
    assert "The Kite Returns" in world.client("artist").get(address).content.decode()
    Film.objects.filter(pk=sequel.pk).update(studio=Studio.objects.get(name="Elsewhere"))
    assert "The Kite Returns" not in world.client("artist").get(address).content.decode()


def test_nobody_comes_out_of_a_film_that_one_may_not_see(world: World, sequel: Film) -> None:
    Film.objects.filter(pk=sequel.pk).update(studio=Studio.objects.get(name="Elsewhere"))
    assert sent(world, "artist", member="person-mei", film=sequel.code, person="person-mei") == 404


@pytest.mark.parametrize("given", [("person-mei", "nobody"), ("nobody", "person-mei")])
def test_nobody_looks_like_nobody(world: World, sequel: Film, given: tuple[str, str]) -> None:
    member, person = given
    assert sent(world, "artist", member=member, film=sequel.code, person=person) == 404


def test_a_set_is_put_up_again_with_its_light_and_keeps_its_name(world: World, sequel: Film) -> None:
    there = noun_of(world.film, SETS.file).places[0]
    address = f"/films/{world.film.code}/likeness/?member={there.id}"
    assert f'value="{there.id}"' in world.client("artist").get(address).content.decode()
    assert sent(world, "artist", member=there.id, film=sequel.code, person=there.id) == 302
    now = noun_of(world.film, SETS.file).sheet(there.id)
    assert (now.hue, now.place) == (200, there.place)


def test_a_set_of_a_chinese_film_stays_chinese_in_an_english_one(world: World, sequel: Film) -> None:
    there = noun_of(world.film, SETS.file).places[0]
    Film.objects.filter(pk=sequel.pk).update(language="zh")
    assert sent(world, "artist", member=there.id, film=sequel.code, person=there.id) == 302
    assert noun_of(world.film, SETS.file).sheet(there.id).culture == "chinese"


def test_nobody_plays_a_place_and_no_street_a_room(world: World, sequel: Film) -> None:
    room, street = noun_of(world.film, SETS.file).places
    for person in ("person-mei", street.id):
        assert sent(world, "artist", member=room.id, film=sequel.code, person=person) == 404
