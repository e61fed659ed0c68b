"""Own material takes the made one's place; what shows or hears it is made again, and nothing else. Taken out, the made
one comes back from the store."""

import json
from pathlib import Path
from typing import Any

from tests import own_files
from tests.quick_film import made, quick_film, quick_settings
from yingxi.graph.events import Event, Made
from yingxi.production.documents import (
    CAST,
    FILM,
    SETS,
    STORYBOARD,
    DocumentKind,
    document_fields,
    fields_read,
    text_with_fields,
)
from yingxi.production.folder import FilmFolder
from yingxi.production.settings import CueSettings, LineSettings, ShotSettings
from yingxi.production.stages import Stage

LINE, SHOT = "scene-1.line-1", "shot-scene-1.deed-1"
MUSIC = "music-title-1"
SHEETS = {"cast": "people", "sets": "places"}
SMALL = """\
Title: The Kite

INT. LIVING ROOM - DAY

GRANNY, 70, waits.

GRANNY
Under the bed.

EXT. STREET - DAY

MEI, 8, waits.
"""


def run(folder: FilmFolder, until: Stage = "shots") -> list[str]:
    """Makes the film so far and gives the names of what was made."""
    names: list[str] = []

    def heard(event: Event) -> None:
        if isinstance(event, Made):
            names.append(event.node)

    made(folder, until=until, listen=heard)
    return names


def sheet_with(folder: FilmFolder, kind: DocumentKind[Any], under: str, name: str) -> None:
    """Writes `picture: name` on the sheet whose id is `under`; takes it away where `name` is empty."""
    path = folder.root / kind.file
    fields = fields_read(kind, path.read_text())
    sheet = next(sheet for sheet in fields[SHEETS[kind.name]] if sheet["id"] == under)
    sheet.pop("picture", None)
    if name:
        sheet["picture"] = name
    path.write_text(text_with_fields(path.read_text(), fields))


def settle(folder: FilmFolder, **changes: object) -> None:
    """Changes film.yaml as a person would: comments and all the rest stay."""
    path = folder.root / FILM.file
    settings = folder.settings().model_copy(update=changes)
    path.write_text(text_with_fields(path.read_text(), document_fields(FILM, settings)))


def credited(folder: FilmFolder) -> set[str]:
    """The roles on the cards of credits."""
    boards = folder.base_noun(STORYBOARD)
    assert boards is not None
    cards = [board.lettering for board in boards.boards if board.lettering is not None]
    return {role for card in cards if card.kind == "credits" for role, _ in card.lines}


def shots(folder: FilmFolder, **showing: str) -> list[str]:
    """The pictures of the shots that show the set, or the person."""
    boards = folder.base_noun(STORYBOARD)
    assert boards is not None
    return [
        f"picture {board.id}"
        for board in boards.boards
        if board.set == showing.get("set") or showing.get("person") in {p.person for p in board.placements}
    ]


def test_a_set_s_picture_changes_the_shots_that_show_it_and_goes_again(tmp_path: Path) -> None:
    folder = quick_film(tmp_path, SMALL)
    run(folder)
    room, street = shots(folder, set="set-living-room"), shots(folder, set="set-street")
    assert room
    assert set(room) & set(street) == set()
    view = own_files.picture(folder.root / "own" / "room.png", own_files.RED)
    sheet_with(folder, SETS, "set-living-room", "own/room.png")
    assert sorted(run(folder)) == sorted(["own picture set-living-room", *room])
    own_files.picture(view, own_files.BLUE)
    assert sorted(run(folder)) == sorted(["own picture set-living-room", *room])
    sheet_with(folder, SETS, "set-living-room", "")
    assert run(folder) == []


def test_what_a_key_holds_is_the_picture_and_not_its_name_or_time(tmp_path: Path) -> None:
    folder = quick_film(tmp_path, SMALL)
    run(folder, "cut")
    file = own_files.figure(folder.root / "own" / "granny.png")
    sheet_with(folder, CAST, "person-granny", "own/granny.png")
    first = run(folder)
    assert set(shots(folder, person="person-granny")) < set(first)
    file.rename(file.with_name("外婆.png"))
    sheet_with(folder, CAST, "person-granny", "own/外婆.png")
    assert run(folder) == []


def test_a_recording_is_heard_in_its_line_s_place_and_goes_again(tmp_path: Path) -> None:
    brief = quick_settings().brief.model_copy(update={"length_seconds": None})
    folder = quick_film(tmp_path, SMALL, brief=brief)
    run(folder, "dialogue")
    own_files.recording(folder.root / "own" / "granny.wav", seconds=1.0, silence=0.5)
    settle(folder, lines={LINE: LineSettings(recording="own/granny.wav")})
    assert run(folder, "dialogue") == [f"own line {LINE}"]
    run(folder, "cut")
    storyboard = folder.base_noun(STORYBOARD)
    assert storyboard is not None
    spoken = [moment for board in storyboard.boards for moment in board.moments if moment.ref == LINE]
    # A second of hum with a little of the room about it, at 24 frames a second; the file has two.
    assert [line.end_exclusive - line.start for line in spoken] == [33]
    assert "Voices" not in credited(folder)
    settle(folder, lines={})
    assert run(folder, "dialogue") == []
    run(folder, "cut")
    assert "Voices" in credited(folder)


def test_a_video_is_seen_in_its_shot_s_place_and_goes_again(tmp_path: Path) -> None:
    folder = quick_film(tmp_path, SMALL)
    run(folder)
    own_files.video(folder.root / "own" / "walk.mp4", [own_files.RED] * 12)
    settle(folder, shots={SHOT: ShotSettings(video="own/walk.mp4")})
    assert run(folder) == [f"own video {SHOT}"]
    settle(folder, shots={})
    assert run(folder) == []


def test_the_report_says_that_a_person_made_it_and_music_comes_back(tmp_path: Path) -> None:
    folder = quick_film(tmp_path, SMALL)
    run(folder, "cut")
    own = folder.root / "own"
    own_files.figure(own / "granny.png")
    own_files.recording(own / "granny.wav")
    own_files.music(own / "waltz.wav", seconds=2.0)
    own_files.video(own / "walk.mp4", [own_files.RED] * 12)
    sheet_with(folder, CAST, "person-granny", "own/granny.png")
    settle(
        folder,
        lines={LINE: LineSettings(recording="own/granny.wav")},
        cues={MUSIC: CueSettings(music="own/waltz.wav")},
        shots={SHOT: ShotSettings(video="own/walk.mp4")},
    )
    film = made(folder).delivered
    assert film is not None
    by_hand = [
        (one["kind"], one["name"], one["record"]["source_type"])
        for one in json.loads(film.files["report.json"].read_text())["made"]
        if one["record"]["generator"] == "own"
    ]
    assert sorted(by_hand) == [
        ("music", MUSIC, "digitalCreation"),
        ("picture", "person-granny", "digitalCreation"),
        ("shot", SHOT, "digitalCreation"),
        ("voice", LINE, "digitalCreation"),
    ]
    settle(folder, cues={})
    assert sorted(run(folder, "sound")) == ["mix", f"music {MUSIC}"]
    settle(folder, cues={MUSIC: CueSettings(music="own/waltz.wav")})
    assert run(folder, "sound") == []
