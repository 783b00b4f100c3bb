// The one tool that writes, offered only where the user has allowed it: composes a briefing as the command line does and
// puts it into a new file of the folder's `briefings/`. Nothing that is there is ever replaced.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { shownLine, type JsonSchema } from '../core/answers/api';
import type { BriefingRequest } from '../core/api';
import { writeBriefing } from './briefings';
import type { FolderEngine } from './folder-engine';
import { uriOf } from './uris';

const KINDS = ['actor', 'event', 'period', 'relation', 'topic'] as const;
type Kind = (typeof KINDS)[number];

const field = (description: string): JsonSchema => ({ type: 'string', description, maxLength: 300 });

export const WRITE_BRIEFING = {
  name: 'dossier_write_briefing',
  title: 'Write a briefing',
  description:
    'Let Dossier write a briefing (YAML, every line with its source) into a new file under briefings/ of the user’s folder. Existing files are never touched. Dossier composes the text itself from the articles; you choose only what it is about.',
  input: {
    type: 'object',
    properties: {
      about: { type: 'string', enum: KINDS, description: 'What it is about.' },
      actor: field('about actor, relation: a name or id.'),
      with: field('about relation: the other name or id.'),
      event: field('about event: id of an event.'),
      from: field('about period: first date (EDTF).'),
      to: field('about period: last date.'),
      words: field('about topic: words that must occur.'),
      language: { type: 'string', enum: ['de', 'en'], description: 'Language of the briefing’s own words.' },
    },
    required: ['about'],
    additionalProperties: false,
  } satisfies JsonSchema,
} as const;

export interface Written {
  readonly tool: string;
  readonly status: string;
  readonly notes: readonly string[];
  readonly [field: string]: unknown;
}

const refused = (status: string, note: string): Written => ({
  tool: WRITE_BRIEFING.name,
  status,
  notes: [note],
});

export interface WriteHost {
  readonly folder: string;
  readonly dist: string;
  readonly engine: FolderEngine;
  /** Today, as an EDTF day. */
  today(): string;
}

/** Writes a briefing; `input` is whatever was sent. Refusals say what is wrong; nothing is written then. */
export async function writeBriefingTool(
  { folder, dist, engine, today }: WriteHost,
  input: unknown,
  signal: AbortSignal,
): Promise<Written> {
  const given =
    typeof input === 'object' && input !== null ? (input as Readonly<Record<string, unknown>>) : {};
  const known = Object.keys(WRITE_BRIEFING.input.properties);
  const strange = Object.keys(given).find((name) => !known.includes(name));
  if (strange !== undefined)
    return refused(
      'invalid',
      `»${shownLine(strange, 40)}« is not known here; there are ${known.join(', ')}.`,
    );
  const said = (name: string): string | null => {
    const value = given[name];
    return typeof value === 'string' && value.trim() !== '' && value.length <= 300 ? value.trim() : null;
  };
  const kind = KINDS.find((k) => k === said('about')?.toLowerCase());
  if (kind === undefined) return refused('invalid', `»about« must be one of ${KINDS.join(', ')}.`);
  const request = await requestOf(kind, said, engine, signal);
  if ('status' in request) return request;
  const asked = said('language');
  const { articles } = await engine.dossier(signal);
  const english = articles.filter((a) => a.lang === 'en').length * 2 > articles.length;
  const language = asked === 'de' || asked === 'en' ? asked : english ? 'en' : 'de';
  const schema = pathToFileURL(path.join(dist, '..', 'schemas', 'briefing.schema.json')).href;
  const options = { language, written: today(), schema } as const;
  const { fileName, text } = await engine.brief({ what: request, options }, signal);
  const file = await writeBriefing(folder, fileName, text);
  return {
    tool: WRITE_BRIEFING.name,
    status: 'found',
    notes: ['The briefing was written to a new file. Tell the user its path.'],
    file,
    resource: uriOf({ kind: 'briefings', id: file.slice(file.indexOf('/') + 1) }),
  };
}

type Said = (name: string) => string | null;

async function requestOf(
  kind: Kind,
  said: Said,
  engine: FolderEngine,
  signal: AbortSignal,
): Promise<BriefingRequest | Written> {
  const missing = (name: string): Written =>
    refused('invalid', `»${name}« is missing for a briefing on ${kind}.`);
  const actor = async (name: 'actor' | 'with'): Promise<string | Written> => {
    const value = said(name);
    if (value === null) return missing(name);
    const answer = await engine.ask('dossier_find_actor', { name: value }, signal);
    if (answer.status !== 'found') return { ...answer, tool: WRITE_BRIEFING.name };
    return (answer['actor'] as { readonly id: string }).id;
  };
  switch (kind) {
    case 'actor': {
      const id = await actor('actor');
      return typeof id === 'string' ? { kind, actor: id } : id;
    }
    case 'relation': {
      const one = await actor('actor');
      if (typeof one !== 'string') return one;
      const other = await actor('with');
      if (typeof other !== 'string') return other;
      return one === other
        ? refused('invalid', '»actor« and »with« are the same.')
        : { kind, actors: [one, other] };
    }
    case 'event': {
      const event = said('event');
      if (event === null) return missing('event');
      const answer = await engine.ask('dossier_compare_sources', { event }, signal);
      if (answer.status !== 'found') return { ...answer, tool: WRITE_BRIEFING.name };
      return { kind, event: (answer['event'] as { readonly id: string }).id };
    }
    case 'period': {
      const from = said('from');
      if (from === null) return missing('from');
      const to = said('to') ?? from;
      const answer = await engine.ask('dossier_list_events', { from, to, limit: 1 }, signal);
      if (answer.status === 'invalid') return { ...answer, tool: WRITE_BRIEFING.name };
      return from === '..' || to === '..' ? missing('from and to') : { kind, from, to };
    }
    case 'topic': {
      const search = said('words');
      return search === null ? missing('words') : { kind, search };
    }
  }
}
