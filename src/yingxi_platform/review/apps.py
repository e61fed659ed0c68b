"""The application's name."""

from django.apps import AppConfig


class ReviewConfig(AppConfig):
    name = "yingxi_platform.review"
    label = "review"
