"""What a person settled for a shot stays with it where the storyboard gives it another name."""

import pytest

from tests import own_files
from tests.production.own.test_taking_place import settle
from tests.quick_film import made
from yingxi.film.board import Board, Staged, Storyboard
from yingxi.production.documents import STORYBOARD
from yingxi.production.films import film_planned
from yingxi.production.folder import FilmFolder
from yingxi.production.following import Waiting, called_now, still_waiting
from yingxi.production.settings import ShotSettings

ASKED = "MEI\nWhere is the kite?\n"
LOOKED, ANSWERED = "shot-scene-1.deed-3", "shot-scene-1.line-2"
VIDEO = ShotSettings(video="own/bed.mp4")


def shot(told: str, *, scene: str = "1") -> Board:
    """A shot of `told`: each letter a moment of a second, the first gives the shot its name."""
    moments = tuple(
        Staged(kind="speech", ref=ref, start=24 * at, end_exclusive=24 * (at + 1))
        for at, ref in enumerate(told)
    )
    return Board(id=f"shot-{told[0]}", scene=scene, frames=24 * len(told), moments=moments)


def drawn(*told: str) -> Storyboard:
    return Storyboard(title="The Kite", boards=tuple(shot(each) for each in told))


@pytest.mark.parametrize(
    ("before", "after", "settled", "names"),
    [
        (("abc",), ("abc",), "a", {}),
        (("abc",), ("bc",), "a", {"a": "b"}),
        (("abc", "d"), ("a", "bcd"), "a", {"a": "b"}),
        (("ab",), ("a", "b"), "a", {}),
        (("abc",), ("a", "b", "c"), "a", {}),
        (("abcd",), ("d",), "a", {}),
        (("a",), ("bcda",), "a", {}),
        (("a", "b"), ("cab",), "ab", {}),
        (("ab", "cd"), ("bcde",), "ac", {"c": "b"}),
        (("abc", "de"), ("a", "bc", "de"), "ad", {"a": "b"}),
        (("abc", "bx"), ("bc", "bx"), "ab", {}),
        (("abc", "d"), ("abcx", "ed"), "dz", {"d": "e"}),
        (("ab", "bcc"), ("ba", "ccb"), "ab", {"a": "b", "b": "c"}),
    ],
)  # fmt: skip
def test_a_shot_is_known_again_by_what_it_tells(
    before: tuple[str, ...], after: tuple[str, ...], settled: str, names: dict[str, str]
) -> None:
    found = called_now(drawn(*before), drawn(*after), [f"shot-{each}" for each in settled])
    assert found == {f"shot-{old}": f"shot-{new}" for old, new in names.items()}


def test_a_shot_is_not_known_again_in_another_scene() -> None:
    after = Storyboard(title="The Kite", boards=(shot("bc", scene="2"),))
    assert called_now(drawn("abc"), after, ["shot-a"]) == {}


def spoken(name: str, *words: str) -> Board:
    """A shot of what is said, each a second long; its moments are called after their place and not their words."""
    moments = tuple(
        Staged(kind="speech", ref=f"{name}-{at}", start=24 * at, end_exclusive=24 * (at + 1), text=text)
        for at, text in enumerate(words)
    )
    return Board(id=name, scene="1", frames=24 * len(words), moments=moments)


@pytest.mark.parametrize(
    ("gone", "after", "names"),
    [
        (("Where?", "There."), ("There.",), {"gone": "new"}),
        (("Where?", "There.", "Ah."), ("Well.", "There.", "Ah."), {"gone": "new"}),
        (("Where?", "There.", "Ah."), ("There.",), {}),
        (("There.",), ("Where?", "There.", "Ah."), {}),
        (("Where?",), ("There.",), {}),
        (("", ""), ("", ""), {}),
    ],
)
def test_a_shot_that_waits_is_known_again_by_its_words(
    gone: tuple[str, ...], after: tuple[str, ...], names: dict[str, str]
) -> None:
    later = Storyboard(title="The Kite", boards=(spoken("new", *after),))
    waiting = (spoken("gone", *gone),)
    assert called_now(drawn("a"), later, ["gone"], waiting=waiting) == names
    # Where something is settled for the shot that has come, that stays.
    assert called_now(drawn("a"), later, ["gone", "new"], waiting=waiting) == {}


