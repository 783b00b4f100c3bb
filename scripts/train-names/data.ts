// Gold files → training sentences. Input is JSON Lines of GermEval 2014 (development set, CC BY 4.0) and of the news
// articles of DFKI SmartData v1 (CC BY 4.0), each line `{id, text, gold: {mentions: [{span, type, label?}]}}`; output is
// sentences of words with the set of labels that each word may have. The corpora disagree: SmartData knows no other
// names, takes titles into persons and adjectives for places; where it is silent, several labels are allowed.
import { readFileSync } from 'node:fs';
import { read } from '../../src/core/api';
import { Flag, type NamesData } from '../../src/core/language/pack/names';
import { readForNames, type Reading } from '../../src/core/names/reading';
import { wordsOfSentence } from '../../src/core/names/tagger/tag';
import type { TaggedWord } from '../../src/core/names/tagger/features';
import {
  BEGIN,
  DERIVED,
  END,
  INSIDE,
  labelOf,
  LABELS,
  OUTSIDE,
  PART,
  SINGLE,
  TYPES,
} from '../../src/core/names/tagger/labels';

export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly gold: { readonly mentions: readonly GoldMention[] };
}

interface GoldMention {
  readonly span: readonly [number, number];
  readonly type: string;
  readonly label?: string;
}

export interface TrainingSentence {
  readonly words: readonly TaggedWord[];
  /** Bit sets over labels. */
  readonly allowed: readonly number[];
  /** How often the sentence counts. */
  readonly weight: number;
}

/**
 * How often a sentence of GermEval counts for one of SmartData: there are fewer of them, of all kinds of text, while two
 * thirds of the words are business news. 1, 2 and 3 were tried (see docs/names.md).
 */
const GERMEVAL_WEIGHT = 2;

export function readGold(path: string): GoldDocument[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as GoldDocument);
}

const bit = (label: number): number => 1 << label;
const OTHERS = [SINGLE, BEGIN, INSIDE, END].reduce((m, p) => m | bit(labelOf(3, p)), 0);

/** The sentences of a document. */
export function sentencesOf(doc: GoldDocument, data: NamesData): TrainingSentence[] {
  const article = read({ id: doc.id, text: doc.text, published: null, lang: 'de' });
  const reading = readForNames({ ...article, boilerplate: [], bodyStart: 0 }, 'de', data);
  const allowed = allowedLabels(doc, reading);
  const weight = doc.id.startsWith('smartdata') ? 1 : GERMEVAL_WEIGHT;
  return article.sentences.map((s) => ({
    words: wordsOfSentence(reading, s.first, s.last),
    allowed: allowed.slice(s.first, s.last),
    weight,
  }));
}

function allowedLabels(doc: GoldDocument, reading: Reading): number[] {
  const { tokens, bits } = reading;
  const loose = doc.id.startsWith('smartdata');
  const silent = loose ? bit(OUTSIDE) | bit(DERIVED) | bit(PART) | OTHERS : bit(OUTSIDE);
  const out = tokens.map((t) => (t.kind === 'word' ? silent : loose ? bit(OUTSIDE) | OTHERS : bit(OUTSIDE)));
  for (const m of doc.gold.mentions) {
    let first = tokens.findIndex((t) => t.end > m.span[0]);
    if (first < 0) continue;
    let last = first;
    while (last < tokens.length && (tokens[last]?.start ?? 0) < m.span[1]) last++;
    const part = m.label?.endsWith('part') === true;
    const derived = m.label?.endsWith('deriv') === true;
    const ragged = (tokens[first]?.start ?? 0) < m.span[0] || (tokens[last - 1]?.end ?? 0) > m.span[1];
    const single = last - first === 1;
    if (part || (ragged && single)) {
      out.fill(bit(PART), first, last);
      continue;
    }
    if (
      derived ||
      (loose &&
        single &&
        ((bits[first] ?? 0) & Flag.Derived) !== 0 &&
        ((bits[first] ?? 0) & Flag.Place) === 0)
    ) {
      out.fill(bit(DERIVED), first, last);
      continue;
    }
    const type = TYPES.findIndex((t) => t === m.type);
    if (type < 0) continue;
    // Titles stay outside.
    if (loose && m.type === 'person') {
      while (first < last - 1 && ((bits[first] ?? 0) & Flag.Title) !== 0) {
        out[first++] = bit(OUTSIDE);
        if (tokens[first]?.text === '.') out[first++] = bit(OUTSIDE);
      }
    }
    if (first >= last) continue;
    if (last - first === 1) out[first] = bit(labelOf(type, SINGLE));
    else
      for (let i = first; i < last; i++)
        out[i] = bit(labelOf(type, i === first ? BEGIN : i === last - 1 ? END : INSIDE));
  }
  // A set without a way through (names of two kinds that cross a sentence) would be a set of nothing.
  return out.map((set) => (set === 0 ? (1 << LABELS) - 1 : set));
}
