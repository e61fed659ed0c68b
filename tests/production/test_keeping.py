"""Housekeeping: what a store holds, whether it is whole, what may go, where it lies."""

import json
import shutil
from pathlib import Path

import pytest

from tests.quick_film import made
from yingxi.film.errors import FolderError, StoreError
from yingxi.graph.events import Event, Made
from yingxi.graph.inventory import inventory
from yingxi.production.films import film_planned, walked
from yingxi.production.folder import FilmFolder
from yingxi.production.keeping import Part, checked, holdings, moved, pruned


def names_made_again(folder: FilmFolder) -> list[str]:
    heard: list[Event] = []
    made(folder, until="acting", listen=heard.append)
    return [event.node for event in heard if isinstance(event, Made)]


def line_written(folder: FilmFolder, was: str, is_now: str) -> None:
    path = folder.root / "screenplay.fountain"
    path.write_text(path.read_text(encoding="utf-8").replace(was, is_now), encoding="utf-8")


def line_changed(folder: FilmFolder, was: str, is_now: str) -> None:
    line_written(folder, was, is_now)
    made(folder, until="dialogue")


def bytes_on_disk(folder: FilmFolder) -> int:
    return sum(path.stat().st_size for path in folder.store.root.rglob("*") if path.is_file())


def test_every_take_says_the_stage_of_its_node(quick_acted: FilmFolder) -> None:
    run, _ = walked(quick_acted)
    stages = {take.digest: take.stage for take in inventory(quick_acted.store.root).takes}
    made_of_it = [promise for promise in run.promises if promise.key and promise.key.digest in stages]
    assert {promise.node.stage for promise in made_of_it} >= {"breakdown", "cast", "dialogue", "acting"}
    assert [
        promise.node.name
        for promise in made_of_it
        if promise.key and stages[promise.key.digest] != promise.node.stage
    ] == []


def test_a_store_is_counted_to_the_byte(quick_acted: FilmFolder) -> None:
    found = holdings(quick_acted.root)
    assert found.whole.bytes == bytes_on_disk(quick_acted)
    assert sum(part.bytes for part in found.stages.values()) == found.whole.bytes
    assert found.stages["dialogue"].takes == 3


def test_pruning_keeps_what_the_film_and_its_history_need(quick_acted: FilmFolder) -> None:
    line_changed(quick_acted, "Under the bed.", "Under the old bed.")
    line_changed(quick_acted, "Under the old bed.", "Behind the door.")
    before = holdings(quick_acted.root)
    assert (before.stages["dialogue"].takes, before.history.takes > 0, before.unneeded.takes > 0) == (
        5,
        True,
        True,
    )
    assert pruned(quick_acted.root, agreed=lambda found: False) == before
    assert bytes_on_disk(quick_acted) == before.whole.bytes
    pruned(quick_acted.root, agreed=lambda found: True)
    after = holdings(quick_acted.root)
    assert (after.film, after.history, after.unneeded) == (before.film, before.history, Part())
    assert bytes_on_disk(quick_acted) == after.whole.bytes
    line_written(quick_acted, "Behind the door.", "Under the old bed.")
    assert [step.name for step in film_planned(quick_acted.root).steps if step.stage == "dialogue"] == []


def test_pruning_takes_what_a_broken_run_left(quick_acted: FilmFolder) -> None:
    left = quick_acted.store.desk() / "half.wav"
    left.write_bytes(b"half")
    pruned(quick_acted.root, agreed=lambda found: left in found.paths)
    assert not left.exists()


def test_nothing_is_pruned_while_a_run_is_at_work_or_before_its_needs_are_known(
    quick_acted: FilmFolder,
) -> None:
    with quick_acted.held(), pytest.raises(FolderError, match="another run"):
        pruned(quick_acted.root, agreed=lambda found: True)
    (quick_acted.root / ".yingxi" / "keys.json").unlink()
    line_written(quick_acted, "kite", "lamp")
    with pytest.raises(FolderError, match="not known before it is made"):
        pruned(quick_acted.root, agreed=lambda found: True)


