from yingxi.film.brief import Brief
from yingxi.generators.builtin.planner.generator import draft_of
from yingxi.generators.builtin.planner.reading.reading import idea_read

KEEPER = "A lighthouse keeper's daughter lights the lamp alone while the storm brings her father home."


def test_the_father_of_a_keepers_daughter_is_the_keeper() -> None:
    people = [(each.word, each.entry.word("en")) for each in idea_read(KEEPER, "en").people]
    assert people == [("daughter", "daughter"), ("father", "lighthouse keeper")]


def test_the_mother_of_a_bakers_son_is_the_baker() -> None:
    idea = idea_read("A baker's son steals a loaf while his mother sleeps.", "en")
    assert [each.word for each in idea.people] == ["son", "mother"]


def test_the_father_of_somebody_elses_child_stays_himself() -> None:
    idea = idea_read("A baker meets a girl who waits for her father.", "en")
    assert [each.word for each in idea.people] == ["baker", "girl", "father"]


def test_the_keeper_is_her_father_in_name_in_dress_and_in_years() -> None:
    parts = draft_of(Brief(idea=KEEPER, language="en", length_seconds=45, seed=1)).plan.parts
    father, daughter = parts["O"], parts["P"]
    assert (father.name, "lighthouse keeper" in father.looks) == ("Dad", True)
    assert (father.years or 0) >= (daughter.years or 0) + 20
