### Ce qui s’est passé pendant la lecture d’un fichier, et que faire.
records-other-release = Une autre version de Slipstep a noté ici une chose que celle-ci ne sait pas dire.
-records-export-it = Il faut la discussion elle-même : exporte-la depuis l’appli, et choisis ce fichier.
-records-read-before = Ce qui précède a été lu ; ce qui suivait manque ici.
-records-read-half = Ce qui précède a été lu ; le reste, non.
-records-again = Exporte-le ou copie-le de nouveau, et choisis le nouveau.
-records-chat-again = Exporte la discussion de nouveau, ou recopie le fichier, et choisis le nouveau.
-records-as-app = Exporte-le de nouveau, et choisis le fichier tel que l’appli l’a écrit.

## Ce qu’il faut d’abord dire ou choisir

records-no-file = Aucun fichier n’a été donné. Choisis l’export d’une discussion.
records-unknown-zone = « { $zone } » n’est pas un fuseau horaire. Donne un nom comme Europe/Paris ou America/New_York.
# Pour le terminal : la question, puis l’option qui y répond.
records-ask = { $question } Choisis avec { $option } { $choices }.
records-ask-order = Rien dans ce fichier ne dit si ses dates mettent d’abord le jour ou le mois : 3/4 peut être le 3 avril ou le 4 mars. Le mauvais choix déplacerait chaque message.
records-ask-order-table = Les dates de { $file } peuvent se lire jour d’abord ou mois d’abord, et rien dans le fichier ne tranche.
records-ask-columns = Ceci est un tableau, mais on ne sait pas quelles colonnes contiennent la date, qui écrit et le texte. { $seen } N est le numéro d’une colonne ; time, to, direction et chat peuvent aussi être nommés.
records-columns-seen = Colonnes vues : { $names }.
records-columns-unnamed = Il a { $count } colonnes et aucune ligne de noms.
records-column-called = « { $name } »
records-column-nameless = une sans nom
records-column = Colonne { $at } du tableau.
records-columns-read = Lu comme un tableau de messages ({ $how ->
    [given] comme tu l’as dit
    [names] d’après les noms des colonnes
   *[contents] d’après ce que contiennent les colonnes
}) : { $columns }. Si c’est faux, dis quelles colonnes ce sont.
records-role-named = { $role } dans la colonne « { $name } »
records-role-numbered = { $role } dans la colonne numéro { $number }
records-role-date = la date
records-role-time = l’heure
records-role-from = qui écrit
records-role-to = qui reçoit
records-role-text = le texte
records-role-direction = envoyé ou reçu
records-role-direction-numbers = reçu (1) ou envoyé (2)
records-role-chat = la discussion
records-role-title = le titre de la discussion
records-role-draft = ce qui n’a jamais été envoyé
records-chat = { $title } : { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
}, { $messages ->
    [one] { $messages } message
   *[other] { $messages } messages
}
records-choose-chat = Cet export contient { $count } discussions. Choisis-en une avec --chat NAME. Là où plusieurs sont une seule conversation, comme par numéro et par adresse, donne --chat pour chacune.
records-chats-differ = Ces fichiers contiennent { $count } discussions, peut-être avec des gens différents. Lues comme une seule, elles se répondraient. Choisis-en une avec --chat NAME, ou donne --chat pour chacune d’une même conversation. Si deux noms sont une seule personne, dis-le avec --same "A=B".
records-no-such-chat = Aucune discussion ici ne s’appelle « { $chat } ». Choisis l’une de celles de la liste avec --chat NAME.

## Ce qu’il faut savoir de l’ensemble

