### A página da resposta, em três profundidades. $one é de quem a frase fala, $other é a outra pessoa; $a e $b são as duas na
### ordem da página. $row, $quiet e $days viram controles: a quantidade na frase pode ser mudada.

yours-who = { $a } e { $b }, { $long }
yours-who-invented = Exemplo: { $a } e { $b }, { $long }
yours-swap = Trocar de lugar
yours-hide-words = Ocultar as palavras
yours-unseen-link = O que não dá para ver aqui
yours-besides = Mais, e o que não dá para ver

yours-long = { $unit ->
    [days] { $count ->
        [1] um dia
       *[other] { $count } dias
    }
    [weeks] { $count ->
        [1] uma semana
       *[other] { $count } semanas
    }
    [years] { $count ->
        [1] um ano
       *[other] { $count } anos
    }
   *[months] { $count ->
        [1] um mês
       *[other] { $count } meses
    }
}

## As primeiras linhas

yours-group-first = Num grupo ninguém escreve para uma pessoa só. O que vocês fazem aqui diz pouco sobre vocês.
yours-home-first = Vocês moram na mesma casa, então quase tudo o que acontece entre vocês não está nesta conversa.
yours-since = Desde { DATE($when, form: "month") }.
yours-been-both = Quase todo mundo já esteve dos dois lados.
yours-what-happened = O que aconteceu por volta de { DATE($when) }? Só vocês sabem.
yours-would-tell = O que esta conversa não mostra: como { $one } ficaria se { $other } chegasse mais perto, e como { $other } ficaria se { $one } pegasse mais leve. Quatro semanas disso mostrariam.
yours-answered = { $one } puxou { $count } papos. { $other } escreveu em { $answered } deles.
yours-tonight-waiting = Para quem está esperando hoje à noite: dois minutos para respirar. Não precisa mandar nada.
yours-waiting-door = Dois minutos, agora
yours-ways = Em que direção
yours-way-to = para
yours-way-open = Em aberto por enquanto.
yours-sure-counted = Contado, mensagem por mensagem
yours-tonight-one = { $one }: mandar uma mensagem só e esperar.
yours-tonight-other = { $one }: uma linha logo, nem que seja “Amanhã te conto”.
yours-tonight-reach = Se é você quem procura: uma mensagem, e deixar quieto.
yours-tonight-room = Se você precisa de espaço: uma linha logo, nem que seja “Amanhã te conto”.

## O título de uma direção, em contagens e minutos

yours-row = { $count ->
    [1] uma mensagem
    [2] duas mensagens seguidas
   *[3] três mensagens seguidas
}
yours-quiet = { $which ->
    [0] dez minutos de silêncio
    [1] uma hora de silêncio
   *[2] duas horas de silêncio
}
yours-days = { $which ->
    [0] dias de pouco contato
    [1] dias normais
   *[2] dias de muito contato
}
yours-amount-label = Quanto
yours-answer = Após { $row } de { $other }, respostas lentas de { $one } levaram cerca de { DURATION($wait) }.
yours-answer-long = Depois de { $row } de { $other }, { $one } muitas vezes levou mais tempo do que esta conversa mostra.
yours-answer-few = Depois de { $row } de { $other }, há poucas respostas aqui para contar.
yours-again = Depois de { $quiet } de { $other }, { $one } escrevia de novo em cerca de { DURATION($wait) }.
yours-again-long = Depois de { $quiet } de { $other }, { $one } em geral ficou numa mensagem só.
yours-again-few = Depois de { $quiet } de { $other }, há poucos momentos aqui para contar.
yours-pace = { $count ->
    [0] Depois de { $days } de { $other }, { $one } quase nunca chamou.
    [1] Depois de { $days } de { $other }, { $one } chamou cerca de uma vez por { $per ->
        [day] dia
       *[week] semana
    }.
   *[other] Depois de { $days } de { $other }, { $one } chamou cerca de { $count } vezes por { $per ->
        [day] dia
       *[week] semana
    }.
}
yours-pace-replies = Responder não conta como chamar.
yours-pace-few = Depois de { $days } de { $other }, há poucos dias aqui para contar.

yours-fitted-hides = A contagem simples pode mostrar menos que a frase: em semanas movimentadas, os dois lados escrevem mais. A frase compara dias da mesma época e hora.

## A frase debaixo de cada imagem

yours-answer-beside = Após { $row }, { DURATION($wait) }.
yours-again-beside = Depois de { $quiet }, em cerca de { DURATION($wait) }.
yours-pace-beside = { $count ->
    [0] Depois de { $days }, quase nunca.
    [1] Depois de { $days }, cerca de uma vez por { $per ->
        [day] dia
       *[week] semana
    }.
   *[other] Depois de { $days }, cerca de { $count } vezes por { $per ->
        [day] dia
       *[week] semana
    }.
}

