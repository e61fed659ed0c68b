"""What the hero of a Chinese idea does to or with somebody, where a play is written for just that deed: two divide
something to eat, one holds another back, feigns, tends what will not bloom, does something in another's place."""

import re
from collections.abc import Callable

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.course import Course
from yingxi.generators.builtin.planner.idiom.matter import COUNTED
from yingxi.generators.builtin.planner.idiom.people_in_chinese import people_in

_M = rf"[{COUNTED}把双对副条部串支瓶包碗块盒袋杯袋片盏根颗床坛罐锅筐篮桶壶枚]"
_WHO = r"[^，。]{1,14}?"
_AT = r"(?:在[^，。]{1,8}?[里上中下边旁外内前底])?"
_EDIBLE = phrased(
    r"[瓜果肉鱼虾蛋糖饼馍饺面汤粥茶奶桃梨橘柿枣糕鸡鸭豆薯栗橙杏藕粽笋酱菜米酒葱蒜盐油]|包子|馒头|玉米|葡萄|樱桃|冰棍|雪糕|罐头|巧克力|蛋糕"
)
_DIVIDES = phrased(
    rf"^(?P<who>{_WHO}){_AT}(?:一起|同)?(?:平)?分(?:着)?(?:吃|食)?了?(?:最后)?(?:的)?[一半](?P<count>{_M})(?:[^，。]{{1,6}}的)?(?P<food>[^，。的]{{1,5}})$"
)
_HOLDS = phrased(
    rf"^(?P<who>{_WHO})(?:死活|一直|怎么也|说什么也|就是|偏)?(?:不让|不准|不许|不放|拦着)(?P<other>[^，。]{{1,10}}?)(?P<does>(?:去|离开|出|走|上|下|回|进|坐|过|参|嫁|娶|学|当|飞|跳|搬)[^，。的]{{0,8}})$"
)
_FERRIES = phrased(
    rf"^(?P<who>{_WHO})(?:死活|一直|怎么也|说什么也|就是|偏)?(?:不肯|不愿)(?:渡|放|载|带|让|送)(?P<other>[^，。]{{1,16}}?)(?P<does>(?:过|进|上|出|离开|下|回|去)[^，。的]{{1,5}})$"
)
_RETURN = phrased(
    rf"^(?P<who>{_WHO}){_AT}(?:每天|天天|一直|还)?(?:等着?|盼着?)(?:自己|[他她])?的?(?P<other>[^，。的]{{1,8}}?)(?:放学|下班|打仗|出海)?(?:回来|回家|归来)$"
)
_URGES = phrased(
    rf"^(?P<who>{_WHO})(?:去|来|天天|每天)?(?:劝|催|动员)(?:一?[个位名])?(?P<other>[^，。]{{1,10}}?)(?P<does>搬走|搬家|搬迁|搬|离开|下山|进城|走)$"
)
_ON_SOMEBODY = phrased(
    rf"^{_WHO}(?:第一次|头一回|头一次)(?:给|替|为)(?P<other>[^，。]{{1,8}}?)(?P<does>打针|剪头发?|理发|剃头|拔牙|缝针|化妆|刮胡子|抽血|扎针|洗头|接生|换药|包扎)$"
)
_SIGHT = phrased(
    r"^(?P<who>[^，。]{2,10}?)(?:(?:坐|骑|开|搭)着?[^，。]{1,8}?)?(?:一起)?去[^，。]{0,4}?看(?P<sight>大?海|雪|日出|花|油菜花|樱花|桃花|极光|流星雨?|瀑布|草原|沙漠|长城|大江|烟花|日落)$"
)
_SPOTS = {"海": "海边", "大海": "海边", "雪": "山坡上", "日出": "山顶", "沙漠": "沙漠", "大江": "江边"}
_FORGETS = phrased(
    r"^(?P<who>[^，。]{2,10}?)(?:上台|半路|在台上|突然|讲到一半)*忘了(?P<what>(?:[^，。]{1,5}的)?(?:结尾|结局|下文|台词|歌词|词儿?|戏词|下一句|下半句|下半段|后半段))"
    r"(?:，[^，。]{0,4}(?:孩子|小孩|女孩|男孩|徒弟|观众|听众|女儿|儿子|孙女|孙子|老人)替[他她](?:讲|说|唱|接|念)[^，。]{0,4})?$"
)
_FEIGNS = phrased(r"装(?P<as>病|睡|死|醉)(?!修|货)")
_STOLEN = phrased(
    r"偷(?:吃|喝|摘)了?(?:[^，。]{1,6}的)?(?P<thing>[^，。的]{0,3}[桃梨瓜果橘柿枣杏莓蜜酒葡萄奶])"
)
_WONT_BLOOM = phrased(
    r"(?:养|种|栽|守|照顾|伺候)[着了过]?(?:[一几两][盆棵株朵院片])?(?:怎么也|从来|总也|一直|从|总|就是)?(?:不肯|不会|没|不)(?P<bloom>开花|结果|发芽)(?:过)?的(?P<plant>[^，。的]{1,5})$"
)
_WORKS_IN = phrased(
    rf"^{_WHO}{_AT}(?:偷偷|悄悄)?把(?P<what>[^，。]{{1,9}}?)(?P<verb>绣|缝|藏|织|画|刻|编|写)(?:在了?|进了?|到了?)(?P<into>[^，。]{{1,7}}?)(?:里面?|上|中|底下)?$"
)
_PRACTISES = phrased(
    rf"^{_WHO}(?:躲|藏|偷偷|悄悄)[^，。]{{0,8}}?(?P<does>(?:练习|练|学)[^，。]{{1,5}})，[^，。]{{0,3}}?被(?P<by>[^，。]{{1,8}}?)(?:听见|听到|看见|看到|撞见|发现)了?$"
)
_FOR = phrased(
    rf"^(?P<who>{_WHO}){_AT}(?:每天|天天|偷偷|悄悄|要|一直)?(?:替|代)(?P<other>[^，。]{{1,12}}?)(?P<does>(?:刻|写|改|看|守|排|挑|补|修|缝|做|收|种|讲|唱|念|砍|洗|背|照|养|梳|抄|扫|喂|磨|织|画)[^，。的替]{{1,7}})$"
)
_GOES_FOR = phrased(
    rf"^(?P<who>{_WHO}){_AT}(?:决定|偷偷|悄悄|要|只好)?(?:替|代)(?P<other>[^，。]{{1,12}}?)(?P<does>(?:去|赴|参加|出席|考|上台|上场|上课|上班|相亲|面试|见)[^，。的替]{{0,7}})$"
)
_ROOMS = phrased(
    r"^(?P<who>[^，。]{2,12}?)(?:合租|同住|合住|共住|一起住|住在|住进|挤在|搬进)(?:在|进)?了?(?:同)?(?:一?[间套个])?(?:[^，。]{0,5}的)?[^，。的]{0,2}(?:房子|房间|屋子?|公寓|宿舍|阁楼|地下室)里?$"
)
_KEEPS = phrased(
    rf"^{_WHO}把(?P<way>[^，。]{{0,3}}(?:没人要|没有人要|退回来|剩下|扔掉|丢掉|扔|卖不掉|落下|忘下|摔坏|寄不出去?)了?的)(?P<things>[^，。的]{{1,4}}?)(?:都|全|统统|一个个|一件件)*(?:留|收|捡|攒|存|藏|带)了?(?:下来|起来|着|回家|回来|在[^，。]{{1,5}})?$"
)
_APART = phrased(
    rf"^(?P<who>{_WHO})(?:每[天晚夜]|天天)?隔着(?:一[堵道扇面层])?(?P<between>墙|门|木板|篱笆)(?P<does>[^，。]{{2,9}})$"
)
_MENDS = phrased(
    rf"^{_WHO}(?:把(?P<of>[^，。的]{{1,6}})的(?P<thing>[^，。的]{{1,5}}?)(?:修|治|补)(?:好|得)[^，。]{{0,10}}|(?:修好|修)了(?P<of2>[^，。的]{{1,6}})的(?P<thing2>[^，。的]{{1,5}})|(?:给|替|帮)(?P<of3>[^，。的]{{1,6}}?)修好?了?(?:一[{COUNTED}])?(?P<thing3>[^，。的]{{1,5}}))$"
)
_TREE = phrased(
    r"(?:为了?|因为)(?:家?门前的?|中间的?|一?棵|院子里的?)*(?P<tree>[^，。的]{0,3}树)(?:吵|争|打|闹)了?[^，。]{0,4}(?:年|辈子|官司)"
)
_MET = phrased(
    rf"^{_WHO}{_AT}(?:又|竟然?|偶然|意外)?(?:遇见|遇到|碰见|碰到|认出|撞见)了?(?P<when>当年|小时候|从前|以前|年轻时|[一二两三四五六七八九十几]+年前)(?P<once>[^，。的死]{{2,6}})的(?P<other>[^，。的]{{1,6}})$"
)
_MAKES = phrased(
    rf"^{_WHO}{_AT}(?:要|偷偷|悄悄|花了?[^，。]{{1,5}})?(?:为|给|替)(?P<other>[^，。]{{1,9}}?)(?:的(?:婚礼|生日|孩子|新家))?(?:做|缝|裁|打|编|雕|刻|造|织)了?(?:一(?:[{COUNTED}双副套]))?(?:[^，。]{{1,14}}的)?(?P<made>[^，。的了]{{1,4}})$"
)
_NOBODY = phrased(
    r"开了(?:一?[家间个])?(?:[^，。]{1,6}的)?(?P<shop>[^，。的]{0,4}[馆店铺摊坊])，(?:却|但是?|可是?)?(?:[^，。]{0,4}?)(?:没有?(?:一个)?人|谁[也都]不|大家都不)[^，。]{0,4}(?:进|来|光顾|走近|敢)"
)
_GIVES_LAST = phrased(
    rf"^(?P<who>{_WHO})把(?:家里|自己|身上)?(?:的)?(?:最后|仅剩|仅有|唯一)(?:的)?一(?P<count>{_M})(?P<thing>[^，。的]{{1,5}}?)(?:都|全)?(?:分|送|留|让|给|塞|借)给?了?(?P<other>[^，。]{{1,10}})$"
)
_STILL = phrased(
    r"^(?P<who>[^，。]{1,8}?)[跟和与](?P<other>[^，。]{1,8}?)比(?:赛|试)?(?P<what>谁(?:更|最|比较)?(?:慢|安静|能忍|沉得住气|耐得住|能熬|能等|坐得久|站得久|憋得久)[^，。]{0,4}|(?:慢|静坐|发呆|耐心|憋气|不动|不说话|不笑))$"
)
_LETTERS = phrased(
    r"^(?P<who>[^，。]{1,10}?)给(?:一?[个位名])?(?P<which>(?:从不|从来不|从没|不)回(?:过)?信的)(?P<other>[^，。]{1,8}?)(?:送|寄)了(?P<years>[一二两三四五六七八九十几半]{1,3}[年个月]{1,2})的?信$"
)
_TWO = 2
_ABSENT = phrased(r"不会回来|不回来|再也|去世|过世|死去|死了的|已故|亡|不在了|失踪|牺牲")
"""Of whom an idea says so, they do not walk in, and nothing can be done with them."""