# Une remarque sur un fichier parmi plusieurs.
records-of-file = { $file } : { $text }
records-none-read = On a reconnu cet export, mais aucune de ses { $count } entrées n’a pu être lue. La première : { $why }. Exporte la discussion de nouveau. Si cela donne la même chose, l’appli écrit une forme qu’on ne connaît pas encore.
records-empty = Cet export ne contient aucun message : la discussion est vide, ou l’export s’est arrêté avant de commencer. Exporte la discussion de nouveau.
records-left-out = « { $chat } » est peut-être une discussion avec d’autres gens, alors elle a été laissée de côté. Si c’est la même conversation, choisis les deux.
records-group = Cette discussion a { $count } personnes. On en regarde deux à la fois : choisis-en deux avec --people A,B.
records-one-person = Tous les messages ici viennent d’une seule personne : il n’y a pas d’échange à regarder. Vérifie que c’est l’export entier, et que l’autre personne a écrit dans cette discussion.
records-no-such-person = Personne dans ces fichiers ne s’appelle « { $name } », alors rien n’a été réuni sous ce nom. La réponse donne la liste des personnes ; copies-y les noms.
records-twins = { $file } contient la même discussion que { $others } à côté, comme signal-export l’écrit. { $file } a été lu, le reste laissé de côté.
records-joined-by-name = « { $name } » est dans plusieurs de ces exports et compte comme une seule personne. Si ce sont deux personnes, lis les exports à part.
records-too-many-people = Ce fichier a plus de 65 535 personnes qui écrivent, alors le reste compte comme une seule. Vérifie que c’est le bon fichier.
records-hours = { $later ->
    [later] { $hours ->
        [one] { NUMBER($hours, maximumFractionDigits: 2) } heure plus tard
       *[other] { NUMBER($hours, maximumFractionDigits: 2) } heures plus tard
    }
   *[earlier] { $hours ->
        [one] { NUMBER($hours, maximumFractionDigits: 2) } heure plus tôt
       *[other] { NUMBER($hours, maximumFractionDigits: 2) } heures plus tôt
    }
}
records-zones-none = { $count } textes de « { $first } » sont aussi dans ce fichier, { $distance }. L’horloge du téléphone était donc dans un autre fuseau à l’export. Aucun fuseau ne les fait coïncider, alors ces messages comptent deux fois. Donne à chaque fichier son fuseau.
records-zones-settled = { $count } textes de « { $first } » sont aussi dans ce fichier, { $distance }. L’horloge du téléphone était donc dans un autre fuseau à l’export. Avec « { $first } » en { $zone }, celui-ci est lu en { $settled } : là, ils coïncident et comptent une fois. Si le téléphone n’y était pas, donne à chaque fichier son fuseau.
records-apart = { $unit ->
    [seconds] { $count ->
        [one] { NUMBER($count, maximumFractionDigits: 2) } seconde
       *[other] { NUMBER($count, maximumFractionDigits: 2) } secondes
    }
    [minutes] { $count ->
        [one] { NUMBER($count, maximumFractionDigits: 2) } minute
       *[other] { NUMBER($count, maximumFractionDigits: 2) } minutes
    }
   *[hours] { $count ->
        [one] { NUMBER($count, maximumFractionDigits: 2) } heure
       *[other] { NUMBER($count, maximumFractionDigits: 2) } heures
    }
}
records-twice = { $count } textes sont dans « { $first } » et dans ce fichier, à { $distance } d’écart. Ce sont sans doute les mêmes messages, et ils comptent deux fois. Lis un seul des deux fichiers{ $zones ->
    [yes] , ou donne à chacun son fuseau.
   *[no] .
}
records-repeated-hour = { $count ->
    [one] { $count } message tombe
   *[other] { $count } messages tombent
} dans l’heure qu’un changement d’heure répète en { $zone }. Chacun est lu de façon à garder l’ordre du fichier, sinon comme la première fois. Il peut y avoir une heure d’écart.
records-missing-hour = { $count ->
    [one] { $count } message a une heure
   *[other] { $count } messages ont des heures
} que les horloges de { $zone } sautent. Le fuseau est donc probablement un autre : donne celui où était le téléphone.
records-disappearing = Le minuteur des messages éphémères a été activé un temps. Ce qui avait disparu avant l’export manque ici : un trou dans ce temps n’est pas un silence.
records-ansi = Un autre programme a enregistré ce fichier dans un ancien codage de Windows (ANSI), et on l’a lu ainsi. Si les lettres avec accents ont l’air fausses, prends le fichier tel que l’appli l’a exporté.
records-not-utf8 = On ne sait pas comment les lettres de ce fichier sont codées, alors celles avec accents s’affichent comme �. Prends le fichier tel que l’appli l’a exporté, ou enregistre-le de nouveau en UTF-8.

## Des fichiers coupés ou abîmés

