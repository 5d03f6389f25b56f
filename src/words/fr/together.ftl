### Ensemble, la séance avec une troisième personne, et la page imprimée. Les phrases sur les deux vont par paires de même taille.

together-heading = Deux personnes, un écran
together-lead = D’abord, chaque personne répond seule, pendant que l’autre regarde ailleurs. Puis les deux réponses apparaissent en même temps, côte à côte.
together-alone = Chaque personne a besoin de quelques minutes seule avec l’écran. Si ce n’est pas possible, laissez ça pour un autre jour. Rien ne presse.
together-called = Comment vous appeler ici ?
together-called-one = À gauche
together-called-two = À droite
together-called-of = { $name } dans la discussion
together-which-record = Ce que vous regardez ensemble
together-with-record = La discussion ouverte de { $a } et { $b }, et vos propres mots
together-without-record = Seulement vos propres mots, sans discussion
together-invented = Une discussion inventée est ouverte. Vous pouvez essayer cette page avec elle, ou pour vous, sans discussion.
together-who = Qui prend l’écran en premier ? L’ordre ne compte pas.
together-first = { $whose } le prend en premier
together-someone-one = La personne à gauche
together-someone-two = La personne à droite
together-unnamed = Il faut deux noms différents, pour savoir à qui c’est le tour.

together-hand = Passe maintenant l’écran à { $name }.
together-hand-text = Ce qui a été écrit avant est masqué : ce n’est plus sur cette page, et aucun bouton n’y ramène. { $name } regarde ailleurs jusqu’à ce que l’écran lui revienne.
together-hand-first = Rien n’a encore été écrit. { $name } regarde ailleurs jusqu’au retour de l’écran.
together-hand-go = Je suis { $name }, et personne d’autre ne regarde
together-stop = Pas aujourd’hui : arrêter ici

together-same = Quoi que tu répondes, la page suivante est la même. Toute réponse autre que « Rien de tout cela » arrête tout pour vous deux, une fois les deux réponses données. On ne dit pas de qui elle venait, mais l’autre peut le deviner.
together-yours = Pour { $name }, en privé
together-yours-lead = Écris aussi peu ou autant que tu veux. Pour l’autre, une ligne vide et une ligne privée se ressemblent.
together-yours-kept = Ce que tu ne gardes pas pour toi est aussi ajouté au fichier, avec cette discussion.
together-does = Quand il y a de la distance entre nous, le plus souvent, je…
together-does-hint = ce que tu fais, par exemple : réécrire, me taire, ranger la cuisine
together-feels = et pour moi, c’est comme…
together-feels-hint = par exemple : être dans une grande maison vide, devoir donner ce que je n’ai pas
together-private = Garder cette ligne pour moi
together-view = Laquelle de ces phrases est la plus proche de ta façon de voir les dernières semaines ?
together-guess = À ton avis, quelle phrase { $name } va choisir ?
together-private-view = Garder ces deux réponses pour moi
together-ticks = Seulement si chaque personne le coche, de son côté :
together-tick-names = Nos noms peuvent figurer sur une carte
together-tick-messages = Les messages de la discussion peuvent nous être montrés
together-done = C’est fait : masquer

together-ready = Les deux réponses sont là.
together-ready-text = Mettez l’écran là où vous le voyez bien. Puis les deux réponses apparaissent en même temps.
together-reveal = Montrer les deux en même temps
together-revealed = Deux façons de voir les mêmes semaines
together-sees = voit les choses ainsi
together-thought = pensait que { $name } dirait
together-open = laissé ouvert
together-nearest-mostly = Le plus souvent, { $first } cherche le contact et { $second } prend ses distances
together-nearest-both-reach = Chaque personne cherche le contact
together-nearest-both-rest = Chaque personne prend ses distances
together-nearest-changes = Ça va et ça vient
together-alike = Vous voyez ça pareil. Ce que ça fait à l’intérieur peut quand même différer.
together-apart = Vous voyez ça différemment. Chaque personne a vu ce qui lui arrivait, et les deux façons peuvent être vraies.
together-half-open = Une partie reste ouverte, et peut le rester.

