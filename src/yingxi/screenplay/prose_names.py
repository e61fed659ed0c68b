"""The names that a text in prose uses: found by how often they stand where somebody acts or speaks."""

import re
from collections import Counter
from itertools import zip_longest

from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased

_SURNAMES = (
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石"
    "姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛"
    "焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜詹詩关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵"
    "張劉陳楊趙黃吳孫馬羅鄭謝韓馮蕭鄧許傅蘇盧蔣賈葉閻鐘範譚鄒陸錢湯龔龐蘭嚴溫蘆韋畢聶叢關紀"
)
_ACTS = (
    "说|问|道|答|喊|叫|笑|坐|站|走|跑|看|把|没|不|慢|忽|才|这|低|轻|抬|放|点|摇|握|拿|接|打|推|拉|望|转|回|停|伸|从|在|也|又|就|便|却|已|蹲|跪"
    "|躺|哭|想|觉|用|每|给|听|默|愣|举|捡|穿|戴|背|提|拎|終|终|說|問|笑|對|对|将|跟|和|的"
)
_CHINESE = phrased(rf"(?:^|[。！？，；：、”“」「\\s])(?P<three>[{_SURNAMES}][\u4e00-\u9fff]{{1,2}})", re.M)
_CALLED_SO = phrased(
    rf"(?:名叫|叫做|叫|唤作|名唤)(?P<name>[{_SURNAMES}][\u4e00-\u9fff]{{1,2}})(?=[。，！？”」])"
)
_DIMINUTIVE = phrased(
    rf"(?:^|[。！？，；：、”“」「\\s])(?P<name>(?:阿(?!姨)|[老小](?!人|板|师|头|姑|孩|女|男|是|家|妇|婆|太|爷|镇|船|店|心|声|时|说))[\u4e00-\u9fff])"
    rf"(?={_ACTS})",
    re.M,
)
_ENGLISH = phrased(r"(?<=[a-z,;] )(?P<name>[A-Z][a-z]{2,})\b|(?P<first>(?<=[.!?\"”] )[A-Z][a-z]{2,})\b")
_TITLED = phrased(r"\b(?:Mr|Mrs|Ms|Dr|Miss|Uncle|Aunt|Captain|Old|Father|Sister)\.?\s[A-Z][a-z]{2,}")
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
_KIN_ZH = "朋友|好友|同学|同桌|妻子|丈夫|儿子|女儿|弟弟|妹妹|哥哥|姐姐|邻居|老师|徒弟|师父|师傅|名叫|叫做"
_INTRODUCED_ZH = phrased(
    rf"(?:^|[。！？；\s])(?P<aged>[{_SURNAMES}][\u4e00-\u9fff]{{1,2}})，(?:今年)?[0-9零一二三四五六七八九十]{{1,3}}岁"
    rf"|(?:{_KIN_ZH})(?P<kin>[{_SURNAMES}][\u4e00-\u9fff])",
    re.M,
)
_INTRODUCED_EN = phrased(
    r"(?:^|[.!?\n]\s*)(?P<aged>[A-Z][a-z]+),\s(?:aged\s)?"
    r"(?:\d{1,2}|[a-z]+teen|ten|eleven|twelve|(?:six|seven|eight|nine|twen|thir|for|fif)t?y(?:-[a-z]+)?|six|seven|eight|nine)\b"
    r"|\b(?:friend|brother|sister|son|daughter|wife|husband|cousin|neighbour|neighbor|nephew|niece|apprentice)\s(?P<kin>[A-Z][a-z]+)\b"
    r"|(?P<what>\w*)\s(?:called|named|it was(?=\s\w+,\s(?:the|an?|her|his)\b))\s(?P<named>[A-Z][a-z]+)\b"
)
"""Who is introduced once, by years, by whose they are or as called so: `Hannah, seventeen,`, `her best friend Mo` and
`a girl called Tilda`."""
_NOBODY = phrased(
    r"village|town|city|river|ship|boat|pub|inn|street|house|island|hotel|shop|place|country|book|film|song|farm"
    r"|mountain|hill|lake|valley|café|school|theatre"
)
"""Of what is called so and is nobody."""
_IN_CAPITALS = phrased(r"(?:(?<=[a-z,.] )|^)(?P<name>[A-Z]{3,})(?P<more>(?:\s[A-Z]{2,})?)(?=,|\s\()", re.M)
"""Whom a treatment introduces in capitals: `An old bell-ringer, MARTA, lives alone.`"""
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
    """What the pronouns behind each mention of a name say of its sex, where they mostly say one: those of its own
    sentence that are no object, else those of the next where they are all of one sex."""
    if not names:
        return {}
    listed = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    votes: dict[str, Counter[str]] = {name: Counter() for name in names}
    read = text[:MOST_READ]
    mentions = list(re.finditer(listed, read))
    for found, following in zip_longest(mentions, mentions[1:]):
        behind = read[found.end() : following.start() if following else found.end() + REACH]
        own, _, rest = _in_two(behind)
        sexes = _told_by(own, language) or _told_by(_in_two(rest)[0], language, alone=True)
        if sexes:
            votes[found.group()][sexes] += 1
    told = {name: each.most_common(1)[0] for name, each in votes.items() if each}
    return {name: sex for name, (sex, count) in told.items() if 3 * count >= 2 * votes[name].total()}


