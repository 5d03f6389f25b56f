/** Words that a person may type when it is not safe. Every word is the beginning of one, and whole where it ends in a full stop. `…`
 * leaves room for up to three words (for one in what is harmless), of words with `|` between them any will do, and `_` joins two into one
 * of those. The guide folds them as it folds what is typed (src/talk/alarm.ts), so accents and umlauts are left out here: they weigh. All
 * languages at once, since people write in the one that hurts, and whoever it is that speaks, "he" or "she", "me" or "her". */
const listed = (lines: string): readonly string[] => lines.trim().split('\n');

/** Someone might not live, or might hurt themselves or another. */
export const CRISIS_WORDS = listed(`
suic|suizid|selbstmord|unalive|kms.|kys.|selfharm|self_harm|overdos|uberdos|sobredosis
lebensmude|pulsader|erhang|selbstverletz|abschiedsbrief|schlaftablet|weiterleben
end|ending my|his|her|their … life
tak|took my|his|her|their life.|own_life
end.|ends|ending it all
every hates me … end|just_end it.
want|wana|rather|ready|hope_i|feel_like … die.|dying.
wish|rather … dead.
want to be dead
let me die.
if i. die|was_gone|were_gone|was_dead|wasnt_here|didnt_exist
live or die.
better|happier|easier … without me
better off dead
wish i.|id … never|not|wasnt|didnt … born|been_born|here.|alive|exist
kill.|killing|hurt|harm.|harming … mysel|my_self|himsel|hersel|themsel
hang|burn|shot|shoot|drown|poison|starv mysel|my_self|himsel|hersel
cut.|cuts|cutting mysel|my_self|himsel|hersel
slit my|his|her|their
cut.|cuts|cutting my|his|her … arm|leg|wrist|skin|thigh|vein
cutting again
all.|many|bunch|load|stockpil|saving|twenty … pills.|tablets|paracetamol
jump off|from|out|in_front|under … bridge|roof|building|window|cliff|balcony|train
going_to|gona|could_just|want_to jump.
off|on the|a roof
off a|the bridge|cliff
stand|stood|im. on … bridge|ledge
in_front_of|under a train|bus.|truck|lorry
crash.|crashing the|my car
driv … into|off … wall|tree|road
point|reason|sense … living|live.|being_here
dont|doesnt|didnt|not|never want|wana … live.|exist|be_here_any|be_alive|being_alive
hope|pray|wish|want|wana … not|never|dont|doesnt … wake
dont|doesnt|didnt want … wake up
not|never wake up
sleep|asleep … forever
nobody|no_one|noone would|will miss me
deserve … to live.|be_alive
tired|sick|done|hate … living|being_alive
tired|sick|done of|with life.
nothing … to live.
have the rope
go on living
everything|it_all to stop
want|wish|could|stop … disappear|existing
not|stop|stopped being here
no way out
goodbye letter|note|forever
bang|hit my head
razor blade
do something to mysel
think about dying
point of me.
out … but to die.
a burden to … every|all.|people|anyone|family|kids|parents
i_am|im.|ive_been|being|just|only|always … a burden.
be a burden any
want_to|wana|going_to|gona kill.|stab|strangle|shoot him.|her.|them.|my|the_baby
mich|sich … umbring|umzubring|umgebracht|toten|ritz|geritzt|erschiess|aufhang
mich schneiden
hang mich auf.
ritz mich
will|mochte|wollt|ans … sterben.
will|mochte|mag nicht|net|nich|nimmer … leben.
leben … keinen_sinn|nichts_wert|keinen_wert|zu_ende
leben beenden|genommen|nehmen
leben|allem|dem ein. ende
schluss mit allem
mit dem|meinem leben … schluss
nie geboren
nicht|nie mehr|wieder … aufwach|aufsteh
wach nicht|nie mehr auf.
niemand|keiner wurde|wird mich vermiss
lieber|liebsten|ware|war|wunsch|will … tot.
tot. sein|war
mir|sich was|etwas antun|anzutun
tu mir|sich was|etwas an.
verletze. mich
mich selbst|selber verletz
hab|habe|tu.|tue.|mir_selbst|mir_selber mir … weh
mir selbst|selber … weh
mir weh_tun|wehtun
viel|alle|haufen … tabletten|pillen
tabletten gezahlt|gesammelt
vor den_zug|die_bahn
vom dach|balkon
fahr … gegen … baum
ohne mich … besser|glucklich|leicht|ware_alles
besser|leichter … ohne mich
einfach weg_sein|verschwind
will verschwinden
alles aufhor
ich. … nicht mehr da. war|bin|sein
nicht mehr hier … sein|war
nicht mehr existier
bin|alle … eine_last|last_fur
matarme|matarse|ahorcarme|colgarme|lastimarme|me_lastimo
no|dejar_de existir
se … matar.
se mata.|mate.
cortarme
me corto|corte|he_cortado|estoy_cortando
hice cortes
cortes en … brazo|pierna|muneca|piel
me_hago|me_hice|me_he_hecho|hacerme|haciendome|estoy_haciendo|se_hace … dano
quiero|quiere|quisiera|voy_a … morir
ganas de morir
no quiero|quiere … vivir|existir|despertar|seguir_viv|seguir_aqui|estar_viv|estar_mas_aqui
no|ni|sin|ningun … ganas|sentido|razon|motivo|pena … vivir|la_vida
vida … no … sentido
sentido a la vida
no … merezco|merece … vivir
acabar|terminar con mi_vida|todo.|mi_sufrimiento
que|k se_acabe_todo|todo_se_acabe|todo_acabe
quitar la vida
ojala|quisiera|pref … muera|muert|muri|morir|nacid
ojala|quisiera no despert|despiert
no despertar
mejor sin_mi.|muert|si_yo_no
si yo no estuv|exist
nadie me … extran|echaria
desaparecer para siempre
quiero|quisiera desaparecer
tirar|tirarme|me_tiro|lanzarme … puente|ventana|balcon|tren|vias|vacio
todas|muchas|monton|frasco|guardad … pastillas
soy una carga
una carga para tod
carta de despedida
cansad|hart de vivir
no puedo … con la vida
en la muerte
no … miedo … a_la_muerte|de_la_muerte
miedo … a_morir|de_morir|morirme
angst … zu sterben
keine angst … sterben|tod.
me quiero|voy_a|tengo_que matar.
lo|la|los voy_a|quiero matar
spring|sturz|werf … aus dem fenster
aus dem fenster … spring|sturz|gesprung|werf|fallen
von der|einer|dieser brucke
denk|gedacht … an die brucke
an die brucke … denk|gedacht
ich geh|fahr|lauf|steh … zur|auf_der|an_der brucke
brucke … spring|sturz|runter|gesprung
ich will|muss|mochte|werde|konnte|wurde mich verletzen.|wieder_verl|selbst
mich zu verletzen
dass|weil|wenn|damit ich mich … verletze.|verletzen.
ich bring mich … um.
bring ich mich … um.
bringt sich … um.
sterben will|mochte
peg un tiro
quiero matarl
isnt|not|nothing|is_it worth living
life isnt worth
bock|lust|sinn|grund|kraft … zu_leben|aufs_leben|im_leben
nicht mehr leben.
schneide mich
afraid|scared … to die.
auf die|eine brucke
will to live.
ware|war nicht mehr hier
life … isnt|not worth
`);

