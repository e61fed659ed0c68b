"""The stage's control passes for an Animator whose card asks for them."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import cast, get_args

from yingxi.film.brief import Look
from yingxi.generators.ports import ShotRequest
from yingxi.generators.registry import card_of
from yingxi.stage.passes import passes_written
from yingxi.stage.shot import Shot


@contextmanager
def steered(request: ShotRequest, animator: str) -> Iterator[ShotRequest]:
    """The request with the folder of the passes that the Animator's card asks for, for as long as the block lasts."""
    asked = card_of("animator", animator).steered_by
    if not asked:
        yield request
        return
    with TemporaryDirectory(prefix="yingxi-passes-") as place:
        passes_written(shot_of(request), Path(place), rate=request.rate, passes=asked)
        yield request.model_copy(update={"controls": Path(place)})


def shot_of(request: ShotRequest) -> Shot:
    """The stage's shot of a request. The passes are the same in every look."""
    look = cast(Look, request.look) if request.look in get_args(Look) else "paper"
    return Shot(
        request.board,
        request.performance,
        request.cast,
        request.set,
        request.width,
        request.height,
        request.seed,
        look=look,
        language=request.language,
        pictures=request.pictures,
    )
