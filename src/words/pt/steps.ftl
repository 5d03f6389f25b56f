### Passos que se pode tentar, o que poderia vir, o que uma tentativa mostrou. $whose é uma pessoa ou as duas.

## A semana de uma tentativa

week-before = Ainda não começou. A semana 1 aparece no primeiro dia.
week-over = Esta tentativa acabou. Exporte a conversa de novo para ver no que deu.
week-running = Semana { $week } de { $weeks }. { $does } Cada semana seguinte aparece quando começa.
week-with = Esta semana: com o passo ({ $step }), para { $whose }.
week-without = Esta semana: sem o passo. Viva como sempre.

## O que cada jeito de tentar perceberia

power-pairs = { $weeks } semanas em pares, uma de cada par com o passo
power-before-after = { $weeks } semanas; o passo começa numa semana sorteada, e continua
power-look = Duas semanas e uma olhada
power-too-short = { $design }: leva { $days } dias. Esta conversa é curta demais para dizer que mudança isso mostraria.
power-notices = { $design }: leva { $days } dias. Se aumentasse 50%, isso apareceria em { $half } de 100 tentativas assim. Se dobrasse, em { $double }.
forecast-gap = Este arquivo termina { DURATION($gap) } antes do primeiro dia da tentativa. Por isso, aqui contam as semanas logo depois do fim do arquivo.
power-lasting = O que um passo traz pode durar até a semana seguinte. Aí as semanas ficam mais parecidas, e o efeito aparece menos vezes.
power-in-outcome = { $notices } ({ $outcome })
power-chosen = Você não disse o que olhar. Escolhemos o que melhor mostra uma mudança, vale igual para as duas pessoas e não muda com o próprio passo.
power-chosen-each = Suponha que as duas pessoas puxassem papo com o dobro de facilidade. De 100 tentativas assim, apareceria nestas: { $each }.
step-itself = { $change ->
    [shortened] Este passo pode encurtar esse número por si só: chamar todo dia encerra alguns silêncios mais cedo. Se vier mais curto, isso talvez só diga que o passo foi dado.
    [passed-on] Este passo pode mudar esse número por si só: quem é chamado mais vezes tem menos a começar e mais a responder, e o contrário também. Uma mudança nesse sentido talvez só diga que o passo foi dado.
   *[counted] Este passo muda esse número por si só. Uma mudança nele só diz que o passo foi dado.
}

## O que uma tentativa olha

outcome-openings = papos puxados por { $whose }
outcome-follow-ups = segundas mensagens antes de uma resposta, de { $whose }
outcome-turns = vezes que vieram mensagens de { $whose }
outcome-quiet-spell = o silêncio habitual entre { $a } e { $b }
outcome-wait = a espera de { $whose } por uma resposta
outcome-threes = vezes que vieram três mensagens seguidas de { $whose }
outcome-silent-days = dias sem uma palavra entre { $a } e { $b }

## O que uma tentativa mostrou

