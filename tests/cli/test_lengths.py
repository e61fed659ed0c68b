"""How long a film is, and how much of a drawing is left, as the terminal says it."""

from fractions import Fraction

import pytest

from yingxi.cli.boards import cut_told
from yingxi.cli.messages import Tongue
from yingxi.cli.progress import Count, counting
from yingxi.film.cut import CutList, Trim

CUT = CutList(
    title="Rain",
    language="en",
    rate=Fraction(24),
    shots=(
        Trim(shot="a", frames=36),
        Trim(shot="a", first=36, frames=12, kind="dissolve", other="b"),
        Trim(shot="b", first=12, frames=36),
    ),
)


@pytest.mark.parametrize(
    ("speak", "told"), [("en", "Cut together, the film is 3.5 s"), ("zh", "剪成影片是 3.5 秒")]
)
def test_the_film_is_shorter_than_its_shots_where_they_overlap(
    speak: Tongue, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    cut_told(CUT, 4.0, speak)
    assert told in capsys.readouterr().out


def test_nothing_is_said_where_the_film_is_as_long_as_its_shots(capsys: pytest.CaptureFixture[str]) -> None:
    cut_told(CUT, 3.5, "en")
    assert capsys.readouterr().out == ""


def test_a_cut_of_one_s_own_is_named_as_what_it_is(capsys: pytest.CaptureFixture[str]) -> None:
    cut_told(CUT.model_copy(update={"shots": CUT.shots[:1]}), 4.0, "en")
    assert capsys.readouterr().out == "As cut.yaml has it, the film is 1.5 s.\n"


def test_what_is_left_of_a_drawing_is_known_from_what_is_drawn() -> None:
    count = Count("en")
    assert count.line() == "Drawing ..."
    count.begun -= 10
    count.told(5, 20)
    assert count.line() == "5/20  (about 30 s left)"


def test_without_a_terminal_a_drawing_says_its_first_thing_and_then_keeps_still(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with counting("zh") as count:
        for done in range(1, 4):
            count.told(done, 3)
    assert capsys.readouterr().err == "1/3  (约剩 0 秒)\n"
