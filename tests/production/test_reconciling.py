"""A film's documents after a person's edits and the makers' changes."""

import shutil
from pathlib import Path

import pytest

from tests.quick_film import SCREENPLAY, made, quick_film
from yingxi.cli.standing import newcomer_told
from yingxi.disk.failpoints import armed, watched
from yingxi.film.errors import InputError, YingxiError
from yingxi.production.documents import CAST, noun_read
from yingxi.production.films import film_status, makers_side_taken
from yingxi.production.folder import FilmFolder
from yingxi.production.newcomers import Newcomer

SHOT = "shot-scene-1.deed-1"
LINE = "shot-scene-2.line-1"


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The film as it was first made. Nobody changes it."""
    folder = quick_film(tmp_path_factory.mktemp("first"))
    run(folder)
    return folder.root


@pytest.fixture
def film(first: Path, tmp_path: Path) -> FilmFolder:
    return FilmFolder(Path(shutil.copytree(first, tmp_path / "film")))


def run(folder: FilmFolder) -> None:
    made(folder, until="cut")


def edit(folder: FilmFolder, document: str, was: str, now: str) -> None:
    path = folder.root / document
    text = path.read_text(encoding="utf-8")
    assert was in text
    path.write_text(text.replace(was, now, 1), encoding="utf-8")


def standing(folder: FilmFolder) -> list[tuple[str, str, str]]:
    """Document, path and standing of every edit but those that came in."""
    edits = film_status(folder.root).edits
    return [(each.document, each.path, each.standing) for each in edits if each.standing != "merged"]


def came_in(folder: FilmFolder) -> list[str]:
    return [each.path for each in film_status(folder.root).edits if each.standing == "merged"]


def names_in(folder: FilmFolder) -> dict[str, str]:
    return {person.id: person.name for person in noun_read(CAST, folder.text(CAST.file)).people}


def test_an_edit_is_kept_and_told(film: FilmFolder) -> None:
    edit(film, "storyboard.yaml", "move: push", "move: pull")
    run(film)
    assert standing(film) == [("storyboard.yaml", f"boards.{SHOT}.move", "kept")]


def test_what_the_makers_change_beside_it_comes_in(film: FilmFolder) -> None:
    edit(film, "cast.yaml", "age: elder", "age: adult")
    edit(film, "screenplay.fountain", "GRANNY, 70,", "GRANNY, 70, in a red coat,")
    run(film)
    assert standing(film) == [("cast.yaml", "people.person-granny.age", "kept")]
    assert any(path.startswith("people.person-granny.top") for path in came_in(film))


def test_what_came_in_is_news_until_the_next_run(film: FilmFolder) -> None:
    edit(film, "cast.yaml", "age: elder", "age: adult")
    edit(film, "screenplay.fountain", "GRANNY, 70,", "GRANNY, 70, in a red coat,")
    watched(armed("run store.take.written 3 EIO"))
    with pytest.raises(YingxiError):
        run(film)
    watched(None)
    run(film)
    assert came_in(film)  # the run that brought it in came to no end
    run(film)
    assert came_in(film) == []
    assert standing(film) == [("cast.yaml", "people.person-granny.age", "kept")]


def test_the_same_fact_changed_by_both_is_disputed(film: FilmFolder) -> None:
    edit(film, "cast.yaml", "age: elder", "age: young")
    edit(film, "screenplay.fountain", "GRANNY, 70,", "GRANNY, 40,")
    run(film)
    assert ("cast.yaml", "people.person-granny.age", "disputed") in standing(film)
    run(film)
    assert ("cast.yaml", "people.person-granny.age", "disputed") in standing(film)


def test_an_edit_is_set_aside_with_its_source_and_comes_back_with_it(film: FilmFolder) -> None:
    edit(film, "storyboard.yaml", f"id: {LINE}\n", f"id: {LINE}\n    size: close\n    angle: low\n")
    edit(
        film,
        "storyboard.yaml",
        "size: close\n    angle: low\n    scene: scene-2",
        "angle: low\n    scene: scene-2",
    )
    text = (film.root / "screenplay.fountain").read_text(encoding="utf-8")
    edit(film, "screenplay.fountain", "MEI\nI have it!\n", "")
    run(film)
    assert standing(film) == [("storyboard.yaml", f"boards.{LINE}", "aside")]
    (film.root / "screenplay.fountain").write_text(text, encoding="utf-8")
    run(film)
    assert standing(film) == [("storyboard.yaml", f"boards.{LINE}.angle", "kept")]


def test_a_renamed_person_keeps_what_was_changed_of_them(film: FilmFolder) -> None:
    edit(film, "cast.yaml", "age: elder", "age: adult")
    edit(film, "screenplay.fountain", "GRANNY", "NANA")
    run(film)
    assert standing(film) == [("cast.yaml", "people.person-granny.age", "kept")]
    assert "name: Nana" in (film.root / "cast.yaml").read_text(encoding="utf-8")


def test_a_name_written_in_one_cue_only_is_told_as_somebody_new(film: FilmFolder) -> None:
    edit(film, "screenplay.fountain", "MEI\nI have it!", "MAY\nI have it!")
    new = Newcomer(name="May", line=20, perhaps="Mei")
    assert film_status(film.root).newcomers == (new,)
    assert made(film, until="cut").newcomers == (new,)
    assert newcomer_told(new, "en") == (
        "May speaks in the screenplay (line 20) and was in no cast: a new person is cast for them."
        " Did you rename Mei? Then write May as Mei's name in cast.yaml: both names are one person."
    )
    assert names_in(film) == {"person-granny": "Granny", "person-mei": "Mei", "person-may": "May"}
    edit(film, "cast.yaml", "name: Mei", "name: May")
    assert made(film, until="cut").newcomers == ()
    assert names_in(film) == {"person-granny": "Granny", "person-mei": "May"}
    assert standing(film) == [("cast.yaml", "people.person-mei.name", "kept")]


def test_a_name_on_a_sheet_is_the_persons_in_the_screenplay_too(film: FilmFolder) -> None:
    edit(film, "cast.yaml", "name: Mei", "name: May")
    edit(film, "screenplay.fountain", "MEI\nI have it!", "MAY\nI have it!")
    assert made(film, until="cut").newcomers == ()
    assert names_in(film) == {"person-granny": "Granny", "person-mei": "May"}


def test_a_trimmed_shot_stays_trimmed_and_all_else_closes_up(film: FilmFolder) -> None:
    edit(film, "cut.yaml", f"- {{shot: {SHOT}, frames: ", f"- {{shot: {SHOT}, first: 9, frames: ")
    edit(film, "screenplay.fountain", "I have it!", "I have it at last, after all these years!")
    run(film)
    assert standing(film) == [("cut.yaml", f"shots.{SHOT}.first", "kept")]


def test_shots_in_the_persons_order_stay_in_it(film: FilmFolder) -> None:
    path = film.root / "cut.yaml"
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    first = next(at for at, line in enumerate(lines) if f"shot: {SHOT}," in line)
    lines[first], lines[first + 1] = lines[first + 1], lines[first]
    path.write_text("".join(lines), encoding="utf-8")
    edit(film, "screenplay.fountain", "I have it!", "I have it at last!")
    run(film)
    assert standing(film) == [("cut.yaml", "shots (order)", "kept")]


def test_a_comment_survives_what_comes_in(film: FilmFolder) -> None:
    edit(film, "cast.yaml", "age: elder", "age: adult  # her birthday is in May")
    edit(film, "screenplay.fountain", "GRANNY, 70,", "GRANNY, 70, in a red coat,")
    run(film)
    assert "# her birthday is in May" in (film.root / "cast.yaml").read_text(encoding="utf-8")


def test_a_needed_field_that_is_taken_out_is_made_again(film: FilmFolder) -> None:
    text = (film.root / "cast.yaml").read_text(encoding="utf-8")
    hair = next(line for line in text.splitlines(keepends=True) if "hair:" in line)
    edit(film, "cast.yaml", hair, "")
    run(film)
    assert (film.root / "cast.yaml").read_text(encoding="utf-8").count("hair:") == text.count("hair:")


def test_a_document_that_is_deleted_is_written_again(film: FilmFolder) -> None:
    text = (film.root / "cast.yaml").read_text(encoding="utf-8")
    edit(film, "cast.yaml", "age: elder", "age: adult")
    (film.root / "cast.yaml").unlink()
    run(film)
    assert (film.root / "cast.yaml").read_text(encoding="utf-8") == text


def test_the_makers_side_can_be_taken(film: FilmFolder) -> None:
    text = (film.root / "cast.yaml").read_text(encoding="utf-8")
    edit(film, "cast.yaml", "age: elder", "age: adult")
    edit(film, "storyboard.yaml", "move: push", "move: pull")
    makers_side_taken(film.root, "cast.yaml", "people.person-granny.age")
    assert (film.root / "cast.yaml").read_text(encoding="utf-8") == text
    assert [each[0] for each in standing(film)] == ["storyboard.yaml"]
    with pytest.raises(InputError, match="nothing is changed by hand"):
        makers_side_taken(film.root, "cast.yaml")


def test_a_clone_without_its_store_keeps_every_edit(film: FilmFolder, tmp_path: Path) -> None:
    edit(film, "cast.yaml", "age: elder", "age: adult")
    run(film)
    clone = tmp_path / "clone"
    for path in film.root.rglob("*"):
        if path.is_file() and ".yingxi/store" not in str(path) and path.name not in ("lock", "keys.json"):
            target = clone / path.relative_to(film.root)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(path.read_bytes())
    run(FilmFolder(clone))
    assert standing(FilmFolder(clone)) == standing(film)


def test_a_screenplay_of_ones_own_is_no_edit(film: FilmFolder) -> None:
    edit(film, "screenplay.fountain", "I have it!", "I have it at last!")
    run(film)
    assert standing(film) == []
    assert (film.root / "screenplay.fountain").read_text(encoding="utf-8") != SCREENPLAY


def test_a_locked_sheet_stays_whatever_the_screenplay_says(film: FilmFolder) -> None:
    before = film.base_noun(CAST)
    assert before is not None
    edit(film, "film.yaml", "sheets: {}", "sheets: {person-granny: {locked: true}}")
    edit(film, "screenplay.fountain", "GRANNY, 70,", "GRANNY, 70, in a red coat,")
    run(film)
    cast, made_now = noun_read(CAST, film.text(CAST.file)), film.base_noun(CAST)
    assert made_now is not None
    assert made_now.sheet("person-granny") != before.sheet("person-granny")
    assert cast.sheet("person-granny") == before.sheet("person-granny")
    run(film)
    assert noun_read(CAST, film.text(CAST.file)) == cast
