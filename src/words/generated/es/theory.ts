// Made by tools/words.mjs from the .ftl files. Not edited by hand.
export const text = `theory-explains =
    { $explains ->
        [better] En estas dos personas la idea del baile explica los tiempos con más acierto que un dar y recibir corriente.
        [worse] En estas dos personas la idea del baile explica los tiempos con menos acierto que un dar y recibir corriente.
       *[same] En estas dos personas la idea del baile no explica los tiempos con más acierto que un dar y recibir corriente.
    }
theory-title = Cuándo es poco, y cuándo ya basta
theory-lead = La línea es cuántas veces se acercó la otra persona, semana a semana. Las respuestas no cuentan. En la franja cada persona estaba a gusto. Donde se desvanece, este chat no muestra el borde.
theory-edge-need = debajo, es poco
theory-edge-room = encima, ya basta
theory-unit =
    veces { $per ->
        [day] al día
       *[week] a la semana
    } de { $other }
theory-need =
    { $known ->
        [yes]
            Cuando llegó algo de { $other } menos de unas { $count } veces { $per ->
                [day] al día
               *[week] a la semana
            }, { $one } se acercó más (probable: de { $low } a { $high }).
       *[no] Dónde empieza a ser poco lo de { $other } para { $one }, este chat no lo muestra.
    }
theory-room =
    { $known ->
        [yes]
            Cuando llegó algo de { $other } más de unas { $count } veces { $per ->
                [day] al día
               *[week] a la semana
            }, { $one } se alejó (probable: de { $low } a { $high }).
       *[no] Dónde empieza a bastar lo de { $other } para { $one }, este chat no lo muestra.
    }
theory-neither = Dónde empieza a ser poco o a bastar lo de { $other } para { $one }, este chat no lo muestra.
theory-says =
    De { $other } le llegó algo a { $one } entre { $low } y { $high } veces { $per ->
        [day] al día
       *[week] a la semana
    }.
theory-table =
    Lo que llegó de la otra persona: veces { $per ->
        [day] al día
       *[week] a la semana
    }, sin contar respuestas, media de cada semana
theory-numbers = Los números de esta imagen
theory-week = Semana hasta el
theory-wait = Comparando la idea del baile con este chat …
theory-short = Esto necesita ocho semanas y treinta acercamientos de cada persona. Este chat tiene menos, así que no hay franja.
theory-no-band = Por eso no se dibuja ninguna franja. Dónde empieza a ser poco, o a bastar, este chat no puede decirlo.
theory-no-edge = Dónde empieza a ser poco, o a bastar, este chat no lo dice. Nada en él señala un lugar con bastante claridad.
theory-one-way = La franja es, pues, una manera de verlo, y no la única.
theory-carries =
    Lo que mantiene la distancia entre las dos personas es { $state ->
        [dread] estar en guardia ante la presión
        [trust] poca confianza en que la otra esté
       *[weariness] el cansancio tras mucha preocupación
    }. { $sure ->
        [likely] Probable
       *[leans] Apunta a esto
    }: lo dicen { $count } de 10 juegos de números que encajan con el chat. Si eso se calmara en las dos, se iría la mayor parte de la distancia.
theory-known = Lo bien que explica la idea del baile los tiempos
theory-known-how = Tres lecturas vieron los primeros siete décimos de este chat: el ritmo propio de cada persona, un dar y recibir corriente, y la idea del baile. Luego cada una dijo, semana a semana, cuán probable era el resto.
theory-known-numbers = En la mejor mezcla, { $weight } de 100 partes son la idea del baile. Frente a dar y recibir suma { $gain } milésimas de nat por acercamiento (probable: de { $low } a { $high }). Por debajo de 0, con menos acierto.
theory-map-put = Ponernos en el mapa
theory-map = { $a } y { $b } en el mapa
theory-map-lead = Cada marca es un conjunto de números que encaja en el chat casi tan bien como cualquier otro. Si están muy dispersas, el chat lo deja abierto. Una línea punteada es un pliegue: al cruzarlo, el lugar donde dos personas se asientan cambia de golpe.
theory-map-says =
    { $both } de { $of } marcas tienen los dos bordes: en algún punto { $one } echa de menos a { $other }, y en alguno a { $other } le basta. Las demás están en los márgenes.{ $folds ->
        [0] { "" } Ningún pliegue cruza esta parte.
       *[other] { "" } Las marcas pequeñas muestran los pliegues.
    }
theory-map-table = Cada marca, en días corrientes de estas dos personas
theory-map-dot = Marca
theory-map-need = { $one } necesita
theory-map-room = { $other } tiene espacio para
theory-map-none = sin borde
theory-no-map = Por eso no se ponen en el mapa: sería un lugar de nadie.
theory-tipping =
    { $known ->
        [yes] Estas dos personas están cerca de un pliegue: en { $count } de 10 conjuntos, una semana callada de una las asienta en otro lugar.
        [no] Estas dos personas no están cerca de un pliegue: en { $count } de 10 conjuntos, una semana callada de una las asienta en otro lugar.
       *[open] A qué distancia de un pliegue están estas dos personas, este chat no lo dice.
    }
`;
