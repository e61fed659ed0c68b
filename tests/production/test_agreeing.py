"""A value that only a maker would stumble over is one error of the plan, with file, line and what there is."""

import re

import pytest

from tests.quick_film import made
from yingxi.cli.complaints import complaint
from yingxi.film.errors import DocumentError
from yingxi.production.films import film_planned
from yingxi.production.folder import FilmFolder

PACKAGED = ("film.yaml", "voice: quick-voice", 'voice: ""')
WRONG = [
    (
        ("film.yaml", "voice: quick-voice", "voice: quick-vioce"),
        ("no voice named 'quick-vioce' is installed", "film.yaml:", "yingxi generators"),
    ),
    (
        ("film.yaml", "width: 64", "width: 65"),
        ("a multiple of 2, not '65'", "film.yaml:7", "change that field"),
    ),
    (
        ("cast.yaml", "id: person-mei", "id: person-may"),
        ("nobody in cast.yaml has the id 'person-mei', and scene 1", "cast.yaml", "there are: person-may"),
    ),
    (
        ("cast.yaml", "id: person-mei", "id: person-granny"),
        ("people: the id 'person-granny' stands there twice", "cast.yaml:", "change that field"),
    ),
    (
        ("sets.yaml", "id: set-street-outside", "id: set-road"),
        (
            "no set in sets.yaml has the id 'set-street-outside', in which scene 2 plays",
            "sets.yaml",
            "set-road",
        ),
    ),
    (
        ("storyboard.yaml", "set: set-street-outside", "set: set-stret"),
        (
            ".set: no set in sets.yaml has the id 'set-stret'",
            "storyboard.yaml:",
            "name one of: set-street-outside",
        ),
    ),
    (
        ("storyboard.yaml", "{person: person-mei", "{person: person-mai"),
        (".placements.person: nobody in cast.yaml has the id 'person-mai'", "storyboard.yaml:", "person-mei"),
    ),
    (
        ("storyboard.yaml", "scene: scene-2", "scene: scene-9"),
        (".scene: the film has no scene 'scene-9'", "storyboard.yaml:", "name one of: scene-"),
    ),
    (
        ("storyboard.yaml", "ref: scene-2.line-1", "ref: scene-2.line-11"),
        (
            ".ref: the screenplay has no line 'scene-2.line-11'",
            "storyboard.yaml:",
            "name one of: scene-2.line-1",
        ),
    ),
    (
        ("storyboard.yaml", "verb: look", "verb: lok"),
        (".verb: nobody can play 'lok'", "storyboard.yaml:", "name one of: look"),
    ),
    (
        ("storyboard.yaml", "scene: scene-2", "scene: scene-2\n    pieces: [{what: tabel, x: 1, z: 5}]"),
        (".what: the stage has no piece named 'tabel'", "storyboard.yaml:", "name one of: table"),
    ),
    (
        ("storyboard.yaml", "posture: sit", "posture: sit, held: lanten"),
        (
            ".placements.held: the stage has no thing named 'lanten'",
            "storyboard.yaml:",
            "name one of: lantern",
        ),
    ),
    (
        ("storyboard.yaml", "scene: scene-2", "scene: scene-2\n    insert: leter"),
        (".insert: the stage has no thing named 'leter'", "storyboard.yaml:", "name one of: letter"),
    ),
    (
        ("storyboard.yaml", "verb: look", "verb: look\n        what: widnow"),
        (".moments.what: the stage has no thing named 'widnow'", "storyboard.yaml:", "name one of: window"),
    ),
    (
        ("storyboard.yaml", "scene: scene-2", "scene: scene-2\n    towards: person-mai"),
        (".towards: nobody in cast.yaml has the id 'person-mai'", "storyboard.yaml:", "person-mei"),
    ),
    (
        ("storyboard.yaml", "scene: scene-2", "scene: scene-2\n    season: sumer"),
        (".season: there is no season 'sumer'", "storyboard.yaml:", "name one of: summer"),
    ),
    (
        ("cut.yaml", "shot: shot-scene-2.line-1", "shot: shot-scene-2.lin-1"),
        (
            "there is no shot 'shot-scene-2.lin-1' in the storyboard",
            "cut.yaml:",
            "take it out of cut.yaml, or name one of: shot-scene-2.line-1",
        ),
    ),
    (("cut.yaml", 'rate: "24"', 'rate: "25"'), ("24 frames a second, not 25", "cut.yaml:4", "film.yaml")),
]


