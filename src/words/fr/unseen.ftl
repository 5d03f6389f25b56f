### Ce qu’une discussion ne voit pas, et ce qui parlerait contre un résultat.

unseen-heading = Ce qu’une discussion ne voit pas : presque tout.
unseen-aloud = Les appels, les trajets en voiture, le même canapé. Deux personnes proches s’écrivent parfois peu.
unseen-tone = Le ton. Le même « ok » peut être tendre ou sec.
unseen-why = Les raisons : le travail, une maladie, un bébé, une batterie à plat.
unseen-first = Qui a commencé. Une discussion montre seulement ce qui vient souvent après quoi.
unseen-heart = Ce que vous ressentez, et ce qui viendra.
unseen-afraid = Si quelqu’un a peur. Cela, on le demande, on ne le devine jamais.
unseen-this = Dans la discussion ouverte en ce moment
unseen-against = Ce qui contredirait ce résultat
unseen-against-silence = Le résultat ne tient que pour une seule durée de silence. Tu peux la changer dans « Comment on le sait ».
unseen-against-days = Le résultat disparaît quand on enlève les vacances, les horaires décalés ou les jours passés ensemble.
unseen-against-chance = Des discussions mélangées au hasard, avec les mêmes périodes animées et calmes, en montrent tout autant.
unseen-against-reason = Tu te souviens d’une raison que cette discussion ne connaît pas. Ta raison compte plus.
