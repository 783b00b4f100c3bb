import type { EventsPack } from '../../pack/events';

export const events: EventsPack = { lang: 'en' };
