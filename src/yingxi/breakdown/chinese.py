"""Chinese action: sentences to clauses, by longest match in our own lists."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from yingxi.breakdown.attention import Attention, is_pronoun
from yingxi.breakdown.by_themselves import chinese_goes_on, chinese_owner, chinese_thing_acts, let_go_of
from yingxi.breakdown.children import chinese_described_together
from yingxi.breakdown.chinese_introductions import comes_anew
from yingxi.breakdown.clauses import Clause
from yingxi.breakdown.counting import (
    chinese_all_meant,
    chinese_others_meant,
    chinese_people_counted,
    counted_again,
)
from yingxi.breakdown.laid_hands import LAYS, is_laid_on_a_body
from yingxi.breakdown.lexicon import Found, chinese_found
from yingxi.breakdown.lying import SURFACES
from yingxi.breakdown.music import partner, played_on, played_or
from yingxi.film.phrasing import phrased
from yingxi.film.verbs import COMES_OR_GOES

_SENTENCE = phrased(r"[^。！？!?；;\n]+[。！？!?；;…”]*")
_CLAUSE = phrased(r"[^，,：:、]+")
_GIVES_WAY = phrased(
    r"^(?:[又也就再还才都便却先正刚已早忽然突慢轻悄偷缓静默渐一二三两半个人同时起连忙赶紧急匆地得着了很最更步，、\s]|"
    r"第[一二三四五]个|然后|接着|这时|此刻|终于|仿佛|忍不住|小心翼翼|小心|用力|使劲|独自|一起|互相|彼此|"
    r"[在从往向朝对跟和与给为用把将被让沿隔顺拿][^，]{0,12}?|手里|怀里|怀中|嘴里|肩上|背上|手中|手上|自己|[淋冒顶]着(?:大|细|狂)?[雨雪风]|双手|伸手|一只手|两手|单手|转而|最后|只|没有人|不停|仍|仍然|依旧|依然|"
    r"([\u4e00-\u9fff])\1地?|[\u4e00-\u9fff]{2,4}地(?![上面下板铁方图毯里])|"
    r"手|手指|头|脸|眼|脚|肩|肩膀|身子|眼睛|双眼|嘴|嘴角|尾巴|耳朵|头也不回|一边|一面|边|来|去|上前|忽|猛|猛地|立刻|马上|随即|当即|故意)*$"
)
_BA = phrased(r"[把将](?P<thing>[^，]{1,10}?)$")
_OWN_BODY = phrased(r"(?:[一两双]只?|左|右|小|大)?(?:手|脚|头|脸|眼|胳膊|肩膀)(?![表机帕套杖])")
_TO = phrased(r"[给向朝对跟和与为](?P<who>[^，]{1,8}?)$")
_NOT = ("不", "没", "别", "未", "无", "没有")
# Nobody is there, nobody answers, nothing happens for long: there is nothing to be acted.
_NOBODY = phrased(
    r"(?:[^，]{0,4}(?:没人|没有人|空无一人)|谁[也都](?:没|不)[^，]*|没有?(?:动静|声音|回答|回音|反应)|"
    r"(?:没人|没有人|无人)[^，的]{1,6}|空空?的|很久|许久|良久|半晌|(?:没有|不见)[^，]{1,4})$"
)
# Who does not come, or is gone, is not on the set.
_STAYS_AWAY = phrased(
    r"〇+(?:今天|这天|还|也|却|一直|再)*(?:没有?(?:再)?(?:来|出现|回来|到)|不见了|不在了?)$"
)
# That nobody looks at anybody is something to be seen: their eyes are elsewhere.
_NO_LOOKS = phrased(
    r"(?:谁[也都]不(?:看|瞧|理|理睬)谁|(?:两人|他们|她们)?互不(?:理睬|相看|对视)|(?:都)?不看(?:对方|彼此))"
)
_EYES_ELSEWHERE = "他们移开目光"
_DENIES = phrased(r"^〇+(?:[都也还仍]|仍然|还是)?[不没]")
# What somebody is about to do is not done yet: 下山前把剑埋下, 睡觉前看书.
_BEFORE_IT = phrased(
    r"(?:[下上]山|[出关进]门|睡觉?|入睡|临[走行别]|临睡|离开|出[发征嫁国]|[上登]台|[上登]场|[上开]车|上[学班]|回家|吃饭|开[饭演]|天[黑亮]|"
    r"分[别手]|动身|启程|告别)(?:之|以)?前(?![来往去边面方台])"
)
_PRONOUNS = (
    "两个人",
    "三个人",
    "四个人",
    "四人",
    "他们",
    "她们",
    "两人",
    "二人",
    "俩人",
    "大家",
    "众人",
    "三人",
    "他",
    "她",
    "它",
    "俩",
)


def chinese_sentences(text: str) -> Iterator[str]:
    """Sentences with their closing mark."""
    for found in _SENTENCE.finditer(text):
        if sentence := found.group().strip():
            yield sentence


def chinese_clauses(sentence: str, attention: Attention) -> Iterator[Clause]:
    """The clauses of one sentence; a clause with several verbs (`跑来招手`) gives one for each."""
    of_a_thing = cried = False
    in_hand = ""
    sentence = _row_joined(sentence, attention)
    for found in _CLAUSE.finditer(sentence):
        clause = found.group().strip("。！？!?；;…” \u3000")
        clause = _BEFORE_IT.sub("", _NO_LOOKS.sub(_EYES_ELSEWHERE, clause))
        if not clause:
            continue
        if _ONLY_HEARD.search(clause):
            yield Clause(clause)
            continue
        if (placed := _PLACED.match(clause)) and people_in(placed["who"], attention):
            turned = f"{placed['who']}{placed['how']}在{placed['where']}"
            yield from (replace(told, text=clause) for told in _clause(turned, attention))
            continue
        if (behind := _FROM_BEHIND.match(clause)) and people_in(behind["who"], attention):
            told_so = _clause(f"{behind['who']}背对镜头站着", attention)
            yield from (replace(told, text=clause) for told in told_so)
            continue
        thing = chinese_thing_acts(
            _masked(clause, [(at, name) for at, _, name in people_in(clause, attention)])
        )
        of_a_thing = bool(thing) or ((of_a_thing or cried) and chinese_goes_on(clause))
        cried = _CRIES.fullmatch(clause) is not None
        if of_a_thing:
            yield _by_itself(clause, thing, attention)
        else:
            for told in _coming_in_first(list(_clause(clause, attention))):
                laid = in_hand and told.verb == "put down" and _LAYS_IT.match(clause) is not None
                told = replace(told, what=in_hand) if laid and told.what in ("", *SURFACES) else told
                in_hand = told.what if told.verb in _TAKES and told.what else in_hand
                yield told


def _row_joined(sentence: str, attention: Attention) -> str:
    """Two who are named one after the other act together: 甲、乙下马 is 甲和乙下马, and 甲，乙，下马 too."""
    people = people_in(sentence, attention)
    begins, joined = 0, ""
    for (at, _, name), (following, _, other) in pairwise(people):
        end, behind = at + len(name), sentence[following + len(other) :][:1]
        listed = not sentence[begins:at].strip("，和") and behind in _GOES_ON_LISTING
        if sentence[end:following] == "、" or (sentence[end:following] == "，" and listed):
            joined = f"{sentence[:end]}和{sentence[following:]}"
            sentence, begins = joined, following
    last = people[-1][0] + len(people[-1][2]) if people else 0
    return (
        f"{sentence[:last]}{sentence[last + 1 :]}"
        if joined and sentence[last : last + 1] == "，"
        else sentence
    )


_GOES_ON_LISTING = ("，", "、", "和")
"""What stands behind somebody's name in a list of those who are there."""
_PLACED = phrased(
    r"^(?P<where>[^，的]{1,8}?[上里中下旁边前后口])(?:正|还)?(?P<how>[坐站躺蹲跪睡趴靠])着(?P<who>[^，]{1,16})$"
)
"""Where somebody is, before who: 轮椅上坐着阿梅妈."""
_FROM_BEHIND = phrased(r"^(?P<who>[^，]{1,12})的背影$")
"""Somebody seen from behind, and nothing more."""
_ONLY_HEARD = phrased(r"声(?:音)?(?:由远及近|由近及远|越来越[近远响大]|渐渐?[近远])$")
"""A sound that comes nearer or goes, of whatever makes it: 推床的轮子声由远及近."""
_CRIES = phrased(
    r"(?:远处|一阵|几声)?(?:一只)?(?:鸟|乌鸦|喜鹊|布谷鸟|大雁|雁|海鸥|鸽子|蝉|虫|蛙|青蛙)(?:鸣|叫|叫声|鸣声)"
)
"""An animal that is only heard: what goes on behind it is not done by any person."""
_TAKES = ("take", "hold", "pick up")
_LAYS_IT = phrased(r"^(?:也|又|再|然后|接着|随手|顺手|轻轻|慢慢|小心地?)*(?:放|搁|摆|扔|丢|搭|挂)")
"""Where a thing is laid that the clause before it has taken: 摘下斗笠，放在桌上."""


