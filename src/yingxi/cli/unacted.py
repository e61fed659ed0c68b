"""What a person wrote into a film's screenplay that no action of the theatre plays, told before anything is drawn."""

from yingxi.breakdown import screenplay_broken_down
from yingxi.cli.lacking import TOLD, line_told
from yingxi.cli.messages import Tongue, said
from yingxi.film.errors import YingxiError
from yingxi.film.screenplay import Screenplay
from yingxi.production.folder import SCREENPLAY, FilmFolder


def unacted_told(film: FilmFolder, speak: Tongue) -> None:
    """Prints, in a line, the deeds of the screenplay that are not acted and that a person wrote; nothing where there
    are none."""
    if not film.has(SCREENPLAY):
        return
    try:
        base = film.base_screenplay()
        own = film.own_screenplay()
    except YingxiError:
        return
    language = film.settings().brief.language
    found = tuple(screenplay_broken_down(own, language=language).not_staged)
    known = {_words(each) for each in _made(base, film)}
    written = [each for each in found if _words(each) not in known]
    if written:
        words = said("semicolon", speak).join(line_told(each, speak) for each in written[:TOLD])
        more = said("plan.more", speak, count=len(written) - TOLD) if len(written) > TOLD else ""
        print(said("unacted", speak, words=words + more))


def _made(base: Screenplay | None, film: FilmFolder) -> tuple[str, ...]:
    """What is not acted of the screenplay as a writer made it; of one that a person brought all is theirs."""
    settings = film.settings()
    if base is None or settings.start == "screenplay":
        return ()
    return screenplay_broken_down(base, language=settings.brief.language).not_staged


def _words(told: str) -> str:
    return told.partition(": ")[2] or told