together-loop = Une seule boucle, dans vos mots à vous deux
together-loop-lead = Lisez-la à partir de n’importe où. Elle n’a pas de début.
together-loop-caption = Deux faisceaux de fils qui tirent l’un sur l’autre. Plus un faisceau est large, moins c’est sûr.
together-loop-caption-plain = Deux faisceaux de fils qui tirent l’un sur l’autre, dessinés pareil : ici, aucune discussion n’est utilisée.
together-loop-dot = Le point ne fait que tourner ; il ne part de nulle part.
together-empty = …
together-your-words = Dans tes propres mots
together-look = Le regarder ensemble
together-swap = Échanger les places
together-swap-text = Le dessin est inversé. Lis à voix haute les mots qui sont maintenant de ton côté, comme si c’étaient les tiens.
together-swap-lead = Puis chaque personne lit à voix haute les mots de l’autre, depuis la place de l’autre.
together-change = Changer les mots
together-found = Ce que montre la discussion

together-steps = Un petit pas de chaque côté
together-steps-lead = Vous choisissez parmi les mêmes fiches. Un pas est un cadeau, pas une dette : fais-le, que l’autre le fasse ou non.
together-choose = Choisir une fiche
together-choose-for = Un pas pour { $name }
together-own-step = { $name }, dans tes propres mots
together-part-doing = Ce que c’est
together-part-length = Combien de temps
together-part-in-the-way = Ce qui peut gêner
together-part-is-not = Ce que ce n’est pas
together-part-known = Ce qu’on en sait
together-part-not-when = Quand s’en passer
together-left-out = { $count ->
    [one] { $count } fiche que la recherche ou notre modèle déconseille n’est pas ici.
   *[other] { $count } fiches que la recherche ou notre modèle déconseille ne sont pas ici.
} Toutes sont dans « Essayer ».

together-try-it = Pour essayer un pas, et voir si quelque chose change :
together-card = Une carte pour vous deux
together-card-make = Faire la carte
together-card-away = Masquer la carte
together-card-exact = Voilà toute la carte, telle qu’elle est enregistrée : aucune date, et rien de ce que vous avez écrit.
together-card-no-names = Aucun nom n’y figure, sauf si chaque personne a coché la case, de son côté.
together-card-names = Vous avez coché, chaque personne de son côté, que les noms peuvent y être.
together-card-take-off = Retirer les noms
together-card-save = Enregistrer comme image
together-card-foot = Slipstep. Personne n’a commencé.
together-plain-heading = Ce que fait chaque personne arrive à l’autre, et revient.

together-moments = Moments de la discussion
together-moments-open = Vous avez coché, chaque personne de son côté, que les messages peuvent être montrés.
together-moments-take-back = Refermer les messages
together-moments-closed = Les messages restent fermés. Ils ne sont montrés que si chaque personne le coche, de son côté.
together-again = Recommencer de zéro
together-closed = On s’arrête ici pour aujourd’hui. Cela arrive dès que quelqu’un préfère ne pas continuer, ne sait pas, ou dit oui à une des lignes. La raison n’est écrite nulle part, ni de qui elle vient.

## La séance

