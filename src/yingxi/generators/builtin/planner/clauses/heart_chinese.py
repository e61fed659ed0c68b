"""What a Chinese idea is at heart: what its hero wants, fears, refuses, cannot or does day by day, what stands against
it, what comes of it, and why; in words that people say to each other."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.clause import Clause
from yingxi.generators.builtin.planner.clauses.drives_chinese import Driven, driven_by
from yingxi.generators.builtin.planner.clauses.told import clauses_told
from yingxi.generators.builtin.planner.clauses.turned_chinese import not_yet
from yingxi.generators.builtin.planner.idea import LIVING, Idea
from yingxi.generators.builtin.planner.lexicon import words_of
from yingxi.generators.builtin.planner.people.casting import Part

HEART = "heart"
"""What a play says of itself (`own-clauses: heart`) that was written for what an idea is at heart, and for any idea
that is so (`heart: want forced`)."""
KINDS = (
    "want", "fear", "dare", "refuse", "cannot", "habit", "secret", "befall", "seen", "together", "act",
    "absent", "followed", "lost", "contest", "reunited", "foe",
)  # fmt: skip
MARKS = (
    *KINDS, "to", "trait", "who", "why", "long", "goal", "done", "turn", "turn-P", "turn-O", "turn-thing", "against",
    "fulfilled", "sale", "three", "does", "worn", "when", "busy", "way", "stay",
    "broken", "unknown", "said",
)  # fmt: skip
"""What stands behind `h-` in a term."""
_OF_DRIVEN = {
    "want": "want", "fear": "fear", "dare": "dare", "refuse": "refuse", "cannot": "cannot", "not": "cannot",
    "habit": "habit", "secret": "secret", "befall": "befall", "found": "seen", "found-you": "seen",
    "together": "together", "together-did": "together", "forced": "want", "spoken": "befall", "teach": "act",
}  # fmt: skip
_MOST, _MOST_OF_TURN = 12, 15
"""Characters of what is said of the first clause, and of the last, in one breath."""
_MODAL = phrased(
    r"^(?:每[年月]|只能|只好|必须|需要|得|一定要|忍不住|总是?|一直|每[天晚年]|还|终于|第一次)+(?=[\u3400-\u9fff])"
)
_OFTEN = phrased(r"忍不住|总是?|一直|每[天晚年周]|天天|夜夜")
_LONG = phrased(
    r"(?:了)?(?P<long>整?整?一辈子|大半辈子|半辈子|[一二两三四五六七八九十百几\d]+(?:多)?年(?![后前之以]))(?=[\u3400-\u9fff]|$)的?"
)
_FOR = phrased(r"^为了?(?P<why>[^，]{2,10})，(?P<does>.+)")
_SEES = phrased(r"^(?:看[见到]|听[见到]|梦[见到]|发现|遇[见到]|认出|碰[见到]|想起|记起|撞见)")
_HIDES = phrased(r"^(?:偷偷|悄悄|瞒着|假装|装作|冒充|假扮|藏着|暗恋|暗暗)|假装|冒充|瞒着")
_ONLY_WHEN = phrased(r"(?:那天|那年|晚上|时候|夜里|早上|之后|以后|年后|的晚上|前夜|当天)$")
_LINK = phrased(r"却|但是|但|可是|可|结果|没想到|竟然|谁知|偏偏|居然|而|就|才")
_WHOLE_TRAIT = phrased(
    r"^(?:不|从不|从没|从来|没|只会|总|怕|爱|恨|最怕|想|会|能|一[说见听看]|画|听|看|有|丢|失|害怕|喜欢|舍不得)"
)
_WHO = phrased(r"唯一|最后|[里上中]第?|最|第一")
_WANTED = phrased(r"^{P}(?P<does>[^{}，]{1,4})的{O}$")
_NEVER = r"^(?:也|都|从来?|一直|还|始终|再也|就是|怎么也|总是?)*"
_ONE = r"(?P<verb>[\u3400-\u9fff])"
_OPPOSITES = tuple(
    (phrased(_NEVER + pattern), put)
    for pattern, put in (
        (rf"(?:没有?|未){_ONE}过(?P<rest>.*)$", r"\g<verb>了\g<rest>"),
        (rf"{_ONE}不了(?P<rest>.*)$", r"\g<verb>了\g<rest>"),
        (r"(?:没有?|未)(?P<verb>[\u3400-\u9fff]{2})过(?P<rest>.*)$", r"\g<verb>了\g<rest>"),
        (
            rf"{_ONE}不(?P<end>出去|出来|起来|进去|下来|上去|过去|[到动起住完开成好])(?P<rest>.*)$",
            r"\g<verb>\g<end>了\g<rest>",
        ),
        (r"不(?:会|能|敢|肯|再)?(?P<rest>[\u3400-\u9fff].*)$", r"\g<rest>"),
        (r"(?:没法|没能|没)(?P<rest>[\u3400-\u9fff].*)$", r"\g<rest>"),
    )
)
"""What somebody does who no longer cannot: 卖不出去菜刀 becomes 卖出去了菜刀."""


@dataclass(frozen=True, slots=True)
class Heart:
    """`kind` is one of KINDS, `words` are spoken words by name, `terms` what rows may stand under."""

    kind: str
    words: Mapping[str, str]
    terms: frozenset[str]


NO_HEART = Heart("", {}, frozenset())


def heart_of(idea: Idea, parts: Mapping[str, Part]) -> Heart:
    """What the idea is at heart; NO_HEART where it says nothing of its hero that could be spoken of."""
    if idea.language != "zh" or not {"P", "O"} <= set(parts):
        return NO_HEART
    driven = _driven(idea, parts)
    at = next((at for at, each in enumerate(driven) if _is_of_hero(each)), -1)
    if at < 0:
        return NO_HEART
    because = _BECAUSE.match(driven[at].clause.done) if at + 1 < len(driven) else None
    at += 1 if because else 0
    beast = parts["O"].named and parts["O"].entry.kind == "creatures" and parts["P"].kind == "person"
    if beast or not _is_of_hero(driven[at]):
        return NO_HEART
    words = dict(_of_first(driven[at], idea, parts))
    if not words.get("h you") or _ONLY_A_NOUN.fullmatch(words["h you"]):
        return NO_HEART
    later = driven[at + 1 :]
    words |= _why(later) | (_turn(later, parts) or _found_behind(idea))
    words |= {"h why": because["why"]} if because and "{" not in because["why"] else {}
    words |= _when(idea, parts)
    words |= _of_hero(idea, parts) | _told_of(driven[at], parts)
    words |= _where(driven[at], later, words)
    kind = _of_more(words.pop("kind"), words, idea, parts)
    terms = {"h-said", f"h-{kind}", *(("h-to",) if "O" in driven[at].clause.roles else ())}
    words |= _of_years(idea.text)
    if done := opposite(words["h you"]):
        words["h done"] = done
    for name in ("trait", "who", "why", "long", "goal", "done", "turn", "does", "when", "busy"):
        terms |= {f"h-{name}"} if words.get(f"h {name}") else set()
    terms |= {f"h-turn-{words.pop('turn of')}"} if "turn of" in words else set()
    terms |= {"h-against"} if _AGAINST.search(words.get("h turn", "")) else set()
    terms |= {"h-fulfilled"} if later and later[-1].clause.follows else set()
    terms |= {f"h-{name}" for name, pattern in _SHAPES.items() if pattern.search(words["h you"])}
    terms |= {"h-broken"} if re.search("坏|断|丢|停|关|拆|塌", words.get("h turn", "")) else set()
    terms |= {"h-unknown"} if re.search("没人知道|谁也不知道|没有人知道", words.get("h turn", "")) else set()
    terms |= {"h-sale"} if _SALE.search(words["h you"]) else set()
    terms |= {"h-three"} if "H" in parts and parts["H"].named else set()
    terms |= {"h-worn"} if any(_WORN.search(each.word) for each in idea.things) else set()
    return Heart(kind, words, frozenset(terms))


_SHAPES = {
    "way": phrased("爬|走|跑|骑|送[我你他她]|出门|上班|去(?=[^，]{2})|来(?=[^，]{2})|赶路|巡|绕"),
    "stay": phrased("守|等|看着|站|坐|盯|陪"),
}
"""What is done on one's feet, and what is done by staying."""
_ONLY_A_NOUN = phrased(r"[\u3400-\u9fff]{1,2}的[\u3400-\u9fff]{1,5}")
_SALE = phrased(r"[卖租让]给|卖|出租|转让")
_WORN = phrased(r"[衣服裙袍帽鞋靴袄衫]$|围巾|手套|戒指")
_LOST = phrased(r"找不[到着]|不见了|丢了|弄丢|没了")
_OF_PAPER = phrased(r"[票信纸证图]$|照片|合同|彩票|情书|菜谱|药方|支票|欠条|名片|请柬")
_FOUGHT_OVER = phrased(r"争|吵|抢|分家|打架|打官司|谁也不让|都想要|都要")
_PARTED = phrased(r"弄丢|走丢|走散|失散|丢失|丢了|被拐|冲散|送走|送人")
_MET_AGAIN = phrased(r"认出|重逢|相认|找到|遇[见到]|见到|团聚|相见|碰[见到]")
_FOLLOWS = phrased(r"^(?:偷偷|悄悄)?(?:跟踪|跟着|跟在|跟了|尾随|盯上|撞见|看见|发现)")
_FOE = phrased(r"杀|报仇|复仇|找我算账|决斗|打败|抓我|抓住我")
_AWAY = phrased(r"^(?:再也|忽然|突然)*(?:没有?(?:再|来|出现|出来|回来)|不(?:来|见)了)")


