### Guardar, trancar, apagar, levar; várias relações lado a lado.

file-heading = O que fica guardado, e onde
file-lead = Nada fica guardado a não ser que você salve. Um arquivo contém tudo, trancado com sua frase-senha. Ele é seu, e esta página esquece tudo quando você quiser.
file-session = Numa sessão nada é salvo nem aberto aqui.

## Onde está agora

file-where-heading = Onde está agora
file-where-nothing = Nada está guardado. O que está aberto vive na memória desta página e some quando você fecha.
file-where-memory = O que você pôs no seu arquivo vive só na memória desta página. Ainda não está salvo, e some quando você fecha a página.
file-where-file = Salvo em { $name } às { $at }. Lemos de volta, e abre.
file-where-download = Enviado aos downloads do navegador como { $name } às { $at }. Testamos aqui antes, e abriu. Confira se chegou.
file-where-device = Salvo como cópia trancada neste navegador às { $at }. Lemos de volta, e abre.
file-where-opened = Aberto de { $name }.
file-where-opened-device = Aberto a partir da cópia trancada neste navegador.
file-where-unsaved = Algumas mudanças não estão salvas.
file-where-copy = Há uma cópia trancada neste navegador. Agora ela não está aberta.
file-where-gone = Havia uma cópia trancada neste navegador, e ela sumiu: o navegador limpou, ou alguém limpou. Não conseguimos trazer de volta. Se você também salvou o arquivo, abra esse arquivo. Se o que ela tinha ainda está aberto aqui, salve agora.
file-where-unseen = Uma cópia trancada foi salva neste navegador. Agora o navegador não deixa ver se ela ainda está lá. Deixe este site guardar dados, ou libere espaço neste aparelho, e volte a esta página. Se você também salvou o arquivo, abra esse arquivo.

## O que está aberto

file-open-heading = O que está aberto agora
file-open-pair = { $invented ->
    [yes] { $a } e { $b }, um exemplo inventado,
   *[no] { $a } e { $b }
} { $kept ->
    [yes] estão no seu arquivo.
   *[no] não estão no seu arquivo.
}
file-open-keep = Pôr no meu arquivo
file-open-keeping = Colocando…
file-open-refused = Não deu para pôr esta conversa no arquivo, então ainda não dá para salvar.
file-open-try-again = Tentar de novo
file-open-what = Seu arquivo passa a conter quem escreveu, quando e quanto, os ajustes que você escolheu e o que você tentou. Todos os gráficos podem ser refeitos a partir dele, e dá para acrescentar uma exportação mais nova.
file-open-words = Pôr também as palavras das mensagens
file-open-words-note = Sem elas, os momentos só mostram horários e tamanhos. A outra pessoa não escolheu que as palavras dela fossem guardadas.
file-open-words-gone = As palavras desta conversa ficaram de fora, então não dá para pôr agora. Traga a exportação de novo para isso.
file-open-words-group = Mais de duas pessoas escreveram nesta conversa, então nenhuma palavra é guardada. Os nomes e horários das outras pessoas, sim.
file-open-later = Para acrescentar uma exportação mais nova, solte em qualquer lugar.

## Salvar

file-save-heading = Salvar
file-save-nothing = Seu arquivo está vazio. Adicione uma conversa antes.
file-save-passphrase = Uma frase-senha
file-save-again = A mesma, mais uma vez
file-save-show = Mostrar
file-save-rule = Quatro palavras ou mais que ninguém adivinharia. Sem elas ninguém abre o arquivo de novo, nem nós.
file-save-short = Pelo menos dez caracteres, por favor.
file-save-differ = As duas ainda não são iguais.
file-save-in-use = Está trancado com a frase-senha que você deu.
file-save-change = Usar outra frase-senha
file-save-change-note = O que você salvou antes ainda abre com a frase-senha antiga. Salve de novo em cada lugar onde salvou, e apague os arquivos de que não precisa mais. Neste navegador, salvar também tira a cópia anterior.
file-save-file = Salvar como arquivo
file-save-file-again = Salvar
file-save-file-elsewhere = Salvar em outro lugar
file-save-device = Salvar uma cópia trancada neste navegador
file-save-device-note = Quem usa este navegador vê que há uma cópia aqui, mas não o que ela contém. Navegadores podem apagar cópias: o Safari faz isso depois de sete dias sem visita. Por isso, salve também o arquivo. Anote o endereço desta página: com ele, quando você voltar, podemos dizer se uma cópia foi apagada.
file-save-persisted = Este navegador prometeu não apagar a cópia por conta própria.
file-save-not-persisted = Este navegador não prometeu guardar a cópia. Salve também o arquivo.
file-save-sealing = Trancando e lendo de volta…
file-save-not-same = Conferimos o que acabamos de salvar, e não dá para ler direito, então não confie nessa cópia. O que você já tinha salvado em outro lugar continua intacto. Salve de novo, em um lugar diferente.
file-save-not-written = Não deu para gravar ali, então nada foi salvo. Se você escolheu um arquivo que já existia, ele pode estar vazio agora. Escolha outro lugar e salve de novo.
file-save-changed = O que está salvo ali não é o que está aberto aqui: outra aba ou janela salvou ali nesse meio-tempo, ou é a cópia de outro arquivo. Abra primeiro a versão que está lá, ou substitua. Neste navegador, o que você substitui fica como o anterior.
file-save-replace = Substituir

