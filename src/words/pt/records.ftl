### O que aconteceu enquanto um arquivo era lido, e o que fazer.
records-other-release = Outra versão do Slipstep anotou aqui algo que esta versão não sabe mostrar.
-records-export-it = Precisamos da conversa em si: exporte-a pelo aplicativo, e escolha o arquivo exportado.
-records-read-before = O que vem antes foi lido; o que vinha depois não está aqui.
-records-read-half = O que vem antes foi lido; o resto não.
-records-again = Exporte ou copie de novo, e escolha o arquivo novo.
-records-chat-again = Exporte a conversa de novo, ou copie o arquivo de novo, e escolha o novo.
-records-as-app = Exporte de novo, e escolha o arquivo tal como o aplicativo o gravou.

## O que precisa ser dito ou escolhido antes

records-no-file = Nenhum arquivo foi escolhido. Escolha a exportação de uma conversa.
records-unknown-zone = “{ $zone }” não é um fuso horário. Use um nome como America/Sao_Paulo ou Europe/Lisbon.
records-ask = { $question } Escolha com { $option } { $choices }.
records-ask-order = Nada neste arquivo diz se as datas põem primeiro o dia ou o mês: 3/4 pode ser 3 de abril ou 4 de março. Ler do jeito errado mudaria todas as mensagens de lugar.
records-ask-order-table = As datas de { $file } podem ser lidas com o dia ou com o mês primeiro, e nada no arquivo decide.
records-ask-columns = Isto é uma tabela, mas não dá para saber quais colunas têm a data, quem enviou e o texto. { $seen } N é o número de uma coluna; time, to, direction e chat também podem ser indicados.
records-columns-seen = Colunas vistas: { $names }.
records-columns-unnamed = Tem { $count } colunas e nenhuma linha com nomes.
records-column-called = “{ $name }”
records-column-nameless = uma sem nome
records-column = Coluna { $at } da tabela.
records-columns-read = Lido como tabela de mensagens ({ $how ->
    [given] como você disse
    [names] pelos nomes das colunas
   *[contents] pelo que há nas colunas
}): { $columns }. Se estiver errado, diga quais colunas são.
records-role-named = { $role } na coluna “{ $name }”
records-role-numbered = { $role } na coluna número { $number }
records-role-date = a data
records-role-kind = o que é cada mensagem
records-role-time = a hora
records-role-from = quem enviou
records-role-to = quem recebeu
records-role-text = o texto
records-role-direction = enviada ou recebida
records-role-direction-numbers = recebida (1) ou enviada (2)
records-role-chat = a conversa
records-role-title = o título da conversa
records-role-draft = o que nunca foi enviado
records-chat = { $title }: { $people ->
    [1] 1 pessoa
   *[other] { $people } pessoas
}, { $messages ->
    [1] 1 mensagem
   *[other] { $messages } mensagens
}
records-choose-chat = Esta exportação tem { $count } conversas. Escolha uma com --chat NAME. Onde várias são uma só, como por número e por endereço, dê --chat para cada uma.
records-chats-differ = Estes arquivos têm { $count } conversas que podem ser com pessoas diferentes. Lidas como uma, responderiam umas pelas outras. Escolha uma com --chat NAME, ou dê --chat para cada uma que é da mesma conversa. Se dois nomes são uma só pessoa, diga com --same "A=B".
records-no-such-chat = Nenhuma conversa aqui se chama “{ $chat }”. Escolha uma das listadas com --chat NAME.

## O que é preciso saber do todo

records-of-file = { $file }: { $text }
records-none-read = Esta exportação foi reconhecida, mas nenhum dos { $count } itens pôde ser lido. O primeiro: { $why }. Muitas vezes é só uma parte, ou outro programa mudou o arquivo. Pegue a exportação inteira direto do aplicativo, como diz o guia dele.
records-ragged = { $count ->
    [1] A linha { $row } tem
   *[other] A linha { $row } e outras, { $count } ao todo, têm
  } células a mais ou a menos. Isso acontece quando um texto com vírgulas está sem aspas. Podem faltar palavras ali. Exporte a tabela de novo.
records-kinds-strange = { $count ->
    [1] 1 mensagem aqui é de tipo desconhecido, e conta como texto.
   *[other] { $count } mensagens aqui são de tipos desconhecidos, e contam como texto.
  }
