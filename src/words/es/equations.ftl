### Una página de ecuaciones propias y una tabla de parejas, cuando no se pueden usar.

equations-line = La línea { $line } de las ecuaciones no se puede usar: { $why }.
equations-form = no tiene la forma «name = …» o «name' = …»
equations-second = «{ $name }» se da por segunda vez
equations-ends = termina donde se esperaba { $expected }
equations-stands = «{ $found }» está en el carácter { $at }, donde se esperaba { $expected }
equations-operator = el final o un operador
equations-value = un número, un nombre o un paréntesis
equations-function = «{ $name }» no es una función que conozcamos ({ $known })
equations-arity = { $name } toma { $wanted } valores, no { $given }
equations-no-state = No hay ninguna línea «name' = …». Un sistema necesita al menos un estado.
equations-name-taken = «{ $name }» es el tiempo o una entrada, y no puede ser un estado.
equations-circular = «{ $name }» se define por sí mismo: { $names }.

model-fault-missing = En «{ $file }», persona { $which }: { $name } falta o no es un número.
model-fault-range = En «{ $file }», persona { $which }: { $name } es { $value }; debe ser { $may ->
    [above-zero] mayor que cero
    [from-zero] cero o más
   *[share] de 0 a 1
}.
model-fault-unknown = En «{ $file }», persona { $which }: { $name } no es un número del modelo.
