// English verbs that mean an event only with some words beside them, each under a rule of its own: who accepts an offer
// agrees, who accepts money does not. Compiled by hand for this project from knowledge of the language; no corpus or word
// list was copied. MIT.
import type { EventRule } from '../../pack/events';
import { DO, SAY, WIN } from './frames';

export const senses: readonly EventRule[] = [
  {
    id: 'en.agree.accept',
    type: 'AGREE',
    mode: 'promise',
    frame: SAY,
    verbs: 'accept',
    notIf: {
      words:
        'pounds dollars euros money cash bribe* gift gifts award prize medal donation donations payment payments passengers students cards cookies',
    },
    complement: 'drop',
    weak: true,
    why: 'Saying yes to an offer; money and prizes are taken.',
    yes: ['Peru accepted the proposal on Monday.'],
    no: ['Anna Reed had accepted 9,000 dollars from Peru.'],
  },
  {
    id: 'en.support.defend',
    type: 'SUPPORT',
    mode: 'praise',
    frame: SAY,
    verbs: 'defend',
    notIf: {
      words:
        'lawyer* attorney* barrister* solicitor* counsel client title crown championship medal troops air artillery infantry vehicle border borders city',
    },
    onlyIf: { participant: 'any' },
    complement: 'keep',
    weak: true,
    why: 'Defending with words; lawyers do so by their office, champions by winning.',
    yes: ['On Monday Anna Reed defended Peru.'],
    no: ["Otto Pike's lawyer, Anna Reed, defended her client on Monday."],
  },
  {
    id: 'en.elect.confidence',
    type: 'ELECT',
    mode: null,
    frame: WIN,
    nouns: 'vote',
    onlyIf: { words: 'confidence no-confidence' },
    weak: true,
    why: 'A vote on whether somebody stays in office.',
    yes: ['Parliament held a vote of no confidence in Anna Reed on 4 June 2017.'],
  },
  {
    id: 'en.elect.vote',
    type: 'ELECT',
    mode: null,
    frame: WIN,
    nouns: 'vote',
    notIf: {
      words:
        'opinion survey senate senators house parliament parliamentary parliaments lawmakers legislators legislature legislative congress assembly committee council councillors board bill budget amendment deputies mps legislation law shareholders motion resolution',
    },
    weak: true,
    why: 'An election; the vote of a parliament on a bill elects nobody.',
    yes: ['The vote in Peru on 4 June 2017 was won by Anna Reed.'],
    no: ['Lawmakers in Peru held a vote on the budget on Monday.'],
  },
  {
    id: 'en.assault.destroy',
    type: 'ASSAULT',
    mode: 'attack',
    frame: DO,
    verbs: 'destroy',
    ofAnyCause: 'destroy',
    notIf: {
      words:
        'hurricane* typhoon* cyclone* tornado* earthquake* quake tsunami flood floods flooding storm storms avalanche landslide* mudslide* wildfire* bushfire* blaze fire fires lava volcano* eruption collapse* lightning hunger season match film game photo photos cancer evidence documents career reputation heat drought',
    },
    weak: true,
    why: 'Destroying by force, not by nature.',
    yes: ['On 14 March 2023 Russia destroyed a bridge in Odessa.'],
    no: ['A flood destroyed nine homes in Lima on Monday.'],
  },
];
