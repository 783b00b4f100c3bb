// Words by which the name of an organisation itself says that it is a body of the state: ministries, parliaments, courts,
// forces, authorities. Compiled for this project. German words may also end a compound (»Verteidigungsministerium«);
// English ones stand alone. A name without any of them says nothing, and its bearer stays an organisation.

export const PUBLIC_ENDINGS: readonly string[] = [
  'ministerium',
  'bundestag',
  'landtag',
  'bundesrat',
  'nationalrat',
  'parlament',
  'kongress',
  'senat',
  'regierung',
  'kanzleramt',
  'präsidialamt',
  'bundesamt',
  'landesamt',
  'finanzamt',
  'gericht',
  'gerichtshof',
  'staatsanwaltschaft',
  'bundesanwaltschaft',
  'polizei',
  'bundeswehr',
  'armee',
  'streitkräfte',
  'marine',
  'luftwaffe',
  'behörde',
  'zentralbank',
  'notenbank',
  'geheimdienst',
  'nachrichtendienst',
];

export const PUBLIC_WORDS: ReadonlySet<string> = new Set([
  'ministry',
  'parliament',
  'congress',
  'senate',
  'government',
  'court',
  'tribunal',
  'police',
  'army',
  'navy',
  'bundestag',
  'knesset',
  'duma',
]);

/** English names in which the state stands before »of«: Department of Defense. */
export const PUBLIC_OF: ReadonlySet<string> = new Set(['department', 'secretariat', 'bureau', 'house']);
