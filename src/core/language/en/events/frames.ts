// The constructions in which English brings the participants of an event: subject, object, possessive or »of«,
// prepositions. `by` is missing where it means the agent of a passive: the annotator knows that.
import type { EventFrame } from '../../pack/events';

export const MEET: EventFrame = {
  subject: 'actor',
  object: 'recipient',
  genitive: 'actor',
  prepositions: { with: 'recipient', between: 'actor', by: 'actor', among: 'actor', alongside: 'actor' },
};
export const TALK: EventFrame = { ...MEET, prepositions: { ...MEET.prepositions, to: 'recipient' } };
export const GO: EventFrame = {
  subject: 'actor',
  object: 'recipient',
  genitive: 'actor',
  prepositions: { to: 'recipient', with: 'actor', by: 'actor' },
};
export const SAY: EventFrame = {
  subject: 'actor',
  owner: true,
  object: 'recipient',
  genitive: 'actor',
  prepositions: {
    to: 'recipient',
    of: 'recipient',
    against: 'recipient',
    from: 'actor',
    by: 'actor',
    with: 'recipient',
    on: 'recipient',
    for: 'recipient',
    over: 'recipient',
  },
};
export const DO: EventFrame = {
  subject: 'actor',
  object: 'recipient',
  genitive: 'actor',
  prepositions: {
    against: 'recipient',
    on: 'recipient',
    to: 'recipient',
    for: 'recipient',
    at: 'recipient',
    between: 'actor',
    with: 'actor',
    by: 'actor',
    from: 'actor',
    into: 'recipient',
  },
};
export const SUFFER: EventFrame = {
  subject: 'actor',
  object: 'recipient',
  genitive: 'recipient',
  prepositions: { by: 'actor', against: 'recipient', on: 'recipient', for: 'recipient' },
};
export const SELF: EventFrame = { subject: 'actor', object: null, genitive: 'actor', prepositions: {} };
export const MAKE: EventFrame = {
  subject: 'actor',
  object: 'recipient',
  genitive: 'recipient',
  prepositions: { by: 'actor', as: 'recipient' },
};
export const WIN: EventFrame = {
  subject: 'actor',
  object: 'recipient',
  genitive: 'actor',
  prepositions: { against: 'recipient', to: 'recipient', between: 'actor', over: 'recipient' },
};
