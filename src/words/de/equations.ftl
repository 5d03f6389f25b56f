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
equations-circular = „{ $name }“ ist durch sich selbst definiert: { $names }.

model-fault-missing = In „{ $file }“, Person { $which }: { $name } fehlt oder ist keine Zahl.
model-fault-range = In „{ $file }“, Person { $which }: { $name } ist { $value }; es muss { $may ->
    [above-zero] über 0
    [from-zero] 0 oder mehr
   *[share] von 0 bis 1
} sein.
model-fault-unknown = In „{ $file }“, Person { $which }: { $name } ist keine Zahl des Modells.
