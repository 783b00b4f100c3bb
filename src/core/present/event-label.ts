// How an event reads in a list. Under one of its actors the name is left out, since it stands above already: »Reise
// (Europa)« instead of »Reise: Pete Hegseth (Europa)«. Where nothing but a bare word is left, the article's own words
// say more: »Treffen: die Amtskollegen der Nato-Länder«. Nothing is composed here; words are cut, never changed.
import type { Actor, DossierEvent } from '../model/dossier';
import { wordsOfReport } from './steps';

const ENDS = [' → ', ' – ', ' ('];

/** The label without a name before its first arrow, dash or bracket; as it is where the name does not stand there. */
function withoutName(label: string, name: string): string {
  const colon = label.indexOf(': ');
  if (colon < 0) return label;
  const from = colon + 2;
  // A name may itself hold a bracket: what ends the list is sought behind it.
  const at = label.indexOf(name, from);
  if (at < 0) return label;
  const listed = at === from || label.slice(at - 2, at) === ', ';
  if (!listed || ENDS.some((e) => label.slice(from, at).includes(e))) return label;
  const rest = label.slice(at + name.length);
  if (rest.startsWith(', ')) return label.slice(0, at) + rest.slice(2);
  if (rest !== '' && !ENDS.some((e) => rest.startsWith(e))) return label;
  if (at > from) return label.slice(0, at - 2) + rest;
  // »Forderung: Anna Berg – Kurswechsel« under her: »Forderung: Kurswechsel«.
  return rest.startsWith(' – ') ? label.slice(0, from) + rest.slice(3) : label.slice(0, colon) + rest;
}

/** No longer sentence is a label as it is. */
const SHORT = 80;

/**
 * The first report's sentence from the words it rests on to its end, without the final stop. Where they begin with the
 * verb and `actor` follows it (»fordert Präsidentin Berg einen Stopp«), the words behind the name, after `label`.
 */
function ownWords(event: DossierEvent, label: string, actor: Actor | null): string | null {
  const report = event.reports[0];
  if (!report) return null;
  const { sentence, trigger, dateEvidence } = report;
  let [start] = wordsOfReport(report).span;
  // »kündigte am Samstag die Schließung an«: lists have the date beside, and its words alone begin no phrase.
  if (dateEvidence?.article === sentence.article && dateEvidence.span[0] === start && start < trigger.span[0])
    start = wordsOfReport({ ...report, dateEvidence: null }).span[0];
  const from = start - sentence.span[0];
  if (from < 0 || from >= sentence.words.length) return null;
  const to = (at: number): string => sentence.words.slice(at).replace(/[.!?\s]+$/u, '');
  // »stimmt über den Plan ab«: a short sentence says who, too.
  if (actor === null && from > 0 && sentence.words.length <= SHORT && /^\p{Ll}/u.test(to(from))) return to(0);
  const self = actor && report.participants.find((p) => p.actor === actor.id)?.evidence;
  if (self && self.article === sentence.article && start === trigger.span[0] && self.span[0] > start) {
    const rest = to(self.span[1] - sentence.span[0]).replace(/^[\s,;:]+/u, '');
    if (/^[\p{L}\p{N}„»«“"]/u.test(rest)) return `${label}: ${rest}`;
  }
  return to(from);
}

/** The label of an event as it reads under `actor`, or by itself. */
export function labelUnder(event: DossierEvent, actor: Actor | null): string {
  const label = actor === null ? event.label : withoutName(event.label, actor.name);
  return /[\s→(]/u.test(label.trim()) ? label : (ownWords(event, label, actor) ?? label);
}
