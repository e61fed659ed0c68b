"""The names that a text in prose uses: found by how often they stand where somebody acts or speaks."""

import re
from collections import Counter

from yingxi.film.brief import Language

_SURNAMES = (
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石"
    "姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛"
    "焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜詹詩关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵"
    "張劉陳楊趙黃吳孫馬羅鄭謝韓馮蕭鄧許傅蘇盧蔣賈葉閻鐘範譚鄒陸錢湯龔龐蘭嚴溫蘆韋畢聶叢關紀"
)
_ACTS = (
    "说|问|道|答|喊|叫|笑|坐|站|走|跑|看|把|没|不|慢|忽|才|这|低|轻|抬|放|点|摇|握|拿|接|打|推|拉|望|转|回|停|伸|从|在|也|又|就|便|却|已|蹲|跪"
    "|躺|哭|想|觉|听|默|愣|举|捡|穿|戴|背|提|拎|終|终|說|問|笑|對|对|将|跟|和|的"
)
_CHINESE = re.compile(rf"(?:^|[。！？，；：、”“」「\\s])(?P<three>[{_SURNAMES}][\u4e00-\u9fff]{{1,2}})", re.M)
_CALLED_SO = re.compile(
    rf"(?:名叫|叫做|叫|唤作|名唤)(?P<name>[{_SURNAMES}][\u4e00-\u9fff]{{1,2}})(?=[。，！？”」])"
)
_DIMINUTIVE = re.compile(
    rf"(?:^|[。！？，；：、”“」「\\s])(?P<name>(?:阿(?!姨)|[老小](?!人|板|师|头|姑|孩|女|男|是|家|妇|婆|太|爷|镇|船|店|心|声|时|说))[\u4e00-\u9fff])"
    rf"(?={_ACTS})",
    re.M,
)
_ENGLISH = re.compile(r"(?<=[a-z,;] )(?P<name>[A-Z][a-z]{2,})\b|(?P<first>(?<=[.!?\"”] )[A-Z][a-z]{2,})\b")
_TITLED = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Miss|Uncle|Aunt|Captain|Old|Father|Sister)\.?\s[A-Z][a-z]{2,}")
_NO_NAMES = frozenset(
    re.findall(
        r"\w+",
        "The And But She They Then When That This There What Who Why How Where Not You Your For "
        "With From His Her Its One Two Sunday Monday Tuesday Wednesday Thursday Friday Saturday "
        "January February March April May June July August September October November December "
        "Christmas Easter God Lord Heaven English French German Latin Street Road Lane House Sir "
        "Madam Miss Mrs Mother Father Mum Dad Papa Mama ",
    )
)
LEAST = 3
"""How often a name must stand."""
MOST_READ = 120_000
"""Characters through which a text is looked through for names: a book names its people in its first chapters."""


def names_in(text: str, language: Language) -> tuple[str, ...]:
    """The proper names of people in `text`, the most frequent first.

    >>> names_in("许长河抬头。许长河说：“走。”姑娘看着许长河，许长河没有动。", "zh")
    ('许长河',)
    """
    read = text[:MOST_READ]
    return _chinese(read) if language == "zh" else _english(read)


def sexes_in(text: str, names: tuple[str, ...], language: Language) -> dict[str, str]:
    """What the first pronoun behind each mention of a name says of its sex, where it mostly says one."""
    if not names:
        return {}
    listed = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    pronoun = r"[他她](?!们)" if language == "zh" else r"\b(?:he|his|him|she|her|hers)\b"
    votes: dict[str, Counter[str]] = {name: Counter() for name in names}
    name = ""
    for found in re.finditer(rf"(?P<name>{listed})|(?P<pronoun>{pronoun})", text[:MOST_READ], re.I):
        if found["pronoun"] and name in votes:
            votes[name]["female" if found.group().lower() in ("她", "she", "her", "hers") else "male"] += 1
        name = found["name"] or ""
    sexes = {name: each.most_common(1)[0] for name, each in votes.items() if each}
    return {name: sex for name, (sex, count) in sexes.items() if 3 * count >= 2 * votes[name].total()}


def _chinese(text: str) -> tuple[str, ...]:
    long, short = Counter[str](), Counter[str]()
    acting = Counter[str]()
    for found in _CHINESE.finditer(text):
        whole = found["three"]
        for name in {whole, whole[:2]}:
            (long if len(name) == 3 else short)[name] += 1
            behind = text[found.start("three") + len(name) :][:1]
            acting[name] += bool(behind and re.match(_ACTS, behind))
    names = Counter[str]()
    for name, count in long.items():
        if (
            count >= LEAST
            and acting[name] >= 2
            and 2 * acting[name] >= count
            and count >= 0.6 * short[name[:2]]
        ):
            names[name] = count
    for name, count in short.items():
        if any(each.startswith(name) for each in names):
            continue
        if count >= LEAST and acting[name] >= LEAST and 2 * acting[name] >= count:
            names[name] = count
    names.update(found["name"] for found in _DIMINUTIVE.finditer(text))
    for found in _CALLED_SO.finditer(text):
        names[found["name"]] += LEAST
    kept = [name for name, count in names.items() if count >= min(LEAST, 2)]
    return tuple(sorted(kept, key=lambda name: (-names[name], text.find(name))))


def _english(text: str) -> tuple[str, ...]:
    inside, first = Counter[str](), Counter[str]()
    for found in _ENGLISH.finditer(text):
        if found["name"]:
            inside[found["name"]] += 1
        else:
            first[found["first"]] += 1
    names = {
        name: count + first[name]
        for name, count in inside.items()
        if name not in _NO_NAMES and count + first[name] >= LEAST and f"the {name}" not in text
    }
    places = Counter(
        re.findall(
            r"([A-Z][a-z]{2,}) (?:Street|Road|Lane|Square|Hill|House|Bridge|Hall|Inn|Bay|Park)\b", text
        )
    )
    after = Counter(re.findall(rf"\b(?:{'|'.join(names)}) ([A-Z][a-z]{{2,}})", text)) if names else places
    names = {
        name: count for name, count in names.items() if 2 * places[name] < count and 2 * after[name] < count
    }
    titled = Counter(" ".join(found.group().split()) for found in _TITLED.finditer(text))
    names = {
        name: count for name, count in names.items() if not any(each.endswith(f" {name}") for each in titled)
    }
    names.update({name: count for name, count in titled.items() if count >= LEAST - 1})
    return tuple(sorted(names, key=lambda name: (-names[name], text.find(name))))
