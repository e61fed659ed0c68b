"""A shot is called by its number as the storyboard prints it, by its id, or by its place in words."""

import re
from pathlib import Path

import pytest

from tests.quick_film import made, quick_film
from yingxi.cli.application import application
from yingxi.film.camera import Size
from yingxi.film.errors import NamelessError
from yingxi.production.documents import STORYBOARD, document_text, noun_read
from yingxi.production.films import why
from yingxi.production.folder import FilmFolder
from yingxi.production.shot_named import shot_id_of


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> FilmFolder:
    folder = quick_film(tmp_path_factory.mktemp("named"))
    made(folder, until="storyboard")
    return FilmFolder(folder.root)


def ids(film: FilmFolder) -> list[str]:
    return [board.id for board in noun_read(STORYBOARD, film.text(STORYBOARD.file)).boards]


def test_every_shot_is_called_by_its_number_and_by_its_id(film: FilmFolder) -> None:
    there = ids(film)
    assert [shot_id_of(film, str(number)) for number in range(1, len(there) + 1)] == there
    assert [shot_id_of(film, each) for each in there] == there


def test_a_shot_is_called_by_its_place_in_either_language(film: FilmFolder) -> None:
    shot = next(each for each in ids(film) if each == "shot-scene-1.line-1")
    assert (shot_id_of(film, "scene 1, line 1"), shot_id_of(film, "第1场，台词 1")) == (shot, shot)


def test_what_names_no_shot_stays_as_it_is_and_why_says_that_there_is_none(film: FilmFolder) -> None:
    assert (shot_id_of(film, "storyboard"), shot_id_of(film, "0"), shot_id_of(film, "99")) == (
        "storyboard",
        "0",
        "99",
    )
    with pytest.raises(NamelessError, match="nothing named '99'"):
        why(film.root, "99")
    assert why(film.root, "1").name == why(film.root, ids(film)[0]).name


def test_storyboard_prints_number_and_id(film: FilmFolder, capsys: pytest.CaptureFixture[str]) -> None:
    application(["storyboard", str(film.root)], standalone_mode=False)
    rows = [row for row in capsys.readouterr().out.splitlines() if "shot-scene" in row]
    assert [(row.split()[0], row.split()[-1]) for row in rows] == [
        (str(number), shot) for number, shot in enumerate(ids(film), start=1) if shot.startswith("shot-")
    ]


def test_a_screenplay_that_was_brought_has_no_other_side(
    film: FilmFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    application(["status", str(film.root)], standalone_mode=False)
    assert "screenplay.fountain: yours, as it was brought" in capsys.readouterr().out
    with pytest.raises(SystemExit):
        application(["accept", str(film.root), "screenplay.fountain"], standalone_mode=False)
    assert "yours as it was brought" in capsys.readouterr().err


def test_a_shot_that_was_changed_by_hand_says_what_was_asked_for_instead_of_its_reason(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = quick_film(tmp_path)
    made(folder, until="storyboard")
    film = FilmFolder(folder.root)
    boards = noun_read(STORYBOARD, film.text(STORYBOARD.file))
    second = boards.boards[1]
    size = Size.CLOSE if second.size != Size.CLOSE else Size.WIDE
    changed = second.model_copy(update={"size": size, "move": "pan" if second.move != "pan" else "pull"})
    by_hand = boards.model_copy(update={"boards": (boards.boards[0], changed, *boards.boards[2:])})
    (film.root / STORYBOARD.file).write_text(document_text(STORYBOARD, by_hand), "utf-8")
    application(["storyboard", str(film.root)], standalone_mode=False)
    told = [row.strip() for row in capsys.readouterr().out.splitlines() if row.strip().startswith("why:")]
    assert told[:2] == [f"why: {boards.boards[0].reason}", f"why: you asked for {size.value}, {changed.move}"]


def test_the_storyboard_has_no_number_of_more_than_three_decimals(film: FilmFolder) -> None:
    assert re.findall(r"\d\.\d{4,}", film.text(STORYBOARD.file)) == []
    assert not re.search(r'"y":', film.text(STORYBOARD.file))
