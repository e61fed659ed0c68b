"""Which play an idea asks for."""

from yingxi.film.brief import Language
from yingxi.generators.builtin.planner.idea import Idea
from yingxi.generators.builtin.planner.plan import turned
from yingxi.generators.builtin.planner.play import Play, plays

NAMED, CUE, LIKED = 3, 2, 1
"""Points for a feature a play needs, a word that announces it, and one it likes."""


def score(play: Play, idea: Idea) -> int | None:
    """How well `play` suits `idea`; None where it lacks what the play needs. `needs: forget fear|dark` means
    forget, and one of fear and dark."""
    needs = [set(need.split("|")) for need in play.words("needs")]
    if any(not need & idea.flags for need in needs):
        return None
    if set(play.words("never")) & idea.flags:
        return None
    likes = set(play.words("likes")) & idea.flags
    cues = set(play.words("cues")) & idea.flags
    return NAMED * len(needs) + CUE * len(cues) + LIKED * len(likes) + int(play.fact("rank", "0"))


def plays_ranked(idea: Idea, language: Language, seed: int) -> tuple[Play, ...]:
    """The plays that suit, best first; within one point of the best the seed decides, the rest follow."""
    scored = [(points, play) for play in plays(language) if (points := score(play, idea)) is not None]
    scored.sort(key=lambda each: (-each[0], each[1].id))
    best = [play for points, play in scored if points >= scored[0][0] - 1]
    chosen = turned(tuple(play.id for play in best), seed, idea.text, "play")
    rest = [play for _, play in scored if play.id != chosen]
    return (*(play for play in best if play.id == chosen), *rest)
