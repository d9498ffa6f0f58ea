import type { VerbRow } from "./verb-frame.ts";

/** What a body does no longer with the one it was of. */
const belongings = /^(affiliation|affiliations|membership|subordination|association)$/;
const unions = /^(merger|union|unification|fusion|amalgamation|reunification|reunion)$/;
const roots = /^(roots?|origins?|beginnings?|lineage|ancestry|genesis|antecedents)$/;
const creedNouns =
  /^(ideology|ideologies|doctrine|doctrines|creed|outlook|worldview|programme|thought|thinking|beliefs|philosophy)$/;

/** How bodies are made up of, come out of, go into and take after one another. Tried after the set phrases. */
// prettier-ignore
export const bondRows: readonly VerbRow[] = [
  // made up of
  ["part_of", "make", "agent", "organisation", "patient", "organisation", 0.7, "The UPC and the 3R make up the Coalition of Patriots for Change.", "UPC | part_of | Coalition of Patriots for Change", { particle: "up" }],
  ["part_of", "take", "in", "organisation", "agent", "organisation", 0.65, "The Combined Command takes in the UVF and the Red Hand Commando.", "UVF | part_of | Combined Command", { alliance: true, isBare: true }],
  ["part_of", "bind federate regroup reunite", "patient", "organisation", "agent", "organisation", 0.55, "The Combined Command regroups the UVF and the Red Hand Commando.", "UVF | part_of | Combined Command", { alliance: true }],
  ["part_of", "bring draw pull band lump", "patient", "organisation", "in into under within", "organisation", 0.7, "The UVF and the Red Hand Commando were brought together in the Combined Command.", "UVF | part_of | Combined Command", { particle: "together" }],
  ["part_of", "organise organize unite group assemble coordinate gather", "patient", "organisation", "in under within into", "organisation", 0.65, "The UVF and the Red Hand Commando were grouped in the Combined Command.", "UVF | part_of | Combined Command"],
  ["part_of", "fight serve march campaign rally", "agent", "organisation", "under", "organisation", 0.6, "Liwa Fatemiyoun fought under the Quds Force.", "Liwa Fatemiyoun | part_of | Quds Force"],
  ["part_of", "represent", "patient", "organisation", "in on", "organisation", 0.5, "Hizbul Mujahideen is represented in the United Jihad Council.", "Hizbul Mujahideen | part_of | United Jihad Council"],
  ["part_of", "coalesce congregate federate cooperate", "agent", "organisation", "under in within", "organisation", 0.6, "The UPC and the 3R federated under the Coalition of Patriots for Change.", "UPC | part_of | Coalition of Patriots for Change"],
  ["part_of", "form make constitute remain become", "agent", "organisation", "of", "organisation", 0.7, "The YPG forms the Kurdish component of the SDF.", "YPG | part_of | SDF", { withNoun: /^(component|components|pillar|arm|wing|contingent|element|kernel|vanguard|spine|half|majority|section|branch)$/ }],
  ["part_of", "recognise accept acknowledge approve admit announce name", "patient", "organisation", "agent", "organisation", 0.7, "Al-Qaeda accepted al-Shabaab as an affiliate.", "al-Shabaab | part_of | Al-Qaeda", { needs: { as: /^(affiliate|branch|member|wing|franchise|province|wilayat|wilayah|arm|chapter|representative)$/ } }],
  ["part_of", "count consider regard describe see treat list class classify reckon portray", "patient", "organisation", "of", "organisation", 0.65, "Mali counts Katiba Macina as part of JNIM.", "Katiba Macina | part_of | JNIM", { needs: { as: /^(part|branch|wing|arm|affiliate|component|cell|faction|unit|franchise)$/ } }],
  ["part_of", "rejoin", "agent", "organisation", "patient", "organisation", 0.7, "The Nyatura rejoined the Wazalendo.", "Nyatura | part_of | Wazalendo", { qualifiers: { kind: "joined" } }],
  ["part_of", "join sign enlist", "agent", "organisation", "with to", "organisation", 0.6, "The Nyatura signed up to the Coalition of Patriots for Change.", "Nyatura | part_of | Coalition of Patriots for Change", { particle: "up", qualifiers: { kind: "joined" } }],
  ["part_of", "adhere accede", "agent", "organisation", "to", "organisation", 0.7, "The Nyatura acceded to the Coalition of Patriots for Change.", "Nyatura | part_of | Coalition of Patriots for Change", { qualifiers: { kind: "joined" } }],
  ["part_of", "become", "agent", "organisation", "of", "organisation", 0.75, "Ansaru became part of Boko Haram.", "Ansaru | part_of | Boko Haram", { withNoun: /^(part|member|affiliate|branch|wing|arm|franchise|province|component|constituent|chapter|unit)$/ }],
  ["part_of", "nest embed subsume group house enrol enroll incorporate", "patient", "organisation", "under within in inside", "organisation", 0.65, "The militia Ansaru was subsumed under the Combined Command.", "Ansaru | part_of | Combined Command"],
  ["part_of", "run direct operate oversee supervise manage", "patient", "organisation", "agent", "organisation", 0.5, "The Quds Force is directed by the IRGC.", "Quds Force | part_of | IRGC"],
  // out of one another
  ["split_from", "spin hive peel calve", "agent", "member", "from", "member", 0.75, "The Real IRA spun off from the Provisional IRA.", "Real IRA | split_from | Provisional IRA", { particle: "off" }],
  ["split_from", "spin", "agent", "member", "of", "member", 0.75, "The Real IRA spun out of the Provisional IRA.", "Real IRA | split_from | Provisional IRA", { object: ["out of", "of"] }],
  ["split_from", "part", "agent", "member", "from", "member", 0.7, "The Real IRA parted from the Provisional IRA.", "Real IRA | split_from | Provisional IRA"],
  ["split_from", "break split", "into", "organisation", "agent patient", "organisation", 0.65, "The RCD broke up into the RCD-Goma and the RCD-Kisangani.", "RCD-Goma | split_from | RCD", { particle: "up" }],
  ["split_from", "come fall break", "into", "organisation", "agent patient", "organisation", 0.65, "The RCD came apart into the RCD-Goma and the RCD-Kisangani.", "RCD-Goma | split_from | RCD", { particle: "apart" }],
  ["split_from", "detach disassociate extricate estrange divorce disaffiliate decouple alienate", "agent patient", "member", "from", "member", 0.7, "The Real IRA detached itself from the Provisional IRA.", "Real IRA | split_from | Provisional IRA"],
  ["split_from", "depart drift", "agent", "member", "from", "organisation", 0.6, "Subhi al-Tufayli departed from Hezbollah.", "Subhi al-Tufayli | split_from | Hezbollah"],
  ["split_from", "resign", "agent", "person", "from", "organisation", 0.65, "Xanana Gusmão resigned from Fretilin.", "Xanana Gusmão | split_from | Fretilin"],
  ["split_from", "declare proclaim announce assert", "agent", "member", "from of", "organisation", 0.7, "The Nusra Front declared its independence from al-Qaeda.", "Nusra Front | split_from | al-Qaeda", { withNoun: /^(independence|autonomy|separation|departure|withdrawal|secession|defection|exit|split|break)$/ }],
  ["split_from", "end renounce terminate suspend dissolve revoke sever break cut", "agent", "organisation", "to with of in from", "organisation", 0.65, "The Nusra Front ended its affiliation with al-Qaeda.", "Nusra Front | split_from | al-Qaeda", { withNoun: belongings }],
  ["split_from", "have", "agent", "organisation", "in", "organisation", 0.65, "Ansaru has its origins in Boko Haram.", "Ansaru | split_from | Boko Haram", { withNoun: roots }],
  ["split_from", "trace", "agent", "organisation", "to", "organisation", 0.65, "Ansaru traces its roots to Boko Haram.", "Ansaru | split_from | Boko Haram", { withNoun: roots }],
  ["split_from", "descend stem derive", "agent patient", "organisation", "from", "organisation", 0.6, "Ansaru stems from Boko Haram.", "Ansaru | split_from | Boko Haram"],
  ["split_from", "bear", "patient", "organisation", "of from", "organisation", 0.65, "Ansaru was born out of Boko Haram.", "Ansaru | split_from | Boko Haram", { object: ["out of", "of", "from"] }],
  ["split_from", "spawn beget sire", "patient", "organisation", "agent", "organisation", 0.6, "Boko Haram spawned Ansaru.", "Ansaru | split_from | Boko Haram"],
  ["split_from", "give", "to", "organisation", "agent", "organisation", 0.6, "Boko Haram gave birth to Ansaru.", "Ansaru | split_from | Boko Haram", { withNoun: /^(birth|rise)$/ }],
  ["split_from", "lead take carry pull draw", "agent", "person", "of", "organisation", 0.65, "Colonel Karuna took his fighters out of the Tamil Tigers.", "Karuna | split_from | Tamil Tigers", { object: ["out of"] }],
  ["succeeded", "form assemble build make put create constitute cobble reconstitute establish", "patient", "organisation", "of", "organisation", 0.7, "The FARDC was formed from the remnants of the RCD.", "FARDC | succeeded | RCD", { needs: { from: /^(remnants?|remains|ruins|ashes|wreckage|rump|debris|survivors|nucleus)$/ } }],
  ["succeeded", "form assemble build make put create constitute cobble reconstitute establish rise emerge", "patient agent", "organisation", "of", "organisation", 0.7, "The FARDC was formed out of the remnants of the RCD.", "FARDC | succeeded | RCD", { needs: { "out of": /^(remnants?|remains|ruins|ashes|wreckage|rump|debris|survivors|nucleus)$/ } }],
  ["succeeded", "rise emerge grow spring arise", "agent", "organisation", "of", "organisation", 0.7, "The FARDC rose from the ashes of the RCD.", "FARDC | succeeded | RCD", { needs: { from: /^(remnants?|remains|ruins|ashes|wreckage|rump|debris)$/ } }],
  ["succeeded", "reorganise reorganize reconstitute relaunch restructure reform regroup reconfigure revive resurrect reincarnate rebuild recast bear transform", "as into", "organisation", "patient agent", "organisation", 0.65, "The RCD was reconstituted as the FARDC.", "FARDC | succeeded | RCD"],
  ["succeeded", "see regard consider view style call present", "agent", "organisation", "of to", "organisation", 0.7, "The FARDC sees itself as the heir of the RCD.", "FARDC | succeeded | RCD", { needs: { as: /^(heirs?|successors?|continuation|inheritors?)$/ } }],
  // into one another
  ["merged_with", "swallow absorb incorporate subsume reabsorb assimilate engulf", "patient", "organisation", "agent", "organisation", 0.7, "Ahrar al-Sham absorbed Suqour al-Sham.", "Suqour al-Sham | merged_with | Ahrar al-Sham"],
  ["merged_with", "dissolve disband melt disappear vanish", "agent patient", "organisation", "into", "organisation", 0.7, "The EPL dissolved itself into the ELN.", "EPL | merged_with | ELN"],
  ["merged_with", "swallow gobble", "patient up", "organisation", "agent", "organisation", 0.7, "Ahrar al-Sham swallowed up Suqour al-Sham.", "Suqour al-Sham | merged_with | Ahrar al-Sham"],
  ["merged_with", "amalgamate fuse melt blend integrate fold disband reunite converge", "agent", "organisation", "with into", "organisation", 0.75, "The EPL amalgamated with the ELN.", "EPL | merged_with | ELN"],
  ["merged_with", "announce agree complete declare propose negotiate effect seek form sign accomplish", "agent", "organisation", "with", "organisation", 0.7, "The EPL announced a merger with the ELN.", "EPL | merged_with | ELN", { withNoun: unions }],
  ["merged_with", "absorb draw convert fold melt enfold roll", "patient", "organisation", "into", "organisation", 0.7, "The NDA-K was rolled into the Border Guard Force.", "NDA-K | merged_with | Border Guard Force"],
  ["merged_with", "join", "agent", "organisation", "with", "organisation", 0.6, "The EPL joined together with the ELN as the People's Front.", "EPL | merged_with | ELN", { particle: "together" }],
  ["merged_with", "combine amalgamate fuse federate unite unify", "agent", "organisation", "with", "organisation", 0.7, "The EPL combined with the ELN.", "EPL | merged_with | ELN"],
  // loyal to
  ["pledges_allegiance_to", "submit bow defer", "agent", "actor", "to", "person", 0.65, "Boko Haram submitted to Abu Bakr al-Baghdadi.", "Boko Haram | pledges_allegiance_to | Abu Bakr al-Baghdadi"],
  ["pledges_allegiance_to", "swear", "agent", "actor", "by to", "actor", 0.65, "Usman Ghazi swore by Abu Bakr al-Baghdadi.", "Usman Ghazi | pledges_allegiance_to | Abu Bakr al-Baghdadi", { isBare: true }],
  ["pledges_allegiance_to", "acknowledge recognise accept affirm", "agent", "actor", "of", "person", 0.65, "Boko Haram acknowledged the authority of Abu Bakr al-Baghdadi.", "Boko Haram | pledges_allegiance_to | Abu Bakr al-Baghdadi", { withNoun: /^(authority|leadership|suzerainty|overlordship|supremacy|caliphate|primacy)$/ }],
  // take after one another
  ["influenced_by", "combine mix blend fuse meld marry", "agent", "organisation", "patient", "words", 0.65, "The MEK could combine Marxism with Islam.", "MEK | influenced_by | Marxism", { objectNoun: /^(ideology|islam|marxism|nationalism|socialism|communism|maoism|islamism|mysticism|fundamentalism|populism|catholicism|christianity)$/ }],
  ["influenced_by", "learn crib", "agent", "actor", "from", "actor", 0.6, "Hamas learned from Hezbollah.", "Hamas | influenced_by | Hezbollah", { isBare: true }],
  ["influenced_by", "learn copy borrow adopt imitate emulate inherit import take", "agent", "actor", "of from", "actor", 0.65, "Hamas copied the tactics of Hezbollah.", "Hamas | influenced_by | Hezbollah", { withNoun: /^(tactics|methods|ideology|slogans?|model|example|doctrine|strategy|techniques|playbook|style|ideas|teachings|lessons?|symbols|rhetoric|language|programme|concepts?)$/ }],
  ["influenced_by", "shape mould colour inspire animate radicalise radicalize indoctrinate tutor school", "patient", "theirs", "agent", "theirs", 0.65, "Hamas was shaped by Sayyid Qutb's writings.", "Hamas | influenced_by | Sayyid Qutb"],
  ["influenced_by", "base ground root anchor found build centre center model", "patient", "theirs", "on in upon", "theirs", 0.65, "Hamas's ideology is based on the writings of Sayyid Qutb.", "Hamas | influenced_by | Sayyid Qutb", { subjectNoun: creedNouns }],
  ["influenced_by", "base ground root anchor found build centre center steep", "patient", "theirs", "on in upon", "words", 0.65, "The PKK's ideology is rooted in Marxism.", "PKK | influenced_by | Marxism", { subjectNoun: creedNouns }],
  ["influenced_by", "derive stem come draw borrow descend flow", "agent patient", "theirs", "from on", "theirs", 0.65, "The ideology of Hamas derives from the Muslim Brotherhood.", "Hamas | influenced_by | Muslim Brotherhood", { subjectNoun: creedNouns }],
  ["influenced_by", "combine mix blend fuse meld marry unite draw borrow derive be", "agent", "theirs", "patient on from", "words", 0.65, "The PKK's ideology combines Marxism and nationalism.", "PKK | influenced_by | Marxism", { subjectNoun: creedNouns }],
  ["influenced_by", "study", "agent", "person", "under", "person", 0.6, "Ayman al-Zawahiri studied under Sayyid Qutb.", "Ayman al-Zawahiri | influenced_by | Sayyid Qutb"],
  ["influenced_by", "name count list cite", "agent", "person", "patient", "person", 0.6, "Asari Dokubo named Nelson Mandela among his models.", "Asari Dokubo | influenced_by | Nelson Mandela", { needs: { among: /^(models|heroes|teachers|influences|inspirations|idols|mentors)$/ } }],
  ["influenced_by", "owe", "agent", "theirs", "to", "actor", 0.65, "The PKK owes its ideology to Karl Marx.", "PKK | influenced_by | Karl Marx", { withNoun: /^(programme|ideology|ideas|creed|doctrine|inspiration|methods|tactics|debt|much|outlook)$/ }],
  ["influenced_by", "take", "agent", "theirs", "from", "theirs", 0.65, "The Army of Islam took its creed from Zahran Alloush.", "Army of Islam | influenced_by | Zahran Alloush", { withNoun: /^(creed|ideology|doctrine|teachings?|inspiration|ideas|model|cues?|example|programme)$/ }],
  ["influenced_by", "style fashion pattern", "agent", "actor", "on after upon", "actor", 0.7, "Hamas styled itself on Hezbollah.", "Hamas | influenced_by | Hezbollah"],
  ["influenced_by", "see regard consider view style", "agent", "actor", "of to", "person", 0.7, "Hamas sees itself as the heir of Hassan al-Banna.", "Hamas | influenced_by | Hassan al-Banna", { needs: { as: /^(heirs?|successors?|continuation|disciples?|followers?|inheritors?|children)$/ } }],
  ["influenced_by", "look turn", "agent", "actor", "to", "actor", 0.65, "Hamas looked to Hezbollah for inspiration.", "Hamas | influenced_by | Hezbollah", { needs: { for: /^(inspiration|guidance|ideas|example|model)$/ } }],
  ["influenced_by", "name", "patient", "organisation", "after for", "person", 0.55, "Hamas was named after Hassan al-Banna.", "Hamas | influenced_by | Hassan al-Banna"],
  ["influenced_by", "have exert exercise wield", "on over upon", "actor", "agent", "person", 0.7, "Hassan al-Banna had a profound influence on Hamas.", "Hamas | influenced_by | Hassan al-Banna", { withNoun: /^(influence|impact|effect|sway)$/ }],
  ["influenced_by", "convert", "agent", "actor", "to", "words", 0.65, "Asari Dokubo converted to Islam.", "Asari Dokubo | influenced_by | Islam"],
  // formed
  ["founded", "proclaim inaugurate constitute institute unveil raise", "patient", "organisation", "", "nothing", 0.65, "The ELN was proclaimed in 1964.", "ELN | founded | "],
  ["founded", "arise coalesce materialise form", "agent", "organisation", "", "nothing", 0.55, "The ELN arose in 1964.", "ELN | founded | ", { isBare: true }],
  ["founded", "date", "agent", "organisation", "", "nothing", 0.65, "The ELN dates back to 1964.", "ELN | founded | ", { particle: "back" }],
  ["founded", "take", "agent", "organisation", "", "nothing", 0.65, "The ELN took form in 1964.", "ELN | founded | ", { withNoun: /^(shape|form)$/ }],
  ["founded", "begin start", "agent", "organisation", "", "nothing", 0.6, "The ELN began life in 1964.", "ELN | founded | ", { withNoun: /^life$/ }],
  ["founded", "spring", "agent", "organisation", "", "nothing", 0.6, "The ELN sprang up in 1964.", "ELN | founded | ", { particle: "up" }],
  ["founded", "announce declare proclaim", "agent", "organisation", "", "nothing", 0.6, "The ELN announced its existence in 1964.", "ELN | founded | ", { withNoun: /^(existence|formation|birth|creation|establishment|foundation|arrival)$/ }],
  // whose ideas it holds
  ["influenced_by", "go reach hark", "agent", "theirs", "to", "person", 0.65, "Ansaru's teachings go back to Ibn Taymiyya.", "Ansaru | influenced_by | Ibn Taymiyya", { particle: "back", subjectNoun: /^(ideology|teachings?|ideas|doctrine|creed|thought|roots?|beliefs?)$/ }],
  ["influenced_by", "claim invoke", "agent", "actor", "of", "person", 0.65, "Ansaru claims the legacy of Ibn Taymiyya.", "Ansaru | influenced_by | Ibn Taymiyya", { withNoun: /^(legacy|heritage|tradition|inheritance|memory|teachings?|name)$/ }],
  ["influenced_by", "copy", "agent", "actor", "patient", "actor", 0.6, "Ansaru copied Hezbollah.", "Ansaru | influenced_by | Hezbollah"],
  ["influenced_by", "turn convert", "agent", "actor", "to", "words", 0.6, "Ansaru turned to Salafism in 2012.", "Ansaru | influenced_by | Salafism", { objectNoun: /^(salafism|wahhabism|marxism|marxism-leninism|leninism|maoism|socialism|communism|nationalism|islamism|jihadism|anarchism|trotskyism|guevarism)$/ }],
  ["influenced_by", "declare opt", "agent", "actor", "for", "words", 0.6, "Ansaru declared for Marxism in 2012.", "Ansaru | influenced_by | Marxism", { objectNoun: /^(salafism|wahhabism|marxism|marxism-leninism|leninism|maoism|socialism|communism|nationalism|islamism|jihadism|anarchism|trotskyism|guevarism)$/ }],
  ["influenced_by", "preach propagate teach imbibe", "agent", "theirs", "patient", "words", 0.65, "Ansaru preaches Salafism.", "Ansaru | influenced_by | Salafism", { objectNoun: /^(salafism|wahhabism|marxism|marxism-leninism|leninism|maoism|socialism|communism|nationalism|islamism|jihadism|anarchism|trotskyism|guevarism)$/ }],
  // to whom it is sworn
  ["pledges_allegiance_to", "vow", "agent", "actor", "to", "actor", 0.75, "Ansaru vowed obedience to Abu Bakr al-Baghdadi.", "Ansaru | pledges_allegiance_to | Abu Bakr al-Baghdadi", { withNoun: /^(obedience|submission|fealty|loyalty|allegiance)$/ }],
  ["pledges_allegiance_to", "kiss", "agent", "actor", "of", "actor", 0.7, "Ansaru kissed the hand of Abu Bakr al-Baghdadi.", "Ansaru | pledges_allegiance_to | Abu Bakr al-Baghdadi", { withNoun: /^(hands?|ring|feet)$/ }],
];
