import { createSpellingIndex } from "./spelling-index.ts";

/**
 * Words that many names share, each with its translations: one meaning a line, called by its first word. Two words of
 * one line are one word; two of different lines are two, however alike ("liberation", "libération"; "front",
 * "force"). After the bar: what the word is. A `head` says what kind of body it is; a `loose` head may be left out of
 * a name that is known without it ("the Houthi movement"); a `mark` tells bodies apart, a `core` too, and a body may be known by it alone; an `epithet` may be left out
 * beside a name.
 */
const table = `
army ejercito exercito jaysh jeish jays ordu armia | head
force forces fuerza fuerzas quwat guc | head
front frente jabhat jabha cephe | loose
movement movimiento harakat haraka harkat hareket tehrik tahrik tevger gerakan bizutneva | loose
group grupo groupe groupement majmua jamaa jamaat jemaah cemaat gama | loose
organisation organization organizacion organisacion tanzim munazzama orgut | loose
party partido hizb partiya | loose
brigade brigada liwa tugay | head
brigades brigadas kataib katibas katiba katibat saraya seraya | head
battalion batallon bataillon tabur | head
division firqa firqat divizia | head
regiment | head
command mando commandement comando qiyada | head
commission | head
committee lajna | head
council consejo majlis meclis shura | head
congress congreso mutamar | head
union sindicato ittihad ittihadul yekiti yekitiya | head
alliance alianza tahaluf | head
coalition coalicion itilaf | head
association asociacion jamiat jamia | head
society | head
league rabita liga ligue | head
assembly asamblea | head
hayat heyet hayet | loose
government gobierno gouvernement hukumat | head
authority | head
court courts mahakim | head
state estado etat dawla dawlat | head
states | head
republic respublika republica republique jumhuriya jomhuri | head
kingdom mamlaka | head
emirate imarat imara emirat | head
caliphate khilafa khilafat | head
province wilaya wilayat vilayet governorate muhafaza provincia | loose
city town village region district | loose
guard guards garde guardia haras pasdaran | head
corps cuerpo corp sepah | head
militia milicia milice milicias militias | loose
network | loose
faction | loose
wing branch rama aile | head
unit units unidad unidades unites yekineyen | head
tiger tigers | head
lions lion | head
supporter supporters ansar ensar partisans helpers | core
soldiers soldats jund cund | head
victory fath feth conquest | core
support nusrat nusra | core
youth shabab chabab joven juvenil jeunes jeunesse | core
fighters mujahidin moudjahidine mucahitler combattants combatientes | epithet
national nacional nationale watani wataniya milli | mark
liberation liberacion tahrir rizgari libertacao | mark
freedom libertad liberte azadi hurriya hurriyat | mark
free merdeka libre hurr libres | mark
independence independencia independance istiqlal | mark
islamic islami islamiya islamique islamica islamico islamist | mark
islam | core
muslims muslim muslimin musulmans | core
popular popularly populaire populares populaires shabi shaabia | mark
people peoples narodny narodnaya narodnoe pueblo shab gel xelk halk khalq | mark
democratic democratica democratico democratique democratiques dimuqrati demokrat demokratische | mark
revolutionary revolucionario revolucionaria revolucionarias revolutionnaire revolutionnaires devrimci thawri inqilabi | mark
revolution revolucion thawra inqilab devrim | mark
resistance resistencia muqawama mukavemet moqavemat | mark
patriotic patriotico patriotica patriotique | mark
armed armada armadas armado armees musallaha | mark
united unida unidas unido unidos unis muttahida | mark
unity wahda | mark
unification | mark
defence defensa difa defenses | mark
selfdefence autodefensa autodefensas autodefense | mark
protection parastina himaya | mark
mobilisation mobilization hashd hashed moblisation | mark
workers worker obrero obreros trabajadores travailleurs karkeren isci | mark
peasants peasant campesino campesinos | mark
women mujeres femmes jin | mark
students estudiantes etudiants | mark
communist comunista communiste shuyui | mark
socialist socialista socialiste | mark
justice justicia adala adl adalet | mark
equality musawa egalite | mark
development | mark
salvation salut | mark
jihad cihad | core
call dawa preaching predication | core
god allah | core
lord rabb lords | core
law sharia charia seriat | core
tradition sunna | core
martyrs shuhada shahid martyr martires | core
truth haqq | core
real verdadero | mark
provisional | mark
continuity | mark
official | mark
general | mark
central | mark
rapid | mark
special | mark
security amn seguridad | mark
transitional | mark
new nuevo nueva nouveau nouvelle jadid | mark
right pravy | mark
old viejo | mark
first primera primer premiere | mark
second segunda segundo deuxieme seconde | mark
third tercera tercer troisieme | mark
qaeda aq | core
monotheism tawhid | core
shining luminoso lumineux | core
path sendero sentier | core
black negro noir siyah aswad | mark
red rojo rouge roja kizil ahmar | mark
white blanco blanc beyaz | mark
green verde vert yesil akhdar | mark
north northern norte nord shamal shamali septentrional | mark
south southern sur sud janub janubi | mark
east eastern este oriental orientale timur sharq sharqi | mark
west western oeste ouest occidental occidentale gharb gharbi | mark
great greater grand gran kabir | mark
january enero janvier | mark
february febrero fevrier | mark
march mars marzo | mark
april abril avril | mark
may mayo | mark
june junio juin | mark
july julio juillet temmuz | mark
august agosto aout | mark
september septiembre | mark
october octubre | mark
november noviembre | mark
december diciembre | mark
sunni sunnite | mark
peace salam paz paix baris | core
dignity karama dignidad | core
falcons suqur teyrebazen halcones | core
sons abna hijos fils | core
homeland watan patria patrie | core
struggle nidal kifah lucha lutte | mark
gathering rassemblement tajammu | head
coordination coordinadora tansiqiya | head
bloc bloque kutla | head
republican republicano republicain | mark
military askari askeri militar militaire | mark
political siyasi politico politica politique | mark
rebels rebel rebelde rebelle insurgents guerrilla guerrillas militants regime | loose
ulster | mark
`;

