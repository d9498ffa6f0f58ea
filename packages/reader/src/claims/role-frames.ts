import type { PredicateName, Qualifiers } from "@entente/claims";
import { factOfWord } from "../lexicon/word-facts.ts";
import type { Filler } from "./verb-frame.ts";

/**
 * How a noun for what someone is to somebody says a claim: "ISIS leader X", "X, a member of Y", "X is an ally of
 * Y", "Y splinter group X". The holder is the subject unless `isInverse`.
 */
export interface RoleFrame {
  readonly predicate: PredicateName;
  readonly nouns: ReadonlySet<string>;
  readonly holderIs: Filler;
  readonly ofWhat: Filler;
  readonly isInverse?: boolean;
  readonly qualifiers?: Qualifiers;
  readonly sure: number;
  readonly example: string;
  readonly says: string;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

// prettier-ignore
export const roleFrames: readonly RoleFrame[] = [
  { predicate: "leads", nouns: set("leader head chief commander president chairman chairwoman chairperson chair emir amir caliph director secretary-general premier ruler king sultan boss commander-in-chief chancellor dictator warlord supremo strongman prime-minister co-leader leadership second-in-command deputy-leader commander-general number-two leaders co-chairman vice-chairman vice-president deputy counterpart ringleader kingpin figurehead mastermind coordinator speaker director-general commandant overlord general-secretary co-chair master wali chieftain patriarch"), holderIs: "person", ofWhat: "body", sure: 0.85, example: "M23 leader Bertrand Bisimwa spoke in Bunagana.", says: "Bertrand Bisimwa | leads | M23" },
  { predicate: "leads", nouns: set("face spirit brain soul helmsman"), holderIs: "person", ofWhat: "organisation", sure: 0.6, example: "Guillaume Soro became the face of the MPCI.", says: "Guillaume Soro | leads | MPCI" },
  { predicate: "leads", nouns: set("governor mayor chief-minister president leader ruler premier head prime-minister strongman administrator warlord wali"), holderIs: "person", ofWhat: "place", sure: 0.65, example: "The governor of Kirkuk, Najmiddin Karim, resigned.", says: "Najmiddin Karim | leads | Kirkuk" },
  { predicate: "speaks_for", nouns: set("spokesman spokeswoman spokesperson spokesmen spokespersons envoy negotiator mouthpiece ambassador emissary representative delegate interlocutor plenipotentiary negotiators envoys delegates representatives spokespeople voice"), holderIs: "person", ofWhat: "body", sure: 0.9, example: "The Houthi spokesman Yahya Saree denied it.", says: "Yahya Saree | speaks_for | Houthi" },
  { predicate: "speaks_for", nouns: set("envoy spokesman spokeswoman spokesperson negotiator emissary representative"), holderIs: "person", ofWhat: "person", sure: 0.75, example: "Akhmed Zakayev, Maskhadov's envoy in London, denied it.", says: "Akhmed Zakayev | speaks_for | Maskhadov" },
  { predicate: "member_of", nouns: set("member general colonel lieutenant major officer fighter activist militant operative organiser organizer theorist theoretician administrator henchman henchmen gunmen man men hireling enforcer treasurer official minister politician cadre recruit volunteer veteran figure adviser advisor analyst researcher ideologue agent financier brigadier lieutenant aide negotiators strategist soldier gunman secretary diplomat senator lawmaker mp legislator parliamentarian admiral captain sergeant corporal marshal bodyguard bomber bombmaker hitman guerrilla insurgent rebel cleric propagandist facilitator paymaster quartermaster courier lieutenants officers veterans activists militants members fighters commanders insider stalwart loyalist hardliner commissioner consul attaché trainee commando constable policeman sympathiser executive theologian clerk guardsman sniper gunner engineer deputies cadres leaders figures ministers generals commissar instructor spymaster man woman"), holderIs: "person", ofWhat: "body", sure: 0.75, example: "Liam Burke, a member of the INLA, was arrested.", says: "Liam Burke | member_of | INLA" },
  { predicate: "member_of", nouns: set("bodyguard spymaster lieutenant aide henchman subordinate adjutant bodyguards lieutenants henchmen aides protégé"), holderIs: "person", ofWhat: "person", sure: 0.5, example: "Ronny Brunswijk was a bodyguard of Desi Bouterse.", says: "Ronny Brunswijk | member_of | Desi Bouterse" },
  { predicate: "founded", nouns: set("founder co-founder founders cofounder father begetter creator architect initiator originator co-founders"), holderIs: "person", ofWhat: "organisation", sure: 0.85, example: "Hassan al-Banna, the founder of the Muslim Brotherhood, was a teacher.", says: "Hassan al-Banna | founded | Muslim Brotherhood" },
  { predicate: "founded", nouns: set("brainchild creation work handiwork invention child"), holderIs: "organisation", ofWhat: "actor", isInverse: true, sure: 0.75, example: "Jaish-e-Mohammed was the creation of Masood Azhar.", says: "Masood Azhar | founded | Jaish-e-Mohammed" },
  { predicate: "succeeded", nouns: set("successor heir"), holderIs: "person", ofWhat: "person", sure: 0.85, example: "Ayman al-Zawahiri, the successor of Osama bin Laden, died in 2022.", says: "Ayman al-Zawahiri | succeeded | Osama bin Laden" },
  { predicate: "succeeded", nouns: set("successor heir continuation incarnation reincarnation reconstitution inheritor successors"), holderIs: "organisation", ofWhat: "organisation", sure: 0.7, example: "The FARDC is the successor of the RCD.", says: "FARDC | succeeded | RCD" },
  { predicate: "succeeded", nouns: set("predecessor forerunner precursor antecedent ancestor progenitor"), holderIs: "organisation", ofWhat: "organisation", isInverse: true, sure: 0.75, example: "The RCD was the forerunner of the FARDC.", says: "FARDC | succeeded | RCD" },
  { predicate: "succeeded", nouns: set("predecessor"), holderIs: "person", ofWhat: "person", isInverse: true, sure: 0.8, example: "Osama bin Laden was the predecessor of Ayman al-Zawahiri.", says: "Ayman al-Zawahiri | succeeded | Osama bin Laden" },
  { predicate: "split_from", nouns: set("splinter splinter-group offshoot breakaway dissidents spin-off splinter-faction splinter-organisation outgrowth scion"), holderIs: "organisation", ofWhat: "organisation", sure: 0.8, example: "The Real IRA is an offshoot of the Provisional IRA.", says: "Real IRA | split_from | Provisional IRA" },
  { predicate: "split_from", nouns: set("defector deserter renegade turncoat dissident defectors deserters renegades"), holderIs: "person", ofWhat: "organisation", sure: 0.7, example: "Andre Matsangaissa was a deserter from FRELIMO.", says: "Andre Matsangaissa | split_from | FRELIMO" },
  { predicate: "part_of", nouns: set("affiliate branch wing arm faction franchise subsidiary subgroup component unit brigade chapter section affiliates branches constituent cell militia battalion mission army brigades division regiment bureau youth-wing subdivision force contingent kernel core nucleus backbone mainstay detachment front pillar subset subgroup subunit appendage organ vanguard militia-wing squad directorate auxiliary adjunct"), holderIs: "organisation", ofWhat: "organisation", sure: 0.75, example: "AQIM is an affiliate of al-Qaeda.", says: "AQIM | part_of | al-Qaeda" },
  { predicate: "allied_with", nouns: set("ally partner allies partners confederate accomplice collaborator collaborators associate comrade comrade-in-arms friend friends"), holderIs: "actor", ofWhat: "actor", sure: 0.75, example: "Hezbollah is an ally of Iran.", says: "Hezbollah | allied_with | Iran" },
  { predicate: "rival_of", nouns: set("rival enemy opponent competitor adversary foe rivals enemies nemesis archenemy archrival arch-enemy opponents foes adversaries"), holderIs: "actor", ofWhat: "actor", sure: 0.75, example: "Fatah is a rival of Hamas.", says: "Fatah | rival_of | Hamas" },
  { predicate: "killed", nouns: set("killer murderer assassin slayer killers murderers assassins"), holderIs: "actor", ofWhat: "person", sure: 0.75, example: "Habib Shartouni, the assassin of Bashir Gemayel, fled.", says: "Habib Shartouni | killed | Bashir Gemayel" },
  { predicate: "supports", nouns: set("supporter backer sponsor patron financier supporters backers sponsors patrons benefactor benefactors donor bankroller bankrollers paymaster paymasters protector protectors champion host hosts supplier suppliers provider armourer"), holderIs: "actor", ofWhat: "actor", sure: 0.7, example: "Iran is the main backer of the Houthis.", says: "Iran | supports | Houthis" },
  { predicate: "supports", nouns: set("proxy proxies client clients surrogate surrogates puppet puppets stooge stooges creature vassal pawn"), holderIs: "actor", ofWhat: "actor", isInverse: true, sure: 0.65, example: "The SNA is a proxy of Turkey.", says: "Turkey | supports | SNA" },
  { predicate: "influenced_by", nouns: set("student disciple follower admirer pupil protégé devotee"), holderIs: "actor", ofWhat: "person", sure: 0.7, example: "Sayyid Qutb was a student of Hassan al-Banna.", says: "Sayyid Qutb | influenced_by | Hassan al-Banna" },
  { predicate: "influenced_by", nouns: set("mentor teacher guru tutor"), holderIs: "person", ofWhat: "person", isInverse: true, sure: 0.7, example: "Abdullah Azzam was the mentor of Osama bin Laden.", says: "Osama bin Laden | influenced_by | Abdullah Azzam" },
  { predicate: "influenced_by", nouns: set("model inspiration guide"), holderIs: "actor", ofWhat: "actor", isInverse: true, sure: 0.65, example: "Omar Abdel-Rahman was the spiritual guide of Hamas.", says: "Hamas | influenced_by | Omar Abdel-Rahman" },
  { predicate: "part_of", nouns: set("parent"), holderIs: "organisation", ofWhat: "organisation", isInverse: true, sure: 0.65, example: "The PYD's parent, the PKK, dissolved itself.", says: "PYD | part_of | PKK" },
  { predicate: "part_of", nouns: set("member part members"), holderIs: "organisation", ofWhat: "organisation", sure: 0.7, example: "Hamas is a member of the Alliance of Palestinian Forces.", says: "Hamas | part_of | Alliance of Palestinian Forces" },
];

const byNoun = new Map<string, RoleFrame[]>();
for (const frame of roleFrames)
  for (const noun of frame.nouns) byNoun.set(noun, [...(byNoun.get(noun) ?? []), frame]);

/** The role frames of a noun in small letters. */
export const framesOfRole = factOfWord(
  (noun): readonly RoleFrame[] =>
    byNoun.get(noun) ?? (/[a-z]{3}s$/.test(noun) ? (byNoun.get(noun.slice(0, -1)) ?? []) : []),
);

const participles: Readonly<
  Record<string, { predicate: PredicateName; isInverse: boolean; qualifiers?: Qualifiers }>
> = {
  backed: { predicate: "supports", isInverse: false, qualifiers: { kind: "backs" } },
  supported: { predicate: "supports", isInverse: false, qualifiers: { kind: "backs" } },
  sponsored: { predicate: "supports", isInverse: false, qualifiers: { kind: "backs" } },
  funded: { predicate: "supports", isInverse: false, qualifiers: { kind: "funds" } },
  financed: { predicate: "supports", isInverse: false, qualifiers: { kind: "funds" } },
  armed: { predicate: "supports", isInverse: false, qualifiers: { kind: "arms" } },
  trained: { predicate: "supports", isInverse: false, qualifiers: { kind: "trains" } },
  brokered: { predicate: "supports", isInverse: false, qualifiers: { kind: "backs" } },
  mediated: { predicate: "supports", isInverse: false, qualifiers: { kind: "backs" } },
  facilitated: { predicate: "supports", isInverse: false, qualifiers: { kind: "backs" } },
  hosted: { predicate: "supports", isInverse: false, qualifiers: { kind: "backs" } },
  equipped: { predicate: "supports", isInverse: false, qualifiers: { kind: "arms" } },
  supplied: { predicate: "supports", isInverse: false, qualifiers: { kind: "arms" } },
  installed: { predicate: "supports", isInverse: false, qualifiers: { kind: "backs" } },
  paid: { predicate: "supports", isInverse: false, qualifiers: { kind: "funds" } },
  led: { predicate: "leads", isInverse: false },
  held: { predicate: "controls", isInverse: false },
  controlled: { predicate: "controls", isInverse: false },
  occupied: { predicate: "controls", isInverse: false },
  aligned: { predicate: "allied_with", isInverse: false },
  allied: { predicate: "allied_with", isInverse: false },
  linked: { predicate: "allied_with", isInverse: false },
  affiliated: { predicate: "part_of", isInverse: true },
  based: { predicate: "located_in", isInverse: true },
};

/** A name, a hyphen and a participle before a noun: "Iranian-backed militias", "HTS-led offensive", "M23-held Goma". */
export const tiedParticiples = new Map(Object.entries(participles));