def single_deed_of(text: str) -> Course | None:
    """The course of an idea that is one such deed; None where no play is written for it.

    >>> single_deed_of("两个兵在战壕里分一块月饼").words["food"]
    '月饼'
    >>> single_deed_of("守灯塔的父亲不让女儿离开小岛").words["held deed"]
    '离开小岛'
    >>> single_deed_of("老人数羊，羊数老人") is None
    True
    """
    bare = text.strip(" 。！!")
    if _ABSENT.search(bare):
        return None
    return next((found for read in _READERS if (found := read(bare))), None)


def _is_somebody(words: str) -> bool:
    return bool(people_in(words)) and re.search(r"[自己们]$|家$", words) is None


def _divides(text: str) -> Course | None:
    found = _DIVIDES.match(text)
    two = found and (re.search("两|俩", found["who"]) or len(people_in(found["who"])) >= _TWO)
    if found is None or not two or not _EDIBLE.search(found["food"]):
        return None
    return Course(frozenset({"divides-food"}), {"food": found["food"], "food count": found["count"]})


def _holds(text: str) -> Course | None:
    found = _HOLDS.match(text) or _FERRIES.match(text)
    if found is None or not _is_somebody(found["other"]):
        return None
    return Course(frozenset({"holds-back"}), {"held deed": found["does"]})


