### A linha de comando: ajuda, erros, andamento, relatórios.

terminal-lang = --lang aceita { $languages }.

## O relatório de `slipstep mirror --html`

report-show = { $none }: mostrar os resultados
report-made = Slipstep { $version }. Feito neste aparelho. Esta página não pede nada e não executa nada.
report-threads-summary = Quantas vezes { $a } e { $b } escreveram por dia, em feixes de versões possíveis destas semanas.
report-threads-unit = vezes por dia
report-threads = Cada fio é uma versão possível destas semanas. Onde os fios andam juntos há certeza. Onde se separam, não. Um vazio é falta de registro, não silêncio.
report-kinds = Que dança combina com esta conversa?
report-kinds-lead = { $courses } versões possíveis destas semanas, um ponto para cada.
report-none = nenhuma
report-moments = Mostrar os momentos
report-dots = { $dots } de 10
report-empty = Não achamos mensagens aqui.
report-span = { $messages ->
    [1] { $messages } mensagem
   *[other] { $messages } mensagens
}, { $dates }, { $days ->
    [1] { $days } dia
   *[other] { $days } dias
} de registro.
report-waits = Esperas antes de { $who } escrever, ao lado do modelo
report-waits-key = Cada ponto compara as esperas que o modelo prevê até ali com as que houve. Na linha pontilhada, elas coincidem.

## `slipstep mirror`

account-file = { $file }: { $read ->
    [1] { $read } mensagem lida
   *[other] { $read } mensagens lidas
}, { $notUnderstood } não entendidas. Horários em { $zone } ({ $how ->
    [stated] o arquivo diz
    [given] como você disse
   *[assumed] nosso palpite
}).
account-joined = { $names } contam como uma só pessoa, como você disse.
account-duplicates = { $count ->
    [1] { $count } mensagem estava em mais de um arquivo e conta uma vez só.
   *[other] { $count } mensagens estavam em mais de um arquivo e contam uma vez só.
}
ask-safety = Enter: { $none }. Qualquer outra resposta: { $some }.
unasked-safety = { $some }? { $stop }. { $where } Por favor, pare de ler aqui.
help-all = Onde ligar, país por país: `slipstep safety`.
report-written = O relatório está em { $path }.

## `slipstep plan` e `slipstep forecast`

forecast-no-guess = Você não deu um palpite antes. Um palpite (--guess more, same ou less) mostra depois se você e a conversa concordam.
forecast-guess = O palpite: { $guess ->
    [more] mais
    [less] menos
   *[same] mais ou menos igual
}.
plan-card = { $name }, para { $whose }: { $doing }
plan-known = O que se sabe: { $known }
plan-leave = Quando deixar de lado: { $when }
plan-looks-at = O que vamos olhar: { $outcome }.
plan-no-guess = Não houve palpite, então a previsão fica no plano e não aparece. Com --guess ela vem depois do palpite.
plan-power = Que mudança cada jeito de tentar mostraria numa conversa como esta:
plan-planned = Planejado: { $weeks } semanas, { $design ->
    [week-pairs] em pares
   *[before-after] com um só começo
}, de { $from } até { $until }.
plan-sealed = As semanas ficam fechadas: `slipstep plan --show { $path }` diz qual é a atual.

note = Nota: { $text }
note-zones = Assim: { $first }=FUSO { $second }=FUSO.
note-needless = --{ $option } não mudou nada: { $option ->
    [chat] só uma conversa foi lida
    [columns] nenhuma tabela foi lida
   *[date-order] o próprio arquivo diz como ler as datas
}.
note-more = { $count ->
    [1] Mais uma nota deste tipo.
   *[other] Mais { $count } notas deste tipo.
  }
app-moved =
    A porta { $port } está ocupada, então o aplicativo tem outro endereço desta vez. Um navegador guarda o que salvou por endereço: uma cópia trancada salva na porta { $port } só aparece lá. Pare o que ocupa a porta, ou abra seu arquivo.

## A própria linha de comando

