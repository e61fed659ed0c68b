"""English clauses in the words of a film: without what only says who somebody is, and with its reason as speech."""

import re

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.idiom.inflecting import is_third_person, plain_form, third_person
from yingxi.generators.builtin.planner.idiom.premise import deeds_of

REASON = phrased(
    r",?\s+(?:(?:on\s+)?the\s+(?:night|day|morning|evening|week)\s+)?(?P<link>so that|so|because|before)\s+"
    r"(?=(?:an?|the|his|her|their|its|he|she|they|it|nobody|no one|everyone|everybody|somebody)\s+[a-z]"
    r"|[a-z]+s\s+(?:can|could|will|are|have)\b)",
    re.I,
)
"""Behind it stands why something is done, or by when."""
_BEHIND_SUBJECT = frozenset(
    {"who", "that", "which", "in", "on", "at", "from", "next", "of", "with", "upstairs", "downstairs"}
)
_BEFORE_NOUNS = "a an the his her its their my your of in on at to with from by for two three every some old"
_NO_VERB_BEHIND = frozenset(_BEFORE_NOUNS.split())
_WORN = r"(?:hat|coat|dress|cap|scarf|mask|suit|uniform|apron|shirt|cloak|jumper|raincoat|gown)"
POSTMODIFIED = (
    rf"(?:\s+in\s+(?:an?|the|his|her)\s+(?:[a-z-]+\s+){{0,2}}?{_WORN}\b|\s+next door\b|\s+(?:up|down)stairs\b"
    r"|\s+of\s+(?:his|her|their)\s+(?:own\s+)?(?:life|dreams)\b|\s+in\s+a\s+coma\b"
    r"|\s+(?:who|that|whom)\s+(?!is\b|was\b|turns\b)(?:[a-z'’-]+\s*){1,9}$)?"
)
"""What may stand behind somebody's noun and is seen by the figure itself."""
_QUOTED = phrased(
    r"(?:says|shouts|whispers|calls|cries|asks|answers|sings|writes|repeats|tells\s+{\w+})[,:]?\s+[\"“](?P<line>[^\"”]+)[\"”]?",
    re.I,
)


def from_verb(rest: str) -> str:
    """A predicate without what stands between its subject and its verb.

    >>> from_verb("who wants to see the sea takes the ticket"), from_verb("in the front row hums the rest")
    ('takes the ticket', 'hums the rest')
    >>> from_verb("takes the ticket"), from_verb("who sings")
    ('takes the ticket', 'sings')
    """
    words = rest.split()
    if not words or words[0].lower() not in _BEHIND_SUBJECT:
        return rest
    relative = words[0].lower() in ("who", "that", "which")
    verbs = [
        at
        for at, word in enumerate(words)
        if at
        and is_third_person(word.lower())
        and plain_form(word.lower()) in deeds_of("en")
        and words[at - 1].lower() not in _NO_VERB_BEHIND
    ]
    if relative:
        return " ".join(words[verbs[1] :] if len(verbs) > 1 else words[1:])
    anything = [
        at
        for at, word in enumerate(words)
        if at and is_third_person(word.lower()) and words[at - 1].lower() not in _NO_VERB_BEHIND
    ]
    found = verbs or anything
    return " ".join(words[found[0] :]) if found else rest


def line_quoted(said: str) -> str:
    """What somebody says in a clause, as their line.

    >>> line_quoted('says "Do not open it"'), line_quoted("says nothing")
    ('Do not open it', '')
    """
    found = _QUOTED.match(said)
    return found["line"].strip(" ,") if found else ""