def _feigns(text: str) -> Course | None:
    found = _FEIGNS.search(text)
    if found is None or len(people_in(text)) > _TWO:
        return None
    stolen = _STOLEN.search(text)
    words = {"feigning": f"装{found['as']}", "feigned": f"{found['as']}了"}
    if stolen is None:
        return Course(frozenset({"feigns"}), words)
    return Course(frozenset({"feigns", "feigns-fed"}), words | {"stolen": stolen["thing"]})


def _wont_bloom(text: str) -> Course | None:
    found = _WONT_BLOOM.search(text)
    if found is None:
        return None
    return Course(frozenset({"wont-bloom"}), {"plant": found["plant"], "bloom": found["bloom"]})


def _works_in(text: str) -> Course | None:
    found = _WORKS_IN.match(text)
    if found is None or people_in(found["what"]) or people_in(found["into"]):
        return None
    if found["verb"] == "藏" and not re.search("信|话|名字|路线|地图|秘密|字|密码|暗号|诗", found["what"]):
        return None
    words = {"hid": found["what"], "hid in": found["into"], "hid verb": found["verb"]}
    return Course(frozenset({"works-in"}), words)


def _practises(text: str) -> Course | None:
    found = _PRACTISES.match(text)
    if found is None or not _is_somebody(found["by"]):
        return None
    return Course(frozenset({"practises-hid"}), {"practised": found["does"]})


