// File text → Article: front matter, paragraphs, boilerplate, sentences, tokens, metadata. The text itself is never
// touched; every offset is a UTF-16 unit into exactly that text.
import { isLineEndCode } from '../base/chars';
import type { LanguagePack } from '../language/pack';
import type { Article, Lang, Paragraph, Sentence } from '../model/article';
import type { Edtf } from '../model/edtf';
import { sentenceStarts } from './sentences';
import { tokenise, type RawToken } from './tokens';

export interface ReadOptions {
  readonly id: string;
  readonly text: string;
  /** Given from outside: an EDTF date; null says that it is unknown and must not be guessed; undefined: look for one. */
  readonly published?: Edtf | null;
  readonly lang?: Lang;
}

/** Reads one article. Never throws; faults in content are `problems`. Linear in the length of the text. */
export function readArticle(
  options: ReadOptions,
  packFor: (lang: Lang) => LanguagePack,
  detect: (text: string, from: number) => Lang,
): Article {
  const { id, text } = options;
  const lang = options.lang ?? detect(text, 0);
  const pack = packFor(lang).article;
  const paragraphs: Paragraph[] = [];
  const sentences: Sentence[] = [];
  const raw: RawToken[] = [];
  let start = 0;
  const flush = (end: number): void => {
    let a = start;
    let b = end;
    while (a < b && text.charCodeAt(a) <= 32) a++;
    while (b > a && text.charCodeAt(b - 1) <= 32) b--;
    if (a >= b) return;
    const paragraph = paragraphs.length;
    paragraphs.push({ number: paragraph + 1, span: [a, b], role: 'text' });
    const first = raw.length;
    tokenise(text, a, b, pack, raw);
    const starts = sentenceStarts(raw, first, raw.length, pack, []);
    starts.forEach((from, k) => {
      const last = starts[k + 1] ?? raw.length;
      for (let t = from; t < last; t++) (raw[t] as RawToken).sentence = sentences.length;
      sentences.push({
        span: [(raw[from] as RawToken).start, (raw[last - 1] as RawToken).end],
        first: from,
        last,
        paragraph,
      });
    });
  };
  for (let i = 0; i <= text.length; i++) {
    if (i === text.length || isLineEndCode(text.charCodeAt(i))) {
      flush(i);
      start = i + 1;
    }
  }
  return {
    id,
    text,
    lang,
    title: null,
    outlet: null,
    agencies: [],
    author: null,
    published: options.published ? { value: options.published, from: 'given' } : null,
    bodyStart: 0,
    paragraphs,
    sentences,
    tokens: raw,
    boilerplate: [],
    problems: [],
  };
}
