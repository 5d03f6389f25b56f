/** Words that a person may type when it is not safe. Each line is the beginning of words, whole ones where it ends in a full stop. `…`
 * leaves room for up to three words (for one in what is harmless), of words with `|` between them any will do, and `_` joins two into one
 * of those. The guide folds them as it folds what is typed (src/talk/alarm.ts). All languages at once, since people write in the one that
 * hurts. */
const listed = (lines: string): readonly string[] =>
  lines
    .trim()
    .split('\n')
    .map(line => line.trim());

/** Someone might not live, or might hurt themselves. */
export const CRISIS_WORDS = listed(`
  suicid
  kms.
  unalive
  end his life
  end her life
  end it all
  taking my life
  took his own life
  took her own life
  want to die
  wanna die
  want to be dead
  wish i was dead
  wish i were dead
  wish i was never born
  rather be dead
  better off dead
  self harm
  selfharm
  slit my
  overdose
  all my pills
  all the pills
  jump off
  jump in front
  no reason to live
  no point in living
  no point living
  dont want to live
  dont want to be here any
  dont wanna be here any
  dont want to exist
  dont want to wake up
  not wake up
  never wake up
  cant go on living
  think i can go on
  selbstmord
  suizid
  will sterben
  möchte sterben
  sterben will
  sterben möchte
  lieber tot
  am liebsten tot
  wäre ich tot
  nicht mehr leben
  will nicht leben
  mein leben beenden
  meinem leben ein ende
  mir das leben nehmen
  das leben genommen
  keinen grund zu leben
  lebensmüde
  mir was antun
  mir etwas antun
  sich was antun
  sich etwas antun
  ritze mich
  mich ritzen
  mich … geritzt
  mich selbst verletz
  selbstverletz
  mir weh tun
  mir wehtun
  alle tabletten
  vor den zug
  ohne mich besser
  ohne mich wäre|wären … besser
  besser ohne mich
  besser dran ohne mich
  matarme
  me quiero matar
  me voy a matar
  me mato.
  se quiere matar
  se va a matar
  matarse
  quitarme la vida
  quitarse la vida
  acabar con mi vida
  terminar con mi vida
  acabar con todo
  quisiera morir
  quisiera estar muert
  ojala me muera
  no quiero seguir viviendo
  no quiero seguir aqui
  no quiero estar mas aqui
  no despertar
  lastimarme
  me lastimo
  cortarme
  me corto
  todas las pastillas
  mejor sin mi.
  mejor muert
  desaparecer para siempre
  if i was gone
  if i were gone
  if i wasnt here
  if i died
  nobody would miss me
  no one would miss me
  want to disappear
  wish i could disappear
  asleep forever
  sleep forever
  deserve to live
  tired of living
  tired of life
  done with life
  done living
  hate being alive
  to be alive
  not exist
  stop existing
  im a burden
  saving up my
  stockpil
  goodbye letter
  goodbye note
  said my goodbyes
  in front of a train
  under a train
  off the roof
  off a bridge
  on the bridge
  driving into
  drive into a
  scratched my arms
  cut my arms
  my wrists
  my own life
  their own life
  stop for good
  everything to stop
  hit my head
  bang my head
  ohne mich glücklicher
  ohne mich leichter
  sinn im leben
  sinn zu leben
  einfach weg sein
  nicht mehr da.
  tut sich was an
  tut sich etwas an
  tue mir was an
  tu mir etwas an
  schneide mich
  mich schneiden
  vom dach
  schlaftabletten
  tabletten gezählt
  tabletten gesammelt
  einfach verschwinden
  will verschwinden
  allen eine last
  für alle eine last
  eine last für alle
  abschiedsbrief
  nicht mehr existieren
  mich töten
  leben keinen wert
  sentido a la vida
  sentido vivir
  dormir para siempre
  nadie me extrañaria
  nadie me va a extrañar
  nadie me echaria de menos
  tirarme al
  tirarme por
  tirarme del
  lanzarme al
  del puente
  no puedo con la vida
  hice cortes
  quiero desaparecer
  quisiera desaparecer
  guardadas las pastillas
  tomarme las pastillas
  frasco de pastillas
  soy una carga
  una carga para tod
  carta de despedida
  no existir
  dejar de existir
  no merezco vivir
  cansada de vivir
  cansado de vivir
  harta de vivir
  harto de vivir
  ojala no despierte
  kill … mysel
  kill|hang … himself
  kill|hang … herself
  kill … themsel
  hurt … mysel
  harm … mysel
  cut … mysel
  cutting … mysel
  burn … mysel
  hang … mysel
  shoot … mysel
  drown … mysel
  poison … mysel
  want … to die.
  wants … to die.
  going to kill … self
  wish … dead.
  wish i … not here
  wish i wasnt
  rather … dead.
  better off … without me
  happier … without me
  easier … without me
  not being here
  stop being here
  stopped being here
  dont want to … live.
  doesnt want to … live.
  didnt want to … live.
  not want to … live
  dont wanna … live
  dont want to be … alive
  want to be … alive
  life isnt worth
  life is not worth
  lifes not worth
  worth … living
  will to live
  end … my life
  take … my life
  took … my life
  taken … my life
  no way out
  like jumping
  jump from
  jumping off
  crash the car
  crashing the car
  crash my car
  never get up
  a blade
  razor blade
  how many pills
  too many pills
  bunch of pills
  mich … umbring
  mich … umzubringen
  mich … umgebracht
  bringt … sich um.
  sich … umbring
  sich … umgebracht
  hab mir … weh
  habe mir … weh
  tu mir … weh
  tue mir … weh
  mir selbst … weh
  mir selber … weh
  will … sterben.
  ans sterben
  wäre … tot.
  wär … tot.
  tot wäre
  tot wär.
  tot sein
  will … nicht … leben.
  nicht mehr … leben.
  nicht mehr … aufwach
  alles aufhört
  alles aufhören
  bin … eine last
  bin … last für
  vom balkon
  vor die bahn
  nie wieder auf
  mit dem leben … schluss
  mit meinem leben … schluss
  leben … zu ende
  es wäre … leichter ohne mich
  me hago … daño
  hacerme … daño
  haciendome … daño
  me estoy haciendo … daño
  me hice … daño
  no quiero … vivir
  no quiere … vivir
  no quiero … estar viv
  no quiero … despertar
  no quiero … existir
  colgarme
  ahorcarme
  envenenarme
  me … matarme
  se … matar.
  se mata.
  se mate.
  que se acabe todo
  que todo se acabe
  que todo acabe
  terminar con todo
  irme para siempre
  me atropell
  quitarme de en medio
  quiero … morir
  ganas de morir
  ganas de vivir
  vida … sentido
  merece … vivir
  la pena vivir
  nothing … to live for
  make it to my birthday
  cut my legs
  planning to end it
  have the rope
  going to jump
  thinking about dying
  think about dying
  took twenty
  took all … tablets
  enough of being me
  not survive it
  mir was anzutun
  mir etwas anzutun
  daran … tot
  erhängen
  erhängt
  sich … erschießen
  mich … erschießen
  wäre nicht mehr hier
  nicht mehr hier … sein
  nicht weiterleben
  nicht mehr weiterleben
  acabar con mi sufrimiento
  me quiero cortar
  en la muerte
  muchas pastillas
  si yo no estuviera
  si no estuviera yo
  point of me.
  kys.
  want 2 die
  wanna 2 die
  kill|killing|hurt|hurting|harm|harming|cut|cutting|burn|hang … my self.
  afraid|scared|frightened … to die.
  out … but to die.
  a burden to … everyone|everybody|all|people|anyone|my_family|the_family|my_kids|my_parents
  just|such|only|always a burden.
  i_am|ive_been|being … a burden.
  be a burden any
  cutting my … arm|leg|wrist|skin|thigh|vein|body|stomach|belly|throat
  nothing|not|isnt … worth living
  angst … zu sterben
  keine angst … vor_dem_sterben|vorm_sterben|vor_dem_tod|vorm_tod
  miedo … a_morir|de_morir|morirme
  no … miedo … a_la_muerte|de_la_muerte
  ojala estuviera|estuviese muert
  ich bring|bringe mich … um.
  bring|bringe ich mich … um.
  spring|stürz|werf|gesprung|will|möchte|muss … aus dem fenster
  aus dem fenster … spring|stürz|gesprung|werf|fallen
  von der|einer|dieser|irgendeiner brücke
  auf die|eine brücke
  denk|gedacht … an die brücke
  an die brücke … denk|gedacht
  ich geh|gehe|fahr|fahre|lauf|laufe|steh|stehe … zur|auf_der|an_der brücke
  brücke … spring|stürz|runter|gesprung
  ich will|muss|möchte|werde|wollte|könnte|würde mich … verletzen.
  drang|lust|wunsch|danach|angefangen … mich zu verletzen
  ich … versucht … mich zu verletzen
  dass|weil|wenn|damit ich mich … verletze.|verletzen.
  cortes en … brazo|pierna|muñeca|muslo|piel|cuerpo|barriga|mano|las_venas
  me quiero|voy_a|quisiera|queria|tengo_que|pienso|podria|deberia|iba_a … matar.
  pegar|me_pego|pegarme|me_pegue|me_pegaba un tiro
  no|sin … ganas de vivir
  no|ni … la pena vivir
`);

