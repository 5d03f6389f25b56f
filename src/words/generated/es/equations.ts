// Made by tools/words.mjs from the .ftl files. Not edited by hand.
export const text = `equations-line = La línea { $line } de las ecuaciones no se puede usar: { $why }.
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
ensemble-time = Estas ecuaciones dependen del tiempo t. Avanza con pasos iguales, con --method rk4 o euler.
ensemble-strange = Este comando no conoce la columna «{ $name }». { $help }
ensemble-twice = La columna «{ $name }» está dos veces. Quédate con una.
ensemble-conflict = La columna «{ $name }» vale para las dos personas, pero también está «{ $name }_a» o «{ $name }_b». Quédate con lo uno o lo otro.
ensemble-missing = Ninguna columna da { $names }, y las ecuaciones lo necesitan. { $help }
ensemble-columns = Usa id, un parámetro ({ $parameters }) o un estado del comienzo ({ $states }). Añade _a o _b para una persona, nada para las dos.
score-columns = La primera línea tiene las columnas { $columns }. Hacen falta dyad_id, time_unix y sender, para saber quién escribió cuándo. docs/score.md tiene un ejemplo.
score-row = En la línea { $line } falta una pareja a-b, un segundo entero o un remitente que sea a o b. Una fila mala movería todas las cifras, así que no se puntuó nada. Corrígela o quítala.
score-both-ways = La línea { $line } tiene la pareja { $pair }, y las mismas dos personas estaban antes al revés. Cada una sería media conversación, así que no se puntuó nada. Da a lo que envían las dos la misma dyad_id.
score-unit =
    La hora de la línea { $line } parece estar en { $unit ->
        [milliseconds] milisegundos
        [microseconds] microsegundos
       *[nanoseconds] nanosegundos
    } desde 1970: en segundos caería después del año 2200. Hacen falta segundos enteros, así que no se puntuó nada. Divide la columna por { $unit ->
        [milliseconds] 1000
        [microseconds] 1.000.000
       *[nanoseconds] 1.000.000.000
    } y quita los decimales.
model-fault-missing = En «{ $file }», persona { $which }: { $name } falta o no es un número.
model-fault-range =
    En «{ $file }», persona { $which }: { $name } es { $value }; debe ser { $may ->
        [above-zero] mayor que cero
        [from-zero] cero o más
       *[share] de 0 a 1
    }.
model-fault-unknown = En «{ $file }», persona { $which }: { $name } no es un número del modelo.
`;
