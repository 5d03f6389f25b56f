import { type FileReport, zoneKeys } from '../../../src/records/index.ts';
import type { Settings } from '../../worker/protocol.ts';

type Files = readonly Pick<FileReport, 'name' | 'bytes'>[];

/** True if another file has the same name. */
export const isShared = (files: Files, i: number): boolean =>
  files.some(({ name }, k) => k !== i && name === files[i]!.name);

/** The zone of one file by its name, which a later export of it has too; where several have the name, of that file alone. */
export function withZone(settings: Settings, files: Files, i: number, zone: string): Settings {
  const { zones = {} } = settings;
  const own = zoneKeys(files)[i]!;
  return { ...settings, zones: { ...zones, [isShared(files, i) || own in zones ? own : files[i]!.name]: zone } };
}