check-running = Esta tentativa vai até { $until }. Espiar antes daria vontade de parar na hora errada.
check-again = Exporte a conversa de novo depois desse dia.
check-looked-at = Olhamos o que foi escolhido antes: { $outcome }. { $used } de { $of } semanas têm registro suficiente.
check-no-spell = { $count ->
    [1] Em uma semana não houve nada para medir, então ela não pode ser comparada.
   *[other] Em { $count } semanas não houve nada para medir, então elas não podem ser comparadas.
}
check-left-out = Destas semanas, { DURATION($left) } no total ficaram de fora, como você pediu. Isso pode mudar o resultado.
check-too-little = Poucas semanas têm registro suficiente para dizer algo. Ajudaria outra tentativa, ou um segundo aplicativo que vocês usam.
check-blind = Com tão poucas semanas, nenhuma diferença apareceria, por maior que fosse.
check-longer = Com um plano mais longo, dá: são precisos pelo menos seis pares de semanas, cada uma com mensagens suficientes.
check-spell = O silêncio habitual entre { $a } e { $b } durou { DURATION($withStep) } nas semanas com o passo, e { DURATION($without) } nas semanas sem ele.
check-did-openings = Papos que { $one } puxou: { $withStep } por semana com o passo, { $without } por semana sem ele.
check-did-follow-ups = Segundas mensagens de { $one } antes de uma resposta: { $withStep } por semana com o passo, { $without } por semana sem ele.
check-did-wait = Quanto { $one } esperou por uma resposta: { DURATION($withStep) } nas semanas com o passo, { DURATION($without) } nas semanas sem ele.
check-did-threes = Vezes que { $one } escreveu três mensagens seguidas: { $withStep } por semana com o passo, { $without } por semana sem ele.
check-silent-days = Dias sem uma palavra entre { $a } e { $b }: { $withStep } por semana com o passo, { $without } por semana sem ele.
check-did-turns = Vezes que { $one } escreveu: { $withStep } por semana com o passo, { $without } por semana sem ele.
check-ordinary = Podem ser altos e baixos normais: nas semanas com o passo, { NUMBER($ratio, minimumFractionDigits: 2, maximumFractionDigits: 2) } vezes { $size ->
    [long] o tempo
   *[many] o número
} das outras. Das { $orders } ordens que o acaso poderia ter sorteado, { $alike ->
    [1] uma mostra uma diferença
   *[other] { $alike } mostram uma diferença
} pelo menos igual.
check-changed = Nas semanas com o passo, foi { NUMBER($ratio, minimumFractionDigits: 2, maximumFractionDigits: 2) } vezes { $size ->
    [long] o tempo
   *[many] o número
} das outras. Das { $orders } ordens que o acaso poderia ter sorteado, { $alike ->
    [1] uma mostra uma diferença
   *[other] { $alike } mostram uma diferença
} pelo menos igual.
check-averages = As médias apontam no sentido contrário. Algumas semanas fora do comum mexem muito com uma média; com esta proporção, menos.
check-range = A faixa provável ({ $level } em 100) vai de { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) } a { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) } vezes { $size ->
    [long] o tempo
   *[many] o número
}.
check-range-open = { $ends ->
    [one] A faixa provável é aberta numa ponta.
   *[both] A faixa provável é aberta nas duas pontas: com tão poucas semanas, não dá para fechar.
}
check-more-weeks = Mais semanas deixariam a faixa mais estreita.
check-second-try = Um segundo teste que mostrasse o contrário mudaria nossa opinião.
check-guess-open = O palpite: { $guess ->
    [more] { $size ->
        [long] mais tempo
       *[many] mais
    }
    [less] { $size ->
        [long] menos tempo
       *[many] menos
    }
   *[same] mais ou menos igual
}. Estas semanas não dizem se acertou.
check-guess = O palpite: { $guess ->
    [more] { $size ->
        [long] mais tempo
       *[many] mais
    }
    [less] { $size ->
        [long] menos tempo
       *[many] menos
    }
   *[same] mais ou menos igual
}. O que aconteceu: { $came ->
    [less] { $size ->
        [long] menos tempo
       *[many] menos
    }
   *[more] { $size ->
        [long] mais tempo
       *[many] mais
    }
}.
check-guess-other = O palpite da outra pessoa, dado à parte: “{ $guess }”.
check-foretold = Comparado com a previsão: { $inside } de { $of } semanas, contadas para cada pessoa, ficaram dentro da faixa que mostramos. Quando a previsão serve, ficam cerca de 8 em 10.
check-gap = A previsão era das semanas logo depois do fim da sua conversa, { DURATION($gap) } antes do primeiro dia.
check-level-with = Nas semanas com o passo, { $one } chamou { NUMBER($times, minimumSignificantDigits: 2, maximumSignificantDigits: 2) } vezes o que chamou nas semanas sem ele (provável: { NUMBER($low, minimumSignificantDigits: 2, maximumSignificantDigits: 2) } a { NUMBER($high, minimumSignificantDigits: 2, maximumSignificantDigits: 2) }).
check-level-since = Durante a tentativa, { $one } chamou { NUMBER($times, minimumSignificantDigits: 2, maximumSignificantDigits: 2) } vezes o que chamava nas semanas anteriores (provável: { NUMBER($low, minimumSignificantDigits: 2, maximumSignificantDigits: 2) } a { NUMBER($high, minimumSignificantDigits: 2, maximumSignificantDigits: 2) }).
check-coupling = Como { $one } responde quando { $other } chama mais: mudou { NUMBER($change, maximumSignificantDigits: 2) } desde o começo da tentativa (provável: { NUMBER($low, maximumSignificantDigits: 2) } a { NUMBER($high, maximumSignificantDigits: 2) }). Uma faixa que contém o 0 pode ser nenhuma mudança.
check-no-coupling = Tão poucas semanas não dizem se vocês agora respondem de um jeito diferente.
check-tau = Comparado com as { $weeks } semanas anteriores{ $trend ->
    [out] , descontada a tendência delas
   *[in] {""}
}: { NUMBER($tau, minimumFractionDigits: 2, maximumFractionDigits: 2) }, em que -1 é sempre menos e 1 é sempre mais. Isso descreve as semanas e não testa nada.
check-lapses = Semanas em que o passo foi esquecido: { $count }. Contam como foram sorteadas, o que mantém a comparação justa.

