### Ayuda y resúmenes de los comandos: listas de opciones, no frases.

summary-read = lee exportaciones y dice qué se leyó, qué no se entendió y qué es ambiguo
summary-mirror = muestra el baile de dos personas en una exportación, y con cuánta seguridad
summary-model = dos personas bajo las mismas ecuaciones, simuladas, con pasos
summary-claims = cada afirmación de la idea como experimento: si se cumple, y en cuántas parejas posibles
summary-ensemble = lleva una tabla de parejas por el modelo durante años
summary-forecast = muestra qué podría seguir si se diera un pequeño paso
summary-plan = planea una prueba justa de un pequeño paso; el azar elige las semanas
summary-check = muestra en qué quedó una prueba planeada, cuando ha terminado
summary-talk = lo habla contigo: una conversación escrita, en este dispositivo, que no se guarda
summary-validate = comprueba el análisis con parejas inventadas: qué encuentra, qué se le escapa, falsas alarmas, calibración
summary-app = sirve la aplicación web solo a este dispositivo

reading-help =
    { "" }  --chat NAME           qué chat, si hay varios; repetido: chats que son una
                            sola conversación
      --tz ZONE             zona horaria del teléfono, como Europe/Berlin, para
                            exportaciones que solo saben la hora local (si no: la
                            zona de este dispositivo, y la respuesta dice que es
                            supuesta); de un archivo entre varios: ARCHIVO=ZONA en
                            lugar de ARCHIVO
      --date-order ORDER    dmy, mdy o ymd, para los archivos que se pueden leer de
                            las dos maneras
      --columns ROLES       qué contienen las columnas de una tabla, como
                            date=1,from=2,text=4 (también time, to, direction, chat)
      --same "A=B"          dos nombres (o números, identificadores) que son una
                            persona, como en las exportaciones de los dos teléfonos;
                            se puede repetir, para más nombres o para la otra
                            persona

read-help =
    Uso: slipstep read ARCHIVO… [--chat NAME] [--tz ZONE] [--date-order dmy|mdy|ymd]
                       { "[" }--same "A=B"] [--json | --messages]

    Lee una o varias exportaciones de un chat (lo que se repite se une) y da cuenta
    de cada línea.

    { $reading }
      --json                la cuenta como un objeto JSON (docs/schema/read-1.json)
      --messages            los mensajes mismos, un objeto JSON por línea, en orden
      --check               deja que un segundo lector, lento y sencillo, cuente
                            también, y dice si encuentra los mismos

    Ejemplo:
      slipstep read "WhatsApp Chat with Ada.txt" --tz Europe/Berlin

mirror-help =
    Uso: slipstep mirror ARCHIVO… [--me NAME | --people A,B] [--chat NAME]
                         { "[" }--tz ZONE] [--date-order ORDER] [--same "A=B"]
                         { "[" }--living together|apart] [--silence HORAS]
                         { "[" }--exclude DÍAS] [--only DÍAS] [--apart DÍAS]
                         { "[" }--elsewhere DÍAS|calls] [--with-text] [--json]
                         { "[" }--html DESTINO]

    Entra un registro de dos personas, sale el baile: quién se acerca, quién se
    aleja, cómo se responden, con cuánta seguridad, y qué no puede mostrar el
    registro. Nada sale de este dispositivo.

      --me NAME             quién de las dos va primero en cada par de frases; no
                            cambia nada más
      --people A,B          qué dos, si escribieron más de dos personas
    { $reading }
      --living PALABRA      together o apart: quienes comparten casa escriben menos
                            cuando hay cercanía
      --silence HORAS       un silencio más largo termina una conversación (si no,
                            4)
      --exclude DÍAS        días que no se leen, como 2025-07-01..2025-07-14 o un
                            día (días juntos, un viaje, una enfermedad): ahí no se
                            sabe nada, nunca es silencio; se puede repetir
      --only DÍAS           leer solo estos días (los tiempos separados, o los
                            tiempos juntos); se puede repetir. En un resultado que
                            se mantiene con y sin esos días te puedes apoyar
      --apart DÍAS          días separados o de viaje: se leen, y cada persona tiene
                            ahí su propio nivel, para que un viaje de las dos no
                            pase por respuesta de una a la otra; se puede repetir.
                            Unos turnos, como 2025-07-07..2025-07-13/14: estos días,
                            y otra vez cada 14 días antes y después
      --elsewhere DÍAS      lo mismo para días con otro canal; la palabra calls vale
                            por cada día en que el registro tiene una llamada
      --with-text           guarda los textos, para que el informe pueda mostrar los
                            momentos detrás de un resultado
      --json                toda la respuesta como un objeto JSON
                            (docs/schema/mirror-2.json); nunca con textos
      --html DESTINO        un informe en un archivo que se lee sin ningún programa

    Ejemplo:
      slipstep mirror "WhatsApp Chat with Ada.zip" --tz Europe/Berlin --html report.html