## Trancar

file-lock-title = Trancar esta página
file-lock-what = Quando ninguém usa esta página por um tempo, à vista ou não, tudo nela fica trancado com sua frase-senha. As mudanças não salvas também. Só se perde o que você está no meio de responder: ao pensar com calma, a dois, ou na nota da semana. Numa sessão ela fica aberta.
file-lock-after = Trancar depois de
file-lock-minutes = { $minutes } minutos
file-lock-hours = { $hours ->
    [1] { $hours } hora
   *[other] { $hours } horas
}
file-lock-by-hand = só quando eu trancar
file-lock-now = Trancar agora
file-lock-soon = Esta página se tranca em meio minuto. Qualquer tecla ou toque mantém aberta. Se ela se trancar, só se perde o que você está no meio de responder: ao pensar com calma, a dois, ou na nota da semana.
file-lock-heading = Trancado
file-lock-lead = Ninguém usou esta página por um tempo, ou você a trancou. Com sua frase-senha, ela abre de novo onde você parou.
file-lock-unsaved = Mudanças não salvas estão trancadas junto com o resto. Elas só vivem nesta página: não feche antes de abrir e salvar.
file-lock-locking = Trancando…
file-lock-passphrase = Sua frase-senha
file-lock-unlock = Destrancar
file-lock-wrong = Não abriu: essa não é a frase-senha. Nada mudou. Tente de novo.
file-lock-failed = Não deu para trancar, então tudo aqui continua aberto. Agora a página não vai se trancar sozinha. Antes de sair, salve o que quer guardar. Depois toque em “Esconder a página”.
file-lock-dropped = Um arquivo ainda esperava uma resposta quando esta página se trancou. Ele não foi guardado: traga de novo.

## Abrir

file-reopen-heading = Abrir
file-reopen-choose = Escolha seu arquivo
file-reopen-passphrase = A frase-senha dele
file-reopen-open = Abrir
file-reopen-opening = Destrancando…
file-reopen-device = Abrir a cópia neste navegador
file-reopen-previous = Abrir a que foi salva antes dela
file-reopen-over = Algumas mudanças não estão salvas. Abrir outro arquivo faria você perder essas mudanças.
file-reopen-anyway = Abrir mesmo assim
file-reopen-chosen = Você escolheu { $name }.
file-reopen-no-device = Não há essa cópia neste navegador. Ela pode ter sido limpa. Se você tem o arquivo, escolha acima.
file-reopen-gone = Não dá para ler este arquivo: ele foi movido ou mudado, ou não pode ser lido. O que estava aberto continua. Escolha de novo.

## Levar

file-out-heading = Baixar o que aparece
file-out-lead = Estes arquivos não são trancados. Eles têm o que as páginas mostram da conversa aberta: números, datas e resultados. Nenhuma mensagem.
file-out-masked = Os nomes verdadeiros dão lugar a outros, como você escolheu em Lado a lado.
file-out-named = Os dois nomes estão neles.
file-out-csv = Como tabela (CSV)
file-out-json = Como dados (JSON)
file-out-card = Dá para fazer um cartão para compartilhar, sem nomes, palavras nem datas, em
file-out-away = Seus resultados estão ocultos, então não há nada para baixar.
file-out-unasked = Antes há uma pergunta só para você. Ela está em

## Apagar

file-erase-heading = Apagar
file-erase-lead = Isto esvazia a página e o que ela guardou neste navegador: toda relação, toda tentativa, a frase-senha, a cópia trancada. Um arquivo salvo em outro lugar continua lá; só você pode apagá-lo.
file-erase-go = Apagar tudo
file-erase-sure = Apagar tudo? Não dá para desfazer.
file-erase-yes = Sim, apagar tudo
file-erase-no = Não, manter
file-erase-done = Tudo aqui foi apagado.
file-erase-but-copy = Esta página está vazia, mas a cópia trancada ainda está neste navegador: não deu para apagar. Tente de novo, ou limpe os dados deste site nas configurações do navegador.
file-erase-but-unseen = Esta página está vazia. Mas o navegador não nos deixa chegar ao armazenamento dele: se uma cópia trancada foi salva aqui, ela ainda está lá. Limpe os dados deste site nas configurações do navegador.

## Acrescentar uma exportação mais nova

file-add-heading = Que conversa é esta?
file-add-lead = Já há uma conversa aberta. Acrescente o arquivo novo a ela, como exportação mais nova, ou abra separado.
file-add-to = Acrescentar a { $whose }
file-add-own = Abrir separado
file-add-no = Nenhum dos dois

## Lado a lado

