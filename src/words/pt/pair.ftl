### Quais duas pessoas de uma conversa. $name e $people estão como aparecem nela.

pair-nobody = Ninguém escreveu nesta conversa, então não há duas pessoas para ver.
pair-only-one = Só “{ $name }” escreveu nesta conversa, e são precisas duas pessoas. Exporte de novo, com as mensagens das duas. Se as duas têm esse nome no aplicativo, mude um antes.
pair-same = Os dois nomes são da mesma pessoa. Indique duas pessoas diferentes.
pair-choose = { $count } pessoas escreveram nesta conversa, e olhamos duas por vez. Escolha duas: { $people }.
pair-two-of-that-name = { $count } pessoas nesta conversa se chamam “{ $name }”. Indique pelo id: { $ids }.
pair-no-such = Ninguém nesta conversa se chama “{ $name }”. Aparecem: { $people }.
pair-quoted = “{ $name }”
pair-and-more = { $people } e mais { $more }
