"""What the text says of somebody's looks, in its own words."""

import re
from collections.abc import Iterator, Sequence

from yingxi.breakdown.attention import Attention
from yingxi.breakdown.chinese import people_in as chinese_people
from yingxi.breakdown.chinese_introductions import noun_at_end, without_one
from yingxi.breakdown.description import Description, description_after, says_nothing, words_split
from yingxi.breakdown.english import Token, tokens_of
from yingxi.breakdown.english import people_in as english_people
from yingxi.breakdown.introduced import Introduced
from yingxi.breakdown.introductions import introductions
from yingxi.breakdown.lexicon import chinese_found, english_found, meanings

_AGE_ZH = re.compile(r"^(?:[0-9]{1,3}|[零一二两三四五六七八九十百]{1,5})(?:多|来|出头)?岁?$")
_WORN = re.compile(
    r"^(?:身?穿着?|戴着?|披着?|系着?|围着?|扎着?|梳着?|留着?|拄着?|挎着?|头戴|身披|一身|满头|一头|光着?脚|长着|背着|顶着一头)"
)
_LOOKS_ZH = re.compile(
    r"[发须髯辫髻]|胡子|眼镜|胖|瘦|高个|矮个|高大|壮|驼背|白净|黝黑|皱纹|雀斑|秃|光头|寸头|卷|短发|长发|马尾|丸子头|刘海|"
    r"衣|衫|裙|袍|褂|袄|裤|鞋|靴|帽|围巾|围裙|披风|斗篷|旗袍|西装|夹克|制服|校服|毛衣|马甲|领带|丝巾|手套|铃铛|补丁|身材|个子"
)
_LOOKS_EN = frozenset(
    [
        "hair",
        "haired",
        "bun",
        "bob",
        "ponytail",
        "pigtails",
        "braid",
        "braids",
        "curls",
        "curly",
        "bald",
        "cropped",
        "beard",
        "bearded",
        "moustache",
        "mustache",
        "stubble",
        "glasses",
        "spectacles",
        "goggles",
        "cap",
        "hat",
        "beret",
        "headscarf",
        "hood",
        "helmet",
        "coat",
        "jacket",
        "cardigan",
        "sweater",
        "jumper",
        "shirt",
        "blouse",
        "dress",
        "skirt",
        "gown",
        "robe",
        "robes",
        "suit",
        "uniform",
        "apron",
        "trousers",
        "pants",
        "jeans",
        "shorts",
        "boots",
        "shoes",
        "slippers",
        "sandals",
        "scarf",
        "shawl",
        "tie",
        "gloves",
        "vest",
        "waistcoat",
        "overalls",
        "pyjamas",
        "pajamas",
        "kimono",
        "hanfu",
        "qipao",
        "gi",
        "hakama",
        "raincoat",
        "hoodie",
        "t-shirt",
        "tall",
        "short",
        "small",
        "thin",
        "slim",
        "stout",
        "fat",
        "plump",
        "broad",
        "heavy",
        "burly",
        "lanky",
        "wiry",
        "freckles",
        "freckled",
        "skin",
        "eyes",
        "black-clad",
        "handsome",
        "young",
        "old",
        "middle-aged",
        "elderly",
        "grey-haired",
        "white-haired",
        "red-haired",
        "blonde",
        "blond",
        "hunched",
        "stooped",
        "gaunt",
        "tiny",
        "large",
        "attractive",
        "dressed",
        "shirtless",
        "concert",
        "pinafore",
        "armour",
        "armor",
        "cloak",
    ]
)
_YEARS_EN = re.compile(
    r"^(?:(?:in\s(?:his|her|their)\s)?(?:early|mid|late)?[ -]?"
    r"(?:\d{1,3}(?:s|\syears\sold)?|twenties|thirties|forties|fifties|sixties|seventies|eighties))$",
    re.IGNORECASE,
)
_TRADE = re.compile(r"(?:m[ae]n|maid|keeper|smith|wright|ist|ian|ess|master|maker|seller|driver|er|or)$")
"""How words for trades end that no list has: a ferrywoman, a lamplighter."""
_WEARS = re.compile(
    r"\b(?:wearing|wears|dressed in|clad in|in (?:a|an|his|her)|"
    r"with (?:a|an|his|her|long|short|white|grey|gray|black|red))\s+(?P<looks>[^.,;]+)",
    re.IGNORECASE,
)


