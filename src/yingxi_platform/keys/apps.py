"""The application's name."""

from django.apps import AppConfig


class KeysConfig(AppConfig):
    name = "yingxi_platform.keys"
    label = "keys"
