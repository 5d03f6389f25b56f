### Choisir un fichier, le lire, et qui est qui.

load-bring = Choisis une discussion. Elle ne quitte pas cet appareil.
load-lead = Exporte-la de ton appli, puis ouvre-la ici : tu verras comment vous vous répondez.
load-fair = L’autre personne n’a rien demandé. Lui montrerais-tu ce que tu trouves ?
load-reading = Lecture de ta discussion
load-question = Une question d’abord.
load-what = Ce qui a été lu
load-another = Un autre fichier
load-zone = Les heures sont lues dans le fuseau { $zone }.
load-who-note = Ça change seulement qui s’affiche en premier.
load-next = Continuer
load-called = Ici, vous vous appelez { $a } et { $b }.
load-called-one = Nom pour { $person }
load-called-alike = Donne à chaque personne un nom différent.
load-called-go = Utiliser ces noms

## L’endroit où déposer un fichier

load-drop = Dépose le fichier ici
load-pick = J’ai le fichier
load-pick-folder = Choisir un dossier
load-several = Plusieurs fichiers choisis ensemble sont lus comme une seule conversation : ceux des deux téléphones, ou un ancien et un plus récent.
load-several-mac = Ou un chat.db avec son chat.db-wal.
load-which-app = Quelle appli ?
load-app-whatsapp = WhatsApp
load-app-imessage = iMessage
load-app-meta = Messenger ou Instagram
load-app-another = Une autre appli
load-other-ways = Autres possibilités
load-system = Quel téléphone ?
load-system-iphone = iPhone
load-system-android = Android
load-step = { $at } sur { $of }
load-on-computer = Ouvre Slipstep sur l’ordinateur en question. Tu y trouveras la marche à suivre.
load-paste = Ou colle le texte d’une discussion
load-paste-go = Lire ce texte
load-stop = Arrêter
load-stopped = C’est arrêté. Rien n’a été gardé, tout est comme avant.
load-undo = Annuler cet import
load-undone = L’import est annulé, et ses lignes sont effacées.
load-undone-kept = Ce qui était ouvert avant est revenu. Ce que tu as gardé est toujours dans ton fichier.

## Ce qui se fait en coulisses

load-stage-read = Lecture des lignes
load-stage-group = Recherche des messages et des pauses
load-stage-weigh = Calcul : qui répond à qui
load-stage-seal = Verrouillage
load-stage-at = { $stage }… { NUMBER($share, style: "percent") }

## Les questions qu’un fichier peut laisser ouvertes

load-ask-chat = On dirait qu’il y a plusieurs discussions ici. Laquelle veux-tu regarder ? Les autres sont laissées de côté.
load-ask-columns = C’est un tableau. On ne sait pas dans quelles colonnes sont la date, la personne qui écrit et le texte. Choisis-les ici.
load-ask-dates = Ce fichier écrit-il d’abord le jour, ou le mois ? 3/4 peut être le 3 avril ou le 4 mars. Un mauvais choix décalerait tous les messages. Comment le téléphone d’où il vient écrit-il les dates ?
load-order-dmy = Le jour d’abord (31/12)
load-order-mdy = Le mois d’abord (12/31)
load-order-ymd = L’année d’abord (2024/12/31)
load-columns = Quelle colonne contient quoi ?
load-column-date = Date
load-column-time = Heure
load-column-from = Qui a écrit
load-column-text = Ce qui est écrit
load-column-choose = Choisis une colonne
load-column-with-date = Avec la date
load-columns-go = Lire comme ça
load-columns-change = D’autres colonnes

## Qui est qui

load-who = Laquelle des deux personnes es-tu ?
load-neither = Aucune, ou je préfère ne pas le dire
load-two-of = Lesquelles de ces { $count } personnes ?
load-group = Il y a plus de deux personnes dans cette discussion. De qui veux-tu voir la danse ? Choisis-en deux. Les lignes des autres sont laissées de côté, et comptées.
load-two-go = Ces deux-là
load-group-says = Qui écrit juste après qui. Le duo le plus fréquent : { $one } et { $other }.
load-group-arcs = Plus un arc est épais, plus une personne écrit souvent juste après l’autre.
load-messages = { $count ->
    [one] { $count } message
   *[other] { NUMBER($count) } messages
}
load-one-person = Une personne, ou deux ?
load-one-person-lead = Ces noms sont peut-être ceux d’une seule personne. On ne réunit rien sans ton accord, et tu peux revenir en arrière.
load-one-yes = Une personne
load-one-no = Deux personnes
load-apart = Séparer de nouveau
load-joined = { $names } comptent comme une seule personne, comme tu l’as dit.
load-join-own = Réunir toi-même deux noms
load-join-first = Un nom
load-join-second = L’autre nom de la même personne
load-join-choose = Choisis un nom
load-join-go = Réunir ces deux noms
load-join-chats = Certaines forment une seule conversation
load-join-chats-go = Les lire ensemble
load-why-same-messages = Les deux noms ont écrit la même chose au même moment dans deux fichiers, { NUMBER($times) } fois.
load-why-spelling = Les noms ne diffèrent que par l’orthographe.
load-why-prefix = L’un des noms est le début de l’autre, et les deux n’apparaissent jamais dans le même fichier.
load-why-number = Un numéro et un nom qui n’écrivent jamais dans le même fichier.
load-why-owner = L’un est son nom sur son propre téléphone, l’autre celui qu’affiche l’autre téléphone.

