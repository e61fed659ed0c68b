"""A cut that jumps is seen from another side, where that hides nobody's face."""

from tests.storyboard.films_of_tests import film_of
from yingxi.storyboard.cuts_kept import cuts_kept, view_of
from yingxi.storyboard.grammar import cut_works

IDEA = "Three friends find a map in the attic"


def test_the_same_view_twice_becomes_two_sides() -> None:
    film = film_of(IDEA, "en", 90)
    boards = [each for each in film.drawn(pace=0.7).boards if len(each.subjects) > 1 and not each.insert]
    one = next(each for each in boards if each.angle == "eye" and len(each.subjects) == 2)
    pair = [one, one.model_copy(update={"id": "again"})]
    kept = cuts_kept(pair, film.cast, film.brief)
    assert not cut_works(view_of(pair[0]), view_of(pair[1]))
    assert cut_works(view_of(kept[0]), view_of(kept[1]))
    assert [each.id for each in kept] == [one.id, "again"]


def test_cuts_that_work_are_left_alone() -> None:
    film = film_of(IDEA, "en", 90)
    boards = [each for each in film.drawn(pace=0.7).boards if each.scene == "scene-1" and each.set]
    assert cuts_kept(boards, film.cast, film.brief) == boards
