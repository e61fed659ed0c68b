"""A film without a silence or a mark turns on the face that answers what was just shown."""

from tests.storyboard.films_of_tests import written
from yingxi.film.camera import Size
from yingxi.storyboard import turning_moment

NOTE = """\
Title: 纸条

INT. 厨房 - 夜

= beat: turn

林冬，30岁，站着。

@林冬
先炒番茄。

林冬打开盒子。

特写：盒子里的纸条

林冬愣住了。

INT. 客厅 - 夜

= beat: ending

林冬坐下。

@林冬
原来如此。
"""


def test_the_face_that_answers_a_letter_is_nearest_and_is_held() -> None:
    film = written(NOTE, "zh")
    scene = film.breakdown.scenes[0]
    assert turning_moment(film.breakdown) == scene.moments[-1].id
    nearest = next(board for board in film.drawn().boards if board.size is Size.CLOSE)
    assert [moment.ref for moment in nearest.moments] == [scene.moments[-1].id]
    assert nearest.frames >= 24
