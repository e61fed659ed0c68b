"""What `yingxi sheet` leaves in a film's book, and what it says is not there."""

from pathlib import Path

import pytest

from tests.cli.test_commands import ran
from tests.quick_film import SHORT, made, quick_film
from yingxi.production.folder import FilmFolder
from yingxi.production.stages import Stage

NOTICE = "The storyboard is not among them"


def film_until(stage: Stage, parent: Path) -> FilmFolder:
    film = quick_film(parent, SHORT)
    made(film, until=stage)
    return film


def pages(film: FilmFolder) -> set[str]:
    return {page.name for page in (film.out / "book").iterdir()}


def test_sheet_says_that_a_storyboard_that_is_not_made_is_not_among_the_pages(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    film = film_until("sets", tmp_path)
    code, out, err = ran(["sheet", str(film.root)], capsys)
    assert (code, NOTICE in err, "storyboard.pdf" in out) == (0, True, False)


def test_pages_of_what_the_film_no_longer_has_go_and_what_is_somebody_s_own_stays(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    film = film_until("storyboard", tmp_path)
    book = film.out / "book"
    book.mkdir(parents=True)
    for name in ("storyboard-99.png", "cast-who-left.png", "notes.txt", "my storyboard.png"):
        (book / name).write_text("old")
    code, _, err = ran(["sheet", str(film.root)], capsys)
    assert (code, NOTICE in err) == (0, False)
    assert {"storyboard-99.png", "cast-who-left.png"} & pages(film) == set()
    assert {"storyboard-01.png", "storyboard.pdf", "notes.txt", "my storyboard.png"} <= pages(film)
