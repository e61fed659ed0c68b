"""An idea, read: longest match in the lexicons, then patterns for what they lack."""

import re
from collections.abc import Iterator
from dataclasses import replace

from yingxi.film.brief import Language
from yingxi.generators.builtin.planner.idea import Idea, Mention
from yingxi.generators.builtin.planner.lexicon import Entry, words_of

LONGEST_READ = 400
"""Characters of an idea that are read: a logline with room to spare."""
_HAN = re.compile(r"[\u3400-\u9fff]")
_OWNS = {"zh": re.compile(r"的(?=[\u3400-\u9fff])"), "en": re.compile(r"['’]s?\s+\w")}
_TARGETS = ("things", "times", "creatures", "acts", "cues", "people", "places")
_REACH = {"zh": 6, "en": 24}
_PERSON_ENDING_EN = re.compile(r"(?:er|or|ist|ian|man|woman|smith|keeper|wright)$")
_PERSON_ENDING_ZH = re.compile(r"(?:匠|师|员|工|手|人|生|客|夫|娘|者|长)$")
_UNKNOWN_ZH = re.compile(
    r"[一两三这那每](?P<count>[位名个只条把块件张本封枚台家座间])(?:[\u3400-\u9fff]*的)?(?P<noun>[\u3400-\u9fff]{2,4})$"
)
_UNKNOWN_EN = re.compile(r"\b(?:an?|the|her|his|its|their|my|one|last|old|young|lost|broken)\s+(?P<noun>[a-z][a-z-]+)$", re.I)
_NUMERALS, _CLASSIFIERS = "一两三几这那每某", "位名个只条把块件张本封枚台家座间头匹朵棵首支"
_QUALITY = {
    "zh": re.compile(r"[红黄蓝绿白黑金银紫旧老破小木纸铜]+$"),
    "en": re.compile(r"\b(?:red|yellow|blue|green|white|black|golden|silver|purple|brown|wooden|paper|brass|tiny|little) $", re.I),
}
_STOP_EN = frozenset(
    "a an the and or but of to in on at for with from by his her its their my our your it he she they them him we i you "
    "is are was be been has have had do does did not no yet still only just one two three who which that this these "
    "those every all everyone everything old young little small big very new as into out up down after before until "
    "again when where while about over under off own so than then there here night's".split()
)
_FILL_ZH = re.compile(r"[的了在和与把被给着过是有一个只位名条却但还又也就都很不没于之与及或其他她它这那上下里中所到去来会能要让使为向从对将]+")


def language_of(text: str, otherwise: Language = "en") -> Language:
    """The language an idea is written in, by its script."""
    han, latin = len(_HAN.findall(text)), len(re.findall(r"[A-Za-z]+", text))
    return "zh" if han > latin else "en" if latin else otherwise


def idea_read(text: str, otherwise: Language = "en") -> Idea:
    """What is understood of `text`, of which the first `LONGEST_READ` characters are read."""
    clean = " ".join(text.split())
    kept = clean[:LONGEST_READ]
    language = language_of(kept, otherwise)
    known = tuple(_with_quality(each, kept, language) for each in _known(kept, language))
    unknown, unread = _unknown(kept, language, known)
    mentions = tuple(sorted((*known, *unknown), key=lambda each: each.start))
    return Idea(
        text=kept,
        language=language,
        mentions=mentions,
        flags=_flags(mentions, language),
        unread=unread,
        shortened=len(clean) > LONGEST_READ,
    )


def _known(text: str, language: Language) -> Iterator[Mention]:
    words, lower, at = words_of(language), text.lower(), 0
    longest = max(map(len, words))
    while at < len(text):
        if language == "en" and at and lower[at - 1].isalnum():
            at += 1
            continue
        if language == "zh" and at and text[at - 1] in _NUMERALS and text[at] in _CLASSIFIERS:
            at += 1
            continue
        found = next(
            (lower[at : at + size] for size in range(min(longest, len(text) - at), 0, -1)
             if lower[at : at + size] in words and _ends_word(lower, at + size, language)),
            "",
        )  # fmt: skip
        if not found:
            at += 1
            continue
        tail = text[at + len(found) :]
        yield Mention(text[at : at + len(found)], words[found], at, owns=bool(_OWNS[language].match(tail)))
        at += len(found)


def _with_quality(mention: Mention, text: str, language: Language) -> Mention:
    """A thing keeps the colour or stuff said right before it: a red apple."""
    match = _QUALITY[language].search(text[: mention.start]) if mention.entry.kind == "things" else None
    return replace(mention, word=match[0] + mention.word, start=match.start()) if match else mention


def _ends_word(text: str, end: int, language: Language) -> bool:
    """Whether an English word may end here: a plural's s may still follow."""
    return language == "zh" or re.match(r"(?:e?s)?(?![a-z0-9])", text[end:]) is not None


def _unknown(text: str, language: Language, known: tuple[Mention, ...]) -> tuple[list[Mention], tuple[str, ...]]:
    """Nouns that no lexicon has, kept literally by the words before them, and the words that stay unread."""
    mentions, unread = [], []
    nouns = {each.start for each in known if each.entry.kind in ("people", "creatures", "things", "places")}
    for start, gap in _gaps(text, known):
        if language == "zh":
            match = _UNKNOWN_ZH.search(gap)
            person = bool(match) and (match["count"] in "位名" or bool(_PERSON_ENDING_ZH.search(match["noun"])))
            left = [part for part in _FILL_ZH.split(re.sub(r"[^\u3400-\u9fff]+", "的", gap)) if len(part) > 1]
        else:
            match = _UNKNOWN_EN.search(gap.rstrip(" ,.'’")) if start + len(gap) not in nouns else None
            person = bool(match) and bool(_PERSON_ENDING_EN.search(match["noun"]))
            left = [word for word in re.findall(r"[a-z][a-z-]+", gap.lower()) if word not in _STOP_EN]
        if match:
            noun = match["noun"]
            kind = "people" if person else "things"
            words = {"chinese": (noun,)} if language == "zh" else {"english": (noun.lower(),)}
            flags = frozenset({"job", "adult"} if person else {"thing"})
            mentions.append(Mention(noun, Entry(id=noun, kind=kind, flags=flags, **words), start + gap.rfind(noun), understood=False))
            left = [word for word in left if noun.lower() not in word]
        unread.extend(left)
    return mentions, tuple(unread)


def _gaps(text: str, known: tuple[Mention, ...]) -> Iterator[tuple[int, str]]:
    at = 0
    for mention in known:
        if text[at : mention.start].strip():
            yield at, text[at : mention.start]
        at = mention.end
    if text[at:].strip():
        yield at, text[at:]


def _flags(mentions: tuple[Mention, ...], language: Language) -> frozenset[str]:
    flags = {flag for each in mentions for flag in (each.entry.id, each.entry.kind, *each.entry.flags)}
    for one, other in zip(mentions, mentions[1:], strict=False):
        near = other.start - one.end <= _REACH[language]
        if near and other.entry.kind in _TARGETS and one.entry.id in ("fear", "want", "see"):
            flags.add(("fear-" if one.entry.id == "fear" else "wish-") + other.entry.id)
    living = [each for each in mentions if each.entry.kind in ("people", "creatures")]
    if len(living) > 1:
        flags.add("two")
    hours = {each.id: each.words(language) for each in words_of(language).values() if "hour" in each.flags}
    for each in mentions:
        flags.update(hour for hour, words in hours.items() for word in words if re.search(rf"(?<![a-z]){word}(?![a-z])", each.word.lower()))
    return frozenset(flags)


