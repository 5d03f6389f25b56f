### As cinco cenas depois da primeira página, e o que há por trás delas. $one e $other são pessoas inventadas.

chapters-even = Começou em equilíbrio
chapters-alike = Duas pessoas exatamente iguais
chapters-sees = O que cada pessoa vê
chapters-fear = O medo e a proximidade
chapters-ways = Saídas
chapters-next = Próxima
chapters-link = Copiar um link para isto
chapters-link-not = Não deu para copiar. Copie o endereço desta página.
chapters-scene = Cena { $scene } de { $scenes }
chapters-half-year = meio ano depois
chapters-day = dia { $day }
chapters-table-day = Dia
chapters-table-messages = Mensagens por dia

## O quanto uma frase vale fora do modelo

chapters-solid = Bem embasado: vários estudos independentes.
chapters-mixed = Embasado em parte: os estudos apontam para os dois lados.
chapters-thin = Pouco embasado: experiência clínica, ou um estudo pequeno.
chapters-untested = Não testado desta forma, até onde sabemos.
chapters-against = Os estudos que há contradizem isto, do jeito que está dito.

## Começou em equilíbrio. O que se move é o fim de uma fase cheia de $one.

chapters-even-none = Duas pessoas, em equilíbrio.
chapters-even-heals = { $days ->
    [1] { $one } fica sem tempo por um dia, e depois a relação se recupera.
   *[other] { $one } fica sem tempo por { $days } dias, e depois a relação se recupera.
}
chapters-even-tips = { $healed ->
    [1] { $one } fica sem tempo por um dia, e depois a relação se recupera.
   *[other] { $one } fica sem tempo por { $healed } dias, e depois a relação se recupera.
} Com { $days } dias, não se recupera mais.
chapters-even-stays = { $days ->
    [1] { $one } fica sem tempo por um dia, e meio ano depois a relação ainda não se recuperou.
   *[other] { $one } fica sem tempo por { $days } dias, e meio ano depois a relação ainda não se recuperou.
}
chapters-even-busy = sem tempo
chapters-even-handle = Quantos dias { $one } fica sem tempo
chapters-even-days = { $days ->
    [1] { $days } dia
   *[other] { $days } dias
}
chapters-even-ring = { $one } sem tempo: { $days ->
    [1] { $days } dia
   *[other] { $days } dias
}
chapters-even-before = antes
chapters-even-rate = { $one }: { NUMBER($count, maximumFractionDigits: 1) } por dia
chapters-even-tried = Já testado: quantos dias { $one } fica sem tempo
chapters-even-healed = se recuperou
chapters-even-apart = ainda longe
chapters-even-another = Outro caso
chapters-even-note = Arraste um anel: quantos dias essa pessoa fica sem tempo? Um traço por dia; mais alto: mais mensagens. Uma linha sem fim: voltou menos da metade. Passada certa duração, cada reação mantém a outra viva.
chapters-even-says = Antes, { $one } manda { NUMBER($before, maximumFractionDigits: 1) } mensagens por dia e { $other } manda { NUMBER($quiet, maximumFractionDigits: 1) }. Meio ano depois são { NUMBER($after, maximumFractionDigits: 1) } e { NUMBER($near, maximumFractionDigits: 1) }.

## Duas pessoas exatamente iguais

chapters-alike-first = Duas pessoas exatamente iguais, e uma semana difícil.
chapters-alike-reaches = Desta vez, { $one } procura.
chapters-alike-even = Desta vez ficam em equilíbrio.
chapters-alike-changed = Desta vez os papéis se invertem.
chapters-alike-nobody = Ninguém procura mais por natureza.
chapters-alike-oftener = { $one } ou { $other }: mais vezes, { $who } procura.
chapters-alike-turned = Com { $first }, { $one } tende a procurar; com { $second }, { $one } tende a se afastar.
chapters-alike-less = { $one } e { $other }, que precisa de menos proximidade
chapters-alike-more = { $one } e { $other }, que precisa de mais proximidade
chapters-alike-counts = { $one } { $first } · { $other } { $second } · iguais ou invertidos { $even }
chapters-alike-others = É assim em { $turns } de outros 100 trios do nosso modelo; depois de um mês sem tempo de quem precisa de menos, em { $busy }.
chapters-alike-alike = { $one } e { $other }, exatamente iguais
chapters-alike-again = De novo
chapters-alike-week = uma semana difícil
chapters-alike-note = Toque em uma linha: vinte vezes a mesma semana. Só o acaso muda.
chapters-alike-says = No último mês, { $one } manda { $first } mensagens, e { $other } manda { $second }.