/** Fear of another, force, or control, whoever of the two it comes from. */
export const SAFETY_WORDS = listed(`
afraid|scared|frightened|terrified|eggshell|eierschalen|flinch|threat|stalk|tracker|airtag|spyware|bruis|black_eye|strangl|rape
abus|violen|assault|molest|weapon|knife|gun.|unsafe|not_safe|feel_safe_at|deport|blackmail|mileage
gewalt.|gewalttat|handgreiflich|vergewalt|missbrauch|misshand|nacktbild|nacktfoto|spionage|ohrfeig|geohrfeig|gewurgt|waffe|messer.|gedroht|bedroht|eingesperrt|lauert|standort|erpress
maltrat|chantaj|cachetada|bofetada|punetaz|paliza|patada|moreton|ojo_morado|cuchillo|pistola|un_arma.|amenaza|contrasen|ubicacion|gps.
scare|frighten|terrif me.
gets|hes.|shes. scary
hit|beat|slap|smack|kick|punch|shove|push|grab|drag|pins|pinned|tied|chok|burn|stab|attack|hurts|hurting|slam|force|follow|track|control|forbid|owns me.
hurt me.
bit.|bites|bitten me.
kill. me.|me_if
i. … hit.|slap|punch|kick|shove|chok|beat|pushed|threatened her.|him.|my_wife|my_husb|my_girlf|my_boyf|my_partner
i. … check|track|control her.|his. phone|locat|money
controls|controlling
pressur|guilt me. into|for
pressur|guilt|force|made_me|makes_me … sex
if|when … dont … sex
against my will
when|after i. say|said no.
take no. for
checks|tracks my phone|messages
access to my
hand over my
hide my phone
go|goes|going|gone|went|look through|thru … phone
read … my. messages|texts|email
reads … messages|texts
has|knows|want|gave|give|ask|demand|share|track|watch … my. passw|passcode|location
camera in|at|on|watch
watch me. through|on.|with
wont|doesnt|didnt|wouldnt|never|not let|lets me.|us.|go.
ask|beg … for money|permission
for permission
ask permission
before i buy
own money
not|never allowed
decid|tells|control|check … what|who … wear|see.|talk
lock me.|us.
lock mysel
hide in … bath
cant leave the house
round|around|by|at my|the neck|throat
held|holds me. down
by the|my hair
pull|pulled|pulls my hair
spat|spit|spies at|on|in me.|my
loses it when
loses his|her temper
he.|she explod|rages
throws things
threw|throws … at_me.|at_the_wall|plate
chair|plate|glass at me.
smash|broke|kick|punch|hits … phone|door|wall
smashed my|the
block|stood|blocked … in_the_door|the_door
broke|breaks|heart|twist|grab … my. arm|rib|nose|wrist|jaw|finger|leg|hair|throat
nobody|no_one … believe me
never see … kids|children|son.|daughter
take my son|daughter
up at|outside my
waits outside
wont|wouldnt leave me alone
scream|yell|shout at_me.|in_my_face
humiliat
leak … pictures|photos
my nudes
hit|beat|slap|smack|kick|shak|shook|punch|spank|chok|hurts|touch|killed … our.|my.|the.|his.|her. … kid|child|son.|sons.|daughter|bab|toddler|boy.|boys|girl.|girls|little_one|dog.|cat.
leave me locked|tied|for_dead|with_bruises
leave|leaves|left … marks_on|a_mark
leave|leaves|left … with my|the|our kids|children|son.|daughter|baby
of being alone|left … with
losing my|the kids|children|son.|daughter
when|before|if|until he|she|they hits|hit.
angst vor|was
macht|jagt mir angst
hab|habe|hatte … angst
furchte mich
schlagt|schlug|haut|prugelt|verprugelt|wurgt|tritt|boxt|schubst|stosst|packt|beisst|kratzt|bedroht|verfolgt|trackt|ortet|uberwacht|zwingt|beleidigt|sperrt|fasst mich
mich … geschlagen|gehauen|geschubst|gepackt|festgehalten|getreten|gestossen|geschuttelt|verprugelt|bedroht|gezwungen|eingesperrt|ausgesperrt|eingeschlossen
mir … gesicht … geschlagen
ich hab|habe sie.|ihn|meine … geschlagen|geschubst|gewurgt|gehauen|getreten|bedroht
hand ausgerutscht
halt mich fest
schlagt zu.
zuschlagt|zugeschlag
schlagt|tritt|getreten … tur|wand
droht mir|mit|die|mein|dass
gezwungen
gegen meinen willen
zum sex
nicht mit ihm|ihr schlafe
wenn|als|obwohl ich nein
kein nein.
kontrollier|kontrolle_uber
liest … nachrichten
liest alles mit
hat|kennt|will … mein passw|pin.
kamera in
handy|schlussel … weg|abgenommen|kaputt_gem|zertr
nimmt|sperrt mir|mein … geld|gehalt|lohn|karte|konto|handy|kinder
eigenes geld|konto
um geld|erlaubnis
jeden cent
mir … verboten|verbiet
verbietet mir
lasst mich nicht
ich darf nicht|nie|kein|nichts|nix|mein|niemand
trau mich nicht nach|heim|nein|raus
wissen|sagen wo ich bin
was ich anzieh
an den haaren
am hals
zuck zusammen
rastet|flippt|tickt … aus.
ausgerastet
schreit|brullt mich … an.
macht mich kalt
blaue flecken
blaues auge
eine geknallt|gescheuert|runtergehauen
nach mir geworfen
wirft|schmeisst|geworfen … sachen|nach_mir
nachgefahren|nachgelaufen
vor meiner tur
die kinder wegnehm
kinder nie wieder
niemand glaubt mir
mir niemand glaub
ihn|sie umbringen
er|sie bringt mich um.
er|sie bringt mich noch|irgendwann|eines_tages um.
will mich verletz
mich schlagt|haut|tritt|wurgt|prugelt|schubst
schlagt|schlug|haut|prugelt|verprugelt|wurgt|schuttelt|tritt … kind.|kinder|sohn|tochter|baby|jung|madchen|kleine
tochter|sohn|kind|baby schlagt|prugelt|verprugelt|wurgt
tochter|sohn|kind|kleine|baby|jungen … geschlagen|verprugelt|gehauen|geschuttelt
sonst|dann schlagt er|sie.
angst … allein mit ihm|ihr.
angst … mit ihm|ihr allein
angst allein zu sein mit
hat mir … arm|nase|rippe|finger gebrochen
tengo|tenia|tuve|da.|daba|dan … miedo|panico|pavor
me|le tiene miedo
miedo de|a el.|ella.
panico
me asusta|pega.|pego.|ha_pegado|golpe|empuj|agarra|agarro.|abofet|ahorc|estrangul|amenaz|forz|fuerza|viol|maltrat|agred|encerr|encierr|vigil|espia|persig|acosa|insult|humill|grita|escup|controla|oblig|prohib|revisa|rastre|avent|jala|jalo
contra mi voluntad
me tir … pelo|suelo|cara
da.|dio … golpe
le pegue.|reviso
la|lo empuj|golpe
revisa mi|el
me mira|lee … movil|celular|mensajes|telefono
lee mis mensajes
mi clave
camaras en
me quit … movil|celular|telefono|dinero|tarjeta|llaves
quitar … nin|mis_hij
se lleva a los ninos
controla mi|el_dinero
no me deja
no me da dinero
se queda con mi sueldo|dinero
pedir permiso|dinero
como loco
furios
decide con|que
que me pongo
espera afuera|en_la_puerta
subir|publicar … fotos
romp … puerta|cosas|movil|celular|telefono
rompi|corazon_y … brazo|nariz|costilla|mano.
apret … cuello
del cuello
dije que no … sigui|igual
acepta un no.
toca sin
pies de plomo
cascaras de
no … ver a_mis_hij
me mata.
me va|van|iba|quiere|queria|intent … matar.
pega|pego|pegando|golpea|golpeo|golpeando|golpeado|maltrata|zarande|azota a.|al. … hij|nin|bebe|nene|peques|crio
miedo … se vaya a.
encerrada|encerrado
quedarme sola|solo con
takes|took|keeps|hides|smashed my.|all_my phone|keys|card|passport|money|wage|car.
calls me names
take the kids|children
schiss vor
me sigue a_tod
sex. but|while
made|makes me. delet|block|quit
stopped seeing my
bilder|fotos … verschick|veroffent
an allowance
mein handy … durch
guckt|schaut|checkt|trackt … mein handy
have to ask … for|before|if
makes me ask … before
tir|lanz|avent … a_la_cara
me presiona para
allein raus
er|sie schlagt nur|wenn|immer
mich gegen die
herz … arm|nase|rippe|hand gebrochen
losing my life
perder la vida
wants|needs|has to know where i
quiere saber donde
immer wo ich
er|sie hat … tur abgeschl|eingetret
me locked
force himsel|hersel
he.|she threw my
me deje sin_dinero|marcas
`);

