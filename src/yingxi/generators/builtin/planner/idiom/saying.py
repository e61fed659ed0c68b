"""What an idea says of somebody that cannot be seen (forgetting, deciding, believing), as whoever it is says it."""

import re
from collections.abc import Sequence

from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.idiom.inflecting import is_third_person, past, plain_form

_MIND_ZH = phrased(
    r"^(?:终于|突然|也|才|还|却|只|仍然?)*(?:决定|(?:害怕|担心|生怕|怕)(?!了)|以为|忘了|忘记|后悔|相信|觉得|意识到|想起|明白|希望|打算|(?:已经|早就|早已)(?![^，]{0,3}(?:睡|死|走|离开|不在|没))|不知道|认为|要(?!求)|想要?(?!起))"
)
_ONCE_ZH = phrased(r"^(?:当年|小时候|年轻(?:的)?时候?|从前|以前)")
"""What was so before the film begins is told."""
_FINDS_ZH = phrased(
    r"^(?:才|却|竟然?|突然|终于)?发现(?P<what>(?=[^，]*[他她自])[^，{}]{1,10}(?:会|能|是|不|没|都|变成|怕)[^，]{1,10}|(?=[他她自])[^，{}]{2,12}了)$"
)
"""How things are, found out by whom they concern: 发现自己写的程序会做梦."""
_TASTE_ZH = phrased(r"^(?:总是?|还是|都|又|一直|每次都?)*(?:太|很|不够|越来越|有点|特别)[^，]{1,4}$")
"""How a thing is, and not what somebody does: 总是太咸."""
_MIND_EN = phrased(
    r"(?P<verb>forgets|wants|hates|envies|fears|distrusts|misses|decides|reali[sz]es|believes|thinks|knows|remembers|hopes|regrets|understands|assumes)\s+(?P<rest>.+)",
    re.I,
)
_NOT_EN = phrased(
    r"(?:can['’]t|cannot)\s+(?P<verb>remember|understand|believe|forget|imagine|forgive|decide)\s+(?P<rest>.+)",
    re.I,
)
_MINE_EN = {"his": "my", "her": "my", "their": "my", "himself": "myself", "herself": "myself"}


def is_taste(said: str) -> bool:
    """Whether a Chinese clause says how something is.

    >>> is_taste("总是太咸"), is_taste("总是太咸的汤被倒掉")
    (True, False)
    """
    return _TASTE_ZH.match(said) is not None


def said_of_mind(done: str, roles: Sequence[str], language: Language) -> str:
    """The line that takes the place of an act which nobody can see; empty where it can be seen.

    >>> said_of_mind("决定回一趟故乡", ("P",), "zh"), said_of_mind("要去同一场婚礼", ("P", "O"), "zh")
    ('我决定回一趟故乡', '我们要去同一场婚礼')
    >>> said_of_mind("forgets to tell Earth", ("P",), "en"), said_of_mind("plants a seed", ("P",), "en")
    ('I forgot to tell Earth', '')
    """
    if language == "zh":
        if found := _FINDS_ZH.match(done):
            what = _to_listener(found["what"], roles)
            theirs = re.search(r"(?:[女男老]人|你|\{\w+\})[^，他她]{0,6}自己", what)
            end = theirs.start() if theirs else len(what)
            return re.sub(r"[他她](?!们)(?:自己)?|自己", "我", what[:end]) + what[end:]
        if not (_MIND_ZH.match(done) or _ONCE_ZH.match(done)):
            return ""
        said = _to_listener(done, roles)
        said = re.sub(r"(?<=你)(?P<do>[^，他她]*)[他她](?!们)", r"\g<do>我", said, count=1)
        return ("我们" if len(roles) > 1 else "我") + said
    if not_known := _NOT_EN.fullmatch(done):
        rest = re.sub(r"{[PO]}['’]s", "your", not_known["rest"])
        return f"I can't {not_known['verb'].lower()} {_to_listener(rest, roles)}"
    found = _MIND_EN.fullmatch(done)
    if found is None:
        return ""
    verb, rest = found["verb"].lower(), _to_listener(found["rest"], roles)
    who = "we" if len(roles) > 1 else "I"
    rest = re.sub(
        r"\b(his|her|their|himself|herself)\b(?!\s*[,.]|$)",
        lambda each: _MINE_EN[each[0].lower()] if who == "I" else "our",
        rest,
    )
    rest = re.sub(r"\b(?:he|she|they)\s+(?:is|are)\b", f"{who} {'am' if who == 'I' else 'are'}", rest)
    rest = re.sub(r"\bthey\b(?=\s+[a-z])", "we", rest)
    rest = re.sub(r"\b(?:he|she)\s+([a-z]+)\b", lambda each: f"{who} {_own_form(each[1])}", rest)
    rest = re.sub(r"\byou is\b", "you are", rest)
    then = past(plain_form(verb)) if verb in ("forgets", "decides", "assumes", "thinks") else plain_form(verb)
    return f"{who[0].upper()}{who[1:]} {then} {rest}"


def _own_form(verb: str) -> str:
    return plain_form(verb) if is_third_person(verb) and verb not in ("was", "has") else verb


def _to_listener(said: str, roles: Sequence[str]) -> str:
    """Whoever is spoken to is you."""
    listener = "O" if tuple(roles) == ("P",) else "P" if tuple(roles) == ("O",) else ""
    you = "你" if any(each > "\u2e80" for each in said) else "you"
    return (
        said.replace(f"{{{listener}}}", you)
        if listener and not re.search(rf"{{{listener}}} [a-z]", said)
        else said
    )
