// The dossier as FollowTheMoney entities, one JSON a line: articles, actors, offices (Position and Occupancy), events, what
// was said, and where each stands (Mention, Documentation); actors that share a name are Similar, for a person to decide.
// Ids come from content. The model has no quotation and no status of an event: both stand in words, never left away.
import type { Actor, ArticleEntry, DossierEvent, DossierStatement, Mention } from '../model/dossier';
import type { Lang } from '../model/article';
import { quadClassOf } from '../present/quad-class';
import { calendarDate, iso } from './calendar';
import { citeEvidence, citeWithArticle, place } from './cite';
import { clean, oneLine } from './clean';
import { contentId } from './export-ids';
import { ftmLine, inPieces, type Properties } from './ftm-entity';
import { actorSchemas, type ActorSchema } from './ftm-schema';
import type { ExportPiece, ExportPlan, Facts, LeftOut } from './input';
import { similarPairs } from './similar';
import { exportWords, statusPrefix, type ExportWords } from './words';
import type { Edtf } from '../model/edtf';

const LANGUAGES: Readonly<Record<Lang, string>> = { de: 'deu', en: 'eng' };

/** A date's properties; what they cannot say of it stands in the notes. */
function dates(value: Edtf | null, words: ExportWords): Properties {
  const date = calendarDate(value);
  if (!date) return value === null ? {} : { description: `${words.date}: ${value}` };
  const told = date.plain ? {} : { description: `${words.date}: ${value ?? ''} (EDTF)` };
  if (date.start && !date.end) return { date: iso(date.start), ...told };
  return {
    startDate: date.start && iso(date.start),
    endDate: date.end && iso(date.end),
    ...told,
  };
}

/** Sets of properties as one: values of the same property follow each other. */
function both(a: Properties, b: Properties): Properties {
  const out: Record<string, Properties[string]> = { ...a };
  for (const [name, value] of Object.entries(b)) out[name] = [out[name], value].flat();
  return out;
}

class FtmWriter {
  private readonly words: ExportWords;
  private readonly schemas: ReadonlyMap<string, ActorSchema>;
  private readonly positions = new Set<string>();

  constructor(private readonly facts: Facts) {
    this.words = exportWords(facts.options.language);
    this.schemas = actorSchemas(facts.dossier);
  }

  articleId(id: string): string {
    return contentId('article', id);
  }

  /** The kind is part of it: an entity that became another kind is another entity there. */
  actorId(id: string): string | null {
    const schema = this.schemas.get(id);
    return schema === undefined ? null : contentId(schema.toLowerCase(), id);
  }

  /** Of those that may take part in something. */
  private partyId(id: string): string | null {
    return this.schemas.get(id) === 'Address' ? null : this.actorId(id);
  }

  *article(entry: ArticleEntry): Generator<string> {
    const source = this.facts.options.text === false ? null : this.facts.source(entry.id);
    const published = calendarDate(entry.published);
    yield ftmLine(this.articleId(entry.id), 'Article', {
      fileName: oneLine(entry.id),
      title: entry.title === null ? null : oneLine(entry.title),
      name: entry.title === null ? null : oneLine(entry.title),
      publishedAt: published?.start && !published.end ? iso(published.start) : null,
      publisher: [entry.outlet, ...entry.agencies],
      language: LANGUAGES[entry.lang],
      bodyText: source ? inPieces(source.text) : null,
      notes: published?.plain === false ? `${this.words.date}: ${entry.published ?? ''} (EDTF)` : null,
    });
    if (entry.copyOf !== undefined)
      yield ftmLine(contentId('similar', entry.copyOf, entry.id), 'Similar', {
        candidate: this.articleId(entry.id),
        match: this.articleId(entry.copyOf),
        criteria: 'same text',
        matcher: 'dossier',
      });
  }

