"""Takes boards, performances and sheets; gives picture takes, made by an Animator. Orders, and draws nothing."""

from yingxi.shots.ordering import shot_request as shot_request
from yingxi.shots.own_video import video_conformed as video_conformed
from yingxi.shots.own_video import video_whole as video_whole
from yingxi.shots.picturing import shot_pictured as shot_pictured
