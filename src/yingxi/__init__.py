"""Yingxi 影戏: one open studio in which a story becomes a finished film."""

__version__ = "0.1.0"
