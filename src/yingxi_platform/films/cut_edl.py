"""The cut as an edit decision list (CMX 3600): where the film's own file is to be parted into its shots again, for
grading or another cut. A transition stands as an event of its own."""

from fractions import Fraction
from itertools import accumulate

from yingxi.film.cut import CutList
from yingxi.production.documents import CUT
from yingxi_platform.films.reading import noun_of, title_of
from yingxi_platform.review.markers import one_line, timecode
from yingxi_platform.studios.models import Film


def cut_file(film: Film) -> str | None:
    """The film's cut as an EDL. None where it is not cut yet."""
    cut: CutList | None = noun_of(film, CUT.file)
    return None if cut is None else cut_edl(title_of(film), cut)


def cut_edl(title: str, cut: CutList) -> str:
    """An event for each shot: in the file from nought on, on the timeline from one o'clock. Timecodes are without
    dropped frames."""
    lines = [f"TITLE: {one_line(title)}", "FCM: NON-DROP FRAME", ""]
    ends = accumulate(shot.frames for shot in cut.shots)
    for number, (shot, end) in enumerate(zip(cut.shots, ends, strict=True), 1):
        stands = _range(end - shot.frames, end, cut.rate, begins=0)
        plays = _range(end - shot.frames, end, cut.rate)
        lines += [f"{number:03}  AX       V     C        {stands} {plays}", "* FROM CLIP NAME: film.mp4"]
        lines += [f"* COMMENT: {one_line(shot.shot)}", ""]
    return "\r\n".join(lines)


def _range(start: int, end: int, rate: Fraction, **begins: int) -> str:
    return f"{timecode(start, rate, **begins)} {timecode(end, rate, **begins)}"
