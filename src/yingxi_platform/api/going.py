"""Films that are put away, for programs."""

from typing import Any

from django.http import Http404, HttpRequest
from ninja import Schema

from yingxi_platform.api.finding import film_for
from yingxi_platform.api.together import api
from yingxi_platform.api.tokens import PEOPLE
from yingxi_platform.films import asking
from yingxi_platform.films.opened import film_away
from yingxi_platform.films.pages.going import films_away
from yingxi_platform.studios.going import brought_back, ended_by_hand, put_away
from yingxi_platform.studios.policy import studios_of

__all__ = ["api"]


class Title(Schema):
    title: str


@api.delete("/films/{code}", auth=PEOPLE, url_name="put film away")
def puts_away(request: HttpRequest, code: str) -> Any:
    """Puts the film away: nobody sees it any more, its guests neither, and what is being made of it stops."""
    put_away(film_for(request, code, "put away"), by=request.user)
    return {"away": code}


@api.get("/away", auth=PEOPLE, url_name="films away")
def listed(request: HttpRequest) -> Any:
    """The films that are put away, for their owners and producers: each is deleted on its day `until`."""
    if not studios_of(request.user, "put away").exists():
        raise Http404
    return [
        {
            "code": each["film"].code,
            "title": each["film"].title,
            "studio": each["film"].studio.code,
            "since": each["film"].gone_at,
            "until": each["until"],
        }
        for each in films_away(request.user)
    ]


@api.post("/away/{code}/back", auth=PEOPLE, url_name="bring film back")
def back(request: HttpRequest, code: str) -> Any:
    """Brings a film back that is put away, whole."""
    film = film_away(request, code, "put away")
    if not brought_back(film):
        raise Http404
    asking.look(film)
    asking.shelve(film)
    return {"back": code}


@api.delete("/away/{code}", auth=PEOPLE, url_name="end film")
def end(request: HttpRequest, code: str, asked: Title) -> Any:
    """Deletes a film for ever that is put away, by its owner, who sends its title."""
    ended_by_hand(film_away(request, code, "end"), asked.title, by=request.user)
    return {"ends": code}