yours-answer-clause = Após uma mensagem de { $other }, respostas lentas de { $one } levaram cerca de { DURATION($least) }. Após três, cerca de { DURATION($most) }.
yours-again-clause = Depois de dez minutos de silêncio de { $other }, { $one } escrevia de novo em cerca de { DURATION($least) }. Depois de duas horas, em cerca de { DURATION($most) }.
yours-pace-clause = { $least ->
    [0] Depois de dias de pouco contato de { $other }, { $one } quase nunca chamou. Depois de dias de muito contato, { $most ->
        [0] quase nunca.
        [1] cerca de uma vez por { $per ->
            [day] dia
           *[week] semana
        }.
       *[other] cerca de { $most } vezes por { $per ->
            [day] dia
           *[week] semana
        }.
    }
    [1] Depois de dias de pouco contato de { $other }, { $one } chamou cerca de uma vez por { $per ->
        [day] dia
       *[week] semana
    }. Depois de dias de muito contato, { $most ->
        [0] quase nunca.
        [1] cerca de uma vez também.
       *[other] cerca de { $most } vezes.
    }
   *[other] Depois de dias de pouco contato de { $other }, { $one } chamou cerca de { $least } vezes por { $per ->
        [day] dia
       *[week] semana
    }. Depois de dias de muito contato, { $most ->
        [0] quase nunca.
        [1] cerca de uma.
       *[other] cerca de { $most }.
    }
}

## Nas imagens

yours-share-lead = Quem chamou
yours-share-says = Quem chamou ao longo do tempo. De cada dez vezes, { $a }: { $shares }.
yours-share-tick = { $weeks ->
    [1] um traço por semana: quem chamou
   *[other] um traço: { $weeks } semanas de quem chamou
}
yours-change-around = por volta de { DATE($when, form: "day") }
yours-change-range = { DATE($from, form: "day") } a { DATE($to, form: "day") }, 8 em 10
yours-reaches = Quantas vezes { $one } chama
yours-after-day = { $other } chama o dobro
yours-days-before = { $days } dias antes
yours-days-after = { $days } dias depois
yours-usual = o normal
yours-size = { $times ->
    [hardly] quase nada
    [quarter] um quarto
    [third] um terço
    [half] metade
    [two-thirds] um terço a menos
    [less] um sexto a menos
   *[same] como sempre
    [more] um quarto a mais
    [half-again] uma vez e meia
    [twice] o dobro
    [three] o triplo
    [four] mais de quatro vezes
}
yours-pace-lead = { $one }: quantas vezes por { $per ->
    [day] dia
   *[week] semana
}
yours-pace-after = depois de { $days }

## Debaixo das imagens

yours-typical = { $moments ->
    [one] O único momento assim.
   *[other] De { $moments } momentos assim, o mais típico está acima{ $more ->
        [0] .
        [1] ; aqui, mais um.
        [9] ; aqui, mais nove.
       *[other] ; aqui, mais { $more }.
    }
}
yours-rows = { $more ->
    [1] Mais um: { $values }.
    [9] Mais nove, do mais curto ao mais longo: { $values }.
   *[other] Mais { $more }, do mais curto ao mais longo: { $values }.
}
yours-rows-days = { $more ->
    [1] Mais um: { $values }.
    [9] Mais nove, do menor ao maior: { $values }.
   *[other] Mais { $more }, do menor ao maior: { $values }.
}
yours-over-five = Aqui só contam esperas de mais de cinco minutos.
yours-each-day = Um traço por dia: quantas vezes cada pessoa chamou.
yours-each-week = um traço por semana

## Grau de certeza

yours-how-sure = Com quanta certeza
yours-sure = { $sure ->
    [likely] Provável: { $count } em 10
    [leans] Certeza: { $count } em 10
   *[open] Em aberto: { $count } em 10
}
yours-pattern = { $pattern ->
    [pursue-distance] Quanto mais uma pessoa procura, mais a outra se afasta.
    [reciprocal] Quando uma pessoa procura, a outra também.
   *[chase] Quando { $one } procura, { $other } se afasta. Quando { $other } procura, { $one } vai junto.
}

## O que mais está claro

yours-stands = O que mais está claro
yours-opens = De { $of } papos, { $a } puxou { $countA }, { $b } puxou { $countB }.
yours-opens-nearly = { $one } puxou quase todos os papos; { $other }, quase nenhum.
yours-opens-even = Cada pessoa puxou cerca de metade dos papos.
yours-traded = Por volta de { DATE($when, form: "month") } os papéis se inverteram.
yours-empty = De { DATE($from, form: "month") } a { DATE($to, form: "month") } ninguém escreveu aqui. Pode ser silêncio ou falta de registro: um arquivo não diz qual.
yours-empty-twice = De { DATE($from, form: "month") } a { DATE($to, form: "month") }, e de { DATE($from2, form: "month") } a { DATE($to2, form: "month") }, ninguém escreveu aqui. Pode ser silêncio ou falta de registro: um arquivo não diz qual.

