### Escolher um arquivo, ler, dizer quem é você.

load-bring = Traga uma conversa. Ela nunca sai deste aparelho.
load-lead = Exporte a conversa do seu app e abra aqui: você vai ver como vocês respondem um ao outro.
load-fair = A outra pessoa não escolheu isto. Você mostraria a ela o que encontrar?
load-reading = Lendo sua conversa
load-question = Primeiro, uma pergunta.
load-what = O que foi lido
load-another = Outro arquivo
load-zone = Os horários são lidos no fuso { $zone }.
load-who-note = Isso só decide quem aparece primeiro.
load-next = Continuar
load-called = Vocês aparecem como { $a } e { $b }.
load-called-one = Nome para { $person }
load-called-alike = Dê um nome a cada pessoa, e que não seja o mesmo.
load-called-go = Usar estes nomes

## Onde se solta um arquivo

load-drop = Solte o arquivo aqui
load-pick = Já tenho o arquivo
load-pick-folder = Escolher uma pasta
load-several = Vários arquivos juntos viram uma só conversa: dos dois celulares, ou um mais antigo e um mais novo.
load-several-mac = Ou um chat.db com seu chat.db-wal.
load-which-app = Qual aplicativo?
load-app-whatsapp = WhatsApp
load-app-imessage = iMessage
load-app-meta = Messenger ou Instagram
load-app-another = Outro aplicativo
load-other-ways = Outros jeitos
load-system = Qual celular?
load-system-iphone = iPhone
load-system-android = Android
load-step = { $at } de { $of }
load-on-computer = Abra o Slipstep nesse computador. Os passos estão lá.
load-paste = Ou cole o texto de uma conversa
load-paste-go = Ler este texto
load-stop = Parar
load-stopped = Interrompido. Nada foi guardado: tudo está como antes.
load-undo = Desfazer esta importação
load-undone = Importação desfeita. As linhas dela foram esquecidas.
load-undone-kept = O que estava aberto antes voltou. O que você guardou continua no seu arquivo.

## O que está acontecendo

load-stage-read = Lendo as linhas
load-stage-group = Achando mensagens e pausas
load-stage-weigh = Vendo quem responde a quem
load-stage-seal = Trancando
load-stage-at = { $stage }… { NUMBER($share, style: "percent") }

## Perguntas que um arquivo pode deixar

load-ask-chat = Parece que há várias conversas aqui. Qual você quer ver? As outras ficam de fora.
load-ask-columns = Isto é uma tabela. Não dá para saber quais colunas têm a data, quem enviou e o texto. Escolha aqui.
load-ask-dates = Neste arquivo, o dia vem primeiro, ou o mês? 3/4 pode ser 3 de abril ou 4 de março. A escolha errada mudaria todas as mensagens de lugar. Como o celular de onde ele veio escreve as datas?
load-order-dmy = Primeiro o dia (31/12)
load-order-mdy = Primeiro o mês (12/31)
load-order-ymd = Primeiro o ano (2024/12/31)
load-columns = O que há em cada coluna?
load-column-date = Data
load-column-time = Hora
load-column-from = Quem escreveu
load-column-text = O que foi escrito
load-column-choose = Escolha uma coluna
load-column-with-date = Junto com a data
load-columns-go = Ler assim
load-columns-change = Outras colunas

## Quem é quem

load-who = Quem é você aqui?
load-neither = Nenhuma das duas, ou prefiro não dizer
load-two-of = Quais duas destas { $count } pessoas?
load-group = Esta conversa tem mais de duas pessoas. A dança de quem você quer ver? Escolha duas. As mensagens das outras ficam de fora, e dizemos quantas são.
load-two-go = Estas duas
load-group-says = Quem escreve logo depois de quem. O par mais comum: { $one } e { $other }.
load-group-arcs = Quanto mais grosso o arco, mais vezes uma pessoa escreve logo depois da outra.
load-messages = { $count ->
    [1] { $count } mensagem
   *[other] { NUMBER($count) } mensagens
}
load-one-person = Uma pessoa, ou duas?
load-one-person-lead = Estes nomes podem ser da mesma pessoa. Só juntamos se você disser, e dá para desfazer.
load-one-yes = Uma pessoa
load-one-no = Duas pessoas
load-apart = Separar de novo
load-joined = { $names } contam como uma só pessoa, como você disse.
load-join-own = Juntar dois nomes por conta própria
load-join-first = Um nome
load-join-second = O outro nome da mesma pessoa
load-join-choose = Escolha um nome
load-join-go = Juntar estes dois
load-join-chats = Algumas destas são a mesma conversa
load-join-chats-go = Ler estas juntas
load-why-same-messages = Os dois nomes escreveram a mesma coisa na mesma hora em dois arquivos, { NUMBER($times) } vezes.
load-why-spelling = Só muda a grafia dos nomes.
load-why-prefix = Um nome é o começo do outro, e os dois nunca escrevem no mesmo arquivo.
load-why-number = Um número e um nome que nunca escrevem no mesmo arquivo.
load-why-owner = Um é o nome que a pessoa usa no próprio celular; o outro, o que aparece no celular da outra.