/** Fear of another, force, or control. */
export const SAFETY_WORDS = listed(`
  afraid
  scared
  frightened
  terrified
  scares me
  frightens me
  hits me
  hit me
  hitting me
  beats me
  beat me
  slaps me
  slapped me
  kicks me
  kicked me
  punches me
  punched me
  pushes me
  pushed me
  shoves me
  shoved me
  grabs me
  grabbed me
  pins me
  hurts me
  hurt me.
  chokes
  choked
  choking
  strangl
  threat
  kill me if
  he will kill me
  she will kill me
  hell kill me
  shell kill me
  theyll kill me
  forces me
  forced me
  makes me have sex
  made me have sex
  pressures me into
  pressured me into
  against my will
  rape
  violent
  checks my phone
  check my phone
  checks my messages
  read my texts
  took my phone
  takes my phone
  my password
  my passcode
  my location
  tracks me
  tracking me
  tracker
  follows me
  followed me
  stalk
  controls me
  controls my
  controls the money
  controlling
  takes my money
  took my money
  takes my wages
  takes my card
  an allowance
  wont let me
  doesnt let me
  forbids me
  locks me in
  locked me in
  cant leave the house
  weapon
  knife
  gun.
  angst vor
  macht mir angst
  fürchte mich
  schlägt mich
  schlägt zu.
  mich geschlagen
  tritt mich
  schubst mich
  stößt mich
  packt mich
  hält mich fest
  würgt
  gewürgt
  bedroht
  droht mir
  droht mit
  ihn umbringen
  sie umbringen
  zwingt mich
  gezwungen
  gegen meinen willen
  zum sex
  vergewaltig
  gewalttätig
  kontrollier
  kontrolle über
  mein handy durch
  nimmt mir das handy
  mein passwort
  meine passwörter
  ortet mich
  meinen standort
  verfolgt mich
  nimmt mir das geld
  nimmt mir mein geld
  mein gehalt
  taschengeld
  verbietet mir
  lässt mich nicht
  darf meine freund
  darf niemanden
  sperrt mich
  eingesperrt
  messer
  waffe
  tengo miedo
  tenia miedo
  me da miedo
  miedo de el.
  miedo de ella.
  miedo a el.
  miedo a ella.
  me asusta
  me pega.
  me pego.
  me ha pegado
  me golpe
  me empuj
  me agarra
  me agarro
  me abofete
  me ahorc
  me amenaz
  amenaza
  me forz
  me presiona para
  contra mi voluntad
  me viol
  violent
  revisa mi
  revisa el movil
  me revisa
  lee mis mensajes
  me quita el
  me quito el
  mi contraseña
  mis contraseñas
  mi ubicacion
  me controla
  controla mi
  controla el dinero
  me persigue
  me sigue por
  se queda con mi sueldo
  se queda con mi dinero
  no me deja
  me prohib
  me encerro
  cuchillo
  pistola
  un arma.
  goes mad
  loses it when
  loses his temper
  loses her temper
  photo of where i am
  know where i am
  smashed my
  smashed the
  broke down the door
  threw a
  threw my
  throws things
  punched the
  kicked the door
  stood in the door
  blocked the door
  blocks the door
  wouldnt let me
  nobody will believe me
  no one will believe me
  my passport
  before i buy
  ask permission
  for permission
  round my neck
  around my neck
  by the throat
  at my throat
  flinch
  when i say no
  when i said no
  take the children
  take the kids
  up at my work
  waits outside
  not safe
  unsafe
  drives past
  what i wear
  who i see
  who i talk to
  hide my phone
  pull my hair
  pulled my hair
  spat at me
  spits at me
  nach mir geworfen
  rastet aus
  ausgerastet
  flippt aus
  sagen wo ich bin
  weiß wo ich bin
  gescheuert
  eine geknallt
  haut mich
  mich gehauen
  tür abgeschlossen
  eingeschlossen
  auch wenn ich nicht will
  obwohl ich nicht will
  nicht heim
  traue mich nicht nach
  mein konto
  am hals
  zucke zusammen
  was ich anziehe
  an den haaren
  lauert
  nimmt mir die kinder
  die kinder wegnehm
  niemand glaubt mir
  mir niemand glaub
  um erlaubnis
  furios
  como loco
  me tiro un
  me lanzo un
  me avento
  cachetada
  bofetada
  no puedo tener amig
  no puedo ver a mi
  me quito las
  me quita las
  me jala
  me jalo del
  me tira del pelo
  me insulta
  espera afuera
  me mata.
  me va a matar
  decide con quien
  con quien hablo
  que me pongo
  pedir permiso
  pedirle permiso
  quitarme a los niños
  quitarme a mis hijos
  se lleva a los niños
  eggshells
  took my keys
  takes my keys
  took my car
  bit me.
  bites me
  bitten me
  forced himself
  forces himself
  forced herself
  reads … email
  reads … messages
  reads … texts
  through … phone
  hurt the dog
  hurt the cat
  hurt the kids
  hurt the children
  hits the
  in my face
  own bank account
  own money
  mileage
  leak … pictures
  leak … photos
  my nudes
  wont leave me alone
  wouldnt leave me alone
  wont let … go
  let me leave
  let me out
  let me see
  have to ask
  afraid … home
  hurt … if i leave
  getreten
  tritt den
  allein raus
  nicht raus
  eigenes geld
  eigenes konto
  schreit mich an
  wirft … sachen
  schmeißt … sachen
  wirft … nach mir
  gedroht
  nachgefahren
  nachgelaufen
  beißt
  kratzt mich
  fasst mich … an
  fässt mich
  ich darf nicht
  ich darf nie
  ich darf kein
  mein handy … weg
  liest … nachrichten
  fotos … schicken
  bilder … schicken
  bilder … veröffentlich
  subir … fotos
  mis fotos
  apret … cuello
  del cuello
  romp … puerta
  rompe … cosas
  rompio … cosas
  rompio mi
  a donde voy
  donde estoy
  me oblig
  me grita
  me escupe
  me escupio
  me agredi
  me encierr
  me vigil
  me rompio
  grabs my
  grabbed my
  watches me through
  cameras at home
  hand over my
  take my son
  take my daughter
  broke my
  breaks my
  pinned me
  tracking app
  not allowed
  owns me
  slammed my
  slams my
  gestoßen
  gegen die wand
  nimmt mir … lohn
  nimmt mir … gehalt
  handy weggenommen
  handy abgenommen
  me sigue al
  panico
  hab|habe|hatte angst
  er|sie bringt mich um.
  er|sie bringt mich noch|irgendwann|eines_tages um.
  will mich verletz
  mich schlägt|haut|tritt|würgt|prügelt
  kill me.
  when|before|if|until he|she|they hits|hit.
  of being alone|left … with
  losing my|the kids|children|son.|daughter
  er|sie schlägt nur|wenn|wieder|immer
  sonst|dann schlägt er|sie.
  quedarme sol|sola|solo con
  hits|hit|hitting|beats|beat|beating|slaps|slapped|kicks|kicked|shakes|shook|punches|punched|spanks|chokes|hurts|touches|touched … our.|my.|the.|his.|her. … kid|child|son.|sons.|daughter|baby|babies|toddler|boy.|boys.|girl.|girls.|little_one
  leave me locked|tied|for_dead|with_bruises
  leave|leaves|left … bruises|marks_on|a_mark
  leave|leaves|left … with my|the|our kids|children|son.|daughter|baby
  lock|locks|locked me|us.
  keeps|kept me locked
  threw|throws … at me.
  threw|throws a fit and … at me.
  broke|breaks my heart and|then|and_then my arm|rib|nose|wrist|jaw|finger|leg|hand
  hat mir den|die|das_herz_und_den|das_herz_und_die arm|nase|rippe|finger|hand gebrochen
  me rompio el corazon y el|la|un|una brazo|nariz|costilla|mano
  choked … against
  went|goes|go|going|gone|looks|looked through … phone
  afraid|scared so much
  hit|hits|pushed me up against
  schlägt|schlug|haut|prügelt|verprügelt|würgt|schüttelt|tritt|ohrfeigt … unser|mein|sein|ihr … kind|sohn|tochter|baby|jung|mädchen|kleine
  schlägt|schlug|haut|prügelt|verprügelt|würgt|schüttelt|tritt|ohrfeigt … die_kinder|das_kind|den_kleinen|die_kleine|das_baby|den_jungen
  tochter|sohn|kind|kinder|baby schlägt|prügelt|verprügelt|würgt
  tochter|sohn|kind|kinder|kleinen|kleine|baby|jungen|mädchen … geschlagen|verprügelt|gehauen|geschüttelt|gewürgt|geohrfeigt
  angst … allein|alleine mit ihm|ihr.
  angst … mit ihm|ihr allein
  angst allein|alleine zu sein mit
  pega|pego|pegando|pegado|golpea|golpeo|golpeando|golpeado|maltrata|zarandea|zarandeo|azota a.|al. … hij|niñ|bebe|nene|peques|crio
  miedo … se vaya a.
  me deje encerrad|sin_dinero|marcas|moreton
  me van_a|quiere|queria|intento|ha_intentado matar.
  perder la vida
  losing my life
`);