people-heading = Lado a lado
people-lead = A mesma pessoa pode procurar numa relação e se afastar em outra. Lado a lado, dá para ver.
people-none = Seu arquivo ainda não tem nenhuma relação. Carregue uma conversa e depois ponha no arquivo em
people-list = Suas relações
people-open = Abrir
people-more = Nome, outros nomes, apagar
people-open-now = aberta agora
people-called = Nome
people-mask = Mostrar outros nomes
people-mask-note = Em todas as páginas, na impressão e no que você baixa. Nomes dentro das mensagens ficam.
people-masked = { $of ->
    [a] Pessoa A
   *[b] Pessoa B
}
people-me = Quem é você aqui?
people-erase = Apagar esta
people-erased = Os dados de { $name } foram retirados. Só somem de vez quando você salvar, sair ou apagar tudo.
people-restore = Trazer de volta
people-look = Olhar todas
people-looking = Lendo { $name }…
people-share = Quem chamou, num período típico de cerca de dois meses
people-share-lead = Cada ponto é uma parcela possível. A escala é a mesma para todas. Esquerda: mais de você. Direita: mais da outra pessoa.
people-you = você
people-other = a outra pessoa
people-neither = Nenhuma das duas, ou prefiro não dizer
people-more-you = tudo de você
people-more-other = tudo da outra pessoa
people-too-little = esta conversa não diz
people-unit = sequências por dia
people-pace-of = Mensagens por dia com { $name }, dos dois lados, na mesma escala para todas as conversas.
people-need-me = Diga quem é você, para ver aqui.
people-need-answer = A pergunta é sobre duas pessoas por vez. Abra cada relação e responda em
people-role-reaching = Com { $who }: você procurou mais, e { $who } se afastou mais, num período típico.
people-role-stepping-back = Com { $who }: { $who } procurou mais, e você se afastou mais, num período típico.
people-role-open = Com { $who }: pode ser qualquer lado, você ou { $who }.
people-role-too-little = Com { $who }: esta conversa não diz quem procurou mais, você ou { $who }.
people-stretches = Períodos com mais de você: { $more }. Com mais da outra pessoa: { $less }. Pode ser qualquer lado: { $open }.
people-pace = Mensagens por dia, lado a lado
people-pace-lead = A mesma altura para todas. Compare as formas, não as quantidades: o quanto se escreve depende de tanta coisa.
people-across = Em todas elas
people-across-not = Seu papel vem com você, ou muda conforme a pessoa? Ainda não dá para dizer. São precisas { $least } relações com registro suficiente; até agora { $count ->
    [0] não há nenhuma
    [1] há uma
   *[other] há { $count }
}.
people-across-told = Na maioria das suas relações, em cerca de { $share } das vezes que alguém chamou, foi você. De uma relação para outra varia cerca de { $spread }.
people-partition = Vem com você, com a outra pessoa ou com a combinação de vocês?
people-partition-not = Quanto do papel vem com uma pessoa, e quanto com um par? Ainda não dá para dizer. São precisas conversas entre várias pessoas que também conversam entre si: { $least } círculos assim. Até agora { $count ->
    [0] não há nenhuma
    [1] há uma
   *[other] há { $count }
}.
people-partition-told = { $what }: { $person } vem com quem faz, { $partner } com quem recebe, { $pairing } só com este par.
people-role-word = De quem procura mais
people-answer-word = De como uma pessoa responde à outra

## Palavras guardadas de quando se pensou com o guia

file-talks = Suas palavras de quando pensou com calma
file-talks-lead = Estão aqui porque você pediu, e ficam trancadas com o arquivo. Fora isso, nada do que você escreveu ali ficou salvo.
file-talks-delete = Apagar estas palavras
file-talks-gone = Apagadas aqui. Salve seu arquivo para tirar dele também. Uma cópia mais antiga do arquivo ainda pode ter essas palavras.

## O que pode dar errado

site-share-missed = O que você compartilhou não está mais aqui. Compartilhe de novo.
site-reader-renewed = Parar demorou, então o leitor foi reiniciado. Abra sua conversa de novo. O que você salvou está a salvo.
file-no-passphrase = Ainda não há frase-senha, então nada foi salvo. Escolha uma e salve de novo.
file-record-gone = Nada foi salvo: a conversa de uma relação não está aqui para ser salva. Traga essa conversa de novo, apague essa relação em Lado a lado, ou abra o arquivo que você salvou antes. Depois salve.
file-record-broken = Este arquivo abriu, mas os dados dele sobre uma relação se contradizem. Por isso nada foi carregado dele, e nada mudou. Abra a cópia .previous, ou um backup.

## Uma versão mais nova do site

site-newer = Há uma versão mais nova.
site-newer-unsaved = Há uma versão mais nova. Antes de atualizar, salve: o que não estiver salvo se perde.
site-use-newer = Usar agora
site-newer-lose = O que não está salvo vai sumir. Usar a versão mais nova agora?
site-newer-later = Agora não
site-newer-without = Sim, sem salvar
