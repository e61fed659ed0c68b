"""The quick film goes through every stage."""

from pathlib import Path

from tests.quick_film import made, quick_film
from yingxi.graph.events import Made


def test_a_film_is_made_and_nothing_of_it_twice(tmp_path: Path) -> None:
    folder = quick_film(tmp_path)
    first = made(folder)
    assert first.delivered is not None
    assert first.delivered.film.read_bytes()[4:8] == b"ftyp"
    again: list[object] = []
    made(folder, listen=lambda event: again.append(event) if isinstance(event, Made) else None)
    # The breakdown is asked for again with the ids it has given.
    assert again == []
