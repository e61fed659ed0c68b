"""A person's recording, music or video becomes the take of its line, cue or shot. The key holds the file's content and
how long, how large and how fast the film wants it; nothing of what would have been made in its place."""

from fractions import Fraction

from yingxi.dialogue import line_recorded
from yingxi.film.board import Lettering
from yingxi.film.cue import MusicCue
from yingxi.film.house_format import SAMPLE_RATE
from yingxi.film.take import PictureTake, VoiceTake
from yingxi.film.time import samples_at
from yingxi.generators.ports import Card, LineRequest, ShotRequest
from yingxi.generators.registry import generator_of
from yingxi.graph import Desk, Given, Node
from yingxi.production.own.pictures import still_as_given
from yingxi.production.sound_files import sound_written
from yingxi.production.take_files import CUE_FILE, LINE_FILE, PICTURE_FILE, CueTake
from yingxi.shots import video_conformed
from yingxi.sound import heard, music_given

SOUND_TOOLS = ("av", "numpy")
OWN_LINE = "own line"
"""The kind of a node whose take is a person's recording."""
PICTURE_TOOLS = ("av", "skia-python", "numpy")


def line_node(
    speech: str, recording: Given, request: LineRequest, reader: Card, *, guess: VoiceTake
) -> Node[VoiceTake]:
    """`reader` is the voice that says the words of `request` to find them in the recording."""
    return Node(
        OWN_LINE,
        line_taken,
        VoiceTake,
        subject=speech,
        stage="dialogue",
        version=2,
        inputs={"recording": recording, "request": request},
        maker=reader.id,
        maker_version=reader.version,
        tools=SOUND_TOOLS,
        weight=2.0,
        guess=lambda: guess,
    )


def music_node(cue: MusicCue, music: Given) -> Node[CueTake]:
    """The node that cuts a person's music to a cue."""
    return Node(
        "own music",
        music_taken,
        CueTake,
        subject=cue.id,
        stage="sound",
        version=2,
        inputs={"music": music},
        parameters={"samples": samples_at(cue.frames, cue.rate)},
        tools=SOUND_TOOLS,
        weight=1.0,
        urgent=True,
    )


def video_node(shot: str, video: Given, request: ShotRequest) -> Node[PictureTake]:
    """The node that makes a shot of a person's video."""
    return Node(
        "own video",
        video_taken,
        PictureTake,
        subject=shot,
        stage="shots",
        inputs={"video": video} | ({"lettering": request.board.lettering} if request.board.lettering else {}),
        parameters={
            "frames": request.board.frames,
            "width": request.width,
            "height": request.height,
            "rate": request.rate,
            "label": request.label,
            "label_frames": request.label_frames,
        },
        tools=PICTURE_TOOLS,
        weight=0.5 + request.board.frames / 60,
        # What is wrong with a stranger's file is best known early.
        urgent=True,
    )


def line_taken(desk: Desk, *, recording: Given, request: LineRequest, maker: str) -> VoiceTake:
    """Node: a person's recording as the take of a line, with its phonemes found."""
    line = line_recorded(recording.path, request, generator_of("voice", maker))
    still_as_given(recording)
    desk.record = line.record
    sound_written(line.samples, desk.folder / LINE_FILE)
    return VoiceTake(
        speech="",
        person="",
        text="",
        file=LINE_FILE,
        samples=len(line.samples),
        sample_rate=SAMPLE_RATE,
        phones=line.phones,
    )


def music_taken(desk: Desk, *, music: Given, samples: int) -> CueTake:
    """Node: a person's music, cut to its cue and faded where it is cut."""
    sounded = music_given(music.path, samples=samples)
    still_as_given(music)
    desk.record = sounded.record
    sound_written(sounded.samples, desk.folder / CUE_FILE)
    return CueTake(samples=len(sounded.samples), heard=heard(sounded.samples))


def video_taken(
    desk: Desk,
    *,
    video: Given,
    frames: int,
    width: int,
    height: int,
    rate: Fraction,
    label: str,
    label_frames: int,
    lettering: Lettering | None = None,
) -> PictureTake:
    """Node: a person's video at the film's size, rate and the board's length."""

    def progress(done: int) -> None:
        desk.tell(done, frames)

    take, desk.record = video_conformed(
        video.path,
        desk.folder / PICTURE_FILE,
        progress,
        frames=frames,
        width=width,
        height=height,
        rate=rate,
        label=label,
        label_frames=label_frames,
        lettering=lettering,
    )
    still_as_given(video)
    return take
