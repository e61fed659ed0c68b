from math import sin

from hypothesis import given
from hypothesis import strategies as st

from yingxi.film.mouth import Mouth
from yingxi.film.performance import Face, Pose
from yingxi.stage.holding import LONGEST, poses_held


def breathing(count: int) -> list[Pose]:
    return [Pose(x=0.0, z=5.0, hip=0.8, chest=round(0.7 * sin(i / 6), 4)) for i in range(count)]


def test_a_body_that_only_breathes_holds_its_drawings() -> None:
    assert len({id(pose) for pose in poses_held(breathing(36))}) == 36 / LONGEST


@given(st.lists(st.floats(-1, 1), min_size=1, max_size=30))
def test_no_drawing_stands_for_more_than_a_quarter_of_a_second(leans: list[float]) -> None:
    held = [id(pose) for pose in poses_held([Pose(x=0.0, z=5.0, hip=0.8, lean=lean) for lean in leans])]
    assert all(len(set(held[i : i + LONGEST + 1])) > 1 for i in range(len(held) - LONGEST))


def test_what_is_seen_to_change_is_drawn() -> None:
    shut, wide = (Pose(x=0.0, z=5.0, hip=0.8, face=Face(mouth=mouth)) for mouth in (Mouth.REST, Mouth.A))
    step = shut.model_copy(update={"x": 0.05})
    assert poses_held([shut, wide, shut, step]) == (shut, wide, shut, step)
