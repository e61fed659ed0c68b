"""Places and the sets that play them."""

from dataclasses import replace

import pytest

from yingxi.breakdown import screenplay_broken_down
from yingxi.design import set_of, sets_designed
from yingxi.design.places import kind_of_place
from yingxi.film.breakdown import Breakdown, Deed, Person, Scene
from yingxi.film.brief import Language
from yingxi.film.sheet import Sets
from yingxi.screenplay import screenplay_from_fountain
from yingxi.stage.hours import LAMP
from yingxi.stage.place import Setting
from yingxi.stage.sets import place_of


@pytest.mark.parametrize(
    ("place", "inside", "language", "kind", "stood_in"),
    [
        ("客厅", True, "zh", "living room", ""),
        ("外婆家客厅", True, "zh", "living room", ""),
        ("街角修表铺", True, "zh", "workshop", ""),
        ("祠堂后台", False, "zh", "courtyard", "祠堂后台"),
        ("医院", True, "zh", "hospital ward", ""),
        ("Night Bus", True, "en", "bus", ""),
        ("Brick's Patio", False, "en", "courtyard", ""),
        ("Scott's Kitchen", True, "en", "kitchen", ""),
        ("Golden Gate Bridge", False, "en", "riverside", "Golden Gate Bridge"),
        ("Modern Restaurant Kitchen", True, "en", "restaurant kitchen", ""),
        ("Zen Temple Meditation Hall", True, "en", "temple hall", ""),
        ("Tidy Community Arts Rehearsal Studio", True, "en", "rehearsal room", ""),
        ("Quiet Museum Gallery", True, "en", "gallery", ""),
        ("Underground Subway Platform", True, "en", "station", ""),
        ("Open Field Allotment", False, "en", "field", ""),
        ("老城区陶艺工作室", True, "zh", "pottery studio", ""),
        ("车站", False, "zh", "station", ""),
        ("公交车站", False, "zh", "street", "公交车站"),
        ("老茶馆", True, "zh", "restaurant", ""),
        ("Tea House", True, "en", "restaurant", ""),
        ("村头小河边", False, "zh", "riverside", ""),
        ("Scott's Apartment", False, "en", "house front", ""),
        ("House", False, "en", "house front", ""),
        ("家", False, "zh", "house front", ""),
        ("Hospital Corridor", True, "en", "corridor", ""),
        ("浴室", True, "zh", "bathroom", ""),
        ("Courtroom", True, "en", "courtroom", ""),
        ("县衙公堂", True, "zh", "courtroom", ""),
        ("Playground", False, "en", "playground", ""),
        ("秋千下", False, "zh", "playground", ""),
        ("竹林", False, "zh", "forest", ""),
        ("遊樂場", False, "zh", "playground", ""),
        ("照相館", True, "zh", "photo studio", ""),
        ("照相馆", True, "zh", "photo studio", ""),
        ("Photo Studio", True, "en", "photo studio", ""),
        ("敦煌", False, "zh", "desert", ""),
        ("Tatami Room", True, "en", "living room", ""),
        ("Taxi", True, "en", "car", ""),
        ("巷子", False, "zh", "alley", ""),
        ("村口", False, "zh", "village", ""),
        ("甲板", False, "zh", "boat", ""),
        ("Lighthouse", True, "en", "lamp room", ""),
        ("Cabin", True, "en", "cabin", ""),
        ("Cabin", False, "en", "house front", ""),
        ("小木屋", True, "zh", "cabin", ""),
        ("Temple", True, "en", "temple hall", ""),
        ("Village Church", True, "en", "temple hall", ""),
        ("教堂", True, "zh", "temple hall", ""),
        ("Palace", True, "en", "great hall", ""),
        ("別墅", False, "zh", "house front", ""),
        ("Tailor's Shop", True, "en", "tailor shop", ""),
        ("老裁缝铺", True, "zh", "tailor shop", ""),
        ("Rowing Boat on the Lake", False, "en", "boat", ""),
        ("Boat Dock", False, "en", "harbour", ""),
        ("Watchmaker's Shop", True, "en", "workshop", ""),
        ("Tea Garden", False, "en", "hillside", ""),
        ("茶山", False, "zh", "hillside", ""),
        ("煤气灯街", False, "zh", "street", ""),
        ("Old Printing House", True, "en", "print shop", ""),
        ("印刷所", True, "zh", "print shop", ""),
        ("Shadow Puppet Theatre", True, "en", "puppet theatre", ""),
        ("皮影戏台", True, "zh", "puppet theatre", ""),
        ("Projection Booth", True, "en", "projection booth", ""),
        ("放映间", True, "zh", "projection booth", ""),
        ("酒吧", True, "zh", "restaurant", "酒吧"),
        ("农场", False, "zh", "village", "农场"),
        ("王宫", True, "zh", "great hall", "王宫"),
        ("Waterfall", False, "en", "riverside", "Waterfall"),
        ("Mountain Cave", True, "en", "cave", ""),
        ("山洞里", True, "zh", "cave", ""),
        ("Prison Cell", True, "en", "prison cell", ""),
        ("牢房", True, "zh", "prison cell", ""),
        ("Old Barn", True, "en", "barn", ""),
        ("马厩", True, "zh", "barn", ""),
        ("Elevator", True, "en", "lift", ""),
        ("电梯里", True, "zh", "lift", ""),
        ("Zyx", True, "en", "living room", "Zyx"),
        ("Zyx", False, "en", "street", "Zyx"),
    ],
)
def test_a_place_finds_its_set(
    place: str, inside: bool, language: Language, kind: str, stood_in: str
) -> None:
    assert kind_of_place(place, inside=inside, language=language) == (kind, stood_in)