def _by_itself(clause: str, thing: str, attention: Attention) -> Clause:
    """What a thing does: nobody's deed, but for whoever had it in hand."""
    whose = chinese_owner(clause)
    named = next((person for _, person, _ in people_in(whose, attention)), "")
    holder = named or next(iter(attention.meant_by(whose)), "") if whose else ""
    return let_go_of(clause, thing, holder) if holder and thing else Clause(clause)


_BRINGS = ("hold", "hold hands", "push", "pull")


def _coming_in_first(told: list[Clause]) -> list[Clause]:
    """提着灯笼走进来: who has something in hand as they come in is not there before, nor whom they bring along."""
    told = _at_their_gait(told)
    enters = next((each for each in told if each.verb == "enter"), None)
    if enters is None or told[0].verb not in _BRINGS or told[0].actors != enters.actors:
        return told
    brought = told[0].whom
    coming = replace(enters, actors=(*enters.actors, brought)) if brought else enters
    return [coming, *(each for each in told if each is not enters)]


def _at_their_gait(told: list[Clause]) -> list[Clause]:
    """蹑手蹑脚地走进来 is one way, at the gait that its words tell."""
    ways = [each.actors for each in told if each.verb in COMES_OR_GOES]
    return [each for each in told if each.verb not in ("run", "sneak", "limp") or each.actors not in ways]


