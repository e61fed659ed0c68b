"""A screenplay rewritten in place: a proposal first, which a person sees as a difference, then kept or not."""

import difflib
import os
from dataclasses import dataclass, replace
from itertools import pairwise

from yingxi.adaptation import is_adapted
from yingxi.breakdown import screenplay_broken_down
from yingxi.film.allowance import credits_seconds, element_seconds, title_seconds
from yingxi.film.brief import Language
from yingxi.film.errors import DocumentError, NotOfferedError
from yingxi.film.phrasing import phrased
from yingxi.film.screenplay import Element, ElementKind, Screenplay
from yingxi.film.take import Record
from yingxi.generators.ports import Rewriter, RewriteRequest
from yingxi.generators.registry import generator_of
from yingxi.production.documents import STORY
from yingxi.production.folder import SCREENPLAY, FilmFolder
from yingxi.production.reconciling import edits_by_hand
from yingxi.production.wish_people import wish_with_names
from yingxi.screenplay import fountain_from_screenplay, screenplay_from_fountain, screenplay_written
from yingxi.story import story_told

PLANNER = "planner"
MODEL_NAMED = "YINGXI_WRITER_MODEL"
MODEL_OR_HAND = "Set a language model (YINGXI_WRITER_MODEL), or translate the lines by hand."
TRIES = 4
"""Title and credits take a share of the whole, which they lengthen: so often it is reckoned again."""
MISSED_BY = 0.05
"""What share of the asked length a film may be longer."""
_WRITTEN = (SCREENPLAY, STORY.file)
_PIECES = phrased(r"[,，;；。]+")
_QUOTED = phrased(r"[“「『\"]([^“”「」『』\"]+)[”」』\"]")


@dataclass(frozen=True, slots=True)
class Proposal:
    """The screenplay's text as it stands and as it would be, the language it would be in, and who wrote it. Where a
    length was asked for, `asked` is that, and `reached` about how long the film would be, both in seconds. `unread` are
    the pieces of the wish that were not understood, `there` those that the scene has already; `told_anew` says that
    nobody translated it: its idea is told once more."""

    before: str
    after: str
    language: Language
    records: tuple[Record, ...]
    asked: float | None = None
    reached: float | None = None
    unread: tuple[str, ...] = ()
    there: tuple[str, ...] = ()
    told_anew: bool = False

    @property
    def too_long(self) -> bool:
        """Whether the asked length is missed by more than what a film may miss it by."""
        return (self.reached or 0.0) > (self.asked or 0.0) * (1 + MISSED_BY)

    @property
    def difference(self) -> str:
        """The lines that differ, with two around them."""
        lines = difflib.unified_diff(
            self.before.splitlines(), self.after.splitlines(), SCREENPLAY, SCREENPLAY, n=2, lineterm=""
        )
        return "\n".join(lines)


def scene_rewritten(film: FilmFolder, scene: str, wish: str) -> Proposal:
    """The screenplay with one scene (its number, or its place in the film from 1) written anew to a wish in words."""
    screenplay = film.own_screenplay()
    start, end = _scene(screenplay, scene)
    found = _proposed(film, screenplay, [(start, end)], wish=wish)
    if _writer_named(film.settings().generators.writer) != PLANNER:
        return found
    pieces = [
        piece.strip() for piece in _PIECES.split(wish) if piece.strip() and piece.strip() not in found.unread
    ]
    same = [
        piece
        for piece in pieces
        if len(pieces) > 1 and _changes_nothing(film, screenplay, (start, end), piece)
    ]
    return replace(found, there=tuple(same))


def _changes_nothing(film: FilmFolder, screenplay: Screenplay, part: tuple[int, int], piece: str) -> bool:
    """Whether a piece of a wish leaves the scene as it is, by the rules."""
    try:
        made = _proposed(film, screenplay, [part], wish=piece)
    except NotOfferedError:
        return False
    return made.after == fountain_from_screenplay(screenplay)


