### Les cinq scènes après la première page, et ce qu’il y a derrière. $one et $other sont une invention.

chapters-even = Au début, c’était équilibré
chapters-alike = Deux personnes exactement pareilles
chapters-sees = Ce qu’on voit de chaque côté
chapters-fear = La peur et la proximité
chapters-ways = Des issues
chapters-next = Suite
chapters-link = Copier un lien vers cette page
chapters-link-not = La copie n’a pas marché. Copie l’adresse de cette page.
chapters-scene = Scène { $scene } sur { $scenes }
chapters-half-year = six mois plus tard
chapters-day = jour { $day }
chapters-table-day = Jour
chapters-table-messages = Messages par jour

## À quel point une phrase tient hors du modèle.

chapters-solid = Bien étayé : plusieurs études indépendantes.
chapters-mixed = Étayé en partie : les études vont dans les deux sens.
chapters-thin = Peu étayé : l’expérience de thérapeutes, ou une petite étude.
chapters-untested = Pas testé tel quel, à notre connaissance.
chapters-against = Les études qui existent disent plutôt le contraire.

## Au début, c’était équilibré. La poignée est la fin des jours chargés de $one.

chapters-even-none = Deux personnes, en équilibre.
chapters-even-heals = { $days ->
    [1] { $one } a un jour chargé, puis les choses s’arrangent.
   *[other] { $one } a { $days } jours chargés, puis les choses s’arrangent.
}
chapters-even-tips = { $healed ->
    [1] { $one } a un jour chargé, puis les choses s’arrangent.
   *[other] { $one } a { $healed } jours chargés, puis les choses s’arrangent.
} Avec { $days } jours, elles ne s’arrangent pas.
chapters-even-stays = { $days ->
    [1] { $one } a un jour chargé, et six mois plus tard les choses ne se sont pas arrangées.
   *[other] { $one } a { $days } jours chargés, et six mois plus tard les choses ne se sont pas arrangées.
}
chapters-even-busy = jours chargés
chapters-even-handle = Nombre de jours chargés pour { $one }
chapters-even-days = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
chapters-even-ring = { $one }, jours chargés : { $days }
chapters-even-before = avant
chapters-even-rate = { $one } : { NUMBER($count, maximumFractionDigits: 1) } par jour
chapters-even-tried = Déjà essayé : nombre de jours chargés pour { $one }
chapters-even-healed = arrangé
chapters-even-apart = encore à distance
chapters-even-another = Une autre paire
chapters-even-note = Tire un anneau : combien de jours chargés ? Un trait par jour ; plus haut : plus de messages. Une ligne sans fin : moins de la moitié est revenue. Passé un certain temps, chaque réaction entretient l’autre.
chapters-even-says = Avant, { $one } envoie { NUMBER($before, maximumFractionDigits: 1) } messages par jour et { $other } { NUMBER($quiet, maximumFractionDigits: 1) }. Six mois plus tard, c’est { NUMBER($after, maximumFractionDigits: 1) } et { NUMBER($near, maximumFractionDigits: 1) }.

## Deux personnes exactement pareilles

chapters-alike-first = Deux personnes exactement pareilles, et une semaine difficile.
chapters-alike-reaches = Cette fois, { $one } cherche le contact.
chapters-alike-even = Cette fois, c’est équilibré.
chapters-alike-changed = Cette fois, les rôles s’inversent.
chapters-alike-nobody = Chercher le contact n’est le rôle de personne.
chapters-alike-oftener = { $one } ou { $other } : plus souvent { $who } cherche le contact.
chapters-alike-turned = Avec { $first }, { $one } cherche plutôt le contact ; avec { $second }, la distance.
chapters-alike-less = { $one } et { $other }, avec moins de besoin de proximité
chapters-alike-more = { $one } et { $other }, avec plus de besoin de proximité
chapters-alike-counts = { $one } { $first } · { $other } { $second } · équilibré ou inversé { $even }
chapters-alike-others = Ainsi pour { $turns } autres trios sur 100 ; après un mois chargé pour qui a moins de besoin, { $busy }.
chapters-alike-alike = { $one } et { $other }, pareils
chapters-alike-again = Encore
chapters-alike-week = une semaine difficile
chapters-alike-note = Appuie sur une ligne : vingt fois la même semaine ; seul le hasard diffère.
chapters-alike-says = Le dernier mois, { $one } envoie { $first } messages, et { $other } { $second }.

