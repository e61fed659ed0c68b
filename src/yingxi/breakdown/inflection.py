"""Forms of English words: what a plain form may look like in a sentence."""

_VOWELS = "aeiou"


def verb_forms(phrase: str) -> tuple[str, ...]:
    """`nod at` as nod, nods, nodded and nodding at. Too many forms do no harm: they are only looked up."""
    head, _, rest = phrase.partition(" ")
    rest = f" {rest}" if rest else ""
    return tuple(f"{form}{rest}" for form in (head, third_person(head), *_past(head), *_ing(head)))


def third_person(verb: str) -> str:
    """The verb as it stands behind she: watch, watches."""
    if verb.endswith(("s", "x", "z", "ch", "sh", "o")):
        return verb + "es"
    if verb.endswith("y") and verb[-2:-1] not in _VOWELS:
        return verb[:-1] + "ies"
    return verb + "s"


def noun_forms(phrase: str) -> tuple[str, ...]:
    """A noun and its plural."""
    if phrase.endswith("man"):
        return phrase, phrase[:-3] + "men"
    if phrase.endswith("child"):
        return phrase, phrase + "ren"
    return phrase, third_person(phrase)


def _doubled(verb: str) -> str:
    short = (
        len(verb) > 2 and verb[-1] not in _VOWELS + "wxy" and verb[-2] in _VOWELS and verb[-3] not in _VOWELS
    )
    return verb + verb[-1] if short else verb


def _past(verb: str) -> tuple[str, ...]:
    if verb.endswith("e"):
        return (verb + "d",)
    if verb.endswith("y") and verb[-2:-1] not in _VOWELS:
        return (verb[:-1] + "ied",)
    return (verb + "ed", _doubled(verb) + "ed")


def _ing(verb: str) -> tuple[str, ...]:
    if verb.endswith("ie"):
        return (verb[:-2] + "ying",)
    if verb.endswith("e") and not verb.endswith("ee"):
        return (verb[:-1] + "ing",)
    return (verb + "ing", _doubled(verb) + "ing")
