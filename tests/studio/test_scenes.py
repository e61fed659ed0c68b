"""From a board to the heading of its scene, and from a heading to its boards."""

import pytest

from tests.studio.conftest import World
from yingxi_platform.films.scenes import headings_of, headings_placed

KITCHEN, YARD = "INT. KITCHEN - DAY", "EXT. YARD - NIGHT"


@pytest.mark.parametrize(
    ("headings", "scenes", "below"),
    [
        ([KITCHEN, YARD], [("a", KITCHEN), ("b", YARD)], [("a",), ("b",)]),
        # The same place twice, and a scene that a change of telling cuts in two.
        ([KITCHEN, YARD, KITCHEN], [("a", KITCHEN), ("b", YARD), ("c", KITCHEN)], [("a",), ("b",), ("c",)]),
        ([KITCHEN, KITCHEN], [("a", KITCHEN), ("b", KITCHEN)], [("a",), ("b",)]),
        ([KITCHEN, YARD], [("a", KITCHEN), ("b", KITCHEN), ("c", YARD)], [("a", "b"), ("c",)]),
        # Written since, and written otherwise since.
        ([YARD, KITCHEN], [("a", KITCHEN)], [(), ("a",)]),
        (["INT. ATTIC - DAY", YARD], [("a", KITCHEN), ("b", YARD)], [(), ("b",)]),
    ],
)
def test_a_heading_has_the_scenes_that_were_read_from_it(
    headings: list[str], scenes: list[tuple[str, str]], below: list[tuple[str, ...]]
) -> None:
    placed = headings_placed(list(enumerate(headings, 1)), scenes)
    assert [heading.scenes for heading in placed] == below


def test_boards_lead_to_their_scene_and_the_scene_to_its_boards(world: World) -> None:
    heading = headings_of(world.film)[0]
    film, viewer = f"/films/{world.film.code}", world.client("viewer")
    boards = viewer.get(f"{film}/storyboard/").content.decode()
    assert f'href="{film}/screenplay/#line-{heading.line}"' in boards
    screenplay = viewer.get(f"{film}/screenplay/").content.decode()
    assert f'href="{film}/storyboard/#shot-{heading.scenes[0]}.deed-1"' in screenplay
