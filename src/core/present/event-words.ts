// Whether an event has words that somebody looks for: in its label, its date, the names of who takes part and of its place,
// and the sentences that tell of it. Names are looked through once for a question and not once for each event; sentences,
// which have to be unpacked, only where nothing else has the word. What was unpacked for one question is kept folded for
// the next, until nobody looks for words any more.
import type { DossierEvent } from '../model/dossier';
import { folded } from './fold';
import type { DossierView } from './view';

/** What is kept between questions. There is one dossier at a time. */
let kept: DossierView | null = null;
/** Label, date and sentences by event; events that have not changed are the same in the next dossier. */
let told = new Map<DossierEvent, string>();
let before = new Map<DossierEvent, string>();
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

function toldOf(event: DossierEvent): string | undefined {
  const known = told.get(event);
  if (known !== undefined) return known;
  const earlier = before.get(event);
  if (earlier !== undefined) told.set(event, earlier);
  return earlier;
}

/** A question: whether an event of this dossier has all the words, folded as they are. */
export function eventHas(view: DossierView, words: readonly string[]): (event: DossierEvent) => boolean {
  keepFor(view);
  const named = words.map(() => new Map<string, boolean>());
  const isNamed = (id: string, word: string, i: number): boolean => {
    const known = named[i]?.get(id);
    if (known !== undefined) return known;
    const has = namesOf(view, id).includes(word);
    named[i]?.set(id, has);
    return has;
  };
  return (event) => {
    let head: string | undefined;
    return words.every((word, i) => {
      if (event.place !== null && isNamed(event.place, word, i)) return true;
      if (event.participants.some((p) => isNamed(p.actor, word, i))) return true;
      let text = toldOf(event);
      if (text === undefined) {
        head ??= folded(`${event.label}\n${event.date ?? ''}`);
        if (head.includes(word)) return true;
        text = `${head}\n${folded(event.reports.map((r) => r.sentence.words).join('\n'))}`;
        told.set(event, text);
      }
      return text.includes(word);
    });
  };
}
