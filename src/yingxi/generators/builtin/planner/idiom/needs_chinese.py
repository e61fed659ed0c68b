"""What drives a Chinese idea that is none of the known situations: something kept secret, the last of something,
a weakness that a trade forbids, somebody left out, a thing that is to go, a past that opens the door. Each is found
anywhere in the idea, in a page as well as in a sentence."""

import re
from collections.abc import Callable

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.course import Course
from yingxi.generators.builtin.planner.idiom.matter import COUNTED
from yingxi.generators.builtin.planner.idiom.needs_of_shows import SHOWN
from yingxi.generators.builtin.planner.idiom.people_in_chinese import people_in
from yingxi.generators.builtin.planner.lexicon import words_of

_M = rf"[{COUNTED}把双对副条部串支瓶包碗块盒袋杯袋片盏根颗床]"
_SLY = (
    r"(?:(?<!小)偷偷|悄悄|暗地里|暗中|[背瞒]着(?:家里人?|家人|爸妈|父母|老婆|老公|妻子|丈夫|妈妈?|爸爸?|大家|所有人|别人|师父|师傅"
    r"|老师|孩子们?|村里人))(?:地)?"
)
_SECRET_GIFT = phrased(
    rf"(?:把)?(?P<gift>[^，。把]{{1,8}}?)(?:都|全|又|总|总是|每次)*{_SLY}(?:又|都)?(?:塞|留|放|送|还|寄|分|夹)[给到进在回]"
)
_SECRET_OF = phrased(
    rf"{_SLY}(?:塞|留|放|送|寄|夹)(?:了)?(?P<gift>[一两几半][^，。给]{{1,6}}|[钱糖药信])(?:给|$|，)"
)
_SECRET = phrased(rf"{_SLY}(?P<does>[^，。]{{2,10}}?)(?=[，。]|$)")
_NO_ERRAND = phrased(
    r"对方|劲|爱|喜欢|暗恋|想|看[着到见]|哭|捡|听[着到见]|笑|死|跟踪|是|有|在[^，。]*[里上下]$|[她他它]"
)
_SCARCE = phrased(
    rf"(?:只剩下?|仅剩下?|剩下?|最后)(?:的?最后)?(?P<counted>一(?P<count>{_M})(?P<thing>[^，。的]{{1,6}}))，[^。]*?"
    r"(?:谁[也都]|都|大家|[两俩三四]个?人)[^，。]{0,4}?(?:不|没|让|推)"
)
_SHARES = phrased(
    rf"(?:共用|合用|共享|合撑|共撑|同撑|合打|平分|分享|分着?吃|合吃|拼)着?了?(?:同)?(?:一|半)(?P<count>{_M})(?P<thing>[^，。的]{{1,5}})"
)
_WEAK = (
    r"晕[血车船针高机]|恐高|怕[^，。的]{1,5}|不敢[^，。的]{2,6}|不识字|不认字|不会[^，。的]{1,4}|路痴|近视|色盲|口吃|结巴|失眠|"
    r"花粉过敏|过敏|社恐|听不见|看不见|没味觉|没有味觉|尝不出[^，。的]{1,3}|记不住[^，。的]{1,4}|分不清[^，。的]{1,4}"
)
_HIDES_WEAKNESS = phrased(
    rf"^(?P<who>[^，。]{{2,14}}?)，?(?:其实|却|偏偏|居然|竟然?|可是?|但是?|有个?秘密：?)+(?:他|她)?(?:从小|一直|天生)?(?:是个?|有)?(?P<weak>{_WEAK})$"
)
_HIDES_FOR_LONG = phrased(
    rf"^(?P<who>[^，。]{{2,14}}?)(?:行走|干了|做了|当了|开了|打了|走了|混了|，)[^。]*?(?:其实|偏偏)(?:他|她)?(?:从小|一直|天生)?(?:是个?|有)?(?P<weak>{_WEAK})$"
)
_WEAK_ONE = phrased(
    r"^(?:一[位个名])?(?P<weak>晕[血车船针高机]|恐高|路痴|近视|色盲|失眠|社恐|花粉过敏|没有?味觉|口吃|结巴)的?(?P<who>[^，。的]{2,8})$"
)
_TAKES_SEAT = phrased(
    r"(?:霸占|占领|占据|占|赖在|睡在|躺在|趴在|蹲在|坐在)(?:了|着)?(?P<whose>[^，。]{1,6}?)的(?P<seat>[^，。的]{1,5}?)(?:上|里)?(?:不肯?(?:走|下来|起来|动)|，|。|了|$)"
)
_TO_GO = phrased(
    rf"(?P<which>最后|唯一|仅剩)(?:的)?(?:一|那)?(?P<count>{_M})?(?P<thing>[^，。的]{{1,7}}?)(?:的)?(?:今[日天晚]|明[日天]|即将|将|就要|马上|快|正式|要|被)+"
    r"(?:拆除|拆掉|拆迁|拆|停运|停用|关闭|关停|报废|退役|熄灭|搬走|撤掉|砍掉)"
)
_TO_GO_PLAIN = phrased(
    r"(?P<thing>[^，。的]{2,7}?)(?:今[日天晚]|明[日天]|即将|就要|马上|快要|要|要被|被)(?:拆除|拆掉|拆迁|拆|停运|停用|关停|报废|退役|砍掉|砍)了?，[^。]*?(?:不肯|守|不走|拦|护|舍不得|不让)"
)
_PAST_ONE = (
    r"前女友|前男友|前妻|前夫|初恋(?:女友|男友|情人)?|旧情人|老情人|青梅竹马|暗恋(?:过|的)?[^，。]{0,4}的?人"
    r"|[^，。]{0,5}没见的[^，。]{1,4}"
)
_MEETS_PAST = phrased(
    rf"(?:发现|原来|竟然?|居然|没想到|认出|遇[见到上]|碰[见到上]|才知道|一看|正?是)[^，。]{{0,10}}?(?:是|就是)?(?:他|她|自己|对方)?的?(?:{_PAST_ONE})"
)
_BRINGS = phrased(r"外卖|快递|送到|送餐|送货|送水|送花|最后一单|上门|搬家")
_VOICE = phrased(
    r"(?:困在|被困|卡在|关在|锁在|堵在)[^。]*?(?P<by>对讲机|电话|广播|电台|收音机|隔壁|墙那边|墙那头|门外|另一头|那头|耳机)"
    r"|(?P<first>对讲机|电话|电台|收音机)[^。]*?(?:困在|被困|卡在)"
)
_DISH = phrased(
    r"(?:学着?做|开始做|练着?做|学会做|学着?煮|学着?包|学包|学煮|学烧|学炖|学着?熬|给[^，。]{1,4}做|做)(?:了)?(?:一[道碗顿锅盘])?(?P<dish>(?:[^，。]{1,8}的)?[^，。的了]{1,6}?)，[^。]*?"
    r"(?:难吃|糊|太咸|太甜|咸|不像|没味|越做越|一次比一次|做坏|不是那个味)"
)
_LEAVES = phrased(r"出嫁|嫁|要走|离开|离家|出国|毕业|上大学|搬走|去外地|远行|结婚|当兵|参军")
_LEFT_OUT = phrased(
    r"(?:给|为|替)(?P<all>[^，。]{1,8}?)(?:每人|每个人|人人|一人|都|每户|家家|每家)+(?P<verb>做|织|缝|画|刻|买|留|编|扎|捏|写|准备|烤|送|打)(?:了|过|好)?"
    rf"(?:一(?P<count>{_M}))?(?P<thing>[^，。]{{1,6}}?)，[^。]*?(?:唯独|偏偏|就是|只有|除了|却|就)[^。]*?(?:没|不|除)"
)
_GAME = phrased(
    r"(?:下(?:了|着|完|起)?(?:一|几|半)?[盘局]?(?:象|围|跳|五子|军|飞行)?棋|打(?:了|着|起)?(?:一|几)?[局把圈]?(?:扑克|牌|麻将)|掰(?:了)?(?:一)?[次回]?手腕|划拳|猜拳)"
)
_ESTRANGED = phrased(r"陌生|失眠|睡不着|没有?说(?:过)?话|不说话|凌晨|半夜|深夜|不认识|多年|年没")
_KEEPS_BEST = phrased(
    r"(?:每[天晚次年周][早晚]?上?|天天|总是?|一直|回回)(?:都)?(?:给|为|替)(?:一个|那个)?(?P<other>[^，。]{1,4}?)(?:留|剩|剥|夹|带|买|切|藏|煮|热|烤|盛)(?:着|了|好)?"
    r"(?P<counted>[一半两][^，。的]{1,6}|[^，。的了在]{1,5})(?:，|。|$)"
)
_EDIBLE = phrased(
    r"瓜|果|肉|鱼|虾|蛋|糖|饼|包子|馒头|饺|面|汤|粥|茶|奶|桃|梨|橘|柿|枣|糕|鸡|鸭|豆|薯|玉米|栗|橙|葡萄|樱桃|杏|藕|粽|冰棍|雪糕"
)
_JOKE = phrased(
    r"(?:^|[。！？”\s])(?P<a>[甲乙AB丙男女]|[^，。：“”]{1,6})(?:问|说)?[：:]“?(?P<one>[^：:“”]{2,24}?[？?。！!])”?\s*(?P<b>[甲乙AB丙男女]|[^，。：“”]{1,6})(?:答|说)?[：:]“?(?P<two>[^：:“”]{2,24}?)[。！!]?”?$"
)
_I_AM = phrased(rf"^我是(?P<counted>一(?P<count>{_M})(?P<thing>[^，。]{{1,10}}))，(?P<rest>[^。]{{3,40}})")


