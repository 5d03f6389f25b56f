/** Words that a person may type when it is not safe. Each line is the beginning of words, whole ones where it ends in a full stop; the
 * guide folds them as it folds what is typed (src/talk/alarm.ts). All languages at once, since people write in the one that hurts.
 * What is named as harmless is taken out first, so that a figure of speech raises nothing. */
const listed = (lines: string): readonly string[] =>
  lines
    .trim()
    .split('\n')
    .map(line => line.trim());

/** Someone might not live, or might hurt themselves. */
export const CRISIS_WORDS = listed(`
  kill myself
  killing myself
  kill himself
  kill herself
  kill themsel
  killing himself
  killing herself
  suicid
  kms.
  unalive
  end my life
  ending my life
  end his life
  end her life
  end it all
  take my life
  taking my life
  take my own life
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
  better off without me
  hurt myself
  hurting myself
  harm myself
  harming myself
  self harm
  selfharm
  cut myself
  cutting myself
  burn myself
  hang myself
  shoot myself
  slit my
  overdose
  all my pills
  all the pills
  jump off
  jump in front
  no reason to live
  nothing to live for
  no point in living
  no point living
  not worth living
  dont want to live
  do not want to live
  dont wanna live
  not want to live
  dont want to be here any
  dont wanna be here any
  dont want to exist
  dont want to wake up
  not wake up
  never wake up
  cant go on living
  mich umbringen
  mich umzubringen
  mich umgebracht
  bringe mich um.
  bring mich um.
  bringt sich um.
  sich umbringen
  sich umbringt
  selbstmord
  suizid
  will sterben
  möchte sterben
  sterben will
  sterben möchte
  will tot sein
  wäre lieber tot
  lieber tot
  am liebsten tot
  wäre ich tot
  nicht mehr leben
  will nicht leben
  nicht mehr aufwachen
  nicht mehr da sein
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
  mich geritzt
  mich verletzen
  mich selbst verletz
  selbstverletz
  mir weh tun
  mir wehtun
  alle tabletten
  vor den zug
  ohne mich besser
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
  quiero morir
  quisiera morir
  quisiera estar muert
  ojala me muera
  no quiero vivir
  no quiero seguir viviendo
  no quiero seguir aqui
  no quiero estar mas aqui
  no quiero despertar
  no despertar
  sin ganas de vivir
  no vale la pena vivir
  hacerme daño
  me hago daño
  lastimarme
  me lastimo
  cortarme
  me corto
  todas las pastillas
  mejor sin mi.
  mejor muert
  desaparecer para siempre
`);

/** Fear of another, force, or control. */
export const SAFETY_WORDS = listed(`
  afraid
  scared
  frightened
  terrified
  scares me
  frightens me
  walking on eggshells
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
  reads my messages
  reads my texts
  read my texts
  goes through my phone
  went through my phone
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
  not allowed to
  forbids me
  locks me in
  locked me in
  cant leave the house
  weapon
  knife
  gun.
  habe angst
  hab angst
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
  er bringt mich um.
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
  liest meine nachrichten
  mein handy durch
  nimmt mir das handy
  mein passwort
  meine passwörter
  ortet mich
  meinen standort
  verfolgt mich
  stalkt
  nimmt mir das geld
  nimmt mir mein geld
  mein gehalt
  taschengeld
  verbietet mir
  lässt mich nicht
  darf nicht raus
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
  le tengo miedo
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
  me obliga
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
  me vigila
  me persigue
  me sigue por
  se queda con mi sueldo
  se queda con mi dinero
  no me deja
  me prohib
  me encierra
  me encerro
  cuchillo
  pistola
  un arma.
`);

/** Figures of speech, and fears that are not of another's hand. */
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
  afraid not
  afraid so
  afraid that i was
  afraid i was
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
  it hit me
  that hit me
  hit me up
  hit me like
  hits me that
  hit me that
  hit me hard
  beat me to it
  beat me at
  beats me why
  beats me how
  it hurts me
  that hurts me
  this hurts me
  silence hurts me
  choked up
  jump the gun
  jumped the gun
  jumping the gun
  jump off the phone
  jump off the call
  remote controlling
  angst dich zu verlieren
  angst ihn zu verlieren
  angst sie zu verlieren
  angst dass es vorbei
  angst vor der antwort
  angst vor der stille
  angst allein
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
  no me deja dormir
  no me deja de
  me quita el sueño
  me quito el sueño
  me quita el hambre
  me pego un
  me pega el sol
`);
