"""A screenplay rewritten in place: by the planner's rules, shown first, kept only if asked."""

from pathlib import Path

import pytest

from tests.quick_film import quick_film
from yingxi.film.brief import Language
from yingxi.film.errors import DocumentError, NotOfferedError
from yingxi.generators.builtin.planner.cutting.rewriting import rewritten_by_rules
from yingxi.generators.builtin.planner.cutting.tightening import tightened
from yingxi.generators.ports import RewriteRequest
from yingxi.production.folder import SCREENPLAY, FilmFolder
from yingxi.production.rewriting import film_tightened, film_translated, kept, scene_rewritten
from yingxi.screenplay import screenplay_from_fountain

TEXT = """\
Title: Umbrella

INT. ROOM - DAY

= beat: setup

MEI, 8, pigtails, sits. AGNES, 70, grey bun, looks at the rain.

MEI
Hello!

= beat: attempt

Mei takes an umbrella.

AGNES
Not that one.

MEI
This one?

Agnes shakes her head.

= beat: turn

[Silence.] Mei holds out the umbrella.

= beat: ending

Agnes takes it and laughs.

INT. KITCHEN - DAY

Agnes sits.

MEI
Tea?
"""


@pytest.fixture
def film(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FilmFolder:
    monkeypatch.delenv("YINGXI_WRITER_MODEL", raising=False)
    return quick_film(tmp_path, TEXT)


def changed(difference: str) -> list[str]:
    return [
        line for line in difference.splitlines() if line[:1] in "+-" and line[1:2] not in "+-" and line[1:]
    ]


def test_a_wish_changes_its_scene_and_no_other(film: FilmFolder) -> None:
    proposal = scene_rewritten(film, "2", "at night in the snow, and Mei forgives her")
    assert changed(proposal.difference) == [
        "-INT. KITCHEN - DAY",
        "+INT. KITCHEN - NIGHT",
        "+Snow falls outside the window.",
        "+[Silence.] Mei looks at Agnes and nods.",
        "+Mei holds out a hand. Agnes takes it.",
    ]


def test_what_is_done_anew_stands_before_the_word_that_closes_the_film(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("YINGXI_WRITER_MODEL", raising=False)
    ended = quick_film(tmp_path, TEXT + "\n> The End\n")
    proposal = scene_rewritten(ended, "2", "Mei hugs Agnes")
    assert proposal.after.rstrip().endswith("Mei hugs Agnes.\n\n> The End")


def test_nothing_is_kept_until_it_is_asked_for_and_then_it_is_a_change_by_hand(film: FilmFolder) -> None:
    proposal = scene_rewritten(film, "1", "warmer")
    assert film.text(SCREENPLAY) == proposal.before
    kept(film, proposal)
    assert film.text(SCREENPLAY) == proposal.after
    assert "= mood: tender" in proposal.after
    with pytest.raises(DocumentError, match="changed since"):
        kept(film, proposal)


def test_a_tightened_film_keeps_first_mentions_silence_and_the_end(film: FilmFolder) -> None:
    proposal = film_tightened(film, 20.0)
    assert len(proposal.after) < len(proposal.before)
    for words in ("MEI, 8, pigtails", "[Silence.]", "Agnes takes it and laughs.", "INT. KITCHEN - DAY"):
        assert words in proposal.after
    assert "Agnes shakes her head." not in proposal.after


UNMARKED = "Title: Key\n\nINT. SHOP - DAY\n\nNORA, 60, grey bun, waits. TOM, 12, cap, runs in.\n\n" + "".join(
    f"{name}\n{words}\n\n"
    for name, words in (
        ("TOM", "The shop is sold, is it?"), ("NORA", "Who told you that, then?"), ("TOM", "The man at the door."),
        ("NORA", "He is early, I think."), ("TOM", "What does it open?"), ("NORA", "I lied to you about it."),
        ("TOM", "Then it opens hers."), ("NORA", "Come along with me."), ("TOM", "Is it far?"), ("NORA", "No."),
    )
)  # fmt: skip


def test_a_tightened_film_comes_as_near_as_it_can_and_says_how_near(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("YINGXI_WRITER_MODEL", raising=False)
    film = quick_film(tmp_path, UNMARKED)
    found = {asked: film_tightened(film, asked) for asked in (36.0, 30.0, 8.0)}
    assert [each.too_long for each in found.values()] == [False, False, True]
    assert found[36.0].reached > found[30.0].reached >= found[8.0].reached > 8.0
    for proposal in found.values():
        assert "I lied to you about it.\n\nTOM\nThen it opens hers." in proposal.after
        assert proposal.after.endswith("NORA\nNo.\n")


def test_a_tightened_film_keeps_what_was_written_by_hand(film: FilmFolder) -> None:
    mine = "Mei holds her ear, and hums to the rain."
    for text in ("Agnes shakes her head.", mine):
        film.keep(SCREENPLAY, TEXT.replace("Agnes shakes her head.", text), base=TEXT)
        assert (text in film_tightened(film, 20.0).after) == (text == mine)


def test_words_that_the_idea_quotes_are_never_cut() -> None:
    elements = screenplay_from_fountain(TEXT).elements
    for asked in ((), ("This one?",)):
        left = tightened(elements, 5.0, "en", asked=asked)
        assert ("This one?" in [each.text for each in left]) == bool(asked)


def test_a_wish_that_no_rule_knows_says_which_ones_are_known(film: FilmFolder) -> None:
    with pytest.raises(NotOfferedError) as raised:
        scene_rewritten(film, "1", "more baroque")
    assert "shorter" in raised.value.next_step
    with pytest.raises(NotOfferedError):
        film_translated(film, "zh")
    with pytest.raises(DocumentError, match="no scene 7"):
        scene_rewritten(film, "7", "warmer")


def test_it_snows_on_the_heading_of_a_street_and_outside_the_window_of_a_room() -> None:
    for language, street, room, wish in (
        ("en", "EXT. STREET - DAY", "INT. ROOM - DAY", "in the snow"),
        ("zh", "外景 街道 - 日", "内景 客厅 - 日", "下着雪"),
    ):
        snowed = [rewritten(language, f"{where}\n\n{SITS[language]}", wish) for where in (street, room)]
        assert snowed == [
            [f"{street} - SNOW" if language == "en" else f"{street} 雪", SITS[language]],
            [room, "Snow falls outside the window." if language == "en" else "窗外飘雪。", SITS[language]],
        ]


def test_a_shout_and_who_runs_in_are_not_told_softly() -> None:
    scene = """INT. ROOM - DAY

MEI
Hi, Nana!

Mei runs in.

MEI
I am here.

AGNES
So you are.
"""
    made = rewritten("en", scene, "warmer")
    assert [made[at - 1] for at, text in enumerate(made) if text == "softly"] == ["AGNES"]


@pytest.mark.parametrize(
    ("language", "scene", "wish"),
    [
        ("en", "INT. ROOM - DAY\n\nMEI, 8, sits.\n\nThey laugh.", "she laughs"),
        ("zh", "内景 客厅 - 日\n\n小雨坐下，笑了。", "她笑了"),
        ("en", "INT. ROOM - DAY\n\nSnow falls outside the window.", "in the snow"),
    ],
)
def test_what_a_scene_has_already_is_not_put_in_twice(language: Language, scene: str, wish: str) -> None:
    assert rewritten(language, scene, wish) == scene.split("\n\n")


def test_a_last_line_keeps_what_it_answers() -> None:
    count = "INT. ROOM - DAY\n\nMEI\nOne.\n\nAGNES\nTwo, then.\n\nMEI\nAnd five?\n\nAGNES\nSix. Thank you, curtain.\n"
    left = [each.text for each in tightened(screenplay_from_fountain(count).elements, 1.0, "en")]
    assert left[-4:] == ["MEI", "And five?", "AGNES", "Six. Thank you, curtain."]
    assert "One." not in left


def test_an_idea_told_anew_says_that_it_is_no_translation(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("YINGXI_WRITER_MODEL", raising=False)
    film = quick_film(tmp_path, TEXT)
    settings = film.settings()
    idea = settings.model_copy(
        update={"start": "idea", "brief": settings.brief.model_copy(update={"idea": "A girl finds a kite"})}
    )
    film.keep_settings(idea)
    assert film_translated(film, "zh").told_anew


SITS: dict[Language, str] = {"en": "Mei sits.", "zh": "小雨坐下。"}


def rewritten(language: Language, scene: str, wish: str) -> list[str]:
    elements = screenplay_from_fountain(scene).elements
    request = RewriteRequest(elements=elements, language=language, wish=wish)
    return [each.text for each in rewritten_by_rules(request)[0]]


def test_what_the_scene_has_already_is_told_and_not_added_again(tmp_path: Path) -> None:
    folder = quick_film(tmp_path)
    folder.keep_screenplay(TEXT)
    proposal = scene_rewritten(folder, "1", "in the snow, Mei waves, and Agnes laughs")
    assert proposal.there == ("and Agnes laughs",)


ADVERT: dict[Language, str] = {
    "zh": "内景 地铁里 - 日\n\n@白露\n写的是我。\n\n@父亲\n看吧。\n\n白露两手抱住保温杯。\n\n特写：保温杯。\n",
    "en": "INT. BUS - DAY\n\nVICTOR\nYes.\n\nARCHIE\nOnly today.\n\nVictor hugs the bag.\n\nCLOSE ON the bag.\n",
}


@pytest.mark.parametrize(
    ("language", "wish", "rows"),
    [
        ("zh", "白露抱住父亲，哭了", ["白露抱住父亲。", "白露用手蒙住眼睛。", "特写：保温杯。"]),
        ("en", "Archie hugs Victor, and cries", [
            "Archie hugs Victor.", "Archie covers both eyes and cries.", "CLOSE ON the bag.",
        ]),
    ],
)  # fmt: skip
def test_who_hugs_is_who_cries_and_the_closing_picture_stays_the_last(
    language: Language, wish: str, rows: list[str]
) -> None:
    assert rewritten(language, ADVERT[language], wish)[-3:] == rows


@pytest.mark.parametrize(
    ("language", "wish", "rows"),
    [
        ("zh", "白露抱住常叔", ["常叔走进来。", "白露抱住常叔。", "特写：保温杯。"]),
        ("en", "Victor hugs Ben", ["Ben comes in.", "Victor hugs Ben.", "CLOSE ON the bag."]),
    ],
)
def test_whoever_is_hugged_and_is_not_in_the_scene_comes_in_first(
    language: Language, wish: str, rows: list[str]
) -> None:
    elements = screenplay_from_fountain(ADVERT[language]).elements
    request = RewriteRequest(elements=elements, language=language, wish=wish, people=("常叔", "BEN"))
    assert [each.text for each in rewritten_by_rules(request)[0]][-3:] == rows


def test_that_nobody_speaks_is_a_silence() -> None:
    assert rewritten("zh", ADVERT["zh"], "两个人都不说话")[-2:] == ["[静] 白露看着父亲。", "特写：保温杯。"]
