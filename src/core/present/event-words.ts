// Whether an event has words that somebody looks for: in its label, its date, the names of who takes part and of its place,
// and the sentences that tell of it. Names are looked through once for a question and not once for each event; sentences,
// which have to be unpacked, only where nothing else has the word, and then those of all events that are packed together
// at once. What was unpacked for one question is kept folded for the next, until nobody looks for words any more.
import type { DossierEvent } from '../model/dossier';
import { folded } from './fold';
import type { PackedBlock } from './packed-block';
import { PackedEvent, whoTakesPart } from './packed-event';
import type { DossierView } from './view';

/** Events that are packed together, or one by itself: what is looked through of them, folded. */
interface Told {
  /** Label and date by place in the block, as far as anybody has asked. */
  readonly heads: string[];
  /** The sentences of them all, one after the other, and where those of each begin. */
  readonly text: string;
  readonly starts: readonly number[];
}

/** What is kept between questions. There is one dossier at a time. */
let kept: DossierView | null = null;
/** By block; those of events that have not changed are the same in the next dossier. */
let told = new Map<PackedBlock | DossierEvent, Told>();
let before = new Map<PackedBlock | DossierEvent, Told>();
/** Names by actor's id. */
let names = new Map<string, string>();

/** Lets go of what was kept. */
export function forgetEventWords(): void {
  kept = null;
  told = new Map();
  before = new Map();
  names = new Map();
}

function keepFor(view: DossierView): void {
  if (kept === view) return;
  kept = view;
  before = told;
  told = new Map();
  names = new Map();
}

function namesOf(view: DossierView, id: string): string {
  let known = names.get(id);
  if (known === undefined) {
    const aliases = view.actor(id)?.aliases ?? [];
    known = folded([view.nameOf(id), ...aliases.map((a) => a.name)].join('\n'));
    names.set(id, known);
  }
  return known;
}

function read(event: DossierEvent): Told {
  const sentences =
    event instanceof PackedEvent
      ? event.block.sentences()
      : [event.reports.map((report) => report.sentence.words)];
  const starts: number[] = [];
  let length = 0;
  const texts = sentences.map((of) => {
    const text = folded(of.join('\n'));
    starts.push(length);
    length += text.length + 1;
    return text;
  });
  return { heads: [], text: texts.join('\n'), starts };
}

function toldOf(event: DossierEvent): Told {
  const where = event instanceof PackedEvent ? event.block : event;
  let known = told.get(where);
  if (known === undefined) {
    known = before.get(where) ?? read(event);
    told.set(where, known);
  }
  return known;
}

/** By bits, which of the events have a word in their sentences. */
function marksOf({ text, starts }: Told, word: string): number {
  let marks = 0;
  let slot = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, starts[slot])) {
    while ((starts[slot] ?? Infinity) <= at) slot++;
    marks |= 1 << (slot - 1);
    if (slot >= starts.length) break;
  }
  return marks;
}

/** A question: whether an event of this dossier has all the words, folded as they are. */
export function eventHas(view: DossierView, words: readonly string[]): (event: DossierEvent) => boolean {
  keepFor(view);
  const named = words.map(() => new Map<string, boolean>());
  const marked = words.map(() => new Map<Told, number>());
  const isNamed = (id: string, word: string, i: number): boolean => {
    const known = named[i]?.get(id);
    if (known !== undefined) return known;
    const has = namesOf(view, id).includes(word);
    named[i]?.set(id, has);
    return has;
  };
  const isTold = (event: DossierEvent, word: string, i: number): boolean => {
    const there = toldOf(event);
    const slot = event instanceof PackedEvent ? event.slot : 0;
    const head = (there.heads[slot] ??= folded(`${event.label}\n${event.date ?? ''}`));
    if (head.includes(word)) return true;
    const known = marked[i]?.get(there);
    const marks = known ?? marksOf(there, word);
    if (known === undefined) marked[i]?.set(there, marks);
    return (marks & (1 << slot)) !== 0;
  };
  return (event) =>
    words.every(
      (word, i) =>
        (event.place !== null && isNamed(event.place, word, i)) ||
        whoTakesPart(event).some((id) => isNamed(id, word, i)) ||
        isTold(event, word, i),
    );
}