forecast-help =
    Uso: slipstep forecast ARCHIVO… --move NAME --by PERSONA|both
                           { "[" }--guess more|same|less] [--weeks N] [--seed N]
                           { "[" }--people A,B] [--chat NAME] [--tz ZONE]
                           { "[" }--date-order ORDER] [--exclude DÍAS] [--json]

    Veinte recorridos que podrían seguir con el paso, junto a los mismos recorridos
    sin él. Es un «qué pasaría si», no una promesa; donde la dirección está abierta,
    van hacia las dos. Lo que se supone está en docs/spec/moves.md.

      --move NAME           { $moves }
      --by PERSONA          de quién es el paso: un nombre, o both (entonces en los
                            dos órdenes)
      --guess PALABRA       tu apuesta, primero: con el paso, ¿las dos personas
                            juntas se acercarán más (more), igual (same) o menos
                            (less) que sin él?
      --weeks N             hasta dónde mirar (si no, 10)
      --seed N              decide los recorridos (si no, 1)
      --people A,B          qué dos, si escribieron más de dos personas
      --exclude DÍAS        días que no se leen, como 2025-07-01..2025-07-14 o un
                            día (días juntos, un viaje, una enfermedad); se puede
                            repetir
    { $reading }
      --json                la respuesta como un objeto JSON
                            (docs/schema/forecast-1.json)

    Ejemplo:
      slipstep forecast "WhatsApp Chat with Ada.zip" --move warm-break --by Ben --guess less --weeks 8

plan-help =
    Uso: slipstep plan ARCHIVO… --move NAME --by PERSONA|both --out PLAN.json
                       { "[" }--weeks N] [--design week-pairs|before-after]
                       { "[" }--outcome NAME] [--guess more|same|less]
                       { "[" }--start AAAA-MM-DD] [--ics DESTINO] [--seed N]
                       { "[" }--people A,B] [--chat NAME] [--tz ZONE] [--date-order ORDER]
                       { "[" }--exclude DÍAS] [--json]
         slipstep plan --show PLAN.json

    Muestra qué notaría cada manera de probar en un registro como este, y escribe un
    plan. El azar decide qué semanas llevan el paso; una semana se dice cuando
    empieza (--show), para que la expectativa no elija lo que viene.

      --move NAME           { $moves }
      --by PERSONA          de quién es el paso: un nombre, o both
      --out PLAN.json       adónde va el plan; un plan que ya está ahí no se
                            reemplaza nunca
      --weeks N             duración (si no, 12)
      --design TIPO         week-pairs (lo habitual): de cada dos semanas una lleva
                            el paso; before-after: empieza en una semana sorteada
      --outcome NAME        lo único que se mirará (si no: de openings, turns y
                            quiet-spell, lo que el paso mismo cambia menos y, de
                            eso, aquello en lo que este registro notaría más):
                            { $outcomes };
                            a y b son las dos personas en el orden del registro, o
                            de --people
      --guess PALABRA       tu apuesta, ahora: en semanas con el paso, más (more),
                            igual (same) o menos (less)
      --start AAAA-MM-DD    primer día (si no, el lunes siguiente)
      --ics DESTINO         un archivo de calendario que avisa una vez por semana y
                            no dice de qué
      --seed N              decide las semanas (si no, al azar)
      --people A,B          qué dos, si escribieron más de dos personas
      --exclude DÍAS        días que no se leen, como 2025-07-01..2025-07-14 o un
                            día (días juntos, un viaje, una enfermedad); se puede
                            repetir
    { $reading }
      --show PLAN.json      dice la semana actual de un plan
      --json                el plan como se escribe (docs/schema/plan-1.json), sin
                            decir nada

    Ejemplo:
      slipstep plan "WhatsApp Chat with Ada.zip" --move small-bids --by Ben --outcome openings --out try.json

check-help =
    Uso: slipstep check ARCHIVO… --plan PLAN.json [--lapsed 3,7] [--silent]
                        { "[" }--chat NAME] [--tz ZONE] [--date-order ORDER]
                        { "[" }--exclude DÍAS] [--json]

    Toma una exportación posterior del mismo chat (con las anteriores, que se unen)
    y compara las semanas con el paso con las semanas sin él, según los órdenes que
    el azar pudo sortear. Mientras dura la prueba, no se dice nada.

      --plan PLAN.json      el plan, como lo escribió `slipstep plan`
      --lapsed 3,7          semanas, contadas desde 1, en que se olvidó el paso; se
                            muestran y cuentan como se sortearon
      --silent              nadie ha escrito desde el último mensaje: lo que queda
                            de la prueba es silencio, y no falta
      --exclude DÍAS        días que no se leen, como 2025-07-01..2025-07-14 o un
                            día (días juntos, un viaje, una enfermedad); se puede
                            repetir
    { $reading }
      --json                la respuesta como un objeto JSON
                            (docs/schema/check-1.json)

    Ejemplo:
      slipstep check "WhatsApp Chat with Ada.zip" --plan try.json

