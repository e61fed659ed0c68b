"""A heading in words, as a screenplay has it and `heading_read` reads it."""

from yingxi.film.breakdown import Hour
from yingxi.film.brief import Language

SIDES: dict[Language, tuple[str, str]] = {"en": ("INT.", "EXT."), "zh": ("内景", "外景")}
HOURS: dict[Language, dict[Hour, str]] = {
    "en": {"dawn": "DAWN", "day": "DAY", "dusk": "DUSK", "night": "NIGHT"},
    "zh": {"dawn": "清晨", "day": "日", "dusk": "黄昏", "night": "夜"},
}
SEASONS: dict[Language, dict[str, str]] = {
    "en": {"spring": "SPRING", "summer": "SUMMER", "autumn": "AUTUMN", "winter": "WINTER"},
    "zh": {"spring": "春", "summer": "夏", "autumn": "秋", "winter": "冬"},
}


def heading_worded(place: str, *, inside: bool, hour: Hour, language: Language, season: str = "") -> str:
    """`EXT. RIVER - NIGHT`, `外景 河边 - 冬 夜`."""
    side = SIDES[language][0 if inside else 1]
    name = place.upper() if language == "en" else place
    time = SEASONS[language].get(season, "")
    return f"{side} {name} - {f'{time} ' if time else ''}{HOURS[language][hour]}"