def people_in(text: str, attention: Attention) -> list[tuple[int, str, str]]:
    """(place, person's id, name) of every name in `text`, longest names first."""
    names = attention.names
    longest = names.longest_word
    found: list[tuple[int, str, str]] = []
    start = 0
    while start < len(text):
        for length in range(min(longest, len(text) - start), 0, -1):
            if (name := text[start : start + length]) in names and (
                person := names.meant(name, attention.seen, anew=comes_anew(text[:start]))
            ):
                found.append((start, person, name))
                start += length
                break
        else:
            start += 1
    return found


def _clause(clause: str, attention: Attention) -> Iterator[Clause]:
    people = people_in(clause, attention)
    masked = _masked(clause, [(at, name) for at, _, name in people])
    named = list(_verbs(masked))
    verbs = [verb for verb in named if not _denied(clause, verb)]
    head = clause[: verbs[0].start] if verbs else clause
    actors = _subject(head, people, attention)
    if _NOBODY.match(clause) or _STAYS_AWAY.match(masked):
        yield Clause(clause, verb="-")
        return
    if actors is None:
        yield Clause(clause)
        return
    attention.turns_to(actors)
    if not verbs:
        denied = named or _DENIES.match(masked)
        yield Clause(clause, actors, "-" if denied and actors else "", about_people=bool(actors))
        return
    done: list[str] = []
    helped = ""
    for place, verb in enumerate(verbs):
        end = next((each.start for each in verbs[place + 1 :] if each.meaning != verb.meaning), len(clause))
        before = clause[verbs[place - 1].end if place else 0 : verb.start]
        whom, what = _objects(before, clause[verb.end : end], masked[verb.end : end], verb, attention)
        prepares = verb.word.startswith("伸") and any(
            each.meaning != verb.meaning for each in verbs[place + 1 :]
        )
        if verb.meaning in done or prepares or (place and verb.meaning == "-"):
            continue
        done.append(verb.meaning)
        what = played_on(verb, what) or (
            thing_in(verb.word)
            if verb.word[0] == "数" or verb.word[-1] == "棋" or verb.meaning == "read"
            else ""
        )
        meaning = _settled(played_or(verb, what), clause[verb.end : end], whom, what)
        if meaning == "cry" and whom and verb.word[0] in "擦抹拭":
            # Somebody else's tears.
            meaning = "touch"
        if verb.word[0] in "靠倚" and what and _BA.search(before):
            meaning = "put down"
        if meaning in LAYS and whom and is_laid_on_a_body(clause):
            meaning, what = "touch", ""
        if meaning == "dance" and not whom:
            # 教小雨跳舞, 跟着外婆跳: with whoever is named on the way to it.
            whom = next((each for _, each, _ in people_in(before, attention) if each not in actors), "")
        whom = partner(meaning, actors, whom, clause)
        doing = (helped,) if helped and meaning in _HELPED_TO else actors
        helped = helped or (whom if verb.word[0] in "扶搀" and place + 1 < len(verbs) else "")
        yield Clause(clause, doing, meaning, whom, what, about_people=True)


