// What the `actors` annotator needs to know of a language. Owned by that room; filled by `language/de` and `language/en`.

export interface ActorsPack {
  readonly lang: 'de' | 'en';
}
