// What the lint rules of the house report, tested with the very configuration that runs on the tree: a broken wall, a word
// boundary that knows no umlauts, a clock in the core. Apart from the unit tests, because loading the linter takes as long
// as many of them together.
import assert from 'node:assert/strict';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { ROOT } from '../../scripts/rig/paths';

describe('the lint rules of the house', () => {
  it('report a breach, with the reason, by the very rules that run on the tree', async function () {
    this.timeout(60_000);
    const eslint = new ESLint({ cwd: ROOT, overrideConfig: tseslint.configs.disableTypeChecked as never });
    const rulesBroken = async (path: string, code: string): Promise<string[]> => {
      const [result] = await eslint.lintText(code, { filePath: `${ROOT}/${path}` });
      return result?.messages.map(({ ruleId, message }) => `${ruleId ?? 'fatal'}: ${message}`) ?? [];
    };
    const [wall = ''] = await rulesBroken(
      'src/core/names/x.ts',
      "export { de } from '../language/de/pack';\n",
    );
    assert.match(wall, /^dossier\/walls: core\/names may not import .*arrives as an argument/);
    const [boundary = ''] = await rulesBroken('src/core/names/x.ts', 'export const x = /\\bim\\b/u;\n');
    assert.match(boundary, /^no-restricted-syntax: .*umlauts/);
    const [clock = ''] = await rulesBroken('src/core/time/x.ts', 'export const x = Date.now();\n');
    assert.match(clock, /no clock/);
    for (const bare of ['row.click()', 'row?.hover()', 'page.mouse.move(1, 2)', 'page.waitForTimeout(1)']) {
      const [rule = ''] = await rulesBroken('test/ui/x.test.ts', `await ${bare};\n`);
      assert.match(rule, /^no-restricted-syntax: /, bare);
    }
    for (const [file, own] of [
      ['test/ui/x.test.ts', 'await row.waitFor({ timeout: 20_000 })'],
      ['test/vscode/x.test.ts', 'setTimeout(look, 500)'],
      ['test/vscode/roots/x.roots.ts', 'while (Date.now() < end) look()'],
      ['test/vscode/x.test.ts', 'assert.ok(performance.now() - before < 2000)'],
    ] as const)
      assert.match((await rulesBroken(file, `${own};\n`))[0] ?? '', /one deadline/, own);
    assert.deepEqual(await rulesBroken('test/ui/x.test.ts', 'await clickOn(row);\n'), []);
    assert.deepEqual(
      await rulesBroken('src/core/names/x.ts', "export type { Span } from '../base/span';\n"),
      [],
    );
  });
});