## Para esta noite

yours-tonight = Hoje à noite
yours-tonight-part = Para hoje à noite.
yours-tonight-reaching = { $one }: uma mensagem, e deixar quieto. { $other }: uma linha logo, nem que seja “Amanhã te conto”.
yours-tonight-either = Se é você quem procura: uma mensagem, e deixar quieto. Se você precisa de espaço: uma linha logo, nem que seja “Amanhã te conto”.
yours-tonight-warm = Aqui silêncio responde a silêncio. Qualquer pessoa pode começar: mande uma coisa de que você gostou hoje.
yours-tonight-elsewhere = Antes de tirar conclusões: o que mais há entre vocês? Ligações, visitas, uma casa em comum. Você pode incluir esses dias.
yours-tonight-good = Conte uma coisa de que você gostou nestas semanas. Não precisa de resposta.
yours-tonight-quiet = Se esta semana está quieta, uma linha curta basta.
yours-tonight-easy = Mande uma coisa de que você gostou hoje. Não precisa de resposta.
yours-try = Tentar um pequeno passo
yours-closer = Olhar mais de perto

## Em aberto, e pouco demais

yours-apart-title = Vocês se revezam: nas semanas em que uma pessoa escreve mais, a outra escreve menos.
yours-open-title = As mensagens vão e vêm, e { $count ->
    [0] nenhum padrão se destaca por enquanto.
    [1] uma coisa se destaca.
   *[other] algumas coisas se destacam.
}
yours-short-title = Esta conversa é recente. Veja o que ela mostra.
yours-few-title = Há pouca coisa nesta conversa. Veja o que ela mostra.
yours-hardly-title = { $count ->
    [0] Ainda não há nenhuma mensagem para ver.
    [1] Uma mensagem até agora.
   *[other] { $count } mensagens até agora.
}
yours-weeks-apart = Em { $count } de { $of } semanas, uma pessoa escreveu mais que na semana anterior, e a outra menos. Isso está claro.
yours-counted = Mensagens até agora: { $a } { $countA }, { $b } { $countB }.
yours-answer-times = Metade das respostas de { $a } veio em até { DURATION($countA) }, metade das de { $b } em até { DURATION($countB) }.
yours-answer-times-alike = Tanto de { $a } como de { $b }, metade das respostas veio em até { DURATION($count) }.
yours-why = Por que só isso, por enquanto.
yours-why-short = { $days ->
    [0] Um padrão leva semanas, e aqui há menos de um dia.
    [1] Um padrão leva semanas, e aqui há um dia.
   *[other] Um padrão leva semanas para aparecer. Esta conversa cobre { $days } dias.
}
yours-why-few = Um padrão precisa de algumas centenas de mensagens de cada lado.
yours-why-unsteady = O ritmo desta conversa varia muito. Só um padrão mais forte apareceria.
yours-why-hole = Há um vazio de { DURATION($hole) } neste registro. Um vazio é falta de registro, não silêncio.
yours-why-shared = Quando os dois lados escrevem mais nas mesmas semanas, e menos nas mesmas semanas, a conversa não diz quem responde a quem. Trabalho ou um mês difícil podem mexer com os dois lados.
yours-why-alternating = As semanas de vocês se alternam. Plantões ou guarda dos filhos fazem o mesmo, e a conversa não distingue isso de uma dança.
yours-why-weak = O que aparece aqui é pequeno. Um vaivém normal tem a mesma cara.
yours-helps = Para ver mais.
yours-helps-shared = Semanas em que só uma pessoa tem muito o que fazer: { $weeks ->
    [1] mais uma ajudaria
   *[other] mais umas { $weeks } ajudariam
}, até { DATE($by, form: "day") }.
yours-helps-alternating = Diga abaixo quais dias são de plantão ou de guarda.
yours-helps-more = { $weeks ->
    [1] Ajudaria ter mais uma semana desta conversa
   *[other] Ajudaria ter mais umas { $weeks } semanas desta conversa
}, até { DATE($by, form: "day") }.
yours-helps-longer = Se esta conversa começa antes, exporte tudo.
yours-helps-outside = Se férias, doença ou briga mexeram com os dois lados, tire esses dias em “Como sabemos”.
yours-set-apart = Em { $count ->
    [1] um dia
   *[other] { $count } dias
} as duas pessoas escreveram muito mais, ou muito menos, que o normal. Esses dias não entram na conta de quem responde a quem.
yours-save-date = Anotar a data
yours-model = No nosso modelo, { $tiny } de 10 casos com pouca diferença acabaram em papéis fixos. Depois de uma fase difícil, { $hard } de 10.
yours-helps-again = Esta exportação termina em { DATE($when, form: "month") }. Exporte a conversa de novo hoje.
yours-latest = o último papo de vocês
yours-invented = Ou veja um exemplo inventado
yours-use = Usar minha conversa
yours-mark-days = Marcar esses dias
yours-newer = Trazer uma exportação mais nova
yours-looking = Olhando…

