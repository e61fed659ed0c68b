"""What became of each word of the idea: shown, stood in for, or left out, and why."""

import re

from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased
from yingxi.film.screenplay import ElementKind
from yingxi.film.story import Reading
from yingxi.generators.builtin.planner.clause import Clause
from yingxi.generators.builtin.planner.clauses.heart import HEART
from yingxi.generators.builtin.planner.clauses.told import clauses_told
from yingxi.generators.builtin.planner.idea import Idea, Mention
from yingxi.generators.builtin.planner.idiom.inflecting import plain_form
from yingxi.generators.builtin.planner.idiom.unknown import words_unread
from yingxi.generators.builtin.planner.lexicon import entry
from yingxi.generators.builtin.planner.play import about_deed
from yingxi.generators.builtin.planner.plot.choosing import staged
from yingxi.generators.builtin.planner.plot.draft import Draft
from yingxi.generators.builtin.planner.plot.plan import HOURS, WEATHERS, StoryPlan, kit_asked_by
from yingxi.generators.builtin.planner.plot.seasons import SEASONS
from yingxi.generators.builtin.planner.reading.concerns import CONCERN
from yingxi.generators.builtin.planner.staging.wording import filled, is_named

_NOTES = {
    "zh": {
        "cue": "决定了故事的走向",
        "headed": "写在场景标题里",
        "seen": "写进了剧本",
        "not seen": "这个故事没有用到它",
        "unknown": "没有读懂这个词",
        "stood in": "由剧场里最接近的形象扮演",
        "added": "故事需要，由编剧补上",
        "turn": "成了故事的转折",
        "half": "这半句写进了剧本，其余没有讲到",
        "clause": "编剧手里没有演得出这半句的戏",
        "long": "点子很长，只读了开头部分",
    },
    "en": {
        "cue": "decided what kind of story it is",
        "headed": "stands in the headings",
        "seen": "stands in the screenplay",
        "not seen": "this story found no use for it",
        "unknown": "this word was not understood",
        "stood in": "played by the nearest figure of the theatre",
        "added": "the story needed somebody",
        "turn": "became the turn of the story",
        "half": "only part of this stands in the screenplay",
        "clause": "the planner has no play that stages it",
        "long": "the idea is long; its first part was read",
    },
}
_LONGEST_WORD_ZH = 4
"""Characters of what is left out and no whole clause."""
_LONGEST_VERB = {"zh": 2, "en": 99}
"""Characters of a Chinese word that is a verb alone; a longer one has what is done to (包饺子)."""
_PLAYED_AS_THEMSELVES = (
    "lion", "cat", "dog", "bird", "robot", "fox", "wolf", "rabbit", "mouse", "bear", "panda", "pig", "monkey", "tiger",
    "cow", "sheep", "elephant", "fish", "horse", "deer", "dragon", "squirrel", "hedgehog", "frog", "turtle", "whale",
)  # fmt: skip


