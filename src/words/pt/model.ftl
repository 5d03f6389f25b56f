### `slipstep model`: a ajuda, os casos, o que ele conta e desenha. $one é a primeira pessoa do caso, $other a segunda.

model-help =
    slipstep model: duas pessoas sob as mesmas equações, simuladas

    Uso: slipstep model [--pair NAME|FILE] [--days N]
                        { "[" }--move NAME[@DAY[:DAYS]]]... [--json | --svg OUT]

      --pair NAME|FILE  um caso pelo nome, ou um arquivo JSON (abaixo); padrão living
      --days N          duração, 1 a 36500; padrão 730
      --move M          um passo, com o dia em que começa (padrão: na metade) e
                        quantos dias dura (padrão: o tempo normal dele); pode ser
                        dado várias vezes
      --by WHO          de quem são os passos: { $movers };
                        padrão: o normal de cada passo
      --dose D          quanto dos passos, na unidade de cada um (abaixo); padrão: a
                        dose normal de cada passo
      --lapses SHARE    parcela dos dias em que os passos são esquecidos, 0 a 1,
                        espalhada por igual; padrão 0
      --solver NAME     { $solvers }; padrão { $solver }
      --json            um objeto na saída padrão (docs/schema/model-1.json)
      --svg OUT         uma imagem: fios deste caso e de quatorze bem parecidos

    Casos
    { $pairs }

    Passos
    { $moves }

    Um arquivo contém o que difere do casal:
      { $file }
    Os números dele:
      { $numbers }

    Exemplo: dez semanas de pausa com carinho de quem procura, após o primeiro ano
      slipstep model --pair couple --days 730 --move warm-break@365:70

model-pair = { $tie }: { $about }
model-dose = dose { $dose }: { $unit }

## O que é uma dose de cada passo

model-dose-warm-break = parcela do alarme que não vira ação
model-dose-cold-break = parcela de toda a procura que é retida
model-dose-small-bids = gestos de carinho a mais, por dia
model-dose-grand-gesture = gestos de carinho a mais nesse dia
model-dose-talking = cobranças a mais nesse dia, de cada pessoa
model-dose-staying-present = parcela da sobrecarga que não vira ação
model-dose-promised-answer = parcela da confiança que falta e que promessas cumpridas suprem
model-dose-self-soothing = parcela do alarme que não vira ação
model-dose-life-outside = proximidade achada em outro lugar, gestos de carinho por dia
model-dose-softened-request = parcela da pressão que é dita com carinho
model-dose-insight = parcela do alarme e da sobrecarga que não vira ação

## Os casos

model-about-living = { $one } gosta de muita proximidade, { $other } tem espaço para pouca. Começam em equilíbrio, até { $other } ficar oito dias sem tempo.
model-about-living-alike = { $one } e { $other } são exatamente iguais. Começam em equilíbrio, até { $other } ficar oito dias sem tempo.
model-about-couple = { $one } gosta de muita proximidade, { $other } tem espaço para pouca.
model-about-couple-even = { $one } e { $other } gostam de mais ou menos a mesma proximidade.
model-about-couple-both-close = { $one } e { $other } gostam de muita proximidade.
model-about-couple-both-apart = { $one } e { $other } têm espaço para pouca proximidade.
model-about-mia-and-leo = { $one } gosta de uma proximidade média, { $other } tem espaço para pouca.
model-about-mia-and-sam = { $one } gosta de uma proximidade média, { $other } gosta de muita.
model-about-couple-in-turns = { $one } e { $other } sentem a falta em dias e o aperto em semanas. A confiança pesa pouco para qualquer das duas pessoas.
model-about-friends = { $one } se encontraria quase todo dia, { $other } se encontraria de vez em quando.
model-about-old-friends = { $one } e { $other } respondem com gosto, e ninguém começa.
model-about-parent-and-child = { $one } conversaria todo dia, { $other } conversaria aos domingos.
model-about-siblings = { $one } gostaria de ficar perto, { $other } gostaria de algum espaço.
model-about-colleagues = { $one } gosta de conversar sobre as coisas, { $other } gosta de trabalhar em paz.

## O que ele conta

model-told = { $one } e { $other }, { $days ->
    [1] 1 dia
   *[other] { $days } dias
}. No fim: { $regime ->
    [calm] calma
    [polarised] uma pessoa procura, a outra se afasta
    [alternating] procuram por turnos
    [drifting-apart] vão se distanciando
   *[strained] tensão dos dois lados
}.
model-move-told = Dia { $from } a { $to }: { $move }, de { $who ->
    [both] ambas as pessoas
    [nobody] ninguém
   *[one] { $name }
}.
model-busy = Dia { $from } a { $to }: { $name } fica sem tempo e manda um décimo do que mandava.
model-day = dia
model-warm = carinho
model-press = cobrança
model-alarm = alarme
model-full = aperto
model-trust = confiança
model-dread = receio
model-close = perto
model-share = parcela
model-columns = { model-warm }, { model-press }: gestos por dia. { model-close }: carinho nos dois sentidos. { model-share }: de toda a procura, a de { $one }; o resto é de { $other }.
model-columns-inside = { model-alarm }, { model-full } (sobrecarga), { model-trust }, { model-dread }: sentidos por dentro, 0 a 1. { model-dread } é o que se espera da pressão, não o que se sente.
model-rests = { $count ->
    [0] Este caso nunca chega ao repouso.
    [1] Este caso pode chegar ao repouso de um jeito:
   *[other] Este caso pode chegar ao repouso de { $count } jeitos:
}
model-rest = { $share } de toda a procura de { $one } e { $rest } de { $other }, proximidade { $closeness }
model-chosen = Um modelo, com números escolhidos: o que estas equações fazem, não o que duas pessoas vão fazer.
model-dose-too-much = --dose { $dose } é mais que tudo para { $move }. A dose dele é: { $unit }.

## A imagem

model-svg-title = { $one } e { $other }: fios de { $count } casos bem parecidos
model-svg-head = { $one } e { $other }, { $days ->
    [1] 1 dia
   *[other] { $days } dias
}
model-svg-lead = { $count } fios: este caso e mais { $more } bem parecidos. Onde se separam, o modelo não tem certeza.
model-svg-summary = { $one } e { $other } ao longo de { $days ->
    [1] 1 dia
   *[other] { $days } dias
}. No último dia, { $one } manda { $warmOne } gestos de carinho e { $other } manda { $warmOther }. De toda a procura, { $shareOne } é de { $one } e { $shareOther } é de { $other }.
model-svg-sends = Carinho que { $who } manda, gestos por dia
model-svg-between = Carinho entre as duas pessoas, nos dois sentidos
model-svg-inside = { $who }, por dentro: 0 a 1
model-svg-busy = { $who } sem tempo
model-svg-days = dias