def test_damage_is_found_mended_and_made_again(quick_acted: FilmFolder) -> None:
    assert checked(quick_acted.root).damaged == ()
    takes = {take.kind: take for take in inventory(quick_acted.store.root).takes}
    (sound,) = takes["voice"].files
    sound.write_bytes(sound.read_bytes()[:-1])
    cast = takes["cast"].own[0]
    cast.write_text(cast.read_text(encoding="utf-8").replace("granny", "grandy"), encoding="utf-8")
    takes["sets"].own[1].write_bytes(b"not what was compressed")
    found = checked(quick_acted.root, mend=True)
    assert {(damage.path, damage.what) for damage in found.damaged} == {
        (sound, "file"),
        (cast, "take"),
        (takes["sets"].own[1], "inputs"),
    }
    assert checked(quick_acted.root).damaged == ()
    # The document comes back from its base.
    assert [name.split()[0] for name in names_made_again(quick_acted)] == ["voice"]


def test_a_file_that_is_gone_is_damage(quick_acted: FilmFolder) -> None:
    gone = next(path for take in inventory(quick_acted.store.root).takes for path in take.files)
    gone.unlink()
    assert [(damage.path, damage.what) for damage in checked(quick_acted.root).damaged] == [(gone, "missing")]


def test_a_moved_store_is_the_same_store(quick_acted: FilmFolder, tmp_path: Path) -> None:
    before, plan = holdings(quick_acted.root), film_planned(quick_acted.root)
    place = moved(quick_acted.root, tmp_path / "disk")
    assert place == tmp_path / "disk" / "the-kite.store"
    there = holdings(quick_acted.root)
    assert (there.place, there.stages, there.unneeded) == (place, before.stages, Part())
    assert film_planned(quick_acted.root) == plan
    assert "/.yingxi/store" in (quick_acted.root / ".gitignore").read_text(encoding="utf-8").splitlines()
    moved(quick_acted.root, None)
    assert holdings(quick_acted.root) == before
    assert not place.exists()


def test_a_film_renamed_keeps_its_store_and_a_copy_does_not_share_it(
    quick_acted: FilmFolder, tmp_path: Path
) -> None:
    place = moved(quick_acted.root, tmp_path / "disk")
    shutil.copytree(quick_acted.root, tmp_path / "copy", symlinks=True)
    with pytest.raises(StoreError, match="belongs to the film in"):
        _ = FilmFolder(tmp_path / "copy").store
    renamed = quick_acted.root.rename(tmp_path / "renamed")
    assert FilmFolder(renamed).store.root == place


@pytest.mark.parametrize("target", ["home", "nowhere"])
def test_a_link_that_leads_to_no_store_is_refused_and_not_written_to(
    quick_acted: FilmFolder, tmp_path: Path, target: str
) -> None:
    precious = tmp_path / "home" / "making" / "thesis.txt"
    (tmp_path / "home" / "takes").mkdir(parents=True)
    precious.parent.mkdir()
    precious.write_text("years of work")
    (tmp_path / "home" / "letters").mkdir()
    place = quick_acted.root / ".yingxi" / "store"
    shutil.rmtree(place)
    place.symlink_to(tmp_path / target)
    with pytest.raises(StoreError):
        made(FilmFolder(quick_acted.root), until="acting")
    assert precious.read_text() == "years of work"


def test_a_place_that_is_taken_is_refused_and_the_store_stays(
    quick_acted: FilmFolder, tmp_path: Path
) -> None:
    (tmp_path / "disk" / "the-kite.store").mkdir(parents=True)
    with pytest.raises(FolderError, match="a folder of that name"):
        moved(quick_acted.root, tmp_path / "disk")
    assert checked(quick_acted.root).damaged == ()


def test_holdings_are_plain_for_a_program(quick_acted: FilmFolder) -> None:
    plain = holdings(quick_acted.root).plain()
    assert json.loads(json.dumps(plain)) == plain
    assert plain["whole"]["bytes"] == bytes_on_disk(quick_acted)
