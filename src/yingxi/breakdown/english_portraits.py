"""What an English text says of somebody's looks, in its own words."""

import re
from collections.abc import Iterator, Sequence

from yingxi.breakdown.apposition import set_apart
from yingxi.breakdown.attention import Attention
from yingxi.breakdown.description import NUMERALS, Description, description_after, says_nothing, words_split
from yingxi.breakdown.hair_and_dress import dress_set_apart
from yingxi.breakdown.introduced import Introduced
from yingxi.breakdown.introductions import introductions
from yingxi.breakdown.lexicon import english_found, meanings, words_of
from yingxi.breakdown.looks_and_deed import english_looks_and_deed
from yingxi.breakdown.names_in_use import people_in
from yingxi.breakdown.tokens import Token, tokens_of
from yingxi.breakdown.unknown_dress import unknown_dress
from yingxi.film.phrasing import phrased

_LOOKS = words_of("looks", "en", "portraits")
_YEARS = phrased(
    r"^(?:(?:in\s(?:his|her|their)\s)?(?:early|mid|late)?[ -]?"
    r"(?:\d{1,3}(?:s|\syears\sold)?|twenties|thirties|forties|fifties|sixties|seventies|eighties)"
    rf"|{NUMERALS})$",
    re.IGNORECASE,
)
_TRADE = phrased(r"(?:m[ae]n|maid|keeper|smith|wright|ist|ian|ess|master|maker|seller|driver|er|or)$")
"""How words for trades end that no list has: a ferrywoman, a lamplighter."""
_WEARS = phrased(
    r"\b(?:wearing|wears|dressed in|clad in|in (?:a|an|his|her)|"
    r"with (?:a|an|his|her|long|short|white|grey|gray|black|red))\s+(?P<looks>[^.,;]+)",
    re.IGNORECASE,
)


def english_portraits(sentence: str, attention: Attention) -> tuple[list[tuple[str, str]], str]:
    """(person's id, words) that a sentence says of looks, and the sentence without them.

    `RUTH, 58, driver's cap, looks` says two things and leaves `RUTH, looks`.
    """
    said, sentence = _introduced(dress_set_apart(sentence), attention)
    for bracket in re.finditer(r"\s?\(([^)]*)\)", sentence):
        tokens = tokens_of(sentence[: bracket.start()])
        people = people_in(tokens, attention)
        if people and people[-1][1] == len(tokens):
            said += [
                (people[-1][2], each.strip())
                for each in re.split(r"[,;]", bracket.group(1))
                if each.strip() and not says_nothing(each)
            ]
    sentence = re.sub(r"\s?\([^)]*\)", "", sentence)
    kept: list[str] = []
    owner = ""
    row = False
    pieces = re.split(r"(?<=,)\s*|\s+--\s*", sentence)
    for piece, following in zip(pieces, (*pieces[1:], ""), strict=True):
        bare = piece.strip(" ,.!?")
        tokens = tokens_of(bare)
        people = people_in(tokens, attention)
        together = bool(people) and people[0][:2] == (1, len(tokens)) and tokens[0].small == "and"
        if together and row:
            kept[-1] = kept[-1].rstrip(" ,")
        if together or (people and (not owner or people[0][0] == 0 or _comes_in(tokens, people, following))):
            owner = people[-1][2]
            row = people[-1][1] == len(tokens)
            kept.append(piece)
            said += [(person, looks) for start, _, person in people for looks in _before_name(tokens, start)]
        elif owner and row and _is_portrait(bare):
            looks, deed = english_looks_and_deed(bare)
            said += [] if _acts_on(tokens, people) else [(owner, looks)]
            if not deed:
                continue
            row = False
            kept.append(piece[piece.rindex(deed) :])
            continue
        elif owner and row and _is_trade(set_apart(bare)[0], following.strip(" ,.!?")):
            said += [] if bare.startswith("who ") else ((owner, words) for words in set_apart(bare) if words)
            continue
        elif owner and row and (worn := unknown_dress(bare, told=any(who == owner for who, _ in said))):
            said += ((owner, words) for words in words_split(worn.garments))
            if worn.deed:
                row = False
                kept.append(piece[piece.rindex(worn.deed) :])
            continue
        elif owner and _IN_DISORDER.match(bare):
            said.append((owner, bare))
            continue
        elif owner and (dressed := _DRESSED.match(bare)):
            said += ((owner, words) for words in words_split(bare[dressed.end() :]))
            continue
        else:
            row = False
            kept.append(piece)
        if owner and (seen := _WEARS.search(bare)) and _any_looks(seen["looks"]):
            said.append((owner, english_looks_and_deed(seen["looks"].strip())[0]))
    return said, " ".join(kept)


