// The dossier as JSON-LD: schema.org's Person, Organization, Place, Event, NewsArticle and Quotation, and for each piece of
// evidence a Web Annotation with position and quotation of its words. What is denied, only conceivable or only reported is a
// Claim and no Event; words that are not verbatim are a Claim and no Quotation. The context stands in the file itself, so
// that nobody has to fetch one. Positions count code points, as the standard says.
import type { EntityType, EventStatus } from '../model/annotation';
import type { Actor, ArticleEntry, DossierEvent, DossierStatement, Evidence, Office } from '../model/dossier';
import { quadClassOf } from '../present/quad-class';
import { calendarDate, iso } from './calendar';
import { clean, json, oneLine } from './clean';
import { contentId } from './export-ids';
import type { ExportPiece, ExportPlan, Facts, LeftOut } from './input';

export const JSON_LD_CONTEXT = {
  '@vocab': 'https://schema.org/',
  oa: 'http://www.w3.org/ns/oa#',
  dossier: 'urn:dossier:term:',
} as const;

const TYPES: Readonly<Record<EntityType, string>> = {
  person: 'Person',
  organization: 'Organization',
  place: 'Place',
  other: 'Thing',
};

/** Told as something that is, was or is to be; the rest are claims. */
const EVENT_STATUS: Readonly<Record<EventStatus, string | null>> = {
  happened: null,
  ongoing: null,
  planned: 'https://schema.org/EventScheduled',
  cancelled: 'https://schema.org/EventCancelled',
  denied: null,
  hypothetical: null,
  reported: null,
};

const CLAIMS: ReadonlySet<EventStatus> = new Set<EventStatus>(['denied', 'hypothetical', 'reported']);

interface Ref {
  readonly '@id': string;
}

type Node = Readonly<Record<string, unknown>>;

function ref(kind: string, id: string): Ref {
  return { '@id': `urn:dossier:${kind}:${encodeURIComponent(clean(id))}` };
}

/** One value stands alone; none is no property. */
function many(values: readonly unknown[]): unknown {
  return values.length === 0 ? undefined : values.length === 1 ? values[0] : values;
}

function dates(value: string | null, key: string): Node {
  const date = calendarDate(value);
  if (value === null) return {};
  const exact = date?.plain && date.start ? iso(date.start) : null;
  return { [key]: exact ?? undefined, 'dossier:edtf': value };
}

function annotation(evidence: Evidence, body: Ref, motivation: string, facts: Facts): Node {
  const at = facts.context(evidence);
  const quote: Node = {
    '@type': 'oa:TextQuoteSelector',
    'oa:exact': clean(evidence.words),
    ...(at ? { 'oa:prefix': clean(at.prefix), 'oa:suffix': clean(at.suffix) } : {}),
  };
  const position: Node | null = at
    ? { '@type': 'oa:TextPositionSelector', 'oa:start': at.start, 'oa:end': at.end }
    : null;
  const [start, end] = evidence.span;
  return {
    ...ref('annotation', contentId('a', body['@id'], motivation, evidence.article, `${start}-${end}`)),
    '@type': 'oa:Annotation',
    'oa:motivatedBy': { '@id': `oa:${motivation}` },
    'oa:hasBody': body,
    'oa:hasTarget': {
      '@type': 'oa:SpecificResource',
      'oa:hasSource': ref('article', evidence.article),
      'oa:hasSelector': position ? [position, quote] : quote,
      'dossier:paragraph': evidence.paragraph,
    },
  };
}

/** An annotation for each place, each place once. */
function* annotations(
  all: readonly Evidence[],
  body: Ref,
  motivation: string,
  facts: Facts,
): Generator<Node> {
  const seen = new Set<string>();
  for (const e of all) {
    const key = `${e.article}\n${e.span[0]}-${e.span[1]}`;
    if (seen.has(key)) continue;
    seen.add(key);
    yield annotation(e, body, motivation, facts);
  }
}

function* articleNodes(a: ArticleEntry): Generator<Node> {
  const publisher = [a.outlet, ...a.agencies].filter((p) => p !== null);
  yield {
    ...ref('article', a.id),
    '@type': 'NewsArticle',
    identifier: clean(a.id),
    headline: a.title === null ? undefined : oneLine(a.title),
    inLanguage: a.lang,
    publisher: many(publisher.map((name) => ({ '@type': 'Organization', name: oneLine(name) }))),
    ...dates(a.published, 'datePublished'),
    'dossier:sameTextAs': a.copyOf === undefined ? undefined : ref('article', a.copyOf),
  };
}

