"""What is before the lens is shown where it hides nobody, all along their way."""

import pytest

from tests.acting.factories import CAST, board, performed, playing, stands
from yingxi.film.board import Board
from yingxi.film.colour import Colour
from yingxi.film.performance import Performance, Playing
from yingxi.stage.display import Cut
from yingxi.stage.foreground import foreground_shown
from yingxi.stage.light import Light
from yingxi.stage.moves import track_of
from yingxi.stage.path import rectangle
from yingxi.stage.place import Card, Place

GREY = Colour(0.5, 0.0, 0)
FRAMES = 48


def place(left: float, high: float = 2.2) -> Place:
    post = Card("post", 3.0, (Cut(rectangle(left, 0.0, 0.2, high), GREY),))
    return Place(cards=(post,), ground=(), ground_ends=7.0, light=Light(), haze=GREY, backdrop=GREY)


def walked(way: float) -> tuple[Board, Performance]:
    """Ann seen from far, who goes `way` metres to the right."""
    shot = board(FRAMES, [stands("ann", -0.5)], [], set="set-street", size="wide", subjects=("ann",))
    still = playing(performed(shot), "ann").at(0)
    poses = tuple(
        still.model_copy(update={"x": -0.5 + way * number / (FRAMES // 2 - 1)})
        for number in range(FRAMES // 2)
    )
    people = (Playing(person="ann", poses=poses),)
    return shot, Performance(shot=shot.id, frames=FRAMES, people=people)


@pytest.mark.parametrize(("way", "shown"), [(0.0, True), (1.6, False)])
def test_post_before_the_lens_is_shown_only_where_nobody_walks_behind_it(way: float, shown: bool) -> None:
    shot, performance = walked(way)
    track = track_of(shot, CAST, performance, width=640, height=360)
    # Where the post stands on the frame, Ann is half way along.
    middle = track.at(0).x + (0.3 - track.at(0).x) * (3.0 - track.at(0).z) / (5.0 - track.at(0).z)
    assert foreground_shown(shot, place(middle - 0.1), track, CAST, performance.people) == shown


def test_what_hides_nothing_but_feet_is_not_shown_either() -> None:
    shot, performance = walked(0.0)
    track = track_of(shot, CAST, performance, width=640, height=360)
    camera, ann = track.at(0), performance.people[0].at(0)
    share = (3.0 - camera.z) / (ann.z - camera.z)
    x, high = camera.x + (ann.x - camera.x) * share, camera.y + (0.2 - camera.y) * share
    assert not foreground_shown(shot, place(x - 0.1, high), track, CAST, performance.people)
    assert foreground_shown(shot, place(x - 1.1, high), track, CAST, performance.people)
