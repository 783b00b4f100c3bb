// The sample dossier as the checks know it, and every briefing that can be written on it.
import { composeBriefing, KnownArticles, type BriefingRequest } from '../../../src/core/api';
import { sample } from '../../support/sample';

let made: KnownArticles | undefined;

export function knownSample(): KnownArticles {
  const { dossier, texts, facts } = sample();
  made ??= new KnownArticles(dossier, (id) => ({
    text: texts.get(id) ?? '',
    paragraphs: facts.get(id)?.paragraphs ?? [],
  }));
  return made;
}

export function requests(): readonly BriefingRequest[] {
  const { dossier } = sample();
  return [
    ...dossier.actors.map(({ id }): BriefingRequest => ({ kind: 'actor', actor: id })),
    ...dossier.events.map(({ id }): BriefingRequest => ({ kind: 'event', event: id })),
    { kind: 'period', from: '2025', to: '2025' },
    { kind: 'period', from: '2025-11', to: '2025-11' },
    { kind: 'period', from: '1999', to: '1999' },
  ];
}

export function write(request: BriefingRequest, language: 'de' | 'en' = 'de'): string {
  return composeBriefing(request, sample().dossier, { language, written: '2026-01-02', schema: '../s.json' })
    .text;
}
