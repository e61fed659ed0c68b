"""What a person wrote and no action plays is told by `status` and `plan`, before anything is drawn."""

from pathlib import Path

import pytest

from tests.quick_film import made, quick_film
from yingxi.cli.unacted import unacted_told


def told(folder: Path, capsys: pytest.CaptureFixture[str]) -> str:
    from yingxi.production.folder import FilmFolder

    capsys.readouterr()
    unacted_told(FilmFolder(folder), "en")
    return capsys.readouterr().out


def test_a_deed_that_a_person_wrote_and_nobody_can_act_is_told_before_it_is_drawn(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = quick_film(tmp_path)
    made(folder, until="breakdown")
    before = told(folder.root, capsys)
    screenplay = folder.root / "screenplay.fountain"
    screenplay.write_text(screenplay.read_text() + "\n\nMei flimmers the zither.\n")
    after = told(folder.root, capsys)
    assert "flimmers the zither" not in before
    assert "flimmers the zither" in after
