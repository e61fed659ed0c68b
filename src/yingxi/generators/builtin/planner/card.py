"""The planner's card."""

from yingxi.generators.ports import Card

CARD = Card(
    id="planner",
    port="writer",
    version="162",
    title="Planner",
    languages=("zh", "en"),
    deterministic=True,
    licence="The film is its maker's own.",
    credit="Yingxi planner",
    credited_as=("Yingxi's planner", "影戏编剧"),
)
