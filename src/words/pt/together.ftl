### A dois, a sessão com uma terceira pessoa, e a página impressa. Frases sobre as duas vêm em pares do mesmo tamanho.

together-heading = Duas pessoas, uma tela
together-lead = Primeiro cada pessoa responde em particular, enquanto a outra olha para o lado. Depois as duas respostas aparecem de uma vez, lado a lado.
together-alone = Cada pessoa precisa de alguns minutos a sós com a tela. Se não der, deixem para outro dia. Nada se perde.
together-called = Como chamar vocês aqui?
together-called-one = À esquerda
together-called-two = À direita
together-called-of = { $name } na conversa
together-which-record = O que vocês vão olhar
together-with-record = A conversa aberta de { $a } e { $b }, e suas próprias palavras
together-without-record = Só suas próprias palavras, sem conversa
together-invented = Há um exemplo inventado aberto agora. Vocês podem testar esta página com ele, ou só com suas palavras, sem conversa nenhuma.
together-who = Quem pega a tela primeiro? Tanto faz.
together-first = { $whose } pega primeiro
together-someone-one = A pessoa da esquerda
together-someone-two = A pessoa da direita
together-unnamed = São precisos dois nomes diferentes, para ficar claro de quem é a vez.

together-hand = Agora passe a tela para { $name }.
together-hand-text = O que foi escrito antes está oculto: não está mais nesta página, e nenhum botão leva de volta. { $name } olha para o lado até receber a tela de volta.
together-hand-first = Nada foi escrito ainda. { $name } olha para o lado até a tela voltar.
together-hand-go = Aqui é { $name }, e ninguém mais está olhando
together-stop = Hoje não: parar aqui

together-same = Seja qual for a resposta, a próxima página é a mesma. Qualquer resposta que não seja “Nada disso” encerra para as duas pessoas, depois que as duas responderem. Não dizemos de quem foi, mas a outra pessoa talvez perceba.
together-yours = Só para { $name }
together-yours-lead = Escreva quanto quiser. Para a outra pessoa, uma linha em branco e uma linha só sua parecem iguais.
together-yours-kept = O que você não guarda só para si também vai para o arquivo com esta conversa.
together-does = Quando há distância entre nós, eu costumo…
together-does-hint = o que você faz, por exemplo: escrever de novo, sumir, arrumar a cozinha
together-feels = e para mim é como…
together-feels-hint = por exemplo: ficar só numa casa grande, ouvir um pedido que não consigo atender
together-private = Guardar esta linha só para mim
together-view = Qual destas chega mais perto de como você vê as últimas semanas?
together-guess = Qual destas { $name } vai escolher? Dê um palpite.
together-private-view = Guardar estas duas respostas só para mim
together-ticks = Só se as duas pessoas marcarem, cada uma em particular:
together-tick-names = Nossos nomes podem aparecer num cartão que fizermos
together-tick-messages = Mensagens da conversa podem aparecer para nós
together-done = Pronto: ocultar isto

together-ready = As duas pessoas responderam.
together-ready-text = Ponham a tela onde dê para as duas verem. Então as duas respostas aparecem de uma vez.
together-reveal = Mostrar as duas de uma vez
together-revealed = Dois olhares sobre as mesmas semanas
together-sees = vê assim
together-thought = achou que { $name } diria
together-open = deixado em aberto
together-nearest-mostly = Em geral { $first } procura e { $second } se afasta
together-nearest-both-reach = As duas pessoas procuram
together-nearest-both-rest = As duas pessoas se afastam
together-nearest-changes = Vai e vem
together-alike = Vocês veem do mesmo jeito. Como é por dentro ainda pode ser diferente.
together-apart = Vocês veem de jeitos diferentes. Cada pessoa viu o que chegou, e as duas podem ter razão.
together-half-open = Uma parte ficou em aberto, e pode ficar assim.

