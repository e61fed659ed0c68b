"""Headings, weather, people and beats."""

import pytest

from yingxi.breakdown import screenplay_broken_down
from yingxi.breakdown.heading import heading_read
from yingxi.film.breakdown import Breakdown
from yingxi.film.brief import Language
from yingxi.screenplay import screenplay_from_fountain


def broken_down(text: str, language: Language) -> Breakdown:
    return screenplay_broken_down(screenplay_from_fountain(text), language=language)


@pytest.mark.parametrize(
    ("text", "place", "inside", "hour", "weather", "season"),
    [
        ("内景 祠堂后台 - 惊蛰 夜 雷雨", "祠堂后台", True, "night", "storm", "spring"),
        ("外景 街角 - 秋 黄昏", "街角", False, "dusk", None, "autumn"),
        ("EXT. BRICK'S PATIO - DAY", "Brick's Patio", False, "day", None, ""),
        ("INT. BAXTER'S APARTMENT, LATER THAT EVENING", "Baxter's Apartment", True, "dusk", None, ""),
        ("int house day", "house", True, "day", None, ""),
        ("EXT. STREET - SNOWY NIGHT", "Street", False, "night", "snow", ""),
        ("INT. NIGHT BUS - DAWN", "Night Bus", True, "dawn", None, ""),
        ("SNIPER SCOPE POV", "Sniper Scope Pov", None, None, None, ""),
    ],
)
def test_a_heading_is_read(
    text: str, place: str, inside: bool | None, hour: str | None, weather: str | None, season: str
) -> None:
    slug = heading_read(text)
    assert (slug.place, slug.inside, slug.hour, slug.weather, slug.season) == (
        place,
        inside,
        hour,
        weather,
        season,
    )


def test_what_a_heading_leaves_open_goes_on() -> None:
    text = (
        "EXT. STREET - RAINY NIGHT\n\nAna walks.\n\nANA\nOh.\n\n"
        "EXT. STREET - CONTINUOUS\n\nAna runs.\n\n.BACK ON THE STREET\n\nAna sits.\n\n"
        "INT. SHOP - DAY\n\nAna sits."
    )
    scenes = broken_down(text, "en").scenes
    assert [(each.place, each.hour, each.weather) for each in scenes] == [
        ("Street", "night", "rain"),
        ("Street", "night", "rain"),
        ("Street", "night", "rain"),
        ("Shop", "day", "clear"),
    ]


def test_what_the_text_says_of_somebody_is_gathered() -> None:
    chinese = broken_down(
        ".外景 街 - 夜\n\n梁伯，七十，鼓师，白胡子，提灯蹲下。\n\n@梁伯\n来。", "zh"
    ).people[0]
    assert chinese.words == ("七十", "鼓师", "白胡子")
    english = broken_down("EXT. STREET - DAY\n\nRUTH, 58, driver's cap, looks up.\n\nRUTH\nHm.", "en").people[
        0
    ]
    assert (english.name, english.words) == ("Ruth", ("58", "driver's cap"))


def test_a_silent_person_is_a_person() -> None:
    breakdown = broken_down(".外景 街 - 夜\n\n小满，九岁，羊角辫，跑进来。一个老人坐下。", "zh")
    assert [each.id for each in breakdown.people] == ["person-小满", "person-老人"]


def test_two_who_are_introduced_together_are_two() -> None:
    broken = broken_down(".内景 客厅 - 日\n\n小满，九岁，和顾经理，四十四岁，坐着。\n\n@小满\n早。", "zh")
    assert [person.name for person in broken.people] == ["小满", "顾经理"]


def test_one_person_under_two_names_is_one() -> None:
    text = "EXT. PATIO - DAY\n\nBRICK BRADDOCK, retired detective, sits. Brick nods.\n\nBRICK\nCold?"
    assert [each.id for each in broken_down(text, "en").people] == ["person-brick"]


def test_beats_are_named_by_the_synopsis() -> None:
    text = (
        ".外景 街 - 夜\n\n= beat: want\n\n小满，九岁，跑来。\n\n= beat: turn\n\n小满坐下。\n\n"
        ".外景 街 - 日\n\n= beat: ending\n\n小满笑。"
    )
    scenes = broken_down(text, "zh").scenes
    assert [scene.mark for scene in scenes] == ["turn", "ending"]
    assert scenes[0].beats == ((0, "want"), (1, "turn"))


@pytest.mark.parametrize(
    ("title_page", "language", "moods"),
    [
        ("Title: Soup\nGenre: Romantic comedy\n\n", "en", ["comedy", "melancholy", "wonder"]),
        ("Title: Soup\n\n", "en", ["tender", "melancholy", "wonder"]),
        ("Title: Soup\nGenre: Drama\n\n", "en", ["tender", "melancholy", "wonder"]),
        ("标题：汤\n类型：悬疑\n\n", "en", ["suspense", "melancholy", "wonder"]),
    ],
)
def test_a_scene_has_its_own_mood_or_that_of_the_genre(
    title_page: str, language: Language, moods: list[str]
) -> None:
    text = (
        "INT. KITCHEN - DAY\n\nAna stirs the soup.\n\n"
        "INT. HALL - DAY\n\nAna sits alone and weeps. Tears.\n\n"
        "INT. ATTIC - DAY\n\n= mood: wonder\n\nAna looks up."
    )
    assert [scene.mood for scene in broken_down(title_page + text, language).scenes] == moods


@pytest.mark.parametrize(
    ("genre", "moods"), [("剧情", ["suspense", "tender"]), ("喜剧", ["comedy", "comedy"])]
)
def test_an_enemy_makes_a_scene_suspense_until_they_laugh_together(genre: str, moods: list[str]) -> None:
    text = (
        f"标题：侠客\n类型：{genre}\n\n.外景 竹林 - 夜\n\n老唐，四十八岁，遇见仇人何平。\n\n"
        ".外景 竹林 - 黄昏\n\n何平往左让，老唐也往左让。都笑了。"
    )
    assert [scene.mood for scene in broken_down(text, "zh").scenes] == moods


def test_without_a_synopsis_the_turn_stands_by_its_place() -> None:
    text = "\n\n".join(f"INT. ROOM {number} - DAY\n\nAna sits.\n\nANA\nHm." for number in range(8))
    marks = [scene.mark for scene in broken_down(text, "en").scenes]
    assert marks[0] == "setup"
    assert marks[-1] == "ending"
    assert marks.index("turn") in (4, 5)


@pytest.mark.parametrize(
    ("action", "language", "crowd"),
    [
        ("阿明跑进来，人群散开。", "zh", True),
        ("觀眾们鼓掌。", "zh", True),
        ("街上没有行人，一个路人走过。", "zh", False),
        ("Ana stops. Passers-by turn and stare.", "en", True),
        ("People dance around them.", "en", True),
        ("She bows, though there is no audience.", "en", False),
    ],
)
def test_a_crowd_is_known_by_its_words(action: str, language: Language, crowd: bool) -> None:
    heading = {"zh": "外景 街角 - 日", "en": "EXT. STREET - DAY"}[language]
    assert [scene.crowd for scene in broken_down(f"{heading}\n\n{action}", language).scenes] == [crowd]
