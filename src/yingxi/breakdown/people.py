"""Who is in the screenplay: speakers, and those whom the action alone names."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from yingxi.breakdown.attention import Names
from yingxi.breakdown.lexicon import chinese_found, english_found, english_tokens, meanings
from yingxi.breakdown.prose_people import prose_people
from yingxi.breakdown.shot_marks import seen_text
from yingxi.film.brief import Language
from yingxi.film.screenplay import Element, ElementKind
from yingxi.film.story import Sex
from yingxi.screenplay.emphasis import plain

_AGE_ZH = r"(?:[0-9]{1,3}|[零一二两三四五六七八九十百]{1,4})(?:多|来)?岁?"
_INTRODUCED_ZH = re.compile(
    rf"(?:^|[。！？\n]|——|，(?:和|与|跟|还有|以及)?)\s*(?P<name>[\u4e00-\u9fff·]{{1,4}})(?:，(?={_AGE_ZH}[，（。])|（(?={_AGE_ZH}[，）]))"
)
_CAPITALS = re.compile(r"\b[A-Z][A-Z'’.-]*[A-Z](?:\s+(?:[A-Z]{2,}[A-Z'’]*|[A-Z]\.))*")
_INTRODUCED_EN = re.compile(
    r"\b(?P<name>[A-Z][\w'’.-]+(?:\s[A-Z][\w'’.-]+){0,2})(?:,\s(?=\d{1,3}(?:[,.;)]|$))|\s\((?=\d{1,3}\b))"
)
_TITLED = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Miss|Sir|Madam|Uncle|Aunt|Old)\.?\s[A-Z][a-z]+")
_APPOSED = re.compile(
    r",\s(?:a|an|the|his|her|their)\s+[\w -]{0,30}?\b"
    r"(?:fellow|man|woman|girl|boy|detective|driver|partner|mastermind|teacher|doctor)\b"
)
_NOT_SEEN = frozenset(
    {
        "narrator",
        "voice",
        "voice over",
        "male voice",
        "female voice",
        "旁白",
        "画外音",
        "声音",
        "独白",
        "字幕",
        "v.o",
        "announcer",
    }
)


@dataclass(frozen=True, slots=True)
class Role:
    """Somebody, and the names that the text calls them by. `seen` is False for a voice alone."""

    id: str
    name: str
    aliases: tuple[str, ...]
    seen: bool = True


def speaker_name(text: str) -> str:
    """A cue's name without its colon and doubled spaces."""
    return " ".join(plain(text).strip().rstrip(":：").split())


def roles_in(elements: Iterable[Element], language: Language) -> tuple[Role, ...]:
    """Everybody, in the order in which they come in."""
    listed = tuple(elements)
    cues = list(
        dict.fromkeys(speaker_name(each.text) for each in listed if each.kind is ElementKind.CHARACTER)
    )
    found: dict[str, list[str]] = {}
    for element in listed:
        if element.kind is ElementKind.CHARACTER:
            _add(found, _shown(speaker_name(element.text)), [])
        elif text := seen_text(element):
            for name, aliases in _chinese(text, cues) if language == "zh" else _english(text, cues):
                _add(found, name, aliases)
    if language == "en":
        for name, aliases in prose_people(seen_text(element) for element in listed):
            if name in found or not _known_as(name, found):
                _add(found, name, aliases)
    return tuple(_role(name, aliases, language) for name, aliases in found.items() if name)


def names_of(roles: Iterable[Role], language: Language) -> Names:
    """Every name that the action may use, and what sex it tells. A word that names two people names
    neither."""
    ids: dict[str, str] = {}
    twice: set[str] = set()
    sexes: dict[str, Sex] = {}
    common: set[str] = set()
    known = meanings(language, "people")
    for role in roles:
        for alias in (role.name, *role.aliases):
            key = alias if language == "zh" else alias.lower()
            if ids.get(key, role.id) != role.id:
                twice.add(key)
            ids[key] = role.id
            if key in known or alias.islower():
                common.add(key)
        sexes[role.id] = sex_told(" ".join((role.name, *role.aliases)), language)
    return Names(
        {name: person for name, person in ids.items() if name not in twice}, sexes, frozenset(common)
    )


