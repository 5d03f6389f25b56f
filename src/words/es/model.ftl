### `slipstep model`: ayuda, parejas, lo que dice y dibuja.

model-help =
    slipstep model: dos personas bajo las mismas ecuaciones, simuladas

    Uso: slipstep model [--pair NOMBRE|ARCHIVO] [--days N]
                        { "[" }--move NOMBRE[@DÍA[:DÍAS]]]... [--json | --svg OUT]

      --pair NOMBRE|ARCHIVO
                        una pareja por su nombre, o un archivo JSON (abajo); si no,
                        living
      --days N          duración, de 1 a 36500; si no, 730
      --move M          un paso, con el día en que empieza (si no, a la mitad) y
                        cuántos días dura (si no, lo habitual); se puede repetir
      --by QUIÉN        de quién son los pasos: { $movers };
                        si no, lo habitual de cada uno
      --dose D          cuánto de cada paso, en su unidad (abajo); si no, lo
                        habitual
      --lapses PARTE    parte de los días en que se olvida, de 0 a 1, repartida por
                        igual; si no, 0
      --solver NOMBRE   { $solvers }; si no, { $solver }
      --json            un objeto en la salida estándar (docs/schema/model-1.json)
      --svg OUT         una imagen: hilos de esta pareja y de catorce muy parecidas

    Parejas
    { $pairs }

    Pasos
    { $moves }

    Un archivo dice lo que difiere de la pareja couple:
      { $file }
    Sus números:
      { $numbers }

    Ejemplo: quien busca contacto hace una pausa con cariño de diez semanas tras un
    año
      slipstep model --pair couple --days 730 --move warm-break@365:70

model-pair = { $tie }: { $about }
model-dose = medida { $dose }: { $unit }

model-dose-warm-break = parte de la alarma que no llega a los actos
model-dose-cold-break = parte de todos los gestos que se deja de hacer
model-dose-small-bids = gestos cálidos de más al día
model-dose-grand-gesture = gestos cálidos de más ese día
model-dose-talking = gestos insistentes de más ese día, de cada persona
model-dose-staying-present = parte del agobio que no llega a los actos
model-dose-promised-answer = parte de la confianza que falta y dan las promesas cumplidas
model-dose-self-soothing = parte de la alarma que no llega a los actos
model-dose-life-outside = cercanía encontrada en otra parte, en gestos cálidos al día
model-dose-softened-request = parte de la presión que pasa a decirse con calidez
model-dose-insight = parte de la alarma y del agobio que no llega a los actos

model-about-living = A { $one } le gusta mucha cercanía, a { $other } le basta un poco. Empiezan a la par, hasta que { $other } pasa ocho días sin tiempo.
model-about-living-alike = { $one } y { $other } son exactamente iguales. Empiezan a la par, hasta que { $other } pasa ocho días sin tiempo.
model-about-couple = A { $one } le gusta mucha cercanía, a { $other } le basta un poco.
model-about-couple-even = A { $one } y a { $other } les gusta más o menos la misma cercanía.
model-about-couple-both-close = A { $one } y a { $other } les gusta mucha cercanía.
model-about-couple-both-apart = A { $one } y a { $other } les basta un poco de cercanía.
model-about-mia-and-leo = A { $one } le gusta algo de cercanía, a { $other } le basta un poco.
model-about-mia-and-sam = A { $one } le gusta algo de cercanía, a { $other } le gusta mucha.
model-about-couple-in-turns = { $one } y { $other } sienten el hueco en días y el agobio en semanas. La confianza cuenta poco para ambos lados.
model-about-friends = A { $one } le gustaría verse casi todos los días, a { $other } le gustaría verse de vez en cuando.
model-about-old-friends = { $one } y { $other } responden con gusto, y nadie empieza.
model-about-parent-and-child = { $one } hablaría cada día, { $other } hablaría los domingos.
model-about-siblings = { $one } se quedaría cerca, { $other } guardaría su espacio.
model-about-colleagues = A { $one } le gusta hablarlo todo, a { $other } le gusta trabajar en calma.

model-told = { $one } y { $other }, { $days ->
    [one] 1 día
   *[other] { $days } días
}. Al final: { $regime ->
    [calm] en calma
    [polarised] una persona busca contacto y la otra se aleja
    [alternating] se turnan para buscar contacto
    [drifting-apart] se van distanciando
   *[strained] tensión en ambos lados
}.
model-move-told = Del día { $from } al { $to }: { $move }, de { $who ->
    [both] ambos lados
    [nobody] nadie
   *[one] { $name }
}.
model-busy = Del día { $from } al { $to }: { $name } no tiene tiempo y da una décima parte.
model-day = día
model-warm = calor
model-press = presión
model-alarm = alarma
model-full = agobio
model-trust = confía
model-dread = recelo
model-close = cerca
model-share = parte
model-columns = { model-warm }, { model-press }: gestos al día. { model-close }: calidez en los dos sentidos. { model-share }: de todos los gestos, la parte de { $one }; el resto vino de { $other }.
model-columns-inside = { model-alarm }, { model-full }, { model-trust } (confianza), { model-dread } (miedo a la presión): lo de dentro, de 0 a 1. { model-dread } es lo que se espera, no lo que llega.
model-rests = { $count ->
    [0] Esta pareja nunca llega al reposo.
    [one] Esta pareja puede llegar al reposo de una manera:
   *[other] Esta pareja puede llegar al reposo de { $count } maneras:
}
model-rest = { $share } de todos los gestos de { $one } y { $rest } de { $other }, cercanía { $closeness }
model-chosen = Un modelo con números elegidos: lo que hacen estas ecuaciones, no lo que harán dos personas.
model-dose-too-much = --dose { $dose } es más que el total para { $move }. Su medida: { $unit }.

model-svg-title = { $one } y { $other }: hilos de { $count } parejas muy parecidas
model-svg-head = { $one } y { $other }, { $days ->
    [one] 1 día
   *[other] { $days } días
}
model-svg-lead = { $count } hilos: esta pareja y { $more } muy parecidas. Donde se separan, el modelo no está seguro.
model-svg-summary = { $one } y { $other } durante { $days ->
    [one] 1 día
   *[other] { $days } días
}. El último día { $one } da { $warmOne } gestos cálidos al día y { $other } da { $warmOther }. De todos los gestos, { $shareOne } viene de { $one } y { $shareOther } de { $other }.
model-svg-sends = Calidez de { $who }, gestos al día
model-svg-between = Calidez entre ambos lados, en los dos sentidos
model-svg-inside = { $who }, por dentro: de 0 a 1
model-svg-busy = { $who } no tiene tiempo
model-svg-days = días
