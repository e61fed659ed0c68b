"""Who may come in."""

from typing import Any, ClassVar

from django.contrib.auth.models import AbstractBaseUser, BaseUserManager
from django.db import models
from django.utils import timezone

NAME_LENGTH = 80
# How news come by mail: together after a few minutes, once a day, or not at all.
MAILS = ("soon", "daily", "never")


class Accounts(BaseUserManager):
    def made(self, email: str, password: str, **more: Any) -> "Account":
        account = self.model(email=email.strip().lower(), **more)
        account.set_password(password)
        account.save()
        return account


class Account(AbstractBaseUser):
    """A person. `keeper` looks after the whole installation; what somebody may do in a studio is their role there."""

    email = models.EmailField(unique=True)
    name = models.CharField(max_length=NAME_LENGTH)
    language = models.CharField(max_length=8, blank=True)
    mail = models.CharField(max_length=8, default="soon")
    keeper = models.BooleanField(default=False)
    is_active = models.BooleanField(default=True)
    joined = models.DateTimeField(default=timezone.now)

    objects = Accounts()
    USERNAME_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = []

    def __str__(self) -> str:
        return self.name

    @property
    def places(self) -> Any:
        """Where they belong, with the studios."""
        return self.memberships.select_related("studio").order_by("since")

    @property
    def initials(self) -> str:
        return initials_of(self.name)


class Door(models.Model):
    """A link that lets one person in, once. Only the digest of its token is kept. `studio` is None for the very first
    account, who then owns a new studio."""

    digest = models.CharField(max_length=64, unique=True)
    studio = models.ForeignKey("studios.Studio", null=True, on_delete=models.CASCADE)
    role = models.CharField(max_length=16, blank=True)
    made_by = models.ForeignKey(Account, null=True, on_delete=models.CASCADE, related_name="doors_made")
    made_at = models.DateTimeField(default=timezone.now)
    expires = models.DateTimeField()
    used_at = models.DateTimeField(null=True)
    used_by = models.ForeignKey(Account, null=True, on_delete=models.SET_NULL, related_name="doors_used")

    @property
    def open(self) -> bool:
        return self.used_at is None and self.expires > timezone.now()


class Attempt(models.Model):
    """A failed sign-in, to slow down who guesses. `who` is a digest of the address or of where it came from."""

    who = models.CharField(max_length=64, db_index=True)
    at = models.DateTimeField(default=timezone.now, db_index=True)


class Token(models.Model):
    """A program's way in, in the name of a person and with no more rights than theirs. `scope` read lets it look,
    note lets it speak of what it sees, write lets it change films, people lets it invite and let go. Only the digest
    of the token is kept."""

    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="tokens")
    digest = models.CharField(max_length=64, unique=True)
    label = models.CharField(max_length=80)
    scope = models.CharField(max_length=8, default="read")
    made_at = models.DateTimeField(default=timezone.now)
    used_at = models.DateTimeField(null=True)
    expires = models.DateTimeField()


def initials_of(name: str) -> str:
    words = name.split()
    return (words[0][:1] + words[-1][:1] if len(words) > 1 else name[:1]).upper()
