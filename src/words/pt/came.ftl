### O que veio de uma tentativa, e o que se aprendeu. $whose é uma pessoa ou as duas, na ordem da página.

came-title = No que deu
came-stopped = Esta tentativa foi interrompida, então não comparamos as semanas dela. A hora de parar pode ter dependido de como ela ia.
came-running = A semana { $week } de { $weeks } está em andamento. O resultado aparece em { DATE($day) }. Espiar antes daria vontade de parar na hora errada.
came-before = Começa em { DATE($day) }. Ainda não há nada para comparar.
came-ready = Sua conversa agora cobre estas semanas. Nada foi contado ainda.
came-further = Sua conversa agora cobre estas semanas. Quando você olhou antes, ela acabava mais cedo. Olhe de novo.
came-short = Sua conversa acaba em { DATE($day) }, antes dos últimos dias da tentativa. Traga uma nova exportação. Se faltarem partes mais antigas, traga também; o que está nas duas conta uma vez só.
came-silent = Ninguém escreveu desde { DATE($day) }
came-silent-said = Você disse que ninguém escreveu depois de { DATE($day) }. Esses dias contam como silêncio.
came-step-and-days = { $step }, { $whose }: { DATE($from) } a { DATE($to) }
came-days = { $whose }, { DATE($from) } a { DATE($to) }
came-anyway = Olhar com o que já há
came-working = Comparando as semanas
came-work-stopped = Interrompido. Nada mudou.

## A resposta numa frase, e a imagem dela

came-found-openings = Nas semanas com o passo: { $came ->
    [less] menos papos
   *[more] mais papos
} puxados por { $whose }.
came-found-follow-ups = Nas semanas com o passo: { $came ->
    [less] menos segundas mensagens
   *[more] mais segundas mensagens
} de { $whose }.
came-found-turns = Nas semanas com o passo, mensagens de { $whose }: { $came ->
    [less] menos vezes
   *[more] mais vezes
}.
came-found-quiet-spell = Nas semanas com o passo: { $came ->
    [less] silêncios mais curtos
   *[more] silêncios mais longos
} entre { $a } e { $b }.
came-found-wait = Nas semanas com o passo: { $came ->
    [less] uma espera mais curta
   *[more] uma espera mais longa
} de { $whose } por uma resposta.
came-found-threes = Nas semanas com o passo, três mensagens seguidas de { $whose }: { $came ->
    [less] menos vezes
   *[more] mais vezes
}.
came-found-silent-days = Nas semanas com o passo: { $came ->
    [less] menos dias sem uma palavra
   *[more] mais dias sem uma palavra
} entre { $a } e { $b }.
came-result-ordinary = Nenhuma diferença clara, com o passo ou sem ele.
came-result-too-little = São poucas semanas para dizer.
came-result-blind = Com tão poucas semanas, nenhuma diferença apareceria, por maior que fosse.
came-next = E agora
came-next-ordinary = Faça de novo se gostou, ou dê outro passo.
came-next-changed = Se vocês gostaram, continuem. Façam mais uma vez e vejam se o resultado se mantém.
came-next-too-little = Traga uma exportação mais nova, ou faça de novo.
came-next-blind = Planeje uma tentativa mais longa.
came-dots = { $dots ->
    [yes] Cada ponto é uma versão possível do quanto muda com o passo.
    [by-chance] Os pontos mostram o quanto as semanas variam sozinhas, sem o passo.
   *[no] Não houve previsão deste número.
} A barra é o que aconteceu, e os fios são o que estas semanas permitem.
came-outside = Com tão poucas semanas, não dá para comparar o que aconteceu.
came-note = o que aconteceu: { $by }
came-guess = { $guess ->
    [more] { $long ->
        [yes] mais tempo
       *[no] mais
    }
    [less] { $long ->
        [yes] menos tempo
       *[no] menos
    }
   *[same] mais ou menos igual
}

## Semana por semana

came-weeks = Semana por semana, antes e durante
came-weeks-caption = Semana sombreada: com o passo, como o acaso sorteou. { $what ->
    [spell] Um vazio é falta de registro, ou uma semana sem nada para medir. A tabela diz qual.
   *[count] Um vazio é falta de registro, não silêncio.
} As duas pessoas aparecem, seja qual for a que olhamos.
came-whose = { $whose }
came-week-of = Semana de
came-week = semana
came-week-number = semana { $week }
came-no-spell = nada para medir nesta semana
came-begins = a tentativa começa
came-step = passo
came-forgotten = esquecido
came-mean = { $whose }: { $with } com o passo, { $without } sem ele ({ $unit }).
came-mean-none = { $whose }: poucas semanas com registro para dizer algo.
came-unit-openings = papos puxados por semana
came-unit-follow-ups = segundas mensagens antes de uma resposta, por semana
came-unit-turns = vezes por semana que escreveu
came-unit-quiet-spell = horas de silêncio
came-unit-wait = horas de espera
came-unit-threes = vezes por semana com três seguidas
came-unit-silent-days = dias sem uma palavra, por semana
came-unit-reaches = vezes por semana que chamou
came-foretold = A previsão e o que aconteceu, semana por semana
came-and-range = o que aconteceu, e onde ficam 8 de 10 pontos
came-range = { $came } ({ $low } a { $high })
came-foretold-caption = Anéis pequenos: vinte versões possíveis, com o passo ou sem ele, como cada semana foi sorteada. Marcas cheias: o que aconteceu. O que passa da escala fica na borda.

## As duas pessoas, com as mesmas palavras

came-changes = Quanto cada pessoa chamou, e quem responde a quem
came-answered = Depois que { $other } chamou o dobro do normal, { $one } chamou { $before } vezes o normal antes da tentativa, e { $since } vezes desde então. O segundo é provavelmente de { $low } a { $high } vezes o primeiro. Se essa faixa inclui o 1, pode não ter mudado nada.

came-looked = O que olhamos
came-silence = Mais de { DURATION($silence) } de silêncio encerram um papo, como quando isto foi planejado.

came-own-words = O que você aprendeu, com suas palavras
came-learned = O que você aprendeu, passo por passo
came-learned-no-guess = Sem palpite: { $what }.
came-learned-days = { $count ->
    [0] Uma semana.
    [1] Uma semana, com o passo em um dia.
   *[other] Uma semana, com o passo em { $count } dias.
}
came-lapses = { $count ->
    [1] Esquecido em uma semana.
   *[other] Esquecido em { $count } semanas.
}
came-still-running = Ainda está em andamento.
came-not-looked = Acabou, e ninguém olhou o resultado ainda.

## O que quatro semanas disseram

came-seen-working = Lendo sua conversa, sem estas semanas e com elas
came-seen-more = Sua conversa agora diz mais.
came-seen-same = Sua conversa diz o que dizia antes.
came-seen-one = { $since ->
    [less] Quando { $other } chama mais, { $one } chama menos
    [more] Quando { $other } chama mais, { $one } chama mais
   *[open] Quando { $other } chama mais, está em aberto o que { $one } faz
}{ $sure ->
    [likely] : provável.
    [leans] : parece que sim.
   *[open] .
}
came-seen-before = Antes: { $before ->
    [less] menos
    [more] mais
   *[open] em aberto
}{ $sure ->
    [likely] , provável.
    [leans] , parece que sim.
   *[open] .
}
came-seen-note = Lido na sua conversa até o primeiro dia, e depois nela inteira, com estas semanas. Não dá para saber se foi o passo ou a época.
