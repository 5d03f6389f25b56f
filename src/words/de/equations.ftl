### Eine eigene Seite mit Gleichungen und eine Tabelle von Paaren, wenn sie sich nicht verwenden lassen.

equations-line = Zeile { $line } der Gleichungen lässt sich nicht verwenden: { $why }.
equations-form = sie hat nicht die Form „name = …“ oder „name' = …“
equations-second = „{ $name }“ steht ein zweites Mal da
equations-ends = sie endet, wo { $expected } erwartet war
equations-stands = „{ $found }“ steht an Stelle { $at }, wo { $expected } erwartet war
equations-operator = das Ende oder ein Rechenzeichen
equations-value = eine Zahl, ein Name oder „(“
equations-function = „{ $name }“ ist keine Funktion, die wir kennen ({ $known })
equations-arity = { $name } nimmt { $wanted } Werte, nicht { $given }
equations-no-state = Es gibt keine Zeile „name' = …“. Ein System braucht mindestens einen Zustand.
equations-name-taken = „{ $name }“ ist die Zeit oder eine Eingabe und kann kein Zustand sein.
equations-circular = „{ $name }“ ist durch sich selbst erklärt: { $names }.

ensemble-time = Diese Gleichungen hängen von der Zeit t ab. Geh in gleichen Schritten, mit --method rk4 oder euler.
ensemble-strange = Die Spalte „{ $name }“ kennt dieser Befehl nicht. { $help }
ensemble-twice = Die Spalte „{ $name }“ gibt es zweimal. Behalt eine davon.
ensemble-conflict = Die Spalte „{ $name }“ gilt für beide, aber „{ $name }_a“ oder „{ $name }_b“ ist auch da. Behalt das eine oder das andere.
ensemble-missing = Keine Spalte gibt { $names }, und die Gleichungen brauchen es. { $help }
ensemble-columns = Nimm id, einen Parameter ({ $parameters }) oder einen Zustand am Anfang ({ $states }). Für eine Person häng _a oder _b an, für beide nichts.

score-columns = Die erste Zeile hat die Spalten { $columns }. Wir brauchen dyad_id, time_unix und sender, um zu wissen, wer wann schrieb. docs/score.md hat ein Beispiel.
score-row = In Zeile { $line } fehlt ein Paar a-b, eine ganze Sekunde oder ein Absender, der a oder b ist. Eine falsche Zeile würde jede Zahl verschieben, also wurde nichts bewertet. Berichtige oder lösche sie.
score-both-ways = Zeile { $line } hat das Paar { $pair }, und dieselben zwei standen weiter oben schon andersherum. Jedes wäre ein halbes Gespräch, also wurde nichts bewertet. Gib dem, was beide senden, dieselbe dyad_id.
score-unit = Die Zeit in Zeile { $line } sieht nach { $unit ->
    [milliseconds] Millisekunden
    [microseconds] Mikrosekunden
   *[nanoseconds] Nanosekunden
} seit 1970 aus: In Sekunden läge sie nach dem Jahr 2200. Gebraucht werden ganze Sekunden, also wurde nichts bewertet. Teile die Spalte durch { $unit ->
    [milliseconds] 1.000
    [microseconds] 1.000.000
   *[nanoseconds] 1.000.000.000
} und lass den Rest weg.

model-fault-missing = In „{ $file }“, Person { $which }: { $name } fehlt oder ist keine Zahl.
model-fault-range = In „{ $file }“, Person { $which }: { $name } ist { $value }; es muss { $may ->
    [above-zero] über 0
    [from-zero] 0 oder mehr
   *[share] von 0 bis 1
} sein.
model-fault-unknown = In „{ $file }“, Person { $which }: { $name } ist keine Zahl des Modells.
