"""The production office. Takes settings and a folder, gives a film: the recipe, the film folder, plans and
reasons.

The only place where rooms, graph and generators meet. Import what you need from its own file:
`films` begins, makes, plans and explains; `settings` is film.yaml; `folder` keeps the documents; `recipe` is
the order of making.
"""
