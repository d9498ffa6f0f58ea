import type { VerbRow } from "./verb-frame.ts";

const offices = /^(command|leadership|chairmanship|presidency|direction|reins|helm|control|charge|emirate)$/;
const births = /^(birth|creation|formation|foundation|founding|establishment)$/;
const councils =
  /^(commission|council|committee|politburo|leadership|secretariat|shura|presidium|bureau|headquarters|staff|operations|forces|fighters|troops|army)$/;

/** Set phrases for whose orders a body takes and whose office somebody comes to, tried before other set phrases. */
// prettier-ignore
export const officeIdiomRows: readonly VerbRow[] = [
  ["leads", "take receive get accept", "from", "person", "agent", "ledBody", 0.65, "The Mahdi Army took its orders from Muqtada al-Sadr.", "Muqtada al-Sadr | leads | Mahdi Army", { withNoun: /^(orders?|instructions?|directions?|cues?)$/ }],
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
  ["leads", "give hand entrust offer grant assign", "patient", "person", "of over", "ledBody", 0.7, "Sultani Makenga was given command of the CNDP.", "Sultani Makenga | leads | CNDP", { withSecond: offices }],
  ["leads", "entrust charge", "patient", "person", "of", "ledBody", 0.7, "Sultani Makenga was entrusted with command of the CNDP.", "Sultani Makenga | leads | CNDP", { needs: { with: offices } }],
  ["leads", "entrust", "to", "person", "patient", "organisation", 0.65, "The CNDP was entrusted to Sultani Makenga.", "Sultani Makenga | leads | CNDP"],
  ["leads", "receive accept obtain get win seize secure wrest share keep hold exercise", "agent", "person", "of over", "ledBody", 0.7, "Sultani Makenga received command of the CNDP.", "Sultani Makenga | leads | CNDP", { withNoun: offices }],
  ["leads", "rise climb accede ascend come succeed", "agent", "person", "of", "ledBody", 0.7, "Sultani Makenga rose to the leadership of the CNDP.", "Sultani Makenga | leads | CNDP", { needs: { to: /^(command|leadership|chairmanship|presidency|helm|head|top|throne)$/ } }],
  ["leads", "take bring carry steer lead", "agent", "person", "patient", "organisation", 0.6, "Musa Baluku took the ADF into the Islamic State.", "Musa Baluku | leads | ADF", { needs: { into: /./ } }],
  ["leads", "rebuild reorganise reorganize revive relaunch reunite reunify restructure revitalise reshape transform rejuvenate", "agent", "person", "patient", "organisation", 0.55, "Abdul Rauf Azhar rebuilt Jaish-e-Mohammed in Punjab.", "Abdul Rauf Azhar | leads | Jaish-e-Mohammed"],
  ["leads", "lead head chair run direct command oversee manage control", "agent", "person", "patient", "theirs", 0.55, "Falih al-Fayyadh chairs Hamas's council.", "Falih al-Fayyadh | leads | Hamas", { objectNoun: councils }],
  ["leads", "oversee supervise manage guide control", "agent", "person", "patient", "organisation", 0.55, "Esmail Qaani oversees the Quds Force.", "Esmail Qaani | leads | Quds Force"],
  ["leads", "put place set leave", "patient", "person", "of", "ledBody", 0.65, "Mullah Omar put Jalaluddin Haqqani in charge of the Quetta Shura.", "Jalaluddin Haqqani | leads | Quetta Shura", { needs: { in: /^(charge|command|control)$/ } }],
  ["leads", "put place set install", "patient", "person", "of", "ledBody", 0.65, "Mullah Omar placed Jalaluddin Haqqani at the head of the Quetta Shura.", "Jalaluddin Haqqani | leads | Quetta Shura", { needs: { at: /^(head|helm|top)$/ } }],
  ["leads", "be remain lie rest stay", "of", "person", "agent", "theirs", 0.65, "Command of the Mahdi Army is in the hands of Muqtada al-Sadr.", "Muqtada al-Sadr | leads | Mahdi Army", { subjectNoun: offices, needs: { in: /^hands$/ } }],
  // who comes after whom
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
  // how somebody ends
  ["died", "fall", "agent", "person", "", "nothing", 0.65, "Abdullah Azzam fell in an offensive near Kasab.", "Abdullah Azzam | died | ", { needs: { in: /^(offensive|battle|fighting|clash(es)?|ambush|action|combat|siege|raid|assault|fights?|skirmish|gunfight|firefight|shoot-?out)$/ } }],
  ["died", "blow", "patient", "person", "", "nothing", 0.7, "Abdullah Azzam was blown up in Peshawar.", "Abdullah Azzam | died | ", { particle: "up" }],
  // whom a body has for its own
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
