"""What a person has done with a film beside having it made, each of which may be killed as the making may."""

import io
import os
import tarfile
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

import numpy as np

from tests import own_files
from tests.killing import KILLED, NOT_OF_THE_FILM, Outcome, begun, commanded, in_a_process, made
from tests.quick_film import SHORT
from yingxi.production.documents import SCORE, SETS, noun_read
from yingxi.production.folder import FilmFolder
from yingxi.production.settings import CueSettings, LineSettings, ShotSettings


@dataclass(frozen=True)
class Errand:
    """`prepared` brings the finished film in `hello` under a place to where the errand begins, `run` goes there with a
    failpoint armed. Of a making, at which the film's own sweep has killed already, `only` failpoints that begin so are
    of interest, and takes that are made beside count for nothing."""

    prepared: Callable[[Path], object]
    run: Callable[[Path, str], Outcome]
    only: tuple[str, ...] = ("",)

    @property
    def makes(self) -> bool:
        return self.only != ("",)


def nothing(place: Path) -> None:
    """The film is as it has to be."""


def told(*words: str) -> Callable[[Path, str], Outcome]:
    """`yingxi` with these words, in which HERE stands for the place."""

    def run(place: Path, failpoint: str) -> Outcome:
        return commanded(*(word.replace("HERE", str(place)) for word in words), failpoint=failpoint)

    return run


def making(place: Path, failpoint: str) -> Outcome:
    return made(place / "hello", failpoint=failpoint)


def packed(place: Path) -> None:
    commanded("pack", str(place / "hello"), "-o", str(place / "hello.yingxi"))


def said_otherwise(place: Path) -> None:
    """Three times, so that the first is no more of the film's history."""
    for words in ("Hello, you!", "Good day!", "Good night!"):
        replaced(place / "hello" / "screenplay.fountain", SHORT.splitlines()[-1], words)
        made(place / "hello", until="dialogue")
        replaced(place / "hello" / "screenplay.fountain", words, SHORT.splitlines()[-1])


def damaged(place: Path) -> None:
    for blob in sorted((place / "hello" / ".yingxi" / "store" / "blobs").glob("*/*"))[:3]:
        blob.write_bytes(b"damaged")


def elsewhere(place: Path) -> None:
    commanded("store", "move", str(place / "hello"), str(place / "disk"))


def edited(place: Path) -> None:
    """A name and a coat by hand, and another line upstream."""
    replaced(place / "hello" / "cast.yaml", "name: Mei", "name: Mei Lin  # after her grandmother")
    replaced(
        place / "hello" / "screenplay.fountain", "MEI, 8, sits.", "MEI, 9, a tall girl in a red coat, sits."
    )


def edited_and_made(place: Path) -> None:
    edited(place)
    made(place / "hello", until="cut")


def with_own_material(place: Path) -> None:
    """A picture, a recording, music and a video of the person's own."""
    own, film = place / "hello" / "own", place / "hello"
    own_files.figure(own / "mei.png")
    own_files.recording(own / "hello.wav")
    own_files.music(own / "waltz.wav", seconds=6)
    own_files.video(own / "walk.mp4", [own_files.RED] * 40)
    replaced(film / "cast.yaml", "name: Mei", "name: Mei\n    picture: own/mei.png")
    folder = FilmFolder(film)
    music = next(cue.id for cue in noun_read(SCORE, folder.text(SCORE.file)).music)
    folder.keep_settings(
        folder.settings().model_copy(
            update={
                "lines": {"scene-1.line-1": LineSettings(recording="own/hello.wav")},
                "shots": {"shot-scene-1.deed-1": ShotSettings(video="own/walk.mp4")},
                "cues": {music: CueSettings(music="own/waltz.wav")},
            }
        )
    )


def of_the_first_version(place: Path) -> None:
    """The cut as version 1 had it."""
    path = place / "hello" / "cut.yaml"
    text = path.read_text(encoding="utf-8").replace("schema: yingxi.cut.2", "schema: yingxi.cut.1")
    path.write_text(text + "lines: []\n", encoding="utf-8")


def with_a_score(place: Path) -> None:
    """Whose composer writes notes."""
    replaced(place / "hello" / "film.yaml", "quick-score", "procedural-score")


def some_of_the_gallery(folder: Path, listen: object) -> None:
    from itertools import islice

    from yingxi.production import gallery

    first = tuple(islice(gallery.specimens(), 2))
    gallery.specimens = lambda look="paper": iter(first)  # type: ignore[assignment]
    gallery.gallery_drawn(folder)


def a_network_kept(cache: Path, listen: object) -> None:
    from yingxi.generators.builtin.packaged_voice.model_file import model_file

    model_file(cache)


def styles_kept(archive: Path, listen: object) -> None:
    from yingxi.generators.builtin.packaged_voice import styles

    styles.DIGEST = sha256(archive.read_bytes()).hexdigest()
    if not styles.native_file(archive.parent / "cache").exists():
        styles.native_kept(archive, archive.parent / "cache")


def styles_packed(place: Path) -> None:
    from yingxi.generators.builtin.packaged_voice.styles import NATIVE

    with tarfile.open(place / "styles.tgz", "w:gz") as archive:
        for name in NATIVE:
            entry = tarfile.TarInfo(f"package/voices/{name}.bin")
            entry.size = 1024
            archive.addfile(entry, io.BytesIO(bytes(1024)))


