### Welche zwei Menschen eines Chats.

pair-nobody = In diesem Chat hat niemand geschrieben, also gibt es keine zwei, die wir ansehen können.
pair-only-one = Nur „{ $name }“ schrieb in diesem Chat, und es braucht zwei. Exportiere den Chat noch einmal, mit den Nachrichten von beiden. Heißt ihr in der App beide gleich, ändere zuerst einen der Namen.
pair-same = Beide Namen gehören zu ein und derselben Person. Nenn zwei verschiedene.
pair-choose = { $count } Menschen schrieben in diesem Chat, und wir sehen immer nur zwei an. Wähl zwei davon: { $people }.
pair-two-of-that-name = { $count } Menschen in diesem Chat heißen „{ $name }“. Nenn sie mit ihrer Kennung: { $ids }.
pair-no-such = In diesem Chat heißt niemand „{ $name }“. Es gibt: { $people }.
pair-quoted = „{ $name }“
pair-and-more = { $people } und { $more } weitere