def readings_of(draft: Draft) -> tuple[Reading, ...]:
    """One reading for every word that was understood, every word that was not, and everybody who was
    added."""
    plan = draft.plan
    notes = _NOTES[plan.language]
    text = "\n".join(
        each.text
        for each in draft.elements
        if each.kind in (ElementKind.ACTION, ElementKind.HEADING, ElementKind.DIALOGUE)
    ).lower()
    headings = " ".join(draft.rows(ElementKind.HEADING)).lower()
    told_by = _told_by(draft)
    shown = {part.entry.id: part for part in plan.parts.values() if part.named and is_named(part.name, text)}
    asking = kit_asked_by(plan)
    course = _course_told(plan)
    readings: list[Reading] = []
    for mention in plan.idea.mentions:
        kind, word = mention.entry.kind, mention.original or mention.word
        made_of_it = mention.entry.id in plan.play.words("needs")
        acted = kind != "acts" or made_of_it or premise_told(draft, text) or plan.idea.premise is None
        of_deed = kind == "times" and _in_deed(mention, plan)
        words = (mention.word,) if of_deed else (mention.word, mention.entry.word(plan.language))
        stands = any(stands_in(each, text, plan.language) for each in words)
        if kind == "times" and _headed(mention, plan, headings) and not of_deed:
            readings.append(Reading(word=word, role=kind, status="named", note=notes["headed"]))
        elif kind in ("cues", "times") and stands:
            readings.append(Reading(word=word, role=kind, status="named", note=notes["seen"]))
        elif (
            (kind == "acts" and acted and _is_deed(mention, plan))
            or mention.entry.id == "want"
            or (kind in ("cues", "times") and {mention.entry.id, *mention.entry.flags} & told_by)
            or mention.entry.id in asking
            or (kind in ("acts", "cues") and stands_in(mention.word, course, plan.language))
            or (kind in ("acts", "cues") and _is_of_its_situation(plan))
        ):
            readings.append(Reading(word=word, role=kind, status="named", note=notes["cue"]))
        elif mention.entry.id in shown:
            part = shown[mention.entry.id]
            odd = part.kind != "person" and mention.entry.id not in _PLAYED_AS_THEMSELVES
            note = f"{part.name}: {notes['stood in' if odd else 'seen']}"
            readings.append(
                Reading(word=word, role=part.role, status="stood in" if odd else "named", note=note)
            )
        elif (
            kind == "places"
            and not stands_in(mention.word, headings, plan.language)
            and _only_in_a_name(mention, text, plan.idea.mentions, plan.language)
        ):
            readings.append(Reading(word=word, role=kind, status="left out", note=notes["not seen"]))
        elif stands or (kind in ("acts", "cues") and _clause_told(mention.word, draft, text)):
            readings.append(Reading(word=word, role=kind, status="named", note=notes["seen"]))
        else:
            readings.append(Reading(word=word, role=kind, status="left out", note=notes["not seen"]))
    readings += _unread(draft, text)
    readings += [
        Reading(word=place, role="places", status="left out", note=notes["not seen"])
        for place in _places_of_trades(draft)
        if place.lower() not in headings
    ]
    readings += [
        Reading(word=part.name, role=part.role, status="inferred", note=notes["added"])
        for part in plan.parts.values()
        if not part.named and is_named(part.name, text)
    ]
    if plan.idea.shortened:
        readings.append(Reading(word="…", role="", status="left out", note=notes["long"]))
    return tuple(readings)


def _is_of_its_situation(plan: StoryPlan) -> bool:
    """Whether the play was written for all that the idea's sentence says."""
    return plan.play.fact("own-clauses") in ("situation", CONCERN) and plan.idea.language == plan.language


def stands_in(word: str, text: str, language: Language) -> bool:
    """Whether a word stands in a text of small letters: in English as a word, in any of its forms.

    >>> stands_in("key", "a monkey", "en"), stands_in("key", "two keys", "en")
    (False, True)
    """
    if language == "zh":
        return word.lower() in text
    return re.search(rf"\b{re.escape(word.lower())}(?:e?s|'s|ed|d|ing)?\b", text) is not None


def _told_by(draft: Draft) -> frozenset[str]:
    """The flags for which the play was chosen, and those under which it has rows."""
    play = draft.plan.play
    words = {one for need in play.words("needs") for one in need.split("|")} | set(play.words("cues"))
    return frozenset(words | {term for row in (*play.short, *play.full) for term in row.terms})


def _course_told(plan: StoryPlan) -> str:
    """The idea's own words for which the play is written, in small letters."""
    if plan.play.fact("own-clauses") == HEART and plan.language == "en":
        return " ".join(plan.words.get(each, "") for each in _AT_HEART).lower()
    return plan.idea.course.told.lower() if plan.idea.course and plan.play.fact("own-course") else ""


_AT_HEART = ("h does", "h turned", "h who I", "h why", "h then", "h goal", "h when")
"""Words for which a play is chosen that was written for what an idea is at heart."""


def _headed(mention: Mention, plan: StoryPlan, headings: str) -> bool:
    """Whether an hour, a weather or a season stands in the headings."""
    names = (HOURS, WEATHERS, SEASONS)
    said = [each[plan.language].get(mention.entry.id, "").lower() for each in names]
    return any(word and stands_in(word, headings, plan.language) for word in said)


def _in_deed(mention: Mention, plan: StoryPlan) -> bool:
    """Whether an hour or a weather is what the deed is done to: he paints the sunset."""
    premise = plan.idea.premise
    verb = re.escape(premise.verb) if premise else ""
    word = re.escape(mention.word)
    return premise is not None and bool(
        re.search(rf"{verb}(?:[了着过]?|\w*\s+(?:an?|the|every)\s+){word}", premise.does, re.I)
    )


def _is_deed(mention: Mention, plan: StoryPlan) -> bool:
    """Whether a word of doing is the idea's deed itself, which the play acts, and not what the deed is about."""
    premise = plan.idea.premise
    if premise is None:
        return True
    of_the_play = {mention.entry.id, *mention.entry.flags} & {
        *plan.play.words("needs"),
        *plan.play.words("cues"),
    }
    return bool(of_the_play) or (
        mention.start == premise.at and len(mention.word) <= _LONGEST_VERB[plan.language]
    )


