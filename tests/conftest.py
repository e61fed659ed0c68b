"""Every property is tried the same way on every machine: no clock decides whether a test passes."""

from hypothesis import HealthCheck, settings

settings.register_profile(
    "yingxi", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("yingxi")