def test_only_what_is_settled_for_a_shot_that_is_gone_waits() -> None:
    before = (spoken("gone", "Where?"), spoken("plain", "There."), spoken("there", "Ah."))
    waiting = still_waiting(before, Storyboard(title="The Kite", boards=before[2:]), ["gone", "there"])
    assert waiting == Waiting(boards=before[:1])


def told_by(film: FilmFolder, old: str, new: str) -> dict[str, ShotSettings]:
    """What film.yaml says of shots once the screenplay says `new` for `old` and the film is made again."""
    text = film.text("screenplay.fountain")
    assert old in text
    (film.root / "screenplay.fountain").write_text(text.replace(old, new, 1), encoding="utf-8")
    made(film, until="acting")
    return FilmFolder(film.root).settings().shots


def test_a_video_plays_in_its_shot_though_that_begins_with_another_moment(quick_acted: FilmFolder) -> None:
    own_files.video(quick_acted.root / "own" / "bed.mp4", [own_files.RED] * 12)
    settle(quick_acted, shots={LOOKED: VIDEO})
    file = quick_acted.root / "film.yaml"
    file.write_text(file.read_text().replace("shots:", "# my own room\nshots:"))
    assert told_by(quick_acted, ASKED, "") == {ANSWERED: VIDEO}
    plan = film_planned(quick_acted.root)
    assert (f"own video {ANSWERED}" in [step.name for step in plan.steps], plan.unread) == (True, ())
    assert told_by(quick_acted, "GRANNY\nUnder", f"{ASKED}\nGRANNY\nUnder") == {LOOKED: VIDEO}
    assert "# my own room" in file.read_text()


def test_a_plan_follows_too_and_writes_nothing(quick_acted: FilmFolder) -> None:
    own_files.video(quick_acted.root / "own" / "bed.mp4", [own_files.RED] * 12)
    settle(quick_acted, shots={LOOKED: VIDEO})
    screenplay = quick_acted.text("screenplay.fountain")
    (quick_acted.root / "screenplay.fountain").write_text(screenplay.replace(ASKED, ""), encoding="utf-8")
    plan = film_planned(quick_acted.root)
    assert (f"own video {ANSWERED}" in [step.name for step in plan.steps], plan.unread) == (True, ())
    assert FilmFolder(quick_acted.root).settings().shots == {LOOKED: VIDEO}


def test_a_video_whose_shot_is_told_in_others_waits_for_it(quick_acted: FilmFolder) -> None:
    own_files.video(quick_acted.root / "own" / "bed.mp4", [own_files.RED] * 12)
    settle(quick_acted, shots={LOOKED: VIDEO})
    assert told_by(quick_acted, "Mei looks.\n", "") == {LOOKED: VIDEO}
    assert [entry.name for entry in film_planned(quick_acted.root).unread] == [LOOKED]
    boards = noun_ids(quick_acted)
    assert told_by(quick_acted, "Under the bed.\n", "Under the bed.\n\nMei looks.\n") == {LOOKED: VIDEO}
    assert (LOOKED in boards, LOOKED in noun_ids(quick_acted)) == (False, True)


def test_a_video_that_waits_finds_its_shot_though_that_comes_back_by_another_name(
    quick_acted: FilmFolder,
) -> None:
    whole, later = "Mei nods.\n\nMei looks.\n\nMei waves.\n", "Mei looks.\n\nMei waves.\n"
    own_files.video(quick_acted.root / "own" / "bed.mp4", [own_files.RED] * 12)
    told_by(quick_acted, "Mei looks.\n", whole)
    nodded = next(name for name in noun_ids(quick_acted) if name.startswith("shot-scene-1.deed-4"))
    settle(quick_acted, shots={nodded: VIDEO})
    assert told_by(quick_acted, whole, "") == {nodded: VIDEO}
    assert [entry.name for entry in film_planned(quick_acted.root).unread] == [nodded]
    assert told_by(quick_acted, "Under the bed.\n", f"Under the bed.\n\n{later}") == {LOOKED: VIDEO}
    plan = film_planned(quick_acted.root)
    assert (f"own video {LOOKED}" in [step.name for step in plan.steps], plan.unread) == (True, ())


def noun_ids(film: FilmFolder) -> list[str]:
    storyboard = film.base_noun(STORYBOARD)
    assert storyboard is not None
    return [board.id for board in storyboard.boards]
