"""The encoder alone: the film's own frames through libx264 veryfast, CRF 20, one thread a worker."""

from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from time import perf_counter

import av


def encoder_seconds(pictures: Sequence[Path], *, workers: int) -> float:
    """Wall seconds for encoding the frames of all `pictures` with that many workers side by side. Decoding
    them is not counted."""
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        return sum(pool.map(_encoded, pictures)) / workers


def _encoded(picture: Path) -> float:
    with av.open(str(picture)) as shot:
        stream = shot.streams.video[0]
        rate, width, height = stream.average_rate, stream.width, stream.height
        frames = [frame.reformat(format="yuv420p") for frame in shot.decode(video=0)]
    started = perf_counter()
    with av.open("/dev/null", "w", format="mp4") as container:
        video = container.add_stream("libx264", rate=rate, options={"preset": "veryfast", "crf": "20"})
        video.width, video.height, video.pix_fmt = width, height, "yuv420p"
        video.codec_context.thread_count = 1
        for number, frame in enumerate(frames):
            frame.pts, frame.pict_type = number, av.video.frame.PictureType.NONE
            container.mux(video.encode(frame))
        container.mux(video.encode(None))
    return perf_counter() - started