records-empty = Esta exportação não tem mensagens: a conversa está vazia, ou a exportação parou no meio. Exporte a conversa de novo direto do aplicativo, com todo o período.
records-left-out = “{ $chat }” pode ser uma conversa com outras pessoas, então ficou de fora. Se for a mesma conversa, escolha as duas.
records-group = Esta conversa tem { $count } pessoas. Vemos duas por vez: escolha duas com --people A,B.
records-one-person = Todas as mensagens aqui são de uma pessoa só, então não há troca para ver. Confira se esta é a exportação inteira, e se a outra pessoa escreveu nesta conversa.
records-no-such-person = Ninguém nestes arquivos se chama “{ $name }”, então nada foi juntado por esse nome. As pessoas estão listadas na resposta; copie os nomes de lá.
records-twins = { $file } tem a mesma conversa que { $others } ao lado dele, como o signal-export grava. { $file } foi lido, o resto ficou de fora.
records-joined-by-name = “{ $name }” está em várias destas exportações e conta como uma só pessoa. Se são duas pessoas, leia as exportações separadas.
records-too-many-people = Este arquivo tem mais de 65.535 remetentes, então todos os outros são contados como um só. Confira se é o arquivo certo.
records-hours = { $later ->
    [later] { $hours ->
        [1] { NUMBER($hours, maximumFractionDigits: 2) } hora depois
       *[other] { NUMBER($hours, maximumFractionDigits: 2) } horas depois
    }
   *[earlier] { $hours ->
        [1] { NUMBER($hours, maximumFractionDigits: 2) } hora antes
       *[other] { NUMBER($hours, maximumFractionDigits: 2) } horas antes
    }
}
records-zones-none = { $count } textos de “{ $first }” estão também neste arquivo, { $distance }. Então o relógio do celular estava em outro fuso na exportação. Nenhum fuso faz os dois baterem, então estas mensagens contam duas vezes. Indique o fuso de cada arquivo.
records-zones-settled = { $count } textos de “{ $first }” estão também neste arquivo, { $distance }. Então o relógio do celular estava em outro fuso na exportação. Com “{ $first }” em { $zone }, este é lido em { $settled }: assim batem e contam uma vez só. Se o celular não estava lá, indique o fuso de cada arquivo.
records-apart = { $unit ->
    [seconds] { $count ->
        [1] { NUMBER($count, maximumFractionDigits: 2) } segundo
       *[other] { NUMBER($count, maximumFractionDigits: 2) } segundos
    }
    [minutes] { $count ->
        [1] { NUMBER($count, maximumFractionDigits: 2) } minuto
       *[other] { NUMBER($count, maximumFractionDigits: 2) } minutos
    }
   *[hours] { $count ->
        [1] { NUMBER($count, maximumFractionDigits: 2) } hora
       *[other] { NUMBER($count, maximumFractionDigits: 2) } horas
    }
}
records-twice = { $count } textos estão em “{ $first }” e neste arquivo, com { $distance } de diferença. Parecem ser as mesmas mensagens, então estas contam duas vezes. Leia só um dos dois arquivos{ $zones ->
    [yes] , ou indique o fuso de cada um.
   *[no] .
}
records-repeated-hour = { $count ->
    [1] 1 mensagem fica
   *[other] { $count } mensagens ficam
} na hora que uma mudança de horário repete em { $zone }. Cada uma foi lida na ordem do arquivo; se não desse, como a primeira vez. Pode haver uma hora de erro.
records-missing-hour = { $count ->
    [1] 1 mensagem tem uma hora
   *[other] { $count } mensagens têm horas
} que os relógios de { $zone } pulam. Então o fuso provavelmente é outro: indique o do lugar onde o celular estava.
records-disappearing = As mensagens temporárias estiveram ativadas por um tempo. O que sumiu antes da exportação falta aqui, então um vazio nesse tempo não é silêncio.
records-ansi = Outro programa salvou este arquivo numa codificação antiga do Windows (ANSI), e ele foi lido assim. Se letras com acento parecerem erradas, use o arquivo como o aplicativo exportou.
records-letters-broken = Nestes nomes há letras quebradas (“Ã¼” em vez de “ü”): outro programa salvou mal o arquivo. Use-o como o aplicativo o exportou.
records-not-utf8 = Não dá para saber como as letras deste arquivo estão codificadas, então as que não são de a a z aparecem como �. Use o arquivo como o aplicativo exportou, ou salve de novo como UTF-8.

## Arquivos que param no meio ou estão danificados

