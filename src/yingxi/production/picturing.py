"""From the boards to what everybody does, and to the pictures."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from yingxi.acting import shot_performed
from yingxi.film.board import Board, Storyboard
from yingxi.film.camera import Move
from yingxi.film.cut import FilmCut
from yingxi.film.performance import Performance
from yingxi.film.sheet import Cast
from yingxi.film.take import PictureTake, VoiceTake
from yingxi.film.time import Rate, frames_in
from yingxi.generators.ports import ShotRequest
from yingxi.generators.registry import generator_of
from yingxi.graph import Desk, Files, Later, Node, Promise
from yingxi.production.making import Making
from yingxi.production.own import named
from yingxi.production.own.pictures import PICTURE_FILE as OWN_FILE
from yingxi.production.own.pictures import OwnPicture, OwnPictures
from yingxi.production.own.takes import video_node
from yingxi.production.speaking import Takes
from yingxi.production.steering import steered
from yingxi.production.take_files import PICTURE_FILE
from yingxi.production.takes import drawn_seed, shot_seed, taken_or_made
from yingxi.production.when_asked import ReadWhenAsked
from yingxi.shots import shot_pictured, shot_request

TOOLS = ("skia-python", "av", "numpy")
SECONDS_A_FRAME = 1 / 43
"""Of one core that draws and encodes 1280x720 while nothing but people and mouths moves."""
USUAL_PIXELS = 1280 * 720
_EVERYTHING_MOVES: tuple[Move, ...] = ("crane", "truck", "pan", "handheld")
"""Moves of the camera in which nearly every card has to be drawn anew."""

LABEL_SECONDS = 3
LABEL = {"zh": "AI生成", "en": "AI-generated"}


@dataclass(frozen=True, slots=True)
class Pictures:
    """The picture of each shot."""

    promises: Mapping[str, Promise[PictureTake]]


def performances(
    making: Making, storyboard: Storyboard, cast: Cast, takes: Takes
) -> Mapping[str, Performance]:
    """What everybody does in each shot, by the shot's id; all shots are acted side by side."""
    making.enter("acting")
    promises = {
        board.id: making.run.add(
            Node(
                "performance",
                performed,
                Performance,
                subject=board.id,
                stage="acting",
                inputs={
                    "board": board.model_copy(update={"reason": ""}),
                    "cast": cast_in(board, cast),
                    "takes": dict(takes.of({moment.ref for moment in board.moments})),
                },
                parameters={"rate": making.settings.brief.rate, "seed": shot_seed(making, board.id)},
                version=94,
                weight=0.025,
                light=True,
            )
        )
        for board in storyboard.boards
    }
    making.run.known(*promises.values())
    return ReadWhenAsked(promises, lambda shot: promises[shot].value)


def pictures(
    making: Making,
    storyboard: Storyboard,
    performances: Mapping[str, Performance],
    own: OwnPictures,
    cut: FilmCut,
) -> Pictures:
    """Begins every picture; they are drawn while the sound is made."""
    making.enter("shots")
    videos = named.videos(making, [board.id for board in storyboard.boards])
    boards = {board.id: board for board in storyboard.boards}

    def asked(shot: str) -> ShotRequest:
        return shot_request(
            boards[shot],
            performances[shot].model_copy(update={"contacts": (), "not_played": ()}),
            own.cast,
            own.sets,
            making.brief,
            label=LABEL[making.brief.language] if making.settings.label else "",
            label_frames=label_frames(shot, cut) if making.settings.label else 0,
            seed=drawn_seed(making, shot),
        )

    return Pictures(
        {
            shot: making.run.add(
                taken_or_made(
                    making,
                    video_node(shot, videos[shot], asked(shot))
                    if shot in videos
                    else _picture(making, board, partial(asked, shot), own.shown_in(board)),
                    partial(asked, shot),
                )
            )
            for shot, board in boards.items()
        }
    )


def _picture(
    making: Making, board: Board, asked: Callable[[], ShotRequest], own: Mapping[str, Promise[OwnPicture]]
) -> Node[PictureTake]:
    chosen = making.settings.shots.get(board.id)
    card = making.card("animator", chosen.animator if chosen else "")
    shown = {"own": {name: Files(promise) for name, promise in own.items()}} if own else {}
    pixels = making.brief.width * making.brief.height / USUAL_PIXELS
    return Node(
        "picture",
        pictured,
        PictureTake,
        subject=board.id,
        stage="shots",
        inputs={"request": Later(asked), **shown},
        maker=card.id,
        maker_version=card.version,
        tools=TOOLS,
        weight=seconds_drawn(board, pixels),
    )


def seconds_drawn(board: Board, pixels: float) -> float:
    """How long one core draws and encodes the shot, about, measured; `pixels` in units of 1280x720."""
    moving = 1.0 if board.move == "hold" else 1.8 if board.move in _EVERYTHING_MOVES else 1.4
    return 0.1 + board.frames * SECONDS_A_FRAME * of_usual_size(pixels) * moving


def of_usual_size(pixels: float) -> float:
    """The work of a frame as part of that of one of 1280x720: a part is the same at every size."""
    return 0.5 + 0.5 * pixels


def cast_in(board: Board, cast: Cast) -> Cast:
    """The people who are placed in the shot, and the palette."""
    placed = {placement.person for placement in board.placements}
    return cast.model_copy(update={"people": tuple(sheet for sheet in cast.people if sheet.id in placed)})


def label_frames(shot: str, cut: FilmCut) -> int:
    """For how many of the shot's own frames the film still shows its label."""
    until = frames_in(LABEL_SECONDS, cut.rate)
    return max(
        (
            min(until - place.start, place.frames) + place.first
            for place in cut.shots
            if place.shot == shot and place.start < until
        ),
        default=0,
    )


def performed(
    desk: Desk, *, board: Board, cast: Cast, takes: dict[str, VoiceTake], rate: Rate, seed: int
) -> Performance:
    """Node: the acting of one shot."""
    return shot_performed(board, cast, takes, rate=rate, seed=seed)


def pictured(
    desk: Desk, *, request: ShotRequest, maker: str, own: Mapping[str, Mapping[str, Path]] | None = None
) -> PictureTake:
    """Node: the picture of one shot, made by the Animator."""
    frames = request.performance.frames
    pictures = {name: files[OWN_FILE] for name, files in (own or {}).items()}

    def progress(done: int) -> None:
        desk.tell(done, frames)

    with steered(request.model_copy(update={"pictures": pictures}), maker) as whole:
        take, desk.record = shot_pictured(
            whole, generator_of("animator", maker), desk.folder / PICTURE_FILE, progress
        )
    return take.model_copy(update={"file": PICTURE_FILE, "shot": ""})
