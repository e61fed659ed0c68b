"""An animal beside a person has no hands: a play that asks it for some gives way to one that does not."""

import pytest

from yingxi.film.brief import Brief
from yingxi.generators.builtin.planner.generator import draft_of
from yingxi.generators.builtin.planner.play import plays
from yingxi.generators.builtin.planner.plot.animal_hands import animal_hands
from yingxi.generators.builtin.planner.plot.fitting import draft_fitted
from yingxi.generators.builtin.planner.plot.plan import play_planned
from yingxi.generators.builtin.planner.reading.reading import idea_read

FISH = "菜市场里卖鱼的女人每天给流浪猫留一条鱼"


def test_a_cat_that_would_cut_with_a_knife_is_found() -> None:
    play = next(each for each in plays("zh") if each.id == "keepsbest")
    brief = Brief(idea=FISH, language="zh", length_seconds=60, seed=1)
    draft = draft_fitted(play_planned(play, idea_read(FISH, "zh"), brief, 1), 60)
    assert any("刀" in sentence for sentence in animal_hands(draft))


@pytest.mark.parametrize(
    ("idea", "language"),
    [
        (FISH, "zh"),
        ("女孩把捡来的小狗藏在宿舍里", "zh"),
        ("A fisherman shares his lunch with a seal every day", "en"),
        ("An old man and his donkey carry the mail over the mountain", "en"),
    ],
)
def test_what_is_told_asks_no_paws_for_hands(idea: str, language: str) -> None:
    brief = Brief.model_validate({"idea": idea, "language": language, "length_seconds": 60, "seed": 1})
    draft = draft_of(brief)
    assert any(term.endswith("-wordless") for term in draft.plan.terms)
    assert list(animal_hands(draft)) == []