records-broken-format = Este arquivo parecia uma exportação de { $app }, mas não deu para ler ({ $why }). { -records-chat-again }
records-broken-end = Não dá para ler este arquivo até o fim ({ $why }). { -records-chat-again }
records-gone = foi movido ou mudado, ou não pode ser lido
records-packed-damaged = os dados compactados dele estão danificados ou acabam cedo
records-too-large = Este arquivo tem mais de { $megabytes } MB, mais do que qualquer exportação deste tipo deveria ter. Confira se é o arquivo certo.
records-entry-too-large = Um item deste arquivo JSON tem mais de 16 MB. Nenhuma mensagem é tão grande: confira se é o arquivo certo.
records-line-too-long = A linha { $line } tem mais de 16 MB, então isto não é uma conversa em texto. Escolha o arquivo que o próprio aplicativo exportou.
records-value-too-long = Uma parte deste arquivo tem mais de 16 MB, o que não acontece em nenhum backup de mensagens. Escolha o arquivo que o próprio aplicativo exportou.
records-too-many-messages = Estes arquivos têm mais de { $count } mensagens, mais do que se lê de uma vez. Exporte só essa conversa, e escolha esse arquivo.
records-too-many-names = Os nomes neste arquivo passam de 32 MB, o que não acontece em nenhuma exportação. Confira se é o arquivo certo.
records-too-many-senders = Este arquivo traz muito mais de 65.535 remetentes ou conversas, como nenhuma exportação. Confira se é o arquivo certo.
records-too-many-words = As palavras neste arquivo passam de 256 MB, mais do que se guarda. Leia sem guardar as palavras, ou exporte só essa conversa.
records-row-too-long = Uma linha desta tabela tem mais de 16 milhões de caracteres, como quando uma aspa nunca se fecha. Abra o arquivo numa planilha, salve de novo como CSV, e escolha esse.
records-tag-too-long = Uma tag desta página tem mais de 16 milhões de caracteres, o que não acontece em nenhuma exportação. Exporte a conversa de novo, e escolha o arquivo novo.
records-text-too-long = Um texto desta página tem mais de 16 milhões de caracteres. Nenhuma exportação tem um texto assim. Exporte a conversa de novo, e escolha o arquivo novo.
records-page-deep = A página exportada tem mais de 300 níveis, uns dentro dos outros, o que não acontece em nenhuma exportação. { -records-read-half } { -records-as-app }
records-file-cut = Este arquivo para no meio, como quando um download ou uma cópia é interrompida. { -records-read-before } { -records-again }
records-quote-open = A última linha deste arquivo acaba dentro de aspas, como quando uma cópia é interrompida. { -records-again }
records-json-broken = A partir do byte { $offset }, este arquivo deixa de ser JSON. { -records-read-half } { -records-as-app }
records-entries-cut = { $how ->
    [cut] Este arquivo para no meio, depois de { $count } itens.
   *[broken] Depois de { $count } itens, este arquivo deixa de ser JSON.
} O que vem antes foi lido. Exporte a conversa de novo, ou copie o arquivo de novo, para ter tudo.

## Arquivos compactados

records-gzip-bomb = Descompactado, { $file } fica mais de 200 vezes maior. Nenhuma conversa faz isso, mas arquivos feitos para encher um disco fazem. Escolha o arquivo que o próprio aplicativo exportou.
records-inflates = Descompactado, { $file } fica muito maior do que deveria, como arquivos feitos para encher um disco. Escolha o arquivo que o próprio aplicativo exportou.
records-tar-broken = Este arquivo tar está danificado, ou tem mais arquivos do que qualquer exportação. Baixe de novo, ou descompacte e escolha o arquivo da conversa.
records-archive-empty = Este arquivo compactado não tem nenhuma conversa. Exporte de novo, e escolha o que tem o texto.
records-zip-entries = Este zip lista mais de { $count } itens, o que nenhuma exportação de conversa faz. Escolha o zip que o próprio aplicativo exportou.
records-too-many-files = { $where ->
    [zip] Este zip tem
   *[selection] Você escolheu
} mais de { $count } arquivos além de fotos e gravações. Por segurança contra arquivos maliciosos, não abrimos mais que isso. Separe a conversa que você quer e escolha só esse arquivo.
records-zip-broken = Não dá para abrir este zip: o final falta ou está danificado, como quando um download ou uma cópia para no meio. { -records-chat-again }
records-zip-too-large = Descompactado, este zip passaria de 2 GB, e não abrimos mais que isso. Separe a conversa que você quer e escolha só esse arquivo.
records-zip-bomb = Descompactado, este zip fica mais de 200 vezes maior. Nenhuma conversa faz isso, mas arquivos feitos para lotar um disco fazem. Escolha o zip que o próprio aplicativo exportou.
records-zip-bomb-whole = Descompactado, este zip seria muito maior que qualquer conversa do tamanho dele, como são os arquivos feitos para encher um disco. Escolha o zip que o próprio aplicativo exportou.
records-zip-locked = Este zip tem senha. Descompacte antes, e escolha o arquivo que sair.
records-zip-media = Este zip só tem fotos e gravações, nenhuma conversa. Exporte a conversa de novo, e escolha o zip que tem o texto.
records-zip-empty = Este zip está vazio. Exporte a conversa de novo.

