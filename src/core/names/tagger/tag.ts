// An article's reading → names as the trained tagger sees them, sentence by sentence. Input is a reading and a tagger,
// output drafts; other names come as type `other`, derived words and parts are left to other passes.
import type { Token } from '../../model/article';
import { draftOf, type Draft } from '../draft';
import { Shape, type Reading } from '../reading';
import type { TaggedWord } from './features';
import { BEGIN, END, INSIDE, positionOf, SINGLE, TYPES, typeOf } from './labels';
import type { Tagger } from './model';

/** The words of a sentence as the tagger takes them. */
export function wordsOfSentence(reading: Reading, first: number, last: number): TaggedWord[] {
  const out: TaggedWord[] = [];
  for (let i = first; i < last; i++) {
    const token = reading.tokens[i] as Token;
    out.push({
      text: token.text,
      norm: token.norm,
      kind: token.kind,
      bits: reading.bits[i] ?? 0,
      shape: (reading.shape[i] ?? 0) & Shape.Written,
    });
  }
  return out;
}

/** Drafts of all sentences. */
export function tagByModel(reading: Reading, tagger: Tagger): Draft[] {
  const out: Draft[] = [];
  for (const sentence of reading.article.sentences) {
    if (((reading.shape[sentence.first] ?? 0) & Shape.Outside) !== 0) continue;
    const labels = tagger.tag(reading.tokens, reading.bits, reading.shape, sentence.first, sentence.last);
    for (let i = 0; i < labels.length; i++) {
      const label = labels[i] as number;
      const position = positionOf(label);
      if (position !== SINGLE && position !== BEGIN) continue;
      let z = i;
      if (position === BEGIN) {
        z++;
        while (z < labels.length && positionOf(labels[z] as number) === INSIDE) z++;
        if (z >= labels.length || positionOf(labels[z] as number) !== END) z = Math.min(z, labels.length - 1);
      }
      const a = reading.tokens[sentence.first + i] as Token;
      const b = reading.tokens[sentence.first + z] as Token;
      // A name has a capital somewhere.
      let capital = false;
      for (let k = i; k <= z; k++) capital ||= ((reading.shape[sentence.first + k] ?? 0) & Shape.Upper) !== 0;
      if (!capital && a.kind === 'word') {
        i = z;
        continue;
      }
      const type = TYPES[typeOf(label)] ?? 'other';
      const first = sentence.first + i;
      out.push(draftOf(a.start, b.end, first, sentence.first + z + 1, type, z > i ? 0.85 : 0.7, 'tagger'));
      i = z;
    }
  }
  return out;
}