# $why : ce que dit le moteur, en anglais.
records-broken-format = Ce fichier a été pris pour un export de { $app } et n’a pas pu être lu ({ $why }). { -records-chat-again }
records-broken-end = Ce fichier ne peut pas être lu jusqu’au bout ({ $why }). { -records-chat-again }
records-gone = il a été déplacé ou modifié, ou on n’a pas le droit de le lire
records-packed-damaged = ses données compressées sont abîmées ou s’arrêtent avant la fin
records-too-large = Ce fichier dépasse { $megabytes } Mo, plus que tout export de ce genre ne devrait contenir. Vérifie que c’est le bon fichier.
records-entry-too-large = Une entrée de ce fichier JSON dépasse 16 Mo. Aucun message n’est aussi long : vérifie que c’est le bon fichier.
records-line-too-long = La ligne { $line } dépasse 16 Mo : ce n’est pas une discussion en texte. Choisis le fichier que l’appli elle-même a exporté.
records-value-too-long = Une partie de ce fichier dépasse 16 Mo, comme dans aucune sauvegarde de messages. Choisis le fichier que l’appli elle-même a exporté.
records-too-many-messages = Ces fichiers contiennent plus de { $count } messages, plus qu’on n’en lit à la fois. Exporte seulement cette discussion, et choisis ce fichier.
records-too-many-names = Les noms de ce fichier font ensemble plus de 32 Mo, comme dans aucun export. Vérifie que c’est le bon fichier.
records-too-many-senders = Ce fichier nomme bien plus de 65 535 personnes ou discussions, comme aucun export ne le fait. Vérifie que c’est le bon fichier.
records-too-many-words = Les mots de ce fichier font ensemble plus de 256 Mo, plus qu’on n’en garde. Lis-le sans garder les mots, ou exporte seulement cette discussion.
records-row-too-long = Une ligne de ce tableau dépasse 16 millions de caractères, comme quand un guillemet ne se ferme jamais. Ouvre le fichier dans un tableur, enregistre-le de nouveau en CSV, et choisis celui-là.
records-tag-too-long = Une balise de cette page web dépasse 16 millions de caractères, comme dans aucun export. Exporte la discussion de nouveau, et choisis le nouveau fichier.
records-text-too-long = Un texte de cette page web dépasse 16 millions de caractères. Aucun export n’a un tel texte. Exporte la discussion de nouveau, et choisis le nouveau fichier.
records-page-deep = Les parties de cette page s’emboîtent sur plus de 300 niveaux, comme dans aucun export. { -records-read-half } { -records-as-app }
records-file-cut = Ce fichier s’arrête au milieu, comme quand un téléchargement ou une copie s’interrompt. { -records-read-before } { -records-again }
records-quote-open = La dernière ligne de ce fichier finit entre guillemets, comme quand une copie s’interrompt. { -records-again }
records-json-broken = À partir de l’octet { $offset }, ce fichier n’est plus du JSON. { -records-read-half } { -records-as-app }
records-entries-cut = { $how ->
    [cut] Ce fichier s’arrête au milieu, après { $count } entrées.
   *[broken] Après { $count } entrées, ce fichier n’est plus du JSON.
} Ce qui précède a été lu. Pour tout avoir, exporte la discussion de nouveau, ou recopie le fichier.

## Archives

records-gzip-bomb = { $file } donne, une fois décompressé, plus de 200 fois sa taille. Aucune discussion ne fait cela, mais des fichiers faits pour remplir une machine, si. Choisis le fichier que l’appli elle-même a exporté.
records-inflates = { $file } donne, une fois décompressé, bien plus qu’il ne devrait, comme des fichiers faits pour remplir une machine. Choisis le fichier que l’appli elle-même a exporté.
records-tar-broken = Cette archive tar est abîmée, ou contient plus de fichiers que tout export. Télécharge-la de nouveau, ou décompresse-la et choisis le fichier de la discussion.
records-archive-empty = Cette archive ne contient aucune discussion. Exporte de nouveau, et choisis l’archive qui contient le texte.
records-zip-entries = Ce zip annonce plus de { $count } entrées, ce qu’aucun export de discussion ne fait. Choisis le zip que l’appli elle-même a exporté.
records-too-many-files = { $where ->
    [zip] Ce zip contient
   *[selection] Tu as choisi
} plus de { $count } fichiers, images et enregistrements à part. Par prudence, on n’en ouvre pas davantage. Sors la discussion que tu veux et choisis seulement ce fichier.
records-zip-broken = Ce zip ne s’ouvre pas : sa fin manque ou est abîmée, comme quand un téléchargement ou une copie s’arrête à mi-chemin. { -records-chat-again }
records-zip-too-large = Décompressé, ce zip dépasserait 2 Go, et on n’ouvre rien de plus grand. Sors la discussion que tu veux et choisis seulement ce fichier.
records-zip-bomb = Ce zip donne, une fois décompressé, plus de 200 fois sa taille. Aucune discussion ne fait cela, mais des fichiers faits pour remplir une machine, si. Choisis le zip que l’appli elle-même a exporté.
records-zip-bomb-whole = Décompressé, ce zip serait bien plus grand que toute discussion de sa taille, comme des fichiers faits pour remplir une machine. Choisis le zip que l’appli elle-même a exporté.
records-zip-locked = Ce zip est verrouillé par un mot de passe. Décompresse-le d’abord, et choisis le fichier qui en sort.
records-zip-media = Ce zip ne contient que des images et des enregistrements, pas de discussion. Exporte la discussion de nouveau, et choisis le zip qui contient le texte.
records-zip-empty = Ce zip est vide. Exporte la discussion de nouveau.
