### Ce qui s’est passé pendant la lecture d’un fichier, et que faire.
records-other-release = Une autre version de Slipstep a noté ici une chose que celle-ci ne sait pas afficher.
-records-export-it = Il faut la discussion elle-même : exporte-la depuis l’appli, et choisis ce fichier.
-records-read-before = Ce qui précède a été lu ; ce qui suivait manque ici.
-records-read-half = Ce qui précède a été lu ; le reste, non.
-records-again = Exporte-le ou copie-le de nouveau, et choisis le nouveau fichier.
-records-chat-again = Exporte la discussion de nouveau, ou recopie le fichier, et choisis le nouveau.
-records-as-app = Refais l’export, et choisis le fichier tel que l’appli l’a écrit.

## Ce qu’il faut d’abord dire ou choisir

records-no-file = Il n’y a aucun fichier. Choisis l’export d’une discussion.
records-unknown-zone = « { $zone } » n’est pas un fuseau horaire. Donne un nom comme Europe/Paris ou America/New_York.
# Pour le terminal : la question, puis l’option qui y répond.
records-ask = { $question } Choisis avec { $option } { $choices }.
records-ask-order = Rien dans ce fichier ne dit si ses dates mettent d’abord le jour ou le mois : 3/4 peut être le 3 avril ou le 4 mars. Un mauvais choix décalerait tous les messages.
records-ask-order-table = Les dates de { $file } peuvent se lire jour d’abord ou mois d’abord, et rien dans le fichier ne tranche.
records-ask-columns = C’est un tableau, mais on ne sait pas dans quelles colonnes sont la date, la personne qui écrit et le texte. { $seen } N est le numéro d’une colonne ; time, to, direction et chat peuvent aussi être nommés.
records-columns-seen = Colonnes trouvées : { $names }.
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
records-role-kind = ce qu’est chaque message
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
records-choose-chat = Cet export contient { $count } discussions. Choisis-en une avec --chat NAME. Si plusieurs forment une seule conversation, comme par numéro et par adresse, donne --chat pour chacune.
records-chats-differ = Ces fichiers contiennent { $count } discussions, peut-être avec des gens différents. Lues ensemble, elles se mélangeraient. Choisis-en une avec --chat NAME, ou donne --chat pour chacune d’une même conversation. Si deux noms sont une seule personne, dis-le avec --same "A=B".
records-no-such-chat = Aucune discussion ici ne s’appelle « { $chat } ». Choisis l’une de celles de la liste avec --chat NAME.

## Ce qu’il faut savoir de l’ensemble

# Une remarque sur un fichier parmi plusieurs.
records-of-file = { $file } : { $text }
records-none-read = On a reconnu cet export, mais aucune de ses { $count } entrées n’a pu être lue. La première : { $why }. Prends l’export entier, non modifié, directement dans l’appli, comme le dit son guide.
records-ragged = { $count ->
    [1] La ligne { $row } a
   *[other] La ligne { $row } et d’autres, { $count } en tout, ont
  } des cellules en trop ou en moins. Cela arrive quand un texte à virgules est sans guillemets. Des mots peuvent y manquer. Exporte le tableau de nouveau.
records-kinds-strange = { $count ->
    [1] 1 message est ici d’un genre inconnu, et compte comme du texte.
   *[other] { $count } messages sont ici de genres inconnus, et comptent comme du texte.
  }
