// English words that the names room sorts by class: function words and other words that take a capital only at the start
// of a sentence, titles and offices, kinds of organisations, places. Own compilation from knowledge of the language (CC0),
// lower case.

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that are no names wherever they stand, also with a capital at the start of a sentence or in a headline. */
export const FUNCTION_WORDS = set(`
  the a an this that these those i you he she it we they me him her us them my your his its our their mine yours hers
  ours theirs myself himself herself itself themselves who whom whose which what when where why how and or but nor so yet
  for if then else than as at by in into of off on onto out over to up with within without from about above across after
  against along amid among around before behind below beneath beside besides between beyond despite down during except
  inside like near outside past per since through throughout till toward towards under underneath until unlike upon via
  is am are was were be been being has have had having do does did doing will would shall should can could may might must
  not no yes none nobody nothing neither either both each every all any some many much more most few fewer less least
  several other others another such same own only just even also too very quite rather still already again once twice ever
  never always often sometimes usually now here there today yesterday tomorrow later earlier soon recently meanwhile
  however therefore thus hence moreover furthermore nevertheless nonetheless instead otherwise although though because
  while whereas unless whether once one two three four five six seven eight nine ten eleven twelve dozens hundreds
  thousands millions first second third last next new old former current late early big small good bad great long short
  high low young according asked given following based despite including regarding concerning speaking told said says
  neighbouring neighboring nearby gunmen officials critics experts analysts supporters protesters demonstrators
  reports sources witnesses observers lawmakers ministers members leaders people men women children students workers
  talks fighting shelling earlier finally nearly almost about roughly some perhaps maybe indeed similarly similar
  separately additionally last week month year monday's why how what opposition subscribe read photo picture
  image video more related home news sport weather contact world back let if not
  should could would did does
`);

/** Forms of address and degrees. */
export const ADDRESS_M = set('mr mr. sir lord mister prince king father brother sheikh pope');
export const ADDRESS_F = set('mrs mrs. ms ms. miss lady dame princess queen madam sister');
export const DEGREES = set(
  'dr dr. prof prof. professor gen gen. lt lt. col col. sgt sgt. sen sen. rep rep. gov gov. rev rev. st capt capt.',
);

/** Offices and professions: what follows with a capital is a person. */
export const TITLES = set(`
  sheriff coroner marshal constable superintendent
  president vice-president chancellor minister premier secretary secretary-general senator representative congressman
  congresswoman governor mayor ambassador envoy commissioner chairman chairwoman chair chief commander general admiral
  marshal colonel captain major lieutenant sergeant judge justice attorney prosecutor spokesman spokeswoman spokesperson
  leader director deputy speaker king queen prince princess emperor pope cardinal archbishop bishop patriarch imam
  ayatollah rabbi reverend professor doctor coach manager analyst economist historian author writer journalist
  correspondent activist lawyer candidate counterpart successor predecessor adviser advisor aide prime foreign interior
  defence defense finance justice minister's president's head founder owner billionaire tycoon dictator negotiator
  executive operating taoiseach tanaiste ceo cfo coo mp mep mediator rapporteur inspector superintendent officer editor reporter
`);

/** Heads of names of organisations: a run of capitalised words that holds one is an organisation. */
export const ORG_HEADS = set(`
  ministry department office agency authority board bureau cabinet commission committee council congress parliament
  senate assembly court tribunal police army navy guard guards forces corps command force party union league front
  movement alliance coalition federation confederation association society organisation organization institute
  institution university college school academy foundation fund trust bank group company corporation corp inc ltd llc
  plc co holdings industries airlines airways motors energy times post journal gazette herald tribune courier news tv
  fm radio broadcasting network press magazine daily programme program watch international service services club fc
  hospital museum church mission embassy consulate brigade regiment battalion militia chamber exchange centre
  center laboratory laboratories observatory initiative campaign brotherhood army's treasury delegation secretariat
  democrats republicans conservatives liberals greens socialists wire shipping shipyard shipyards steel oil gas mining
  petroleum electric electronics pharma pharmaceuticals logistics insurance capital ventures partners sons brothers
  pictures studios records entertainment films theatre orchestra philharmonic choir regulator ombudsman consortium
  technologies systems solutions robotics aerospace foods breweries textiles cement telecom telecoms communications
  semiconductors photonics rail railway railways estates homes brewing beverages cosmetics chemicals materials minerals metals
  lithium uranium biosciences genomics diagnostics healthcare dynamics instruments devices interactive software analytics
  wireless communications productions banking finance assurance reinsurance realty developments construction engineering
  automotive vehicles trucks aviation cargo freight ferries cruises hotels resorts restaurants supermarkets stores
  government biotech genetics fisheries farms dairies mills refineries fertilizers packaging plastics paper timber
  guild society trade-union taskforce cooperative confederacy secretariat inspectorate registry rangers rovers wanderers
  athletic hotspur bancorp securities investments properties publishing publishers constabulary directorate
`);

/** Organs that there is one of: with capitals they are names on their own (»Supreme Court«, »Foreign Ministry«). */
export const ORGANS = set(
  'ministry parliament senate congress cabinet treasury court commission council assembly',
);

/** Heads of names of places. */
export const PLACE_HEADS = set(`
  river lake sea ocean bay gulf strait channel canal island islands isle isles peninsula mountain mountains mount hills
  valley desert forest province state county district region territory city town village port harbour harbor square
  street road avenue boulevard park garden gardens bridge airport station palace castle tower stadium border coast heights strip reef
  cape north south east west republic kingdom prison mall plaza dam canyon creek cemetery lighthouse
`);

export const PARTICLES = set(`
  von van de del della di da do dos das du la le les el al bin ibn ben abu ten ter den der af av y e mac mc st saint san
  santa ould bint
`);

/** Words that join the parts of a name. */
export const JOINERS = set('of for and the on in to');

export const LEGAL_FORMS = set('inc inc. corp corp. ltd ltd. llc plc co co. gmbh ag sa nv');

export const CALENDAR = set(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december spring summer autumn fall winter christmas easter ramadan thanksgiving jan feb mar apr jun jul
  aug sep sept oct nov dec jan. feb. aug. sept. oct. nov. dec. gmt euro euros dollar dollars
`);

export const LOCATIVE = set(
  'in at near from to outside inside around across towards toward through off throughout',
);

export const SPEECH = set(`
  said says told added announced demanded warned accused denied promised praised criticised criticized refused claimed
  insisted argued replied wrote rejected called urged threatened thanked declined ruled conceded confirmed stressed
  announces demands warns accuses denies promises praises criticises refuses claims insists mocked mocks declared vowed
  pledged explained noted condemned welcomed blamed
`);

/** Names of the lexicon that are ordinary words as well. */
export const AMBIGUOUS = set(
  'us is guardian meta apple amazon congress senate post times nice turkey jordan chad reading',
);