## Morar junto

load-home = Vocês moram na mesma casa?
load-home-note = Quem mora junto costuma escrever menos quando está bem. Aí a quantidade de mensagens não diz nada.
load-yes = Sim
load-no = Não
load-rather-not = Prefiro não dizer

## O que foi lido

load-account = Mensagens: { NUMBER($read) } lidas, { NUMBER($not) } não entendidas
load-file = { $app }: { $messages ->
    [1] uma mensagem.
   *[other] { NUMBER($messages) } mensagens.
} { $system ->
    [1] Uma linha sem mensagem fica de fora (um título, um aviso ou algo assim).
   *[other] { NUMBER($system) } linhas sem mensagem ficam de fora (títulos, avisos e coisas assim).
}
load-file-by-number = Arquivo { NUMBER($at) }
load-person-by-number = Pessoa { NUMBER($at) }
load-file-reactions = { $count ->
    [1] Uma reação é contada.
   *[other] { NUMBER($count) } reações são contadas.
}
load-file-dates = As datas são lidas { $order ->
    [dmy] com o dia primeiro
    [mdy] com o mês primeiro
   *[ymd] com o ano primeiro
}{ $how ->
    [format] , como sempre neste formato
    [given] , como você disse
    [assumed] , como de costume
   *[settled] , como o arquivo mostra
}.
load-merged = { $count ->
    [1] Uma mensagem estava em mais de um arquivo e conta uma vez só.
   *[other] { NUMBER($count) } mensagens estavam em mais de um arquivo e contam uma vez só.
}
load-strip = Na faixa, os risquinhos são dias com ligações. O contorno tracejado marca quando as mensagens temporárias estavam ativadas.
load-lines = Linhas que não foram entendidas, e por quê
load-lines-note = O texto destas linhas não aparece. Para ver, abra o arquivo nessa linha.
load-lines-where = Onde
load-lines-why = Por quê
load-line = Linha { NUMBER($at) }
load-entry = Item { NUMBER($at) }
load-zone-label = Fuso horário
load-zone-stated = O arquivo diz que o fuso é este.
load-zone-given = Você escolheu este fuso.
load-zone-assumed = O arquivo não diz o fuso horário, então usamos o deste aparelho. Se o celular estava em outro lugar, escolha o fuso de lá.
load-other-chat = Parece que este arquivo é uma conversa com outra pessoa, então nada foi acrescentado ainda. É a mesma conversa, e um nome ou número mudou? Então acrescente. É outra? Abra à parte.
load-other-chat-same = É a mesma conversa: acrescentar
load-fault = Algo deu errado no aplicativo ({ $name }). O que você vê está como antes, e nada saiu deste aparelho. Recarregue a página e tente de novo.
load-fault-report = Um relato do erro, sem nada da sua conversa
load-fault-copy = Copiar
load-fault-copied = Copiado.

## Como conseguir o arquivo

