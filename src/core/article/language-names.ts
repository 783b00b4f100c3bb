// Names of languages in the languages themselves, as they stand in language switches of web pages (Unicode CLDR
// autonyms, Unicode licence; the commonest of the web). Data only.
export const LANGUAGE_NAMES: readonly string[] =
  'Русский Українська English Deutsch Français Español Italiano Português Polski Nederlands Türkçe Čeština Slovenčina Slovenščina Magyar Română Svenska Norsk Dansk Suomi Eesti Latviešu Lietuvių Hrvatski Srpski Српски Bosanski Македонски Български Ελληνικά Shqip Català Euskara Galego Íslenska Gaeilge Беларуская Қазақша ქართული Հայերեն العربية עברית فارسی اردو हिन्दी 中文 简体中文 繁體中文 日本語 한국어 ไทย Tiếng Việt Bahasa Indonesia DE EN FR ES IT RU UA PL'.split(
    ' ',
  );