## O que cada pessoa vê

chapters-sees-meets = { $one } cobra mais bem na hora em que é mais difícil para { $other } ouvir.
chapters-sees-days = { $other } escreve menos no dia { $least }, { $one } cobra mais no dia { $presses }.
chapters-sees-pairs = Em { $holds } de { $of } casos do nosso modelo, uma coisa e outra caem a no máximo duas semanas.
chapters-sees-again = Depois { $other } se afasta mais, e a aflição de { $one } volta a crescer.
chapters-sees-alarm = Alarme de { $one }
chapters-sees-air = O quanto { $one } precisa de ar
chapters-sees-only = O que { $one } vê: de { $other }, { NUMBER($before, maximumFractionDigits: 1) } mensagens por dia viraram { NUMBER($after, maximumFractionDigits: 1) }.
chapters-sees-handle = A máscara
chapters-sees-hidden = Aqui fica oculto o que { $one } escreve.
chapters-sees-of = como { $one } vê
chapters-sees-off = sem máscara: os dois lados
chapters-sees-note = Arraste o anel. A parte sombreada esconde as próprias mensagens: cada pessoa só vê o que chega.
chapters-sees-lost = Depois de um ano assim, dos dias calmos resta:
chapters-sees-trust = Confiança de { $one } em { $other }
chapters-sees-warmth = carinho entre as duas
chapters-sees-says = Dois meses, um traço por dia. { $one } vai de { NUMBER($before, maximumFractionDigits: 1) } mensagens por dia a { NUMBER($after, maximumFractionDigits: 1) }, e { $other } de { NUMBER($quiet, maximumFractionDigits: 1) } a { NUMBER($near, maximumFractionDigits: 1) }.

## O medo e a proximidade. $other fica por perto; $one é quem procura.

chapters-fear-start = { $other } espera que a proximidade sufoque, e é assim que sente.
chapters-fear-still = { $days ->
    [1] Um dia por perto: ainda sufoca.
   *[other] { $days } dias por perto: ainda sufoca.
}
chapters-fear-less = { $days } dias perto, sem cobrança: pesam menos do que { $other } temia.
chapters-fear-half = { $days } dias de proximidade sem cobrança: metade do medo de { $other } se foi, e pelo menos metade do alarme de { $one }.
chapters-fear-handle = Manter { $other } por perto
chapters-fear-days = { $days ->
    [1] { $days } dia por perto
   *[other] { $days } dias por perto
}
chapters-fear-alarm = alarme de { $one }
chapters-fear-feels = o que { $other } sente
chapters-fear-expects = o que { $other } espera
chapters-fear-counts = { $other } espera que { $expects } da proximidade sufoque; na verdade, { $feels }. Alarme de { $one }: { $alarm }.
chapters-fear-later = Sem mais ajuda, em dois meses: alarme de { $one } { $alarm }, medo de { $other } { $expects }.
chapters-fear-old = Nenhum alarme é defeito. O de { $one } responde à distância. O de { $other } ainda espera o que { $other } já não sente.
chapters-fear-again = Do começo
chapters-fear-hold = segure: { $other } fica por perto
chapters-fear-note = Aperte e segure: um segundo é meia semana.

## Saídas

