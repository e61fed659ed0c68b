"""Pictures of shots: an order goes to an Animator, a take comes back and is counted."""

from pathlib import Path

from yingxi.film.errors import AnswerError
from yingxi.film.take import PictureTake, Record
from yingxi.generators.ports import Animator, Progress, ShotRequest


def shot_pictured(
    request: ShotRequest, animator: Animator, into: Path, progress: Progress
) -> tuple[PictureTake, Record]:
    """The shot's picture, written to `into`.

    Raises AnswerError where the animator left no file."""
    record = animator.animate(request, into, progress)
    if not into.exists() or into.stat().st_size == 0:
        raise AnswerError(
            f"{record.generator} made no picture",
            where=request.board.id,
            next_step="run again, or name another animator for this shot in film.yaml",
        )
    return PictureTake(shot=request.board.id, file=into.name, frames=request.board.frames), record
