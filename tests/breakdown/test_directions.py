"""What a screenplay asks of the camera is read, in both languages, and nothing else is taken for it."""

import pytest

from yingxi.breakdown import screenplay_broken_down
from yingxi.breakdown.directions import direction_in, looks_only, person_named
from yingxi.film.breakdown import Direction
from yingxi.film.brief import Language
from yingxi.screenplay import screenplay_from_fountain

NAMES = {"ruth": "person-ruth", "mei": "person-mei", "外婆": "person-外婆", "心心": "person-心心"}


@pytest.mark.parametrize(
    ("sentence", "language", "asked", "rest"),
    [
        ("CLOSE ON RUTH.", "en", {"size": "close"}, "RUTH."),
        ("WIDE SHOT. Mei walks.", "en", {"size": "wide"}, "Mei walks."),
        ("PAN TO MEI, who waves.", "en", {"move": "pan"}, "MEI, who waves."),
        ("The camera pushes in on Ruth.", "en", {"move": "push"}, "Ruth."),
        ("LOW ANGLE on the child.", "en", {"angle": "low"}, "the child."),
        ("CRANE UP.", "en", {"move": "crane", "way": "up"}, ""),
        ("RUTH'S POV: Mei waves.", "en", {"angle": "point of view"}, "Mei waves."),
        ("外婆的主观镜头：心心挥手。", "zh", {"angle": "point of view"}, "心心挥手。"),
        ("SMASH CUT TO:", "en", {"transition": "smash"}, ""),
        ("DISSOLVE TO:", "en", {"transition": "dissolve"}, ""),
        ("特写：外婆的脸。", "zh", {"size": "close"}, "外婆的脸。"),
        ("镜头慢慢推近。", "zh", {"move": "push"}, ""),
        ("镜头摇向心心，心心挥手。", "zh", {"move": "pan"}, "心心，心心挥手。"),
        ("仰拍，心心站起来。", "zh", {"angle": "low"}, "心心站起来。"),
        ("全景：心心跑来。", "zh", {"size": "full"}, "心心跑来。"),
        ("硬切至：", "zh", {"transition": "smash"}, ""),
        ("摇向心心。", "zh", {"move": "pan"}, "心心。"),
        ("推近外婆的脸。", "zh", {"move": "push"}, "外婆的脸。"),
        ("切至：", "zh", {"transition": "cut"}, ""),
    ],
)
def test_a_direction_is_read(sentence: str, language: str, asked: dict[str, str], rest: str) -> None:
    found = direction_in(sentence, language)
    assert found is not None
    empty = Direction(at=0)
    got = found.direction
    told = {
        name: getattr(got, name)
        for name in ("size", "angle", "move", "transition", "way")
        if getattr(got, name) != getattr(empty, name)
    }
    assert (told, found.rest) == (asked, rest)


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Ruth pans the camera.", "en"),
        ("Close the door.", "en"),
        ("They cut to the front of the line.", "en"),
        ("手持长剑的侠客走来。", "zh"),
        ("切到手指，他缩回手。", "zh"),
        ("她推近椅子。", "zh"),
    ],
)
def test_what_people_do_is_no_direction(sentence: str, language: str) -> None:
    assert direction_in(sentence, language) is None


def test_whom_a_direction_looks_at_is_found_by_their_name() -> None:
    assert person_named("RUTH.", NAMES, "en") == person_named("Ruth's face", NAMES, "en") == "person-ruth"
    assert person_named("外婆的脸", NAMES, "zh") == "person-外婆"
    assert person_named("Ruth's watch", NAMES, "en") == person_named("外婆的手表", NAMES, "zh") == ""
    assert person_named("the letter", NAMES, "en") == person_named("信", NAMES, "zh") == ""


def test_a_look_and_no_more_tells_nothing_else() -> None:
    assert looks_only("Ruth's face.", NAMES, "en")
    assert looks_only("外婆的脸。", NAMES, "zh")
    assert not looks_only("MEI, who waves.", NAMES, "en")
    assert not looks_only("心心，心心挥手。", NAMES, "zh")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("INT. SHOP - DAY\n\nRUTH, 58, sits.\n\nPAN TO the door.\n\nPAN TO Ruth at the window.\n", "en"),
        (".内景 店 - 日\n\n外婆，七十，坐着。\n\n镜头摇向门口。\n\n摇向外婆。\n", "zh"),
    ],
)
def test_where_the_camera_only_goes_is_nothing_that_was_not_staged(text: str, language: Language) -> None:
    found = screenplay_broken_down(screenplay_from_fountain(text), language=language)
    assert found.not_staged == ()
    assert [each.move for each in found.scenes[0].directions] == ["pan", "pan"]
    assert [each.kind for each in found.scenes[0].moments] == ["deed", "silence"]


IN_ENGLISH = """EXT. DECK - NIGHT

ADA, 60, stands. BEN, 9, sits.

EXTREME CLOSE UP - Ada's hands on the rope.

PUSH IN on her face.
"""
IN_CHINESE = """.外景 甲板 - 夜

外婆，六十岁，站着。阿本，九岁，坐着。

大特写：外婆抓着绳子的手。

镜头推近她的脸。
"""


@pytest.mark.parametrize(("text", "language"), [(IN_ENGLISH, "en"), (IN_CHINESE, "zh")])
def test_hands_at_work_are_a_look_at_what_they_have_and_her_face_is_hers(
    text: str, language: Language
) -> None:
    found = screenplay_broken_down(screenplay_from_fountain(text), language=language)
    scene = found.scenes[0]
    assert [each.what for each in scene.moments if each.kind == "insert"] == ["rope"]
    ada = found.people[0].id
    assert [(each.move, each.whom) for each in scene.directions] == [("push", ada)]


def test_a_close_up_does_not_look_up() -> None:
    found = direction_in("CLOSE UP on Ruth.", "en")
    assert found is not None
    assert found.direction.way == ""


@pytest.mark.parametrize(
    ("asked", "thing"),
    [("特写：老秦手里的车票。", "ticket"), ("摇向站台上的大钟。", "great clock"), ("特写：老秦的脸。", "")],
)
def test_the_camera_goes_to_the_thing_and_not_to_its_owner(asked: str, thing: str) -> None:
    told = screenplay_from_fountain(f".外景 站台 - 日\n\n@老秦\n走吧。\n\n{asked}\n")
    (scene,) = screenplay_broken_down(told, language="zh").scenes
    assert [each.what for each in scene.moments if each.kind == "insert"] == ([thing] if thing else [])
