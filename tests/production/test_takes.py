"""A shot has takes; a person's choice among them is a fact of film.yaml."""

from pathlib import Path

import pytest

from tests.production.own.test_taking_place import SHOT, SMALL, run, settle
from tests.quick_film import quick_film
from yingxi.film.errors import StoreError
from yingxi.production.films import film_status, walking_all
from yingxi.production.folder import FilmFolder
from yingxi.production.keeping import needed
from yingxi.production.settings import LineSettings, ShotSettings
from yingxi.production.take_seeds import Played, played
from yingxi.production.takes import Chosen, ShotTake, takes_of, wanted


def takes(folder: FilmFolder) -> tuple[ShotTake, ...]:
    with walking_all(FilmFolder(folder.root, read_only=True)) as (making, _):
        return takes_of(making, SHOT, wanted(making)[SHOT])


def chosen(folder: FilmFolder) -> tuple[Chosen, ...]:
    return film_status(folder.root).chosen


def seeds(folder: FilmFolder) -> dict[str, Played | None]:
    """By which seed each take was played, and what it would have the shot made as today."""
    with walking_all(FilmFolder(folder.root, read_only=True)) as (making, _):
        return {
            take.digest: played(making, SHOT, take) for take in takes_of(making, SHOT, wanted(making)[SHOT])
        }


def by_seed(folder: FilmFolder, digest: str) -> tuple[int, str]:
    found = seeds(folder)[digest]
    assert found is not None
    return found.seed, found.today


@pytest.fixture
def two_takes(tmp_path: Path) -> FilmFolder:
    """A film whose shot was made twice: by the film's seed, then by another."""
    folder = quick_film(tmp_path, SMALL)
    run(folder)
    settle(folder, shots={SHOT: ShotSettings(seed=1)})
    assert run(folder) == [f"performance {SHOT}", f"picture {SHOT}"]
    return folder


def test_another_seed_makes_one_shot_again_and_both_takes_are_there(two_takes: FilmFolder) -> None:
    new, old = takes(two_takes)
    assert (new.now, new.fresh, old.now, old.fresh) == (True, True, False, False)
    settle(two_takes, shots={})
    assert run(two_takes) == []


def test_a_chosen_take_is_taken_over_until_its_shot_changes(two_takes: FilmFolder) -> None:
    new, old = takes(two_takes)
    choice = ShotSettings(seed=1, take=old.digest, instead_of=new.digest)
    settle(two_takes, shots={SHOT: choice})
    assert run(two_takes) == [f"kept picture {SHOT}"]
    assert [(take.digest, take.now) for take in takes(two_takes)] == [
        (new.digest, False),
        (old.digest, True),
    ]
    assert chosen(two_takes) == (Chosen(SHOT, old.digest, locked=False, holds=True, stale=False),)
    settle(two_takes, shots={SHOT: choice.model_copy(update={"seed": 2})})
    assert run(two_takes) == [f"performance {SHOT}", f"picture {SHOT}"]
    assert chosen(two_takes) == (Chosen(SHOT, old.digest, locked=False, holds=False, stale=False),)


def test_a_take_is_known_by_the_seed_it_was_played_by(two_takes: FilmFolder) -> None:
    new, old = takes(two_takes)
    assert {digest: it and (it.seed, it.today[:12]) for digest, it in seeds(two_takes).items()} == {
        new.digest: (1, new.digest),
        old.digest: (0, old.digest),
    }


def test_a_shot_that_changes_is_made_anew_by_the_seed_of_the_take_that_was_chosen(
    two_takes: FilmFolder,
) -> None:
    _, old = takes(two_takes)
    brief = two_takes.settings().brief
    settle(two_takes, brief=brief.model_copy(update={"width": 96, "height": 96}))
    seed, today = by_seed(two_takes, old.digest)
    assert (seed, today.startswith(old.digest)) == (0, False)
    settle(two_takes, shots={SHOT: ShotSettings(seed=seed, take=old.digest, instead_of=today)})
    run(two_takes)
    assert chosen(two_takes) == (Chosen(SHOT, old.digest, locked=False, holds=True, stale=False),)
    settle(two_takes, brief=brief.model_copy(update={"width": 112, "height": 96}))
    assert f"picture {SHOT}" in run(two_takes)
    assert chosen(two_takes) == (Chosen(SHOT, old.digest, locked=False, holds=False, stale=False),)
    made_anew = next(take for take in takes(two_takes) if take.now)
    assert by_seed(two_takes, made_anew.digest) == (0, wanted_now(two_takes))


def wanted_now(folder: FilmFolder) -> str:
    with walking_all(FilmFolder(folder.root, read_only=True)) as (making, _):
        return wanted(making)[SHOT]


def test_a_locked_shot_keeps_its_take_and_is_marked_when_it_changes(two_takes: FilmFolder) -> None:
    new, old = takes(two_takes)
    lock = ShotSettings(seed=1, take=old.digest, instead_of=new.digest, locked=True)
    settle(two_takes, shots={SHOT: lock})
    run(two_takes)
    settle(two_takes, shots={SHOT: lock.model_copy(update={"seed": 2})})
    assert run(two_takes) == [f"performance {SHOT}"]
    assert chosen(two_takes) == (Chosen(SHOT, old.digest, locked=True, holds=True, stale=True),)


def test_a_locked_take_is_brought_to_another_size(two_takes: FilmFolder) -> None:
    _, old = takes(two_takes)
    settle(two_takes, shots={SHOT: ShotSettings(take=old.digest, locked=True)})
    run(two_takes)
    brief = two_takes.settings().brief.model_copy(update={"width": 96, "height": 96})
    settle(two_takes, brief=brief)
    assert f"kept picture {SHOT}" in run(two_takes)


def test_a_chosen_take_is_needed_and_one_that_is_lost_is_told_of(two_takes: FilmFolder) -> None:
    new, old = takes(two_takes)
    settle(two_takes, shots={SHOT: ShotSettings(seed=1, take=old.digest, instead_of=new.digest)})
    run(two_takes)
    used, _ = needed(two_takes.root)
    assert [digest for digest in used if digest.startswith(old.digest)] != []
    settle(two_takes, shots={SHOT: ShotSettings(seed=1, take="0123456789ab")})
    with pytest.raises(StoreError, match="is not in the store") as caught:
        run(two_takes)
    assert "film.yaml" in caught.value.where


def test_one_line_is_said_again_another_way(tmp_path: Path) -> None:
    folder = quick_film(tmp_path, SMALL)
    run(folder, "dialogue")
    settle(folder, lines={"scene-1.line-1": LineSettings(seed=1)})
    assert run(folder, "dialogue") == ["voice scene-1.line-1"]
    settle(folder, lines={})
    assert run(folder, "dialogue") == []