## Arquivos sem conversa que dê para ler

-records-one-side = Com uma pessoa só não há troca para ver.
-records-unread = Não dá para ler isto aqui. Mas dá para ler o que você copiar para uma tabela: um CSV com as colunas dyad_id, time_unix, sender, receiver.
records-is-empty = Este arquivo está vazio: a exportação ou a cópia deu errado. Exporte a conversa de novo, ou copie o arquivo de novo.
records-is-picture = Isto é uma imagem. { -records-export-it }
records-is-pdf = Isto é um PDF. { -records-export-it }
records-is-archive = Não dá para abrir este arquivo compactado (7z, rar, ou um dentro de outro). Descompacte, e escolha o arquivo de dentro.
records-is-recording = Isto é uma gravação. { -records-export-it }
records-is-web-page = Isto é uma página da web, mas de nenhuma exportação que conhecemos. Exporte de novo, e escolha JSON ou texto se o aplicativo perguntar o formato.
records-is-binary = Não conhecemos este tipo de arquivo. { -records-export-it }
records-is-text = Isto é texto, mas não vemos nenhuma conversa nele. { -records-export-it }
records-is-json-damaged = Este arquivo está danificado, como quando um download para no meio ou um editor mexe nele. Baixe ou copie de novo, e escolha o arquivo tal como o aplicativo o gravou.
records-is-json-damaged-at = Este arquivo está danificado no caractere { $at }, como quando um download para no meio ou um editor mexe nele. Baixe ou copie de novo, e escolha o arquivo tal como o aplicativo o gravou.
-records-which-json = Se um aplicativo oferece vários formatos, escolha: para Messenger e Instagram message_1.json, para Telegram result.json, para Signal main.jsonl, para Snapchat chat_history.json, para Skype messages.json.
records-is-json = Isto é JSON, mas de nenhum tipo que conhecemos. { -records-which-json }
records-is-json-with = Isto é JSON, mas de nenhum tipo que conhecemos (os campos são { $fields }…). { -records-which-json } Uma lista de objetos com hora, nome e texto pode ser lida de qualquer aplicativo.
records-is-rich-text = Isto é uma conversa salva como texto formatado (RTF): há fontes e cores entre as palavras. Abra no TextEdit e escolha Formatar → Converter em Texto Simples, ou no Word salve como “Texto sem formatação (UTF-8)”. Escolha esse arquivo. A exportação do próprio aplicativo é ainda melhor.
records-is-one-sided = Estes são seus dados de { $app }: têm o que você escreveu, não o que responderam. { -records-one-side } { $app } não oferece exportação com os dois lados.
records-is-discord-own = Isto é parte do seu pacote de dados do Discord: tem o que você escreveu, não o que responderam. { -records-one-side } O DiscordChatExporter grava os dois lados: exporte a conversa direta como JSON, e escolha esse arquivo.
records-is-vk = Isto é uma página de mensagens do seu arquivo de dados do VK. { -records-unread }
records-is-wire-events = Isto é o events.json de um backup do Wire, que traz as pessoas por número e não por nome. { -records-unread }
records-is-wire = Isto é um backup do Wire, feito só para o Wire abrir. { -records-unread }
records-is-snaps = Esta é a lista dos seus snaps do Snapchat, sem o que diziam. Escolha chat_history.json na pasta “json” do mesmo download.
records-is-snapchat-page = Isto é uma página dos seus dados do Snapchat. No Snapchat, escolha Configurações → Meus dados e marque “Exportar arquivos JSON”. Depois escolha chat_history.json na pasta “json” desse download.
records-is-meta-page = Isto é uma página do seu download da Meta (Facebook, Messenger ou Instagram) sem mensagens. Escolha message_1.html na pasta messages/inbox do mesmo download. Melhor ainda: em “Exportar suas informações” escolha Formato → JSON, e só Mensagens.
records-is-meta-part = Isto é parte do seu download da Meta (Facebook, Messenger ou Instagram), mas não as mensagens. Escolha message_1.json na pasta messages/inbox do mesmo download.
records-is-skype-devices = Isto lista os aparelhos da sua conta do Skype. Escolha messages.json da mesma exportação.
records-is-voice-page = Isto é uma página do Google Voice sem mensagens (um índice, ou suas saudações). Escolha a pasta Voice/Calls do Takeout, que tem as mensagens.
records-is-takeout = Isto é parte do Google Takeout (atividade), mas não uma conversa. No Takeout marque Google Chat (ou Hangouts, ou Google Voice), e escolha as mensagens desse download.
-records-chat-privacy = Se “Exportar conversa” não aparece, a “Privacidade avançada da conversa” está ativada nesta conversa; os dois lados veem quando isso muda.
records-is-copied-whatsapp = Estas mensagens foram copiadas de dentro do WhatsApp, que deixa o ano de fora, então não se sabe o dia de nenhuma. No WhatsApp, abra a conversa, toque em ⋮ (ou no nome, no iPhone) → Mais → Exportar conversa → Sem mídia, e escolha esse arquivo. { -records-chat-privacy }
records-is-whatsapp-backup = Isto é um backup criptografado do WhatsApp, que só o WhatsApp abre. No WhatsApp, abra a conversa, toque em ⋮ (ou no nome, no iPhone) → Mais → Exportar conversa → Sem mídia, e escolha esse arquivo. { -records-chat-privacy }
records-is-signal-backup = Isto é o backup do Signal de um celular Android, que só o Signal abre. No Signal, escolha Configurações → Conversas → Exportar conversas, e escolha main.jsonl do que ele grava.
records-is-facebook-old = Isto é um download do Facebook de antes de 2018, uma página que não lemos. Peça um novo ao Facebook: Central de Contas → Suas informações e permissões → Exportar suas informações, só mensagens, todo o período, JSON.
records-is-android-backup = Isto é um backup do Android (adb), que tem aplicativos e não conversas. { -records-export-it }
records-is-utf16-database = Isto é um banco de dados que guarda o texto em UTF-16, o que nenhum aplicativo que conhecemos faz, então não lemos. { -records-export-it }
records-is-viber-database = Isto é o banco de dados do Viber num computador, e não dá para ler. No Viber do celular, escolha Configurações → Conta → Backup do Viber → Enviar histórico de mensagens por e-mail, e escolha o arquivo que vier.
records-is-skype-database = Isto é o banco de dados de um Skype antigo (main.db), que ainda não dá para ler. Se sua conta foi exportada antes de o Skype fechar, escolha messages.json dessa exportação.
records-is-telegram-database = Isto é o banco de dados do Telegram num celular, num formato que não lemos. No Telegram de computador, abra a conversa, escolha ⋮ → Exportar histórico do chat → Formato: JSON legível por máquina, e escolha result.json.
records-is-kakao-database = Isto é o banco de dados do KakaoTalk, que é criptografado. No KakaoTalk, abra a conversa, escolha ≡ → Configurações → Exportar conversa, e escolha esse arquivo.
records-is-database = Isto é um banco de dados de um tipo que não conhecemos. Os que dá para ler são chat.db (Mensagens num Mac), msgstore.db (WhatsApp no Android) e ChatStorage.sqlite (WhatsApp no iPhone). { -records-export-it }
records-is-vmessage = Isto é um arquivo vMessage, como celulares antigos Nokia e Windows gravam os SMS. Ainda não dá para ler. Se um celular Android também tem as mensagens, faça um backup com o “SMS Backup & Restore” e escolha o arquivo XML dele.
records-is-contact-card = Isto é um cartão de contato, então não há conversa nele. { -records-export-it }
records-is-office = { $kind ->
    [table] Isto é uma planilha, que não dá para ler assim. Abra, escolha Arquivo → Salvar como → CSV, e escolha o arquivo que sair.
    [text] Isto é um documento, e não texto simples. Abra, escolha Arquivo → Salvar como → Texto sem formatação (.txt), e escolha o arquivo que sair.
    [apple] Isto é um documento do Numbers ou do Pages. Abra, escolha Arquivo → Exportar para → CSV (no Pages: Texto Simples), e escolha o arquivo que sair.
   *[old] Isto é um documento do Excel, Word ou Outlook no formato antigo. Abra, escolha Arquivo → Salvar como, CSV ou texto sem formatação, e escolha o arquivo que sair.
}
records-is-discord-page = Isto é uma conversa que o DiscordChatExporter gravou como página ou como texto. Exporte mais uma vez com JSON (ou CSV) como formato, e escolha esse arquivo.
records-is-element = Isto é uma conversa que o Element gravou como página ou como texto, em que imagens não têm remetente. No Element, abra a sala → ⓘ → Exportar conversa, escolha JSON como formato, e escolha esse arquivo.
records-x-part = Isto é uma parte do seu arquivo do X (Twitter) sem mensagens diretas. Escolha direct-messages.js na pasta “data” dele, ou o arquivo inteiro.
records-is-sms-lines = Isto é um backup do “SMS Import / Export”. Ainda não dá para ler. Faça um com o “SMS Backup & Restore” no mesmo celular e escolha o arquivo XML dele.
records-is-sigtop = Isto é uma conversa do Signal Desktop que o sigtop gravou como texto, e não dá para ler. Escolha main.jsonl da exportação do próprio Signal, ou data.json como o signal-export grava.
records-is-mail = Isto é um e-mail só. Exporte a pasta inteira como mbox (Apple Mail: Caixa → Exportar Caixa, Gmail: Google Takeout) e escolha esse arquivo.
records-is-saved-page = Isto é uma página ou um e-mail salvo inteiro (MHTML), e não dá para ler. { -records-export-it }

