"""What an advertisement is for, as the idea calls it: 一款折叠自行车, a coffee machine, a small bookshop."""

import re
from dataclasses import replace

from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.idea import Mention
from yingxi.generators.builtin.planner.lexicon import Entry, words_of

PRODUCT = "product"
"""The flag of the thing or place that an idea advertises; with its class, `product-things` and `product-places`."""

_LEAST = 2
"""Characters of a name that no lexicon has."""
_MEASURES = "款把盏辆台只件个支瓶杯张块家座间条本套盒部双副种"
_FILMS_ZH = (
    r"(?:广告片?|宣传片|旅游片|形象片|(?<=支)短片|(?<=部)短片|(?<=条)短片)(?!的|[牌商词语栏员人]|公司)"
)
_KINDS_ZH = r"(?:旅游|城市|形象|公益|创意|电视|产品|[\d一二三四五六十百]+秒)*"
_OFFERED = (
    phrased(rf"^一[{_MEASURES}](?:能|会)?让[^，。]{{2,14}}的(?P<product>[^，。的]{{1,8}})[。]?$"),
    phrased(r"^一[口闻听看摸](?:就|便)(?:能|会)?[^，。]{2,12}的(?P<product>[^，。的]{1,8})[。]?$"),
    phrased(
        rf"^一[{_MEASURES}](?:[^，。]{{0,12}}[你您][^，。]{{0,12}}|[^，。]{{0,8}}(?:不用|只要|再也不)[^，。]{{1,10}})的(?P<product>[^，。的]{{1,8}})[。]?$"
    ),
    phrased(
        r"^(?:来|去)?(?P<product>[^，。：是在]{2,10}?(?:镇|城|村|岛|老街|古街|寨|县|山|湖|海滩|夜市|小吃街|茶园|步道))，"
        r"(?=[^。]*(?:最|值得|等你|欢迎|好时光|慢下来|慢一点|的地方|发呆))(?![^。]*[他她它])[^。]{4,20}[。]?$"
    ),
)
"""A thing or a place that is praised to whoever hears it: 一双会提醒你慢下来的跑鞋."""
_COME_TO = phrased(
    r"^(?:来|去|到)(?P<product>[\u3400-\u9fff]{2,4})，(?=[^。他她它我]*(?:亲手|听|看|吃|尝|喝|住|走|坐|捏|染|做|晒))[^，。]{4,14}[。]?$"
)
_IN_A_PLACE = phrased(
    r"^在(?P<product>[\u3400-\u9fff]{2,4})，(?=[^。他她它我]*(?:都|最|慢|没有|只有))[^，。他她它我]{4,14}[。]?$"
)
_OF_A_PLACE = phrased(
    r"^(?P<product>[\u3400-\u9fff]{2,4}?)的?(?:早晨|清晨|早上|夜晚|夏天|春天|秋天|冬天|味道|早茶|夜市)，(?=[^。他她它]*(?:从|是|在|等))[^。]{4,16}[。]?$"
)
"""A place that is praised by its hours or its taste: 扬州的早晨，从一碗烫干丝开始."""
_FILMS_EN = r"(?:ad|advert|advertisement|commercial)"
_PROMO_EN = r"(?:touris[mt]|promotional|promo) (?:film|video)"
_ENDS_EN = (
    r"(?=\s*(?:[,.:;!?]|$)|\s+(?:that|which|who|whose|in|on|at|by|with|and|from|where|when|for|to|about|of"
    r"|run|owned|made|built|kept|called|named)\b)"
)
_FOR: dict[Language, tuple[re.Pattern[str], ...]] = {
    "zh": (
        phrased(
            rf"^[拍做写打]?一?[支条个部]?{_FILMS_ZH}[：:]\s*(?:一[{_MEASURES}])?(?P<product>[^，。：:、\s]{{1,8}})"
        ),
        phrased(
            rf"[给为替](?:一[{_MEASURES}])?(?P<product>[^，。：:、\s]{{1,10}}?)(?:拍|做|写|打)(?:的|[一个条支部])*{_KINDS_ZH}{_FILMS_ZH}"
        ),
        phrased(
            rf"(?:^|[，。\s])(?:[拍做]?一[{_MEASURES}](?:[^，。：:、\s广]{{2,12}}的)?)?(?P<product>[^，。：:、\s广]{{1,10}}?)的?{_KINDS_ZH}{_FILMS_ZH}"
        ),
    ),
    "en": (
        phrased(
            rf"(?:^|[,.:;]\s*)(?:(?:an?|the|our|my)\s+)?(?:(?!an?\b|the\b)[\w-]+\s+){{0,3}}?(?:{_FILMS_EN}|spot|promo|{_PROMO_EN})"
            rf"\s+(?:for|about|of)\s+(?:(?:an?|the|our|my|some)\s+)?"
            rf"(?:(?:pair|set|bottle|cup|jar|box|brand|kind)s?\s+of\s+)?(?P<product>[a-z][a-z'’ -]*?){_ENDS_EN}",
            re.I,
        ),
        phrased(rf"^(?P<product>[a-z][a-z'’ -]*?):.*\b{_FILMS_EN}[.!]?$", re.I),
        phrased(rf"^(?:(?:an?|the)\s+)?(?P<product>[a-z][a-z'’ -]*?)\s+{_FILMS_EN}{_ENDS_EN}", re.I),
    ),
}
"""How an idea says that it is an advertisement, and for what. One in which somebody reads an advertisement, or plays in
one, is none."""
_SMALL_EN = phrased(
    r"\b(?:an?|the|in|on|at|by|for|from|with|to|of|and|or|who|that|which|every|each|is|was|his|her|their)\b",
    re.I,
)
_OWNS = {"zh": phrased(r"[牌的]|家"), "en": phrased(r"['’]")}
"""What stands behind somebody whose name a product has: grandma's chili sauce, 奶奶牌辣椒酱."""
_MEASURED = {
    "酱": "瓶", "水": "瓶", "酒": "瓶", "油": "瓶", "奶": "盒", "茶": "盒", "药": "盒", "糖": "盒", "机": "台",
    "脑": "台", "车": "辆", "笔": "支", "灯": "盏", "椅": "把", "伞": "把", "锁": "把", "床": "张", "桌": "张",
    "鞋": "双", "袜": "双", "表": "块", "包": "只", "箱": "只", "衣": "件", "裙": "条", "裤": "条", "巾": "条",
    "书": "本",
}  # fmt: skip
"""What a product is counted by, from its last character; others are a 款."""
_STANDS = phrased(
    r"(?:车|机|柜|床|沙发|冰箱|电脑|桌|椅|琴)$|\b(?:machine|sofa|couch|bed|desk|fridge|wardrobe|shelf|car|scooter|stove|oven)s?$",
    re.I,
)
"""What stands where it stands, and is not carried about."""
_EATEN = phrased(
    r"[酱酒油奶茶糖面饭饼糕粉]$|(?:饮料|巧克力|零食)$|\b(?:sauce|jam|oil|tea|juice|chocolates?|wine|beer|cereal|biscuits?|crisps|soda)$",
    re.I,
)