records-empty = Cet export ne contient aucun message : la discussion est vide, ou l’export a été coupé. Exporte la discussion de nouveau, directement depuis l’appli, du début à la fin.
records-left-out = « { $chat } » est peut-être une discussion avec d’autres gens, alors elle a été laissée de côté. Si c’est la même conversation, choisis les deux.
records-group = Il y a { $count } personnes dans cette discussion. On en regarde deux à la fois : choisis-en deux avec --people A,B.
records-one-person = Tous les messages ici viennent d’une seule personne : il n’y a pas d’échange à regarder. Vérifie que c’est l’export entier, et que l’autre personne a écrit dans cette discussion.
records-no-such-person = Personne dans ces fichiers ne s’appelle « { $name } », alors rien n’a été réuni sous ce nom. La réponse donne la liste des personnes ; copies-y les noms.
records-twins = { $file } contient la même discussion que { $others } à côté, comme signal-export l’écrit. { $file } a été lu, le reste laissé de côté.
records-joined-by-name = « { $name } » apparaît dans plusieurs de ces exports et compte comme une seule personne. Si ce sont deux personnes, ouvre les exports séparément.
records-too-many-people = Dans ce fichier, plus de 65 535 personnes écrivent : toutes les autres comptent comme une seule. Vérifie que c’est le bon fichier.
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
records-zones-none = { $count } textes de « { $first } » sont aussi dans ce fichier, { $distance }. Aucun fuseau ne les fait coïncider, alors ces messages comptent deux fois. Donne à chaque fichier son fuseau.
records-zones-settled = { $count } textes de « { $first } » sont aussi dans ce fichier, { $distance }. Le téléphone était donc dans un autre fuseau. Avec « { $first } » en { $zone }, celui-ci est lu en { $settled } : là, ils comptent une fois. Si c’est faux, donne à chaque fichier son fuseau.
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
records-disappearing = Le minuteur des messages éphémères a été activé un temps. Ce qui avait disparu avant l’export manque ici : un trou pendant cette période n’est pas un silence.
records-ansi = Un autre programme a enregistré ce fichier dans un ancien codage de Windows (ANSI), et on l’a lu ainsi. Si les lettres accentuées s’affichent mal, prends le fichier tel que l’appli l’a exporté.
records-letters-broken = Dans ces noms, des lettres sont abîmées (« Ã¼ » pour « ü »). Prends le fichier tel que l’appli l’a exporté.
records-not-utf8 = On ne sait pas comment les lettres de ce fichier sont codées, alors celles qui ont des accents s’affichent comme �. Prends le fichier tel que l’appli l’a exporté, ou enregistre-le de nouveau en UTF-8.

## Des fichiers coupés ou abîmés

# $why : ce que dit le moteur, en anglais.
records-broken-format = Ce fichier a été pris pour un export de { $app } et n’a pas pu être lu ({ $why }). { -records-chat-again }
records-broken-end = Ce fichier ne peut pas être lu jusqu’au bout ({ $why }). { -records-chat-again }
records-gone = il a été déplacé ou modifié, ou on n’a pas le droit de le lire
records-packed-damaged = ses données compressées sont abîmées ou s’arrêtent avant la fin
records-too-large = Ce fichier dépasse { $megabytes } Mo, plus qu’aucun export de ce genre ne devrait contenir. Vérifie que c’est le bon fichier.
records-entry-too-large = Une entrée de ce fichier JSON dépasse 16 Mo. Aucun message n’est aussi long : vérifie que c’est le bon fichier.
records-line-too-long = La ligne { $line } dépasse 16 Mo : ce n’est pas une discussion en texte. Choisis le fichier que l’appli elle-même a exporté.
records-value-too-long = Une partie de ce fichier dépasse 16 Mo, ce qui n’arrive dans aucune sauvegarde de messages. Choisis le fichier que l’appli elle-même a exporté.
records-too-many-messages = Ces fichiers contiennent plus de { $count } messages, plus qu’on n’en lit à la fois. Exporte seulement cette discussion, et choisis ce fichier.
records-too-many-names = Les noms contenus dans ce fichier font plus de 32 Mo en tout, ce qui n’arrive dans aucun export. Vérifie que c’est le bon fichier.
records-too-many-senders = Ce fichier nomme bien plus de 65 535 personnes ou discussions, ce qu’aucun export ne fait. Vérifie que c’est le bon fichier.
records-too-many-words = Les mots de ce fichier font ensemble plus de 256 Mo, plus qu’on n’en garde. Lis-le sans garder les mots, ou exporte seulement cette discussion.
records-row-too-long = Une ligne de ce tableau dépasse 16 millions de caractères, comme quand un guillemet ne se ferme jamais. Ouvre le fichier dans un tableur, enregistre-le de nouveau en CSV, et choisis celui-là.
records-tag-too-long = Une balise de cette page web dépasse 16 millions de caractères, ce qui n’arrive dans aucun export. Exporte la discussion de nouveau, et choisis le nouveau fichier.
records-text-too-long = Un texte de cette page web dépasse 16 millions de caractères. Aucun export ne contient un texte pareil. Exporte à nouveau la discussion, et choisis le nouveau fichier.
records-page-deep = La page exportée s’emboîte sur plus de 300 niveaux, ce qu’on ne voit dans aucun export. { -records-read-half } { -records-as-app }
records-file-cut = Ce fichier s’arrête au milieu, comme quand un téléchargement ou une copie s’interrompt. { -records-read-before } { -records-again }
records-quote-open = La dernière ligne de ce fichier s’arrête à l’intérieur de guillemets restés ouverts, comme quand une copie s’interrompt. { -records-again }
records-json-broken = À partir de l’octet { $offset }, ce fichier n’est plus du JSON. { -records-read-half } { -records-as-app }
records-entries-cut = { $how ->
    [cut] Ce fichier s’arrête au milieu, après { $count } entrées.
   *[broken] Après { $count } entrées, ce fichier n’est plus du JSON.
} Ce qui précède a été lu. Pour tout avoir, exporte la discussion de nouveau, ou recopie le fichier.

