### Ajuda e resumos dos comandos: listas de opções, não frases.

summary-read = lê exportações e diz o que foi lido, não entendido, ambíguo
read-help =
    Uso: slipstep read FILE… [--chat NAME] [--tz ZONE] [--date-order dmy|mdy|ymd]
                       { "[" }--same "A=B"] [--people A,B] [--json | --messages]

    Lê uma ou mais exportações de uma conversa (as que se repetem se juntam) e
    presta contas de cada linha.

    { $reading }
      --people A,B          só o que estas duas pessoas escreveram, de um grupo
      --json                a conta como um objeto JSON (docs/schema/read-1.json)
      --messages            as próprias mensagens, um objeto JSON por linha, em
                            ordem

    Exemplo:
      slipstep read "WhatsApp Chat with Ada.txt" --tz America/Sao_Paulo

summary-mirror = mostra a dança de duas pessoas numa exportação, e quanta certeza há
mirror-help =
    Uso: slipstep mirror FILE… [--me NAME | --people A,B] [--chat NAME]
                         { "[" }--tz ZONE] [--date-order ORDER] [--same "A=B"]
                         { "[" }--living together|apart] [--silence HOURS]
                         { "[" }--exclude DAYS] [--only DAYS] [--apart DAYS]
                         { "[" }--elsewhere DAYS|calls] [--with-text] [--json]
                         { "[" }--html OUT]

    Entra o registro de duas pessoas, sai a dança: quem procura, quem se afasta,
    quem responde a quem, quanta certeza há, e o que o registro não mostra.
    Nada sai deste aparelho.

      --me NAME             quem das duas vem primeiro em cada par de frases; não
                            muda mais nada
      --people A,B          quais duas, se mais de duas pessoas escreveram
    { $reading }
      --living WORD         together ou apart: quem mora junto escreve menos
                            quando está perto
      --silence HOURS       um silêncio maior encerra um papo (padrão: 4)
      --exclude DAYS        dias a não ler, como 2025-07-01..2025-07-14 ou um dia
                            (dias na mesma casa, uma viagem, uma doença): ali não
                            há registro, nunca silêncio; pode ser repetido
      --only DAYS           ler estes dias e nenhum outro (os dias longe, ou os
                            dias na mesma casa); pode ser repetido. Num resultado
                            que vale com e sem esses dias dá para se apoiar
      --apart DAYS          dias longe ou em viagem: são lidos, e cada pessoa tem
                            ali um nível próprio, para que a viagem das duas não
                            passe por resposta de uma à outra; pode ser repetido.
                            Uma escala como 2025-07-07..2025-07-13/14: estes
                            dias, e de novo a cada 14 dias antes e depois
      --elsewhere DAYS      o mesmo para dias em que se usou outro canal; a
                            palavra calls vale por todo dia em que o registro tem
                            uma ligação
      --with-text           guarda os textos, para o relatório mostrar os momentos
                            por trás de um resultado
      --json                a resposta inteira como um objeto JSON
                            (docs/schema/mirror-2.json); nunca contém textos
      --html OUT            um relatório num arquivo só, que se lê sem script

    Exemplo:
      slipstep mirror "WhatsApp Chat with Ada.zip" --tz America/Sao_Paulo --html report.html

summary-model = duas pessoas sob as mesmas equações, simuladas, com passos
summary-claims = cada afirmação da teoria como experimento: vale ou não, e em quantos casos plausíveis
claims-help =
    slipstep claims: cada afirmação da teoria como experimento no modelo

    Uso: slipstep claims [--draws N] [--spread S] [--seed N] [--record FILE]
                         { "[" }--json | --markdown]

    Cada afirmação tem um critério, dito antes de olhar. Ele é testado no caso de
    referência e em muitos casos plausíveis: cada número do modelo vezes exp(S z),
    z normal padrão. As que não valem aparecem como tais. Os dois conjuntos de
    números são testados: o do sistema de referência e o nosso, com confiança
    estável (as mesmas equações).

      --draws N     casos plausíveis, 0 a 100000; padrão 1000 (uns dez segundos)
      --spread S    dispersão dos casos plausíveis, 0 a 1; padrão 0.2
      --seed N      número inteiro que repete os sorteios; padrão 1
      --record FILE uma exportação de duas pessoas: as equações são ajustadas a ela,
                    e cada afirmação é testada nos casos que combinam tão bem quanto
                    qualquer outro, ao lado dos plausíveis; repetido, os casos de
                    todos os registros se juntam
      --json        um objeto na saída padrão (docs/schema/claims-1.json)
      --markdown    a página docs/claims.md

    Com --record, de cada arquivo:
      --people A,B          quais duas, se mais de duas pessoas escreveram
    { $reading }

    Exemplo: uma olhada rápida
      slipstep claims --draws 200

