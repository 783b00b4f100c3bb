// Source of the engine → the same with counted loops, for the release build: `for (const x of list)` over an array, and
// `const [a, b] = pair`, go through iterators otherwise, which code that is not optimised yet (most of it, on the first
// megabyte of text) pays for with objects and calls, and the optimiser with larger functions. Only what the type checker
// knows to be an array, a tuple or a typed array is rewritten, by splices that keep every other character. It looks at
// the length anew for each step, as an array's iterator does.
import { resolve } from 'node:path';
import ts from 'typescript';

const TYPED = /^(?:Uint8|Int8|Uint16|Int16|Uint32|Int32|Float32|Float64)Array$/;

/** @typedef {{ from: number, to: number, text: string }} Splice */

/**
 * @param {ts.TypeChecker} checker
 * @param {ts.Type} type
 * @returns {boolean}
 */
function isList(checker, type) {
  if (type.isUnion()) return type.types.every((t) => isList(checker, t));
  if (type.isIntersection() || (type.flags & ts.TypeFlags.Any) !== 0) return false;
  if ((type.flags & ts.TypeFlags.TypeParameter) !== 0) {
    const bound = checker.getBaseConstraintOfType(type);
    return bound !== undefined && bound !== type && isList(checker, bound);
  }
  return checker.isArrayType(type) || checker.isTupleType(type) || TYPED.test(type.symbol?.name ?? '');
}

/**
 * The names of `[a, , b]`, null where a place is left out; undefined for any pattern that holds more than names.
 * @param {ts.BindingName} pattern
 * @returns {readonly (string | null)[] | undefined}
 */
function namesOf(pattern) {
  if (!ts.isArrayBindingPattern(pattern)) return undefined;
  /** @type {(string | null)[]} */
  const names = [];
  for (const element of pattern.elements) {
    if (ts.isOmittedExpression(element)) names.push(null);
    else if (element.dotDotDotToken || element.initializer || !ts.isIdentifier(element.name))
      return undefined;
    else names.push(element.name.text);
  }
  return names;
}

/**
 * `, a = list[0], b = list[1]`.
 * @param {readonly (string | null)[]} names
 * @param {string} list
 */
function taken(names, list) {
  return names.map((name, k) => (name === null ? '' : `, ${name} = ${list}[${k}]`)).join('');
}

/**
 * The list whose `entries()` are asked for.
 * @param {ts.TypeChecker} checker
 * @param {ts.Expression} expression
 * @returns {ts.Expression | undefined}
 */
function entriesOf(checker, expression) {
  if (!ts.isCallExpression(expression) || !ts.isPropertyAccessExpression(expression.expression))
    return undefined;
  const { name, expression: list } = expression.expression;
  return name.text === 'entries' && isList(checker, checker.getTypeAtLocation(list)) ? list : undefined;
}

/**
 * A file of a program with its loops counted; null where there is nothing to do.
 * @param {ts.Program} program
 * @param {ts.SourceFile} file
 * @returns {string | null}
 */
export function countLoops(program, file) {
  const checker = program.getTypeChecker();
  /** @type {Splice[]} */
  const splices = [];
  let made = 0;

  /**
   * @param {ts.ForOfStatement} loop
   * @param {ts.VariableDeclarationList} list
   */
  function loopOver(loop, list) {
    const binding = /** @type {ts.VariableDeclaration} */ (list.declarations[0]).name;
    const names = namesOf(binding);
    const numbered = names === undefined ? undefined : entriesOf(checker, loop.expression);
    if (numbered === undefined && !isList(checker, checker.getTypeAtLocation(loop.expression))) return;
    const source = numbered ?? loop.expression;
    const at = `$at${made}`;
    const over = `$over${made}`;
    const one = `$one${made++}`;
    const kind = (list.flags & ts.NodeFlags.Const) !== 0 ? 'const' : 'let';
    let declared = `${kind} ${binding.getText(file)} = ${over}[${at}];`;
    if (names !== undefined && numbered !== undefined)
      declared = `${kind} ${one} = ${at}${names[0] == null ? '' : `, ${names[0]} = ${at}`}${names[1] == null ? '' : `, ${names[1]} = ${over}[${at}]`};`;
    else if (names !== undefined && isList(checker, checker.getTypeAtLocation(binding)))
      declared = `${kind} ${one} = ${over}[${at}]${taken(names, one)};`;
    splices.push(
      { from: loop.getStart(file), to: source.getStart(file), text: `for (let ${at} = 0, ${over} = (` },
      {
        from: source.end,
        to: loop.statement.getStart(file),
        text: `); ${at} < ${over}.length; ${at}++) { ${declared} `,
      },
      { from: loop.statement.end, to: loop.statement.end, text: ' }' },
    );
  }

  /** @param {ts.VariableDeclaration} declaration */
  function takeApart(declaration) {
    const { initializer } = declaration;
    const names = namesOf(declaration.name);
    if (names === undefined || initializer === undefined) return;
    if (!isList(checker, checker.getTypeAtLocation(initializer))) return;
    const whole = `$whole${made++}`;
    splices.push(
      { from: declaration.getStart(file), to: initializer.getStart(file), text: `${whole} = ` },
      { from: initializer.end, to: declaration.end, text: taken(names, whole) },
    );
  }

  /** @param {ts.Node} node */
  function visit(node) {
    if (ts.isForOfStatement(node)) {
      const { initializer } = node;
      if (!node.awaitModifier && ts.isVariableDeclarationList(initializer)) loopOver(node, initializer);
    } else if (ts.isVariableDeclaration(node)) takeApart(node);
    ts.forEachChild(node, visit);
  }
  visit(file);
  if (splices.length === 0) return null;
  splices.sort((a, b) => a.from - b.from || a.to - b.to);
  let out = '';
  let done = 0;
  for (const { from, to, text } of splices) {
    out += file.text.slice(done, from) + text;
    done = to;
  }
  return out + file.text.slice(done);
}

/**
 * For esbuild: the files of a project, with counted loops.
 * @param {string} config
 * @returns {import('esbuild').Plugin}
 */
export function countedLoops(config) {
  return {
    name: 'counted-loops',
    setup(build) {
      const read = ts.getParsedCommandLineOfConfigFile(
        config,
        { noEmit: true },
        { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
      );
      if (read === undefined) throw new Error(`${config} cannot be read`);
      const program = ts.createProgram(read.fileNames, read.options);
      build.onLoad({ filter: /[\\/]src[\\/]core[\\/].*\.ts$/ }, ({ path }) => {
        const file =
          program.getSourceFile(resolve(path)) ?? program.getSourceFile(path.replaceAll('\\', '/'));
        const contents = file === undefined ? null : countLoops(program, file);
        return contents === null ? undefined : { contents, loader: 'ts' };
      });
    },
  };
}