## Archives

records-gzip-bomb = { $file } donne, une fois décompressé, plus de 200 fois sa taille. Aucune discussion ne fait cela. Choisis le fichier que l’appli elle-même a exporté.
records-inflates = { $file } donne, une fois décompressé, bien plus qu’il ne devrait, comme les fichiers faits pour remplir un disque. Choisis le fichier que l’appli elle-même a exporté.
records-tar-broken = Cette archive tar est abîmée, ou contient plus de fichiers que n’importe quel export. Télécharge-la de nouveau, ou décompresse-la et choisis le fichier de la discussion.
records-archive-empty = Cette archive ne contient aucune discussion. Exporte de nouveau, et choisis l’archive qui contient le texte.
records-zip-entries = Ce zip annonce plus de { $count } entrées, ce qu’aucun export de discussion ne fait. Choisis le zip que l’appli elle-même a exporté.
records-too-many-files = { $where ->
    [zip] Ce zip contient
   *[selection] Tu as choisi
} plus de { $count } fichiers, images et enregistrements à part. Par prudence, on n’en ouvre pas davantage. Sors la discussion que tu veux et choisis seulement ce fichier.
records-zip-broken = Ce zip ne s’ouvre pas : sa fin manque ou est abîmée, comme quand un téléchargement ou une copie s’arrête à mi-chemin. { -records-chat-again }
records-zip-too-large = Décompressé, ce zip dépasserait 2 Go, et on n’ouvre rien de plus grand. Sors la discussion que tu veux et choisis seulement ce fichier.
records-zip-bomb = Ce zip donne, une fois décompressé, plus de 200 fois sa taille. Aucune discussion ne fait cela. Choisis le zip que l’appli elle-même a exporté.
records-zip-bomb-whole = Décompressé, ce zip serait bien plus grand que n’importe quelle discussion de sa taille, comme les fichiers faits pour remplir un disque. Choisis le zip que l’appli elle-même a exporté.
records-zip-locked = Ce zip est verrouillé par un mot de passe. Décompresse-le d’abord, et choisis le fichier qui en sort.
records-zip-media = Ce zip ne contient que des images et des enregistrements, pas de discussion. Exporte la discussion de nouveau, et choisis le zip qui contient le texte.
records-zip-empty = Ce zip est vide. Exporte la discussion de nouveau.

## Des fichiers sans discussion lisible