_HELPED_TO = ("sit", "lie", "rise")
"""扶着爷爷坐到长凳上: who is helped does this, not who helps."""
_TO_SOMEBODY = phrased(r"(?:到|给|向|过去给)[^，]{1,5}(?:面前|跟前|手边|眼前)")
_OF_A_NOUN = phrased(
    r"[一两几那这半][张把个只件条根块本支封朵碗杯枚串双顶扇盒]?(?P<told>[^，的]{1,6})的(?!时候)"
)
"""What a noun is like, behind what counts it: the crumpling of 一张揉皱的纸 is nobody's deed."""
_THEIR_HAND = phrased(r"的(?:小|大|双|左|右)?手(?![腕套臂机表里上中])")


def _settled(verb: str, behind: str, whom: str, what: str) -> str:
    """What is put into somebody's hand is given; what is no person is held, not hugged."""
    if verb in ("put down", "close") and whom and re.search(r"手心|手里|手上|手中|怀里|[头肩身][上]", behind):
        return "give"
    if verb == "play" and whom and re.search(r"手心|手里|手中|面前", behind):
        return "give"
    if verb in ("hold", "take", "pull") and whom and not what and _THEIR_HAND.search(behind):
        return "hold hands"
    if verb in ("put down", "close", "hold", "pull") and whom and re.search(r"被[子角]|毯子?|棉被", behind):
        return "touch"
    if verb == "push" and whom and _TO_SOMEBODY.match(behind):
        return "give"
    return "hold" if verb == "hug" and what and not whom else verb


def _masked(clause: str, names: list[tuple[int, str]]) -> str:
    """The clause with its names blotted out, so that no verb is seen in them."""
    for at, name in names:
        clause = clause[:at] + "〇" * len(name) + clause[at + len(name) :]
    return clause


def _verbs(clause: str) -> Iterator[Found]:
    """Verbs that stand for themselves: in 挂钟 and 钟摆 there is no hanging and no setting out."""
    start = 0
    things = [
        each
        for name in ("things", "sounds")
        for each in chinese_found(clause, name)
        if each.end - each.start > (1 if name == "things" else 2)
        and (name == "things" or each.word.endswith("声"))
    ]
    likened = [range(*found.span("told")) for found in _OF_A_NOUN.finditer(clause)]
    while start < len(clause):
        verb = next(chinese_found(clause, "verbs", start=start), None)
        if verb is None:
            return
        counts = verb.word in _COUNTS and re.search(r"[一两三几这那半]$", clause[: verb.start]) is not None
        if counts or any(verb.start in told for told in likened):
            start = verb.end
            continue
        inside = next(
            (each for each in things if each.start <= verb.start < each.end and verb.end <= each.end), None
        )
        if inside is not None and not (verb.start == inside.start and verb.end == inside.end):
            start = inside.end
            continue
        if not _leads_only(clause, verb):
            yield verb
        start = verb.end


_ONCE_MORE = phrased(r"[了一](?P<verb>[\u4e00-\u9fff])")
_FOR_SOMEBODY = phrased(
    r"(?:〇+|[他她它]们?|自己|大家|别?人家?|对方|邻居|客人|孩子|老人|病人|奶奶|爷爷|妈妈?|爸爸?|爹|娘)(?P<deed>[^，]*)"
)


def _leads_only(clause: str, verb: Found) -> bool:
    """Whether a verb is half of a doubled one (按了按铃), or a 给 that only says for whom another deed is done
    (给朵朵擦头发)."""
    behind = clause[verb.end :]
    again = _ONCE_MORE.match(behind)
    if len(verb.word) == 1 and again is not None and again["verb"] == verb.word:
        return True
    told = _FOR_SOMEBODY.match(behind) if verb.word == "给" else None
    return told is not None and any(each.start == 0 for each in chinese_found(told["deed"], "verbs"))


_COUNTS = frozenset("包捆束把捧抱串挂")
"""Verbs that count things behind a number: 一包干粮, 一捧土."""