chapters-ways-drop = Arraste uma até esta noite.
chapters-ways-tonight = esta noite
chapters-ways-later = mais tarde
chapters-ways-rope = { $says ->
    [nearer] { $stay } se aproximam · { $part } não
    [relaxes] { $stay } se acalmam · { $part } não
    [lasts] { $stay } em calma um ano depois · { $part } não
    [less] { $stay } de outro jeito · { $part } só menos contato
    [passes] em { $stay } não passa · em { $part } passa
    [nothing] { $stay } mudam · { $part } não
   *[again] { $stay } não se afastam de novo · { $part } sim
}
chapters-ways-of-hundred = De 100 pares
chapters-ways-more = Mais oito saídas
chapters-ways-fewer = Menos
chapters-ways-model = É o que diz o nosso modelo. E os estudos?
chapters-ways-note = Um fio é um caso em cem do modelo.
chapters-ways-says = Cem casos como fios: { $stay } na corda, { $part } fora dela.
chapters-way-nearer = { $one } pega mais leve, com carinho. Em { $stay } de 100 casos, { $other } chega mais perto. Em { $part }, não.
chapters-way-relaxes = { $other } chega perto em coisas pequenas. Em { $stay } de 100 casos, { $one } relaxa. Em { $part }, não.
chapters-way-lasts = { $way }: em { $stay } de 100 casos há calma dos dois lados um ano depois. Em { $part }, não.
chapters-way-less = { $way }: em { $part } de 100 casos só há menos contato, e nenhuma calma. Em { $stay }, não.
chapters-way-passes = { $way }: dizem que ajuda por um tempo e depois passa. Isso acontece em { $part } de 100 casos, e em { $stay } não.
chapters-way-nothing = { $way }: muda alguma coisa em { $stay } de 100 casos. Em { $part }, nada.
chapters-way-again = { $way }: em { $part } de 100 casos há distância de novo um ano depois. Em { $stay }, não.

## O que se tenta, o que faz, e o que dizem os estudos

chapters-ways-warm-break = uma pausa com carinho
chapters-ways-cold-break = uma pausa em silêncio
chapters-ways-small-bids = pequenos gestos todo dia
chapters-ways-grand-gesture = um grande gesto
chapters-ways-talking = falar do padrão
chapters-ways-staying-present = ficar por perto
chapters-ways-promised-answer = uma resposta prometida
chapters-ways-self-soothing = primeiro se acalmar
chapters-ways-life-outside = uma vida fora
chapters-ways-softened-request = pedir com jeito
chapters-ways-insight = só perceber
chapters-does-warm-break = Parar de correr atrás por dez semanas, e continuar com carinho.
chapters-does-cold-break = Quase não procurar a outra pessoa por dez semanas, nem mostrar carinho.
chapters-does-small-bids = Acrescentar um gesto pequeno a cada um ou dois dias, por dez semanas.
chapters-does-grand-gesture = Dar num dia o que dez semanas de pequenos gestos dariam.
chapters-does-talking = Fazer do padrão o assunto de um dia.
chapters-does-staying-present = Ficar por perto mesmo quando a proximidade incomoda, por dez semanas.
chapters-does-promised-answer = Dizer quando a resposta vem, e cumprir, por dez semanas.
chapters-does-self-soothing = Aguenta o silêncio sem ver nele o fim: só age quando o alarme já caiu pela metade, por dez semanas.
chapters-does-life-outside = Por dez semanas, buscar parte dessa proximidade em outras coisas: amizades, trabalho, descanso.
chapters-does-softened-request = Dizer o que falta sem alfinetar, com a mesma frequência, por dez semanas.
chapters-does-insight = Ver o padrão e, uma vez em cada dez, não agir pelo alarme.
chapters-note-warm-break = Vem da prática: ninguém estudou a pausa em si. Num estudo com 180 casais, pedir com mais jeito reduziu a raiva e a distância.
chapters-note-cold-break = Está ao lado da pausa com carinho porque as duas se confundem fácil.
chapters-note-small-bids = Diz-se muito, mas nesses termos não foi confirmado. Mais bons momentos por dia vieram junto com menos distância por três semanas, e não durou.
chapters-note-grand-gesture = O mesmo que os gestos pequenos, em um dia só. Dizem muito que faz menos do que eles. No nosso modelo isso vale só para { $count } de 100 pares.
chapters-note-talking = Falar do padrão faz parte de terapias que funcionam. Por si só, mostrou pouco.
chapters-note-staying-present = A terapia com mais estudos (EFT) pede isso a quem se afasta, e pede primeiro. O conselho popular pede primeiro à outra pessoa. Tente os dois.
chapters-note-promised-answer = A ideia de que a confiança cresce quando há com quem contar tem base em estudos. A hora prometida não foi testada.
chapters-note-self-soothing = Num jogo de laboratório, pausas forçadas de poucos segundos fizeram os casais revidarem menos.
chapters-note-life-outside = É um conselho comum. Num estudo, quem teve os próprios planos valorizados ficou com menos ansiedade ao longo do tempo.
chapters-note-softened-request = Pedir com jeito acalmou quem mantém distância, num estudo com 180 casais.
chapters-note-insight = Um programa que ensinou só uma das pessoas mudou pouco entre as duas. Perceber talvez deixe tudo mais fácil de suportar. Não conhecemos nenhum teste disso.