def _introduced(sentence: str, attention: Attention) -> tuple[list[tuple[str, str]], str]:
    """What prose says of those whom it introduces, and of whom it goes on to describe: `She wears a red coat.`"""
    said: list[tuple[str, str]] = []
    kept: list[str] = []
    at = 0
    for each in introductions(sentence, attention.names.ids):
        person = person_meant(each, attention)
        if not person:
            continue
        said += [(person, words) for words in each.said]
        attention.notice(person)
        name = next((name for name, one in attention.names.ids.items() if one == person), each.called)
        kept += [sentence[at : each.start], name[:1].upper() + name[1:]]
        joined = each.proper and _AND_ANOTHER.match(sentence, each.end)
        at = each.end + 1 if joined else each.end
    rest = "".join((*kept, sentence[at:]))
    if (aged := _IS_AGED.match(rest)) and (owners := _owners(aged["who"], attention)):
        told_of = (aged["years"], *words_split(aged["more"]))
        said += [(owner, words) for owner in owners for words in told_of if words]
        rest = f"{aged['who']} is here."
    if found := _ALL_WEAR.search(rest):
        told = description_after(rest, found.end())
        said += [(person, words) for person in _meant_together(rest, attention) for words in told.said]
    if found := _GOES_ON.match(rest):
        owners = _owners(found["who"], attention)
        told = description_after(rest, found.end())
        if not told.said and "wear" in found.group():
            told = _worn_unknown(rest, found.end())
        if owners and told.said:
            said += [(owner, words) for owner in owners for words in told.said]
            if len(rest[told.end :].strip(" .,!;")) < _LEFT_OVER:
                rest = f"{found['who']} is here."
    return said, rest


_AND_ANOTHER = phrased(r",\sand\s(?=[A-Z])")
_GOES_ON = phrased(
    r"^\s*(?:and\s+)?(?P<who>[Ss]he|[Hh]e|[Tt]hey|[Ee]veryone|(?:The\s)?[A-Z][\w’'-]+(?:\s[A-Z])?)\s+"
    r"(?:still\s+|also\s+)?(?:wears?|has|is (?:wearing|dressed in))\s+"
)
_LEFT_OVER = 3
_IN_DISORDER = phrased(
    r"^(?:(?:his|her|their)\s)?(?:tie|bow tie|shirt|hair|collar|coat|jacket|sleeves|laces|make-?up|mascara)\s"
    r"(?:undone|loose|loosened|untucked|open|askew|soaked|torn|rumpled|tousled|rolled up|smeared|wet|unbuttoned)$"
)
"""`tie undone`: what is worn, and how; nobody ties anything."""
_DRESSED = phrased(r"^(?:wearing|dressed in|clad in)\s+", re.IGNORECASE)


def _worn_unknown(text: str, start: int) -> Description:
    """What somebody wears that no list knows: said all the same, so that the report can tell of it."""
    end = start + len(re.split(r"[.;!?]|,\s(?!and\b)", text[start:], maxsplit=1)[0])
    return Description(end, tuple(words_split(text[start:end])))


_IS_AGED = phrased(
    rf"^\s*(?P<who>[Ss]he|[Hh]e|(?:The\s)?[A-Z][\w’'-]+)(?:\sis|['’]s)\s(?:about|around|maybe|perhaps|nearly|almost|only|just|barely)?\s?"
    rf"(?P<years>\d{{1,3}}|{NUMERALS})(?:\syears\sold)?(?:,\s(?P<more>[^.!?]*))?[.!?]*$"
)
"""`She's about nine, with a missing tooth.`"""
_ALL_WEAR = phrased(
    r"\b(?:two|three|four|five|both|all)\b[^.;:]{0,40}?\b(?:dressed in|wearing)\s+", re.IGNORECASE
)


def _meant_together(sentence: str, attention: Attention) -> tuple[str, ...]:
    """Everybody whom a sentence names, alone or in the plural: `the instructor and two students`."""
    ids = attention.names.ids
    words = [token.small for token in tokens_of(sentence)]
    named = [ids[word] for word in words if word in ids]
    named += [
        person
        for word in words
        if word.endswith("s")
        for name, person in ids.items()
        if name.split()[0] == word[:-1]
    ]
    return tuple(dict.fromkeys(named))


