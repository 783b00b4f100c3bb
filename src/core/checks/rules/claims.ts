// Claims that cite nothing. Only entries of the sections that Dossier writes are claims; the user's own lists are not.
import { CLAIM_SECTIONS } from '../sections';
import { problem, type Rule } from './report';

export const claimsCited: Rule = (note) =>
  note.claims.flatMap(({ section, map, cites }) => {
    const [first] = map.entries;
    if (cites || !CLAIM_SECTIONS.includes(section) || !first) return [];
    return [
      problem({
        rule: 'claim-without-source',
        code: 'claim-without-source',
        message: 'This claim cites no source. Add "source:" with article and paragraph, such as a1¶3.',
        span: first.span,
      }),
    ];
  });
