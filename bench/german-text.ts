// German news prose made by templates, as much of it as a measurement wants, the same for the same seed. The sentences
// are our own; people, towns and firms are put together from syllables, so that most names are met for the first time.
// It resembles news in length, punctuation, quotations, dates and offices; it says nothing.

/** A generator of numbers in [0, 1): mulberry32 (public domain), so that every machine gets the same text. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const FIRST = [
  'Berta',
  'Kuno',
  'Alma',
  'Jonas',
  'Ruth',
  'Emil',
  'Greta',
  'Anton',
  'Mirela',
  'Joaquim',
  'Olena',
  'Pál',
];
const HEAD = [
  'Wal',
  'Brück',
  'Stein',
  'Kir',
  'Lam',
  'Oster',
  'Quast',
  'Rot',
  'Harz',
  'Mer',
  'Fin',
  'Dorn',
  'Wies',
  'Tann',
];
const TAIL = [
  'berg',
  'mann',
  'feld',
  'hofer',
  'kamp',
  'inger',
  'owski',
  'enko',
  'elli',
  'ström',
  'thal',
  'meier',
];
const TOWN = ['hausen', 'burg', 'furt', 'stadt', 'bach', 'münde', 'au', 'kirchen'];
const OFFICE = [
  'Innenminister',
  'Verteidigungsministerin',
  'Bürgermeister',
  'Sprecherin',
  'Außenminister',
  'Präsident',
];
const BODY = [
  'das Parlament',
  'die Regierung',
  'der Ausschuss',
  'die Gewerkschaft',
  'das Unternehmen',
  'die Polizei',
];
const DAY = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'];
const MONTH = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
];
const THING = [
  'das Abkommen',
  'den Haushalt',
  'die Reform',
  'den Bericht',
  'die Lieferung',
  'den Vorschlag',
  'die Klage',
];

const SENTENCES: readonly string[] = [
  '{office} {name} ist am {day} nach {town} gereist, um mit {office} {name} über {thing} zu sprechen.',
  '„{Thing} kommt zu spät“, sagte {surname} am {day} in {town}.',
  'Nach Angaben der Behörden wurden am {date} mindestens {number} Menschen verletzt, teilte {body} mit.',
  '{Body} habe {thing} geprüft und werde sich bis Ende {month} äußern, hieß es.',
  '{surname}s Vorgänger {name} hatte {thing} noch im vergangenen Jahr abgelehnt.',
  'Vor {number} Jahren, im {month} {year}, unterzeichneten beide Seiten in {town} einen Vertrag.',
  'Wie die „{town}er Nachrichten“ unter Berufung auf {body} berichten, fordert {name} mehr Geld für {thing}.',
  'Das sei „ein Schritt in die richtige Richtung“, so {surname}; {body} dagegen kritisierte {thing} scharf.',
  'Zwischen dem {date} und dem {date} demonstrierten rund {number} 000 Menschen gegen {thing}.',
  'Der frühere {office} {name} trat am {day}abend zurück, seine Nachfolgerin soll {name} werden.',
  'Die Opposition warf der Regierung vor, {thing} z. B. ohne Beteiligung der Länder beschlossen zu haben.',
  'Ob {body} zustimmt, blieb zunächst offen.',
];

export interface TextOptions {
  readonly seed?: number;
  /** At least so many characters. */
  readonly size: number;
}

/** Articles' worth of prose: paragraphs of three to six sentences. */
export function germanText({ seed = 1, size }: TextOptions): string {
  const random = randomFrom(seed);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const number = (from: number, to: number): string => String(from + Math.floor(random() * (to - from)));
  const surname = (): string => pick(HEAD) + pick(TAIL);
  const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  const fill: Readonly<Record<string, () => string>> = {
    office: () => pick(OFFICE),
    name: () => `${pick(FIRST)} ${surname()}`,
    surname,
    town: () => pick(HEAD) + pick(TOWN),
    day: () => pick(DAY),
    month: () => pick(MONTH),
    year: () => number(1990, 2026),
    date: () => `${number(1, 28)}. ${pick(MONTH)}`,
    number: () => number(2, 90),
    body: () => pick(BODY),
    Body: () => upper(pick(BODY)),
    thing: () => pick(THING),
    Thing: () => upper(pick(THING)),
  };
  const paragraphs: string[] = [];
  for (let length = 0; length < size;) {
    const sentences = Array.from({ length: 3 + Math.floor(random() * 4) }, () =>
      upper(pick(SENTENCES).replace(/\{(\w+)\}/g, (_all, key: string) => fill[key]?.() ?? '')),
    );
    const paragraph = sentences.join(' ');
    paragraphs.push(paragraph);
    length += paragraph.length + 2;
  }
  return paragraphs.join('\n\n');
}

/** So many articles with front matter, each of about `size` characters. */
export function germanArticles(
  count: number,
  size: number,
): { readonly id: string; readonly text: string }[] {
  return Array.from({ length: count }, (_, i) => {
    const day = String(1 + (i % 28)).padStart(2, '0');
    const month = String(1 + (i % 12)).padStart(2, '0');
    const head = `---\ntitle: Meldung ${i}\noutlet: Tagesbote\npublished: 2025-${month}-${day}\n---\n\n# Meldung ${i}\n\n`;
    return {
      id: `articles/${String(i).padStart(5, '0')}.md`,
      text: head + germanText({ seed: i + 1, size }),
    };
  });
}
