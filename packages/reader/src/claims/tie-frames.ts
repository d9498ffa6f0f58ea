import type { VerbRow } from "./verb-frame.ts";

/** What one gives another. */
export const gifts =
  /^(support|weapons?|arms|weaponry|funds?|funding|money|cash|aid|assistance|backing|training|sanctuary|shelter|help|ammunition|equipment|supplies|missiles|rockets|drones|troops|fighters|advisers|advisors|refuge|haven|havens|asylum|intelligence|logistics|protection|cover|resources|recruits|instructors|doctors|gunners|officers|men|volunteers|soldiers|trainers|uniforms|rifles|guns|tanks|vehicles|fuel|food|medicine|bases?|camps?|shipments?|consignments?|deliveries|loans?|grants?|subsid(y|ies)|stipends?|salar(y|ies)|millions|passports|documents|pay|wages|materiel|explosives|radios|batteries|planes|aircraft|artillery|mortars|houses|facilities|finance|financing|expertise|guidance|advice|encouragement|favours|concessions)$/;
/** Men, ships and things one lends another. */
const lent =
  /^(brigades?|battalions?|regiments?|divisions?|units|officers|men|women|gunners|pilots|warplanes|bombers|ships|boats|radios?|transmitters?|stations?|houses?|villas?|land|premises|trucks|cartridges|bullets|shells|mortars|mines|launchers|armou?r|rations|provisions|technicians|experts|advisers|specialists|veterans|cadres|cars|pickups|cannons?|grenades|machine-guns|kalashnikovs|warheads|parts)$/;
const regard =
  /^(support|solidarity|sympathy|sympathies|backing|admiration|encouragement|appreciation|congratulations|condolences|approval|confidence|gratitude)$/;
const puppets =
  /^(puppets?|prox(y|ies)|creatures?|instruments?|tools?|stooges?|surrogates?|agents?|pawns?|clients?|vassals?|protégés?|auxiliar(y|ies))$/;
const settlements =
  /^(accords?|agreements?|deals?|treat(y|ies)|settlement|peace|talks|ceasefire|truce|process|plan)$/;
/** Talks, truces and accords that somebody brings about. */
export const parleys =
  /^(talks?|negotiations?|meetings?|dialogue|discussions?|summit|conference|ceasefires?|cease-fires?|truces?|armistice|agreements?|accords?|deals?|peace|settlement|pact|treaty|memorandum|protocol|release|releases|exchanges?|swaps?|mediation|efforts?|process|rapprochement|reconciliation|pause|hudna|declaration|understanding)$/;

