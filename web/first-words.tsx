import { renderToStaticMarkup } from 'react-dom/server';
import { loadWords, type Speaker, speaker } from '../src/words/index.ts';
import { Bar } from './app/bar.tsx';
import { Words } from './controls/words.tsx';

/** First words of the page and the way to leave it, as in index.html before any script has run, or where none can. The
 * script draws the same in their place. */
export const firstWords = drawn(speaker(await loadWords('en', 'first')));

function drawn(words: Speaker): string {
  const { say } = words;
  return renderToStaticMarkup(
    <Words value={words}>
      <div className="sheet">
        <Bar page="watch" offersTry={false} unsaved={false} locked={false} />
        <main>
          <div className="watch wide upright at-opening">
            <h1 className="line">{say('watch-one-writes')}</h1>
            <div className="stage">
              <svg className="score" width="100%" height="300" aria-hidden="true">
                <g className="staves">
                  {[180, 193, 206, 219, 232, 263, 276, 289].map(y => (
                    <line key={y} x1="0" x2="100%" y1={y} y2={y} />
                  ))}
                </g>
              </svg>
            </div>
            <div className="after">
              <p className="line lower">{say('watch-other-quiet')}</p>
              <p className="lead">
                {say('watch-yours')} {say('watch-stays')}
              </p>
            </div>
          </div>
        </main>
      </div>
    </Words>,
  );
}