## As camadas mais fundas

yours-closer-title = Mais de perto
yours-known = Como sabemos
yours-limits = O que esta conversa em especial não mostra
yours-unseen = O que nenhuma conversa mostra
yours-take = Para levar com você

yours-lean = Quem procura mais
yours-lean-lead = Na linha, é igual. A caixa mostra a certeza: 8 vezes em 10 a verdade está dentro dela.
yours-lean-says = Quem chama mais ao longo do tempo. De cada dez vezes, { $a }: { $shares }.
yours-turn-here = { DATE($when, form: "day") }

yours-waits = Depois de uma mensagem, e depois de três
yours-waits-lead = Aqui só contam as esperas de mais de cinco minutos, um ponto cada. O traço marca a do meio.
yours-waits-open = Quanto mais longa a ausência, mais mensagens esperam. Uma diferença aqui pode vir só disso.
yours-waits-row = { $one }, depois de { $row }{ $known ->
    [yes] : { DURATION($wait, form: "short") }
   *[no] { "" }
}
yours-moments = Os momentos em si
yours-moments-lead = Um típico, um mais curto, um mais longo.
yours-moments-show = Mostrar os momentos
yours-moments-hide = Ocultar os momentos

yours-survive = A resposta se mantém?
yours-survive-lead = Conte de outro jeito e veja.
yours-survive-thought = Mensagens com até { $minutes ->
    [1] { $minutes } minuto
   *[other] { $minutes } minutos
} entre elas são uma sequência só.
yours-survive-silence = { $hours ->
    [0.5] Meia hora de silêncio encerra
    [1] { $hours } hora de silêncio encerra
   *[other] { $hours } horas de silêncio encerram
} um papo.
yours-survive-weeks = { $weeks ->
    [0] Nenhuma semana fica de fora.
    [1] A semana com mais mensagens fica de fora.
   *[other] As { $weeks } semanas com mais mensagens ficam de fora.
}
yours-minutes = { $minutes } min
yours-hours = { $hours } h
yours-weeks = { $weeks ->
    [0] nenhuma
    [1] uma semana
   *[other] { $weeks } semanas
}
yours-survive-few = Sobram muito poucas respostas de { $one } a { $other } para contar.
yours-stays = Continua valendo.
yours-fades = Desaparece.
yours-survive-fit = { $sure ->
    [likely] O cálculo inteiro, feito de novo: provável, { $count } em 10.
    [leans] O cálculo inteiro, feito de novo: parece que sim, { $count } em 10.
   *[open] O cálculo inteiro, feito de novo: agora em aberto, { $count } em 10.
}
yours-survive-gone = { $sure ->
   *[open] O cálculo inteiro, feito de novo: aqui ele vê outra coisa, { $count } em 10. Não confie nisso.
}
yours-survive-wait = Solte, e tudo é calculado de novo.

yours-alone-title = Só { $one } escreveu aqui.
yours-alone-stands = { $count ->
    [1] Uma mensagem: { $dates }.
   *[other] { $count } mensagens: { $dates }.
}
yours-alone-why = Dança se faz a dois, e este arquivo só tem uma pessoa.
yours-alone-helps = Exporte a conversa inteira, com os dois lados. Alguns aplicativos deixam de fora as mensagens da outra pessoa. Se as duas têm o mesmo nome no aplicativo, mude um antes.

## Três exemplos inventados

yours-sample-couple = Um casal
yours-sample-couple-about = Uma pessoa procura, a outra se afasta.
yours-sample-friends = Uma amizade
yours-sample-friends-about = No outono os papéis se invertem.
yours-sample-family = Mãe ou pai, com filha ou filho já adulto
yours-sample-family-about = O que uma conversa não diz.

## Como sabemos: que tipo

yours-times = Quantas vezes cada pessoa escreveu
yours-panels = Como cada pessoa escreveu depois da outra
yours-findings = Cada resultado, e seus momentos
yours-kinds = Que dança combina com esta conversa
yours-kinds-lead = Vinte versões possíveis destas semanas. Cada ponto está junto da dança que ele mostra.
yours-kinds-of = { $count } de 20:
yours-kinds-none = nenhum
yours-kinds-caption = Só damos nome a um padrão quando a maioria dos pontos fica junta. E quando a conversa se destaca de outras, inventadas, em que o acaso decide quem começa.

