"""Every command in every document works.

They are run as they stand, in a folder that holds what the documents name: the examples, and a finished film
under the name of the sample film. Only a film that is begun is made no further than its
screenplay, for voices and pictures take minutes: that is the one word added.
"""

import re
import shutil
from pathlib import Path

import pytest

from tests.cli.test_commands import ran
from tests.documents.blocks import DOCUMENTS, ROOT, Command, commands_of, is_chinese
from tests.quick_film import SHORT, made, quick_film
from yingxi.cli import browser
from yingxi.cli.application import application
from yingxi.film.brief import Brief
from yingxi.production.films import film_begun
from yingxi.production.settings import Settings

SAMPLE, SAMPLE_IN_CHINESE = "ready-or-not", "数到十"
NOT_RUN = {
    "studio": "serves until somebody ends it; tests/studio and tests/browser open it",
    "translate": "needs a language model for a screenplay of one's own",
    "gallery": "draws some hundred pictures; tests/production/test_gallery.py draws them",
}
TARGETS = set(re.findall(r"^(\w+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A finished film of one line, in which a person has changed a garment by hand."""
    folder = quick_film(tmp_path_factory.mktemp("documents"), SHORT)
    made(folder, until="cast")
    cast = folder.root / "cast.yaml"
    cast.write_text(
        re.sub(r"colour: \"#\w+\"", 'colour: "#7a3030"', cast.read_text("utf-8"), count=1), "utf-8"
    )
    made(folder)
    return folder.root


def failing(
    commands: list[Command],
    capsys: pytest.CaptureFixture[str],
) -> dict[Command, str]:
    """The commands that end with anything but success, with what they said."""
    failed = {}
    for program, *arguments in commands:
        if program == "make":
            if arguments[:1] and arguments[0] not in TARGETS:
                failed[(program, *arguments)] = "no such target"
        elif program.endswith("yingxi"):
            begins = arguments[0] == "make"
            code, _, said = ran([*arguments, *(["--until", "screenplay"] if begins else [])], capsys)
            if code:
                failed[(program, *arguments)] = said
        else:
            failed[(program, *arguments)] = "a program that no test knows"
    return failed


def test_every_command_of_every_document_works(
    film: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    shown: list[str] = []
    monkeypatch.setattr(browser, "shown_in_browser", lambda path: shown.append(str(path)) or True)
    shutil.copytree(ROOT / "examples", "examples")
    shutil.copy("examples/the-last-ferry.fountain", "screenplay.fountain")
    for name in (SAMPLE, "the-last-ferry", "末班渡船"):
        shutil.copytree(film, Path("films") / name, symlinks=True)
    # The same words in two documents, or about the folder under its Chinese name, are one command.
    distinct = dict.fromkeys(
        tuple(word.replace(f"films/{SAMPLE_IN_CHINESE}", f"films/{SAMPLE}") for word in command)
        for document in DOCUMENTS
        for command in commands_of(document)
        if command[1] not in NOT_RUN
    )
    # Giving back comes last: it ends what others look at.
    assert failing(sorted(distinct, key=lambda command: command[1] == "accept"), capsys) == {}
    assert shown


@pytest.mark.parametrize(("wish", "name"), [("ENGLISH_IDEA", SAMPLE), ("CHINESE_IDEA", SAMPLE_IN_CHINESE)])
def test_the_documents_name_the_sample_film_as_it_is_named(tmp_path: Path, wish: str, name: str) -> None:
    found = re.search(rf"^{wish} := (.+)$", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    assert found is not None
    brief = Brief(idea=found[1], language="zh" if wish == "CHINESE_IDEA" else "en")
    assert film_begun(Settings(brief=brief), parent=tmp_path).root.name == name


def test_documents_have_commands_and_no_others_are_left_out() -> None:
    spoken = {command[1] for document in DOCUMENTS for command in commands_of(document) if command[1:]}
    assert set(NOT_RUN) <= spoken
    assert len(DOCUMENTS) >= 22


def test_every_command_of_the_program_is_in_the_guide_in_both_languages() -> None:
    known = {command.name or command.callback.__name__ for command in application.registered_commands}  # type: ignore[union-attr]
    known |= {str(group.name) for group in application.registered_groups}
    for chinese in (False, True):
        spoken = {
            command[1]
            for document in DOCUMENTS
            if is_chinese(document) == chinese
            for command in commands_of(document)
            if command[1:]
        }
        assert known - spoken == set()


def test_every_page_of_the_guide_stands_in_both_languages_with_as_many_commands() -> None:
    guide = ROOT / "docs" / "guide"
    pages = sorted(path.name for path in guide.glob("*.md"))
    assert pages == sorted(path.name for path in (guide / "zh").glob("*.md"))
    for page in pages:
        english, chinese = (len(commands_of(folder / page)) for folder in (guide, guide / "zh"))
        assert (page, english) == (page, chinese)


@pytest.mark.parametrize("document", DOCUMENTS, ids=str)
def test_every_link_within_the_repository_leads_somewhere(document: Path) -> None:
    text = (ROOT / document).read_text(encoding="utf-8")
    links = re.findall(r"\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)", text)
    assert [link for link in links if not (ROOT / document.parent / link).exists()] == []
