"""A story becomes a screenplay by a Writer, and is checked."""

from yingxi.film.brief import Brief
from yingxi.film.errors import AnswerError, ScreenplayError
from yingxi.film.screenplay import ElementKind, Screenplay
from yingxi.film.story import Story
from yingxi.film.take import Record
from yingxi.generators.ports import Writer
from yingxi.screenplay.fountain import screenplay_from_fountain
from yingxi.screenplay.fountain_text import fountain_from_screenplay


def screenplay_written(story: Story, brief: Brief, writer: Writer) -> tuple[Screenplay, Record]:
    """The screenplay of `story`, as its Fountain file reads, and the record of who wrote it.

    Raises AnswerError where the writer gave no screenplay, one without scenes, or one that cannot be
    written down.
    """
    written = writer.screenplay(story, brief)
    if written.screenplay is None or written.record is None:
        raise AnswerError(
            "The writer gave no screenplay.",
            where="screenplay",
            next_step="Run again, or choose another writer.",
        )
    kinds = {element.kind for element in written.screenplay.elements}
    missing = [kind.value for kind in (ElementKind.HEADING, ElementKind.ACTION) if kind not in kinds]
    if missing:
        raise AnswerError(
            f"The screenplay has no {' and no '.join(missing)}.",
            where="screenplay",
            next_step="Run again, or choose another writer.",
        )
    try:
        text = fountain_from_screenplay(written.screenplay)
    except ScreenplayError as error:
        raise AnswerError(
            error.message, where=error.where or "screenplay", next_step=error.next_step
        ) from error
    return screenplay_from_fountain(text), written.record
