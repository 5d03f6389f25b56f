### Garder, verrouiller, effacer, emporter ; plusieurs relations côte à côte.

file-heading = Ce qui est gardé, et où
file-lead = Rien n’est gardé si tu ne l’enregistres pas. Un seul fichier contient tout, verrouillé par ta phrase de passe. Il est à toi, et cette page peut l’oublier à tout moment.
file-session = Pendant une séance, rien ne peut être enregistré ni ouvert ici.

## Où c’est maintenant

file-where-heading = Où c’est maintenant
file-where-nothing = Rien n’est gardé. Si tu fermes la page, tout disparaît.
file-where-memory = Ce que tu as ajouté à ton fichier n’est que dans la mémoire de cette page. Ce n’est pas encore enregistré, et disparaît si tu fermes la page.
file-where-file = Enregistré dans { $name } à { $at }. On l’a relu, et il s’ouvre.
file-where-download = Envoyé aux téléchargements de ton navigateur, sous le nom { $name }, à { $at }. On l’a d’abord essayé ici, et il s’est ouvert. Vérifie qu’il est arrivé.
file-where-device = Enregistré comme copie verrouillée dans ce navigateur à { $at }. On l’a relue, et elle s’ouvre.
file-where-opened = Ouvert depuis { $name }.
file-where-opened-device = Ouvert depuis la copie verrouillée de ce navigateur.
file-where-unsaved = Certains changements ne sont pas enregistrés.
file-where-copy = Il y a une copie verrouillée dans ce navigateur. Elle n’est pas ouverte en ce moment.
file-where-gone = Il y avait une copie verrouillée dans ce navigateur, et elle n’y est plus : le navigateur l’a effacée, ou quelqu’un. Elle ne reviendra pas. Si tu as aussi enregistré le fichier, ouvre-le. Si son contenu est encore ouvert ici, enregistre-le maintenant.
file-where-unseen = Une copie verrouillée a été enregistrée dans ce navigateur. En ce moment, il ne nous laisse pas voir si elle y est encore. Autorise ce site à stocker des données, ou fais de la place, puis reviens ici. Si tu as aussi enregistré le fichier, ouvre-le.

## Ce qui est ouvert

file-open-heading = Ce qui est ouvert maintenant
file-open-pair = { $invented ->
    [yes] { $a } et { $b }, un exemple inventé,
   *[no] { $a } et { $b }
} { $kept ->
    [yes] sont dans ton fichier.
   *[no] ne sont pas dans ton fichier.
}
file-open-keep = Ajouter à mon fichier
file-open-keeping = Ajout en cours…
file-open-refused = Cette discussion n’a pas pu être ajoutée, elle ne peut donc pas encore être enregistrée.
file-open-try-again = Réessayer
file-open-what = Ton fichier contient alors qui a écrit, quand et combien, les réglages choisis, et ce que tu as essayé. Chaque graphique peut être redessiné à partir de lui, et tu peux ajouter un export plus récent.
file-open-words = Ajouter aussi les mots des messages
file-open-words-note = Sans eux, les moments ne montrent que des heures et des longueurs. L’autre personne n’a pas choisi que ses mots soient gardés.
file-open-words-gone = Les mots de cette discussion ont été laissés de côté : ils ne peuvent plus être ajoutés. Recharge l’export pour les ajouter.
file-open-words-group = Plus de deux personnes ont écrit dans cette discussion : le texte des messages n’est donc pas ajouté. Les noms des autres et les heures de leurs messages le sont.
file-open-later = Pour ajouter un export plus récent, dépose-le n’importe où.

## Enregistrer