def _when(idea: Idea, parts: Mapping[str, Part]) -> dict[str, str]:
    """`{h when}`, what happens in the night that the idea speaks of: 全村停电."""
    found = re.match(
        r"(?P<when>[^，。]{2,8}?)(?:的)?(?:那个?|当)?(?:晚上|夜里|那天|那年|当天)(?:，|$)", idea.text
    )
    return {"h when": found["when"]} if found and parts["P"].noun not in found["when"] else {}


def _only_leads(told: str, noun: str) -> bool:
    """Whether a clause only says when it is, or who is spoken of: 画什么活什么的小徒弟."""
    when = _ONLY_WHEN.search(told) is not None and not re.search("想|怕|回到", told)
    return when or re.search(f"的[小老]?{re.escape(noun)}$", told) is not None


def _of_more(kind: str, words: Mapping[str, str], idea: Idea, parts: Mapping[str, Part]) -> str:
    """The kind of an idea by more than its first clause."""
    two = parts["O"].named
    if two and _PARTED.search(idea.text) and _MET_AGAIN.search(idea.text) and kind not in ("want", "refuse"):
        return "reunited" if parts["O"].kind == parts["P"].kind == "person" else kind
    if kind == "habit" and two and words.get("turn of") == "P" and _AWAY.match(words["h turn"]):
        return "absent"
    if kind in ("habit", "secret", "act") and words.get("turn of") == "O" and _FOLLOWS.match(words["h turn"]):
        return "followed"
    if kind in ("want", "act") and two and _FOE.search(words["h you"]) and "我" in words["h you"]:
        return "foe"
    if kind in ("together", "act", "befall") and two and _LOST.search(idea.text):
        return "lost" if any(_OF_PAPER.search(each.word) for each in idea.things) else kind
    in_hand = any(not {"far", "large", "airy"} & each.entry.flags for each in idea.things)
    if two and in_hand and _FOUGHT_OVER.search(idea.text) and kind in ("together", "act", "want"):
        return "contest"
    return kind


