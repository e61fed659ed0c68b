"""From what is heard, and from what is not shown, to its line in the screenplay."""

import json

from tests.quick_film import SCREENPLAY
from tests.studio.conftest import World
from yingxi.film.screenplay import Element, ElementKind, Screenplay
from yingxi.production.documents import STORYBOARD, document_text
from yingxi.production.folder import FilmFolder
from yingxi_platform.films.reading import text_of
from yingxi_platform.films.rewriting import words_replaced
from yingxi_platform.films.written_lines import line_of, speeches_of

ASKED = SCREENPLAY.splitlines().index("Where is the kite?") + 1


def written(*texts: str) -> Screenplay:
    said = ElementKind.DIALOGUE
    return Screenplay(
        elements=tuple(Element(kind=said, text=text, line=at) for at, text in enumerate(texts, 1))
    )


def test_words_are_found_within_a_line_however_they_are_broken() -> None:
    screenplay = written("She waits.", "He comes\nin, and sits.")
    assert [line_of(screenplay, words) for words in ("comes in", "leaves", "")] == [2, None, None]


def said(world: World) -> str:
    """The id of the line that asks for the kite."""
    return next(ref for ref, speech in speeches_of(world.film).items() if speech.line == ASKED)


def rewrites(world: World, words: str, *, was: str, persona: str = "writer") -> tuple[int, dict[str, str]]:
    answer = world.client(persona).post(
        f"/films/{world.film.code}/line/",
        {"path": said(world), "value": words, "was": json.dumps(was)},
        headers={"Accept": "application/json"},
    )
    return answer.status_code, answer.json()


def test_a_line_leads_to_the_screenplay_and_is_rewritten_where_it_is_heard(world: World) -> None:
    page = world.client("writer").get(f"/films/{world.film.code}/sound/").content.decode()
    assert f'href="/films/{world.film.code}/screenplay/#line-{ASKED}"' in page
    ref, before = said(world), text_of(world.film, "screenplay.fountain")
    assert rewrites(world, "Who has\nthe kite?", was="Where is the kite?") == (
        200,
        {"was": "Who has the kite?"},
    )
    now = text_of(world.film, "screenplay.fountain")
    assert now == before.replace("Where is the kite?", "Who has the kite?")
    assert speeches_of(world.film)[ref].text == "Who has the kite?"
    for name in ("sound", "storyboard"):
        page = world.client("writer").get(f"/films/{world.film.code}/{name}/").content.decode()
        assert ">Who has the kite?</textarea>" in page
        assert "Where is the kite?" not in page


def test_who_was_overtaken_on_a_line_sees_both_texts(world: World) -> None:
    status, told = rewrites(world, "Mine.", was="Where was the kite?")
    assert (status, told["yours"], told["theirs"]) == (409, "Mine.", "Where is the kite?")


def test_a_line_has_words(world: World) -> None:
    assert rewrites(world, "  ", was="Where is the kite?")[0] == 422


def test_who_only_looks_reads_the_line(world: World) -> None:
    for name in ("sound", "storyboard"):
        page = world.client("viewer").get(f"/films/{world.film.code}/{name}/").content.decode()
        assert "Where is the kite?" in page
        assert "/line/" not in page


def test_words_are_replaced_where_they_stand_and_nowhere_else() -> None:
    text = "MEI\nYes.\n\nJUN\nI said\nyes. Yes.\n\nMEI\nYes."
    assert words_replaced(text, 9, "Yes.", "No.") == text[:-4] + "No."
    assert words_replaced(text, 5, "said yes.", "never") == text.replace("I said\nyes. Yes.", "I never Yes.")
    assert words_replaced(text, 2, "I said", "No.") is None


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


def test_the_sound_of_a_film_in_which_nobody_speaks_is_shown(world: World) -> None:
    folder, address = FilmFolder(world.film.root), f"/films/{world.film.code}/sound/"
    told = "Nobody speaks in this film."
    assert told not in world.client("writer").get(address).content.decode()
    storyboard = folder.base_noun(STORYBOARD)
    assert storyboard is not None
    silent = [
        board.model_copy(update={"moments": tuple(it for it in board.moments if it.kind != "speech")})
        for board in storyboard.boards
    ]
    text = document_text(STORYBOARD, storyboard.model_copy(update={"boards": tuple(silent)}))
    (folder.root / STORYBOARD.file).write_text(text, encoding="utf-8")
    page = world.client("writer").get(address).content.decode()
    assert (told in page, 'class="music' in page, 'class="waits"' in page) == (True, True, False)