terminal-what = O Slipstep mostra a dança de duas pessoas: quem procura, quem se afasta, quem responde a quem.
terminal-here = Tudo acontece neste aparelho.
terminal-usage = Uso: slipstep COMANDO [OPÇÕES]
terminal-more = slipstep COMANDO --help diz mais. Exemplo:
terminal-no-command = Não existe o comando “{ $name }”. Os comandos são { $commands }.
terminal-stopped = Interrompido; nada foi gravado.
terminal-reading = Lendo
terminal-weighing = Olhando
terminal-pairs = Casos plausíveis
terminal-no-room = Não deu para escrever a resposta ({ $why }). Libere espaço, ou mande para outro lugar.
terminal-no-zone = TZ está como “{ $zone }”, que não é nenhum fuso aqui, então lemos o relógio deste aparelho como UTC. Ponha em TZ um fuso como America/Sao_Paulo, ou use --tz.
terminal-fault = Algo deu errado no Slipstep, não no seu arquivo. Nada foi enviado a lugar nenhum. O rastro, sem nenhum dos seus textos:

## O guia

terminal-talk-keys = s: { $safe } b: { $back }. q: { $close }. Enter, onde você escreve: { $skip }.
terminal-talk-place = No aplicativo (`slipstep app`): “{ $place }”.
terminal-talk-card = “{ $name }”. `slipstep plan --move { $move }` planeja.
terminal-talk-cards = Os outros passos: `slipstep plan --help` diz quais são.
terminal-talk-tries = Então continua. `slipstep plan --show PLAN.json` diz a semana atual.
terminal-talk-moments = Os momentos por trás disso: `slipstep mirror FILE --with-text --html REPORT.html` mostra.
terminal-talk-unseen = O que uma conversa não vê: `slipstep mirror FILE` diz.
terminal-talk-loop = As palavras para o ciclo se acham melhor a dois, diante de uma tela.
terminal-talk-load = `slipstep talk FILE` lê uma conversa sua aqui.

## O que não serve, e o que fazer

