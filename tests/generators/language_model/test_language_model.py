"""The language model against a server on this machine, through the real client."""

import json
import os
from importlib.resources import files
from typing import Any

import pytest

from tests.generators.language_model.server import CutOff, Model, TooMuch, model_serving
from yingxi.film.brief import Brief
from yingxi.film.errors import AnswerError, NotReadyError, TooMuchToReadError
from yingxi.film.screenplay import Element, ElementKind
from yingxi.generators.builtin.language_model import prompts
from yingxi.generators.builtin.language_model.answers import plain
from yingxi.generators.builtin.language_model.card import CARD
from yingxi.generators.builtin.language_model.generator import LanguageModel
from yingxi.generators.builtin.language_model.prompts import VERSION
from yingxi.generators.builtin.language_model.settings import ModelSettings, settings_from_environment
from yingxi.generators.builtin.language_model.writing import translation_faults
from yingxi.generators.ports import Rewriter, RewriteRequest, Writer
from yingxi.story import story_told

os.environ["LITELLM_LOCAL_MODEL_COST_MAP"] = "True"
pytest.importorskip("litellm", reason="the extra `models` is not installed")
pytestmark = pytest.mark.filterwarnings("ignore")

BRIEF = Brief(idea="A girl returns a red umbrella", language="en", length_seconds=60)


def person(name: str = "June", **changes: Any) -> dict[str, Any]:
    return {"name": name, "sex": "female", "age": "child", "years": 7, "looks": "7, bob, red coat"} | changes


def beat(kind: str) -> dict[str, Any]:
    return {"text": f"June walks to the {kind}.", "place": "street", "hour": "dusk"}


def story(**changes: Any) -> str:
    beats = {kind: [beat(kind)] for kind in ("setup", "want", "attempt", "turn", "ending")}
    told = {
        "title": "Left Open",
        "logline": "June walks home.",
        "mood": "tender",
        "people": [person()],
        "beats": beats,
    }
    return json.dumps(told | changes)


def scene(*rows: dict[str, Any]) -> dict[str, Any]:
    return {"inside": False, "place": "street", "hour": "dusk", "weather": "rain", "rows": rows}


def screenplay(setup: tuple[dict[str, Any], ...], turn: tuple[dict[str, Any], ...] = ()) -> str:
    beats = {"setup": setup, "turn": turn or GOOD_TURN, "ending": (row("action", "June waves."),)}
    return json.dumps({beat: [scene(*rows)] for beat, rows in beats.items()})


def row(kind: str, text: str = "", who: str = "") -> dict[str, Any]:
    return {"kind": kind, "text": text, "who": who}


GOOD_SETUP = (row("action", "June walks in and holds an umbrella."), row("line", "Yours.", "June"))
GOOD_TURN = (row("silence"), row("insert", "the umbrella."))


@pytest.fixture
def pauses() -> list[float]:
    return []


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")


def writer(model: Model, pauses: list[float], tries: int = 4) -> LanguageModel:
    settings = ModelSettings("openai/small", server=model.address, key="none", patience=10, tries=tries)
    return LanguageModel(settings, pause=pauses.append)


def test_language_model_is_a_writer() -> None:
    assert isinstance(LanguageModel(), Writer)
    assert isinstance(LanguageModel(), Rewriter)


def test_good_answer_becomes_a_story_with_tokens_in_its_record(pauses: list[float]) -> None:
    with model_serving(story()) as model:
        told, record = story_told(BRIEF, writer(model, pauses))
    assert (told.title, told.people[0].name, told.beats[0].kind) == ("Left Open", "June", "setup")
    assert (record.model, record.tokens, record.prompt) == ("openai/small", 100, "story.v3")
    assert record.source_type == "trainedAlgorithmicMedia"
    assert "A girl returns a red umbrella" in model.asked[0]["messages"][0]["content"]


def test_answer_outside_the_schema_is_repaired_once(pauses: list[float]) -> None:
    with model_serving('{"title": "No people"}', f"Here it is:\n```json\n{story()}\n```") as model:
        told, record = story_told(BRIEF, writer(model, pauses))
    assert told.title == "Left Open"
    assert record.tokens == 200
    complaint = model.asked[1]["messages"][-1]["content"]
    assert "people" in complaint
    assert "beats" in complaint


