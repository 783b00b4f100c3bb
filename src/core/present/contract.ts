// ArticleFacts → one output line of `dossier annotate`: the interface that other programs rely on.
// Spans are UTF-16 units. Only names of form `name` are mentions; offices and pronouns are not.
import type { ArticleFacts } from '../model/annotation';
import type { Span } from '../base/span';

export interface ContractLine {
  id: string;
  lang: string;
  published: string | null;
  boilerplate: readonly Span[];
  mentions: { span: Span; type: string; actor: string | null }[];
  actors: {
    id: string;
    type: string;
    name: string;
    aliases: readonly string[];
    roles: { title: string; of: string | null; span: Span }[];
  }[];
  times: { span: Span; type: string; value: string; edtf: string | null }[];
  statements: {
    type: string;
    quote: readonly Span[];
    cue: readonly Span[];
    speaker: readonly Span[];
    frame: readonly Span[];
    addressee: readonly Span[];
    actor: string | null;
    /** Beyond the contract's fields, in the terms of the quotation corpus: spoken, written or thought, where the text tells. */
    medium: 'Speech' | 'Writing' | 'Thought' | null;
  }[];
  events: {
    type: string;
    mode: string | null;
    trigger: Span;
    sentence: Span;
    date: string | null;
    status: string;
    participants: { actor: string; role: string }[];
    place: string | null;
  }[];
}

const MEDIUM = { speech: 'Speech', writing: 'Writing', thought: 'Thought', none: null } as const;

/** The contract's view of one article's facts. */
export function toContract(facts: ArticleFacts): ContractLine {
  const actorOf = new Map<number, string>();
  for (const r of facts.references) if (r.name !== undefined) actorOf.set(r.name, r.actor);
  // A state that only adjectives name (»ukrainisch«) is kept for offices; the contract's actors are named in the text, or
  // something takes place in them (»in der österreichischen Hauptstadt«), or they have said something.
  const named = new Set<string>();
  for (const r of facts.references) if (r.kind === 'name' || r.kind === 'compound') named.add(r.actor);
  for (const { place } of facts.events) if (place !== null) named.add(place);
  for (const { actor, via } of facts.statements) {
    if (actor !== null) named.add(actor);
    if (via !== null) named.add(via);
  }
  let names: Map<string, string> | null = null;
  const nameOf = (id: string): string | null =>
    (names ??= new Map(facts.actors.map((a) => [a.id, a.name]))).get(id) ?? null;
  const mentions: ContractLine['mentions'] = [];
  facts.names.forEach(({ form, span, type }, i) => {
    if (form === 'name') mentions.push({ span, type, actor: actorOf.get(i) ?? null });
  });
  return {
    id: facts.id,
    lang: facts.lang,
    published: facts.published?.value ?? null,
    boilerplate: facts.boilerplate,
    mentions,
    actors: facts.actors
      .filter((a) => named.has(a.id))
      .map((a) => ({
        id: a.id,
        type: a.type,
        name: a.name,
        aliases: a.aliases,
        roles: a.offices.map((o) => ({
          title: o.title,
          of: o.of === null ? null : nameOf(o.of),
          span: o.span,
        })),
      })),
    times: facts.times.map((t) => ({ span: t.span, type: t.type, value: t.value, edtf: t.edtf })),
    statements: facts.statements.flatMap((s) => {
      const { type, quote, cue, speaker, frame, addressee, actor } = s;
      const said = { type, quote, cue, speaker, frame, addressee, actor, medium: MEDIUM[s.medium ?? 'none'] };
      // »CNN zitierte den Minister«: two attributions of the same words, since the contract has no field for the second.
      return s.viaSpan === undefined
        ? [said]
        : [said, { ...said, speaker: [s.viaSpan], addressee: [], actor: s.via, medium: 'Writing' as const }];
    }),
    events: facts.events.map((e) => ({
      type: e.type,
      mode: e.mode,
      trigger: e.trigger,
      sentence: e.sentence,
      date: e.date,
      status: e.status,
      // »ein italienischer Soldat«: who acts without a name is no participant here.
      participants: e.participants
        .filter((p) => named.has(p.actor))
        .map((p) => ({ actor: p.actor, role: p.role })),
      place: e.place,
    })),
  };
}