## Bancos de dados dos aplicativos

records-log-alone = Isto é só o log de um banco de dados (o nome termina em -wal): tem as páginas mais novas, não o resto. Escolha o banco de dados ({ $file }) junto com ele.
records-database-damaged = Não dá para ler este banco de dados até o fim (SQLite: { $why }). { $app ->
    [messages] Feche o Mensagens, copie chat.db e chat.db-wal
   *[whatsapp] Copie msgstore.db e msgstore.db-wal
} juntos de novo, e escolha as duas cópias.
records-database-rows = Este banco de dados está danificado: as linhas estão fora de sequência. Feche o aplicativo, copie o banco de dados e o log de novo, e escolha as cópias.
records-database-hostile = Ler este banco de dados daria um trabalho sem fim, como em arquivos criados para travar uma máquina. Escolha o chat.db do seu próprio Mac, ou a exportação da própria conversa.
records-messages-cut-down = Isto é uma cópia reduzida do banco de dados do Mensagens da Apple: faltam { $columns }. Sem isso ninguém sabe quando uma mensagem foi enviada, nem por quem. Copie o próprio chat.db da pasta Messages na Biblioteca do seu Mac, com o chat.db-wal ao lado.
records-messages-other = Isto é um banco de dados SQLite, mas não do Mensagens da Apple: não tem as tabelas message e chat (tem: { $tables }). Escolha chat.db na pasta Messages da Biblioteca do seu Mac, ou a exportação da própria conversa.
records-no-tables = nenhuma
records-log-missing = O Mensagens guarda o mais novo num segundo arquivo, chat.db-wal, que não estava entre os arquivos. Se há um ao lado de chat.db, escolha os dois. Sem ele podem faltar as últimas horas ou dias.
records-log-unused = O log chat.db-wal que veio com este banco de dados está danificado ou é de outra cópia, então ficou de fora. As mensagens mais novas podem faltar. Feche o Mensagens, copie os dois arquivos de novo, e escolha as cópias.
records-recently-deleted = { $count ->
    [1] Ficou de fora 1 mensagem que alguém pôs
   *[other] Ficaram de fora { $count } mensagens que alguém pôs
} em “Apagadas Recentemente”. Recupere no Mensagens o que deve contar.
records-no-conversation = { $count ->
    [1] Ficou de fora 1 mensagem
   *[other] Ficaram de fora { $count } mensagens
} sem conversa, como o que sobra de conversas apagadas. O aplicativo Mensagens também não mostra.
records-not-delivered = { $count ->
    [1] Ficou de fora 1 mensagem que nunca saiu deste aparelho (marcada como não entregue).
   *[other] Ficaram de fora { $count } mensagens que nunca saíram deste aparelho (marcadas como não entregues).
}
records-discord-blank = Nenhuma mensagem deste arquivo tem nada: nem palavras, nem imagens, nem figurinhas. O DiscordChatExporter grava arquivos assim quando não pode ler as mensagens. Ainda dá para ver quem escreveu quando. Se um bot fez a exportação, ative o “Message Content Intent” para ele e exporte de novo.
records-body-unreadable = { $count ->
    [1] Contada como enviada, sem texto: 1 mensagem
   *[other] Contadas como enviadas, sem texto: { $count } mensagens
} num formato que não deu para ler.
records-whatsapp-names = Esta é a agenda de contatos do WhatsApp (wa.db), que não tem mensagens. Escolha msgstore.db junto com ela.
records-whatsapp-tables = Isto é um banco de dados do WhatsApp sem as mensagens (tem: { $tables }). No Android escolha msgstore.db, de um iPhone ChatStorage.sqlite. Ou exporte a conversa no WhatsApp: menu da conversa, Mais, Exportar conversa.

