"""The page of the cast: colours that are not worn, voices by their names."""

import json

import pytest

from tests.studio.conftest import World
from yingxi_platform.films.reading import noun_of
from yingxi_platform.words import voice_said


def cast_page(world: World, persona: str = "artist") -> str:
    return str(world.client(persona).get(f"/films/{world.film.code}/cast/").content.decode())


def test_a_colour_that_is_not_worn_says_so_and_can_be_worn_and_put_off(world: World) -> None:
    person = noun_of(world.film, "cast.yaml").people[0]
    assert person.scarf == ""
    path = ["people", person.id, "scarf"]
    for was, value in (("", "#aa3322"), ("#aa3322", "")):
        form = {"document": "cast.yaml", "path": json.dumps(path), "value": value, "kind": "text"}
        form["was"] = json.dumps(was or None)
        answer = world.client("artist").post(f"/films/{world.film.code}/field/", form)
        assert (answer.status_code, noun_of(world.film, "cast.yaml").people[0].scarf) == (302, value)
    assert cast_page(world).count("data-unset") > 0


def test_what_everybody_wears_cannot_be_put_off(world: World) -> None:
    forms = cast_page(world).split("<form")
    clears = {
        it.partition('<label for="')[2].partition('"')[0].rpartition("-")[2]
        for it in forms
        if "data-clears" in it
    }
    assert {"scarf", "skirt", "under", "trim", "hat_colour"} <= clears
    assert clears & {"trousers", "shoes", "skin", "colour", "accent"} == set()


@pytest.mark.parametrize(
    ("speak", "style", "called"),
    [
        ("en", "af_heart", "Heart · woman"),
        ("zh-hans", "zm_yunxia", "云夏 · 男声"),
        ("zh-hant", "zf_xiaoxiao", "曉曉 · 女聲"),
        ("en", "a voice of its own", "a voice of its own"),
    ],
)
def test_a_voice_is_called_by_its_name(speak: str, style: str, called: str) -> None:
    assert voice_said(speak, style) == called


def test_a_voice_is_heard_where_it_is_mixed(world: World) -> None:
    from tests.studio.test_pages import looked

    looked(world)
    assert "<sound-wave" in cast_page(world, "viewer")
