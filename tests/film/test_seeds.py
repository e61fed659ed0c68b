from yingxi.film.seeds import chance, choice, rng, seed_of


def test_a_seed_belongs_to_its_name() -> None:
    assert seed_of(1, "shot", "shot-3") == seed_of(1, "shot", "shot-3")
    assert seed_of(1, "shot", "shot-3") != seed_of(1, "shot", "shot-4")
    assert seed_of(1, "shot", "shot-3") != seed_of(2, "shot", "shot-3")


def test_names_are_not_run_together() -> None:
    assert seed_of(1, "ab", "c") != seed_of(1, "a", "bc")


def test_chance_is_the_same_on_every_machine() -> None:
    assert [round(chance(7, "rain", drop), 6) for drop in range(3)] == [0.597913, 0.492143, 0.952337]
    assert rng(7, "rain").integers(1000, size=3).tolist() == [344, 325, 207]


def test_choice_takes_one_of_the_options() -> None:
    assert {choice("abc", 1, "letter", n) for n in range(50)} == {"a", "b", "c"}
