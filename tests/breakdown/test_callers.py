"""Sounds that a text names by who makes them, out of the picture and in it."""

import pytest

from yingxi.breakdown import screenplay_broken_down
from yingxi.breakdown.callers import only_heard
from yingxi.breakdown.soundings import sounds_in
from yingxi.film.brief import Language
from yingxi.generators.builtin.procedural_foley.card import CARD
from yingxi.screenplay import screenplay_from_fountain
from yingxi.sound.heard_music import is_music


@pytest.mark.parametrize(
    ("language", "text", "sounds"),
    [
        ("zh", "一只狗在远处叫。", ["dog"]),
        ("zh", "一只狗叫阿黄。", []),
        ("zh", "画外传来玻璃碎裂的声音。", ["glass"]),
        ("zh", "窗外人群欢呼。", ["crowd"]),
        ("zh", "一辆汽车从外面驶过。", ["passing car"]),
        ("zh", "楼上有婴儿在哭。", ["baby"]),
        ("zh", "公鸡打鸣。", ["rooster"]),
        ("zh", "隔壁有人拉小提琴。", ["violin music"]),
        ("zh", "隔壁传来钢琴声。", ["piano music"]),
        ("zh", "墙那边有人在拉二胡。", ["erhu music"]),
        ("zh", "楼上邻居家的孩子在练大提琴。", ["cello music"]),
        ("zh", "收音机里放着一首老歌。", ["radio music"]),
        ("zh", "走廊尽头响起高跟鞋的声音。", ["step"]),
        ("zh", "马厩里的马打了个响鼻。", ["horse"]),
        ("zh", "楼上的孩子在哭。", ["sob"]),
        ("zh", "阿梅在隔壁拉小提琴。", []),
        ("zh", "葛爷听见秋云隔壁拉二胡。", ["erhu music"]),
        ("zh", "隔壁有人在唱歌。", ["singing"]),
        ("zh", "河对岸飘来姑娘们的歌声。", ["singing"]),
        ("zh", "山里传来一声虎啸。", ["roar"]),
        ("zh", "有人在门外轻轻叫她的名字。", ["call"]),
        ("zh", "外面下起了冰雹。", ["rain"]),
        ("zh", "远处警笛响起，狼在山里嚎叫。", ["siren", "wolf"]),
        ("zh", "他穿过人群，走了。", []),
        ("en", "A baby cries upstairs.", ["baby"]),
        ("en", "O.S. glass shatters.", ["glass"]),
        ("en", "A dog barks outside, and a car passes.", ["dog", "passing car"]),
        ("en", "Somewhere a siren wails.", ["siren"]),
        ("en", "The radio plays softly.", ["radio music"]),
        ("en", "A piano plays next door.", ["piano music"]),
        ("en", "Through the wall comes the sound of a cello.", ["cello music"]),
        ("en", "The grandfather clock strikes four.", ["bell"]),
        ("en", "A key turns in the lock.", ["switch"]),
        ("en", "A violin lies on the table.", []),
        ("en", "On the wall, a violin.", []),
        ("en", "Iris hears Tom play the old piano.", ["piano music"]),
        ("en", "From the flat below, a violin.", ["violin music"]),
        ("en", "Next door, a child practises the recorder.", ["flute music"]),
        ("en", "A woman sings in the courtyard below.", ["singing"]),
        ("en", "Somewhere in the dark, a tiger roars.", ["roar"]),
        ("en", "Far away, the howl of a wolf.", ["wolf"]),
        ("en", "Behind the wall, mice scratch.", ["scratch"]),
        ("en", "Someone next door plays the violin.", ["violin music"]),
        ("en", "The neighbours upstairs argue.", ["crowd"]),
        ("en", "The crows sit on the wire.", []),
        ("en", "She passes the car.", []),
    ],
)
def test_what_calls_is_heard(language: Language, text: str, sounds: list[str]) -> None:
    assert list(sounds_in(text, language)) == sounds
    assert all(CARD.has_sound(sound) or is_music(sound) for sound in sounds)


def test_what_is_elsewhere_is_heard_and_not_acted() -> None:
    assert only_heard("A baby cries upstairs", "en")
    assert only_heard("楼上有婴儿在哭", "zh")
    assert only_heard("隔壁有人拉小提琴", "zh")
    assert only_heard("From the flat below, a violin", "en")
    assert only_heard("Down the hall, a trumpet", "en")
    assert not only_heard("阿梅在院子里拉小提琴", "zh")
    assert not only_heard("The baby cries", "en")
    assert not only_heard("Ann walks upstairs", "en")


def told(text: str, language: Language) -> list[tuple[str, str]]:
    """Kind of each moment, and its verb or sound."""
    broken = screenplay_broken_down(screenplay_from_fountain(text), language=language)
    moments = [each for scene in broken.scenes for each in scene.moments]
    return [(each.kind, getattr(each, "verb", getattr(each, "sound", ""))) for each in moments]


def test_who_hears_somebody_play_next_door_does_not_play() -> None:
    text = ".内景 客厅 - 夜\n\n葛爷，七十岁，修表，站着。葛爷听见邻居隔壁拉二胡。\n"
    assert [each for each in told(text, "zh") if each[1] in ("play", "erhu music")] == [
        ("sound", "erhu music")
    ]


def test_a_tune_that_stops_begins_a_silence() -> None:
    text = "INT. ROOM - NIGHT\n\nIRIS, 30, stands. A piano plays next door. The piano stops.\n"
    assert told(text, "en")[-2:] == [("sound", "piano music"), ("silence", "")]
