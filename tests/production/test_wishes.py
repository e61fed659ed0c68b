"""Wishes for a scene without a model: what is understood is done, what is not is told."""

from pathlib import Path

import pytest

from tests.quick_film import quick_film, quick_settings
from yingxi.film.brief import Language
from yingxi.film.errors import NotOfferedError
from yingxi.production.folder import FilmFolder
from yingxi.production.rewriting import Proposal, scene_rewritten

TEXTS: dict[Language, str] = {
    "en": "INT. KITCHEN - DAY - RAIN\n\nMEI, 8, pigtails, sits. AGNES, 70, grey bun, looks at her.\n\n"
    "MEI\nHello!\n\nAGNES\nNot that one.\n\nAgnes shakes her head.\n",
    "zh": ".内景 厨房 - 日 雨\n\n小美，八岁，羊角辫，坐着。外婆，七十岁，看着她。\n\n"
    "@小美\n你好！\n\n@外婆\n不是那一个。\n\n外婆摇头。\n",
}
WISHES: tuple[tuple[Language, str, list[str]], ...] = (
    ("en", "make Mei run away", ["+Mei runs away."]),
    ("en", "Mei gives Agnes the umbrella", ["+Mei gives Agnes the umbrella."]),
    ("en", "they dance together", ["+Mei and Agnes dance together."]),
    ("en", "Agnes whispers", ["+(whispering)"]),
    ("en", "remove the last line", ["-AGNES", "-Not that one."]),
    ("en", "without rain", ["-INT. KITCHEN - DAY - RAIN", "+INT. KITCHEN - DAY"]),
    ("en", "at night", ["-INT. KITCHEN - DAY - RAIN", "+INT. KITCHEN - NIGHT - RAIN"]),
    (
        "en",
        "the old woman cries and hugs the girl",
        ["+Agnes covers both eyes and cries.", "+Agnes hugs Mei."],
    ),
    ("en", "let Agnes whisper her first line", ["+(whispering)"]),
    ("en", "a silence before Agnes speaks", ["+[Silence.] Agnes looks at Mei."]),
    ("zh", "外婆哭了，抱住孙女", ["+外婆用手蒙住眼睛。", "+外婆抱住小美。"]),
    ("zh", "外婆第一句小声说", ["+（低声）"]),
    ("zh", "外婆开口前沉默一下", ["+[静] 外婆看着小美。"]),
    ("zh", "把摇头换成点头", ["-外婆摇头。", "+外婆点头。"]),
    ("zh", "让小美跑开", ["+小美跑开。"]),
    ("zh", "小美把伞给外婆", ["+小美把伞给外婆。"]),
    ("zh", "她们一起跳舞", ["+小美和外婆一起跳舞。"]),
    ("zh", "外婆小声说", ["+（低声）"]),
    ("zh", "删掉最后一句", ["-@外婆", "-不是那一个。"]),
    ("zh", "不要下雨", ["-.内景 厨房 - 日 雨", "+.内景 厨房 - 日"]),
    ("zh", "改成夜里", ["-.内景 厨房 - 日 雨", "+.内景 厨房 - 夜 雨"]),
)


def film(folder: Path, language: Language, monkeypatch: pytest.MonkeyPatch) -> FilmFolder:
    monkeypatch.delenv("YINGXI_WRITER_MODEL", raising=False)
    brief = quick_settings().brief.model_copy(update={"language": language})
    return quick_film(folder, TEXTS[language], brief=brief)


def changed(proposal: Proposal) -> list[str]:
    return [
        line
        for line in proposal.difference.splitlines()
        if line[:1] in "+-" and line[1:2] not in "+-" and line[1:]
    ]


@pytest.mark.parametrize(("language", "wish", "change"), WISHES)
def test_a_wish_changes_what_it_names_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: Language, wish: str, change: list[str]
) -> None:
    proposal = scene_rewritten(film(tmp_path, language, monkeypatch), "1", wish)
    assert changed(proposal) == change
    assert proposal.unread == ()


UNREAD: tuple[tuple[Language, str, str], ...] = (
    ("en", "at night, but no jokes about age", "no jokes about age"),
    ("en", "Mei laughs and more baroque", "more baroque"),
    ("zh", "改成夜里，但别笑年纪", "别笑年纪"),
    ("zh", "更好笑，加一只狗", "加一只狗"),
)


@pytest.mark.parametrize(("language", "wish", "piece"), UNREAD)
def test_a_piece_that_no_rule_knows_is_told_and_not_done(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: Language, wish: str, piece: str
) -> None:
    proposal = scene_rewritten(film(tmp_path, language, monkeypatch), "1", wish)
    assert proposal.unread == (piece,)
    assert proposal.before != proposal.after


@pytest.mark.parametrize(("language", "wish"), [("en", "rename Mei to Rain"), ("zh", "把小美改名叫小雨")])
def test_a_new_name_is_no_weather(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: Language, wish: str
) -> None:
    with pytest.raises(NotOfferedError):
        scene_rewritten(film(tmp_path, language, monkeypatch), "1", wish)


def test_a_line_alone_is_whispered_where_the_wish_names_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = scene_rewritten(film(tmp_path, "en", monkeypatch), "1", "whisper the first line").after
    assert told.count("(whispering)") == 1
    assert "MEI\n(whispering)\nHello!" in told
