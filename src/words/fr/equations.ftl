equations-line = La ligne { $line } des équations est inutilisable : { $why }.
equations-form = elle n’a pas la forme « nom = … » ou « nom' = … »
equations-second = « { $name } » est donné une deuxième fois
equations-ends = elle s’arrête là où l’on attendait { $expected }
equations-stands = au caractère { $at } se trouve « { $found } », là où l’on attendait { $expected }
equations-operator = la fin ou un opérateur
equations-value = un nombre, un nom ou une parenthèse
equations-function = « { $name } » n’est pas une fonction connue ({ $known })
equations-arity = { $name } prend { $wanted } valeurs, et non { $given }
equations-no-state = Il n’y a aucune ligne « nom' = … ». Un système a besoin d’au moins un état.
equations-name-taken = « { $name } » est le temps ou une entrée : ce ne peut pas être un état.
equations-circular = « { $name } » est défini par lui-même : { $names }.

model-fault-missing = Dans « { $file } », personne { $which } : { $name } manque ou n’est pas un nombre.
model-fault-range = Dans « { $file } », personne { $which } : { $name } vaut { $value } ; il faut que ce soit { $may ->
    [above-zero] plus grand que zéro
    [from-zero] zéro ou plus
   *[share] de 0 à 1
}.
model-fault-unknown = Dans « { $file } », personne { $which } : { $name } n’est pas un nombre du modèle.