def newly_unacted(proposal: Proposal) -> tuple[str, ...]:
    """What the new screenplay writes and no action of the theatre plays, which the old one had not."""
    before, after = (
        screenplay_broken_down(screenplay_from_fountain(text), language=proposal.language).not_staged
        for text in (proposal.before, proposal.after)
    )
    known = {each.partition(": ")[2] for each in before}
    return tuple(words for each in after if (words := each.partition(": ")[2]) not in known)


def film_translated(film: FilmFolder, to: Language) -> Proposal:
    """The whole screenplay in another language: translated by a language model; where none is set, a film that began
    with an idea is told anew, natively, by its planner, in the same play where the other language has it. Raises
    NotOfferedError where that would lose what a person wrote."""
    settings = film.settings()
    screenplay = film.own_screenplay()
    if _writer_named(settings.generators.writer) == PLANNER and settings.start == "idea":
        _nothing_lost(film)
        brief = settings.brief.model_copy(update={"language": to, "title": None})
        writer = generator_of("writer", PLANNER)
        story, _ = story_told(brief, writer)
        told, record = screenplay_written(story, brief, writer)
        return Proposal(film.text(SCREENPLAY), fountain_from_screenplay(told), to, (record,), told_anew=True)
    return _proposed(film, screenplay, [(0, len(screenplay.elements))], to=to)


def _nothing_lost(film: FilmFolder) -> None:
    """Raises NotOfferedError where the film holds words of a person's own, which only a model could translate."""
    if is_adapted(film.settings().brief):
        raise NotOfferedError(
            "This film is told in the words of a text of yours, which the planner does not translate.",
            where="translate",
            next_step=MODEL_OR_HAND,
        )
    edits = [each for each in edits_by_hand(film) if each.document in _WRITTEN and each.standing != "merged"]
    if edits:
        scenes = sorted(
            {each.place.scene for each in edits if each.place.scene}, key=lambda it: (len(it), it)
        )
        where = (
            ", ".join(f"scene {it}" for it in scenes)
            if scenes
            else ", ".join(sorted({it.document for it in edits}))
        )
        raise NotOfferedError(
            f"What was changed by hand ({where}) would be lost:"
            " the planner writes the film anew in the other language.",
            where="translate",
            next_step="Set a language model (YINGXI_WRITER_MODEL), or translate the lines by hand."
            f" Or give the changes back first (yingxi accept {film.root} screenplay.fountain).",
        )


def film_tightened(film: FilmFolder, seconds: float) -> Proposal:
    """The screenplay cut to about `seconds`, title and credits included."""
    screenplay = film.own_screenplay()
    around = title_seconds(seconds) + credits_seconds(seconds)
    found = _proposed(film, screenplay, [(0, len(screenplay.elements))], seconds=max(1.0, seconds - around))
    elements = screenplay_from_fountain(found.after).elements
    plays = sum(element_seconds(each, found.language) for each in elements)
    return replace(found, asked=seconds, reached=_with_titles(plays))


def _with_titles(plays: float) -> float:
    """About how long a film is whose scenes play `plays` seconds: the same for the same scenes, whatever was asked."""
    whole = plays
    for _ in range(TRIES):
        whole = plays + title_seconds(whole) + credits_seconds(whole)
    return whole


def kept(film: FilmFolder, proposal: Proposal) -> None:
    """Puts a proposal in the screenplay's place, as a change by hand, which later runs leave as it is. Raises
    DocumentError where the screenplay has changed since."""
    with film.held():
        if film.text(SCREENPLAY) != proposal.before:
            raise DocumentError(
                "the screenplay has changed since", where=SCREENPLAY, next_step="ask for the change again"
            )
        film.keep_screenplay(proposal.after)
        settings = film.settings()
        if settings.brief.language != proposal.language:
            brief = settings.brief.model_copy(update={"language": proposal.language})
            told_in = "" if proposal.told_anew else settings.told_in or settings.brief.language
            film.keep_settings(settings.model_copy(update={"brief": brief, "told_in": told_in}))


