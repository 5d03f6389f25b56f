### Pasos pequeños: tarjetas, la apuesta, la previsión, el plan, la vuelta. $whose es una persona o las dos; $a y $b van en el
### orden de la página.

## Tres tarjetas

try-title = Elige un pequeño paso
try-lead = Lo puede dar cualquiera, desde hoy.
try-all = Ver los once pasos
try-whole = Más sobre esto
try-running-now = Ya hay una prueba en marcha. Haz una a la vez, para que no se mezclen.
try-to-running = Volver a ella
try-talk = Pensarlo con calma

## Quién lo da

try-who = ¿Quién da este paso?
try-who-both = Las dos personas, en las mismas semanas
try-both-want = { REGION("Leyeron la ficha y quieren", es-ES: "Habéis leído la ficha y queréis") } probarlo.
try-own = Con tus palabras
try-who-other = Otra persona
try-who-first = Primero elige quién da este paso.
try-other-step = Otro paso

## Tres maneras de probarlo. Cada una dice qué puede mostrar y qué no.

try-one = Empezar una semana
try-one-tells = Siete días. Te muestran cómo es hacerlo. No pueden decir qué cambia.
try-four = Cuatro semanas, para ver lo que este chat no muestra
try-four-tells = Cuatro semanas seguidas y luego una exportación nueva. Entonces el chat puede mostrar cómo responde cada persona cuando algo cambia. No descarta otras causas, como unas vacaciones.
try-twelve = Doce semanas por sorteo, para saberlo
try-twelve-tells = El azar elige en qué semanas, de un total de doce o más, das el paso. Así se distingue su efecto de otras causas. Es lo que más te pide.

## La apuesta

try-ask-openings = En las semanas con el paso, ¿cómo cambiarán las conversaciones empezadas por { $whose }?
try-ask-follow-ups = En las semanas con el paso, ¿cómo cambiarán los segundos mensajes de { $whose } antes de una respuesta?
try-ask-turns = En las semanas con el paso, ¿con qué frecuencia habrá mensajes de { $whose }?
try-ask-quiet-spell = En las semanas con el paso, ¿cuánto durará el silencio habitual entre { $a } y { $b }?
try-ask-wait = En las semanas con el paso, ¿cuánto durará la espera de { $whose } por una respuesta?
try-ask-threes = En las semanas con el paso, ¿con qué frecuencia habrá tres mensajes seguidos de { $whose }?
try-ask-silent-days = En las semanas con el paso, ¿cuántos días sin una palabra habrá entre { $a } y { $b }?
try-guess-more = { $what ->
    [quiet-spell] Más tiempo
    [wait] Más tiempo
    [turns] Más a menudo
    [threes] Más a menudo
   *[other] Más
}
try-guess-same = Más o menos igual
try-guess-less = { $what ->
    [quiet-spell] Menos tiempo
    [wait] Menos tiempo
    [turns] Menos a menudo
    [threes] Menos a menudo
   *[other] Menos
}
try-guess-first = Primero di lo que crees. La previsión viene después.
try-guess-stays = La previsión ya se mostró, así que lo que dijiste se queda. Para volver a probar, mira otra cosa.
try-show = Ver la previsión
try-look = Mirar otra cosa

try-guessed-openings = Dijiste: { $guess ->
    [more] más conversaciones
    [less] menos conversaciones
   *[same] más o menos las mismas conversaciones
} empezadas por { $whose }.
try-guessed-follow-ups = Dijiste: { $guess ->
    [more] más segundos mensajes
    [less] menos segundos mensajes
   *[same] más o menos los mismos segundos mensajes
} de { $whose }.
try-guessed-turns = Dijiste: mensajes de { $whose }, { $guess ->
    [more] más a menudo
    [less] menos a menudo
   *[same] más o menos igual
}.
try-guessed-quiet-spell = Dijiste: silencios { $guess ->
    [more] más largos
    [less] más cortos
   *[same] más o menos iguales
} entre { $a } y { $b }.
try-guessed-wait = Dijiste: { $guess ->
    [more] una espera más larga
    [less] una espera más corta
   *[same] una espera más o menos igual
} de { $whose } por una respuesta.
try-guessed-threes = Dijiste: tres mensajes seguidos de { $whose }, { $guess ->
    [more] más a menudo
    [less] menos a menudo
   *[same] más o menos igual
}.
try-guessed-silent-days = Dijiste: { $guess ->
    [more] más días sin una palabra
    [less] menos días sin una palabra
   *[same] más o menos los mismos días sin una palabra
} entre { $a } y { $b }.

## La previsión

