### De petits pas à essayer, ce qui pourrait suivre, ce qu’un essai a montré. $whose est une personne ou les deux.

## Les fiches. N’importe qui peut prendre n’importe laquelle, ou les deux ensemble. « Tu » est la personne qui la prend.

card-not-afraid = Pas là où quelqu’un a peur de l’autre, ou vit sous sa surveillance ou son contrôle.
card-not-shelved = Pas là où quelqu’un a peur de l’autre, ou vit sous surveillance ou contrôle. Pas là où quelque chose de sérieux ne serait que remis à plus tard.

card-warm-break-name = Une pause tendre
card-warm-break-doing = Pendant un temps, laisse de côté le deuxième message, le rappel et le « pourquoi ? ». Garde un message tendre et simple par jour, qui ne demande rien.
card-warm-break-length = Une semaine à la fois. Dix semaines dans le modèle.
card-warm-break-in-the-way = Le silence peut donner l’impression de ne plus compter. Décide d’avance quoi faire de cette heure : marcher, appeler une amie, écrire une page et la garder.
card-warm-break-is-not = Ce n’est pas se taire, ni un test, ni une façon de se faire regretter.
card-warm-break-known = Des thérapeutes le proposent depuis cinquante ans. Demander plus doucement a calmé le moment dans une étude. On n’a trouvé aucun essai contrôlé de la pause elle-même.

card-small-bids-name = Petits gestes de chaque jour
card-small-bids-doing = Une fois par jour, fais signe en premier avec une petite chose : une photo, une question sur sa journée, une main sur l’épaule.
card-small-bids-length = Chaque jour, une semaine à la fois. Dix semaines dans le modèle.
card-small-bids-in-the-way = Les journées se remplissent. Accroche-le à ce qui arrive de toute façon : la bouilloire, le bus, les clés qu’on pose.
card-small-bids-is-not = Ce n’est pas un grand geste, ni une dette, ni une facture qui attend une réponse.
card-small-bids-known = Dans une étude, de bons moments ordinaires allaient avec moins de distance pendant trois semaines. Cela ne durait pas tout seul. Un petit soutien peut aussi tomber à côté.

card-staying-present-name = Rester là
card-staying-present-doing = Quand tu n’en peux plus, dis-le en une phrase. Puis reste là dix minutes de plus, sans rien faire pour régler la chose.
card-staying-present-length = Chaque fois que ça vient, une semaine à la fois.
card-staying-present-in-the-way = Ton corps veut partir. Les pieds au sol, un long souffle, et une heure à laquelle tu peux arrêter.
card-staying-present-is-not = Ce n’est pas être d’accord, ni endurer, ni devoir parler.
card-staying-present-known = Dans quelques études, une proximité qui se passe bien rend la proximité plus facile aux personnes qui en attendent peu.

card-promised-answer-name = Une réponse promise
card-promised-answer-doing = Quand tu ne peux pas répondre maintenant, dis quand tu le feras. Puis fais-le, même en deux mots.
card-promised-answer-length = Une semaine à la fois.
card-promised-answer-in-the-way = Promettre trop tôt. Choisis une heure que tu tiendras à coup sûr.
card-promised-answer-is-not = Ce n’est pas être joignable jour et nuit, ni une règle pour l’autre.
card-promised-answer-known = Les pauses avec un retour annoncé font partie de la plupart des thérapies de couple. Seules, elles n’ont pas été testées.

card-self-soothing-name = D’abord se calmer
card-self-soothing-doing = Quand ça te prend, mets un minuteur de vingt minutes avant d’écrire ou de partir. Fais quelque chose de tes mains.
card-self-soothing-length = Chaque fois que ça vient, une semaine à la fois.
card-self-soothing-in-the-way = L’alarme dit que c’est urgent. Elle le dit à chaque fois.
card-self-soothing-is-not = Ce n’est pas ravaler ce qui compte. Tu peux encore le dire après le minuteur.
card-self-soothing-known = Des pauses forcées de quelques secondes ont réduit les représailles dans un jeu de laboratoire avec 81 couples. Vingt minutes à la maison, c’est une supposition plus large.

card-life-outside-name = Une vie dehors
card-life-outside-doing = Mets dans ta semaine une chose rien qu’à toi et qui te fait envie. Puis vas-y.
card-life-outside-length = Une fois par semaine, tant que c’est bon.
card-life-outside-in-the-way = On peut croire que tu pars. Dis où tu es et quand tu reviens.
card-life-outside-is-not = Ce n’est pas une façon de rendre l’autre jaloux, ni un message caché.
card-life-outside-known = Dans une étude sur des couples, se sentir soutenu dans ses propres projets allait avec moins d’inquiétude pour le lien.

card-softened-request-name = Une demande plus douce
card-softened-request-doing = Dis ce que tu aimerais et laisse le reproche de côté. « J’aimerais une soirée avec toi cette semaine », pas « Tu n’as jamais le temps ».
card-softened-request-length = Chaque fois que tu demandes quelque chose, une semaine à la fois.
card-softened-request-in-the-way = Le reproche est souvent juste, c’est ce qui le rend difficile à laisser. Tu peux le dire un autre jour.
card-softened-request-is-not = Ce n’est pas demander moins.
card-softened-request-known = Chez 180 couples, parler plus doucement a calmé l’autre sur le moment. Là où quelque chose de sérieux vous sépare, s’opposer clairement peut changer plus de choses en un an.

card-talking-name = Parler du motif
card-talking-doing = Choisissez une heure calme et regardez la boucle ensemble, comme une chose posée sur la table. Chaque personne dit une chose sur sa propre part.
card-talking-length = Une heure, une fois.
card-talking-in-the-way = Ça tourne à qui a commencé. Personne n’a commencé. Arrêtez-vous là et allez marcher.
card-talking-is-not = Ce n’est pas une preuve contre quelqu’un, et aucun message n’est lu à voix haute.
card-talking-known = Cela aide dans une thérapie. Seule, et dans notre modèle, une conversation change peu.

card-insight-name = Juste le remarquer
card-insight-doing = Ne fais rien de nouveau. Remarque la boucle quand elle tourne, et dis-toi : la voilà.
card-insight-length = Deux semaines, pour y comparer les autres fiches.
card-insight-in-the-way = On l’oublie vite. Un point sur la main suffit.
card-insight-is-not = Ce n’est pas un remède.
card-insight-known = Un cours donné à une seule personne du couple n’a rien changé entre les deux. C’est ici pour comparer.

card-grand-gesture-name = Un seul grand geste
card-grand-gesture-doing = Une fois, donne beaucoup : une journée, un voyage, une lettre.
card-grand-gesture-length = Un jour.
card-grand-gesture-in-the-way = Cela met la barre haut, et les jours ordinaires s’y mesurent ensuite.
card-grand-gesture-is-not = Cela ne remplace pas cent petites présences.
card-grand-gesture-known = On n’a trouvé aucun test direct. Un soutien très visible peut toucher des personnes qui gardent leurs distances. Que cela marche dans notre modèle dépend de ses chiffres.

card-cold-break-name = Une pause muette
card-cold-break-doing = Ne plus faire signe du tout, ou presque. Cette fiche est ici parce que cela se fait, pas parce qu’on le conseille.
card-cold-break-length = Dix semaines dans le modèle.
card-cold-break-in-the-way = Cela fait peur des deux côtés, et l’ancien équilibre revient quand ça finit.
card-cold-break-is-not = Ce n’est pas une pause tendre.
card-cold-break-known = Des thérapeutes disent que les rôles s’échangent un temps. Dans notre modèle aussi, puis tout redevient comme avant.
