"""What the page of cast and sets shows: everybody's sheet, how they sound, and the places."""

import json
from typing import Any

from django.http import HttpRequest

from yingxi.film.sheet import Cast
from yingxi.film.voices import NATIVE
from yingxi_platform.films.appearing import shots_seen
from yingxi_platform.films.reading import noun_of
from yingxi_platform.films.reading_fields import Part, document_of
from yingxi_platform.films.showing_boards import current
from yingxi_platform.films.showing_sound import heard_of
from yingxi_platform.films.taking import settings_of
from yingxi_platform.studios.models import Film, Rush
from yingxi_platform.words import voice_said


def cast(request: HttpRequest, film: Film) -> dict[str, Any]:
    people, places = document_of(film, "cast.yaml"), document_of(film, "sets.yaml")
    pictures = current(film, "person") | current(film, "set")
    heard, seen = heard_of(film), shots_seen(film)
    return {
        "people": [
            {**each, "heard": heard.get(each["id"], {}), "shots": seen.get(each["id"], [])}
            for each in _with(people.parts("people") if people else [], pictures, film)
        ],
        "places": _with(places.parts("places") if places else [], pictures, film),
        "palette": people.part("palette") if people else None,
        "voices": [
            (it, voice_said(request.speak, it)) for it in _voices(film, people.noun if people else None)
        ],
        "colours": _colours(people.noun) if people else (),
    }


def _colours(cast: Cast) -> tuple[str, ...]:
    """The film's palette, and what its people wear: what a new colour is best chosen from."""
    palette = cast.palette
    worn = (
        colour
        for it in cast.people
        for colour in (it.top.colour, it.top.trim, it.trousers, it.hair.colour, it.skin)
    )
    found = (palette.accent, palette.first, palette.second, palette.ground, *palette.script.values(), *worn)
    return tuple(dict.fromkeys(colour for colour in found if colour))


def _voices(film: Film, cast: Cast | None) -> tuple[str, ...]:
    """The packaged voices that speak the film's language, and what its people are mixed of besides."""
    kinds = "z" if film.language == "zh" else "ab"
    used = (style for it in (cast.people if cast else ()) for style, _ in it.voice.styles)
    return tuple(dict.fromkeys((*(it for it in NATIVE if it[0] in kinds), *used)))


def _with(parts: list[Part], pictures: dict[str, Rush], film: Film) -> list[dict[str, Any]]:
    """Each sheet with its picture, and whether it is locked in film.yaml."""
    sheets = noun_of(film, "film.yaml").sheets
    return [
        {
            "part": part,
            "id": part.noun.id,
            "rush": pictures.get(part.noun.id),
            "locked": part.noun.id in sheets and sheets[part.noun.id].locked,
            "lock": json.dumps(["sheets", part.noun.id, "locked"], ensure_ascii=False),
            "was": json.dumps((settings_of(film, part.noun.id, "sheets") or {}).get("locked")),
        }
        for part in parts
    ]
