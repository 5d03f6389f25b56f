### Las ecuaciones sobre un chat: dónde empieza la inquietud, dónde ya basta, y qué tan bien explica la idea los tiempos.

theory-explains = { $explains ->
    [better] En estas dos personas la idea explica los tiempos con más acierto que un dar y recibir común.
    [worse] En estas dos personas la idea explica los tiempos con menos acierto que un dar y recibir común.
   *[same] En estas dos personas la idea no explica los tiempos con más acierto que un dar y recibir común.
}
