### O que muitas páginas usam: durações, grau de certeza, as duas pessoas. Carregado primeiro.

# $form é "short" ao lado de imagens e "long" em frases.
duration-seconds = { $form ->
    [short] { $count } s
   *[long] { $count ->
        [0] menos de um minuto
        [1] { $count } segundo
       *[other] { $count } segundos
    }
}
duration-minutes = { $form ->
    [short] { $count } min
   *[long] { $count ->
        [1] { $count } minuto
       *[other] { $count } minutos
    }
}
duration-hours = { $form ->
    [short] { $count } h
   *[long] { $count ->
        [1] { $count } hora
       *[other] { $count } horas
    }
}
duration-hours-minutes = { $form ->
    [short] { $hours } h { $minutes } min
   *[long] { $hours } h { $minutes } min
}
duration-days = { $form ->
    [short] { $count } d
   *[long] { $count ->
        [1] { $count } dia
       *[other] { $count } dias
    }
}

## Grau de certeza

sure-likely = provável
sure-leans = parece que sim
sure-open = em aberto
sure-too-little = ainda é pouco

## Datas

dates-one-day = { DATE($from) }
dates-one-year = { DATE($from, form: "day") } a { DATE($to) }
dates-years = { DATE($from) } a { DATE($to) }

## A partitura: duas linhas, um traço por mensagem.

score-in-a-row = { $count ->
    [2] duas seguidas
    [3] três seguidas
    [4] quatro seguidas
    [5] cinco seguidas
   *[other] { $count } seguidas
}
score-usual = depois de uma: { DURATION($wait, form: "short") }
score-usual-again = depois de dez minutos: { DURATION($wait, form: "short") }
score-both-quiet = poucas mensagens dos dois lados em { DATE($when, form: "month-name") }
score-both-full = muitas mensagens dos dois lados em { DATE($when, form: "month-name") }
score-apart = de novo depois de { DURATION($wait, form: "short") }
score-day = { $days ->
    [1] { $count } neste dia
   *[other] { $count } nestes { $days } dias
}
score-unanswered = ainda sem resposta
score-begins-and-deletes = começa a responder, apaga
score-no-record = sem registro

## A barra de todas as páginas

bar-watch = A história
bar-yours = Sua conversa
bar-try = Tentar
bar-places = Páginas
bar-safety = Se você tem medo
bar-leave = Esconder a página
bar-leave-hint = Esvazia esta página na hora. Apertar Shift três vezes faz o mesmo.
bar-menu = Mais páginas
bar-talk = Pensar com calma
bar-together = A dois
bar-session = Para terapeutas
bar-people = Lado a lado
bar-file = Seu arquivo
bar-unseen = O que não dá para ver aqui
bar-language = Idioma
bar-unsaved = (mudanças não salvas)
bar-skip = Ir para o conteúdo

## O site

site-closed-between = Esta página foi fechada ou recarregada. A conversa aberta e o que não estava salvo se foram. Os arquivos salvos continuam como estavam.
site-stopped = Esta página foi recarregada. Se havia uma conversa aberta, ela se foi, junto com o que não estava salvo. Os arquivos salvos continuam como estavam.
site-replaced = O que você abriu agora substituiu o que estava aqui. O que não estava salvo se foi. Os arquivos salvos continuam como estavam.
site-closed-open = Abrir seu arquivo
site-closed-well = Entendi

## Uma partitura em tabela

score-table-show = Ver em tabela
score-table-messages = Todas as mensagens, na ordem do tempo
score-table-days = Mensagens de cada dia
score-table-time = Hora
score-table-day = Dia
score-table-from = De
score-table-length = Tamanho
score-table-long = longa
score-table-middling = média
score-table-short = curta
