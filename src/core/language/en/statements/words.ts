// English closed word classes for telling clauses and noun phrases apart. Own compilation from grammar.
import { W } from '../../pack/statements';

const CLASSES: readonly (readonly [number, string])[] = [
  [W.det, 'the a an his her its their our my your this these those that another each every no both such'],
  [
    W.det | W.quantity,
    'some many several few two three four five six seven eight nine ten dozens hundreds all most more',
  ],
  [W.pron | W.subject, 'he she they we i who'],
  [W.pron | W.object, 'him them us me'],
  [W.pron, 'it you one this that these those others everyone everybody someone nobody anyone'],
  [W.reflexive, 'himself herself itself themselves myself ourselves'],
  [
    W.prep,
    `of in on at by for with from to about into over after before under between against during without within through
     across among behind beyond despite toward towards upon via amid per since until like near off out onto around
     alongside ahead`,
  ],
  [W.attr, 'of for from in at on'],
  [W.sub, 'because although though while when if unless until since whereas once whenever'],
  [W.that, 'that whether'],
  [W.rel, 'who which whom whose where'],
  [W.wh, 'what how why who where when whether'],
  [W.have | W.finite, 'has have had'],
  [W.be | W.finite, 'is are was were am'],
  [W.modal | W.finite, 'can could will would shall should may might must cannot did does do'],
  [W.auxInf, 'be been being have'],
  [W.to, 'to'],
  [W.conj, 'and or but nor yet'],
  [W.negation, 'not never no neither nor'],
  [
    W.adv,
    `also then later earlier now today yesterday tomorrow recently again already still just only however meanwhile
     moreover furthermore additionally instead therefore thus even ever never not often once there here repeatedly
     publicly previously separately reportedly allegedly further soon too very well back away together yet perhaps
     maybe almost nearly about around roughly particularly especially immediately initially finally simply clearly
     so as up down out`,
  ],
  [
    W.time,
    `monday tuesday wednesday thursday friday saturday sunday january february march april june july august
     september october november december today yesterday tomorrow tonight`,
  ],
];

/** Word → bits of W. */
export function closedWords(): ReadonlyMap<string, number> {
  const out = new Map<string, number>();
  for (const [bits, list] of CLASSES)
    for (const word of list.split(/\s+/)) if (word) out.set(word, (out.get(word) ?? 0) | bits);
  return out;
}