def reason_said(
    link: str,
    reason: str,
    listener: tuple[str, ...],
    *,
    both: bool = False,
    of_things: bool = False,
    sex: str = "",
) -> str:
    """Why somebody does it, as they say it; `listener` are the nouns of whoever they say it to, `both`
    whether "they" are the two of them, `of_things` whether they are what the deed is done to; `sex` is the speaker's.

    >>> reason_said("so that", "her father will see it", ()), reason_said("because", "he misses the sea", ())
    ('So that my father will see it', 'Because I miss the sea')
    >>> reason_said("before", "the baker comes home", ("baker",))
    'Before you come home'
    >>> reason_said("so that", "a girl can hear her mother come home", ("girl",))
    'So that you can hear your mother come home'
    """
    for noun in listener:
        reason = re.sub(
            rf"^(?:an?|the|his|her|their)\s+(?:[a-z-]+\s+)?{re.escape(noun)}\s+(?P<how>(?:always|never|still|only)\s+)?(?P<verb>[a-z]+)",
            lambda found: f"you {found['how'] or ''}{to_you(found['verb'])}",
            reason,
            flags=re.I,
        )
    reason = re.sub(
        r"^(?:he|she)\s+(?P<verb>[a-z]+)", lambda found: f"I {_mine(found['verb'])}", reason, flags=re.I
    )
    if not of_things:
        reason = re.sub(r"^they\b", "we" if both else "I", reason, flags=re.I)
    own = {"male": "his|their", "female": "her|their"}.get(sex, "his|her|their")
    whose = "your" if reason.startswith("you ") and listener else "my"
    reason = re.sub(rf"\b(?:{own})\b(?=\s+[a-z])", whose, reason)
    return f"{link.capitalize()} {reason}"


def to_you(verb: str) -> str:
    return {"is": "are", "was": "were", "has": "have"}.get(verb, _plain(verb))


def _mine(verb: str) -> str:
    return {"is": "am", "has": "have"}.get(verb, _plain(verb))


def _plain(verb: str) -> str:
    return plain_form(verb) if is_third_person(verb) and verb != "was" else verb


_RESULT = phrased(
    r"(?:(?:wants|learns|tries|decides|longs|hopes|dares|manages)|(?:teaches|trains|helps|persuades|invites)\s+{(?P<whom>\w)})"
    r"\s+(?:how\s+)?to\s+(?P<verb>[a-z]+)\b(?P<rest>.*)$",
    re.I,
)


def result_of(said: str, doer: str) -> str:
    """What one sees in the end of a deed that is wished, learnt or taught.

    >>> result_of("teaches {O} to skip rope", "P"), result_of("wants to fly over the sea", "P")
    ('{O} skips rope', '{P} flies over the sea')
    """
    found = _RESULT.match(said)
    if found is None or found["verb"].lower() in _UNSEEN_RESULTS:
        return ""
    return f"{{{found['whom'] or doer}}} {third_person(found['verb'])}{found['rest']}"


_PURPOSE = phrased(
    r",?\s+so(?:\s+that)?\s+(?P<who>he|she|they)\s+(?:can|could|will|may|might)\s+(?:finally\s+)?(?P<does>[a-z]+\b.*)$",
    re.I,
)


def purpose_of(said: str) -> tuple[bool, str] | None:
    """What a deed is done for, where that can be seen in the end: whether by "them", and the deed in its plain form.

    >>> purpose_of("teaches the dog to swim so they can cross the lake"), purpose_of("sings so he will not be alone")
    ((True, 'cross the lake'), None)
    """
    found = _PURPOSE.search(said)
    if found is None or found["does"].split()[0].lower() in (*_UNSEEN_RESULTS, "not", "never"):
        return None
    return found["who"].lower() == "they", found["does"]


_STATES = {"is": "I'm", "was": "I was", "has": "I've", "had": "I had"}


def state_said(rest: str) -> str:
    """What somebody is, as they say it of themselves.

    >>> state_said("is afraid of heights"), state_said("has never seen her father")
    ("I'm afraid of heights", "I've never seen my father")
    """
    verb, _, tail = rest.partition(" ")
    tail = re.sub(r"\b(?:his|her)\b(?=\s+[a-z])", "my", tail)
    have = verb.lower() == "has" and re.match(r"(?:an?|the|no|two|three|only|nothing|nobody)\b", tail, re.I)
    return f"{'I have' if have else _STATES.get(verb.lower(), 'I am')} {tail}"


_UNSEEN_RESULTS = frozenset({"be", "become", "know", "have", "understand", "believe", "forget"})
