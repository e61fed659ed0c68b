"""From the breakdown and the cast to what is asked of a Voice."""

from yingxi.film.breakdown import Breakdown, Speech
from yingxi.film.errors import DocumentError
from yingxi.film.seeds import seed_of
from yingxi.film.sheet import Cast
from yingxi.generators.ports import LineRequest


def line_requests(breakdown: Breakdown, cast: Cast, *, seed: int) -> tuple[LineRequest, ...]:
    """One request for each speech, in the order in which the film speaks them.

    Chance is named by the person alone: a voice is one voice, wherever its lines stand.
    Raises DocumentError for a speaker whom the cast does not know.
    """
    voices = {sheet.id: sheet.voice for sheet in cast.people}
    requests = []
    for scene in breakdown.scenes:
        for moment in scene.moments:
            if not isinstance(moment, Speech):
                continue
            if moment.person not in voices:
                raise DocumentError(
                    f"Nobody in the cast is “{moment.person}”, who speaks.",
                    where=f"screenplay.fountain:{moment.line}",
                    next_step=f"Add {moment.person} to cast.yaml.",
                )
            requests.append(
                LineRequest(
                    speech=moment,
                    voice=voices[moment.person],
                    language=breakdown.language,
                    seed=seed_of(seed, "voice", moment.person),
                )
            )
    return tuple(requests)
