### O que os comandos dizem: recusas, notas, a conta de `slipstep read`.

refused-unreadable = Não dá para ler { $file }. Confira se o arquivo está lá e se você pode abrir.
refused-gzip = { $file } é um arquivo gzip que acaba cedo ou está danificado. Baixe ou faça de novo.
refused-table-end = { $what ->
    [out] --out
   *[table] A tabela
} tem de terminar em .csv, .csv.gz ou .parquet; “{ $file }” não termina.
refused-parquet = { $file } não é um arquivo Parquet que dê para ler ({ $why }). Grave de novo, ou como CSV.
refused-endless-row = Uma linha de { $file } nunca acaba: uma aspa não foi fechada. Grave o arquivo de novo.
refused-ragged = A linha { NUMBER($row, useGrouping: 0) } de { $file }, abaixo do cabeçalho, tem mais ou menos células que ele, então não dá para saber qual é qual. Nada foi gravado. Ponha aspas em volta de uma célula que tem vírgula, ou grave a tabela de novo.
refused-encoding = { $file } não é UTF-8, e sim { $encoding ->
    [utf-16] UTF-16
   *[other] uma codificação antiga, como Windows-1252 (Latin-1)
}. Lidos como UTF-8, nomes que diferem numa letra acentuada virariam um só. Salve de novo como “CSV UTF-8”.
refused-empty-table = { $file } está vazio: a primeira linha deveria dar nome às colunas.
refused-write-kind = “{ $path }” é { $kind ->
    [link] um link
    [folder] uma pasta
   *[device] um dispositivo ou canal
}, não um arquivo. Nada foi gravado. Indique um arquivo novo.
refused-own-input = “{ $path }” é um arquivo que está sendo lido aqui. Ficou como estava. Indique outro arquivo.
refused-columns = --columns aceita papéis e números de colunas, como date=1,from=2,text=4, com os papéis { $roles }; “{ $given }” não é isso.
refused-same = --same aceita nomes de uma pessoa com “=” entre eles, como --same "Ada=Ada Lovelace"; “{ $given }” não é isso. Os nomes são os que `slipstep read` lista.
suggest-same = Uma só pessoa? { $why ->
    [spelling] Só muda a grafia dos nomes.
    [prefix] Um nome começa com o outro, e eles nunca escrevem no mesmo arquivo.
    [number] Um número e um nome nunca escrevem no mesmo arquivo.
    [owner] Um é o nome que a pessoa usa no próprio celular; o outro, o que aparece no celular da outra.
   *[same-messages] Dois nomes escreveram a mesma coisa na mesma hora em dois arquivos, { $times } vezes.
} Se for: --same "{ $same }".
refused-port = A porta { $port } está ocupada por outro programa. Escolha outra com --port N, ou deixe --port de fora.
refused-app-files = slipstep app não aceita arquivos, então “{ $what }” não foi lido. Comece sem ele, e escolha o arquivo na página.
refused-port-system = A porta { $port } é uma das que o sistema reserva para si. Escolha uma a partir de 1024 com --port N, ou deixe --port de fora.
refused-not-built = O aplicativo web não está montado aqui. Rode `npm start` uma vez na pasta do projeto; ele monta e serve.
app-at =
    O Slipstep está em { $address }
    Ele é servido só para este aparelho. Ctrl+C para.
