### O que aconteceu com um arquivo guardado, e o que fazer.
store-damaged = Este arquivo está danificado: a soma de verificação não bate com o conteúdo. Nada foi alterado. Abra o que foi salvo antes dele (mesmo nome, terminado em .previous), ou um backup.
store-newer = Este arquivo foi salvo por um Slipstep mais novo (versão do documento { $version }; este aqui conhece até { $known }). Ele fica como está. Abra com aquela versão ou uma posterior.
store-foreign = Este arquivo abriu, mas o conteúdo não é do Slipstep. Nada dele foi lido. Escolha o arquivo que você salvou, ou a cópia .previous.
store-changed-elsewhere = Outra aba ou janela salvou ali nesse meio-tempo, então o que está aqui não foi salvo. Abra primeiro a versão mais nova, ou substitua por esta.
store-disk-full = O disco está cheio, então nada foi salvo. O que você salvou antes está intacto. Libere espaço e salve de novo.
store-not-saved = Não deu para gravar o arquivo, então nada foi salvo. O que você salvou antes está intacto. Escolha outro lugar e salve de novo.
store-not-slipstep = Este não é um arquivo do Slipstep, ou o começo dele está danificado. Escolha o arquivo cujo nome termina em .slipstep, ou a cópia .previous.
store-passphrase = Este arquivo não abriu: a frase-senha é outra, ou ele foi alterado depois de salvo. Não mudamos nada nele. Tente de novo, ou abra a cópia .previous.
store-too-large = Descompactado, este arquivo fica bem maior que uma conversa guardada, como os que são feitos para encher um disco. Ele não foi aberto. Escolha o arquivo que você salvou, ou a cópia .previous.
store-too-much = O que você quer guardar passa de { $megabytes } MB, mais do que cabe num arquivo. Nada foi salvo, e o que você salvou antes está intacto. Guarde sem as palavras das mensagens, ou tire uma conversa. Depois salve de novo.
