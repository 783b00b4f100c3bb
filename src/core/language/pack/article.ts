// What the `article` annotator needs to know of a language. Owned by that room; filled by `language/de` and `language/en`.

export interface ArticlePack {
  readonly lang: 'de' | 'en';
}
