"""The sets: which of the theatre's sets plays each place, and how it is dressed."""

import re
from typing import cast, get_args

from yingxi.breakdown.lexicon import Found, words_found
from yingxi.design.periods import Told
from yingxi.film.breakdown import Breakdown, Scene
from yingxi.film.brief import Language
from yingxi.film.seeds import chance
from yingxi.film.sheet import OPEN_AIR, SetKind, Sets, SetSheet

# What each set may be called without standing in for another place.
_ITSELF: dict[str, tuple[str, ...]] = {
    "living room": (
        "客厅",
        "起居室",
        "家",
        "家里",
        "living room",
        "lounge",
        "home",
        "house",
        "flat",
        "apartment",
        "sitting room",
        "front room",
    ),
    "bedroom": ("卧室", "卧房", "房间", "bedroom", "room", "guest room", "hotel room", "客房"),
    "hospital ward": (
        "病房",
        "医院",
        "病床",
        "ward",
        "hospital",
        "hospital room",
        "hospital ward",
    ),
    "cafe": ("咖啡馆", "咖啡店", "咖啡厅", "café", "cafe", "coffee shop", "coffeehouse", "diner"),
    "library": ("图书馆", "图书室", "阅览室", "library", "reading room"),
    "office": ("办公室", "公司", "写字楼", "office"),
    "kitchen": ("厨房", "kitchen"),
    "classroom": ("教室", "学校", "classroom", "school"),
    "shop": ("店", "商店", "铺子", "店铺", "杂货铺", "小卖部", "shop", "store", "bakery"),
    "workshop": (
        "工坊",
        "作坊",
        "修表铺",
        "修理铺",
        "钟表铺",
        "工作室",
        "workshop",
        "watch shop",
        "clock shop",
        "repair shop",
        "watch repair shop",
        "studio",
    ),
    "street": (
        "sidewalk",
        "pavement",
        "bus stop",
        "square",
        "town square",
        "avenue",
        "plaza",
        "公交站",
        "广场",
        "街",
        "街道",
        "街头",
        "大街",
        "街上",
        "街角",
        "巷子",
        "小巷",
        "胡同",
        "路边",
        "马路",
        "street",
        "alley",
        "road",
        "lane",
        "street corner",
        "corner",
    ),
    "park": ("公园", "草地", "草坪", "park", "lawn"),
    "courtyard": (
        "courtyard garden",
        "院子",
        "庭院",
        "四合院",
        "天井",
        "后院",
        "courtyard",
        "backyard",
        "yard",
        "patio",
    ),
    "stage": ("舞台", "戏台", "剧场", "后台", "祠堂戏台", "stage", "theatre", "theater", "backstage"),
    "train carriage": ("车厢", "火车", "列车", "train", "carriage", "train carriage"),
    "rooftop": (
        "urban rooftop",
        "roof garden",
        "屋顶",
        "楼顶",
        "天台",
        "rooftop",
        "roof",
        "rooftop garden",
        "rooftop terrace",
    ),
    "hillside": (
        "hillside garden",
        "hillside overlook",
        "overlook",
        "valley",
        "山坡",
        "山上",
        "山",
        "hillside",
        "hill",
    ),
    "harbour": ("码头", "港口", "岸边", "harbour", "harbor", "dock", "pier", "quay"),
    "field": (
        "field allotment",
        "pumpkin patch",
        "countryside",
        "田野",
        "稻田",
        "麦田",
        "田边",
        "田间",
        "田里",
        "雪地",
        "雪原",
        "原野",
        "field",
        "wheat field",
        "rice field",
        "snowfield",
        "farmland",
    ),
    "night market": (
        "market stall",
        "food stall",
        "stall",
        "farmer's market",
        "夜市",
        "集市",
        "市集",
        "小吃街",
        "night market",
        "market",
        "street market",
        "food market",
        "bazaar",
    ),
    "beach": (
        "coastline",
        "rocky coastline",
        "rocky coast",
        "coast",
        "shoreline",
        "rocky shore",
        "海岸",
        "海边",
        "沙滩",
        "海滩",
        "海滨",
        "beach",
        "seaside",
        "seashore",
        "shore",
    ),
    "forest": (
        "森林",
        "树林",
        "林子",
        "小树林",
        "林间",
        "林中",
        "竹林",
        "forest",
        "woods",
        "wood",
        "grove",
        "woodland",
    ),
    "gym": ("健身房", "体育馆", "健身馆", "gym", "gymnasium", "weight room", "fitness studio"),
    "gallery": (
        "画廊",
        "美术馆",
        "博物馆",
        "展厅",
        "艺术馆",
        "gallery",
        "art gallery",
        "museum",
        "museum gallery",
        "art museum",
        "exhibition hall",
    ),
    "laboratory": (
        "university laboratory classroom",
        "实验室",
        "化验室",
        "研究室",
        "laboratory",
        "lab",
        "laboratory classroom",
        "teaching laboratory",
        "university laboratory",
        "university lab",
        "research lab",
        "science lab",
        "chemistry lab",
    ),
    "recording studio": (
        "录音棚",
        "录音室",
        "录音间",
        "recording studio",
        "home recording studio",
        "home studio",
        "music studio",
        "sound studio",
        "control room",
        "recording booth",
    ),
    "rehearsal room": (
        "排练厅",
        "排练室",
        "练功房",
        "舞蹈室",
        "舞蹈教室",
        "琴房",
        "rehearsal room",
        "rehearsal studio",
        "dance studio",
        "rehearsal hall",
        "rehearsal space",
        "practice room",
        "music room",
        "arts studio",
        "community arts studio",
    ),
    "pottery studio": (
        "陶艺室",
        "陶艺工作室",
        "陶艺坊",
        "陶坊",
        "陶艺馆",
        "pottery",
        "pottery studio",
        "pottery workshop",
        "ceramics studio",
        "ceramic studio",
    ),
    "restaurant kitchen": (
        "餐厅厨房",
        "饭店厨房",
        "酒店厨房",
        "后厨",
        "饭店后厨",
        "餐厅后厨",
        "restaurant kitchen",
        "hotel kitchen",
        "commercial kitchen",
        "professional kitchen",
        "test kitchen",
        "culinary test kitchen",
        "tandoor kitchen",
    ),
    "mansion": (
        "庄园",
        "豪宅",
        "公馆",
        "大宅",
        "会客厅",
        "mansion",
        "manor",
        "manor house",
        "parlour",
        "parlor",
        "drawing room",
        "grand parlor",
        "grand parlour",
    ),
    "temple hall": (
        "大殿",
        "佛堂",
        "禅堂",
        "佛殿",
        "禅寺",
        "temple hall",
        "meditation hall",
        "zen temple",
        "temple",
        "temple interior",
        "buddha hall",
    ),
    "community hall": (
        "社区中心",
        "活动中心",
        "活动室",
        "社区活动室",
        "community hall",
        "community centre",
        "community center",
        "village hall",
        "town hall",
        "assembly hall",
        "hall doorway",
        "function room",
    ),
    "meeting room": (
        "会议室",
        "会议厅",
        "共享办公室",
        "联合办公空间",
        "meeting room",
        "boardroom",
        "board room",
        "conference room",
        "coworking space",
        "coworking studio",
        "co-working space",
        "coworking office",
    ),
    "garden": (
        "orchard",
        "果园",
        "花园",
        "菜园",
        "社区花园",
        "花圃",
        "小花园",
        "后花园",
        "garden",
        "community garden",
        "vegetable garden",
        "kitchen garden",
        "garden plot",
        "community plot",
        "allotment",
        "flower garden",
    ),
    "desert": (
        "沙漠",
        "戈壁",
        "沙丘",
        "大漠",
        "荒漠",
        "戈壁滩",
        "desert",
        "desert plain",
        "dune",
        "dunes",
        "sand dunes",
    ),
    "mountain": (
        "mountain lookout",
        "雪山",
        "山顶",
        "山巅",
        "山峰",
        "峰顶",
        "山脊",
        "mountain top",
        "mountaintop",
        "mountain peak",
        "peak",
        "summit",
        "alpine ridge",
        "ridge",
        "mountain ridge",
        "mountain",
        "snow mountain",
    ),
}
# The nearest kind on the other side of the door, where a heading asks for it.
_OTHER_SIDE = {
    "living room": "street", "bedroom": "courtyard", "kitchen": "street", "classroom": "park",
    "hospital ward": "park", "cafe": "street", "library": "park", "office": "street",
    "shop": "street",
    "workshop": "street", "train carriage": "street", "street": "shop", "park": "living room",
    "courtyard": "living room", "rooftop": "bedroom", "hillside": "living room", "harbour": "shop",
    "forest": "living room",
    "beach": "living room",
    "night market": "shop",
    "field": "living room",
    "gym": "street", "gallery": "street", "laboratory": "park", "recording studio": "street",
    "rehearsal room": "street",
    "pottery studio": "courtyard", "restaurant kitchen": "street", "mansion": "garden", "temple hall": "courtyard",
    "community hall": "street", "meeting room": "street", "garden": "living room", "desert": "living room",
    "mountain": "living room",
}  # fmt: skip


