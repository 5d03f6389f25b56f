import { type ReactNode, useContext } from 'react';
import type { View } from '../../../worker/session/view.ts';
import { Said, useWords } from '../../../controls/words.tsx';
import { Name, Names } from '../../../controls/name.tsx';
import { safeName } from '../../../controls/safe-text.ts';
import { percentOf } from '../../../controls/say.ts';
import { Fold } from '../../../controls/fold.tsx';
import { Numbers } from '../../../controls/table.tsx';
import { useWidth } from '../../../controls/use-width.ts';

/** "How well this model describes you two": shares of the waits up to the model's quantiles. */
export function Describes({ view }: { readonly view: View }): ReactNode {
  const words = useWords();
  const { say } = words;
  const { describes } = view;
  if (describes === null) return null;
  return (
    <Fold title={<Said message={describes.heading} />}>
      <p>
        <Said message={describes.meaning} />
      </p>
      <figure>
        <div className="pair">
          {([0, 1] as const).map(of => (
            <div className="side" key={of}>
              <p>
                <Said message={describes.text[of]} />
              </p>
              <Places view={view} of={of} />
            </div>
          ))}
        </div>
        <figcaption>{say('yours-fit-caption')}</figcaption>
        <Numbers
          caption={say('yours-fit-table')}
          head={[say('yours-fit-place'), <Name key="one" of={0} />, <Name key="two" of={1} />]}
          rows={view.waits[0].map((_, k) => [
            percentOf(words, (k + 1) / 20),
            percentOf(words, view.waits[0][k]!),
            percentOf(words, view.waits[1][k]!),
          ])}
        />
      </figure>
    </Fold>
  );
}

function Places({ view, of }: { readonly view: View; readonly of: 0 | 1 }): ReactNode {
  const words = useWords();
  const names = useContext(Names);
  const [ref, width] = useWidth<HTMLDivElement>();
  const side = Math.min(width, 260);
  const left = 44;
  const base = side - 34;
  const x = (share: number): number => left + (side - 8 - left) * share;
  const y = (share: number): number => base - (base - 10) * share;
  return (
    <div ref={ref}>
      <svg
        viewBox={`0 0 ${width} ${side}`}
        height={side}
        role="img"
        aria-label={words.say('yours-fit-of', { one: { person: of, name: safeName(names[of]) } })}
      >
        <line className="axis" x1={x(0)} x2={x(1)} y1={base} y2={base} />
        <line className="axis" x1={x(0)} x2={x(0)} y1={y(0)} y2={y(1)} />
        {view.waits[of].map((share, k) => (
          <circle key={k} className={`place of-${of === 0 ? 'one' : 'two'}`} cx={x((k + 1) / 20)} cy={y(share)} r={4} />
        ))}
        <line className="guide expected" x1={x(0)} x2={x(1)} y1={y(0)} y2={y(1)} />
        {[0, 0.5, 1].map(share => (
          <g key={share}>
            <text x={x(share)} y={base + 17} textAnchor={share === 0 ? 'start' : share === 1 ? 'end' : 'middle'}>
              {percentOf(words, share)}
            </text>
            <text x={left - 6} y={y(share) + 4} textAnchor="end">
              {percentOf(words, share)}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}
