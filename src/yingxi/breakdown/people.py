"""Who is in the screenplay: speakers, and those whom the action alone names."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from yingxi.breakdown.animals_acting import animals_acting, short_noun
from yingxi.breakdown.apposition import noun_apposed, shown
from yingxi.breakdown.attention import Names
from yingxi.breakdown.by_trade import creatures_called, given_alone
from yingxi.breakdown.cast_lists import cast_lines, listed_there
from yingxi.breakdown.children import CHILD, children_among
from yingxi.breakdown.chinese_introductions import chinese_named, comes_anew
from yingxi.breakdown.counting import COUNTED, counted_again, counted_new, counted_off, numbered
from yingxi.breakdown.hosts import hosts_in
from yingxi.breakdown.lexicon import chinese_found, meanings
from yingxi.breakdown.named_alone import named_alone
from yingxi.breakdown.named_in_rows import each_of_them, people_in_rows
from yingxi.breakdown.named_together import named_together
from yingxi.breakdown.other_ages import named_at_age, other_age_of
from yingxi.breakdown.prose_people import prose_people
from yingxi.breakdown.revealed import revealed
from yingxi.breakdown.sexes import given_sex, kin_sex, sex_told
from yingxi.breakdown.short_names import called_shorter
from yingxi.breakdown.shot_marks import seen_text
from yingxi.breakdown.strangers import strangers
from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased
from yingxi.film.screenplay import Element, ElementKind
from yingxi.film.story import Sex
from yingxi.screenplay.emphasis import plain

_TITLE = r"(?:MRS?|MS|DR)\.?\s"
_CAPITALS = phrased(rf"\b(?:{_TITLE})?[A-Z][A-Z'’.-]*[A-Z](?:\s+(?:[A-Z]{{2,}}[A-Z'’]*|[A-Z]\.))*")
_INTRODUCED_EN = phrased(
    r"\b(?P<name>(?![A-Z]{2})[A-Z][\w'’.-]+(?:\s(?![A-Z]{2})[A-Z][\w'’.-]+){0,2})(?:,\s(?=\d{1,3}(?:[,.;)]|$))|\s\((?=\d{1,3}\b))"
)
_TITLED = phrased(r"\b(?:Mr|Mrs|Ms|Dr|Miss|Sir|Madam|Uncle|Aunt|Old)\.?\s[A-Z][a-z]+")
_APPOSED = phrased(
    r",\s(?:a|an|the|his|her|their)\s+[\w -]{0,30}?\b"
    r"(?:fellow|man|woman|girl|boy|detective|driver|partner|mastermind|teacher|doctor)\b"
)
_NOUN_APPOSED = phrased(r",\s(?:[a-z'’-]+\s){0,2}(?P<noun>[a-z]+),")
"""`CLOVER, injured bird, sits.`"""
_SHOT_WORDS = frozenset({"CLOSE", "CUT", "DAY", "NIGHT", "POV", "SUPER", "INSERT", "MONTAGE", "FLASHBACK"})
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
    described: tuple[str, ...] = ()
    """Nouns that only describe them; they are the one whom such a noun means, and nobody new of that noun is."""
    nouns: tuple[str, ...] = ()
    """By which the text calls them before it tells their name."""


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
    texts = [text for element in listed if (text := seen_text(element))]
    texts += cast_lines(listed) if language == "zh" else ()
    described = _described_in(texts, cues) if language == "zh" else {}
    _add_named(found, listed, cues, described, language)
    for name, noun in _apposed(texts, found) if language == "en" else ():
        described.setdefault(name, []).append(noun)
    for name in children_among(texts, found) if language == "en" else ():
        described.setdefault(name, []).append(CHILD)
    there = listed_there(listed, _first_heading(listed)) if language == "zh" else ()
    whole = {name for name in (*found, *there) if len(name) > 1} if language == "zh" else set[str]()
    for text in texts:
        alone = (shown(name) for name in named_alone(text, language))
        # 林冬松开手: of 林冬 whom one knows, and of no 林冬松.
        _add_unknown(found, (name for name in alone if name in whole or not name.startswith(tuple(whole))))
    if language == "zh":
        _add_unknown(found, (*there, *counted_off(texts, found), *numbered(texts, found)))
        called = [*found, *described, *(noun for nouns in described.values() for noun in nouns)]
        _add_unknown(found, counted_new(texts, (*meanings("zh", "people"), "人"), called))
    else:
        headings = [each.text for each in listed if each.kind is ElementKind.HEADING]
        _add_unknown(found, (host for heading in headings for host in hosts_in(heading)))
        _add_in_prose(found, texts, described)
        found = called_shorter(each_of_them(found), texts)
    told = dict(_merged(found, listed, language))
    for creature, noun in creatures_called(texts) if language == "en" else ():
        own = next((each for each, more in found.items() if creature in (each, *more)), creature)
        _add(found, own, [])
        told[own] = (*told.get(own, ()), noun)
    _add_animals(found, texts, language, described)
    return tuple(
        _role(name, aliases, language, described.get(name, ()), told.get(name, ()))
        for name, aliases in found.items()
        if name
    )


def _add_named(
    found: dict[str, list[str]],
    elements: Sequence[Element],
    cues: list[str],
    described: Mapping[str, list[str]],
    language: Language,
) -> None:
    """Speakers, and those whom the action or a list introduces by name or noun."""
    for element in elements:
        if element.kind is ElementKind.CHARACTER:
            name = shown(speaker_name(element.text))
            _add(found, name, given_alone(name, cues) if language == "en" else [])
        elif text := seen_text(element):
            told = _chinese(text, cues, described) if language == "zh" else _english(text, cues)
            for name, aliases in told:
                _add(found, name, aliases)
    for line in cast_lines(elements) if language == "zh" else ():
        for name, aliases in _chinese(line, cues, described):
            _add(found, name, aliases)


def _add_unknown(found: dict[str, list[str]], names: Iterable[str]) -> None:
    for name in names:
        if not _known_as(name, found):
            _add(found, name, [])


def _add_in_prose(found: dict[str, list[str]], texts: Sequence[str], described: dict[str, list[str]]) -> None:
    """Those whom English action only calls by a noun, or describes at length."""
    for name in strangers(texts, found):
        _add(found, name, [])
    before = {name: list(aliases) for name, aliases in found.items()}
    names = frozenset(each.lower() for name, more in before.items() for each in (name, *more))
    for one in prose_people(texts, names):
        if one.proper:
            name = next((it for it, more in before.items() if one.name in (it, *more)), one.name)
            _add(found, name, [shown_as for shown_as in (one.name,) if shown_as != name])
            described.setdefault(name, []).extend(one.aliases)
        elif one.name in before or not _known_as(one.name, before):
            _add(found, one.name, one.aliases)


def _merged(
    found: dict[str, list[str]], elements: Sequence[Element], language: Language
) -> Mapping[str, tuple[str, ...]]:
    """Makes one of whoever goes by a noun first and by a name later; the nouns of each such name."""
    nouns: dict[str, tuple[str, ...]] = {}
    for one in revealed(elements, dict(found), language):
        _add(found, one.name, [])
        for other in [each for each in found if each.lower() == one.noun and each != one.name]:
            found[one.name] += found.pop(other)
        short = short_noun(one.noun) if language == "zh" else ""
        _add(
            found,
            one.name,
            [one.noun if language == "zh" else one.noun.title(), one.noun, *filter(None, [short])],
        )
        nouns[one.name] = (*nouns.get(one.name, ()), one.noun)
    return nouns


def _first_heading(elements: Sequence[Element]) -> int:
    return next((each.line for each in elements if each.kind is ElementKind.HEADING), 0)


def _add_animals(
    found: dict[str, list[str]], texts: Sequence[str], language: Language, described: Mapping[str, list[str]]
) -> None:
    known = [*found, *(alias for more in found.values() for alias in more)]
    known += [noun for nouns in described.values() for noun in nouns]
    for text in texts:
        for noun, _ in animals_acting(text, language, known):
            known.append(noun)
            _add(found, noun, [])


def names_of(roles: Iterable[Role], language: Language) -> Names:
    """Every name that the action may use, and what sex it tells. A word that names two people names
    neither; a noun that describes several means the one of them who is there."""
    ids: dict[str, str] = {}
    twice: set[str] = set()
    sexes: dict[str, Sex] = {}
    leanings: dict[str, Sex] = {}
    common: set[str] = set()
    known = meanings(language, "people")
    for role in roles:
        for alias in (role.name, *role.aliases):
            key = alias if language == "zh" else alias.lower()
            if ids.get(key, role.id) != role.id:
                twice.add(key)
            ids[key] = role.id
            if key in known or alias.islower() or (language == "en" and key in meanings("en", "trades")):
                common.add(key)
        told = sex_told(" ".join((role.name, *role.aliases, *role.described)), language)
        sexes[role.id] = told if told != "none" else kin_sex(role.name, language)
        leanings[role.id] = given_sex(role.name, language) or "none"
    described: dict[str, tuple[str, ...]] = {}
    for role in roles:
        for noun in role.described:
            described[noun] = tuple(dict.fromkeys((*described.get(noun, ()), role.id)))
    own = {name: person for name, person in ids.items() if name not in twice}
    rows = people_in_rows((role.name, role.id) for role in roles) if language == "en" else {}
    return Names(own, sexes, frozenset(common | {*described}), described, leanings=leanings, rows=rows)


def person_id(name: str) -> str:
    """`person-art-girl`, `person-外婆`."""
    return "person-" + "-".join(re.findall(r"[^\W_]+", name.lower()))


def _known_as(noun: str, found: Mapping[str, list[str]]) -> bool:
    """Whether somebody is known by `noun` already: THE GIRL speaks, and a girl in a red coat comes in."""
    small = noun.lower()
    return any(small in (name.lower(), *(alias.lower() for alias in more)) for name, more in found.items())


def _add(found: dict[str, list[str]], name: str, aliases: list[str]) -> None:
    found.setdefault(name, [])
    found[name] += [alias for alias in aliases if alias != name and alias not in found[name]]


def _role(
    name: str, aliases: list[str], language: Language, described: Iterable[str], before: tuple[str, ...]
) -> Role:
    more = list(aliases)
    if language == "en":
        words = name.lower().split()
        if words[-1] in meanings("en", "people") and name.lower() not in (alias.lower() for alias in more):
            more.append(words[-1])
    elif short := short_noun(name):
        more.append(short)
    own = {each.lower() for each in (name, *more)}
    nouns = tuple(dict.fromkeys(noun for noun in described if noun not in own))
    return Role(person_id(name), name, tuple(more), name.lower() not in _NOT_SEEN, nouns, before)


def _chinese(text: str, cues: list[str], named: Mapping[str, list[str]]) -> Iterator[tuple[str, list[str]]]:
    """Those of `named` whom this text introduces, and nouns for people that govern a verb, but for those that only
    describe somebody who has a name."""
    for one in chinese_named(text, (*cues, *named)):
        yield one.name, []
    described = {noun for nouns in named.values() for noun in nouns}
    whose = {noun: [name for name, nouns in named.items() if noun in nouns] for noun in described}
    for found in chinese_found(text, "people"):
        word = found.word
        if text.startswith("车", found.end):
            continue  # 婴儿车 is no 婴儿.
        counted = counted_again(text[max(0, found.start - 2) : found.end], whose)
        if word in described and (counted or not comes_anew(text[: found.start])):
            continue
        inside = word not in described and any(word in cue or cue in word for cue in (*cues, *named))
        inside = inside or any(text.startswith(each, found.end) for each in (*cues, *named))
        after = text[found.end : found.end + 1]
        starts = found.start == 0 or text[found.start - 1] in "。！？，；：…\n、和与个位名着给向对"
        starts = starts or _BRINGS.search(text[: found.start]) is not None
        if not inside and len(word) > 1 and _THERE.search(text[: found.start]):
            yield word, []
            continue
        if not inside and starts and after not in ("的", "，", "") and len(word) > 1:
            behind = re.split(r"[。！？；\n]", text[found.end : found.end + 12])[0]
            verb = next(iter(chinese_found(behind, "verbs")), None)
            if verb is not None and "，" not in text[found.end : found.end + verb.start]:
                yield word, []


_BRINGS = phrased(r"(?:^|[。！？；，：\n])(?:只见|忽然|突然|这时)?[一另又][个位名][^，。！？；\n一]{1,14}的$")
"""一个穿灰大衣的 before a noun for people."""
_THERE = phrased(
    r"(?:[站坐躺蹲跪]着|走[来进出]了?|进来了?|来了)[一另又][个位名](?:[^，。！？；\n一]{1,14}的)?$"
)
"""门口站着一个戴帽子的 before it."""


def _described_in(texts: Sequence[str], cues: list[str]) -> dict[str, list[str]]:
    """Everybody whom Chinese texts introduce by name, with the nouns that describe them."""
    described: dict[str, list[str]] = {}
    for _ in range(2):  # whoever is named with their years is known where the years are not told
        for text in texts:
            for one in chinese_named(text, (*cues, *described)):
                nouns = described.setdefault(one.name, [])
                nouns += [noun for noun in one.nouns if noun not in nouns]
    return described


def _english(text: str, cues: list[str]) -> Iterator[tuple[str, list[str]]]:
    """People written in capitals, with a title, or introduced with their years."""
    people = meanings("en", "people")
    spans: list[tuple[int, str]] = []
    together = named_together(text, cues)
    for found in _CAPITALS.finditer(text):
        name = re.sub(r"['’]S?$", "", found.group().rstrip(".'’-"))
        cue = next((each for each in cues if f" {each} " in f" {name} " or name in each.split()), None)
        if name in cues or other_age_of(name, cues, "en"):
            spans.append((found.start(), f"{name}|{_untitled(name)}"))
        elif cue is not None and (f" {cue} " in f" {name} "):
            spans.append((found.start(), f"{cue}|{_untitled(name)}"))
        elif name.lower().split()[-1] in people and (number := _NUMBER.match(text, found.end())):
            numbered = f"{name}{number.group()}"
            spans.append((found.start(), f"{numbered}|{numbered}"))
        elif _is_counted(name, (*people, *(each.lower().rpartition(" ")[0] for each in cues))):
            spans.append((found.start(), f"{name}|{name}"))
        elif name.lower().split()[-1] in people or name in together or _named_here(text, found, name):
            spans.append((found.start(), f"{name}|{_untitled(name)}"))
    introduced = [found for found in _INTRODUCED_EN.finditer(text) if not found["name"].isupper()]
    spans += [(found.start(), f"{found['name']}|{found['name']}") for found in introduced]
    titled = _TITLED.finditer(text)
    spans += [(found.start(), f"{found.group()}|{found.group().replace('.', '')}") for found in titled]
    for _, both in sorted(spans):
        cue_name, _, alias = both.partition("|")
        name = shown(cue_name)
        article = _ARTICLE.match(alias)
        alias = alias[article.end() :] if article else alias
        led = article or re.search(rf"\b(?:An?|The|a|an|the)\s{re.escape(alias)}\b", text)
        noun = [alias.lower()] if led else []
        alone = [shown(alias.split()[0])] if _first_name(alias, people) else _surname(alias)
        yield name, [shown(alias), *noun, *alone]


def _apposed(texts: Sequence[str], known: Mapping[str, list[str]]) -> Iterator[tuple[str, str]]:
    """Name and noun of everybody of `known` whom a noun goes before: `the new girl, BIBI`."""
    for text, found in ((each, found) for each in texts for found in _CAPITALS.finditer(each)):
        noun = noun_apposed(text, found.start())
        name = shown(re.sub(r"['’]S?$", "", found.group().rstrip(".'’-")))
        whole = next((each for each, more in known.items() if name == each or name in more), "")
        if noun and whole and noun not in whole.lower().split():
            yield whole, noun


def _is_counted(name: str, people: Collection[str]) -> bool:
    """GUEST TWELVE: one of the nouns for `people` and a number in words."""
    noun, _, number = name.lower().rpartition(" ")
    return bool(noun) and noun in people and number in COUNTED


_NUMBER = phrased(r"\s#?\d{1,2}(?![\d:]|\s(?:o'clock|a\.?m|p\.?m))")
"""SOLDIER 4."""
_ARTICLE = phrased(r"(?:THE|AN?)\s(?=[A-Z]{2})")
"""THE LOCKSMITH, of whom small letters speak later: `the locksmith coughs`."""


def _untitled(name: str) -> str:
    """A name without the full stop of its title: MR ALDER, as prose may write it too."""
    return re.sub(rf"^({_TITLE})", lambda title: title.group().replace(".", ""), name)


def _surname(alias: str) -> list[str]:
    """The name behind a title, by which prose calls them too: MR GRUBER tastes it, `Gruber begins to cry`."""
    titled = re.fullmatch(rf"(?:{_TITLE})(?P<name>[A-Z][\w'’-]+)", alias, re.IGNORECASE)
    return [shown(titled["name"])] if titled else []


def _first_name(alias: str, people: Mapping[str, str]) -> bool:
    """Whether a name of two words is a first and a last name, so that the first may stand alone."""
    words = alias.lower().split()
    titled = re.match(_TITLE, alias.upper())
    aged = named_at_age(alias, "en")
    return len(words) == 2 and not titled and not aged and not any(word in people for word in words)


def _named_here(text: str, found: re.Match[str], name: str) -> bool:
    """Whether capitals name a person: years or an apposition follow, or AKA, `named` and a noun go before."""
    behind = text[found.end() : found.end() + 40]
    if noun_apposed(text, found.start()) and name not in _SHOT_WORDS:
        return True
    if re.match(r",\s\d{1,3}s?\b|\s\(\d{1,3}s?\b", behind):
        return True
    noun = _NOUN_APPOSED.match(behind)
    if noun is not None and noun["noun"] in meanings("en", "people"):
        return True
    before = text[: text.index(name)].rstrip().lower()
    if before.endswith(("aka", "named", "name is", "called", "this is", "this must be")):
        return True
    return bool(_APPOSED.match(behind))