def chinese_portraits(sentence: str, attention: Attention) -> tuple[list[tuple[str, str]], str]:
    """(person's id, words) that a sentence says of looks, and the sentence without them.

    `梁伯，七十，鼓师，白胡子，提灯蹲下` says three things of 梁伯 and leaves `梁伯，提灯蹲下`.
    """
    said = _in_brackets(sentence, attention)
    sentence = _BETWEEN_DASHES.sub(r"\g<name>，\g<told>，", re.sub(r"（[^）]*）", "", sentence))
    pieces = re.split(r"(?<=[，,：:])", sentence)
    kept: list[str] = []
    owner = ""
    in_row = False
    for piece in pieces:
        bare = piece.strip("，,：: 。！？!?")
        if owner and in_row and bare in attention.names.described and bare not in attention.names.ids:
            said.append((owner, bare))
            continue
        together = _TOGETHER_ZH.match(bare) if in_row else None
        bare = bare[together.end() :] if together else bare
        people = chinese_people(bare, attention)
        whole = bool(people) and people[0][0] == 0 and len(people[0][2]) == len(bare)
        if whole or (people and not owner):
            owner = people[-1][1] if whole else people[0][1]
            if whole and kept and not together and (counted := _counted_noun(kept[-1])):
                said.append((owner, counted))
                kept.pop()
            if whole and together:
                kept[-1] = kept[-1].rstrip("，, ")
            kept.append(piece)
            if not whole and (told := _is_a(bare, people)):
                said.append((owner, told))
                kept[-1] = bare[: -len(told)].rpartition("是")[0] + "，"
                in_row = True
                continue
            if not whole:
                said += [(owner, looks) for looks in _before_name(bare, _own_name(people, attention))]
            if not whole and (looks := _worn_behind(bare, people[0][0] + len(people[0][2]))):
                said.append((owner, looks))
            in_row = whole or _ends_in_a_name(bare, people, attention)
            continue
        if owner and kept and in_row and _is_portrait(bare):
            said.append((owner, without_one(bare)))
        elif owner and _WORN.match(bare) and _LOOKS_ZH.search(bare):
            said.append((owner, bare))
            if not any(chinese_found(kept[-1], "verbs")) or in_row:
                continue
            kept.append(piece)
        else:
            in_row = False
            kept.append(piece)
    return said, "".join(kept)


def _in_brackets(sentence: str, attention: Attention) -> list[tuple[str, str]]:
    """What brackets right behind a name say: `李梅（七十二岁，老太太）`."""
    said: list[tuple[str, str]] = []
    for bracket in re.finditer(r"（([^）]*)）", sentence):
        before = chinese_people(sentence[: bracket.start()], attention)
        if before and before[-1][0] + len(before[-1][2]) == bracket.start():
            said += [(before[-1][1], each) for each in re.split(r"[，、,；]", bracket.group(1)) if each]
    return said


def _before_name(clause: str, at: int) -> Iterator[str]:
    """`白发的外婆`, `六岁的小满`: what leans on a name with 的."""
    if at > 1 and clause[at - 1] == "的":
        words = clause[: at - 1]
        if _AGE_ZH.match(words) or _LOOKS_ZH.search(words):
            yield words
    elif at > 1 and noun_at_end(clause[:at]):
        yield without_one(clause[:at])


def _own_name(people: Sequence[tuple[int, str, str]], attention: Attention) -> int:
    """Where the first name stands that is somebody's own: 老太太 before 李梅 only describes her."""
    return next((at for at, _, name in people if name in attention.names.ids), people[0][0])


def _ends_in_a_name(clause: str, people: Sequence[tuple[int, str, str]], attention: Attention) -> bool:
    """Whether a clause is no more than a noun and the name of whom it describes: `老太太李梅`."""
    at = _own_name(people, attention)
    last, _, name = people[-1]
    return last == at and at + len(name) == len(clause) and bool(noun_at_end(clause[:at]))


def _is_a(clause: str, people: Sequence[tuple[int, str, str]]) -> str:
    """`七十二岁的老太太` of `李梅是个七十二岁的老太太`."""
    at, _, name = people[0]
    found = _IS_A.match(clause, at + len(name)) if at == 0 else None
    return found["told"] if found and noun_at_end(found["told"]) else ""


def _counted_noun(piece: str) -> str:
    """`老汉` of `一位老汉，`, where nobody does anything yet."""
    bare = piece.strip("，, ")
    told = without_one(bare)
    return told if told != bare and noun_at_end(told) and not any(chinese_found(told, "verbs")) else ""


_IS_A = re.compile(r"是一?[个位名](?P<told>.+)$")
_TOGETHER_ZH = re.compile(r"^(?:[和与跟]|还有|以及)(?=.)")
_BETWEEN_DASHES = re.compile(r"^(?P<name>[^，。—]{1,8})——(?P<told>(?:是?一?[个位名])[^—。]+)——")


def _worn_behind(clause: str, at: int) -> str:
    rest = clause[at:]
    return rest if _WORN.match(rest) and _LOOKS_ZH.search(rest) else ""


