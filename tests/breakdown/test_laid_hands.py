"""A hand that is laid on somebody touches them; one that is laid on a table, or puts something there, does not."""

import pytest

from yingxi.breakdown import screenplay_broken_down
from yingxi.film.breakdown import Deed
from yingxi.film.brief import Language
from yingxi.screenplay import screenplay_from_fountain

PARK: dict[Language, str] = {
    "en": "EXT. PARK - DAY\n\nFRANK, seventy, and MEI, nineteen, stand by a tree.\n\nFRANK\nHi.\n\nMEI\nHi.\n\n",
    "zh": "外景 公园 日\n\n阿福，六十岁，站着。小梅，二十岁，站着。\n\n",
}


@pytest.mark.parametrize(
    ("language", "text", "actor", "verb", "whom"),
    [
        ("en", "Frank puts his hand on Mei's shoulder.", "frank", "touch", "mei"),
        ("en", "Mei lays a hand on his arm.", "mei", "touch", "frank"),
        ("en", "Mei strokes his hair.", "mei", "touch", "frank"),
        ("en", "Mei wipes Frank's tears.", "mei", "touch", "frank"),
        ("en", "Mei tucks Frank in.", "mei", "touch", "frank"),
        ("en", "Frank kisses Mei on the forehead.", "frank", "kiss", "mei"),
        ("zh", "阿福吻小梅的额头。", "阿福", "kiss", "小梅"),
        ("zh", "小梅给阿福擦眼泪。", "小梅", "touch", "阿福"),
        ("zh", "小梅给阿福盖好被子。", "小梅", "touch", "阿福"),
        ("en", "Mei shakes Frank's hand.", "mei", "hold hands", "frank"),
        ("en", "Frank puts his hands on the table.", "frank", "touch", ""),
        ("en", "Frank puts the cup on the table.", "frank", "put down", ""),
        ("zh", "小梅把手搭在阿福肩上。", "小梅", "touch", "阿福"),
        ("zh", "阿福把手放在小梅的肩膀上。", "阿福", "touch", "小梅"),
        ("zh", "阿福把手放在桌上。", "阿福", "put down", ""),
    ],
)
def test_a_hand_on_somebody_touches_them(
    language: Language, text: str, actor: str, verb: str, whom: str
) -> None:
    read = screenplay_broken_down(screenplay_from_fountain(f"{PARK[language]}{text}\n"), language=language)
    deed = [each for scene in read.scenes for each in scene.moments if isinstance(each, Deed)][-1]
    assert (deed.actors, deed.verb, deed.whom) == (
        (f"person-{actor}",),
        verb,
        f"person-{whom}" if whom else "",
    )