## Como sabemos: ao longo do tempo
yours-times-unit = vezes por dia
yours-times-says = Vezes por dia, { $dates }. { $a } ficou entre cerca de { NUMBER($lowA, maximumFractionDigits: 1) } e { NUMBER($highA, maximumFractionDigits: 1) }, { $b } entre cerca de { NUMBER($lowB, maximumFractionDigits: 1) } e { NUMBER($highB, maximumFractionDigits: 1) }.
yours-times-caption = Cada fio é uma versão possível destas semanas. Onde os fios andam juntos há certeza; onde se separam, não. Um vazio é falta de registro, não silêncio. Cada dia mostra a média da semana em que está.
yours-times-counted = Os dados aqui são poucos para ir além disso, então estas são as contagens simples, em média por semana. Um vazio é falta de registro, não silêncio.
yours-times-table = Vezes por dia: o meio, e a faixa de 8 em 10
yours-from = De
yours-middle-range = { NUMBER($middle, minimumFractionDigits: 1, maximumFractionDigits: 1) } ({ NUMBER($low, minimumFractionDigits: 1, maximumFractionDigits: 1) } a { NUMBER($high, minimumFractionDigits: 1, maximumFractionDigits: 1) })

## Como sabemos: quem começa
yours-first = Quem escreve primeiro depois de um silêncio
yours-first-lead = Depende do que conta como silêncio, então há vários aqui. Cada ponto é uma parcela possível. Só confie nisso se todas as linhas disserem o mesmo.
yours-first-always = sempre { $one }
yours-first-half = meio a meio
yours-first-says = Papos que { $one } puxou: { $shares }.
yours-first-after = { $share } depois de { $silence }
yours-first-table = Parcela dos papos, depois de silêncios de várias durações
yours-silence = Silêncio
yours-first-unclear = Quem começa mais depende de quanto silêncio se conta como pausa. Por isso esta conversa não decide.
yours-first-clear = Em todas as durações de silêncio mais comuns, quem mais vezes escreveu primeiro foi { $one }, e não { $other }.
yours-likely-range = { $middle } (provável: { $low } a { $high })

## Como sabemos: respostas
yours-answers = Como vêm as respostas
yours-answers-lead = Compare cada pessoa só com ela mesma, em outras semanas. Trabalho, sono e onde o celular está explicam quase toda a diferença.
yours-measure = O que é medido
yours-half-answers = Metade das respostas dentro de um papo veio em
yours-half-answers-note = enquanto as duas pessoas escrevem
yours-half-openings = Metade das primeiras mensagens teve resposta em
yours-half-openings-note = depois de um silêncio; esperas abertas no fim da conversa contam como mais longas
yours-half-waking = O mesmo, sem as horas em que quem responde dorme
yours-half-waking-note = sem as horas em que essa pessoa quase nunca escreve
yours-wrote-again = Escreveu de novo enquanto esperava resposta
yours-wrote-again-note = quando nenhuma veio em vinte minutos; mensagens com até cinco minutos entre elas são uma sequência
yours-no-answer = Primeiras mensagens próprias sem resposta
yours-no-answer-note = depois de { DURATION($wait) }; muitas não precisam, e algumas foram respondidas de viva voz
yours-too-few = muito pouco para dizer
yours-not-told = esta conversa não diz
yours-about-in-ten = { $count ->
    [0] quase nunca
    [10] quase sempre
   *[other] cerca de { $count } em 10
}
yours-longer-than-seen = mais do que esta conversa mostra
yours-more-than = mais de { DURATION($wait) }
yours-about-time = cerca de { DURATION($wait) }
yours-about-time-range = cerca de { DURATION($wait) } (provável: { DURATION($low) } a { DURATION($high) })
yours-about-time-open = cerca de { DURATION($wait) } (provável: { DURATION($low) } ou mais)

## Como sabemos: horas quietas
yours-asleep = Quando cada pessoa costuma dormir ou estar longe do celular
yours-asleep-lead = Vem das horas em que cada pessoa quase nunca escreve. Esperas que passam por essas horas não são sinal de nada.
yours-asleep-none = nenhum horário claro de silêncio
yours-asleep-from = em geral sem escrever das { $from } às { $to }

