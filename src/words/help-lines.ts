/** Lines to call, by place. Printed are those whose number someone read on the day given, in a stored copy of the page named (no
 * network was at hand, and nobody called). `seen`: at the line itself, at whoever runs or pays for it; or in reports that agree on the
 * number and on who runs it. The others wait for someone who can look. */
export interface HelpLineRecord {
  /** ISO 3166-1 alpha-2, or EU. */
  readonly place: string;
  /** As one dials it; behind an arrow what to choose once it answers. */
  readonly number: string;
  readonly kind: 'domestic' | 'violence-women' | 'violence-men' | 'talk' | 'crisis';
  readonly source: string;
  readonly seen: 'at its source' | 'in reports';
  /** YYYY-MM-DD; null: not read anywhere good enough, and not shown. */
  readonly read: string | null;
}

type Row = readonly [HelpLineRecord['kind'], number: string, source: string, seen?: HelpLineRecord['seen']];

const on = (read: string | null, place: string, ...rows: readonly Row[]): readonly HelpLineRecord[] =>
  rows.map(([kind, number, source, seen = 'at its source']) => ({ place, number, kind, source, seen, read }));

const READ = '2026-11-27';

export const HELP_LINES: readonly HelpLineRecord[] = [
  ...on('2026-11-25', 'EU', ['violence-women', '116 016', 'European Commission, statement of 24 November 2022']),
  ...on('2026-11-25', 'DE', ['violence-women', '116 016', 'https://www.hilfetelefon.de']),
  ...on(
    READ,
    'DE',
    ['violence-men', '0800 123 99 00', 'https://mffki.rlp.de, a ministry that pays for it'],
    ['talk', '0800 111 0 111', 'http://www.ekkw.de, a church that runs it, 20 July 2016'],
  ),
  ...on(
    READ,
    'AT',
    ['violence-women', '0800 222 555', 'http://frauenhelpline.at; federal ministry for women, 17 March 2020'],
    ['talk', '142', 'TelefonSeelsorge, release of 25 April 2023 (https://www.ots.at)'],
  ),
  ...on(READ, 'CH', ['talk', '143', 'https://www.143.ch/unsere-geschichte']),
  ...on('2026-11-25', 'GB', ['domestic', '0808 2000 247', 'https://www.refuge.org.uk']),
  ...on('2026-11-25', 'GB', ['talk', '116 123', 'https://www.samaritans.org']),
  ...on('2026-11-25', 'IE', ['talk', '116 123', 'https://www.samaritans.org']),
  ...on('2026-11-25', 'US', ['domestic', '1-800-799-7233', 'https://ovc.ojp.gov']),
  ...on(READ, 'US', [
    'crisis',
    '988',
    'key messages of SAMHSA and Vibrant, who run it (https://www.thenationalcouncil.org)',
  ]),
  ...on(READ, 'CA', ['crisis', '988', 'Government of Canada, release of 30 November 2023 (https://www.newswire.ca)']),
  ...on('2026-11-25', 'AU', ['domestic', '1800 737 732', 'https://1800respect.org.au']),
  ...on(READ, 'AU', ['crisis', '13 11 14', 'https://lifelineh2h.org.au, a centre that answers it']),
  ...on(
    READ,
    'NZ',
    ['violence-women', '0800 733 843', 'https://womensrefuge.org.nz/get-help'],
    ['talk', '1737', 'https://www.pegasus.health.nz, questions to those who run it'],
  ),
  ...on('2026-11-25', 'ES', ['violence-women', '016', 'Delegación del Gobierno contra la Violencia de Género']),
  ...on(READ, 'ES', ['crisis', '024', 'Ministerio de Sanidad, by rtve.es 2022 and farodevigo.es 2025', 'in reports']),
  ...on(READ, 'MX', [
    'crisis',
    '800 911 2000',
    'Conasama, by eluniversal.com.mx and proceso.com.mx 2025',
    'in reports',
  ]),
  ...on(READ, 'CO', ['violence-women', '155', 'Presidencia de la República, 24 November 2014 (wp.presidencia.gov.co)']),
  ...on(READ, 'PE', ['talk', '113 → 5', 'Ministerio de Salud, in El Peruano by tvperu.gob.pe, 5 January 2022']),
  ...on(READ, 'CL', ['crisis', '*4141', 'Ministerio de Salud, by latercera.com and eldinamo.cl 2025', 'in reports']),
  ...on(
    null,
    'AR',
    [
      'violence-women',
      '144',
      'https://www.argentina.gob.ar; reports of 2025 say that its office was cut',
      'in reports',
    ],
    ['crisis', '135', 'reports name it for some provinces only', 'in reports'],
  ),
];

/** Whose lines stand first, for readers of a language (English for those that are not named); all are shown. */
export const PLACES_FIRST: Readonly<Record<string, readonly string[]>> = {
  en: ['US', 'GB', 'IE', 'CA', 'AU', 'NZ'],
  de: ['DE', 'AT', 'CH'],
  es: ['ES', 'MX', 'CO', 'PE', 'CL', 'US'],
};