together-loop = Um ciclo, nas palavras de vocês
together-loop-lead = Leia a partir de onde quiser. Não há primeiro passo.
together-loop-caption = Dois feixes de fios que puxam um ao outro. Quanto mais largo o feixe, menos certeza há.
together-loop-caption-plain = Dois feixes de fios que puxam um ao outro, desenhados iguais: aqui não se usa nenhuma conversa.
together-loop-dot = O ponto só dá voltas; não começa em lugar nenhum.
together-empty = …
together-your-words = Nas suas palavras
together-look = Olhar a dois
together-swap = Trocar de lugar
together-swap-text = O desenho está espelhado. Leiam em voz alta as palavras que agora estão do seu lado, como se fossem suas.
together-swap-lead = Depois cada pessoa lê em voz alta as palavras da outra, do lugar da outra.
together-change = Mudar as palavras
together-found = O que a conversa mostra

together-steps = Um pequeno passo para cada pessoa
together-steps-lead = As duas pessoas escolhem entre as mesmas fichas. Um passo é uma oferta, não uma dívida: dê o seu, com ou sem o da outra pessoa.
together-choose = Escolher uma ficha
together-choose-for = Um passo para { $name }
together-own-step = { $name }, com suas palavras
together-part-doing = O que é
together-part-length = Quanto tempo
together-part-in-the-way = O que pode atrapalhar
together-part-is-not = O que não é
together-part-known = O que se sabe
together-part-not-when = Quando deixar de lado
together-left-out = { $count ->
    [1] { $count } ficha que a pesquisa ou nosso modelo desaconselha ficou
   *[other] { $count } fichas que a pesquisa ou nosso modelo desaconselha ficaram
} de fora aqui. Todas estão em Tentar.

together-try-it = Para tentar um passo, e ver se algo muda:
together-card = Um cartão para as duas pessoas
together-card-make = Fazer o cartão
together-card-away = Ocultar o cartão
together-card-exact = Este é o cartão inteiro, exatamente como é salvo: sem datas, sem as palavras de ninguém.
together-card-no-names = Não há nomes aqui. Eles só aparecem se as duas pessoas tiverem marcado essa opção, cada uma em particular.
together-card-names = As duas pessoas marcaram que os nomes podem aparecer.
together-card-take-off = Tirar os nomes
together-card-save = Salvar como imagem
together-card-foot = Slipstep. Ninguém começou.
together-plain-heading = O que cada pessoa faz chega à outra, e volta.

together-moments = Momentos da conversa
together-moments-open = As duas pessoas marcaram que as mensagens podem aparecer.
together-moments-take-back = Fechar as mensagens de novo
together-moments-closed = As mensagens ficam fechadas. Só aparecem se as duas pessoas marcarem, cada uma em particular.
together-again = Recomeçar do zero
together-closed = Por hoje, para aqui. Isso acontece sempre que alguém prefere não seguir, não tem certeza, ou diz sim a uma das linhas. Qual foi, e de quem, não está escrito em lugar nenhum.

## A sessão

