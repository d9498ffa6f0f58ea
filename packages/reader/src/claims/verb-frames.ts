import type { PredicateName, Qualifiers } from "@entente/claims";

/**
 * What stands where in a frame. "agent": who does it (subject of an active verb, "by" of a passive one);
 * "patient": whom it is done to; any other word is a preposition.
 */
export type Role = string;

/** What may fill a role. "target": an actor, a population or words; "theirs": an actor, or whose a thing is ("Haiti's efforts"); "treated": a place
 * or a target; "country": the state whose land is named; "ground": a place or words for land. */
export type Filler =
  | "actor"
  | "person"
  | "member"
  | "people"
  | "body"
  | "ledBody"
  | "organisation"
  | "place"
  | "country"
  | "ground"
  | "target"
  | "theirs"
  | "treated"
  | "victim"
  | "words"
  | "nothing";

/** How a verb and what goes with it say a claim. A row of data; its example is its test. */
export interface VerbFrame {
  readonly predicate: PredicateName;
  readonly verbs: readonly string[];
  readonly particle?: string;
  readonly subject: Role;
  readonly subjectIs: Filler;
  /** Tried in order; the first that is filled is taken. */
  readonly object: readonly Role[];
  readonly objectIs: Filler;
  /** Nouns the verb needs as its object, for "take control of", "swear allegiance to". */
  readonly withNoun?: RegExp;
  /** The word that must stand right before that noun: "a peace treaty". */
  readonly beforeNoun?: RegExp;
  /** Nouns one of which must be the head of the object's words. */
  readonly objectNoun?: RegExp;
  /** Nouns one of which must be the second object: "gave them weapons". */
  readonly withSecond?: RegExp;
  /** Nouns one of which must follow "with". */
  readonly withTied?: RegExp;
  /** Whether what the prepositions tie must be "a split in X", X being the object. */
  readonly split?: boolean;
  /** Whether the whole must be an alliance or body itself, not "its leaders": "the alliance includes X". */
  readonly alliance?: boolean;
  /** Whether "as a traitor", "an enemy" must follow the object. */
  readonly asFoe?: boolean;
  readonly qualifiers?: Qualifiers;
  /** Whether it is only held out: "pledged weapons to". */
  readonly isPromise?: boolean;
  /** Whether it says that something is not so: "suspended aid to", "cut ties with". */
  readonly isNegative?: boolean;
  /** How often the frame is right where it applies: the start of the confidence. */
  readonly sure: number;
  /** A sentence it must read, and what it must find there: "subject | predicate | object". */
  readonly example: string;
  readonly says: string;
}

const list = (words: string): string[] => words.split(" ");
type Row = [PredicateName, string, Role, Filler, string, Filler, number, string, string, Partial<VerbFrame>?];

