"""Sentences of the story that a person wrote anew, brought into the screenplay that the planner tells."""

from yingxi.film.screenplay import Element, ElementKind, Screenplay
from yingxi.film.story import Story, StoryPerson


def with_sentences(screenplay: Screenplay, planned: Story, story: Story) -> Screenplay:
    """The screenplay of the `planned` story with each beat's sentence that reads otherwise in `story` as the beat's
    first action. Whom that action introduces is introduced by the sentence, or the action stays before it."""
    anew: dict[str, str] = {
        now.kind: now.text
        for before, now in zip(planned.beats, story.beats, strict=False)
        if now.kind == before.kind and now.text != before.text
    }
    elements: list[Element] = []
    sentence = ""
    for element in screenplay.elements:
        if element.kind is ElementKind.SYNOPSIS and element.text.startswith("beat: "):
            if sentence:
                elements.append(_action(sentence))
            sentence = anew.pop(element.text.removeprefix("beat: "), "")
        elif sentence and element.kind is ElementKind.ACTION:
            introduced = [it for it in story.people if it.description and it.description in element.text]
            if all(it.name in sentence for it in introduced):
                for person in introduced:
                    sentence = _introducing(sentence, person, story.language)
            else:
                elements.append(element)
            element, sentence = _action(sentence), ""
        elements.append(element)
    if sentence:
        elements.append(_action(sentence))
    return screenplay.model_copy(update={"elements": tuple(elements)})


def _action(text: str) -> Element:
    return Element(kind=ElementKind.ACTION, text=text)


def _introducing(sentence: str, person: StoryPerson, language: str) -> str:
    name, comma = (person.name, "，") if language == "zh" else (person.name.upper(), ", ")
    return sentence.replace(person.name, f"{name}{comma}{person.description}{comma}".rstrip(), 1)
