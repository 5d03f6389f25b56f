import type { Door, Grounds, Role } from '../../src/talk/index.ts';
import type { Language } from '../../src/words/index.ts';

/** Thirty invented stories between two people, each told from both chairs: what each one types, in their own words, as a tired person
 * would. Both walk the same way through the guide, so that what it says to the one can be laid beside what it says to the other. */
export interface Story {
  readonly id: string;
  /** What an onlooker would know. */
  readonly about: string;
  readonly door: Door;
  readonly grounds: Grounds;
  /** Answers in order: the id of a choice; `write`: the teller's next words; `skip`. What is left open is skipped or chosen first. */
  readonly way: readonly string[];
  readonly told: Readonly<Record<Role, Telling>>;
}

export interface Telling {
  readonly lang: Language;
  readonly words: readonly string[];
  /** What these words should bring into view. */
  readonly raises: 'safety' | 'crisis' | null;
  /** What this teller answers when the private question comes. */
  readonly privately: 'none' | 'some';
}

const tells = (
  lang: Language,
  words: readonly string[],
  raises: Telling['raises'] = null,
  privately: Telling['privately'] = 'none',
): Telling => ({ lang, words, raises, privately });

const LINE = ['talk-strongest-thoughts', 'write', 'write', 'talk-what-now', 'talk-when-first', 'write'];
const BODY = [
  'talk-strongest-body',
  'talk-on',
  'talk-quieter',
  'write',
  'write',
  'talk-what-now',
  'talk-when-warm',
  'write',
];

