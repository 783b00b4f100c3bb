// »Der am 3. Mai verhaftete Politiker«, »die 2014 annektierte Krim«: a dated participle before a noun → a report. Input:
// the scene and the verb forms of the grammar's pack; output: drafts. Only participles with a time of their own count:
// without one they describe (»die geplante Reform«) more often than they tell.
import { itemAt } from '../base/item-at';
import type { LanguagePack } from '../language/pack';
import { WordCache } from '../base/word-forms';
import type { Participant, TimeExpression } from '../model/annotation';
import type { Article, Token } from '../model/article';
import type { NounPhrase } from '../model/grammar';
import { dateFrom, insidePhrase } from './dates';
import type { Draft, Report } from './merge-reports';
import { argAt, phraseAt, tokensAt, type Arg, type Scene, type TimeAt } from './scene';
import { ruleFor } from './triggers';

const REACH = 6;
const INFLECTED = /(?:e|en|er|es|em)$/;

const met = new WeakMap<LanguagePack, WordCache<string | null>>();

/** Lemma of an inflected past participle; null where the word is none. */
function participleLemma(pack: LanguagePack, { key, norm }: Token): string | null {
  let cache = met.get(pack);
  if (cache === undefined) met.set(pack, (cache = new WordCache<string | null>()));
  let lemma = cache.get(key);
  if (lemma === undefined) cache.set(key, (lemma = readParticiple(pack, norm)));
  return lemma;
}

function readParticiple(pack: LanguagePack, norm: string): string | null {
  const ending = INFLECTED.exec(norm);
  if (!ending) return null;
  const stem = norm.slice(0, -ending[0].length);
  for (const r of pack.grammar.readingsOf(stem)) if (r.form === 'participle' && r.listed) return r.lemma;
  return null;
}

/** Drafts of the participles that have a time or an agent of their own. */
export function attributeDrafts(scene: Scene, pack: LanguagePack): Draft[] {
  if (pack.grammar.order !== 'v2') return [];
  const out: Draft[] = [];
  const told = new Set<number>();
  for (const arg of scene.args) {
    const found = ofAgent(scene, pack, arg);
    if (found !== null && !told.has(found.report.trigger[0])) {
      out.push(found);
      told.add(found.report.trigger[0]);
    }
  }
  for (const time of scene.times) {
    if (time.edtf === null) continue;
    const draft = draftBehind(scene, pack, time);
    if (draft !== null && !told.has(draft.report.trigger[0])) out.push(draft);
  }
  return out;
}

/** »der von Berg entlassene Minister«, »die am Montag von der Polizei festgenommene Ada Kern«. */
function ofAgent(scene: Scene, pack: LanguagePack, arg: Arg): Draft | null {
  if (arg.kind === 'compound' || arg.kind === 'adjective' || arg.type === 'other') return null;
  const inner = phraseAt(scene, arg.last - 1);
  const at = inner?.prepositionToken ?? -1;
  if (inner === null || at < 0 || inner.head >= arg.last || inner.head < arg.first) return null;
  if (!scene.lexicon.agents.has(inner.preposition ?? '')) return null;
  for (let t = inner.last; t < inner.last + REACH; t++) {
    const token = scene.tokens[t];
    if (token?.kind !== 'word') return null;
    const around = phraseAt(scene, t);
    if (around === null || around === inner || token.text !== token.norm) continue;
    if (around.first >= at || around.head <= t) continue;
    const lemma = participleLemma(pack, token);
    if (lemma === null) continue;
    let time: TimeAt | null = null;
    for (let k = around.first; k < t && time === null; k++)
      time = itemAt(scene.times, scene.timeOf[k]) ?? null;
    const agents = agentsBetween(scene, arg, t);
    return draftAt(scene, t, lemma, around, time?.edtf == null ? null : time, agents);
  }
  return null;
}

/** »von Bern und Oslo unterzeichnet«: with the first of them whoever is named before the participle at a token. */
function agentsBetween(scene: Scene, first: Arg, participle: number): Arg[] {
  const out = [first];
  for (let t = first.last; t < participle; t++) {
    const arg = argAt(scene, t);
    if (arg !== null) {
      if (arg.kind === 'compound' || arg.kind === 'adjective' || arg.type === 'other') break;
      if (arg !== out[out.length - 1]) out.push(arg);
    } else if (scene.tokens[t]?.text !== ',' && !scene.lexicon.conjunctions.has(scene.tokens[t]?.norm ?? ''))
      break;
  }
  return out;
}

