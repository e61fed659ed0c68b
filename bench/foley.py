"""How far the foley of made films is from what their pictures show: contacts are read from the drawn poses, onsets from
the effects stem that lies beside the film.

python -m bench.foley FILM_FOLDER ...
"""

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy
from numpy.typing import NDArray

from bench.contacts import contacts_seen
from bench.film_sound import stem_read
from yingxi.acoustics.samples import SAMPLE_RATE, Pcm
from yingxi.acting.faults.witness import Witness
from yingxi.film.cue import FoleyCue
from yingxi.production.acted import Acted
from yingxi.production.book import acted_as_it_stands
from yingxi.production.documents import CAST, SCORE, noun_read
from yingxi.production.folder import FilmFolder

WITHIN = 1
"""Frames by which a sound may be off what is seen."""
LOOKS = 5
"""Frames round a contact in which an onset is looked for."""
HOP, WINDOW = 64, 256
"""Samples: 1.3 and 5.3 ms."""
BANDS = (60.0, 200.0, 500.0, 1200.0, 3000.0, 7000.0, 14_000.0)
"""Hz between which the stem's energy is followed."""
RISES = 6.0
"""dB by which a band comes up at an onset over the loudest of the 40 ms before it."""
MASKED_SECONDS, STEP_SECONDS = 0.8, 0.35
"""What begins so soon before a contact still sounds over it; a step is over sooner."""
SWELLS = ("cloth", "rise", "whoosh", "sigh", "gasp", "sob", "sneeze", "laugh", "give", "take")
"""Sounds that come up slowly: they have no onset to be measured."""


@dataclass(frozen=True, slots=True)
class Contact:
    """A contact on `frame` of the film: the cue that begins within a frame of it, whether another one sounds over it,
    and how many frames after it the stem's nearest onset is."""

    frame: int
    shot: str
    person: str
    what: str
    cue: str
    masked: bool
    off: float | None


def main() -> None:
    wish = argparse.ArgumentParser(prog="python -m bench.foley")
    wish.add_argument("films", type=Path, nargs="+")
    print(
        "| film | contacts seen | with a cue within a frame | alone, struck | onset within a frame | by chance |"
    )
    print("| --- | --- | --- | --- | --- | --- |")
    told: list[str] = []
    for root in wish.parse_args().films:
        found, chance = film_measured(root)
        cued = [one for one in found if one.cue]
        alone = [one for one in cued if not one.masked and one.cue not in SWELLS]
        good = [one for one in alone if heard_in_time(one)]
        print(
            f"| {root.name} | {len(found)} | {share(len(cued), len(found))} | {len(alone)} "
            f"| {share(len(good), len(alone))} | {chance:.0%} |",
            flush=True,
        )
        told += [_told(root.name, one) for one in found if not one.cue or (one in alone and one not in good)]
    print("\nNot within a frame:\n" + "\n".join(told or ["none"]))


def film_measured(root: Path) -> tuple[list[Contact], float]:
    """Every contact that a film shows, and the share of its other frames that have an onset within a frame, too."""
    folder = FilmFolder(root, read_only=True)
    score = noun_read(SCORE, (root / SCORE.file).read_text("utf-8"))
    stem = stem_read(root / "out" / "stems" / "effects.wav")
    with acted_as_it_stands(folder) as acted:
        if acted is None:
            raise SystemExit(f"{root} is not made as far as its performances.")
        cast = folder.base_noun(CAST)
        assert cast is not None
        rate = float(acted.cut.rate)
        onsets = onsets_of(stem) * rate
        found = []
        for frame, shot, person, what in _seen(acted, folder):
            cue = _cue_at(score.foley, shot, frame)
            found.append(
                Contact(frame, shot, person, what, cue.sound if cue else "", _masked(score.foley, cue, frame, rate),
                        nearest(onsets, frame))
            )  # fmt: skip
        other = [
            frame for frame in range(acted.cut.frames) if all(abs(frame - one.frame) > LOOKS for one in found)
        ]
    return found, float(numpy.mean([_near(nearest(onsets, frame)) for frame in other]))


