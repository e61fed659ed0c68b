"""The application's name."""

from django.apps import AppConfig


class JobsConfig(AppConfig):
    name = "yingxi_platform.jobs"
    label = "jobs"
