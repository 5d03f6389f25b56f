### O que uma conversa mostra: títulos, uma frase sobre cada pessoa, grau de certeza, o que não dá para ver.
### $one é de quem a frase fala, $other é a outra pessoa. Num título, $one é quem faz o que se diz primeiro.

finding-stopped = Desde { DATE($when) }, as mensagens aqui vêm só de { $other }.
finding-unanswered = Desde { DATE($when, form: "month") }, a maioria das mensagens de { $one } ficou sem resposta aqui.
finding-unanswered-always = A maioria das mensagens de { $one } ficou sem resposta aqui.
finding-returned = Depois de { DATE($from, form: "month") } houve silêncio aqui. Em { DATE($to, form: "month") } as mensagens voltaram.
finding-fading = Ao longo desta conversa, os dois lados foram escrevendo cada vez menos.
finding-growing = Ao longo desta conversa, os dois lados foram escrevendo cada vez mais.
finding-lessTogether = Desde { DATE($when, form: "month") }, os dois lados têm escrito menos.
finding-moreTogether = Desde { DATE($when, form: "month") }, os dois lados têm escrito mais.
finding-wavesTogether = Vocês escrevem em ondas: semanas com muitas mensagens dos dois lados, depois semanas com poucas.
finding-alternatingWeeks = { $whose ->
    [both] { $weeks ->
        [1] Semana sim, semana não, fica tudo quieto aqui, dos dois lados.
       *[other] São duas semanas quietas, depois duas movimentadas, dos dois lados.
    }
   *[each] { $weeks ->
        [1] Vocês se revezam a cada semana: primeiro uma pessoa escreve mais, depois a outra.
       *[other] Vocês se revezam a cada duas semanas: primeiro uma pessoa escreve mais, depois a outra.
    }
}
# $one reached out more before, $other since.
finding-changedPlaces = Até { DATE($when, form: "month") }, quem chamava mais era { $one }. Desde então, é { $other }.
finding-even = Vocês chamam mais ou menos igual, semana após semana.
finding-story-clause = { $one } escrevia { $before ->
    [0] menos de uma vez
    [1] cerca de uma vez
   *[other] cerca de { $before } vezes
} por semana { $kind ->
    [course] no começo, { $after } mais para o fim
    [busy] nas semanas quietas, { $after } nas movimentadas
    [swap] em algumas semanas, { $after } nas outras
    [silence] antes, { $after } agora de novo
   *[since] até ali, { $after } desde então
}.
finding-story-always-clause = { $one } escrevia { $after ->
    [0] menos de uma vez
    [1] cerca de uma vez
   *[other] cerca de { $after } vezes
} por semana.
sure-counted = Isso é contagem, não estimativa. Num arquivo pode faltar algo, e as pessoas também mudam de aplicativo.
sure-step = Começou provavelmente neste período: { $dates } (8 em 10). Isso é contagem; num arquivo pode faltar algo.
sure-not-why = Uma conversa não diz por quê. Não responder pode ser uma resposta.

finding-leans = Parece que sim: { $title }
finding-likely = Provável: { $claim }
finding-leaning = Parece que sim:
finding-level = { $one } chama mais; { $other }, menos.
finding-level-leans = Parece que sim: { $one } chama mais; { $other }, menos.
finding-level-clause = { $one } chamou { $count } em cada { $of } vezes.
finding-level-until = Até { DATE($when, form: "month") }, { $one } chamava mais vezes. Desde então, vocês chamam mais ou menos igual.
finding-until-clause = { $one } chamou { $before } em cada { $of } vezes até ali, { $after } desde então.
sure-level = Valeu para silêncios de todas as durações que testamos, de meia hora a oito horas.
finding-distance = { $one } procura, { $other } se afasta.
finding-loop = Quanto mais { $one } procura, mais { $other } se afasta. Quanto mais { $other } chega perto, menos { $one } procura.
finding-turns = É um revezamento: enquanto uma pessoa descansa, a outra procura mais.
finding-apart = Os dois lados escrevem menos. Quando uma pessoa escreve mais, a outra escreve menos.

finding-change = Por volta de { DATE($when) }, mudou quem mais procura.
finding-change-leans = Parece que sim: por volta de { DATE($when) }, mudou quem mais procura.
finding-change-clause = De 100 vezes que alguém chamou, { $one } chamou em { $before } antes desse dia e em { $after } depois.
sure-change = Aconteceu provavelmente em algum momento neste período: { $dates } (8 em 10). Só dizemos isso se a mudança durar dois meses e não for só um mês agitado.

