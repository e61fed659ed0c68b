"""The film as a page: what stands on it, in both languages, at every stage, and that no word of it is obeyed."""

from dataclasses import replace
from fractions import Fraction
from html.parser import HTMLParser
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.cli.test_commands import places_in, ran
from tests.quick_film import quick_film
from yingxi.cli.film_page import film_page, size_said
from yingxi.cli.page_words import WORDS
from yingxi.delivery import Loudness, Report
from yingxi.film.brief import Brief
from yingxi.film.fault import Fault
from yingxi.film.story import Reading
from yingxi.production.edit_places import EditPlace
from yingxi.production.edits import Edit
from yingxi.production.films import Status
from yingxi.production.settings import Settings
from yingxi.production.showing import Deliverable, ShownFilm, SpokenLine


def shown(**changes: object) -> ShownFilm:
    film = ShownFilm(
        root=Path("/films/the-kite"),
        settings=Settings(brief=Brief(idea="A kite", rate=Fraction(24))),
        title="The Kite",
        logline="A kite comes home.",
        status=Status({"story": (1, 1), "dialogue": (2, 3)}, ()),
        report=None,
        subtitles="",
        deliverables=(),
        whole=True,
        first_line=SpokenLine(8, "MEI", "Where is the kite?"),
        documents=("film.yaml", "screenplay.fountain", "cast.yaml"),
    )
    return replace(film, **changes)  # type: ignore[arg-type]


def finished(**changes: object) -> ShownFilm:
    report = Report(
        title="The Kite", language="en", seed=1, asked_seconds=15.0, seconds=14.5, frames=348, rate="24",
        shots=7, lines=3, mean_shot_seconds=2.07, loudness=Loudness(integrated=-14.0, true_peak=-5.9),
        generators={"quick-voice 1": 3}, not_staged=("line 9: the moon laughs",),
        faults=(
            Fault(
                kind="foot sliding", shot="shot-scene-1.deed-2", person="person-mei", frame=8, what="left foot"
            ),
        ),
    )  # fmt: skip
    files = tuple(Deliverable(name, 1_782_701) for name in ("film.mp4", "still.jpg", "poster.png"))
    film = shown(
        report=report,
        deliverables=files,
        subtitles="1\n00:00:02,000 --> 00:00:03,500\nWhere is the kite?\n",
        status=Status({"delivery": (7, 7)}, ()),
    )
    return replace(film, **changes)  # type: ignore[arg-type]


class Elements(HTMLParser):
    """The elements of a page and the addresses that it names."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.names: set[str] = set()
        self.addresses: list[str] = []
        self.words = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.add(tag)
        self.addresses += [value or "" for name, value in attrs if name in ("src", "href", "poster")]

    def handle_data(self, data: str) -> None:
        self.words += data


def test_a_finished_film_plays_and_says_what_next() -> None:
    page = Elements(film_page(finished(), "en"))
    assert page.addresses[:2] == ["film.mp4", "still.jpg"]
    for words in (
        "0:14 long", "On line 8 of this file MEI says “Where is the kite?”", "/films/the-kite/screenplay.fountain",
        "run /films/the-kite", """make "A kite" --seed 2 """,
        "Report1 thing in the screenplay that the film does not show",
        "-14.0 LUFS", "the moon laughs (line 9)", "1.8 MB",
        "scene 1, deed 2: foot sliding (Mei, left foot), from frame 8",
    ):  # fmt: skip
        assert words in page.words
    assert "up to date" not in page.words


def test_what_the_idea_named_and_the_film_lacks_is_on_the_page_with_why() -> None:
    report = finished().report
    assert report is not None
    readings = (
        Reading(word="kite", role="things", status="named", note="appears in the film"),
        Reading(word="gull", role="creatures", status="left out", note="this story found no use for it"),
    )
    words = Elements(film_page(finished(report=report.model_copy(update={"readings": readings})), "en")).words
    assert "Report2 things" in words
    assert "gull (this story found no use for it)" in words
    assert "appears in the film" not in words


def test_a_half_made_film_has_no_player_and_says_how_to_go_on() -> None:
    page = Elements(film_page(shown(), "zh"))
    assert "video" not in page.names
    assert "影片还没有做出来" in page.words
    assert "2 / 3" in page.words


def test_a_film_that_is_behind_its_documents_says_so() -> None:
    place = EditPlace(names=("Mei", "shoes"))
    edit = Edit(
        document="cast.yaml",
        path="people.mei.shoes",
        place=place,
        standing="kept",
        yours="red",
        makers="blue",
    )
    film = finished(status=Status({"dialogue": (2, 3)}, (edit,)))
    words = Elements(film_page(film, "en")).words
    assert "up to date" in words
    assert "yours: cast.yaml, Mei, shoes: red (made: blue)" in words
    assert "some are new, some old" in Elements(film_page(finished(whole=False), "en")).words


def test_no_address_leaves_the_folder() -> None:
    addresses = Elements(film_page(finished(), "en")).addresses
    assert [it for it in addresses if ":" in it and not it.startswith("data:text/vtt;base64,")] == []


HOSTILE = st.text(alphabet="<>&\"'/=scriptimgonerror(){}%\n影", max_size=30).map(
    lambda text: f"<script>x</script>{text}\"><img src='x' onerror=alert(1)>"
)


@given(words=HOSTILE)
def test_a_strangers_words_stay_words(words: str) -> None:
    tame = Elements(film_page(finished(), "en"))
    film = finished(
        title=words,
        logline=words,
        first_line=SpokenLine(1, words, words),
        root=Path("/films") / words.replace("/", "-"),
        subtitles=words,
        deliverables=(Deliverable("film.mp4", 1), Deliverable("still.jpg", 1), Deliverable("poster.png", 1)),
    )
    assert Elements(film_page(film, "en")).names == tame.names


@pytest.mark.parametrize("word", WORDS)
def test_both_languages_fill_in_the_same_things(word: str) -> None:
    english, chinese = WORDS[word]
    assert places_in(english) == places_in(chinese)


@pytest.mark.parametrize(("size", "words"), [(712, "712 B"), (36_400, "36 kB"), (1_782_701, "1.8 MB")])
def test_sizes_are_said_as_a_person_reads_them(size: int, words: str) -> None:
    assert size_said(size) == words


def test_open_writes_the_page_of_a_film_that_is_only_begun(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("YINGXI_LANG", "")
    folder = quick_film(tmp_path)
    code, out, err = ran(["open", str(folder.root), "--no-browser"], capsys)
    page = folder.out / "index.html"
    assert (code, out.strip(), err) == (0, str(page), "")
    assert "line 8 of this file MEI says “Where is the kite?”" in page.read_text(encoding="utf-8")


def test_the_page_stays_when_a_film_is_given_away(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = quick_film(tmp_path)
    ran(["open", str(folder.root), "--no-browser"], capsys)
    assert ran(["pack", str(folder.root), "-o", str(tmp_path / "kite.yingxi")], capsys)[0] == 0
    with ZipFile(tmp_path / "kite.yingxi") as packed:
        assert "screenplay.fountain" in packed.namelist()
        assert "out/index.html" not in packed.namelist()
