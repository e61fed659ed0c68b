"""From what is heard, and from what is not shown, to its line in the screenplay."""

import json

from tests.quick_film import SCREENPLAY
from tests.studio.conftest import World
from yingxi.film.screenplay import Element, ElementKind, Screenplay
from yingxi_platform.films.written_lines import line_of, lines_of, lines_placed

ASKED = SCREENPLAY.splitlines().index("Where is the kite?") + 1


def written(*texts: str) -> Screenplay:
    said = ElementKind.DIALOGUE
    return Screenplay(
        elements=tuple(Element(kind=said, text=text, line=at) for at, text in enumerate(texts, 1))
    )


def test_the_same_words_said_again_stand_further_on() -> None:
    placed = lines_placed(written("Yes.", "No.", "Yes."), [("a", "Yes."), ("b", "Yes."), ("c", "Never.")])
    assert placed == {"a": 1, "b": 3}


def test_words_are_found_within_a_line_however_they_are_broken() -> None:
    screenplay = written("She waits.", "He comes\nin, and sits.")
    assert [line_of(screenplay, words) for words in ("comes in", "leaves", "")] == [2, None, None]


def test_sound_and_boards_lead_to_the_line(world: World) -> None:
    assert ASKED in lines_of(world.film).values()
    address = f"/films/{world.film.code}/screenplay/#line-{ASKED}"
    for page in ("sound", "storyboard"):
        assert (
            f'href="{address}"'
            in world.client("writer").get(f"/films/{world.film.code}/{page}/").content.decode()
        )


def test_what_is_not_shown_leads_to_its_line(world: World) -> None:
    report = world.film.root / "out" / "report.json"
    told = json.loads(report.read_text(encoding="utf-8")) | {"not_staged": ["line 15: Mei flies"]}
    report.unlink()
    report.write_text(json.dumps(told), encoding="utf-8")
    page = world.client("viewer").get(f"/films/{world.film.code}/film/").content.decode()
    assert f'href="/films/{world.film.code}/screenplay/#line-15"' in page


def test_a_task_on_the_film_says_so(world: World) -> None:
    page = world.client("lead").get(f"/films/{world.film.code}/tasks/").content.decode()
    assert '<option value="film:">the whole film</option>' in page
