"""What screenplays of strangers were once read wrongly: people who are none, horns, deeds behind an adverb."""

import pytest

from yingxi.breakdown import screenplay_broken_down
from yingxi.film.breakdown import Breakdown, Deed, Sounding
from yingxi.film.riding import Riding
from yingxi.screenplay import screenplay_from_chinese_text, screenplay_from_fountain


def chinese(text: str) -> Breakdown:
    screenplay, _ = screenplay_from_chinese_text(f"1、内景 客厅 - 夜\n△林冬，30岁，站着。\n{text}")
    return screenplay_broken_down(screenplay, language="zh")


def deeds(found: Breakdown) -> list[tuple[str, str]]:
    moments = [moment for scene in found.scenes for moment in scene.moments]
    return [(moment.verb, moment.what) for moment in moments if isinstance(moment, Deed)][1:]


def sounds(found: Breakdown) -> list[str]:
    moments = [moment for scene in found.scenes for moment in scene.moments]
    return [moment.sound for moment in moments if isinstance(moment, Sounding)]


def test_a_verb_behind_a_known_name_makes_no_longer_name() -> None:
    assert [person.name for person in chinese("△林冬松开手。").people] == ["林冬"]


@pytest.mark.parametrize(
    ("text", "done"),
    [
        ("△林冬靠着墙，长长地叹了一口气。", [("look", ""), ("sigh", "")]),
        ("△林冬从病房里出来。", [("enter", "")]),
        ("△林冬给人扫地。", [("sweep", "")]),
        ("△林冬抽出一枝百合。", [("take", "flower")]),
    ],
)
def test_deeds_are_read_for_what_they_are(text: str, done: list[tuple[str, str]]) -> None:
    assert deeds(chinese(text)) == done


def test_what_lies_somewhere_beside_a_deed_lies_there() -> None:
    (scene,) = chinese("△林冬坐在沙发上，保温杯放在茶几上。").scenes
    assert [(each.what, each.spot) for each in scene.lying] == [("thermos", "table")]


@pytest.mark.parametrize("text", ["△林冬按了两下喇叭。", "△出租车的喇叭声。"])
def test_a_car_has_a_horn_of_its_own(text: str) -> None:
    assert sounds(chinese(text)) == ["car horn"]


def test_a_taxi_honks_and_back_to_present_is_no_gift() -> None:
    text = "INT. DINER - NIGHT\n\nBack to present. Ben eats soup.\n\nBEN\nHi.\n\nA taxi honks.\n"
    found = screenplay_broken_down(screenplay_from_fountain(text), language="en")
    assert sounds(found) == ["car horn"]
    assert found.scenes[0].props == ("bowl", "car")


def test_who_watches_with_a_balloon_has_no_watch() -> None:
    text = "EXT. PARK - DAY\n\nA GIRL with a balloon watches them.\n\nGIRL\nHi.\n"
    (scene,) = screenplay_broken_down(screenplay_from_fountain(text), language="en").scenes
    assert [each.what for each in scene.carried] == ["balloon"]


def english(text: str) -> Breakdown:
    return screenplay_broken_down(screenplay_from_fountain(text), language="en")


def test_a_montage_within_a_scene_is_over_at_the_next_heading() -> None:
    text = "INT. FLAT - DAY\n\nJane waits.\n\nJANE\nHi.\n\nMONTAGE - JANE PACKS\n\n-- Jane packs.\n\n-- Jane runs.\n\n"
    after = "INT. CAFE - DAY\n\nJane sits.\n"
    assert [scene.telling for scene in english(text + after).scenes] == ["now", "montage", "now"]
    ended = f"{after}\nEND MONTAGE\n\nJane stands up.\n"
    assert [scene.telling for scene in english(text + ended).scenes][2] == "montage"


def test_who_turns_out_to_be_somebody_is_one_with_whom_one_took_them_for() -> None:
    text = (
        "INT. HALL - NIGHT\n\nA BURGLAR climbs in.\n\nBURGLAR\nMove.\n\n"
        "The burglar pulls off the mask: he is a boy, TOMMY, 17.\n\nTOMMY\nSorry.\n"
    )
    assert [person.name for person in english(text).people] == ["Tommy"]


def test_a_deed_says_who_is_in_arms_and_what_is_ridden() -> None:
    text = "EXT. PARK - DAY\n\nBEN rides the blue bicycle. Ben picks up the dog.\n\nBEN\nHi.\n"
    (scene,) = english(text).scenes
    told = [(each.riding, each.in_arms) for each in scene.moments if isinstance(each, Deed)]
    assert told == [(Riding(mount="bicycle", colours=("blue",)), ()), (None, ("lifts",))]
