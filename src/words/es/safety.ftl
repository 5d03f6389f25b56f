### Si es seguro, cómo salir, líneas de ayuda.

safety-question = Antes, una pregunta solo para ti
safety-lead = Hay cosas entre dos personas que no son un baile. ¿Ha pasado algo de esto, a ti o a la otra persona? Tu respuesta no se guarda, y nada aquí la mostrará.
safety-sign-afraid = Una persona teme lo que la otra pueda hacer.
safety-sign-control = Una persona vigila o controla a la otra: teléfono, mensajes, dinero, ropa, amistades, dónde está.
safety-sign-hurt = Alguien ha amenazado, golpeado, sujetado o herido: a la otra persona, a una criatura, a un animal o cosas.
safety-sign-sex = Alguien ha sufrido presión o fuerza para tener sexo.
safety-sign-honest = Responder esto con sinceridad no sería seguro.
safety-none = Nada de esto
safety-some = Algo de esto, o no lo sé
safety-stop = Entonces esta no es la imagen adecuada
safety-stop-why = Lo que sigue mostraría a dos personas que se responden, como si ambas lo mantuvieran. Donde alguien tiene miedo o vive bajo control, no es así. Un consejo de dar espacio o de acercarse puede hacer daño. Por eso Slipstep se detiene aquí.
safety-stop-help = Puede ayudar hablar con alguien que sepa de esto, desde un aparato que nadie más mire. Las llamadas y las páginas pueden quedar en un historial. Si alguien está en peligro ahora, llama al número de emergencias de donde estés.

help-violence-women = violencia contra las mujeres
help-domestic = violencia en casa
help-violence-men = violencia contra los hombres
help-talk = alguien con quien hablar
help-crisis = en una crisis
help-line = { $number } ({ $what })
help-note = Esta lista no está completa, y los números cambian. Otros lugares tienen sus propias líneas.
