// Short ways for tests to export a dossier into memory.
import { planExport, type DossierFormat, type ExportOptions, type LeftOut } from '../../src/core/export/api';
import type { Dossier } from '../../src/core/model/dossier';
import { hostileDossier, hostileSource } from './hostile-dossier';
import { sample } from './sample';

export interface Exported {
  /** By the name of the file; one file has the empty name. */
  readonly files: Readonly<Record<string, string>>;
  readonly text: string;
  readonly left: readonly LeftOut[];
  readonly longest: number;
}

type Source = Parameters<typeof planExport>[1]['source'];

export function exportOf(
  format: DossierFormat,
  dossier: Dossier,
  source: Source,
  options: Partial<ExportOptions> = {},
): Exported {
  const plan = planExport(format, { dossier, source }, { language: 'de', ...options });
  const files: Record<string, string> = Object.fromEntries(plan.files.map((f) => [f, '']));
  const pieces = plan.write();
  let longest = 0;
  let step = pieces.next();
  for (; step.done !== true; step = pieces.next()) {
    const name = plan.files[step.value.file] ?? '';
    files[name] = (files[name] ?? '') + step.value.text;
    longest = Math.max(longest, step.value.text.length);
  }
  return { files, text: files[plan.files[0] ?? ''] ?? '', left: step.value, longest };
}

/** The sample dossier and the hostile one. */
export const DOSSIERS: Readonly<Record<string, () => readonly [Dossier, Source]>> = {
  sample: () => {
    const { dossier, texts, facts } = sample();
    return [
      dossier,
      (id) => {
        const text = texts.get(id);
        return text === undefined ? null : { text, paragraphs: facts.get(id)?.paragraphs ?? [] };
      },
    ];
  },
  hostile: () => [hostileDossier(), hostileSource],
};
