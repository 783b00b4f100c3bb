// The user's decisions on events, as commands of the tree: *Merge Events…*, *Split Event…*, *Hide Event*, *Show Event Again*,
// *Correct Event…*. Each asks for what it needs, and for the event where none is given. They are written to `events.yaml`
// by the writer that all decisions share, so that *Undo Last Decision* takes back whichever was the last.
import * as vscode from 'vscode';
import type { EventDecision } from '../../core/api';
import type { Disposable } from '../disposable';
import { keyOf, wordsOfReport, type DossierEvent, type Report, type ReportKey } from '../../core/present/api';
import { EVENTS_SCHEMA } from '../briefings/brief';
import { COMMANDS } from '../commands/command-ids';
import { pickEvent } from '../commands/picks';
import { byKeyToo, eventFrom, isFromView, subjectsFrom } from '../commands/subjects';
import type { DossierService } from '../engine/dossier-service';
import { articleTitle } from '../trees/labels';
import { paragraph } from '../words/codes';
import { eventTitle } from '../words/event-names';
import { shorten } from '../words/escape';
import { uiDate } from '../words/ui-dates';
import { askCorrection } from './event-corrections';
import type { DecisionList, DecisionWriter } from './write-decision';

const t = vscode.l10n.t;
const NAME = 60;
const WORDS = 110;

function keysOf(event: DossierEvent): readonly ReportKey[] {
  return event.reports.map(reportKey);
}

function reportKey(report: Report): ReportKey {
  return keyOf(report, wordsOfReport(report).words);
}

function nameOf(event: DossierEvent): string {
  return shorten(eventTitle(event, null), NAME);
}

export function registerEventDecisions(
  service: DossierService,
  writer: DecisionWriter,
  subscriptions: Disposable[],
): void {
  const list: DecisionList = {
    name: 'events.yaml',
    key: 'events',
    schema: EVENTS_SCHEMA,
    words: t(
      'What you have decided on events. Dossier writes here what you choose in its menus; edit it as you like.\nComments and order stay as they are. Each entry names its event by the reports of it.',
    ),
    noFolder: t(
      'Decisions on events are written to events.yaml in a folder of yours, and none is open. Open a folder, then try again.',
    ),
  };

  function write(decision: EventDecision, about: readonly DossierEvent[], told: string): Promise<boolean> {
    const subjects = about.map((e) => ({ articles: service.view.sourcesOf(e) }));
    return writer.write(() => decision, subjects, told, list);
  }

  function byId(id: string | undefined): DossierEvent | undefined {
    if (id === undefined) return undefined;
    return service.view.event(id) ?? service.view.dossier.hidden?.find((e) => e.id === id);
  }

  async function subject(arg: unknown, title: string): Promise<DossierEvent | undefined> {
    const given = eventFrom(arg);
    if (given === undefined && isFromView(arg)) return undefined;
    const id = given ?? (await pickEvent(service, title));
    await service.usable();
    return byId(id);
  }

  /** The events of a selection in the tree, or the one given and one that is picked. */
  async function merge(arg: unknown, selection: unknown): Promise<boolean> {
    const many = Array.isArray(selection)
      ? [...new Set(selection.flatMap((s: unknown) => eventFrom(s) ?? []))].flatMap((id) => byId(id) ?? [])
      : [];
    let events = many;
    if (many.length < 2) {
      const first = many[0] ?? (await subject(arg, t('Merge Event')));
      if (!first) return false;
      const other = byId(await pickEvent(service, t('Merge "{0}" with…', nameOf(first)), first));
      if (!other || other.id === first.id) return false;
      events = [first, other];
    }
    return write(
      { kind: 'merge-events', events: events.map(keysOf) },
      events,
      t('These are one event now: {0}.', events.map(nameOf).join(' + ')),
    );
  }

  async function split(arg: unknown): Promise<boolean> {
    const event = await subject(arg, t('Split Event'));
    if (!event) return false;
    if (event.reports.length < 2) {
      void vscode.window.showInformationMessage(
        t('"{0}" has one report only: there is nothing to split.', nameOf(event)),
      );
      return false;
    }
    const chosen = await vscode.window.showQuickPick(
      event.reports.map((report) => {
        const article = service.view.article(report.article);
        return {
          label: shorten(report.sentence.words, WORDS),
          description: [
            article ? articleTitle(article) : report.article,
            paragraph(report.trigger.paragraph),
            report.date === null ? '' : uiDate(report.date),
          ]
            .filter((p) => p !== '')
            .join(' · '),
          report,
        };
      }),
      {
        canPickMany: true,
        title: t('Split "{0}"', nameOf(event)),
        placeHolder: t('Choose the reports that tell of another event'),
        matchOnDescription: true,
      },
    );
    if (!chosen || chosen.length === 0) return false;
    if (chosen.length === event.reports.length) {
      void vscode.window.showInformationMessage(t('Leave at least one report with the event.'));
      return false;
    }
    const go = new Set(chosen.map((c) => c.report));
    return write(
      {
        kind: 'split-event',
        stay: event.reports.filter((r) => !go.has(r)).map(reportKey),
        go: [...go].map(reportKey),
      },
      [event],
      t('Split: {0}.', nameOf(event)),
    );
  }

  async function hide(arg: unknown): Promise<boolean> {
    const event = await subject(arg, t('Hide Event'));
    if (!event) return false;
    return write({ kind: 'hide-event', reports: keysOf(event) }, [event], t('Hidden: {0}.', nameOf(event)));
  }

  /** One of the events that were hidden, for whoever calls the command from the palette. */
  async function pickHidden(): Promise<string | undefined> {
    await service.usable();
    const hidden = service.view.dossier.hidden ?? [];
    if (hidden.length === 0) {
      void vscode.window.showInformationMessage(t('No event is hidden.'));
      return undefined;
    }
    const chosen = await vscode.window.showQuickPick(
      hidden.map((event) => ({
        label: nameOf(event),
        description: event.date === null ? t('undated') : uiDate(event.date),
        id: event.id,
      })),
      { title: t('Show Event Again'), matchOnDescription: true },
    );
    return chosen?.id;
  }

  async function show(arg: unknown): Promise<boolean> {
    const event = byId(eventFrom(arg) ?? (await pickHidden()));
    if (!event) return false;
    return write(
      { kind: 'show-event', reports: keysOf(event) },
      [event],
      t('Shown again: {0}.', nameOf(event)),
    );
  }

  async function correct(arg: unknown): Promise<boolean> {
    const event = await subject(arg, t('Correct Event'));
    if (!event) return false;
    const decision = await askCorrection(service.view, event, keysOf(event));
    return decision ? write(decision, [event], t('Corrected: {0}.', nameOf(event))) : false;
  }

  const register = (id: string, run: (arg: unknown, selection: unknown) => unknown): void => {
    subscriptions.push(vscode.commands.registerCommand(id, byKeyToo(run)));
  };
  register(COMMANDS.mergeEvents, merge);
  register(COMMANDS.splitEvent, split);
  register(COMMANDS.hideEvent, async (arg, selection) => {
    const several = subjectsFrom(arg, selection);
    if (several.length < 2) return hide(several[0] ?? arg);
    let done = false;
    for (const id of new Set(several.flatMap((s) => eventFrom(s) ?? []))) done = (await hide(id)) || done;
    return done;
  });
  register(COMMANDS.showHiddenEvent, show);
  register(COMMANDS.correctEvent, correct);
}