def _only_in_a_name(mention: Mention, text: str, mentions: tuple[Mention, ...], language: Language) -> bool:
    """Whether a place stands in a text only as part of what somebody is called: the lighthouse keeper."""
    for each in mentions:
        if each.entry.kind == "people" and mention.word.lower() in each.word.lower():
            text = text.replace(each.word.lower(), "")
    return not stands_in(mention.word, text, language)


def _places_of_trades(draft: Draft) -> tuple[str, ...]:
    """The places that stand in the names of trades, where the idea names no other: the lighthouse of its keeper."""
    idea, language = draft.plan.idea, draft.plan.language
    if idea.places or idea.language != language:
        return ()
    said = []
    for each in idea.of("people"):
        place = entry(each.entry.value("place"))
        words = place.words(language) if place and place.kind == "places" else ()
        said += [word for word in words if word in each.word.lower()][:1]
    return tuple(said)


def _pieces(clause: str, plan: StoryPlan) -> list[str]:
    """What a Chinese clause has beside what was understood of it."""
    premise = plan.idea.premise
    for each in (
        *(mention.word for mention in plan.idea.mentions),
        *((premise.acts, premise.verb) if premise else ()),
    ):
        clause = clause.replace(each, "的")
    return words_unread(clause, "zh")


def premise_told(draft: Draft, text: str) -> bool:
    """Whether the deed of the idea is seen: in its own words, or by a play that puts such a deed on the stage with
    what it is done to."""
    plan = draft.plan
    premise = plan.idea.premise
    if premise is None:
        return False
    if premise.acts.lower() in text or plan.words.get("do", "\n").lower() in text:
        return True
    matter = plan.words.get("obj", "").lower()
    made_for = about_deed(plan.play) or premise.deed in plan.play.words("deeds")
    return made_for and staged(plan.play, premise.deed) and (not matter or matter in text)


def kind_left(reading: Reading) -> str:
    """Of which kind it is what was left out: a class of the lexicon, a clause, a word."""
    if reading.role:
        return reading.role
    if "、" in reading.word:
        return "word"
    long = " " in reading.word or (not reading.word.isascii() and len(reading.word) > _LONGEST_WORD_ZH)
    return "clause" if long else "word"


def clauses_untold(draft: Draft) -> tuple[str, ...]:
    """What of the idea's clauses nobody is seen doing: neither in their own words, nor, of the deed itself, by a play
    that puts such a deed on the stage. `deed` is the clause with the deed, `unseen` its thing
    (`unheard` where no lexicon has it), `clause` another in which somebody does something, `remark` one about nobody in
    the film."""
    plan = draft.plan
    premise = plan.idea.premise
    if premise is None or plan.idea.language != plan.language:
        return ()
    shown = "\n".join(draft.rows(ElementKind.ACTION)).lower()
    text = "\n".join((shown, *draft.rows(ElementKind.HEADING))).lower()
    untold: list[str] = []
    spoken = "\n".join(draft.rows(ElementKind.DIALOGUE)).lower()
    for each in clauses_told(plan.idea, plan.parts):
        if each.why and each.why.lower() not in spoken:
            untold.append("remark" if _ONLY_WHEN.match(each.why) else "clause")
        if each.follows or _stands(each, plan, shown, spoken):
            continue
        if not each.start <= premise.at < each.end:
            untold.append("clause" if each.of or each.told.startswith("特写") else "remark")
            continue
        if premise.deed in _AWAY and premise.deed in plan.play.words("deeds"):
            continue
        things = [
            one
            for one in plan.idea.things
            if each.start <= one.start < each.end and _is_seen(one) and not _is_of_the_twist(one, plan.idea)
        ]
        missed = premise.deed not in _AWAY and not all(
            any(stands_in(word, shown, plan.language) for word in (one.word, one.entry.word(plan.language)))
            for one in things
        )
        unheard = premise.deed not in _AWAY and _unheard_of(plan.idea, shown)
        missed = missed or unheard
        untold += ["unheard"] if unheard else []
        untold += ["unseen"] if missed else []
        untold += ["deed"] if missed or not premise_told(draft, text) else []
    return tuple(untold)


_ONLY_WHEN = phrased(r"(?:before|after|during|until)\s+(?:the|a|an|his|her|their)\s+[a-z]+$", re.IGNORECASE)
"""What says no more than when something is done: before the wedding."""