def pages_of_the_studio(film: Path, listen: object) -> None:
    from yingxi_platform.films.peaks import peaks_of
    from yingxi_platform.films.stills import jpeg_written

    peaks_of(next(film.glob("out/stems/*.wav")), film.parent / "kept" / "peaks.json")
    jpeg_written(np.zeros((8, 8, 3), np.uint8), film.parent / "kept" / "still.jpg")


def title_by_hand(film: Path, listen: object) -> None:
    from yingxi.production.by_hand import text_written

    folder = FilmFolder(film)
    text = folder.text("screenplay.fountain")
    if "Title: Hello\n" in text:
        now = text.replace("Title: Hello\n", "Title: Hello again\n")
        text_written(folder, "screenplay.fountain", now, was=text)
    with folder.held():  # as the next run holds it, which sweeps what a killed writer left
        pass


def place_renamed(film: Path, listen: object) -> None:
    from yingxi.production.renaming import member_renamed

    folder = FilmFolder(film)
    with folder.held():
        place = noun_read(SETS, folder.text(SETS.file)).places[0]
        if place.place != "Attic":
            member_renamed(folder, place.id, "Attic", was=place.place)


def calling(work: Callable[[Path, Any], None], at: str) -> Callable[[Path, str], Outcome]:
    def run(place: Path, failpoint: str) -> Outcome:
        return in_a_process(work, place / at, failpoint=failpoint)

    return run


def replaced(file: Path, was: str, is_now: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert was in text, f"{was!r} is not in {file}"
    file.write_text(text.replace(was, is_now, 1), encoding="utf-8")


ERRANDS = {
    "begin": Errand(nothing, lambda place, point: begun(place / "new", failpoint=point)),
    "begin with an idea": Errand(
        nothing, lambda place, point: begun(place / "new", screenplay="", failpoint=point)
    ),
    "pack": Errand(nothing, told("pack", "HERE/hello", "-o", "HERE/hello.yingxi")),
    "unpack": Errand(packed, told("unpack", "HERE/hello.yingxi", "--into", "HERE/there")),
    "prune": Errand(said_otherwise, told("store", "prune", "HERE/hello", "--yes")),
    "mend": Errand(damaged, told("store", "check", "HERE/hello", "--mend")),
    "move the store": Errand(nothing, told("store", "move", "HERE/hello", "HERE/disk")),
    "move the store back": Errand(elsewhere, told("store", "move", "HERE/hello", "--back")),
    "open": Errand(nothing, told("open", "HERE/hello", "--no-browser")),
    "sheet": Errand(nothing, told("sheet", "HERE/hello")),
    "passes": Errand(nothing, told("passes", "HERE/hello", "shot-scene-1.deed-1", "--only", "pose")),
    "screenplay": Errand(nothing, told("screenplay", "HERE/hello", "--as", "fdx", "-o", "HERE/hello.fdx")),
    "film elsewhere": Errand(nothing, told("run", "HERE/hello", "-o", "HERE/hello.mp4")),
    "accept": Errand(edited_and_made, told("accept", "HERE/hello", "cast.yaml")),
    "rewrite": Errand(nothing, told("rewrite", "scene", "1", "at night", "--film", "HERE/hello", "--keep")),
    "merge": Errand(edited, making, only=("known", "changing", "document", "base", "store.take")),
    "own material": Errand(
        with_own_material, making, only=("still", "sound", "shot", "document", "store.blob")
    ),
    "upgrade": Errand(of_the_first_version, making, only=("journal", "out")),
    "score": Errand(with_a_score, making, only=("midi",)),
    "by hand": Errand(nothing, calling(title_by_hand, "hello")),
    "rename a place": Errand(nothing, calling(place_renamed, "hello")),
    "gallery": Errand(nothing, calling(some_of_the_gallery, "gallery")),
    "voice network": Errand(nothing, calling(a_network_kept, "cache")),
    "voice styles": Errand(styles_packed, calling(styles_kept, "styles.tgz")),
    "studio": Errand(nothing, calling(pages_of_the_studio, "hello")),
}


def findings_of(errand: Errand, here: Path, point: str, done: dict[str, bytes]) -> list[str]:
    """Kills the errand at a failpoint (`name nth`), does it again where it was not done yet, and holds what then stands
    there against what stands there undisturbed."""
    if errand.run(here, f"run {point} kill").exit != KILLED:
        return ["not killed"]
    if standing(here) != done:
        errand.run(here, "")
    stands = standing(here)
    if errand.makes:
        stands = {name: content for name, content in stands.items() if name in done or "/takes/" not in name}
    names = sorted(name for name in {*stands, *done} if stands.get(name) != done.get(name))
    return [f"otherwise than undisturbed: {', '.join(names[:4])}"] if names else []


def standing(here: Path) -> dict[str, bytes]:
    """Every file by name, with its content; of a take, which tells its seconds, the name alone."""
    files = {
        str(path.relative_to(here)): path for path in here.rglob("*") if path.is_file() or path.is_symlink()
    }
    links = {name: os.fsencode(path.readlink()) for name, path in files.items() if path.is_symlink()}
    return links | {
        name: b"" if "/takes/" in name else path.read_bytes()
        for name, path in files.items()
        if name not in links and not name.endswith(NOT_OF_THE_FILM) and "/making/" not in name
    }
