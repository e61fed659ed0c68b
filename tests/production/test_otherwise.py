"""What a film shows otherwise than it is written is told: a deed played nearly, a place, a shot's length."""

from fractions import Fraction

import pytest

from yingxi.breakdown import scenes_headed, screenplay_broken_down
from yingxi.cli.messages import Tongue
from yingxi.cli.otherwise_words import otherwise_told
from yingxi.film.brief import Brief, Language
from yingxi.production.otherwise import shown_otherwise
from yingxi.screenplay import file_read, screenplay_from_fountain
from yingxi.storyboard import table_read


def of_deed(deed: str, language: Language) -> tuple[str, ...]:
    speakers = ("BEN\nYes.\n\nNORA\nNo.\n", "@小明\n嗯。\n")[language == "zh"]
    screenplay = screenplay_from_fountain(f"INT. ROOM - DAY\n\n{deed}\n\n{speakers}")
    return shown_otherwise(screenplay_broken_down(screenplay, language=language), (), Fraction(24))


@pytest.mark.parametrize(
    ("deed", "language", "told"),
    [
        ("Ben kicks Nora.", "en", ("line 3: Ben kicks Nora → touch",)),
        ("Ben sits in the tree.", "en", ("line 3: in the tree → ground",)),
        ("Ben walks in the water.", "en", ("line 3: in the water → ground",)),
        ("Ben walks to the door and nods.", "en", ()),
        ("小明修理收音机。", "zh", ("line 3: 小明修理收音机 → touch",)),
        ("小明走到门口。", "zh", ()),
        ("小明骑马。", "zh", ("line 3: 小明骑马 → walk",)),
        ("一只黑猫走进来。小明抱着黑猫。", "zh", ("line 3: 小明抱着黑猫 → hold",)),
        ("Ben rides the horse.", "en", ("line 3: Ben rides the horse → walk",)),
        ("Ben takes a radish.", "en", ("line 3: radish → carrot",)),
        ("Ben takes a carrot and a police badge.", "en", ()),
        ("小明拿起一个土豆。", "zh", ("line 3: 土豆 → 洋葱",)),
        ("小明拿起一个洋葱。", "zh", ()),
    ],
)
def test_a_deed_that_is_played_nearly_is_told(deed: str, language: Language, told: tuple[str, ...]) -> None:
    assert of_deed(deed, language) == told


@pytest.mark.parametrize(
    ("heading", "deed", "language", "told"),
    [
        ("EXT. MEADOW - DAY", "Mia (30) rides in on a horse.", "en", ()),
        ("外景 草地 - 日", "小美（30岁）骑马过来。", "zh", ()),
        (
            "EXT. MEADOW - DAY",
            "Mia (30) rides in on a camel.",
            "en",
            ("line 3: Mia rides in on a camel → walk",),
        ),
        ("INT. BEDROOM - DAY", "Mia (30) rides a horse.", "en", ("line 3: Mia rides a horse → walk",)),
    ],
)
def test_who_is_seen_riding_is_not_told(
    heading: str, deed: str, language: Language, told: tuple[str, ...]
) -> None:
    screenplay = screenplay_from_fountain(f"{heading}\n\n{deed}\n")
    boards = table_read(screenplay, Brief(idea="x", language=language)).drawn(pace=0.7).boards
    found = screenplay_broken_down(screenplay, language=language)
    assert shown_otherwise(found, boards, Fraction(24)) == told


def test_a_shot_that_lasts_longer_than_its_list_asks_is_told() -> None:
    listed = b"shot,text,seconds\n1,BEN (30) sits down.,0.08\n2,Ben nods.,9\n"
    read = file_read(listed, name="list.csv").screenplay
    assert read is not None
    screenplay = scenes_headed(read, "en")
    boards = table_read(screenplay, Brief(idea="x", language="en")).drawn(pace=0.7).boards
    first = next(board for board in boards if board.id == "shot-scene-1.deed-1")
    told = shown_otherwise(screenplay_broken_down(screenplay, language="en"), boards, Fraction(24))
    assert told == (f"shot 1: 0.1 s → {first.frames / 24:.1f} s",)
    assert first.frames > 2


@pytest.mark.parametrize(
    ("text", "speak", "words"),
    [
        ("line 3: Ben kicks Nora → touch", "en", "Ben kicks Nora, played as: touch (line 3)"),
        ("line 3: 小明修理收音机 → touch", "zh", "“小明修理收音机”演成了“摸”（第 3 行）"),
        ("shot 1: 0.1 s → 1.5 s", "zh", "镜头 1 长 1.5 秒，要求的是 0.1 秒"),
        ("in the tree → ground", "en", "in the tree: on the ground instead"),
    ],
)
def test_it_is_told_in_the_reader_s_words(text: str, speak: Tongue, words: str) -> None:
    assert otherwise_told(text, speak) == words


def test_a_row_with_nothing_but_a_number_is_told_with_its_line() -> None:
    read = file_read(b"shot,text\n1,Ben nods.\n2,\n3,Ben waves.\n", name="list.csv")
    assert [(doubt.line, doubt.text) for doubt in read.doubts] == [(3, "2")]