  *actor(actor: Actor): Generator<string> {
    const id = this.actorId(actor.id);
    const schema = this.schemas.get(actor.id);
    if (id !== null && schema !== undefined) {
      const name = oneLine(actor.name);
      yield ftmLine(id, schema, {
        name,
        alias: actor.aliases.map((a) => oneLine(a.name)).filter((a) => a !== name),
        wikidataId: actor.wikidata,
        ...(schema === 'Address' ? { full: name } : {}),
        // By this an import knows a state again from an authority.
        keywords: actor.type === 'place' ? 'place' : null,
        proof: actor.articles.map((a) => this.articleId(a)),
        ...(schema === 'Person' ? { position: actor.offices.map((o) => oneLine(o.title)) } : {}),
      });
      for (const office of actor.offices) yield* this.office(actor, id, office);
    }
    yield* this.mentions(actor, id);
  }

  private *office(actor: Actor, holder: string, office: Actor['offices'][number]): Generator<string> {
    if (actor.type !== 'person') return;
    const of = office.of === null ? null : this.facts.actor(office.of);
    const post = contentId('position', office.title, office.of ?? '');
    if (!this.positions.has(post)) {
      this.positions.add(post);
      yield ftmLine(post, 'Position', {
        name: oneLine(office.title),
        alias: office.variants.map(oneLine),
        organization: of && this.schemas.get(of.id) !== 'Address' ? this.partyId(of.id) : null,
        description: of ? oneLine(of.name) : null,
      });
    }
    const id = contentId('occupancy', actor.id, office.title, office.of ?? '', office.time);
    const seen = calendarDate(office.seen);
    yield ftmLine(id, 'Occupancy', {
      holder,
      post,
      // Seen in office then: neither the beginning nor the end of a term, unless a person wrote it down.
      ...(office.curated === true
        ? { startDate: seen?.start && iso(seen.start), endDate: seen?.end && iso(seen.end) }
        : { date: [seen?.start && iso(seen.start), seen?.end && iso(seen.end)] }),
      status: [office.time, office.basis === 'inferred' ? this.words.inferred : null],
      description: office.evidence.map((e) => citeWithArticle(e)),
    });
  }

  /** One Mention an article, with the forms that are names; and where exactly, in the words of a Documentation. */
  private *mentions(actor: Actor, id: string | null): Generator<string> {
    const byArticle = new Map<string, Mention[]>();
    for (const m of actor.mentions) {
      const list = byArticle.get(m.evidence.article);
      if (list) list.push(m);
      else byArticle.set(m.evidence.article, [m]);
    }
    const party = this.partyId(actor.id);
    for (const [article, all] of byArticle) {
      const document = this.articleId(article);
      // »Der Minister« or »Kiew« for a government are no names of it.
      const names = all.filter((m) => m.kind === 'name' || m.kind === 'compound');
      if (names.length > 0)
        yield ftmLine(contentId('mention', actor.id, article), 'Mention', {
          document,
          name: [actor.name, ...names.map((m) => m.evidence.words)].map(oneLine),
          resolved: party,
          detectedSchema: this.schemas.get(actor.id),
        });
      if (id !== null)
        yield ftmLine(contentId('documentation', 'mention', actor.id, article), 'Documentation', {
          document,
          entity: id,
          role: this.words.mention,
          description: all.map((m) => this.citeMention(m)).join('\n'),
        });
    }
  }

  private citeMention({ evidence, basis }: Mention): string {
    return citeEvidence(evidence, 200) + (basis === 'inferred' ? ` (${this.words.inferred})` : '');
  }