## O que poderia vir

forecast-too-little = Esta conversa é curta para uma previsão. Uma mais longa, ou um segundo aplicativo que vocês usam, pode dizer mais.
forecast-not-visible = Este passo está no jeito de dizer ou de aguentar as coisas. Quem escreveu quando não mostra isso. Uma tentativa justa mostraria o que vem dele.
forecast-title = Um “e se” de { $weeks ->
    [1] 1 semana
   *[other] { $weeks } semanas
}, não uma promessa: { $paths } versões possíveis, com o passo e sem ele.
forecast-order-alone = Se o passo for dado:
forecast-order-first = Se { $one } começar e { $other } entrar na metade do tempo:
forecast-order-together = Se as duas pessoas começarem ao mesmo tempo:
forecast-reached = { $one } chama mais vezes em { $more } de { $paths }, mais ou menos igual em { $same }, menos vezes em { $fewer }.
forecast-quiet = Os silêncios ficam mais curtos em { $shorter } de { $paths }, mais ou menos iguais em { $same }, mais longos em { $longer }.
forecast-difference = O que você escolheu olhar: { $outcome }. Com o passo, fica menor em { $fewer } de { $paths }, mais ou menos igual em { $same }, maior em { $more }.
forecast-by-chance = O que você escolheu olhar: { $outcome }. Só por acaso, fica menor em { $fewer } de { $paths }, mais ou menos igual em { $same }, maior em { $more }.
forecast-generic = Fora desta conversa, no nosso modelo: em dez semanas deste passo, a outra pessoa escreveu uma vez e meia o de antes em { $nearer } de 100 casos plausíveis. Em { $not }, não. Os números do modelo são escolhidos, não medidos em pessoas.
forecast-generic-calmer = No nosso modelo, em dez semanas deste passo, quem procura insistiu no máximo metade das vezes em { $calmer } de 100 casos plausíveis. Em { $not }, não. Os números do modelo são escolhidos, não medidos em pessoas, e esta conversa não entra neles.
forecast-idea = O que o modelo de proximidade prevê (cada pessoa tem um ponto em que é pouco e um em que basta). Cada ponto é uma versão possível do quanto muda com o passo.
forecast-idea-title = O que o modelo de proximidade prevê: { $paths } versões possíveis do quanto muda com o passo.
forecast-idea-number = Menos em { $fewer } de { $paths }, mais ou menos igual em { $same }, mais em { $more }: { $outcome }.
forecast-idea-worse = O modelo de proximidade explica os horários destas duas pessoas pior que um simples vaivém. Então aqui ele não prevê nada.
forecast-idea-edge = Sua conversa não mostra aquilo que este passo muda. Por isso o modelo de proximidade não pode dizer o que aconteceria.
forecast-idea-missed = Em casos inventados, o modelo de proximidade errou demais neste passo. Por isso, a previsão dele não aparece aqui.
forecast-idea-plain = Uma previsão só a partir desta conversa também conhece este passo. Com casos inventados que vivem por outras regras, o modelo de proximidade errou mais vezes. Então ele não aparece aqui.
forecast-idea-too-little = O modelo de proximidade precisa de oito semanas, e de que cada pessoa tenha chamado trinta vezes. Esta conversa tem menos.

