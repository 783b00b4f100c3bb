// English cue verbs by medium, stance and what they can do (letters as in CueVerb.can), with irregular forms beside
// the infinitive. Own compilation. Words after a colon must stand in the clause for the verb to tell of a speech act, with `-`
// those that must not.
import type { Stance } from '../../../model/annotation';
import type { CueReading, CueVerb, Medium } from '../../pack/statements';

interface Group {
  readonly medium: Medium;
  readonly stance: Stance;
  readonly can: string;
  readonly verbs: string;
}

const GROUPS: readonly Group[] = [
  {
    medium: 'speech',
    stance: 'neutral',
    can: 'sdwv',
    verbs: `say add tell explain state note stress emphasise emphasize remark comment observe mention announce declare reply
      answer respond confirm report reiterate repeat recall acknowledge admit concede confess reveal disclose
      clarify elaborate continue conclude argue maintain insist assert testify recount relate whisper shout cry yell
      joke quip lament complain grumble muse ask wonder suggest indicate signal hint imply inform notify brief advise
      remind assure predict forecast caution caution point underline underscore highlight summarise summarize
      affirm reaffirm proclaim pronounce relay quote cite vow explain counter retort interject`,
  },
  {
    medium: 'writing',
    stance: 'neutral',
    can: 'sdwv',
    verbs: 'write tweet post publish document record blog email text list',
  },
  {
    medium: 'thought',
    stance: 'neutral',
    can: 'sdwv',
    verbs: `think believe feel hope fear expect assume suspect guess estimate reckon know understand find suppose
      consider doubt worry foresee anticipate conclude learn hear speculate determine`,
  },
  { medium: 'speech', stance: 'claim', can: 'sdwiv', verbs: 'claim allege contend purport profess' },
  {
    medium: 'speech',
    stance: 'demand',
    can: 'dir',
    verbs: `demand urge call:for;on propose recommend request insist:on appeal:for;to press:for plead:for lobby:for
      advocate`,
  },
  {
    medium: 'speech',
    stance: 'demand',
    can: 'di',
    verbs: 'order instruct beg implore ask encourage invite persuade',
  },
  {
    medium: 'speech',
    stance: 'accusation',
    can: 'sdwr',
    verbs:
      'accuse:of criticise criticize condemn denounce blame:for slam blast decry rebuke censure charge:with',
  },
  {
    medium: 'speech',
    stance: 'denial',
    can: 'sdwr',
    verbs: 'deny reject dismiss dispute refute rebut refuse:-comment;-elaborate contradict',
  },
  {
    medium: 'speech',
    stance: 'promise',
    can: 'sdir',
    verbs: 'promise pledge vow swear guarantee offer agree commit:to',
  },
  { medium: 'writing', stance: 'neutral', can: 'q', verbs: 'read' },
  { medium: 'speech', stance: 'neutral', can: 'w', verbs: 'put:it' },
  { medium: 'speech', stance: 'threat', can: 'sdir', verbs: 'threaten' },
  { medium: 'speech', stance: 'neutral', can: 'sdir', verbs: 'warn:of;against;about;over' },
  {
    medium: 'speech',
    stance: 'praise',
    can: 'sdwr',
    verbs: 'praise welcome applaud hail commend congratulate thank laud endorse salute',
  },
  {
    medium: 'speech',
    stance: 'neutral',
    can: 'rl',
    verbs:
      'describe:as call label:as brand:as characterise:as characterize:as dub term speak:of;about talk:about refer:to',
  },
];

/** Infinitive, past, participle. */
const IRREGULAR: readonly (readonly [string, string, string])[] = [
  ['say', 'said', 'said'],
  ['tell', 'told', 'told'],
  ['write', 'wrote', 'written'],
  ['think', 'thought', 'thought'],
  ['feel', 'felt', 'felt'],
  ['know', 'knew', 'known'],
  ['understand', 'understood', 'understood'],
  ['find', 'found', 'found'],
  ['hear', 'heard', 'heard'],
  ['foresee', 'foresaw', 'foreseen'],
  ['read', 'read', 'read'],
  ['put', 'put', 'put'],
  ['swear', 'swore', 'sworn'],
  ['speak', 'spoke', 'spoken'],
  ['beg', 'begged', 'begged'],
  ['quip', 'quipped', 'quipped'],
  ['slam', 'slammed', 'slammed'],
  ['admit', 'admitted', 'admitted'],
  ['refer', 'referred', 'referred'],
  ['rebut', 'rebutted', 'rebutted'],
  ['commit', 'committed', 'committed'],
];

/** All forms of all cue verbs. */
export function cueVerbs(): ReadonlyMap<string, readonly CueReading[]> {
  const irregular = new Map(IRREGULAR.map((v) => [v[0], v]));
  const out = new Map<string, CueReading[]>();
  const add = (form: string, reading: CueReading): void => {
    const list = out.get(form);
    if (list) list.push(reading);
    else out.set(form, [reading]);
  };
  for (const group of GROUPS)
    for (const item of group.verbs.split(/\s+/)) {
      const [lemma = '', conditions = ''] = item.split(':');
      if (!lemma) continue;
      const words = conditions === '' ? [] : conditions.split(';');
      const verb: CueVerb = {
        lemma,
        particle: null,
        reflexive: false,
        medium: group.medium,
        stance: group.stance,
        can: group.can,
        needs: words.filter((w) => !w.startsWith('-')),
        unless: words.filter((w) => w.startsWith('-')).map((w) => w.slice(1)),
        personal: false,
      };
      const [, past, participle] = irregular.get(lemma) ?? [lemma, regular(lemma), regular(lemma)];
      const third = /(?:s|x|ch|sh|o)$/.test(lemma)
        ? `${lemma}es`
        : /[^aeiou]y$/.test(lemma)
          ? `${lemma.slice(0, -1)}ies`
          : `${lemma}s`;
      add(lemma, { verb, form: 'finite', joined: true, subjunctive: false });
      add(lemma, { verb, form: 'infinitive', joined: true, subjunctive: false });
      add(third, { verb, form: 'finite', joined: true, subjunctive: false });
      add(past, { verb, form: 'finite', joined: true, subjunctive: false });
      add(participle, { verb, form: 'participle', joined: true, subjunctive: false });
    }
  return out;
}

function regular(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return `${lemma}ed`;
}