## Como sabemos: a mesma pergunta nas duas direções
yours-panels-side = Quando { $other } chamou mais, ou menos, que o normal, { $one } escreveu depois neste ritmo.
yours-panels-says = Quando { $other } chamou o dobro do normal, { $one } escreveu a cerca de { NUMBER($times, maximumFractionDigits: 1) } vezes o ritmo normal.
yours-panels-caption = Da esquerda para a direita: quanto uma pessoa chamou nos últimos dias, comparado com o normal dela. Para cima: em quanto tempo a outra escreveu depois, comparado com o normal dela. Fios na horizontal: o que uma faz não diz nada sobre a outra.
yours-panels-table = Ritmo comparado com o normal: o meio, e a faixa de 8 em 10
yours-panels-reaching = O quanto a outra pessoa chamou
yours-panels-times = { NUMBER($times, minimumFractionDigits: 2, maximumFractionDigits: 2) } vezes
yours-panels-range = { NUMBER($middle, minimumFractionDigits: 2, maximumFractionDigits: 2) } ({ NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) } a { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) })
yours-panels-axis = { $other }, comparado com o normal
yours-panels-faster = mais rápido
yours-panels-slower = mais devagar
yours-panels-usual = normal
yours-panels-half = metade
yours-panels-double = dobro
yours-panels-periods = Como isso mudou ao longo do tempo
yours-panels-periods-caption = Ritmo depois que a outra pessoa chamou o dobro do normal, período por período, com a faixa de 8 em 10
yours-shape-linear = Quanto mais a outra pessoa chamava acima ou abaixo do normal, mais o ritmo mudava.
yours-shape-saturating = Uma pequena mudança da outra pessoa já mudava o ritmo; uma grande, pouco mais que isso.
yours-shape-above = O ritmo só mudou quando a outra pessoa chamou cerca do dobro do normal, ou mais.
yours-shape-below = O ritmo só mudou quando a outra pessoa chamou menos de metade do normal, mais ou menos.
yours-shape-open = O ritmo mudou aos poucos, foi se estabilizando ou só mudou a partir de certo ponto? Esta conversa não diz.

## Como sabemos: o modelo
yours-fit-of = O quanto este modelo descreve { $one }
yours-fit-caption = Cada ponto compara os tempos de espera que o modelo prevê até aquele ponto com os reais. Na linha pontilhada, eles coincidem. Isso fala do modelo, não de vocês.
yours-fit-table = Parcela das esperas, previstas e reais
yours-fit-place = O modelo prevê

## Um resultado, aberto
yours-sure-likely = Provável: a maioria das versões possíveis destas semanas mostra isso. Conversas em que o acaso decide quem começa raramente mostram tanto.
yours-sure-leans = Parece que sim: a maioria das versões possíveis destas semanas mostra isso. Ainda pode não ser assim.
yours-sure-open = Em aberto: algumas versões possíveis destas semanas mostram isso, outras não. Altos e baixos normais poderiam parecer assim.
yours-sure-too-little = Não há o bastante aqui para dizer. Isso fala da conversa, e não diz nada sobre vocês.
yours-sure-ask = Com quanta certeza?
yours-sure-ten = Os dez pontos são dez versões possíveis destas semanas. { $count } mostram isso, { $not } não.
yours-sure-made = Como os números são feitos
yours-sure-sources = O padrão e o método: { $sources }.
yours-moments-looking = Procurando…
yours-moments-more = Mostrar mais { $count } deste período
yours-moments-rest = e mais { $count } neste período.
yours-words-gone = As palavras não foram guardadas.
yours-kind = { $kind ->
    [media] foto ou arquivo
    [voice] áudio
    [call] ligação
    [deleted] mensagem apagada
    [edited] mensagem editada
    [sticker] figurinha
    [location] localização
    [contact] contato
    [poll] enquete
    [reaction] reação
    [undecryptable] não dá para ler
    [missed] ligação perdida
   *[other] outra coisa
}

## O que um número conta

