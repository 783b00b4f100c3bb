// Clause or noun phrase → the numbers that belong to an event: »430 Drohnen«, »40 Milliarden Euro«, »zwölf Tote«. Input:
// a range of tokens; output: value, unit (a lemma of the pack) and the words. Numbers inside times are none.
import type { Quantity } from '../model/annotation';
import type { EventsPack } from '../language/pack/events';
import type { Scene } from './scene';

const numbers = new WeakMap<EventsPack, ReadonlyMap<string, number>>();

function numbersOf(pack: EventsPack): ReadonlyMap<string, number> {
  let known = numbers.get(pack);
  if (known === undefined) {
    known = new Map(Object.entries(pack.numberWords));
    numbers.set(pack, known);
  }
  return known;
}

function numberOf(pack: EventsPack, norm: string): number | null {
  const first = norm.charCodeAt(0);
  if (first < 48 || first > 57) return numbersOf(pack).get(norm) ?? null;
  const plain =
    pack.lang === 'de'
      ? norm.replace(/\.(?=\d{3}(?:\D|$))/g, '').replace(',', '.')
      : norm.replace(/,(?=\d{3}(?:\D|$))/g, '');
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}

const MAX_GAP = 3;

/** Quantities within tokens `[first, last)`, those of enclosed clauses left out when `clause` is given. */
export function quantitiesIn(
  scene: Scene,
  pack: EventsPack,
  first: number,
  last: number,
  clause: number | null,
): Quantity[] {
  const out: Quantity[] = [];
  for (let t = first; t < last; t++) {
    const token = scene.tokens[t];
    if (!token || scene.timeOf[t] !== -1) continue;
    if (clause !== null && scene.grammar.clauseOf[t] !== clause) continue;
    let value = numberOf(pack, token.norm);
    if (value === null) continue;
    let at = t + 1;
    // »1 000«, »12 000« with a space between the groups.
    while (/^\d{1,3}$/.test(token.norm) && /^\d{3}$/.test(scene.tokens[at]?.norm ?? '') && at < last) {
      value = value * 1000 + Number(scene.tokens[at]?.norm);
      at++;
    }
    const times = pack.multipliers[scene.tokens[at]?.norm ?? ''];
    if (times !== undefined) {
      value *= times;
      at++;
    }
    for (let k = at; k < Math.min(last, at + MAX_GAP); k++) {
      const unitToken = scene.tokens[k];
      // »eine Boeing 737 mit 154 Passagieren«: the number before is none of the passengers.
      if (!unitToken || unitToken.kind === 'punct' || scene.lexicon.complements.has(unitToken.norm)) break;
      const unit = unitOf(scene, unitToken.norm);
      if (unit !== null) {
        out.push({ value, unit, span: [token.start, unitToken.end] });
        t = k;
        break;
      }
    }
  }
  return out;
}

function unitOf(scene: Scene, norm: string): string | null {
  const { units } = scene.lexicon;
  const whole = units.get(norm);
  if (whole !== undefined) return whole;
  // »Angriffsdrohnen«, »US-Soldaten«.
  for (let i = Math.max(1, norm.length - 12); i <= norm.length - 4; i++) {
    const tail = units.get(norm.slice(i));
    if (tail !== undefined) return tail;
  }
  return null;
}
