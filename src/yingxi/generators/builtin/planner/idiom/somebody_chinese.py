"""Somebody in a Chinese idea whom no lexicon has, wherever they stand: by how their noun ends, and by what stands
before and behind it."""

import re
from collections.abc import Iterable

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.idea import Mention
from yingxi.generators.builtin.planner.lexicon import Entry

_HAN = r"(?![的了在和跟与给把被是不会有这那一两三几着过上里从向对将个位名没都也就])[\u3400-\u9fff]"
_SURE = "匠师员者兵侠僧贼倌娘婆徒汉姑嫂翁叟妪童妇尼仆囚犯医姬吏警官帅将"
"""With these a noun of somebody ends, and little else."""
_UNSURE = (
    rf"{_HAN}{{1,2}}(?<![手施打开分加罢化人])工|[歌鼓骑水枪舵号旗笛弓炮选猎捕助车杀]手|(?:琵琶|唢呐|二胡|小号)手"
    r"|(?:[哨里亭族寨社排连营团省舰庭区]|护士|车间|小队|值日)长|[寨庄岛堡店财船房车地城宫楼]主|[轿伙车马脚更纤屠渔樵]夫"
    r"|[说刺剑侠旅食访政掮钓酒茶驴]客|[瓜棉蚕盐茶果菜花药稻麦老]农|[书茶盐布粮米药珠皮木马]商|[门童考监儒书]生"
    r"|[绣织舞歌侍仙渔采浣卖][\u3400-\u9fff]?女|[牢捕工教船村寨镖]头"
    rf"|[守看采放烧赶拉唱修磨养种打钓织染酿护敲摆收接巡扫挖抄砍牧补捕][\u3400-\u9fff]{{1,2}}人"
    r"|[修磨弹算唱耍卖补打扎做看放收赶捡捏拉](?!的)[\u3400-\u9fff]{1,2}的(?=$|[，。！？在把给从每想要忽])"
)
"""With these some do, where the noun begins so."""
_NOBODY = phrased(
    r"(?:[动全成复]员|[或再]者|[拜从出会]师|[当阅官]兵|[求就行从学]医|[器感五]官|[侵冒触]犯|[报火]警|好汉|即将|还童|[她他我你]娘)$"
)
_LIKE = "哑巴|瞎子|聋子|瘸子|盲人|寡妇|孤儿|老兵"
"""What somebody is like, right before their trade: 哑巴皮匠."""
_BEFORE = (
    r"(?:^|(?<=[，。！？；：、“])|(?<=[位名个的])|(?<=[和跟与同给替向对被把让叫请教爱等找救了])"
    r"|(?<=遇见|遇到|碰见|碰到|撞见|认识|认出|照顾|寻找|爱上|嫁给|娶了|收养|保护|跟踪|感谢|送给|还给|卖给|交给|变成|成了)"
    rf"|(?<={_LIKE})|(?<=[位名个的两几]老)|(?<=[位名个的]小)|(?<=[位名个的]女)|(?<=年轻))"
)
_BEHIND = (
    r"(?=$|[，。！？、；：”]|[的在把被给为想要不总一从和跟与同用守等找做种修养送带看卖收去来住爱有没发遇假每天学丢画借骗写回吹说唱"
    r"下了拿站坐走跑偷答放打救都也就却正忘拒决替向对让叫请教弄烧听会能得只刚又再到躲因跳猜包煮切扔搬撑摇求陪替追认哭笑睡醒])"
)
_SOMEBODY = phrased(
    rf"{_BEFORE}(?P<noun>(?!(?:{_LIKE})[\u3400-\u9fff])(?:{_HAN}{{1,3}}[园站馆店厂院库场校铁空局所])?{_HAN}{{1,3}}?[{_SURE}]|{_UNSURE}){_BEHIND}"
)
_SHOP = phrased(
    rf"{_BEFORE}(?P<noun>{_HAN}{{1,4}}[店铺馆坊部吧厂场](?:老板|店员|经理|管理员)|{_HAN}{{1,4}}(?:老板|店员|司机|医生|校长|园长|演员|管理员))(?!娘)"
)
_AGES = (("翁叟", "elder male"), ("妪", "elder female"), ("婆", "elder female"), ("童", "child"))
_WOMEN, _MEN = phrased(r"[女妇娘姑嫂姬尼]"), phrased(r"[汉僧倌夫]$")


def people_unread(text: str, known: Iterable[Mention]) -> tuple[Mention, ...]:
    """Everybody in `text` whom none of the `known` words is.

    >>> [each.word for each in people_unread("护士照顾巡线工", ())], people_unread("他每天学手工", ())
    (['巡线工'], ())
    """
    people = [each for each in known if each.entry.kind == "people"]
    found = {each.start("noun"): each for pattern in (_SOMEBODY, _SHOP) for each in pattern.finditer(text)}
    return tuple(
        _somebody(each["noun"], start)
        for start, each in sorted(found.items())
        if not _NOBODY.search(each["noun"]) and _is_more(each, people)
    )


def _is_more(found: re.Match[str], people: list[Mention]) -> bool:
    """Whether nobody who is known stands there, or only the end of what they are called: 五金店老板."""
    start, end = found.span("noun")
    there = [each for each in people if each.start < end and each.end > start]
    return all(each.start > start and each.end == end and found.re.pattern == _SHOP.pattern for each in there)


def _somebody(noun: str, start: int) -> Mention:
    age = next((flags for ends, flags in _AGES if noun[-1] in ends), "adult")
    sex = "female" if _WOMEN.search(noun) else "male" if _MEN.search(noun) else ""
    flags = frozenset({"job", *age.split(), *(sex.split() if sex not in age else ())})
    return Mention(noun, Entry(id=noun, kind="people", chinese=(noun,), flags=flags), start, understood=False)