yours-counted-title = Como isso é contado, e onde
yours-counted-of = { $label }…
yours-counts-turn = O que uma pessoa manda de uma vez é uma sequência: nada da outra no meio, e nenhuma pausa de mais de cinco minutos. Um papo fica entre dois silêncios.
yours-counts-opening = Um silêncio encerra um papo. Contamos quem escreveu primeiro depois de cada silêncio que vimos inteiro.
yours-counts-answer = O tempo entre a última mensagem de uma sequência e a próxima da outra pessoa, dentro de um mesmo papo. O valor mostrado é o do meio: metade das respostas foi mais rápida, metade mais demorada. Só contam as respostas que vieram.
yours-counts-opening-answer = Do fim da primeira sequência depois de um silêncio até a próxima mensagem da outra pessoa. Outra linha deixa de fora as horas em que quem responde quase nunca escreve.
yours-counts-again = Contamos esperas de vinte minutos ou mais, e quantas vezes quem esperava escreveu de novo antes de o papo acabar.
yours-counts-unanswered = Contamos as primeiras mensagens depois de um silêncio, e depois de quantas delas nada veio em oito horas. Muitas não precisam de resposta, e algumas foram respondidas de viva voz. Esperas cortadas pelo fim da conversa contam como “mais que isso”.
yours-counts-several = Esperas depois de três mensagens seguidas ou mais, ao lado das esperas depois de uma. Igual para as duas pessoas.
yours-seen-turn = escreveu { NUMBER($count) } das { NUMBER($among) } sequências.
yours-seen-opening = escreveu primeiro depois de { NUMBER($count) } de { NUMBER($among) } silêncios.
yours-seen-answer = deu { $count ->
    [1] uma resposta, a uma sequência
   *[other] { NUMBER($count) } respostas, a { NUMBER($among) } sequências
} da outra pessoa.
yours-seen-opening-answer = respondeu em até oito horas a { NUMBER($count) } das { NUMBER($among) } primeiras mensagens da outra pessoa.
yours-seen-again = escreveu de novo em { NUMBER($count) } de { NUMBER($among) } esperas assim.
yours-seen-unanswered = depois de { NUMBER($count) } de { NUMBER($among) } primeiras mensagens próprias, nenhuma resposta veio em oito horas.
yours-seen-several = { NUMBER($count) } de { NUMBER($among) } respostas vieram depois de três ou mais mensagens seguidas.
yours-seen-against = { $way ->
    [answer-back] de { NUMBER($among) } respostas depois de três seguidas, { NUMBER($count) } vieram tão rápido quanto o normal depois de uma só, ou mais.
    [answer-along] de { NUMBER($among) } respostas depois de três seguidas, { NUMBER($count) } demoraram mais que o normal depois de uma só.
    [again-back] depois de duas horas de silêncio, { NUMBER($count) } de { NUMBER($among) } novas mensagens demoraram mais que o normal depois de dez minutos.
    [again-along] depois de duas horas de silêncio, { NUMBER($count) } de { NUMBER($among) } novas mensagens vieram tão rápido quanto o normal depois de dez minutos.
    [pace-along-always] em cada um dos { NUMBER($among) } períodos de quatro semanas, chamou mais depois dos dias ativos do outro lado.
    [pace-back-always] em cada um dos { NUMBER($among) } períodos de quatro semanas, chamou menos depois dos dias ativos do outro lado.
    [pace-along] em { NUMBER($count) } de { NUMBER($among) } períodos de quatro semanas, não chamou mais depois dos dias ativos do outro lado.
   *[pace-back] em { NUMBER($count) } de { NUMBER($among) } períodos de quatro semanas, não chamou menos depois dos dias ativos do outro lado.
}
yours-seen-three = Três deles, espalhados pela conversa:
yours-seen-none = Nenhum nesta conversa.

## O que fala contra

yours-against = O que pesa contra
yours-against-lead = Às vezes foi ao contrário. Por puro acaso, seria cerca de metade das vezes.
yours-against-dots = De dez respostas tão seguras, { $not ->
    [0] quase nenhuma está errada.
    [1] cerca de uma está errada.
   *[other] cerca de { $not } estão erradas.
}
yours-against-chance = Pode ser acaso? { $share ->
    [0] Onde só o acaso decide quem começa, quase nenhuma conversa mostraria tanto.
    [1] De cem conversas em que só o acaso decide quem começa, cerca de uma mostraria tanto.
   *[other] De cem conversas em que só o acaso decide quem começa, cerca de { $share } mostrariam tanto.
}
yours-against-chance-many = Quem começa não diz nada aqui: só o acaso mostraria tanto em cerca de { $share } de cem conversas. O que está acima se apoia nas outras mensagens.
yours-against-weeks = Em { $count } de { $of } semanas foi ao contrário: { $other } chamou tanto quanto { $one }, ou mais.
yours-against-count = É uma contagem. Pode faltar registro, ligações e tempo no mesmo lugar não estão nela, e as pessoas trocam de aplicativo.
yours-against-one = O título fala só de { $other } → { $one }. A contagem é igual para os dois lados.
yours-against-end = E tudo de que vocês se lembram e que não está nesta conversa: um emprego novo, uma doença, uma semana na mesma casa.

yours-alike = Depois de várias seguidas: mais devagar ou não?
yours-alike-lead = As contagens não mostram nada claro, então leia e veja. Em cada caso, vieram várias mensagens seguidas e depois uma resposta. Os momentos são de toda a conversa, sem esperas de madrugada.
yours-alike-later = Mais devagar do que a mesma pessoa costuma responder a uma só mensagem
yours-alike-sooner = Sem demorar mais
yours-alike-row = { $one } respondeu após { $wait }
yours-alike-says = { $one } escreveu { $count } vezes seguidas. A resposta de { $other } levou { DURATION($wait) }.

