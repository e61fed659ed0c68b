"""The season of a film's headings."""

from yingxi.film.brief import Language
from yingxi.generators.builtin.planner.idea import Idea

SEASONS: dict[Language, dict[str, str]] = {
    "zh": {"spring": "春", "summer": "夏", "autumn": "秋", "winter": "冬"},
    "en": {"spring": "SPRING", "summer": "SUMMER", "autumn": "AUTUMN", "winter": "WINTER"},
}


def season_said(idea: Idea, language: Language) -> str:
    """The season of the headings; not one by which something must be done, nor one that is wished for."""
    by = idea.twist.clause.lower() if idea.twist and idea.twist.kind == "by" else ""
    said = (each for each in idea.of("times") if "season" in each.entry.flags and each.word.lower() not in by)
    return next(
        (SEASONS[language][each.entry.id] for each in said if f"wish-{each.entry.id}" not in idea.flags), ""
    )