talk-help =
    Uso: slipstep talk [ARCHIVO…] [--door NAME] [--role reaching|stepping-back]
                       { "[" }--people A,B] [--lang IDIOMA]
                       { "[" }--script RESPUESTAS.json --json]

    Una conversación escrita de dos a seis minutos: una pregunta cada vez, tus
    propias palabras de vuelta, una cosa pequeña al final. Es un programa; no sabe
    más de lo que le dices. Con un ARCHIVO dice qué muestra ese chat y con cuánta
    seguridad; sin él, qué muestra el modelo de dos personas. No se guarda nada.

      --door NAME           qué conversación:
                            { $doors }
      --role PALABRA        en qué silla estás esta noche: reaching o stepping-back
      --people A,B          qué dos, si escribieron más de dos personas
    { $reading }
      --script ARCHIVO      respuestas de una conversación, para reproducirlas:
                            { $example }
      --json                lo que se dijo y lo que se puede responder, como un
                            objeto JSON (docs/schema/talk-1.json)

    En cada pregunta: un número o palabras; s para «¿Es seguro?», b para volver,
    Intro para saltar, q para cerrar y olvidar.

    Ejemplo:
      slipstep talk --door waiting --role reaching

app-help =
    Uso: slipstep app [--port N] [--open]

    Sirve la aplicación web en la dirección local, solo a este dispositivo, hasta
    que Ctrl+C la detiene. La página no pide nada más una vez cargada, y nada de lo
    que se carga en ella sale de ella.

      --port N   el puerto; 0 toma uno libre (si no, { $port }, o uno libre si está
                 ocupado)
      --open     abre la página donde hay escritorio

    Ejemplo:
      slipstep app --open

claims-help =
    slipstep claims: cada afirmación de la idea como experimento con el modelo

    Uso: slipstep claims [--draws N] [--spread S] [--seed N] [--record ARCHIVO]
                         { "[" }--json | --markdown]

    Cada afirmación tiene un criterio, fijado antes de mirar. Se prueba en la pareja
    de ejemplo y en muchas parejas posibles: cada número del modelo por exp(S z),
    con z normal estándar. Lo que no se cumple se muestra como no cumplido. Se
    prueban los dos juegos de números: el del sistema de ejemplo y el nuestro con
    confianza estable (las mismas ecuaciones).

      --draws N        parejas posibles, de 0 a 100000; si no, 1000 (unos diez
                       segundos)
      --spread S       dispersión de las parejas posibles, de 0 a 1; si no, 0.2
      --seed N         número entero que repite los sorteos; si no, 1
      --record ARCHIVO una exportación de dos personas: las ecuaciones se ajustan a
                       ella, y cada afirmación se prueba en las parejas que encajan
                       casi tan bien como cualquier otra, junto a las posibles;
                       repetido: las parejas de todas juntas
      --json           un objeto en la salida estándar (docs/schema/claims-1.json)
      --markdown       la página docs/claims.md

    Con --record, para cada archivo:
      --people A,B          qué dos, si escribieron más de dos
    { $reading }

    Ejemplo: una mirada rápida
      slipstep claims --draws 200

