"""A film that waits behind another one that is being made."""

from tests.studio.conftest import World
from tests.studio.test_scripts import begun, newest
from yingxi_platform.films import work
from yingxi_platform.films.reading import text_of
from yingxi_platform.jobs import queue
from yingxi_platform.jobs.models import Job
from yingxi_platform.jobs.work import AtWork

IDEA = b"A lighthouse keeper who is afraid of the dark."


def test_its_text_can_be_read_meanwhile(world: World) -> None:
    queue.asked("make", {}, lane="make", subject="another")
    assert queue.claimed("one", "make") is not None
    begun(world, "story.txt", IDEA)
    film = newest()
    assert [job.name for job in Job.objects.filter(subject=film.code).order_by("asked_at")] == [
        "make",
        "manuscript",
    ]
    work.manuscript(AtWork(Job.objects.get(name="manuscript")))
    assert "lighthouse" in text_of(film, "screenplay.fountain").lower()
    assert (film.root / "cast.yaml").exists()
    assert not (film.root / "storyboard.yaml").exists()


def test_what_is_made_at_once_is_written_by_whoever_makes_it(world: World) -> None:
    begun(world, "story.txt", IDEA)
    assert [job.name for job in Job.objects.filter(subject=newest().code)] == ["make"]
