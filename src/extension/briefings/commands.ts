// The commands that write briefings: one for each kind and one that asks for the kind. Each takes what it is about from
// wherever it was called (palette, tree, hover card, lightbulb) and asks for the rest.
import * as vscode from 'vscode';
import type { Disposable } from '../disposable';
import type { EventType } from '../../core/present/api';
import { COMMANDS } from '../commands/command-ids';
import {
  actorFrom,
  articleFrom,
  byKeyToo,
  eventFrom,
  isFromView,
  periodFrom,
  subjectsFrom,
  topicFrom,
} from '../commands/subjects';
import type { DossierService } from '../engine/dossier-service';
import { hasFolder, writeBriefing } from './brief';
import { askAnything, askRequest, type Given, type Kind } from './kinds';
import { BACK } from './steps';

/** What a link or another extension may hand over, e.g. `{ actors: ['a', 'b'] }`; anything else is dropped. */
function givenFrom(arg: unknown): Given {
  if (typeof arg !== 'object' || arg === null) return {};
  const { actors, articles, search, types, from, to } = arg as Readonly<Record<string, unknown>>;
  const strings = (value: unknown): string[] | undefined =>
    Array.isArray(value) && value.every((v) => typeof v === 'string') ? value : undefined;
  const [who, which, what] = [strings(actors), strings(articles), strings(types)];
  return {
    ...(who ? { actors: who } : {}),
    ...(which ? { articles: which } : {}),
    ...(what ? { types: what as EventType[] } : {}),
    ...(typeof search === 'string' ? { search } : {}),
    ...(typeof from === 'string' && typeof to === 'string' ? { period: { from, to } } : {}),
  };
}

/** A topic of all that is selected in a tree. */
function topicGiven(selected: readonly unknown[]): Given {
  const found = selected.map(topicFrom);
  const actors = [...new Set(found.flatMap((f) => f.actors ?? []))];
  const types = [...new Set(found.flatMap((f) => f.types ?? []))];
  return { ...(actors.length > 0 ? { actors } : {}), ...(types.length > 0 ? { types } : {}) };
}

/** What a command was called on; `all`: the nodes that are selected in the tree, which come as a second argument. */
function given(kind: Kind, arg: unknown, all: unknown): Given {
  const selected = subjectsFrom(arg, all);
  const event = kind === 'event' ? eventFrom(arg) : undefined;
  if (event !== undefined) return { event };
  const actors = [...new Set(selected.flatMap((n) => actorFrom(n) ?? []))];
  if ((kind === 'actor' || kind === 'relation') && actors.length > 0)
    return { actors: kind === 'actor' ? actors.slice(0, 1) : actors.slice(0, 2) };
  const articles = [...new Set(selected.flatMap((n) => articleFrom(n) ?? []))];
  if (kind === 'sources' && articles.length > 0) return { articles };
  const period = kind === 'period' ? periodFrom(arg) : undefined;
  if (period !== undefined) return { period: { from: period, to: period } };
  if (kind === 'topic' && isFromView(arg)) return topicGiven(selected);
  return givenFrom(arg);
}

export function registerBriefCommands(
  service: DossierService,
  extension: vscode.Uri,
  subscriptions: Disposable[],
): void {
  const register = (id: string, kind: Kind): void => {
    subscriptions.push(
      vscode.commands.registerCommand(
        id,
        byKeyToo(async (arg: unknown, all: unknown) => {
          if (kind === 'actor' || kind === 'event') {
            const subject = kind === 'actor' ? actorFrom(arg) : eventFrom(arg);
            // A row that is neither was meant.
            if (subject === undefined && isFromView(arg)) return undefined;
          }
          if (!(await hasFolder())) return undefined;
          const request = await askRequest(kind, given(kind, arg, all), service);
          return request === undefined || request === BACK
            ? undefined
            : writeBriefing(service, extension, request);
        }),
      ),
    );
  };
  register(COMMANDS.briefActor, 'actor');
  register(COMMANDS.briefEvent, 'event');
  register(COMMANDS.briefPeriod, 'period');
  register(COMMANDS.briefRelation, 'relation');
  register(COMMANDS.briefTopic, 'topic');
  register(COMMANDS.briefSources, 'sources');
  subscriptions.push(
    vscode.commands.registerCommand(COMMANDS.brief, async () => {
      if (!(await hasFolder())) return undefined;
      const request = await askAnything(service);
      return request && writeBriefing(service, extension, request);
    }),
  );
}
