"""Every page that somebody of the studio can open of a film, and beside it."""

from typing import Any

STAGES = ("brief", "story", "screenplay", "cast", "storyboard", "shots", "sound", "edit", "film")
BESIDE = ("tasks", "guests", "history", "playlists", "compare", "away")
HOUSE = (
    "/",
    "/mine/",
    "/me/",
    "/jobs/",
    "/api-guide/",
    "/search/",
    "/search/?q=e",
    "/search/?q=zebra",
    "/away/",
)
# What is opened from a page: the first link of its kind there.
FURTHER = {
    "cast": "a[href*='/with/']",
    "shots": "a.noted",
    "history": "a[href*='/history/']:not([aria-current])",
    "playlists": "main a[href*='/playlists/']:not([aria-current])",
    "brief": "details.menu a[href*='/studios/']",
}
OPENED = "document.querySelectorAll('main details').forEach((it) => { it.open = true; })"
WIDER = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


def every_page(page: Any, film: str) -> list[str]:
    """Their addresses; `film` is that of a film."""
    found = [*HOUSE, *(f"{film}{name}/" for name in (*STAGES, *BESIDE))]
    for name, link in FURTHER.items():
        page.goto(f"{film}{name}/")
        first = page.query_selector(link)
        found += [first.get_attribute("href")] if first else []
    return found
