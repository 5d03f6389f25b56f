import kept from '../../data/help-lines.json' with { type: 'json' };

/** Lines to call, by place (`data/help-lines.json`). A printed number was read on the day given, in a stored copy of
 * the named page. No network was at hand, and nobody called. `seen`: at the line itself; at whoever runs or pays for
 * it; or in reports that agree on number and operator. The others wait for someone who can look. */
export interface HelpLineRecord {
  /** ISO 3166-1 alpha-2, or EU. */
  readonly place: string;
  /** The number to dial; behind an arrow the choice once it answers. */
  readonly number: string;
  /** emergency: whom one calls in danger, the police where there is no one number for all. */
  readonly kind: 'emergency' | 'domestic' | 'violence-women' | 'violence-men' | 'talk' | 'crisis';
  readonly source: string;
  readonly seen: 'at its source' | 'in reports';
  /** YYYY-MM-DD; null: not read anywhere good enough, and not shown. */
  readonly read: string | null;
}

export const HELP_LINES = kept.lines as readonly HelpLineRecord[];

/** Whose lines stand first, for readers of a language whose country is not known (English for those that are not named); all are shown. */
export const PLACES_FIRST: Readonly<Record<string, readonly string[]>> = kept.placesFirst;