## Ce qu’on voit de chaque côté

chapters-sees-meets = { $one } insiste le plus au moment où { $other } a le plus de mal à l’entendre.
chapters-sees-days = { $other } écrit le moins le jour { $least }, { $one } insiste le plus le jour { $presses }.
chapters-sees-pairs = Dans { $holds } cas sur { $of } de notre modèle, l’un et l’autre tombent à deux semaines près.
chapters-sees-again = Puis { $other } recule encore et l’inquiétude de { $one } remonte.
chapters-sees-alarm = l’alarme de { $one }
chapters-sees-air = le besoin d’air de { $one }
chapters-sees-only = Ce que voit { $one } : les messages de { $other } passent de { NUMBER($before, maximumFractionDigits: 1) } à { NUMBER($after, maximumFractionDigits: 1) } par jour.
chapters-sees-handle = Cache
chapters-sees-hidden = Caché : ce qu’écrit { $one }.
chapters-sees-of = comme { $one } le voit
chapters-sees-off = retiré : les deux ensemble
chapters-sees-note = Fais glisser l’anneau : la zone hachurée couvre ce qu’on écrit soi-même.
chapters-sees-lost = Ce qu’il reste des jours calmes après un an :
chapters-sees-trust = Confiance de { $one } en { $other }
chapters-sees-warmth = chaleur entre les deux
chapters-sees-says = Deux mois. { $one } passe de { NUMBER($before, maximumFractionDigits: 1) } messages par jour à { NUMBER($after, maximumFractionDigits: 1) }, et { $other } de { NUMBER($quiet, maximumFractionDigits: 1) } à { NUMBER($near, maximumFractionDigits: 1) }.

## La peur et la proximité. $other reste près ; $one cherche le contact.

chapters-fear-start = { $other } s’attend à ce que la proximité pèse, et elle pèse.
chapters-fear-still = { $days ->
    [1] Un jour tout près : ça pèse toujours autant.
   *[other] { $days } jours tout près : ça pèse toujours autant.
}
chapters-fear-less = { $days } jours de proximité sans pression : ça pèse moins que { $other } ne le craignait.
chapters-fear-half = { $days } jours de proximité sans pression : la peur de { $other } a fondu de moitié, et l’alarme de { $one } de moitié au moins.
chapters-fear-handle = Garder { $other } tout près
chapters-fear-days = { $days ->
    [one] { $days } jour tout près
   *[other] { $days } jours tout près
}
chapters-fear-alarm = l’alarme de { $one }
chapters-fear-feels = ce que ressent { $other }
chapters-fear-expects = ce à quoi s’attend { $other }
chapters-fear-counts = { $other } pense que { $expects } de cette proximité seront de trop. En fait, { $feels }. Alarme de { $one } : { $alarm }.
chapters-fear-later = Sans autre aide, dans deux mois : alarme de { $one } { $alarm }, peur de { $other } { $expects }.
chapters-fear-old = Aucune alarme n’est un défaut. Celle de { $one } répond à la distance. Celle de { $other } attend encore ce que { $other } ne ressent plus.
chapters-fear-again = Depuis le début
chapters-fear-hold = tiens : { $other } reste là
chapters-fear-note = Appuie et tiens : une seconde vaut une demi-semaine.

## Des issues

