"""On the frame: faces cut by its edge or under words, and shots in which nobody is seen."""

from collections.abc import Iterator

from yingxi.acting.faults.witness import Box, Seen, Witness, fault_of, stretches
from yingxi.film.fault import Fault
from yingxi.stage.camera import Camera
from yingxi.stage.caption import caption_box
from yingxi.stage.keeping import followed
from yingxi.stage.sightlines import sightings_of
from yingxi.stage.subjects import OUTSIDE
from yingxi.stage.titles import title_box

# Of a face at least this share must be in the frame; text may lie over this share of it.
WHOLE, COVERED = 0.88, 0.12
# Subtitles stand under this share of the frame's height while somebody speaks.
SUBTITLES = 0.86
# The breast is so many heads under the middle of the head.
BREAST = 1.1
# Nobody is seen for longer than so many frames.
LONG_EMPTY = 48
# The title is seen from this frame on, for so many frames (as the theatre shows it).
TITLE_FROM, TITLE_FRAMES = 12, 96


def faces_outside_the_frame(shot: Witness) -> Iterator[Fault]:
    """A face that the edge cuts, or a subject's that is not seen at all. Who comes or goes may be cut by it, and so may
    the shoulder that one looks over."""
    board, frame = shot.board, (0.0, 0.0, float(shot.width), float(shot.height))
    along = followed(board, sightings_of(board, shot.cast, shot.performance))
    for person, poses in shot.people.items():
        if person == board.over or _is_held_along(shot, person):
            continue
        amounts = []
        for seen in poses:
            share = _share(seen.face(shot.camera(seen.frame)), frame)
            wanted = person in board.subjects
            # Who has yet to come in is not missed.
            inside = abs(seen.pose.x) < OUTSIDE
            # Whom the camera leaves for somebody else is only cut by the edge, not missed.
            left = (board.towards in shot.people and board.towards != person) or along not in ("", person)
            inside = inside and not shot.behind_cloth(seen)
            cut = inside and share < WHOLE and ((wanted and not left) or share > 1 - WHOLE)
            amounts.append(1 - share if cut and not shot.on_the_way(person, seen.frame) else 0.0)
        for first, count, most in stretches(amounts, at_least=3):
            yield fault_of("face outside the frame", shot, person, poses, first, count, most, "")


def heads_cut_off(shot: Witness) -> Iterator[Fault]:
    """A body in the frame whose face is over its upper edge; of the one over whose shoulder one looks, all of it."""
    for person, poses in shot.people.items():
        least = 1.0 if person == shot.board.over else 0.0
        amounts = [
            0.0
            if shot.on_the_way(person, seen.frame) or shot.behind_cloth(seen)
            else _headless(seen, shot.camera(seen.frame))
            for seen in poses
        ]
        amounts = [amount if amount >= least else 0.0 for amount in amounts]
        for first, count, most in stretches(amounts, at_least=3):
            yield fault_of("head cut off", shot, person, poses, first, count, most, "")


def _headless(seen: Seen, camera: Camera) -> float:
    """The share of the face's height over the frame's upper edge, where it is half or more and the breast is seen."""
    _, top, _, chin = seen.face(camera)
    x, y, z = seen.head
    across, down = camera.at(x, y - BREAST * seen.proportions.head, z)
    over = min(1.0, -top / max(1.0, chin - top))
    return over if over >= 0.5 and 0 < across < camera.width and 0 < down < camera.height else 0.0


def _is_held_along(shot: Witness, person: str) -> bool:
    """Whether somebody is in the arms of another whom the shot is of: a cat, seen as far as a close look goes."""
    return shot.borne.get(person) in shot.board.subjects and person not in shot.board.subjects


def faces_under_text(shot: Witness) -> Iterator[Fault]:
    """Faces under a title or in the room of the subtitles."""
    for person, poses in shot.people.items():
        if person == shot.board.over or _is_held_along(shot, person):
            continue
        amounts = []
        for seen in poses:
            face = seen.face(shot.camera(seen.frame))
            covered = max((_share(face, box) for box in _text(shot, seen.frame)), default=0.0)
            amounts.append(covered if covered > COVERED and not shot.behind_cloth(seen) else 0.0)
        for first, count, most in stretches(amounts, at_least=3):
            yield fault_of("face under text", shot, person, poses, first, count, most, "")


def empty_shots(shot: Witness) -> Iterator[Fault]:
    """A shot that is to show people and shows nobody for two seconds."""
    board = shot.board
    if not board.set or board.insert or (board.lettering and board.lettering.kind == "credits"):
        return
    if not board.placements and not board.subjects:
        return
    frame = (0.0, 0.0, float(shot.width), float(shot.height))
    numbers = range(0, board.frames, 2)
    amounts = [
        0.0
        if any(_share(shot.at(person, n).face(shot.camera(n)), frame) > 0.5 for person in shot.people)
        else 1.0
        for n in numbers
    ]
    for first, count, _ in stretches(amounts, at_least=LONG_EMPTY // 2):
        yield Fault(kind="empty shot", shot=board.id, frame=2 * first, frames=2 * count)


def _text(shot: Witness, frame: int) -> Iterator[Box]:
    """Where words stand on the picture at `frame`, in pixels."""
    board = shot.board
    spoken = any(
        moment.kind == "speech" and moment.start <= frame < moment.end_exclusive for moment in board.moments
    )
    if spoken and board.room_for_subtitles:
        yield 0.15 * shot.width, SUBTITLES * shot.height, 0.85 * shot.width, float(shot.height)
    lettering = board.lettering
    if lettering is not None and lettering.kind == "title":
        last = min(board.frames - 1, TITLE_FROM + TITLE_FRAMES)
        if lettering.lines and TITLE_FROM <= frame <= last:
            yield title_box(lettering, width=shot.width, height=shot.height)
    elif lettering is not None and lettering.kind == "caption" and 0 < frame < board.frames - 1:
        yield caption_box(lettering, width=shot.width, height=shot.height)


def _share(face: Box, box: Box) -> float:
    """The share of `face` that lies in `box`."""
    across = min(face[2], box[2]) - max(face[0], box[0])
    down = min(face[3], box[3]) - max(face[1], box[1])
    area = (face[2] - face[0]) * (face[3] - face[1])
    return max(0.0, across) * max(0.0, down) / area if area > 0 else 0.0
