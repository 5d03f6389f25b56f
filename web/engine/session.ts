import { sampleExport } from '../sample/simulate.ts';
import { samplePairs } from '../sample/pairs.ts';
import { fakeView } from './fake-view.ts';
import type { Ask, ReadReport, Reply } from './protocol.ts';

/** One conversation at a time, with the one before it kept for undo. */
export function createSession(
  deviceZone: string,
  stopped: (job: number) => boolean,
  reply: (reply: Reply) => void,
): { readonly hear: (ask: Ask) => Promise<void> } {
  let lines: { wall: string; from: 0 | 1; text: string }[] = [];
  return {
    async hear(ask) {
      const { job } = ask;
      if (stopped(job)) return;
      if (ask.type === 'sample' || ask.type === 'again') {
        const pair = samplePairs[ask.type === 'sample' ? ask.sample : 'couple'];
        const text = sampleExport(pair);
        lines = text
          .trim()
          .split('\n')
          .map(line => {
            const match = /^(.*?) - (\w+): (.*)$/.exec(line)!;
            return { wall: match[1]!, from: pair.names[0] === match[2] ? 0 : 1, text: match[3]! };
          });
        reply({ type: 'progress', job, stage: 'weigh', fraction: 0.5 });
        const view = fakeView(pair.names, ask.settings.silenceHours);
        const report: ReadReport = {
          files: [],
          formats: ['whatsapp'],
          people: view.people,
          messages: lines.length,
          notUnderstood: 0,
          system: 0,
          duplicatesMerged: 0,
          from: view.from,
          to: view.to,
          zone: { name: deviceZone, how: 'assumed' },
          owner: null,
        };
        reply({ type: 'view', job, report, view });
      } else if (ask.type === 'moment') {
        const said = lines
          .slice(ask.records[0], ask.records[1] + 1)
          .map(({ wall, from, text }) => ({ from, name: '', wall, kind: 'text' as const, text }));
        reply({ type: 'moment', job, said: said.slice(0, 40), more: Math.max(0, said.length - 40) });
      }
    },
  };
}
