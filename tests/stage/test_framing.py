from itertools import pairwise

from hypothesis import assume, given
from hypothesis import strategies as st

from tests.stage.people_of_tests import adult, cast, child, elder, person
from yingxi.film.board import Board, Placement, Size, Staged
from yingxi.film.performance import Performance
from yingxi.stage.framing import camera_of, placement_over
from yingxi.stage.moves import camera_at, track_of
from yingxi.stage.subjects import subject_of

TALL = person("noor", "adult", 1.86, "#3a5a48")
PEOPLE = {sheet.id: sheet for sheet in (adult(), child(), elder(), TALL)}
CAST = cast(*PEOPLE.values())
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
    max_size=4,
    unique_by=lambda placement: placement.person,
)


@given(
    stands,
    st.sampled_from(SIZES),
    st.floats(9 / 16, 2.39),
    st.sampled_from(["eye", "high", "low"]),
    st.floats(-40, 40),
)
def test_every_head_is_inside_the_frame_and_off_the_subtitles(
    placements: list[Placement], size: Size, aspect: float, angle: str, azimuth: float
) -> None:
    width, height = (round(720 * aspect), 720) if aspect >= 1 else (720, round(720 / aspect))
    spread = max(p.x for p in placements) - min(p.x for p in placements)
    # A close shot of people who stand far apart is not asked for; the director takes a wider one.
    assume(spread < 1.9 or size in (Size.WIDE, Size.EXTREME_WIDE, Size.FULL))
    asked = board(size, *placements, angle=angle, azimuth=azimuth)
    camera = camera_of(asked, CAST, width=width, height=height)
    for seen in (subject_of(placement, CAST) for placement in placements):
        x, crown = camera.at(seen.x, seen.crown, seen.z)
        chin = camera.at(seen.x, seen.low - 0.46 * seen.head, seen.z)[1]
        half = 0.5 * seen.head * camera.scale(seen.z)
        assert -2 <= crown <= chin <= 0.86 * height
        assert x - half >= -2
        assert x + half <= width + 2


def test_the_one_over_whose_shoulder_we_look_stands_at_the_frames_side_and_not_before_the_face() -> None:
    subject = Placement(person="person-ruth", x=-0.6, z=5.15, facing=1)
    listener = Placement(person="person-granny", x=0.6, z=5.35, facing=-1)
    asked = board(
        Size.MEDIUM_CLOSE, subject, angle="over the shoulder", over="person-granny", azimuth=20
    ).model_copy(update={"subjects": ("person-ruth",)})
    stands = placement_over(asked, CAST, listener, width=1280, height=720)
    camera = camera_of(asked, CAST, width=1280, height=720)
    head = subject_of(stands, CAST)
    half = 0.5 * head.head * camera.scale(head.z)
    face = camera.at(subject.x, 1.4, subject.z)[0]
    assert (stands.view, stands.facing) == ("back", -1)
    assert face + 0.35 * half < camera.at(head.x, 0, head.z)[0] - half


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


MOVES = st.sampled_from(["push", "pull", "tilt", "truck", "crane", "handheld", "whip", "rack focus"])


@given(MOVES, st.sampled_from([Size.WIDE, Size.MEDIUM, Size.CLOSE]))
def test_a_move_goes_from_one_camera_to_another_and_never_jumps(move: str, size: Size) -> None:
    one = Placement(person="person-ruth", x=-0.5, z=5.1)
    other = Placement(person="person-granny", x=0.6, z=5.3, facing=-1)
    asked = board(size, one, other, move=move, towards="person-granny" if move == "whip" else "").model_copy(
        update={"subjects": ("person-ruth",)}
    )
    track = track_of(asked, CAST, Performance(shot="shot-1", frames=48), width=1280, height=720)
    places = [track.at(frame).at(-0.5, 1.4, 5.1) for frame in range(48)]
    furthest = 60 if move != "whip" else 1280
    assert all(abs(a[0] - b[0]) < furthest and abs(a[1] - b[1]) < furthest for a, b in pairwise(places))
    if move not in ("rack focus",):
        assert len({track.at(frame) for frame in range(48)}) > 3


def test_a_rack_of_focus_goes_from_the_shoulder_to_the_face() -> None:
    one = Placement(person="person-ruth", x=-0.5, z=5.1)
    over = Placement(person="person-granny", x=0.1, z=4.4, facing=-1, view="back")
    asked = board(Size.MEDIUM_CLOSE, one, over, move="rack focus", over="person-granny").model_copy(
        update={"subjects": ("person-ruth",)}
    )
    track = track_of(asked, CAST, Performance(shot="shot-1", frames=48), width=1280, height=720)
    assert [track.focus_at(frame) for frame in (0, 47)] == [4.4, 5.1]