def _is_portrait(words: str) -> bool:
    if _AGE_ZH.match(words) or _WORN.match(words):
        return True
    if without_one(words) != words and noun_at_end(words):
        return True
    if words in meanings("zh", "people"):
        return True
    verbs = list(chinese_found(words, "verbs"))
    starts = bool(verbs) and verbs[0].start == 0
    return len(words) <= 12 and not starts and (not verbs or bool(_LOOKS_ZH.search(words)))


def english_portraits(sentence: str, attention: Attention) -> tuple[list[tuple[str, str]], str]:
    """The same in English: `RUTH, 58, driver's cap, looks` says two things and leaves `RUTH, looks`."""
    said, sentence = _introduced(sentence, attention)
    for bracket in re.finditer(r"\s?\(([^)]*)\)", sentence):
        tokens = tokens_of(sentence[: bracket.start()])
        people = english_people(tokens, attention)
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
        people = english_people(tokens, attention)
        together = bool(people) and people[0][:2] == (1, len(tokens)) and tokens[0].small == "and"
        if together and row:
            kept[-1] = kept[-1].rstrip(" ,")
        if together or (people and (not owner or people[0][0] == 0 or _comes_in(tokens, people, following))):
            owner = people[-1][2]
            row = people[-1][1] == len(tokens)
            kept.append(piece)
            said += [
                (person, looks)
                for start, _, person in people
                for looks in _before_english_name(tokens, start)
            ]
        elif owner and row and _is_english_portrait(bare):
            said += [] if _acts_on(tokens, people) else [(owner, bare)]
            continue
        elif owner and (dressed := _DRESSED.match(bare)):
            said += ((owner, words) for words in words_split(bare[dressed.end() :]))
            continue
        else:
            row = False
            kept.append(piece)
        if owner and (worn := _WEARS.search(bare)) and _any_looks(worn["looks"]):
            said.append((owner, worn["looks"].strip()))
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
    if found := _TOGETHER.search(rest):
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


_AND_ANOTHER = re.compile(r",\sand\s(?=[A-Z])")
_GOES_ON = re.compile(
    r"^\s*(?:and\s+)?(?P<who>[Ss]he|[Hh]e|[Tt]hey|[Ee]veryone|(?:The\s)?[A-Z][\w’'-]+(?:\s[A-Z])?)\s+"
    r"(?:still\s+|also\s+)?(?:wears?|has|is (?:wearing|dressed in))\s+"
)
_LEFT_OVER = 3
_DRESSED = re.compile(r"^(?:wearing|dressed in|clad in)\s+", re.IGNORECASE)


def _worn_unknown(text: str, start: int) -> Description:
    """What somebody wears that no list knows: said all the same, so that the report can tell of it."""
    end = start + len(re.split(r"[.;!?]|,\s(?!and\b)", text[start:], maxsplit=1)[0])
    return Description(end, tuple(words_split(text[start:end])))


_TOGETHER = re.compile(
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
    people = english_people(tokens_of(who), attention)
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


def _before_english_name(tokens: tuple[Token, ...], at: int) -> Iterator[str]:
    """`an attractive young ART GIRL`: adjectives of looks right before a name."""
    words: list[str] = []
    for token in reversed(tokens[:at]):
        small = token.small
        if small not in _LOOKS_EN and small != "extremely":
            break
        words.insert(0, small)
    if words:
        yield " ".join(words)


def _is_english_portrait(words: str) -> bool:
    small = tuple(token.small for token in tokens_of(words))
    if _YEARS_EN.match(words):
        return True
    verbs = [verb for verb in english_found(small, "verbs") if verb.start == 0]
    if verbs and small[0].endswith("s") and small[0] not in _LOOKS_EN:
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
        and len(small) <= 7
        and (_any_looks(words) or any(word in meanings("en", "people") for word in small))
    )


def _comes_in(tokens: Sequence[Token], people: Sequence[tuple[int, int, str]], following: str) -> bool:
    """Whether a piece ends in the name of whom the next one tells the years: `looks across at IRENE, 39`."""
    start, end, _ = people[-1]
    return (
        end == len(tokens) and tokens[start].word.isupper() and bool(_YEARS_EN.match(following.strip(" ,.")))
    )


def _acts_on(tokens: Sequence[Token], people: Sequence[tuple[int, int, str]]) -> bool:
    """Whether a piece says what is done to somebody, by a verb that no list has: `teaches Dog`."""
    if not people or people[0][0] == 0:
        return False
    first = tokens[0].small
    noun = first in ("his", *_LOOKS_EN) or first in meanings("en", "people") or first.endswith(("'s", "ss"))
    return first in ("is", "are") or (first.endswith("s") and not noun)


def _any_looks(words: str) -> bool:
    return any(
        part in _LOOKS_EN for token in tokens_of(words) for part in (token.small, *token.small.split("-"))
    )