def sex_told(words: str, language: Language) -> Sex:
    """The sex that a noun in `words` tells, else none."""
    found = (
        chinese_found(words, "people") if language == "zh" else english_found(english_tokens(words), "people")
    )
    for each in found:
        if (sex := each.meaning.split()[0]) != "-":
            return "female" if sex == "female" else "male"
    return "none"


def person_id(name: str) -> str:
    """`person-art-girl`, `person-外婆`."""
    return "person-" + "-".join(re.findall(r"[^\W_]+", name.lower()))


def _shown(name: str) -> str:
    """`RUTH` as Ruth; names in mixed letters and Chinese names as they are."""
    return " ".join(word.capitalize() for word in name.split()) if name.isupper() and len(name) > 1 else name


def _known_as(noun: str, found: Mapping[str, list[str]]) -> bool:
    """Whether somebody is known by `noun` already: THE GIRL speaks, and a girl in a red coat comes in."""
    small = noun.lower()
    return any(small in (name.lower(), *(alias.lower() for alias in more)) for name, more in found.items())


def _add(found: dict[str, list[str]], name: str, aliases: list[str]) -> None:
    found.setdefault(name, [])
    found[name] += [alias for alias in aliases if alias != name and alias not in found[name]]


def _role(name: str, aliases: list[str], language: Language) -> Role:
    more = list(aliases)
    if language == "en":
        words = name.lower().split()
        if words[-1] in meanings("en", "people") and name.lower() not in (alias.lower() for alias in more):
            more.append(words[-1])
    return Role(person_id(name), name, tuple(more), name.lower() not in _NOT_SEEN)


def _chinese(text: str, cues: list[str]) -> Iterator[tuple[str, list[str]]]:
    """People whom the action introduces with their years, and nouns for people that govern a verb."""
    named = {found["name"] for found in _INTRODUCED_ZH.finditer(text)}
    for name in sorted(named, key=text.index):
        yield name, []
    for found in chinese_found(text, "people"):
        word = found.word
        inside = any(word in cue or cue in word for cue in (*cues, *named))
        after = text[found.end : found.end + 1]
        starts = found.start == 0 or text[found.start - 1] in "。！？，；：…\n、和与个位名着给向对"
        if not inside and starts and after not in ("的", "，", "") and len(word) > 1:
            verb = next(iter(chinese_found(text[found.end : found.end + 12], "verbs")), None)
            if verb is not None and "，" not in text[found.end : found.end + verb.start]:
                yield word, []


def _english(text: str, cues: list[str]) -> Iterator[tuple[str, list[str]]]:
    """People written in capitals, with a title, or introduced with their years."""
    people = meanings("en", "people")
    spans: list[tuple[int, str]] = []
    for found in _CAPITALS.finditer(text):
        name = re.sub(r"['’]S?$", "", found.group().rstrip(".'’-"))
        cue = next((each for each in cues if f" {each} " in f" {name} " or name in each.split()), None)
        if cue is not None and (f" {cue} " in f" {name} "):
            spans.append((found.start(), f"{cue}|{name}"))
        elif name.lower().split()[-1] in people or _named_here(text, found.end(), name):
            spans.append((found.start(), f"{name}|{name}"))
    introduced = [found for found in _INTRODUCED_EN.finditer(text) if not found["name"].isupper()]
    spans += [(found.start(), f"{found['name']}|{found['name']}") for found in introduced]
    titled = _TITLED.finditer(text)
    spans += [(found.start(), f"{found.group()}|{found.group().replace('.', '')}") for found in titled]
    for _, both in sorted(spans):
        cue_name, _, alias = both.partition("|")
        shown = _shown(cue_name)
        yield shown, [_shown(alias), *([_shown(alias.split()[0])] if _first_name(alias, people) else [])]


def _first_name(alias: str, people: Mapping[str, str]) -> bool:
    """Whether a name of two words is a first and a last name, so that the first may stand alone."""
    words = alias.lower().split()
    return len(words) == 2 and not any(word in people for word in words)


def _named_here(text: str, end: int, name: str) -> bool:
    """Whether capitals name a person: years or an apposition follow, or AKA and `named` go before."""
    behind = text[end : end + 40]
    if re.match(r",\s\d{1,3}\b|\s\(\d{1,3}\b", behind):
        return True
    before = text[: text.index(name)].rstrip().lower()
    if before.endswith(("aka", "named", "name is", "called", "this is", "this must be")):
        return True
    return bool(_APPOSED.match(behind))
