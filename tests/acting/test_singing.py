"""Who sings opens the mouth wide and long, lifts the chest and sways; who listens sways with it."""

from itertools import pairwise

from tests.acting.factories import board, performed, playing, says, stands, take
from yingxi.acting.vowels import sung
from yingxi.film.mouth import Mouth, MouthSpan
from yingxi.film.performance import Performance


def line(*, song: bool) -> Performance:
    says_it = says("line-1", "ann", 10, 106, sung=song, whom="bo")
    return performed(
        board(130, [stands("ann", -0.5), stands("bo", 0.6, facing=-1)], [says_it]), take("line-1", "ann", 4.0)
    )


def test_sung_vowels_are_wide_and_go_on_to_the_next_sound() -> None:
    spoken = [
        MouthSpan(shape=Mouth.M, start=0, end_exclusive=2),
        MouthSpan(shape=Mouth.I, start=2, end_exclusive=5),
        MouthSpan(shape=Mouth.M, start=9, end_exclusive=11),
        MouthSpan(shape=Mouth.U, start=11, end_exclusive=13),
    ]
    assert [(span.shape, span.start, span.end_exclusive) for span in sung(spoken)] == [
        (Mouth.M, 0, 2), (Mouth.E, 2, 9), (Mouth.M, 9, 11), (Mouth.O, 11, 13),
    ]  # fmt: skip


def test_a_singer_lifts_the_chest_throws_the_head_back_and_sways() -> None:
    song, speech = (playing(line(song=each), "ann").poses[12:50] for each in (True, False))
    assert min(pose.chest for pose in song) < min(pose.chest for pose in speech) - 2
    assert min(pose.neck for pose in song) < min(pose.neck for pose in speech) - 3
    sides = [a.lean - b.lean for a, b in zip(song, speech, strict=True)]
    turns = sum((after > 0) != (before > 0) for before, after in pairwise(sides))
    assert turns >= 3
    assert max(map(abs, sides)) > 2


def test_a_singer_shuts_the_mouth_when_the_song_is_over() -> None:
    poses = playing(line(song=True), "ann").poses
    assert {pose.face.mouth for pose in poses[56:]} == {Mouth.REST}


def test_who_listens_sways_with_the_song() -> None:
    song, speech = (playing(line(song=each), "bo").poses[16:50] for each in (True, False))
    leans = [pose.lean for pose in song]
    assert max(leans) - min(leans) > 2
    assert max(pose.face.tenderness for pose in song) > max(pose.face.tenderness for pose in speech)
