import type { ArticlePack } from '../../pack/article';

export const article: ArticlePack = { lang: 'en' };
