"""What an editor does to a cut list beside trimming and moving: a shot split, one taken out, another transition.

A transition holds material of the shots on both its sides, so whatever is taken from between them is given back.
"""

from typing import Literal

from yingxi.film.cut import CutList, Trim
from yingxi.film.errors import DocumentError

Join = Literal["cut", "dissolve", "dip"]


def split(listed: CutList, index: int, frames: int) -> CutList:
    """The shot at `index` as two: the first of so many frames, the second of what is left, from where the first ends.

    Raises DocumentError for a transition, and where one of the two would have no frame."""
    place = _shot(listed, index)
    if not 0 < frames < place.frames:
        raise DocumentError(
            "a shot is split inside, not at its end",
            where="cut.yaml",
            next_step="go to a frame inside the shot",
        )
    first = place.model_copy(update={"frames": frames})
    second = place.model_copy(
        update={"first": place.first + frames, "frames": place.frames - frames},
    )
    return _with(listed, (*listed.shots[:index], first, second, *listed.shots[index + 1 :]))


def taken_out(listed: CutList, index: int) -> CutList:
    """The cut without the shot at `index`, and without the transitions that it had.

    Raises DocumentError for a transition, and where no shot would be left."""
    _shot(listed, index)
    if _transition_behind(listed, index):
        listed = transition_put(listed, index, "cut")
    if index > 1 and _transition_behind(listed, index - 2):
        listed = transition_put(listed, index - 2, "cut")
        index -= 1
    left = (*listed.shots[:index], *listed.shots[index + 1 :])
    if not left:
        raise DocumentError(
            "a film has at least one shot", where="cut.yaml", next_step="put another shot in first"
        )
    return _with(listed, left)


def transition_put(listed: CutList, index: int, kind: Join, frames: int = 0) -> CutList:
    """Another way from the shot at `index` to the next one: a cut, or a transition of so many frames in which both are
    seen. One that is there is replaced; the frames that it held are given back first.

    Raises DocumentError where no shot follows, and where a shot would have no frame beside its transitions."""
    before = _shot(listed, index)
    shots = list(listed.shots)
    if _transition_behind(listed, index):
        over = shots.pop(index + 1)
        before = before.model_copy(update={"frames": before.frames + over.frames})
        after = shots[index + 1]
        shots[index + 1] = after.model_copy(
            update={"first": after.first - over.frames, "frames": after.frames + over.frames}
        )
    if index + 1 >= len(shots):
        raise DocumentError(
            "there is no shot to go to", where="cut.yaml", next_step="choose a shot that another one follows"
        )
    after = shots[index + 1]
    if kind == "cut":
        shots[index] = before
        return _with(listed, tuple(shots))
    if not 0 < frames < min(before.frames, after.frames):
        raise DocumentError(
            "the transition is longer than the shots beside it",
            where="cut.yaml",
            next_step="make it shorter, or the shots longer",
        )
    shots[index] = before.model_copy(update={"frames": before.frames - frames})
    shots[index + 1] = after.model_copy(
        update={"first": after.first + frames, "frames": after.frames - frames}
    )
    over = Trim(
        shot=before.shot,
        first=before.first + before.frames - frames,
        frames=frames,
        kind=kind,
        other=after.shot,
        other_first=after.first,
    )
    return _with(listed, (*shots[: index + 1], over, *shots[index + 1 :]))


def _shot(listed: CutList, index: int) -> Trim:
    if not 0 <= index < len(listed.shots) or listed.shots[index].kind != "shot":
        raise DocumentError("this is no shot of the cut", where="cut.yaml", next_step="choose a shot")
    return listed.shots[index]


def _transition_behind(listed: CutList, index: int) -> bool:
    """Whether a transition leads from the shot at `index` into the one after."""
    shots = listed.shots
    return index + 2 < len(shots) and shots[index].kind == "shot" and shots[index + 1].kind != "shot"


def _with(listed: CutList, shots: tuple[Trim, ...]) -> CutList:
    return listed.model_copy(update={"shots": shots})
