"""Colour words as paper colours: muted, so that one accent can speak (`C` at most .07 for what no word
asks for)."""

from yingxi.breakdown.lexicon import chinese_found, english_tokens, meanings
from yingxi.film.brief import Language
from yingxi.film.colour import Colour

# Lightness, chroma and hue of a dyed sheet of that name.
DYES: dict[str, Colour] = {
    "red": Colour(0.55, 0.115, 27),
    "dark red": Colour(0.42, 0.09, 22),
    "orange": Colour(0.70, 0.10, 58),
    "yellow": Colour(0.83, 0.10, 92),
    "gold": Colour(0.75, 0.09, 84),
    "green": Colour(0.58, 0.075, 150),
    "dark green": Colour(0.42, 0.055, 155),
    "olive": Colour(0.55, 0.06, 115),
    "teal": Colour(0.55, 0.06, 197),
    "light blue": Colour(0.78, 0.05, 235),
    "blue": Colour(0.53, 0.08, 252),
    "navy": Colour(0.37, 0.055, 265),
    "purple": Colour(0.50, 0.08, 308),
    "pink": Colour(0.79, 0.065, 5),
    "brown": Colour(0.46, 0.055, 58),
    "tan": Colour(0.70, 0.055, 72),
    "beige": Colour(0.85, 0.035, 85),
    "white": Colour(0.94, 0.010, 90),
    "light grey": Colour(0.80, 0.008, 250),
    "grey": Colour(0.64, 0.010, 255),
    "dark grey": Colour(0.45, 0.012, 260),
    "black": Colour(0.30, 0.012, 285),
}


def colour_word(words: str, language: Language) -> str:
    """The dye that `words` name, else nothing: `深蓝大衣` is navy, `driver's navy cap` is navy."""
    known = meanings(language, "colours")
    if language == "zh":
        found = next(chinese_found(words, "colours"), None)
        return found.meaning if found else ""
    tokens = english_tokens(words.replace("-", " "))
    for length in (2, 1):
        for start in range(len(tokens) - length + 1):
            if meaning := known.get(" ".join(tokens[start : start + length])):
                return meaning
    return ""


def dye(name: str) -> Colour:
    """The colour of a dye by its English name."""
    return DYES[name]
