"""The time that a run is said to take: as planned, and as much slower as the last run was."""

import pytest

from tests.studio.conftest import World
from yingxi_platform.films.standing import SLOWEST, Standing
from yingxi_platform.jobs.models import Job


@pytest.mark.parametrize(
    ("outcome", "seconds"),
    [
        ({}, 10.0),
        ({"seconds": 46.0}, 10.0),
        ({"planned": 10.0, "seconds": 46.0}, 46.0),
        ({"planned": 10.0, "seconds": 4.0}, 10.0),
        ({"planned": 1.0, "seconds": 3600.0}, 10.0 * SLOWEST),
    ],
)
def test_a_run_takes_as_long_as_the_last_one_showed(
    world: World, outcome: dict[str, float], seconds: float
) -> None:
    world.film.plan = {"seconds": 10.0}
    job = Job(name="make", subject=world.film.code, outcome=outcome)
    assert Standing(world.film, job, whole=True, known=True).seconds == seconds
