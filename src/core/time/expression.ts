// Parts of a time expression → the expression. All are made here, field by field in one order: spreads would give each a
// shape of its own, which every place that reads expressions would pay for. What is unknown is left out.
import type { Span } from '../base/span';
import type { Basis, TimeAnchor, TimeExpression } from '../model/annotation';
import type { Edtf } from '../model/edtf';

/** What an expression may have or not. */
export interface Further {
  readonly mod?: string | undefined;
  readonly anchor?: TimeAnchor | undefined;
  readonly stated?: string | undefined;
  readonly extent?: Edtf | undefined;
}

/** An expression of these parts; what is undefined of `further` is absent from it. */
export function expressionOf(
  span: Span,
  type: TimeExpression['type'],
  value: string,
  edtf: Edtf | null,
  basis: Basis,
  rule: string,
  further: Further,
): TimeExpression {
  const made: { -readonly [K in keyof TimeExpression]: TimeExpression[K] } = {
    span,
    type,
    value,
    edtf,
    basis,
    rule,
  };
  const { mod, anchor, stated, extent } = further;
  if (mod !== undefined) made.mod = mod;
  if (anchor !== undefined) made.anchor = anchor;
  if (stated !== undefined) made.stated = stated;
  if (extent !== undefined) made.extent = extent;
  return made;
}

/** The same expression with the stretch of time that the words around it make of it. */
export function withExtent(time: TimeExpression, extent: Edtf): TimeExpression {
  const { mod, anchor, stated } = time;
  return expressionOf(time.span, time.type, time.value, time.edtf, time.basis, time.rule, {
    mod,
    anchor,
    stated,
    extent,
  });
}