## As fichas. Qualquer pessoa pode dar qualquer passo, ou as duas. “Você” é quem dá.

card-not-afraid = Não dê este passo se uma pessoa tem medo da outra, ou vive sob vigilância ou controle dela.
card-not-shelved = Não dê este passo se uma pessoa tem medo da outra, ou vive sob vigilância ou controle dela. Nem se algo sério só fosse ficar para depois.

card-warm-break-name = Uma pausa com carinho
card-warm-break-doing = Uma mensagem carinhosa por dia, que não pede nada. Sem segunda mensagem, sem “por quê?”.
card-warm-break-length = Uma semana de cada vez. No modelo, durante dez semanas.
card-warm-break-in-the-way = O silêncio pode parecer esquecimento. Decida antes o que fazer com essa hora: caminhar, ligar para alguém, escrever uma página e guardar.
card-warm-break-is-not = Não é sumir, não é um teste, nem um jeito de fazer falta.
card-warm-break-known = Terapeutas sugerem isso há cinquenta anos. Pedir com mais jeito acalmou na hora, num estudo. Não achamos nenhum ensaio controlado da pausa em si.

card-small-bids-name = Pequenos gestos todo dia
card-small-bids-doing = Uma vez por dia, chame primeiro com algo pequeno: uma foto, uma pergunta, uma mão no ombro.
card-small-bids-length = Todo dia, durante uma semana. No modelo, durante dez semanas.
card-small-bids-in-the-way = Os dias ficam corridos. Junte com algo que já acontece: o café, o ônibus, largar as chaves.
card-small-bids-is-not = Não é um grande gesto, não é uma dívida, nem uma conta que cobra resposta.
card-small-bids-known = Num estudo, bons momentos do dia a dia vieram com menos distância por três semanas. Por si só, não durou. Um apoio pequeno também pode passar em branco.

card-staying-present-name = Ficar por perto
card-staying-present-doing = Quando chegar no seu limite, diga isso numa frase. Depois fique por perto mais dez minutos, sem fazer nada para resolver.
card-staying-present-length = Sempre que acontecer, durante uma semana.
card-staying-present-in-the-way = O corpo quer ir embora. Pés no chão, uma respiração lenta, e uma hora em que você pode parar.
card-staying-present-is-not = Não é concordar, não é aguentar, nem ter de falar.
card-staying-present-known = Em alguns estudos, um momento de proximidade que dá certo facilita os próximos para quem espera pouco deles.

card-promised-answer-name = Uma resposta prometida
card-promised-answer-doing = Não dá para responder agora? Diga quando vai dar, e cumpra.
card-promised-answer-length = Uma semana de cada vez.
card-promised-answer-in-the-way = É fácil prometer um horário cedo demais. Escolha um que você com certeza vai cumprir.
card-promised-answer-is-not = Não é ficar à disposição o dia todo, nem uma regra para a outra pessoa.
card-promised-answer-known = Pausas com hora marcada para voltar fazem parte da maioria das terapias de casal. Isoladas, não foram testadas.

