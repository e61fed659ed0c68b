"""Notes, and the links by which guests see a film."""

from typing import Any, ClassVar
from uuid import uuid4

from django.db import models
from django.urls import reverse
from django.utils import timezone

from yingxi_platform.people.models import Account, initials_of
from yingxi_platform.review.mentions import pieces
from yingxi_platform.studios.models import Film, Rush

LONGEST_NOTE = 4000


class Note(models.Model):
    """What somebody says of the frames [frame_in, frame_out] of one version of the film. `version` is of its file: a
    note on an earlier one stays, and says so. With a `take`, it is on the frames of that take of a shot, which never
    changes. `strokes` are drawn on the frame `drawn_at` (`strokes.py`), on `frame_in` where that is None. `mentions`
    are the words by which members are spoken to (`mentions.py`). Guests read it where it is `shared`, or came by their
    own `link` (`sharing.py`). `key` comes from who writes it: sent twice, it is one note."""

    film = models.ForeignKey(Film, on_delete=models.CASCADE, related_name="notes")
    key = models.UUIDField(default=uuid4)
    version = models.CharField(max_length=16, blank=True)
    take = models.ForeignKey(Rush, null=True, on_delete=models.CASCADE, related_name="notes")
    frame_in = models.IntegerField(null=True)
    frame_out = models.IntegerField(null=True)
    drawn_at = models.IntegerField(null=True)
    body = models.CharField(max_length=LONGEST_NOTE, blank=True)
    strokes = models.JSONField(default=list)
    mentions = models.JSONField(default=list)
    author = models.ForeignKey(Account, null=True, on_delete=models.SET_NULL)
    guest = models.CharField(max_length=80, blank=True)
    link = models.ForeignKey("GuestLink", null=True, on_delete=models.SET_NULL, related_name="notes")
    shared = models.BooleanField(default=False)
    parent = models.ForeignKey("self", null=True, on_delete=models.CASCADE, related_name="replies")
    made_at = models.DateTimeField(default=timezone.now)
    resolved_at = models.DateTimeField(null=True)
    resolved_by = models.ForeignKey(Account, null=True, on_delete=models.SET_NULL, related_name="+")

    class Meta:
        constraints: ClassVar[list[Any]] = [
            models.UniqueConstraint(fields=["film", "key"], name="a_note_is_sent_once"),
            models.CheckConstraint(
                condition=models.Q(frame_out__isnull=True) | models.Q(frame_out__gte=models.F("frame_in")),
                name="a_range_runs_forward",
            ),
        ]

    @property
    def who(self) -> str:
        return self.author.name if self.author is not None else self.guest

    @property
    def drawn_on(self) -> int | None:
        """The frame that its drawing stands on."""
        return self.frame_in if self.drawn_at is None else self.drawn_at

    @property
    def initials(self) -> str:
        return initials_of(self.who)

    @property
    def page(self) -> str:
        """The address where it is read: with the film, or with the take that it is on."""
        at = ("look at take", self.take_id) if self.take_id else ("film page", "film")
        return reverse(at[0], args=[self.film.code, at[1]]) + "#notes"

    @property
    def pieces(self) -> list[tuple[str, bool]]:
        """What it says, and of each piece whether it speaks to somebody."""
        return pieces(self.body, self.mentions)


class NotePicture(models.Model):
    """A picture that lies beside a note (`pictures.py`): its `file` in the film's folder `noted`, and what whoever
    brought it called it. Nothing of the file that came is left but what is seen."""

    note = models.ForeignKey(Note, on_delete=models.CASCADE, related_name="pictures")
    file = models.CharField(max_length=40)
    name = models.CharField(max_length=80, blank=True)
    width = models.IntegerField()
    height = models.IntegerField()

    class Meta:
        ordering: ClassVar[list[str]] = ["pk"]


class GuestLink(models.Model):
    """A link to one film, or to one playlist of it, for who has no account. Only the digest of its token is kept; with
    a `password`, its hash."""

    film = models.ForeignKey(Film, on_delete=models.CASCADE, related_name="guest_links")
    playlist = models.ForeignKey("Playlist", null=True, on_delete=models.CASCADE, related_name="guest_links")
    digest = models.CharField(max_length=64, unique=True)
    label = models.CharField(max_length=80)
    may_note = models.BooleanField(default=True)
    may_keep = models.BooleanField(default=False)
    may_approve = models.BooleanField(default=False)
    password = models.CharField(max_length=128, blank=True)
    made_by = models.ForeignKey(Account, null=True, on_delete=models.SET_NULL)
    made_at = models.DateTimeField(default=timezone.now)
    expires = models.DateTimeField()
    shut_at = models.DateTimeField(null=True)

    @property
    def open(self) -> bool:
        return self.shut_at is None and self.expires > timezone.now() and self.film.gone_at is None


class Guest(models.Model):
    """Who came by a link in one browser and said a name: one person, whatever they call themselves. `key` is what the
    browser's session knows them by; `folded` is the name as it is told apart from others'."""

    film = models.ForeignKey(Film, on_delete=models.CASCADE, related_name="guests")
    link = models.ForeignKey(GuestLink, on_delete=models.CASCADE, related_name="guests")
    key = models.CharField(max_length=32)
    name = models.CharField(max_length=80)
    folded = models.CharField(max_length=240)
    since = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints: ClassVar[list[Any]] = [
            models.UniqueConstraint(fields=["film", "folded"], name="no_two_guests_of_one_name"),
            models.UniqueConstraint(fields=["link", "key"], name="one_guest_of_one_browser"),
        ]


class Approval(models.Model):
    """What one person says of one version of a film, as a whole: that it may go, or not yet. Said again, it is what
    was said last. A guest (`came`) has a name and no account; `guest` is how they called themselves when they said
    it."""

    film = models.ForeignKey(Film, on_delete=models.CASCADE, related_name="approvals")
    version = models.CharField(max_length=16)
    account = models.ForeignKey(Account, null=True, on_delete=models.CASCADE)
    guest = models.CharField(max_length=80, blank=True)
    came = models.ForeignKey(Guest, null=True, on_delete=models.CASCADE, related_name="approvals")
    approves = models.BooleanField()
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints: ClassVar[list[Any]] = [
            models.UniqueConstraint(fields=["film", "version", "account"], name="one_word_on_a_version"),
            models.UniqueConstraint(
                fields=["film", "version", "came"],
                condition=models.Q(account=None),
                name="one_word_of_one_guest_on_a_version",
            ),
        ]

    @property
    def who(self) -> str:
        return self.account.name if self.account is not None else self.guest

    @property
    def initials(self) -> str:
        return initials_of(self.who)


class Playlist(models.Model):
    """Shots of a film to be looked at one after the other, by their ids."""

    film = models.ForeignKey(Film, on_delete=models.CASCADE, related_name="playlists")
    name = models.CharField(max_length=80)
    shots = models.JSONField(default=list)
    made_by = models.ForeignKey(Account, null=True, on_delete=models.SET_NULL)
    made_at = models.DateTimeField(default=timezone.now)


class Screening(models.Model):
    """A film that several watch together: one playhead for all. At `at` it stood on `frame`, and `playing` from there.
    `who` moved it last."""

    film = models.OneToOneField(Film, on_delete=models.CASCADE, related_name="screening")
    frame = models.IntegerField(default=0)
    playing = models.BooleanField(default=False)
    who = models.CharField(max_length=80)
    at = models.DateTimeField(default=timezone.now)
