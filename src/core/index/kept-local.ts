// A local actor as the index keeps it, by the hundred thousand: by itself, since facts hold it together with all else that was
// found, with the words that others have too held once for all of them. Its claims of offices are made when somebody asks.
// Nothing is joined here.
import { fewOf, listOf, type Few } from '../base/few';
import { sharedText, SharedThings } from '../base/shared-text';
import type { LocalActor, OfficeClaim } from '../model/annotation';

const NONE: readonly never[] = [];

/** A class, because very many are kept and an object that is put together of pieces takes several times the room. */
export class KeptLocal implements LocalActor {
  readonly id: string;
  readonly type: LocalActor['type'];
  readonly name: string;
  readonly aliases: readonly string[];
  readonly known: string | undefined;
  readonly gender: LocalActor['gender'];
  readonly given: string | undefined;
  readonly surname: string | undefined;
  private readonly claims: Few<KeptClaim>;

  constructor({ id, type, name, aliases, known, gender, given, surname, offices }: LocalActor) {
    this.id = sharedText(id);
    this.type = type;
    this.name = sharedText(name);
    this.aliases = aliases.length === 0 ? NONE : aliases.map((a) => sharedText(a));
    this.known = known === undefined ? undefined : sharedText(known);
    this.gender = gender;
    this.given = given === undefined ? undefined : sharedText(given);
    this.surname = surname === undefined ? undefined : sharedText(surname);
    this.claims = fewOf(offices.map((claim) => new KeptClaim(claim)));
  }

  get offices(): readonly OfficeClaim[] {
    return this.claims === null ? NONE : listOf(this.claims).map((kept) => kept.claim);
  }
}

/** What many claims have in common: whose office it is and where the words stand is not. */
const SAID = new SharedThings<OfficeClaim>();

class KeptClaim {
  private readonly said: OfficeClaim;
  private readonly of: string | null;
  private readonly from: number;
  private readonly to: number;

  constructor(claim: OfficeClaim) {
    const { title, of, span, time, since, until, concept, otherTime, basis, rule } = claim;
    const other = otherTime === undefined ? undefined : '';
    this.said = SAID.of([title, time, since, until, concept, other, basis, rule], () => ({ ...claim }));
    this.of = of === null ? null : sharedText(of);
    this.from = span[0];
    this.to = span[1];
  }

  get claim(): OfficeClaim {
    return { ...this.said, of: this.of, span: [this.from, this.to] };
  }
}

/** Lets go of what is looked for; who has something keeps it. */
export function forgetClaims(): void {
  SAID.forget();
}
