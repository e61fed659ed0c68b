"""A film begun: its folder and what stands in it before anything is made."""

from pathlib import Path

from yingxi.film.brief import Brief
from yingxi.production.films import film_begun
from yingxi.production.settings import Settings

SCREENPLAY = """Title:
    _**BRICK & STEEL**_
    _**FULL RETIRED**_

INT. KITCHEN - DAY

Ann sits.
"""


def test_a_screenplays_folder_has_the_title_without_its_marks(tmp_path: Path) -> None:
    settings = Settings(
        brief=Brief(idea="brick.fountain", language="en", length_seconds=None), start="screenplay"
    )
    folder = film_begun(settings, parent=tmp_path, screenplay=SCREENPLAY)
    assert folder.root.name == "brick-steel-full-retired"