/** Figures of speech, and fears that are not of another's hand. They take away the alarm within them and no other, so each says enough to
 * be harmless whatever comes after it. */
export const HARMLESS_WORDS = listed(`
  afraid of losing
  afraid to lose
  afraid i will lose
  afraid ill lose
  afraid of being alone
  afraid of being left
  afraid of the answer
  afraid of silence
  afraid of the silence
  afraid its over
  afraid it is over
  scared of losing
  scared to lose
  scared ill lose
  scared of being alone
  scared of being left
  scared of the answer
  scared of the silence
  not afraid
  not scared
  hit me up
  beat me to it
  it hurts me
  this hurts me
  silence hurts me
  jump the gun
  jumped the gun
  jumping the gun
  jump off the phone
  jump off the call
  remote controlling
  keine angst
  bis aufs messer
  auf messers schneide
  kontrolliert zweimal
  miedo a perder
  miedo de perder
  miedo a quedarme sol
  miedo de quedarme sol
  no tengo miedo
  cortarme el pelo
  me corto el pelo
  me mato a trabajar
  me mato de risa
  me mato de la risa
  me quita el sueño
  me quito el sueño
  me quita el hambre
  me pega el sol
  threw a party
  threw a fit
  goes mad for
  schließt mich ein wenig
  como loco por
  como loca por
  have to ask myself
  have to ask you
  kill myself laughing
  worth living for
  ich darf nicht vergessen
  broke my heart
  breaks my heart
  me rompio el corazon
  afraid|scared … i was rude|wrong|too_much|boring|unfair|cold|harsh
  it hit me that|how|hard.|like|then.
  it just|suddenly|finally hit me
  hit me like a truck|train|ton|wave|brick
  beat me at chess|cards|tennis|golf|pool|scrabble|mario|uno|darts|monopoly|everything|the_game|my_own_game|it.
  it beats me why|how
  and|but that hurts me
  all|got|get|gets|was|is|im choked up.
  angst dich|ihn|sie|euch zu verlieren
  angst dass es vorbei
  angst vor der|dieser antwort|stille
  angst allein|alleine zu sein|bleiben
  angst dass er|sie|du geht.|gehst.
  angst dass er|sie nicht … antwort|schreib|kommt|zurückkommt|liebt|meldet|anruf|zurückruf
  keine angst … vor
  no me da miedo
  ich bring|bringe mich … um den verstand|schlaf
  bringt mich … um den verstand|schlaf
  stille|schweigen|warten|ungewissheit wird mich … umbringen
  will|muss|möchte … aus dem fenster schau|guck|seh|blick
  ich will|möchte|werde|wollte mich nicht … verletzen lassen
  no me deja dormir el.|la.|lo.|esto.
  silencio|duda|ruido|calor|angustia|ansiedad|cabeza|eso|esto no me deja dormir
  no me deja de gustar|doler|sorprender|importar|dar_vueltas
  me pego un|una baño|ducha|susto|siesta|atracon
  me mata el|la|mi|tu|su silencio|calor|estrés|sueño|espera|duda|incertidumbre|curiosidad|distancia|cabeza|intriga|indiferencia|frialdad|ausencia
  me mata de risa|amor|ternura|pena|aburrimiento
  me mata que no conteste|me_conteste|me_escriba|responda|llame|me_hable
  me mata no saber
  silencio|espera|duda|estrés|trabajo|curiosidad|calor|incertidumbre|ansiedad me va a matar
  me voy|tengo … matar a_trabajar|a_estudiar|de_risa|trabajando|estudiando
  hear|heard|voice|talk|talked|speak|spoke … through the phone
  talk|talked|work|worked … through … on_the|over_the phone
  ganas de vivir juntos|contigo|con_ella|con_el.
  ich darf nicht zu viel|streng|hart|spät|schnell|lange|oft|weit|laut|ehrlich
  scared|afraid … he_will|hell|she_will|shell|they_will|theyll leave.
  scared|afraid … he|she|they wont answer|reply|write|call|come_back|love|text|forgive|message|like
  miedo … que_me_deje.|que_se_vaya.
  miedo … que_no conteste|responda|vuelva|quiera|escriba|llame|venga|guste
  few|many|some|hundred|thousand|several|two|three|four|five|ten|twenty kms.
  no way out of … argument|fight|conversation|discussion|meeting|traffic|party|dinner|debt|contract
  no … despertar al bebe|niño|perro|vecino|nene|peque|crio
  no … despertar a la niña|bebe|vecina|abuela|familia|gente
  no … despertar a_los|a_las|a_mi|a_tu|a_su|a_nadie
  no … despertarl|despertart
  merece|vale la pena vivir juntos|contigo|con_ella|con_el.|cerca|separad
  se me corto
  me corto al hablar|leer|decir|contestar|escribir|verl|afeitarme|cocinar|pelar
  me corto el_telefono|la_llamada|las_uñas|el_flequillo|las_puntas|el_rollo|cuando_hablo|la_luz
  en la muerte de mi|su.|la.|un|tu
  en la muerte del.
  happy|glad|lucky|good|great to be alive
  not wake up early|late|in_time|until|the_baby|the_kids|him.|her.|them.
`);
