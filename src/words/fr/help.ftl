### Aide et résumés des commandes : des listes d’options, pas des phrases.

summary-read = lit des exports et dit ce qui a été lu, pas compris, ou reste ambigu
read-help =
    Usage : slipstep read FILE… [--chat NAME] [--tz ZONE] [--date-order dmy|mdy|ymd]
                          { "[" }--same "A=B"] [--people A,B] [--json | --messages]

    Lit un ou plusieurs exports d’une discussion (ce qui se répète est réuni) et
    rend compte de chaque ligne.

    { $reading }
      --people A,B          seulement ce que ces deux personnes ont écrit, d’un
                            groupe
      --json                le compte rendu en un objet JSON
                            (docs/schema/read-1.json)
      --messages            les messages eux-mêmes, un objet JSON par ligne, dans
                            l’ordre

    Exemple :
      slipstep read "WhatsApp Chat with Ada.txt" --tz Europe/Paris

summary-mirror = montre la danse de deux personnes dans un export, et à quel point c’est sûr
mirror-help =
    Usage : slipstep mirror FILE… [--me NAME | --people A,B] [--chat NAME]
                            { "[" }--tz ZONE] [--date-order ORDER] [--same "A=B"]
                            { "[" }--living together|apart] [--silence HEURES]
                            { "[" }--exclude JOURS] [--only JOURS] [--apart JOURS]
                            { "[" }--elsewhere JOURS|calls] [--with-text] [--json]
                            { "[" }--html OUT]

    Une discussion de deux personnes entre, la danse sort : qui cherche le contact,
    qui prend ses distances, qui répond à qui, à quel point c’est sûr, et ce qu’on
    ne peut pas voir. Rien ne quitte cet appareil.

      --me NAME             qui vient en premier dans chaque paire de phrases ; ne
                            change rien d’autre
      --people A,B          quelles deux personnes, si plus de deux ont écrit
    { $reading }
      --living MOT          together ou apart : qui vit ensemble s’écrit moins
                            quand ça va bien
      --silence HEURES      un silence plus long termine une conversation (par
                            défaut 4)
      --exclude JOURS       jours à ne pas lire, comme 2025-07-01..2025-07-14 ou un
                            seul jour (jours ensemble, un voyage, une maladie) : on
                            n’en sait rien, ce n’est jamais un silence ; peut se
                            répéter
      --only JOURS          lire ces jours et aucun autre (les temps à distance, ou
                            les temps ensemble) ; peut se répéter. Sur un résultat
                            qui tient avec et sans ces jours, tu peux t’appuyer
      --apart JOURS         jours à distance ou en voyage : ils sont lus, et chaque
                            personne y a son propre niveau, pour qu’un voyage à deux
                            ne passe pas pour une réponse de l’une à l’autre ; peut
                            se répéter. Un roulement comme
                            2025-07-07..2025-07-13/14 : ces jours, et de nouveau
                            tous les 14 jours avant et après
      --elsewhere JOURS     pareil pour des jours où l’on a utilisé un autre canal ;
                            le mot calls vaut pour chaque jour avec un appel dans
                            la discussion
      --with-text           garde les textes, pour que le rapport puisse montrer les
                            moments derrière un résultat
      --json                toute la réponse en un objet JSON
                            (docs/schema/mirror-2.json) ; jamais de textes
      --html OUT            un rapport en un fichier, qui se lit sans aucun script

    Exemple :
      slipstep mirror "WhatsApp Chat with Ada.zip" --tz Europe/Paris --html report.html

summary-model = deux personnes sous les mêmes équations, simulées, avec des pas
summary-claims = met à l’épreuve chaque affirmation de la théorie : tient-elle, et dans combien de paires plausibles
claims-help =
    slipstep claims : chaque affirmation de la théorie en expérience sur le modèle

    Usage : slipstep claims [--draws N] [--spread S] [--seed N] [--record FILE]
                            { "[" }--json | --markdown]

    Chaque affirmation a un critère, fixé avant de regarder. On l’essaie sur la
    paire de référence et sur beaucoup de paires plausibles : chaque nombre du
    modèle fois exp(S z), avec z normal standard. Celles qui échouent sont
    montrées comme telles. Les deux jeux de nombres sont essayés : ceux du système de
    référence, et les nôtres avec une confiance stable (mêmes équations).

      --draws N     paires plausibles, de 0 à 100000 ; par défaut 1000 (une dizaine
                    de secondes)
      --spread S    étendue des paires plausibles, de 0 à 1 ; par défaut 0.2
      --seed N      nombre entier qui refait les mêmes tirages ; par défaut 1
      --record FILE un export de deux personnes : les équations y sont ajustées, et
                    chaque affirmation est essayée sur les paires qui suivent à peu
                    près aussi bien que toute autre, à côté des plausibles ;
                    répété : les paires de toutes les discussions sont réunies
      --json        un objet sur la sortie standard (docs/schema/claims-1.json)
      --markdown    la page docs/claims.md

    Avec --record, pour chaque fichier :
      --people A,B          quelles deux personnes, si plus de deux ont écrit
    { $reading }

    Exemple : un coup d’œil
      slipstep claims --draws 200