def test_years_that_nobody_can_have_are_left_unsaid(pauses: list[float]) -> None:
    with model_serving(story(people=[person(years=2018)])) as model:
        assert story_told(BRIEF, writer(model, pauses))[0].people[0].years is None


def test_answer_that_the_film_cannot_hold_is_repaired(pauses: list[float]) -> None:
    crowd = story(people=[person(name) for name in ("Ann", "Bea", "Cat", "Dot", "Eve")])
    with model_serving(crowd, story()) as model:
        assert story_told(BRIEF, writer(model, pauses))[0].title == "Left Open"
    assert "5 people are too many, at most 3" in model.asked[1]["messages"][-1]["content"]


def test_a_story_that_tells_the_same_twice_or_says_nothing_is_sent_back(pauses: list[float]) -> None:
    again = [beat("setup"), beat("setup")]
    beats = {kind: [beat(kind)] for kind in ("want", "attempt", "turn", "ending")} | {"setup": again}
    with model_serving(story(beats=beats, logline="1234567890"), story()) as model:
        assert story_told(BRIEF, writer(model, pauses))[0].title == "Left Open"
    complaint = model.asked[1]["messages"][-1]["content"]
    assert "two beats tell the same, 'June walks to the setup.'" in complaint
    assert "its logline says nothing" in complaint


def test_the_version_of_the_prompts_is_part_of_every_key() -> None:
    assert CARD.version.endswith(f"+{VERSION}")
    assert {each.name.split(".")[1] for each in files(prompts).iterdir() if each.name.endswith(".txt")} == {
        VERSION
    }


def test_a_subtitle_that_runs_on_is_sent_back() -> None:
    assert translation_faults(["Good night, old friend."], ["晚安，老朋友。"], "en") == ()
    assert translation_faults(["1. 2. 3. 4. " * 20, "Hello."], ["晚安。", "你好。"], "en") == (
        "lines 1 are much longer than what they translate",
    )
    assert translation_faults(["One."], ["一。", "二。"], "en") == ("1 lines instead of 2",)


def test_a_subtitle_that_was_not_translated_is_sent_back() -> None:
    """SmolLM2, asked for Chinese, said the English lines again."""
    assert translation_faults(["You forgot this"], ["You forgot this."], "zh") == (
        "not all of it is in Chinese",
    )
    assert translation_faults(["你忘了这个。"], ["你忘了这个。"], "en") == ("not all of it is in English",)
    assert translation_faults(["OK，Tess 走吧。"], ["OK, come on, Tess."], "zh") == ()


def test_two_unusable_answers_are_an_answer_error_that_names_stage_and_cause(pauses: list[float]) -> None:
    with model_serving("I would rather not.") as model, pytest.raises(AnswerError) as raised:
        writer(model, pauses).story(BRIEF)
    assert len(model.asked) == 2
    assert (raised.value.where, "openai/small" in raised.value.message) == ("story", True)
    assert raised.value.next_step


def test_busy_server_is_asked_again_after_growing_pauses(pauses: list[float]) -> None:
    with model_serving(500, 503, story()) as model:
        told, _ = story_told(BRIEF, writer(model, pauses))
    assert told.title == "Left Open"
    assert (len(model.asked), pauses) == (3, [1.0, 2.0])


def test_server_that_stays_busy_is_an_answer_error(pauses: list[float]) -> None:
    with model_serving(500) as model, pytest.raises(AnswerError, match="did not answer for the story"):
        writer(model, pauses, tries=2).story(BRIEF)
    assert pauses == [1.0]


def test_a_stage_that_takes_too_long_in_all_is_an_answer_error(pauses: list[float]) -> None:
    with model_serving(story()) as model:
        settings = ModelSettings("openai/small", server=model.address, key="none", patience=10, in_all=0.0)
        with pytest.raises(AnswerError, match="did not finish the story in 0 s") as raised:
            LanguageModel(settings, pause=pauses.append).story(BRIEF)
    assert "YINGXI_WRITER_PATIENCE_IN_ALL" in raised.value.next_step


def test_refused_key_is_not_asked_again(pauses: list[float]) -> None:
    with model_serving(401) as model, pytest.raises(NotReadyError, match="refused the story"):
        writer(model, pauses).story(BRIEF)
    assert (len(model.asked), pauses) == (1, [])


