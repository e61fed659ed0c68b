"""Screenplays as strangers write them: who is who, and what they do."""

import pytest

from yingxi.breakdown import screenplay_broken_down
from yingxi.film.breakdown import Breakdown, Deed, Insert, Silence
from yingxi.screenplay import screenplay_from_fountain
from yingxi.screenplay.chinese_text import screenplay_from_chinese_text


def english(text: str, heading: str = "INT. ROOM - NIGHT") -> Breakdown:
    return screenplay_broken_down(screenplay_from_fountain(f"{heading}\n\n{text}\n"), language="en")


def chinese(text: str, heading: str = "1、内景 客厅 夜") -> Breakdown:
    return screenplay_broken_down(screenplay_from_chinese_text(f"{heading}\n{text}\n")[0], language="zh")


def people(told: Breakdown) -> list[str]:
    return [person.name for person in told.people]


def acted(told: Breakdown) -> list[tuple[str, str, str]]:
    """Who (without `person-`), the action, and to whom."""
    return [
        (
            " ".join(it.removeprefix("person-") for it in each.actors),
            each.verb,
            each.whom.removeprefix("person-"),
        )
        for scene in told.scenes
        for each in scene.moments
        if isinstance(each, Deed)
    ]


def test_who_is_a_noun_first_and_has_a_name_then_is_one_person() -> None:
    told = english("A woman climbs out. This is NINA COLE, 34, in scrubs.\n\nNINA\nI know.")
    assert people(told) == ["Nina"]
    assert ("nina", "walk", "") in acted(told)
    assert people(chinese("一个穿灰大衣的男人跑过来。这是陈立。\n陈立：等等！")) == ["陈立"]
    assert people(chinese("一个年轻的士兵走进来。他叫林小军。林小军坐下。")) == ["林小军"]


def test_who_is_named_once_and_never_again_is_still_one_person() -> None:
    assert people(chinese("士兵坐下。一个士兵看着门。他叫林小军。\n老周：来。")) == ["老周", "林小军"]


def test_two_of_one_noun_stay_two() -> None:
    told = english("A man sits. A man leaves. This is BOB, 40.\n\nBOB\nNo.")
    assert sorted(people(told)) == ["Bob", "Man"]


def test_who_says_their_name_speaks_on_under_it() -> None:
    told = english("A GIRL runs in.\n\nGIRL\nI'm Dee.\n\nDee sits.\n\nDEE\nHello.")
    assert people(told) == ["Dee"]


def test_who_is_asked_for_is_who_rises() -> None:
    told = chinese("一个女人低头喝茶。\n老周：谁是柳三娘？\n女人慢慢站起来。\n柳三娘：我等你们十年了。")
    assert people(told) == ["柳三娘", "老周"] or people(told) == ["老周", "柳三娘"]
    assert ("柳三娘", "rise", "") in acted(told)


def test_an_animal_that_is_named_later_is_that_animal() -> None:
    told = chinese("一只小黑狗在发抖。\n朵朵捡到的这只黑狗，后来叫小橘。\n朵朵：走吧。\n小橘跑过来。")
    assert [(each.name, each.words) for each in told.people if each.name == "小橘"] == [("小橘", ("黑狗",))]
    assert ("小橘", "run", "") in acted(told)


def test_three_of_a_kind_are_three_and_one_of_them_speaks() -> None:
    told = english("THREE INTERNS step in. The interns applaud.\n\nINTERN #2\nCake?")
    assert people(told) == ["Intern #1", "Intern #3", "Intern #2"]
    assert ("intern-1 intern-3 intern-2", "clap", "") in acted(told)


def test_who_is_counted_off_is_there_and_their_noun_means_all() -> None:
    told = chinese("黑衣人甲、黑衣人乙冲进来。\n黑衣人甲：站住！\n黑衣人逃走。")
    assert ("黑衣人甲 黑衣人乙", "enter", "") in acted(told)
    assert ("黑衣人甲 黑衣人乙", "leave", "") in acted(told)


def test_the_list_under_a_heading_says_who_is_silently_there() -> None:
    told = chinese("人物：阿梅、护士\n△阿梅坐下。")
    assert told.scenes[0].people == ("person-护士", "person-阿梅")


def test_the_list_before_the_film_tells_years_and_is_no_action() -> None:
    text = "人物：\n老周，六十五岁，船工\n\n1、外景 渡口 夜\n老周坐下。\n"
    told = screenplay_broken_down(screenplay_from_chinese_text(text)[0], language="zh")
    assert [(each.name, each.words) for each in told.people] == [("老周", ("六十五岁", "船工"))]
    assert acted(told) == [("老周", "sit", "")]