summary-forecast = montre ce qui pourrait suivre un petit pas : une supposition
forecast-help =
    Usage : slipstep forecast FILE… --move NAME --by PERSON|both
                              { "[" }--guess more|same|less] [--weeks N] [--seed N]
                              { "[" }--people A,B] [--chat NAME] [--tz ZONE]
                              { "[" }--date-order ORDER] [--exclude JOURS] [--json]

    Vingt versions possibles de ce qui suit cette discussion avec le pas, à côté des
    mêmes sans lui. Une supposition, pas une promesse ; là où le sens est encore
    ouvert, elles vont des deux côtés. docs/spec/moves.md dit ce qu’on suppose.

      --move NAME           { $moves }
      --by PERSON           de qui est le pas : un nom, ou both (alors dans les deux
                            ordres)
      --guess MOT           ton propre pronostic, fait d’abord : avec le pas,
                            ferez-vous signe, à vous deux, plus (more), autant
                            (same) ou moins (less) que sans ?
      --weeks N             jusqu’où regarder (par défaut 10)
      --seed N              décide des versions (par défaut 1)
      --people A,B          quelles deux personnes, si plus de deux ont écrit
      --exclude JOURS       jours à ne pas lire, comme 2025-07-01..2025-07-14 ou un
                            seul jour (jours ensemble, un voyage, une maladie) ;
                            peut se répéter
    { $reading }
      --json                la réponse en un objet JSON
                            (docs/schema/forecast-1.json)

    Exemple :
      slipstep forecast "WhatsApp Chat with Ada.zip" --move warm-break --by Ben --guess less --weeks 8

summary-plan = prépare un essai équitable d’un petit pas ; le hasard choisit les semaines
plan-help =
    Usage : slipstep plan FILE… --move NAME --by PERSON|both --out PLAN.json
                          { "[" }--weeks N] [--design week-pairs|before-after]
                          { "[" }--outcome NAME] [--guess more|same|less]
                          { "[" }--start YYYY-MM-DD] [--ics OUT] [--seed N]
                          { "[" }--people A,B] [--chat NAME] [--tz ZONE]
                          { "[" }--date-order ORDER] [--exclude JOURS] [--json]
            slipstep plan --show PLAN.json

    Montre ce que chaque façon d’essayer montrerait dans une discussion comme
    celle-ci, et écrit un plan. Le hasard décide quelles semaines sont avec le pas ;
    une semaine est révélée quand elle commence (--show), pour que l’attente ne
    change pas ce qui vient.

      --move NAME           { $moves }
      --by PERSON           de qui est le pas : un nom, ou both
      --out PLAN.json       où va le plan ; un plan qui est déjà là n’est jamais
                            remplacé
      --weeks N             durée (par défaut 12)
      --design GENRE        week-pairs (par défaut) : de deux semaines, une est avec
                            le pas ; before-after : il commence une semaine tirée au
                            sort
      --outcome NAME        la seule chose qu’on regardera (par défaut : parmi
                            openings, turns et quiet-spell, celles que le pas
                            lui-même change le moins, et parmi elles celle où cette
                            discussion remarquerait le plus) :
                            { $outcomes } ;
                            a et b sont les deux personnes dans l’ordre de la
                            discussion, ou de --people
      --guess MOT           ton propre pronostic, fait maintenant : les semaines
                            avec le pas, plus (more), autant (same) ou moins (less)
      --start YYYY-MM-DD    premier jour (par défaut : lundi prochain)
      --ics OUT             un fichier d’agenda qui rappelle une fois par semaine et
                            ne dit rien du pourquoi
      --seed N              décide des semaines (par défaut : tirées au sort)
      --people A,B          quelles deux personnes, si plus de deux ont écrit
      --exclude JOURS       jours à ne pas lire, comme 2025-07-01..2025-07-14 ou un
                            seul jour (jours ensemble, un voyage, une maladie) ;
                            peut se répéter
    { $reading }
      --show PLAN.json      dit la semaine en cours d’un plan
      --json                le plan tel qu’il est écrit (docs/schema/plan-1.json),
                            sans rien dire

    Exemple :
      slipstep plan "WhatsApp Chat with Ada.zip" --move small-bids --by Ben --outcome openings --out try.json