-records-one-side = Avec une seule personne, il n’y a pas d’échange à regarder.
-records-unread = On ne peut pas la lire ici. Ce que tu recopies dans un tableau se lit : un CSV avec les colonnes dyad_id, time_unix, sender, receiver.
records-is-empty = Ce fichier est vide : l’export ou la copie n’a pas marché. Exporte la discussion de nouveau, ou recopie le fichier.
records-is-picture = C’est une image. { -records-export-it }
records-is-pdf = C’est un PDF. { -records-export-it }
records-is-archive = On ne peut pas ouvrir cette archive (7z, rar, ou une archive dans une autre). Décompresse-la, et choisis le fichier qui est dedans.
records-is-recording = C’est un enregistrement. { -records-export-it }
records-is-web-page = C’est une page web, mais d’aucun export qu’on connaisse. Exporte de nouveau, et choisis JSON ou texte si l’appli demande un format.
records-is-binary = On ne connaît pas ce genre de fichier. { -records-export-it }
records-is-text = C’est du texte, mais on n’y voit pas de discussion. { -records-export-it }
records-is-json-damaged = Ce fichier est abîmé, comme quand un téléchargement s’arrête à mi-chemin ou qu’un éditeur le modifie. Télécharge-le ou copie-le de nouveau, et choisis-le tel que l’appli l’a écrit.
records-is-json-damaged-at = Ce fichier est abîmé au caractère { $at }, comme quand un téléchargement s’arrête à mi-chemin ou qu’un éditeur le modifie. Télécharge-le ou copie-le de nouveau, et choisis-le tel que l’appli l’a écrit.
-records-which-json = Si une appli propose plusieurs formats, choisis : pour Messenger et Instagram message_1.json, pour Telegram result.json, pour Signal main.jsonl, pour Snapchat chat_history.json, pour Skype messages.json.
records-is-json = C’est du JSON, mais d’aucun genre qu’on connaisse. { -records-which-json }
records-is-json-with = C’est du JSON, mais d’aucun genre qu’on connaisse (ses champs sont { $fields }…). { -records-which-json } Une liste d’objets qui ont chacun une heure, un nom et un texte se lit, quelle que soit l’appli.
records-is-rich-text = C’est une discussion enregistrée en texte mis en forme (RTF) : polices et couleurs sont entre les mots. Ouvre-la dans TextEdit et choisis Format → Convertir au format Texte, ou enregistre-la dans Word en « Texte brut (UTF-8) ». Choisis ce fichier. L’export de l’appli elle-même est encore mieux.
records-is-one-sided = Ce sont tes données de { $app } : il y a ce que tu as écrit, pas ce que les autres ont répondu. { -records-one-side } { $app } ne propose aucun export des deux côtés.
records-is-discord-own = C’est une partie de tes données de Discord : il y a ce que tu as écrit, pas ce que les autres ont répondu. { -records-one-side } DiscordChatExporter enregistre les deux côtés : exporte la discussion privée en JSON, et choisis ce fichier.
records-is-vk = C’est une page de messages de ton archive de VK. { -records-unread }
records-is-wire-events = C’est le fichier events.json d’une sauvegarde de Wire : les personnes y sont désignées par un numéro, pas par leur nom. { -records-unread }
records-is-wire = C’est une sauvegarde de Wire, que seul Wire sait ouvrir. { -records-unread }
records-is-snaps = C’est la liste de tes snaps de Snapchat, sans ce qu’ils disaient. Choisis chat_history.json dans le dossier « json » du même téléchargement.
records-is-snapchat-page = C’est une page de tes données de Snapchat. Dans Snapchat, choisis Paramètres → Mes données et coche « Exporter les fichiers JSON ». Puis choisis chat_history.json dans le dossier « json » de ce téléchargement.
records-is-meta-page = C’est une page de ton téléchargement de Meta (Facebook, Messenger ou Instagram), sans messages. Choisis message_1.html dans le dossier messages/inbox du même téléchargement. Encore mieux : dans « Exporter vos informations », choisis Format → JSON, et seulement les messages.
records-is-meta-part = C’est une partie de ton téléchargement de Meta (Facebook, Messenger ou Instagram), mais pas ses messages. Choisis message_1.json dans le dossier messages/inbox du même téléchargement.
records-is-skype-devices = C’est la liste des appareils de ton compte Skype. Choisis messages.json du même export.
records-is-voice-page = C’est une page de Google Voice sans messages (un index, ou tes annonces). Choisis le dossier Voice/Calls de Takeout, qui contient les messages.
records-is-takeout = C’est une partie de Google Takeout (l’activité), mais pas une discussion. Dans Takeout, coche Google Chat (ou Hangouts, ou Google Voice), et choisis les messages de ce téléchargement.
-records-chat-privacy = Si « Exporter discussion » manque, la « confidentialité avancée » est activée pour cette discussion ; le changement se voit des deux côtés.
records-is-copied-whatsapp = Ces messages ont été copiés depuis WhatsApp, qui laisse l’année de côté : on ne connaît donc le jour d’aucun. Dans WhatsApp, ouvre la discussion, touche ⋮ (sur iPhone, le nom) → Plus → Exporter discussion → Sans les médias, et choisis ce fichier. { -records-chat-privacy }
records-is-whatsapp-backup = C’est une sauvegarde chiffrée de WhatsApp, que seul WhatsApp sait ouvrir. Dans WhatsApp, ouvre la discussion, touche ⋮ (sur iPhone, le nom) → Plus → Exporter discussion → Sans les médias, et choisis ce fichier. { -records-chat-privacy }
records-is-signal-backup = C’est la sauvegarde que Signal fait d’un téléphone Android, et que seul Signal sait ouvrir. Dans Signal, choisis Paramètres → Conversations → Exporter les conversations, et choisis main.jsonl parmi ce qu’il écrit.
records-is-facebook-old = C’est un téléchargement de Facebook d’avant 2018, dans un format qui ne peut pas être lu ici. Demandes-en un nouveau à Facebook : Espace Comptes → Vos informations et autorisations → Exporter vos informations, seulement les messages, toute la période, JSON.
records-is-android-backup = C’est une sauvegarde d’Android (adb), qui contient des applis et pas de discussions. { -records-export-it }
records-is-utf16-database = C’est une base de données qui garde son texte en UTF-16, ce qu’aucune appli connue ne fait : on ne la lit pas. { -records-export-it }
records-is-viber-database = C’est la base de données de Viber sur un ordinateur, et on ne peut pas la lire. Dans Viber sur le téléphone, choisis Paramètres → Compte → Sauvegarde Viber → Envoyer l’historique des messages par e-mail, et choisis le fichier qui arrive.
records-is-skype-database = C’est la base de données d’un ancien Skype (main.db), qui ne peut pas encore être lue. Si ton compte a été exporté avant la fermeture de Skype, choisis messages.json de cet export.
records-is-telegram-database = C’est la base de données de Telegram sur un téléphone, dont les entrées sont codées. Dans Telegram Desktop, ouvre la discussion, choisis ⋮ → Exporter l’historique → Format : JSON, et choisis result.json.
records-is-kakao-database = C’est la base de données de KakaoTalk, qui est chiffrée. Dans KakaoTalk, ouvre la discussion, choisis ≡ → Paramètres → Exporter la discussion, puis choisis ici le fichier exporté.
records-is-database = C’est une base de données d’un genre qu’on ne connaît pas. On sait lire chat.db (Messages sur un Mac), msgstore.db (WhatsApp sur Android) et ChatStorage.sqlite (WhatsApp sur iPhone). { -records-export-it }
records-is-vmessage = C’est un fichier vMessage, le format des SMS sur d’anciens téléphones Nokia et Windows. On ne peut pas encore le lire. Si un téléphone Android a aussi ces messages, fais une sauvegarde avec « SMS Backup & Restore » et choisis son fichier XML.
records-is-contact-card = C’est une fiche de contact : il n’y a pas de discussion à y lire. { -records-export-it }
records-is-office = { $kind ->
    [table] C’est une feuille de calcul, qui ne se lit pas telle quelle. Ouvre-le, choisis Fichier → Enregistrer sous → CSV, et choisis le fichier qui en sort.
    [text] C’est un document, pas du texte brut. Ouvre-le, choisis Fichier → Enregistrer sous → Texte brut (.txt), et choisis le fichier qui en sort.
    [apple] C’est un document de Numbers ou de Pages. Ouvre-le, choisis Fichier → Exporter vers → CSV (dans Pages : Texte brut), et choisis le fichier qui en sort.
   *[old] C’est un document d’Excel, de Word ou d’Outlook dans son ancienne forme. Ouvre-le, choisis Fichier → Enregistrer sous, prends CSV ou texte brut, et choisis le fichier qui en sort.
}
records-is-discord-page = C’est une discussion que DiscordChatExporter a écrite en page ou en texte. Exporte-la encore une fois en JSON (ou CSV), et choisis ce fichier.
records-is-element = C’est une discussion qu’Element a écrite en page ou en texte, où l’on ne sait pas qui envoie les images. Dans Element, ouvre le salon → ⓘ → Exporter la discussion, choisis le format JSON, et choisis ce fichier.
records-x-part = C’est une partie de ton archive de X (Twitter), sans messages privés. Choisis direct-messages.js dans son dossier « data », ou l’archive entière.
records-is-sms-lines = C’est une sauvegarde de « SMS Import / Export ». Elle ne peut pas encore être lue. Fais-en une avec « SMS Backup & Restore » sur le même téléphone et choisis son fichier XML.
records-is-sigtop = C’est une discussion de Signal Desktop que sigtop a écrite en texte, et on ne peut pas la lire. Choisis main.jsonl de l’export de Signal lui-même, ou data.json, comme signal-export l’écrit.
records-is-mail = C’est un seul e-mail. Exporte tout le dossier en mbox (Apple Mail : BAL → Exporter la BAL, Gmail : Google Takeout) et choisis ce fichier.
records-is-saved-page = C’est une page ou un e-mail enregistré en entier (MHTML), et on ne peut pas le lire. { -records-export-it }

