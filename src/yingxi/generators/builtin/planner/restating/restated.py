"""An idea's sentence said anew where it leaves out what the reading needs: who does it, "that" before what is found to
be so, that a wonder is found out."""

import re

from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.idea import LIVING
from yingxi.generators.builtin.planner.idiom.inflecting import (
    is_past,
    is_third_person,
    plain_form,
    third_person,
)
from yingxi.generators.builtin.planner.idiom.premise import deeds_of
from yingxi.generators.builtin.planner.lexicon import words_of

_PASSIVE_EN = phrased(
    r"^(?P<whom>[^,]{3,48}?)\s(?:is|are|was|were|gets)\s(?P<verb>[a-z]+)\sby\s"
    r"(?P<doer>(?:an?|the|his|her|their|two|three|one)\s[a-z' -]+?)"
    r"(?P<rest>(?:\s(?:in|on|at|who|every|for|with|and|until|to|from|after|before|over|through|all)\b.*|,.*)?)[.]?$",
    re.I,
)


PARTICIPLES = {
    "beaten": "beat", "stolen": "steal", "taken": "take", "given": "give", "eaten": "eat", "hidden": "hide",
    "written": "write", "bitten": "bite", "chosen": "choose", "forgotten": "forget", "driven": "drive",
    "broken": "break", "woken": "wake", "seen": "see", "caught": "catch", "swallowed": "swallow",
    "lost": "lose", "left": "leave", "bought": "buy", "sold": "sell", "built": "build", "made": "make",
    "found": "find", "torn": "tear", "worn": "wear", "drunk": "drink", "fallen": "fall", "cut": "cut",
}  # fmt: skip


def with_active(text: str) -> str:
    """An English sentence of what is done to somebody, said of who does it.

    >>> with_active("A boy is chased by a goose"), with_active("A piano is bought by two girls in Rome")
    ('A goose chases a boy', 'Two girls buy a piano in Rome')
    """
    found = _PASSIVE_EN.match(text)
    verb = plain_form(found["verb"]) if found and is_past(found["verb"]) else ""
    verb = verb or (PARTICIPLES.get(found["verb"].lower(), "") if found else "")
    if found and not verb and found["verb"].endswith("ed"):
        stem = found["verb"].lower()
        known = deeds_of("en")
        verb = next(
            (each for each in (stem[:-1], stem[:-2], stem[:-3], f"{stem[:-3]}y") if each in known), ""
        )
    if found is None or not verb:
        return text
    doer = found["doer"]
    many = re.match(r"(?:two|three)\b|.*\band\b", doer, re.I) is not None
    return (
        f"{_sentence(doer)} {verb if many else third_person(verb)} {_running(found['whom'])}{found['rest']}"
    )


def with_somebody(text: str) -> str:
    """A sentence that begins with what is done, done by somebody.

    >>> with_somebody("Counts the stars for a blind girl"), with_somebody("Rain")
    ('A woman counts the stars for a blind girl', 'Rain')
    """
    first, _, rest = text.partition(" ")
    verb = is_third_person(first) and plain_form(first) in deeds_of("en")
    if not verb or not re.match(r"(?:an?|the|his|her|its|their|for|to|every|all|with)\b", rest, re.I):
        return text
    return f"A woman {text[:1].lower()}{text[1:]}"


_KNOWS_EN = phrased(
    r"\b(?:(?:discover|reali[sz]e|notice)(?:s|d|ed)?|finds? out)\s+(?=(?:his|her|its|their|the|every|all|no)\s)",
    re.I,
)
_STANDS_EN = phrased(r"is|are|was|were|can|can['’]t|cannot|will|won['’]t|has|have|doesn['’]t|never|always")


_WONDER_EN = phrased(
    r"^(?:my|an?|the|his|her)\s+(?P<who>(?:[a-z]+\s)?[a-z]+)['’]s\s+(?P<thing>[a-z -]+?)\s+"
    r"(?P<does>can|could|talks|sings|flies|speaks)\b",
    re.I,
)
_WONDER_ZH = phrased(r"^(?P<who>[^的，]{1,6})的(?P<thing>[^的，会能]{1,5})(?P<does>[会能][^，。]{2,8})[。]?$")


