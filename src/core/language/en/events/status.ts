// English words that tell whether an event happened, lasts, is planned, called off, denied, only possible or only
// reported. Compiled by hand for this project from knowledge of the language. MIT.
import type { StatusWords } from '../../pack/events';

export const status: StatusWords = {
  verbs: {
    planned: 'plan prepare intend schedule announce aim expect slate',
    cancelled: 'cancel postpone prevent foil avert scrap thwart fail abandon',
    denied: 'deny',
    ongoing: 'continue persist rage',
    hypothetical: 'consider fear contemplate risk propose suggest seek',
    happened: 'begin start manage stop finish',
    reported: 'suspect accuse charge allege claim',
    drop: 'demand refuse threaten promise hope wish offer propose urge call ask warn decline pledge consider fear help allow want try vow reject oppose',
  },
  adjectives: {
    planned: 'planned upcoming scheduled forthcoming proposed future impending',
    cancelled: 'cancelled canceled failed foiled aborted postponed',
    hypothetical: 'possible potential alleged-future feared',
    reported: 'alleged supposed purported suspected reported',
    ongoing: 'ongoing continuing continued',
    denied: 'denied',
    drop: 'verbal legal courtroom rhetorical',
  },
  adverbs: {
    planned: 'tomorrow soon',
    reported: 'allegedly reportedly supposedly',
    hypothetical: 'possibly perhaps maybe potentially',
    ongoing: 'currently',
  },
  aims: {
    on: 'talk talks negotiation* discussion*',
    about: 'talk talks negotiation* discussion*',
    over: 'talk talks negotiation*',
    for: 'bid application hope* effort*',
  },
  nouns: {
    planned: 'plan preparation intention announcement',
    cancelled: 'cancellation failure postponement',
    hypothetical: 'possibility risk danger fear hope prospect chance',
    reported: 'accusation allegation suspicion charge claim',
    denied: 'denial',
    drop: 'demand call threat refusal wish appeal proposal question debate right',
  },
  predicates: {
    verbs: 'be remain seem appear become',
    any: {
      hypothetical:
        'possible likely unlikely conceivable inconceivable near close nearer closer sight reach uncertain imminent',
      denied: 'impossible',
    },
    indefinite: { hypothetical: 'necessary needed essential overdue inevitable condition precondition' },
  },
  lacking: 'without',
  cases: 'case event',
  failing: 'foil fail thwart',
  negations: 'not no never',
  conditional: 'if whether unless until',
  reportedFuture: 'would',
  awaiting: '',
  comparing: '',
  heralds: '',
  beginnings: 'start resumption opening conclusion',
  talking: 'talk',
  purpose: 'lest',
  modals: {
    be: { plain: 'planned', perfect: 'planned' },
    have: { plain: 'planned', perfect: 'planned' },
    will: { plain: 'planned', perfect: 'planned' },
    shall: { plain: 'planned', perfect: 'planned' },
    would: { plain: 'planned', perfect: 'hypothetical' },
    could: { plain: 'hypothetical', perfect: 'hypothetical' },
    can: { plain: 'hypothetical', past: 'happened', perfect: 'hypothetical' },
    may: { plain: 'hypothetical', perfect: 'hypothetical' },
    might: { plain: 'hypothetical', perfect: 'hypothetical' },
    must: { plain: 'hypothetical', perfect: 'reported' },
    should: { plain: 'hypothetical', perfect: 'hypothetical' },
  },
};
