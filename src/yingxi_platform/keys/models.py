"""A studio's keys, sealed."""

from typing import Any, ClassVar

from django.db import models
from django.utils import timezone

from yingxi_platform.people.models import Account
from yingxi_platform.studios.models import Studio


class SealedKey(models.Model):
    """A value that a generator reads from its environment, for the films of one studio. `sealed` is never shown."""

    studio = models.ForeignKey(Studio, on_delete=models.CASCADE, related_name="keys")
    name = models.CharField(max_length=40)
    sealed = models.BinaryField()
    set_by = models.ForeignKey(Account, null=True, on_delete=models.SET_NULL)
    set_at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints: ClassVar[list[Any]] = [
            models.UniqueConstraint(fields=["studio", "name"], name="a_key_of_a_name")
        ]

    def __str__(self) -> str:
        return self.name
