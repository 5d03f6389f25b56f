import type { ReactNode } from 'react';
import { built, kindOfCopy } from '../../state/built.ts';
import { useWords } from '../../controls/words.tsx';

/** Version and fingerprints of this copy, and how to compare them with a list from elsewhere. */
export function Copy(): ReactNode {
  const { say } = useWords();
  const build = built();
  const files = Object.entries(build?.files ?? {});
  const kind = kindOfCopy();
  return (
    <>
      <h1 tabIndex={-1}>{say('copy-title')}</h1>
      <p className="lead">{say('copy-lead')}</p>
      {build !== null && (
        <p>
          {say('copy-version')} <b>{build.version}</b>
        </p>
      )}
      <p>{say(`copy-from-${kind}`)}</p>
      <h2>{say('copy-how')}</h2>
      <ol>
        {kind !== 'command' && <li>{say('copy-step-list')}</li>}
        <li>
          {say(`copy-step-${kind}`)}
          <pre>
            <code>{COMMANDS[kind]}</code>
          </pre>
        </li>
      </ol>
      <p className="note">{say('copy-limit')}</p>
      {files.length > 0 && (
        <details>
          <summary>{say('copy-files', { count: files.length })}</summary>
          <div className="wide">
            <table className="prints">
              <thead>
                <tr>
                  <th scope="col">{say('copy-file')}</th>
                  <th scope="col">{say('copy-print')}</th>
                </tr>
              </thead>
              <tbody>
                {files.map(([path, print]) => (
                  <tr key={path}>
                    <th scope="row">{path}</th>
                    <td>
                      <code>{print}</code>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      )}
    </>
  );
}

const COMMANDS = {
  site: 'sha256sum -c SHA256SUMS --ignore-missing',
  file: 'sha256sum -c SHA256SUMS --ignore-missing',
  command: 'npm audit signatures',
} as const;