/** Whether a participle stands close behind a time at all: without one there are no such drafts. */
export function mayDescribe(article: Article, times: readonly TimeExpression[], pack: LanguagePack): boolean {
  if (pack.grammar.order !== 'v2') return false;
  const { tokens } = article;
  for (const time of times) {
    if (time.edtf === null) continue;
    const [, last] = tokensAt(tokens, time.span);
    for (let t = last; t < Math.min(tokens.length, last + REACH); t++) {
      const token = tokens[t] as Token;
      if (token.kind !== 'word') break;
      if (token.text === token.norm && participleLemma(pack, token) !== null) return true;
    }
  }
  return agentDescribes(article, pack);
}

/** »der von Berg entlassene …«: a name or noun behind the preposition of an agent, and a participle close behind it. */
function agentDescribes({ tokens }: Article, pack: LanguagePack): boolean {
  for (let at = 0; at + 2 < tokens.length; at++) {
    const base = pack.grammar.prepositions.get((tokens[at] as Token).norm)?.base;
    if (base === undefined || !pack.grammar.agentPrepositions.has(base)) continue;
    for (let t = at + 2; t < Math.min(tokens.length, at + 2 * REACH); t++) {
      const token = tokens[t] as Token;
      if (token.kind !== 'word') break;
      if (token.text === token.norm && participleLemma(pack, token) !== null) return true;
    }
  }
  return false;
}

function draftBehind(scene: Scene, pack: LanguagePack, time: TimeAt): Draft | null {
  const sentence = scene.article.sentences[scene.tokens[time.first]?.sentence ?? -1];
  if (!sentence) return null;
  for (let t = time.last; t < Math.min(sentence.last, time.last + REACH); t++) {
    const token = scene.tokens[t];
    if (!token || token.kind !== 'word') return null;
    const phrase = phraseAt(scene, t);
    // An adjective in a phrase whose head follows, and the time before it in the same phrase or behind its determiner.
    if (phrase === null || phrase.head <= t || token.text !== token.norm) continue;
    if (phrase.first > time.first && !insidePhrase(scene, time)) continue;
    const lemma = participleLemma(pack, token);
    if (lemma === null) continue;
    return draftAt(scene, t, lemma, phrase, time, []);
  }
  return null;
}

/** The report of a participle at a token, inside the phrase of whom it is done to. */
function draftAt(
  scene: Scene,
  t: number,
  lemma: string,
  phrase: NounPhrase,
  time: TimeAt | null,
  agents: readonly Arg[],
): Draft | null {
  const token = scene.tokens[t];
  const sentence = scene.article.sentences[token?.sentence ?? -1];
  if (token === undefined || sentence === undefined) return null;
  const rule = ruleFor(scene, lemma, phrase.clause ?? -1);
  const role = rule?.data.frame.object ?? null;
  if (!rule || role === null) return null;
  const dated = time === null ? null : dateFrom(scene, [time], t);
  if (dated === null && agents.length === 0) return null;
  const arg = argAt(scene, phrase.head);
  const participants: Participant[] = [];
  if (arg !== null && arg.kind === 'name' && arg.type !== 'other')
    participants.push({ actor: arg.id, role, span: arg.span, basis: arg.basis });
  for (const { id, span, basis } of agents)
    if (id !== arg?.id) participants.push({ actor: id, role: 'actor', span, basis });
  const report: Report = {
    type: rule.data.type,
    mode: rule.data.mode,
    trigger: [token.start, token.end],
    lemma,
    noun: rule.nounOf.get(lemma) ?? rule.noun ?? lemma,
    objectSpan: undefined,
    sentence: sentence.span,
    date: dated === null ? null : dated.date,
    dateSpan: dated === null ? undefined : dated.span,
    dateBasis: dated === null ? 'stated' : dated.basis,
    status: 'happened',
    participants,
    place: null,
    placeSpan: undefined,
    quantities: [],
    source: itemAt(scene.statements, scene.statementOf[t])?.actor ?? null,
    rule: rule.data.id,
  };
  return {
    report,
    clause: phrase.clause ?? -1,
    sentence: token.sentence,
    noun: true,
    definite: false,
    ownDate: dated !== null,
    occasion: false,
    title: false,
    counted: false,
  };
}