## Vivre ensemble

load-home = Vivez-vous ensemble ?
load-home-note = Quand on vit ensemble, on s’écrit souvent moins quand ça va bien. Le nombre de messages ne dit alors presque rien.
load-yes = Oui
load-no = Non
load-rather-not = Je préfère ne pas le dire

## Ce qui a été lu

load-account = Messages : { NUMBER($read) } lus, { NUMBER($not) } non compris
load-file = { $app } : { $messages ->
    [1] un message.
   *[other] { NUMBER($messages) } messages.
} { $system ->
    [1] Une ligne sans message est laissée de côté (un titre, un avis ou autre).
   *[other] { NUMBER($system) } lignes sans message sont laissées de côté (titres, avis et autres).
}
load-file-by-number = Fichier { NUMBER($at) }
load-person-by-number = Personne { NUMBER($at) }
load-file-reactions = { $count ->
    [1] Une réaction est comptée.
   *[other] { NUMBER($count) } réactions sont comptées.
}
load-file-dates = Les dates sont lues { $order ->
    [dmy] avec le jour d’abord
    [mdy] avec le mois d’abord
   *[ymd] avec l’année d’abord
}{ $how ->
    [format] , comme toujours dans ce format
    [given] , comme tu l’as dit
    [assumed] , comme c’est l’usage
   *[settled] , comme le montre le fichier
}.
load-merged = { $count ->
    [1] Un message était dans plusieurs fichiers et ne compte qu’une fois.
   *[other] { NUMBER($count) } messages étaient dans plusieurs fichiers et ne comptent qu’une fois.
}
load-strip = Dans la bande, les petites marques sont les jours avec des appels. Un contour en pointillé montre où il y avait des messages éphémères.
load-lines = Les lignes non comprises, et pourquoi
load-lines-note = Le texte de ces lignes n’est pas affiché. Ouvre le fichier à cette ligne pour le voir.
load-lines-where = Où
load-lines-why = Pourquoi
load-line = Ligne { NUMBER($at) }
load-entry = Entrée { NUMBER($at) }
load-zone-label = Fuseau horaire
load-zone-stated = Le fichier indique ce fuseau.
load-zone-given = Tu as choisi ce fuseau.
load-zone-assumed = Le fichier n’indique pas de fuseau horaire, alors on prend celui de cet appareil. Si le téléphone était ailleurs, choisis son fuseau.
load-other-chat = Ce fichier est peut-être une discussion avec quelqu’un d’autre, alors rien n’a encore été ajouté. Si c’est la même et qu’un nom ou un numéro a changé, ajoute-la. Si c’en est une autre, ouvre-la à part.
load-other-chat-same = C’est la même discussion : l’ajouter
load-fault = Quelque chose n’a pas marché dans l’appli ({ $name }). Ce que tu vois est comme avant, et rien n’a quitté cet appareil. Recharge la page et réessaie.
load-fault-report = Un rapport d’erreur, sans rien de ta discussion
load-fault-copy = Le copier
load-fault-copied = Copié.

## Comment obtenir le fichier