ensemble-help =
    Uso: slipstep ensemble PARAMS.csv|.csv.gz|.parquet --years Y
                           --out SALIDA.csv|.parquet [--jobs N]

    Una fila es una pareja. Las columnas son parámetros del modelo (need, room,
    base, …) y estados del comienzo (felt, alarm, …); «need_a» es el de A, «need» el
    de las dos personas, «id» nombra la pareja. Lo que ninguna columna da es la
    persona media del ejemplo y un comienzo tranquilo; la ejecución lo dice. Una
    fila que no se puede calcular se queda, con el motivo en «fault». En un .csv va
    un apóstrofo delante de un id que una hoja de cálculo leería como fórmula.

    La respuesta tiene para cada pareja los estados del final, lo que envía cada
    persona, la cercanía total, la parte del acercarse que es de A, el día desde el
    que ningún estado se movió más de { $still } al día (vacío: nunca, o con rk4 y
    euler, donde nadie lo mira) y el número de pasos.

      --years Y        cuánto tiempo, en años de 365,25 días
      --out SALIDA     adónde va la respuesta; su nombre dice el formato
      --jobs N         hilos de trabajo (si no: uno por núcleo)
      --method NAME    { $methods }
                       (si no, settle; settle y adaptive dan a cada pareja sus
                       propios pasos, las demás van al compás)
      --equations ARCHIVO
                       ecuaciones propias en lugar de las nuestras (abajo)
      --step DÍAS      longitud del paso al compás (si no, { $step })

    Las partes terminadas quedan en SALIDA.parts hasta que la respuesta está entera:
    el mismo comando retoma una ejecución detenida y da los mismos bytes que una sin
    detener, con cualquier --jobs.

    Las ecuaciones propias son una página para una persona: una línea «name' = …»
    por estado, «name = …» para lo que se usa en el camino, «name_j» para las de la
    otra persona, y S, exp, log, sqrt, tanh, min, max, if. Los nombres sin línea son
    parámetros, que da la tabla (need_a, need_b, o need para las dos). Se compilan
    como las nuestras y corren igual de rápido.

    Ejemplos:
      slipstep ensemble pairs.csv --years 5 --out after-five-years.parquet
      slipstep ensemble mine.csv --equations mine.txt --years 1 --out mine-after-a-year.csv

summary-score = escribe predicciones de muchas parejas en el formato de la puntuación de díadas
score-help =
    Uso: slipstep score EVENTS.csv[.gz] --out PREDICTIONS.json[.gz] [--model NAME]
                        { "[" }--dataset NAME] [--prior NAME] [--grid GRID.jsonl]

    Ajusta cada pareja con bastantes eventos al primer 70 % de su tiempo y predice
    el resto: el logaritmo de la intensidad (eventos al día) en cada evento
    posterior y la integral de las intensidades. Lo que las parejas comparten se
    aprende solo de las primeras partes de otras parejas. docs/score.md tiene el
    formato, los modelos y los resultados.

      --out SALIDA     adónde van las predicciones; gzip si el nombre termina en .gz
      --model NAME     { $models } (si no,
                       slipstep)
      --dataset NAME   el nombre que se escribe en el archivo (si no: la carpeta de
                       EVENTS)
      --prior NAME     en qué se apoya el ajuste de una pareja: el nombre de un
                       conjunto, cuya distribución previa incluida
                       ({ $sets })
                       se aprendió de sus parejas de desarrollo, nunca de la parte
                       en que está la pareja; «learn», de las otras parejas de
                       EVENTS; «general», mensajes de texto en general. Si no: la
                       del conjunto donde tiene una; si no, learn (40 parejas o más)
                       o general
      --grid ARCHIVO   escribe también las intensidades en una cuadrícula sobre cada
                       ventana de prueba, un objeto por línea, para comprobar las
                       integrales

    Ejemplo:
      slipstep score cns-sms/events.csv.gz --out predictions.json.gz

validate-help =
    Uso: slipstep validate [--runs N] [--only PARTES] [--data CARPETA] [--seed N]
                           { "[" }--keep ARCHIVO] [--minutes N] [--json]
                           { "[" }--report ARCHIVO.md] [--pictures CARPETA]

    Inventa parejas cuyo baile se conoce, con procesos que no son los que el
    análisis supone, y mira qué dice de ellas; después, registros en los que nadie
    responde a nadie, cambios de papel puestos a propósito y parejas sacadas de la
    propia distribución previa, donde los márgenes deben cubrir lo que dicen.

      --runs N         registros inventados de cada clase, de 1 a 500 (si no, 5; 8
                       tardan unos seis minutos)
      --only PARTES    separadas por comas (si no: todas):
                       { $parts }
      --data CARPETA   una carpeta con conjuntos públicos de parejas reales, cada
                       uno CARPETA/NAME/events.csv.gz; las partes «real» y
                       «theorySets» la necesitan
      --seed N         otros registros (si no, 1)
      --keep ARCHIVO   algunas partes escriben ahí lo que dice cada registro, una
                       línea por registro, y retoman lo que dejó una ejecución
                       anterior de esta versión con la misma semilla: una
                       comprobación larga en tramos cortos. Son
                       { $keeping }
      --minutes N      con --keep: deja de mirar registros nuevos a los N minutos y
                       responde con lo que hay
      --json           la respuesta como validate/1 en la salida estándar
      --report ARCHIVO escribe las tablas como página, como en docs/validation.md;
                       lo que no se ejecutó queda como está allí
      --pictures CARPETA
                       escribe calibration.svg y power.svg ahí, para las partes que
                       se ejecutaron

    Ejemplo:
      slipstep validate --runs 2
