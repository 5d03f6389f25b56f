/** Words that a person may type when it is not safe. Every word is the beginning of one, and whole where it ends in a full stop. `…`
 * leaves room for up to three words (for one in what is harmless), of words with `|` between them any will do, the first that fits, and `_`
 * joins two into one of those. The guide folds them as it folds what is typed (src/talk/alarm.ts), so accents and umlauts are left out here:
 * they weigh. The order of the lines means nothing; it is the one that packs smallest. All languages at once, since people write in the one
 * that hurts, and whoever it is that speaks, "he" or "she", "me" or "her". */
const listed = (lines: string): readonly string[] => lines.trim().split('\n');

/** Someone might not live, or might hurt themselves or another. */
export const CRISIS_WORDS = listed(`
bring ich mich … um.
mich|sich … umbring|umzubring|umgebracht|toten|ritz|geritzt|erschiess|aufhang
kill.|killing|harm.|harming … mysel|my_self|himsel|hersel|themsel
i.|ich bring mi.|mich … um.
no … merezco|merece … vivir
merezco morir
no|ni|sin … ganas|sentido|razon|motivo|pena … vivir|la_vida
no|dejar_de existir
no quiero|quiere … vivir|existir|despertar_al_dia|despertar|seguir_viv|seguir_aqui|estar_viv|estar_mas_aqui
k se_acabe_todo|todo_se_acabe|todo_acabe
me_hago|me_hice|me_he_hecho|hacerme|haciendome|estoy_haciendo|se_hace … dano
lieber|liebsten|ware|war_ich|wunsch|will|mocht … tot.
no despertar
quiero|quisiera desaparecer
live or die.
cortarme
mejor sin_mi.|muert|si_yo_no
ohne mich … besser|glucklich|leicht|ware_alles
wish|rather|as_well … dead.
carta de despedida
afraid|scared … to die.
es mich nicht … gabe
matarme|matarse|ahorcarme|colgarme|lastimarme|me_lastimo
cansad|hart de vivir
dont|doesnt|didnt want|wana … wake up_the_next|up
sentido a la vida
want|wana|rather|ready|hope_i|feel_like|i_should|deserve|wnat … die.|dying.
cut.|cuts|cutting mysel|my_self|himsel|hersel
hang mich auf.
crash.|crashing the|my car
besser|leichter … ohne mich
do something to mysel|himsel|hersel
have the rope
hang|burn|shot|drown|poison|starv|hurt mysel|my_self|himsel|hersel
sleep|asleep … forever
dont|doesnt|didnt|not|never|longer want|wana … live.|exist|be_here_any|be_alive
better off dead
wish i.|id … never|not|wasnt|didnt … born|been_born|here.|alive|exist
ojala|quisiera no despert|despiert
want|wish|could|stop … disappear|existing
hice cortes
no puedo … con la vida
tu mir|sich was|etwas an.
miedo … a_morir|de_morir|morirme
suic|suis|sucid|suizid|selbstmord|unalive|kms.|kys.|selfharm|self_harm|overdos|uberdos|sobredosis|autolesi|keinen_ausweg
hope|pray|wish|want|wana … not|never|dont|doesnt … wake
no … miedo … a_la_muerte|de_la_muerte
deserve … to live.|be_alive
better|happier|easier … without me
jump off|from|out|in_front|under … bridge|roof|building|window|cliff|balcony|train
want_to|wana|going_to|gona kill.|stab|strangle|shoot him.|her.|them.|my|the_baby
leben … keinen_sinn|nichts_wert|keinen_wert|zu_ende
will|mochte|mag net|nich|nimmer … leben.
mir selbst|selber … weh
let me die.
en la muerte
point|reason|sense … living|live.|being_here
end.|ends|ending it all
if i. die|was_gone|were_gone|was_dead|wasnt_here|didnt_exist
a burden to … every|all.|people|anyone|family|kids|parents
nothing … to live.
verletze. mich
vor den_zug|die_bahn
wach nicht|nie mehr auf.
tired|sick|done|hate … living|being_alive
nadie me … extran|echaria
ich|doch|nur tot. war
quit la vida
vida … no … sentido
denk|gedacht … an die brucke
think about dying
no way out
auf die|eine brucke
se … matar.
mir weh_tun|wehtun
be a burden any
mich selbst|selber verletz
cut.|cuts|cutting my|his|her … arm|leg|wrist|skin|thigh|vein
nicht|nie mehr|wieder … aufwach|aufsteh
ritz|erschiess mich|sich
vom dach|balkon
nicht mehr hier … sein|war
ich. … nicht mehr da. war|bin|sein
todas|muchas|monton|frasco|guardad … pastillas
hab|tu.|mir_selb mir … weh
out … but to die.
peg un tiro
nicht mehr leben.
in_front_of|under a train|bus.|truck|lorry
will|mochte|wollt|ans|liebsten|gern|verdien … sterben.
razor blade
cutting again
einfach weg_sein|verschwind
point of me.
keine angst … sterben|tod.
me corto|corte|he_cortado|estoy_cortando
bin|alle … eine_last|last_fur
quiero|voy_a matarl
me quiero|voy_a|tengo_que matar.|ahorcar.
nicht mehr existier
acabar|terminar con mi_vida|todo.|mi_sufrimiento
bock|lust|sinn|grund|kraft … zu_leben|aufs_leben|im_leben
dass|weil|wenn|damit ich mich … verletze.|verletzen.
ich geh|fahr|lauf|steh … zur|auf_der|an_der brucke
si yo no estuv|exist
isnt|not|is_it worth living
von der|einer|dieser brucke
goodbye letter|note|forever
all.|many|bunch|load|stockpil|saving|twenty … pills.|tablets|paracetamol
soy una carga
war nicht mehr hier
i_am|im.|ive_been|being|just|only|always … a burden.
ich will|muss|mochte|werde|konnte|wurde mich verletzen.|wieder_verl|selbst
will to live.
sterben will|mochte
se mata.|mate.
stand|stood|im. on … bridge|ledge|roof
tirar|me_tiro|lanzarme … puente|ventana|balcon|tren|vias|vacio
driv … into|off … wall|tree|road
everything|it_all to stop
ojala|quisiera|pref … muera|muert|muri|morir|nacid
leben beenden|genommen|nehmen
going_to|gona|could_just|want_to jump.
cort … venas|brazo|pierna|muneca|piel
schluss mit allem|meinem_leben
desaparecer para siempre
mir|sich was|etwas antun|anzutun
mit dem|meinem leben … schluss
kier|kis|keri|voy_a … morir
mich zu verletzen
viel|alle|haufen … tabletten|pillen
not|never wake up
alles aufhor
life … isnt|not worth
end my|his|her|their … life
leben|allem|dem ein. ende
tak|took my|his|her|their life.|own_life
lo|la voy_a|quiero matar
schneide mich
an die brucke … denk|gedacht
slit my|his|her|their
want to be dead
off a|the bridge|cliff|roof
una carga para tod
lebensmude|pulsader|erhang|selbstverletz|abschiedsbrief|schlaftablet|weiterleben
nie geboren
go on living
spring|sturz|werf … aus dem fenster
ganas de morir
brucke … spring|sturz|runter|gesprung
tabletten gezahlt|gesammelt
niemand|keiner wurde|wird mich vermiss
fahr … gegen … baum
every hates me … end|just_end it.
not|stop being here
angst … zu sterben
bringt sich|er_sich|sie_sich … um.
mich schneiden
bang|hit my head
tired|sick|done of|with life.
will verschwinden
nobody|no_one|noone would|will miss me
aus dem fenster … spring|sturz|gesprung|werf|fallen
`);

