"""Who has their back to us, as a sentence says before it says what they do: `His back to us, Paul looks up`."""

from collections.abc import Iterable, Iterator

from yingxi.film.breakdown import Deed, Moment
from yingxi.film.phrasing import phrased

_FIRST = phrased(
    r"^(?:(?:[Ww]ith|[Kk]eeping)\s+)?(?:(?:[Hh]is|[Hh]er|[Tt]heir|[Aa]|[Tt]he)\s+)?[Bb]acks?\s+(?:still\s+|turned\s+)?(?:to|towards?)\s+"
    r"(?:us|(?:the\s+)?(?:camera|lens|audience|viewers?|screen)),\s+(?=\S)"
    r"|^(?:依然|仍然|一直|始终)?背对着?(?:镜头|我们|观众|画面)，"
)


def back_told_first(sentence: str) -> tuple[str, str]:
    """What a sentence says first of a back that is to us, and the rest of it; nothing and all of it where it does not.

    >>> back_told_first("Her back to the camera, Mia waits."), back_told_first("Mia waits.")
    (('Her back to the camera', 'Mia waits.'), ('', 'Mia waits.'))
    """
    found = _FIRST.match(sentence)
    return (found.group().strip(" ,，"), sentence[found.end() :]) if found else ("", sentence)


def with_back(told: Iterable[Moment], turned: str) -> Iterator[Moment]:
    """What is `told`, the first deed of it by somebody with their back to us."""
    waiting = bool(turned)
    for moment in told:
        if waiting and isinstance(moment, Deed):
            waiting = False
            between = ", " if turned.isascii() else "，"
            moment = moment.model_copy(update={"text": f"{turned}{between}{moment.text}"})
        yield moment
