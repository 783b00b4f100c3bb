// An English noun in the singular → its forms, normalised: plural and possessive. Irregular plurals are listed as nouns
// of their own in the rules.
export function nounForms(noun: string): readonly string[] {
  const base = noun.toLowerCase();
  const plural = /(?:s|x|z|ch|sh)$/.test(base)
    ? `${base}es`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`;
  return [base, plural, `${base}'s`, `${base}’s`, `${plural}'`, `${plural}’`];
}