# $claim is a sentence about one of the two.
finding-half = { $claim } Ainda não está claro se { $other } faz o mesmo.
finding-reaching-one = Quando { $other } chama mais, { $one } chama { $way ->
    [more] mais também
   *[less] menos
}.
finding-answering-both = Quando uma pessoa chama mais, a outra responde { $way ->
    [more] mais vezes
   *[less] menos vezes
}.
finding-answering-one = Quando { $other } chama mais, { $one } responde { $way ->
    [more] mais vezes
   *[less] menos vezes
}.
finding-answering-mixed = Quando a outra pessoa chama mais, { $one } responde mais vezes, { $other } menos vezes.
finding-answering-clause = { $way ->
    [more] Quando { $other } chamou mais, { $one } respondeu mais vezes que o normal.
    [less] Quando { $other } chamou mais, { $one } respondeu menos vezes que o normal.
   *[open] Quando { $other } chamou mais, está em aberto quantas vezes { $one } respondeu.
}
finding-delay-both = Quando uma pessoa chama mais, a outra responde { $way ->
    [more] mais devagar
   *[less] mais rápido
}.
finding-delay-one = Quando { $other } chama mais, { $one } responde { $way ->
    [more] mais devagar
   *[less] mais rápido
}.
finding-delay-mixed = Quando a outra pessoa chama mais, { $one } responde mais devagar, { $other } mais rápido.
finding-delay-clause = { $way ->
    [more] Quando { $other } chamou mais, { $one } respondeu mais devagar que o normal.
    [less] Quando { $other } chamou mais, { $one } respondeu mais rápido que o normal.
   *[open] Quando { $other } chamou mais, está em aberto em quanto tempo { $one } respondeu.
}

## Quem responde a quem

finding-pattern-pursue-distance = Quanto mais uma pessoa procura, mais a outra se afasta.
finding-pattern-reciprocal = Quando uma pessoa procura, a outra também. Quando uma se cala, a outra também.
finding-pattern-chase = Quando { $one } chama, { $other } também chama. Quando { $other } chama, { $one } pega mais leve.
finding-pattern-one-sided = Quando { $one } procura mais, o que { $other } faz muda. O contrário não está claro.
finding-pattern-no-coupling = Uma pessoa procurar mais ou menos não muda claramente o que a outra faz.
finding-pattern-open = Quem responde a quem aqui ainda está em aberto.
finding-pattern-half = Um sentido está claro; o outro, ainda não.
finding-pattern-alternating = As semanas corridas se revezam: quando uma pessoa tem tempo, a outra não tem.
finding-pattern-few = Ainda não há o bastante aqui para ver um padrão.

finding-pattern-leans = Parece que sim: { $first }.

finding-pattern-clause = Quando { $other } chamou o dobro do normal, { $one } chamou { $times ->
    [hardly] menos de um sexto do normal
    [quarter] cerca de um quarto do normal
    [third] cerca de um terço do normal
    [half] cerca de metade do normal
    [two-thirds] cerca de um terço a menos que o normal
    [less] cerca de um sexto a menos que o normal
   *[same] mais ou menos o normal
    [more] cerca de um quarto a mais que o normal
    [half-again] cerca de uma vez e meia o normal
    [twice] cerca do dobro do normal também
    [three] cerca do triplo do normal
    [four] mais de quatro vezes o normal
}.
finding-pattern-range = Para { $one }: { NUMBER($median, minimumSignificantDigits: 2, maximumSignificantDigits: 2) } vezes o normal, provavelmente de { NUMBER($low, minimumSignificantDigits: 2, maximumSignificantDigits: 2) } a { NUMBER($high, minimumSignificantDigits: 2, maximumSignificantDigits: 2) }.
finding-counted = { $one } escreveu { $count ->
    [1] { $count } mensagem
   *[other] { $count } mensagens
}.

## Os tipos de dança, para uma lista e dentro de uma frase

verdict-pursue-distance = quanto mais uma pessoa procura, mais a outra se afasta
verdict-reciprocal = quando uma pessoa procura, a outra também
verdict-chase = quando uma pessoa procura, a outra vai junto; quando a outra procura, a primeira pega mais leve
verdict-one-sided = uma pessoa muda quando a outra procura, e o contrário não está claro
verdict-no-coupling = o que uma pessoa faz não muda claramente o que a outra faz

## Depois de várias mensagens seguidas

