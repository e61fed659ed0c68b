"""Shots and transitions on a picture track of a timeline, and back."""

from fractions import Fraction
from typing import Any

import opentimelineio as otio

from yingxi.film.cut import CutShot

KEY = "yingxi"
_KINDS = {"dissolve": otio.schema.TransitionTypes.SMPTE_Dissolve, "dip": "Yingxi_Dip"}


def track_from_shots(shots: tuple[CutShot, ...], rate: Fraction) -> Any:
    """A picture track. A transition between its own two shots becomes one of the timeline: the shot before it
    lasts half of it longer and the shot behind it starts half of it earlier."""
    track = otio.schema.Track(name="Picture", kind=otio.schema.TrackKind.Video)
    at = 0
    lead = 0
    for index, shot in enumerate(shots):
        before = shots[index - 1] if index else None
        after = shots[index + 1] if index + 1 < len(shots) else None
        if shot.kind != "shot" and _stands_between(before, shot, after):
            lead = shot.frames - shot.frames // 2
            track.append(_transition(shot, lead, rate))
            continue
        if shot.start > at and not lead:
            track.append(otio.schema.Gap(source_range=_range(0, shot.start - at, rate)))
        longer = after.frames // 2 if after and _stands_between(shot, after, _next(shots, index + 2)) else 0
        track.append(_clip(shot, shot.first - lead, shot.frames + lead + longer, rate))
        at = shot.range.end_exclusive + longer
        lead = 0
    return track


def shots_from_track(track: Any) -> tuple[CutShot, ...]:
    """The shots of a picture track, with each transition as a shot of its own."""
    shots: list[CutShot] = []
    at = 0
    items = list(track)
    for index, item in enumerate(items):
        if isinstance(item, otio.schema.Transition):
            if 0 < index < len(items) - 1:
                shots.append(_shot_of_transition(item, items[index - 1], items[index + 1], at))
            continue
        frames = round(item.duration().value)
        if isinstance(item, otio.schema.Clip):
            lead = _offset(items[index - 1], "out") if index else 0
            tail = _offset(items[index + 1], "in") if index + 1 < len(items) else 0
            shots.append(_shot_of_clip(item, at + lead, lead, frames - lead - tail))
        at += frames
    return tuple(shots)


def _stands_between(before: CutShot | None, shot: CutShot, after: CutShot | None) -> bool:
    return (
        shot.kind != "shot"
        and before is not None
        and after is not None
        and before.kind == after.kind == "shot"
        and (before.shot, before.scene) == (shot.shot, shot.scene)
        and after.shot == shot.other
        and before.range.end_exclusive == shot.start
        and shot.range.end_exclusive == after.start
        and before.first + before.frames == shot.first
        and shot.other_first + shot.frames == after.first
    )


def _next(shots: tuple[CutShot, ...], index: int) -> CutShot | None:
    return shots[index] if index < len(shots) else None


def _clip(shot: CutShot, first: int, frames: int, rate: Fraction) -> Any:
    own: dict[str, Any] = {"shot": shot.shot, "scene": shot.scene}
    if shot.kind != "shot":
        own |= {"kind": shot.kind, "other": shot.other, "other_first": shot.other_first}
    elif shot.other or shot.other_first:
        own |= {"other": shot.other, "other_first": shot.other_first}
    return otio.schema.Clip(
        name=shot.shot,
        source_range=_range(first, frames, rate),
        media_reference=otio.schema.MissingReference(name=shot.shot),
        metadata={KEY: own},
    )


def _transition(shot: CutShot, out_offset: int, rate: Fraction) -> Any:
    return otio.schema.Transition(
        name=f"{shot.kind} to {shot.other}",
        transition_type=_KINDS[shot.kind],
        in_offset=otio.opentime.RationalTime(shot.frames - out_offset, float(rate)),
        out_offset=otio.opentime.RationalTime(out_offset, float(rate)),
        metadata={KEY: {"kind": shot.kind}},
    )


def _shot_of_clip(clip: Any, start: int, lead: int, frames: int) -> CutShot:
    own = clip.metadata.get(KEY, {})
    return CutShot(
        shot=own.get("shot", clip.name),
        scene=own.get("scene", ""),
        start=start,
        first=_source_start(clip) + lead,
        frames=frames,
        kind=own.get("kind", "shot"),
        other=own.get("other", ""),
        other_first=own.get("other_first", 0),
    )


def _shot_of_transition(transition: Any, before: Any, after: Any, at: int) -> CutShot:
    """`at` is the frame on which the two clips meet."""
    lead, tail = _offset(transition, "in"), _offset(transition, "out")
    own = before.metadata.get(KEY, {})
    return CutShot(
        shot=own.get("shot", before.name),
        scene=own.get("scene", ""),
        start=at - lead,
        first=_source_start(before) + round(before.duration().value) - lead,
        frames=lead + tail,
        kind=transition.metadata.get(KEY, {}).get("kind", "dissolve"),
        other=after.metadata.get(KEY, {}).get("shot", after.name),
        other_first=max(0, _source_start(after) - lead),
    )


def _offset(item: Any, side: str) -> int:
    if not isinstance(item, otio.schema.Transition):
        return 0
    frames: float = (item.in_offset if side == "in" else item.out_offset).value
    return round(frames)


def _source_start(clip: Any) -> int:
    first: float = clip.trimmed_range().start_time.value
    return round(first)


def _range(start: int, frames: int, rate: Fraction) -> Any:
    return otio.opentime.TimeRange(
        otio.opentime.RationalTime(start, float(rate)), otio.opentime.RationalTime(frames, float(rate))
    )
