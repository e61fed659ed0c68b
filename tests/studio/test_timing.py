"""A film's parts in time, as a page plays and trims them."""

import json
from pathlib import Path

import numpy
import pytest

from tests.studio.conftest import World
from tests.studio.test_pages import looked
from yingxi.production.sound_files import sound_written
from yingxi_platform.films.peaks import A_SECOND, peaks_of
from yingxi_platform.films.reading import noun_of, text_of

CUT = "cut.yaml"


def trim(world: World, **fields: tuple[object, object]) -> int:
    """The first shot of the cut: field=(value, was), sent together; what is answered."""
    shot = noun_of(world.film, CUT).shots[0].shot
    changes = [
        {"path": ["shots", shot, name], "value": value, "was": was} for name, (value, was) in fields.items()
    ]
    form = {"document": CUT, "changes": json.dumps(changes)}
    return int(world.client("artist").post(f"/films/{world.film.code}/fields/", form).status_code)


def test_a_trim_of_two_fields_is_written_whole_or_not_at_all(world: World) -> None:
    shot, before = noun_of(world.film, CUT).shots[0], text_of(world.film, CUT)
    assert trim(world, first=(2, None), frames=(shot.frames - 2, 1)) == 409
    assert text_of(world.film, CUT) == before
    assert trim(world, first=(2, None), frames=(-1, shot.frames)) == 422
    assert text_of(world.film, CUT) == before
    assert trim(world, first=(2, None), frames=(shot.frames - 2, shot.frames)) == 200
    trimmed = noun_of(world.film, CUT).shots[0]
    assert (trimmed.first, trimmed.frames) == (2, shot.frames - 2)


@pytest.mark.parametrize("changes", ["", "[]", "{}", '[{"path": "shots"}]', '[{"path": [], "value": 1}]'])
def test_what_is_no_change_is_nothing_here(world: World, changes: str) -> None:
    form = {"document": CUT, "changes": changes}
    assert world.client("artist").post(f"/films/{world.film.code}/fields/", form).status_code == 404


def test_the_sequence_tells_pictures_lines_and_how_loud(world: World) -> None:
    looked(world)
    told = world.client("viewer").get(f"/films/{world.film.code}/sequence/").json()
    boards, cut = noun_of(world.film, "storyboard.yaml").boards, noun_of(world.film, CUT)
    assert [board["frames"] for board in told["boards"]] == [board.frames for board in boards]
    assert [shot["frames"] for shot in told["shots"]] == [shot.frames for shot in cut.shots]
    assert told["boards"][0]["video"].startswith(f"/films/{world.film.code}/takes/")
    lines = [line for board in told["boards"] for line in board["lines"]]
    assert all(line["url"] and line["peaks"] for line in lines)
    assert set(told["stems"]) == {"dialogue", "music", "effects"}


def test_peaks_are_fiftieths_of_a_second_and_read_once(tmp_path: Path) -> None:
    sound, kept = tmp_path / "line.wav", tmp_path / "peaks.json"
    samples = numpy.zeros(48_000, numpy.float32)
    samples[24_000] = -0.5
    sound_written(samples, sound)
    assert peaks_of(sound, kept) == [0] * 25 + [128] + [0] * (A_SECOND - 26)
    sound.unlink()
    assert sum(peaks_of(sound, kept)) == 128
    assert peaks_of(tmp_path / "none.wav", tmp_path / "no.json") == []


def test_seconds_are_frames_of_the_board(world: World) -> None:
    board = noun_of(world.film, "storyboard.yaml").boards[0]
    form = {
        "document": "storyboard.yaml",
        "path": json.dumps(["boards", board.id, "frames"]),
        "kind": "seconds:24.0",
        "value": "2.5 s",
        "was": json.dumps(board.frames),
    }
    answer = world.client("artist").post(
        f"/films/{world.film.code}/field/", form, headers={"Accept": "application/json"}
    )
    assert answer.json() == {"was": 60}
    assert noun_of(world.film, "storyboard.yaml").boards[0].frames == 60


def change(world: World, act: str, **given: object) -> int:
    """The cut changed as its page does it, `was` what stands there unless said; what is answered."""
    shots = [shot.model_dump(mode="json") for shot in noun_of(world.film, CUT).shots]
    form = {"act": act, "was": json.dumps(given.pop("was", shots)), **given}
    return int(world.client("artist").post(f"/films/{world.film.code}/cut/", form).status_code)


def test_a_shot_is_split_taken_out_dissolved_and_all_is_taken_back(world: World) -> None:
    text, shots = text_of(world.film, CUT), noun_of(world.film, CUT).shots
    assert change(world, "split", place=0, frames=5) == 200
    halves = noun_of(world.film, CUT).shots
    assert [(it.shot, it.first, it.frames) for it in halves[:2]] == [
        (shots[0].shot, 0, 5),
        (shots[0].shot, 5, shots[0].frames - 5),
    ]
    assert change(world, "join", place=0, kind="dip", frames=3) == 200
    assert [it.kind for it in noun_of(world.film, CUT).shots[:3]] == ["shot", "dip", "shot"]
    assert change(world, "out", place=0) == 200
    assert noun_of(world.film, CUT).shots == halves[1:]
    before = [shot.model_dump(mode="json") for shot in shots]
    assert change(world, "put", shots=json.dumps(before)) == 200
    assert text_of(world.film, CUT) == text


def test_a_cut_that_somebody_else_has_changed_is_told_and_not_written(world: World) -> None:
    seen = [shot.model_dump(mode="json") for shot in noun_of(world.film, CUT).shots]
    assert change(world, "split", place=0, frames=5) == 200
    text = text_of(world.film, CUT)
    assert change(world, "out", place=1, was=seen) == 409
    assert change(world, "put", shots="[]") == 422
    assert change(world, "put", shots='[{"shot": "a", "frames": -1}]') == 422
    assert [change(world, "join", place=0, kind="wipe"), change(world, "burn")] == [404, 404]
    assert text_of(world.film, CUT) == text