def _for_other(text: str) -> Course | None:
    found = _FOR.match(text)
    if found is None or not _is_somebody(found["other"]) or re.search("死|亡|去世|墓|碑|坟", text):
        return None
    deed = found["does"]
    return Course(frozenset({"does-for"}), {"for deed": deed, "for short": deed})


def _goes_for(text: str) -> Course | None:
    found = _GOES_FOR.match(text)
    if found is None or not _is_somebody(found["other"]):
        return None
    return Course(frozenset({"goes-for"}), {"for deed": found["does"]})


def _rooms(text: str) -> Course | None:
    found = _ROOMS.match(text)
    two = found and (re.search("两|俩", found["who"]) or len(people_in(found["who"])) >= _TWO)
    return Course(frozenset({"rooms-together"}), {}) if two else None


def _keeps(text: str) -> Course | None:
    found = _KEEPS.match(text)
    if found is None or people_in(found["things"]) or people_in(found["way"]):
        return None
    return Course(frozenset({"keeps-unwanted"}), {"kept way": found["way"], "kept things": found["things"]})


def _apart(text: str) -> Course | None:
    found = _APART.match(text)
    if found is None or len(people_in(found["who"])) > _TWO:
        return None
    deed = re.sub(r"^[跟和与][^，。]{1,7}?(?=聊|说|下|唱|合|对|讲|打)", "", found["does"]).replace("了", "")
    music = {"apart-music"} if re.search("[奏琴曲]", deed) else set()
    return Course(frozenset({"apart-by"} | music), {"between": found["between"], "apart deed": deed})


def _mends(text: str) -> Course | None:
    found = _MENDS.match(text)
    if found is None:
        return None
    whose = found["of"] or found["of2"] or found["of3"]
    thing = found["thing"] or found["thing2"] or found["thing3"]
    if not _is_somebody(whose) or people_in(thing) or re.search("[房屋路桥船车树心病疼痛伤牙腿]|关系", thing):
        return None
    return Course(frozenset({"mends-for"}), {"mended": thing})


