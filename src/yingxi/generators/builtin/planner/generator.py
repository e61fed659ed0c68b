"""The planner: a Writer that needs nothing but authored plays."""

from functools import cache, lru_cache, partial

from yingxi.film.brief import Brief
from yingxi.film.errors import AnswerError, BriefError
from yingxi.film.screenplay import Screenplay
from yingxi.film.story import Story
from yingxi.film.take import Record
from yingxi.generators.builtin.planner.card import CARD
from yingxi.generators.builtin.planner.cutting.retold import with_sentences
from yingxi.generators.builtin.planner.cutting.rewriting import rewritten_by_rules
from yingxi.generators.builtin.planner.cutting.treatment import screenplay_from_beats
from yingxi.generators.builtin.planner.play import Play
from yingxi.generators.builtin.planner.plot.animal_hands import animal_hands
from yingxi.generators.builtin.planner.plot.at_heart import plays_in_turn
from yingxi.generators.builtin.planner.plot.checks import faults, other_faults
from yingxi.generators.builtin.planner.plot.draft import Draft
from yingxi.generators.builtin.planner.plot.everybody import (
    everybody_first,
    fewer_shown,
    others_in,
    without_hero,
)
from yingxi.generators.builtin.planner.plot.fitting import FULL_FROM, SHORT_TO, draft_fitted, draft_seconds
from yingxi.generators.builtin.planner.plot.idea_rows import rows_of_idea
from yingxi.generators.builtin.planner.plot.likeness import LIKE, SAME, likeness, rows_told, shared
from yingxi.generators.builtin.planner.plot.plan import play_planned
from yingxi.generators.builtin.planner.plot.readings import clauses_untold, kind_left, readings_of
from yingxi.generators.builtin.planner.plot.said_again import strayed, unsaid
from yingxi.generators.builtin.planner.plot.spots import as_spot
from yingxi.generators.builtin.planner.plot.telling import screenplay_of, story_of
from yingxi.generators.builtin.planner.reading.carrying import idea_carried
from yingxi.generators.builtin.planner.reading.reading import idea_read
from yingxi.generators.builtin.planner.restating.found import is_in_another_language
from yingxi.generators.ports import RewriteRequest, Written

TRIES = 6
"""Seeds tried for each play before a simpler one is taken."""
APART = 7921
"""How far apart the seeds of two tries lie: one more than a multiple of 2, 3, 4 and 5, so that each choice takes its
next option."""
STRETCHED, HURRIED = 0.28, 0.11
"""By what share of the length a play may be too short, or too long, so that the boards' pace makes up for it: silences
stretch well, but what is said and walked cannot be hurried."""
BORNE, BORNE_SHORT = 0.35, 0.28
"""By what share it may miss the length before another play is looked for, in short films sooner, where every step
counts."""


class Planner:
    """Chooses an authored play for the idea and tells it in the idea's own terms."""

    def story(self, brief: Brief) -> Written:
        """The story of the brief."""
        return Written(story=story_of(draft_of(brief), brief), record=self._record(brief))

    def screenplay(self, story: Story, brief: Brief) -> Written:
        """The screenplay of `story`, whose title, names and looks stand as they are given, and so do sentences that a
        person wrote anew. A story of another writer is set down beat by beat."""
        draft = draft_of(brief)
        planned = story_of(draft, brief)
        if story.shape == draft.plan.play.id and len(story.people) == len(planned.people):
            screenplay = with_sentences(screenplay_of(draft, story), planned, story)
        else:
            screenplay = screenplay_from_beats(story)
        return Written(screenplay=screenplay, record=self._record(brief))

    def rewritten(self, request: RewriteRequest) -> Written:
        """Elements written anew by rules; see `rewriting`."""
        asked = (*request.asked, *_said_by_idea(request))
        elements, unread = rewritten_by_rules(request.model_copy(update={"asked": asked}))
        record = Record(generator=CARD.id, version=CARD.version, prompt=request.wish[:400], seed=request.seed)
        return Written(screenplay=Screenplay(elements=elements), record=record, unread=unread)

    def _record(self, brief: Brief) -> Record:
        return Record(generator=CARD.id, version=CARD.version, prompt=brief.idea[:400], seed=brief.seed)


def _said_by_idea(request: RewriteRequest) -> tuple[str, ...]:
    """The rows that carry what the film's idea says; none where the planner tells no story of it."""
    if request.brief is None:
        return ()
    try:
        return rows_of_idea(request.elements, draft_of(request.brief).plan)
    except (AnswerError, BriefError):
        return ()


