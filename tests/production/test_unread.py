"""Entries that nobody reads are told in a line each, and stay."""

from tests import own_files
from yingxi.cli.status_words import unread_told
from yingxi.production.films import film_planned, film_status
from yingxi.production.folder import FilmFolder


def written(film: FilmFolder, document: str, old: str, new: str) -> None:
    text = film.text(document)
    assert old in text
    (film.root / document).write_text(text.replace(old, new, 1), encoding="utf-8")


def told(film: FilmFolder) -> list[str]:
    return [unread_told(entry, "en") for entry in film_planned(film.root).unread]


NOTHING = "the film has no such {}, so this does nothing"
ENTRIES = [
    (
        ("film.yaml", "shots: {}", "shots: {shot-scene-2.lin-1: {seed: 2}}"),
        f"shots.shot-scene-2.lin-1: {NOTHING.format('shot')}; perhaps shot-scene-2.line-1?",
    ),
    (
        ("film.yaml", "lines: {}", "lines: {scene-1.lines-2: {seed: 2}}"),
        f"lines.scene-1.lines-2: {NOTHING.format('line')}; perhaps scene-1.line-2?",
    ),
    (
        ("film.yaml", "cues: {}", "cues: {waltz: {seed: 2}}"),
        f"cues.waltz: {NOTHING.format('cue of music or sound')}",
    ),
    (
        ("film.yaml", "sheets: {}", "sheets: {person-mai: {locked: true}}"),
        f"sheets.person-mai: {NOTHING.format('person or place')}; perhaps person-mei?",
    ),
    (
        ("cut.yaml", 'rate: "24"', 'rate: "24"\nshifts: {scene-2.lin-1: 4}'),
        f"shifts.scene-2.lin-1: {NOTHING.format('line')}; perhaps scene-2.line-1?",
    ),
    (
        ("storyboard.yaml", "scene: scene-2", "scene: scene-2\n    things: [{what: leter, x: 1, y: 0, z: 5}]"),
        "things: the stage draws no “leter”, so it is not seen; perhaps letter?",
    ),
    (
        ("sets.yaml", "places:\n", "places:\n  - {id: set-attic, place: Attic, kind: living room}\n"),
        "nothing plays in Attic (set-attic); the sheet stays",
    ),
]  # fmt: skip


def test_entries_that_nobody_reads(quick_acted: FilmFolder) -> None:
    assert told(quick_acted) == []
    for edit, _ in ENTRIES:
        written(quick_acted, *edit)
    found = film_planned(quick_acted.root).unread
    assert found == film_status(quick_acted.root).unread
    lines = sorted(unread_told(entry, "en") for entry in found)
    for line, (edit, told_of) in zip(lines, sorted(ENTRIES, key=lambda it: it[0][0]), strict=True):
        assert (line.endswith(told_of), line.startswith(f"{edit[0]}:")) == (True, True), line
    assert not [entry for entry in found if " the " in unread_told(entry, "zh")]


def test_an_entry_of_a_scene_that_was_taken_out_waits_for_it(quick_acted: FilmFolder) -> None:
    """Even a person's own recording: it is no error, and counts again when the scene is back."""
    own_files.recording(quick_acted.root / "own" / "mei.wav")
    written(quick_acted, "film.yaml", "lines: {}", "lines: {scene-2.line-1: {recording: own/mei.wav}}")
    screenplay = quick_acted.text("screenplay.fountain")
    assert told(quick_acted) == []
    first, _, _ = screenplay.partition("EXT. STREET")
    (quick_acted.root / "screenplay.fountain").write_text(first, encoding="utf-8")
    (line,) = told(quick_acted)
    assert line.partition(": ")[2] == (
        "lines.scene-2.line-1: scene 2, line 1 is not in the film now; this stays, and counts again when it comes back"
    )
    (quick_acted.root / "screenplay.fountain").write_text(screenplay, encoding="utf-8")
    assert told(quick_acted) == []
