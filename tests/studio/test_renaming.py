"""Another name, from the pages: seen before it is done, kept with who did it, and it takes their tasks along."""

import pytest

from tests.studio.conftest import World
from yingxi.production.documents import CAST, SETS
from yingxi_platform.films.looking import looked_over
from yingxi_platform.films.reading import noun_of, text_of
from yingxi_platform.films.renaming import renaming_seen
from yingxi_platform.tasks.models import Task


def sent(world: World, persona: str = "lead", **form: str) -> int:
    answer = world.client(persona).post(f"/films/{world.film.code}/rename/", form)
    return int(answer.status_code)


def test_a_name_is_seen_in_the_screenplay_before_it_is_done(world: World) -> None:
    address = f"/films/{world.film.code}/rename/?member=person-mei&name=Anna"
    page = world.client("lead").get(address).content.decode()
    assert "<del>Mei looks.</del><ins>Anna looks.</ins>" in page
    assert "Mei" in text_of(world.film, "screenplay.fountain")


def test_nobody_is_renamed_to_what_they_are_called(world: World) -> None:
    page = world.client("lead").get(f"/films/{world.film.code}/rename/?member=person-mei").content.decode()
    assert "Rename Mei to Mei" not in page


def test_a_person_is_renamed_everywhere_and_every_document_remembers_by_whom(world: World) -> None:
    assert sent(world, member="person-mei", name="Anna", was="Mei") == 302
    assert [it.name for it in noun_of(world.film, CAST.file).people] == ["Granny", "Anna"]
    assert "ANNA\nI have it!" in text_of(world.film, "screenplay.fountain")
    changed = world.film.revisions.filter(by=world.accounts["lead"])
    assert {it.document for it in changed} == {"cast.yaml", "screenplay.fountain"}


def test_no_take_is_made_again_for_a_name_that_nobody_says(world: World) -> None:
    looked_over(world.film, "before")
    world.film.refresh_from_db()
    seen = renaming_seen(world.film, "person-mei", "Anna", was="Mei")
    assert seen.made.keys() & {"pictures", "lines"} == set()
    assert seen.seconds > 0  # the cast sheet, and the film's texts


def test_tasks_of_a_place_go_with_its_new_name(world: World) -> None:
    place = noun_of(world.film, SETS.file).places[0]
    task = Task.objects.create(film=world.film, kind="set", subject=place.id, title="Paint it")
    assert sent(world, member=place.id, name="Blue Room", was=place.place) == 302
    task.refresh_from_db()
    assert task.subject == "set-blue-room"


@pytest.mark.parametrize(
    ("name", "was", "answer"), [("Granny", "Mei", 422), ("", "Mei", 422), ("Anna", "May", 409)]
)
def test_what_cannot_be_a_name_is_told(world: World, name: str, was: str, answer: int) -> None:
    before = text_of(world.film, CAST.file)
    assert sent(world, member="person-mei", name=name, was=was) == answer
    assert text_of(world.film, CAST.file) == before


@pytest.mark.parametrize("persona", ["artist", "writer"])
def test_who_may_change_only_one_of_sheet_and_screenplay_may_not(world: World, persona: str) -> None:
    assert sent(world, persona, member="person-mei", name="Anna", was="Mei") == 403
