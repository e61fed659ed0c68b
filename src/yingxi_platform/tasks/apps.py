"""The application's name."""

from django.apps import AppConfig


class TasksConfig(AppConfig):
    name = "yingxi_platform.tasks"
    label = "tasks"
