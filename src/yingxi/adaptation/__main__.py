"""A page of prose as a short film: what is played, in the text's own words."""

from yingxi.adaptation import adapted
from yingxi.film.brief import Brief
from yingxi.screenplay import fountain_from_screenplay

PAGE = """\
The rain had not stopped for three days. In the teahouse by the river old Fu stood at the window and counted the
boats that came loose. He was seventy, and he had never learned to swim.

Mei ran in, eight years old, her red coat dripping.

"Grandpa," she said, "the bridge is gone!"

Fu looked at her for a long time. Then he took a cup from the shelf, filled it with tea and put it in her hands.

"How shall we get home?" asked Mei.

"We shall learn to swim," said Fu.

She laughed, and he laughed too, and outside the river went on taking what it wanted.
"""

told = adapted(Brief(idea=PAGE, length_seconds=30))
print(told.story.logline, end="\n\n")
print(fountain_from_screenplay(told.screenplay))