session-heading = Em sessão: nada fica guardado
session-lead = Para quem atende duas pessoas na sala, em terapia ou aconselhamento. Funciona sem internet, só na memória desta página. Nada é salvo sozinho, nenhuma mensagem é lida nem mostrada, e encerrar apaga tudo.
session-forgets = Começar também esquece o que está aberto nesta página agora. Se quiser manter, salve antes seu arquivo.
session-before = Antes de começar
session-screened = Perguntei a cada pessoa em particular sobre medo, controle, ameaças, violência e sexo forçado. Não há motivo para não olhar isto a dois.
session-consent = As duas pessoas sabem o que esta página mostra e o que não vê, e concordaram. O consentimento está nos meus próprios registros.
session-not-screened = Cerca de metade dos casais que procuram terapia relata violência no último ano. Cerca de seis em cem falam disso sem ninguém perguntar. Onde há medo ou controle, falar em “vocês” faz mal. O conselho de dar espaço é perigoso nesse caso (Bograd e Mederos 1999; Stith e outros 2004).
session-signs = Pergunte a cada pessoa em particular: “Algo disso já aconteceu entre vocês, de um lado ou do outro?”
session-tick-both = As duas marcas são necessárias. Elas só abrem a página, e não são salvas.
session-begin = Começar a sessão
session-banner = Em sessão: nada fica guardado, nenhuma mensagem é lida nem mostrada.
session-end = Encerrar a sessão e apagar tudo
session-no-messages-title = Numa sessão nenhuma mensagem é lida
session-back = Voltar à sessão
session-no-messages = O que você soltou ou escolheu não foi lido. Na sessão, abra uma página, um resumo, o arquivo de quem você atende ou um exemplo inventado. Para ler mensagens, encerre antes a sessão.
session-no-saving = Durante uma sessão não dá para salvar nada. Para salvar, primeiro encerre a sessão; o que estava aberto nela é esquecido.
session-bring = O que olhar
session-open-page = Abrir uma página ou um resumo
session-open-hint = Um arquivo pequeno salvo em “Uma página” (termina em .page.json), ou a resposta JSON de “slipstep mirror”. Nunca mensagens.
session-refused = Este arquivo não é nem uma página salva nem um resumo. Nada dele ficou guardado. Escolha um arquivo que termina em .page.json, ou a resposta JSON de “slipstep mirror”.
session-opened = A página está aberta. Ela tem palavras e um resultado, e nenhuma mensagem.
session-kept = Ou o arquivo de quem você atende (.slipstep)
session-kept-hint = O que ele contém é visto aqui e não é salvo de novo. As mensagens nele não aparecem. Se contiver várias relações, os nomes ficam listados aqui: abra antes que outras pessoas vejam a tela.
session-passphrase = A frase-senha dele
session-open-kept = Abrir o arquivo
session-opening = Abrindo
session-which = Qual destas?
session-sample-instead = Ou um exemplo inventado:
session-picture = O ciclo, nas palavras das duas pessoas
session-names = Nomes para as duas pessoas, se você quiser na tela
session-edit = As palavras
session-does = faz
session-feels = e por dentro é como
session-full = Tela cheia, grande
session-full-end = Sair da tela cheia (Esc)
session-standing-likely = Provável: a maioria das versões possíveis destas semanas mostra isso.
session-standing-leans = Parece que sim, e ainda pode ser diferente.
session-standing-open = Em aberto: estas semanas também poderiam ter sido diferentes.
session-standing-too-little = Ainda há pouco aqui para ver um padrão.
session-compare = A última vez, ao lado de hoje
session-compare-open = Pôr ao lado a página da última vez
session-compare-away = Ocultar a página da última vez
session-compare-lead = Só as palavras ficam lado a lado. Se desta vez há mais palavras, ou menos, não quer dizer nada.
session-last-time = Na última vez
session-today = Hoje
session-no-words = nenhuma palavra

## A página impressa

page-show = Uma página para imprimir
page-hide = Ocultar a página
page-lead = Esta é a página inteira. Cabe em A4 e em Carta.
page-names = Com nomes
page-print = Imprimir esta página
page-save = Salvar esta página num arquivo pequeno
page-save-note = O arquivo tem o que está nesta página, sem nomes, datas nem mensagens. Quem faz terapia com vocês pode abrir numa sessão. Dá para pôr ao lado de uma mais recente.
page-left = a da esquerda
page-right = a da direita
page-left-name = À esquerda
page-right-name = À direita
page-date = Data
page-no-record = Nenhuma conversa foi lida para esta página. As palavras são suas.
page-steps = Um pequeno passo para cada pessoa
page-room = Espaço para escrever
page-room-one = Como foi
page-room-both = O que vimos a dois
page-foot = Uma conversa não vê ligações, tom, tempo no mesmo lugar, nem motivos. Ninguém começou. Feito com o Slipstep num aparelho; nada foi enviado.