load-limit = WhatsApp s’arrête vers 40 000 messages, ou 10 000 avec les médias. Il coupe les plus anciens sans le dire. Choisis « Sans les médias ». Si « Exporter discussion » n’apparaît pas, la « confidentialité avancée » est activée. On peut l’activer d’un côté comme de l’autre, pour ses raisons, et le changement se voit des deux côtés.
load-guide-iphone = WhatsApp sur iPhone
load-guide-iphone-1 = Ouvre la discussion et touche le nom en haut.
load-guide-iphone-2 = Descends et touche « Exporter discussion ».
load-guide-iphone-4 = Touche « Enregistrer dans Fichiers ».
load-guide-iphone-5 = Reviens dans Slipstep, touche « J’ai le fichier » et prends ce zip.
load-guide-iphone-note = Le fichier donne l’heure de ton téléphone, pas son fuseau. Tu peux régler le fuseau après.
load-guide-android = WhatsApp sur Android
load-guide-android-1 = Ouvre la discussion et touche les trois points.
load-guide-android-2 = Touche « Plus ».
load-guide-android-3 = Touche « Exporter discussion ».
load-guide-android-5 = Touche Slipstep, si tu l’as installé. Sinon, enregistre le fichier et choisis-le ici.
load-guide-android-note = Les dates suivent les réglages du téléphone. Si on peut confondre le jour et le mois, on te pose la question.
load-guide-without = Choisis « Sans les médias ».
load-guide-meta = Messenger et Instagram, sur iPhone ou Android
load-guide-meta-1 = Dans les réglages de l’appli, ouvre « Espace Comptes ».
load-guide-meta-2 = Touche « Vos informations et autorisations », puis « Exporter vos informations ».
load-guide-meta-3 = Choisis seulement les messages, sur toute la période, en « JSON ».
load-guide-meta-4 = Quand on te dit que c’est prêt, télécharge le zip et choisis-le ici.
load-guide-meta-note = Cela peut prendre des heures. Messenger garde à part les discussions chiffrées : cherche dans ses réglages de confidentialité le téléchargement du stockage sécurisé.
load-guide-telegram = Telegram sur un ordinateur
load-guide-telegram-2 = Choisis « Exporter l’historique ».
load-guide-telegram-3 = Choisis « JSON » et aucun média. « HTML » marche aussi.
load-guide-telegram-4 = Choisis result.json ici. Pour HTML, choisis tout le dossier.
load-guide-telegram-note = Seul Telegram pour ordinateur sait exporter. Il donne des heures exactes : pas besoin de supposer un fuseau.
load-guide-save = Enregistre le fichier, puis choisis-le ici.
load-guide-line = LINE, sur iPhone ou Android
load-guide-line-1 = Ouvre la discussion et touche le menu en haut.
load-guide-line-2 = Touche « Paramètres » ou « Autres paramètres ».
load-guide-line-3 = Touche « Exporter l’historique des discussions ».
load-guide-line-note = Le fichier contient le texte d’une discussion, avec les heures à la minute près.
load-guide-viber = Viber, sur iPhone ou Android
load-guide-viber-1 = Touche « Plus », puis « Paramètres ».
load-guide-viber-2 = Touche « Appels et messages ».
load-guide-viber-3 = Touche « Envoyer l’historique des messages par e-mail ».
load-guide-viber-note = Tu reçois un tableau par contact. Si c’est un zip, choisis le zip.
load-guide-sms = SMS sur Android
load-guide-sms-1 = Installe « SMS Backup & Restore » et ouvre-le.
load-guide-sms-2 = Prépare une sauvegarde des messages et des appels.
load-guide-sms-3 = Garde-la sur le téléphone, pas dans le cloud.
load-guide-sms-4 = Choisis le fichier dont le nom commence par « sms ».
load-guide-sms-note = Cette appli n’est pas la nôtre. La sauvegarde n’est pas verrouillée : supprime-la quand tu as fini. Elle ne contient pas les messages RCS, que les téléphones Android s’envoient le plus souvent entre eux.
load-guide-imessage = iMessage, depuis un Mac
load-guide-imessage-1 = Dans le Finder, clique sur « Aller », puis « Aller au dossier ».
load-guide-imessage-2 = Tape ceci, puis Entrée : ~/Library/Messages
load-guide-imessage-3 = Copie sur ton bureau tous les fichiers qui commencent par chat.db.
load-guide-imessage-4 = Choisis ces copies ici, toutes à la fois.
load-guide-imessage-note = Un iPhone ne sait pas exporter ses messages. Tu les trouveras sur un Mac où « Messages dans iCloud » est activé.
load-guide-other = D’autres applis, ou ton propre tableau
load-guide-other-1 = Demande tes données à l’appli. Le mieux est JSON ; HTML marche aussi pour Messenger et Instagram.
load-guide-other-2 = Choisis un fichier qui contient une seule conversation.
load-guide-other-note = On regarde ce qu’il y a dans un fichier, pas son nom. Ton propre tableau marche aussi : un CSV avec les colonnes dyad_id, time_unix, sender, receiver.
load-mark-name = Nom
load-mark-export = Exporter
load-mark-without = Sans
load-mark-files = Fichiers
load-mark-more = Plus
load-mark-file = Fichier
load-mark-account = Comptes
load-mark-settings = Réglages
load-mark-calls = Messages
load-mark-mail = Historique
load-mark-backup = Sauvegarde
load-mark-phone = Téléphone
load-mark-go = Aller

load-whose-invented = Un exemple, pour voir : { $a } et { $b }
