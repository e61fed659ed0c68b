"""The stage's control passes of one shot, for a person who asks for them."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import get_args

from yingxi.film.errors import FolderError
from yingxi.generators.ports import ControlPass
from yingxi.production.book import acted_as_it_stands, shot_as_it_stands
from yingxi.production.folder import FilmFolder
from yingxi.production.holding import written_or_told
from yingxi.production.shot_named import shot_id_of
from yingxi.production.steering import shot_of
from yingxi.stage.passes import passes_written


def shot_passes(
    root: Path,
    shot: str,
    *,
    into: Path | None = None,
    passes: Sequence[ControlPass] = get_args(ControlPass),
    video: bool = False,
    tell: Callable[[int, int], None] | None = None,
) -> tuple[Path, ...]:
    """Writes a shot's passes, into `out/passes/SHOT` where no folder is named. Raises FolderError where the film has no
    such shot or is not made as far as its storyboard."""
    folder = FilmFolder(root, read_only=True)
    shot = shot_id_of(folder, shot)
    place = into or root / "out" / "passes" / shot
    with acted_as_it_stands(folder) as acted:
        if acted is None:
            raise FolderError(
                "there is no storyboard yet",
                where=str(root),
                next_step=f"make the film as far as its storyboard first: yingxi run {root} --until storyboard",
            )
        request = shot_as_it_stands(folder, acted, shot)
    of = request.board.frames * len(passes)
    with written_or_told(place):
        return passes_written(
            shot_of(request),
            place,
            rate=request.rate,
            passes=passes,
            video=video,
            tell=None if tell is None else lambda done: tell(done, of),
        )