def _tree(text: str) -> Course | None:
    found = _TREE.search(text)
    return Course(frozenset({"quarrels-over-tree"}), {"tree": found["tree"]}) if found else None


def _met(text: str) -> Course | None:
    found = _MET.match(text)
    if found is None or not _is_somebody(found["other"]) or re.search("救|恩|爱|恋|杀", found["once"]):
        return None
    return Course(frozenset({"meets-who-once"}), {"once": found["once"], "once short": found["once"]})


def _makes(text: str) -> Course | None:
    found = _MAKES.match(text)
    if found is None or not _is_somebody(found["other"]) or people_in(found["made"]):
        return None
    if re.search("饭|菜|面|粥|汤|广告|梦|主|事|活|工|业|伴|碑|墓|棺", found["made"]):
        return None
    return Course(frozenset({"makes-for"}), {"made": found["made"]})


def _nobody(text: str) -> Course | None:
    found = _NOBODY.search(text)
    return Course(frozenset({"nobody-enters"}), {"opened": found["shop"]}) if found else None


def _gives_last(text: str) -> Course | None:
    found = _GIVES_LAST.match(text)
    if found is None or not _EDIBLE.search(found["thing"]) or not _is_somebody(found["other"]):
        return None
    vessel = _VESSELS.get(found["count"], "篮子")
    words = {"given": found["thing"], "gift count": found["count"], "vessel": vessel}
    return Course(frozenset({"gives-last"}), words)


_VESSELS = {
    "坛": "坛子",
    "罐": "罐子",
    "锅": "锅",
    "碗": "碗",
    "盒": "盒子",
    "瓶": "瓶子",
    "袋": "袋子",
    "壶": "壶",
    "桶": "桶",
    "缸": "缸子",
}
"""In what such food is, and what does not come back empty."""


def _return(text: str) -> Course | None:
    found = _RETURN.match(text)
    if found is None or not _is_somebody(found["other"]) or re.search("死|不会|狗|猫", text):
        return None
    return Course(frozenset({"waits-return"}), {})


def _urges(text: str) -> Course | None:
    found = _URGES.match(text)
    if found is None:
        return None
    urged = {"搬": "搬走", "搬迁": "搬走"}.get(found["does"], found["does"])
    return Course(frozenset({"urges-away"}), {"urged": urged})


def _on_somebody(text: str) -> Course | None:
    found = _ON_SOMEBODY.match(text)
    return Course(frozenset({"first-on-somebody"}), {"first deed": found["does"]}) if found else None


def _sight(text: str) -> Course | None:
    found = _SIGHT.match(text)
    if found is None or not (
        len(people_in(found["who"])) >= _TWO or re.search("两|俩|夫妻|和", found["who"])
    ):
        return None
    sight = found["sight"]
    return Course(frozenset({"goes-to-see"}), {"sight": sight, "sight spot": _SPOTS.get(sight, "山坡上")})


def _forgets(text: str) -> Course | None:
    found = _FORGETS.match(text)
    if found is None:
        return None
    return Course(frozenset({"forgets-words"}), {"forgotten": found["what"]})


def _still(text: str) -> Course | None:
    found = _STILL.match(text)
    return Course(frozenset({"contest-still"}), {"contest": found["what"]}) if found else None


def _letters(text: str) -> Course | None:
    found = _LETTERS.match(text)
    return Course(frozenset({"letters-unanswered"}), {"letter years": found["years"]}) if found else None


_READERS: tuple[Callable[[str], Course | None], ...] = (
    _letters,
    _tree,
    _rooms,
    _keeps,
    _apart,
    _mends,
    _goes_for,
    _forgets,
    _on_somebody,
    _sight,
    _urges,
    _return,
    _still,
    _divides,
    _gives_last,
    _nobody,
    _wont_bloom,
    _practises,
    _met,
    _holds,
    _works_in,
    _feigns,
    _makes,
    _for_other,
)