## Bases de données des applis

records-log-alone = Ceci n’est que le journal d’une base de données (son nom finit par -wal) : il contient les pages les plus récentes, pas le reste. Choisis aussi, en même temps, la base ({ $file }).
records-database-damaged = Cette base de données ne peut pas être lue jusqu’au bout (SQLite : { $why }). { $app ->
    [messages] Quitte Messages, copie de nouveau ensemble chat.db et chat.db-wal
   *[whatsapp] Copie de nouveau ensemble msgstore.db et msgstore.db-wal
}, et choisis les deux copies.
records-database-rows = Cette base de données est abîmée : ses lignes ne se suivent pas. Quitte l’appli, copie de nouveau la base et son journal, et choisis les copies.
records-database-hostile = Lire cette base de données demanderait un travail sans fin, comme les fichiers faits pour bloquer une machine. Choisis le chat.db de ton propre Mac, ou l’export de la discussion.
records-messages-cut-down = C’est une copie réduite de la base de Messages d’Apple : il y manque { $columns }. Sans cela, on ne peut pas dire quand un message a été envoyé, ni par qui. Copie chat.db lui-même depuis le dossier Messages de la Bibliothèque de ton Mac, avec chat.db-wal à côté.
records-messages-other = C’est une base SQLite, mais pas celle de Messages d’Apple : il lui manque une des tables message et chat (elle a : { $tables }). Choisis chat.db dans le dossier Messages de la Bibliothèque de ton Mac, ou l’export de la discussion.
records-no-tables = aucune
records-log-missing = Messages garde ses entrées les plus récentes dans un second fichier, chat.db-wal, qui n’était pas avec les fichiers. S’il y en a un à côté de chat.db, choisis les deux. Sans lui, les dernières heures ou les derniers jours peuvent manquer.
records-log-unused = Le journal chat.db-wal donné avec cette base est abîmé ou vient d’une autre copie, alors il a été laissé de côté. Les messages les plus récents manquent peut-être. Quitte Messages, copie de nouveau les deux fichiers, et choisis les copies.
records-recently-deleted = { $count ->
    [one] { $count } message de « Supprimés récemment » a été laissé de côté.
   *[other] { $count } messages de « Supprimés récemment » ont été laissés de côté.
} Pour en faire compter, restaure-les dans Messages et exporte de nouveau.
records-no-conversation = { $count ->
    [one] { $count } message sans conversation a été laissé de côté : il en reste parfois quand on supprime une conversation.
   *[other] { $count } messages sans conversation ont été laissés de côté : il en reste parfois quand on supprime une conversation.
} L’appli Messages ne les montre pas non plus.
records-not-delivered = { $count ->
    [one] { $count } message qui n’a jamais quitté cet appareil (avec la marque « non distribué ») a été laissé de côté.
   *[other] { $count } messages qui n’ont jamais quitté cet appareil (avec la marque « non distribué ») ont été laissés de côté.
}
records-discord-blank = Aucun message de ce fichier ne contient quoi que ce soit : ni mots, ni images, ni autocollants. DiscordChatExporter écrit de tels fichiers quand il n’a pas le droit de lire les messages. On voit quand même qui a écrit quand. Si un bot a fait l’export, active pour lui « Message Content Intent » et exporte de nouveau.
records-body-unreadable = { $count ->
    [one] { $count } message dont le format n’a pas pu être lu compte comme envoyé, sans texte.
   *[other] { $count } messages dont le format n’a pas pu être lu comptent comme envoyés, sans texte.
}
records-whatsapp-names = C’est le carnet d’adresses de WhatsApp (wa.db), qui ne contient aucun message. Choisis msgstore.db avec lui.
records-whatsapp-tables = C’est une base de WhatsApp sans ses messages (elle a : { $tables }). Sur Android, choisis msgstore.db ; d’un iPhone, ChatStorage.sqlite. Ou exporte la discussion dans WhatsApp : son menu, Plus, Exporter discussion.

