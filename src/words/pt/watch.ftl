### A primeira página: a partitura de uma noite, o palpite, e o que veio depois. Carregada primeiro.

watch-one-writes = Uma pessoa escreve mais.
watch-other-quiet = A outra vai se calando.
watch-one-quiet = Uma pessoa vai se calando.
watch-other-writes = A outra escreve mais.
watch-yours = Veja na sua própria conversa.
watch-stays = Sua conversa nunca sai deste aparelho.
watch-stays-check = Como conferir isso
watch-stays-offline = Desligue a internet: tudo continua funcionando, porque já está tudo aqui.
watch-stays-network = Ou abra as ferramentas de desenvolvedor do navegador em “Rede” e carregue uma conversa. Nenhuma linha aparece ali.
watch-stays-policy = A primeira linha da própria página proíbe o navegador de enviar qualquer coisa: connect-src 'none'.
watch-stays-closed = Quando você fecha a página, nada fica guardado, a não ser que antes você tenha salvado seu arquivo trancado.
watch-play = Ver acontecer
watch-use = Usar minha conversa
watch-invented = { $a }, { $b } e o que dizem são ficção; um modelo calcula os horários. Riscado: escrito, mas não enviado.
watch-word-home = Já chegou em casa?
watch-word-there = Tá aí?
watch-word-mark = ?
watch-word-wrong = Falei algo errado?
watch-word-night = Boa noite, então.
watch-word-soup = Fiz sopa.
watch-word-kept = Guardei pra você.
watch-draft-first = Desculpa, dia lo…
watch-draft-second = Não sei o que diz…
watch-night-says = Uma noite de duas pessoas inventadas. { $one } escreve { $written } vezes. { $other } responde { $answered } vezes, e está em silêncio há { DURATION($wait) }.
watch-night-silent = { $wait } de silêncio
watch-read = Dois minutos de leitura

watch-scene-woven = Nove da noite. { $one } e { $other } se escrevem, como quase todo dia.
watch-scene-pause = { $other } larga o celular um pouco. { $one } continua escrevendo.
watch-scene-row = { $one } manda { $row } mensagens seguidas. De { $other }, nada ainda.
watch-scene-deletes = { $other } começa uma resposta, e apaga. { $one } não vê nada disso.
watch-scene-presses = Destas { $row } mensagens, { $pressing } cobram uma resposta. Aí fica mais difícil responder.
watch-skip = Parar aqui
watch-pause = Pausar
watch-go-on = Continuar

## O palpite

watch-inside-writes = Não me querem por perto.
watch-inside-quiet = Nunca é suficiente.
watch-thinks = { $one } pensa:
watch-question = { $one } para de correr atrás, e continua com o mesmo carinho. O que { $other } faz?
watch-guess-more = Escreve mais
watch-guess-same = Fica como está
watch-guess-less = Escreve ainda menos

## O que o modelo diz, em movimento

watch-later = { $weeks ->
    [1] Uma semana depois…
   *[other] { $weeks } semanas depois…
}
watch-answer = Em { $nearer } de 100 casos inventados, { $other } chega mais perto.
watch-answer-not = Em { $not }, não. “Mais perto” quer dizer: depois de dez semanas, pelo menos uma vez e meia as mensagens de antes. Há poucos dados reais sobre isso.
watch-held = Na quarta semana, { $one } manda cerca de { NUMBER($first, maximumFractionDigits: 1) } mensagens por dia, e { $other }, cerca de { NUMBER($second, maximumFractionDigits: 1) }.
watch-held-not = Assim seria com estas duas pessoas, sem contar o acaso.
watch-lost = Se nada mudar, mais um ano custa { $first } da confiança de { $one } em { $other }, { $second } da de { $other } em { $one } e { $warmth } do carinho dos dois lados.
watch-guessed = Seu palpite: { $guess ->
    [more] escreve mais
    [same] fica como está
   *[less] escreve ainda menos
}.
watch-hold = Agora é com você: mexa em { $one } ou { $other } e veja o que acontece.
watch-ease-writer = O quanto { $one } pega mais leve
watch-ease-quiet = O quanto { $other } chega mais perto
watch-weeks-says = Três semanas antes daquela noite e quatro depois, um traço por dia. Nos últimos quatro dias antes dela, e desde então, { $one }: cerca de { NUMBER($first, maximumFractionDigits: 1) } mensagens por dia, depois { NUMBER($since, maximumFractionDigits: 1) }. { $other }: cerca de { NUMBER($quiet, maximumFractionDigits: 1) }, depois { NUMBER($near, maximumFractionDigits: 1) }.
watch-tonight = esta noite
watch-days-on = dia { $day }
watch-weeks-on = { $weeks ->
    [1] uma semana depois
   *[other] { $weeks } semanas depois
}
watch-weeks-legend = Um traço por dia. Mais alto: mais mensagens. Cada fio: uma versão possível.
watch-eased-on = { $one } continua escrevendo. { $other } continua longe.
watch-eased-some = { $one } pega um pouco mais leve.
watch-eased-kind = { $one } para de correr atrás, e continua com o mesmo carinho.
watch-eased-cold = { $one } escreve cada vez menos, inclusive palavras de carinho. Agora é { $other } quem corre atrás: os papéis se inverteram.
watch-near-some = { $other } manda umas palavras de carinho quase todo dia.
watch-near-more = { $other } manda duas ou três mensagens carinhosas por dia.
watch-both = Cada lado faz um pouco.
watch-next = Ver como começou