def test_one_sheet_a_place_dressed_with_what_its_scenes_name() -> None:
    scenes = (
        Scene(id="scene-1", place="Shop", props=("clock",)),
        Scene(id="scene-2", place="Shop", inside=False, hour="night"),
        Scene(id="scene-3", place="Shop", hour="night", props=("clock", "cup")),
    )
    sets = sets_designed(Breakdown(title="", language="en", scenes=scenes), seed=1)
    assert [(each.id, each.inside, each.dressing) for each in sets.places] == [
        ("set-shop", True, ("clock", "cup")),
        ("set-shop-outside", False, ()),
    ]
    assert set_of(sets, scenes[1]).kind == "street"


def sets_of(language: Language, heading: str, *deeds: str) -> Sets:
    moments = tuple(Deed(id=f"deed-{n}", text=text) for n, text in enumerate(deeds))
    scene = Scene(id="scene-1", place="street", heading=heading, moments=moments)
    return sets_designed(Breakdown(title="", language=language, scenes=(scene,)), seed=1)


@pytest.mark.parametrize(
    ("language", "heading", "deeds", "period", "culture"),
    [
        ("en", "EXT. STREET - DAY", ("She waits.",), "", ""),
        ("en", "EXT. VICTORIAN STREET - DAY", (), "1930s", "western"),
        ("en", "INT. ULTRA-MODERN STREET - DAY", (), "today", ""),
        (
            "en",
            "EXT. STREET - DAY",
            ("The emperor waves.", "A swordsman of the Tang dynasty bows."),
            "ancient",
            "",
        ),
        ("en", "EXT. STREET - DAY", ("An emperor penguin waddles by.",), "", ""),
        ("zh", "外景 长安街 日", ("书生赶考路过。", "侠客拔剑。"), "ancient", ""),
        ("zh", "外景 老上海街头 夜", (), "1930s", "chinese"),
        ("zh", "外景 街 夜", ("飞船落下。", "全息影像闪动。"), "future", ""),
        ("zh", "内景 客厅（未来） - 夜", (), "future", ""),
        ("zh", "外景 2080年的街道 - 夜", (), "future", ""),
        ("en", "INT. STREET CAFE, YEAR 2150 - NIGHT", (), "future", ""),
        ("en", "EXT. STREET (1932) - NIGHT", (), "1930s", ""),
        ("en", "INT. ROOM 2080 - NIGHT", (), "", ""),
        ("en", "EXT. STREET - DAY", ("In the year 2150, nobody walks.",), "future", ""),
        ("zh", "外景 街 - 夜", ("2150年，街上没有人。",), "future", ""),
        ("zh", "外景 街 - 夜", ("照片背面写着1942年。",), "", ""),
        ("en", "EXT. KYOTO STREET - DAY", (), "", "japanese"),
        ("en", "EXT. VILLAGE, KENYA - DAY", (), "", "african"),
        ("en", "EXT. STREET - DAY", ("The muezzin climbs the minaret.",), "", "arab"),
        ("zh", "外景 江户街头 - 夜", (), "", "japanese"),
    ],
)
def test_a_place_is_of_the_time_that_the_text_tells(
    language: Language, heading: str, deeds: tuple[str, ...], period: str, culture: str
) -> None:
    (sheet,) = sets_of(language, heading, *deeds).places
    assert (sheet.period, sheet.culture) == (period, culture)


