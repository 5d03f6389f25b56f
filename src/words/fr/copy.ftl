copy-title = Vérifier cette copie
copy-lead = N’importe qui peut publier une page qui ressemble à Slipstep. Voici comment savoir si celle-ci est la vraie.
copy-version = Version
copy-from-site = Cette page a été faite à partir de ces fichiers. Leurs empreintes y ont été inscrites à sa création.
copy-from-file = C’est la copie en un seul fichier : tout est dedans.
copy-from-command = Cette page vient de la commande slipstep de ton appareil. Ses fichiers sont dans le paquet que tu as installé.
copy-how = Comment comparer
copy-step-list = Sur un appareil de confiance, télécharge SHA256SUMS de cette version là où Slipstep est publié.
copy-step-site = Mets les fichiers du site à côté de SHA256SUMS et lance cette commande. Chaque fichier doit répondre OK.
copy-step-file = Mets ce fichier à côté de SHA256SUMS et lance cette commande. Elle doit répondre OK.
copy-step-command = Lance cette commande dans un terminal. Elle compare ce que tu as installé aux signatures du registre.
copy-limit = Une fausse copie pourrait afficher ici de fausses empreintes. C’est pourquoi la liste doit venir d’ailleurs.
copy-files = { $count ->
    [one] { $count } fichier
   *[other] { $count } fichiers
}
copy-file = Fichier
copy-print = Empreinte (SHA-256)
copy-manual = Le manuel
