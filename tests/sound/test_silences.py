"""A silence of the story stands once in the score, however its shot was cut."""

from tests.sound.small_films import board, film
from yingxi.film.board import Staged
from yingxi.sound.silences import silences_of


def test_a_silence_of_a_shot_that_is_split_is_one() -> None:
    still = Staged(kind="silence", ref="silence-1", start=12, end_exclusive=40)
    cut, storyboard = film(board("shot-1", frames=48, moments=(still,)), board("shot-2"))
    whole, after = cut.shots
    halves = (
        whole.model_copy(update={"frames": 24}),
        whole.model_copy(update={"start": 24, "first": 24, "frames": 24}),
    )
    boards = {it.id: it for it in storyboard.boards}
    assert silences_of(cut, boards) == ((12, 40),)
    assert silences_of(cut.model_copy(update={"shots": (*halves, after)}), boards) == ((12, 40),)
