import type { TimePack } from '../../pack/time';

export const time: TimePack = { lang: 'en' };
