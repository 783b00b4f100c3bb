// Names in English sentences: with »the« where English has it, and lists, counts and numbers as people write them.
import type { NameRef } from './sentence-event';

const WITH_THE: ReadonlySet<string> = new Set(
  'US USA UK UN EU FBI CIA IAEA WHO IMF BBC EU_Commission Netherlands Philippines Bahamas Maldives Seychelles Gambia Kremlin Pentagon Vatican Crimea Hague Middle_East West_Bank Gaza_Strip Baltics Balkans Caucasus White_House United_States United_Nations United_Kingdom European_Union United_Arab_Emirates Czech_Republic Dominican_Republic Soviet_Union Taliban Knesset Duma'
    .split(' ')
    .map((n) => n.replace(/_/g, ' ')),
);
const BARE: ReadonlySet<string> = new Set(['Crimea']);

const HEADS =
  /(?:^|\s)(?:Ministry|Department|Government|Party|Union|Commission|Army|Navy|Council|Senate|Court|Agency|Office|Administration|Committee|Police|Alliance|Organi[sz]ation|Association|Federation|Coalition|Embassy|Times|Post|Journal|Guardian|Bureau|Board|Bundestag|Kongress)(?:\sof\s.*)?$/iu;

/** The name in a sentence. */
export function nameEn({ name, type }: NameRef): string {
  if (/^the\s/i.test(name)) return name;
  if (BARE.has(name)) return name;
  if (WITH_THE.has(name)) return `the ${name}`;
  return type === 'organization' && HEADS.test(name) ? `the ${name}` : name;
}

export function namesEn(refs: readonly NameRef[]): string {
  return listEn(refs.map(nameEn));
}

export function listEn(items: readonly string[]): string {
  const last = items[items.length - 1] ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
] as const;

export function numberEn(n: number): string {
  return NUMBERS[n] ?? String(n).replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',');
}

/** »one article«, »two articles«, »no statement«. */
export function countEn(n: number, noun: string): string {
  return `${numberEn(n)} ${n === 1 ? noun : `${noun}s`}`;
}

export function capitalEn(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