def _told_of(first: Driven, parts: Mapping[str, Part]) -> dict[str, str]:
    """`{h tale}`, the hero's clause with the names of the film; `{h does}`, the same done, where it was not dared."""
    tale = re.sub(r"^(?:[、和]{\w})+", "", first.clause.done)
    for role, part in parts.items():
        tale = tale.replace(f"{{{role}}}", part.name)
    does = re.sub(r"^.*?(?:不敢|没敢)", "", tale)
    return {"h tale": tale, **({"h does": does} if does != tale else {})}


def _where(first: Driven, later: Sequence[Driven], words: Mapping[str, str]) -> dict[str, str]:
    """`{h at 12}` and `{h you at 12}`, the words in which the clause that begins there is spoken of."""
    said = {f"h at {first.clause.start}": words["h mine"], f"h you at {first.clause.start}": words["h you"]}
    for each in later:
        at = each.clause.start
        if each.kind in ("cause", "purpose") and "h why" in words:
            said[f"h at {at}"] = words["h why"]
        elif "h turn" in words and not each.clause.follows:
            said |= {f"h at {at}": words["h turn"], f"h you at {at}": words["h turn you"]}
    return said


def _of_years(text: str) -> dict[str, str]:
    """`{h years}` for how long two were apart, and `{h past}` when that was."""
    found = re.search(r"(?P<years>[一二两三四五六七八九十百几多\d]+年)(?:后|之后|以后|前|没)", text)
    past = re.search(r"小时候|战乱[里中时]?|逃难时?|[一二三四五六七八九]岁(?:那年|时)", text)
    return {"h years": found["years"] if found else "好多年", "h past": past[0] if past else "那年"}