finding-several-both = Depois de várias mensagens seguidas, os dois lados respondem mais devagar.
finding-several-one = Depois de várias mensagens seguidas, { $one } responde mais devagar. No caso de { $other }, ainda não está claro.
finding-several-mixed = Depois de várias mensagens seguidas, { $one } responde mais devagar, e { $other } mais rápido.
finding-several-sooner = Depois de várias mensagens seguidas, os dois lados respondem mais rápido.
finding-several-one-sooner = Depois de várias mensagens seguidas, { $one } responde mais rápido. No caso de { $other }, ainda não está claro.
finding-several-clause = Depois de três ou mais mensagens seguidas de { $other } e cinco minutos sem resposta, { $one } respondeu na hora seguinte em { $after } de 100 casos. Depois de uma só, em { $otherwise }.

## Depois de um longo silêncio

finding-quiet-both = Quanto mais tempo uma pessoa fica em silêncio, mais a outra espera para escrever de novo.
finding-quiet-one = Quanto mais tempo { $other } fica em silêncio, mais { $one } espera para escrever de novo. Ainda não está claro se { $other } faz o mesmo.
finding-quiet-mixed = Quando o silêncio se estende, { $one } espera mais que o normal para escrever de novo, e { $other } menos.
finding-quiet-sooner = Quanto mais tempo uma pessoa fica em silêncio, menos a outra espera para escrever de novo.
finding-quiet-one-sooner = Quanto mais tempo { $other } fica em silêncio, menos { $one } espera para escrever de novo. Ainda não está claro se { $other } faz o mesmo.
finding-quiet-clause = Depois de doze horas de silêncio de { $other } e uma mensagem sem resposta, { $one } escreveu de novo em até uma hora em { $after } de 100 casos. Depois de duas a seis horas, em { $otherwise }.

## Quem começa

finding-openings = { $one } puxa mais papo; { $other }, menos.
finding-openings-clause = { $one } puxou cerca de { $share } em cada 100 papos. De 100 que { $other } puxou, { $one } respondeu a { $answered } em até { DURATION($within) }.
finding-openings-counted = { $one } puxou { $count } de { $of } papos.
finding-openings-range = Para { $one }: provavelmente de { $low } a { $high } em cada 100 papos.

## Quem procura mais, ao longo do tempo

finding-roles-mixed = Cada pessoa teve uma fase de procurar mais.
finding-roles-steady = Onde está claro, foi sempre a mesma pessoa que procurou mais.
finding-roles-clause = { $one } procurou mais em { $more } de { $of ->
    [1] { $of } período
   *[other] { $of } períodos
}.

## Nos últimos tempos

finding-lately-both-less = Ultimamente os dois lados escrevem menos que o normal.
finding-lately-both-more = Ultimamente os dois lados escrevem mais que o normal.
finding-lately-apart = Ultimamente { $one } escreve mais que o normal, e { $other } menos.
finding-lately-one-more = Ultimamente { $one } escreve mais que o normal. No caso de { $other }, ainda não está claro.
finding-lately-one-less = Ultimamente { $one } escreve menos que o normal. No caso de { $other }, ainda não está claro.
finding-lately-clause = Nas últimas quatro semanas desta conversa, { $one } escreveu por semana { $times ->
    [hardly] menos de um sexto do que escrevia
    [quarter] cerca de um quarto do que escrevia
    [third] cerca de um terço do que escrevia
    [half] cerca de metade do que escrevia
    [two-thirds] cerca de um terço a menos do que escrevia
    [less] cerca de um sexto a menos do que escrevia
   *[same] mais ou menos o que escrevia
    [more] cerca de um quarto a mais do que escrevia
    [half-again] cerca de uma vez e meia o que escrevia
    [twice] cerca do dobro do que escrevia
    [three] cerca do triplo do que escrevia
    [four] mais de quatro vezes o que escrevia
} nas doze anteriores.
finding-lately-range = Para { $one }: { NUMBER($median, minimumSignificantDigits: 2, maximumSignificantDigits: 2) } vezes o de antes, provavelmente de { NUMBER($low, minimumSignificantDigits: 2, maximumSignificantDigits: 2) } a { NUMBER($high, minimumSignificantDigits: 2, maximumSignificantDigits: 2) }.

## Espirais, e quem vem depois de quem

