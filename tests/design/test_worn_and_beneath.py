"""A garment keeps its own front over what is worn beneath, and what is worn furnishes no room."""

from yingxi.breakdown import screenplay_broken_down
from yingxi.design import cast_designed, sets_designed
from yingxi.film.breakdown import Breakdown
from yingxi.screenplay import screenplay_from_fountain


def breakdown(action: str) -> Breakdown:
    ann = "ANN, 30, a woman in a green field jacket and a cream T-shirt, waits."
    text = f"INT. STUDIO - DAY\n\n{ann} {action}\n\nANN\nYes.\n"
    return screenplay_broken_down(screenplay_from_fountain(text), language="en")


def test_a_jacket_over_a_t_shirt_is_no_t_shirt() -> None:
    (ann,) = cast_designed(breakdown("She nods."), seed=1).people
    assert ann.top.pattern != "tee"
    assert ann.top.under


def test_a_hat_that_is_worn_is_no_furnishing_and_one_on_the_table_is() -> None:
    (worn,) = sets_designed(breakdown("She straightens her hat."), seed=1).places
    (lies,) = sets_designed(breakdown("A hat lies on the table."), seed=1).places
    assert ("hat" in worn.dressing, "hat" in lies.dressing) == (False, True)


def test_a_leather_apron_is_brown_and_another_white() -> None:
    def trim(apron: str) -> str:
        text = f"INT. FORGE - DAY\n\nTOM, 40, a blacksmith in a {apron}, waits.\n\nTOM\nYes.\n"
        told = screenplay_broken_down(screenplay_from_fountain(text), language="en")
        return cast_designed(told, seed=1).people[0].top.trim

    assert trim("leather apron") == trim("brown apron")
    assert trim("leather apron") != trim("apron") == trim("white apron")
