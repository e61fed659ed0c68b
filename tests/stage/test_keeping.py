"""A camera goes by what people really do: faces stay in the frame and are seen past each other."""

from tests.acting.factories import CAST, board, does, performed, playing, stands
from yingxi.film.board import Board
from yingxi.film.performance import Performance, Pose
from yingxi.stage.camera import Camera
from yingxi.stage.moves import track_of
from yingxi.stage.rig import proportions_of, skeleton_of

WIDTH, HEIGHT = 360, 640


def eyes(person: str, pose: Pose, camera: Camera) -> tuple[float, float]:
    x, y = skeleton_of(proportions_of(CAST.sheet(person)), pose).head
    return camera.at(pose.x + pose.facing * x, y, pose.z)


def leaning(shot: Board, person: str, by: float) -> Performance:
    """The performance of `shot`, in its second half `person` further to the right."""
    plain = performed(shot)
    poses = playing(plain, person).poses
    moved = tuple(
        pose.model_copy(update={"x": pose.x + by * (n > len(poses) // 2)}) for n, pose in enumerate(poses)
    )
    people = tuple(
        one.model_copy(update={"poses": moved}) if one.person == person else one for one in plain.people
    )
    return plain.model_copy(update={"people": people})


def test_face_that_would_leave_an_upright_frame_is_kept_in_it() -> None:
    shot = board(48, [stands("ann", 0.0)], [], size="close", subjects=("ann",))
    performance = leaning(shot, "ann", 0.4)
    track = track_of(shot, CAST, performance, width=WIDTH, height=HEIGHT)
    for frame in range(0, 48, 2):
        across, _ = eyes("ann", playing(performance, "ann").at(frame), track.at(frame))
        assert 0.1 * WIDTH < across < 0.9 * WIDTH


def test_camera_steps_aside_for_a_face_behind_somebody() -> None:
    people = [stands("bo", 0.0), stands("child", 0.1, z=5.6)]
    shot = board(48, people, [], size="full", subjects=("child",))
    camera = track_of(shot, CAST, performed(shot), width=640, height=360).at(24)
    child, bo = (eyes(name, playing(performed(shot), name).at(24), camera)[0] for name in ("child", "bo"))
    assert abs(child - bo) > 0.22 * camera.scale(5.0)


def test_near_camera_tilts_with_who_kneels_and_holds_else() -> None:
    kneels = does("kneel", "ann", 6, 44)
    shot = board(96, [stands("ann", 0.0)], [kneels], size="medium", subjects=("ann",))
    performance = performed(shot)
    track = track_of(shot, CAST, performance, width=640, height=360)
    first, last = (eyes("ann", playing(performance, "ann").at(n), track.at(n))[1] for n in (0, 94))
    assert abs(first - last) < 0.08 * 360
    assert track.at(60) == track.at(95) != track.at(0)
    still = board(96, [stands("ann", 0.0)], [], size="medium", subjects=("ann",))
    held = track_of(still, CAST, performed(still), width=640, height=360)
    assert held.at(0) == held.at(95)