## Ce que chaque appli laisse de côté ou laisse ouvert

records-zone-named = Les heures de ce fichier portent le nom d’un fuseau ({ $names }), et pas son écart avec UTC. On les a lues à l’horloge de cet endroit : dis où c’est, si ce n’est pas le fuseau indiqué.
records-order-doubtful = Certaines dates de ce fichier n’existent pas dans l’ordre donné, mais existent dans un autre. Vérifie l’ordre du jour et du mois.
records-capped = Cet export contient { $count } messages. WhatsApp s’arrête vers { $limit ->
    [media] 10 000 avec les médias
   *[text] 40 000
} et coupe les plus anciens sans le dire : il en manque peut-être avant. Tu peux ajouter un export de l’autre téléphone, ou un plus ancien.
records-earlier-missing = WhatsApp Web dit dans ce fichier que des messages plus anciens manquent peut-être : il exporte ce que le navigateur avait. L’export d’un téléphone remonte plus loin.
records-media-learned = Les mêmes mots entre chevrons reviennent dans ce fichier, { $count } fois en tout, comme un téléphone marque ce que l’export laisse de côté. Ils comptent comme images et autres, sans mots. Si quelqu’un ici les tape à la main, c’étaient des mots.
records-assistant = { $name } a répondu dans cette discussion : { $count ->
    [one] { $count } message, compté
   *[other] { $count } messages, comptés
} pour l’appli et pour personne. Ce que vous lui avez demandé compte toujours.
records-bytes-malformed = { $count } messages contiennent des octets qui ne sont pas du texte en UTF-8 (�). Un autre programme a sans doute modifié le fichier : prends-le tel que WhatsApp l’a exporté.
records-other-shape = { $count ->
    [one] { $count } ligne ressemble au début d’un message, mais pas comme ce fichier l’écrit, à partir de la ligne { $line }. On l’a prise
   *[other] { $count } lignes ressemblent au début d’un message, mais pas comme ce fichier l’écrit ; la première est la ligne { $line }. On les a prises
} comme du texte, comme quand quelqu’un colle une discussion. Si ce fichier réunit plusieurs exports, donne-les un par un.
records-pasted = { $count ->
    [one] { $count } ligne ressemble au début d’un message et se trouve
   *[other] { $count } lignes ressemblent au début d’un message et se trouvent
} dans un autre. Ce sont des messages recollés dans la discussion, qui y sont déjà, ou un programme avec des dates. Cela compte comme le texte de ce message.
records-voice-twice = { $count ->
    [one] { $count } message est
   *[other] { $count } messages sont
} dans deux pages du même nom, comme quand « (1) » s’ajoute au nom d’un fichier qui existe déjà. Chaque message n’est compté qu’une fois.
records-sms-twice = { $count ->
    [one] { $count } message est
   *[other] { $count } messages sont
} deux fois dans cette sauvegarde, au même millième de seconde, comme après une restauration sur le téléphone. Chaque message n’est compté qu’une fois.
records-json-more = Après la fin du JSON de ce fichier, il y a encore { $count ->
    [one] { $count } octet
   *[other] { $count } octets
}, comme quand deux exports sont mis bout à bout. Cela n’a pas été lu. Ajoute les exports un par un.
records-beside = À côté des discussions, il y a { $first } et { $count } autres fichiers sans discussion. On les a laissés de côté.
records-lines-joined = Certaines lignes de ce fichier sont collées les unes aux autres, comme quand on copie une discussion dans une note. On l’a donc découpé avant chaque date et chaque nom. Les lignes d’un même message ne se distinguent plus. Le fichier exporté par WhatsApp vaut mieux.
records-too-long = { $count } messages dépassaient 8 Mo et ont été coupés là.
records-line-order = Chaque date de ce fichier peut se lire jour d’abord ou mois d’abord. Quand LINE ne commence pas par l’année, il commence par le mois, alors on l’a lu ainsi. Si mois et jours semblent échangés, donne l’ordre.
records-viber-order = Chaque date de ce fichier peut se lire jour d’abord ou mois d’abord. Viber met le jour d’abord, c’est donc ce qu’on a supposé. Si les mois et les jours semblent inversés, indique l’ordre.
records-names-by-spaces = LINE pour ordinateur ne met qu’une espace entre le nom et le texte : les noms de plusieurs mots sont devinés d’après ce qui se répète. Si l’un est faux, exporte depuis LINE sur le téléphone.
records-line-bare = LINE pour ordinateur écrit une image, un sticker ou autre par le seul mot qui le dit : ici { $count ->
    [one] { $count } message
   *[other] { $count } messages
}. On ne le distingue pas de quelqu’un qui écrit ce seul mot. LINE sur le téléphone met des crochets autour.
records-googlechat-members = Ce fichier de Google Chat dit qui participe, et ne contient aucun message. Choisis messages.json, qui est à côté, ou tout le dossier.
records-x-numbers = X désigne les gens par numéro. Avec l’archive entière, on connaît aussi les noms que tu as cités un jour dans un post.
records-slack-lists = Cette liste d’un export de Slack ne contient aucun message. Choisis l’export entier, ou le dossier de la conversation avec ce fichier.
records-mail-twice = { $count ->
    [one] { $count } e-mail en double ne compte qu’une fois
   *[other] { $count } e-mails en double ne comptent qu’une fois
} (comme dans « Messages envoyés » et « Tous les messages »).
records-mail-quotes = Dans { $count ->
    [one] { $count } e-mail
   *[other] { $count } e-mails
}, le texte cité d’e-mails plus anciens a été omis.
records-mail-large = De { $count ->
    [one] { $count } e-mail
   *[other] { $count } e-mails
}, on n’a regardé que les 4 premiers Mo. Les pièces jointes ne sont jamais ouvertes.
records-signal-developers = C’est un fichier d’essai de Signal, pas un export. Dans Signal, choisis Paramètres, Conversations, Exporter les conversations, et ouvre main.jsonl.
records-signal-failed = { $count ->
    [one] { $count } message dont l’envoi a échoué, et qui n’a atteint personne, a été laissé de côté.
   *[other] { $count } messages dont l’envoi a échoué, et qui n’ont atteint personne, ont été laissés de côté.
}
records-signal-notes = { $count ->
    [one] { $count } entrée de « Note à mon intention » a été laissée de côté.
   *[other] { $count } entrées de « Note à mon intention » ont été laissées de côté.
} Ces notes n’ont été envoyées à personne.
records-signal-timers = signal-export laisse de côté les messages éphémères, sauf si on lui dit autrement, et ne dit pas s’il y en avait. Si la discussion avait un minuteur, un trou pendant ce temps n’est pas un silence.
records-xml-entities = Ce fichier XML définit ses propres entités, ce qu’aucune sauvegarde de messages ne fait. Rien n’en a été lu. Choisis le fichier que SMS Backup & Restore a écrit.
records-xml-ends = Ce fichier n’est plus du XML après { $count ->
    [one] { $count } entrée
   *[other] { $count } entrées
}. { -records-read-half } Refais la sauvegarde, et choisis la nouvelle.
records-backup-cut = Ce fichier s’arrête au milieu, comme quand une sauvegarde ou une copie s’interrompt. { -records-read-before } Refais la sauvegarde, ou recopie-la, et choisis la nouvelle.
records-xml-errors = { $count ->
    [one] { $count } endroit de ce fichier n’est
   *[other] { $count } endroits de ce fichier ne sont
} pas du XML valide. Ce qui s’y trouve manque peut-être. Refais la sauvegarde si des messages manquent.
records-no-rcs = Une sauvegarde de SMS contient les SMS et les MMS, pas les RCS. Deux téléphones Android s’écrivent aujourd’hui surtout en RCS, et ce fichier n’a alors que ce qui est passé autrement. Un trou ici n’est pas un silence.
records-unsaved = Snapchat ne garde que ce que quelqu’un ici a enregistré, ou n’avait pas encore ouvert. Ce qui manque ne manque pas par hasard : un trou ici n’est pas un silence. On compte ce qui a été gardé.
records-mixed-clocks = { $walls } entrées ne donnent que l’heure locale, et { $instants } l’heure exacte. Les heures locales sont lues dans le fuseau nommé ici.
records-reactions-learned = { $count ->
    [one] { $count } message est pris
   *[other] { $count } messages sont pris
} pour des avis qu’Instagram écrit à côté d’une réaction : chaque fois les mêmes mots, là où la même personne a mis cette réaction. De tels messages comptent comme des réactions.
records-same-names = Deux personnes de cette discussion ont exactement le même nom, et rien d’autre dans l’export ne les distingue. Ce qu’elles ont écrit compte comme d’une seule personne. Change l’un des noms dans l’appli et exporte de nouveau.

