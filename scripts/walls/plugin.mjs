// The lint rule `dossier/walls`: reports an import that the table of rooms forbids, at the import, with the reason.
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { breach } from './walls.mjs';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));

/** @type {import('eslint').Rule.RuleModule} */
const walls = {
  meta: { type: 'problem', schema: [], docs: { description: 'Imports keep to the rooms of the house.' } },
  create(context) {
    const file = relative(SRC, context.filename).split(sep).join('/');
    /** @type {(node: any, source: any, typeOnly: boolean) => void} */
    const look = (node, source, typeOnly) => {
      if (typeof source?.value !== 'string') return;
      const message = breach(file, source.value, typeOnly);
      if (message !== null) context.report({ node: source ?? node, message });
    };
    /** @type {(node: any) => boolean} */
    const onlyTypes = (node) =>
      node.importKind === 'type' ||
      node.exportKind === 'type' ||
      (node.specifiers?.length > 0 &&
        node.specifiers.every((/** @type {any} */ s) => s.importKind === 'type'));
    return {
      ImportDeclaration: (/** @type {any} */ node) => look(node, node.source, onlyTypes(node)),
      ExportNamedDeclaration: (/** @type {any} */ node) => look(node, node.source, onlyTypes(node)),
      ExportAllDeclaration: (/** @type {any} */ node) => look(node, node.source, node.exportKind === 'type'),
      ImportExpression: (/** @type {any} */ node) => look(node, node.source, false),
      TSImportType: (/** @type {any} */ node) => look(node, node.argument?.literal ?? node.source, true),
    };
  },
};

export default { meta: { name: 'dossier' }, rules: { walls } };