def _seen(acted: Acted, folder: FilmFolder) -> Iterator[tuple[int, str, str, str]]:
    cast = folder.base_noun(CAST)
    assert cast is not None
    boards = {board.id: board for board in acted.storyboard.boards}
    for shot in acted.cut.shots:
        if shot.kind != "shot" or shot.shot not in acted.performances or shot.shot not in boards:
            continue
        witness = Witness(boards[shot.shot], acted.performances[shot.shot], cast, None, 640, 360)
        for met in sorted(contacts_seen(witness), key=lambda each: each.frame):
            if shot.first <= met.frame < shot.first + shot.frames:
                yield shot.start + met.frame - shot.first, shot.shot, met.person, met.what


def _cue_at(cues: Sequence[FoleyCue], shot: str, frame: int) -> FoleyCue | None:
    near = [cue for cue in cues if abs(cue.start - frame) <= WITHIN and cue.id.startswith(f"foley-{shot}-")]
    return min(near, key=lambda cue: abs(cue.start - frame), default=None)


def _masked(cues: Sequence[FoleyCue], cue: FoleyCue | None, frame: int, rate: float) -> bool:
    """Whether another event sounds over a contact, or begins so near that it cannot be told apart."""
    return any(
        other is not cue
        and -rate * (STEP_SECONDS if other.sound == "step" else MASKED_SECONDS)
        <= other.start - frame
        <= LOOKS
        for other in cues
    )


def onsets_of(stem: Pcm) -> NDArray[numpy.float64]:
    """Seconds at which some band of a stem rises at once."""
    levels = band_levels(stem.mean(axis=1))
    before = round(0.04 * SAMPLE_RATE / HOP)
    ahead = round(0.012 * SAMPLE_RATE / HOP)
    loudest = numpy.lib.stride_tricks.sliding_window_view(levels, before, axis=1).max(axis=2)
    rise = numpy.zeros(levels.shape[1])
    count = levels.shape[1] - before - ahead
    rise[before : before + count] = (levels[:, before + ahead :] - loudest[:, :count]).max(axis=0)
    peaks = [
        at
        for at in range(1, len(rise) - 1)
        if rise[at] > RISES and rise[at] >= rise[max(0, at - 15) : at + 16].max()
    ]
    return numpy.array([((at + ahead) * HOP + WINDOW / 2) / SAMPLE_RATE for at in peaks])


def band_levels(side: NDArray[numpy.floating]) -> NDArray[numpy.float64]:
    """dB of each band along a sound, never under -75."""
    frames = numpy.lib.stride_tricks.sliding_window_view(side, WINDOW)[::HOP]
    bins = numpy.fft.rfftfreq(4 * WINDOW, 1 / SAMPLE_RATE)
    window = numpy.hanning(WINDOW)
    levels = numpy.zeros((len(BANDS) - 1, len(frames)))
    for start in range(0, len(frames), 4096):
        power = numpy.abs(numpy.fft.rfft(frames[start : start + 4096] * window, 4 * WINDOW, axis=1)) ** 2
        for number, (low, high) in enumerate(pairwise(BANDS)):
            levels[number, start : start + 4096] = power[:, (bins >= low) & (bins < high)].sum(axis=1)
    heard: NDArray[numpy.float64] = numpy.maximum(10 * numpy.log10(levels / WINDOW**2 + 1e-12), -75.0)
    return heard


def nearest(onsets: NDArray[numpy.float64], frame: int) -> float | None:
    """Frames from the beginning of `frame` to the nearest onset, where there is one."""
    if not len(onsets):
        return None
    off = float(onsets[numpy.abs(onsets - frame).argmin()] - frame)
    return off if abs(off) <= LOOKS else None


def heard_in_time(contact: Contact) -> bool:
    return _near(contact.off)


def _near(off: float | None) -> bool:
    """A sound within the frame before, the frame of the contact, or the frame after."""
    return off is not None and -WITHIN <= off < WITHIN + 1


def _told(film: str, one: Contact) -> str:
    off = "no onset" if one.off is None else f"onset {one.off:+.1f} frames"
    return (
        f"- {film} {one.shot}, frame {one.frame}: {one.person}, {one.what}; cue: {one.cue or 'none'}; {off}"
    )


def share(count: int, of: int) -> str:
    return f"{count} of {of} ({count / of:.0%})" if of else "none"


if __name__ == "__main__":
    main()
