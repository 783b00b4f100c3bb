// Opening quotation marks → what may close them, in all the ways that German and English texts are set. It knows of marks
// only: what stands between them, and whether an apostrophe opens anything, is for the rooms that read.

/** Opening mark → the marks that may close it. */
export const QUOTE_CLOSERS: Readonly<Record<string, string>> = {
  '„': '“”"‟',
  '‟': '”“',
  '“': '”',
  '”': '”',
  '"': '"',
  '»': '«',
  '«': '»',
  '‚': '‘’',
  '‘': '’',
  '›': '‹',
  '‹': '›',
};