// prettier-ignore
const rows: readonly Row[] = [
  // against
  ["fights", "fight battle combat confront", "agent", "actor", "patient against", "target", 0.8, "The Arakan Army fights the Tatmadaw in Rakhine.", "Arakan Army | fights | Tatmadaw"],
  ["fights", "clash skirmish fight battle", "agent", "actor", "with against", "actor", 0.8, "Fatah clashed with Hamas in Gaza.", "Fatah | fights | Hamas"],
  ["fights", "wage conduct fight lead pursue mount launch stage prosecute", "agent", "actor", "against on with", "actor", 0.85, "The Shining Path waged a campaign against the Peruvian army.", "Shining Path | fights | Peru", { withNoun: /^(war|warfare|campaign|insurgency|jihad|struggle|rebellion|guerrilla|battle|insurrection|uprising|revolt|fight)$/ }],
  ["fights", "take", "agent", "actor", "against", "actor", 0.75, "The LNA took up arms against Ansar al-Sharia.", "LNA | fights | Ansar al-Sharia", { particle: "up", withNoun: /^arms$/ }],
  ["fights", "exchange trade", "agent", "actor", "with", "actor", 0.7, "The PKK exchanged fire with the Turkish army.", "PKK | fights | Turkey", { withNoun: /^(fire|gunfire|shots)$/ }],
  ["fights", "engage involve lock", "patient agent", "actor", "against", "actor", 0.65, "Hezbollah is engaged in a struggle against Israel.", "Hezbollah | fights | Israel"],
  ["fights", "rebel revolt mutiny", "agent", "actor", "against", "actor", 0.75, "The Justice and Equality Movement rebelled against the Sudanese government.", "Justice and Equality Movement | fights | Sudanese government"],
  ["fights", "declare", "agent", "actor", "on against", "actor", 0.8, "The AUC declared war on the ELN.", "AUC | fights | ELN", { withNoun: /^(war|jihad|hostilities)$/ }],
  ["fights", "rise", "agent", "actor", "against", "actor", 0.75, "The Naxalites rose up against the Indian government.", "Naxalites | fights | Indian government", { particle: "up" }],
  ["fights", "rise", "agent", "actor", "against", "actor", 0.7, "The Naxalites rose against the Indian government.", "Naxalites | fights | Indian government"],
  ["fights", "take", "agent", "actor", "patient", "actor", 0.65, "The AUC took on the ELN.", "AUC | fights | ELN", { particle: "on" }],
  ["fights", "do join", "agent", "actor", "with against", "actor", 0.75, "The Arakan Army did battle with the Tatmadaw.", "Arakan Army | fights | Tatmadaw", { withNoun: /^battle$/ }],
  ["fights", "defeat crush vanquish overpower pursue outflank repel repulse", "agent", "actor", "patient", "actor", 0.7, "The Sri Lankan army defeated the Tamil Tigers.", "Sri Lanka | fights | Tamil Tigers"],
  ["fights", "wage conduct fight lead mount launch begin start", "agent", "actor", "in across throughout", "country", 0.7, "The New People's Army has been waging an insurgency in the Philippines.", "New People's Army | fights | Philippines", { withNoun: /^(insurgency|rebellion|insurrection|uprising|revolt)$/ }],
  ["fights", "overthrow topple depose unseat", "agent", "actor", "patient", "body", 0.65, "The Khmer Rouge were toppled by Vietnam.", "Vietnam | fights | Khmer Rouge"],
  ["fights", "pit", "patient", "actor", "against", "actor", 0.75, "The war pitted the RSF against the ELN.", "RSF | fights | ELN"],
  ["rival_of", "oppose rival resist challenge defy", "agent", "actor", "patient", "actor", 0.7, "Fatah opposed Hezbollah.", "Fatah | rival_of | Hezbollah"],
  ["rival_of", "compete feud quarrel contend vie jostle spar bicker wrangle jockey", "agent", "actor", "with against", "actor", 0.8, "Hamas competes with Fatah.", "Hamas | rival_of | Fatah"],
  ["rival_of", "fall", "agent", "actor", "with", "actor", 0.75, "Fatah fell out with the Syrian government.", "Fatah | rival_of | Syrian government", { particle: "out" }],
  ["rival_of", "turn", "agent", "actor", "against on", "actor", 0.7, "The Sons of Iraq turned against al-Qaeda in Iraq.", "Sons of Iraq | rival_of | al-Qaeda in Iraq"],
  ["rival_of", "hate despise distrust mistrust loathe resent", "agent", "actor", "patient", "actor", 0.7, "Hezbollah distrusts the Lebanese Forces.", "Hezbollah | rival_of | Lebanese Forces", { qualifiers: { oneWay: true } }],
  ["rival_of", "regard consider view see brand call denounce treat declare describe", "agent", "actor", "patient", "actor", 0.75, "ISIS regards the Taliban as an enemy.", "ISIS | rival_of | Taliban", { asFoe: true, qualifiers: { oneWay: true } }],
  ["attacked", "attack target bomb shell raid ambush assault storm invade besiege strike hit bombard pound torch encircle surround pummel pepper firebomb strafe ravage loot plunder pillage ransack burn raze destroy demolish sabotage dynamite assail blockade rout", "agent", "actor", "patient on", "target", 0.75, "The ADF attacked Beni.", "ADF | attacked | Beni"],
  ["criticised", "stage hold organise organize begin start continue launch join call", "agent", "actor", "against", "theirs", 0.75, "Workers staged a strike against the Iranian government.", "Workers | criticised | Iranian government", { withNoun: /^(demonstrations?|protests?|rall(y|ies)|strikes?|march|marches|sit-in|riots?|vigil|boycott)$/, qualifiers: { kind: "protest" } }],
  ["attacked", "wound injure maim torture rape beat hurt maul", "agent", "actor", "patient", "victim", 0.7, "The PKK wounded four soldiers.", "PKK | attacked | four soldiers"],
  ["attacked", "carry launch conduct mount stage perpetrate commit make execute undertake begin start step intensify resume renew escalate continue claim lead direct order unleash"  , "agent", "actor", "against on", "target", 0.8, "Boko Haram launched an attack on Maiduguri.", "Boko Haram | attacked | Maiduguri", { withNoun: /^(attack|attacks|offensive|assault|raid|raids|airstrikes?|strikes?|bombing|bombings|ambush|ambushes|operation|operations|campaign|incursion|incursions|massacre|massacres|abuses|onslaught|barrage|blitz|crackdown|sweep|push|foray|sortie|bombardment|atrocit(y|ies)|crimes|violence|shelling|counteroffensive|invasion)$/ }],
  ["attacked", "carry stage perpetrate commit", "agent", "actor", "in at", "place", 0.65, "Al-Shabaab carried out a suicide bombing in Mogadishu.", "Al-Shabaab | attacked | Mogadishu", { withNoun: /^(bombings?|massacres?)$/ }],
  ["attacked", "repel repulse thwart foil rebuff withstand resist defeat", "patient", "theirs", "agent", "target", 0.7, "The Peshmerga repelled an ISIS attack.", "ISIS | attacked | Peshmerga", { withNoun: /^(attacks?|assaults?|offensives?|raids?|incursions?|invasion|advance|onslaught|ambush)$/ }],
  ["attacked", "claim", "agent", "actor", "for", "target", 0.6, "ETA claimed responsibility for the attack on Madrid.", "ETA | attacked | Madrid", { withNoun: /^(responsibility|credit)$/ }],
  ["attacked", "drop rain hurl pour throw lob", "agent", "actor", "on at onto upon", "target", 0.7, "Saudi jets dropped bombs on Sanaa.", "Saudi Arabia | attacked | Sanaa", { withNoun: /^(bombs?|shells?|rockets?|missiles?|munitions|explosives|grenades?|firebombs|stones|rocks)$/ }],
  ["attacked", "detonate explode plant set place", "agent", "actor", "in at near on outside under", "place", 0.65, "ETA planted a bomb in Madrid.", "ETA | attacked | Madrid", { withNoun: /^(bombs?|explosives?|devices?|ied|ieds|mines?|charges?)$/ }],
  ["attacked", "set", "agent", "actor", "to", "target", 0.7, "Boko Haram set fire to a school.", "Boko Haram | attacked | school", { withNoun: /^fire$/ }],
  ["attacked", "lay", "agent", "actor", "to", "target", 0.8, "The RSF laid siege to El Fasher.", "RSF | attacked | El Fasher", { withNoun: /^siege$/ }],
  ["attacked", "fire shoot", "agent", "actor", "at on upon", "target", 0.7, "Israeli soldiers fired on protesters.", "Israel | attacked | protesters"],
  ["attacked", "swoop descend pounce", "agent", "actor", "on upon", "target", 0.65, "Boko Haram descended on Chibok.", "Boko Haram | attacked | Chibok"],
  ["attacked", "sweep thrust", "agent", "body", "into through", "place", 0.5, "M23 swept into Rutshuru.", "M23 | attacked | Rutshuru"],
  ["attacked", "beat rough shoot", "agent", "actor", "patient", "target", 0.7, "The Janjaweed beat up villagers.", "Janjaweed | attacked | villagers", { particle: "up" }],
  ["attacked", "enter", "agent", "body", "patient", "place", 0.5, "M23 forces entered Goma.", "M23 | attacked | Goma"],
  ["treats", "persecute oppress extort mistreat abuse terrorise terrorize tax displace protect repress suppress harass intimidate marginalise marginalize enslave evict exploit discriminate", "agent", "actor", "patient", "target", 0.65, "The Taliban persecuted Hazaras.", "Taliban | treats | Hazaras"],
  ["treats", "levy collect exact", "agent", "actor", "on from", "treated", 0.7, "Al-Shabaab levied taxes on farmers.", "Al-Shabaab | treats | farmers", { withNoun: /^(tax|taxes|tolls?|tribute|levy|levies|fees|zakat)$/ }],
  ["treats", "impose declare reimpose institute enforce extend announce", "agent", "actor", "on in against throughout across", "treated", 0.7, "The Turkish government imposed a curfew in Cizre.", "Turkish government | treats | Cizre", { withNoun: /^(curfew|martial|state|blockade|siege|emergency|restrictions?|ban|bans|censorship|lockdown|closure|blackout|quarantine|tax|taxes)$/, qualifiers: { kind: "restricts" } }],
  ["treats", "lift ease relax shorten end remove cancel loosen suspend", "agent", "actor", "on in against over", "treated", 0.7, "Israel lifted the blockade on Gaza.", "Israel | treats | Gaza", { withNoun: /^(curfew|martial|state|blockade|siege|emergency|restrictions?|ban|bans|censorship|lockdown|closure|blackout|measures|sanctions|embargo|embargoes|controls)$/, qualifiers: { kind: "lifts" } }],
  ["treats", "ban outlaw prohibit bar forbid muzzle silence censor disperse confine", "agent", "actor", "patient", "target", 0.7, "The Egyptian government banned the Muslim Brotherhood.", "Egyptian government | treats | Muslim Brotherhood", { qualifiers: { kind: "restricts" } }],
  ["treats", "deport expel evict banish exile", "agent", "actor", "patient", "target", 0.7, "Pakistan deported Afghan refugees.", "Pakistan | treats | Afghan refugees", { qualifiers: { kind: "expels" } }],
  ["treats", "release free pardon amnesty parole", "agent", "actor", "patient", "target", 0.7, "Hamas released four hostages.", "Hamas | treats | four hostages", { qualifiers: { kind: "releases" } }],
  ["attacked", "fire launch lob shoot", "agent", "actor", "at into on toward towards against", "target", 0.75, "Hezbollah fired rockets at Israel.", "Hezbollah | attacked | Israel", { withNoun: /^(rockets?|missiles?|shells?|mortars?|drones?|grenades?|shots?)$/ }],
  ["attacked", "open", "agent", "actor", "on at", "target", 0.7, "Hezbollah opened fire on the Israeli army.", "Hezbollah | attacked | Israel", { withNoun: /^fire$/ }],
  ["attacked", "clamp crack move advance march", "agent", "actor", "on against", "target", 0.55, "The LNA marched on Tripoli.", "LNA | attacked | Tripoli"],
  ["killed", "kill murder assassinate execute behead massacre slay slaughter butcher lynch hang liquidate decapitate eliminate poison exterminate", "agent", "actor", "patient", "victim", 0.8, "The FDLR killed twelve villagers.", "FDLR | killed | twelve villagers"],
  ["killed", "shoot gun", "agent", "actor", "patient", "person", 0.6, "The INLA gunned down Billy Wright.", "INLA | killed | Billy Wright"],
  ["captured", "capture seize", "agent", "actor", "patient", "person", 0.75, "The FARC captured Ingrid Betancourt.", "FARC | captured | Ingrid Betancourt"],
  ["captured", "arrest abduct kidnap detain imprison apprehend jail intern incarcerate snatch nab", "agent", "actor", "patient", "victim", 0.75, "The ELN kidnapped three engineers.", "ELN | captured | three engineers"],
  ["captured", "round", "agent", "actor", "patient", "victim", 0.75, "The Egyptian army has rounded up Islamists.", "Egypt | captured | Islamists", { particle: "up" }],
  ["captured", "confiscate impound commandeer hijack", "agent", "actor", "patient", "words", 0.6, "Al-Shabaab confiscated food aid.", "Al-Shabaab | captured | food aid"],
  ["attacked", "blow", "agent", "actor", "patient", "target", 0.7, "The ELN blew up an oil pipeline.", "ELN | attacked | oil pipeline", { particle: "up" }],
  ["rival_of", "oppose", "patient", "actor", "to", "actor", 0.7, "The Red Tabara rebels are opposed to the Burundian government.", "Red Tabara | rival_of | Burundian government"],
  ["agreed", "agree", "agent", "actor", "with", "actor", 0.7, "Hamas agreed with Fatah on a list.", "Hamas | agreed | Fatah"],
  ["criticised", "criticise criticize condemn denounce blast slam rebuke reproach decry lambast lambaste castigate chide censure deplore berate chastise excoriate vilify admonish reprimand scold assail fault deride ridicule indict sue", "agent", "actor", "patient", "theirs", 0.8, "Hamas denounced the Palestinian Authority.", "Hamas | criticised | Palestinian Authority"],
  ["criticised", "accuse blame charge", "agent", "actor", "patient", "actor", 0.75, "Rwanda accused the Congolese army of shelling its territory.", "Rwanda | criticised | Congolese army"],
  ["criticised", "boycott shun snub picket", "agent", "actor", "patient", "theirs", 0.65, "Hamas boycotted the Palestinian Authority.", "Hamas | criticised | Palestinian Authority", { qualifiers: { kind: "protest" } }],
  ["criticised", "lash hit", "agent", "actor", "at", "theirs", 0.75, "Erdogan lashed out at Israel.", "Erdogan | criticised | Israel", { particle: "out" }],
  ["criticised", "lodge file submit bring deliver", "agent", "actor", "with against to over", "theirs", 0.7, "Lebanon lodged a complaint against Israel.", "Lebanon | criticised | Israel", { withNoun: /^(protests?|complaints?|charges?|lawsuit|suit|case|grievances?)$/, object: ["against", "over", "about", "with", "to"] }],
  ["criticised", "complain protest", "agent", "actor", "about of over at", "theirs", 0.7, "Rwanda complained about the Congolese army.", "Rwanda | criticised | Congolese army"],
  ["criticised", "protest demonstrate rally march riot strike", "agent", "actor", "against patient at over", "theirs", 0.75, "Students demonstrated against the Sudanese government.", "Students | criticised | Sudanese government", { qualifiers: { kind: "protest" } }],
  // together
  ["allied_with", "cooperate collaborate ally partner align coordinate team collude work conspire connive liaise", "agent", "actor", "with alongside to", "actor", 0.75, "The LRA cooperated with the Sudanese army.", "LRA | allied_with | Sudan"],
  ["part_of", "affiliate", "patient", "organisation", "with to", "organisation", 0.7, "Ansaru is affiliated with AQIM.", "Ansaru | part_of | AQIM", { qualifiers: { kind: "affiliate" } }],
  ["allied_with", "ally align associate link", "patient", "actor", "with to", "actor", 0.7, "The AFC is allied with M23.", "AFC | allied_with | M23"],
  ["allied_with", "fight side", "agent", "actor", "alongside with", "actor", 0.75, "Hezbollah fought alongside the Syrian Arab Army.", "Hezbollah | allied_with | Syrian Arab Army", { object: ["alongside", "together with", "along with"] }],
  ["allied_with", "side", "agent", "actor", "with", "actor", 0.75, "Fatah sided with Israel.", "Fatah | allied_with | Israel"],
  ["allied_with", "have maintain form forge establish build develop create keep strengthen deepen upgrade restore renew normalise normalize improve cement enjoy cultivate", "agent", "actor", "with to", "actor", 0.75, "ETA had links with the FARC.", "ETA | allied_with | FARC", { withNoun: /^(alliance|alliances|coalition|links?|ties|relations|relationship|partnership|pact|cooperation|coordination|connections?|contacts?|affiliation|bonds?)$/ }],
  ["allied_with", "sever cut break suspend end freeze rupture", "agent", "actor", "with to", "actor", 0.75, "Saudi Arabia severed ties with Iran.", "Saudi Arabia | not allied_with | Iran", { withNoun: /^(alliance|links?|ties|relations|relationship|partnership|cooperation|coordination|connections?|contacts?)$/, isNegative: true, qualifiers: { kind: "suspended" } }],
  ["allied_with", "share exchange swap trade", "agent", "actor", "with", "actor", 0.65, "Jordan shared intelligence with Israel.", "Jordan | allied_with | Israel", { withNoun: /^(information|intelligence|evidence|expertise|data|resources|technology|know-how)$/ }],
  ["allied_with", "join", "agent", "actor", "with", "actor", 0.75, "The EPL joined forces with the ELN.", "EPL | allied_with | ELN", { withNoun: /^(forces|hands|ranks)$/ }],
  ["supports", "support back endorse champion sponsor favour favor promote", "agent", "actor", "patient", "theirs", 0.75, "Iran supports Hezbollah.", "Iran | supports | Hezbollah", { qualifiers: { kind: "backs" } }],
  ["supports", "fund finance subsidise subsidize bankroll", "agent", "actor", "patient", "actor", 0.8, "Qatar funded Hamas.", "Qatar | supports | Hamas", { qualifiers: { kind: "funds" } }],
  ["supports", "arm equip supply", "agent", "actor", "patient", "actor", 0.75, "Libya has equipped the Provisional IRA.", "Libya | supports | Provisional IRA", { qualifiers: { kind: "arms" } }],
  ["supports", "train coach drill", "agent", "actor", "patient", "actor", 0.75, "Iran trained the Mahdi Army.", "Iran | supports | Mahdi Army", { qualifiers: { kind: "trains" } }],
  ["supports", "host shelter harbour harbor", "agent", "actor", "patient", "actor", 0.75, "Sudan has sheltered the Lord's Resistance Army.", "Sudan | supports | Lord's Resistance Army", { qualifiers: { kind: "hosts" } }],
  ["supports", "aid assist help reinforce bolster protect shield succour", "agent", "actor", "patient", "actor", 0.7, "Angola assisted the Congolese army.", "Angola | supports | Congolese army"],
  ["supports", "praise commend laud applaud hail salute congratulate welcome defend", "agent", "actor", "patient", "theirs", 0.6, "Iran praised Hamas.", "Iran | supports | Hamas", { qualifiers: { kind: "backs" } }],
  ["supports", "be stand remain fight", "agent", "actor", "by at on", "theirs", 0.7, "Iran stood at Syria's side.", "Iran | supports | Syria", { objectNoun: /^side$/, qualifiers: { kind: "backs" } }],
  ["supports", "fight", "agent", "actor", "for", "actor", 0.6, "Wagner Group mercenaries fought for Khalifa Haftar.", "Wagner Group | supports | Khalifa Haftar"],
  ["supports", "throw put", "agent", "actor", "behind", "actor", 0.75, "Qatar threw its weight behind Hamas.", "Qatar | supports | Hamas", { withNoun: /^(weight|support)$/, qualifiers: { kind: "backs" } }],
  ["supports", "approve", "agent", "actor", "of", "actor", 0.6, "Turkey approved of the SNA.", "Turkey | supports | SNA", { qualifiers: { kind: "backs" } }],
  ["supports", "stand rally", "agent", "actor", "by behind", "actor", 0.7, "Russia stood behind the Syrian government.", "Russia | supports | Syrian government", { qualifiers: { kind: "backs" } }],
  ["supports", "suspend halt cut freeze stop withhold end withdraw reduce", "agent", "actor", "to for from", "actor", 0.7, "The United States suspended aid to Pakistan.", "United States | not supports | Pakistan", { withNoun: /^(support|aid|assistance|funding|funds|backing|supplies|arms|shipments?|deliveries|weapons|help|subsid(y|ies)|loans?|credits?)$/, isNegative: true, qualifiers: { kind: "suspended" } }],
  ["supports", "provide give supply lend send deliver channel donate contribute ship transfer airlift grant extend sell smuggle funnel", "agent", "actor", "to for with", "actor", 0.75, "Libya provided weapons to the Provisional IRA.", "Libya | supports | Provisional IRA", { withNoun: /^(support|weapons?|arms|funds?|funding|money|aid|assistance|backing|training|sanctuary|shelter|help|ammunition|equipment|supplies|troops|fighters|advisers|refuge|haven|safe|asylum|food|medicine|medicines|goods|dollars|euros|relief|loans?|credits?|grants?|aircraft|missiles|rockets|drones|tanks|vehicles|intelligence|protection|cover|material|materiel|logistics|guidance)$/ }],
  ["supports", "offer pledge promise vow", "agent", "actor", "to for", "actor", 0.75, "Russia pledged weapons to Mali.", "Russia | supports | Mali", { withNoun: /^(support|weapons?|arms|funds?|funding|money|aid|assistance|backing|training|sanctuary|shelter|help|ammunition|equipment|supplies|troops|fighters|advisers|refuge|haven|safe|asylum|food|medicine|medicines|goods|dollars|euros|relief|loans?|credits?|grants?|aircraft|missiles|rockets|drones|tanks|vehicles|intelligence|protection|cover|material|materiel|logistics|guidance)$/, isPromise: true }],
  ["supports", "give grant send lend hand", "agent", "actor", "patient", "actor", 0.7, "Libya gave the Provisional IRA weapons.", "Libya | supports | Provisional IRA", { withSecond: /^(support|weapons?|arms|funds?|funding|money|aid|assistance|backing|training|sanctuary|shelter|asylum|refuge|help|ammunition|equipment|supplies|missiles|drones|dollars?|loan|grant)$/ }],
  ["supports", "provide supply furnish equip", "agent", "actor", "patient", "actor", 0.75, "Iran provides Hezbollah with weapons.", "Iran | supports | Hezbollah", { withTied: /^(support|weapons?|arms|funds?|funding|money|aid|assistance|backing|training|sanctuary|shelter|help|ammunition|equipment|supplies|missiles|drones)$/ }],
  ["supports", "have enjoy win gain receive get retain", "of", "actor", "agent", "actor", 0.75, "M23 has the backing of Rwanda.", "Rwanda | supports | M23", { withNoun: /^(support|backing|help|assistance|sponsorship|patronage)$/ }],
  ["supports", "rely depend", "from", "actor", "agent", "actor", 0.65, "Hezbollah relies on funding from Iran.", "Iran | supports | Hezbollah"],
  ["supports", "receive get obtain accept secure buy acquire procure import draw", "from", "actor", "agent", "actor", 0.75, "The Provisional IRA received weapons from Libya.", "Libya | supports | Provisional IRA", { withNoun: /^(support|weapons?|arms|funds?|funding|money|aid|assistance|backing|training|sanctuary|shelter|help|ammunition|equipment|supplies|missiles|rockets|drones|aircraft|tanks|fuel|dollars?)$/ }],
  ["part_of", "include comprise encompass unite incorporate", "patient", "organisation", "agent", "organisation", 0.65, "The Congo River Alliance includes M23.", "M23 | part_of | Congo River Alliance", { alliance: true }],
  ["part_of", "bring", "patient", "organisation", "agent", "organisation", 0.7, "The Syrian Front brings together Ahrar al-Sham and Jaysh al-Islam.", "Jaysh al-Islam | part_of | Syrian Front", { particle: "together" }],
  ["part_of", "consist", "of", "organisation", "agent", "organisation", 0.75, "The Congo River Alliance consists of M23 and Twirwaneho.", "Twirwaneho | part_of | Congo River Alliance"],
  ["part_of", "compose", "of", "organisation", "patient", "organisation", 0.75, "The Congo River Alliance is composed of M23 and Twirwaneho.", "Twirwaneho | part_of | Congo River Alliance"],
  ["part_of", "make", "of", "organisation", "patient", "organisation", 0.75, "The Congo River Alliance is made up of M23 and Twirwaneho.", "Twirwaneho | part_of | Congo River Alliance", { particle: "up" }],
  ["part_of", "join rejoin", "agent", "organisation", "patient", "organisation", 0.75, "The Nyatura joined the Wazalendo.", "Nyatura | part_of | Wazalendo", { qualifiers: { kind: "joined" } }],
  ["part_of", "belong", "agent", "organisation", "to", "organisation", 0.75, "The NPA belongs to the CPP.", "NPA | part_of | CPP"],
  ["part_of", "answer report", "agent", "organisation", "to", "organisation", 0.65, "The Quds Force reports to the IRGC.", "Quds Force | part_of | IRGC"],
  ["merged_with", "integrate absorb incorporate fold", "patient", "organisation", "into", "body", 0.75, "The CNDP was integrated into the FARDC.", "CNDP | merged_with | FARDC"],
  ["member_of", "join rejoin", "agent", "people", "patient", "body", 0.8, "Gerry Adams joined Sinn Féin.", "Gerry Adams | member_of | Sinn Féin"],
  ["member_of", "belong", "agent", "people", "to", "body", 0.75, "Rose Murphy belonged to the INLA.", "Rose Murphy | member_of | INLA"],
  ["member_of", "serve enlist enrol enroll", "agent", "person", "in with", "body", 0.65, "John Doherty served in the Ulster Defence Regiment.", "John Doherty | member_of | Ulster Defence Regiment"],
  ["member_of", "recruit", "patient", "people", "by agent", "organisation", 0.7, "Ibrahim Musa was recruited by al-Shabaab.", "Ibrahim Musa | member_of | al-Shabaab"],
  ["member_of", "defect", "agent", "people", "to", "body", 0.75, "Colonel Sultani Makenga defected to M23.", "Sultani Makenga | member_of | M23"],
  ["pledges_allegiance_to", "pledge swear declare give offer renew announce profess", "agent", "actor", "to", "actor", 0.9, "Boko Haram pledged allegiance to the Islamic State.", "Boko Haram | pledges_allegiance_to | Islamic State", { withNoun: /^(allegiance|loyalty|fealty|bay'a|bayah|bay'ah|bayat|oath|support)$/ }],
  ["recognises", "recognise acknowledge", "agent", "actor", "patient", "actor", 0.7, "Qatar recognised the Taliban.", "Qatar | recognises | Taliban"],
  ["merged_with", "merge amalgamate fuse unite unify", "agent", "organisation", "with into", "organisation", 0.75, "The EPL merged with the ELN.", "EPL | merged_with | ELN"],
  ["talks_with", "meet negotiate talk confer consult parley", "agent", "actor", "patient with to", "actor", 0.75, "The FARC negotiated with the Colombian government.", "FARC | talks_with | Colombian government"],
  ["talks_with", "telephone phone receive greet", "agent", "person", "patient", "person", 0.7, "Vladimir Putin telephoned Bashar al-Assad.", "Vladimir Putin | talks_with | Bashar al-Assad"],
  ["talks_with", "visit", "agent", "person", "patient", "body", 0.55, "Foreign Minister Abbas Araghchi visited Lebanon.", "Abbas Araghchi | talks_with | Lebanon"],
  ["talks_with", "mediate arbitrate", "agent", "actor", "between", "actor", 0.6, "Qatar has mediated between Israel and Hamas.", "Qatar | talks_with | Hamas"],
  ["talks_with", "break suspend cancel boycott end halt quit", "agent", "actor", "with", "actor", 0.7, "The Colombian government suspended talks with the ELN.", "Colombian government | not talks_with | ELN", { withNoun: /^(talks?|negotiations?|dialogue|discussions?|meetings?|contact|contacts)$/, isNegative: true }],
  ["talks_with", "hold have conduct begin start open resume enter launch join continue renew undertake pursue", "agent", "actor", "with into", "actor", 0.8, "The MILF held talks with the Philippine government.", "MILF | talks_with | Philippine government", { withNoun: /^(talks?|negotiations?|dialogue|discussions?|meetings?|consultations|summit|contacts)$/ }],
  ["truce_with", "declare announce sign agree observe accept call reach conclude establish broker have", "agent", "actor", "with", "actor", 0.8, "Hamas signed a ceasefire with Israel.", "Hamas | truce_with | Israel", { withNoun: /^(ceasefire|cease-fire|truce|armistice|hudna)$/ }],
  ["truce_with", "declare announce call observe", "agent", "actor", "", "nothing", 0.75, "ETA declared a ceasefire in 2010.", "ETA | truce_with | ", { withNoun: /^(ceasefire|cease-fire|truce)$/ }],
  ["truce_with", "break violate breach end abandon", "agent", "actor", "with", "actor", 0.75, "Hamas broke the ceasefire with Israel.", "Hamas | not truce_with | Israel", { withNoun: /^(ceasefire|cease-fire|truce|armistice)$/, isNegative: true }],
  ["truce_with", "break violate breach end abandon", "agent", "actor", "", "nothing", 0.7, "ETA ended its ceasefire in 2007.", "ETA | not truce_with | ", { withNoun: /^(ceasefire|cease-fire|truce)$/, isNegative: true }],
  ["truce_with", "sign reach conclude make strike agree negotiate", "agent", "actor", "with", "actor", 0.8, "The MNLF signed a peace agreement with the Philippine government.", "MNLF | truce_with | Philippine government", { withNoun: /^(agreements?|accords?|deal|pact|treaty|settlement)$/, beforeNoun: /^peace$/ }],
  ["agreed", "sign reach conclude make strike ink initial finalise finalize seal", "agent", "actor", "with", "actor", 0.8, "The MNLF signed an agreement with the Philippine government.", "MNLF | agreed | Philippine government", { withNoun: /^(agreements?|accords?|deal|pact|treaty|memorandum|protocol|compromise|understanding|settlement|consensus|contract)$/ }],
  // persons and their bodies
  ["speaks_for", "speak", "agent", "person", "for", "ledBody", 0.75, "Humberto de la Calle spoke for the Colombian government.", "Humberto de la Calle | speaks_for | Colombian government"],
  ["leads", "lead head command chair rule govern run direct spearhead captain helm", "agent", "person", "patient", "ledBody", 0.85, "Sultani Makenga leads M23.", "Sultani Makenga | leads | M23"],
  ["leads", "take assume gain", "agent", "person", "of over", "ledBody", 0.8, "Laurent Nkunda took command of the CNDP.", "Laurent Nkunda | leads | CNDP", { withNoun: /^(command|leadership|helm|chairmanship|presidency|reins)$/ }],
  ["leads", "preside", "agent", "person", "over", "ledBody", 0.75, "Omar al-Bashir presided over the National Congress Party.", "Omar al-Bashir | leads | National Congress Party"],
  ["leads", "take", "agent", "person", "patient", "ledBody", 0.75, "Abubakar Shekau took over Boko Haram.", "Abubakar Shekau | leads | Boko Haram", { particle: "over" }],
  ["leads", "lead command", "agent", "organisation", "patient", "organisation", 0.7, "The Congo River Alliance is led by M23.", "M23 | leads | Congo River Alliance"],
  ["split_from", "emerge originate arise form found establish bear result grow", "agent patient", "organisation", "from after", "organisation", 0.7, "Ansaru emerged from a split in Boko Haram.", "Ansaru | split_from | Boko Haram", { split: true }],
  ["founded", "found establish create form set co-found start launch", "agent", "actor", "patient", "organisation", 0.8, "Abdullah Öcalan founded the PKK.", "Abdullah Öcalan | founded | PKK"],
  ["founded", "announce declare proclaim", "agent", "actor", "of", "organisation", 0.75, "Masood Azhar announced the formation of Jaish-e-Mohammed.", "Masood Azhar | founded | Jaish-e-Mohammed", { withNoun: /^(formation|creation|establishment|foundation|founding)$/ }],
  ["founded", "found establish create form set launch bear", "patient", "organisation", "", "nothing", 0.75, "The ONLF was founded in 1984.", "ONLF | founded | "],
  ["founded", "emerge originate arise", "agent", "organisation", "", "nothing", 0.6, "The M23 emerged in 2012.", "M23 | founded | "],
  ["succeeded", "succeed replace", "agent", "person", "patient", "person", 0.85, "Ayman al-Zawahiri succeeded Osama bin Laden.", "Ayman al-Zawahiri | succeeded | Osama bin Laden"],
  ["succeeded", "take", "agent", "person", "from", "person", 0.75, "Ahmed Diriye took over from Ahmed Godane.", "Ahmed Diriye | succeeded | Ahmed Godane", { particle: "over" }],
  ["removed_from", "remove oust expel dismiss depose suspend sack fire purge eject banish", "patient", "person", "from", "body", 0.8, "Tommy Byrne was expelled from the INLA.", "Tommy Byrne | removed_from | INLA"],
  ["removed_from", "resign retire", "agent", "person", "from", "body", 0.75, "Riek Machar resigned from the SPLM.", "Riek Machar | removed_from | SPLM", { qualifiers: { kind: "resigned" } }],
  ["split_from", "split separate secede splinter defect break dissociate desert", "agent", "member", "from with", "member", 0.85, "The Real IRA split from the Provisional IRA.", "Real IRA | split_from | Provisional IRA"],
  ["split_from", "leave quit abandon desert", "agent", "person", "patient", "organisation", 0.75, "Mokhtar Belmokhtar left AQIM.", "Mokhtar Belmokhtar | split_from | AQIM"],
  ["split_from", "leave quit", "agent", "organisation", "patient", "organisation", 0.7, "Ansaru left Boko Haram.", "Ansaru | split_from | Boko Haram"],
  ["split_from", "break", "agent", "member", "from with", "member", 0.85, "Ansaru broke away from Boko Haram.", "Ansaru | split_from | Boko Haram", { particle: "away" }],
  ["split_from", "break", "agent", "member", "with from", "member", 0.8, "Al-Shabaab broke off from the Islamic Courts Union.", "Al-Shabaab | split_from | Islamic Courts Union", { particle: "off" }],
  ["split_from", "walk", "agent", "member", "of from", "member", 0.75, "The PUK walked out of the Kurdistan Democratic Party.", "PUK | split_from | Kurdistan Democratic Party", { particle: "out" }],
  ["split_from", "break part", "agent", "member", "with", "member", 0.8, "Ansaru parted ways with Boko Haram.", "Ansaru | split_from | Boko Haram", { withNoun: /^(ranks|ways|company)$/ }],
  ["split_from", "renounce disown repudiate disavow", "agent", "member", "patient", "member", 0.6, "The Nusra Front renounced al-Qaeda.", "Nusra Front | split_from | al-Qaeda"],
  ["dissolved", "dissolve disband demobilise demobilize disarm disintegrate", "agent", "organisation", "", "nothing", 0.7, "The AUC demobilised in 2006.", "AUC | dissolved | "],
  ["dissolved", "dissolve disband", "patient", "organisation", "", "nothing", 0.7, "The Irgun was disbanded in 1948.", "Irgun | dissolved | "],
  ["died", "die perish", "agent", "person", "", "nothing", 0.85, "Mullah Omar died in 2013.", "Mullah Omar | died | "],
  ["died", "pass", "agent", "person", "", "nothing", 0.8, "Mullah Omar passed away in 2013.", "Mullah Omar | died | ", { particle: "away" }],
  ["influenced_by", "inspire influence shape guide motivate", "patient", "actor", "agent", "target", 0.75, "Hamas was inspired by the Muslim Brotherhood.", "Hamas | influenced_by | Muslim Brotherhood"],
  ["influenced_by", "draw take derive", "agent", "actor", "from on", "target", 0.75, "Hamas drew inspiration from the Muslim Brotherhood.", "Hamas | influenced_by | Muslim Brotherhood", { withNoun: /^(inspiration|ideas|guidance|ideology|doctrine|lessons)$/ }],
  ["influenced_by", "adhere subscribe", "agent", "actor", "to", "words", 0.7, "Ansar Dine adheres to Salafism.", "Ansar Dine | influenced_by | Salafism"],
  ["influenced_by", "follow embrace espouse adopt advocate profess employ", "agent", "actor", "patient", "words", 0.65, "Al-Shabaab espouses a Salafi ideology.", "Al-Shabaab | influenced_by | Salafi ideology", { objectNoun: /^(ideology|ideologies|doctrine|creed|philosophy|teachings?|thought|interpretation|islam|salafism|wahhabism|marxism|nationalism|islamism|jihadism|maoism|marxism-leninism|communism|socialism|separatism)$/ }],
  ["influenced_by", "orient base model root ground", "patient", "actor", "toward towards on in", "words", 0.6, "The movement Ansaru was rooted in Salafism.", "Ansaru | influenced_by | Salafism", { objectNoun: /^(ideology|ideologies|doctrine|creed|philosophy|teachings?|school|thought|interpretation|islam|salafism|wahhabism|marxism|nationalism|islamism|jihadism|maoism|communism|socialism)$/ }],
  ["designated_as", "designate list label proscribe classify blacklist", "patient", "actor", "as patient2", "words", 0.8, "The LTTE was designated as a terrorist organisation.", "LTTE | designated_as | terrorist organisation"],
  ["designated_as", "consider regard view brand declare name call deem", "patient", "actor", "as patient2", "words", 0.7, "Turkey considers the PKK a terrorist organisation.", "PKK | designated_as | terrorist organisation", { objectNoun: /^(terrorists?|criminal|illegal|outlawed)$/ }],
  ["designated_as", "impose slap", "on against", "actor", "patient", "words", 0.75, "The European Union imposed sanctions on Syria.", "Syria | designated_as | sanctions", { objectNoun: /^(sanctions?|embargo|embargoes|boycott|tariffs?)$/ }],
  // land
  ["controls", "control capture seize occupy conquer overrun retake recapture hold take regain reclaim annex govern rule administer liberate secure dominate wrest recover", "agent", "actor", "patient", "ground", 0.8, "M23 captured Goma.", "M23 | controls | Goma"],
  ["controls", "take seize gain have maintain retain assume regain wrest establish exert consolidate keep", "agent", "actor", "of over in", "ground", 0.8, "The Houthis took control of Sanaa.", "Houthis | controls | Sanaa", { withNoun: /^(control|possession)$/ }],
  ["controls", "take", "agent", "actor", "patient", "ground", 0.75, "Ansar Dine took over Timbuktu.", "Ansar Dine | controls | Timbuktu", { particle: "over" }],
  ["lost", "lose cede surrender relinquish", "agent", "actor", "of over", "ground", 0.8, "Al-Shabaab lost control of Kismayo.", "Al-Shabaab | lost | Kismayo", { withNoun: /^(control|grip|possession|command)$/ }],
  ["lost", "lose cede surrender relinquish forfeit yield", "agent", "actor", "patient", "ground", 0.75, "Al-Shabaab lost Kismayo.", "Al-Shabaab | lost | Kismayo"],
  ["lost", "strip deprive", "patient", "actor", "of", "ground", 0.7, "ISIS was stripped of its territory.", "ISIS | lost | its territory"],
  ["lost", "drive expel oust push dislodge eject evict force", "patient", "actor", "from out of", "place", 0.7, "Al-Shabaab was driven out of Mogadishu.", "Al-Shabaab | lost | Mogadishu"],
  ["withdrew_from", "pull withdraw", "agent", "actor", "from of", "place", 0.75, "France pulled its troops out of Mali.", "France | withdrew_from | Mali", { withNoun: /^(troops|forces|soldiers|fighters|army|men|units|peacekeepers|contingent)$/, object: ["out of", "from", "of"] }],
  ["withdrew_from", "withdraw retreat pull redeploy disengage depart remove", "agent", "actor", "from of", "ground", 0.8, "The FARDC withdrew from Bukavu.", "FARDC | withdrew_from | Bukavu"],
  ["withdrew_from", "pull", "agent", "actor", "of from", "ground", 0.8, "The Moro Islamic Liberation Front pulled out of Cotabato.", "Moro Islamic Liberation Front | withdrew_from | Cotabato", { particle: "out" }],
  ["withdrew_from", "leave evacuate vacate quit abandon", "agent", "body", "patient", "place", 0.6, "The Syrian army left Palmyra.", "Syria | withdrew_from | Palmyra"],
  ["controls", "fall", "to", "body", "agent", "place", 0.7, "Kabul fell to the Taliban.", "Taliban | controls | Kabul"],
  ["located_in", "move relocate transfer shift deploy send dispatch station airlift", "agent", "actor", "to into in along", "place", 0.65, "ISWAP moved its fighters to Borno.", "ISWAP | located_in | Borno", { withNoun: /^(fighters|troops|forces|headquarters|base|bases|soldiers|men|leadership|peacekeepers|units|warships|paratroopers|reinforcements|advisers|mercenaries|tanks)$/, qualifiers: { kind: "deployed" } }],
  ["located_in", "take seek find", "agent", "actor", "in", "place", 0.65, "The CNDP took refuge in Masisi.", "CNDP | located_in | Masisi", { withNoun: /^(refuge|shelter|sanctuary)$/ }],
  ["located_in", "expand extend increase strengthen", "agent", "actor", "in into to across", "place", 0.65, "JNIM expanded its operations into Benin.", "JNIM | located_in | Benin", { withNoun: /^(presence|operations|activity|activities|footprint|network|reach|influence)$/ }],
  ["located_in", "arrive land", "agent", "body", "in at", "place", 0.55, "Wagner Group fighters arrived in Bangui.", "Wagner Group | located_in | Bangui"],
  ["located_in", "sight spot find see", "patient", "actor", "in near at", "place", 0.6, "LRA fighters were seen in Bangui.", "LRA | located_in | Bangui"],
  ["located_in", "wage conduct pursue mount lead continue run", "agent", "actor", "in across throughout", "place", 0.65, "The Naxalites waged an insurgency in Chhattisgarh.", "Naxalites | located_in | Chhattisgarh", { withNoun: /^(campaign|insurgency|rebellion|struggle|jihad|guerrilla|operations)$/ }],
  ["located_in", "cross", "agent", "body", "into", "place", 0.55, "The LRA crossed into Sudan.", "LRA | located_in | Sudan"],
  ["located_in", "deploy station send", "patient", "organisation", "to", "place", 0.65, "Wagner Group fighters were deployed to Mali.", "Wagner Group | located_in | Mali"],
  ["located_in", "operate remain hide shelter reside live regroup roam lurk encamp", "agent", "actor", "in from within across along throughout around", "place", 0.75, "The ADF operates in Ituri.", "ADF | located_in | Ituri"],
  ["located_in", "flee relocate spread expand infiltrate", "agent", "actor", "to into towards", "place", 0.6, "Katiba Macina spread into Burkina Faso.", "Katiba Macina | located_in | Burkina Faso"],
  ["located_in", "retreat", "agent", "actor", "to towards into", "place", 0.55, "ISIS retreated to Deir ez-Zor.", "ISIS | located_in | Deir ez-Zor"],
  ["located_in", "base headquarter station deploy concentrate locate entrench present corner besiege trap confine", "patient", "actor", "in at near along", "place", 0.75, "The FDLR is based in North Kivu.", "FDLR | located_in | North Kivu"],
  ["located_in", "have maintain establish set keep run", "agent", "actor", "in", "place", 0.7, "The PKK has bases in Iraq.", "PKK | located_in | Iraq", { withNoun: /^(bases?|camps?|presence|stronghold|strongholds|headquarters|cells?|foothold|offices?|fighters|troops|havens?)$/ }],
];

/** The verb frames, in the order they are tried. */
export const verbFrames: readonly VerbFrame[] = rows.map(
  ([predicate, verbs, subject, subjectIs, object, objectIs, sure, example, says, more]) => ({
    predicate,
    verbs: list(verbs),
    subject,
    subjectIs,
    object: list(object),
    objectIs,
    sure,
    example,
    says,
    ...more,
  }),
);

const byVerb = new Map<string, VerbFrame[]>();
for (const frame of verbFrames)
  for (const verb of frame.verbs) byVerb.set(verb, [...(byVerb.get(verb) ?? []), frame]);

/** The frames of a verb, by its base form. */
export const framesOf = (lemma: string): readonly VerbFrame[] => byVerb.get(lemma) ?? [];
