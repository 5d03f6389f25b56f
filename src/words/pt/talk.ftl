### O guia que pensa junto com você. Nunca um personagem, nunca “eu” a não ser no que a pessoa pode escolher dizer; duas linhas, depois uma pergunta.
### $role é o lugar desta noite: não vale para nada mais.

## Portas

talk-title = Pensar com calma
talk-lead = Perguntas só para você, de dois a seis minutos. Ninguém mais lê suas respostas. Quando você sai, tudo some.
talk-which = É sobre o quê?
talk-door-waiting = { $role ->
    [reaching] Não me responderam
   *[stepping-back] Eu não respondi
}
talk-door-again = { $role ->
    [reaching] Eu não paro de escrever
   *[stepping-back] Eu vivo sumindo
}
talk-door-argument = A mesma discussão de novo
talk-door-chat = Ler minha conversa comigo
talk-door-break = { $role ->
    [reaching] Parar um pouco de procurar?
   *[stepping-back] Chegar um pouco mais perto?
}
talk-door-bring-up = Como eu puxo o assunto?
talk-door-unchanged = Nada mudou
talk-door-safe = Se você tem medo
talk-role = Hoje à noite, qual é o seu lado?
talk-role-reaching = Sou eu quem procura
talk-role-stepping-back = Sou eu quem se afasta

## Em toda parte

talk-program = Isto é um programa. Ninguém lê o que você escreve aqui.
talk-your-words = Suas palavras
talk-say = Continuar
talk-skip = Pular
talk-back = Voltar
talk-close = Fechar e esquecer
talk-raised-safety = Se há medo ou controle no meio, veja “Se você tem medo”.
talk-raised-crisis = Se você ou outra pessoa corre perigo, isto pode esperar. Ligue agora para um destes números, ou para a emergência. Tem gente que atende.
talk-seconds = { $count ->
    [1] Falta { $count } segundo
   *[other] Faltam { $count } segundos
}
talk-breath-begins = Começa um minuto.
talk-breath-ends = O minuto acabou.

## Dito em mais de uma conversa

talk-breath = Então primeiro o corpo. Por um minuto, solte o ar por mais tempo do que puxa.
talk-breath-after = E agora, por dentro: um pouco mais de calma, igual ou mais agitação?
talk-quieter = Um pouco mais de calma
talk-same = Mais ou menos igual
talk-louder = Mais agitação
talk-louder-then = Então talvez seja cedo para palavras.
talk-louder-next = Continuar, ou descansar por enquanto?
talk-on = Continuar
talk-enough = Por enquanto basta
talk-rest = Deixar por hoje
talk-not-now = Agora não
talk-what-now = O que você pode fazer agora?
talk-what-fits = O que serve para hoje à noite?
talk-chat-shows = Uma conversa não mostra motivos. Ela mostra quem respondeu a quem entre vocês:
talk-chat-shows-two = Foi assim que, entre vocês, uma pessoa respondeu à outra:
talk-chat-weighs = Uma conversa não mostra o peso do que foi dito. Ela mostra quem respondeu a quem entre vocês:
talk-chat-here = Isto é o que ela mostra:
talk-many-evenings = Vale para muitas noites. Não diz nada sobre a de hoje.
talk-chat-open = Na sua conversa ainda está em aberto quem responde a quem. Então nada precisa se decidir por isso hoje.
talk-chat-little = Ainda há pouco na sua conversa para mostrar quem responde a quem.
talk-from-model = Quem diz isso é um modelo, não sua conversa.
talk-fits-breath = Um minuto de respiração
talk-fits-step = Um pequeno passo para tentar
talk-fits-fair = Tentar
talk-fits-loop = Pôr o ciclo em palavras, a dois
talk-fits-softer = Pedir com jeito
talk-fits-copy = Copiar o texto
talk-fits-moments = Os momentos por trás disso
talk-fits-unseen = O que uma conversa não vê
talk-fits-load = Abrir uma conversa
talk-fits-bring-up = Achar um jeito de puxar o assunto

## Esperando