_AGAINST = phrased(r"不|没|已经|坏|丢|断|死|忘|空|只剩")


def _driven(idea: Idea, parts: Mapping[str, Part]) -> tuple[Driven, ...]:
    for clauses in (clauses_told(idea, parts), tuple(_plain_clauses(idea, parts))):
        driven = driven_by([_wanted(each) for each in clauses], idea, parts)
        if found := tuple(each for each in driven if not _only_leads(each.clause.told, parts["P"].noun)):
            return found
    return ()


def _wanted(clause: Clause) -> Clause:
    """剑客要杀的仇人 says what the first wants of the second."""
    found = _WANTED.match(clause.told)
    return Clause(f"{{P}}{found['does']}{{O}}", "P", clause.start, clause.end) if found else clause


def _plain_clauses(idea: Idea, parts: Mapping[str, Part]) -> Iterator[Clause]:
    """The clauses of an idea whose deed no class has, as what its hero does."""
    hero = next((each for each in idea.of(*LIVING) if parts["P"].named), None)
    start = hero.end if hero else (1 if idea.text.startswith("我") else -1)
    if start < 0:
        return
    for found in re.finditer(r"[^，。；：！？]+", idea.text[start:]):
        done = _LINK.sub("", found[0], count=1) if _LINK.match(found[0]) else found[0]
        if not done.startswith("的"):
            for role in ("O",) if parts["O"].named else ():
                done = re.sub(
                    rf"(?:那|这|一)?个?{re.escape(parts[role].noun)}(?!们)", f"{{{role}}}", done, count=1
                )
            yield Clause(f"{{P}}{done}", "P", start + found.start(), start + found.end())


def _is_of_hero(each: Driven) -> bool:
    return each.clause.told.startswith("{P}") or each.clause.of == "P"


def _of_first(first: Driven, idea: Idea, parts: Mapping[str, Part]) -> Iterator[tuple[str, str]]:
    """The hero's own clause: its kind and words."""
    done = _ANOTHER_WORD.sub("", re.sub(r"[、和]{\w}", "", first.clause.done))
    why = _FOR.match(done)
    done = _ANOTHER_WORD.sub("", why["does"]) if why else done
    kind = _OF_DRIVEN.get(first.kind, "act")
    if why:
        yield "h why", f"为了{why['why']}"
        kind = "cannot" if re.match(r"[^，]{0,6}[没不]", done) else kind
    if long := _LONG.search(done):
        yield "h long", long["long"]
        done = _LONG.sub("", done, count=1)
        kind = "habit" if kind == "act" else kind
    if kind == "act" and _OFTEN.match(done):
        kind = "habit"
    if kind == "cannot" and done.startswith("忍不住"):
        kind = "habit"
    bare = _MODAL.sub("", done)
    bare = re.sub("^(?:想要|要)(?=[给替为把去和跟])", "", bare) if kind == "want" else bare
    missed = _MISSES.match(bare)
    if missed:
        kind, bare = "want", bare[missed.end() :]
    if decided := _DECIDES.match(bare):
        kind, bare, missed = "want", bare[decided.end() :], decided
    if kind == "act" and re.match("从没|从未|从来没", bare):
        kind = "cannot"
    if _HIDES.search(bare):
        kind = "secret"
    elif kind in ("act", "did") and _SEES.match(bare):
        kind = "seen"
    elif kind == "act" and "{" not in done and re.match("{P}[、和]", first.clause.told):
        kind = "together"
    if kind in ("act", "habit") and (fear := _fear(idea, parts)):
        yield "h goal", _said(_end_of(bare), "P", "O", parts)
        yield "h goal mine", _said(_end_of(bare), "O", "P", parts)
        kind, bare = "fear", fear
    spoken = (
        first.asked
        and not why
        and not re.search(r"[二两三四五六七八九十几]个{", bare)
        and not long
        and first.kind not in _IN_FULL
        and not missed
        and kind == _OF_DRIVEN.get(first.kind, "act")
        and (parts["O"].named or not re.search("[你我]", first.said + first.asked))
    )
    you, mine = (first.asked, first.said) if spoken else ("", "")
    you = you or _said(_shorter(bare), "P", "O", parts)
    mine = mine or _said(_shorter(bare), "O", "P", parts)
    if kind == "want" and parts["O"].named and you.startswith(parts["O"].noun):
        wished = re.sub("^[能会可以]+", "", you.removeprefix(parts["O"].noun))
        you, mine = f"让我{wished.replace('自己', '你')}", f"让你{wished.replace('自己', '我')}"
    kind = "act" if kind == "cannot" and not re.search("[不没未]", you) else kind
    yield "kind", kind
    yield "h you", you
    yield "h mine", mine
    yield "h yet", not_yet(you)


