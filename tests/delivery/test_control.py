"""Loudness, the check of the finished file, pictures and the report."""

from pathlib import Path

import numpy as np
import pyloudnorm
import pytest

from tests.delivery.small_films import RATE, cut, mix, place, shot
from yingxi.delivery import (
    contact_sheet_drawn,
    film_checked,
    film_conformed,
    loudness_measured,
    poster_drawn,
    track_written,
)
from yingxi.delivery.choosing import telling_shot
from yingxi.delivery.cropping import middle_of
from yingxi.delivery.frames import frame_of
from yingxi.delivery.page import Page
from yingxi.film.board import Board, Lettering, Size, Staged, Storyboard
from yingxi.film.brief import Brief

BRIEF = Brief(idea="a film")


def test_loudness_agrees_with_another_meter() -> None:
    rng = np.random.Generator(np.random.PCG64(5))
    noise = (rng.normal(0, 0.05, (4 * 48_000, 2))).astype(np.float32)
    measured = loudness_measured(noise[at : at + 48_000] for at in range(0, len(noise), 48_000))
    assert measured.integrated == pytest.approx(pyloudnorm.Meter(48_000).integrated_loudness(noise), abs=0.1)
    assert measured.true_peak is not None
    assert measured.true_peak >= 20 * np.log10(np.abs(noise).max()) - 0.1


def test_silence_has_no_loudness() -> None:
    assert loudness_measured([np.zeros((96_000, 2), np.float32)]).integrated is None


def test_checked_film_has_no_faults_and_a_wrong_cut_shows(tmp_path: Path) -> None:
    film = cut(place("a", 0, 24))
    track = track_written(mix(tmp_path, 1.0), film.frames, film.rate, tmp_path / "track.m4a")
    path = film_conformed(film, {"a": shot(tmp_path, "a", [40] * 24)}, track, BRIEF, tmp_path / "f.mp4")
    assert film_checked(path, film).faults == ()
    assert film_checked(path, cut(place("a", 0, 23))).faults == ("frames: 24 instead of 23",)


def board(shot_id: str, **more: object) -> Board:
    return Board.model_validate({"id": shot_id, "scene": "s1", "set": "park", "frames": 24, **more})


def test_poster_shows_people_together_at_the_turn_and_no_card() -> None:
    boards = (
        board(
            "title", mark="turn", subjects=("a", "b"), lettering=Lettering(kind="title", lines=(("T", ""),))
        ),
        board("far", size=Size.EXTREME_WIDE, subjects=("a", "b")),
        board("turn", mark="turn", size=Size.MEDIUM, subjects=("a", "b")),
        board("thing", mark="turn", size=Size.INSERT),
    )
    assert telling_shot(Storyboard(title="T", boards=boards)).id == "turn"


@pytest.mark.parametrize(
    ("heads", "middle"),
    [
        ((), 0.5),
        (((0.1, 0.3),), 0.2),
        (((0.1, 0.3), (0.4, 0.6)), 0.35),
        (((0.0, 0.2), (0.7, 1.0)), 0.85),
        (((0.0, 0.1), (0.5, 0.6), (0.7, 0.8)), 0.65),
        (((0.1, 0.9),), 0.5),
    ],
    ids=["nobody", "one", "two together", "two apart: the nearer", "the two of three", "too near to fit"],
)
def test_poster_is_cut_about_as_many_heads_as_fit(
    heads: tuple[tuple[float, float], ...], middle: float
) -> None:
    assert middle_of(heads, 0.54) == middle


def test_poster_leaves_nobody_out_if_it_can() -> None:
    boards = (
        board("apart", mark="turn", subjects=("a", "b")),
        board("one", mark="turn", subjects=("a",)),
    )
    heads = {"apart": ((0.05, 0.2), (0.8, 0.95)), "one": ((0.3, 0.5),)}
    film = Storyboard(title="T", boards=boards)
    assert telling_shot(film, heads, seen=0.54).id == "one"
    assert telling_shot(film, heads).id == "apart"


def test_picture_is_cut_about_its_middle_but_not_past_its_edge(tmp_path: Path) -> None:
    across = np.repeat(np.arange(0, 200, dtype=np.uint8)[None, :, None], 50, axis=0).repeat(3, axis=2)
    for middle, first in ((0.5, 75), (0.75, 125), (0.1, 0), (1.0, 150)):
        page = Page(50, 50, "#ffffff")
        page.picture(across, (0, 0, 50, 50), middle=middle)
        cut_out = frame_of(page.written(tmp_path / "cut.png"), 0)
        assert abs(int(cut_out[25, 0, 0]) - first) <= 1


def test_poster_and_contact_sheet_show_the_shots(tmp_path: Path) -> None:
    speech = Staged(kind="speech", ref="l", start=2, end_exclusive=20, actor="mei", text="Where are you?")
    storyboard = Storyboard(title="捉迷藏", boards=(board("a", moments=(speech,)), board("b")))
    pictures = {"a": shot(tmp_path, "a", [60] * 24), "b": shot(tmp_path, "b", [180] * 24)}
    film = cut(place("a", 0, 24), place("b", 24, 24), rate=RATE)
    for path in (
        poster_drawn(storyboard.title, pictures["a"], tmp_path / "poster.png"),
        contact_sheet_drawn(film, storyboard, pictures, tmp_path / "sheet.png"),
    ):
        assert path.read_bytes().startswith(b"\x89PNG")
