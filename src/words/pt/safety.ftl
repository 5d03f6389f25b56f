### Se é seguro, sair, onde ligar. Carregado primeiro: estas páginas têm de abrir sempre.

safety-question = Antes, uma pergunta só para você
safety-lead = É sobre medo e violência. Alguma destas coisas já aconteceu entre vocês, com você ou com a outra pessoa? Sua resposta não fica salva.
safety-sign-afraid = Medo do que a outra pessoa possa fazer
safety-sign-control = Vigilância ou controle: celular, dinheiro, roupa, amizades, onde você está
safety-sign-hurt = Ameaçar, bater, segurar à força, machucar: uma pessoa, uma criança, um animal; quebrar coisas
safety-sign-sex = Sexo por pressão ou à força
safety-sign-honest = Não seria seguro responder com sinceridade
safety-none = Nada disso
safety-some = Algo disso, ou não sei dizer
safety-stop = Então o Slipstep não é a ajuda certa
safety-stop-why = O Slipstep mostra duas pessoas que alimentam algo em conjunto. Onde alguém sente medo ou é alvo de controle, não é assim, e o conselho de dar espaço ou chegar mais perto pode fazer mal. Por isso ele para aqui.
safety-stop-help = Há pessoas preparadas para ajudar nisso. Use um aparelho que mais ninguém veja: ligações e páginas podem ficar no histórico.
safety-now = Está em perigo agora? { $call }
safety-call = Ligue para a emergência de onde você está (190 no Brasil, 112 em Portugal).

## Onde ligar

help-emergency = em perigo
help-violence-women = violência contra a mulher
help-domestic = violência doméstica
help-violence-men = violência contra homens
help-talk = alguém para conversar
help-crisis = numa crise
help-option = { $number }, depois { $option }
help-line = { $number } ({ $what })
help-elsewhere = Outros países
help-note = Esta lista não é completa, e os números mudam.

## A página que está sempre no menu

safety-heading = Se você tem medo
safety-heading-lead = O que parece um ciclo pode ser o medo que uma pessoa tem da outra. Alguma destas coisas já aconteceu entre vocês, com você ou com a outra pessoa?
safety-where = Se sim, o conselho de dar espaço ou chegar mais perto pode fazer mal.
safety-talk = Alguém para conversar
safety-not-now = Agora não, sem ver o resultado
safety-away = Seus resultados estão ocultos nesta visita.
safety-away-text = O que a conversa mostrou está oculto em todas as páginas. Você pode responder de novo, ou ver onde ligar, quando quiser.
safety-away-session = O que a conversa mostrou fica oculto em todas as páginas até a sessão acabar. Dá para ver onde ligar a qualquer hora.
safety-again = Perguntar de novo
safety-put-away = Ocultar meus resultados
safety-eyes = Se mais alguém olha este aparelho
safety-eyes-leave = “{ $leave }”, lá em cima, ou a tecla Shift três vezes em cinco segundos, esvazia esta página na hora.
safety-eyes-keeps = Esta página não salva nada por conta própria. Só ficam o arquivo e a cópia trancada que você salvou. Quem olhar vê que eles existem, mas não o que há dentro. Sua resposta à pergunta privada não está em nenhum dos dois.
safety-eyes-outside = O histórico do navegador e os dados do site podem mostrar que esta página esteve aberta. Dá para limpar os dois nas configurações.
safety-eyes-device = Um aparelho que mais alguém olha não é privado, por mais que a página prometa.
safety-help-and-leave = Onde ligar, e como sair desta página
