// The German pack: words and rules of German for every annotator, put together from the rooms beside. No logic lives here.
import type { LanguagePack } from '../pack';
import { actors } from './actors';
import { article } from './article';
import { events } from './events';
import { grammar } from './grammar';
import { names } from './names';
import { statements } from './statements';
import { time } from './time';

export const de: LanguagePack = { lang: 'de', article, grammar, names, actors, time, statements, events };