try-note-more = { $long ->
    [yes] más largo
   *[no] más
}: { $count } de 20
try-note-same = más o menos igual: { $count } de 20
try-note-less = { $long ->
    [yes] más corto
   *[no] menos
}: { $count } de 20
try-note-guess = { $note }, lo que creías
try-caption = Solo de este chat. Cada punto es un tamaño posible de la diferencia que hace el paso.
try-caption-by-chance = Solo de este chat, sin el paso. Cada punto es una versión posible: la diferencia entre una semana de cada dos y las otras.
try-caption-first = Un primer vistazo: veinte versiones posibles. El resto llega enseguida.
try-idea-not-promise = Es un «qué pasaría si», no una promesa. Supone que todo va como dice el modelo de cercanía, con números que encajan con el chat, y que el paso se da por entero.
try-unit-week = por semana
try-unit-hours = horas
try-expects = { $lean ->
    [likely] Probable, como dijiste
    [leans] Más bien sí, como dijiste
    [away] Más bien { $most ->
        [more] { $long ->
            [yes] más largo
           *[no] más
        }
        [less] { $long ->
            [yes] más corto
           *[no] menos
        }
       *[same] más o menos igual
    }
    [unlikely] Probablemente { $most ->
        [more] { $long ->
            [yes] más largo
           *[no] más
        }
        [less] { $long ->
            [yes] más corto
           *[no] menos
        }
       *[same] más o menos igual
    }
   *[open] Puede ir en un sentido o en el otro
}: { $counts } de 20.
try-expects-all = { $most ->
    [more] { $long ->
        [yes] Más largo
       *[no] Más
    }
    [less] { $long ->
        [yes] Más corto
       *[no] Menos
    }
   *[same] Más o menos igual
} en los veinte.
try-count-more = { $long ->
    [yes] más largo
   *[no] más
} en { $count }
try-count-same = más o menos igual en { $count }
try-count-less = { $long ->
    [yes] más corto
   *[no] menos
} en { $count }
try-one-dot = Son veinte puntos, cada uno tan probable como los demás.
try-usual = Sin el paso, cerca de { $usual } { $unit ->
    [hours] horas
   *[week] por semana
}.
try-other = { $outcome }: menor en { $fewer } de 20, más o menos igual en { $same }, mayor en { $more }.
try-by-chance = Este paso está en cómo se dicen las cosas, y eso no se ve en quién escribe y cuándo. Los puntos muestran cuánto varían las semanas por sí solas.
try-differ-by-chance = Cuánto varían las semanas por sí solas: { $counts } de 20.
try-too-little = El chat es muy corto para hacer una previsión. Se puede probar igual: lo dirán las propias semanas.
try-not-promise = Es un «qué pasaría si», no una promesa. Supone que todo sigue como en el chat y que el paso se da por entero.
try-how = En qué se apoya
try-table = Cuánto cambia con el paso
try-table-by-chance = Sin el paso: la diferencia entre una semana de cada dos y las otras
try-table-dot = Punto
try-table-show = Lo mismo en una tabla

## El plan

try-the-step = El paso.
try-the-plan = El plan.
try-plan-pairs = { $weeks } semanas, de dos en dos: una con el paso y otra sin él. El azar elige cuál, y lo verás ese mismo día.
try-plan-before-after = { $weeks } semanas. El paso empieza en una semana elegida al azar, y sigue hasta el final.
try-power = Si subiera un 50 %, se vería en { $half } de 10 pruebas así; si se duplicara, en { $double }.
try-power-few = El chat es demasiado corto para saber qué cambio detectaría la prueba. Puedes hacerla igual.
try-power-blind = Aquí ningún cambio se distinguiría del azar, por grande que fuera. Pueden ayudar más semanas, o mirar otra cosa.
try-power-short = Tan pocas semanas no podrían mostrar un cambio, por grande que fuera. Un plan más largo sí.
try-start = Empezar el { DATE($day, form: "weekday") }
try-start-later = Empezar el { DATE($day, form: "day") }
try-change = Cambiar el plan
try-length = Cuánto tiempo
try-name-pairs = { $weeks ->
    [2] Dos semanas y un vistazo
   *[other] { $weeks } semanas de dos en dos
}
try-name-before-after = { $weeks } semanas: empezar una vez y seguir
try-first-day = Primer día
try-past = Elige hoy o un día posterior.
try-runs = Va del { DATE($from, form: "day") } al { DATE($to) }. Después, carga una exportación nueva del chat.
try-invented = Estas dos personas son inventadas: aquí no hay nada que probar. Las cuentas de arriba sí son reales.
try-use = Usar mi chat

## Volver

try-now-with = Esta semana: con el paso
try-now-without = Esta semana: como siempre
try-now-stopped-on = Se detuvo el { DATE($day) }.
try-for = Para { $whose }.
try-shaded = En gris: con el paso.
try-stave-plan = { $weeks } semanas, ninguna revelada aún.
try-add = Cargar una exportación nueva
try-see = Ver qué salió
try-with = con el paso
try-stop = Detener esta prueba
try-stop-note = Puedes hacerlo cuando quieras. Se queda en la lista.
try-go-on = Seguir de todos modos
try-none = Aún no hay ningún paso elegido.
try-to-cards = Elegir un paso

## Partes, y lo que se está haciendo

try-parts = Tus pruebas
try-part-cards = Pasos
try-part-now = Esta semana
try-part-learned = Lo que aprendiste
try-working-forecast = Calculando la previsión
try-working-power = Probándolo quinientas veces con tus semanas

try-flat = La previsión no muestra cambios en ningún número, aparte del paso mismo.
try-flat-felt = Este paso se da por lo que te hace sentir. En una semana lo sabrás.
try-flat-anyway = Decir igual lo que creo
try-longest = Aunque algo se duplicara, ni el plan más largo lo notaría la mitad de las veces.