chapters-ways-drop = Fais-en glisser une sur « ce soir ».
chapters-ways-tonight = ce soir
chapters-ways-later = plus tard
chapters-ways-rope = { $says ->
    [nearer] { $stay } se rapprochent · { $part } non
    [relaxes] { $stay } s’apaisent · { $part } non
    [lasts] { $stay } au calme un an après · { $part } non
    [less] { $stay } autrement · { $part } moins de contact, c’est tout
    [passes] { $stay } sans s’effacer · { $part } s’effacent
    [nothing] { $stay } changent · { $part } non
   *[again] { $stay } pas de nouveau loin · { $part } de nouveau loin
}
chapters-ways-of-hundred = Sur 100 paires
chapters-ways-more = Huit autres voies
chapters-ways-fewer = Moins
chapters-ways-model = C’est ce que dit notre modèle. Et les études ?
chapters-ways-note = Un brin, c’est une paire sur cent du modèle.
chapters-ways-says = Cent paires en brins : { $stay } dans la corde, { $part } en dehors.
chapters-way-nearer = { $one } lève le pied, avec tendresse. Dans { $stay } cas sur 100, { $other } se rapproche. Dans { $part }, non.
chapters-way-relaxes = { $other } se rapproche par de petits gestes. Dans { $stay } cas sur 100, { $one } se détend. Dans { $part }, non.
chapters-way-lasts = { $way } : un an plus tard, c’est calme des deux côtés dans { $stay } cas sur 100. Dans { $part }, non.
chapters-way-less = { $way } : dans { $part } cas sur 100, il y a seulement moins de contact, et pas de calme. Dans { $stay }, non.
chapters-way-passes = { $way } : on dit souvent que ça aide un temps, puis s’efface. C’est ce qui arrive dans { $part } cas sur 100, et pas dans { $stay }.
chapters-way-nothing = { $way } : ça change quelque chose dans { $stay } cas sur 100. Dans { $part }, rien.
chapters-way-again = { $way } : dans { $part } cas sur 100, la distance est revenue un an plus tard. Dans { $stay }, non.

## Ce qu’on essaie, ce que ça fait, et ce que disent les études.

chapters-ways-warm-break = une pause tendre
chapters-ways-cold-break = une pause muette
chapters-ways-small-bids = de petits gestes chaque jour
chapters-ways-grand-gesture = un seul grand geste
chapters-ways-talking = parler du schéma
chapters-ways-staying-present = rester là
chapters-ways-promised-answer = une réponse promise
chapters-ways-self-soothing = d’abord se calmer
chapters-ways-life-outside = une vie à côté
chapters-ways-softened-request = une demande plus douce
chapters-ways-insight = juste le remarquer
chapters-does-warm-break = Arrêter de relancer pendant dix semaines, et rester tendre.
chapters-does-cold-break = Ne presque plus faire signe ni montrer de tendresse, pendant dix semaines.
chapters-does-small-bids = Ajouter un petit geste régulier tous les jours ou tous les deux jours, pendant dix semaines.
chapters-does-grand-gesture = Donner en un jour ce que donneraient dix semaines de petits gestes.
chapters-does-talking = Faire de ce schéma le sujet d’une journée.
chapters-does-staying-present = Rester joignable même quand la proximité pèse, pendant dix semaines.
chapters-does-promised-answer = Dire quand la réponse viendra, et s’y tenir, pendant dix semaines.
chapters-does-self-soothing = Supporte le silence sans y voir la fin du lien : n’agit que quand l’alarme est à moitié retombée, pendant dix semaines.
chapters-does-life-outside = Trouver ailleurs une part de la proximité pendant dix semaines : amis, travail, repos.
chapters-does-softened-request = Dire ce qui manque, sans pique, aussi souvent qu’avant, pendant dix semaines.
chapters-does-insight = Repérer le schéma et, une fois sur dix, ne pas céder à l’alarme.
chapters-note-warm-break = Conseil de terrain : la pause elle-même n’a pas été étudiée. Dans une étude de 180 couples, demander plus doucement a réduit colère et distance.
chapters-note-cold-break = Placée à côté de la pause tendre, car on les confond facilement.
chapters-note-small-bids = Souvent dit, pas retrouvé tel quel. Plus de bons moments par jour allaient de pair avec moins de distance pendant trois semaines, et ça n’a pas duré.
chapters-note-grand-gesture = Autant que les petits gestes, en un jour. On dit souvent que cela fait moins qu’eux. Dans notre modèle, ce n’est vrai que pour { $count } paires sur 100.
chapters-note-talking = Parler du schéma fait partie de thérapies qui marchent. Seul, cela n’a pas montré grand-chose.
chapters-note-staying-present = La thérapie la plus testée (EFT) le demande à qui prend ses distances, et d’abord à cette personne. Les conseils courants demandent d’abord l’inverse. Essaie les deux.
chapters-note-promised-answer = La confiance grandit quand on peut compter sur quelqu’un : ce modèle est bien étayé. Une heure promise n’a pas été testée.
chapters-note-self-soothing = Dans un jeu de laboratoire, des pauses forcées de quelques secondes ont réduit les représailles entre partenaires.
chapters-note-life-outside = C’est un conseil courant. Dans une étude, les partenaires dont les propres buts étaient soutenus devenaient moins anxieux avec le temps.
chapters-note-softened-request = Dans une étude de 180 couples, un ton plus doux a calmé les personnes qui gardent leurs distances.
chapters-note-insight = Un programme qui ne formait qu’une des deux personnes a peu changé entre elles. Le voir rend peut-être les choses plus supportables. À notre connaissance, personne ne l’a vérifié.

