// What the `time` annotator needs to know of a language. Owned by that room; filled by `language/de` and `language/en`.

export interface TimePack {
  readonly lang: 'de' | 'en';
}