def test_screenplay_answer_becomes_elements_with_our_headings(pauses: list[float]) -> None:
    with model_serving(story(), screenplay(GOOD_SETUP)) as model:
        told, _ = story_told(BRIEF, writer(model, pauses))
        written = writer(model, pauses).screenplay(told, BRIEF).screenplay
    assert written is not None
    assert [(each.kind, each.text) for each in written.elements] == [
        (ElementKind.HEADING, "EXT. STREET - DUSK - RAIN"),
        (ElementKind.SYNOPSIS, "beat: setup"),
        (ElementKind.ACTION, "JUNE, 7, bob, red coat, walks in and holds an umbrella."),
        (ElementKind.CHARACTER, "JUNE"),
        (ElementKind.DIALOGUE, "Yours."),
        (ElementKind.SYNOPSIS, "beat: turn"),
        (ElementKind.ACTION, "[Silence.]"),
        (ElementKind.ACTION, "CLOSE ON the umbrella."),
        (ElementKind.SYNOPSIS, "beat: ending"),
        (ElementKind.ACTION, "June waves."),
    ]


def test_stranger_who_speaks_is_sent_back(pauses: list[float]) -> None:
    stranger = (row("action", "June walks in."), row("line", "Who am I?", "Bob"))
    with model_serving(story(), screenplay(stranger), screenplay(GOOD_SETUP)) as model:
        told, _ = story_told(BRIEF, writer(model, pauses))
        assert writer(model, pauses).screenplay(told, BRIEF).screenplay is not None
    assert "Bob speaks, but the people are June" in model.asked[2]["messages"][-1]["content"]


def test_a_server_that_can_is_held_to_the_films_people_and_limits(pauses: list[float]) -> None:
    with model_serving(story(), screenplay(GOOD_SETUP)) as model:
        told, _ = story_told(BRIEF, writer(model, pauses))
        writer(model, pauses).screenplay(told, BRIEF)
    asked_story, asked_scenes = (asked["response_format"]["json_schema"]["schema"] for asked in model.asked)
    assert asked_story["properties"]["people"]["maxItems"] == 3
    assert asked_scenes["$defs"]["LineRow"]["properties"]["who"]["enum"] == ["June"]
    assert asked_scenes["$defs"]["SceneAnswer"]["properties"]["rows"]["maxItems"] == 13


def test_answer_that_is_cut_off_is_asked_for_shorter(pauses: list[float]) -> None:
    with model_serving(CutOff(story()[:200]), story()) as model:
        assert story_told(BRIEF, writer(model, pauses))[0].title == "Left Open"
    assert "cut off after 200 characters" in model.asked[1]["messages"][-1]["content"]


def test_markup_and_control_signs_never_pass() -> None:
    assert plain("<script>x</script> a\x1b[31mb\x00 {{c}} [[d]]") == "x a [31mb c d"


def test_no_model_named_is_not_ready() -> None:
    with pytest.raises(NotReadyError) as raised:
        settings_from_environment({})
    assert "YINGXI_WRITER_MODEL" in raised.value.next_step


def test_settings_come_from_the_environment() -> None:
    given = {"YINGXI_WRITER_MODEL": "ollama/qwen3", "YINGXI_WRITER_API_BASE": "http://127.0.0.1:1/v1"}
    own = ModelSettings("ollama/qwen3", server="http://127.0.0.1:1/v1", patience=900)
    assert settings_from_environment(given) == own
    hasty = settings_from_environment(given | {"YINGXI_WRITER_PATIENCE": "30"})
    assert hasty.patience == 30
    with pytest.raises(NotReadyError, match="no number of seconds"):
        settings_from_environment(given | {"YINGXI_WRITER_PATIENCE": "soon"})


def test_lines_are_translated_as_many_as_there_are() -> None:
    short, whole = json.dumps({"lines": ["外婆。"]}), json.dumps({"lines": ["外婆。", "你在哪里？"]})
    with model_serving(short, whole) as model:
        writer = LanguageModel(
            ModelSettings("openai/small", server=model.address, key="none"), pause=lambda _: None
        )
        given = writer.translated(("Grandma.", "Where are you?"), into="zh", seed=3)
    assert given.lines == ("外婆。", "你在哪里？")
    assert given.record.prompt == "translation.v3"
    assert "1. Grandma." in model.asked[0]["messages"][0]["content"]
    assert "1 lines instead of 2" in model.asked[1]["messages"][-1]["content"]


