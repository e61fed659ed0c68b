"""One small scene, which goes through the house when its rooms are run: `python -m yingxi.breakdown` and so on."""

from yingxi.film.brief import Brief

A_SCENE = """\
Title: The Bridge

INT. TEAHOUSE - NIGHT

Rain. OLD FU, 70, a thin man with a white beard, stands by the window. MEI, 8, in a red coat, runs in.

MEI
Grandpa! The bridge is gone!

Old Fu looks at her. He hands her a cup.

OLD FU
(gently)
Then we must learn to swim.

Mei laughs.
"""
ITS_BRIEF = Brief(idea="A bridge is washed away", length_seconds=None)
