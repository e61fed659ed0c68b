"""What people look like: years, hair and one garment, each in words that the sheets can honour."""

import re

from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased

TEENS = (14, 17)
"""Years of a youth and a maiden."""
YEARS = {"child": (6, 9), "young": (18, 24), "adult": (34, 50), "elder": (66, 79)}

HAIR: dict[Language, dict[str, str]] = {
    "zh": {
        "child female": "羊角辫 | 马尾 | 齐耳短发",
        "child male": "短发 | 卷发 | 寸头",
        "young female": "长发 | 马尾 | 齐耳短发",
        "young male": "短发 | 卷发",
        "adult female": "长发 | 发髻 | 卷发 | 齐耳短发",
        "adult male": "短发 | 寸头 | 短发，小胡子",
        "elder female": "白发髻 | 灰卷发 | 白短发",
        "elder male": "光头，白胡子 | 白短发 | 灰寸头，眼镜",
    },
    "en": {
        "child female": "pigtails | ponytail | bob",
        "child male": "short hair | curly hair | cropped hair",
        "young female": "long hair | ponytail | bob",
        "young male": "short hair | curly hair",
        "adult female": "long hair | hair in a bun | curly hair | bob",
        "adult male": "short hair | cropped hair | short hair, moustache",
        "elder female": "white bun | grey curly hair | white bob",
        "elder male": "bald, white beard | white short hair | grey cropped hair, glasses",
    },
}

GARMENTS: dict[Language, dict[str, str]] = {
    "zh": {
        "child female": "裙子 | 毛衣 | 背带裙",
        "child male": "毛衣 | 背带裤 | 条纹衫",
        "young female": "连衣裙 | 大衣 | 毛衣",
        "young male": "夹克 | 大衣 | 卫衣",
        "adult female": "大衣 | 开衫 | 连衣裙",
        "adult male": "西装 | 大衣 | 衬衫",
        "elder female": "布衫 | 毛衣 | 长外套",
        "elder male": "长衫 | 毛衣 | 唐装",
    },
    "en": {
        "child female": "dress | jumper | pinafore dress",
        "child male": "jumper | overalls | striped shirt",
        "young female": "dress | long coat | jumper",
        "young male": "jacket | long coat | hoodie",
        "adult female": "long coat | cardigan | dress",
        "adult male": "suit | long coat | shirt",
        "elder female": "cardigan | jumper | long coat",
        "elder male": "waistcoat | jumper | cardigan",
    },
}

PERIODS: dict[str, re.Pattern[str]] = {
    "ancient": phrased(
        r"\b(?:(?P<said>ancient|medieval)|dynasty|emperor|empress|king|queen|princess|prince|knight|samurai|swordsman"
        r"|viking)\b|(?P<named>古代|[唐宋元明清汉秦][代朝])"
        "|古时|江湖|皇帝|皇后|公主|将军|书生|侠客|剑客|宫女|赶考|^从前|从前有",
        re.IGNORECASE,
    ),
    "1930s": phrased(
        r"\b(?:(?P<said>19[234]0s|victorian)|19[1-4]0s|193\d|wartime|steam train|gaslight|old shanghai)\b"
        "|(?P<named>民国|[二三四]十年代|老上海)|租界|黄包车|军阀",
        re.IGNORECASE,
    ),
    "future": phrased(
        r"\b(?:(?P<said>far future|cyberpunk)|in the (?:distant )?future|22nd century"
        r"|(?:year|in) (?:20[5-9]\d|2[1-9]\d\d))\b"
        r"|(?P<named>赛博朋克|二十二世纪)|(?:遥远的)?未来(?:的?(?:世界|城市|都市|地球|火星|[东西南北]京|上海)|[，,里])"
        r"|(?:20[5-9]|2[1-9]\d)\d\s*年",
        re.IGNORECASE,
    ),
}
"""By what words an idea tells that it plays in another time; `said` and `named` are words that name the time itself."""

HEADED: dict[tuple[str, Language], str] = {
    ("ancient", "zh"): "古代",
    ("ancient", "en"): "medieval",
    ("1930s", "zh"): "民国",
    ("1930s", "en"): "1930s",
    ("future", "zh"): "未来",
    ("future", "en"): "future",
}
"""What a heading says of a time that the idea tells only by who lives in it."""