file-save-heading = Enregistrer
file-save-nothing = Ton fichier est vide. Ajoute d’abord une conversation.
file-save-passphrase = Une phrase de passe
file-save-again = La même encore une fois
file-save-show = La montrer
file-save-rule = Quatre mots ou plus que personne ne devinerait. Sans eux, personne ne rouvre le fichier, pas même nous.
file-save-short = Au moins dix caractères, s’il te plaît.
file-save-differ = Les deux phrases de passe ne sont pas encore les mêmes.
file-save-in-use = C’est verrouillé par la phrase de passe que tu as donnée.
file-save-change = Prendre une autre phrase de passe
file-save-change-note = Ce que tu avais enregistré s’ouvre toujours avec l’ancienne phrase de passe. Enregistre de nouveau partout, et supprime les fichiers dont tu n’as plus besoin. Dans ce navigateur, enregistrer retire aussi la copie d’avant.
file-save-file = Enregistrer dans un fichier
file-save-file-again = Enregistrer
file-save-file-elsewhere = Enregistrer ailleurs
file-save-device = Enregistrer une copie verrouillée dans ce navigateur
file-save-device-note = Toute personne qui utilise ce navigateur peut voir qu’une copie est ici, mais pas ce qu’elle contient. Un navigateur peut effacer des copies : Safari le fait après sept jours sans visite. Enregistre donc aussi le fichier. Garde aussi l’adresse de cette page : grâce à elle, on peut te dire qu’une copie a été effacée.
file-save-persisted = Ce navigateur a promis de ne pas l’effacer de lui-même.
file-save-not-persisted = Ce navigateur ne garantit pas de la garder. Enregistre aussi le fichier.
file-save-sealing = Verrouillage et relecture…
file-save-not-same = On a vérifié ce qui vient d’être enregistré, et ça ne se relit pas correctement, alors ne t’y fie pas. Ce que tu as enregistré ailleurs est intact. Enregistre de nouveau, à un autre endroit.
file-save-not-written = Impossible d’écrire là, alors rien n’a été enregistré. Si tu as choisi un fichier qui existait déjà, il est peut-être vide maintenant. Choisis un autre endroit et enregistre de nouveau.
file-save-changed = Ce qui est enregistré là n’est pas ce qui est ouvert ici : un autre onglet y a enregistré depuis, ou c’est la copie d’un autre fichier. Ouvre d’abord la version enregistrée, ou remplace-la. Dans ce navigateur, celle que tu remplaces reste comme copie d’avant.
file-save-replace = La remplacer

## Verrouiller

file-lock-title = Verrouiller cette page
file-lock-what = Quand personne n’utilise cette page un moment, visible ou non, tout est verrouillé par ta phrase de passe. Les changements non enregistrés aussi. Seule la réponse en cours est perdue : dans « Réfléchir au calme », dans « Ensemble » ou dans le point de la semaine. Dans une séance, tout reste ouvert.
file-lock-after = La verrouiller après
file-lock-minutes = { $minutes } minutes
file-lock-hours = { $hours ->
    [one] { $hours } heure
   *[other] { $hours } heures
}
file-lock-by-hand = seulement quand je la verrouille
file-lock-now = La verrouiller maintenant
file-lock-soon = Cette page se verrouille dans une demi-minute. Appuie sur une touche ou touche l’écran pour la garder ouverte. Sinon, seule la réponse en cours est perdue : dans « Réfléchir au calme », dans « Ensemble » ou dans le point de la semaine.
file-lock-heading = Verrouillée
file-lock-lead = Personne n’a utilisé cette page depuis un moment, ou tu l’as verrouillée. Avec ta phrase de passe, tu reprends là où tu en étais.
file-lock-unsaved = Les changements non enregistrés sont verrouillés avec le reste. Ils ne sont que dans cette page : ne la ferme pas avant de l’avoir ouverte et de les avoir enregistrés.
file-lock-locking = Verrouillage…
file-lock-passphrase = Ta phrase de passe
file-lock-unlock = Déverrouiller
file-lock-wrong = Ça ne s’est pas ouvert : ce n’est pas la bonne phrase de passe. Rien n’a été changé. Réessaie.
file-lock-failed = Le verrouillage n’a pas marché, alors tout est encore ouvert ici. La page ne se verrouillera plus d’elle-même. Avant de partir, enregistre ce que tu veux garder. Puis touche « Cacher la page ».
file-lock-dropped = Un fichier attendait encore une réponse quand la page s’est verrouillée. Il n’a pas été gardé : charge-le de nouveau.

## Ouvrir