session-heading = En séance : rien n’est gardé
session-lead = Pour un ou une thérapeute avec deux personnes dans la pièce. Cela marche sans réseau, dans la seule mémoire de cette page. Rien n’est enregistré tout seul, aucun message n’est lu ni montré, et finir la séance vide tout.
session-forgets = Commencer efface aussi ce qui est ouvert sur cette page. Enregistre d’abord ton fichier si tu veux le garder.
session-before = Avant de commencer
session-screened = J’ai demandé à chaque personne, en tête-à-tête, ce qu’il en est de la peur, du contrôle, des menaces, de la violence et des rapports sexuels forcés. Rien ne s’oppose à regarder ceci ensemble.
session-consent = Les deux savent ce que cette page montre et ce qu’elle ne voit pas, et sont d’accord. Leur accord est dans mes propres dossiers.
session-not-screened = Près de la moitié des couples qui cherchent une thérapie disent avoir vécu de la violence dans l’année. Environ six sur cent en parlent sans qu’on pose la question. Là où quelqu’un a peur ou vit sous le contrôle de l’autre, parler de « vous deux » fait du mal. Conseiller de laisser de l’air est alors dangereux (Bograd et Mederos 1999 ; Stith et autres 2004).
session-signs = Demande à chaque personne, en tête-à-tête : « Est-ce que l’une de ces choses est arrivée entre vous, dans un sens ou dans l’autre ? »
session-tick-both = Les deux coches sont nécessaires. Elles ouvrent seulement la page, et ne sont pas enregistrées.
session-begin = Commencer la séance
session-banner = En séance : rien n’est gardé, aucun message n’est lu ni montré.
session-end = Finir la séance et tout vider
session-no-messages-title = En séance, aucun message n’est lu
session-back = Retour à la séance
session-no-messages = Ce que tu as déposé ou choisi n’est pas lu. Pendant la séance, ouvre une page, un résumé, un fichier .slipstep ou un exemple inventé. Pour lire des messages, finis d’abord la séance.
session-no-saving = Pendant une séance, rien ne peut être enregistré. Termine-la d’abord ; ce qui y était ouvert est alors oublié.
session-bring = Que regarder
session-open-page = Ouvrir une page ou un résumé
session-open-hint = Un petit fichier enregistré depuis « Une page » (il finit par .page.json), ou la réponse JSON de « slipstep mirror ». Jamais de messages.
session-refused = Ce fichier n’est ni une page enregistrée ni un résumé. Rien n’en a été gardé. Choisis un fichier qui finit par .page.json, ou la réponse JSON de « slipstep mirror ».
session-opened = La page est ouverte. Elle contient des mots et un résultat, et aucun message.
session-kept = Ou un fichier qu’on t’apporte (.slipstep)
session-kept-hint = On regarde ici ce qu’il contient, sans l’enregistrer de nouveau. Ses messages ne sont pas montrés. S’il contient plusieurs relations, leurs noms s’affichent ici : ouvre-le avant que d’autres voient l’écran.
session-passphrase = Sa phrase de passe
session-open-kept = Ouvrir le fichier
session-opening = Ouverture
session-which = Laquelle ?
session-sample-instead = Ou un exemple inventé :
session-picture = La boucle, dans leurs mots
session-names = Des noms pour les deux, si tu les veux à l’écran
session-edit = Leurs mots
session-does = fait
session-feels = et de son côté, c’est comme
session-full = Plein écran, en grand
session-full-end = Quitter le plein écran (Échap)
session-standing-likely = Probable : la plupart des versions possibles de ces semaines le montrent.
session-standing-leans = Plutôt probable, mais ça pourrait encore être autre chose.
session-standing-open = Pas encore clair : ces semaines auraient aussi pu se passer autrement.
session-standing-too-little = Il y a encore trop peu de messages ici pour voir un schéma.
session-compare = La dernière fois, à côté d’aujourd’hui
session-compare-open = Mettre à côté la page de la dernière fois
session-compare-away = Masquer la page de la dernière fois
session-compare-lead = Seuls les mots sont mis côte à côte. Qu’il y en ait plus ou moins que la dernière fois ne veut rien dire.
session-last-time = La dernière fois
session-today = Aujourd’hui
session-no-words = pas de mots

## La page imprimée

page-show = Une page à imprimer
page-hide = Masquer la page
page-lead = Voilà toute la page. Elle tient sur A4 et sur Letter.
page-names = Avec les noms
page-print = Imprimer cette page
page-save = Enregistrer cette page dans un petit fichier
page-save-note = Le fichier contient ce qui est sur cette page, sans noms, dates ni messages. Un ou une thérapeute peut l’ouvrir en séance. Tu pourras le mettre à côté d’un autre, plus tard.
page-left = la personne à gauche
page-right = la personne à droite
page-left-name = À gauche
page-right-name = À droite
page-date = Date
page-no-record = Aucune discussion n’a été lue pour cette page. Les mots sont les vôtres.
page-steps = Un petit pas de chaque côté
page-room = De la place pour écrire
page-room-one = Comment c’était
page-room-both = Ce qu’on a vu ensemble
page-foot = Une discussion ne voit ni les appels, ni le ton, ni la vie sous le même toit, ni les raisons. Personne n’a commencé. Fait avec Slipstep sur un seul appareil ; rien n’a été envoyé.