@lru_cache(maxsize=16)
def draft_of(brief: Brief) -> Draft:
    """The draft that is told, as `_draft_told` says; another seed tells another story than the seed before it."""
    if brief.seed <= 1:
        return _draft_told(brief)
    return _draft_told(brief, rows_told(_draft_told(brief.model_copy(update={"seed": brief.seed - 1}))))


@lru_cache(maxsize=16)
def _draft_told(brief: Brief, told: frozenset[str] = frozenset()) -> Draft:
    """The draft that is told: plays by rank, each tried with a few seeds, the first without faults. A play
    that suits but misses the length somewhat is kept, for boards are timed to the frame later. An idea in another
    language than the film's is told by the play that its own language would have, with people as like as can be.

    Raises BriefError where the idea is in a language that is not read, AnswerError where every draft has another
    fault.
    """
    if is_in_another_language(brief.idea):
        raise BriefError(
            "The planner reads English and Chinese, and this idea seems to be in another language.",
            where="idea",
            next_step="Say it in English or Chinese, or choose a language model: --writer language-model.",
        )
    read = idea_read(brief.idea, brief.language)
    idea = idea_carried(read, brief.language)
    elsewhere = read.language != brief.language
    at_home = draft_of(brief.model_copy(update={"language": read.language})) if elsewhere else None
    length = brief.about_seconds
    spare: list[Draft] = []
    apart = _Apart(told, length)
    found: tuple[str, ...] = ()

    @cache
    def left_out(play: Play) -> tuple[str, ...]:
        planned = play_planned(play, idea, brief, brief.seed)
        tried = draft_fitted(planned, length)
        left = tuple(kind_left(each) for each in readings_of(tried) if each.status == "left out")
        said = tried if length <= FULL_FROM else draft_fitted(planned, FULL_FROM)
        left += (*fewer_shown(said), *without_hero(said), *others_in(said))
        return (*left, *clauses_untold(tried), *strayed(said), *unsaid(said))

    plays = everybody_first(plays_in_turn(idea, brief.language, brief.seed, left_out), idea, left_out)
    if at_home:
        plays = tuple(sorted(plays, key=lambda each: each.id != at_home.plan.play.id))
    for play in plays:
        sound: list[Draft] = []
        known = at_home.plan.parts if at_home and play.id == at_home.plan.play.id else None
        for attempt in range(TRIES):
            plan = play_planned(play, idea, brief, brief.seed + APART * attempt, known)
            draft = draft_fitted(plan, length)
            draft = as_spot(draft, length) if length <= SHORT_TO else draft
            found = faults(draft, length)
            if at_home is None and apart.holds_back(draft, found):
                continue
            if not found and at_home is None:
                return draft
            if not found:
                sound.append(draft)
            elif not other_faults(draft, length):
                spare.append(draft)
        if other := apart.least_like():
            return other
        if sound and at_home:
            return max(sound, key=partial(likeness, at_home))
        borne = BORNE_SHORT if length <= SHORT_TO else BORNE
        spare.sort(key=lambda each: _beyond(each, length))
        if spare and _missed(spare[0], length) <= borne:
            return spare[0]
    if left := (*spare, *apart.again, *apart.missing, *apart.clumsy):
        return left[0]
    raise AnswerError(
        f"The planner found no story of {length:.0f} s for this idea: {'; '.join(found[:3])}.",
        where="story",
        next_step="Ask for another length or seed, or write the screenplay yourself.",
    )


class _Apart:
    """Keeps one seed's film from being another's: holds back what is like the film whose rows are `told`, and what asks
    an animal for hands."""

    def __init__(self, told: frozenset[str], length: float) -> None:
        self.told, self.length = told, length
        self.again: list[Draft] = []
        self.missing: list[Draft] = []
        self.clumsy: list[Draft] = []

    def holds_back(self, draft: Draft, found: tuple[str, ...]) -> bool:
        """Whether a draft is such a one; then it is kept, each kind for itself."""
        if any(animal_hands(draft)):
            if not other_faults(draft, self.length):
                self.clumsy.append(draft)
            return True
        if shared(draft, self.told) < LIKE:
            return False
        if not other_faults(draft, self.length):
            (self.missing if found else self.again).append(draft)
        return True

    def least_like(self) -> Draft | None:
        """The least like of those that were held back; None where each is the same film."""
        least = min(self.again, key=lambda each: shared(each, self.told), default=None)
        return least if least and shared(least, self.told) < SAME else None


def _beyond(draft: Draft, length: float) -> float:
    """By what share of its length a draft misses it after the boards' pace has made up what it can."""
    missed = draft_seconds(draft, length) / length - 1
    return max(0.0, missed - HURRIED, -missed - STRETCHED)


def _missed(draft: Draft, length: float) -> float:
    """By what share of its length a draft plays too short or too long."""
    return abs(draft_seconds(draft, length) - length) / length