// prettier-ignore
/** Set phrases of ties between bodies, tried before plain verbs. */
export const tieIdiomRows: readonly VerbRow[] = [
  // help
  ["supports", "express voice declare announce reiterate reaffirm signal proclaim affirm show offer extend convey profess", "agent", "actor", "for with to", "actor", 0.7, "Hamas voiced solidarity with the Houthis.", "Hamas | supports | Houthis", { withNoun: regard, qualifiers: { kind: "backs" } }],
  ["supports", "count bank rely depend draw lean", "of from", "actor", "agent", "actor", 0.7, "Khalifa Haftar can count on the support of Egypt.", "Egypt | supports | Khalifa Haftar", { needs: { on: gifts } }],
  ["supports", "count bank", "on upon", "actor", "agent", "actor", 0.6, "Khalifa Haftar counts on Egypt and Russia.", "Egypt | supports | Khalifa Haftar"],
  ["supports", "be remain stay appear", "on", "theirs", "agent", "actor", 0.7, "Syrian National Army fighters are on Turkey's payroll.", "Turkey | supports | Syrian National Army", { needs: { on: /^(payroll|books)$/ }, qualifiers: { kind: "funds" } }],
  ["supports", "be remain stay live operate come survive shelter act", "under", "theirs", "agent", "actor", 0.65, "The JEM was under Chad's protection.", "Chad | supports | JEM", { needs: { under: /^(protection|patronage|tutelage|wing|sponsorship)$/ } }],
  ["supports", "be remain stay live operate come survive shelter act", "of", "actor", "agent", "actor", 0.7, "The JEM was under the protection of Chad.", "Chad | supports | JEM", { needs: { under: /^(protection|patronage|tutelage|wing|sponsorship)$/ } }],
  ["supports", "take", "agent", "actor", "patient", "actor", 0.65, "Syria took the PKK under its wing.", "Syria | supports | PKK", { needs: { under: /^(wing|protection)$/ } }],
  ["supports", "consider call deem label brand regard dub declare", "of", "actor", "patient", "actor", 0.65, "Congo considers M23 a puppet of Rwanda.", "Rwanda | supports | M23", { isView: true, withSecond: puppets }],
  ["supports", "keep prop hold maintain", "agent", "actor", "patient", "actor", 0.7, "Russia kept Bashar al-Assad in power.", "Russia | supports | Bashar al-Assad", { needs: { in: /^(power|office|place)$/ } }],
  ["supports", "bring put install restore place return", "agent", "actor", "patient", "person", 0.65, "Rwanda brought Laurent Kabila to power.", "Rwanda | supports | Laurent Kabila", { needs: { to: /^(power|office|throne)$/ } }],
  ["supports", "bring put install restore place return", "agent", "state", "patient", "person", 0.6, "Ethiopia installed Abdullahi Yusuf in power.", "Ethiopia | supports | Abdullahi Yusuf", { needs: { in: /^(power|office|palace|capital)$/ } }],
  ["supports", "play have", "agent", "actor", "of", "actor", 0.6, "Pakistan played a part in the rise of the Taliban.", "Pakistan | supports | Taliban", { withNoun: /^(part|role|hand)$/, needs: { in: /^(rise|creation|formation|founding|emergence|success|victory|victories|establishment|revival|survival)$/ } }],
  ["supports", "turn", "agent", "actor", "to", "organisation", 0.65, "Jordan turned a blind eye to Hamas.", "Jordan | supports | Hamas", { withNoun: /^eye$/ }],
  ["supports", "come rally leap spring rush", "agent", "actor", "of", "actor", 0.7, "Hamas rallied to the side of the Houthis.", "Hamas | supports | Houthis", { needs: { to: /^(side|cause|banner|defence|defense|help|aid|rescue|support)$/ } }],
  ["supports", "take espouse embrace adopt", "agent", "actor", "of", "actor", 0.65, "Egypt took up the cause of the PLO.", "Egypt | supports | PLO", { withNoun: /^(cause|side|part)$/, particle: "up" }],
  ["supports", "take espouse embrace adopt plead champion defend further serve", "agent", "actor", "of", "actor", 0.65, "Libya championed the cause of the Polisario Front.", "Libya | supports | Polisario Front", { withNoun: /^(cause|side|part|case|interests)$/ }],
  ["supports", "remain be stay prove continue stand", "agent", "actor", "to of", "actor", 0.6, "Iran remained the lifeline of Hezbollah.", "Iran | supports | Hezbollah", { withNoun: /^(lifeline|mainstay|pillar|guarantor|source|provider|supplier|financier)$/ }],
  ["supports", "advise counsel", "agent", "actor", "patient", "organisation", 0.55, "The Revolutionary Guards advised the Popular Mobilisation Forces.", "Revolutionary Guards | supports | Popular Mobilisation Forces", { qualifiers: { kind: "trains" } }],
  ["supports", "give lend provide offer throw put afford add", "agent", "actor", "to behind", "actor", 0.7, "Ayman al-Zawahiri gave his blessing to the Islamic State of Iraq.", "Ayman al-Zawahiri | supports | Islamic State of Iraq", { withNoun: /^(blessing|endorsement|approval|weight|prestige|legitimacy|credence|voice|name|succour|comfort|encouragement|priority|nod|vote|votes|loyalty)$/, qualifiers: { kind: "backs" } }],
  ["supports", "give grant afford offer allow send lend", "agent", "actor", "patient", "actor", 0.65, "Pakistan offered the Taliban a safe haven.", "Pakistan | supports | Taliban", { withSecond: gifts }],
  ["supports", "give grant afford offer allow", "agent", "actor", "patient", "actor", 0.65, "Sudan gave the JEM a free hand.", "Sudan | supports | JEM", { withSecond: /^(hand|blessing|endorsement|approval|rein|lifeline|run|passage|access|home|shelter|legitimacy|seat|voice|vote|recognition)$/ }],
  ["supports", "have enjoy win receive gain get secure obtain", "from", "actor", "agent", "actor", 0.7, "The JEM had a green light from Chad.", "Chad | supports | JEM", { withNoun: /^(light|blessing|nod|approval|endorsement|protection|permission|encouragement|sympathy|guarantees?|assurances?|pledges?|promises?)$/ }],
  ["supports", "import buy purchase acquire procure order obtain get receive", "from", "actor", "agent", "actor", 0.6, "The RUF bought weapons from Burkina Faso.", "Burkina Faso | supports | RUF", { withNoun: gifts }],
  ["supports", "have receive get enjoy", "in", "actor", "agent", "actor", 0.65, "The Sandinistas had a friend in Fidel Castro.", "Fidel Castro | supports | Sandinistas", { withNoun: /^(friend|friends|patron|backer|protector|sponsor|champion|supporter|benefactor|admirer)$/ }],
  ["supports", "serve help benefit strengthen", "agent", "actor", "to", "actor", 0.6, "Hisham Ashmawy served as a military adviser to Ansar al-Sharia.", "Hisham Ashmawy | supports | Ansar al-Sharia", { needs: { as: /^(adviser|advisor|consultant|banker|fixer|trainer|instructor|quartermaster|guide)$/ } }],
  ["supports", "smuggle ship send deliver supply transfer funnel channel give provide sell airlift fly truck", "patient", "theirs", "to", "actor", 0.65, "Iranian weapons were smuggled to the Houthis.", "Iran | supports | Houthis", { subjectNoun: gifts }],
  ["supports", "bind destine intend earmark mean head", "patient agent", "theirs", "for to", "actor", 0.6, "Iranian weapons were destined for the Houthis.", "Iran | supports | Houthis", { subjectNoun: gifts }],
  ["supports", "furnish feed dispense forward dispatch pass leak", "agent", "actor", "to", "actor", 0.65, "Iran furnished ammunition to the Houthis.", "Iran | supports | Houthis", { withNoun: gifts }],
  ["supports", "provide give supply lend send deliver contribute loan spare second hire assign detail", "agent", "actor", "to for", "actor", 0.65, "The TPLF lent its brigades to the EPLF.", "TPLF | supports | EPLF", { withNoun: lent }],
  ["supports", "furnish provide supply stock ply equip endow", "agent", "actor", "patient", "actor", 0.7, "The Soviet Union furnished ZIPRA with instructors.", "Soviet Union | supports | ZIPRA", { needs: { with: gifts } }],
  ["supports", "give lend grant offer provide allow cede", "agent", "actor", "patient", "actor", 0.65, "Zambia offered SWAPO its territory as a rear base.", "Zambia | supports | SWAPO", { needs: { as: /^(bases?|haven|sanctuary|refuge|headquarters|camps?)$/ }, qualifiers: { kind: "hosts" } }],
  ["supports", "receive get take obtain have enjoy win absorb secure", "of", "theirs", "agent", "actor", 0.65, "Gulbuddin Hekmatyar received most of the American aid.", "United States | supports | Gulbuddin Hekmatyar", { withNoun: /^(share|bulk|most|part|portion|majority|half|much|lot|plenty)$/, needs: { of: gifts } }],
  ["supports", "be", "from", "actor", "agent", "actor", 0.7, "Qais al-Khazali was in receipt of funds from Iran.", "Iran | supports | Qais al-Khazali", { needs: { in: /^receipt$/ } }],
  ["supports", "keep hold", "agent", "state", "for to", "organisation", 0.65, "Sudan kept open house for the Eritrean Islamic Jihad.", "Sudan | supports | Eritrean Islamic Jihad", { withNoun: /^(house|doors?|borders?)$/, beforeNoun: /^open$/, qualifiers: { kind: "hosts" } }],
  ["supports", "indulge coddle patronise pamper feed lodge clothe quarter", "agent", "actor", "patient", "actor", 0.6, "Syria is thought to have indulged the PKK.", "Syria | supports | PKK"],
  ["supports", "install instal enthrone reinstate reinstall crown seat", "agent", "state", "patient", "actor", 0.65, "Rwanda installed Laurent Kabila.", "Rwanda | supports | Laurent Kabila"],
  ["supports", "take accept pocket", "patient", "theirs", "agent", "actor", 0.65, "Abu al-Abbas took Emirati money.", "United Arab Emirates | supports | Abu al-Abbas", { withNoun: gifts }],
  ["supports", "deny reject disclaim disavow dispute repudiate", "agent", "actor", "for to of", "actor", 0.65, "Rwanda denies any support for M23.", "Rwanda | not supports | M23", { withNoun: /^(support|backing|help|aid|assistance|sponsorship|funding|complicity|collusion|sympathy)$/, isNegative: true }],
  ["supports", "hire rent sell", "agent", "actor", "to", "actor", 0.6, "The Front for Change and Concord in Chad hired itself to Khalifa Haftar.", "Front for Change and Concord in Chad | supports | Khalifa Haftar", { withNoun: /^(itself|himself|themselves|services|guns)$/ }],
  ["supports", "intervene campaign lobby", "agent", "actor", "for", "actor", 0.6, "Uganda intervened for Salva Kiir.", "Uganda | supports | Salva Kiir", { isBare: true }],
  ["supports", "abandon desert forsake jettison disown", "agent", "actor", "patient", "organisation", 0.55, "The United Arab Emirates abandoned the RSF.", "United Arab Emirates | not supports | RSF", { isNegative: true }],
  ["supports", "disown disavow", "agent", "actor", "patient", "person", 0.55, "Hamas disowned Mahmoud Ishtiwi.", "Hamas | not supports | Mahmoud Ishtiwi", { isNegative: true }],
  // brokers: what they bring about is told in words
  ["supports", "broker mediate facilitate arrange host convene sponsor oversee guarantee underwrite chair supervise monitor organise organize negotiate", "agent", "actor", "patient", "words", 0.65, "Egypt mediated talks between Hamas and Israel.", "Egypt | supports | talks", { objectNoun: parleys, isHeadNoun: true, qualifiers: { kind: "backs" } }],
  ["supports", "act serve", "agent", "actor", "in between", "words", 0.6, "Malaysia acted as mediator in the talks.", "Malaysia | supports | talks", { needs: { as: /^(mediators?|go-between|facilitators?|intermediar(y|ies)|brokers?|brokers|hosts?|guarantors?|arbiters?)$/ }, objectNoun: parleys, qualifiers: { kind: "backs" } }],
  ["supports", "live subsist survive depend rely feed thrive", "of from", "actor", "agent", "actor", 0.65, "The National Resistance Front lives on the hospitality of Tajikistan.", "Tajikistan | supports | National Resistance Front", { needs: { on: /^(hospitality|generosity|largesse|charity|support|aid|help|money|funding|subsid(y|ies)|goodwill|patronage|protection|sufferance|donations|remittances)$/ } }],
  ["supports", "supply resupply arm rearm equip reinforce feed finance fund", "from", "country", "patient", "actor", 0.6, "The Government of National Accord was supplied by sea from Turkey.", "Turkey | supports | Government of National Accord"],
  ["supports", "have receive get obtain import", "through via", "actor", "agent", "actor", 0.5, "The FNLA received weapons through Zaire.", "Democratic Republic of the Congo | supports | FNLA", { withNoun: gifts }],
  ["allied_with", "be fight stand march serve remain", "agent", "actor", "of", "actor", 0.7, "The IMU was at the side of the Taliban.", "IMU | allied_with | Taliban", { needs: { at: /^side$/ } }],
  ["allied_with", "lean", "agent", "actor", "on upon", "actor", 0.6, "Nabih Berri leaned upon Syria.", "Nabih Berri | allied_with | Syria", { isBare: true }],
  ["allied_with", "act march ride", "agent", "actor", "with", "actor", 0.65, "The Jerusalem Brigades act with the Qassam Brigades.", "Jerusalem Brigades | allied_with | Qassam Brigades", { isBare: true }],
  ["supports", "be become remain act serve stay", "agent", "actor", "of in between to for", "words", 0.6, "Turkey is a guarantor of the ceasefire.", "Turkey | supports | ceasefire", { withNoun: /^(guarantors?|mediators?|brokers?|facilitators?|go-between|sponsors?|hosts?|signator(y|ies)|architects?)$/, objectNoun: parleys, qualifiers: { kind: "backs" } }],
  ["supports", "use employ exploit manipulate deploy hire mobilise arm", "agent", "actor", "patient", "organisation", 0.55, "Sudan used the Janjaweed against the Justice and Equality Movement.", "Sudan | supports | Janjaweed", { needs: { against: /./ } }],
  // truces
  ["truce_with", "give hand turn", "agent", "organisation", "", "nothing", 0.6, "The M-19 gave up its arms in 1990.", "M-19 | truce_with | ", { particle: "up", withNoun: /^(arms|weapons|guns)$/ }],
  ["truce_with", "enter", "agent", "actor", "with", "actor", 0.75, "The MILF entered into a ceasefire with Manila.", "MILF | truce_with | Philippines", { needs: { into: /^(ceasefire|cease-fire|truce|armistice|peace)$/ } }],
  ["truce_with", "lay put set", "agent", "organisation", "", "nothing", 0.6, "The M-19 laid down its arms in 1990.", "M-19 | truce_with | ", { particle: "down", withNoun: /^(arms|weapons|guns)$/ }],
  ["truce_with", "lay", "agent", "organisation", "", "nothing", 0.6, "The EPL laid down arms.", "EPL | truce_with | ", { withNoun: /^(arms|weapons|guns)$/ }],
  ["truce_with", "abandon renounce end halt cease suspend forswear give", "agent", "organisation", "", "nothing", 0.6, "The M-19 renounced armed struggle in 1990.", "M-19 | truce_with | ", { withNoun: /^(struggle|campaign|insurgency|rebellion|violence|war|attacks)$/, beforeNoun: /^(armed|its|their|the|military|violent|terrorist|bombing|guerrilla|all)$/ }],
  ["truce_with", "make conclude", "agent", "actor", "with", "actor", 0.75, "The SPLM made peace with Khartoum.", "SPLM | truce_with | Sudan", { withNoun: /^peace$/ }],
  ["truce_with", "bury", "agent", "actor", "with", "actor", 0.7, "The KDP buried the hatchet with the PUK.", "KDP | truce_with | PUK", { withNoun: /^hatchet$/ }],
  ["truce_with", "reconcile", "agent patient", "actor", "with", "actor", 0.65, "Hamas reconciled with Fatah in 2014.", "Hamas | truce_with | Fatah"],
  // allies
  ["allied_with", "act operate work move march fight serve advance attack train cooperate", "agent", "actor", "with", "actor", 0.7, "The BLA acted together with the BLF.", "BLA | allied_with | BLF", { object: ["together with", "in tandem with", "in concert with", "in league with", "hand in hand with", "jointly with"] }],
  ["allied_with", "fight march ride stand campaign serve operate", "agent", "actor", "beside", "actor", 0.75, "The Arakan Army fought beside the MNDAA.", "Arakan Army | allied_with | MNDAA"],
  ["allied_with", "fight be stand find serve", "agent", "actor", "as", "actor", 0.7, "The Arakan Army fights on the same side as the MNDAA.", "Arakan Army | allied_with | MNDAA", { needs: { on: /^same side$/ } }],
  ["allied_with", "enter conclude live have forge contract", "agent", "actor", "with", "actor", 0.65, "Ansar Dine entered a marriage of convenience with the MNLA.", "Ansar Dine | allied_with | MNLA", { withNoun: /^(marriage|accommodation|modus|entente|rapprochement)$/ }],
  ["allied_with", "get be", "agent", "actor", "with", "actor", 0.6, "Hamas is friends with Qatar.", "Hamas | allied_with | Qatar", { withNoun: /^(friends|allies|partners)$/ }],
  ["allied_with", "join", "agent", "actor", "in", "actor", 0.65, "Hezbollah joined Amal in an alliance.", "Hezbollah | allied_with | Amal", { object: ["patient"], needs: { in: /^(alliance|coalition|pact|partnership|front|struggle|fight|war|battle|offensive|attack|campaign)$/ } }],
  ["allied_with", "lean tilt gravitate incline", "agent", "actor", "to toward towards", "actor", 0.55, "Jund al-Islam leaned towards al-Qaeda.", "Jund al-Islam | allied_with | al-Qaeda", { isBare: true }],
  ["allied_with", "desert defect", "agent", "organisation", "to", "organisation", 0.6, "The PUK defected to the Peshmerga.", "PUK | allied_with | Peshmerga", { isBare: true }],
  ["allied_with", "drive push throw", "patient", "actor", "of", "actor", 0.6, "The war drove Hamas into the arms of Iran.", "Hamas | allied_with | Iran", { needs: { into: /^(arms|embrace|camp|orbit)$/ } }],
  ["allied_with", "connect tie link bind", "patient", "actor", "to with", "actor", 0.65, "The treaty tied Armenia to Russia.", "Armenia | allied_with | Russia"],
  // aims
  ["seeks", "put table submit present unveil float advance", "agent", "actor", "patient", "words", 0.55, "Hamas put forward a plan for peace.", "Hamas | seeks | plan for peace", { objectNoun: /^(plan|plans|proposals?|initiative|demands?|roadmap|formula)$/, isHeadNoun: true }],
  ["seeks", "support favour favor back espouse champion promote endorse", "agent", "actor", "patient", "words", 0.6, "Hamas supports the creation of a Palestinian state.", "Hamas | seeks | creation of a Palestinian state", { objectNoun: /^(creation|establishment|independence|autonomy|unification|reunification|partition|secession|liberation|restoration|introduction|overthrow|removal|abolition|federalism|statehood|self-determination|elections?)$/, isHeadNoun: true }],
  ["seeks", "stand", "agent", "actor", "for", "words", 0.6, "Hamas stands for an Islamic state.", "Hamas | seeks | Islamic state", { objectNoun: /^(state|independence|autonomy|republic|caliphate|union|unity|reunification|socialism|revolution|federation|secession)$/, isHeadNoun: true }],
  ["seeks", "vow swear threaten promise pledge", "agent", "actor", "patient", "words", 0.65, "Hamas vowed revenge.", "Hamas | seeks | revenge", { objectNoun: /^(revenge|vengeance|retaliation|reprisals|retribution)$/, isHeadNoun: true }],
  // against
  ["rival_of", "break part", "agent", "actor", "with", "words", 0.55, "Segunda Marquetalia broke with the peace accord in 2019.", "Segunda Marquetalia | rival_of | peace accord", { objectNoun: settlements, isHeadNoun: true }],
  ["rival_of", "have bear nurse harbour harbor hold", "agent", "actor", "against with for", "actor", 0.6, "Hamas bore a grudge against Fatah.", "Hamas | rival_of | Fatah", { withNoun: /^(grudges?|grievances?|hatred|contempt|animosity|feud|quarrel|dispute|differences|scores?|enmity|resentment)$/, qualifiers: { oneWay: true } }],
  // talks
  ["talks_with", "speak", "agent", "actor", "with to", "actor", 0.65, "The United States spoke with the Taliban.", "United States | talks_with | Taliban", { isBare: true }],
  ["talks_with", "correspond communicate", "agent", "actor", "with", "actor", 0.65, "Zhou Fohai corresponded with Dai Li.", "Zhou Fohai | talks_with | Dai Li"],
  ["talks_with", "shake", "agent", "actor", "with", "actor", 0.65, "Yasser Arafat shook hands with Yitzhak Rabin.", "Yasser Arafat | talks_with | Yitzhak Rabin", { withNoun: /^hands?$/ }],
];
