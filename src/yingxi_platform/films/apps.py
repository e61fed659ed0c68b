"""The application's name."""

from django.apps import AppConfig


class FilmsConfig(AppConfig):
    name = "yingxi_platform.films"
    label = "films"