card-self-soothing-name = Primeiro se acalmar
card-self-soothing-doing = Quando apertar, ponha um timer de vinte minutos antes de escrever ou sair. Faça alguma coisa com as mãos.
card-self-soothing-length = Sempre que acontecer, durante uma semana.
card-self-soothing-in-the-way = O alarme diz que é urgente. Ele diz isso toda vez.
card-self-soothing-is-not = Não é engolir o que importa. Dá para dizer depois do timer.
card-self-soothing-known = Num jogo de laboratório, pausas forçadas de segundos fizeram 81 casais revidar menos. Vinte minutos em casa já é um palpite mais ousado.

card-life-outside-name = Uma vida fora
card-life-outside-doing = Ponha na semana uma coisa que seja só sua e que você espere com gosto.
card-life-outside-length = Uma vez por semana, enquanto for bom.
card-life-outside-in-the-way = Pode parecer que você está indo embora. Diga onde você está e quando volta.
card-life-outside-is-not = Não é um jeito de dar ciúme, nem uma indireta.
card-life-outside-known = Num estudo com casais, ter apoio para os próprios planos veio com menos preocupação com a relação.

card-softened-request-name = Pedir com jeito
card-softened-request-doing = Diga o que você gostaria, sem a queixa: “Queria uma noite com você”, em vez de “Você nunca tem tempo”.
card-softened-request-length = Sempre que você pedir alguma coisa, durante uma semana.
card-softened-request-in-the-way = A queixa muitas vezes é justa, e por isso é difícil deixar de fora. Você pode dizer outro dia.
card-softened-request-is-not = Não é pedir menos.
card-softened-request-known = Num estudo com 180 casais, falar com mais delicadeza acalmou a outra pessoa na hora. Mas, quando há um problema sério, discordar abertamente pode mudar mais coisas ao longo de um ano.

card-talking-name = Falar do padrão
card-talking-doing = Escolham uma hora calma e olhem o ciclo lado a lado, como uma coisa em cima da mesa. Cada pessoa diz algo sobre a própria parte.
card-talking-length = Uma hora, uma vez.
card-talking-in-the-way = Vira uma conversa sobre quem começou. Ninguém começou. Parem ali e vão dar uma volta.
card-talking-is-not = Não é prova contra ninguém, e nenhuma mensagem é lida em voz alta.
card-talking-known = Ajuda como parte de uma terapia. Por si só, e no nosso modelo, uma conversa muda pouco.

card-insight-name = Só perceber
card-insight-doing = Não faça nada de novo. Perceba quando o ciclo gira, e diga para si: lá vem o ciclo de novo.
card-insight-length = Duas semanas, para comparar com as outras fichas.
card-insight-in-the-way = É fácil esquecer. Um pontinho de caneta na mão já ajuda a lembrar.
card-insight-is-not = Não é uma cura.
card-insight-known = Um curso feito por só uma das duas pessoas não melhorou nada entre elas. Esta ficha está aqui para comparar.

card-grand-gesture-name = Um grande gesto
card-grand-gesture-doing = Dê algo grande, uma única vez: um dia, uma viagem, uma carta.
card-grand-gesture-length = Um dia.
card-grand-gesture-in-the-way = Ele sobe a régua, e os dias comuns passam a ser medidos por ela.
card-grand-gesture-is-not = Não compensa cem pequenas ausências.
card-grand-gesture-known = Não achamos teste direto. Um apoio bem visível pode chegar a quem mantém distância. No nosso modelo, se o efeito passa ou não depende dos números.

card-cold-break-name = Uma pausa em silêncio
card-cold-break-doing = Parar de chamar quase por completo. Esta ficha está aqui porque as pessoas fazem isso, não porque a gente sugere.
card-cold-break-length = No modelo, durante dez semanas.
card-cold-break-in-the-way = Assusta as duas pessoas, e o velho equilíbrio volta quando acaba.
card-cold-break-is-not = Não é uma pausa com carinho.
card-cold-break-known = Terapeutas dizem que os papéis se invertem por um tempo. No nosso modelo também, e depois tudo volta a ser como antes.
