### O modelo de proximidade posto ao longo de uma conversa: onde é pouco, onde basta, e o quanto o modelo acompanha os horários.
### $one é de quem a frase fala, $other a outra pessoa; $a e $b são as duas na ordem da página.

theory-explains = { $explains ->
    [better] Aqui o modelo de proximidade se ajusta aos horários melhor que um modelo de simples vaivém.
    [worse] Aqui o modelo de proximidade se ajusta aos horários pior que um modelo de simples vaivém.
   *[same] Aqui o modelo de proximidade não se ajusta aos horários melhor que um modelo de simples vaivém.
}

## Duas pessoas como faixas

theory-title = Pouco, e o bastante
theory-lead = A linha: quantas vezes a outra pessoa chamou a cada semana, sem contar respostas. Dentro da faixa, cada pessoa estava à vontade. Nos trechos em que a faixa se apaga, esta conversa não mostra o limite.
theory-edge-need = abaixo: pouco
theory-edge-room = acima: o bastante
theory-unit = vezes por { $per ->
    [day] dia
   *[week] semana
} que { $other } chamou
theory-need = { $known ->
    [yes] Quando { $other } chamou menos de cerca de { $count } vezes por { $per ->
        [day] dia
       *[week] semana
    }, { $one } chamou mais (provável: { $low } a { $high }).
   *[no] O que é pouco para { $one }, esta conversa não diz.
}
theory-room = { $known ->
    [yes] Quando { $other } chamou mais de cerca de { $count } vezes por { $per ->
        [day] dia
       *[week] semana
    }, { $one } se afastou (provável: { $low } a { $high }).
   *[no] O que é o bastante para { $one }, esta conversa não diz.
}
theory-neither = Esta conversa não mostra o que seria pouco para { $one }, nem o que bastaria.
theory-says = { $other } chamou { $one } entre { $low } e { $high } vezes por { $per ->
    [day] dia
   *[week] semana
}.
theory-table = Quantas vezes a outra pessoa chamou, vezes por { $per ->
    [day] dia
   *[week] semana
} sem contar respostas, média de cada semana
theory-numbers = Os números deste gráfico
theory-week = Semana até
theory-wait = Procurando nesta conversa o que é pouco e o que basta…
theory-short = Isso pede oito semanas, e trinta mensagens de cada pessoa que não sejam respostas. Esta conversa tem menos.
theory-no-band = Então não desenhamos faixa: o que é pouco ou o bastante para vocês, esta conversa não diz.
theory-no-edge = Então não desenhamos faixa: nada aqui aponta para um lugar com clareza.
theory-one-way = Então a faixa é um jeito de ver, e não o único.

## Em "Como sabemos"

theory-known-how = Três modelos viram os primeiros 70% desta conversa: um com o ritmo próprio de cada pessoa, um de simples vaivém entre as duas, e o modelo de proximidade. Depois cada um disse, semana a semana, o quanto o resto era provável.
theory-known-numbers = Na melhor mistura dos três, { $weight } partes em 100 são do modelo de proximidade.

## No mapa

theory-map-put = Mostrar no mapa
theory-map = { $a } e { $b } no mapa
theory-map-lead = Cada ponto é uma versão possível. Pontos longe uns dos outros: a conversa deixa em aberto. Uma linha pontilhada é um ponto de virada: depois dele, duas pessoas se acomodam de uma vez em outra coisa.
theory-map-says = { $both } de { $of } pontos têm os dois limites: num ponto é pouco para { $one }, e em outro basta para { $other }. Os outros ficam na borda.{ $folds ->
    [0] { "" } Não há ponto de virada nesta parte.
   *[other] { "" } Pontos pequenos marcam os pontos de virada.
}
theory-map-table = Cada ponto, em dias normais destas duas pessoas
theory-map-dot = Ponto
theory-map-need = pouco para { $one }, abaixo
theory-map-room = o bastante para { $other }, acima
theory-map-none = sem limite
theory-no-map = Então não estão no mapa: um ponto ali não diria nada.
theory-tipping = { $known ->
    [yes] Estas duas pessoas estão perto de um ponto de virada: em { $count } de 10 versões possíveis, uma semana quieta já leva as duas para outro lugar.
    [no] Estas duas pessoas não estão perto de um ponto de virada: em { $count } de 10 versões possíveis, uma semana quieta já leva as duas para outro lugar.
   *[open] O quanto estas duas pessoas estão perto de um ponto de virada, esta conversa não diz.
}