  *event(event: DossierEvent): Generator<string> {
    const { words, facts } = this;
    const id = contentId('event', event.id);
    const where = facts.actor(event.place);
    const [actors, recipients] = [facts.names(event, 'actor'), facts.names(event, 'recipient')];
    const told = words.status[event.status];
    const base: Properties = {
      name: statusPrefix(event.status, words) + oneLine(event.label),
      summary: [actors.join(', '), recipients.join(', ')].filter((s) => s !== '').join(' → '),
      description: [
        told === '' ? null : `Status: ${told}`,
        event.date !== null && event.dateBasis === 'inferred' ? `${words.date}: ${words.inferred}` : null,
      ],
      keywords: [event.type, event.mode, quadClassOf(event.type), `status:${event.status}`],
      location: where ? oneLine(where.name) : null,
      addressEntity: where && this.schemas.get(where.id) === 'Address' ? this.actorId(where.id) : null,
      involved: event.participants.map((p) => this.partyId(p.actor)),
      proof: [...new Set(event.reports.map((r) => this.articleId(r.article)))],
      recordId: event.id,
    };
    yield ftmLine(id, 'Event', both(base, dates(event.date, words)));
    for (const [i, report] of event.reports.entries()) {
      const status = words.status[report.status];
      const role = status === '' ? words.report : `${words.report} (${status})`;
      yield ftmLine(
        contentId('documentation', 'event', event.id, String(i), report.article),
        'Documentation',
        {
          document: this.articleId(report.article),
          entity: id,
          role,
          summary: oneLine(report.sentence.words),
          description: [
            `${place(report.sentence)} ${citeEvidence(report.trigger)}`,
            report.source === null ? null : `${words.according} ${oneLine(facts.name(report.source))}`,
          ],
        },
      );
    }
  }

  *statement(statement: DossierStatement): Generator<string> {
    const { words, facts } = this;
    const said = statement.quote.map((q) => oneLine(q.words)).join(' … ');
    const how = [
      statement.verbatim ? words.verbatim : words.notVerbatim,
      statement.stance === 'neutral' ? null : statement.stance,
      statement.speakerBasis === 'inferred' ? words.inferred : null,
    ].filter((w) => w !== null);
    const base: Properties = {
      document: this.articleId(statement.article),
      summary: said,
      status: statement.type,
      description: [
        ...statement.quote.map((q) => citeEvidence(q)),
        statement.via === null ? null : `${words.according} ${oneLine(facts.name(statement.via))}`,
      ],
    };
    const when = dates(statement.date, words);
    const speaker = statement.speaker === null ? null : this.actorId(statement.speaker);
    if (speaker !== null)
      yield ftmLine(
        contentId('documentation', 'said', statement.id),
        'Documentation',
        both({ ...base, entity: speaker, role: `${words.said} (${how.join(', ')})` }, when),
      );
    const who = statement.speaker === null ? null : oneLine(facts.name(statement.speaker));
    for (const about of statement.about) {
      const entity = this.actorId(about);
      if (entity === null) continue;
      yield ftmLine(
        contentId('documentation', 'about', statement.id, about),
        'Documentation',
        both({ ...base, entity, role: `${words.about}${who === null ? '' : ` (${who})`}` }, when),
      );
    }
  }

  *similar(): Generator<string> {
    for (const [a, b, name] of similarPairs(this.facts.dossier)) {
      const [candidate, match] = [this.actorId(a), this.actorId(b)];
      if (candidate !== null && match !== null)
        yield ftmLine(contentId('similar', a, b), 'Similar', {
          candidate,
          match,
          criteria: `same name: ${oneLine(clean(name))}`,
          matcher: 'dossier',
        });
    }
  }

  /** Whether a statement has an entity to stand under. */
  keeps(s: DossierStatement): boolean {
    return [s.speaker, ...s.about].some((id) => id !== null && this.actorId(id) !== null);
  }
}

export function ftmPlan(facts: Facts): ExportPlan {
  const { articles, actors, events, statements } = facts.dossier;
  return {
    files: [''],
    pieces: articles.length + actors.length + events.length + statements.length,
    *write(): Generator<ExportPiece, readonly LeftOut[], undefined> {
      const writer = new FtmWriter(facts);
      const piece = (lines: Iterable<string>): ExportPiece => ({ file: 0, text: [...lines].join('') });
      for (const a of articles) yield piece(writer.article(a));
      for (const a of actors) yield piece(writer.actor(a));
      for (const e of events) yield piece(writer.event(e));
      for (const s of statements) yield piece(writer.statement(s));
      yield piece(writer.similar());
      const lost = statements.filter((s) => !writer.keeps(s)).length;
      return lost === 0 ? [] : [{ why: 'no-speaker', count: lost }];
    },
  };
}
