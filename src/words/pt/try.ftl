### Pequenos passos: fichas, o palpite, a previsão, o plano, a volta. $whose é uma pessoa ou as duas; $a e $b são as duas na
### ordem da página. Toda frase é igual para qualquer uma.

try-title = Escolha um pequeno passo
try-lead = Qualquer uma das duas pessoas pode dar, a partir de hoje.
try-all = Os onze passos
try-whole = Saber mais
try-running-now = Já há uma tentativa em andamento. Faça uma de cada vez, para os resultados não se misturarem.
try-to-running = Voltar a ela
try-talk = Pensar com calma

## Quem dá o passo

try-who = Quem dá este passo?
try-who-both = As duas pessoas, nas mesmas semanas
try-both-want = As duas pessoas leram a ficha, e as duas querem.
try-own = Com suas palavras
try-who-other = Outra pessoa
try-who-first = Primeiro escolha quem dá este passo.
try-other-step = Outro passo

## Três jeitos de tentar

try-one = Começar uma semana
try-one-tells = Sete dias. Mostram como é dar o passo. Não mostram o que ele muda.
try-four = Quatro semanas, para ver o que esta conversa não mostra
try-four-tells = Quatro semanas seguidas, depois uma nova exportação. Aí a conversa talvez mostre como cada pessoa responde quando algo muda. Isso não descarta outras causas, como férias.
try-twelve = Doze semanas por sorteio, para saber
try-twelve-tells = O sorteio decide em quais semanas, entre doze ou mais, você dá o passo. Assim é possível separar o efeito dele de outras causas. É o que mais exige de você.

## O palpite

try-ask-openings = Nas semanas com o passo, quantos papos vão ser puxados por { $whose }, comparado com as semanas sem ele?
try-ask-follow-ups = Nas semanas com o passo, quantas segundas mensagens vão vir de { $whose } antes de uma resposta, comparado com as semanas sem ele?
try-ask-turns = Nas semanas com o passo, quantas vezes vão vir mensagens de { $whose }, comparado com as semanas sem ele?
try-ask-quiet-spell = Nas semanas com o passo, quanto vai durar o silêncio habitual entre { $a } e { $b }, comparado com as semanas sem ele?
try-ask-wait = Nas semanas com o passo, quanto vai durar a espera de { $whose } por uma resposta, comparado com as semanas sem ele?
try-ask-threes = Nas semanas com o passo, quantas vezes vão vir três mensagens seguidas de { $whose }, comparado com as semanas sem ele?
try-ask-silent-days = Nas semanas com o passo, quantos dias sem uma palavra vai haver entre { $a } e { $b }, comparado com as semanas sem ele?
try-guess-more = { $what ->
    [quiet-spell] Mais tempo
    [wait] Mais tempo
    [turns] Mais vezes
    [threes] Mais vezes
   *[other] Mais
}
try-guess-same = Mais ou menos igual
try-guess-less = { $what ->
    [quiet-spell] Menos tempo
    [wait] Menos tempo
    [turns] Menos vezes
    [threes] Menos vezes
   *[other] Menos
}
try-guess-first = Primeiro o palpite. A previsão vem depois.
try-guess-stays = A previsão já apareceu, então este palpite fica como está. Para dar outro, escolha outra coisa para olhar.
try-show = Mostrar a previsão
try-look = Escolher outra coisa para olhar

try-guessed-openings = Seu palpite: { $guess ->
    [more] mais papos
    [less] menos papos
   *[same] mais ou menos o mesmo número de papos
} puxados por { $whose }.
try-guessed-follow-ups = Seu palpite: { $guess ->
    [more] mais segundas mensagens
    [less] menos segundas mensagens
   *[same] mais ou menos o mesmo número de segundas mensagens
} de { $whose }.
try-guessed-turns = Seu palpite, mensagens de { $whose }: { $guess ->
    [more] mais vezes
    [less] menos vezes
   *[same] mais ou menos igual
}.
try-guessed-quiet-spell = Seu palpite: { $guess ->
    [more] silêncios mais longos
    [less] silêncios mais curtos
   *[same] silêncios mais ou menos iguais
} entre { $a } e { $b }.
try-guessed-wait = Seu palpite: { $guess ->
    [more] uma espera mais longa
    [less] uma espera mais curta
   *[same] uma espera mais ou menos igual
} de { $whose } por uma resposta.
try-guessed-threes = Seu palpite, três mensagens seguidas de { $whose }: { $guess ->
    [more] mais vezes
    [less] menos vezes
   *[same] mais ou menos igual
}.
try-guessed-silent-days = Seu palpite: { $guess ->
    [more] mais dias sem uma palavra
    [less] menos dias sem uma palavra
   *[same] mais ou menos o mesmo número de dias sem uma palavra
} entre { $a } e { $b }.

## O que a conversa prevê

