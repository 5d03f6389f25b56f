import type { ReactNode } from 'react';
import { OWN_WORDS } from '../../controls/safe-text.ts';
import type { LoopWords } from '../../../src/moves/index.ts';
import type { Pair } from '../../../src/base/index.ts';
import { inPlace, MOST_LETTERS, withOne } from '../../state/table.ts';
import { useWords } from '../../controls/words.tsx';

interface Props {
  readonly names: Pair<string>;
  readonly swapped: boolean;
  readonly words: Pair<LoopWords>;
  readonly change: (words: Pair<LoopWords>) => void;
}

/** Both people's words in the loop, side by side, changed as they are typed. */
export function WordsEditor({ names, swapped, words, change }: Props): ReactNode {
  const { say } = useWords();
  return (
    <div className="pair">
      {inPlace<0 | 1>([0, 1], swapped).map((of, i) => (
        <fieldset className="side stack" key={of}>
          <legend>
            <bdi className={i === 0 ? 'one' : 'two'}>{names[of]}</bdi>
          </legend>
          {(['does', 'feels'] as const).map(part => (
            <label className="stack" key={part}>
              {say(`session-${part}`)}
              <textarea
                rows={2}
                {...OWN_WORDS}
                maxLength={MOST_LETTERS}
                value={words[of][part]}
                onChange={event =>
                  change(withOne(words, of, { ...words[of], [part]: event.currentTarget.value.replaceAll('\n', ' ') }))
                }
              />
            </label>
          ))}
        </fieldset>
      ))}
    </div>
  );
}