def sets_designed(breakdown: Breakdown, *, seed: int) -> Sets:
    """One sheet for every place (inside and outside of one place are two)."""
    places: dict[str, list[Scene]] = {}
    for scene in breakdown.scenes:
        places.setdefault(set_id(scene), []).append(scene)
    told = Told(breakdown)
    return Sets(places=tuple(_set(name, scenes, told, seed=seed) for name, scenes in places.items()))


def set_id(scene: Scene) -> str:
    """The id of the set in which a scene plays: `set-night-bus`, with `-outside` for the outside."""
    place = "-".join(re.findall(r"[^\W_]+", scene.place.lower())) or "place"
    return f"set-{place}" if scene.inside else f"set-{place}-outside"


def set_of(sets: Sets, scene: Scene) -> SetSheet:
    """The set in which a scene plays."""
    return sets.sheet(set_id(scene))


def kind_of_place(place: str, *, inside: bool, language: Language) -> tuple[SetKind, str]:
    """The set that plays `place`, and the place's own word where it only stands in for it."""
    found = [
        each
        for each in words_found(place, language, "places")
        if each.meaning.rpartition(" ")[0] in get_args(SetKind)
    ]
    if not found:
        return ("living room" if inside else "street"), place
    fitting = [each for each in found if each.meaning.endswith("inside" if inside else "outside")]
    best = _head(fitting or found, language)
    kind = best.meaning.rpartition(" ")[0]
    if best.word in _UNDER_GLASS:
        return "garden", place
    stood_in = "" if best.word in _ITSELF.get(kind, ()) else place
    if not fitting and kind != "stage" and (kind not in OPEN_AIR) != inside:
        kind, stood_in = _OTHER_SIDE.get(kind, "street" if not inside else "living room"), place
    return cast(SetKind, kind), stood_in


