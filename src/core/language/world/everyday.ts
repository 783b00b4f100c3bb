// Words of every day that are surnames as well and stand in no lexicon of nouns: adjectives, numbers and verbs of German
// and English, as they may begin a sentence. Origin: written by hand. Nouns, function words and the calendar are told by
// the packs; this is for notes, in which a bare surname of this kind is no name by itself.
const WORDS =
  'alt arm bald best braun bunt dick dünn ehrlich eigen ernst fein fest frei froh früh fünf gern glatt glück groß grün gut ' +
  'halt hart hell hoch jung kalt kaum klar klein klug krank krumm kurz lang lange lieb locker lustig mager morgen müßig ' +
  'nah neu noth oft offen recht reich rot roth rund sanft scharf scheu schlecht schmal schnell schön schwarz selten ' +
  'spät stark stolz still streng süß tief treu voll wach wahr warm weich weiß weit wild winzig wohl zart ' +
  'baker black blank brown bush case cash chance cook cross day early fair field fine fox free frost gold good grant gray ' +
  'green grey hill hope hunt king lake law little long love low major march miller moody moon moss noble page park parks ' +
  'penny pike poe pope price rice rich rivers rose ross royal sharp short small snow stone strong swift taylor tower ' +
  'truth walker ward waters weaver weeks west white wise wolf wood young';

export const EVERYDAY: ReadonlySet<string> = new Set(WORDS.split(' '));
