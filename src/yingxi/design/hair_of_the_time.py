"""How people wore their hair when and where they are seen, where the text says nothing of it."""

from yingxi.design.of_the_time import REGENCY, Then
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
    ("ancient", "japanese"): {
        "child female": ("bob", "twin buns"),
        "child male": ("bowl", "topknot", "short"),
        "young female": ("bun", "coiffure", "long"),
        "young male": ("topknot",),
        "adult female": ("bun", "coiffure"),
        "adult male": ("topknot",),
        "elder female": ("bun",),
        "elder male": ("topknot", "bald"),
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
        "adult male": ("slicked", "short"),
    },
}


_AT_HOME: dict[Culture, dict[str, Styles]] = {
    "indian": {
        "child female": ("braid", "pigtails"),
        "young female": ("braid", "long", "wavy"),
        "adult female": ("braid", "bun", "wavy"),
        "elder female": ("bun", "braid"),
        "child male": ("short", "bowl"),
        "young male": ("short", "slicked", "curly"),
        "adult male": ("short", "slicked", "curly"),
        "elder male": ("short", "slicked"),
    },
    "mexican": {
        "child female": ("pigtails", "braid"),
        "young female": ("braid", "pigtails", "wavy", "long"),
        "adult female": ("braid", "bun", "wavy"),
        "elder female": ("bun", "braid", "pigtails"),
        "child male": ("short", "spiky", "bowl"),
        "young male": ("short", "slicked", "curly"),
        "adult male": ("short", "slicked", "curly"),
        "elder male": ("short", "slicked"),
    },
    "japanese": {
        "young male": ("short", "spiky", "bowl"),
        "adult male": ("short", "slicked", "cropped"),
        "child male": ("short", "bowl", "spiky"),
        "young female": ("long", "bob", "ponytail"),
        "adult female": ("bob", "bun", "long", "ponytail"),
    },
    "arab": {
        "young female": ("long", "wavy", "braid"),
        "adult female": ("long", "wavy", "bun"),
        "young male": ("short", "curly", "cropped"),
        "adult male": ("short", "cropped", "curly"),
        "elder male": ("short", "cropped"),
        "child male": ("short", "curly", "cropped"),
    },
    "african": {
        "young male": ("cropped", "afro", "shaven"),
        "adult male": ("cropped", "shaven", "afro"),
        "child male": ("cropped", "afro"),
        "elder male": ("cropped", "bald"),
        "child female": ("twin buns", "braid", "afro"),
        "young female": ("afro", "braid", "curly", "bun"),
        "adult female": ("afro", "bun", "braid", "curly"),
        "elder female": ("cropped", "bun"),
    },
}
"""How people wear it whose name or place tells where they are at home, in every time that has nothing of its own."""


_OF_1810: dict[str, Styles] = {
    "young female": ("bun", "curly"),
    "adult female": ("bun", "curly"),
    "elder female": ("bun",),
    "young male": ("curly", "short", "wavy"),
    "adult male": ("curly", "short", "wavy"),
    "elder male": ("short", "slicked"),
}


def hair_then(then: Then, sex: Sex, age: Age) -> Styles:
    """The styles to choose from; none where people wore what they like, as today's do."""
    kind = f"{age} {sex}"
    styles = _OF_1810.get(kind, ()) if then.era == REGENCY else ()
    styles = styles or _THEN.get((then.period, then.where), {}).get(kind, ())
    return styles or (_AT_HOME.get(then.where, {}).get(kind, ()) if then.period != "future" else ())
