from yingxi.film.brief import Brief
from yingxi.film.screenplay import ElementKind
from yingxi.generators.builtin.planner.generator import draft_of
from yingxi.generators.builtin.planner.plot.draft import Draft


def told(idea: str) -> Draft:
    return draft_of(Brief(idea=idea, language="en", length_seconds=45, seed=1))


def places(draft: Draft) -> list[str]:
    return [each.split(" - ")[0] for each in draft.rows(ElementKind.HEADING)]


def test_who_is_called_is_in_another_place_and_does_there_what_is_asked() -> None:
    draft = told("A girl calls her grandfather on the moon and asks him to turn on the light.")
    assert places(draft) == ["INT. LIVING ROOM", "EXT. MOON", "INT. LIVING ROOM"]
    assert f"{draft.plan.parts['O'].name} turns on the light." in draft.rows(ElementKind.ACTION)


def test_a_letter_is_written_in_one_place_and_read_in_the_other() -> None:
    draft = told("A soldier writes a letter to his mother from the trench and she reads it in the kitchen.")
    assert places(draft) == ["EXT. TRENCH", "INT. KITCHEN", "EXT. TRENCH"]


def test_nobody_speaks_to_the_other_one_unless_from_off_screen() -> None:
    draft = told("A girl calls her grandfather on the moon and asks him to turn on the light.")
    here, heard = "", []
    for element in draft.elements:
        if element.kind is ElementKind.HEADING:
            here = element.text
        elif element.kind is ElementKind.CHARACTER:
            at_home = ("MOON" in here) == (element.text == draft.plan.parts["O"].name.upper())
            heard.append(at_home == (element.extension == ""))
    assert set(heard) == {True}


def test_who_calls_a_dog_is_not_far_from_it() -> None:
    assert told("A boy calls his dog and throws a stick.").plan.play.id != "elsewhere"


def test_who_calls_from_somewhere_is_there() -> None:
    draft = told("A pilot phones his wife from the airport and tells her he is coming home.")
    assert places(draft) == ["INT. AIRPORT", "INT. LIVING ROOM", "INT. AIRPORT"]