def product_of(text: str, language: Language, mentions: tuple[Mention, ...]) -> Mention | None:
    """The thing or the place that `text` advertises, in the idea's own words; None where it advertises nothing, or
    somebody. A known word at the end of its name gives its meaning: a desk lamp is a lamp, a coffee machine no
    coffee."""
    match = _announced(text, language)
    if match is None:
        return None
    start, end = match.span("product")
    living = (each for each in mentions if each.entry.kind == "people" and start <= each.start < end)
    if any(not _OWNS[language].match(text[each.end : end]) for each in living):
        return None
    if match.re in (_OF_A_PLACE, _COME_TO, _IN_A_PLACE):
        return Mention(match["product"], _marked(words_of("zh")["小镇"]), start)
    known = next((each for each in mentions if start <= each.start and each.end == end), None)
    if known is None and len(match["product"]) < _LEAST:
        return None
    if known is not None and known.entry.kind != "creatures":
        if known.entry.kind not in ("things", "places"):
            return None
        meant = _marked(known.entry)
        if known.entry.kind == "things" or match.re in _OFFERED:
            return Mention(match["product"], meant, start)
        return Mention(known.word, meant, known.start)
    return Mention(match["product"], _marked(_unheard_of(match["product"], language)), start)


def announcement(text: str, language: Language) -> str:
    """The words that say what is advertised, and that it is.

    >>> announcement("给一家小书店拍的广告，晚上", "zh"), announcement("A spot for a guitar, at night", "en")
    ('给一家小书店拍的广告', 'A spot for a guitar')
    """
    match = _announced(text, language)
    return match[0].strip(" ，。") if match else ""


_SHOWN_ZH = phrased(
    r"^(?:介绍|展示|推荐)(?:一下)?(?:一[家座间款种条])?(?:[^，。]{1,12}的)?(?P<product>[^，。的]{2,8})[。]?$"
)
"""A place or a thing that is to be shown: 介绍一家开了四十年的豆腐坊."""


def _announced(text: str, language: Language) -> re.Match[str] | None:
    found = (
        pattern.search(text)
        for pattern in (
            *_FOR[language],
            *((_SHOWN_ZH, *_OFFERED, _OF_A_PLACE, _COME_TO, _IN_A_PLACE) if language == "zh" else ()),
        )
    )
    return next((match for match in found if match and _is_name(match["product"], language)), None)


def _is_name(words: str, language: Language) -> bool:
    """Whether words can be what a product is called, and are no sentence: in English none of them is a small word."""
    if language == "zh":
        return re.search(r"[在每给过了着]", words) is None
    return _SMALL_EN.search(words) is None


def with_product(text: str, language: Language, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The mentions with what is advertised in the place of all that its name is made of."""
    product = product_of(text, language, mentions)
    if product is None:
        return mentions
    end = product.start + len(product.word)
    kept = tuple(each for each in mentions if each.end <= product.start or each.start >= end)
    return tuple(sorted((*kept, product), key=lambda each: each.start))


def _unheard_of(noun: str, language: Language) -> Entry:
    measure = next((word for end, word in _MEASURED.items() if noun.endswith(end)), "款")
    return Entry(
        id=noun,
        kind="things",
        chinese=(noun,) if language == "zh" else (),
        english=(noun.lower(),) if language == "en" else (),
        flags=frozenset(
            {
                "thing",
                *(("large",) if _STANDS.search(noun) else ()),
                *(("food",) if _EATEN.search(noun) else ()),
            }
        ),
        values=(("classifier", measure),),
    )


def _marked(meant: Entry) -> Entry:
    return replace(meant, flags=meant.flags | {PRODUCT, f"{PRODUCT}-{meant.kind}"})