/** What a shared word is in a name. */
export type WordRole = "head" | "loose" | "mark" | "core" | "epithet";
/** A word that many names share. */
export interface SharedWord {
  readonly meaning: string;
  readonly role: WordRole;
}

/** The lines of the table, for its test. */
export const sharedWordLines: readonly { readonly words: readonly string[]; readonly role: WordRole }[] =
  table
    .trim()
    .split("\n")
    .map((line) => {
      const [words = "", role = "mark"] = line.split(" | ");
      return { words: words.split(" "), role: role as WordRole };
    });

const index = createSpellingIndex(
  sharedWordLines.flatMap(({ words, role }) => {
    const shared: SharedWord = { meaning: words[0] ?? "", role };
    return words.map((word) => [word, shared] as const);
  }),
);

/** The shared word that a word is a spelling or translation of, or undefined; `sound` as `soundOf` gives it. */
export const sharedWordOf = (sound: string): SharedWord | undefined => index.find(sound);

const wordSet = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Small words: they join the words of a name and tell no two apart. The article's assimilated forms are among them. */
export const smallWords = wordSet(`
  the a an of and in for to on by at from with
  al el ul il l ad ed ud ar er ur as es us ash esh ush az ez uz an en un at et ut ath adh
  wa wal wel fi bi bil bilad li lil lid
  de del la las los le les des du d y e i o u et en por para da do dos das di van von der den
  ve ile ji ta`);

/** Articles of Arabic: the ones that a spelling may also write as one with their word ("Ezzor"). */
export const arabicArticles = wordSet(
  "al el ul il l ad ed ud ar er ur as es us ash esh ush az ez uz an en un at et ut ath adh",
);

/** Words that make the next word somebody's father or forebear: "bin Laden", "Ould Daddah", "ag Ghali". */
export const patronymWords = wordSet("bin ibn ben b bint binti ould wuld walad ag");

/** Words that make, with the next, a name after a child: "Abu Bakr", "Umm Sayyaf". */
export const kunyaWords: ReadonlyMap<string, string> = new Map([
  ...["abu", "abou", "aboo", "abi", "ebu", "ابو", "أبو"].map((word) => [word, "abu"] as const),
  ...["umm", "um", "oum", "om", "ام", "أم"].map((word) => [word, "umm"] as const),
]);

/** Titles and ranks: they stand beside a person's name and tell nobody apart. */
export const titles = wordSet(`
  mr mrs ms miss dr prof professor doctor sir lord lady dame
  president vice prime minister chancellor governor senator deputy mayor king queen prince princess caliph pope
  archbishop bishop cardinal reverend rev father fr brother sister
  sheikh shaykh sheik shekh cheikh sheekh seyh sayx xeyx emir amir imam ayatollah ayatullah hojatoleslam allamah allama
  mullah mulla mullo molla maulana mawlana mawlawi maulvi moulvi molvi mufti qari ustad ustadh ustaz
  hajji haji hadji haj hajj hodja al-hajj sayyid sayyed sayed seyyed syed
  comandante commandante commander chief leader general gen colonel col major maj captain capt lieutenant lt sergeant sgt
  brigadier brig marshal field admiral staff senior comrade comandant subcomandante spokesman
  daw ko ma maung ashin sayadaw bo thakin
  bapak pak ibu ustadz kiai kyai kh
  don dona hereditary warlord late veteran self-styled`);

/** Words that tell father from son. */
export const generationWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    jr: "junior",
    junior: "junior",
    fils: "junior",
    sr: "senior",
    pere: "senior",
    ii: "second",
    iii: "third",
  }),
);
