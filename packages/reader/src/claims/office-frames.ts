import type { VerbRow } from "./verb-frame.ts";

const offices = /^(command|leadership|chairmanship|presidency|direction|reins|helm|control|charge|emirate)$/;
const births = /^(birth|creation|formation|foundation|founding|establishment)$/;
const councils =
  /^(commission|council|committee|politburo|leadership|secretariat|shura|presidium|bureau|headquarters|staff|operations|forces|fighters|troops|army)$/;

/** Set phrases for whose orders a body takes and whose office somebody comes to, tried before other set phrases. */
// prettier-ignore
export const officeIdiomRows: readonly VerbRow[] = [
  ["founded", "take have play share", "agent", "person", "of", "organisation", 0.6, "Ali Darassa had a hand in the founding of the UPC.", "Ali Darassa | founded | UPC", { withNoun: /^(part|hand|role|share)$/, needs: { in: births } }],
  ["speaks_for", "handle run manage head direct", "agent", "person", "patient", "theirs", 0.6, "Hassan Fadlallah handles Hezbollah's media.", "Hassan Fadlallah | speaks_for | Hezbollah", { objectNoun: /^(media|press|publicity|communications)$/ }],
  ["split_from", "abandon desert forsake", "agent", "person", "patient", "organisation", 0.65, "Mokhtar Belmokhtar deserted AQIM.", "Mokhtar Belmokhtar | split_from | AQIM"],
  ["member_of", "throw", "agent", "people", "with", "organisation", 0.65, "Ibrahim Musa threw in his lot with al-Shabaab.", "Ibrahim Musa | member_of | al-Shabaab", { particle: "in", withNoun: /^lot$/ }],
  ["member_of", "give offer grant", "patient", "person", "agent", "organisation", 0.6, "Al-Qaeda gave Abdul Haq a seat on its council.", "Abdul Haq | member_of | Al-Qaeda", { withSecond: /^(seat|post|place|position|portfolio|rank)$/ }],
  ["succeeded", "displace supplant unseat", "agent", "person", "patient", "person", 0.65, "Ahmed Diriye displaced Ahmed Godane.", "Ahmed Diriye | succeeded | Ahmed Godane"],
  ["leads", "take receive get accept", "from", "person", "agent", "body", 0.65, "The Mahdi Army took its orders from Muqtada al-Sadr.", "Muqtada al-Sadr | leads | Mahdi Army", { withNoun: /^(orders?|instructions?|directions?|cues?)$/ }],
];

