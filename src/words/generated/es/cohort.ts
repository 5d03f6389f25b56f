// Made by tools/words.mjs from the .ftl files. Not edited by hand.
export const text = `cohort-summary = ajusta miles de parejas y aprende lo que tienen en común
cohort-help =
    Usage: slipstep cohort EVENTS.csv[.gz]|EVENTS.parquet|CARPETA --out CARPETA [--jobs N] [--rounds N] [--json]
           slipstep cohort ENTRADA --check
    
    Ajusta cada pareja, aprende lo que las parejas tienen en común, vuelve a ajustar cada una con eso y escribe tablas. Solo se lee
    quién escribió y cuándo: no se guarda ninguna palabra y ningún nombre aparece en los registros.
    
    EVENTS tiene una fila por evento: dyad_id, time_unix (segundos, o ISO 8601 con zona), sender, y receiver si se sabe; ordenada o
    no. Una CARPETA tiene una exportación por pareja (un archivo, o una carpeta de archivos) en cualquier formato que conozca
    \`slipstep read\`.
    
      --out CARPETA        adónde van las tablas; CARPETA/work guarda lo hecho y se puede borrar después
      --check              dice qué contiene la entrada, qué es ambiguo y qué no se puede leer; no escribe nada
      --jobs N             tareas a la vez en este equipo (si no: una por núcleo)
      --rounds N           rondas de aprendizaje, como máximo (si no, { NUMBER($rounds, useGrouping: 0) }; 0: lo que viene de fábrica)
      --seed N             de todo lo aleatorio (si no, 1)
      --tz ZONA            de quién son las horas de la semana, como Europe/Berlin (si no, UTC, y la respuesta dice que se supuso)
      --people ARCHIVO     lo que se sabe de personas o parejas (id y las columnas que sean): qué acompaña a las diferencias
      --choices ARCHIVO    respuestas a lo que se preguntaría de las exportaciones: id, tz, date_order, chat, same, people
      --json               el avance y la respuesta como JSON, un objeto por línea
      --resume             sigue desde lo que hay; ocurre de todos modos
      --no-text            como siempre
    
    Una ejecución detenida sigue con la misma orden y acaba en los mismos bytes. Cualquier gestor de colas puede ejecutar sus partes:
    
      --task K/N --round R   la parte K de N de la ronda R: cada resultado que aún falta
      --reduce R             junta los resultados de la ronda R
      --heap MIB             memoria del proceso que ajusta (si no, { NUMBER($heap, useGrouping: 0) })
      --pair-seconds N       lo máximo que puede tardar una pareja (si no, { NUMBER($pairSeconds, useGrouping: 0) })
    
    docs/cohort.md tiene las columnas, los métodos y líneas para otros gestores de colas.
    
    Example:
      slipstep cohort messages.csv.gz --out tables
cohort-input =
    { $what ->
        [as-is] La tabla está ordenada por parejas.
        [sorting] La tabla no está ordenada por parejas; primero se ordena en el disco.
       *[exports]
            { $pairs ->
                [one] La carpeta tiene una entrada.
               *[other] La carpeta tiene { $pairs } entradas.
            }
    }
cohort-progress =
    Ronda { $round } de { $rounds }: { $done } de { $pairs } parejas, { $failed } sin ajustar, { $rate } por minuto, { $left ->
        [-1] tiempo restante aún sin saber
        [one] queda un minuto
       *[other] quedan { $left } minutos
    }
cohort-done =
    { $pairs ->
        [one] Una pareja está en las tablas,
       *[other] { $pairs } parejas están en las tablas,
    } { $failed } no se pudieron ajustar (failed.csv dice por qué). Todo está en { $out }.
cohort-stopped = Detenido. Lo hecho queda en { $out }; la misma orden sigue desde ahí.
cohort-unfinished =
    { $shards ->
        [one] Una parte
       *[other] { $shards } partes
    } de la ronda { $round } no salieron en tres intentos ({ $first }). Todo lo demás queda en { $out }. Mira run.log, da más memoria con --heap y ejecuta la misma orden otra vez.
cohort-check-pairs =
    { $pairs ->
        [one] Una pareja
       *[other] { $pairs } parejas
    }, { $events } mensajes, { $duplicates } repetidos. Leído como: { $formats }.
cohort-check-reasons = No se puede usar: { $reasons }. codebook.json y docs/cohort.md explican cada motivo.
refused-cohort-out = Di adónde van las tablas, como en \`slipstep cohort events.csv.gz --out tables\`.
refused-cohort-input = Nombra una tabla de eventos o una carpeta de exportaciones, como en \`slipstep cohort events.csv.gz --out tables\`.
refused-cohort-columns = «{ $path }» tiene las columnas { $columns }. Hacen falta dyad_id, time_unix y sender, para saber quién escribió y cuándo. Cámbiales el nombre, o mira docs/cohort.md.
refused-cohort-damaged = «{ $path }» es un archivo gzip que acaba antes de tiempo o está dañado. Hazlo otra vez, o descomprímelo antes.
refused-cohort-choices = Las respuestas de «{ $path }» necesitan las columnas { $columns }: id y cualquiera de las otras. No se escribió nada.
refused-cohort-locked = «{ $path }» lo está usando otra ejecución (proceso { NUMBER($pid, useGrouping: 0) } en { $host }). Espera a que acabe, o elige otro --out. Si esa ejecución ya no existe, borra { $lock }.
refused-cohort-task = --task lleva una parte y el número de partes, como 3/200; «{ $text }» no es eso.
refused-cohort-plan = En «{ $out }» aún no hay ninguna ejecución. Empieza una con \`slipstep cohort ENTRADA --out { $out }\`.
refused-cohort-round = La ronda { $round } se apoya en la ronda { $before }. Ejecuta antes \`--reduce { $before }\`.
refused-cohort-engine = --engine lleva local: u otro de los motores; «{ $text }» no es ninguno.
refused-cohort-people = La tabla «{ $path }» necesita una columna id y otras que digan algo de cada uno. Los id son de personas o de parejas.
refused-cohort-zone = --tz lleva una zona horaria como Europe/Berlin; «{ $zone }» no lo es.
refused-cohort-seconds = --shard-seconds lleva un número de segundos mayor que 0; «{ $text }» no lo es.
refused-cohort-nothing = Ninguna pareja de esta entrada se puede ajustar. { $out }/work/refused.jsonl dice por qué para cada una. Con --check salen las cuentas.
`;