function* officeNodes(holder: Ref, actor: Actor, office: Office, facts: Facts): Generator<Node> {
  const id = ref('office', contentId('o', actor.id, office.title, office.of ?? '', office.time));
  yield {
    ...id,
    '@type': 'EmployeeRole',
    roleName: oneLine(office.title),
    alternateName: many(office.variants.map(oneLine)),
    'dossier:holder': holder,
    'dossier:of': office.of === null || !facts.actor(office.of) ? undefined : ref('actor', office.of),
    // Seen in office then, which is neither beginning nor end.
    'dossier:seen': office.seen ?? undefined,
    'dossier:time': office.time,
    'dossier:basis': office.basis,
    'dossier:decidedByUser': office.curated,
  };
  yield* annotations(office.evidence, id, 'describing', facts);
}

function* actorNodes(actor: Actor, facts: Facts): Generator<Node> {
  const id = ref('actor', actor.id);
  const name = oneLine(actor.name);
  yield {
    ...id,
    '@type': TYPES[actor.type],
    name,
    alternateName: many([...new Set(actor.aliases.map((a) => oneLine(a.name)))].filter((a) => a !== name)),
    sameAs:
      actor.wikidata === null ? undefined : { '@id': `http://www.wikidata.org/entity/${actor.wikidata}` },
  };
  for (const office of actor.offices) yield* officeNodes(id, actor, office, facts);
  yield* annotations(
    actor.mentions.map((m) => m.evidence),
    id,
    'identifying',
    facts,
  );
}

function* eventNodes(event: DossierEvent, facts: Facts): Generator<Node> {
  const id = ref('event', event.id);
  const claim = CLAIMS.has(event.status);
  const who = (role: 'actor' | 'recipient'): unknown =>
    many(
      [...new Set(event.participants.filter((p) => p.role === role).map((p) => p.actor))].map((a) =>
        ref('actor', a),
      ),
    );
  const status = EVENT_STATUS[event.status];
  yield {
    ...id,
    '@type': claim ? 'Claim' : 'Event',
    name: oneLine(event.label),
    'dossier:type': event.type,
    'dossier:mode': event.mode ?? undefined,
    'dossier:quadClass': quadClassOf(event.type),
    'dossier:status': event.status,
    eventStatus: claim || status === null ? undefined : { '@id': status },
    ...(claim ? dates(event.date, 'dossier:date') : dates(event.date, 'startDate')),
    'dossier:dateBasis': event.date === null ? undefined : event.dateBasis,
    [claim ? 'dossier:place' : 'location']: event.place === null ? undefined : ref('actor', event.place),
    [claim ? 'dossier:actor' : 'actor']: who('actor'),
    'dossier:recipient': who('recipient'),
    'dossier:decidedByUser': event.decided === undefined ? undefined : many(event.decided),
  };
  yield* annotations(
    event.reports.map((r) => r.sentence),
    id,
    'describing',
    facts,
  );
}

function* statementNodes(s: DossierStatement, facts: Facts): Generator<Node> {
  const id = ref('statement', s.id);
  yield {
    ...id,
    '@type': s.verbatim ? 'Quotation' : 'Claim',
    text: s.quote.map((q) => clean(q.words)).join(' … '),
    'dossier:kind': s.type,
    'dossier:stance': s.stance,
    creator: s.speaker === null ? undefined : ref('actor', s.speaker),
    'dossier:creatorBasis': s.speaker === null ? undefined : s.speakerBasis,
    'dossier:via': s.via === null ? undefined : ref('actor', s.via),
    about: many(s.about.map((a) => ref('actor', a))),
    isPartOf: ref('article', s.article),
    ...dates(s.date, 'dateCreated'),
  };
  yield* annotations(s.quote, id, 'describing', facts);
}

export function jsonLdPlan(facts: Facts): ExportPlan {
  const { articles, actors, events, statements } = facts.dossier;
  return {
    files: [''],
    pieces: articles.length + actors.length + events.length + statements.length,
    *write(): Generator<ExportPiece, readonly LeftOut[], undefined> {
      let first = true;
      const piece = (nodes: Iterable<Node>): ExportPiece => {
        let text = '';
        for (const node of nodes) {
          text += `${first ? '' : ','}\n${json(node)}`;
          first = false;
        }
        return { file: 0, text };
      };
      yield { file: 0, text: `{"@context":${json(JSON_LD_CONTEXT)},"@graph":[` };
      for (const a of articles) yield piece(articleNodes(a));
      for (const a of actors) yield piece(actorNodes(a, facts));
      for (const e of events) yield piece(eventNodes(e, facts));
      for (const s of statements) yield piece(statementNodes(s, facts));
      yield { file: 0, text: '\n]}\n' };
      return [];
    },
  };
}
