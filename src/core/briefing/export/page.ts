// A note, as plain data from its YAML, → a page: title, sections, items with their references. The same page is rendered
// as Markdown and as HTML. Goes by what stands in the file, the user's edits and own fields included; what is not in
// the expected form is shown as it is, never dropped. Plain text only: escaping is the renderers' business.
import { dateDe } from '../prose/dates-de';
import { dateEn } from '../prose/dates-en';
import { HEAD, SECTIONS } from '../sections';
import { labelsFor, type ExportLabels } from './labels';

export interface PageReference {
  /** `a1`, `a2` … */
  readonly article: string;
  readonly paragraph: string;
  readonly words: string;
  readonly inferred: boolean;
}

export interface PageItem {
  /** A date or name before the text; may be empty. */
  readonly lead: string;
  readonly text: string;
  /** The text is a quotation, word for word. */
  readonly verbatim: boolean;
  /** Short facts behind it: status, place, numbers. */
  readonly facts: readonly string[];
  readonly references: readonly PageReference[];
  /** Whether the cited words are worth showing, since the text does not hold them. */
  readonly showWords: boolean;
  readonly below: readonly PageItem[];
}

export interface PageSection {
  readonly title: string;
  readonly items: readonly PageItem[];
  /** Prose of the user's, in its own lines. */
  readonly prose: string | null;
}

export interface PageArticle {
  readonly key: string;
  readonly title: string;
  readonly about: string;
  readonly file: string;
}

export interface Page {
  readonly language: 'de' | 'en';
  readonly title: string;
  readonly kind: string;
  /** Label and value. */
  readonly head: readonly (readonly [string, string])[];
  readonly sections: readonly PageSection[];
  readonly articles: readonly PageArticle[];
  readonly labels: ExportLabels;
}

type Plain = Readonly<Record<string, unknown>>;

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Any value as one line of text. */
function plain(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value.replace(/\s+/gu, ' ').trim();
  if (Array.isArray(value)) return value.map(plain).join(', ');
  if (isPlain(value))
    return Object.entries(value)
      .map(([k, v]) => `${k}: ${plain(v)}`)
      .join('; ');
  return JSON.stringify(value) ?? '';
}

function referencesOf(value: unknown): PageReference[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((s: unknown): PageReference[] => {
    if (!isPlain(s) || typeof s['at'] !== 'string') return [];
    const [article = '', paragraph = ''] = s['at'].split('¶');
    return [{ article, paragraph, words: plain(s['words']), inferred: s['basis'] === 'inferred' }];
  });
}

/** Keys of entries that Dossier writes itself; all others are the user's own and are shown with their names. */
const KNOWN: ReadonlySet<string> = new Set([
  'about',
  'also',
  'article',
  'by',
  'corrected',
  'date',
  'dated-by',
  'differs',
  'events',
  'field',
  'kind',
  'mode',
  'name',
  'numbers',
  'of',
  'office',
  'quoted',
  'said-by',
  'says',
  'seen',
  'source',
  'stance',
  'statements',
  'status',
  'text',
  'time',
  'title',
  'toward',
  'type',
  'unsupported',
  'values',
  'verbatim',
  'via',
  'what',
  'where',
  'who',
  'wikidata',
  'with',
]);

class PageWriter {
  constructor(
    private readonly labels: ExportLabels,
    private readonly language: 'de' | 'en',
  ) {}

  date(value: unknown): string {
    if (typeof value !== 'string') return plain(value);
    if (value === 'unknown') return this.labels.undated;
    return this.language === 'de' ? dateDe(value) : dateEn(value);
  }

  private fact(key: keyof ExportLabels['facts'], value: unknown): string[] {
    const text = plain(value);
    return text === '' ? [] : [`${this.labels.facts[key]} ${text}`];
  }

  private own(entry: Plain): string[] {
    return Object.entries(entry).flatMap(([key, value]) =>
      KNOWN.has(key) || plain(value) === '' ? [] : [`${key}: ${plain(value)}`],
    );
  }

  private status(value: unknown): string[] {
    const word = typeof value === 'string' ? this.labels.statuses[value] : undefined;
    return word === undefined || word === '' ? [] : [word];
  }

