import type { Plan, Relationship, Try } from '../../../src/moves/index.ts';
import type { Draft } from '../../state/draft.ts';
import { goTo } from '../../state/go-to.ts';
import { freshId, relationshipFrom } from '../../state/keeping/new-relationship.ts';
import { edited } from '../../state/keeping/snapshot.ts';
import { meOf } from '../../state/me.ts';
import type { StepProps } from './pair.ts';

/** Changes the kept data of the two. If nothing was kept of them yet, they enter the book here. */
export function keep({ pair, state, actions }: StepProps, edit: (relationship: Relationship) => Relationship): void {
  const { mirror, settings } = state.analysis;
  if (pair.relationship !== null) {
    const { id } = pair.relationship;
    actions.book(book => edited(book, id, edit));
  } else if (mirror !== null) {
    const id = freshId();
    const mine = meOf(settings);
    const me = pair.people.findIndex(one => one.id === mine);
    const entered = {
      ...relationshipFrom(id, mirror, settings, '', me === -1 ? null : (me as 0 | 1)),
      people: pair.people,
    };
    actions.book(book => ({ ...book, relationships: [...book.relationships, edit(entered)] }), id);
  }
}

export const keepTry = (props: StepProps, id: string, change: Partial<Try>): void =>
  keep(props, one => ({ ...one, tries: one.tries.map(t => (t.id === id ? { ...t, ...change } : t)) }));

export const freshSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0]!;

type Started = Pick<Plan, 'by' | 'design' | 'start' | 'ended'> &
  Pick<Try, 'guess' | 'forecast'> & { readonly zone: string };

/** Enters the draft as a try in the book, and goes to its week. */
export function startTry(
  props: StepProps & { readonly draft: Draft },
  { by, design, start, zone, guess, forecast, ...ended }: Started,
): void {
  const { draft, state, actions } = props;
  const { move, outcome, ownWords } = draft;
  const { silenceHours } = state.analysis.settings;
  const made: Try = {
    id: freshId(),
    plan: { version: 1, move, by, design, outcome, start, zone, silenceHours, ...ended, seed: freshSeed() },
    ownWords: ownWords.trim(),
    guess,
    forecast,
    lapsed: [],
    result: null,
    learned: '',
    stopped: null,
  };
  goTo('#try', () => {
    keep(props, one => ({ ...one, tries: [...one.tries, made] }));
    actions.draft(null);
  });
}