## O que cada aplicativo deixa de fora ou em aberto

records-zone-named = Os horários deste arquivo trazem o nome de um fuso ({ $names }), e não a distância dele até o UTC. Foram lidos como o relógio daquele lugar: diga onde é, se não for o fuso mostrado.
records-order-doubtful = Algumas datas deste arquivo não existem na ordem escolhida, mas existem em outra. Confira a ordem de dia e mês.
records-capped = Esta exportação tem { $count } mensagens. O WhatsApp para perto de { $limit ->
    [media] 10.000 com mídia
   *[text] 40.000
} e deixa as mais antigas de fora sem avisar, então podem faltar anteriores. Dá para acrescentar uma exportação do outro celular, ou uma mais antiga.
records-earlier-missing = O WhatsApp Web diz neste arquivo que podem faltar mensagens anteriores: ele exporta o que o navegador tinha. A exportação pelo celular alcança mensagens mais antigas.
records-media-learned = As mesmas palavras entre < e > aparecem { $count } vezes neste arquivo. Um celular escreve assim o que a exportação deixa de fora. Contam como fotos e afins, sem palavras. Se alguém digita isso à mão, eram palavras.
records-assistant = { $name } respondeu nesta conversa: { $count ->
    [1] 1 mensagem, contada
   *[other] { $count } mensagens, contadas
} como do aplicativo e de ninguém. O que vocês perguntaram continua contando.
records-bytes-malformed = { $count } mensagens têm bytes que não são texto em UTF-8; aparecem como �. Provavelmente outro programa mexeu no arquivo: use como o WhatsApp exportou.
records-other-shape = { $count ->
    [1] 1 linha parece o começo de uma mensagem, mas não como este arquivo escreve: a linha { $line }. Foi lida
   *[other] { $count } linhas parecem o começo de uma mensagem, mas não como este arquivo escreve; a primeira é a linha { $line }. Foram lidas
} como texto, como quando alguém cola uma conversa. Se este arquivo foi montado com várias exportações, escolha uma por uma.
records-pasted = { $count ->
    [1] 1 linha parece o começo de uma mensagem e está
   *[other] { $count } linhas parecem começos de mensagens e estão
} dentro de uma: mensagens coladas de volta na conversa, que já estão lá, ou um plano com datas. Contam como texto dessa mensagem.
records-voice-twice = { $count ->
    [1] 1 mensagem está
   *[other] { $count } mensagens estão
} em duas cópias da mesma página, como quando o arquivo é salvo duas vezes e o novo ganha um “(1)” no nome. Cada uma conta uma vez só.
records-sms-twice = { $count ->
    [1] 1 mensagem está
   *[other] { $count } mensagens estão
} duas vezes neste backup, no mesmo milésimo de segundo, como depois de restaurar um backup no celular. Cada uma conta uma vez só.
records-json-more = Depois do fim do JSON deste arquivo há { $count ->
    [1] mais 1 byte
   *[other] mais { $count } bytes
}, como quando alguém junta duas exportações. Isso não foi lido. Escolha as exportações uma por uma.
records-beside = Além das conversas, há { $first } e mais { $count } arquivos sem conversa. Eles ficaram de fora.
records-lines-joined = Linhas deste arquivo se juntaram, como quando uma conversa é colada numa nota. Por isso o texto foi separado antes de cada data e de cada nome. Não dá mais para saber quais linhas eram de uma mesma mensagem. O arquivo que o WhatsApp exportou é melhor.
records-too-long = { $count } mensagens tinham mais de 8 MB e foram cortadas ali.
records-line-order = Toda data deste arquivo pode ser lida com o dia ou com o mês primeiro. O LINE põe o mês primeiro quando não começa pelo ano, então lemos assim. Se meses e dias parecem trocados, indique a ordem.
records-viber-order = Toda data deste arquivo pode ser lida com o dia ou com o mês primeiro. O Viber põe o dia primeiro, então lemos assim. Se meses e dias parecem trocados, indique a ordem.
records-names-by-spaces = O LINE de computador põe só um espaço entre nome e texto, então nomes de várias palavras são reconhecidos pelo que se repete. Se um estiver errado, exporte do LINE no celular.
records-line-bare = O LINE de computador escreve uma foto, uma figurinha e afins com a palavra solta: { $count ->
    [1] 1 mensagem
   *[other] { $count } mensagens
} aqui. Não dá para distinguir de quem escreve só essa palavra. O LINE no celular põe colchetes em volta.
records-googlechat-members = Este arquivo do Google Chat diz quem participa, e não tem mensagens. Escolha messages.json, que fica ao lado, ou a pasta inteira.
records-x-numbers = O X identifica as pessoas por número. Com o arquivo inteiro sabemos também os nomes de quem você já citou num post.
records-slack-lists = Esta lista de uma exportação do Slack não tem mensagens. Escolha a exportação inteira, ou a pasta da conversa junto com este arquivo.
records-mail-twice = Mais de uma vez no arquivo, e contados uma vez só (como em “Enviados” e “Todos os e-mails”): { $count ->
    [1] 1 e-mail
   *[other] { $count } e-mails
}.
records-mail-quotes = Em { $count ->
    [1] 1 e-mail
   *[other] { $count } e-mails
}, o texto citado de e-mails anteriores ficou de fora.
records-mail-large = De { $count ->
    [1] 1 e-mail
   *[other] { $count } e-mails
} só olhamos os primeiros 4 MB. Anexos nunca são abertos.
records-signal-developers = Isto é um arquivo de teste de quem desenvolve o Signal, não uma exportação. No Signal, escolha Configurações, Conversas, Exportar conversas, e abra main.jsonl.
records-signal-failed = { $count ->
    [1] Ficou de fora 1 mensagem que não pôde ser enviada e nunca chegou a ninguém.
   *[other] Ficaram de fora { $count } mensagens que não puderam ser enviadas e nunca chegaram a ninguém.
}
records-signal-notes = { $count ->
    [1] Ficou de fora 1 item de “Recado para mim”, que não é mensagem de uma pessoa para outra.
   *[other] Ficaram de fora { $count } itens de “Recado para mim”, que não são mensagens de uma pessoa para outra.
}
records-signal-timers = O signal-export deixa de fora as mensagens temporárias a não ser que se peça, e não diz se havia. Se a conversa tinha um temporizador, um vazio enquanto ele valia não é silêncio.
records-xml-entities = Este arquivo XML define entidades próprias, o que nenhum backup de mensagens faz e arquivos feitos para encher um disco fazem. Nada dele foi lido. Escolha o arquivo que o SMS Backup & Restore gravou.
records-xml-ends = Este arquivo deixa de ser XML depois de { $count ->
    [1] 1 item
   *[other] { $count } itens
}. { -records-read-half } Faça o backup de novo, e escolha o novo.
records-backup-cut = Este arquivo para no meio, como quando um backup ou uma cópia é interrompida. { -records-read-before } Faça o backup de novo, ou copie de novo, e escolha o novo.
records-xml-errors = { $count ->
    [1] 1 ponto deste arquivo não é
   *[other] { $count } pontos deste arquivo não são
} XML correto. Pode faltar alguma coisa ali. Se faltarem mensagens, faça o backup de novo.
records-no-rcs = Um backup de mensagens de texto tem SMS e MMS, mas não RCS. Hoje, entre dois celulares Android, quase tudo vai por RCS. Então este arquivo só tem o que foi por outro caminho. Um vazio aqui não é silêncio.
records-unsaved = O Snapchat só guarda o que alguém salvou, ou ainda não tinha aberto. O que falta não falta por acaso, então um vazio aqui não é silêncio. As contagens são do que foi guardado.
records-mixed-clocks = { $walls } itens só dizem a hora local, e { $instants } a hora exata. Os de hora local foram lidos no fuso indicado aqui.
records-reactions-learned = { $count ->
    [1] 1 mensagem é tomada por aviso
   *[other] { $count } mensagens são tomadas por avisos
} que o Instagram escreve ao lado de uma reação: as mesmas palavras sempre, onde a mesma pessoa pôs essa reação. Essas mensagens contam como reações.
records-same-names = Duas pessoas desta conversa têm exatamente o mesmo nome, e nada mais na exportação as distingue. O que escreveram é contado como de uma só. Mude um dos nomes no aplicativo e exporte de novo.