## Pour aller plus loin

chapters-curious = Pour aller plus loin
chapters-curious-lead = À partir de quoi les scènes sont calculées, et jusqu’où s’y fier.
chapters-curious-night = Le premier soir est l’un des { $played } que les équations ont joués. On a pris le premier qui commence en équilibre et se raconte en une demi-minute. Quand viennent les messages, et lesquels insistent, c’est calculé. Leurs mots sont inventés.
chapters-found = Ce que disait l’article, ce qu’on a trouvé
chapters-found-lead = Chaque ligne a été essayée sur { $pairs } paires plausibles du modèle. Ses chiffres sont choisis, pas mesurés sur des gens.
chapters-found-said = Ce qui est dit
chapters-found-model = Dans notre modèle
chapters-found-share = vrai dans { $yes } cas sur 100
chapters-found-fails = ne tient pas : { $yes } cas sur 100 seulement
chapters-found-outside = Dans les études
chapters-found-spiral = Une personne cherche le contact, l’autre prend ses distances, et ça s’emballe.
chapters-found-both-roles = La même personne cherche le contact avec quelqu’un et prend ses distances avec quelqu’un d’autre.
chapters-found-tiny-difference = Ça naît d’une toute petite différence, même quand tout était calme.
chapters-found-tiny-difference-hard-start = Après une période difficile, une toute petite différence décide de la suite.
chapters-found-bad-timing = C’est au moment le plus dur qu’on cherche le plus le contact.
chapters-found-for-years = Ça peut durer des années.
chapters-found-backing-off = Quand la personne qui cherche le contact lève le pied avec tendresse, l’autre se rapproche.
chapters-found-coming-near-relaxes = Quand la personne qui prend ses distances se rapproche, l’autre se détend.
chapters-found-presence-unlearns-dread = En restant tout près, on désapprend la peur.
chapters-found-small-beats-grand = De petits gestes font plus qu’un seul grand geste.
chapters-found-small-beats-talking = De petits gestes font plus qu’une conversation de plus.
chapters-found-insight-is-not-enough = Voir la danse ne l’arrête pas.
chapters-found-both-lose = « Chaque côté y perd » : faux ici. La personne qui cherche le contact reçoit { $first } de la chaleur d’avant, l’autre { $second }, et presque autant de pression.

## Les curseurs d’une paire.

chapters-need = La proximité qui manque à { $one } quand elle n’est pas là
chapters-room = La proximité que { $other } peut accueillir
chapters-little = un peu
chapters-middling = moyennement
chapters-lot = beaucoup
chapters-tie-couple = un couple
chapters-tie-friends = une amitié
chapters-tie-parent-and-grown-child = un parent et son enfant adulte
chapters-tie-siblings = une fratrie
chapters-tie-colleagues = des collègues

## La carte

