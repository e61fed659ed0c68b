"""Which texts are in a language that no voice speaks, and which are not."""

import pytest

from yingxi.film.other_languages import IN_CHINESE, other_language_of

LINES = {
    "French": "Je ne sais pas où est la lettre. Elle est dans le tiroir, avec les photos.",
    "German": "Ich weiß nicht, wo der Brief ist. Er ist nicht in dem Haus, und du auch nicht.",
    "Spanish": "No sé dónde está la carta. Está en el cajón, con los libros, y no es para él.",
    "Italian": "Non so che cosa è questo. Tu non sei con me, ma lui è il padre della bambina.",
    "Portuguese": "Eu não sei o que é isso. Ela está com os filhos, mas você não está.",
    "Dutch": "Ik weet niet waar het is. Hij is niet op de boot, maar zij wacht op een brief.",
    "Russian": "Я не знаю, где письмо.",
    "Japanese": "手紙がどこにあるのか、わたしは知らない。",
    "Korean": "편지가 어디 있는지 모르겠어요.",
}


@pytest.mark.parametrize("language", LINES)
def test_a_language_is_told_by_its_script_or_its_small_words(language: str) -> None:
    assert other_language_of(LINES[language]) == language
    assert IN_CHINESE[language]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "She is in the house with the children, and it is late. Voilà, mon ami!",
        "信在抽屉里，和照片在一起。Hello, Paris。",
        "La la la!",
    ],
)
def test_english_chinese_and_what_is_too_short_are_none(text: str) -> None:
    assert other_language_of(text) == ""
