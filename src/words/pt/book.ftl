### O que está guardado num arquivo, quando não dá para ler.

book-newer = Um Slipstep mais novo guardou o que há neste arquivo (livro { $version }; este aqui conhece até { $known }). Ele fica como está. Abra com aquela versão ou uma posterior.
book-broken = Não dá para ler o que está guardado neste arquivo: { $places ->
    [1] uma coisa não está como deveria
   *[other] { $places } coisas não estão como deveriam
}. Nada foi mudado. Abra o que foi salvo antes dele (mesmo nome, terminado em .previous), ou um backup.
book-twice = Dois pares de pessoas neste arquivo não se distinguem, então poderiam se misturar. Nada foi mudado. Abra o que foi salvo antes dele (mesmo nome, terminado em .previous), ou um backup.
