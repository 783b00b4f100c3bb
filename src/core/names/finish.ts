// Settled drafts → mentions: span, uninflected form, and for persons given name, surname and gender where the words give
// them. Input must not overlap. It changes no span and no type.
import { unshout } from '../base/unshout';
import { Flag } from '../language/pack/names';
import type { NameMention } from '../model/annotation';
import { Surfaces } from './bases';
import { baseOf } from './document-pass';
import type { Draft } from './draft';
import { bitsOf, type Reading } from './reading';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Mentions of form `name`, in the order of the drafts. */
export function finish(reading: Reading, drafts: readonly Draft[]): NameMention[] {
  const surfaces = new Surfaces(reading);
  return drafts.map((d, i) => {
    const written = d.base ?? baseOf(reading, surfaces, d);
    const base =
      d.type === 'place' ? unshout(written, (word) => surfaces.has(word)) : bareSurname(reading, d, written);
    const mention: Writable<NameMention> = {
      span: [d.start, d.end],
      first: d.first,
      last: d.last,
      type: d.type,
      base,
      form: 'name',
      rule: `name-${d.rule}`,
    };
    if (d.known !== undefined) mention.known = d.known;
    // »dankte Anna Kaiser Berg«: a surname is nobody's title.
    if (d.type === 'person') person(reading, d, mention, drafts[i - 1]?.last === d.first);
    return mention;
  });
}

/** »Van der Bellen« without a given name: a surname that begins with small words, as »von der Leyen« does. */
function bareSurname(reading: Reading, { type }: Draft, base: string): string {
  if (type !== 'person' || !base.includes(' ')) return base;
  const { small } = reading.data;
  const [first = '', second = ''] = base.split(' ', 2);
  if (!/^\p{Ll}/u.test(second) || !/^\p{Lu}\p{Ll}+$/u.test(first)) return base;
  const opens = small.opensSurname(first.toLowerCase()) && small.goesOnSurname(second);
  return opens ? first.toLowerCase() + base.slice(first.length) : base;
}

function person(reading: Reading, draft: Draft, mention: Writable<NameMention>, behindName: boolean): void {
  const words = mention.base.split(' ');
  // »von der Leyen« is a surname as a whole.
  if (words.length > 1 && !/^\p{Ll}/u.test(words[0] ?? '')) {
    let cut = words.length - 1;
    while (
      cut > 1 &&
      (bitsOf(reading.data, words[cut - 1] ?? '', (words[cut - 1] ?? '').toLowerCase()) & Flag.Particle) !==
        0 &&
      (/^\p{Ll}/u.test(words[cut - 1] ?? '') || /^\p{Ll}/u.test(words[cut] ?? ''))
    )
      cut--;
    mention.given = words.slice(0, cut).join(' ');
    mention.surname = words.slice(cut).join(' ');
  }
  const first = words[0] ?? '';
  const lead = first.includes('-') && !first.startsWith('al-') ? first.slice(0, first.indexOf('-')) : first;
  const bits = words.length > 1 ? bitsOf(reading.data, lead, lead.toLowerCase()) : 0;
  const before = reading.tokens[draft.first - 1];
  // »ein Sprecher Anna Bergs«: the title is another's.
  const owner = !words.join(' ').endsWith(reading.tokens[draft.last - 1]?.text ?? '');
  const title =
    !behindName && !owner && before !== undefined && ((reading.bits[draft.first - 1] ?? 0) & Flag.Title) !== 0
      ? reading.data.genderOfTitle(before.norm)
      : null;
  const male = (bits & Flag.Male) !== 0;
  const female = (bits & Flag.Female) !== 0;
  if (male !== female) mention.gender = male ? 'm' : 'f';
  else if (title !== null) mention.gender = title;
}