REACH = 200
"""Characters behind the last mention of a name in which a pronoun may mean it."""
_PRONOUNS: dict[Language, re.Pattern[str]] = {
    "zh": phrased(r"(?:^|(?<=[，、；：“]))(?P<word>[他她])(?!们)|(?P<object>[他她])(?!们)"),
    "en": phrased(r"\b(?:(?P<word>he|she)|(?P<object>him|her|his|hers))\b", re.I),
}
_FEMALE = ("她", "she", "her", "hers")


def _in_two(text: str) -> tuple[str, str, str]:
    """A text at the end of its first sentence."""
    found = re.search(r"[。！？]|[.!?](?=\s|$)", text)
    return (text[: found.start()], found.group(), text[found.end() :]) if found else (text, "", "")


def _told_by(sentence: str, language: Language, *, alone: bool = False) -> str:
    """The sex that a sentence's pronouns tell, its subjects before its objects, unless an object before them is of the
    same sex and so may be meant; `alone`: only where all are of one."""
    found = list(_PRONOUNS[language].finditer(sentence))
    objects = [each for each in found if each["object"]]
    owners = [each for each in found if each.group().lower() != "him"]
    subjects = [each for each in found if not each["object"]] or ([] if language == "zh" else owners)
    counted = found if alone else subjects[:1]
    sexes = {_sex(each) for each in counted}
    before = {_sex(each) for each in objects if subjects and each.start() < subjects[0].start()}
    return sexes.pop() if len(sexes) == 1 and (alone or not sexes & before) else ""


def _sex(pronoun: re.Match[str]) -> str:
    return "female" if pronoun.group().lower().endswith(_FEMALE) else "male"


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
    for name in {found["name"] for found in _DIMINUTIVE.finditer(text)}:
        names[name] = max(names[name], min(2, text.count(name)))
    for name in _introduced(text, _INTRODUCED_ZH):
        if not any(name in each for each in names):
            names[name] = LEAST
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
    names |= {each["name"].title(): LEAST for each in _IN_CAPITALS.finditer(text)}
    for name in _introduced(text, _INTRODUCED_EN):
        if name not in _NO_NAMES:
            names.setdefault(name, LEAST)
    return tuple(sorted(names, key=lambda name: (-names[name], text.find(name))))


def _introduced(text: str, pattern: re.Pattern[str]) -> tuple[str, ...]:
    """Who is introduced by years, or as somebody's friend or kin, or is called so; the latter where the
    name stands again."""
    found = (each for each in pattern.finditer(text))
    names: list[str] = []
    for each in found:
        told = each.groupdict()
        again = (
            told["kin"] or (told.get("named") if not _NOBODY.fullmatch(told.get("what") or "") else "") or ""
        )
        names.append(told["aged"] or (again if again and text.count(again) > 1 else ""))
    return tuple(dict.fromkeys(filter(None, names)))


def without_names(text: str, names: tuple[str, ...]) -> str:
    """The text with blanks for those who are named: Mr Woods is no place.

    >>> without_names("She waves at Mr Woods.", ("Mr Woods",))
    'She waves at ________.'
    """
    listed = "|".join(map(re.escape, sorted(names, key=len, reverse=True)))
    text = _TITLED.sub(lambda found: "_" * len(found.group()), text)
    return re.sub(listed, lambda found: "_" * len(found.group()), text) if listed else text


def without_capitals(text: str) -> str:
    """The text with whom it introduces in capitals as everybody else.

    >>> without_capitals("An old bell-ringer, MARTA, lives alone.")
    'An old bell-ringer, Marta, lives alone.'
    """
    names = {found.group() for found in _IN_CAPITALS.finditer(text[:MOST_READ])}
    listed = "|".join(map(re.escape, names))
    return re.sub(rf"\b(?:{listed})\b", lambda found: found.group().title(), text) if names else text
