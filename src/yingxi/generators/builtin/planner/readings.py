"""What became of each word of the idea: shown, stood in for, or left out, and why."""

from yingxi.film.screenplay import ElementKind
from yingxi.film.story import Reading
from yingxi.generators.builtin.planner.draft import Draft
from yingxi.generators.builtin.planner.inflecting import plain_form
from yingxi.generators.builtin.planner.plan import kit_asked_by

_NOTES = {
    "zh": {
        "cue": "决定了故事的走向",
        "seen": "在片中出现",
        "not seen": "这个故事没有用到它",
        "unknown": "没有读懂这个词",
        "stood in": "由剧场里最接近的形象扮演",
        "added": "故事需要，由编剧补上",
        "long": "点子很长，只读了开头部分",
    },
    "en": {
        "cue": "decided what kind of story it is",
        "seen": "appears in the film",
        "not seen": "this story found no use for it",
        "unknown": "this word was not understood",
        "stood in": "played by the nearest figure of the theatre",
        "added": "the story needed somebody",
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
        kind, word = mention.entry.kind, mention.word
        if kind in ("cues", "acts", "times") or mention.entry.id in asking:
            readings.append(Reading(word=word, role=kind, status="named", note=notes["cue"]))
        elif mention.entry.id in shown:
            part = shown[mention.entry.id]
            odd = part.kind != "person" and mention.entry.id not in _PLAYED_AS_THEMSELVES
            note = f"{part.name}: {notes['stood in' if odd else 'seen']}"
            readings.append(
                Reading(word=word, role=part.role, status="stood in" if odd else "named", note=note)
            )
        elif any(each.lower() in text for each in (word, mention.entry.word(plan.language))):
            readings.append(Reading(word=word, role=kind, status="named", note=notes["seen"]))
        else:
            readings.append(Reading(word=word, role=kind, status="left out", note=notes["not seen"]))
    phrase = plan.words.get("do", "\n").lower()
    for word in plan.idea.unread:
        said = (
            word.lower() in text
            or plain_form(word) in text
            or (phrase in text and word in plan.idea.premise_words)
        )
        readings.append(
            Reading(
                word=word,
                role="",
                status="named" if said else "left out",
                note=notes["seen" if said else "unknown"],
            )
        )
    readings += [
        Reading(word=part.name, role=part.role, status="inferred", note=notes["added"])
        for part in plan.parts.values()
        if not part.named and part.name.lower() in text
    ]
    if plan.idea.shortened:
        readings.append(Reading(word="…", role="", status="left out", note=notes["long"]))
    return tuple(readings)
