### O que está guardado num arquivo, quando não dá para ler.

book-newer = O que há neste arquivo foi guardado por um Slipstep mais novo (livro { $version }; este aqui conhece até { $known }). Ele fica como está. Abra com aquela versão ou uma posterior.
book-broken = Não dá para ler o que está guardado neste arquivo: { $places ->
    [1] uma coisa não está como deveria
   *[other] { $places } coisas não estão como deveriam
}. Nada foi alterado. Abra o que foi salvo antes dele (mesmo nome, terminado em .previous), ou um backup.
book-twice = Neste arquivo há dois pares de pessoas que não dá para distinguir, e eles poderiam se misturar. Nada foi alterado. Abra o que foi salvo antes dele (mesmo nome, terminado em .previous), ou um backup.
