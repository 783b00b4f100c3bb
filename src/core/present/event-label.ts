// How an event reads in a list. Under one of its actors the name is left out, since it stands above already: »reisen
// (Europa)« instead of »Pete Hegseth: reisen (Europa)«. Where nothing but a bare word is left, the article's own words
// say more: »trifft Hegseth die Amtskollegen der Nato-Länder«. Nothing is composed here; words are cut, never changed.
import type { Actor, DossierEvent } from '../model/dossier';
import { wordsOfReport } from './steps';

function withoutName(label: string, name: string): string {
  for (const lead of [`${name}: `, `${name} `]) {
    const rest = label.slice(lead.length);
    // After the bare name only an arrow may follow, else it is the beginning of another name.
    if (label.startsWith(lead) && rest !== '' && (lead.endsWith(': ') || rest.startsWith('→'))) return rest;
  }
  return label;
}

/** The first report's sentence from the words it rests on to its end, without the final stop. */
function ownWords(event: DossierEvent): string | null {
  const report = event.reports[0];
  if (!report) return null;
  const [start] = wordsOfReport(report).span;
  const from = start - report.sentence.span[0];
  if (from < 0 || from >= report.sentence.words.length) return null;
  return report.sentence.words.slice(from).replace(/[.!?\s]+$/u, '');
}

/** The label of an event as it reads under `actor`, or by itself. */
export function labelUnder(event: DossierEvent, actor: Actor | null): string {
  const label = actor === null ? event.label : withoutName(event.label, actor.name);
  return /[\s→(]/u.test(label.trim()) ? label : (ownWords(event) ?? label);
}