try-note-more = { $long ->
    [yes] mais tempo
   *[no] mais
}: { $count } de 20
try-note-same = mais ou menos igual: { $count } de 20
try-note-less = { $long ->
    [yes] menos tempo
   *[no] menos
}: { $count } de 20
try-note-guess = { $note }, seu palpite
try-caption = Só com base nesta conversa. Cada ponto é um tamanho possível da diferença que o passo faz.
try-caption-first = Uma primeira olhada: vinte versões possíveis. O resto já vem.
try-caption-by-chance = Só a partir desta conversa, sem o passo. Cada ponto é uma versão possível: a diferença entre semanas pares e ímpares.
try-idea-not-promise = É um “e se”, não uma promessa. Supõe que vocês vivem como diz o modelo de proximidade, com números que combinam com sua conversa, e que o passo é dado por inteiro.
try-unit-week = por semana
try-unit-hours = horas
try-expects = { $lean ->
    [likely] Provável, como no seu palpite
    [leans] Parece que sim, como no seu palpite
    [away] Parece que vai ser { $most ->
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
    [unlikely] Provável: { $most ->
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
   *[open] Pode ir para qualquer lado
}: { $counts } de 20.
try-expects-all = { $most ->
    [more] { $long ->
        [yes] Mais tempo
       *[no] Mais
    }
    [less] { $long ->
        [yes] Menos tempo
       *[no] Menos
    }
   *[same] Mais ou menos igual
} em todos os vinte.
try-count-more = { $long ->
    [yes] mais tempo
   *[no] mais
} em { $count }
try-count-same = mais ou menos igual em { $count }
try-count-less = { $long ->
    [yes] menos tempo
   *[no] menos
} em { $count }
try-one-dot = São vinte pontos, todos com a mesma chance.
try-usual = Sem o passo, são cerca de { $usual } { $unit ->
    [hours] horas
   *[week] por semana
}.
try-other = { $outcome }: menos em { $fewer } de 20, mais ou menos igual em { $same }, mais em { $more }.
try-by-chance = Este passo está no jeito de dizer as coisas. Quem escreveu quando não mostra isso, então os pontos mostram o quanto as semanas variam sozinhas.
try-differ-by-chance = O quanto as semanas variam sozinhas: { $counts } de 20.
try-too-little = Sua conversa ainda é curta para uma previsão. Dá para tentar assim mesmo: as próprias semanas vão mostrar.
try-not-promise = É um “e se”, não uma promessa. Supõe que vocês continuam como na conversa, e que o passo é dado por inteiro.
try-how = Em que isto se baseia
try-table = Quanto muda com o passo
try-table-by-chance = Sem o passo: a diferença entre semanas pares e ímpares
try-table-dot = Ponto
try-table-show = Ver em tabela

## O plano

try-the-step = O passo.
try-the-plan = O plano.
try-plan-pairs = { $weeks } semanas, em pares: uma com o passo, uma sem. O acaso sorteia qual, e avisa no dia.
try-plan-before-after = { $weeks } semanas. O passo começa numa semana sorteada, e continua.
try-power = Se aumentasse 50%, isso apareceria em { $half } de 10 tentativas assim. Se dobrasse, em { $double }.
try-power-few = Sua conversa é curta demais para saber que tamanho de mudança apareceria. Dá para tentar assim mesmo.
try-power-blind = Aqui, por maior que fosse, nenhuma mudança se distinguiria do acaso. Mais semanas podem ajudar, ou olhar outra coisa.
try-power-short = Com tão poucas semanas, nenhuma mudança apareceria, por maior que fosse. Com um plano mais longo, sim.
try-start = Começar { DATE($day, form: "weekday") }
try-start-later = Começar em { DATE($day, form: "day") }
try-change = Mudar o plano
try-length = Quanto tempo
try-name-pairs = { $weeks ->
    [2] Duas semanas e uma olhada
   *[other] { $weeks } semanas em pares
}
try-name-before-after = { $weeks } semanas: começar numa delas, e continuar
try-first-day = Primeiro dia
try-past = Escolha a data de hoje ou uma data futura.
try-runs = Vai de { DATE($from, form: "day") } a { DATE($to) }. Depois, traga uma nova exportação da conversa.
try-invented = Estas duas pessoas são inventadas, então não há nada para tentar. Mas tudo acima foi calculado de verdade.
try-use = Usar minha conversa

## A volta

try-now-with = Esta semana: com o passo
try-now-without = Esta semana: viva como sempre
try-now-stopped-on = Interrompida em { DATE($day) }.
try-for = Para { $whose }.
try-shaded = Sombreado: com o passo.
try-stave-plan = { $weeks } semanas, nenhuma aberta ainda.
try-add = Trazer uma nova exportação
try-see = Ver no que deu
try-with = com o passo
try-stop = Parar esta tentativa
try-stop-note = Você pode parar a qualquer hora. Ela continua na sua lista.
try-go-on = Continuar mesmo assim
try-none = Nenhum passo escolhido ainda.
try-to-cards = Escolher um passo

try-flat = Pela previsão, nenhuma contagem muda, a não ser a do próprio passo.
try-flat-felt = O que conta neste passo é como a gente se sente. Em uma semana você vai saber.
try-flat-anyway = Dar um palpite assim mesmo
try-longest = Mesmo no plano mais longo, em mais da metade das vezes nem o dobro apareceria.

try-parts = Suas tentativas
try-part-cards = Passos
try-part-now = Esta semana
try-part-learned = O que você aprendeu
try-working-forecast = Calculando a previsão
try-working-power = Simulando quinhentas vezes com as suas semanas
