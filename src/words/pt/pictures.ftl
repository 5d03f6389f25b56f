### O que as imagens têm em comum, e o que se pode levar delas.

pictures-numbers = Os números deste gráfico
pictures-of-ten = { $full } de 10.
pictures-answer-when = Quando { $other } chamou { $how ->
    [less] menos
   *[more] mais
},
pictures-answer-then = { $lean ->
    [later] { $one } demorou mais para escrever.
    [sooner] { $one } demorou menos para escrever.
   *[unclear] não está claro o que { $one } fez então.
}
pictures-dot-go = Pôr o ponto em movimento
pictures-dot-stop = Parar o ponto
pictures-nearest = Mais perto:
pictures-and-others = e outros

## Um cartão para compartilhar

pictures-card-make = Fazer um cartão para compartilhar
pictures-card-away = Ocultar o cartão
pictures-card-bare = Este é o cartão inteiro: sem nomes, sem datas, sem as palavras de ninguém.
pictures-card-more = Este é o cartão inteiro, como você escolheu. Sem as palavras de ninguém.
pictures-card-names = Pôr os dois nomes
pictures-card-when = Pôr as datas
pictures-card-says = Um cartão que diz: { $sentence }
pictures-card-save = Salvar como imagem
pictures-ring-plain = Um ano nosso.
pictures-ring-out = para fora: uma pessoa procura, um traço por semana
pictures-ring-out-named = para fora: { $one } procura, um traço por semana
pictures-ring-in = para dentro: a outra procura
pictures-ring-in-named = para dentro: { $one } procura
pictures-ring-wound = um fio: onde virou uma espiral, { $count ->
    [1] uma vez
   *[other] { $count } vezes
}
pictures-ring-since = a sombra: desde que mudou
pictures-ring-since-when = a sombra: desde { DATE($when, form: "month") }
pictures-keep = Salvar este gráfico como arquivo
pictures-keep-open = Abrir um gráfico salvo
pictures-keep-trouble = Este arquivo não abre aqui. Escolha um que você salvou nesta página; o nome dele termina em .json.

## Títulos de uma tabela para outros programas

pictures-out-what = o quê
pictures-out-when = quando
pictures-out-whose = de quem
pictures-out-middle = meio
pictures-out-low = mínimo (8 em 10)
pictures-out-high = máximo (8 em 10)
pictures-out-unit = unidade
pictures-out-times = vezes que escreveu
pictures-out-messages = mensagens
pictures-out-opened = parcela de papos puxados
pictures-out-share = parcela
pictures-out-finding = resultado
pictures-out-finding-words = o que cada pessoa fez
pictures-out-sure = grau de certeza
