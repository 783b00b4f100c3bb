// The constructions in which German brings the participants of an event: subject, object, genitive, prepositions.
// Each frame is shared by many trigger words. »von« and »durch« are missing where they mean the agent of a passive or
// stand for the genitive: the annotator knows those.
import type { EventFrame } from '../../pack/events';

/** Two sides that meet, talk, agree: »A traf B«, »das Treffen von A mit B«, »Gespräche zwischen A und B«. */
export const MEET: EventFrame = {
  subject: 'actor',
  object: 'recipient',
  genitive: 'actor',
  prepositions: {
    mit: 'recipient',
    zwischen: 'actor',
    bei: 'recipient',
    neben: 'actor',
    samt: 'actor',
    unter: 'actor',
    gegenüber: 'recipient',
  },
};

/** Someone goes somewhere or to someone: »A reiste nach B«, »As Besuch in B«. */
export const GO: EventFrame = {
  subject: 'actor',
  object: 'recipient',
  genitive: 'actor',
  prepositions: { nach: 'recipient', zu: 'recipient', mit: 'actor', bei: 'recipient' },
};

/** Words at someone: »A fordert B auf«, »A verlangt von B«, »As Forderung an B«, »Kritik von A an B«. */
export const SAY: EventFrame = {
  subject: 'actor',
  owner: true,
  object: 'recipient',
  genitive: 'actor',
  prepositions: {
    an: 'recipient',
    von: 'recipient',
    gegen: 'recipient',
    gegenüber: 'recipient',
    mit: 'recipient',
    über: 'recipient',
    für: 'recipient',
    hinter: 'recipient',
    bei: 'recipient',
    zu: 'recipient',
    vor: 'recipient',
  },
};

/** A deed against or for someone: »A greift B an«, »der Angriff As auf B«. */
export const DO: EventFrame = {
  subject: 'actor',
  object: 'recipient',
  genitive: 'actor',
  prepositions: {
    gegen: 'recipient',
    auf: 'recipient',
    an: 'recipient',
    für: 'recipient',
    über: 'recipient',
    nach: 'recipient',
    zwischen: 'actor',
    mit: 'actor',
    gegenüber: 'recipient',
    in: 'recipient',
  },
};

/** Something that two had is cut: »A brach die Beziehungen zu B ab«, »A stellte die Zusammenarbeit mit B ein«. */
export const CUT: EventFrame = {
  ...DO,
  prepositions: { ...DO.prepositions, mit: 'recipient', zu: 'recipient' },
};

/** A deed whose noun names the one who suffers it in the genitive: »die Festnahme Bs durch A«. */
export const SUFFER: EventFrame = {
  subject: 'actor',
  object: 'recipient',
  genitive: 'recipient',
  prepositions: { durch: 'actor', gegen: 'recipient', an: 'recipient', auf: 'recipient', für: 'recipient' },
};

/** Something that happens to its subject: »A starb«, »der Rücktritt As«. */
export const SELF: EventFrame = {
  subject: 'actor',
  object: null,
  genitive: 'actor',
  prepositions: {},
};

/** Someone becomes something: »A ernennt B«, »die Ernennung Bs durch A«. */
export const MAKE: EventFrame = {
  subject: 'actor',
  object: 'recipient',
  genitive: 'recipient',
  prepositions: { durch: 'actor', als: 'recipient', mit: 'recipient', zu: 'recipient' },
};

/** A contest: »A gewann gegen B«, »A unterlag B«, »die Wahl As«. */
export const WIN: EventFrame = {
  subject: 'actor',
  object: 'recipient',
  genitive: 'actor',
  prepositions: { gegen: 'recipient', vor: 'recipient', zwischen: 'actor', über: 'recipient' },
};

/** The subject has it done to it: »A erhielt den Orden von B«. */
export const UNDERGO: EventFrame = {
  subject: 'recipient',
  object: null,
  genitive: 'recipient',
  prepositions: { von: 'actor', durch: 'actor' },
};
