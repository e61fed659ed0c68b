"""Subtitles in a second language, and with what sounds, as film.yaml asks."""

from pathlib import Path

import pytest

from tests.quick_film import made, quick_film
from yingxi.film.errors import NotOfferedError


def test_a_writer_that_cannot_translate_is_told_of_before_anything_is_made(tmp_path: Path) -> None:
    folder = quick_film(tmp_path, second_language="zh")
    with pytest.raises(NotOfferedError, match="planner does not translate"):
        made(folder, until="cast")