summary-forecast = mostra o que poderia vir de um pequeno passo: um “e se”
forecast-help =
    Uso: slipstep forecast FILE… --move NAME --by PERSON|both
                           { "[" }--guess more|same|less] [--weeks N] [--seed N]
                           { "[" }--people A,B] [--chat NAME] [--tz ZONE]
                           { "[" }--date-order ORDER] [--exclude DAYS] [--json]

    Vinte versões possíveis do que vem depois deste registro com o passo, ao lado
    das mesmas sem ele. Um “e se”, não uma promessa; onde o sentido está em aberto,
    elas vão para os dois lados. docs/spec/moves.md tem o que se supõe.

      --move NAME           { $moves }
      --by PERSON           de quem é o passo: um nome, ou both (nas duas ordens)
      --guess WORD          seu palpite, dado antes: com o passo, as duas pessoas
                            vão chamar mais, igual ou menos que sem ele?
      --weeks N             até onde olhar (padrão: 10)
      --seed N              decide as versões (padrão: 1)
      --people A,B          quais duas, se mais de duas pessoas escreveram
      --exclude DAYS        dias a não ler, como 2025-07-01..2025-07-14 ou um dia
                            (dias na mesma casa, uma viagem, uma doença); pode ser
                            repetido
    { $reading }
      --json                a resposta como um objeto JSON
                            (docs/schema/forecast-1.json)

    Exemplo:
      slipstep forecast "WhatsApp Chat with Ada.zip" --move warm-break --by Ben --guess less --weeks 8

summary-plan = planeja uma tentativa justa de um pequeno passo; o acaso sorteia as semanas
plan-help =
    Uso: slipstep plan FILE… --move NAME --by PERSON|both --out PLAN.json
                       { "[" }--weeks N] [--design week-pairs|before-after]
                       { "[" }--outcome NAME] [--guess more|same|less]
                       { "[" }--start YYYY-MM-DD] [--ics OUT] [--seed N] [--people A,B]
                       { "[" }--chat NAME] [--tz ZONE] [--date-order ORDER]
                       { "[" }--exclude DAYS] [--json]
         slipstep plan --show PLAN.json

    Mostra o que cada jeito de tentar perceberia num registro como este, e escreve
    um plano. O acaso decide quais semanas têm o passo; uma semana é revelada quando
    começa (--show), para que a expectativa não escolha o que vem.

      --move NAME           { $moves }
      --by PERSON           de quem é o passo: um nome, ou both
      --out PLAN.json       para onde vai o plano; um plano que já existe nunca é
                            substituído
      --weeks N             duração (padrão: 12)
      --design KIND         week-pairs (padrão): de cada duas semanas, uma tem o
                            passo; before-after: ele começa numa semana sorteada
      --outcome NAME        a única coisa que será olhada (padrão: de openings,
                            turns e quiet-spell, as que o próprio passo menos muda,
                            e destas a em que este registro mais perceberia):
                            { $outcomes };
                            a e b são as duas pessoas na ordem do registro, ou de
                            --people
      --guess WORD          seu palpite, dado agora: nas semanas com o passo more,
                            same ou less disso
      --start YYYY-MM-DD    primeiro dia (padrão: a próxima segunda-feira)
      --ics OUT             um arquivo de agenda que lembra uma vez por semana e
                            não diz por quê
      --seed N              decide as semanas (padrão: sorteio)
      --people A,B          quais duas, se mais de duas pessoas escreveram
      --exclude DAYS        dias a não ler, como 2025-07-01..2025-07-14 ou um dia
                            (dias na mesma casa, uma viagem, uma doença); pode ser
                            repetido
    { $reading }
      --show PLAN.json      diz a semana atual de um plano
      --json                o plano como é escrito (docs/schema/plan-1.json), sem
                            dizer nada

    Exemplo:
      slipstep plan "WhatsApp Chat with Ada.zip" --move small-bids --by Ben --outcome openings --out try.json

