import type { ActorsPack } from '../../pack/actors';

export const actors: ActorsPack = { lang: 'en' };