def need_of(text: str) -> Course | None:
    """What drives an idea; None where nothing is found for which a play is written.

    >>> need_of("江湖上最有名的刺客，其实晕血").words["weak"]
    '晕血'
    >>> need_of("老人扫雪，小女孩把雪又堆了回来") is None
    True
    """
    bare = text.strip(" 。！!")
    return next((found for read in _READERS if (found := read(bare))), None)


_TWO = 2


def _joke(text: str) -> Course | None:
    found = _JOKE.search(text)
    if (
        found is None
        or found["a"] == found["b"]
        or len(found["one"]) > _LONGEST
        or len(found["two"]) > _LONGEST
    ):
        return None
    two = found["two"] if found["two"][-1] in "？?！!" else f"{found['two']}。"
    named = bool(people_in(found["a"])) and bool(people_in(found["b"]))
    first = named and text.find(found["a"]) < text.find(found["b"])
    flags = {"joke-told"} | ({"asker-first"} if first else set())
    words = {"one": found["one"], "two": two}
    if zero := re.search(r"[：:]“?(?P<zero>[^：:“”]{2,16}[。？！])”?$", text[: found.start() + 1]):
        return Course(frozenset(flags | {"joke-three"}), words | {"zero": zero["zero"]})
    return Course(frozenset(flags), words)


