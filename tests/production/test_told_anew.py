"""A film of the planner's told in the other language: the same play and people, and nothing of a person's own lost."""

from collections.abc import Callable
from pathlib import Path

import pytest

from yingxi.film.brief import Brief, Language
from yingxi.film.errors import NotOfferedError
from yingxi.generators.builtin.planner.generator import draft_of
from yingxi.production.films import film_begun, film_made
from yingxi.production.folder import SCREENPLAY, FilmFolder
from yingxi.production.rewriting import film_translated, kept
from yingxi.production.settings import Settings

CHAPTERS = Path(__file__).parents[1] / "adaptation" / "chapters"
IDEAS = (
    "一位外婆忘了所有人，却还记得和孙女玩捉迷藏",
    "小狮子舞狮头怕打雷，不敢上台",
    "为一家新开的面馆做广告",
    "A night bus driver returns a violin that a passenger left on purpose",
    "A lighthouse keeper's daughter teaches a storm to be quiet",
)


@pytest.fixture
def begun(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], FilmFolder]:
    monkeypatch.delenv("YINGXI_WRITER_MODEL", raising=False)

    def film(idea: str) -> FilmFolder:
        brief = Brief(idea=idea, language="zh", length_seconds=20)
        folder = film_begun(Settings(brief=brief), parent=tmp_path)
        film_made(folder, until="screenplay", jobs=1)
        return folder

    return film


@pytest.mark.parametrize("idea", IDEAS)
def test_the_other_language_has_the_play_and_the_people_of_the_idea_s_own(idea: str) -> None:
    spoken: tuple[Language, ...] = ("zh", "en")
    plans = [draft_of(Brief(idea=idea, language=language)).plan for language in spoken]
    told = [
        (plan.play.id, [(part.role, part.sex, part.age, part.entry.id) for part in plan.parts.values()])
        for plan in plans
    ]
    assert told[0] == told[1]


def test_what_is_kept_is_what_the_next_run_would_write(begun: Callable[[str], FilmFolder]) -> None:
    film = begun(IDEAS[0])
    proposal = film_translated(film, "en")
    kept(film, proposal)
    film_made(film, until="screenplay", jobs=1)
    assert film.text(SCREENPLAY) == proposal.after == film.base(SCREENPLAY)


def test_a_line_changed_by_hand_is_not_lost_but_said(begun: Callable[[str], FilmFolder]) -> None:
    film = begun(IDEAS[0])
    text = film.text(SCREENPLAY)
    spoken = next(line for line in text.splitlines() if line.startswith("@"))
    line = text.split(spoken)[1].split("\n")[1]
    film.keep_screenplay(text.replace(line, "我自己写的台词。", 1))
    with pytest.raises(NotOfferedError, match=r"changed by hand \(scene 1\)"):
        film_translated(film, "en")


def test_a_text_told_in_its_own_words_is_not_translated_by_the_planner(
    begun: Callable[[str], FilmFolder],
) -> None:
    film = begun((CHAPTERS / "lantern.txt").read_text("utf-8"))
    with pytest.raises(NotOfferedError, match="a text of yours"):
        film_translated(film, "en")