def _proposed(
    film: FilmFolder,
    screenplay: Screenplay,
    parts: list[tuple[int, int]],
    *,
    wish: str = "",
    to: Language | None = None,
    seconds: float | None = None,
) -> Proposal:
    settings = film.settings()
    writer = _rewriter(settings.generators.writer)
    elements = screenplay.elements
    broken = screenplay_broken_down(screenplay, language=settings.brief.language)
    if _writer_named(settings.generators.writer) == PLANNER:
        wish = wish_with_names(wish, broken.people, settings.brief.language)
    people = tuple(person.name for person in broken.people)
    of_idea = settings.start == "idea" and not is_adapted(settings.brief)
    made: list[Element] = []
    records: list[Record] = []
    unread: list[str] = []
    at = 0
    for start, end in parts:
        request = RewriteRequest(
            elements=elements[start:end], language=settings.brief.language, wish=wish, to=to, seconds=seconds,
            people=people, asked=tuple(_QUOTED.findall(settings.brief.idea)) if settings.start == "idea" else (),
            brief=settings.brief if of_idea else None, seed=settings.brief.seed, by_hand=_by_hand(film, elements),
        )  # fmt: skip
        written = writer.rewritten(request)
        made += [
            *elements[at:start],
            *(written.screenplay.elements if written.screenplay else request.elements),
        ]
        records += [written.record] if written.record else []
        unread += written.unread
        at = end
    made += elements[at:]
    title_page = screenplay.title_page
    if to is not None:
        title_page = tuple((key, to if key.lower() == "language" else value) for key, value in title_page)
    after = fountain_from_screenplay(Screenplay(title_page=title_page, elements=tuple(made)))
    return Proposal(
        film.text(SCREENPLAY), after, to or settings.brief.language, tuple(records), unread=tuple(unread)
    )


def _by_hand(film: FilmFolder, elements: tuple[Element, ...]) -> tuple[str, ...]:
    """The texts of the elements that nobody but a person has written."""
    base = film.base(SCREENPLAY)
    if base is None:
        return ()
    made = {each.text for each in screenplay_from_fountain(base).elements}
    return tuple(each.text for each in elements if each.text not in made)


def _rewriter(named: str) -> Rewriter:
    """The film's writer; where it names none and a model is set, the language model."""
    name = _writer_named(named)
    writer = generator_of("writer", name)
    if not isinstance(writer, Rewriter):
        raise NotOfferedError(
            f"the writer {name} does not rewrite", where=name, next_step="name another writer in film.yaml"
        )
    return writer


def _writer_named(named: str) -> str:
    return named or ("language-model" if os.environ.get(MODEL_NAMED, "").strip() else PLANNER)


def _scenes(screenplay: Screenplay) -> list[tuple[int, int]]:
    """Where each scene begins and ends; what stands before the first heading is a part of its own."""
    starts = [at for at, each in enumerate(screenplay.elements) if each.kind is ElementKind.HEADING]
    bounds = sorted({0, *starts, len(screenplay.elements)})
    return [(start, end) for start, end in pairwise(bounds) if start < end]


def _scene(screenplay: Screenplay, wanted: str) -> tuple[int, int]:
    scenes = [
        (start, end)
        for start, end in _scenes(screenplay)
        if screenplay.elements[start].kind is ElementKind.HEADING
    ]
    for start, end in scenes:
        if screenplay.elements[start].scene_number == wanted:
            return start, end
    if wanted.isdecimal() and 1 <= int(wanted) <= len(scenes):
        return scenes[int(wanted) - 1]
    raise DocumentError(
        f"the screenplay has no scene {wanted}",
        where=SCREENPLAY,
        next_step=f"name one from 1 to {len(scenes)}",
    )
