"""Procedural score. Takes a cue of music; gives it composed, as MIDI, and played with a sound font.

Modes, loops, instruments and manners: docs/figures.md, Score.
"""
