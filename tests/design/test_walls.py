"""The wall behind people makes way for what they wear."""

from yingxi.breakdown import screenplay_broken_down
from yingxi.design import cast_designed, sets_designed
from yingxi.design.clothes import far_apart
from yingxi.design.walls import STANDS_OUT, wall_behind
from yingxi.film.colour import from_hex
from yingxi.screenplay import screenplay_from_fountain
from yingxi.stage.sets.walls import WALL_PAINTS, plain_wall

SEEDS = range(40)


def test_no_garment_of_a_walls_own_colour_is_seen_before_it() -> None:
    for seed in SEEDS:
        worn = [plain_wall(360 * seed / len(SEEDS))]
        assert far_apart(worn[0], plain_wall(wall_behind(worn, seed=seed, name="set-hall"))) >= 0.14


def test_a_wall_that_nobody_sinks_into_is_left_as_it_is() -> None:
    black = [from_hex("#15151a")]
    for seed in SEEDS:
        assert wall_behind(black, seed=seed, name="set-hall") == wall_behind((), seed=seed, name="set-hall")


def test_a_coat_keeps_the_colour_that_is_said_and_the_room_gives_way() -> None:
    read = screenplay_from_fountain("INT. OFFICE - DAY\n\nANN, 30, sage green coat, stands.\n\nANN\nYes.\n")
    told = screenplay_broken_down(read, language="en")
    coats = {cast_designed(told, seed=seed).people[0].top.colour for seed in SEEDS}
    assert len(coats) == 1
    worn = from_hex(coats.pop())
    reachable = max(far_apart(worn, plain_wall(40.0 * n + 20)) for n in range(len(WALL_PAINTS)))
    for seed in SEEDS:
        (sheet,) = sets_designed(told, seed=seed).places
        assert far_apart(worn, plain_wall(sheet.hue)) >= min(STANDS_OUT, reachable)
