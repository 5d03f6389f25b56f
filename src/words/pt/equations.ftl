### Uma página de equações próprias, e uma tabela de casos, quando não servem. `name`, `'` e `=` ficam como se digitam.

equations-line = A linha { $line } das equações não serve: { $why }.
equations-form = não tem a forma “name = …” ou “name' = …”
equations-second = “{ $name }” aparece uma segunda vez
equations-ends = acaba onde se esperava { $expected }
equations-stands = há “{ $found }” no caractere { $at }, onde se esperava { $expected }
equations-operator = o fim ou um operador
equations-value = um número, um nome ou um parêntese
equations-function = “{ $name }” não é uma função que conhecemos ({ $known })
equations-arity = { $name } aceita { $wanted } valores, não { $given }
equations-no-state = Não há nenhuma linha “name' = …”. Um sistema precisa de pelo menos um estado.
equations-name-taken = “{ $name }” é o tempo ou uma entrada, então não pode ser um estado.
equations-circular = “{ $name }” é definido por si mesmo: { $names }.

model-fault-missing = Em “{ $file }”, pessoa { $which }: { $name } está faltando ou não é um número.
model-fault-range = Em “{ $file }”, pessoa { $which }: { $name } é { $value }; tem de ser { $may ->
    [above-zero] maior que zero
    [from-zero] zero ou mais
   *[share] de 0 a 1
}.
model-fault-unknown = Em “{ $file }”, pessoa { $which }: { $name } não é um número do modelo.
