// Completion of dates in the date fields of briefings, other YAML and front matter: today, the dates of the dossier's
// articles and events, and the ways in which EDTF says what is not known exactly, each explained. It suggests; what the
// user types is never changed.
import * as vscode from 'vscode';
import { isEdtf } from '../../core/present/api';
import type { Disposable } from '../disposable';
import type { DossierService } from '../engine/dossier-service';
import { today } from '../briefings/brief';
import { eventCount } from '../words/codes';
import { escapeMarkdown } from '../words/escape';
import { uiDate } from '../words/ui-dates';
import { articleTitle } from '../trees/labels';
import { featureOn } from '../workspace/settings';

const FIELD =
  /^\s*(?:- +)*(?:published|date|written|covers|seen|since|until|from|to|created|updated|datum|erstellt|stand):(\s*)(["']?)([^\s"'#]*)$/iu;
/** As many dates of the dossier as a person looks through. */
const MOST = 60;

interface Form {
  readonly example: string;
  readonly name: string;
  readonly meaning: string;
}

/** What EDTF can say, from the exact to the open. `day` is today, so that the examples are near at hand. */
function forms(day: string): readonly Form[] {
  const t = vscode.l10n.t;
  const [year, month] = [day.slice(0, 4), day.slice(0, 7)];
  return [
    { example: month, name: t('a month'), meaning: t('The day is not known, the month is.') },
    { example: year, name: t('a year'), meaning: t('No more than the year is known.') },
    {
      example: `${month}~`,
      name: t('about'),
      meaning: t('"~" means about: it may lie a little before or after.'),
    },
    { example: `${month}?`, name: t('uncertain'), meaning: t('"?" means that the date itself is in doubt.') },
    {
      example: `${month}%`,
      name: t('about and uncertain'),
      meaning: t('"%" means both: about, and in doubt.'),
    },
    {
      example: `${day}/${day}`,
      name: t('from – to'),
      meaning: t('"/" joins the first and the last day (or month, or year).'),
    },
    { example: `${month}/..`, name: t('since'), meaning: t('".." leaves the end open: from then on.') },
    { example: `../${month}`, name: t('until'), meaning: t('".." leaves the beginning open: up to then.') },
    {
      example: `${year}-21`,
      name: t('a season'),
      meaning: t('21 is spring, 22 summer, 23 autumn, 24 winter.'),
    },
    {
      example: `${year.slice(0, 3)}X`,
      name: t('a decade'),
      meaning: t('"X" stands for a digit that is not known.'),
    },
    {
      example: `XXXX-${day.slice(5)}`,
      name: t('a day without its year'),
      meaning: t(
        '"XXXX" stands for the year. A bare weekday (XXXX-WXX-3 in the engine’s facts) is no EDTF date; write "unknown".',
      ),
    },
    { example: 'unknown', name: t('not known'), meaning: t('Says openly that the date is not known.') },
  ];
}

/** The value at the end of a line's beginning; null where the line is no date field. */
function fieldAt(document: vscode.TextDocument, position: vscode.Position): vscode.Range | null {
  const before = document.lineAt(position.line).text.slice(0, position.character);
  const match = FIELD.exec(before);
  if (!match || match[1] === '') return null;
  return new vscode.Range(position.translate(0, -(match[3]?.length ?? 0)), position);
}

function inFrontMatter(document: vscode.TextDocument, line: number): boolean {
  if (!/^\ufeff?---\s*$/u.test(document.lineAt(0).text)) return false;
  for (let i = 1; i < line; i++) if (/^(---|\.\.\.)\s*$/u.test(document.lineAt(i).text)) return false;
  return line > 0;
}

/** The dossier's dates, the latest first, each with what it is the date of. */
function knownDates(service: DossierService): readonly { readonly date: string; readonly of: string }[] {
  const of = new Map<string, { events: number; articles: string[] }>();
  const entry = (date: string): { events: number; articles: string[] } => {
    let known = of.get(date);
    if (!known) of.set(date, (known = { events: 0, articles: [] }));
    return known;
  };
  const { dossier } = service.view;
  for (const a of dossier.articles)
    if (a.published !== null) entry(a.published).articles.push(articleTitle(a));
  for (const e of dossier.events) if (e.date !== null) entry(e.date).events++;
  return [...of]
    .filter(([date]) => isEdtf(date))
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .slice(0, MOST)
    .map(([date, { events, articles }]) => ({
      date,
      of: [...(events > 0 ? [eventCount(events)] : []), ...articles.slice(0, 2)].join(' · '),
    }));
}

export function registerEdtfCompletion(service: DossierService): Disposable {
  return vscode.languages.registerCompletionItemProvider(
    [{ language: 'yaml' }, { language: 'markdown' }],
    {
      provideCompletionItems(document, position) {
        if (!featureOn('completion', document)) return null;
        if (document.languageId === 'markdown' && !inFrontMatter(document, position.line)) return null;
        const range = fieldAt(document, position);
        if (!range) return null;
        const day = today();
        const seen = new Set<string>();
        const items: vscode.CompletionItem[] = [];
        const add = (value: string, detail: string, meaning: string, group: string): void => {
          if (seen.has(value)) return;
          seen.add(value);
          const item = new vscode.CompletionItem(
            { label: value, description: detail },
            vscode.CompletionItemKind.Value,
          );
          item.range = range;
          item.sortText = `${group}${String(items.length).padStart(3, '0')}`;
          const shown = isEdtf(value) && !value.includes('XXXX') ? uiDate(value, 'long') : '';
          const text = [shown === '' ? '' : `**${escapeMarkdown(shown)}**`, escapeMarkdown(meaning)];
          item.documentation = new vscode.MarkdownString(text.filter((p) => p !== '').join('  \n'));
          items.push(item);
        };
        add(day, vscode.l10n.t('today'), '', '0');
        for (const { date, of } of knownDates(service)) add(date, uiDate(date), of, '1');
        for (const { example, name, meaning } of forms(day)) add(example, name, meaning, '2');
        return items;
      },
    },
    ' ',
    '-',
    '/',
  );
}