_MISSES = phrased(r"^(?:想念|怀念|惦记|思念)着?")
_DECIDES = phrased(r"^(?:决定|打算|立志|希望|盼着?)(?=[\u3400-\u9fff]{2})")
_IN_FULL = ("forced", "found", "found-you")
"""Kinds of a clause that is said again with its verb."""
_BECAUSE = phrased(r"^(?:因为|由于)(?P<why>.+)")
_ANOTHER_WORD = phrased(
    r"^(?:老太太|老头子?|老人|女人|男人|女孩|男孩|姑娘|师傅|大爷|大妈|大叔|阿姨)(?=[\u3400-\u9fff]{2})"
)
"""A second word for somebody who is called by a trade."""


def _fear(idea: Idea, parts: Mapping[str, Part]) -> str:
    """What somebody is afraid of by the words before their noun: 一个怕狗的小男孩."""
    trait = _before_noun(idea, parts)
    found = re.match(r"(?:最|很)?(?:害怕|怕)(?P<what>[\u3400-\u9fff]{1,5})$", trait)
    return found["what"] if found else ""


def _before_noun(idea: Idea, parts: Mapping[str, Part]) -> str:
    hero = next((each for each in idea.of(*LIVING) if each.word == parts["P"].noun), None)
    if hero is None:
        return parts["P"].trait.word if parts["P"].trait else ""
    text = idea.text[: hero.start].rsplit("，", 1)[-1]
    text = re.sub(r"(?:小|老|年轻的)$", "", text)
    found = re.search(r"^(?:有|从前有?)?(?:[一两这那][\u3400-\u9fff])?(?P<trait>[^，]{2,12}?)的?$", text)
    return found["trait"] if found else ""


def _of_hero(idea: Idea, parts: Mapping[str, Part]) -> dict[str, str]:
    """`{h trait}`, what is said of the hero to their face; `{h who}`, what only they are: 村里最后一个铁匠."""
    trait = _before_noun(idea, parts)
    noun = parts["P"].noun
    if _WHO.search(trait):
        tie = "" if re.search(r"[个位名只条家]$", trait) else "的"
        return {"h who": f"{trait}{tie}{noun}"}
    if trait in ("退休", "下岗", "失业", "失明", "离婚", "破产"):
        return {"h trait": f"都{trait}了"}
    if _WHOLE_TRAIT.match(trait) and "{" not in trait:
        return {"h trait": trait}
    return {}


def _why(later: Sequence[Driven]) -> dict[str, str]:
    found = next((each for each in later if each.kind in ("cause", "purpose") and each.said), None)
    if found is None:
        return {}
    return {"h why": f"为了{found.said}" if found.kind == "purpose" else found.said}


_OWN = phrased(r"^(?:自己|从没|从来|已经|再也|怎么也|还是|也|还|都|[\u3400-\u9fff]不[到了动出起住过着])")
"""A clause without its subject, which is the hero's: 却过不了门槛."""


