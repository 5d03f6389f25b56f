### Ayuda y resúmenes de los comandos: listas de opciones, no frases.

summary-read = lee exportaciones y dice qué se leyó, qué no se entendió y qué es ambiguo
summary-mirror = muestra el baile de dos personas en una exportación, y con cuánta certeza
summary-model = dos personas bajo las mismas ecuaciones, simuladas, con pasos
summary-claims = cada afirmación de la teoría como experimento: si se cumple, y en cuántas parejas posibles
summary-forecast = muestra qué podría seguir si se diera un pequeño paso
summary-plan = planea una prueba justa de un pequeño paso; el azar elige las semanas
summary-check = muestra en qué quedó una prueba planeada, cuando ha terminado
summary-talk = lo habla contigo: una conversación escrita, en este dispositivo, que no se guarda
summary-safety = muestra líneas de ayuda, primero las de tu país
safety-help =
    Uso: slipstep safety
    Ejemplo:
      slipstep safety --lang es

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
                            persona, como en las exportaciones de ambos teléfonos;
                            se puede repetir, para más nombres o para la otra
                            persona

read-help =
    Uso: slipstep read ARCHIVO… [--chat NAME] [--tz ZONE] [--date-order dmy|mdy|ymd]
                       { "[" }--same "A=B"] [--people A,B] [--json | --messages]

    Lee una o varias exportaciones de un chat (lo que se repite se une) y da cuenta
    de cada línea.

    { $reading }
      --people A,B          solo lo que escribieron estas dos, de un grupo
      --json                la cuenta como un objeto JSON (docs/schema/read-1.json)
      --messages            los mensajes mismos, un objeto JSON por línea, en orden

    Ejemplo:
      slipstep read "WhatsApp Chat with Ada.txt" --tz Europe/Berlin

mirror-help =
    Uso: slipstep mirror ARCHIVO… [--me NAME | --people A,B] [--chat NAME]
                         { "[" }--tz ZONE] [--date-order ORDER] [--same "A=B"]
                         { "[" }--living together|apart] [--silence HORAS]
                         { "[" }--exclude DÍAS] [--only DÍAS] [--apart DÍAS]
                         { "[" }--elsewhere DÍAS|calls] [--with-text] [--json]
                         { "[" }--html DESTINO]

    Entra un chat de dos personas, sale el baile: quién busca contacto, quién se
    aleja, quién responde a quién, con cuánta certeza, y qué no puede mostrar el
    chat. Nada sale de este dispositivo.

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
                            tiempos juntos); se puede repetir. Puedes confiar en un
                            resultado que se mantiene con y sin esos días
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

    Veinte versiones posibles de lo que sigue con el paso, junto a las mismas sin
    él. Es un «qué pasaría si», no una promesa; donde la dirección está abierta,
    van hacia las dos. Lo que se supone está en docs/spec/moves.md.

      --move NAME           { $moves }
      --by PERSONA          de quién es el paso: un nombre, o both (entonces en los
                            dos órdenes)
      --guess PALABRA       lo que crees, primero: con el paso, ¿en total se tomará
                            la iniciativa más (more), igual (same) o menos (less)
                            que sin él?
      --weeks N             hasta dónde mirar (si no, 10)
      --seed N              decide las versiones (si no, 1)
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
                            eso, donde este registro notaría más):
                            { $outcomes };
                            a y b son las personas en el orden del registro, o de
                            --people
      --guess PALABRA       lo que crees, ahora: en semanas con el paso, más (more),
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
    certeza; sin él, qué muestra el modelo de dos personas. No se guarda nada.

      --door NAME           qué conversación:
                            { $doors }
      --role PALABRA        qué haces esta noche: reaching o stepping-back
      --people A,B          qué dos, si escribieron más de dos personas
    { $reading }
      --script ARCHIVO      respuestas de una conversación, para reproducirlas:
                            { $example }
      --json                lo que se dijo y lo que se puede responder, como un
                            objeto JSON (docs/schema/talk-1.json)

    En cada pregunta: un número o palabras; s para «Si tienes miedo», b para volver,
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
    slipstep claims: cada afirmación de la teoría como experimento con el modelo

    Uso: slipstep claims [--draws N] [--spread S] [--seed N] [--record ARCHIVO]
                         { "[" }--json | --markdown]

    Cada afirmación tiene un criterio, fijado antes de mirar. Se prueba en la pareja
    de ejemplo y en muchas parejas posibles: cada número del modelo por exp(S z),
    con z normal estándar. Lo que no se cumple se muestra como no cumplido. Se
    prueban los números del sistema de ejemplo y los nuestros con confianza estable
    (las mismas ecuaciones).

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