_LONGEST = 16
"""Characters of one spoken line."""


def _i_am(text: str) -> Course | None:
    found = _I_AM.match(text)
    if found is None or people_in(found["thing"][-2:]) or len(found["thing"]) > _LONGEST - 6:
        return None
    says = [each for each in found["rest"].split("，") if 2 < len(each) <= _LONGEST]
    words = {
        "counted": found["counted"],
        "thing": found["thing"].rpartition("的")[2],
        "count": found["count"],
    }
    if not says:
        return Course(frozenset({"thing-speaks"}), words)
    more = {"says more": says[1]} if len(says) > 1 else {}
    flags = {"thing-speaks", "thing-says"} | ({"thing-says-more"} if more else set())
    return Course(frozenset(flags), words | {"says": says[0]} | more)


def _hides_weakness(text: str) -> Course | None:
    found = _HIDES_WEAKNESS.match(text) or _WEAK_ONE.match(text) or _HIDES_FOR_LONG.match(text)
    people = people_in(found["who"]) if found else []
    if found is None or not people:
        return None
    entry = words_of("zh")[people[-1]]
    if "job" not in entry.flags and entry.kind != "creatures":
        return None
    lacks = (
        set()
        if re.match(r"[晕恐怕不]敢?|失眠|社恐|.*过敏", found["weak"]) and "识" not in found["weak"]
        else {"weak-lacks"}
    )
    return Course(frozenset({"hides-weakness"} | lacks), {"weak": found["weak"], "trade": people[-1]})


def _left_out(text: str) -> Course | None:
    found = _LEFT_OUT.search(text)
    if found is None or found["thing"] == "了":
        return None
    count = found["count"] or "个"
    words = {"made": found["thing"], "made count": count, "made verb": found["verb"]}
    return Course(frozenset({"left-out"}), words)


def _scarce(text: str) -> Course | None:
    found = _SCARCE.search(text)
    if found is None or people_in(found["thing"]):
        return None
    inside = {"L": "基地", "LH": "基地", "in": "内"} if re.search("基地|飞船|空间站|太空舱", text) else {}
    edible = {"scarce-food"} if _EDIBLE.search(found["thing"]) else set()
    words = {"thing": found["thing"], "thing counted": f"{found['count']}{found['thing']}"}
    return Course(frozenset({"scarce"} | edible), words | inside)


def _shares(text: str) -> Course | None:
    found = _SHARES.search(text)
    if found is None or people_in(found["thing"]):
        return None
    return Course(frozenset({"shares-one"}), {"thing": found["thing"], "thing count": found["count"]})


def _takes_seat(text: str) -> Course | None:
    found = _TAKES_SEAT.search(text)
    if found is None or not people_in(found["whose"]):
        return None
    doer = next(iter(people_in(text[: found.start()])), "")
    entry = words_of("zh").get(doer)
    if entry is None or entry.kind != "creatures" or entry.value("kind") == "robot":
        return None
    whose = people_in(found["whose"])[-1]
    return Course(frozenset({"takes-seat"}), {"seat": found["seat"], "whose": whose})


