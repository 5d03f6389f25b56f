### O que uma conversa não vê, e o que falaria contra um resultado.

unseen-heading = O que uma conversa não vê: quase tudo.
unseen-aloud = Ligações, trajetos de carro, o mesmo sofá. Quem está perto pode escrever pouco.
unseen-tone = O tom. O mesmo “tá” pode ser carinhoso ou ríspido.
unseen-why = Os motivos: trabalho, doença, um bebê, um celular sem bateria.
unseen-first = Quem começou, não dá para saber. Uma conversa só mostra o que costuma vir depois do quê.
unseen-heart = O que vocês sentem, e o que vem pela frente.
unseen-afraid = Se alguém está com medo. Isso a gente pergunta, nunca adivinha.
unseen-this = Na conversa que está aberta agora
unseen-against = O que pesaria contra o resultado
unseen-against-silence = O resultado só vale com uma certa duração de silêncio. Dá para mudar isso em “Como sabemos”.
unseen-against-days = O resultado some quando férias, plantões ou dias na mesma casa ficam de fora.
unseen-against-chance = Conversas embaralhadas ao acaso, com as mesmas fases de muitas e de poucas mensagens, mostram o mesmo tanto.
unseen-against-reason = Você se lembra de um motivo que esta conversa não conhece. O seu motivo vale mais.
