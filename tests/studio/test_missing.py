"""While a film is made, its pages say of each part whether it is still to be made."""

from datetime import timedelta

from django.utils import timezone

from tests.studio.conftest import World
from yingxi_platform.films.showing_boards import boards_shown
from yingxi_platform.films.standing import PAGES, standing_of
from yingxi_platform.jobs.models import Job
from yingxi_platform.studios.models import Rush

SHOT = "shot-scene-1.deed-1"


def stale_shots(world: World) -> list[str]:
    return [each["id"] for each in boards_shown(world.film) if each["stale"]]


def test_a_take_that_came_in_since_the_film_was_looked_at_is_not_to_be_made_again(world: World) -> None:
    looked = timezone.now()
    world.film.plan = {"missing": [f"picture {SHOT}"], "at": looked.isoformat()}
    take = Rush.objects.create(
        film=world.film, kind="shot", subject=SHOT, path="blobs/a.mp4", came_in=looked - timedelta(seconds=1)
    )
    assert stale_shots(world) == [SHOT]
    take.came_in = looked + timedelta(seconds=1)
    take.save()
    assert stale_shots(world) == []


def test_under_way_is_what_a_run_has_not_finished(world: World) -> None:
    progress = {"stages": [["story", 1, 1], ["shots", 2, 7], ["sound", 3, 3], ["delivery", 1, 9]]}
    Job.objects.create(name="make", subject=world.film.code, lane="make", state="running", progress=progress)
    world.film.plan = {"stages": ["dialogue", "shots", "sound"]}
    marks = {tab.name: tab.mark for tab in standing_of(world.film).tabs("shots")}
    assert {page for page in PAGES if marks[page] == "under-way"} == {"shots", "film"}
    assert (marks["edit"], marks["sound"]) == ("ready", "stale")
