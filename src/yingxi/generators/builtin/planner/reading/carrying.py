"""An idea carried over into the film's language: its people, places, things and deed, where the tables have them."""

from dataclasses import replace

from yingxi.film.brief import Language
from yingxi.generators.builtin.planner.idea import LIVING, About, Idea, Mention
from yingxi.generators.builtin.planner.idiom.inflecting import doing, third_person
from yingxi.generators.builtin.planner.idiom.premise import Premise
from yingxi.generators.builtin.planner.people.casting import written_in
from yingxi.generators.builtin.planner.staging.staging import table

_NOUNS = (*LIVING, "things", "places", "times")


def idea_carried(idea: Idea, language: Language) -> Idea:
    """The idea as a film in `language` can tell it. What the tables lack is unread, and so in the report."""
    if idea.language == language:
        return idea
    known = tuple(each for each in (_carried(one, language) for one in idea.mentions) if each is not None)
    kept = {each.start for each in known}
    lost = tuple(each.word for each in idea.mentions if each.start not in kept)
    answers = idea.target and (
        idea.target.entry.kind in LIVING or idea.target.entry.id in table("signs", language)
    )
    target = _carried(idea.target, language) if idea.target and answers else None
    premise = _premise(idea, known, target, language)
    flags = idea.flags - {"obj", "held", "trait", "years", "far-off", *(() if target else ("to-thing",))}
    if premise is None:
        flags = frozenset(each for each in flags if each != "said" and not each.startswith(("deed", "mode-")))
    return replace(
        idea,
        language=language,
        mentions=known,
        flags=flags,
        unread=tuple(dict.fromkeys((*idea.unread, *lost))),
        premise=premise,
        target=target,
        trait="",
        matter="",
        twist=None,
        told_in=idea.language,
    )


def _carried(mention: Mention, language: Language) -> Mention | None:
    """The mention in the other language's word; None where the tables lack it."""
    word = mention.entry.word(language)
    if not mention.understood or not written_in(word, language):
        return None if mention.entry.kind in _NOUNS else mention
    about = mention.about
    if about and about.name and not written_in(about.name, language):
        about = About(about.years, about.age, about.sex)
    return replace(mention, word=word, about=about, original=mention.word)


def _premise(
    idea: Idea, known: tuple[Mention, ...], target: Mention | None, language: Language
) -> Premise | None:
    premise = idea.premise
    if premise is None:
        return None
    behind = [each for each in known if each.start > premise.at and each.entry.kind in _NOUNS]
    nouns = {each.entry.kind: each for each in reversed(behind)}
    noun = nouns.get("things") or target or nouns.get("places")
    forms = table("said", language).get(premise.deed, {})
    said = forms.get("to") if noun else forms.get("alone")
    if said is None:
        return None
    do = said.replace("_", _named(noun.word if noun else "", language))
    verb, _, tail = do.partition(" ")
    if language == "zh":
        return replace(premise, does=do, acts=do, do=do, doing="")
    acts = f"{third_person(verb)} {tail}".strip()
    return replace(premise, verb=verb, does=acts, acts=acts, do=do, doing=f"{doing(verb)} {tail}".strip())


def _named(noun: str, language: Language) -> str:
    return noun if language == "zh" else f"the {noun.lower()}"