## Para quem tem curiosidade

chapters-curious = Para quem tem curiosidade
chapters-curious-lead = Como as cenas são calculadas, e o quanto confiar nelas.
chapters-curious-night = A primeira noite é uma de { $played } que as equações simularam. Pegamos a primeira que começa em equilíbrio e cabe em meio minuto. Quando as mensagens chegam, e quais cobram, é calculado. As palavras são inventadas.
chapters-found = O que o artigo disse, o que achamos
chapters-found-lead = Cada linha foi testada em { $pairs } casos plausíveis do modelo. Os números dele são escolhidos, não medidos em pessoas.
chapters-found-said = Dito
chapters-found-model = No nosso modelo
chapters-found-share = vale em { $yes } de 100 casos
chapters-found-fails = não vale: só em { $yes } de 100 casos
chapters-found-outside = Em estudos
chapters-found-spiral = Uma pessoa procura, a outra se afasta, e vira uma espiral.
chapters-found-both-roles = A mesma pessoa procura uma e se afasta de outra.
chapters-found-tiny-difference = Nasce de uma diferença mínima, mesmo quando havia calma.
chapters-found-tiny-difference-hard-start = Depois de uma fase difícil, uma diferença mínima decide.
chapters-found-bad-timing = É na hora mais difícil que mais se procura a outra pessoa.
chapters-found-for-years = Pode durar anos.
chapters-found-backing-off = Quando quem procura pega mais leve, com carinho, a outra pessoa chega mais perto.
chapters-found-coming-near-relaxes = Quando a pessoa que se afasta chega mais perto, a outra relaxa.
chapters-found-presence-unlearns-dread = Quando a pessoa fica por perto, o medo se desfaz.
chapters-found-small-beats-grand = Pequenos gestos fazem mais que um grande.
chapters-found-small-beats-talking = Pequenos gestos fazem mais que outra conversa.
chapters-found-insight-is-not-enough = Ver a dança não faz com que ela pare.
chapters-found-both-lose = Os dois lados recebem menos. Aqui não é assim: quem procura recebe { $first } do carinho que havia, e a outra pessoa { $second }, com o mesmo tanto de cobrança por cima.

## Controles de um caso

chapters-need = Proximidade de que { $one } sente falta
chapters-room = Proximidade para a qual { $other } tem espaço
chapters-little = um pouco
chapters-middling = uma quantidade média
chapters-lot = muita
chapters-tie-couple = um casal
chapters-tie-friends = uma amizade
chapters-tie-parent-and-grown-child = mãe ou pai, com filha ou filho já adulto
chapters-tie-siblings = entre irmãos
chapters-tie-colleagues = colegas

## O mapa

