"""What makes a story unfit to film, whoever wrote it."""

from collections.abc import Iterator

from yingxi.film.allowance import allowance, spoken_count
from yingxi.film.brief import Brief
from yingxi.film.story import Story

LONGEST_TITLE = {"zh": 14, "en": 8}
LONGEST_BEAT = {"zh": 160, "en": 110}
"""Characters or words of one beat: two or three sentences."""

# How many people stand in one frame, however short the film.
ONE_FRAME = 4


def story_faults(story: Story, brief: Brief) -> tuple[str, ...]:
    """Every fault of `story` for `brief`, as a sentence each; empty where it may be filmed."""
    return (*_frame_faults(story, brief), *_people_faults(story, brief), *_beat_faults(story))


def _frame_faults(story: Story, brief: Brief) -> Iterator[str]:
    if story.language != brief.language:
        yield f"it is told in {story.language}, not in {brief.language}"
    if not story.title.strip():
        yield "it has no title"
    elif brief.title is None and spoken_count(story.title) > LONGEST_TITLE[story.language]:
        yield f"its title is longer than {LONGEST_TITLE[story.language]}"
    if not story.logline.strip():
        yield "it has no logline"


def _people_faults(story: Story, brief: Brief) -> Iterator[str]:
    if not story.people:
        yield "nobody is in it"
    most = max(ONE_FRAME, allowance(brief.about_seconds, story.language).people)
    if len(story.people) > most:
        yield f"{len(story.people)} people are too many for its length, at most {most}"
    names = [person.name.strip().lower() for person in story.people]
    if not all(names):
        yield "somebody has no name"
    if len(set(names)) < len(names):
        yield "two people have the same name"
    for person in story.people:
        if not person.description.strip():
            yield f"nothing says what {person.name} looks like"


def _beat_faults(story: Story) -> Iterator[str]:
    kinds = [beat.kind for beat in story.beats]
    for needed in ("setup", "turn", "ending"):
        if needed not in kinds:
            yield f"it has no {needed}"
    for beat in story.beats:
        if not beat.text.strip():
            yield f"its {beat.kind} is empty"
        if spoken_count(beat.text) > LONGEST_BEAT[story.language]:
            yield f"its {beat.kind} is longer than {LONGEST_BEAT[story.language]}"
