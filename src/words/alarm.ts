/** Words that a person may type when it is not safe, as the guide folds them: lower case, no accents, no apostrophes. Each line is the
 * beginning of words, whole ones where it ends in a full stop. All languages at once, since people write in the one that hurts. */
const listed = (lines: string): readonly string[] =>
  lines
    .trim()
    .split('\n')
    .map(line => ` ${line.trim().replace('.', ' ')}`);

export const CRISIS_WORDS = listed(`
  kill myself
  killing myself
  suicid
  end my life
  end it all
  want to die
  wanna die
  better off dead
  better off without me
  hurt myself
  harm myself
  self harm
  cut myself
  no reason to live
  dont want to live
  dont want to be here anymore
  cant go on living
  umbringen
  selbstmord
  suizid
  will sterben
  will nicht mehr leben
  nicht mehr leben
  mir das leben nehmen
  mir was antun
  mir etwas antun
  ritze mich
  mich ritzen
  mich verletzen
  ohne mich besser
  lieber tot
  matarme
  quitarme la vida
  quiero morir
  no quiero vivir
  no quiero seguir viviendo
  hacerme dano
  cortarme
  mejor sin mi
  mejor muert
`);

export const SAFETY_WORDS = listed(`
  afraid of him.
  afraid of her.
  afraid of them.
  scared of him.
  scared of her.
  scared of them.
  hits me
  hit me
  hitting me
  beats me
  beat me
  hurts me
  hurt me.
  chok
  strangl
  threat
  forces me
  forced me
  rape
  checks my phone
  tracks me
  tracking me
  follows me
  stalk
  wont let me
  takes my money
  weapon
  knife
  gun.
  im afraid
  i am afraid
  terrified
  angst vor ihm
  angst vor ihr
  schlagt mich
  hat mich geschlagen
  mich geschlagen
  wurgt
  gewurgt
  bedroht
  droht mir
  zwingt mich
  gezwungen
  vergewaltig
  kontrolliert mein
  mein handy kontrolliert
  verfolgt mich
  messer
  waffe
  lasst mich nicht
  sperrt mich
  miedo de el.
  miedo de ella.
  le tengo miedo
  tengo miedo
  me pega
  me pego
  me golpe
  me ahorc
  me amenaz
  amenaza
  me obliga
  me forz
  me viol
  revisa mi
  me controla
  me sigue
  cuchillo
  pistola
  no me deja
`);