SCENE = (
    Element(kind=ElementKind.HEADING, text="INT. BUS - NIGHT"),
    Element(kind=ElementKind.ACTION, text="Ruth sits."),
    Element(kind=ElementKind.CHARACTER, text="RUTH"),
    Element(kind=ElementKind.DIALOGUE, text="Sit, love."),
)


def test_a_scene_is_rewritten_to_a_wish_and_keeps_its_heading(pauses: list[float]) -> None:
    beat = Element(kind=ElementKind.SYNOPSIS, text="beat: turn")
    cut = Element(kind=ElementKind.TRANSITION, text="CUT TO:")
    nods, says = row("action", "Ruth nods."), row("line", "Go on.", "Ruth")
    parts = {"parts": [{"rows": [nods]}, {"rows": [says]}]}
    with model_serving(json.dumps({"parts": parts["parts"][:1]}), json.dumps(parts)) as model:
        request = RewriteRequest(
            elements=(*SCENE[:2], beat, *SCENE[2:], cut), language="en", wish="warmer", people=("Ruth",)
        )
        written = writer(model, pauses).rewritten(request)
    assert written.screenplay is not None
    assert [each.text for each in written.screenplay.elements] == [
        "INT. BUS - NIGHT", "Ruth nods.", "beat: turn", "RUTH", "Go on.", "CUT TO:",
    ]  # fmt: skip
    assert "warmer" in model.asked[0]["messages"][0]["content"]
    assert written.record is not None
    assert written.record.prompt == "rewrite.v3"
    assert "1 parts instead of 2" in model.asked[1]["messages"][-1]["content"]


def test_somebody_who_is_not_in_the_film_may_not_speak_in_it(pauses: list[float]) -> None:
    stranger = {"parts": [{"rows": [row("line", "Hi.", "Bob")]}]}
    with model_serving(json.dumps(stranger)) as model, pytest.raises(AnswerError, match="Bob speaks"):
        writer(model, pauses).rewritten(
            RewriteRequest(elements=SCENE, language="en", wish="x", people=("Ruth",))
        )
    assert len(model.asked) == 2


def test_a_translation_gives_every_line_and_one_name_throughout(pauses: list[float]) -> None:
    lines = ["内景 公交车 - 夜", "露丝坐下。", "露丝", "坐吧。"]
    answer = {"lines": [{"n": at, "text": text} for at, text in enumerate(lines)]}
    missing = {"lines": answer["lines"][:2]}
    with model_serving(json.dumps(missing), json.dumps(answer)) as model:
        written = writer(model, pauses).rewritten(RewriteRequest(elements=SCENE, language="en", to="zh"))
    assert written.screenplay is not None
    assert [each.text for each in written.screenplay.elements] == lines
    assert "lines 2, 3 are missing" in model.asked[1]["messages"][-1]["content"]


def test_a_long_idea_is_read_part_by_part(pauses: list[float]) -> None:
    long = "Ruth drives the night bus. " * 500
    with model_serving(
        json.dumps({"told": "Ruth drives."}),
        json.dumps({"told": "And stops."}),
        json.dumps({"told": "Again."}),
        story(),
    ) as model:
        written = writer(model, pauses).story(BRIEF.model_copy(update={"idea": long}))
    assert len(model.asked) == 4
    assert "And stops." in model.asked[-1]["messages"][0]["content"]
    assert written.record is not None
    assert written.record.tokens


def test_a_part_that_is_too_much_at_once_is_read_in_halves(pauses: list[float]) -> None:
    long = "Ruth drives the night bus. " * 300
    told = [json.dumps({"told": words}) for words in ("One.", "Two.", "Three.")]
    with model_serving(TooMuch(), *told, story()) as model:
        writer(model, pauses).story(BRIEF.model_copy(update={"idea": long}))
    first, half = (asked["messages"][0]["content"] for asked in model.asked[:2])
    assert len(half) < 0.7 * len(first)
    assert "One.\nTwo.\nThree." in model.asked[-1]["messages"][0]["content"]


def test_what_is_too_much_even_then_is_said(pauses: list[float]) -> None:
    with model_serving(TooMuch()) as model, pytest.raises(TooMuchToReadError, match="digest does not fit"):
        writer(model, pauses).story(BRIEF.model_copy(update={"idea": "Ruth drives the night bus. " * 300}))
    assert len(model.asked) < 8