finding-spirals = Parece que virou uma espiral { $count ->
    [1] uma vez
   *[other] { $count } vezes
}: cada vez mais de uma pessoa, cada vez menos da outra.
finding-spirals-clause = Em { $more } de { $of }, quem procurava cada vez mais era { $one }.
finding-timing = Quando uma pessoa passa a escrever mais, ou menos, a outra faz o mesmo depois.
finding-timing-clause = As fases de mais e de menos mensagens de { $one } vieram cerca de { DURATION($by) } { $when ->
    [before] antes
   *[after] depois
} das de { $other }.
finding-timing-apart = Quando uma pessoa escreve mais, a outra escreve menos, um pouco antes ou um pouco depois.
finding-timing-apart-clause = As fases em que { $one } escreveu mais vieram cerca de { DURATION($by) } { $when ->
    [before] antes
   *[after] depois
} das fases em que { $other } escreveu menos.
finding-timing-range = Para { $one }: provavelmente de { DURATION($low) } a { DURATION($high) }.
finding-chance = Nada aqui foge de um vaivém normal.

## O quanto o modelo acompanha esta conversa

describes-closely = Este modelo se ajusta bem aos horários das mensagens desta conversa.
describes-fairly = Este modelo se ajusta razoavelmente bem aos horários das mensagens desta conversa.
describes-roughly = Este modelo se ajusta só em linhas gerais aos horários das mensagens desta conversa.
describes-clause = Antes de { $one } escrever, a espera foi maior ou menor do que o modelo prevê em pelo menos { $share } de 100 casos.
describes-meaning-closely = Dá para confiar nas faixas como estão.
describes-meaning-fairly = As faixas estão mais ou menos certas. Não leve as pontas muito ao pé da letra.
describes-meaning-roughly = As faixas podem ser estreitas demais, e o que ele chama de provável pode ser menos provável.

## Grau de certeza, e o que mudaria nossa opinião

sure-dots = Provável: { $dots } em 10.
sure-leans-dots = Parece que sim: { $dots } em 10. Ainda pode ser diferente.
sure-times = Olhamos depois de meia hora, uma, três e oito horas. Valeu onde havia o bastante para comparar. Não contam as horas em que alguma das pessoas quase nunca escreve.
sure-few = Esta conversa cobre { $days ->
    [1] { $days } dia
   *[other] { $days } dias
}: é pouco para tirar alguma conclusão.
sure-closest = O que mais se encaixa até agora, { $inTen } em 10: { $first }.
sure-shared = O que mais se encaixa até agora: { $first }. { $alike ->
    [yes] Mas semanas corridas, ou folgadas, para as duas pessoas teriam a mesma cara.
   *[no] Mas, quando as duas pessoas têm muito ou pouco a fazer nas mesmas semanas, é difícil ver quem responde a quem.
}
sure-alternating = Aqui isso se repete a cada { $days } dias, mais ou menos. Duas vidas que se revezam já parecem um padrão por si sós, então não damos nome a nenhum.
sure-changes-over = Uma pessoa se cala nos dias em que a outra começa. Vidas que se revezam parecem um padrão por si sós, então não damos nome a nenhum.
sure-alternating-help = Alguém trabalha por plantão, ou fica com os filhos semana sim, semana não? Marque esses dias como “longe ou em viagem”, e dá para ler o resto. Se eles voltam sempre na mesma ordem, uma vez basta.
sure-shared-help = { $alike ->
    [yes] Semanas em que só uma pessoa tem muito a fazer ajudariam a distinguir uma coisa da outra.
   *[no] Semanas em que só uma pessoa tem muito a fazer poderiam mostrar mais.
}
sure-outside-help = O que mexeu com os dois lados ao mesmo tempo (férias, uma doença, uma briga) pode esconder quem responde a quem. Deixe esses dias de fora e olhe de novo.
sure-more-weeks = Cerca de { $weeks ->
    [1] { $weeks } semana a mais poderia
   *[other] { $weeks } semanas a mais poderiam
} mudar nossa opinião.
sure-clearer = Cerca de { $weeks ->
    [1] { $weeks } semana a mais como estas provavelmente deixaria
   *[other] { $weeks } semanas a mais como estas provavelmente deixariam
} isso claro.
sure-nobody-starts = Isso não diz quem começou.
sure-own-level = Cada pessoa é comparada com o próprio ritmo das doze semanas anteriores. Nunca tinha ido tão longe, mas um mês fora do comum pode dar nisso.
sure-gaps = Contamos um papo como encerrado depois de { $hours } horas de silêncio. O resultado foi o mesmo todas as vezes.
sure-clear = Em cada um destes períodos, o resultado é claro.
sure-either-way = Em { $count ->
    [1] { $count } período
   *[other] { $count } períodos
} pode ser qualquer uma das duas pessoas.
sure-chance = Uma conversa mais longa, ou juntar a de outro aplicativo, pode mostrar mais.

