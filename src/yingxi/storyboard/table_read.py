"""The table read: a screenplay as far as its boards before anybody has spoken a line."""

from dataclasses import dataclass

from yingxi.breakdown import screenplay_broken_down
from yingxi.design import cast_designed, sets_designed
from yingxi.film.allowance import SPOKEN_PER_SECOND, spoken_count
from yingxi.film.board import Storyboard
from yingxi.film.breakdown import Breakdown, Speech
from yingxi.film.brief import Brief, Language
from yingxi.film.screenplay import Screenplay
from yingxi.film.sheet import Cast, Sets
from yingxi.film.take import VoiceTake
from yingxi.storyboard.drawing import pace_fitted, storyboard_drawn

SAMPLE_RATE = 48_000
# After a line a voice lets so many seconds pass.
BREATH = 0.4


@dataclass(frozen=True, slots=True)
class TableRead:
    """All that the director needs. `takes` are silent, as long as voices usually take for their lines."""

    brief: Brief
    breakdown: Breakdown
    cast: Cast
    sets: Sets
    takes: dict[str, VoiceTake]

    def drawn(self, *, pace: float | None = None) -> Storyboard:
        """The storyboard at `pace`, or at the pace that keeps the film's length."""
        if pace is None:
            pace = pace_fitted(self.breakdown, self.cast, self.sets, self.takes, self.brief)
        return storyboard_drawn(self.breakdown, self.cast, self.sets, self.takes, self.brief, pace=pace)


def table_read(screenplay: Screenplay, brief: Brief) -> TableRead:
    breakdown = screenplay_broken_down(screenplay, language=brief.language)
    return TableRead(
        brief=brief,
        breakdown=breakdown,
        cast=cast_designed(breakdown, seed=brief.seed),
        sets=sets_designed(breakdown, seed=brief.seed),
        takes={
            line.id: _take(line, brief.language)
            for scene in breakdown.scenes
            for line in scene.moments
            if isinstance(line, Speech)
        },
    )


def _take(line: Speech, language: Language) -> VoiceTake:
    seconds = spoken_count(line.text) / SPOKEN_PER_SECOND[language] + BREATH
    return VoiceTake(speech=line.id, person=line.person, text=line.text, samples=round(SAMPLE_RATE * seconds))