/** Fear of another, force, or control, whoever of the two it comes from. */
export const SAFETY_WORDS = listed(`
schlagt zu.
wont|doesnt|didnt|wouldnt|never|not let me_in_the|me_in_my|me.|us.|go.
me locked
wenn|als|obwohl ich nein
not|never allowed
lock mysel
kein nein.
mi clave
pies de plomo
die kinder wegnehm
handy|schlussel … weg|abgenommen|kaputt_gem|zertr
que me pongo
take the kids|children
rompi|corazon_y … brazo|nariz|costilla|mano.
como loco
by the|my hair
macht|jagt mir angst
threw|throws … at_me.|at_the_wall|plate
contra mi voluntad
tir|lanz|avent … a_la_cara
ausgerastet
cant leave the house
panico
block|stood … in_the_door|the_door
angst vor|was
hand ausgerutscht
nimmt|sperrt mir|mein … geld|gehalt|lohn|karte|konto|handy|kinder
vor meiner tur
quiere saber donde
losing my|the kids|children|son.|daughter
acepta un no.
subir|publicar … fotos
controls|controlling
leave|left … with my|the|our kids|children|son.|daughter|baby
ihn|sie umbringen
scare|frighten|terrif me.
reads … messages|texts
lock me.|us.
will mich verletz
eigenes geld|konto
mich schlagt|haut|tritt|wurgt|prugelt|schubst
nachgefahren|nachgelaufen
wirft|schmeisst|geworfen … sachen|nach_mir
when|after i. say|said no.
furios
chair|plate|glass at me.
lasst mich nicht|mein
decide con|que
schlagt|schlug|haut|prugelt|verprugelt|wurgt|tritt|boxt|schubst|stosst|packt|beisst|kratzt|verfolgt|trackt|ortet|uberwacht|zwingt|beleidigt|sperrt|fasst mich
mich … geschlagen|gehauen|geschubst|gepackt|festgehalten|getreten|gestossen|geschuttelt|verprugelt|ausgesperrt|eingeschlossen
made|makes me. delet|block|quit
gezwungen
tochter|sohn|kind|kleine|baby|jungen … geschlagen|verprugelt|gehauen|geschuttelt
droht mir|mit|die|mein|dass
access to my
tochter|sohn|kind|baby schlagt|prugelt|wurgt
camera in|at|on|watch
spat|spit|spies at|on|in me.|my
pressur|guilt|force|made_me|makes_me … sex
me quit … movil|celular|telefono|dinero|tarjeta|llaves
gewalt.|gewalttat|handgreiflich|vergewalt|missbrauch|misshand|nacktbild|nacktfoto|spionage|ohrfeig|geohrfeig|gewurgt|waffe|messer.|gedroht|bedroht|eingesperrt|lauert|standort|erpress|gefahrlich|in_gefahr
angst … mit ihm|ihr allein
no … ver a_mis_hij
ich hab sie.|ihn|meine … geschlagen|geschubst|gehauen|getreten
me tir … pelo|suelo|cara
hurt|hands_on me.
leave me tied|for_dead
revisa mi|el
hab|hatte … angst
up at|outside my
gegen meinen willen
kinder nie wieder
bringt er|sie mich um.
never see … kids|children|son.|daughter
er|sie hat … tur abgeschl|eingetret
wont|wouldnt leave me alone
kill. me.|me_if
schlagt|tritt|getreten … tur|wand
me deje sin_dinero|marcas
throws things
gets|hes.|shes. scary
quedarme sola|solo con
loses his|her temper
mein handy … durch
dont|didnt|not|mich|no_me feel|nicht|sient safe|sicher|segur
blaues auge
schiss vor
blaue flecken
broke|breaks|heart|twist|grab … my. arm|rib|nose|wrist|jaw|finger|leg|hair|throat
read … my. messages|texts|email
smashed my|the
hide my phone
liest … nachrichten
no me deja
have to ask … for|before|if
makes me ask … before
bilder|fotos … verschick|veroffent
takes|took|keeps|hides|smashed my.|all_my phone|keys|card|passport|money|wage|car.
stopped seeing my
er|sie bringt mich um.
before i buy
losing my life
held|holds me. down
halt mich fest
nobody|no_one … believe me
controla mi|el_dinero
tengo|tenia|tuve|da.|daba|dan … miedo|pavor
sonst|dann schlagt er|sie.
me presiona para
me va|iba|quiere|queria|intent … matar.
me sigue a_tod
um geld|erlaubnis
niemand glaubt mir
furchte mich
immer wo ich
perder la vida
da.|dio … golpe
hat mir … arm|nase|rippe|finger gebrochen
smash|broke|kick|punch|hits … phone|door|wall
if|when … dont … sex
force himsel|hersel
la|lo empuj|golpe
apret … cuello
angst … allein mit ihm|ihr.
waits outside
pega|pego|golpea|golpeo|zarande|azota a.|al. … hij|nin|bebe|nene|peques|crio
zum sex
my nudes
guckt|schaut|checkt|trackt|liest … mein handy
del cuello
i. … check|track|control her.|his. phone|locat|money
schlagt|schlug|haut|prugelt|verprugelt|wurgt|schuttelt|tritt … kind.|kinder|sohn|tochter|baby|jung|madchen|kleine
leak … pictures|photos
jeden cent
against my will
scream|yell|shout at_me.|in_my_face
pull my hair
macht mich kalt
round|around|by|at my|the neck|throat
calls me names
herz … arm|nase|rippe|hand gebrochen
nach mir geworfen
he.|she threw my
er|sie schlagt nur|wenn|immer
wants|needs|has to know where i
quitar … nin|mis_hij
checks|tracks|reads my phone|messages
se queda con mi sueldo|dinero
bit.|bites|bitten me.
eine geknallt|gescheuert|runtergehauen
leave|left … marks_on|a_mark
loses it when
trau mich nicht nach|heim|nein|raus
sex. but|while
zuschlagt|zugeschlag
an den haaren
romp … puerta|cosas|movil|celular|telefono
afraid|scared|frightened|terrified|eggshell|eierschalen|flinch|threat|stalk|tracker|airtag|spyware|bruis|black_eye|strangl|rape
ask|beg … for money
allein raus
he.|she explod|rages
cascaras de
schreit|brullt mich … an.
ich darf nicht|nie|kein|nix|mein
encerrada|encerrado
zuck zusammen
has|knows|want|gave|give|ask|demand|share|track|watch … my. passw|passcode|location
toca sin
camaras en
go|went|look through|thru … phone
of being alone|left … with
mir … verboten|verbiet
take my son|daughter
an allowance
verbietet mir
wissen|sagen wo ich bin
was ich anzieh
own money
me mata.
decid|tells|control|check … what|who … wear|see.|talk
i. … hit.|slap|punch|kick|shove|chok|beat|pushed her.|him.|my_wife|my_husb|my_girlf|my_boyf|my_partner
abus|violen|assault|molest|weapon|knife|gun.|unsafe|not_safe|deport|blackmail|mileage|call_the_pol|danger
dije que no … sigui|igual
kontrollier|kontrolle_uber
no me da dinero
for permission
watch me. through|on.|with
mir … gesicht … geschlagen
hit|beat|slap|smack|kick|punch|shove|push|grab|drag|pins|pinned|tied|chok|burn|stab|attack|slam|force|follow|track|control|forbid|owns me.
espera afuera|en_la_puerta
me|le tiene miedo
angst allein zu sein mit
hit|beat|slap|smack|kick|shak|shook|punch|spank|chok|hurt|touch|killed … our.|my.|the.|his.|her. … kid|child|son.|sons.|daughter|bab|toddler|boy.|boys|girl.|girls|little_one|dog.|cat.
maltrat|chantaj|cachetada|bofetada|punetaz|paliza|patada|moreton|ojo_morado|cuchillo|pistola|un_arma.|amenaza|contrasen|ubicacion|gps.|agresiv|peligr|me_pegab
when|before|if|until he|she|they hits|hit.
nicht mit ihm|ihr schlafe
ask permission
se lleva a los ninos
pedir permiso|dinero
me asusta|pega.|pego.|ha_pegado|golpe|empuj|agarra|agarro.|abofet|ahorc|estrangul|amenaz|forz|fuerza|viol|agred|encerr|encierr|vigil|espia|persig|acosa|insult|humill|grita|escup|controla|oblig|prohib|revisa|rastre|avent|jala|jalo
am hals
hat|kennt|will … mein passw|pin.
miedo de|a el.|ella.
lee mi mensajes|movil|celular
liest alles mit
humiliat
take no. for
hand over my
er|sie bringt mich noch|irgendwann|eines_tages um.
mich gegen die
hide in … bath
me mira|lee … movil|celular|mensajes|telefono
kamera in
mir niemand glaub
le pegue.|reviso
pressur|guilt me. into|for
rastet|flippt|tickt … aus.
miedo … se vaya a.
`);