## Momentos

moment-busy = Dias em que uma pessoa escreveu mais que o normal, e os dias seguintes.
moment-several = Várias mensagens seguidas, e o que veio depois.
moment-quiet = Uma mensagem depois de um longo silêncio, e o que veio depois.
moment-opening = Uma primeira mensagem depois de um tempo de silêncio, e o que veio depois.
moment-turned = Os dias antes e depois da virada.
moment-period = As mensagens deste período.
moment-spiral = Um momento de uma espiral dessas.

## Momentos por trás de um número

seen-turn = Mensagens seguidas.
seen-opening = A primeira mensagem depois de { DURATION($time) } de silêncio.
seen-answer = Uma resposta depois de { DURATION($time) }, enquanto as duas pessoas escreviam.
seen-opening-answer = Uma primeira mensagem, respondida depois de { DURATION($time) }.
seen-again = Mais uma mensagem depois de { DURATION($time) } sem resposta.
seen-unanswered = Uma primeira mensagem, depois nada da outra pessoa por { DURATION($time) }.
seen-several = Várias mensagens seguidas e, { DURATION($time) } depois, a próxima da outra pessoa.

## O que esta conversa não mostra

limit-calls = { $count ->
    [1] Há { $count } ligação
   *[other] Há { $count } ligações
} nesta conversa. Delas se sabe quanto duraram, se tanto, e nunca o que foi dito. Ligações feitas por outros meios não aparecem.
limit-unseen = Ligações, visitas e tempo no mesmo lugar não estão aqui. Silêncio aqui pode ser proximidade em outro lugar.
limit-tone = Não lemos o tom. Uma mensagem gentil e uma ríspida contam do mesmo jeito.
limit-other-apps = Outros aplicativos e outras conversas não estão aqui. O papo pode ter ido para lá.
limit-living-together = Não sabemos se vocês moram na mesma casa. Quem mora junto muitas vezes escreve menos quando as coisas vão bem.
limit-together-volume = Morando na mesma casa, muita coisa acontece fora desta conversa. Por isso a quantidade de mensagens não entra nos resultados.
limit-minute-stamps = O relógio desta conversa mostra minutos inteiros. As esperas curtas têm um minuto de margem.
limit-zone-assumed = Supusemos que o fuso é { $zone }. Se estiver errado, as horas do dia estão deslocadas. As esperas estão certas, menos perto de uma mudança de horário.
limit-capped = Este arquivo tem { $count } mensagens, mais ou menos o limite de algumas exportações. Podem faltar as mais antigas.
limit-no-text = Usamos só horários e tamanhos, nenhuma palavra.
limit-deleted = { $count ->
    [1] { $count } mensagem foi apagada ou está ilegível. Conta como enviada. O que dizia não está mais aqui.
   *[other] { $count } mensagens foram apagadas ou estão ilegíveis. Contam como enviadas. O que diziam não está mais aqui.
}
limit-voice = { $count ->
    [1] { $count } áudio não tem
   *[other] { $count } áudios não têm
} palavras aqui. Cada um conta como uma mensagem.
limit-holes = { $count ->
    [1] { $count } período não tem
   *[other] { $count } períodos não têm
} registro. Um vazio é falta de registro, não silêncio.
limit-left-out = Você pediu para deixar de fora { $count ->
    [1] { $count } mensagem
   *[other] { $count } mensagens
}.
limit-set-apart = Em { $count ->
    [1] um dia
   *[other] { $count } dias
} os dois lados escreveram muito mais, ou muito menos, que nas semanas em volta. Dias assim dizem pouco sobre quem responde a quem, por isso ficaram fora dessa conta.
limit-other-people = { $count ->
    [1] { $count } mensagem de outras pessoas nesta conversa ficou de fora.
   *[other] { $count } mensagens de outras pessoas nesta conversa ficaram de fora.
}
limit-direction = O que vem depois nem sempre vem por causa do que veio antes. Uma viagem, uma doença ou um mês corrido podem mexer com os dois lados.
limit-lateness = A hora em que uma resposta chega depende sobretudo de trabalho, sono e celular. Não é sinal de sentimento.
limit-short = Esta conversa cobre { $count ->
    [1] { $count } dia
   *[other] { $count } dias
}. Mudanças lentas não aparecem em tão pouco tempo.
limit-model-misfit = Nosso modelo se ajusta só em linhas gerais aos horários desta conversa, então as faixas podem estar estreitas demais.

