"""Quality control: what a finished file holds, read back from the file, and what is wrong with it."""

from pathlib import Path

import av

from yingxi.delivery.aigc import FIELD
from yingxi.delivery.model import FilmFacts
from yingxi.film.cut import FilmCut
from yingxi.film.house_format import BT709, LIMITED_RANGE, PIXEL_FORMAT, SAMPLE_RATE
from yingxi.film.time import seconds_at

MOST_DRIFT_SECONDS = 0.05
"""Sound and picture may end this far apart: AAC comes in blocks of 21 ms."""


def film_checked(film: Path, cut: FilmCut) -> FilmFacts:
    """The facts of the file at `film`, and as `faults` every one that the cut or the house format
    contradicts. Every picture packet is counted; none is decoded."""
    with av.open(str(film)) as opened:
        picture = opened.streams.video[0]
        context = picture.codec_context
        sound = opened.streams.audio[0] if opened.streams.audio else None
        words = opened.streams.subtitles[0] if opened.streams.subtitles else None
        tagged = (context.colorspace, context.color_primaries, context.color_trc, context.color_range)
        facts = FilmFacts(
            rate=str(picture.average_rate),
            width=context.width,
            height=context.height,
            video_codec=context.name,
            pixel_format=context.pix_fmt or "",
            colour="BT.709" if tagged == (BT709, BT709, BT709, LIMITED_RANGE) else str(tagged),
            audio_codec=sound.codec_context.name if sound else "",
            audio_seconds=round(float((sound.duration or 0) * (sound.time_base or 0)), 3) if sound else 0.0,
            sample_rate=sound.codec_context.sample_rate if sound else 0,
            channels=sound.codec_context.channels if sound else 0,
            subtitle_language=(words.language or "") if words else "",
            chapters=tuple(chapter["metadata"].get("title", "") for chapter in opened.chapters()),
            title=opened.metadata.get("title", ""),
            label=opened.metadata.get(FIELD, ""),
            frames=sum(1 for packet in opened.demux(picture) if packet.size),
            seconds=round(float(seconds_at(cut.frames, cut.rate)), 3),
            faststart=_index_first(film),
        )
    return facts.model_copy(update={"faults": tuple(_faults(facts, cut))})


def _faults(facts: FilmFacts, cut: FilmCut) -> list[str]:
    wanted = (
        ("frames", facts.frames, cut.frames),
        ("rate", facts.rate, str(cut.rate)),
        ("picture", (facts.video_codec, facts.pixel_format, facts.colour), ("h264", PIXEL_FORMAT, "BT.709")),
        ("sound", (facts.audio_codec, facts.sample_rate, facts.channels), ("aac", SAMPLE_RATE, 2)),
        ("title", facts.title, cut.title),
        ("index first", facts.faststart, True),
    )
    faults = [f"{name}: {found} instead of {right}" for name, found, right in wanted if found != right]
    if abs(facts.audio_seconds - facts.seconds) > MOST_DRIFT_SECONDS:
        faults.append(f"sound lasts {facts.audio_seconds} s, the picture {facts.seconds} s")
    return faults


def _index_first(film: Path) -> bool:
    with film.open("rb") as file:
        head = file.read(1 << 20)
    return b"moov" in head and head.find(b"moov") < (head.find(b"mdat") % (len(head) + 1))
