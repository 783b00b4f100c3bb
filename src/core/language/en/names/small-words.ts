// English small words around and inside names, as the names room asks for them. Own compilation (CC0).
import type { SmallWords } from '../../pack/names';

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const has =
  (words: ReadonlySet<string>): ((norm: string) => boolean) =>
  (norm) =>
    words.has(norm);
const never = (): boolean => false;

export const small: SmallWords = {
  isArticle: has(set('the')),
  isContracted: never,
  isAnyArticle: has(set('the a an')),
  isIndefinite: has(set('a an no every each several many')),
  isGenitivePlural: never,
  isGenitiveArticle: never,
  endsPerson: never,
  isInner: has(set('von van de der del den della di da dos du bin ibn ben abu ten ter la le af')),
  opensSurname: has(set('von van de del della di da dos du bin ibn ben abu ten ter af al el')),
  goesOnSurname: has(set('der den la las los le de van')),
  beforeAcronym: never,
  isNear: never,
  nearOf: 'of',
  leadsToPlace: never,
  isAide: never,
  isCreed: never,
  isSaint: never,
  isKin: never,
  isPurpose: never,
  isOwner: never,
  isAnd: has(set('and')),
  isSmallAdjective: never,
  isInflected: never,
  isNamed: has(set('called named')),
  isStageTitle: never,
  isSelf: has(set('i')),
  isPatronymic: never,
  isForeignParticle: never,
  isSeat: () => false,
  isBeforeSeason: () => true,
  isStorm: (norm) => /^(?:hurricane|typhoon|cyclone|storm)$/.test(norm),
  isOnlyPlace: never,
  isOfHouse: never,
  isDeed: never,
  isFirmWord: never,
  closes: never,
  isMeans: never,
  isPersonal: never,
  isPluralOrgan: never,
  isOrganTail: has(set('tribunal')),
  isFamilyFirst: never,
  isPlainAdjective: never,
  isManner: never,
  isCopula: never,
  isRaisable: has(
    set(
      `high great new big good long old small weather sport sports world news women people workers children people's women's
      workers' children's farmers' home`,
    ),
  ),
  isPeople: (norm) =>
    /^\p{L}{4,}(?:[cs]illors|ictors|ators|orists|alists|icians|ivists|ectors|itants|iders)$/u.test(norm),
  isBranched: has(set('cross crescent taliban labour conservatives greens')),
  isPlaceWord: has(
    set(
      'town village city island district province region port state county suburb settlement municipality capital hamlet neighbourhood neighborhood department prefecture',
    ),
  ),
  isHeldIn: has(set('shares share stake stakes stock shareholders investors investor holding')),
  isWorkedAt: has(
    set(
      'analyst analysts economist economists strategist strategists trader traders researcher researchers scientist scientists professor lecturer partner manager managers executive executives engineer engineers workers staff employees',
    ),
  ),
  isOfficeWord: has(
    set(
      `president minister senator governor mayor spokesman spokeswoman spokesperson lawyer director chairman chairwoman leader
      secretary ambassador judge prosecutor commissioner captain coach striker midfielder defender goalkeeper economist analyst
      historian activist campaigner journalist politician lawmaker councillor founder negotiator envoy adviser aide candidate
      singer actor actress author writer poet novelist composer painter researcher scientist professor teacher businessman
      businesswoman billionaire general colonel sheriff archbishop bishop cardinal imam rabbi pastor`,
    ),
  ),
  joinsCause: has(set('for of the our against without')),
  isAgent: (norm) => /(?:ist|ician|eer|[^rs]er|or|man|woman|ant)$/.test(norm) && norm.length > 5,
  opensBody: has(set('bloc parti partido frente banco grupo groupe movimiento alianza fuerza conseil')),
  isOfFirm: has(
    set(
      `store stores supermarket supermarkets outlet outlets branches spokesman spokeswoman shares stock shareholders bonds executive
      executives employees customers profits subscribers analyst analysts economist strategist staff boss bosses pilots drivers
      workers subsidiary franchise poll survey researchers lawyers`,
    ),
  ),
  isClubEnd: has(set('city town united rovers wanderers athletic rangers albion')),
  isSaid: never,
  opensPlace: has(
    set(
      `river camp port saint st st. lake mount fort new san santa cape el los las puerto north south east west isle bad gulf bay strait
      straits sea mouth republic kingdom city sultanate emirate valley province`,
    ),
  ),
  isSurnameToo: has(
    set(
      'lake hill hills park west north rivers fields castle forest garden street bay palace young long small short good low early',
    ),
  ),
  isSmallPlace: has(
    set(
      'valley river peninsula desert mountains islands archipelago dam reservoir field oilfield gasfield mine quarry reef glacier canyon prison volcano plateau lagoon creek estuary',
    ),
  ),
  joins: has(set('of for & the')),
  joinsNothing: has(set('the')),
};