def _turn(later: Sequence[Driven], parts: Mapping[str, Part]) -> dict[str, str]:
    """`{h turn}`, what it comes to, as whoever does it says it, and `{h turn you}`, as it is said to them; `turn of` is
    their role, `thing` where nobody of the film does it."""
    turns = [each for each in later if each.kind not in ("cause", "purpose") and not each.clause.follows]
    turns = [each for each in turns if each.clause.told]
    if not turns:
        return {}
    turn = next((each for each in reversed(turns) if "正在" not in each.clause.told), turns[-1])
    of = turn.clause.of if turn.clause.of in ("P", "O") else "thing"
    of = "P" if of == "thing" and _OWN.match(turn.clause.told) else of
    other = "O" if of == "P" else "P"
    done = re.sub(r"^(?:有一天，|那天，|\w{2,3}，)", "", turn.clause.told)
    done = re.sub(rf"^{{{of}}}", "", done)
    done = re.sub(r"^自己(?=[却从没不])", "", done)
    done = re.sub(rf"(?<=了[\u3400-\u9fff])(?:{_LINK.pattern})", "，", done, count=1)
    done = _LINK.sub("", done, count=1) if "，" not in done and _LINK.search(done[:6]) else done
    said, you = _said(done, of, other, parts, own="我"), _said(done, of, other, parts, own="你")
    if not said or len(said) > _MOST_OF_TURN:
        said, you = turn.said, turn.asked
    if not said:
        return {}
    busy = next((each.clause.done for each in turns if each.clause.told.startswith("{P}正在")), "")
    extra = {"h busy": busy} if busy and "{" not in busy else {}
    return extra | {
        "h turn": said,
        "h turn you": you,
        "turn of": of,
        "h turned": opposite(said) or not_yet(said),
    }


def _found_behind(idea: Idea) -> dict[str, str]:
    """What an idea says behind its deed, where it is no clause of its own: 收信人是他自己."""
    said = idea.twist.said if idea.twist and idea.twist.kind in ("self", "found") else ""
    return {"h turn": said, "h turn you": said, "turn of": "thing", "h turned": said} if said else {}


_PRONOUN_OF = {"female": "她", "male": "他"}


def _said(done: str, doer: str, other: str, parts: Mapping[str, Part], own: str = "") -> str:
    """Words as `other` says them to the face of `doer`, or, with `own`, of them; empty where nobody could say them."""
    mine, yours = ("我", "你") if own == "我" else ("你", "我")
    for role, part in parts.items():
        done = re.sub(rf"(?<=[二两三四五六七八九十几]个){{{role}}}", part.noun, done)
    said = _without_place(done, other).replace(f"{{{doer}}}", mine).replace(f"{{{other}}}", yours)
    does = parts.get(doer)
    meant = _PRONOUN_OF.get(does.sex, "[他她它]") if does and does.kind == "person" else "[他她它]"
    if does is None or does.named:
        said = re.sub(rf"(?<!其){meant}(?![们])", mine, said)
    for role, part in parts.items():
        said = said.replace(f"{{{role}}}", part.noun)
    return "" if re.search(r"[{}“”：？！]", said) else said


def _without_place(done: str, other: str) -> str:
    """A deed without where whoever it is done to works: 暗恋书店的{O}."""
    before, met, rest = done.partition(f"{{{other}}}")
    place = before.removesuffix("的") if met else ""
    known = words_of("zh")
    size = next((each for each in (4, 3, 2) if (one := known.get(place[-each:])) and one.kind == "places"), 0)
    return f"{place[:-size]}{met}{rest}" if size and len(place) > size else done


def _shorter(done: str) -> str:
    """A deed of too many words without how, where and to what kind of thing it is done."""
    if len(re.sub(r"{\w}", "我", done)) <= _MOST:
        return done
    done = _OF_WHAT_KIND.sub(r"\g<to>", _end_of(done), count=1)
    return re.sub(r"^在[^，]{1,8}[里上中下边](?=[\u3400-\u9fff]{2})", "", done)


_OF_WHAT_KIND = phrased(r"(?P<to>[给替为向跟把])[\u3400-\u9fff]{3,10}的(?=[\u3400-\u9fff]{2})")
"""What kind of somebody it is done to: 给从小一起长大的对手."""


def _end_of(done: str) -> str:
    """What somebody goes somewhere for: 穿过巷子去给奶奶送药."""
    found = re.search(r"[\u3400-\u9fff]{2}[去来](?P<does>(?:给|替|帮|找|看|接|送|买|救|为)[^，]+)$", done)
    return found["does"] if found else done


def opposite(done: str) -> str:
    """What somebody does who cannot, or never did, once they do it after all; empty of any other deed.

    >>> opposite("卖不出去一把菜刀"), opposite("没有上过岸"), opposite("不会哭"), opposite("送药")
    ('卖出去了一把菜刀', '上了岸', '哭', '')
    """
    return next((pattern.sub(put, done) for pattern, put in _OPPOSITES if pattern.match(done)), "")