def _to_go(text: str) -> Course | None:
    found = _TO_GO.search(text) or _TO_GO_PLAIN.search(text)
    if found is None or people_in(found["thing"]):
        return None
    thing = (
        re.sub(r"^(?:公用|老|旧|本市|全市)", "", found["thing"])
        if len(found["thing"]) > 3
        else found["thing"]
    )
    count = (found.groupdict().get("count") or "座") if "count" in found.groupdict() else "座"
    return Course(frozenset({"to-go"}), {"thing": thing, "thing count": count})


def _meets_past(text: str) -> Course | None:
    found = _MEETS_PAST.search(text)
    people = list(dict.fromkeys(people_in(text)))
    if found is None or len(people) > _TWO:
        return None
    if _BRINGS.search(text):
        return Course(frozenset({"at-the-door"}), {})
    asks = "相亲" in text or (bool(people) and "job" in words_of("zh")[people[0]].flags)
    return Course(frozenset({"fills-in"}), {}) if asks else None


def _voice(text: str) -> Course | None:
    found = _VOICE.search(text)
    if found is None:
        return None
    by = found["by"] or found["first"]
    wired = set() if re.search("隔壁|墙|门外|那头|另一头", by) else {"voice-wired"}
    return Course(frozenset({"voice-only"} | wired), {"by": by})


def _dish(text: str) -> Course | None:
    found = _DISH.search(text)
    if found is None:
        return None
    leaving = {"leaves-soon"} if _LEAVES.search(text) else set()
    return Course(frozenset({"bad-dish"} | leaving), {"dish": found["dish"].rpartition("的")[2]})


def _game(text: str) -> Course | None:
    found = _GAME.search(text)
    people = people_in(text)
    if (
        found is None
        or not _ESTRANGED.search(text)
        or (len(people) < _TWO and not re.search(r"两个?|俩", text))
    ):
        return None
    kinds = {words_of("zh")[each].kind for each in people}
    return None if "creatures" in kinds else Course(frozenset({"plays-game"}), {"game": found[0]})


def keeps_best(text: str) -> Course | None:
    """Somebody who keeps something to eat for another every day: who they do it for matters more than the day.

    >>> keeps_best("老头每天给老太太留半个西瓜").words["food"]
    '西瓜'
    """
    found = _KEEPS_BEST.search(text)
    if found is None or not _EDIBLE.search(found["counted"]):
        return None
    food = re.sub(rf"^[一半两]{_M}", "", found["counted"])
    return Course(frozenset({"keeps-best"}), {"food": food})


def _secret(text: str) -> Course | None:
    found = _SECRET_GIFT.search(text) or _SECRET_OF.search(text) or _SECRET.search(text)
    if found is None or len(set(people_in(text[: found.start()]))) > 1:
        return None
    found = _SECRET_GIFT.search(text) or _SECRET_OF.search(text)
    if found and not people_in(found["gift"]) and not re.search("[自己她他]$", found["gift"]):
        gift = re.sub(r"^(?:.*的|[一两几半].)", "", found["gift"])
        return Course(frozenset({"secret-gift"}), {"gift": gift})
    found = _SECRET.search(text)
    if found is None or _NO_ERRAND.search(found["does"]):
        return None
    does = re.sub(r"了$", "", re.sub(r"(?<=[\u3400-\u9fff])了(?=[\u3400-\u9fff])", "", found["does"]))
    for person in people_in(does):
        does = does.replace(person, "我")
    return Course(frozenset({"secret-errand"}), {"does": does}) if "自己" not in does else None


_ONE_WAY = phrased(
    r"(?:给|往|向)[^。]{0,12}?(?:号码|手机|电话|微信|人)[^。]{0,4}?(?:发|打)[^。]{0,12}(?:回复|回信|回了|接了|接通|响了|有人回|没人回)"
)
_GONE = phrased(r"去世|过世|离世|死|葬")


def _one_way(text: str) -> Course | None:
    found = None if _GONE.search(text) else _ONE_WAY.search(text)
    return Course(frozenset({"one-way-word"}), {}) if found else None


_READERS: tuple[Callable[[str], Course | None], ...] = (
    _joke,
    _one_way,
    _i_am,
    *SHOWN,
    _hides_weakness,
    _left_out,
    _scarce,
    _takes_seat,
    _to_go,
    _meets_past,
    _voice,
    _dish,
    _shares,
    _secret,
    _game,
)