/** Figures of speech, and fears that are not of another's hand. They take away the alarm within them and no other, so each says enough to
 * be harmless whatever comes after it. */
export const HARMLESS_WORDS = listed(`
shot mysel|himsel|hersel in_the_foot
keine angst … vor
not|never|dont_want … wake up early|late|in_time|before|the.|him.|her.
me hice|he_hecho dano al.
me corto cuando habl
me pega|pego el|la|mucho sol|gripe|bajon
se me corto
me corto|he_cortado el|la|al … pelo|dedo|unas|hablar|leer|decir|contestar|escribir|llamada|luz|telefono
afraid|scared|terrified … will|hell|shell|theyll leave.
no … despertarl|despertart
no … despertar al|a_la|a_los|a_mi|a_tu|a_su|a_nadie
read … my. messages|texts and|but … never|doesnt|didnt|left|ignor
angst dass er|sie … nicht … antwort|schreib|kommt|zuruck|liebt|meldet|anruf
no me deja en_visto|indiferente|ayudar|explicar
ich darf nicht|nie|kein … vergessen|klammern|aufgeben|erwart|drama|druck|empfindlich|eifersuchtig
pasiv agresiv
angst dich|ihn|sie|euch zu verlieren
kontrolliere … mein|ob
lasst mich nicht kalt|ausreden|hangen|im_stich|an_sich
miedo|asusta … perder|quedarme_sol|rechazo|abandono|compromiso|futuro|fracaso|estar_sol|escribir|hablar|molest|enamor|ilusion|que_se_acabe
como loc por
hundred|ten|twenty kms.
me mata … silencio|calor|sueno|espera|duda|incertid|curiosid|distancia|cabeza|ausencia|risa|amor|pena|no_saber|cuando_no|que_no
afraid|scared|terrified … its_over|it_is_over|this_is_it|too_late|ruined|cheating|someone_else|had_enough|doesnt_love
liest … nachrichten nicht|und_antwort|und_meldet|und_ignor|und_reagier
ganas de vivir juntos|contigo|con_ella|con_el.
lee mis|los mensajes y_no|pero_no
afraid|scared|terrified … i was rude|wrong|too|boring|unfair
no quiero|quiere … vivir con_el.|con_ella|con_mi.|con_mis.|con_su|lejos|juntos|separad|sola.|solo.
mich gut geschlagen
hit him.|her.|them. up.
cut mysel|himsel|hersel off|out
silencio|duda|espera|ruido|calor|estres|trabajo|curiosidad|angustia|ansiedad|cabeza|esto me_va_a_matar|no_me_deja_dormir
dont|doesnt|didnt|not|longer want|wana … live.|living here|there|together|apart|near|far|with._him|with._her|with._my.|with._his|with._them|with._me.|like_room
no me da_miedo|siento_segur_de.
miedo … que_no conteste|responda|vuelva|quiera|escriba|llame
jump the gun
beat me. to_it|to_the_punch
no me deja dormir el.|la.|lo.|esto.
reads … messages|texts and|but … never|doesnt
me pego un bano|ducha|susto|siesta|atracon
grab me. a.|some
ich darf nicht zu viel|streng|hart|spat|schnell|lange|oft|weit|laut|ehrlich
it hit me. that|how|hard.|like|then.
cortarme el pelo
stosst mich … weg|von_sich
miedo … que_me_deje.|que_se_vaya.
keine angst
it|this|silence|said|words hurt me.
en la muerte de mi|su.|la.|un|tu
point|tired|done|sick|worth … living together|apart|with._him|with._her|with._my|out_of
no tengo miedo
angst allein zu sein|bleiben
hit me. up.
doesnt|didnt|hasnt|never|not read … my. messages|texts|email
want_to|going_to jump into_bed|the_gun
beat me. at chess|cards|tennis|golf|pool|scrabble|uno|darts|the_game|it.
follow me. on_inst|back
hit me. like a truck|train|ton|wave|brick
no me deja de gustar|doler|sorprender|importar|dar_vueltas
haut mich um.|vom
not afraid|scared
afraid|scared|terrified … wont answer|reply|write|call|love|text|like
angst dass er|sie|es|du geht.|gehst.|vorbei|mich_verlasst|schluss
kier|kis|keri … morir de_la_verg|de_risa|de_verg
i. push her.|him.|them. away
en la muerte del.
push.|pushes|pushing me. away|to_be.|to_try
will|mochte|kann|konnen nicht … mit_ihm|mit_ihr|mit_euch|zusammen|getrennt|hier|der_stadt|einer_fernb leben
das|gedanke|bild verfolgt_mich|lasst_mich_nicht
angst vor … antwort|stille|nahe|zukunft|ablehnung|zuruckweis|alleinsein|bindung|verlust|prufung|spinnen|hohe|gesprach
let me. explain|apolog|know.|down|in.
afraid|scared|frightened|terrified of losing|being_alone|being_left|being_abandon|being_too|the_answer|the_silence|silence|rejection|abandonment|commitment|closeness|intimacy|getting_close|love.|the_future|failing|heights|spiders|dogs|flying
no way out of … argument|fight|conversation|discussion|traffic|meeting|loop
afraid|scared|terrified to|ill|i_will lose|text_first|commit|call
`);