## O que cada arquivo cobre

covers-heading = O que cada arquivo cobre
covers-known = { $app } cobre { $dates }.
covers-none = { $app } não tem nada desta conversa.
covers-capped = Tem { $count } mensagens, mais ou menos o limite de exportações assim. Podem faltar as mais antigas.
covers-timer-from = As mensagens temporárias estavam ativadas de { DATE($from) } até o fim. O que sumiu é falta de registro, não silêncio.
covers-timer-until = As mensagens temporárias estavam ativadas até { DATE($to) }. O que sumiu é falta de registro, não silêncio.
covers-timer-between = As mensagens temporárias estavam em uso: { $dates }. O que sumiu é falta de registro, não silêncio.
covers-timer-always = As mensagens temporárias estavam ativadas, não sabemos desde quando. O que sumiu é falta de registro, não silêncio.
covers-calls = Há ligações em { $days ->
    [1] { $days } dia
   *[other] { $days } dias
}.
covers-blank = Um vazio é falta de registro, não silêncio. O que foi dito em outro lugar, ou de viva voz, não está aqui.

## O resumo como texto

mirror-title = { $a } e { $b }
mirror-span = { $dates }, { $days ->
    [1] { $days } dia
   *[other] { $days } dias
} de registro
mirror-reaching = Chamar é escrever primeiro depois de uma hora de silêncio, ou escrever de novo antes de uma resposta.
mirror-rhythm = Ritmo
mirror-answers-in = Respostas num papo: metade em até, nove em dez em até
mirror-answers-to = Primeiras mensagens da outra pessoa: metade respondida em até, nove em dez em até
mirror-follow-ups = Escreveu de novo depois de 20 minutos sem resposta
mirror-unanswered = Primeiras mensagens próprias ainda sem resposta depois de 8 horas
mirror-quiet-hours = Horas em que quase não escreve
mirror-quiet-unknown = não está claro
mirror-between = { $from } a { $to }
mirror-times = { $half }, { $most }
mirror-share = cerca de { $share } em 100 (provável: { $low } a { $high })
mirror-marked-apart = { $days ->
    [1] No { $days } dia
   *[other] Nos { $days } dias
} longe ou em viagem, comparado com o normal
mirror-marked-elsewhere = { $days ->
    [1] No { $days } dia
   *[other] Nos { $days } dias
} com outro aplicativo em uso, comparado com o normal
mirror-of-usual = chamou { NUMBER($reaching, minimumSignificantDigits: 2, maximumSignificantDigits: 2) } vezes o normal (provável: { NUMBER($reachingLow, minimumSignificantDigits: 2, maximumSignificantDigits: 2) } a { NUMBER($reachingHigh, minimumSignificantDigits: 2, maximumSignificantDigits: 2) }), respondeu { NUMBER($answering, minimumSignificantDigits: 2, maximumSignificantDigits: 2) } vezes (provável: { NUMBER($answeringLow, minimumSignificantDigits: 2, maximumSignificantDigits: 2) } a { NUMBER($answeringHigh, minimumSignificantDigits: 2, maximumSignificantDigits: 2) })
mirror-unknown = muito pouco para dizer
mirror-limits = O que esta conversa não mostra
mirror-nothing = Não achamos mensagens entre estas duas pessoas, então não há nada para mostrar.
mirror-too-long = mais do que esta conversa pode mostrar

## Por que nenhum padrão é nomeado, e o que ajudaria

abstains-few = Há poucas primeiras e segundas mensagens para ver quem responde a quem.
abstains-shared = { $alike ->
    [yes] Quando os dois lados escrevem mais nas mesmas semanas, um padrão assim pode aparecer sozinho.
   *[no] Quando os dois lados escrevem mais nas mesmas semanas, é difícil ver quem responde a quem.
}
abstains-alternating = Vidas que se revezam criam um padrão assim por si sós.
abstains-undecided = Nenhum tipo de dança é bem mais provável que os outros.
remedy-few-events = Uma conversa mais longa, ou juntar a de outro aplicativo, pode mostrar mais.
remedy-not-converged = O cálculo não se estabilizou. Marque os períodos longos sem registro e tente de novo.