  private differences(value: unknown): PageItem[] {
    return Array.isArray(value)
      ? value.flatMap((d: unknown) => (isPlain(d) ? [this.difference(d)] : []))
      : [];
  }

  private difference(entry: Plain): PageItem {
    const field = plain(entry['field']);
    const values = Array.isArray(entry['values']) ? (entry['values'] as unknown[]) : [];
    return {
      ...EMPTY,
      lead: plain(entry['what']),
      text: this.labels.differs(this.labels.fields[field] ?? field),
      facts: this.own(entry),
      below: values.flatMap((v) =>
        isPlain(v)
          ? [
              {
                ...EMPTY,
                text:
                  field === 'date'
                    ? this.date(v['value'])
                    : field === 'status'
                      ? (this.labels.statusNames[plain(v['value'])] ?? plain(v['value']))
                      : plain(v['value']),
                references: referencesOf(v['source']),
                showWords: true,
              },
            ]
          : [],
      ),
    };
  }

  private event(entry: Plain): PageItem {
    return {
      ...EMPTY,
      lead: this.date(entry['date']),
      text: plain(entry['what']) || [plain(entry['who']), plain(entry['toward'])].filter(Boolean).join(' → '),
      facts: [
        ...this.status(entry['status']),
        ...(plain(entry['what']).includes(plain(entry['where'])) ? [] : this.fact('where', entry['where'])),
        ...this.fact('saidBy', entry['said-by']),
        ...this.fact('corrected', this.labels.correctedFields(entry['corrected'])),
        ...this.own(entry),
      ],
      references: referencesOf(entry['source']),
      showWords: true,
      below: this.differences(entry['differs']),
    };
  }

  private statement(entry: Plain): PageItem {
    const who = plain(entry['who']);
    const stance = this.labels.stances[plain(entry['stance'])];
    return {
      ...EMPTY,
      lead: [
        who === 'unknown' ? this.labels.unknownSpeaker : who,
        entry['date'] === 'unknown' ? '' : this.date(entry['date']),
      ]
        .filter((p) => p !== '')
        .join(', '),
      text: plain(entry['says']),
      verbatim: entry['verbatim'] === true,
      facts: [
        entry['verbatim'] === true
          ? this.labels.wordForWord
          : (this.labels.kinds[plain(entry['kind'])] ?? ''),
        ...(stance === undefined ? [] : [stance]),
        ...this.fact('via', entry['via']),
        ...this.own(entry),
      ].filter((f) => f !== ''),
      references: referencesOf(entry['source']),
    };
  }

  private office(entry: Plain): PageItem {
    const time = this.labels.times[plain(entry['time'])];
    return {
      ...EMPTY,
      text: plain(entry['title']) + (plain(entry['of']) === '' ? '' : ` (${plain(entry['of'])})`),
      facts: [
        ...(time === undefined ? [] : [time]),
        ...(entry['seen'] === undefined ? [] : [`${this.labels.facts.seen} ${this.date(entry['seen'])}`]),
        ...this.fact('also', entry['also']),
        ...this.own(entry),
      ],
      references: referencesOf(entry['source']),
    };
  }

  private actor(entry: Plain): PageItem {
    return {
      ...EMPTY,
      lead: plain(entry['name']),
      text: plain(entry['office']) || (this.labels.actorTypes[plain(entry['type'])] ?? ''),
      facts: [...this.fact('also', entry['also']), ...this.own(entry)],
      references: referencesOf(entry['source']),
    };
  }

  private relation(entry: Plain): PageItem {
    const [events, statements] = [Number(entry['events'] ?? 0), Number(entry['statements'] ?? 0)];
    return {
      ...EMPTY,
      lead: plain(entry['with']),
      text: this.labels.company(events, statements),
      facts: this.own(entry),
      references: referencesOf(entry['source']),
    };
  }