summary-check = montre ce qu’un essai prévu a donné, une fois fini
check-help =
    Usage : slipstep check FILE… --plan PLAN.json [--lapsed 3,7] [--silent]
                           { "[" }--chat NAME] [--tz ZONE] [--date-order ORDER]
                           { "[" }--exclude JOURS] [--json]

    Prend un export plus récent de la même discussion (avec les anciens, qui sont
    réunis) et compare les semaines avec le pas aux semaines sans, d’après tous les
    tirages possibles. Tant que l’essai dure, rien n’est dit.

      --plan PLAN.json      le plan, comme `slipstep plan` l’a écrit
      --lapsed 3,7          les semaines, comptées à partir de 1, où le pas a été
                            oublié ; elles sont montrées et comptent selon le
                            tirage
      --silent              personne n’a écrit depuis le dernier message : ce qui
                            reste de l’essai est du silence, et il ne manque rien
      --exclude JOURS       jours à ne pas lire, comme 2025-07-01..2025-07-14 ou un
                            seul jour (jours ensemble, un voyage, une maladie) ;
                            peut se répéter
    { $reading }
      --json                la réponse en un objet JSON (docs/schema/check-1.json)

    Exemple :
      slipstep check "WhatsApp Chat with Ada.zip" --plan try.json

summary-talk = y réfléchit avec toi : un guide écrit, sur cet appareil, sans rien garder
talk-help =
    Usage : slipstep talk [FILE…] [--door NAME] [--role reaching|stepping-back]
                          { "[" }--people A,B] [--lang LANG]
                          { "[" }--script ANSWERS.json --json]

    Une conversation écrite de deux à six minutes : une question à la fois, tes
    propres mots repris, une petite chose à la fin. C’est un programme ; il ne sait
    que ce qu’on lui dit. Avec un FILE, il dit ce que montre cette discussion, et à
    quel point c’est sûr ; sans, ce que montre le modèle de deux personnes. Rien
    n’est gardé.

      --door NAME           quelle conversation :
                            { $doors }
      --role MOT            ta place ce soir : reaching (chercher le contact) ou
                            stepping-back (prendre ses distances)
      --people A,B          quelles deux personnes, si plus de deux ont écrit
    { $reading }
      --script FILE         les réponses d’une conversation, à rejouer :
                            { $example }
      --json                ce qui a été dit et ce qu’on peut répondre, en un objet
                            JSON (docs/schema/talk-1.json)

    À chaque question : un numéro ou des mots ; s pour « Si tu as peur », b pour
    revenir, Entrée pour passer, q pour fermer et oublier.

    Exemple :
      slipstep talk --door waiting --role reaching

summary-safety = donne des numéros d’aide, d’abord ceux de ton pays
safety-help =
    Usage : slipstep safety
    Exemple :
      slipstep safety --lang fr

summary-app = sert l’appli web à cet appareil seulement
app-help =
    Usage : slipstep app [--port N] [--open]

    Sert l’appli web à l’adresse locale, pour cet appareil seulement, jusqu’à ce que
    Ctrl+C l’arrête. La page ne demande plus rien une fois chargée, et rien de ce
    qu’on y charge n’en sort.

      --port N   le port ; 0 en prend un libre (par défaut { $port }, ou un libre
                 s’il est pris)
      --open     ouvre la page là où il y a un bureau

    Exemple :
      slipstep app --open

reading-help =
    { "" }  --chat NAME           quelle discussion, s’il y en a plusieurs ; répété : des
                            discussions qui sont une seule conversation
      --tz ZONE             fuseau horaire du téléphone, comme Europe/Paris, pour
                            les exports qui ne savent que l’heure locale (par
                            défaut : le fuseau de cet appareil, et la réponse dit
                            qu’il est supposé) ; pour un fichier parmi plusieurs :
                            FILE=ZONE à la place de FILE
      --date-order ORDER    dmy, mdy ou ymd, pour les fichiers qui se lisent de deux
                            façons
      --columns ROLES       quelles colonnes d’un tableau contiennent quoi, comme
                            date=1,from=2,text=4 (aussi time, to, direction, chat)
      --same "A=B"          deux noms (ou numéros, identifiants) qui sont une seule
                            personne, comme dans les exports des deux téléphones ;
                            peut se répéter, pour d’autres noms ou pour l’autre
                            personne
