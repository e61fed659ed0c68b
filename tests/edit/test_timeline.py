"""A cut survives OpenTimelineIO."""

from fractions import Fraction

import opentimelineio as otio
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from yingxi.edit import cut_from_timeline, timeline_from_cut
from yingxi.film.cut import CutShot, FilmCut, Line
from yingxi.film.errors import DocumentError

rates = st.sampled_from([Fraction(24), Fraction(25), Fraction(24000, 1001), Fraction(30000, 1001)])
names = st.text("abc外婆-1 '", min_size=1, max_size=8)


@st.composite
def cuts(draw: st.DrawFn) -> FilmCut:
    """Cuts of up to six shots with transitions between some, gaps before some, and lines anywhere."""
    shots: list[CutShot] = []
    at = first = 0
    count = draw(st.integers(0, 6))
    for number in range(count):
        shot, scene = f"shot-{number}", draw(names)
        frames = draw(st.integers(1, 50))
        if not first:
            at += draw(st.sampled_from([0, 0, 0, 7]))
            first = draw(st.sampled_from([0, 0, 5]))
        shots.append(CutShot(shot=shot, scene=scene, start=at, first=first, frames=frames))
        at, first = at + frames, first + frames
        over = draw(st.sampled_from([0, 0, 1, 2, 7, 12])) if number + 1 < count else 0
        if over:
            head = draw(st.sampled_from([0, 3]))
            kind = draw(st.sampled_from(["dissolve", "dip"]))
            shots.append(
                CutShot(
                    shot=shot, scene=scene, start=at, first=first, frames=over, kind=kind,
                    other=f"shot-{number + 1}", other_first=head,
                )
            )  # fmt: skip
            at, first = at + over, head + over
        else:
            first = 0
    lines = [
        Line(
            speech=f"line-{number}",
            person=draw(names),
            text=draw(names),
            start=start,
            end_exclusive=start + length,
        )
        for number, (start, length) in enumerate(
            draw(st.lists(st.tuples(st.integers(0, 200), st.integers(1, 60)), max_size=6))
        )
    ]
    return FilmCut(title=draw(names), language="zh", rate=draw(rates), shots=tuple(shots), lines=tuple(lines))


@settings(deadline=None, max_examples=30)
@given(cuts())
def test_cut_comes_back_exactly(cut: FilmCut) -> None:
    assert cut_from_timeline(timeline_from_cut(cut)) == cut


@settings(deadline=None, max_examples=30)
@given(cuts())
def test_timeline_is_as_long_as_the_film(cut: FilmCut) -> None:
    timeline = otio.adapters.read_from_string(timeline_from_cut(cut), "otio_json")
    assert round(timeline.video_tracks()[0].duration().value) == cut.frames


def test_transition_stands_between_overlapping_clips_as_other_programs_expect() -> None:
    cut = FilmCut(
        title="T",
        language="en",
        rate=Fraction(24),
        shots=(
            CutShot(shot="a", scene="s1", start=0, frames=60),
            CutShot(shot="a", scene="s1", start=60, first=60, frames=12, kind="dissolve", other="b"),
            CutShot(shot="b", scene="s2", start=72, first=12, frames=48),
        ),
    )
    track = otio.adapters.read_from_string(timeline_from_cut(cut), "otio_json").video_tracks()[0]
    before, transition, after = track
    assert transition.transition_type == "SMPTE_Dissolve"
    assert [round(item.source_range.start_time.value) for item in (before, after)] == [0, 6]
    assert [round(item.source_range.duration.value) for item in (before, after)] == [66, 54]


def test_timeline_of_another_program_gives_shots_by_clip_name() -> None:
    rate = 30000 / 1001
    clip = otio.schema.Clip(
        name="beach",
        source_range=otio.opentime.TimeRange(
            otio.opentime.RationalTime(10, rate), otio.opentime.RationalTime(25, rate)
        ),
    )
    timeline = otio.schema.Timeline(name="Holiday")
    timeline.tracks.append(otio.schema.Track(kind=otio.schema.TrackKind.Video, children=[clip]))
    cut = cut_from_timeline(timeline.to_json_string())
    assert cut.rate == Fraction(30000, 1001)
    assert cut.shots == (CutShot(shot="beach", scene="", start=0, first=10, frames=25),)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"OTIO_SCHEMA": "Clip.1"}', '{"a": 1}'])
def test_what_is_no_timeline_is_refused(text: str) -> None:
    with pytest.raises(DocumentError):
        cut_from_timeline(text)