  item(section: string, value: unknown): PageItem {
    if (!isPlain(value)) return { ...EMPTY, text: plain(value) };
    switch (section) {
      case 'summary':
        return {
          ...EMPTY,
          text: plain(value['text']),
          facts: this.own(value),
          references: referencesOf(value['source']),
        };
      case 'prose':
        return {
          ...EMPTY,
          text: plain(value['text']),
          facts: [
            ...this.fact('by', value['by']),
            ...this.fact('unsupported', value['unsupported']),
            ...this.own(value),
          ],
          references: referencesOf(value['source']),
        };
      case 'actors':
        return this.actor(value);
      case 'offices':
        return this.office(value);
      case 'relations':
        return this.relation(value);
      case 'reports':
      case 'agreements':
      case 'only-one':
      case 'before':
      case 'events':
      case 'after':
      case 'undated':
        return this.event(value);
      case 'differences':
        return this.difference(value);
      case 'statements':
      case 'about':
        return this.statement(value);
      case 'passages':
        return {
          ...EMPTY,
          text: plain(value['says']),
          facts: this.own(value),
          references: referencesOf(value['source']),
        };
      default:
        return { ...EMPTY, text: plain(value) };
    }
  }
}

const EMPTY: PageItem = {
  lead: '',
  text: '',
  verbatim: false,
  facts: [],
  references: [],
  showWords: false,
  below: [],
};

function articlesOf(value: unknown, writer: PageWriter, labels: ExportLabels): PageArticle[] {
  if (!isPlain(value)) return [];
  return Object.entries(value).map(([key, entry]): PageArticle => {
    if (!isPlain(entry)) return { key, title: plain(entry), about: '', file: '' };
    const published =
      entry['published'] === 'unknown' ? labels.undatedArticle : writer.date(entry['published']);
    return {
      key,
      title: plain(entry['title']),
      about: [plain(entry['outlet']), plain(entry['agencies']), published].filter((p) => p !== '').join(', '),
      file: plain(entry['file']),
    };
  });
}

/** `note`: what the YAML holds. Never throws. */
export function pageOf(note: Plain): Page {
  const language = note['language'] === 'de' ? 'de' : 'en';
  const labels = labelsFor(language);
  const writer = new PageWriter(labels, language);
  const kind = plain(note['briefing']);
  const period = kind === 'period' && typeof note['date'] === 'string';
  const head: (readonly [string, string])[] = [];
  const add = (label: string, value: string): void => {
    if (value !== '') head.push([label, value]);
  };
  if (kind === 'actor') add(labels.head.type, labels.actorTypes[plain(note['type'])] ?? plain(note['type']));
  add(labels.head.also, plain(note['also']));
  if (kind === 'event') add(labels.head.date, writer.date(note['date']));
  if (kind === 'event')
    add(labels.head.status, labels.statusNames[plain(note['status'])] ?? plain(note['status']));
  if (kind === 'event') add(labels.head.corrected, labels.correctedFields(note['corrected']));
  add(labels.head.covers, note['covers'] === 'unknown' ? '' : writer.date(note['covers']));
  add(labels.head.written, writer.date(note['written']));
  add(labels.head.wikidata, plain(note['wikidata']));
  const known = new Set<string>([...HEAD, ...SECTIONS, 'prose', 'articles']);
  for (const [key, value] of Object.entries(note)) if (!known.has(key)) add(key, plain(value));
  // In the user's order.
  const sections = Object.entries(note).flatMap(([key, value]): PageSection[] => {
    const title = (labels.sections as Plain)[key];
    if (typeof title !== 'string') return [];
    if (key === 'notes') {
      const prose = typeof value === 'string' ? value.trim() : plain(value);
      return prose === '' || labels.emptyNotes.includes(prose) ? [] : [{ title, items: [], prose }];
    }
    const list = Array.isArray(value) ? (value as unknown[]) : value === null ? [] : [value];
    const items = list.map((v) => writer.item(key, v));
    return items.length === 0 ? [] : [{ title, items, prose: null }];
  });
  return {
    language,
    title: plain(note['title']) || (period ? writer.date(note['date']) : plain(note['subject'])),
    kind: (labels.noteKinds as Plain)[kind] === undefined ? kind : String((labels.noteKinds as Plain)[kind]),
    head,
    sections,
    articles: articlesOf(note['articles'], writer, labels),
    labels,
  };
}
