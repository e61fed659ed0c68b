"""A Chinese idea by its clauses."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.clause import Clause, at_place, end_of, is_two
from yingxi.generators.builtin.planner.idea import LIVING, Idea, Mention
from yingxi.generators.builtin.planner.idiom.predicates_chinese import is_predicate, leads_to_its_subject
from yingxi.generators.builtin.planner.idiom.speech_chinese import line_behind, line_instead, says_something
from yingxi.generators.builtin.planner.idiom.when_chinese import AGAINST, link_end, only_says_when, when_led
from yingxi.generators.builtin.planner.people.casting import Part
from yingxi.generators.builtin.planner.restating.bare_clauses_chinese import (
    bare_clause,
    is_found_inside,
    whose_it_is,
)

_LEAST = 2
"""Characters of what somebody does."""
_HAN = "\u3400-\u9fff"
_AND_THEN = rf"(?<=[{_HAN}]{{2}})(?<![里上中旁边前后天年次])又(?=[{_HAN}]{{2}})"
_CLAUSES = phrased(rf"(?:为了[^，。]{{2,10}}，|(?!{_AND_THEN})[^，,。；;！？：])+")
"""Up to a stop, or to 又 before what comes next; what something is done for stays with it."""
_ANOTHER_WORD = phrased(r"(?<=的)(?:老人|老头|男人|女人|女孩|男孩|姑娘|少年|小伙子|师傅|大叔|大爷|阿姨|人)")
"""A second word for somebody who is called by a trade: 卖糖葫芦的老人."""
_ADVERTISES = phrased(r"(?:[为给替][^，]{2,16})?(?:做|拍|写)?(?:一[支个条])?(?:的)?(?:广告|宣传片)$")
"""What kind of film it is, and nothing that anybody does."""
_HOW_IT_IS = phrased(r"[^，是]{1,8}(?:就|竟|却|原来|其实|都)*(?:是|不是|已经|早就)[^，]{2,}")
"""What is found out to be so."""
_MANY = phrased(r"(?:每一?[个位名]|所有的?|一群|许多|很多|全体|各位)$")
_OWN_SUBJECT = phrased(r"^(?:[他她它](?:自己)?|自己)(?![们的俩])(?:却|竟然?)?")
_LOOKS_IN = phrased(r"(?:一?打开|揭开|掀开|拆开|翻开)来?(?:一[看瞧]|后)?$")
"""What the next clause tells in full: 打开一看，里面是空的."""
_PLACED = "里|上|前|下|边|旁|中|外|对面"
_STANDS_THERE = "来了|走来|站着|坐着|躺着|出现了?|住着|睡着|等着|剩下?"
_THERE = phrased(rf"^[^，。]{{0,8}}?(?:{_PLACED})(?:却|竟然?|只|就|还|突然|忽然)*(?:{_STANDS_THERE})$")
_ONLY_THERE = phrased(
    r"^(?P<when>最后一[课节堂场次天晚夜班][^，。]{0,2}?)?(?:却|就|里面|这里|家里|那里)?只(?:剩下?|有|来了|等到)了?$"
)
"""Before somebody who is there: 教室里只来了一个学生, 只剩下一个小女孩."""
_BESIDE = phrased(r"(?:[和跟与、]|还有)[^，]{0,6}")
_ASKED_OF = phrased(
    r"(?:偷偷|悄悄|每天|天天)?(?:学(?!会?走)|讨|借|请教|打听|道歉|表白|求婚|告别|说(?!说笑)|要(?=[一两三几了]))"
)
"""What is done towards whoever stands behind 跟, and not together with them: 跟老铁匠学打铁."""
_TO = "给替教帮跟对和为把向找等见让被叫追"
_OF_A_LIFE = r"(?:(?:[他她它](?:自己)?的?)?(?:今[年天晚]|这[年天]|人生|这辈子|一生)?的?"
_FIRST = rf"{_OF_A_LIFE}(?:第[一二三四五六七八九十]+|最后一)[个位名只])?"
_SHARE = phrased(
    rf"^(?:另外?)?一[半个块份只张把片](?=[给送放留分塞埋藏寄][{_HAN}])(?!送[^，]{{1,3}}的)|^剩下的?(?:一半)?(?=[给送放留分塞埋藏寄])"
)
"""A share of what was named before, to which it is done: 一半给了弟弟."""
_TIED = "(?:杀父|杀师|灭门|救命|失散多年的?|多年不见的?|从未见面的?|素不相识的?|青梅竹马的?)?"
_WHICH = rf"(?:(?:(?<=[{_TO}])(?![过了])|(?<=[{_TO}]了))(?:见过|对面|[^，。{_TO}了着]){{0,10}}的)?"
_HOW_MANY = "(?:(?:同|另)?[一两那这][个位名只头匹条户家]|一群)?"
_HOW_OLD = "(?:[老小男女盲聋哑瘸胖瘦]|年轻的)?"
_BEFORE_OBJECT = f"(?:名叫[^，。的]{{2,3}}的)?{_WHICH}{_FIRST}{_HOW_MANY}{_TIED}{_HOW_OLD}"
"""What may stand before somebody to whom it is done, and is seen of them: 等来了他今年的第一个客人."""
_SENDS = r"(?:从[^，。的]{1,6})?(?:托人)?[寄捎带]回?来的"
"""Behind whoever has sent something, who is not there."""
_ORDERED = phrased(r"^奉[^，。]{1,8}?之?命令?")
"""By whose order, which is heard when they give it."""
_IS = "(?:就|竟|却|原来|其实|都)*(?:是|不是|像|叫做|名叫)"
_SAID_OF = phrased(rf"^(?:还有|以及|另外|也有|{_IS})")
_THING_DOES = phrased(
    r"的[^，的]{1,5}(?:[^，的]{1,8}了[^，的]{0,4}|[^，]{0,3}[不没关停打丢][^，的]{1,5}|要[^，的]{1,4}了)"
)
_THEY = phrased(rf"(?:[他她它]们俩?|[两三]个?人|俩人?|二人|大家|所有人|一家人|全家人?)(?=[{_HAN}]{{2}})")
_HIM = phrased(r"(?<!其)(?P<who>[他她它])(?![们的俩自])(?!自己)")


def chinese_clauses(
    idea: Idea, named: Mapping[int, tuple[str, ...]], parts: Mapping[str, Part]
) -> Iterator[Clause]:
    """The clauses of an idea, in order; `named` are the roles of whoever is named, by where that is, and `parts` the
    people of the film."""
    return _Reading(idea, named, parts).clauses()


class _Reading:
    """Goes through an idea once, clause by clause; knows who did the last thing, when the next one happens, how far a
    line that was said has been read, who was asked, and whether the other one's last deed was done to the first."""

    def __init__(self, idea: Idea, named: Mapping[int, tuple[str, ...]], parts: Mapping[str, Part]) -> None:
        self.idea, self.named, self.parts = idea, named, parts
        self.met = tuple(dict.fromkeys(role for roles in named.values() for role in roles))
        self.last: tuple[str, ...] = ("P",)
        self.when = ""
        self.spoken = 0
        self.asked = ""
        self.of_topic = False

    def clauses(self) -> Iterator[Clause]:
        for found in _CLAUSES.finditer(self.idea.text):
            if found.end() <= self.spoken:
                continue
            start = max(found.start(), self.spoken)
            words = self.idea.text[start : found.end()].strip()
            link = link_end(words)
            if "发现" in words[:link] and _HOW_IT_IS.match(words[link:]):
                link = words.index("发现")
            if _ADVERTISES.match(words):
                continue
            if clause := self._clause(words[link:], start + link, found.end()):
                yield clause

    def _clause(self, words: str, start: int, end: int) -> Clause | None:
        """What stands from `start` to `end`, without its link; None where it is no clause of its own."""
        if whose := whose_it_is(words, self.last[0], start, end, self.idea.of(*LIVING)):
            return replace(whose, said=self._of_oneself(whose.said, whose.of))
        if _LOOKS_IN.match(words):
            return None
        if only_says_when(words):
            self.when = f"{words}，"
            return None
        inside = [
            each for each in self.idea.of(*LIVING) if each.start in self.named and start <= each.start < end
        ]
        when = when_led(words)
        if inside and len(when) > inside[0].start - start:
            when = ""
        led, self.when = f"{when}，" if when else self.when, ""
        rest = AGAINST.sub("", words[len(when) :])
        at = end - len(rest)
        inside = _owned_first(inside, self.idea)
        if _SHARE.match(rest):
            return self._done(self.last, f"把{rest}", at, led, inside, (start, end))
        first = inside[0] if inside else None
        if first and (there := self._there(first, rest, at, led, inside, (start, end))):
            return there
        if first and not is_found_inside(rest) and leads_to_its_subject(rest[: first.start - at]):
            only = "只有" if rest.startswith("只有") else ""
            roles, over = self._with_beside(first, inside)
            return self._done(roles, rest[over - at :], over, led + only, inside, (start, end))
        if (they := _THEY.match(rest)) and "O" in self.parts:
            both = self.met if they[0].startswith("三") else self.met[:2]
            roles = both if len(both) > 1 else ("P", "O")
            return self._done(roles, rest[they.end() :], at + they.end(), led, inside, (start, end))
        own = _OWN_SUBJECT.match(rest)
        over = own.end() if own and is_predicate(rest[own.end() :]) else 0
        if other := self._said_by_other(words, rest[over:], start, end):
            return other
        roles = self._meant_by(rest[0]) if over else self.last
        if over and self.asked in self.parts and re.match("说|答|回答|摇头|点头", rest[over:]):
            roles = (self.asked,)
        bare = bare_clause(rest[over:], words, (start, end), roles, self.named, inside, self.idea)
        if bare and not bare.of:
            return replace(bare, told=re.sub(r"^[他她](?![们的])", f"{{{self.last[0]}}}", bare.told))
        return bare or self._done(roles, rest[over:], at + over, led, inside, (start, end))

    def _meant_by(self, pronoun: str) -> tuple[str, ...]:
        """Who is meant by 他 or 她 at the head of a clause: who did the last thing, where they may be it, else the one
        of the others who may."""
        if pronoun == "自":
            return self.last
        fitting = [role for role in self.met if role in self.parts and _may_be(pronoun, self.parts[role])]
        people = [role for role in fitting if self.parts[role].kind == "person"]
        if pronoun in "他她" and people and self.parts[self.last[0]].kind != "person":
            return tuple(people[:1])
        topic = self.last == ("O",) and "P" in fitting and self.of_topic
        if topic:
            return ("P",)
        if len(self.last) > 1 or _may_be(pronoun, self.parts[self.last[0]]):
            return self.last
        return tuple(fitting[:1]) or self.last

    def _done(
        self,
        roles: tuple[str, ...],
        does: str,
        at: int,
        led: str,
        inside: Sequence[Mention],
        span: tuple[int, int],
    ) -> Clause | None:
        """What `roles` do in the words `does`, which begin at `at`; None where these only say who they are."""
        does = re.sub("^就(?=[出把给去来会到跑穿在用])", "", AGAINST.sub("", does))
        if does.startswith("的"):
            return self._of_theirs(roles, does, led, inside, span)
        self.last = roles
        if (len(does) < _LEAST and not says_something(does)) or _SAID_OF.match(does):
            return None
        said = self._him(self._named(does, at, inside, roles), roles)
        if {"sent-gives", "sent-brings"} & self.idea.flags:
            said = _ORDERED.sub("", said)
        self.asked = asked[1] if (asked := re.search(r"问{(\w)}", said)) else ""
        if said.startswith("们"):
            said = re.sub("^们都?", "", said)
        told = f"{self._when_named(led, inside)}{_listed(roles)}{said}"
        self.of_topic = roles == ("O",) and "{P}" in said
        if line := line_behind(self.idea.text, span[1], does):
            self.spoken = line.end
            return Clause(f"{told}，{line.words}", roles[0], span[0], self.spoken, line.said)
        instead = self._of_oneself(line_instead(said, roles), roles[0])
        return Clause(told, roles[0], *span, instead)

    def _of_oneself(self, line: str, role: str) -> str:
        """A line in which whoever says it speaks of themselves: 信都是我自己写的."""
        return line.replace(f"{self.parts[role].noun}自己", "我自己") if role in self.parts else line

    def _of_theirs(
        self, roles: tuple[str, ...], does: str, led: str, inside: Sequence[Mention], span: tuple[int, int]
    ) -> Clause | None:
        """What something does that is somebody's: 小男孩的金鱼死了."""
        if _THING_DOES.fullmatch(does) is None:
            return None
        return Clause(f"{self._when_named(led, inside)}{_listed(roles)}{does}", "", *span)

    def _there(
        self,
        somebody: Mention,
        rest: str,
        at: int,
        led: str,
        inside: Sequence[Mention],
        span: tuple[int, int],
    ) -> Clause | None:
        """Somebody who stands where the clause says."""
        before = self.idea.text[at : _counted_from(somebody, self.idea)]
        who = self.named[somebody.start][:1]
        only = _ONLY_THERE.match(before)
        if only and end_of(somebody, self.idea.text) >= span[1]:
            self.last = who
            led = f"{only['when']}，" if only["when"] else led
            return Clause(f"{self._when_named(led, inside)}只有{{{who[0]}}}站在那里", who[0], *span)
        if _THERE.match(before) is None:
            return None
        self.last = who
        there = self._named(rest, at, inside, ())
        return Clause(f"{self._when_named(led, inside)}{there}", who[0], *span)

    def _said_by_other(self, words: str, rest: str, start: int, end: int) -> Clause | None:
        """A line that somebody says who is not named where they speak: 电话那头说：“是我。”"""
        line = None if is_predicate(rest) else line_behind(self.idea.text, end, rest)
        if line is None:
            return None
        self.spoken = line.end
        other = next((each for each, part in self.parts.items() if each not in self.last and part.named), "P")
        return Clause(f"{words}，{line.words}", other, start, line.end, line.said)

    def _with_beside(self, subject: Mention, inside: Sequence[Mention]) -> tuple[tuple[str, ...], int]:
        """The roles of somebody who does it, with whoever stands beside them, and where their nouns end."""
        idea, named = self.idea, self.named
        roles = named[subject.start] if is_two(idea, subject) else named[subject.start][:1]
        end = end_of(subject, idea.text)
        if another := _ANOTHER_WORD.match(idea.text, end):
            end = another.end()
        for each in inside[1:]:
            between = idea.text[end : each.start]
            if each.start < end or not _BESIDE.fullmatch(between):
                continue
            if between[0] in "跟向" and _ASKED_OF.match(idea.text, end_of(each, idea.text)):
                continue
            if new := tuple(role for role in named[each.start] if role not in roles):
                roles, end = (*roles, *new), each.end
        return roles, end

    def _when_named(self, led: str, inside: Sequence[Mention]) -> str:
        """When it happens, with names for those whom it speaks of: 老教师退休那天."""
        for each in self.idea.of(*LIVING):
            roles = self.named.get(each.start, ())
            if roles and each not in inside:
                noun = re.escape(at_place(each, self.idea))
                led = re.sub(rf"(?:老|小)?{noun}", f"{{{roles[0]}}}", led, count=1)
        return led

    def _named(self, rest: str, at: int, inside: Sequence[Mention], subject: Sequence[str]) -> str:
        """The predicate with names for those it speaks of besides."""
        for each in inside:
            role = next((one for one in self.named[each.start] if one not in subject), "")
            if each.start < at or not role or _MANY.search(self.idea.text[: each.start]):
                continue
            trait = each.about.trait.word if each.about and each.about.trait else ""
            like = rf"(?:{re.escape(trait)}的?)?" if trait else ""
            noun = re.escape(at_place(each, self.idea))
            rest = re.sub(
                rf"(?:[他她]的)?{_BEFORE_OBJECT}{like}{noun}(?!们|床|耳朵|{_SENDS})",
                f"{{{role}}}",
                rest,
                count=1,
            )
        return rest

    def _him(self, said: str, subject: Sequence[str]) -> str:
        """The other one's name for him, her and it, where the sentence does not name them."""
        other = next((each for each, part in self.parts.items() if each not in subject and part.named), "")
        if len(subject) > 1 or not other or f"{{{other}}}" in said:
            return said
        found = _HIM.search(said)
        if found is None or not _may_be(found["who"], self.parts[other]):
            return said
        return f"{said[: found.start()]}{{{other}}}{said[found.end() :]}"


def _listed(roles: Sequence[str]) -> str:
    """The names of those who do it, as places to fill: 老周、小兰和阿珍."""
    names = [f"{{{each}}}" for each in roles]
    return "和".join(("、".join(names[:-1]), names[-1])) if len(names) > 1 else names[0]


def _owned_first(inside: list[Mention], idea: Idea) -> list[Mention]:
    """Who a clause speaks of, without whose they are at its head: 女儿 of 宇航员的女儿."""
    owner = len(inside) > 1 and inside[0].owns and idea.text[inside[0].end : inside[1].start] == "的"
    return inside[1:] if owner else inside


def _counted_from(somebody: Mention, idea: Idea) -> int:
    """Where somebody's count begins: 一个 of 一个学生."""
    counted = re.search(r"[一两几][个位名只条匹头群](?:[^，。的]{1,6}的)?$", idea.text[: somebody.start])
    return counted.start() if counted else somebody.start


def _may_be(pronoun: str, part: Part) -> bool:
    """Whether 他, 她 or 它 may be this one: a thing is used, and not the one whose it is."""
    if pronoun == "它":
        return part.kind != "person"
    return part.kind != "person" or part.sex != ("female" if pronoun == "他" else "male")