def test_the_hour_of_one_scene_changes_no_set_though_its_lamp_burns_by_day() -> None:
    # The sheet goes into the key of every picture of the set: what one scene's hour means is the scene's own.
    def sets_with(heading: str) -> Sets:
        text = f"内景 客厅 - 日\n\n外婆坐下。\n\n{heading}\n\n外婆站着。灯亮着。"
        told = screenplay_broken_down(screenplay_from_fountain(text), language="zh")
        assert [scene.lamps for scene in told.scenes] == [False, heading.endswith("日")]
        return sets_designed(told, seed=1)

    assert sets_with("内景 客厅 - 夜") == sets_with("内景 客厅 - 日")


def test_a_lamp_burns_by_day_in_the_scene_that_says_so() -> None:
    plain = Setting("living room", True, "day")
    for lit in (replace(plain, lamps=True), replace(plain, dressing=("lit lamp",))):
        assert place_of(plain).pools[0].colour != LAMP
        assert place_of(lit).pools[0].colour == LAMP


def test_words_on_the_screen_tell_time_and_country_until_others_do() -> None:
    captions = {"street": ("Beijing, 1935",), "kitchen": ("Two days later",), "garden": ("London, 2071",)}
    scenes = tuple(
        Scene(id=f"scene-{place}", place=place, heading=f"EXT. {place} - DAY", captions=words)
        for place, words in captions.items()
    )
    places = sets_designed(Breakdown(title="", language="en", scenes=scenes), seed=1).places
    assert [(sheet.period, sheet.culture) for sheet in places] == [
        ("1930s", "chinese"),
        ("1930s", "chinese"),
        ("future", "western"),
    ]


@pytest.mark.parametrize(
    ("people", "culture"),
    [
        (("Kenji", "Aiko"), "japanese"),
        (("Kwame", "Ngozi", "Mrs Smith"), "african"),
        (("Omar", "Jane", "Tom"), ""),
        (("Omar",), ""),
    ],
)
def test_most_of_a_films_names_tell_its_country(people: tuple[str, ...], culture: str) -> None:
    cast = tuple(Person(id=name, name=name) for name in people)
    scene = Scene(id="scene-1", place="street", heading="EXT. STREET - DAY")
    told = Breakdown(title="", language="en", scenes=(scene,), people=cast)
    assert sets_designed(told, seed=1).places[0].culture == culture


@pytest.mark.parametrize(
    ("place", "inside", "kind", "stood_in"),
    [
        ("station", False, "village", "station"),
        ("station", True, "restaurant", "station"),
        ("train", True, "car", "train"),
        ("post house", True, "restaurant", ""),
    ],
)
def test_of_old_nobody_waits_for_a_train(place: str, inside: bool, kind: str, stood_in: str) -> None:
    heading = f"{'INT' if inside else 'EXT'}. {place.upper()}, TANG DYNASTY - DAY"
    scene = Scene(id="scene-1", place=place, inside=inside, heading=heading)
    (sheet,) = sets_designed(Breakdown(title="", language="en", scenes=(scene,)), seed=1).places
    assert (sheet.kind, sheet.stood_in, sheet.period) == (kind, stood_in, "ancient")
