/** Lines to call, by place. Printed are those whose number someone read at its source on the day given (in a stored copy of that
 * page, since no network was at hand; nobody called). The others wait for someone who can look. */
export interface HelpLineRecord {
  /** ISO 3166-1 alpha-2, or EU. */
  readonly place: string;
  readonly number: string;
  readonly kind: 'domestic' | 'violence-women' | 'talk' | 'crisis';
  readonly source: string;
  /** YYYY-MM-DD; null: not read at its source, and not shown. */
  readonly read: string | null;
}

const READ = '2026-11-25';

export const HELP_LINES: readonly HelpLineRecord[] = [
  {
    place: 'EU',
    number: '116 016',
    kind: 'violence-women',
    source: 'European Commission, statement of 24 November 2022',
    read: READ,
  },
  { place: 'DE', number: '116 016', kind: 'violence-women', source: 'https://www.hilfetelefon.de', read: READ },
  {
    place: 'ES',
    number: '016',
    kind: 'violence-women',
    source: 'Delegación del Gobierno contra la Violencia de Género',
    read: READ,
  },
  { place: 'GB', number: '0808 2000 247', kind: 'domestic', source: 'https://www.refuge.org.uk', read: READ },
  { place: 'GB', number: '116 123', kind: 'talk', source: 'https://www.samaritans.org', read: READ },
  { place: 'IE', number: '116 123', kind: 'talk', source: 'https://www.samaritans.org', read: READ },
  { place: 'US', number: '1-800-799-7233', kind: 'domestic', source: 'https://ovc.ojp.gov', read: READ },
  { place: 'AU', number: '1800 737 732', kind: 'domestic', source: 'https://1800respect.org.au', read: READ },
  { place: 'US', number: '988', kind: 'crisis', source: 'https://988lifeline.org', read: null },
  { place: 'DE', number: '116 123', kind: 'talk', source: 'https://www.telefonseelsorge.de', read: null },
  { place: 'AR', number: '144', kind: 'violence-women', source: 'https://www.argentina.gob.ar', read: null },
];
