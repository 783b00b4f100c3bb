import type { StatementsPack } from '../../pack/statements';

export const statements: StatementsPack = { lang: 'de' };
