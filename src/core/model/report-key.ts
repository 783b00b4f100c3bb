// Naming a report by where it stands: an article and words of it. Such a key outlives new articles, moved paragraphs and a
// new engine; whether it names a given report is decided here, alike for reading decisions and for writing them.
import type { ReportKey } from './decided-event';
import type { Report } from './dossier';

export type KeyedReport = Pick<Report, 'article' | 'trigger' | 'sentence'>;

/** Words without differences of white space. */
export function plainWords(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Whether two ids mean one article: the same path, or one within a folder that the other does not name. */
export function sameArticle(a: string, b: string): boolean {
  return a === b || a.endsWith(`/${b}`) || b.endsWith(`/${a}`);
}

/** Whether the words of a key stand in a report's sentence (or hold it). */
export function inWords(key: ReportKey, report: KeyedReport): boolean {
  const words = plainWords(key.words);
  const sentence = plainWords(report.sentence.words);
  return sentence.includes(words) || words.includes(sentence);
}

export function triggerFits(key: ReportKey, report: KeyedReport): boolean {
  const trigger = plainWords(report.trigger.words);
  return key.trigger === null ? plainWords(key.words).includes(trigger) : plainWords(key.trigger) === trigger;
}

/** Whether a key names a report. */
export function denotes(key: ReportKey, report: KeyedReport): boolean {
  return sameArticle(key.article, report.article) && triggerFits(key, report) && inWords(key, report);
}

/** The key that names a report by `words` of its sentence. */
export function keyOf(report: KeyedReport, words: string): ReportKey {
  return {
    article: report.article,
    paragraph: report.trigger.paragraph,
    words: plainWords(words),
    trigger: plainWords(report.trigger.words),
  };
}

/** Whether two keys name the same: one article, and words that one of them holds. */
export function sameKey(a: ReportKey, b: ReportKey): boolean {
  if (!sameArticle(a.article, b.article)) return false;
  const [x, y] = [plainWords(a.words), plainWords(b.words)];
  const fits = (trigger: string | null, words: string): boolean =>
    trigger === null || words.includes(plainWords(trigger));
  const triggers =
    a.trigger !== null && b.trigger !== null
      ? plainWords(a.trigger) === plainWords(b.trigger)
      : fits(a.trigger, y) && fits(b.trigger, x);
  return triggers && (x.includes(y) || y.includes(x));
}
