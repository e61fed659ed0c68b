"""Who directed a film stands first in its credits."""

from pathlib import Path

import pytest

from tests.quick_film import made, quick_film, quick_settings
from yingxi.film.brief import Language
from yingxi.production.documents import STORYBOARD, noun_read
from yingxi.production.settings import Settings


def credited(parent: Path, settings: Settings) -> tuple[tuple[str, str], ...]:
    folder = quick_film(parent, brief=settings.brief, director=settings.director)
    made(folder, until="storyboard")
    boards = noun_read(STORYBOARD, folder.text(STORYBOARD.file)).boards
    return next((it.lettering.lines for it in boards if it.id == "credits-1" and it.lettering), ())


@pytest.mark.parametrize(("language", "role"), [("en", "Directed by"), ("zh", "导演")])
def test_the_director_stands_first(tmp_path: Path, language: Language, role: str) -> None:
    wanted = quick_settings().brief.model_copy(update={"length_seconds": 40.0, "language": language})
    lines = credited(tmp_path, quick_settings(brief=wanted, director=" Lin\tYue "))
    assert lines[0] == (role, "Lin Yue")
    nobody = credited(tmp_path / "other", quick_settings(brief=wanted))
    assert nobody == lines[1:]
