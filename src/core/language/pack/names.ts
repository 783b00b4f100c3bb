// What the `names` annotator needs to know of a language. Owned by that room; filled by `language/de` and `language/en`.

export interface NamesPack {
  readonly lang: 'de' | 'en';
}
