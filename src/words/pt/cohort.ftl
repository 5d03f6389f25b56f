### `slipstep cohort`: muitos pares, para quem pesquisa.

summary-cohort = ajusta milhares de pares e aprende o que têm em comum
cohort-help =
    Uso: slipstep cohort EVENTS.csv[.gz]|EVENTS.parquet|FOLDER --out DIR
                         { "[" }--jobs N] [--rounds N] [--json]
         slipstep cohort INPUT --check

    Ajusta cada par, aprende o que os pares têm em comum, ajusta cada um de novo com
    isso, e escreve tabelas. Só se lê quem escreveu e quando: nenhuma palavra fica
    guardada, nenhum nome aparece nos registros.

    EVENTS tem uma linha por evento: dyad_id, time_unix (segundos, ou ISO 8601 com
    fuso), sender, e receiver onde se sabe; em ordem ou não. Um FOLDER tem uma
    exportação por par (um arquivo, ou uma pasta de arquivos) em qualquer formato
    que `slipstep read` conhece.

      --out DIR          para onde vão as tabelas; DIR/work guarda o que já está
                         feito, e pode ser apagado depois
      --check            diz o que a entrada contém, o que é ambíguo e o que não dá
                         para ler; não escreve nada
      --jobs N           tarefas ao mesmo tempo nesta máquina (padrão: uma por
                         núcleo)
      --rounds N         rodadas de aprendizado, no máximo (padrão { NUMBER($rounds, useGrouping: 0) }; 0: o prior
                         que vem junto)
      --seed N           de tudo o que é aleatório (padrão 1)
      --tz ZONE          de onde contam as horas da semana, como America/Sao_Paulo
                         (padrão UTC, e a resposta diz que foi suposto)
      --people FILE.csv  o que se sabe de pessoas ou pares (id, depois quaisquer
                         colunas): o que acompanha diferenças entre pares
      --choices FILE.csv respostas ao que se perguntaria de exportações: id, tz,
                         date_order, chat, same, people
      --engine ENGINE    local: (padrão) ou slurm:, como
                         slurm:partition=short,time=2:00:00,mem=2G,tasks=200,at-once=50
      --detach           entrega todas as rodadas ao SLURM e sai; depois, o mesmo
                         comando espera por elas e escreve as tabelas
      --json             o andamento e a resposta como JSON, um objeto por linha
      --resume           continua do que já está lá; isso acontece de qualquer jeito

    Uma execução parada continua com o mesmo comando, e termina nos mesmos bytes.
    Qualquer agendador pode rodar as partes dela:

      --task K/N --round R   ajusta a parte K de N da rodada R: todo resultado que
                             ainda não existe
      --reduce R             junta os resultados da rodada R
      --heap MIB             memória do processo que ajusta (padrão { NUMBER($heap, useGrouping: 0) })
      --pair-seconds N       o máximo que um par pode levar (padrão { NUMBER($pairSeconds, useGrouping: 0) })

    docs/cohort.md tem as colunas, os métodos e linhas para outros agendadores.

    Exemplo:
      slipstep cohort messages.csv.gz --out tables
