"""The application's name."""

from django.apps import AppConfig


class StudiosConfig(AppConfig):
    name = "yingxi_platform.studios"
    label = "studios"