## Pourquoi une ligne n’a pas été comprise

records-why-time = elle n’a pas d’heure lisible
records-why-not-a-time = son heure n’est pas une heure
records-why-bounds = elle est datée d’avant tout message de ce genre, ou du futur
records-why-date = elle n’a pas de date
records-why-date-form = sa date est écrite d’une façon qu’on ne connaît pas
records-why-order = sa date ne va pas avec { $order ->
    [dmy] le jour d’abord
    [mdy] le mois d’abord
   *[ymd] l’année d’abord
}
records-why-no-date-yet = aucune date ne vient avant
records-why-sender = elle ne dit pas qui a écrit
records-why-caller = elle ne dit pas qui a appelé
records-why-number = elle ne donne aucun numéro
records-why-before = elle vient avant le premier message
records-why-neither = ce n’est ni un message ni une date
records-why-chat = elle est d’une discussion que le fichier ne nomme pas
records-why-nowhere = elle n’est d’aucune discussion et ne dit pas qui écrit
records-why-not-json = la ligne n’est pas du JSON, comme quand le fichier est coupé ici
records-why-not-object = ce n’est pas un objet JSON qu’on puisse réparer
records-why-unsupported = Telegram Desktop n’a pas pu l’exporter et dit seulement « unsupported »
records-why-type = son type n’est ni message, ni service, ni unsupported
records-why-call = c’est un genre d’appel qu’on ne connaît pas
records-why-mail = ce n’est pas un e-mail lisible
records-why-quotes = ses guillemets ne vont pas par paires
records-why-columns = elle a { $found } colonnes, et la première ligne { $first }
records-why-seconds = son time_unix n’est pas un nombre de secondes
records-why-cells = dyad_id, sender ou receiver est vide
records-why-oneself = son sender est aussi son receiver
records-why-shape = on ne connaît pas sa forme
