"""What became of each word of the idea: shown, stood in for, or left out, and why."""

from yingxi.film.screenplay import ElementKind
from yingxi.film.story import Reading
from yingxi.generators.builtin.planner.choosing import staged
from yingxi.generators.builtin.planner.draft import Draft
from yingxi.generators.builtin.planner.inflecting import plain_form
from yingxi.generators.builtin.planner.plan import kit_asked_by
from yingxi.generators.builtin.planner.play import about_deed

_NOTES = {
    "zh": {
        "cue": "决定了故事的走向",
        "seen": "在片中出现",
        "not seen": "这个故事没有用到它",
        "unknown": "没有读懂这个词",
        "stood in": "由剧场里最接近的形象扮演",
        "added": "故事需要，由编剧补上",
        "turn": "成了故事的转折",
        "half": "这半句在片中出现，其余没有讲到",
        "clause": "这半句没有讲到",
        "long": "点子很长，只读了开头部分",
    },
    "en": {
        "cue": "decided what kind of story it is",
        "seen": "appears in the film",
        "not seen": "this story found no use for it",
        "unknown": "this word was not understood",
        "stood in": "played by the nearest figure of the theatre",
        "added": "the story needed somebody",
        "turn": "became the turn of the story",
        "half": "only part of this is in the film",
        "clause": "this part is not told",
        "long": "the idea is long; its first part was read",
    },
}
_PLAYED_AS_THEMSELVES = (
    "lion", "cat", "dog", "bird", "robot", "fox", "wolf", "rabbit", "mouse", "bear", "panda", "pig", "monkey", "tiger",
    "cow", "sheep", "elephant", "fish",
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
    shown = {part.entry.id: part for part in plan.parts.values() if part.named and part.name.lower() in text}
    asking = kit_asked_by(plan)
    readings: list[Reading] = []
    for mention in plan.idea.mentions:
        kind, word = mention.entry.kind, mention.original or mention.word
        made_of_it = mention.entry.id in plan.play.words("needs")
        acted = kind != "acts" or made_of_it or premise_told(draft, text) or plan.idea.premise is None
        if (kind in ("cues", "acts", "times") and acted) or mention.entry.id in asking:
            readings.append(Reading(word=word, role=kind, status="named", note=notes["cue"]))
        elif mention.entry.id in shown:
            part = shown[mention.entry.id]
            odd = part.kind != "person" and mention.entry.id not in _PLAYED_AS_THEMSELVES
            note = f"{part.name}: {notes['stood in' if odd else 'seen']}"
            readings.append(
                Reading(word=word, role=part.role, status="stood in" if odd else "named", note=note)
            )
        elif any(each.lower() in text for each in (mention.word, mention.entry.word(plan.language))):
            readings.append(Reading(word=word, role=kind, status="named", note=notes["seen"]))
        else:
            readings.append(Reading(word=word, role=kind, status="left out", note=notes["not seen"]))
    readings += _unread(draft, text)
    readings += [
        Reading(word=part.name, role=part.role, status="inferred", note=notes["added"])
        for part in plan.parts.values()
        if not part.named and part.name.lower() in text
    ]
    if plan.idea.shortened:
        readings.append(Reading(word="…", role="", status="left out", note=notes["long"]))
    return tuple(readings)


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


def _unread(draft: Draft, text: str) -> list[Reading]:
    """What no lexicon has: English words, Chinese clauses; and the idea's second clause where it became the turn."""
    plan, notes = draft.plan, _NOTES[draft.plan.language]
    phrase = plan.words.get("do", "\n").lower()
    twist = plan.idea.twist
    turned = twist is not None and plan.words.get("twist", "\n").lower() in text
    made = []
    if twist and turned:
        made.append(Reading(word=twist.clause, role="", status="named", note=notes["turn"]))
    elif twist and twist.clause not in plan.idea.unread:
        made.append(Reading(word=twist.clause, role="", status="left out", note=notes["clause"]))
    for word in plan.idea.unread:
        if twist and (word in twist.clause or twist.clause in word):
            continue
        premise = plan.idea.premise_words
        if (plan.idea.told_in or plan.idea.language) == "zh":
            whole = word.lower() in text
            part = bool(premise) and premise in word and (phrase in text or premise_told(draft, text))
            status = "named" if whole or part else "left out"
            note = notes["seen" if whole else "half" if part else "clause"]
        else:
            said = word in text or plain_form(word) in text or (phrase in text and word in premise)
            status, note = ("named", notes["seen"]) if said else ("left out", notes["unknown"])
        made.append(Reading.model_validate({"word": word, "role": "", "status": status, "note": note}))
    return made