def _unheard_of(idea: Idea, shown: str) -> bool:
    """Whether what an English deed is done to is a thing that no lexicon has, and stands nowhere."""
    found = _HEAD_NOUN.match(idea.matter.lower())
    return found is not None and found["noun"] in idea.unread and found["noun"] not in shown


_HEAD_NOUN = phrased(
    r"(?:an?|the|his|her|their)\s(?:[a-z-]+\s)*?(?P<noun>[a-z-]+)(?=\s(?:that|who|which|of|for|in|on|from|with)\b|$)"
)
_AWAY = ("wait", "search", "wish", "dream", "lose", "remember", "forget")
"""Deeds whose thing is not there."""


def _is_seen(thing: Mention) -> bool:
    """Whether a thing is one that lies, stands or is held."""
    return not {"far", "airy"} & thing.entry.flags


def _is_of_the_twist(thing: Mention, idea: Idea) -> bool:
    """Whether a thing only says when or why: before the wedding."""
    if idea.twist is None:
        return False
    at = idea.text.find(idea.twist.clause)
    return at >= 0 and at <= thing.start < at + len(idea.twist.clause)


def _clause_told(word: str, draft: Draft, text: str) -> bool:
    """Whether the screenplay has the clause in which these words of the idea stand, with the names of its people."""
    plan = draft.plan
    idea = plan.idea
    at = idea.text.find(word)
    if at < 0 or idea.language != plan.language:
        return False
    within = [
        each for each in clauses_told(idea, plan.parts) if each.start < at + len(word) and at < each.end
    ]
    return bool(within) and all(_stands(each, plan, text, text) for each in within)


def _stands(clause: Clause, plan: StoryPlan, shown: str, spoken: str) -> bool:
    """Whether a clause is acted, or said where nobody can see it."""
    if clause.said and filled(clause.said, plan.words, plan.language).lower() in spoken:
        return True
    keys = (f"{key} at {clause.start}" for key in ("x", "h", "h you"))
    if any(plan.words.get(key) and plan.words[key] in spoken for key in keys):
        return True
    unnamed = ("{a O noun}", "the {O noun}", "{P his} {O noun}") if plan.language == "en" else ()
    return any(
        filled(clause.done.replace("{O}", other), plan.words_told, plan.language).lower() in shown
        for other in ("{O}", *unnamed)
    )


def _unread(draft: Draft, text: str) -> list[Reading]:
    """What no lexicon has: English words, Chinese clauses; and the idea's second clause where it became the turn."""
    plan, notes = draft.plan, _NOTES[draft.plan.language]
    phrase = plan.words.get("do", "\n").lower()
    twist = plan.idea.twist
    turned = twist is not None and any(
        plan.words[key].lower() in text for key in ("twist", "clause", "h turn") if plan.words.get(key)
    )
    made = []
    turned = turned or (
        twist is not None and (_is_of_its_situation(plan) or _clause_told(twist.clause, draft, text))
    )
    if twist and turned:
        made.append(Reading(word=twist.clause, role="", status="named", note=notes["turn"]))
    elif twist and twist.kind == "self":
        made.append(Reading(word=twist.clause, role="", status="left out", note=notes["clause"]))
    course = _course_told(plan)
    for word in plan.idea.unread:
        if stands_in(word, course, plan.language):
            made.append(Reading(word=word, role="", status="named", note=notes["cue"]))
            continue
        if twist and (word in twist.clause or twist.clause in word):
            continue
        premise = plan.idea.premise_words
        if _clause_told(word, draft, text) and (plan.idea.language == "zh" or word not in text):
            made.append(Reading(word=word, role="", status="named", note=notes["seen"]))
            continue
        if (plan.idea.told_in or plan.idea.language) == "zh":
            whole = word.lower() in text
            part = bool(premise) and premise in word and (phrase in text or premise_told(draft, text))
            part = part or _is_of_its_situation(plan)
            missing = [each for each in _pieces(word, plan) if each not in text] if part and not whole else []
            missing = [] if _is_of_its_situation(plan) else missing
            if missing:
                made.append(
                    Reading(word="、".join(missing), role="", status="left out", note=notes["unknown"])
                )
            status = "named" if whole or part else "left out"
            note = notes["seen" if whole else "half" if part else "clause"]
        else:
            said = any(stands_in(each, text, plan.language) for each in (word, plain_form(word))) or (
                phrase in text and word in premise
            )
            status, note = ("named", notes["seen"]) if said else ("left out", notes["unknown"])
        made.append(Reading.model_validate({"word": word, "role": "", "status": status, "note": note}))
    return made