OF_OLD: dict[tuple[str, Language], dict[str, str]] = {
    ("ancient", "zh"): {"female": "汉服", "male": "汉服 | 长袍", "child": "汉服"},
    ("ancient", "en"): {"female": "dress | cloak", "male": "tunic | cloak", "child": "tunic"},
    ("1930s", "zh"): {"female": "旗袍", "male": "长衫 | 马甲 | 西装", "child": "唐装 | 布衫"},
    ("1930s", "en"): {
        "female": "dress | trench coat",
        "male": "suit | waistcoat | trench coat",
        "child": "sailor suit",
    },
}
"""What was worn then: of women, men and children."""

HAIR_OF_OLD: dict[tuple[str, Language], dict[str, str]] = {
    ("ancient", "zh"): {
        "child female": "双髻 | 羊角辫",
        "child male": "束发 | 双髻",
        "young female": "长发 | 双髻 | 发髻",
        "young male": "束发",
        "adult female": "发髻 | 高髻 | 长发",
        "adult male": "束发 | 束发，小胡子",
        "elder female": "白发髻",
        "elder male": "白束发，长胡子",
    },
    ("ancient", "en"): {
        "child female": "braid | long hair",
        "child male": "bowl cut | short hair",
        "young female": "long hair | braid",
        "young male": "bowl cut | short hair | curly hair",
        "adult female": "braid | hair in a bun | long hair",
        "adult male": "short hair | short hair, beard",
        "elder female": "white bun",
        "elder male": "white short hair, long beard | bald, long white beard",
    },
}
"""How hair was worn then."""

COLOURS: dict[Language, str] = {
    "zh": "黄 红 蓝 绿 紫 棕 青 白",
    "en": "yellow red blue green purple brown teal white",
}

WORK_CLOTHES: dict[str, dict[Language, str]] = {
    "craft": {"zh": "蓝围裙", "en": "blue apron"},
    "bus-driver": {"zh": "司机帽，蓝制服", "en": "driver's cap, navy jacket"},
    "taxi-driver": {"zh": "鸭舌帽，棕夹克", "en": "flat cap, brown jacket"},
    "conductor": {"zh": "制服帽，蓝大衣", "en": "conductor's cap, blue long coat"},
    "guard": {"zh": "制服帽，灰大衣", "en": "guard's cap, grey long coat"},
    "postman": {"zh": "绿帽子，绿夹克", "en": "postal cap, green jacket"},
    "keeper": {"zh": "深蓝大衣，鸭舌帽", "en": "navy long coat, cap"},
    "farmer": {"zh": "草帽，棕布衫", "en": "straw hat, brown shirt"},
    "swordsman": {"zh": "青长袍", "en": "teal robe"},
    "monk": {"zh": "黄僧袍", "en": "yellow robe"},
    "novice": {"zh": "灰僧袍", "en": "grey robe"},
    "pirate": {"zh": "头巾，红马甲", "en": "headscarf, red waistcoat"},
    "doctor": {"zh": "白大褂", "en": "white coat"},
    "nurse": {"zh": "白大褂", "en": "white coat"},
    "surgeon": {"zh": "白大褂", "en": "white coat"},
    "physician": {"zh": "白大褂", "en": "white coat"},
    "astronaut": {"zh": "白宇航服", "en": "white space suit"},
    "knight": {"zh": "灰铠甲", "en": "grey armour"},
    "musician": {"zh": "黑大衣", "en": "black long coat"},
    "mermaid-thing": {"zh": "草帽，棕布衫", "en": "straw hat, brown shirt"},
}

