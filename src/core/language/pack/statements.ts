// What the `statements` annotator needs to know of a language. Owned by that room; filled by `language/de` and `language/en`.

export interface StatementsPack {
  readonly lang: 'de' | 'en';
}
