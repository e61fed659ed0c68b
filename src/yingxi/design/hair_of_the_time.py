"""How people wore their hair when and where they are seen, where the text says nothing of it."""

from yingxi.film.brief import Language
from yingxi.film.sheet import Culture, HairStyle, Period
from yingxi.film.story import Age, Sex

Styles = tuple[HairStyle, ...]
_THEN: dict[tuple[Period, Culture], dict[str, Styles]] = {
    ("ancient", "chinese"): {
        "child female": ("twin buns", "pigtails", "braid"),
        "child male": ("topknot", "twin buns"),
        "young female": ("long", "twin buns", "bun", "coiffure", "braid"),
        "young male": ("topknot",),
        "adult female": ("bun", "coiffure", "long"),
        "adult male": ("topknot",),
        "elder female": ("bun",),
        "elder male": ("topknot",),
    },
    ("ancient", "western"): {
        "child female": ("braid", "long", "pigtails"),
        "child male": ("bowl", "short"),
        "young female": ("long", "braid", "wavy"),
        "young male": ("bowl", "short", "curly"),
        "adult female": ("braid", "bun", "long", "wavy"),
        "adult male": ("short", "bowl", "curly"),
    },
    ("1930s", "chinese"): {
        "child female": ("pigtails", "bob", "braid"),
        "child male": ("bowl", "cropped", "short"),
        "young female": ("bob", "braid", "wavy", "pigtails"),
        "young male": ("short", "slicked", "cropped"),
        "adult female": ("wavy", "bun", "bob"),
        "adult male": ("slicked", "short", "cropped"),
    },
    ("1930s", "western"): {
        "young female": ("bob", "wavy", "curly"),
        "young male": ("slicked", "short"),
        "adult female": ("wavy", "bob", "bun"),
        "adult male": ("slicked", "short", "bald"),
    },
}


def hair_then(period: Period, culture: Culture, language: Language, sex: Sex, age: Age) -> Styles:
    """The styles to choose from; none where people wore what they like, as today's do. Where nothing tells the country,
    the film's language does."""
    where: Culture = culture or ("chinese" if language == "zh" else "western")
    return _THEN.get((period, where), {}).get(f"{age} {sex}", ())
