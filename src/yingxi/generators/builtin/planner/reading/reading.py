"""An idea, read: longest match in the lexicons, then patterns for what they lack."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise

from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased
from yingxi.film.simplified import simplified
from yingxi.generators.builtin.planner.idea import LIVING, Idea, Mention
from yingxi.generators.builtin.planner.idiom.clause_wording import REASON
from yingxi.generators.builtin.planner.idiom.course_chinese import course_flags
from yingxi.generators.builtin.planner.idiom.inflecting import present
from yingxi.generators.builtin.planner.idiom.narrated import narrated_flags
from yingxi.generators.builtin.planner.idiom.narrated_chinese import without_asking
from yingxi.generators.builtin.planner.idiom.numbers_said import is_number
from yingxi.generators.builtin.planner.idiom.premise import deeds_of
from yingxi.generators.builtin.planner.idiom.situations_chinese import as_advertisement
from yingxi.generators.builtin.planner.idiom.somebody_chinese import people_unread
from yingxi.generators.builtin.planner.idiom.somebody_english import others_unknown
from yingxi.generators.builtin.planner.idiom.unknown import noun_in_gap, subject_unknown, words_unread
from yingxi.generators.builtin.planner.lexicon import words_of
from yingxi.generators.builtin.planner.people.far_apart import FAR_APART, is_far_apart
from yingxi.generators.builtin.planner.people.feared import fear_flags
from yingxi.generators.builtin.planner.people.grown_chinese import grown_by_deed
from yingxi.generators.builtin.planner.people.identity import IDENTITY, with_identity, with_trade_before
from yingxi.generators.builtin.planner.people.kin_meant import with_parents_meant, without_absent_owners
from yingxi.generators.builtin.planner.people.looks import is_of_old, is_period
from yingxi.generators.builtin.planner.people.played_as import without_what_they_play
from yingxi.generators.builtin.planner.people.spoken_of import by_shorter_word, in_hand
from yingxi.generators.builtin.planner.reading.advertised import PRODUCT, announcement, with_product
from yingxi.generators.builtin.planner.reading.concerns import concerns_of
from yingxi.generators.builtin.planner.reading.course_english import said_plainly, with_course
from yingxi.generators.builtin.planner.reading.grammar import with_grammar
from yingxi.generators.builtin.planner.reading.kinds_chinese import with_kind, with_trades
from yingxi.generators.builtin.planner.reading.pairs_chinese import with_both_named
from yingxi.generators.builtin.planner.reading.restated_nouns import title_of_nouns, with_deed_for_nouns
from yingxi.generators.builtin.planner.reading.said_of import (
    joined,
    with_apposition,
    with_senses,
    with_what_is_said,
)
from yingxi.generators.builtin.planner.reading.words_known import with_quality, words_known
from yingxi.generators.builtin.planner.restating.causes import with_cause_first, with_fear_faced
from yingxi.generators.builtin.planner.restating.chinese import said_in_order
from yingxi.generators.builtin.planner.restating.english import (
    with_loss_as_reason,
    with_named_people,
    with_reaction,
    with_speaker_first,
    with_what_happened,
)
from yingxi.generators.builtin.planner.restating.found import is_verse, pieces_of
from yingxi.generators.builtin.planner.restating.found_that import FOUND_THAT, found_that
from yingxi.generators.builtin.planner.restating.frames import with_frames_opened
from yingxi.generators.builtin.planner.restating.kin_pronouns import with_kin_named
from yingxi.generators.builtin.planner.restating.passives import with_doer_first
from yingxi.generators.builtin.planner.restating.restated import (
    with_active,
    with_contrast,
    with_its_people_first,
    with_somebody,
    with_that,
    with_wonder,
)
from yingxi.generators.builtin.planner.restating.sentences import (
    with_doers_now,
    with_old_story,
    with_pronouns_read,
    with_teller,
    with_titles_read,
)
from yingxi.generators.builtin.planner.restating.stirred import with_own_thing, with_stir, with_theme
from yingxi.generators.builtin.planner.restating.subjects import with_plain_subject
from yingxi.generators.builtin.planner.restating.things_listed import LISTED, things_listed
from yingxi.generators.builtin.planner.restating.turns_of_phrase import with_plain_phrases

LEAST_LINES, LIST_FROM = 2, 40
"""A text of so many lines, or of one line and so many characters, may be something that is found and read out."""
LONGEST_READ = 400
"""Characters of an idea that are read: a logline with room to spare."""
_HAN = phrased(r"[\u3400-\u9fff]")
_TARGETS = ("things", "times", "creatures", "acts", "cues", "people", "places")
_NOUNS = ("people", "creatures", "things", "places", "times")
_REACH = {"zh": 6, "en": 24}


def language_of(text: str, otherwise: Language = "en") -> Language:
    """The language an idea is written in, by its script."""
    han, latin = len(_HAN.findall(text)), len(re.findall(r"[A-Za-z]+", text))
    return "zh" if han > latin else "en" if latin else otherwise


def idea_read(text: str, otherwise: Language = "en") -> Idea:
    """What is understood of `text`, of which the first `LONGEST_READ` characters are read."""
    own = " ".join(text.split())[:LONGEST_READ]
    language = language_of(own, otherwise)
    if things_listed(text) or language == "zh":
        read = _idea_read(text, otherwise)
    else:
        plain = with_plain_phrases(text)
        read = with_course(
            _idea_read(said_plainly(with_frames_opened(plain)), otherwise),
            with_kin_named(with_plain_phrases(own)),
        )
    return _with_own_words(_with_concerns(read, simplified(own)), own)


_TOLD_OTHERWISE = frozenset({PRODUCT, "documentary", "verse", LISTED})
"""Ideas that are told for what kind of text they are, whatever they speak of."""
_FOUND = "found"
_DAY_WANTED = phrased(r"[换买借]\S{0,6}的一天")
"""A day with somebody that is bought or traded for: no portrait of a day."""
LONGEST_NAMED = {"en": 24, "zh": 40}
"""Words or characters of a text without a sentence in it that may still be an idea: "An immigrant's first day"."""


def _with_concerns(idea: Idea, own: str) -> Idea:
    """With what the idea is about as a whole; a text without a sentence is one if it is short and two words say so."""
    if _DAY_WANTED.search(own):
        idea = replace(idea, flags=idea.flags - {"documentary"})
    is_found = _FOUND in idea.flags
    long = len(own.split() if idea.language == "en" else own) > LONGEST_NAMED[idea.language]
    if _TOLD_OTHERWISE & idea.flags or (is_found and long):
        return idea
    about = concerns_of(own, idea.language, columns=2 if is_found else 1)
    flags = idea.flags - {_FOUND} if about else idea.flags
    return replace(idea, flags=flags | frozenset(about), concerns=tuple(about.items()))


def _with_own_words(idea: Idea, own: str) -> Idea:
    """An idea with its own sentences; a Chinese one of a single word is told by what happens in it."""
    if idea.language == "zh":
        own = idea.text if idea.title else simplified(own)
    return replace(idea, own=own, flags=idea.flags | narrated_flags(own, idea.language))


def _idea_read(text: str, otherwise: Language) -> Idea:
    """The same without its course."""
    if listed := things_listed(text):
        read = _read(", ".join(listed), "en", shortened=False)
        return replace(read, premise=None, listed=listed, flags=frozenset({LISTED}))
    clean = simplified(" ".join(text.split()))
    kept = clean[:LONGEST_READ]
    language = language_of(kept, otherwise)
    shortened = len(clean) > LONGEST_READ
    kept = _HEADED.sub("", kept)
    named = kept.strip(" 。！《》“”") if language == "zh" and with_theme(kept) != kept else ""
    kept = (
        with_own_thing(said_in_order(as_advertisement(without_asking(with_theme(kept)))))
        if language == "zh"
        else kept
    )
    idea = replace(_read(kept, language, shortened=shortened), title=named)
    sentence = idea.premise is not None and language == "en"
    said = kept if sentence or PRODUCT in idea.flags else with_its_clause(kept)
    again = _read(said, language, shortened=shortened) if said != kept else idea
    if again.premise is None and language == "zh" and not {PRODUCT, "found"} & idea.flags:
        stirred = with_stir(kept, idea)
        again = _read(stirred, language, shortened=shortened) if stirred != kept else again
    if again.premise is None and language == "en" and not _TOLD_WITHOUT_DEED & idea.flags:
        happening = with_deed_for_nouns(kept, idea)
        again = _read(happening, language, shortened=shortened) if happening != kept else again
        again = replace(again, title=title_of_nouns(kept)) if happening != kept else again
    return idea if again.premise is None else again


_HEADED = phrased(
    r"^(?:嫉妒|孤独|童年|乡愁|骄傲|愧疚|遗憾|勇气|等待|告别|思念|贪婪|懒惰|愤怒|自由|友情|亲情|爱情|父爱|母爱|信任|背叛|宽恕|和解|成长|衰老|记忆|时间|选择|命运|误会|谎言|秘密|希望|恐惧)[：:—]+(?=.{8})"
)
"""What an idea says it is about, before it is told."""
_TOLD_WITHOUT_DEED = frozenset({PRODUCT, "documentary", "fear"})
"""Ideas of which a play can be made although nobody does anything in them."""


def _read(kept: str, language: Language, *, shortened: bool) -> Idea:
    kept = with_its_people_first(with_wonder(kept, language), language)
    contrasted = language == "zh" and with_contrast(kept) != kept
    kept = (
        with_doer_first(with_both_named(with_contrast(kept))) if language == "zh" else _said_in_english(kept)
    )
    known = _with_somebody_unknown(_known_here(kept, language), kept, language)
    unknown, unread = _unknown(kept, language, known)
    mentions, alias = _understood((*known, *unknown), kept, language)
    sold = any(PRODUCT in each.entry.flags for each in mentions)
    announced = announcement(kept, language).lower() if sold else ""
    marks = {
        "contrast": contrasted,
        "advert": sold,
        IDENTITY: bool(alias),
        "of-old": is_of_old(kept),
    } | (_marks_in_english(kept, announced) if language == "en" else {})
    flags = _flags(mentions, language) | fear_flags(kept, language)
    flags |= course_flags(kept) if language == "zh" else set()
    idea = Idea(
        text=kept,
        language=language,
        mentions=mentions,
        flags=flags | {mark for mark, holds in marks.items() if holds},
        alias=alias,
        unread=_left_unread(unread, mentions, announced, kept, language),
        shortened=shortened,
    )
    return _as_found(with_grammar(idea))


def _said_in_english(kept: str) -> str:
    """An English idea as plain sentences."""
    kept = with_fear_faced(with_cause_first(with_plain_subject(with_kin_named(kept))))
    kept = with_teller(with_old_story(with_doers_now(with_titles_read(with_pronouns_read(kept)))))
    kept = with_loss_as_reason(with_reaction(with_what_happened(with_named_people(with_speaker_first(kept)))))
    return with_that(with_somebody(with_active(kept)))


def _known_here(kept: str, language: Language) -> tuple[Mention, ...]:
    """What the lexicons know, and what is sold."""
    known = tuple(with_quality(each, kept, language) for each in words_known(kept, language))
    if language == "zh":
        known = with_trades(tuple(with_trade_before(each, kept) for each in in_hand(kept, known)))
    return with_product(kept, language, known)


def _with_somebody_unknown(known: tuple[Mention, ...], kept: str, language: Language) -> tuple[Mention, ...]:
    """The same with whom no lexicon has: the subject, and anybody else."""
    nouns = (each for each in known if each.entry.kind in (*LIVING, "things", "places", "times"))
    somebody = subject_unknown(kept, language, nouns)
    known = known if somebody is None else _put_in(somebody, known)
    others = people_unread(kept, known) if language == "zh" else tuple(others_unknown(kept, known))
    for each in others:
        known = _put_in(each, known)
    return known


def _put_in(somebody: Mention, known: tuple[Mention, ...]) -> tuple[Mention, ...]:
    apart = (each for each in known if each.end <= somebody.start or each.start >= somebody.end)
    return tuple(sorted((somebody, *apart), key=lambda each: each.start))


def _understood(found: Iterable[Mention], kept: str, language: Language) -> tuple[tuple[Mention, ...], str]:
    """The mentions with what is said of them, and what somebody is called until they turn out to be another."""
    ordered = joined(tuple(sorted(found, key=lambda each: each.start)), kept)
    mentions = tuple(with_what_is_said(each, kept, language) for each in ordered)
    mentions = with_senses(by_shorter_word(mentions) if language == "zh" else mentions, kept)
    mentions = grown_by_deed(mentions, kept) if language == "zh" else mentions
    mentions = tuple(with_kind(each, kept, language, mentions) for each in mentions)
    mentions, alias = with_identity(without_what_they_play(mentions, kept), kept, language)
    if language == "en":
        mentions = with_apposition(without_absent_owners(with_parents_meant(mentions, kept), kept), kept)
    return mentions, alias


def _marks_in_english(kept: str, announced: str) -> dict[str, bool]:
    """Marks of an English idea, and whether they hold; `announced` are the words that say what is sold."""
    return {
        "reason-given": bool(announced and REASON.search(kept)),
        "ad-clause": bool(announced) and ":" in kept,
        FAR_APART: bool(is_far_apart(kept)),
        FOUND_THAT: bool(found_that(kept)),
    }


def _left_unread(
    unread: Iterable[str], mentions: Iterable[Mention], announced: str, kept: str, language: Language
) -> tuple[str, ...]:
    """What nothing has read: no name, no number, no time, and no word that says what is sold."""
    told = {each.about.name.lower() for each in mentions if each.about and each.about.name}
    left = tuple(
        word
        for word in dict.fromkeys(unread)
        if not (word in told or word in announced or is_number(word, language) or is_period(word))
    )
    return clauses_of(kept, left) if language == "zh" else left


def clauses_of(text: str, unread: tuple[str, ...]) -> tuple[str, ...]:
    """The clauses in which what is unread stands: Chinese is not cut into words, and half a word says nothing.

    >>> clauses_of("老人送信，收信人是他自己", ("收信人",))
    ('收信人是他自己',)
    """
    clauses = [each.strip() for each in re.split(r"[，,。！？；;：:\s]+", text)]
    return tuple(dict.fromkeys(each for each in clauses if any(word in each for word in unread)))


_WHO_DOES: dict[Language, re.Pattern[str]] = {
    "zh": phrased(
        r"^(?P<count>[一两三几][\u3400-\u9fff])?(?P<does>(?:会|不会|能|不能|从不|永远|总是?|只|没有|偷|躲|卖|等|守|找|送|养|教|捡|修|收|藏|骗)"
        r"[^，。的和与跟]{1,8}|(?:忘了|忘记|给|住在|爱|想|带|背|骑|写|画|唱|种|数|听|看|总在|在)[^，。和与跟]{1,12}?(?=的[^的]{0,4}[人孩员师生匠工哥姐爷奶婆妹妈爸夫士手家者差娘兵巴][。！]?$))的(?P<who>[\u3400-\u9fff]{1,5})[。！]?$"
    ),
    "en": phrased(
        r"^(?P<who>(?:an?|the)\s[a-z -]{2,24}?)\s(?:who|that|which)\s(?P<does>(?!is\b|was\b|has\b)[a-z]+s?\s[^,;]+)$",
        re.I,
    ),
}
"""Somebody, or something, and what it does: no sentence, but all that an idea needs."""
_TWO_WHO = phrased(
    r"^(?P<other>[\u3400-\u9fff]{2,4})[和与跟](?P<does>(?:偷|卖|等|找|送|养|教|捡|修|收|藏|骗|追|抢|打|不肯|不会)[^，。的]{1,6})的(?P<who>[\u3400-\u9fff]{1,4})$"
)
_MAIN_EN = phrased(
    r"^[a-z]+\s.*?\s(?:wants?|must|learns?|finds?|falls?|tries|refuses|decides|meets?|is|are|was|has|gets?|takes?|makes?|gives?)\s",
    re.I,
)


def with_its_clause(text: str) -> str:
    """A noun with its clause as a sentence.

    >>> with_its_clause("一把会说谎的雨伞"), with_its_clause("守林人和偷树的少年")
    ('一把雨伞会说谎', '少年偷树，守林人')
    >>> with_its_clause("The girl who collects thunder in jars")
    'The girl collects thunder in jars'
    """
    if both := _TWO_WHO.match(text):
        return f"{both['who']}{both['does']}，{both['other']}"
    for language, pattern in _WHO_DOES.items():
        found = pattern.match(text.strip(" ."))
        if found is None:
            continue
        if language == "zh":
            if any(
                text[:size] in words_of("zh") and words_of("zh")[text[:size]].kind == "people"
                for size in (4, 3, 2)
            ):
                return text
            begins = any(
                (known := words_of("zh").get(found["who"][:size])) is not None and known.kind in LIVING
                for size in range(1, len(found["who"]))
            )
            whole = found["who"] in words_of("zh")
            return text if begins and not whole else f"{found['count'] or ''}{found['who']}{found['does']}"
        if _MAIN_EN.match(found["does"]) is None:
            verb, space, tail = found["does"].partition(" ")
            return f"{found['who']} {present(verb, deeds_of('en'))}{space}{tail}"
    return text


def _as_found(idea: Idea) -> Idea:
    """The idea; marked where it is a text in lines and nobody does anything in it."""
    lines = pieces_of(idea.text, idea.language)
    mixed = idea.language == "zh" and len(re.findall(r"[A-Za-z]{2,}", idea.text)) > 1
    if (
        idea.premise is not None
        or PRODUCT in idea.flags
        or mixed
        or len(lines) + (len(idea.text) > LIST_FROM) < LEAST_LINES
    ):
        return idea
    flags = idea.flags | {"found"} | ({"verse"} if is_verse(idea.text) else set())
    return replace(idea, flags=flags)


def _unknown(
    text: str, language: Language, known: tuple[Mention, ...]
) -> tuple[list[Mention], tuple[str, ...]]:
    """What stands between the known words: nouns kept literally, and the words that stay unread."""
    mentions, unread = list[Mention](), list[str]()
    nouns = {
        each.start
        for each in known
        if each.entry.kind in _NOUNS or (language == "en" and "quality" in each.entry.flags)
    }
    for start, gap in _gaps(text, known):
        mention = noun_in_gap(gap, start, language, before_noun=start + len(gap) in nouns)
        left = words_unread(gap, language)
        if mention:
            mentions.append(mention)
            left = [word for word in left if mention.word.lower() not in word]
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


_FEARS = {"dark": "fear-dark", "water-fear": "fear-water", "height-fear": "fear-height"}
"""What somebody is like that is a fear, and its flag."""


def _flags(mentions: tuple[Mention, ...], language: Language) -> frozenset[str]:
    flags = {flag for each in mentions for flag in (each.entry.id, each.entry.kind, *each.entry.flags)}
    for one, other in pairwise(mentions):
        near = other.start - one.end <= _REACH[language]
        if near and other.entry.kind in _TARGETS and one.entry.id in ("fear", "want", "see"):
            flags.add(("fear-" if one.entry.id == "fear" else "wish-") + other.entry.id)
    flags |= {
        _FEARS[each.about.trait.id]
        for each in mentions
        if each.about and each.about.trait and each.about.trait.id in _FEARS
    }
    living = [each for each in mentions if each.entry.kind in ("people", "creatures")]
    if len(living) > 1:
        flags.add("two")
    hours = {each.id: each.words(language) for each in words_of(language).values() if "hour" in each.flags}
    for each in mentions:
        flags.update(
            hour
            for hour, words in hours.items()
            for word in words
            if re.search(rf"(?<![a-z]){word}(?![a-z])", each.word.lower())
        )
    return frozenset(flags)