def _denied(clause: str, verb: Found) -> bool:
    before = clause[: verb.start]
    return before.endswith(_NOT) or (verb.word[0] in "不没别未")


def _subject(head: str, people: list[tuple[int, str, str]], attention: Attention) -> tuple[str, ...] | None:
    """Who acts, from what stands before the verb. None where the subject is no person."""
    led = re.split(r"[把将给向朝对被为]", head, maxsplit=1)[0]
    named = [(at, person, name) for at, person, name in people if at < len(led)]
    if named:
        first = named[0]
        together = [
            person
            for at, person, _ in named
            if at == first[0] or re.search(r"[和与跟、]", led[first[0] : at])
        ]
        owned = led[first[0] + len(first[2]) :].startswith("的") and len(named) == 1
        if owned and not re.match(r"的(?:手|眼|脚|头|脸|嘴|肩|身)", led[first[0] + len(first[2]) :]):
            attention.turns_to(
                (first[1],)
            )  # Who is spoken of by what is theirs is he or she of the next clause.
            return None
        if first[0] > 0 and _WITH.match(led) and attention.acting:
            others = tuple(each for each in together if each not in attention.acting)
            return (*attention.acting, *others) if _TOGETHER.search(head) else attention.acting
        return tuple(dict.fromkeys(together))
    if _FAMILY.match(led):
        return attention.counted(_SO_MANY.get(led[2], len(attention.seen))) or None
    if chinese_others_meant(led):
        return attention.others() or None
    if chinese_all_meant(led):
        return attention.everybody() or None
    if many := chinese_people_counted(led):
        return attention.brothers(many) or attention.counted(many) or None
    if group := attention.names.group(led, attention.seen):
        return group
    if several := chinese_described_together(led, attention.names.described, attention.lately):
        return several
    for pronoun in _PRONOUNS:
        if pronoun in led[:8] and is_pronoun(pronoun):
            return attention.meant_by(pronoun)
    if counted := counted_again(led, attention.names.described, attention.seen):
        return counted
    if _GIVES_WAY.match(head):
        return attention.acting
    return None


_WITH = phrased(r"^(?:又|再|也|便|就)?[和跟与同]")
"""和妈妈对视一眼: whoever acted before does it."""
_TOGETHER = phrased(r"一起|一同|一块儿?|一道")
_FAMILY = phrased(r"^一家(?:[两三四五]口|人|子)|^全家")
_SO_MANY = {"两": 2, "三": 3, "四": 4, "五": 5}


def _objects(before: str, behind: str, nameless: str, verb: Found, attention: Attention) -> tuple[str, str]:
    """Whom and what: people and things before the verb (把…, 给…) and behind it."""
    whom = ""
    ba, to = _BA.search(before), _TO.search(before)
    for text in (to["who"] if to else "", ba["thing"] if ba else "", behind):
        named = [person for _, person, _ in people_in(text, attention) if person not in attention.acting]
        if named:
            whom = named[0]
            break
        if ba and text == ba["thing"] and text.startswith("它"):
            continue
        told = text + (verb.word if verb.meaning in ("give", "hug", "hold hands") else "")
        if told and (pronoun := next((each for each in _PRONOUNS if each in told), "")):
            whom = attention.other(pronoun)
            if whom:
                break
    what = ""
    for text in (ba["thing"] if ba else "", nameless):
        what = thing_in(text)
        if what:
            break
    if not what and ba and not people_in(ba["thing"], attention) and not _is_a_body(ba["thing"]):
        what = ba["thing"].strip()
    if whom:
        attention.notice(whom)
        attention.seen.sort(key=lambda person: person not in attention.acting)
    return whom, what


def _is_a_body(words: str) -> bool:
    """Whether `words` are somebody, or a part of somebody's own body: 把两只手从口袋里拿出来."""
    return words.startswith(_PRONOUNS) or _OWN_BODY.match(words) is not None


_WHERE_OF_IT = phrased(r"(?:[上下里边旁前后]|上面|下面|里面|底下|旁边|前面|后面)?的")
"""What makes of a thing the place or the owner of the next one."""


def thing_in(text: str) -> str:
    """The first thing that is not only told to tell which: `红布下的铃铛` is the bell, 桌上的钱包 the wallet."""
    found = list(chinese_found(text, "things"))
    if not found:
        return ""
    for each in found:
        if not _WHERE_OF_IT.match(text, each.end):
            return each.meaning
    return found[-1].meaning
