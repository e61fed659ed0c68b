"""The platform around the studio: people, studios, films in the browser, jobs. Takes films, gives an audience.

Server-rendered pages over the film folders of the command line. Nothing here makes a film: `films/making` asks
`yingxi.production`, in a worker process. Every room is a Django application of its own; `settings` is the only
place that reads the environment.
"""