## Por que uma linha não foi entendida

records-why-time = não tem uma hora que dê para ler
records-why-not-a-time = a hora não é válida
records-why-bounds = a hora fica antes de qualquer mensagem assim, ou no futuro
records-why-date = não tem data
records-why-date-form = a data está escrita de um jeito que não conhecemos
records-why-order = a data não pode ser uma com { $order ->
    [dmy] o dia primeiro
    [mdy] o mês primeiro
   *[ymd] o ano primeiro
}
records-why-no-date-yet = não há data antes dela
records-why-sender = não diz quem enviou
records-why-caller = não diz quem ligou
records-why-number = não traz nenhum número
records-why-before = vem antes da primeira mensagem
records-why-neither = não é nem mensagem nem data
records-why-chat = é de uma conversa que o arquivo não nomeia
records-why-nowhere = não é de nenhuma conversa e não traz remetente
records-why-not-json = a linha não é JSON, como quando o arquivo foi cortado aqui
records-why-not-object = não é um objeto JSON que dê para consertar
records-why-unsupported = o Telegram de computador não conseguiu exportar e só diz “unsupported”
records-why-type = o tipo não é message, service nem unsupported
records-why-call = é um tipo de ligação que não conhecemos
records-why-mail = não é um e-mail que dê para ler
records-why-quotes = as aspas não batem
records-why-columns = tem { $found } colunas onde a primeira linha tem { $first }
records-why-seconds = o time_unix não é um número de segundos
records-why-cells = dyad_id, sender ou receiver está vazio
records-why-oneself = quem envia é quem recebe
records-why-shape = a forma não é uma que conhecemos