talk-waiting-opens = { $role ->
    [reaching] Nenhuma resposta ainda.
   *[stepping-back] Você ainda não respondeu.
}
talk-waiting-strongest = Nada precisa ser mandado nos próximos minutos. O que está mais forte agora?
talk-strongest-body = Principalmente o corpo: tensão, calor, sem sono
talk-strongest-thoughts = Principalmente os pensamentos que não param
talk-strongest-wish = { $role ->
    [reaching] Principalmente a vontade de escrever
   *[stepping-back] Principalmente a vontade de largar o celular
}
talk-waiting-says = { $role ->
    [reaching] Em poucas palavras: o que o silêncio parece dizer?
   *[stepping-back] Em poucas palavras: o que a mensagem parece dizer?
}
talk-waiting-other = O que mais poderia ser, do outro lado?
talk-waiting-model = { $role ->
    [reaching] Num modelo, uma pessoa procura mais exatamente quando a outra está mais longe.
   *[stepping-back] Num modelo, uma pessoa se afasta mais exatamente quando a outra mais procura.
}
talk-when-then = Um plano numa frase. Qual serve para hoje à noite?
talk-when-first = { $role ->
    [reaching] Quando der vontade de escrever de novo, antes faço outra coisa com as mãos por dez minutos
   *[stepping-back] Quando der vontade de largar o celular, antes digo quando vou responder
}
talk-when-warm = { $role ->
    [reaching] Quando passar uma hora, mando umas palavras de carinho e deixo quieto
   *[stepping-back] Quando eu chegar no meu limite, mando umas palavras de carinho e depois descanso
}
talk-neither-tonight = Nenhum dos dois hoje
talk-line = Experimente escrever aqui. Nada é enviado.
talk-line-how = Como você está, e o que ajudaria?
talk-line-read = Leia como se tivesse chegado para você. Daria vontade de responder?
talk-line-keep = E agora?
talk-yes-try = { $role ->
    [reaching] Sim. E um passo para primeiro me acalmar
   *[stepping-back] Sim. E um passo com uma resposta prometida
}
talk-yes-copy = Sim, copiar o texto
talk-not-yet = Ainda não
talk-softer = Mais curto costuma ajudar. E diga como está sendo para você.

## De novo

talk-again-opens = { $role ->
    [reaching] Você mandou mais uma mensagem, ou está quase mandando.
   *[stepping-back] Você sumiu de novo, ou está quase sumindo.
}
talk-again-before = O que veio logo antes?
talk-before-other = { $role ->
    [reaching] Um longo silêncio
   *[stepping-back] Muitas mensagens
}
talk-before-day = Um dia difícil, por outra coisa
talk-before-nothing = Nada que eu saiba dizer
talk-again-body = Em que parte do corpo você sente?
talk-body-chest = Peito ou garganta
talk-body-stomach = Barriga
talk-body-head = Cabeça ou ombros
talk-body-nowhere = Nenhum lugar em especial
talk-again-protects = { $role ->
    [reaching] Muitas vezes, escrever de novo protege alguma coisa.
   *[stepping-back] Muitas vezes, sumir protege alguma coisa.
}
talk-again-what = O que isso pode proteger aqui?
talk-again-relief = Quanto dura o alívio?
talk-relief-minutes = Minutos
talk-relief-evening = Uma noite
talk-relief-days = Dias
talk-again-model = { $role ->
    [reaching] Num modelo, escrever de novo acalma por um tempo, e depois a distância aumenta.
   *[stepping-back] Num modelo, sumir acalma por um tempo, e depois a outra pessoa procura mais.
}
talk-again-seen = { $role ->
    [reaching] Como isso pode parecer para quem sumiu?
   *[stepping-back] Como isso pode parecer para quem não para de escrever?
}

## Discussão

talk-argument-opens = A mesma discussão, mais uma vez.
talk-argument-did = O que você fez, do jeito que uma câmera teria visto?
talk-argument-seen = E como isso pode ter parecido do outro lado?
talk-argument-watcher = Agora imagine alguém de fora, que observa e quer o bem de vocês.
talk-argument-notice = O que essa pessoa perceberia?
talk-argument-model = Num modelo, falar do ciclo muda pouco por si só. Pequenos passos depois podem mudar.

## Ler a conversa

talk-chat-opens = Uma coisa da conversa, sem pressa. Primeiro um palpite.
talk-chat-guess = O que a conversa vai mostrar?
talk-guess-apart = Quanto mais uma pessoa escreve, mais a outra se afasta
talk-guess-together = Os dois lados escrevem mais, ou os dois escrevem menos
talk-guess-nothing = Nada que se destaque
talk-guess-matter = Se eu sou importante para a outra pessoa
talk-chat-fits = Isso combina com o que você sabe?
talk-fits-often = Sim, muitas vezes
talk-fits-sometimes = Algumas noites
talk-fits-no = Não
talk-open-stands = Isto está claro:
talk-chat-later = O que mais ajuda é ter mais semanas. Traga uma exportação mais nova depois.
talk-chat-none = Nenhuma conversa sua está aberta aqui. Dá para abrir uma: ela fica neste aparelho.
talk-chat-next = O que você olharia em seguida?
talk-chat-disputed = Então você e a conversa discordam. E quem estava lá era você.
talk-chat-knows = Uma conversa só sabe quem escreveu e quando. Não sabe das ligações, do tom nem do tempo no mesmo lugar.
talk-cannot-answer = Isso uma conversa não responde.
talk-look-for = O que você procuraria, fora da conversa?
talk-look-for-then = Uma parte dá para pedir, com carinho. Outra só aparece com o tempo.

