// What the `grammar` annotator needs to know of a language. Owned by that room; filled by `language/de` and `language/en`.

export interface GrammarPack {
  readonly lang: 'de' | 'en';
}