summary-check = mostra no que deu uma tentativa planejada, depois que acaba
check-help =
    Uso: slipstep check FILE… --plan PLAN.json [--lapsed 3,7] [--silent]
                        { "[" }--chat NAME] [--tz ZONE] [--date-order ORDER]
                        { "[" }--exclude DAYS] [--json]

    Pega uma exportação mais nova da mesma conversa (com as anteriores, que se
    juntam) e compara as semanas com o passo às semanas sem ele, pelas ordens que o
    acaso poderia ter sorteado. Enquanto a tentativa anda, nada é dito.

      --plan PLAN.json      o plano, como `slipstep plan` o escreveu
      --lapsed 3,7          semanas, contadas a partir de 1, em que o passo foi
                            esquecido; aparecem, e contam como foram sorteadas
      --silent              ninguém escreveu desde a última mensagem: o que resta da
                            tentativa é silêncio, e não falta de registro
      --exclude DAYS        dias a não ler, como 2025-07-01..2025-07-14 ou um dia
                            (dias na mesma casa, uma viagem, uma doença); pode ser
                            repetido
    { $reading }
      --json                a resposta como um objeto JSON
                            (docs/schema/check-1.json)

    Exemplo:
      slipstep check "WhatsApp Chat with Ada.zip" --plan try.json

summary-talk = pensa com calma junto com você: um guia escrito, neste aparelho, que não guarda nada
talk-help =
    Uso: slipstep talk [FILE…] [--door NAME] [--role reaching|stepping-back]
                       { "[" }--people A,B] [--lang LANG] [--script ANSWERS.json --json]

    Uma conversa escrita de dois a seis minutos: uma pergunta por vez, suas próprias
    palavras mostradas de volta, uma coisa pequena no fim. É um programa; só sabe o
    que lhe dizem. Com um FILE, diz o que aquela conversa mostra, e com quanta
    certeza; sem ele, o que o modelo de duas pessoas mostra. Nada fica guardado.

      --door NAME           qual assunto:
                            { $doors }
      --role WORD           seu lugar esta noite: reaching (procurar) ou
                            stepping-back (se afastar)
      --people A,B          quais duas, se mais de duas pessoas escreveram
    { $reading }
      --script FILE         respostas de uma conversa, para repetir:
                            { $example }
      --json                o que foi dito e o que se pode responder, como um objeto
                            JSON (docs/schema/talk-1.json)

    A cada pergunta: um número ou palavras; s para “Se você tem medo”, b para
    voltar, Enter para pular, q para fechar e esquecer.

    Exemplo:
      slipstep talk --door waiting --role reaching

summary-safety = mostra onde ligar, primeiro no seu país
safety-help =
    Uso: slipstep safety
    Exemplo:
      slipstep safety --lang pt

summary-app = serve o aplicativo web só para este aparelho
app-help =
    Uso: slipstep app [--port N] [--open]

    Serve o aplicativo web no endereço local, só para este aparelho, até ser parado
    com Ctrl+C. A página não pede mais nada depois de carregar, e nada do que se
    carrega nela sai dela.

      --port N   a porta; 0 pega qualquer uma livre (padrão { $port }, ou uma livre
                 se ela estiver ocupada)
      --open     abre a página onde há uma área de trabalho

    Exemplo:
      slipstep app --open

reading-help =
    { "" }  --chat NAME           qual conversa, se há várias; repetido: conversas que são
                            uma só
      --tz ZONE             fuso horário do celular, como America/Sao_Paulo, para
                            exportações que só sabem a hora local (padrão: o fuso
                            deste aparelho, e a resposta diz que foi suposto); de um
                            arquivo entre vários: FILE=ZONE no lugar de FILE
      --date-order ORDER    dmy, mdy ou ymd, para os arquivos que se leem dos dois
                            jeitos
      --columns ROLES       quais colunas de uma tabela contêm o quê, como
                            date=1,from=2,text=4 (também time, to, direction, chat)
      --same "A=B"          dois nomes (ou números, ids) que são uma só pessoa, como
                            nas exportações dos dois celulares; pode ser repetido,
                            para mais nomes ou para a outra pessoa
