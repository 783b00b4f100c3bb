// Asking what is to be corrected about an event, and how: title, date, type, status, place, who took part. A correction can
// be taken back in the same list. Answers with the decision; nothing is written here.
import * as vscode from 'vscode';
import type { CorrectedField, EventDecision } from '../../core/api';
import {
  EVENT_STATUSES,
  EVENT_TYPES,
  isEdtf,
  type Actor,
  type DecidedParticipant,
  type DossierEvent,
  type DossierView,
  type ReportKey,
} from '../../core/present/api';
import { longList } from '../commands/long-list';
import { actorText, pickMany, pickOne } from '../commands/picks';
import { statusChoice } from '../events-view/words';
import { actorType, eventType } from '../words/codes';
import { eventTitle } from '../words/event-names';
import { actorIconName, eventIconName } from '../words/icons';
import { uiDate } from '../words/ui-dates';

const t = vscode.l10n.t;
const UNKNOWN = 'unknown';
type Field = CorrectedField | 'participants';

interface FieldItem extends vscode.QuickPickItem {
  readonly field: Field;
  readonly back: boolean;
}

function fieldItems(view: DossierView, event: DossierEvent): FieldItem[] {
  const names = (role: 'actor' | 'recipient'): string => view.participants(event, role).join(', ');
  const unknown = t('not known');
  const now: Readonly<Record<Field, readonly [icon: string, label: string, value: string]>> = {
    title: ['edit', t('Title'), eventTitle(event, null)],
    date: ['calendar', t('Date'), event.date === null ? unknown : uiDate(event.date)],
    status: ['circle-large-outline', t('Status'), statusChoice(event.status)],
    type: ['symbol-enum', t('Type'), eventType(event.type)],
    place: ['location', t('Place'), event.place === null ? unknown : view.nameOf(event.place)],
    participants: [
      'account',
      t('Who took part'),
      [names('actor'), names('recipient')].filter((n) => n !== '').join(' → '),
    ],
  };
  const decided = new Set<string>(event.decided ?? []);
  return (Object.keys(now) as Field[]).flatMap((field): FieldItem[] => {
    const [icon, label, value] = now[field];
    const own: FieldItem = { field, back: false, label: `$(${icon}) ${label}`, description: value };
    return decided.has(field)
      ? [own, { field, back: true, label: `$(discard) ${t('Take back: {0}', label)}`, description: '' }]
      : [own];
  });
}

async function askText(title: string, value: string): Promise<string | undefined> {
  const answer = await vscode.window.showInputBox({
    title,
    value,
    prompt: t('Written to events.yaml. Enter confirms, Escape cancels.'),
    validateInput: (v) => (v.trim() === '' ? t('A title is needed.') : undefined),
  });
  return answer?.trim();
}

async function askDate(event: DossierEvent): Promise<string | undefined> {
  const answer = await vscode.window.showInputBox({
    title: t('When was it?'),
    value: event.date ?? '',
    prompt: t(
      'As 2025-05-12, 2025-05, 2025, or 2025-05-12/2025-05-14 for several days; "unknown" where it is not known',
    ),
    validateInput: (v) =>
      v.trim() === UNKNOWN || isEdtf(v.trim())
        ? undefined
        : t('This is no date. Write it as 2025-05-12, 2025-05 or 2025, or "unknown".'),
  });
  return answer?.trim();
}

interface NameItem extends vscode.QuickPickItem {
  readonly name: string;
}

function nameItem(actor: Actor): NameItem {
  return {
    label: `$(${actorIconName(actor.type)}) ${actor.name}`,
    description: actorType(actor.type),
    name: actor.name,
  };
}

function nameOf({ name }: NameItem): string {
  return name;
}

async function askPlace(view: DossierView): Promise<string | undefined> {
  type Row = Actor | null;
  const list = longList<Row, NameItem>({
    groups: [
      { rows: view.dossier.actors.filter((a) => a.type === 'place') },
      // Nothing to look for, and always at the end of what is shown.
      { rows: [null] },
    ],
    itemOf: (a) => (a ? nameItem(a) : { label: `$(question) ${t('not known')}`, name: UNKNOWN }),
    textOf: (a) => (a ? actorText(a) : t('not known')),
  });
  const chosen = await pickOne(
    Promise.resolve(list),
    t('Where was it?'),
    t('A place that your articles name'),
    nameOf,
  );
  return chosen?.name;
}

async function askPeople(
  view: DossierView,
  event: DossierEvent,
): Promise<readonly DecidedParticipant[] | undefined> {
  const ask = async (
    role: 'actor' | 'recipient',
    title: string,
    without: ReadonlySet<string>,
  ): Promise<readonly string[] | undefined> => {
    const now = new Set(event.participants.filter((p) => p.role === role).map((p) => p.actor));
    const actors = view.dossier.actors.filter((a) => !without.has(a.name));
    const first = actors.filter((a) => now.has(a.id));
    const list = longList({
      groups: [{ rows: [...first, ...actors.filter((a) => !now.has(a.id))] }],
      itemOf: nameItem,
      textOf: actorText,
    });
    const chosen = await pickMany(
      list,
      title,
      t('Choose among the actors of your articles; none is possible too'),
      nameOf,
      first.map(nameItem),
    );
    return chosen?.map((c) => c.name);
  };
  const actors = await ask('actor', t('Who acts or takes part? (1 of 2)'), new Set());
  if (!actors) return undefined;
  const concerned = await ask('recipient', t('Whom does it concern? (2 of 2)'), new Set(actors));
  return (
    concerned && [
      ...actors.map((name) => ({ name, role: 'actor' as const })),
      ...concerned.map((name) => ({ name, role: 'recipient' as const })),
    ]
  );
}

async function askValue(
  view: DossierView,
  event: DossierEvent,
  field: CorrectedField,
): Promise<string | undefined> {
  switch (field) {
    case 'title':
      return askText(t('What should it be called?'), eventTitle(event, null));
    case 'date':
      return askDate(event);
    case 'place':
      return askPlace(view);
    case 'type': {
      const items = EVENT_TYPES.map((type) => ({
        label: `$(${eventIconName(type, 'happened')}) ${eventType(type)}`,
        description: type === event.type ? t('now') : '',
        type,
      }));
      return (await vscode.window.showQuickPick(items, { title: t('What kind of event is it?') }))?.type;
    }
    case 'status': {
      const items = EVENT_STATUSES.map((status) => ({
        label: statusChoice(status),
        description: status === event.status ? t('now') : '',
        status,
      }));
      return (await vscode.window.showQuickPick(items, { title: t('Did it happen?') }))?.status;
    }
  }
}

/** Asks until there is a decision, or undefined where the user gave up. */
export async function askCorrection(
  view: DossierView,
  event: DossierEvent,
  reports: readonly ReportKey[],
): Promise<EventDecision | undefined> {
  const chosen = await vscode.window.showQuickPick(fieldItems(view, event), {
    title: t('Correct "{0}"', eventTitle(event, null)),
    placeHolder: t('What is to be put right?'),
  });
  if (!chosen) return undefined;
  const { field, back } = chosen;
  if (field === 'participants') {
    const value = back ? null : await askPeople(view, event);
    return value === undefined ? undefined : { kind: 'correct-participants', reports, value };
  }
  const value = back ? null : await askValue(view, event, field);
  return value === undefined ? undefined : { kind: 'correct-event', reports, field, value };
}