file-reopen-heading = Ouvrir
file-reopen-choose = Choisis ton fichier
file-reopen-passphrase = Sa phrase de passe
file-reopen-open = L’ouvrir
file-reopen-opening = Déverrouillage…
file-reopen-device = Ouvrir la copie de ce navigateur
file-reopen-previous = Ouvrir celle enregistrée avant
file-reopen-over = Certains changements ne sont pas enregistrés. Ouvrir un autre fichier les effacerait.
file-reopen-anyway = L’ouvrir quand même
file-reopen-chosen = Tu as choisi { $name }.
file-reopen-no-device = Il n’y a pas de copie de ce genre dans ce navigateur. Elle a peut-être été effacée. Si tu as le fichier, choisis-le plus haut.
file-reopen-gone = Ce fichier est illisible : il a été déplacé ou changé, ou sa lecture n’est pas autorisée. Ce qui était ouvert reste. Choisis-le de nouveau.

## Emporter

file-out-heading = Télécharger ce qui est montré
file-out-lead = Ces fichiers ne sont pas verrouillés. Ils contiennent ce que les pages montrent de la conversation ouverte : nombres, dates et résultats. Aucun message.
file-out-masked = Les noms sont remplacés, comme tu l’as choisi dans « Côte à côte ».
file-out-named = Les deux noms y sont.
file-out-csv = En tableau (CSV)
file-out-json = En données (JSON)
file-out-card = Tu peux faire une carte à partager, sans noms, mots ni dates, dans
file-out-away = Les résultats sont masqués, alors il n’y a rien à télécharger.
file-out-unasked = Il y a d’abord une question rien que pour toi. Tu la trouves dans

## Effacer

file-erase-heading = Effacer
file-erase-lead = Ceci vide la page et le stockage de ce navigateur : chaque relation, chaque essai, la phrase de passe, la copie verrouillée. Un fichier enregistré ailleurs y reste ; il n’y a que toi qui peux le supprimer.
file-erase-go = Tout effacer
file-erase-sure = Tout effacer ? On ne peut pas revenir en arrière.
file-erase-yes = Oui, tout effacer
file-erase-no = Non, tout garder
file-erase-done = Tout est effacé ici.
file-erase-but-copy = Cette page est vide, mais la copie verrouillée est encore dans ce navigateur : elle n’a pas pu être retirée. Réessaie, ou efface les données de ce site dans les réglages du navigateur.
file-erase-but-unseen = Cette page est vide. Mais le navigateur ne nous laisse pas accéder à son stockage : si une copie verrouillée y était, elle y est encore. Efface les données de ce site dans les réglages du navigateur.

## Ajouter un export plus récent

file-add-heading = De quelle conversation s’agit-il ?
file-add-lead = Une discussion est déjà ouverte. Ajoute-lui le nouveau fichier, comme export plus récent, ou ouvre-le à part.
file-add-to = L’ajouter à { $whose }
file-add-own = L’ouvrir à part
file-add-no = Ni l’un ni l’autre

## Côte à côte

