from yingxi.cli.change_words import changes_told, field_said
from yingxi.graph import Change

_DIGESTS = ('"' + "a" * 64 + '"', '"' + "b" * 64 + '"')


def told(*changes: Change, speak: str = "en") -> list[str]:
    return list(changes_told(changes, "zh" if speak == "zh" else "en"))


def test_a_field_is_told_with_the_name_of_the_one_it_belongs_to() -> None:
    assert field_said("request.cast.people[person-claire].top.colour", "en") == "cast, Claire, top, colour"
    assert field_said("request.cast.people[person-外婆].top.colour", "zh") == "人物，外婆，上衣，颜色"


def test_a_place_of_the_screenplay_is_told_in_words() -> None:
    assert field_said("takes.scene-2.line-1.samples", "en") == "scene 2, line 1, samples"
    assert field_said("storyboard.boards[shot-scene-1.deed-4].size", "en") == (
        "storyboard, shot at scene 1, deed 4, size"
    )
    assert (
        field_said("storyboard.boards[shot-scene-1.deed-4].size", "zh") == "分镜，镜头（第1场，动作 4），景别"
    )


def test_the_words_of_a_key_are_told_in_the_readers_language() -> None:
    assert [field_said(word, "zh") for word in ("version", "parameter:seed")] == ["做法版本", "设置：种子"]
    assert field_said("version", "en") == "version"


def test_both_values_are_told() -> None:
    assert told(Change("speech.text", '"Yes."', '"No."')) == ['speech, text: "Yes." -> "No."']
    assert told(Change("board.lamps", "", "true")) == ["board, lamps: nothing -> true"]


def test_what_nobody_can_read_is_only_said_to_be_other() -> None:
    assert told(Change("pictures.shot-scene-1.line-1.picture.mp4", *_DIGESTS)) == [
        "pictures, shot at scene 1, line 1, picture: other than before"
    ]
    assert told(Change("cut.lines", '[{"a": 1}]', '[{"a": 2}]'), speak="zh") == ["剪辑表，台词：与以前不同"]


def test_one_row_tells_of_all_that_changed_alike() -> None:
    boards = [Change(f"storyboard.boards[shot-scene-1.deed-{n}].hour", '"day"', '"night"') for n in (1, 2, 3)]
    assert told(*boards) == ['storyboard, hour: "day" -> "night" (in 3 places)']
    assert told(*boards, speak="zh") == ['分镜，时辰："day" -> "night"（3 处）']
