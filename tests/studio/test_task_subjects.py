"""What a task is about: where its card leads, which picture it has, how two scenes of one heading are told apart."""

from tests.quick_film import SCREENPLAY
from tests.studio.conftest import World
from tests.studio.test_pages import looked
from yingxi_platform.films.reading import noun_of
from yingxi_platform.tasks.models import Task
from yingxi_platform.tasks.subjects import scene_places, subjects


def test_the_card_of_a_scene_leads_to_it_and_shows_its_first_shot(world: World) -> None:
    looked(world)
    Task.objects.create(film=world.film, title="Darker", kind="scene", subject="2")
    line = SCREENPLAY.splitlines().index("EXT. STREET - NIGHT") + 1
    place, first = scene_places(world.film)["2"]
    boards = noun_of(world.film, "storyboard.yaml").boards
    later = [board.id for board in boards if board.scene == boards[-2].scene and board.lettering is None]
    assert (place, first) == (line, later[0])
    card = world.client("lead").get(f"/films/{world.film.code}/tasks/").content.decode()
    still = world.film.rushes.get(subject=first, kind="shot", current=True).pk
    assert f'/screenplay/#line-{line}"' in card
    assert f"/stills/{still}/" in card


def test_a_heading_that_stands_there_twice_is_told_by_its_number(world: World) -> None:
    file = world.film.root / "screenplay.fountain"
    file.write_text(f"{SCREENPLAY}\nINT. LIVING ROOM - DAY\n\nMei sleeps.\n", encoding="utf-8")
    assert [name for value, name in subjects(world.film) if value.startswith("scene:")] == [
        "INT. LIVING ROOM - DAY · 1",
        "EXT. STREET - NIGHT",
        "INT. LIVING ROOM - DAY · 3",
    ]


def test_who_opens_the_address_of_an_invitation_again_is_led_to_the_people(world: World) -> None:
    address = f"/studios/{world.studio.code}/"
    answer = world.client("owner").get(f"{address}invite/")
    assert (answer.status_code, answer.headers["Location"]) == (302, address)


def test_the_board_offers_what_may_be_said_and_no_more(world: World) -> None:
    def offered(state: str, persona: str) -> bool:
        own = world.accounts["artist"]
        task = Task.objects.create(film=world.film, title="Darker", state=state, assignee=own)
        page = world.client(persona).get(f"/films/{world.film.code}/tasks/?whole").content.decode()
        task.delete()
        return 'name="state"' in page and '<option value="approved"' in page

    assert {who: offered("progress", who) for who in ("lead", "artist")} == {"lead": True, "artist": False}


def test_who_does_a_task_that_is_approved_is_not_asked_for_its_state(world: World) -> None:
    Task.objects.create(film=world.film, title="Darker", state="approved", assignee=world.accounts["artist"])
    page = world.client("artist").get(f"/films/{world.film.code}/tasks/").content.decode()
    assert 'name="state"' not in page
