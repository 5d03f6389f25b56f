# Conferir esta cópia: de que a página foi feita, e como comparar.
copy-title = Conferir esta cópia
copy-lead = Qualquer pessoa pode publicar uma página parecida com o Slipstep. Veja como saber se esta é a verdadeira.
copy-version = Versão
copy-from-site = Esta página foi feita destes arquivos. As impressões digitais deles foram gravadas nela quando foi feita.
copy-from-file = Esta é a cópia num arquivo só: está tudo dentro dele.
copy-from-command = Esta página vem do comando slipstep no seu próprio aparelho. Os arquivos dela estão no pacote que você instalou.
copy-how = Como comparar
copy-step-list = Num aparelho em que você confia, pegue o SHA256SUMS desta versão no lugar onde o Slipstep é publicado.
copy-step-site = Ponha os arquivos do site ao lado do SHA256SUMS e rode esta linha. Todo arquivo tem de dizer OK.
copy-step-file = Ponha este arquivo ao lado do SHA256SUMS e rode esta linha. Tem de dizer OK.
copy-step-command = Rode esta linha num terminal. Ela confere o que você instalou com as assinaturas do registro de pacotes.
copy-limit = Uma cópia falsa poderia mostrar aqui impressões falsas. Por isso a lista tem de vir de outro lugar.
copy-files = { $count ->
    [1] { $count } arquivo
   *[other] { $count } arquivos
}
copy-file = Arquivo
copy-print = Impressão digital (SHA-256)
copy-manual = O manual
