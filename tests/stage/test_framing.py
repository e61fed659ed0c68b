from hypothesis import assume, given
from hypothesis import strategies as st

from tests.stage.people_of_tests import adult, cast, child, elder
from yingxi.film.board import Board, Placement, Size, Staged
from yingxi.film.performance import Performance
from yingxi.stage.framing import camera_of
from yingxi.stage.moves import camera_at
from yingxi.stage.subjects import subject_of

PEOPLE = {sheet.id: sheet for sheet in (adult(), child(), elder())}
CAST = cast(*PEOPLE.values())
FRAMES = [(1280, 720), (720, 1280), (1280, 536), (640, 480)]
SIZES = [size for size in Size if size is not Size.INSERT]


def board(size: Size, *placements: Placement, **more: object) -> Board:
    people = tuple(placement.person for placement in placements)
    return Board.model_validate(
        {
            "id": "shot-1", "scene": "scene-1", "set": "set-1", "frames": 48, "size": size,
            "placements": placements, "subjects": people, **more,
        }
    )  # fmt: skip


stands = st.lists(
    st.builds(
        Placement,
        person=st.sampled_from(sorted(PEOPLE)),
        x=st.floats(-1.6, 1.6),
        z=st.floats(4.7, 5.9),
        facing=st.sampled_from([-1, 1]),
        posture=st.sampled_from(["stand", "sit"]),
    ),
    min_size=1,
    max_size=3,
    unique_by=lambda placement: placement.person,
)


@given(stands, st.sampled_from(SIZES), st.sampled_from(FRAMES))
def test_every_head_is_inside_the_frame(
    placements: list[Placement], size: Size, frame: tuple[int, int]
) -> None:
    width, height = frame
    spread = max(p.x for p in placements) - min(p.x for p in placements)
    # A close shot of people who stand far apart is not asked for; the director takes a wider one.
    assume(spread < 1.9 or size in (Size.WIDE, Size.EXTREME_WIDE, Size.FULL))
    camera = camera_of(board(size, *placements), CAST, width=width, height=height)
    for seen in (subject_of(placement, CAST) for placement in placements):
        x, crown = camera.at(seen.x, seen.crown, seen.z)
        half = 0.5 * seen.head * camera.scale(seen.z)
        assert -2 <= crown <= height
        assert x - half >= -2
        assert x + half <= width + 2


@given(stands, st.sampled_from(SIZES))
def test_a_push_ends_closer_and_keeps_the_eyes_in_place(placements: list[Placement], size: Size) -> None:
    pushed = board(size, *placements, move="push")
    empty = Performance(shot="shot-1", frames=48)
    start, end = (camera_at(pushed, CAST, empty, frame, width=1280, height=720) for frame in (0, 47))
    depth = sum(placement.z for placement in placements) / len(placements)
    assert end.scale(depth) > start.scale(depth)


def test_a_move_is_still_before_and_after() -> None:
    pushed = board(Size.CLOSE, Placement(person="person-ruth", x=0, z=5), move="push")
    empty = Performance(shot="shot-1", frames=48)
    cameras = [camera_at(pushed, CAST, empty, frame, width=1280, height=720) for frame in range(48)]
    assert cameras[0] == cameras[8]
    assert cameras[40] == cameras[47]
    assert len(set(cameras[8:40])) == 32


def test_one_person_looks_into_the_larger_side() -> None:
    for facing, side in ((1, -1), (-1, 1)):
        placement = Placement.model_validate({"person": "person-ruth", "x": 0.3, "z": 5, "facing": facing})
        camera = camera_of(board(Size.MEDIUM_CLOSE, placement), CAST, width=1280, height=720)
        assert (camera.at(0.3, 1.4, 5)[0] - 640) * side > 60


@given(
    stands,
    st.sampled_from([Size.FULL, Size.MEDIUM, Size.MEDIUM_CLOSE]),
    st.sampled_from(["sit", "rise", "walk"]),
)
def test_whoever_sits_rises_or_walks_stays_in_the_frame(
    placements: list[Placement], size: Size, verb: str
) -> None:
    one = placements[0]
    to = one.x - 0.8 if verb == "walk" else None
    deed = Staged(kind="deed", ref="deed-1", start=0, end_exclusive=24, actor=one.person, verb=verb, to_x=to)
    camera = camera_of(board(size, one, moments=(deed,)), CAST, width=1280, height=720)
    subject = subject_of(one, CAST, (deed,))
    for x in (subject.left, subject.right):
        for height in (subject.eyes, subject.low, subject.crown - 0.7 * subject.head):
            across, down = camera.at(x, height, subject.z)
            assert 0 <= across <= 1280
            assert 0 <= down <= 0.86 * 720