def with_wonder(text: str, language: Language) -> str:
    """What somebody's thing can do is a story when it is found out.

    >>> with_wonder("奶奶的缝纫机会说话", "zh"), with_wonder("A boy's kite can talk", "en")
    ('奶奶发现自己的缝纫机会说话', 'A boy discovers that the kite can talk')
    >>> with_wonder("A pilot's daughter talks to him by radio", "en")
    "A pilot's daughter talks to him by radio"
    """
    match = (_WONDER_ZH if language == "zh" else _WONDER_EN).match(text)
    if match is None or match["who"].split()[-1].lower() not in words_of(language):
        return text
    known = words_of(language).get(match["thing"].split()[-1].lower())
    if known is not None and known.kind in LIVING:
        return text
    if language == "zh":
        return f"{match['who']}发现自己的{match['thing']}{text[match.start('does') :]}"
    return f"A {match['who']} discovers that the {match['thing']} {text[match.start('does') :]}"


_CONTRAST_ZH = phrased(
    r"^(?P<first>[^，。]{3,16})，(?P<who>[\u3400-\u9fff]{1,4}?)(?:却|偏偏?|就是)(?P<does>(?:不肯|不愿意?|拒绝)[^，。]{2,12})[。]?$"
)


def with_contrast(text: str) -> str:
    """Whom a Chinese sentence contrasts with what went before is whom it is about.

    >>> with_contrast("妈妈过年回家，女儿却不肯叫她妈妈"), with_contrast("雨下了一夜，女儿却睡着了")
    ('女儿不肯叫她妈妈，妈妈过年回家', '雨下了一夜，女儿却睡着了')
    """
    match = _CONTRAST_ZH.match(text)
    if match is None or match["who"] not in words_of("zh"):
        return text
    return f"{match['who']}{match['does']}，{match['first']}"


def with_that(text: str) -> str:
    """A sentence with the "that" which English leaves out before what somebody finds to be so.

    >>> with_that("A baker discovers his bread makes people sing"), with_that("A boy discovers the old lighthouse")
    ('A baker discovers that his bread makes people sing', 'A boy discovers the old lighthouse')
    """
    match = _KNOWS_EN.search(text)
    if match is None:
        return text
    for word in text[match.end() :].split()[2:5]:
        if word in _JOINS:
            return text
        known = is_third_person(word) and plain_form(word) in deeds_of("en")
        if known or _STANDS_EN.fullmatch(word):
            return f"{text[: match.end()]}that {text[match.end() :]}"
    return text


_JOINS = frozenset(
    {"of", "that", "who", "which", "in", "on", "at", "under", "and", "with", "behind", "from", "to"}
)
"""Behind these, what follows belongs to the thing that is found."""


_IN_WHICH = phrased(
    r"^(?P<where>(?:an?|the)(?:\s(?!(?:is|are|was|to|who|gets)\b)[a-z'-]+){1,6}?)\s(?:(?P<how>in|on|at|under|behind|inside)\s(?:which|whom)|(?P<there>where))\s"
    r"(?P<clause>(?:an?|the|two|three|his|her|their|nobody|everybody|everyone)\s.+)$",
    re.I,
)
_WITH_INSIDE = phrased(
    r"^(?P<where>(?:an?|the)\s[a-z]*\s?(?:elevator|lift|train|bus|cable car|boat|car))\s"
    r"(?:stops|is stuck|gets stuck|breaks down)\b[^,]*?\swith\s(?P<who>.+?)(?:\s(?:inside|on board|in it))?[.]?$",
    re.I,
)
_STUCK_ZH = phrased(
    r"^(?:一[部座间台个列辆])?困[住着]了?(?P<who>[^，的]{1,10})的(?P<where>电梯|火车|船|车|山洞|缆车)[。]?$"
)
_LEFT_BEHIND_ZH = phrased(
    r"^(?P<who>老伴|妻子|丈夫|爱人|[爸妈]{1,2}|父亲|母亲|爷爷|奶奶|外公|外婆|女儿|儿子|师父)(?:走|去世|过世|离世|死)了?(?:以|之)?后，(?P<rest>.+)$"
)
"""Who is dead is nobody in the film, and what was theirs is called so."""
_SHOW_EN = phrased(
    r"^(?P<who>(?:an?|the)\s[a-z' -]+?)['’]s\s(?P<time>last|final|first)\s"
    r"(?:performance|show|concert|act|appearance)\b\s*(?P<rest>.*)$",
    re.I,
)
_SHOW_ZH = phrased(
    r"^(?P<who>[^，的]{1,10}?)(?P<where>(?:在[^，的]{1,10})?)的(?P<time>最后|第)一[场次](?:演出|表演|音乐会)[。]?$"
)
_CHILDREN_EN = phrased(
    r"\b(?:in|at)\s(?:an?|the)\s(?:children['’]s|paediatric|pediatric)\s(?P<where>ward|hospital|home|library)\b",
    re.I,
)
_CHILDREN_ZH = phrased(r"在(?:儿童|小儿|儿科)(?P<where>病房|医院)")
_COUPLE_EN = phrased(
    r"^(?:an?|the)\s(?P<age>(?:old|elderly|young|newly married)\s)?couple(?=\s[a-z]+\s)", re.I
)


