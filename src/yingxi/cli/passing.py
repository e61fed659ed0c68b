"""The command that writes a shot's control passes."""

import json
from pathlib import Path
from typing import Annotated, Any, get_args

import typer

from yingxi.cli.complaints import plainly
from yingxi.cli.messages import tongue

Folder = Annotated[Path, typer.Argument(help="The film's folder.")]
Shot = Annotated[
    str, typer.Argument(help="The shot: its number in `yingxi storyboard`, or such as shot-scene-1.deed-1.")
]
Into = Annotated[Path | None, typer.Option("--into", help="The folder they go to; else out/passes/SHOT.")]


def passes(
    folder: Folder,
    shot: Shot,
    *,
    only: Annotated[str, typer.Option(help="depth, mask, pose, line; several by commas.")] = "",
    video: Annotated[bool, typer.Option("--video", help="A video of each instead of frames.")] = False,
    into: Into = None,
    as_json: Annotated[bool, typer.Option("--json", help="Say the result as JSON, for a program.")] = False,
) -> None:
    """Writes a shot's depth, person masks, pose, lines, first and last frame, to steer a model."""
    from yingxi.cli.progress import counting
    from yingxi.cli.wishes import one_of
    from yingxi.generators.ports import ControlPass
    from yingxi.production.shot_passes import shot_passes

    known: tuple[Any, ...] = get_args(ControlPass)
    with plainly():
        asked: Any = tuple(one_of(word.strip(), known) for word in only.split(",")) if only else known
        with counting(tongue(), quiet=as_json) as count:
            written = shot_passes(
                folder,
                shot,
                into=into,
                passes=asked,
                video=video,
                tell=count.told,
            )
        files = [str(path) for path in written]
        print(json.dumps(files, ensure_ascii=False) if as_json else "\n".join(files))
