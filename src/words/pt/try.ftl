### Pequenos passos: fichas, o palpite, a previsão, o plano, a volta. $whose é uma pessoa ou as duas; $a e $b são as duas na
### ordem da página. Toda frase é igual para qualquer uma.

try-title = Um pequeno passo
try-lead = Qualquer pessoa pode dar, a partir de hoje.
try-all = Os onze passos
try-whole = Mais sobre este
try-running-now = Já há uma tentativa em andamento. Faça uma de cada vez, para que não se misturem.
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
try-one-tells = Sete dias. Mostram como é fazer. Não dizem o que muda.
try-four = Quatro semanas, para ver o que esta conversa não mostra
try-four-tells = Quatro semanas seguidas, depois uma nova exportação. A conversa talvez mostre então como cada pessoa responde quando as coisas mudam. Não diz se foi o passo ou a época.
try-twelve = Semanas sorteadas, para tirar a dúvida
try-twelve-tells = Por doze semanas ou mais, o acaso sorteia quais têm o passo. Assim dá para saber se foi o passo ou a época. É o que mais pede de você.

## O palpite

try-ask-openings = Comparado com as semanas sem o passo, quantos papos vão ser puxados por { $whose } nas semanas com ele?
try-ask-follow-ups = Comparado com as semanas sem o passo, quantas segundas mensagens antes de uma resposta vão vir de { $whose } nas semanas com ele?
try-ask-turns = Comparado com as semanas sem o passo, quantas vezes vão vir mensagens de { $whose } nas semanas com ele?
try-ask-quiet-spell = Comparado com as semanas sem o passo, quanto vai durar o silêncio habitual entre { $a } e { $b } nas semanas com ele?
try-ask-wait = Comparado com as semanas sem o passo, quanto vai durar a espera de { $whose } por uma resposta nas semanas com ele?
try-ask-threes = Comparado com as semanas sem o passo, quantas vezes vão vir três mensagens seguidas de { $whose } nas semanas com ele?
try-ask-silent-days = Comparado com as semanas sem o passo, quantos dias sem uma palavra vai haver entre { $a } e { $b } nas semanas com ele?
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
try-guess-stays = A previsão já apareceu, então este palpite fica como está. Para dar outro, escolha olhar outra coisa.
try-show = Mostrar a previsão
try-look = Olhar outra coisa

try-guessed-openings = Seu palpite: { $guess ->
    [more] mais papos
    [less] menos papos
   *[same] mais ou menos os mesmos papos
} puxados por { $whose }.
try-guessed-follow-ups = Seu palpite: { $guess ->
    [more] mais segundas mensagens
    [less] menos segundas mensagens
   *[same] mais ou menos as mesmas segundas mensagens
} de { $whose }.
try-guessed-turns = Seu palpite, mensagens de { $whose }: { $guess ->
    [more] mais vezes
    [less] menos vezes
   *[same] mais ou menos o mesmo
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
   *[same] mais ou menos o mesmo
}.
try-guessed-silent-days = Seu palpite: { $guess ->
    [more] mais dias sem uma palavra
    [less] menos dias sem uma palavra
   *[same] mais ou menos os mesmos dias sem uma palavra
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
try-caption = Só a partir desta conversa. Cada ponto é uma versão possível: quanto muda com o passo.
try-caption-first = Um primeiro olhar: vinte versões possíveis. O resto vem já.
try-caption-by-chance = Só a partir desta conversa, sem o passo. Cada ponto é uma versão possível: a diferença entre semanas que se alternam.
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
try-too-little = Sua conversa é curta para uma previsão. Dá para tentar assim mesmo: as próprias semanas vão dizer.
try-not-promise = É um “e se”, não uma promessa. Supõe que vocês continuam como na conversa, e que o passo é dado por inteiro.
try-how = Em que isto se baseia
try-table = Quanto muda com o passo
try-table-by-chance = Sem o passo: a diferença entre semanas que se alternam
try-table-dot = Ponto
try-table-show = O mesmo em tabela

## O plano

try-the-step = O passo.
try-the-plan = O plano.
try-plan-pairs = { $weeks } semanas, em pares: uma com o passo, uma sem. O acaso sorteia qual, e avisa no dia.
try-plan-before-after = { $weeks } semanas. O passo começa numa semana sorteada, e continua.
try-power = Se aumentasse 50%, isso apareceria em { $half } de 10 tentativas assim. Se dobrasse, em { $double }.
try-power-few = Sua conversa é curta para dizer que mudança esta tentativa mostraria. Dá para fazer assim mesmo.
try-power-blind = Aqui nenhuma mudança se distingue do acaso, por maior que seja. Mais semanas podem ajudar, ou olhar outra coisa.
try-power-short = Com tão poucas semanas, nenhuma mudança apareceria, por maior que fosse. Com um plano mais longo, sim.
try-start = Começar { DATE($day, form: "weekday") }
try-start-later = Começar em { DATE($day, form: "day") }
try-change = Mudar o plano
try-length = Quanto tempo
try-name-pairs = { $weeks ->
    [2] Duas semanas e uma olhada
   *[other] { $weeks } semanas em pares
}
try-name-before-after = { $weeks } semanas: começar uma vez, depois continuar
try-first-day = Primeiro dia
try-past = Escolha hoje ou um dia mais adiante.
try-runs = Vai de { DATE($from, form: "day") } a { DATE($to) }. Depois, traga uma nova exportação da conversa.
try-invented = Estas duas pessoas são inventadas, então não há nada para tentar. Tudo o que está acima foi calculado de verdade.
try-use = Usar minha conversa

## A volta

try-now-with = Esta semana: com o passo
try-now-without = Esta semana: viva como sempre
try-now-stopped-on = Parada em { DATE($day) }.
try-for = Para { $whose }.
try-shaded = Sombreado: com o passo.
try-stave-plan = { $weeks } semanas, nenhuma revelada ainda.
try-add = Trazer uma nova exportação
try-see = Ver o que veio
try-with = com o passo
try-stop = Parar esta tentativa
try-stop-note = Você pode parar a qualquer hora. Ela continua na sua lista.
try-go-on = Continuar mesmo assim
try-none = Nenhum passo escolhido ainda.
try-to-cards = Escolher um passo

try-flat = A previsão não mostra mudança em nenhuma contagem além do próprio passo.
try-flat-felt = Este passo vale pelo que ele faz sentir. Em uma semana você vai ver.
try-flat-anyway = Dar um palpite assim mesmo
try-longest = Mesmo no plano mais longo, o dobro passaria sem aparecer em mais da metade das vezes.

try-parts = Suas tentativas
try-part-cards = Passos
try-part-now = Esta semana
try-part-learned = O que você aprendeu
try-working-forecast = Calculando a previsão
try-working-power = Testando quinhentas vezes nas suas semanas