def _owners(who: str, attention: Attention) -> tuple[str, ...]:
    small = who.lower()
    if small == "everyone":
        return tuple(attention.seen)
    if small in ("she", "he", "they"):
        return attention.meant_by(small)
    people = people_in(tokens_of(who), attention)
    return (people[-1][2],) if people else ()


def person_meant(each: Introduced, attention: Attention) -> str:
    """The id of whom an introduction introduces; empty where nobody is known by it."""
    ids = attention.names.ids
    names = [each.name.lower()]
    if each.name.lower() == each.noun:
        names = [f"{each.years}-year-old {each.noun}", f"{each.noun} {each.years}"] if each.years else []
        names += [f"{each.noun} {number}" for number in (2, 3, 4)] if each.another else []
        names.append(each.noun)
    return next((ids[name] for name in names if name in ids), "")


def _before_name(tokens: tuple[Token, ...], at: int) -> Iterator[str]:
    """`an attractive young ART GIRL`: adjectives of looks right before a name."""
    words: list[str] = []
    for token in reversed(tokens[:at]):
        small = token.small
        if small not in _LOOKS and small != "extremely":
            break
        words.insert(0, small)
    if words:
        yield " ".join(words)


def _is_portrait(words: str) -> bool:
    small = tuple(token.small for token in tokens_of(words))
    if _YEARS.match(words) or _is_colour(words):
        return True
    verbs = [verb for verb in english_found(small, "verbs") if verb.start == 0]
    if verbs and small[0].endswith("s") and small[0] not in _LOOKS:
        return False
    if (
        small
        and small[0] in ("a", "an", "the", "his", "her", "their")
        and any(word in meanings("en", "people") for word in small)
    ):
        return True
    if small and small[0] in ("who", "which", "now", "then", "and"):
        return False
    if 0 < len(small) <= 2 and not verbs and _TRADE.search(small[-1]):
        return True
    return (
        (not verbs or _any_looks(words))
        and len(small)
        <= (_LONGEST_DRESS if small[:1] in (("in",), ("wearing",), ("with",)) else _LONGEST_PORTRAIT)
        and (_any_looks(words) or any(word in meanings("en", "people") for word in small))
    )


_LONGEST_PORTRAIT, _LONGEST_DRESS = 7, 12
"""Words of what somebody looks like, and of what they are said to be in."""


def _is_trade(words: str, following: str) -> bool:
    """Whether words among looks say what somebody is, for more looks follow: `MARIA, 47, spy, bob, walks in`."""
    small = words.lower().split()
    if not small or len(small) > _LONGEST_TRADE + (small[0] == "who") or re.search(r"[^s]s$", small[0]):
        return False
    return (small[-1] in meanings("en", "people") and small[0] != "who") or (
        (_any_looks(following) and _is_portrait(following)) or _is_colour(following)
    )


def _is_colour(words: str) -> bool:
    """Whether words say in what colour somebody is dressed, and nothing else: `all in black`."""
    return set_apart(f" {words}") == ("", words)


_LONGEST_TRADE = 3
"""Words of what somebody is."""


def _comes_in(tokens: Sequence[Token], people: Sequence[tuple[int, int, str]], following: str) -> bool:
    """Whether a piece ends in the name of whom the next one tells the years: `looks across at IRENE, 39`."""
    start, end, _ = people[-1]
    return end == len(tokens) and tokens[start].word.isupper() and bool(_YEARS.match(following.strip(" ,.")))


def _acts_on(tokens: Sequence[Token], people: Sequence[tuple[int, int, str]]) -> bool:
    """Whether a piece says what is done to somebody, by a verb that no list has: `teaches Dog`."""
    if not people or people[0][0] == 0:
        return False
    first = tokens[0].small
    noun = first in ("his", *_LOOKS) or first in meanings("en", "people") or first.endswith(("'s", "ss"))
    return first in ("is", "are") or (first.endswith("s") and not noun)


def _any_looks(words: str) -> bool:
    tokens = tokens_of(words)
    return any(part in _LOOKS for token in tokens for part in (token.small, *token.small.split("-"))) or any(
        found.meaning.split()[0] in _WORN
        for found in english_found(tuple(token.small for token in tokens), "looks")
    )


_WORN = frozenset({"hat", "top", "skirt", "trousers", "shoes"})
"""Parts of a person on which there is what one wears: a sari, a sombrero."""
