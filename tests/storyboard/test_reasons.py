"""A shot's reason in words."""

from yingxi.storyboard.reasons import Reason, reason_worded


def test_a_hat_is_told_as_a_hat_and_not_as_the_board_writes_it():
    reason = Reason("thing", thing="hat:cap:#8a5a44")
    english = reason_worded(reason, "en", {})
    chinese = reason_worded(reason, "zh", {})
    assert "hat" in english
    assert "帽" in chinese
    assert not [each for each in (english, chinese) if ":cap:" in each or "#" in each]