people-heading = Côte à côte
people-lead = La même personne peut chercher le contact dans une relation et prendre ses distances dans une autre. Côte à côte, on le voit.
people-none = Ton fichier n’a encore aucune relation. Charge une conversation, puis ajoute-la dans
people-list = Tes relations
people-open = Ouvrir
people-more = Son nom, d’autres noms, effacer
people-open-now = ouverte maintenant
people-called = Nom
people-mask = Montrer d’autres noms
people-mask-note = Sur chaque page, à l’impression et dans ce que tu télécharges. Les noms à l’intérieur des messages restent.
people-masked = { $of ->
    [a] Personne A
   *[b] Personne B
}
people-me = Laquelle des deux personnes es-tu ?
people-erase = Effacer celle-ci
people-erased = { $name } : données retirées. Ce sera définitif quand tu enregistreras, quitteras la page ou effaceras tout.
people-restore = Revenir en arrière
people-look = Les regarder toutes
people-looking = Lecture de { $name }…
people-share = Qui a fait signe, dans une période habituelle d’environ deux mois
people-share-lead = Chaque point est une part possible. L’axe est le même pour toutes. À gauche, tu fais plus souvent signe. À droite, c’est l’autre.
people-you = toi
people-other = l’autre
people-neither = Aucune, ou je préfère ne pas le dire
people-more-you = tout vient de toi
people-more-other = tout vient de l’autre
people-too-little = cette discussion ne le dit pas
people-unit = séries par jour
people-pace-of = Messages par jour avec { $name }, dans les deux sens, à la même échelle pour tout le monde.
people-need-me = Dis laquelle des deux personnes tu es, pour le voir ici.
people-need-answer = La question privée porte sur deux personnes à la fois. Ouvre chaque relation, et réponds-y dans
people-role-reaching = Avec { $who } : tu faisais plus souvent signe, et { $who } prenait plus souvent ses distances, dans une période habituelle.
people-role-stepping-back = Avec { $who } : { $who } faisait plus souvent signe, et tu prenais plus souvent tes distances, dans une période habituelle.
people-role-open = Avec { $who } : ça peut être toi, ou { $who }, qui fait plus souvent signe.
people-role-too-little = Avec { $who } : cette discussion ne dit pas qui faisait plus souvent signe, toi ou { $who }.
people-stretches = Périodes où tu faisais plus souvent signe : { $more }. Où c’était l’autre : { $less }. Pas clair : { $open }.
people-pace = Messages par jour, côte à côte
people-pace-lead = La même hauteur pour toutes. Compare les formes, pas les quantités, qui dépendent de tant d’autres choses.
people-across = Toutes ensemble
people-across-not = Ton rôle te suit-il partout, ou change-t-il selon la personne ? On ne le sait pas encore. Il faut { $least } relations avec assez de messages ; jusqu’ici { $count ->
    [0] il n’y en a aucune
    [1] il y en a une
   *[other] il y en a { $count }
}.
people-across-told = Dans la plupart de tes relations, environ { $share } des signes venaient de toi. D’une relation à l’autre, cela varie d’environ { $spread }.
people-partition = Est-ce toi, l’autre ou la rencontre des deux ?
people-partition-not = Quelle part du rôle vient d’une personne, et quelle part de la rencontre ? On ne le sait pas encore. Il faut des discussions entre plusieurs personnes qui en ont aussi entre elles : { $least } boucles de ce genre. Jusqu’ici { $count ->
    [0] il n’y en a aucune
    [1] il y en a une
   *[other] il y en a { $count }
}.
people-partition-told = { $what } : { $person } vient de la personne qui le fait, { $partner } de celle envers qui elle le fait, { $pairing } de ces deux-là ensemble.
people-role-word = Dans le fait de faire plus souvent signe
people-answer-word = Dans la façon de répondre à l’autre

## Mots gardés du guide

file-talks = Tes mots de « Réfléchir au calme »
file-talks-lead = Gardés parce que tu l’as voulu, et verrouillés avec le fichier. Rien d’autre de ces échanges n’est conservé.
file-talks-delete = Supprimer ces mots
file-talks-gone = Supprimés ici. Enregistre ton fichier pour les en retirer aussi. Une copie plus ancienne du fichier peut encore les contenir.

## Ce qui peut mal tourner

site-share-missed = Ce que tu as partagé n’est plus ici. Partage-le de nouveau.
site-reader-renewed = L’arrêt a pris trop de temps, alors l’appli a relancé sa lecture, sans ta discussion. Ouvre-la de nouveau. Ce que tu as enregistré est intact.
file-no-passphrase = Aucune phrase de passe n’a encore été donnée, alors rien n’a été enregistré. Choisis-en une et recommence.
file-record-gone = Rien n’a été enregistré : la discussion d’une relation manque ici. Charge-la de nouveau, efface cette relation dans « Côte à côte », ou ouvre le fichier enregistré avant. Puis enregistre.
file-record-broken = Ce fichier s’est ouvert, mais ses données sur une relation se contredisent. Rien n’en a été chargé, et rien n’a été changé. Ouvre sa copie .previous, ou une sauvegarde.

## Une version plus récente du site

site-newer = Une version plus récente est prête.
site-newer-unsaved = Une version plus récente est prête. Enregistre d’abord : ce qui ne l’est pas disparaîtrait.
site-use-newer = L’utiliser maintenant
site-newer-lose = Ce qui n’est pas enregistré disparaîtra. Utiliser la version plus récente maintenant ?
site-newer-later = Pas maintenant
site-newer-without = Oui, sans enregistrer
