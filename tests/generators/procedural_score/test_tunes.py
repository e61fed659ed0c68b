"""A theme is a tune: it moves, it comes back, and a voice can sing it, in seven tones and in five."""

from itertools import pairwise

import pytest

from yingxi.generators.builtin.procedural_score.theme import phrase_steps, theme_of
from yingxi.generators.builtin.procedural_score.tunes import FIVE, RHYTHMS, SEVEN

THEMES = [f"theme {number}" for number in range(60)]


@pytest.mark.parametrize("contour", [*SEVEN, *FIVE])
def test_a_contour_moves_at_once_and_has_four_notes_within_a_sixth(contour: tuple[int, ...]) -> None:
    assert all(one != other for one, other in pairwise(contour))
    assert len(set(contour[:5])) >= 3
    assert len(set(contour)) >= 4
    assert max(contour) - min(contour) <= 5


@pytest.mark.parametrize("degrees", [5, 7])
@pytest.mark.parametrize("metre", [2, 3, 4])
def test_no_theme_sits_on_its_note(metre: int, degrees: int) -> None:
    told = [[step for _, _, step in phrase_steps(theme_of(name), "a", metre, degrees)] for name in THEMES]
    assert all(one != other for phrase in told for one, other in pairwise(phrase))
    assert sum(len(set(phrase)) >= 4 for phrase in told) > 0.7 * len(told)


@pytest.mark.parametrize("degrees", [5, 7])
@pytest.mark.parametrize("metre", [2, 3, 4])
def test_a_theme_steps_home_and_strikes_no_note_twice(metre: int, degrees: int) -> None:
    for name in THEMES:
        *way, last = [step for _, _, step in phrase_steps(theme_of(name), "a''", metre, degrees)]
        assert last % degrees == 0
        assert abs(way[-1] - last) == 1
        assert all(one != other for one, other in pairwise((*way, last)))


@pytest.mark.parametrize("metre", [2, 3, 4])
def test_every_phrase_breathes_before_the_next_and_its_notes_do_not_overlap(metre: int) -> None:
    for rhythm in RHYTHMS[metre]:
        assert all(at + held <= after for (at, held), (after, _) in pairwise(rhythm))
        assert sum(rhythm[-1]) <= 2 * metre - 0.5


def test_films_seldom_share_a_tune() -> None:
    tunes = [phrase_steps(theme_of(name), "a", 4, 5) for name in THEMES]
    assert len(set(tunes)) > 0.75 * len(tunes)
