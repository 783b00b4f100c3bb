import type { NamesPack } from '../../pack/names';

export const names: NamesPack = { lang: 'de' };