chapters-map-pairs = O mapa dos casos
chapters-map-pairs-lead = Cada quadrado é um caso que começa em calma e tem um mês agitado, calculado agora neste aparelho. Preenchido: meio ano depois, uma pessoa procura e a outra se afasta. Vazio: um caso em equilíbrio e calma.
chapters-map-misses = { $one } sente mais falta →
chapters-map-more-room = ↑ { $other } tem mais espaço
chapters-map-pairs-says = De { $of } casos, { $first ->
    [1] 1 termina
   *[other] { $first } terminam
} com { $one } procurando mais, { $second } com { $other }, e { $even } mais ou menos em equilíbrio. O anel é o caso que os controles mostram.
chapters-map-pairs-table = Como os casos terminam, pelo espaço que { $other } tem
chapters-map-room = Espaço
chapters-map-even = em equilíbrio
chapters-map-first = { $one } procura
chapters-map-equations = As equações
chapters-map-equations-lead = Uma página para as duas pessoas. Todos os gráficos aqui são calculados a partir destas linhas. Os números são escolhidos: nenhum estudo os mediu.
chapters-map-all = Todas elas

## Em dois minutos

chapters-read = Dois minutos de leitura, sem precisar tocar em nada.
chapters-read-1 = Uma pessoa busca proximidade: faz mais perguntas, manda mais mensagens, mostra mais o que precisa. A outra vai na direção contrária: fica mais quieta, mais ocupada, com a cabeça em outro lugar. A primeira procura com mais força, a segunda vai mais longe. Nenhuma consegue o que esperava, e as duas ficam sem entender. Acontece no namoro, na amizade, entre pais e filhos.
chapters-read-2 = Nenhum dos papéis pertence a quem está nele. Quando quem procura pega mais leve, a outra pessoa muitas vezes chega mais perto. Quando essa chega mais perto, a primeira relaxa. Duas pessoas fazem esse equilíbrio, momento a momento, sem querer. Em outra relação, a mesma pessoa pode estar do outro lado.
chapters-read-3 = Procurar é um chamado que atravessa a distância. Muitas vezes é justo, e muitas vezes é dito de um jeito que aumenta a distância. Afastar-se é uma proteção: a proximidade passou a ser sobrecarga, ou abrir mão de alguma coisa. Os dois são alarmes antigos, e nenhum é um defeito. E a hora é cruel. O alarme é mais alto quando a outra pessoa está mais longe, então a procura mais forte chega quando é mais difícil de receber.
chapters-read-4 = Uma pessoa pode concluir “Não me querem por perto”, a outra “Nunca é suficiente”. As duas descrevem o que veem, e nenhuma vê a dança. Pode durar anos.
chapters-read-5 = Há outra coreografia. Para quem procura: aguentar um vazio sem achar que é o fim. Ter uma vida fora. Parar de cobrar, e manter o carinho. Para quem se afasta: distinguir a proximidade do medo dela, ficando um pouco mais. Gestos pequenos e constantes. Dizem que fazem mais do que um grande, ou do que outra conversa. Os estudos não confirmam. Ver a dança não faz com que ela pare. Mas enlouquece menos quem está nela. E basta que uma das duas pessoas aceite errar um passo.
chapters-read-6 = Onde alguém tem medo da outra pessoa, ou vive sob o controle dela, nada disso vale. Aí não é uma dança, e outra ajuda vem primeiro.
chapters-read-help = Se você tem medo
chapters-read-known = O quanto disso se sabe
chapters-known-pattern = O padrão, que pesa para os dois lados, e que pode durar.
chapters-known-pairing = Que os papéis são do par. Eles também seguem as pessoas.
chapters-known-letting-go = Que pegar mais leve, com carinho, traz a outra pessoa para perto.
chapters-known-small = Que pequenos gestos constantes fazem mais que um grande ou que uma conversa.
chapters-known-messages = Que algo disso aparece nas horas entre as mensagens. Tome o que este aplicativo mostra como uma pergunta.
