// What the `events` annotator needs to know of a language. Owned by that room; filled by `language/de` and `language/en`.

export interface EventsPack {
  readonly lang: 'de' | 'en';
}