# What those wear today whose trade one sees by their dress; in old times they dress as everybody did.
WORK_CLOTHES_TODAY: dict[str, dict[Language, str]] = {
    "sweeper": {"zh": "橙马甲，草帽", "en": "orange vest, straw hat"},
    "soldier": {"zh": "绿军装", "en": "olive uniform"},
    "policeman": {"zh": "大檐帽，深蓝制服", "en": "peaked cap, navy uniform"},
    "firefighter": {"zh": "橙雨衣，红安全帽", "en": "orange raincoat, red hard hat"},
    "cook": {"zh": "厨师帽，白围裙", "en": "chef's hat, white apron"},
    "baker": {"zh": "厨师帽，白围裙", "en": "chef's hat, white apron"},
    "captain": {"zh": "大檐帽，深蓝制服", "en": "peaked cap, navy uniform"},
    "sailor": {"zh": "蓝条纹衫", "en": "navy striped shirt"},
    "thief": {"zh": "黑条纹衫", "en": "black striped shirt"},
    "fisherman": {"zh": "黄雨衣", "en": "yellow raincoat"},
}

WORK_HAIR: dict[str, dict[Language, str]] = {
    "swordsman": {"zh": "束发", "en": "topknot"},
    "monk": {"zh": "光头", "en": "shaven head"},
    "novice": {"zh": "光头", "en": "shaven head"},
}
"""How those wear their hair whose calling says so."""

CREATURE_LOOKS: dict[Language, str] = {
    "zh": "红围巾 | 黄铃铛 | 蓝围巾",
    "en": "red scarf | yellow scarf | blue scarf",
}


def hair_for(language: Language, age: str, sex: str, idea: str) -> tuple[str, ...]:
    """How somebody may wear their hair in a film of `idea`: as in its time, where its words tell one."""
    period, _ = _period_told(idea)
    return options(HAIR_OF_OLD.get((period, language), HAIR[language])[f"{age} {sex}"])


def garments_for(language: Language, age: str, sex: str, idea: str) -> tuple[str, ...]:
    """What somebody may wear in a film of `idea`: of its time, where its words tell one."""
    period, _ = _period_told(idea)
    then = OF_OLD.get((period, language))
    if then is not None:
        return options(then["child" if age == "child" else sex])
    return options(GARMENTS[language][f"{age} {sex}"])


def work_clothes(trade: str, language: Language, idea: str, *, craft: bool) -> str:
    """What somebody of `trade` wears at work in a film of `idea`, by its id in the lexicon; of a `craft`, an apron;
    else empty."""
    rows = WORK_CLOTHES if is_of_old(idea) else WORK_CLOTHES | WORK_CLOTHES_TODAY
    row = rows.get(trade) or (rows["craft"] if craft else None)
    return row[language] if row else ""


def time_headed(language: Language, idea: str) -> str:
    """The time in which a film of `idea` plays, as its headings say it: in the idea's own word where that is of the
    film's language; empty where it plays today."""
    period, said = _period_told(idea)
    own = said if said and said.isascii() == (language == "en") else ""
    return own or HEADED.get((period, language), "")


def is_of_old(idea: str) -> bool:
    """Whether a film of `idea` plays before there were trams, telephones and wrist watches.

    >>> is_of_old("女将军回家"), is_of_old("女侠下山"), is_of_old("A nurse goes home")
    (True, True, False)
    """
    return _period_told(idea)[0] == "ancient" or _SWORDS.search(idea) is not None


_SWORDS = phrased(r"女侠|大侠|少侠|武林|武侠|\b(?:wuxia|swords(?:woman|men|women))\b", re.IGNORECASE)
"""Who fights with swords lives in old times, whatever the headings call them."""


_AT_THE_TIME = phrased(r"(?:时期|年间|时候|时)$")


def is_period(word: str) -> bool:
    """Whether a word does nothing but name a time in which films play.

    >>> is_period("民国时期"), is_period("唐代"), is_period("收信人")
    (True, True, False)
    """
    named = (words.fullmatch(_AT_THE_TIME.sub("", word)) for words in PERIODS.values())
    return any(found is not None and (found["said"] or found["named"]) for found in named)


def _period_told(idea: str) -> tuple[str, str]:
    """The first period that `idea` tells, and the word that names it, where one does."""
    for name, words in PERIODS.items():
        if words.search(idea):
            named = (found["said"] or found["named"] for found in words.finditer(idea))
            return name, next((word for word in named if word), "")
    return "", ""


def options(line: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in line.split("|"))