_UNDER_GLASS = frozenset({"greenhouse", "glasshouse", "温室", "花房"})
"""Inside, and yet a garden is the nearest set."""
_VAGUE = frozenset({"room", "房间", "studio", "工作室"})
"""Words that say less about a place than any other that stands beside them."""


def _head(found: list[Found], language: Language) -> Found:
    """The word that says what the place is: the last of a phrase, before any comma; of two that end together the
    longer, and a vague one only where it stands alone."""

    def weight(each: Found) -> tuple[bool, bool, int, int]:
        long = each.end - each.start > 1 or language == "en"
        return long, each.word not in _VAGUE, each.end, each.end - each.start

    return max(found, key=weight)


def _set(name: str, scenes: list[Scene], told: Told, *, seed: int) -> SetSheet:
    first, language = scenes[0], told.language
    kind, stood_in = kind_of_place(first.place, inside=first.inside, language=language)
    # The name of a field says what grows on it, or that snow lies there.
    named = (first.place,) if kind == "field" else ()
    return SetSheet(
        id=name,
        place=first.place,
        kind=kind,
        inside=first.inside,
        dressing=tuple(dict.fromkeys((*named, *(prop for scene in scenes for prop in scene.props)))),
        hue=round(360 * chance(seed, "set", name)) % 360,
        stood_in=stood_in,
        period=told.period(first),
        culture=told.culture(first),
    )