def with_its_people_first(text: str, language: Language) -> str:
    """A place with who is in it, and a show with who gives it, as a sentence of what they do; a couple as the two.

    >>> with_its_people_first("An elevator in which a bride is stuck", "en")
    'A bride and a stranger are stuck in an elevator'
    >>> with_its_people_first("A clown's last performance in a children's ward", "en")
    'A clown performs for the last time for a girl in a ward'
    >>> with_its_people_first("小丑在儿童病房的最后一场演出", "zh")
    '小丑最后一次在病房给小女孩表演'
    >>> with_its_people_first("A couple practise a dance in an empty ballroom", "en")
    'A husband and his wife practise a dance in an empty ballroom'
    """
    if language == "zh":
        if found := _LEFT_BEHIND_ZH.match(text):
            return re.sub(r"[她他](?=的)", found["who"], found["rest"], count=1)
        text = re.sub(r"(?:一起)?等(?:着)?来电[。]?$", "被困在客厅里", text)
        if found := _STUCK_ZH.match(text):
            return f"{found['who']}被困在{found['where']}里"
        found = _SHOW_ZH.match(text)
        if found is None:
            return text
        where, children = found["where"], _CHILDREN_ZH.search(found["where"])
        where = f"在{children['where']}给小女孩" if children else where
        return f"{found['who']}{'最后一次' if found['time'] == '最后' else '第一次'}{where}表演"
    if found := _COUPLE_EN.match(text):
        age = found["age"] or ""
        verb, _, rest = text[found.end() :].strip().partition(" ")
        verb = plain_form(verb) if is_third_person(verb) else verb
        return f"{'An' if age[:1] in ('o', 'e') else 'A'} {age}husband and his {age}wife {verb} {rest}"
    if found := _WITH_INSIDE.match(text):
        who = found["who"]
        many = re.search(r"\band\b|^(?:two|three)\b", who) is not None
        text = f"{_sentence(who)} {'are' if many else 'is'} stuck in {_running(found['where'])}"
    elif found := _IN_WHICH.match(text):
        text = f"{_sentence(found['clause'])} {found['how'] or 'in'} {_running(found['where'])}"
    elif found := _SHOW_EN.match(text):
        rest = _CHILDREN_EN.sub(r"for a girl in a \g<where>", found["rest"])
        text = f"{found['who']} performs for the {found['time'].lower()} time {rest}".strip()
    return _ALONE_EN.sub(r"\g<who> and a stranger are stuck in", text)


_ALONE_EN = phrased(
    r"^(?P<who>(?:an?|the)\s(?:(?!and\b|with\b)[a-z-]+\s?){1,3}?)\sis\s(?:stuck|trapped)\sin"
    r"(?=\s(?:an?|the)\s(?:[a-z]+\s)?(?:elevator|lift|cable car)$)",
    re.I,
)
"""Whoever is stuck alone in so small a place has nobody to talk to."""


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]


def _running(words: str) -> str:
    return words[:1].lower() + words[1:]
