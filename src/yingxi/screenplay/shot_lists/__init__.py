"""Shot lists. Takes the text of a list (JSON or CSV), gives its shots; tells them as a Screenplay."""

from yingxi.screenplay.shot_lists.comma_separated import shots_from_csv as shots_from_csv
from yingxi.screenplay.shot_lists.json_lists import is_json as is_json
from yingxi.screenplay.shot_lists.json_lists import shots_from_json as shots_from_json
from yingxi.screenplay.shot_lists.telling import screenplay_from_shots as screenplay_from_shots