chapters-map-pairs = La carte des paires
chapters-map-pairs-lead = Chaque carré est une paire inventée qui commence au calme et traverse un mois chargé, calculée à l’instant sur cet appareil. Plein : six mois plus tard, une personne cherche le contact et l’autre prend ses distances. Vide : une paire calme, en équilibre.
chapters-map-misses = ça manque plus à { $one } →
chapters-map-more-room = ↑ { $other } a plus de place
chapters-map-pairs-says = Sur { $of } paires, { $first ->
    [1] 1 finit
   *[other] { $first } finissent
} avec { $one } qui cherche plus le contact, { $second } avec { $other }, et { $even } à peu près en équilibre. L’anneau est la paire réglée par les curseurs.
chapters-map-pairs-table = Comment finissent les paires, selon la place qu’a { $other }
chapters-map-room = Place
chapters-map-even = équilibre
chapters-map-first = { $one } cherche le contact
chapters-map-equations = Les équations
chapters-map-equations-lead = Une page pour les deux personnes. Chaque graphique ici est calculé à partir de ces lignes. Leurs chiffres sont choisis : aucune étude ne les a mesurés.
chapters-map-all = Toutes les équations

## En deux minutes

chapters-read = Deux minutes de lecture, sans rien à toucher.
chapters-read-1 = Une personne va vers la proximité : plus de questions, plus de messages, un besoin plus visible. L’autre s’en éloigne : plus de silence, plus d’occupations, la tête ailleurs. D’un côté on cherche plus fort, de l’autre on s’éloigne encore. Ce qu’on espérait n’arrive d’aucun côté, et des deux côtés on s’en étonne. Cela arrive en amour, en amitié, entre parents et enfants.
chapters-read-2 = Aucun rôle n’appartient à la personne qui le tient. Quand on arrête de chercher, souvent l’autre se rapproche. Quand l’autre se rapproche, la première personne se détend. C’est à deux qu’on crée cet équilibre, instant après instant, sans le vouloir. Dans un autre lien, la même personne peut se trouver de l’autre côté.
chapters-read-3 = Chercher le contact, c’est appeler à travers une distance. C’est souvent juste, et souvent dit d’une façon qui agrandit la distance. Prendre ses distances, c’est se protéger : la proximité a fini par vouloir dire étouffer, ou renoncer à quelque chose. Ce sont deux vieilles alarmes, et aucune n’est un défaut. Et le moment est cruel. L’alarme sonne le plus fort quand l’autre est au plus loin. Le signe le plus fort arrive donc quand il est le plus dur à recevoir.
chapters-read-4 = D’un côté on peut conclure « On ne veut pas de moi », de l’autre « Ce n’est jamais assez ». Des deux côtés on décrit ce qu’on voit, et la danse reste invisible. Cela peut durer des années.
chapters-read-5 = Il existe une autre chorégraphie. Si tu cherches le contact : supporte un vide sans y lire la fin. Garde une vie à côté. Arrête d’insister, et reste tendre. Si tu prends tes distances : distingue la proximité de la peur qu’elle fait, en restant un peu plus longtemps. De petits gestes réguliers. On dit souvent qu’ils font plus qu’un grand geste, ou qu’une conversation de plus. Les études ne le confirment pas. Voir la danse ne l’arrête pas, mais la rend moins pénible à vivre. Et il suffit qu’un seul des deux côtés veuille bien manquer un pas.
chapters-read-6 = Là où quelqu’un a peur de l’autre, ou vit sous son contrôle, rien de tout cela ne s’applique. Alors ce n’est pas une danse, et une autre aide passe d’abord.
chapters-read-help = Si tu as peur
chapters-read-known = Ce qu’on en sait vraiment
chapters-known-pattern = Le schéma lui-même : il est dur des deux côtés, et il peut durer.
chapters-known-pairing = L’idée que les rôles viennent de la paire. Ils suivent aussi les personnes.
chapters-known-letting-go = L’idée que lever le pied avec tendresse rapproche l’autre.
chapters-known-small = L’idée que de petits gestes réguliers font plus qu’un grand geste ou une conversation.
chapters-known-messages = L’idée que cela se voit dans le temps entre les messages. Prends donc ce que montre cette appli comme une question.