cohort-input = { $what ->
    [as-is] A tabela está na ordem dos pares.
    [sorting] A tabela não está na ordem dos pares, então antes é ordenada em disco.
   *[exports] { $pairs ->
        [1] A pasta tem um item.
       *[other] A pasta tem { $pairs } itens.
    }
}
cohort-progress = Rodada { $round } de { $rounds }: { $done } de { $pairs } pares, { $failed } falharam, { $rate } por minuto, { $left ->
    [-1] ainda não se sabe quanto falta
    [1] falta um minuto
   *[other] faltam { $left } minutos
}
cohort-done = { $pairs ->
    [1] Um par está nas tabelas,
   *[other] { $pairs } pares estão nas tabelas,
} { $failed ->
    [1] um não pôde ser ajustado
   *[other] { $failed } não puderam ser ajustados
} (failed.csv diz por quê). Está tudo em { $out }.
cohort-stopped = Interrompido. O que está feito fica em { $out }; o mesmo comando continua dali.
cohort-choices = { $matched ->
    [1] { $matched } dos { $ids } ids de --choices é um item da pasta.
   *[other] { $matched } dos { $ids } ids de --choices são itens da pasta.
}
cohort-covariates = { $matched ->
    [1] { $matched } dos { $ids } ids de --people é um par ou uma pessoa das tabelas.
   *[other] { $matched } dos { $ids } ids de --people são pares ou pessoas das tabelas.
}
cohort-unfinished = { $shards ->
    [1] Uma parte
   *[other] { $shards } partes
} da rodada { $round } não saiu em três tentativas ({ $first }). Todas as outras estão em { $out }. Veja run.log, dê mais memória com --heap, e rode o mesmo comando de novo.
cohort-check-pairs = { $pairs ->
    [1] Um par
   *[other] { $pairs } pares
}, { $events } mensagens, { $duplicates } repetidas. Lido como: { $formats }.
cohort-check-copies = { $copies ->
    [1] Um par tem
   *[other] { $copies } pares têm
} todas as mensagens de outro, como uma cópia de um arquivo tem. Deixe um deles de fora: contados duas vezes, estreitam as faixas.
cohort-check-reasons = Não servem: { $reasons }. codebook.json e docs/cohort.md explicam cada razão.
refused-cohort-out = Diga para onde vão as tabelas, como em `slipstep cohort events.csv.gz --out tables`.
refused-cohort-out-file = “{ $out }” não é uma pasta, e as tabelas precisam de uma. Nada foi gravado. Indique uma pasta com --out; se ela não existe, é criada.
refused-cohort-own-input = As tabelas tomariam o lugar de “{ $path }”, que está sendo lido aqui. Nada foi gravado. Indique outra pasta com --out.
refused-cohort-out-inside = “{ $out }” fica na pasta de exportações “{ $input }”, onde as tabelas seriam lidas como mais um par. Nada foi gravado. Indique uma pasta fora dela com --out.
refused-cohort-out-taken = “{ $out }” contém “{ $name }”, e nenhuma execução nossa deixou isso lá, até onde se vê. As tabelas tomariam o lugar dele, então nada foi gravado. Indique uma pasta nova com --out, ou mova esse arquivo.
refused-cohort-input = Indique uma tabela de eventos ou uma pasta de exportações, como em `slipstep cohort events.csv.gz --out tables`.
refused-cohort-columns = “{ $path }” tem as colunas { $columns }. Precisa de dyad_id, time_unix e sender, para sabermos quem escreveu quando. Mude os nomes, ou veja docs/cohort.md.
refused-cohort-unit = A coluna “{ $column }” de “{ $path }” parece ter { $unit ->
    [milliseconds] milissegundos
    [microseconds] microssegundos
   *[nanoseconds] nanossegundos
} desde 1970: em segundos, as datas passariam do ano 2200. Divida por { $unit ->
    [milliseconds] 1.000
    [microseconds] 1.000.000
   *[nanoseconds] 1.000.000.000
}, ou escreva ISO 8601 com fuso. Nada foi ajustado.
refused-cohort-choices = As escolhas em “{ $path }” precisam das colunas { $columns }: id, e qualquer das outras. Nada foi gravado.
refused-cohort-choice = A linha { NUMBER($row, useGrouping: 0) } de “{ $path }”, abaixo do cabeçalho, tem um { $column } de outra forma. Ele aceita { $column ->
    [date_order] dmy, mdy ou ymd
    [people] A=B, as duas pessoas de quem se trata
   *[same] A=B, ou A=B;C=D, nomes de uma pessoa
}. Nada foi gravado.
refused-cohort-again = A linha { NUMBER($row, useGrouping: 0) } de “{ $path }”, abaixo do cabeçalho, tem um id que uma linha anterior tem, com outras células. Só uma delas poderia contar. Nada foi gravado. Mantenha uma linha por id.
refused-cohort-locked = “{ $path }” está em uso por outra execução (processo { NUMBER($pid, useGrouping: 0) } em { $host }). Espere por ela, ou escolha outro --out. Se essa execução já acabou, apague { $lock }.
refused-cohort-task = --task aceita uma parte e o número de partes, como 3/200; “{ $text }” não é isso.
refused-cohort-task-round = --task ajusta uma parte de uma rodada: diga qual com --round, como em `--task { $text } --round 0`.
refused-cohort-plan = “{ $out }” ainda não tem nenhuma execução. Comece uma com `slipstep cohort INPUT --out { $out }`.
refused-cohort-round = A rodada { $round } se apoia na rodada { $before }. Rode `--reduce { $before }` antes.
refused-cohort-missing = { $missing ->
    [1] Uma de { $of } partes da rodada { $round } não está
   *[other] { $missing } de { $of } partes da rodada { $round } não estão
} prontas ainda, então não dá para juntar. Rode antes as tarefas (`--task K/N --round { $round }`, todo K), depois --reduce de novo.
refused-cohort-not-written = Não deu para gravar mais nada em “{ $out }” ({ $why }). O que está feito fica lá. Libere espaço, ou veja se você pode gravar lá, e rode o mesmo comando de novo.
refused-cohort-engine = --engine aceita local: ou slurm:; “{ $text }” não é nenhum dos dois.
refused-cohort-people = A tabela “{ $path }” precisa de uma coluna id, e de outras que digam algo de cada um. Os ids são de pessoas, ou de pares.
refused-cohort-mixed = A coluna “{ $name }” de “{ $path }” tem números em { $numbers } das células e palavras em { $words }, então não se lê nem como números nem como palavras. Deixe uma célula vazia (ou NA) onde nada se sabe. Escreva decimais com ponto, e ponha uma palavra antes de números que são nomes, como em class-3.
refused-cohort-twofold = A coluna “{ $name }” de “{ $path }” tem células de { $pairs } ids que são pares da entrada e de { $people } que são pessoas dela. Então não dá para saber de quem ela fala. Dê ids diferentes a pares e pessoas na entrada e nesta tabela, como pair-12 e person-12. Cada coluna deve falar de um tipo só.
refused-cohort-zone = --tz aceita um fuso horário como America/Sao_Paulo; “{ $zone }” não é nenhum.
refused-cohort-seconds = --shard-seconds aceita um número de segundos acima de 0; “{ $text }” não é um.
refused-cohort-nothing = Nenhum par desta entrada pode ser ajustado. { $out }/failed.csv diz por quê, de cada um. Rode o mesmo com --check para as contagens.
cohort-detached = Todas as rodadas estão com o SLURM agora; nada fica rodando aqui. Veja com squeue; as tabelas vão para { $out }.
refused-cohort-slurm = --engine slurm: aceita { $keys }, como slurm:partition=short,mem=2G; “{ $part }” não é um deles.
refused-cohort-no-slurm = Não há sbatch nesta máquina. Rode isto onde estão os programas do SLURM (um nó de acesso), ou use --engine local:.
refused-cohort-slurm-silent = O SLURM não responde: { $said }. Tente mais tarde, ou use --engine local:. O que está feito fica guardado.
refused-cohort-sbatch = O SLURM não aceitou nenhuma tarefa: { $said }. Mude os valores depois de slurm:, ou pergunte a quem cuida do cluster. O que está feito fica guardado.
refused-cohort-other-engine = Tarefas desta execução ainda estão com { $engine }. Rode o mesmo comando com ele, que espera por elas.
refused-cohort-queued = Tarefas desta execução ainda estão com { $engine }, e foram dadas para outra entrada ou com outras opções, então nada mudou. Rode o comando como era, que espera por elas, ou retire as tarefas de lá e rode este de novo. Ou indique outro --out.
refused-cohort-detach = --detach só vai com --engine slurm:, já que aqui não ficaria ninguém para rodar as tarefas.

