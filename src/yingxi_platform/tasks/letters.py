"""News by mail: one letter with all that somebody has not seen, and a way to have no more of them."""

from typing import Any

from django.conf import settings
from django.core import signing
from django.core.mail import EmailMessage
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from yingxi.film.errors import InputError
from yingxi_platform.jobs.work import AtWork, works
from yingxi_platform.people.doors import INVITED_DAYS
from yingxi_platform.people.models import Account
from yingxi_platform.studios.models import Studio
from yingxi_platform.studios.policy import visible
from yingxi_platform.tasks.models import Notice
from yingxi_platform.words import say

MOST = 60
_SALT = "no more mail"


@works("post")
def post(work: AtWork) -> dict[str, Any]:
    """One letter of what this person has neither seen nor been written of. Written first, then noted as sent: who hears
    twice after a crash is better off than who never hears."""
    account = Account.objects.filter(pk=work.job.subject, is_active=True).exclude(mail="never").first()
    if account is None:
        return {"sent": 0}
    waiting = list(
        Notice.objects.filter(account=account, film__in=visible(account), read_at=None, mailed_at=None)
        .select_related("film")
        .order_by("film", "at")[:MOST]
    )
    if not waiting:
        return {"sent": 0}
    letter_of(account, waiting).send()
    Notice.objects.filter(pk__in=[notice.pk for notice in waiting]).update(mailed_at=timezone.now())
    return {"sent": len(waiting)}


def letter_of(account: Account, waiting: list[Notice]) -> EmailMessage:
    """The letter, plain, in the person's language. What others wrote stands in it as text and nowhere in its head."""
    speak = account.language or "en"
    lines: list[str] = []
    film = None
    for notice in waiting:
        if notice.film != film:
            film = notice.film
            lines += ["", one_line(film.title), f"{settings.OPENED_AT}{reverse('film', args=[film.code])}"]
        words = {"who": "", "text": "", **notice.words}
        lines.append(f"- {one_line(say(speak, f'notice.{notice.kind}', **words))}")
    stop = f"{settings.OPENED_AT}{reverse('no mail', args=[signing.dumps(account.pk, salt=_SALT)])}"
    lines += ["", say(speak, "mail.stop"), stop]
    return EmailMessage(
        say(speak, "mail.subject", count=len(waiting)),
        "\n".join(lines).strip() + "\n",
        to=[account.email],
        headers={"List-Unsubscribe": f"<{stop}>", "List-Unsubscribe-Post": "List-Unsubscribe=One-Click"},
    )


def invitation_sent(studio: Studio, link: str, *, email: str, by: Account, speak: str) -> None:
    """The link, sent at once and kept nowhere: in the language of who has an account by that address, else of who
    invites. Raises InputError where it cannot be sent."""
    if not settings.MAIL:
        raise _unsent()
    there = Account.objects.filter(email=email).values_list("language", flat=True).first()
    speak = there or speak
    subject = say(speak, "mail.invited", who=one_line(by.name), studio=one_line(studio.name))
    text = f"{subject}\n\n{say(speak, 'mail.invited.line', days=INVITED_DAYS)}\n{link}\n"
    try:
        EmailMessage(subject, text, to=[email]).send()
    except OSError as error:
        raise _unsent() from error


def _unsent() -> InputError:
    return InputError(
        "the letter could not be sent", next_step="give them a link instead, and tell who keeps the studio"
    )


# The mail program posts here without a page: the signed address is what says who it is.
@csrf_exempt
@require_http_methods(["GET", "POST"])
def no_mail(request: HttpRequest, token: str) -> HttpResponse:
    """No more letters to whom the address was sent."""
    try:
        account = Account.objects.filter(pk=signing.loads(token, salt=_SALT)).first()
    except signing.BadSignature:
        account = None
    if account is None:
        raise Http404
    if request.method == "POST":
        Account.objects.filter(pk=account.pk).update(mail="never")
    return render(request, "people/no_mail.html", {"stopped": request.method == "POST"})


def one_line(text: str) -> str:
    return " ".join(text.split())