def changed(film: FilmFolder, document: str, old: str, new: str) -> None:
    text = film.text(document)
    assert old in text
    (film.root / document).write_text(text.replace(old, new, 1), encoding="utf-8")


def refused(film: FilmFolder) -> DocumentError:
    with pytest.raises(DocumentError) as caught:
        film_planned(film.root)
    return caught.value


@pytest.mark.parametrize(("edit", "told"), WRONG)
def test_a_wrong_value_is_found_by_the_plan(
    quick_acted: FilmFolder, edit: tuple[str, str, str], told: tuple[str, str, str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    changed(quick_acted, *edit)
    error = refused(quick_acted)
    found = (error.message, error.where, error.next_step)
    assert [part in where for part, where in zip(told, found, strict=True)] == [True, True, True], found
    in_chinese_alone(error, monkeypatch)


def in_chinese_alone(error: DocumentError, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("YINGXI_LANG", "zh")
    assert re.search(" (is|has|have|not|there|the|of) ", complaint(error)) is None


def test_a_sound_that_nobody_makes_is_found_before_any_is_made(
    quick_acted: FilmFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    changed(quick_acted, "film.yaml", "foley: quick-foley", 'foley: ""')
    film_planned(quick_acted.root)  # all that is spotted has a maker
    score = "schema: yingxi.score.1\nfoley:\n  - {id: mine, start: 3, sound: front door}\n"
    (quick_acted.root / "score.yaml").write_text(score, encoding="utf-8")
    film_planned(quick_acted.root)
    changed(quick_acted, "score.yaml", "front door", "tkae")
    error = refused(quick_acted)
    assert error.message == "foley.mine.sound: procedural-foley has no sound 'tkae'"
    assert (error.where, error.next_step[:17]) == ("score.yaml:3", "name one of: take")
    in_chinese_alone(error, monkeypatch)


def test_a_style_that_the_voice_does_not_have_is_found_before_it_speaks(quick_acted: FilmFolder) -> None:
    changed(quick_acted, *PACKAGED)
    text = quick_acted.text("cast.yaml")
    style = text.partition("styles: [[")[2].partition(",")[0]
    changed(quick_acted, "cast.yaml", f"[[{style},", "[[jm_kumu,")
    error = refused(quick_acted)
    assert error.message.endswith("the voice packaged-voice has no style 'jm_kumu'")
    assert (error.where.partition(":")[0], error.next_step[:20]) == ("cast.yaml", "name one of: jm_kumo")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("posture: sit", "posture: sit, held: 一盏灯笼"),
        ("verb: look", "verb: look\n        what: door"),
        ("scene: scene-2", "scene: scene-2\n    insert: table\n    pieces: [{what: table, x: 1, z: 5}]"),
    ],
)
def test_words_of_either_language_and_of_what_stands_in_a_set_are_known(
    quick_acted: FilmFolder, old: str, new: str
) -> None:
    changed(quick_acted, "storyboard.yaml", old, new)
    film_planned(quick_acted.root)


def test_a_thing_that_the_screenplay_names_and_nobody_draws_may_be_carried(quick_acted: FilmFolder) -> None:
    changed(quick_acted, "screenplay.fountain", "Mei looks.", "Mei picks up a theremin.")
    made(quick_acted, until="acting")
    assert "what: theremin" in quick_acted.text("storyboard.yaml")
    frames = re.findall(r"(?m)^    frames: (\d+)$", quick_acted.text("storyboard.yaml"))[1]
    changed(quick_acted, "storyboard.yaml", f"frames: {frames}", f"frames: {int(frames) + 2}")
    film_planned(quick_acted.root)
