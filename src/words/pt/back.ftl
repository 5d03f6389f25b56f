### A volta: a tranca da cópia neste navegador, e a própria semana.

## A tranca. Nenhum nome, nenhum passo, nenhuma mensagem.

back-locked = Trancado.
back-week = Semana { $week } de { $weeks }.
back-day = Dia { $day } de 7.
back-begins = Começa { DATE($day, form: "weekday") }.
back-over = Suas semanas acabaram.
back-since-weekday = Trancado neste aparelho desde { DATE($day, form: "weekday") }.
back-since-day = Trancado neste aparelho desde { DATE($day, form: "day") }.
back-passphrase = Sua frase-senha
back-open = Destrancar
back-passkey = Destrancar com este aparelho
back-passkey-note = O aparelho pede um dedo, um rosto ou um código.
back-or-passphrase = Ou sua frase-senha
back-passkey-add = Da próxima vez, destrancar com este aparelho
back-passkey-made = De agora em diante este aparelho também abre. Sua frase-senha abre sempre.
back-passkey-not = Este aparelho não deu uma chave, então nada mudou. Sua frase-senha abre.
back-passkey-other = A chave deste aparelho já não abre: a frase-senha da cópia mudou depois. Digite a nova.
back-opening = Abrindo…
back-wrong = Estas palavras não abrem. Nada mudou.
back-before = Abrir a cópia anterior
back-not-you = Não é você? A história
back-stays = Fica neste aparelho. Nós também não conseguimos abrir.

## A semana. Perguntas para quem a guarda, em particular.

back-closer-first = Mais perto que antes?
back-closer = Mais perto que na semana passada?
back-further = mais longe
back-same = igual
back-nearer = mais perto
back-did = Você deu o passo?
back-left-out = Você pulou o passo?
back-no = não
back-partly = em parte
back-yes = sim
back-how = Como foi?
back-hard = difícil
back-light = leve
back-stave = Suas { $weeks } semanas, com o que você marcou até agora.
back-days = Dias em que você fez
back-days-note = Toque num dia em que você fez isso. Se um dia ficar sem marcar, não tem problema.
back-week-over = Sua semana acabou.
back-sentence = Uma frase para guardar
back-coin = As próximas semanas se abrem no primeiro dia. O acaso já sorteou.
back-away = { $weeks ->
    [2] Duas semanas longe.
    [3] Três semanas longe.
   *[other] { $weeks } semanas longe.
}
back-away-lead = Acontece. Continuar, ou deixar?
back-go-on = Continuar
back-leave = Deixar
back-again = De novo
back-lock = Trancar
back-more = O passo, a agenda, deixar de lado

## O que fica guardado

back-kept = Guardado.
back-keeping = Guardando…
back-see-you = Até { DATE($day, form: "weekday") }.
back-until = Acaba { DATE($day, form: "weekday") }.
back-no-more = Não perguntamos mais nada.
back-not-yet = Ainda não está no seu arquivo.
back-save-file = Salvar seu arquivo
back-mend = Tentar de novo
back-keep = Guardar aqui
back-keep-what = Escolha uma frase-senha, uma vez só. Depois, tudo o que você marcar é salvo sozinho, trancado neste navegador. Quem usa este navegador vê só que há algo trancado aqui e em que semana do teste você está.
back-keep-here = Trancar neste navegador
back-keep-file = Ou guardar como arquivo
back-calendar = Pôr na sua agenda
back-calendar-bare = Sem o link
# In the calendar itself, which others may see.
back-calendar-title = Nota da semana
back-calendar-link = Diz “{ $title }” e tem um link para esta página.
back-calendar-nothing = Diz “{ $title }”, e mais nada.

## Uma ficha para a outra pessoa: o passo em duas partes iguais.

back-card = Uma ficha para a outra pessoa
back-card-one = Uma pessoa
back-card-two = A outra
back-card-same = O mesmo, nas mesmas semanas.
back-card-live = Viver como sempre, sem dever nada em troca.
back-card-when = { $weeks ->
    [1] Uma semana, a partir de { DATE($day, form: "day") }.
   *[other] { $weeks } semanas, a partir de { DATE($day, form: "day") }.
}
back-card-guess = Um palpite, cada pessoa o seu, para abrir no fim: mais longe, igual ou mais perto?
back-card-copy = Copiar como texto
back-guess-other = Deixar a outra pessoa dar um palpite aqui