/** Figures of speech, and fears that are not of another's hand. They take away the alarm within them and no other, so each says enough to
 * be harmless whatever comes after it. */
export const HARMLESS_WORDS = listed(`
afraid|scared|frightened|terrified of losing|being_alone|being_left|being_abandon|being_too|the_answer|the_silence|silence|rejection|abandonment|commitment|closeness|intimacy|getting_close|love.|the_future|failing|heights|spiders|dogs|flying
afraid|scared|terrified to|ill|i_will lose|text_first|commit
afraid|scared|terrified … its_over|it_is_over|this_is_it|ruined|cheating|someone_else|had_enough|doesnt_love
afraid|scared|terrified … i was rude|wrong|too|boring|unfair
afraid|scared|terrified … will|hell|shell|theyll leave.
afraid|scared|terrified … wont answer|reply|write|call|love|text|like
not afraid|scared
hit me. up.
cuts|cut mysel|himsel|hersel off|out
hit him.|her.|them. up.
it|this|silence|said|words hurts|hurt me.
beat me. to_it|to_the_punch
point|tired|done|sick|worth … living together|apart|with_him|with_her|with_my|out_of
dont|doesnt|didnt|not want|wana … live.|living here|there|together|apart|near|far|with_him|with_her|with_my|with_his|with_them|with_me
it hit me. that|how|hard.|like|then.
hit me. like a truck|train|ton|wave|brick
beat me. at chess|cards|tennis|golf|pool|scrabble|uno|darts|the_game|it.
push.|pushes|pushing me. away|to_be.|to_try
i. push|pushed her.|him.|them. away
grab|grabbed|grabs me. a.|some
follow me. on_inst|back
let me. explain|apolog|know.|down
read … my. messages|texts and|but … never|doesnt|didnt|left|ignor
doesnt|didnt|hasnt|never|not read … my. messages|texts|email
reads … messages|texts and|but … never|doesnt
hundred|ten|twenty kms.
no way out of … argument|fight|conversation|discussion|traffic|meeting|loop
not|never|dont_want … wake up early|late|in_time|before|the.|him.|her.
keine angst
keine angst … vor
angst dich|ihn|sie|euch zu verlieren
angst vor … antwort|stille|nahe|zukunft|ablehnung|zuruckweis|alleinsein|bindung|verlust|prufung|spinnen|hohe
angst allein zu sein|bleiben
angst dass er|sie nicht … antwort|schreib|kommt|zuruck|liebt|meldet|anruf
kontrolliere … mein|ob
will|mochte|kann|konnen nicht … mit_ihm|mit_ihr|mit_euch|zusammen|getrennt|hier leben
ich darf nicht zu viel|streng|hart|spat|schnell|lange|oft|weit|laut|ehrlich
ich darf nicht|nie|kein … vergessen|klammern|aufgeben|erwart|drama|druck|empfindlich|eifersuchtig
lasst mich nicht kalt|ausreden|hangen|im_stich|an_sich
liest … nachrichten nicht|und_antwort|und_meldet|und_ignor|und_reagier
haut mich um.|vom
stosst mich … weg|von_sich
das|gedanke|bild verfolgt mich
mich gut geschlagen
cortarme el pelo
me corto|he_cortado el|las|la|al … pelo|dedo|unas|hablar|leer|decir|contestar|escribir|llamada|luz|telefono
me corto cuando hablo
se me corto
quiero … morir de_la_verg|de_risa|de_verg
miedo … perder|quedarme_sol|rechazo|abandono|compromiso|futuro|fracaso|estar_sol|escribir|enamor|ilusion|que_se_acabe
no tengo miedo
no me da miedo
miedo … que_me_deje.|que_se_vaya.
miedo … que_no conteste|responda|vuelva|quiera|escriba|llame
me pega|pego el|la|mucho sol|gripe|bajon
me pego un|una bano|ducha|susto|siesta|atracon
no me deja dormir el.|la.|lo.|esto.
no me deja de gustar|doler|sorprender|importar|dar_vueltas
no me deja en_visto|indiferente|ayudar|explicar
lee mis|los mensajes y_no
ganas de vivir juntos|contigo|con_ella|con_el.
no quiero|quiere … vivir con_el.|con_ella|con_mi|con_su|lejos|juntos|separad
no … despertar al|a_la|a_los|a_las|a_mi|a_tu|a_su|a_nadie
no … despertarl|despertart
en la muerte de mi|su.|la.|un|tu
en la muerte del.
jumping|jump|jumped the gun
silencio|duda|espera|ruido|calor|estres|trabajo|curiosidad|angustia|ansiedad|cabeza|esto me_va_a_matar|no_me_deja_dormir
me mata … silencio|calor|sueno|espera|duda|incertid|curiosid|distancia|cabeza|ausencia|risa|amor|pena|no_saber|cuando_no|que_no
angst dass er|sie|es|du geht.|gehst.|vorbei|mich_verlasst|schluss
como loc por
`);
