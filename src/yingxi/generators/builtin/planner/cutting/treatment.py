"""A story of another writer, set down beat by beat: the plainest screenplay."""

from yingxi.film.screenplay import Element, ElementKind, Screenplay
from yingxi.film.story import Beat, Story

_OUTSIDE = (
    "街",
    "公园",
    "院",
    "屋顶",
    "山",
    "海",
    "码头",
    "street",
    "park",
    "yard",
    "roof",
    "hill",
    "harbour",
    "beach",
    "garden",
    "果园",
    "orchard",
)
_NOWHERE = {"zh": ("客厅", "日"), "en": ("LIVING ROOM", "DAY")}


def screenplay_from_beats(story: Story) -> Screenplay:
    """Each beat becomes a scene, or goes on in the last one where place and hour are the same."""
    elements: list[Element] = []
    heading = ""
    unmet = {person.name: person.description for person in story.people}
    for beat in story.beats:
        if (now := _heading(beat, story)) != heading:
            heading = now
            elements.append(Element(kind=ElementKind.HEADING, text=heading, forced=story.language == "zh"))
        elements.append(Element(kind=ElementKind.SYNOPSIS, text=f"beat: {beat.kind}"))
        text = beat.text
        for name in [name for name in unmet if name in text]:
            looks = unmet.pop(name)
            comma = "，" if story.language == "zh" else ", "
            text = text.replace(name, f"{name}{comma}{looks}{comma}".rstrip(), 1) if looks else text
        elements.append(Element(kind=ElementKind.ACTION, text=text))
    return Screenplay(
        title_page=(("Title", story.title), ("Language", story.language)),
        elements=tuple(elements),
    )


def _heading(beat: Beat, story: Story) -> str:
    place, hour = beat.place or _NOWHERE[story.language][0], beat.hour or _NOWHERE[story.language][1]
    outside = any(word in place.lower() for word in _OUTSIDE)
    if story.language == "zh":
        return f"{'外' if outside else '内'}景 {place} - {hour}"
    return f"{'EXT' if outside else 'INT'}. {place.upper()} - {hour.upper()}"
