// `dossier index FOLDER`: what Dossier finds in a folder, for a person to read, or with --json the whole dossier.
import {
  independentSources,
  type Actor,
  type Dossier,
  type DossierEvent,
  type Evidence,
} from '../../core/api';
import { readFolder } from '../folder';

const GROUPS = [
  ['person', 'Persons'],
  ['organization', 'Organisations'],
  ['place', 'Places and states'],
  ['other', 'Other names'],
] as const;

const SHOWN = 12;

function cite(evidence: Evidence | undefined): string {
  return evidence ? `${evidence.article} ¶${evidence.paragraph}` : '';
}

function actorLine(actor: Actor): string {
  const office = actor.offices[0];
  const where = actor.articles.length === 1 ? '1 article' : `${actor.articles.length} articles`;
  return `  ${actor.name}${office ? `, ${office.title}` : ''}  (${where}, ${actor.mentions.length} mentions; ${cite(actor.mentions[0]?.evidence)})`;
}

function eventLine(event: DossierEvent, dossier: Dossier): string {
  const sources = independentSources(event, dossier);
  const status = event.status === 'happened' ? '' : ` [${event.status}]`;
  return `  ${(event.date ?? 'undated').padEnd(12)} ${event.type.padEnd(9)} ${event.label}${status}  (${sources === 1 ? '' : `${sources} sources; `}${cite(event.reports[0]?.sentence)})`;
}

/** The summary of `dossier index`, ending with a line end. */
export function summarise(dossier: Dossier): string {
  const { articles, actors, events, statements } = dossier;
  const lines = [
    `${articles.length} articles, ${actors.length} actors, ${events.length} events, ${statements.length} statements`,
    '',
    'Articles',
    ...articles.map(
      (a) =>
        `  ${(a.published ?? 'date unknown').padEnd(12)} ${a.title ?? 'untitled'}  (${[a.outlet ?? a.agencies.join('/'), a.id, a.copyOf === undefined ? '' : `same text as ${a.copyOf}`].filter(Boolean).join('; ')})`,
    ),
  ];
  for (const [type, title] of GROUPS) {
    const group = actors.filter((a) => a.type === type);
    if (group.length === 0) continue;
    lines.push('', `${title} (${group.length})`, ...group.slice(0, SHOWN).map(actorLine));
    if (group.length > SHOWN) lines.push(`  … and ${group.length - SHOWN} more (--json shows all)`);
  }
  const dated = events.filter((e) => e.date !== null);
  if (dated.length > 0)
    lines.push('', `Events (${dated.length})`, ...dated.map((e) => eventLine(e, dossier)));
  const undated = events.length - dated.length;
  if (undated > 0)
    lines.push('', `${undated} events without a date that the text supports (--json shows them)`);
  return lines.join('\n') + '\n';
}

/** What could not be read is told on standard error; all else is shown, and the exit status is 0. */
export async function indexCommand(folder: string, json: boolean): Promise<number> {
  const { dossier, warnings } = await readFolder(folder);
  process.stdout.write(json ? JSON.stringify(dossier, null, 2) + '\n' : summarise(dossier));
  for (const w of warnings) process.stderr.write(`dossier: ${w}\n`);
  return 0;
}