/** How persons come to head and to serve bodies. */
// prettier-ignore
export const officeRows: readonly VerbRow[] = [
  ["leads", "answer report", "to", "person", "agent", "organisation", 0.6, "Kataib Hezbollah answers to Abu Fadak.", "Abu Fadak | leads | Kataib Hezbollah"],
  ["leads", "be remain stand come", "of", "person", "agent", "ledBody", 0.65, "The Mahdi Army is at the orders of Muqtada al-Sadr.", "Muqtada al-Sadr | leads | Mahdi Army", { needs: { at: /^(orders|command)$/ } }],
  ["leads", "disband dissolve demobilise demobilize freeze", "agent", "person", "patient", "organisation", 0.55, "Muqtada al-Sadr froze the Mahdi Army.", "Muqtada al-Sadr | leads | Mahdi Army"],
  // how it comes to somebody
  ["leads", "preside", "agent", "person", "patient", "ledBody", 0.75, "The FLNKS, presided over by Jean-Marie Tjibaou, joined the Union.", "Jean-Marie Tjibaou | leads | FLNKS"],
  ["leads", "give hand entrust pass transfer cede yield relinquish surrender offer", "to", "person", "of over", "ledBody", 0.7, "Bosco Ntaganda handed command of the CNDP to Sultani Makenga.", "Sultani Makenga | leads | CNDP", { withNoun: offices }],
  ["leads", "give hand entrust grant assign", "patient", "person", "of over", "ledBody", 0.7, "Sultani Makenga was given command of the CNDP.", "Sultani Makenga | leads | CNDP", { withSecond: offices }],
  ["leads", "entrust charge", "patient", "person", "of", "ledBody", 0.7, "Sultani Makenga was entrusted with command of the CNDP.", "Sultani Makenga | leads | CNDP", { needs: { with: offices } }],
  ["leads", "entrust", "to", "person", "patient", "organisation", 0.65, "The CNDP was entrusted to Sultani Makenga.", "Sultani Makenga | leads | CNDP"],
  ["leads", "receive accept obtain get win seize secure wrest share keep hold exercise", "agent", "person", "of over", "ledBody", 0.7, "Sultani Makenga received command of the CNDP.", "Sultani Makenga | leads | CNDP", { withNoun: offices }],
  ["leads", "rise climb accede ascend come succeed", "agent", "person", "of", "ledBody", 0.7, "Sultani Makenga rose to the leadership of the CNDP.", "Sultani Makenga | leads | CNDP", { needs: { to: /^(command|leadership|chairmanship|presidency|helm|head|top|throne)$/ } }],
  ["leads", "take bring carry steer lead", "agent", "person", "patient", "organisation", 0.6, "Musa Baluku took the ADF into the Islamic State.", "Musa Baluku | leads | ADF", { needs: { into: /./ } }],
  ["leads", "rebuild reorganise reorganize revive relaunch reunite reunify restructure revitalise reshape transform rejuvenate", "agent", "person", "patient", "organisation", 0.55, "Abdul Rauf Azhar rebuilt Jaish-e-Mohammed in Punjab.", "Abdul Rauf Azhar | leads | Jaish-e-Mohammed"],
  ["leads", "lead head chair run direct command oversee manage control", "agent", "person", "patient", "theirs", 0.55, "Falih al-Fayyadh chairs Hamas's council.", "Falih al-Fayyadh | leads | Hamas", { objectNoun: councils }],
  ["leads", "hold occupy exercise retain keep", "agent", "person", "patient", "theirs", 0.7, "The chairmanship of the CNDP is held by Sultani Makenga.", "Sultani Makenga | leads | CNDP", { objectNoun: /^(command|leadership|chairmanship|presidency|helm|reins|emirate|chair|throne)$/ }],
  ["leads", "mastermind orchestrate conduct coordinate", "agent", "person", "patient", "theirs", 0.5, "Sultani Makenga masterminds the CNDP's campaign.", "Sultani Makenga | leads | CNDP", { objectNoun: /^(campaigns?|operations?|war|insurgency|struggle|rebellion|uprising)$/ }],
  ["leads", "call", "agent", "person", "in at within", "organisation", 0.65, "Sultani Makenga calls the shots in the CNDP.", "Sultani Makenga | leads | CNDP", { withNoun: /^(shots|tune)$/ }],
  ["leads", "rest lie remain stay", "with", "person", "agent", "theirs", 0.65, "Command of the CNDP rests with Sultani Makenga.", "Sultani Makenga | leads | CNDP", { subjectNoun: offices }],
  ["leads", "belong fall pass", "to", "person", "agent", "theirs", 0.6, "Command of the CNDP belongs to Sultani Makenga.", "Sultani Makenga | leads | CNDP", { subjectNoun: offices }],
  ["leads", "elect appoint name promote raise elevate call", "patient", "person", "of", "ledBody", 0.7, "Sultani Makenga was elected to the chairmanship of the CNDP.", "Sultani Makenga | leads | CNDP", { needs: { to: offices } }],
  ["leads", "take bring carry lead", "agent", "person", "patient", "organisation", 0.5, "Musa Baluku brought the ADF back to the negotiating table.", "Musa Baluku | leads | ADF", { needs: { to: /^(table|talks|war|power|victory|brink|negotiations|polls|negotiating)$/ } }],
  ["leads", "oversee supervise manage guide control", "agent", "person", "patient", "organisation", 0.55, "Esmail Qaani oversees the Quds Force.", "Esmail Qaani | leads | Quds Force"],
  ["leads", "put place set leave", "patient", "person", "of", "ledBody", 0.65, "Mullah Omar put Jalaluddin Haqqani in charge of the Quetta Shura.", "Jalaluddin Haqqani | leads | Quetta Shura", { needs: { in: /^(charge|command|control)$/ } }],
  ["leads", "put place set install", "patient", "person", "of", "ledBody", 0.65, "Mullah Omar placed Jalaluddin Haqqani at the head of the Quetta Shura.", "Jalaluddin Haqqani | leads | Quetta Shura", { needs: { at: /^(head|helm|top)$/ } }],
  ["leads", "be remain lie rest stay", "of", "person", "agent", "theirs", 0.65, "Command of the Mahdi Army is in the hands of Muqtada al-Sadr.", "Muqtada al-Sadr | leads | Mahdi Army", { subjectNoun: offices, needs: { in: /^hands$/ } }],
  // who comes after whom
  ["succeeded", "take inherit fill occupy assume", "agent", "person", "patient", "theirs", 0.65, "Ahmed Diriye took Ahmed Godane's seat.", "Ahmed Diriye | succeeded | Ahmed Godane", { objectNoun: /^(seat|post|place|office|position|shoes|mantle|throne|job|chair)$/ }],
  ["succeeded", "name designate anoint choose appoint groom nominate", "patient", "person", "agent", "person", 0.65, "Ahmed Godane named Ahmed Diriye his successor.", "Ahmed Diriye | succeeded | Ahmed Godane", { withSecond: /^(successor|heir)$/ }],
  ["succeeded", "hand", "to", "person", "agent", "person", 0.65, "Ahmed Godane handed over to Ahmed Diriye.", "Ahmed Diriye | succeeded | Ahmed Godane", { particle: "over" }],
  ["succeeded", "take fill", "agent", "organisation", "of", "organisation", 0.65, "The RSF took the place of the Janjaweed.", "RSF | succeeded | Janjaweed", { withNoun: /^place$/ }],
  ["succeeded", "take fill occupy assume", "agent", "person", "of by", "person", 0.7, "Ahmed Diriye took the place of Ahmed Godane.", "Ahmed Diriye | succeeded | Ahmed Godane", { withNoun: /^(place|post|seat|shoes|void|vacancy|gap|vacuum|mantle|throne)$/ }],
  ["succeeded", "cede hand transfer relinquish yield pass surrender", "to", "actor", "agent", "person", 0.6, "Ahmed Godane ceded his powers to Ahmed Diriye.", "Ahmed Diriye | succeeded | Ahmed Godane", { withNoun: /^(powers?|authority|office|seat|post|throne)$/ }],
  ["succeeded", "appoint name elect choose install make select nominate designate", "patient", "person", "of", "person", 0.7, "Ahmed Diriye was named in place of Ahmed Godane.", "Ahmed Diriye | succeeded | Ahmed Godane", { needs: { in: /^(place|stead)$/ } }],
  ["succeeded", "fall pass descend devolve go", "on upon to", "person", "agent", "theirs", 0.65, "The mantle of Ahmed Godane fell on Ahmed Diriye.", "Ahmed Diriye | succeeded | Ahmed Godane", { subjectNoun: /^mantle$/ }],
  ["succeeded", "pass go move shift devolve", "to on upon", "person", "from", "person", 0.7, "The leadership passed from Ahmed Godane to Ahmed Diriye.", "Ahmed Diriye | succeeded | Ahmed Godane", { subjectNoun: offices }],
  ["succeeded", "make clear open", "for", "person", "agent", "theirs", 0.6, "Ahmed Godane's death made room for Ahmed Diriye.", "Ahmed Diriye | succeeded | Ahmed Godane", { subjectNoun: /^(death|departure|stroke|arrest|resignation|fall|removal|ouster|retirement|killing|capture)$/ }],
  // how a body begins
  ["founded", "begin", "by", "actor", "patient", "organisation", 0.65, "The LURD, begun by Sekou Conneh, took Voinjama.", "Sekou Conneh | founded | LURD"],
  ["founded", "announce proclaim declare unveil", "agent", "actor", "patient", "theirs", 0.6, "Ali Darassa announced the UPC's birth.", "Ali Darassa | founded | UPC", { objectNoun: births }],
  ["founded", "give", "agent", "person", "patient", "organisation", 0.65, "Ali Darassa gave the UPC shape in Bambari.", "Ali Darassa | founded | UPC", { withSecond: /^(form|shape|life|birth)$/ }],
  ["founded", "participate assist", "agent", "person", "of", "organisation", 0.6, "Ali Darassa participated in the founding of the UPC.", "Ali Darassa | founded | UPC", { needs: { in: births } }],
  ["founded", "be assist", "agent", "person", "of", "organisation", 0.6, "Ali Darassa was present at the birth of the UPC.", "Ali Darassa | founded | UPC", { needs: { at: births } }],
  ["founded", "be stand", "agent", "person", "of", "organisation", 0.6, "Ali Darassa was the driving force behind the creation of the UPC.", "Ali Darassa | founded | UPC", { needs: { behind: births } }],
  ["founded", "father midwife sire", "agent", "actor", "patient", "organisation", 0.65, "Ali Darassa fathered the UPC in Bambari.", "Ali Darassa | founded | UPC"],
  ["founded", "see", "agent", "organisation", "", "nothing", 0.6, "The UPC saw the light in 2014.", "UPC | founded | ", { withNoun: /^light$/ }],
  ["founded", "make", "agent", "organisation", "", "nothing", 0.55, "The UPC made its first appearance in 2014.", "UPC | founded | ", { withNoun: /^(appearance|debut)$/ }],
  ["founded", "announce", "agent", "organisation", "", "nothing", 0.55, "The UPC announced its existence in 2014.", "UPC | founded | ", { withNoun: /^(existence|itself)$/ }],
  ["founded", "surface", "agent", "organisation", "", "nothing", 0.5, "The UPC surfaced in 2014.", "UPC | founded | "],
  ["founded", "conceive inaugurate constitute proclaim", "patient", "organisation", "", "nothing", 0.6, "The UPC was conceived in 2014.", "UPC | founded | "],
  // how somebody ends
  ["died", "fall", "agent", "person", "", "nothing", 0.65, "Abdullah Azzam fell in an offensive near Kasab.", "Abdullah Azzam | died | ", { needs: { in: /^(offensive|battle|fighting|clash(es)?|ambush|action|combat|siege|raid|assault|fights?|skirmish|gunfight|firefight|shoot-?out)$/ } }],
  ["died", "blow", "patient", "person", "", "nothing", 0.7, "Abdullah Azzam was blown up in Peshawar.", "Abdullah Azzam | died | ", { particle: "up" }],
  ["died", "drown", "agent", "person", "", "nothing", 0.75, "Abdullah Azzam drowned in the Indus.", "Abdullah Azzam | died | "],
  ["died", "go walk", "agent", "person", "", "nothing", 0.75, "Abdullah Azzam went to the gallows in 1989.", "Abdullah Azzam | died | ", { needs: { to: /^(gallows|scaffold|guillotine|grave)$/ } }],
  // whom a body has for its own
  ["member_of", "enter", "agent", "person", "patient", "organisation", 0.6, "Abdul Haq entered Harkat-ul-Mujahideen at nineteen.", "Abdul Haq | member_of | Harkat-ul-Mujahideen"],
  ["member_of", "spend pass cut learn find", "agent", "person", "in with", "organisation", 0.6, "Abdul Haq spent ten years in Harkat-ul-Mujahideen.", "Abdul Haq | member_of | Harkat-ul-Mujahideen", { withNoun: /^(years?|months?|decades?|teeth|trade|craft|apprenticeship|home|youth|time|spell|stint)$/ }],
  ["member_of", "rise climb rank", "agent", "person", "in through within", "organisation", 0.6, "Abdul Haq rose in Harkat-ul-Mujahideen.", "Abdul Haq | member_of | Harkat-ul-Mujahideen"],
  ["member_of", "employ hire", "patient", "person", "agent", "organisation", 0.55, "Harkat-ul-Mujahideen employed Abdul Haq as an instructor.", "Abdul Haq | member_of | Harkat-ul-Mujahideen"],
  ["member_of", "lose", "patient", "person", "to", "organisation", 0.6, "Harkat-ul-Mujahideen lost Abdul Haq to al-Qaeda.", "Abdul Haq | member_of | al-Qaeda"],
  ["member_of", "move switch transfer", "agent", "person", "to", "organisation", 0.55, "Abdul Haq moved to al-Qaeda in 2005.", "Abdul Haq | member_of | al-Qaeda"],
  ["member_of", "work", "agent", "person", "for", "organisation", 0.6, "Abdul Haq worked for al-Qaeda.", "Abdul Haq | member_of | al-Qaeda"],
  ["member_of", "draw recruit take", "from among", "people", "agent", "organisation", 0.6, "The Desert Brigade draws its men from the Hutus.", "Hutus | member_of | Desert Brigade", { withNoun: /^(men|fighters|recruits|members|soldiers|ranks|cadres|leaders)$/ }],
  ["member_of", "recruit", "among from", "people", "agent", "organisation", 0.55, "The Desert Brigade recruits among the Hutus.", "Hutus | member_of | Desert Brigade", { isBare: true }],
  ["member_of", "make", "of", "people", "patient", "organisation", 0.6, "The Desert Brigade is made up of Hutus.", "Hutus | member_of | Desert Brigade", { particle: "up" }],
  ["part_of", "be remain stand", "agent", "organisation", "under", "organisation", 0.5, "The Desert Brigade is under the National Army.", "Desert Brigade | part_of | National Army"],
  ["part_of", "put place", "agent", "organisation", "under", "organisation", 0.65, "The Desert Brigade put itself under the National Army.", "Desert Brigade | part_of | National Army", { withNoun: /^(itself|themselves)$/ }],
  ["part_of", "count number list", "patient", "organisation", "agent", "organisation", 0.65, "The National Army counts the Desert Brigade among its units.", "Desert Brigade | part_of | National Army", { needs: { among: /s$/ } }],
  ["part_of", "build form organise centre center", "around round on", "organisation", "patient", "organisation", 0.6, "The National Army was built around the Desert Brigade.", "Desert Brigade | part_of | National Army"],
  ["member_of", "start begin make win earn launch", "agent", "person", "in with", "organisation", 0.65, "Abu Zubaydah began his career in al-Qaeda.", "Abu Zubaydah | member_of | al-Qaeda", { withNoun: /^(careers?|name|reputation|spurs|life)$/ }],
  ["member_of", "fight train work campaign", "agent", "people", "in", "organisation", 0.6, "Ibrahim Musa fought in the Desert Brigade.", "Ibrahim Musa | member_of | Desert Brigade"],
  ["member_of", "elect appoint name promote co-opt coopt admit", "patient", "person", "of", "body", 0.7, "Abdul Haq was elected to the shura of al-Qaeda.", "Abdul Haq | member_of | al-Qaeda", { needs: { to: /^(shura|council|politburo|committee|secretariat|leadership|ranks|bureau|board|staff)$/ } }],
  ["member_of", "hold have", "agent", "person", "in", "body", 0.65, "Abdul Haq held a post in al-Qaeda.", "Abdul Haq | member_of | al-Qaeda", { withNoun: /^(posts?|positions?|seats?|ranks?|offices?|portfolios?|commission|membership)$/ }],
  ["member_of", "form assemble compose recruit raise draw make build constitute staff man", "of from", "people", "patient", "organisation", 0.6, "The Desert Brigade was formed of Tuareg volunteers.", "Tuareg volunteers | member_of | Desert Brigade"],
  ["member_of", "be remain", "patient", "people", "agent", "theirs", 0.6, "The FPRC's fighters are mostly Hutus.", "Hutus | member_of | FPRC", { subjectNoun: /^(members|fighters|combatants|recruits|leaders|ranks|soldiers|men|cadres|militants|commanders|supporters|guerrillas|troops)$/ }],
  ["member_of", "belong", "to", "people", "agent", "theirs", 0.6, "The FPRC's fighters belong to the Hutus.", "Hutus | member_of | FPRC", { subjectNoun: /^(members|fighters|combatants|recruits|leaders|ranks|soldiers|men|cadres|militants|commanders|supporters|guerrillas|troops)$/ }],
  ["member_of", "consist", "of", "people", "agent", "organisation", 0.65, "The Desert Brigade consists of Tuareg volunteers.", "Tuareg volunteers | member_of | Desert Brigade"],
  ["member_of", "serve", "agent", "people", "in with", "organisation", 0.6, "Tuareg volunteers served in the Desert Brigade.", "Tuareg volunteers | member_of | Desert Brigade"],
  ["member_of", "do complete perform begin", "agent", "person", "in with", "body", 0.65, "Omar Musa did his military service in the Georgian army.", "Omar Musa | member_of | Georgian army", { withNoun: /^service$/ }],
  ["member_of", "include count comprise number", "patient", "person", "agent", "theirs", 0.65, "Al-Qaeda's ranks include Abdul Haq.", "Abdul Haq | member_of | Al-Qaeda", { objectNoun: /^(ranks|members|membership|leadership|shura|council|commanders|cadres|fighters|recruits|veterans)$/ }],
  ["member_of", "run head lead oversee direct manage handle", "agent", "person", "patient", "theirs", 0.55, "Abdul Haq ran al-Qaeda's finances.", "Abdul Haq | member_of | al-Qaeda", { objectNoun: /^(finances?|intelligence|relations|media|propaganda|logistics|security|training|department|desk|cells?|branch|office|affairs|operations|networks?|units?|camps?)$/ }],
  ["member_of", "have hold occupy", "agent", "person", "on", "body", 0.65, "Abdul Haq had a seat on the Quetta Shura.", "Abdul Haq | member_of | Quetta Shura", { withNoun: /^(seats?|places?)$/ }],
];
