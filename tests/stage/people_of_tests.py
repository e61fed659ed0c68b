"""People for tests: one of each age, nobody special."""

from yingxi.film.sheet import Cast, CharacterSheet, Garment, Hair, Palette, VoiceSheet

VOICE = VoiceSheet(styles=(("jf_alpha", 1.0),))


def person(name: str, age: str, height: float, coat: str, **more: object) -> CharacterSheet:
    return CharacterSheet.model_validate(
        {
            "id": f"person-{name}",
            "name": name,
            "age": age,
            "height": height,
            "hair": Hair(style="bun", colour="#b9bcc4"),
            "top": Garment(cut="long coat", colour=coat),
            "voice": VOICE,
            **more,
        }
    )


def adult() -> CharacterSheet:
    return person("ruth", "adult", 1.66, "#4a5a78")


def child() -> CharacterSheet:
    return person("xiaoyu", "child", 1.12, "#e8b93c")


def elder() -> CharacterSheet:
    return person("granny", "elder", 1.55, "#7a3f63")


def cast(*people: CharacterSheet) -> Cast:
    palette = Palette(ground="#d8cbb0", first="#7a6a58", second="#54606e", accent="#e8b93c")
    return Cast(people=people or (elder(), child()), palette=palette)