## Mudar o que foi suposto

yours-change = Mudar o que supomos
yours-change-lead = Um resultado que só vale com um ajuste não é resultado. Experimente.
yours-change-silence = Um silêncio encerra um papo depois de
yours-change-minutes = { $minutes } minutos
yours-change-hours = { $hours ->
    [1] { $hours } hora
   *[other] { $hours } horas
}
yours-change-go = Olhar de novo
yours-change-compared = Antes e depois desta mudança
yours-change-before = antes
yours-change-now = agora
yours-change-not-there = não aparece
yours-change-was = Antes, um silêncio encerrava um papo depois de { $before }; agora, depois de { $now }.
yours-fate-gone = Desaparece: aqui não sobra nada disso.
yours-fate-new = Só aparece aqui, então não confie nisso.
yours-fate-less = Enfraquece: aqui já não é provável.
yours-fate-more = Só fica claro aqui, então não confie nisso.
yours-fate-other = Muda: aqui diz outra coisa, então não confie em nenhum dos dois resultados.
yours-fate-weaker = Continua, mas menos firme.
yours-fate-same = Se mantém.
yours-days-other = Dias que foram diferentes
yours-days-other-lead = Tire dias na mesma casa ou dias de doença: contam como falta de registro, não como silêncio. Dias longe, ou em outro aplicativo, só são comparados entre si.
yours-days-from = de
yours-days-to = a
yours-days-as = como
yours-days-every = e de novo a cada
yours-days-every-days = dias
yours-days-exclude = deixados de fora
yours-days-apart = longe ou em viagem
yours-days-elsewhere = em outro aplicativo
yours-days-given = { $dates }, { $use }
yours-days-again = { $dates }, e a cada { $every } dias antes e depois, { $use }
yours-days-set-apart = { $dates }: os dois lados escreveram { $wrote ->
    [more] muito mais
   *[less] muito menos
} que nas semanas em volta. Não entra na conta de quem responde a quem.
yours-days-count-all = Contar estes dias como os outros
yours-days-apart-again = Tratar estes dias à parte
yours-days-count-again = voltar a contar
yours-days-as-others = contar como os outros
yours-days-found = { $label }: { $a } { $saidA }; { $b } { $saidB }
yours-weekly = Horários da semana para deixar de fora
yours-weekly-lead = Um plantão noturno, noites na mesma casa, um compromisso fixo. Essas horas são falta de registro para as duas pessoas por igual. Uma espera que entra nelas é cortada ali e não é silêncio.
yours-weekly-hours = { $days }, { $from } a { $to }
yours-weekly-next-day = até o dia seguinte
yours-weekly-add = Deixar estas horas de fora

yours-elsewhere = Incluir ligações, visitas ou plantões
yours-elsewhere-what = O que não está nesta conversa?
yours-elsewhere-together = Tempo no mesmo lugar
yours-elsewhere-calls = Ligações
yours-elsewhere-shifts = Plantões ou viagens
yours-elsewhere-when = Quando?
yours-elsewhere-weekends = Todo fim de semana
yours-elsewhere-fortnight = Fim de semana sim, fim de semana não
yours-elsewhere-days = Certos dias
yours-elsewhere-one = Um dia desses
yours-elsewhere-go = Ler a conversa de novo com isso
yours-elsewhere-level = Esses dias são comparados só entre si, para os dois lados. Nada fica de fora.
yours-elsewhere-told = O que você disse
yours-elsewhere-before = Antes, a resposta era:

yours-happened-label = Em poucas palavras
yours-happened-keep = Guardar
yours-happened-kept = Você escreveu: “{ $words }”
yours-happened-where = O que você escreve aparece no gráfico, neste aparelho. Não muda nenhum número.

yours-evening = O último papo de vocês, palavra por palavra
yours-evening-lines = Um traço por mensagem, mais alto se for mais longa. Uma linha fina leva à resposta.
yours-evening-play = Reproduzir
yours-evening-pause = Pausar
yours-evening-before = O anterior
yours-evening-after = O seguinte
yours-evening-at = { DATE($when, form: "short") }, mensagem { $at } de { $of }

yours-show = Passar o aparelho a { $one }
yours-show-for = { $one }, você primeiro. Sem pressa.
yours-show-ask = Quando { $one } chama mais, o que você faz?
yours-show-guess-less = Eu me afasto.
yours-show-guess-more = Eu também chamo.
yours-show-guess-same = Não faz diferença.
yours-show-guessed = Seu palpite: { $guess }
yours-show-next = Próximo
yours-show-end = Voltar à resposta
yours-show-done = Pronto
