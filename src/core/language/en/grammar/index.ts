import type { GrammarPack } from '../../pack/grammar';

export const grammar: GrammarPack = { lang: 'en' };