## O relatório

cohort-report-title = { $pairs ->
    [1] Um par
   *[other] { $pairs } pares
}
cohort-report-lead = { $fitted } de { $pairs } tinham registro suficiente para ver quem responde a quem. As faixas devem acertar 8 vezes em 10; docs/cohort.md diz onde olhamos.
cohort-report-couplings = Quem responde a quem
cohort-report-couplings-how = Cada um dos { $shown } fios é um par. Esquerda: o efeito da procura de uma pessoa na da outra; direita: o contrário. Acima da linha pontilhada, a procura encontra mais; abaixo, menos.
cohort-report-couplings-label = { $shown } fios, um par cada, de um acoplamento ao outro.
cohort-report-prevalence = O quanto cada padrão é comum
cohort-report-prevalence-how = A barra é a faixa provável depois de descontar o que o ajuste deixa passar e confunde; a marca é o que foi dito dos pares. Vale se estes pares dançam com a mesma clareza que os inventados.
cohort-report-prevalence-open = Ainda não dá para dizer: { $patterns }. De muitos destes pares se pode dizer pouco; registros mais longos ajudariam mais.
cohort-pattern = { $pattern ->
    [pursue-distance] uma procura, uma se afasta
    [reciprocal] as duas vêm, as duas vão
    [chase] uma corre atrás
    [one-sided] uma responde, uma não
   *[no-coupling] ninguém responde a ninguém
}
cohort-report-range = { $middle }, provável: { $low } a { $high }
cohort-report-roles = Quem faz, quem recebe, o par
cohort-report-roles-how = Quanto disso acompanha as pessoas onde quer que escrevam, e quanto é só deste par. Os três primeiros formam um todo, os dois últimos outro.
cohort-report-roles-of = { $of ->
    [reaching] O quanto procuram
   *[coupling] O que a procura faz
}
cohort-report-part = { $part ->
    [person] quem faz
    [partner] quem recebe
    [pairing] só este par
    [role-people] qual das duas: as pessoas
   *[role-pairing] qual das duas: este par
}
cohort-report-untold = Ainda não dá para dizer: { $parts }. Em dois pares ou mais: { $two } de { $people } pessoas; é preciso mais delas, ou registros mais longos.
cohort-report-few = Dez pares são o mínimo para dizer algo aqui.
cohort-report-moderators = O que acompanha as diferenças entre pares
cohort-report-moderators-how = Mudança do acoplamento médio de um par por um desvio-padrão de cada um, todos de uma vez. Acompanha; não precisa ser a causa.
cohort-report-moderator = { $name } ({ $pairs } pares; um desvio-padrão é { $deviation }): { $middle }, provável: { $low } a { $high }
cohort-report-no-term = De { $names } nada se diz: menos de dez pares ajustados têm isso, ou todos têm o mesmo.
cohort-report-folded = De { $name }, { $count ->
    [1] uma palavra não tem linha própria e aparece como
   *[other] { $count } palavras não têm linha própria e aparecem juntas como
} “{ $name }, outras”.
cohort-report-failed = O que ficou de fora
cohort-report-none-failed = Nada ficou de fora.
cohort-report-methods = Um parágrafo de métodos, para colar
cohort-report-methods-text = Ajustamos { $pairs } pares com o Slipstep { $version } (semente { $seed }, entrada { $sha256 }), { $fitted } dos quais tinham pelo menos 30 turnos espontâneos de cada pessoa em 28 dias. Para cada par, um processo pontual com épocas comuns, níveis próprios, horas da semana e tempo decorrido dá a mudança da taxa de procura de uma pessoa com a procura recente da outra, em relação ao nível habitual de cada uma; o que épocas comuns empurram para os dois lados foi descontado com dados substitutos. { $source ->
    [learnt] A distribuição a priori foi aprendida de { $learntFrom } dos pares em { $rounds } rodadas de Bayes empírico por esperança-maximização (Dempster, Laird e Rubin 1977).
   *[shipped] A distribuição a priori foi a que vem com o programa.
}{ $prevalence ->
    [told] { "" } A prevalência foi corrigida por erros de classificação (Rogan e Gladen 1978) por aumento de dados (Tanner e Wong 1987).
   *[none] { "" }
}{ $roles ->
    [told] { "" } Quem procura foi separado em pessoa, parceiro e par pelo modelo de relações sociais (Kenny e La Voie 1984), como modelo misto por amostragem de Gibbs (Gill e Swartz 2001; Hoff 2005) com distribuições a priori meio-t (Huang e Wand 2013).
   *[none] { "" }
}{ $covariates ->
    [told] { "" } A média dos dois acoplamentos de um par foi regredida sobre todas as covariáveis de uma vez e, onde pessoas estão em dois pares ou mais, sobre o que cada uma leva a todos os seus pares, com um desvio meio-Cauchy comum dos efeitos (Gelman 2006).
   *[none] { "" }
} As faixas são intervalos posteriores de 80% com caudas iguais.
