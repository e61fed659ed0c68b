from yingxi.film.colour import Colour
from yingxi.stage.display import Cut
from yingxi.stage.materials.openwork import OPENING, carved
from yingxi.stage.path import ellipse, rectangle

WOOD, JAR, WALL = Colour(0.40, 0.06, 50), Colour(0.75, 0.05, 200), Colour(0.60, 0.05, 80)


def board(wide: float = 2.0, tall: float = 1.2) -> Cut:
    return Cut(rectangle(-1.0, 0.5, wide, tall), WOOD)


def jars(many: int) -> tuple[Cut, ...]:
    return tuple(Cut(rectangle(-0.8 + 0.3 * n, 0.8, 0.12, 0.2), JAR) for n in range(many))


def openings(*records: Cut, wall: Colour | None = None) -> list[Cut]:
    return [each for each in carved(records, wall) if isinstance(each, Cut) and each.name == OPENING]


def test_a_bare_board_is_openwork_and_nothing_leaves_its_border() -> None:
    made = openings(board())
    assert len(made) > 20
    for each in made:
        left, low, right, high = each.path.bounds()
        assert left > -1.0
        assert right < 1.0
        assert low > 0.5
        assert high < 1.7


def test_what_stands_on_a_shelf_is_cut_out_of_it_and_the_shelf_has_no_fret() -> None:
    wares = jars(5)
    assert [each.path for each in openings(board(), *wares)] == [each.path for each in wares]


def test_a_few_things_do_not_make_a_shelf() -> None:
    cut = openings(board(), *jars(2))
    assert len(cut) > 2
    assert all(each.path not in [one.path for one in jars(2)] for each in cut)


def test_a_board_that_something_lies_over_is_not_carved() -> None:
    assert not openings(board(), Cut(ellipse(0.0, 1.1, 0.95, 0.55), WOOD.lighter(0.05)))


def test_neither_the_wall_nor_a_narrow_or_curved_piece_is_carved() -> None:
    assert not openings(Cut(rectangle(-3.0, 0.0, 6.0, 3.0), WALL), wall=WALL)
    assert not openings(board(2.0, 0.2))
    assert not openings(Cut(ellipse(0.0, 1.0, 1.0), WOOD))