## Pausa ou mais perto

talk-break-opens = { $role ->
    [reaching] Procurar menos por um tempo, e continuar com carinho.
   *[stepping-back] Chegar um pouco mais perto, em passos pequenos e constantes.
}
talk-break-what-for = Para quê?
talk-for-calm = Para ter mais calma
talk-for-see = Para ver o que acontece
talk-for-noticed = Para a outra pessoa perceber
talk-break-test = { $role ->
    [reaching] Então pode parecer um teste. Dizer antes o que você vai fazer, e por quê, é melhor para os dois lados.
   *[stepping-back] Coisas pequenas podem passar em branco no começo. Você pode dizer o que está tentando, e por quê.
}
talk-break-serious = Há algo sério em espera: dinheiro, saúde, uma promessa?
talk-serious-yes = Sim
talk-serious-no = Não
talk-break-first = Então isso vem primeiro, e um passo assim não pode servir para adiar isso.
talk-break-warm = { $role ->
    [reaching] Que gestos de carinho continuam enquanto isso?
   *[stepping-back] Que coisa pequena você poderia fazer todo dia?
}
talk-break-guess = Dê um palpite: e a outra pessoa, quanto vai escrever?
talk-guess-nearer = Mais
talk-guess-same = Mais ou menos igual
talk-guess-further = Menos
talk-break-forecast = A página do passo mostra o que pode vir, até onde sua conversa permite ver.
talk-break-model = { $role ->
    [reaching] Num modelo, pegar mais leve com carinho traz a outra pessoa para perto em { $nearer } de 100 casos. Em { $not }, não.
   *[stepping-back] Num modelo, passos pequenos e constantes acalmam a outra pessoa na maioria dos casos. Nem sempre dura.
}
talk-break-ready = Tentar por algumas semanas, ou agora não?

## Puxar o assunto

talk-bring-opens = Uma coisa para dizer.
talk-bring-wish = O que você mais gostaria que mudasse? Poucas palavras bastam.
talk-bring-when = Quando ninguém está com fome, com sono ou com pressa?
talk-when-walk = Numa caminhada
talk-when-meal = Depois de comer
talk-when-ask = Antes, combinar um horário
talk-bring-soften = Um começo mais suave tem três partes: o que aconteceu, como foi para você, o que ajudaria.
talk-bring-write = Escreva assim. Nada é enviado.
talk-bring-hear = Leia como a outra pessoa leria. O que seria difícil de ouvir?
talk-bring-badly = E se der errado?
talk-badly-pause = Parar vinte minutos, e dizer quando continuamos
talk-badly-thanks = Agradecer por ter escutado, e parar aí

## Nada mudou

talk-unchanged-opens = Algo foi tentado, e parece que nada mudou.
talk-unchanged-guess = Qual era o palpite?
talk-unchanged-done = Quantas vezes você pôs esse passo em prática?
talk-done-most = Na maioria das semanas
talk-done-some = Em algumas
talk-done-hardly = Quase nunca
talk-unchanged-hardly = Então ainda não dá para saber muito. Às vezes a vida vem antes.
talk-unchanged-ordinary = As semanas variam de qualquer jeito. Nem sempre basta uma tentativa para saber.
talk-unchanged-next = Continuar, mudar alguma coisa, ou parar? Parar também vale.
talk-next-on = Continuar
talk-next-other = Outro passo
talk-next-stop = Parar

## É seguro?

talk-safe-open = Então as outras perguntas estão abertas para você. Esta continua em todas as páginas.

## Fins

talk-ended = Por hoje basta.
talk-end-go = Abrir
talk-copied = Copiado. Nada foi enviado.
talk-not-copied = Não deu para copiar. O texto está acima; dá para selecionar ali.
talk-keep = Pôr minhas palavras no meu arquivo
talk-keep-what = Só o que você escreveu aqui, ao lado desta conversa. Fica salvo quando você salvar o arquivo.
talk-keep-chat = Aí a conversa também vai para o seu arquivo.
talk-kept = Já está no seu arquivo, mas ainda não foi salvo.
talk-other-doors = Outra coisa
