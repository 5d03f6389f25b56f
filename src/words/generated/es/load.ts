// Made by tools/words.mjs from the .ftl files. Not edited by hand.
export const text = `load-bring = Trae un chat. Se queda aquí.
load-lead = Exporta un chat con una sola persona y suelta aquí el archivo. Nada de él sale de este aparato.
load-fair = La otra persona no eligió esto. ¿Le mostrarías lo que encuentres?
load-reading = Leyendo tu chat
load-what = Lo que se leyó
load-another = Otro archivo
load-zone = Las horas se leen como { $zone }.
load-who-note = Solo decide a quién se muestra primero.
load-next = Mostrar
load-called = Aquí los nombres son { $a } y { $b }.
load-called-one = Nombre para { $person }
load-called-alike = Da un nombre a cada persona, y que no sea el mismo.
load-called-go = Usar estos nombres
`;
