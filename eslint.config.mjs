// Lint rules. Beside the usual strict set they hold the walls of the house: who may import whom, and the regular
// expressions that break German words. Style is prettier's business, so no rule here argues about it.
import tseslint from 'typescript-eslint';
import dossier from './scripts/walls/plugin.mjs';

const ASCII_BOUNDARY =
  'In the core \\b, \\w and \\W are forbidden: they break words at umlauts. Use base/chars.ts or \\p{L} with the u flag.';

const POINTING =
  'A tooltip may lie over it, and stays there as long as the mouse does: use clickOn, hoverOver and their like (test/ui/pages).';

const DEADLINE =
  'There is one deadline for all waits, and no test knows a clock: until, untilEqual and whileNothingHappens (test/vscode/support/until.ts), until (test/ui/pages/until.ts).';

/** What no test of a real editor does, by whichever of the two ways it runs. */
const OWN_DEADLINES = [
  {
    selector: "CallExpression[callee.object.type='ThisExpression'][callee.property.name='timeout']",
    message: DEADLINE,
  },
  {
    selector: "CallExpression[callee.object.name='assert'] CallExpression[callee.property.name='now']",
    message: DEADLINE,
  },
];

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'out/',
      'coverage/',
      '.vscode-test/',
      '.dossier-dev/',
      'test/host/',
      'test/ui/out/',
      'src/core/language/**/*.data.ts',
    ],
  },
  ...tseslint.configs.recommended,
  {
    files: ['{src,test,bench,scripts}/**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Numbers and booleans read well in templates.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      // `!` is needed where an index is known to be in range and the check would cost in an inner loop.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Compares what may be absent at run time all the same: data from files, caches and other threads.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidOperator: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Ports and facades are objects of functions; none of them uses `this`.
      '@typescript-eslint/unbound-method': 'off',
      // `void x;` marks a parameter that an interface demands.
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      // Offsets are UTF-16 units and tables are plain data: spreading either is meant.
      '@typescript-eslint/no-misused-spread': 'off',
      // `string | unknown` says more than `unknown`.
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      eqeqeq: ['error', 'smart'],
      'no-restricted-exports': [
        'error',
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { dossier },
    rules: { 'dossier/walls': 'error', 'no-console': 'error' },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'Literal[regex.pattern=/(^|[^\\\\])(\\\\\\\\)*\\\\[bBwW]/]', message: ASCII_BOUNDARY },
        {
          selector:
            "NewExpression[callee.name='RegExp'] :matches(Literal[value=/\\\\[bBwW]/], TemplateElement[value.raw=/\\\\[bBwW]/])",
          message: ASCII_BOUNDARY,
        },
        {
          selector:
            "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'The core has no clock: a date arrives as an argument.',
        },
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: 'The core knows no chance: the same input gives the same output.',
        },
      ],
      'no-restricted-globals': [
        'error',
        ...['process', 'Buffer', 'setTimeout', 'setInterval', 'performance', 'fetch', 'globalThis'].map(
          (name) => ({
            name,
            message: 'The core is pure; what it needs from outside arrives through a port.',
          }),
        ),
      ],
    },
  },
  {
    files: ['test/**/*.ts', 'bench/**/*.ts'],
    rules: {
      // `describe` and `it` return promises of no interest, and tests poke at unknown JSON.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', name: ['it', 'describe'], package: 'node:test' }] },
      ],
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/restrict-plus-operands': 'off',
      '@typescript-eslint/no-deprecated': 'off',
    },
  },
  {
    files: ['test/ui/*.test.ts', 'test/ui/support/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'CallExpression[callee.property.name=/^(?:click|dblclick|tap|dragTo)$/]',
          message: POINTING,
        },
        // `hover(page, …)` of the page objects is a function; this is the method.
        {
          selector: "CallExpression[callee.type='MemberExpression'][callee.property.name='hover']",
          message: POINTING,
        },
        { selector: "MemberExpression[property.name='mouse']", message: POINTING },
        ...OWN_DEADLINES,
        { selector: "Property[key.name='timeout'] > Literal[value>=10000]", message: DEADLINE },
        {
          selector: "CallExpression[callee.property.name='waitForTimeout']",
          message: 'Nothing is waited for by the clock: wait until something holds (until, steady).',
        },
      ],
    },
  },
  {
    files: ['test/vscode/*.test.ts', 'test/vscode/roots/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...OWN_DEADLINES,
        { selector: "CallExpression[callee.name='setTimeout']", message: DEADLINE },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: DEADLINE,
        },
      ],
    },
  },
  {
    files: ['**/*.{js,cjs}'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
