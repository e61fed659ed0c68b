"""Illustrator and Animator by the stage."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import get_args

from yingxi.film.brief import Look
from yingxi.film.errors import NotOfferedError
from yingxi.film.sheet import Cast, CharacterSheet, SetSheet
from yingxi.film.take import Record
from yingxi.generators.builtin.paper_theatre.card import CARDS, VERSION
from yingxi.generators.ports import Progress, ShotRequest
from yingxi.stage.art_book import cast_sheet, set_sheet
from yingxi.stage.encoder import ShotEncoder
from yingxi.stage.shot import Shot
from yingxi.stage.stills import png_written
from yingxi.stage.theatre import ShotPainter

LOOKS: tuple[Look, ...] = get_args(Look)
ILLUSTRATOR, ANIMATOR = (card.id for card in CARDS)


class PaperTheatre:
    """Serves both picture ports. Draws on one thread; two calls share nothing."""

    def animate(self, request: ShotRequest, into: Path, progress: Progress) -> Record:
        """Raises NotOfferedError for a look that it does not have."""
        with _rubbish_left():
            painter = ShotPainter(_shot(request))
            with ShotEncoder(into, request.width, request.height, request.rate) as encoder:
                for frame, times in painter.frames():
                    encoder.write(frame, times=times, rows=painter.changed_rows)
                    progress(encoder.frames)
        return _record(ANIMATOR, request.seed)

    def still(self, request: ShotRequest, frame: int, into: Path) -> Record:
        png_written(ShotPainter(_shot(request)).frame(frame), into)
        return _record(ANIMATOR, request.seed)

    def cast_picture(self, sheet: CharacterSheet, cast: Cast, into: Path, *, seed: int) -> Record:
        png_written(cast_sheet(sheet, seed=seed), into)
        return _record(ILLUSTRATOR, seed)

    def set_picture(self, sheet: SetSheet, cast: Cast, into: Path, *, seed: int) -> Record:
        png_written(set_sheet(sheet, seed=seed), into)
        return _record(ILLUSTRATOR, seed)


@contextmanager
def _rubbish_left() -> Iterator[None]:
    """Drawing makes many short-lived values and no rings of them: to look for rings again and again costs time, and
    finds none."""
    looked = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if looked:
            gc.enable()


def _shot(request: ShotRequest) -> Shot:
    look = next((known for known in LOOKS if known == request.look), None)
    if look is None:
        raise NotOfferedError(
            f"the paper theatre has no look named {request.look!r}",
            where=request.board.id,
            next_step=f"set `look: {LOOKS[0]}` in film.yaml; it has {', '.join(LOOKS)}",
        )
    return Shot(
        request.board,
        request.performance,
        request.cast,
        request.set,
        request.width,
        request.height,
        request.seed,
        request.label,
        request.label_frames,
        look,
        request.language,
        request.pictures,
    )


def _record(generator: str, seed: int) -> Record:
    return Record(generator=generator, version=VERSION, seed=seed, source_type="algorithmicMedia")