@pytest.mark.parametrize(
    ("text", "deed"),
    [
        ("NINA leans against the wall.\n\nNINA\nNo.", ("nina", "look", "")),
        ("ABEL and NINA wait.\n\nABEL\nNo.\n\nAbel moves a white pawn.", ("abel", "touch", "")),
        ("At the table sits ABEL, 70.\n\nABEL\nNo.", ("abel", "sit", "")),
        ("NINA sits.\n\nNINA\nNo.\n\nNina slides onto the bench.", ("nina", "sit", "")),
        ("NINA sits.\n\nNINA\nNo.\n\nNina comes out of the booth.", ("nina", "walk", "")),
        (
            "PRIYA SHAH (29) and her boss, GORDON, walk briskly.\n\nGORDON\nNo.\n\nPRIYA\nYes.",
            ("priya gordon", "walk", ""),
        ),
        (
            "THE LOCKSMITH kneels.\n\nLOCKSMITH\nNo.\n\nELENA\nNo.\n\nElena looks at the locksmith.",
            ("elena", "look", "locksmith"),
        ),
        ("SAM sits.\n\nSAM\nNo.\n\nSam tears it in half.", ("sam", "break", "")),
    ],
)
def test_english_words_in_their_use(text: str, deed: tuple[str, str, str]) -> None:
    assert deed in acted(english(text))


@pytest.mark.parametrize(
    ("text", "deed"),
    [
        ("妈妈：来。\n朵朵：好。\n妈妈给朵朵擦头发。", ("妈妈", "touch", "朵朵")),
        ("妈妈：来。\n爸爸：好。\n爸爸放下报纸，和妈妈对视一眼。", ("爸爸", "look", "妈妈")),
        ("林老师：来。\n老吴：好。\n林老师和邻居老吴在灯下下棋。", ("林老师 老吴", "touch", "")),
        ("老周：来。\n陈立：好。\n陈立坐下。老周的橹停了。他慢慢回过头。", ("老周", "turn", "")),
        ("阿梅：来。\n阿梅妈：好。\n轮椅上坐着阿梅妈。", ("阿梅妈", "sit", "")),
        ("老周：来。\n老周背起石碑，一步一步走上石阶。", ("老周", "walk", "")),
        ("少年：来。\n女人：好。\n女人把一枚铜钱弹到他手里。", ("女人", "give", "少年")),
    ],
)
def test_chinese_words_in_their_use(text: str, deed: tuple[str, str, str]) -> None:
    assert deed in acted(chinese(text))


def test_what_is_found_inside_is_looked_at() -> None:
    told = chinese("陈立：看。\n陈立打开箱子，里面是一块石碑。")
    assert [each.what for each in told.scenes[0].moments if isinstance(each, Insert)] == ["一块石碑"]


def test_a_pause_is_a_pause_whatever_it_is_called() -> None:
    told = english("SAM sits. Long pause.\n\nSAM\nNo.")
    assert [each.seconds for each in told.scenes[0].moments if isinstance(each, Silence)] == [2.5]
    assert ("陈立", "touch", "") not in acted(chinese("陈立（沉默片刻）：书。"))


def test_another_day_has_weather_of_its_own() -> None:
    text = "EXT. PARK - MORNING\n\nRain. SAM runs.\n\nSAM\nNo.\n\nEXT. PARK - ANOTHER MORNING\n\nSam sits.\n"
    told = screenplay_broken_down(screenplay_from_fountain(text), language="en")
    assert [scene.weather for scene in told.scenes] == ["rain", "clear"]


def test_a_voice_behind_its_mark_is_its_persons() -> None:
    told = chinese("林老师：来。\n画外音（林老师）：吃饭。")
    assert people(told) == ["林老师"]


def test_a_blade_is_a_sword_among_fighters_and_a_cleaver_at_the_butchers() -> None:
    fight = chinese("黑衣人甲拔刀。\n黑衣人甲：滚。\n少年捡起地上的刀。\n少年：教我。")
    shop = chinese("张屠户举起菜刀。\n张屠户：来。\n张屠户放下刀。")
    assert things(fight) == {"sword"}
    assert things(shop) == {"cleaver"}


def things(told: Breakdown) -> set[str]:
    """What is handled."""
    return {
        each.what for scene in told.scenes for each in scene.moments if isinstance(each, Deed) and each.what
    }


@pytest.mark.parametrize("told", ["一只叫雪球的猫趴在沙发上。", "一只猫趴在沙发上，猫叫雪球。", "猫叫雪球。"])
def test_a_cat_that_is_called_by_a_name_is_one_cat(told: str) -> None:
    found = chinese(f"小雨（8岁），女孩。{told}\n小雨：过来。\n小雨抱起雪球。")
    assert [(each.name, each.words) for each in found.people if each.name != "小雨"] == [("雪球", ("猫",))]


def test_a_dog_that_barks_has_no_name_from_it() -> None:
    found = chinese("小雨（8岁），女孩。狗叫了两声。\n小雨：过来。")
    assert [each.name for each in found.people if "叫" in each.name or "两声" in each.name] == []


def test_hair_and_what_is_worn_are_two_things_though_told_in_one_breath() -> None:
    told = english(
        "LILY, 30, with long black hair in a green cardigan, sits. ANNA, 40, red hair in a neat bun, waves."
    )
    assert [person.words for person in told.people] == [
        ("30", "with long black hair", "in a green cardigan"),
        ("40", "red hair in a neat bun"),
    ]


def test_who_knocks_or_hid_comes_in_and_who_is_there_walks() -> None:
    told = chinese("豆豆敲门，跑进来。豆豆躲到窗帘后。豆豆走出来。豆豆坐下。豆豆冲进来。\n豆豆：我来了。")
    assert [verb for _, verb, _ in acted(told)] == ["knock", "enter", "hide", "enter", "sit", "run"]
