"""The application's name."""

from django.apps import AppConfig


class LiveConfig(AppConfig):
    name = "yingxi_platform.live"
    label = "live"