refused-show-files = --show mostra um plano e não lê conversa nenhuma, então “{ $what }” não foi lido. Deixe de fora.
refused-model-files = “{ $what }” não é uma opção de slipstep model. Indique o caso com --pair.
refused-model-moves = --{ $option } diz como um passo é dado. Indique o passo com --move, ou deixe --{ $option } de fora.
refused-model-ran-off = Com estes números, o solucionador { $solver } não consegue seguir o caso por { $days ->
    [1] um dia
   *[other] { $days } dias
}: os passos dele disparam. { $which ->
    [stiff] Dê números mais perto dos do casal.
   *[other] Tente --solver stiff, ou dê números mais perto dos do casal.
}
refused-json-svg = --json e --svg não vão juntos. Rode o comando duas vezes para ter os dois.
refused-from-nought = --{ $name } aceita um número a partir de 0{ $most ->
    [one] { " " }até 1
   *[any] { "" }
}; “{ $value }” não é um.
refused-move-form = --move aceita NAME, NAME@DAY ou NAME@DAY:DAYS, em que NAME é um destes: { $moves }. “{ $text }” não é nenhum deles.
refused-move-late = O passo { $move } começaria no dia { NUMBER($start, useGrouping: 0) }, depois do último dia ({ NUMBER($days, useGrouping: 0) }), e não faria nada. Comece antes ou dê mais --days.
refused-move-short = O passo { $move } não duraria nem um dia, e não faria nada. Dê um dia ou mais.
refused-no-pair = Não há caso nem arquivo “{ $name }”. Os casos são { $pairs }; um arquivo tem de existir e poder ser lido.
refused-pair-json = O arquivo “{ $file }” não é JSON. `slipstep model --help` mostra o que ele pode conter.
refused-pair-object = Em “{ $file }”, { $where ->
    [file] o arquivo
   *[other] { $what }
} não é um objeto. `slipstep model --help` mostra a forma.
refused-pair-form = Em “{ $file }”, “{ $name }” não é o que um caso tem: dois nomes em "names", e números em "a" e "b". `slipstep model --help` mostra a forma.
model-assumed = Pessoa { $which }: { $kept } de { $all } números como no casal.
model-drawn = { $file }: 15 fios ao longo de { $days ->
    [1] 1 dia
   *[other] { $days } dias
}.
refused-read-two = --json e --messages são duas respostas diferentes. Escolha uma.
refused-talk-terminal = slipstep talk pergunta e espera respostas, e não há ninguém neste terminal. Rode num terminal, ou repita respostas com --script ANSWERS.json --json.
refused-talk-script = “{ $path }” não é um roteiro de conversa. `slipstep talk --help` mostra a forma: uma porta, um papel, e respostas em ordem.
refused-talk-answer = O roteiro dá uma resposta que a pergunta não conhece. Conte as opções a partir de 0.
refused-no-calls = --elsewhere calls marca os dias com ligação, e este registro não tem nenhum. Deixe de fora, ou indique os dias, como 2025-07-01..2025-07-14.
read-file = { $file }: { $format }, { $messages ->
    [1] { $messages } mensagem lida
   *[other] { $messages } mensagens lidas
}, { $system ->
    [1] { $system } linha
   *[other] { $system } linhas
} sem mensagem (um título, um aviso ou algo assim), { $not } não entendidas.
read-reactions = { $count ->
    [1] { $count } reação
   *[other] { $count } reações
} a mensagens: contadas, mas não como mensagens.
read-elsewhere = { $count ->
    [1] { $count } mensagem de outra conversa neste arquivo ficou de fora.
   *[other] { $count } mensagens de outras conversas neste arquivo ficaram de fora.
}
read-dates = As datas são lidas como { $order ->
    [mdy] mês, dia, ano
    [ymd] ano, mês, dia
   *[dmy] dia, mês, ano
} ({ $how ->
    [given] como você disse
    [assumed] como de costume
   *[settled] como o arquivo mostra
}).
read-zone = Fuso horário: { $zone } ({ $how ->
    [stated] dito no arquivo
    [given] dado por você
   *[assumed] suposto: o arquivo não diz; dê com --tz
}).
read-owner = Exportado por { $owner }.
read-not = { $by ->
    [entry] item { $entry }
   *[line] linha { $line }
}: { $why }
read-not-more = e mais { $count }; --json lista as primeiras 1.000.
read-all = { $messages ->
    [1] { $messages } mensagem
   *[other] { $messages } mensagens
} no total.
read-known = Dias conhecidos: { $dates }.
read-timers = { $file }: as mensagens temporárias estavam ativadas, então um vazio nele não é silêncio.
read-calls = { $file }: { $calls ->
    [1] { $calls } ligação
   *[other] { $calls } ligações
}, em { $days ->
    [1] { $days } dia
   *[other] { $days } dias
}.
read-person = { $name }: { $messages }
read-joined = { $names } contam como uma só pessoa, como você disse. Leia de novo sem --same para desfazer.
app-own-device = Este endereço só serve este aparelho.
app-only-reading = Deste endereço só se pode ler.
app-no-page = Não há essa página aqui.