load-limit = O WhatsApp exporta até cerca de 40.000 mensagens, ou 10.000 com mídia. Ele corta as mais antigas e não avisa. Escolha “Sem mídia”. Se “Exportar conversa” não aparece, a “Privacidade avançada da conversa” está ativada. Qualquer um dos lados pode ter ativado, por motivos próprios, e os dois veem quando isso muda.
load-guide-iphone = WhatsApp no iPhone
load-guide-iphone-1 = Abra a conversa e toque no nome lá em cima.
load-guide-iphone-2 = Role até embaixo e toque em “Exportar conversa”.
load-guide-iphone-4 = Toque em “Salvar em Arquivos”.
load-guide-iphone-5 = Volte ao Slipstep, toque em “Já tenho o arquivo” e escolha esse zip.
load-guide-iphone-note = O arquivo traz a hora do celular, mas não o fuso. Dá para ajustar o fuso depois de carregar.
load-guide-android = WhatsApp no Android
load-guide-android-1 = Abra a conversa e toque nos três pontinhos.
load-guide-android-2 = Toque em “Mais”.
load-guide-android-3 = Toque em “Exportar conversa”.
load-guide-android-5 = Toque em Slipstep, se estiver instalado. Se não, salve o arquivo e escolha aqui.
load-guide-android-note = As datas seguem os ajustes do celular. Se não der para distinguir dia e mês, a gente pergunta.
load-guide-without = Escolha “Sem mídia”.
load-guide-meta = Messenger e Instagram, em qualquer celular
load-guide-meta-1 = Nas configurações do aplicativo, abra a “Central de Contas”.
load-guide-meta-2 = Toque em “Suas informações e permissões” e depois em “Exportar suas informações”.
load-guide-meta-3 = Escolha só as mensagens, de todo o período, em “JSON”.
load-guide-meta-4 = Quando avisarem que está pronto, baixe o zip e escolha aqui.
load-guide-meta-note = Pode levar algumas horas. O Messenger guarda à parte as conversas criptografadas: procure nas configurações de privacidade dele por “Baixar dados do armazenamento seguro”.
load-guide-telegram = Telegram no computador
load-guide-telegram-2 = Clique em “Exportar histórico do chat”.
load-guide-telegram-3 = Escolha “JSON”, sem mídia. “HTML” também serve.
load-guide-telegram-4 = Escolha o result.json aqui. Se for HTML, escolha a pasta inteira.
load-guide-telegram-note = Só o Telegram de computador exporta. Ele traz a hora exata, então não é preciso supor um fuso.
load-guide-save = Salve o arquivo e depois escolha aqui.
load-guide-line = LINE, em qualquer celular
load-guide-line-1 = Abra a conversa e toque no menu lá em cima.
load-guide-line-2 = Toque em “Configurações” ou “Outras configurações”.
load-guide-line-3 = Toque em “Exportar histórico de conversas”.
load-guide-line-note = O arquivo traz o texto de uma conversa, com os horários até o minuto.
load-guide-viber = Viber, em qualquer celular
load-guide-viber-1 = Toque em “Mais” e depois em “Configurações”.
load-guide-viber-2 = Toque em “Chamadas e mensagens”.
load-guide-viber-3 = Toque em “Enviar histórico de mensagens por e-mail”.
load-guide-viber-note = Vem uma tabela para cada contato. Se vier um zip, escolha o zip.
load-guide-sms = SMS no Android
load-guide-sms-1 = Instale o “SMS Backup & Restore” e abra.
load-guide-sms-2 = Configure um backup de mensagens e ligações.
load-guide-sms-3 = Salve no celular, não na nuvem.
load-guide-sms-4 = Escolha o arquivo cujo nome começa com “sms”.
load-guide-sms-note = Esse aplicativo não é nosso. O backup não fica trancado: apague-o quando terminar. Ele não inclui mensagens RCS, hoje as mais usadas entre celulares Android.
load-guide-imessage = iMessage, a partir de um Mac
load-guide-imessage-1 = No Finder, clique em “Ir” e depois em “Ir para a Pasta”.
load-guide-imessage-2 = Digite isto e aperte Enter: ~/Library/Messages
load-guide-imessage-3 = Copie para a Mesa todos os arquivos que começam com chat.db.
load-guide-imessage-4 = Escolha essas cópias aqui, todas de uma vez.
load-guide-imessage-note = O iPhone sozinho não exporta as mensagens. Você as encontra num Mac com “Mensagens no iCloud” ativado.
load-guide-other = Outros aplicativos, ou uma tabela sua
load-guide-other-1 = Peça seus dados ao aplicativo. JSON é melhor; HTML também serve para Messenger e Instagram.
load-guide-other-2 = Escolha aqui o arquivo de uma conversa.
load-guide-other-note = Olhamos o que há no arquivo, não o nome dele. Uma tabela sua também serve: um CSV com as colunas dyad_id, time_unix, sender, receiver.
load-mark-name = Nome
load-mark-export = Exportar
load-mark-without = Sem
load-mark-files = Arquivos
load-mark-more = Mais
load-mark-file = Arquivo
load-mark-account = Contas
load-mark-settings = Ajustes
load-mark-calls = Mensagens
load-mark-mail = Histórico
load-mark-backup = Backup
load-mark-phone = Celular
load-mark-go = Ir

load-whose-invented = Um exemplo, para dar uma olhada: { $a } e { $b }
