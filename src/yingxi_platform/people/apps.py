"""The application's name."""

from django.apps import AppConfig


class PeopleConfig(AppConfig):
    name = "yingxi_platform.people"
    label = "people"
