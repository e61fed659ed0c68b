"""Passes as files: frames or a video of each, key points and colours as JSON, the first and the last frame."""

import json
from collections.abc import Callable, Sequence
from fractions import Fraction
from pathlib import Path

from yingxi.disk import Writing, remains_removed
from yingxi.stage.encoder import ShotEncoder
from yingxi.stage.passes.openpose import KEYPOINTS, as_openpose
from yingxi.stage.passes.painting import FAR, PASSES, ControlPass, PassPainter
from yingxi.stage.shot import Shot
from yingxi.stage.stills import png_written
from yingxi.stage.theatre import ShotPainter

PASS = Writing("pass")
Tell = Callable[[int], None]


def passes_written(
    shot: Shot,
    folder: Path,
    *,
    rate: Fraction,
    passes: Sequence[ControlPass] = PASSES,
    video: bool = False,
    tell: Tell | None = None,
) -> tuple[Path, ...]:
    """Writes the passes into `folder` and gives what lies there: `first.png`, `last.png`, `passes.json` (what the
    levels and colours mean), and for each pass a folder of frames `depth/0000.png` or, as video, `depth.mp4`;
    `pose.json` has every frame's key points. `tell` hears how many frames are done."""
    painter, frames = PassPainter(shot), shot.board.frames
    picture = ShotPainter(shot)
    remains_removed(folder, *(folder / control for control in passes))
    written = [folder / "first.png", folder / "last.png"]
    png_written(picture.frame(0), written[0])
    png_written(picture.frame(frames - 1), written[1])
    done = 0
    for control in passes:
        if video:
            written.append(folder / f"{control}.mp4")
            with ShotEncoder(written[-1], shot.width, shot.height, rate) as encoder:
                for frame in range(frames):
                    encoder.write(painter.frame(control, frame))
                    done += 1
                    if tell is not None:
                        tell(done)
        else:
            written.append(folder / control)
            for frame in range(frames):
                png_written(painter.frame(control, frame), written[-1] / f"{frame:04}.png")
                done += 1
                if tell is not None:
                    tell(done)
    if "pose" in passes:
        told = [
            as_openpose(painter.keypoints(frame), width=shot.width, height=shot.height)
            for frame in range(frames)
        ]
        written.append(PASS.whole(folder / "pose.json", json.dumps(told, ensure_ascii=False)))
    written.append(
        PASS.whole(folder / "passes.json", json.dumps(_meaning(painter, shot), ensure_ascii=False, indent=1))
    )
    return tuple(written)


def _meaning(painter: PassPainter, shot: Shot) -> dict[str, object]:
    """How the passes are to be read."""
    return {
        "frames": shot.board.frames,
        "width": shot.width,
        "height": shot.height,
        "depth": {
            "nearer": "brighter",
            "white_metres": round(painter.near, 3),
            "black_metres": FAR,
            "between": "linear in the inverse of the distance",
        },
        "mask": {
            person: "#{:02x}{:02x}{:02x}".format(*colour) for person, colour in painter.colours().items()
        },
        "pose": {"model": "COCO 18", "keypoints": list(KEYPOINTS)},
        "line": "white on black",
    }