export const STORIES: readonly Story[] = [
  {
    id: 'read-at-six',
    about: 'A question about the weekend has been read at six; it is now eleven.',
    door: 'waiting',
    grounds: 'likely',
    way: [...LINE, 'talk-yes-copy'],
    told: {
      reaching: tells('en', [
        'that I don’t count',
        'maybe work went late and the phone was in the coat',
        'I would like to know by noon about Saturday. No rush tonight.',
      ]),
      'stepping-back': tells('en', [
        'one more thing I owe somebody',
        'it could just be a question about Saturday',
        'I saw it, I’m wiped out. You’ll have an answer by noon.',
      ]),
    },
  },
  {
    id: 'nine-messages',
    about: 'Nine messages in an hour, then nothing either way.',
    door: 'waiting',
    grounds: 'leans',
    way: [...BODY, 'talk-not-yet', 'write', 'talk-yes-try'],
    told: {
      reaching: tells('en', [
        'that it’s over and nobody is telling me',
        'nine is a lot to answer at once',
        'sorry about the nine messages, I got scared of losing you and I know it’s late and',
        'That was a lot. I miss you. Talk tomorrow?',
      ]),
      'stepping-back': tells('en', [
        'that I’m failing an exam I never signed up for',
        'someone is lonely over there',
        'I can’t keep up with this many, I don’t know where to start and then',
        'Too full for all of it tonight. I’ll ring at ten.',
      ]),
    },
  },
  {
    id: 'unkind',
    about: 'One of them answers with insults; the other keeps asking what is wrong.',
    door: 'argument',
    grounds: 'likely',
    way: ['write', 'write', 'write', 'talk-what-now', 'talk-rest'],
    told: {
      reaching: tells('en', [
        'I asked three times what was wrong and got called pathetic',
        'like nagging I suppose',
        'that one person is being called names and the other keeps asking',
      ]),
      'stepping-back': tells('en', [
        'I told him he’s pathetic. He is. He just stands there in the door with that face',
        'he’d say it was mean. whatever',
        'that I say things I wouldn’t want said to me',
      ]),
    },
  },
  {
    id: 'afraid-of-hands',
    about: 'One has been hit, and writes to keep the peace; the other calls it a slip.',
    door: 'waiting',
    grounds: 'none',
    way: ['talk-strongest-thoughts', 'write', 'write', 'talk-what-now', 'talk-neither-tonight'],
    told: {
      reaching: tells(
        'en',
        [
          'that he is working himself up, last time he hit me when he came home after a silence like this',
          'I don’t know. Nothing good',
        ],
        'safety',
        'some',
      ),
      'stepping-back': tells(
        'en',
        [
          'that she won’t drop it, I pushed her once, ONCE, and I’ll hear about it for ever. I grabbed her, she threatened to call my mum',
          'maybe she is checking whether it is safe to come home',
        ],
        'safety',
        'some',
      ),
    },
  },
  {
    id: 'drunk',
    about: 'One is drunk and typing; the other has had the phone face down since nine.',
    door: 'waiting',
    grounds: 'likely',
    way: ['talk-strongest-body', 'talk-on', 'talk-louder', 'talk-rest'],
    told: { reaching: tells('en', []), 'stepping-back': tells('en', []) },
  },
  {
    id: 'drunk-line',
    about: 'The same night, an hour later: a line that should not be sent.',
    door: 'waiting',
    grounds: 'none',
    way: [...LINE, 'talk-not-yet', 'write', 'talk-rest'],
    told: {
      reaching: tells('en', [
        'taht your ingoring meee',
        'shes asleep mabye',
        'FINE. have a nice life then',
        'im drunk. ill write tmrw',
      ]),
      'stepping-back': tells('en', [
        'pissed again, third time this week',
        'he misses me and has had six pints',
        'Stop texting me when you’re drunk.',
        'I’ll read it when you’re sober. Sleep.',
      ]),
    },
  },
  {
    id: 'sarcasm',
    about: 'Both talk in barbs and take every question for one.',
    door: 'bring-up',
    grounds: 'none',
    way: ['write', 'talk-when-ask', 'write', 'write', 'talk-badly-thanks', 'talk-fits-copy'],
    told: {
      reaching: tells('en', [
        'oh, just the small wish to be spoken to in my own house, no big deal',
        'Yesterday you answered your phone at dinner. I felt like furniture. I’d like dinner without phones.',
        '“furniture” probably. fine, I’ll say invisible',
      ]),
      'stepping-back': tells('en', [
        'to come home without the hourly news about everything I did wrong, thanks for asking, robot',
        'When I came in yesterday there were four questions before my coat was off. I’d like ten minutes first.',
        'the counting of questions. sounds like a lawyer',
      ]),
    },
  },
  {
    id: 'grief',
    about: 'A mother has died. One wants to talk every evening, the other goes into the garage.',
    door: 'again',
    grounds: 'open',
    way: [
      'talk-before-day',
      'talk-body-chest',
      'write',
      'talk-relief-evening',
      'talk-on',
      'write',
      'talk-fits-breath',
      'talk-enough',
    ],
    told: {
      reaching: tells('en', [
        'that I’m not alone with it. Mum would have rung on Sundays',
        'like I want him to cry on a timetable',
      ]),
      'stepping-back': tells('en', [
        'if I start I won’t stop. It was her mother but I loved her too',
        'like I don’t miss her',
      ]),
    },
  },
  {
    id: 'minor',
    about: 'Two fifteen-year-olds; one has left the other on read since break.',
    door: 'waiting',
    grounds: 'none',
    way: [...LINE, 'talk-rest'],
    told: {
      reaching: tells('en', [
        'that everyone in year 10 knows already',
        'her mum took her phone lol, happens',
        'hey r we ok? no stress',
      ]),
      'stepping-back': tells('en', [
        'thats shes gonna cry in maths again and its my fault',
        'she wants to know if were still going to the fair',
        'cant talk rn, mum. fair sat?',
      ]),
    },
  },
  {
    id: 'self-harm',
    about: 'Late, after a quarrel. One of them writes what nobody has been told.',
    door: 'again',
    grounds: 'likely',
    way: ['talk-before-other', 'talk-body-stomach', 'write', 'talk-relief-minutes', 'talk-on', 'write', 'talk-rest'],
    told: {
      reaching: tells(
        'en',
        ['me from doing something stupid. Sometimes I think everyone would be better off without me', 'like a siren'],
        'crisis',
      ),
      'stepping-back': tells(
        'en',
        ['honestly? last winter I cut myself and going quiet is how I don’t say it', 'like nobody is home'],
        'crisis',
      ),
    },
  },
  {
    id: 'says-she-will',
    about: 'One says: if you go, I will kill myself. The other does not know whether to answer.',
    door: 'waiting',
    grounds: 'none',
    way: ['talk-strongest-body', 'talk-on', 'talk-same', 'write', 'write', 'talk-what-now', 'talk-neither-tonight'],
    told: {
      reaching: tells(
        'en',
        ['that nobody would even notice. I don’t want to be here anymore', 'asleep I guess'],
        'crisis',
      ),
      'stepping-back': tells(
        'en',
        ['she says she will kill herself if I don’t answer', 'she is frightened out of her mind'],
        'crisis',
      ),
    },
  },
  {
    id: 'phone-and-money',
    about: 'One keeps the bank card and reads the other’s phone every evening, and calls it care.',
    door: 'argument',
    grounds: 'none',
    way: ['write', 'write', 'write', 'talk-what-now', 'talk-fits-loop'],
    told: {
      reaching: tells(
        'en',
        [
          'I asked to see the phone, like every evening, I said if there is nothing to hide. I check her messages because of 2022. She tracks me too with the family app, my location I mean',
          'she says like the police',
          'two people who don’t trust each other',
        ],
        'safety',
      ),
      'stepping-back': tells(
        'en',
        [
          'gave him the phone. He reads my messages and keeps the card, I get an allowance',
          'like I’m sulking',
          'that one of them asks for her own money',
        ],
        'safety',
        'some',
      ),
    },
  },
  {
    id: 'does-he-care',
    about: 'Eight months, and the one question that a chat cannot answer.',
    door: 'chat',
    grounds: 'likely',
    way: ['talk-guess-matter', 'write', 'talk-rest'],
    told: {
      reaching: tells('en', ['whether he remembers the interview on Thursday without me saying it']),
      'stepping-back': tells('en', ['whether she’d want me if I never wrote at all']),
    },
  },
  {
    id: 'not-us',
    about: 'A finding that one of them does not recognise.',
    door: 'chat',
    grounds: 'likely',
    way: ['talk-guess-apart', 'talk-fits-no', 'talk-fits-unseen'],
    told: { reaching: tells('en', []), 'stepping-back': tells('en', []) },
  },
  {
    id: 'still-open',
    about: 'Two years of chat, and nothing in it that stands out.',
    door: 'chat',
    grounds: 'open',
    way: ['talk-guess-together', 'talk-fits-sometimes', 'talk-fits-moments'],
    told: { reaching: tells('en', []), 'stepping-back': tells('de', []) },
  },
  {
    id: 'three-weeks-in',
    about: 'Met three weeks ago; the chat is too short for anything.',
    door: 'chat',
    grounds: 'too-little',
    way: ['talk-guess-nothing', 'talk-rest'],
    told: { reaching: tells('es', []), 'stepping-back': tells('en', []) },
  },
  {
    id: 'to-be-noticed',
    about: 'One wants to go quiet so that it is felt; the other to come nearer so that the asking stops.',
    door: 'break',
    grounds: 'likely',
    way: ['talk-for-noticed', 'talk-on', 'talk-serious-no', 'write', 'talk-guess-nearer', 'talk-on', 'talk-fits-fair'],
    told: {
      reaching: tells('en', ['good morning and good night, and the dog pictures']),
      'stepping-back': tells('en', ['a photo from the bus']),
    },
  },
  {
    id: 'the-loan',
    about: 'A loan is due on Friday and has not been spoken about.',
    door: 'break',
    grounds: 'leans',
    way: ['talk-for-calm', 'talk-serious-yes', 'talk-fits-bring-up'],
    told: { reaching: tells('en', []), 'stepping-back': tells('en', []) },
  },
  {
    id: 'no-chat',
    about: 'They live together and hardly write.',
    door: 'break',
    grounds: 'none',
    way: ['talk-for-see', 'talk-serious-no', 'write', 'talk-guess-further', 'talk-on', 'talk-not-now'],
    told: {
      reaching: tells('en', ['tea in the morning, I’ll still make it']),
      'stepping-back': tells('en', ['sitting down while she eats, phone in the other room']),
    },
  },
  {
    id: 'six-weeks',
    about: 'Six weeks of a step, done in about half of them.',
    door: 'unchanged',
    grounds: 'likely',
    way: ['talk-guess-nearer', 'talk-done-some', 'talk-on', 'talk-next-on'],
    told: { reaching: tells('en', []), 'stepping-back': tells('en', []) },
  },
  {
    id: 'hardly',
    about: 'A newborn, and a step that was hardly ever taken.',
    door: 'unchanged',
    grounds: 'none',
    way: ['talk-guess-same', 'talk-done-hardly', 'talk-on', 'talk-next-stop'],
    told: { reaching: tells('de', []), 'stepping-back': tells('es', []) },
  },
  {
    id: 'weggefahren',
    about: 'One drove to the parents without a word; it is the third day.',
    door: 'waiting',
    grounds: 'open',
    way: [...BODY, 'talk-yes-copy'],
    told: {
      reaching: tells('de', [
        'dass ich ihr egal bin',
        'sie braucht vielleicht Luft und weiß nicht, wie man das schreibt',
        'Ich denk an dich. Sag mir bis morgen Abend nur, ob es dir gut geht.',
      ]),
      'stepping-back': tells('de', [
        'dass er mich gleich wieder zerredet',
        'er macht sich Sorgen',
        'Bin bei meinen Eltern, mir gehts ok. Ich melde mich Sonntag um sechs.',
      ]),
    },
  },
  {
    id: 'schichtdienst',
    about: 'Night shifts, and the same quarrel about the washing at seven in the morning.',
    door: 'argument',
    grounds: 'too-little',
    way: ['write', 'write', 'write', 'talk-what-now', 'talk-fits-softer'],
    told: {
      reaching: tells('de', [
        'hab die Wäsche aufgehängt und dabei laut geseufzt',
        'als ob ich ein Publikum brauche',
        'dass beide um sieben Uhr früh nichts mehr können',
      ]),
      'stepping-back': tells('de', [
        'bin mit Schuhen ins Bett und hab die Tür zugemacht',
        'wie Desinteresse wahrscheinlich',
        'dass zwei müde sind und über Socken reden',
      ]),
    },
  },
  {
    id: 'angst-zu-hause',
    about: 'One reads the other’s messages and decides who may be seen.',
    door: 'bring-up',
    grounds: 'none',
    way: ['write', 'talk-when-meal', 'write', 'write', 'talk-badly-pause', 'talk-rest'],
    told: {
      reaching: tells(
        'de',
        [
          'dass sie nicht mehr jeden Samstag zu ihren Freundinnen geht. Ich kontrolliere ja nur, weil sie lügt',
          'Du warst Samstag wieder weg. Ich saß allein da. Ich hätte gern einen Abend im Monat zu zweit.',
          'dass ich kontrolliere',
        ],
        'safety',
      ),
      'stepping-back': tells(
        'de',
        [
          'meine Freundinnen sehen dürfen. Er liest meine Nachrichten, ich hab Angst vor ihm, wenn er trinkt',
          'Am Samstag war ich bei Lena. Danach gab es drei Stunden Streit. Ich möchte gehen können.',
          'alles',
        ],
        'safety',
        'some',
      ),
    },
  },
  {
    id: 'nicht-mehr-leben',
    about: 'A separation of three days; one has not eaten.',
    door: 'waiting',
    grounds: 'none',
    way: ['talk-strongest-thoughts', 'write', 'write', 'talk-what-now', 'talk-neither-tonight'],
    told: {
      reaching: tells(
        'de',
        ['dass ich ohne ihn nicht mehr leben will', 'er schläft bei seinem Bruder, der hat kein Netz'],
        'crisis',
      ),
      'stepping-back': tells(
        'de',
        ['dass sie sich was antun könnte, und dann bin ich es gewesen', 'sie hat Hunger und Angst'],
        'crisis',
      ),
    },
  },
  {
    id: 'turno-de-noche',
    about: 'One works nights; the answers come at five in the morning.',
    door: 'waiting',
    grounds: 'likely',
    way: [...LINE, 'talk-yes-try'],
    told: {
      reaching: tells('es', [
        'que soy la última de su lista',
        'que a las tres de la mañana no se puede contestar',
        'Te extraño en las noches. ¿Me escribes una línea al salir?',
      ]),
      'stepping-back': tells('es', [
        'que nunca alcanza lo que hago',
        'que me extraña y ya',
        'Salgo a las seis y te escribo. Duerme.',
      ]),
    },
  },
  {
    id: 'celular',
    about: 'One wants every password, and the other has begun to hide the phone.',
    door: 'argument',
    grounds: 'none',
    way: ['write', 'write', 'write', 'talk-what-now', 'talk-rest'],
    told: {
      reaching: tells(
        'es',
        [
          'le pedí su contraseña otra vez. Ella se sabe mi contraseña también',
          'como un guardia',
          'que hay miedo de los dos lados',
        ],
        'safety',
      ),
      'stepping-back': tells(
        'es',
        [
          'le di el celular. Revisa mi teléfono y no me deja salir con mi hermana',
          'que escondo algo',
          'que yo ya no hablo con nadie',
        ],
        'safety',
        'some',
      ),
    },
  },
  {
    id: 'duelo',
    about: 'They lost a pregnancy in spring. One counts the weeks, the other has not said the word since.',
    door: 'again',
    grounds: 'too-little',
    way: ['talk-before-nothing', 'talk-body-nowhere', 'write', 'talk-relief-days', 'talk-on', 'write', 'talk-rest'],
    told: {
      reaching: tells('es', ['que no se olvide. Iba a nacer en octubre', 'como si le pidiera cuentas']),
      'stepping-back': tells('es', ['que si empiezo no paro de llorar delante de ella', 'que a mí no me dolió']),
    },
  },
  {
    id: 'quiero-morirme',
    about: 'After the third unanswered call.',
    door: 'bring-up',
    grounds: 'none',
    way: ['write', 'talk-when-walk', 'write', 'write', 'talk-badly-pause', 'talk-rest'],
    told: {
      reaching: tells(
        'es',
        [
          'que me conteste, porque si no quiero morirme',
          'Te llamé tres veces y me asusté mucho. Necesito saber que estás.',
          'lo de las tres veces',
        ],
        'crisis',
      ),
      'stepping-back': tells(
        'es',
        [
          'que no me diga que se va a matar cada vez que apago el teléfono',
          'Ayer apagué el teléfono dos horas. Me quedé con miedo. Quiero que haya alguien más a quien llame.',
          'que no soy suficiente',
        ],
        'crisis',
      ),
    },
  },
  {
    id: 'is-it-safe',
    about: 'Someone opens the last door, just to look.',
    door: 'safe',
    grounds: 'none',
    way: ['talk-enough'],
    told: { reaching: tells('en', []), 'stepping-back': tells('en', []) },
  },
];