refused-option = { $fault ->
    [unknown] Não existe a opção “{ $what }”
    [value] “{ $what }” precisa de um valor, ou não aceita nenhum
    [dash] “{ $what }” está sem valor, ou com um que começa com traço, que se escreve { $what }=VALOR
   *[other] { $what }
}. `slipstep { $command } --help` lista as opções deste comando.
refused-needless = --{ $option } não faz nada { $how ->
    [beside] ao lado de
   *[without] sem
} { $what }. Deixe de fora{ $how ->
    [beside] .
   *[without] , ou dê os dois.
}
refused-none-of = --{ $name } aceita { $allowed }; “{ $value }” não é nenhum deles.
refused-whole-number = --{ $name } aceita um número inteiro de { NUMBER($least, useGrouping: 0) } a { NUMBER($most, useGrouping: 0) }; “{ $value }” não é um.
refused-no-file = Indique pelo menos uma exportação: slipstep { $command } FILE. `slipstep { $command } --help` mostra um exemplo.
refused-not-a-file = “{ $path }” é um canal ou dispositivo, não um arquivo. Salve o que ele dá num arquivo, e indique esse.
refused-too-large = “{ $path }” tem mais de { $megabytes } MB, e o que uma pessoa escreve à mão não tem. Confira o nome.
refused-link-loop = “{ $path }” é um link que leva de volta a si mesmo. Indique o arquivo certo.
note-folder-links = “{ $path }” tem { $count ->
    [1] 1 link, que não foi seguido. Indique aquilo a que ele leva, se for daqui.
   *[other] { $count } links, que não foram seguidos. Indique aquilo a que eles levam, se for daqui.
}
note-folder-shut = “{ $path }” tem { $count ->
    [1] 1 arquivo ou pasta
   *[other] { $count } arquivos ou pastas
} que este usuário não pode ler. O resto foi lido.
note-folder-empty = “{ $path }” tem { $count ->
    [1] 1 arquivo vazio, que foi pulado.
   *[other] { $count } arquivos vazios, que foram pulados.
}
note-folder-other = “{ $path }” tem { $count ->
    [1] 1 canal ou dispositivo, que foi pulado.
   *[other] { $count } canais ou dispositivos, que foram pulados.
}
refused-empty-folder = A pasta “{ $path }” não tem arquivos. Indique a pasta ou o arquivo em que você salvou a exportação.
refused-not-found = Não existe o arquivo “{ $path }”. Confira o nome; se tem espaços, ele precisa de aspas.
refused-not-allowed = Este usuário não pode ler “{ $path }”. Copie para uma pasta sua e indique essa cópia.
refused-days = --{ $option } aceita um dia, ou dois com .. entre eles, o primeiro antes, como 2025-07-01..2025-07-14; “{ $text }” não é nenhum dos dois.
refused-every = --{ $option } aceita dias que voltam, como DAYS/N: N dias de um primeiro dia ao próximo, e mais que os próprios dias, como 2025-07-07..2025-07-13/14. “{ $text }” não é isso.
refused-people = --people aceita dois nomes com vírgula entre eles, como --people Ada,Ben. Se isso deixa em aberto quais duas pessoas são, dê os ids que `slipstep read --json` lista.
refused-me = --me indica “{ $me }”, que não é nem “{ $first }” nem “{ $second }” de --people. Indique um desses dois com --me, ou deixe de fora.
refused-by = --by diz de quem é o passo: { $choices } ou both. “{ $by }” não é nenhum deles.
refused-by-missing = --by diz de quem é o passo: { $choices } ou both. Está faltando.
refused-plan-out = --out diz para onde vai o plano, como --out try.json.
refused-plan-same = --out e --ics indicam o mesmo arquivo, “{ $path }”. Dê um nome a cada um.
refused-plan-move = --move indica o passo: { $moves }.
refused-plan-odd = Pares de semanas precisam de um número par de semanas; --weeks { $count } é ímpar.
refused-plan-day = --start aceita um dia como 2026-03-02; “{ $day }” não é um.
refused-plan-past = --start { $day } já passou. Uma tentativa é planejada antes de começar; escolha hoje ou depois.
refused-plan-not-found = Não deu para ler o plano “{ $path }”. Indique o arquivo que `slipstep plan --out` escreveu.
refused-not-a-plan = “{ $path }” não é um plano que esta versão consegue ler. Planos têm o esquema plan/1. Use o arquivo como foi escrito.
refused-exists = “{ $path }” já existe, e ficou como está. Indique um arquivo novo, ou mova esse.
refused-not-written = Não deu para gravar “{ $path }” ({ $why }). Nada mudou. Indique uma pasta que existe e em que você pode gravar.
refused-check-plan = --plan indica o plano que `slipstep plan` escreveu.
refused-check-renamed = { $text } O plano é sobre esse nome. Se ele mudou desde então, diga: --same "{ $name }=…".
check-silent = Se ninguém escreveu desde então, diga com --silent.
check-zones = Lido em { $zone }. As semanas do plano começam à meia-noite em { $planned }, onde ele foi feito. Deixe --tz de fora para ler como naquela vez.
refused-lapsed = --lapsed aceita semanas de 1 a { $weeks } com vírgulas; “{ $part }” não é nenhuma.
refused-lapsed-without = --lapsed indica a semana { $week }, que foi sorteada sem o passo, então nada podia ser esquecido nela. Deixe de fora.
refused-claims-files = “{ $what }” não é uma opção de slipstep claims. Dê uma exportação com --record.
refused-claims-spread = --spread aceita um número de 0 a 1; “{ $value }” não é um.
refused-claims-record = As equações precisam de trinta mensagens de cada pessoa que não respondem a nada, e de oito semanas. Este registro tem menos. Dê um mais longo, ou deixe --record de fora.

## `slipstep claims`

claims-title = As afirmações da teoria, testadas em { $draws } casos plausíveis (dispersão { $spread }, semente { $seed }).
claims-lead = Primeiro o caso da teoria, depois a parcela dos casos em que a pergunta aparece.
claims-holds = { $holds ->
    [yes] vale
    [no] não vale
   *[open] sem pergunta
}
claims-share = { $of ->
    [0] nenhum caso a perguntar
   *[other] { $share }% de { $of } ({ $low } a { $high }%)
}
claims-elsewhere = Em outros lugares: { $solidity }. { $standing }
claims-solidity = A: vários estudos independentes. B: alguns. C: saber clínico ou um estudo pequeno. D: sem base como está dito, ou contradito.
claims-chosen = Os números do modelo são escolhidos. Uma parcela diz com que frequência estas equações fazem isso, não as pessoas.
claims-record-row = Este registro:
claims-record-pairs = { $pairs } versões possíveis combinam com o registro tão bem quanto qualquer outra. As linhas delas dizem o que as equações fariam.
claims-record-short = Este registro é curto para dizer o quanto o modelo de proximidade acompanha os horários.
claims-records-explain = Em { $better } de { $of } registros, o modelo de proximidade se ajusta aos horários melhor que um simples vaivém.
