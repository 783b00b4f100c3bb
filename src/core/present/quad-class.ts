// PLOVER's four quad classes: words or deeds, with or against each other. The types that PLOVER lacks (elections, deaths,
// rulings …) are of none of them and stay `other`.
import type { EventType } from '../model/annotation';

export const QUAD_CLASSES = [
  'verbal-cooperation',
  'material-cooperation',
  'verbal-conflict',
  'material-conflict',
  'other',
] as const;
export type QuadClass = (typeof QUAD_CLASSES)[number];

const OF: Readonly<Record<EventType, QuadClass>> = {
  AGREE: 'verbal-cooperation',
  CONSULT: 'verbal-cooperation',
  SUPPORT: 'verbal-cooperation',
  CONCEDE: 'verbal-cooperation',
  COOPERATE: 'material-cooperation',
  AID: 'material-cooperation',
  RETREAT: 'material-cooperation',
  REQUEST: 'verbal-conflict',
  ACCUSE: 'verbal-conflict',
  REJECT: 'verbal-conflict',
  THREATEN: 'verbal-conflict',
  PROTEST: 'material-conflict',
  SANCTION: 'material-conflict',
  MOBILIZE: 'material-conflict',
  COERCE: 'material-conflict',
  ASSAULT: 'material-conflict',
  CRIME: 'material-conflict',
  ELECT: 'other',
  APPOINT: 'other',
  RESIGN: 'other',
  RULING: 'other',
  DEATH: 'other',
  INCIDENT: 'other',
};

/** The quad class of a type of event. */
export function quadClassOf(type: EventType): QuadClass {
  return OF[type];
}
