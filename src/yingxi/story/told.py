"""A story told by a Writer, and checked."""

import unicodedata

from yingxi.film.allowance import MOST_SECONDS
from yingxi.film.brief import Brief
from yingxi.film.errors import AnswerError, BriefError
from yingxi.film.story import Reading, Story
from yingxi.film.take import Record
from yingxi.generators.ports import Writer
from yingxi.story.weighed import story_faults

LONGEST_IDEA = 4000
"""Characters of an idea that a Writer is given, a page of treatment, where it does not say more (`longest_idea`)."""
_LONG_IDEA = {
    "zh": "点子有 {length} 个字符，只读了前 {read} 个",
    "en": "the idea has {length} characters; its first {read} were read",
}


def story_told(brief: Brief, writer: Writer) -> tuple[Story, Record]:
    """The story of `brief` by `writer`, and its record.

    Raises BriefError where the idea holds no words or the length is out of reach, AnswerError where the writer's story
    cannot be filmed.
    """
    longest = getattr(writer, "longest_idea", LONGEST_IDEA)
    read = idea_readable(brief, longest)
    written = writer.story(read)
    if written.story is None or written.record is None:
        raise AnswerError(
            "The writer gave no story.", where="story", next_step="Try again, or choose another writer."
        )
    story = written.story
    if brief.title:
        story = story.model_copy(update={"title": brief.title})
    if faults := story_faults(story, brief):
        raise AnswerError(
            f"The writer's story cannot be filmed: {'; '.join(faults)}.",
            where="story",
            next_step="Run again with another seed, or correct story.yaml by hand.",
        )
    if len(brief.idea) > longest:
        note = _LONG_IDEA[brief.language].format(length=len(brief.idea), read=longest)
        reading = Reading(word="…", role="idea", status="left out", note=note)
        story = story.model_copy(update={"readings": (*story.readings, reading)})
    return story, written.record


def idea_readable(brief: Brief, longest: int = LONGEST_IDEA) -> Brief:
    """The brief with its idea cleaned and cut to what is read. Raises BriefError for an idea without words, or in a
    language that is not read, and for a length out of reach."""
    clean = "".join(sign if unicodedata.category(sign)[0] != "C" else " " for sign in brief.idea)
    if not any(sign.isalpha() for sign in clean):
        raise BriefError(
            "The idea holds no words.",
            where="idea",
            next_step="Say in one sentence who it is about and what they want.",
        )
    if not any(_is_read(sign) for sign in clean):
        raise BriefError(
            "The idea is in a language that is not read yet: Chinese and English are.",
            where="idea",
            next_step="Write the idea in Chinese or English.",
        )
    if brief.length_seconds is not None and not 8 <= brief.length_seconds <= MOST_SECONDS:
        raise BriefError(
            f"A film of {brief.length_seconds:g} s is out of reach: it may have 8 to {MOST_SECONDS:g} s.",
            where="length",
            next_step="Choose a length between; for a longer film, write the screenplay yourself.",
        )
    return brief.model_copy(update={"idea": " ".join(clean[:longest].split())})


def _is_read(sign: str) -> bool:
    return "\u3400" <= sign <= "\u9fff" or ("LATIN" in unicodedata.name(sign, "") and sign.isalpha())
