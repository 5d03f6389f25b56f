import type { ReactNode } from 'react';

export type Standing = 'solid' | 'mixed' | 'thin' | 'untested' | 'against';

const SAY: Readonly<Record<Standing, string>> = {
  solid: 'Well supported: several independent studies.',
  mixed: 'Partly supported: studies point both ways.',
  thin: 'Thin: clinical experience or one small study.',
  untested: 'Not tested as worded, as far as could be found.',
  against: 'What studies there are speak against it as worded.',
};

/** How well a sentence stands outside the model, and where to look. */
export function Footnote({
  standing,
  children,
  sources,
}: {
  readonly standing: Standing;
  readonly children: ReactNode;
  readonly sources: string;
}): ReactNode {
  return (
    <aside className="footnote">
      <p>
        <strong>{SAY[standing]}</strong> {children} <cite>{sources}</cite>
      </p>
    </aside>
  );
}
