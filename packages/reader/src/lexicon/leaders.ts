import { foldWord } from "./name-index.ts";

/**
 * Heads of armed movements and parties, past and present, whom reports call by the last name alone. Public figures;
 * only names that mean hardly anything but a person. Of rulers of states, see rulers.ts.
 */
const rows = `
massoud masud dostum hekmatyar hikmatyar rabbani sayyaf haqqani mazari khalili fahim mohaqiq gailani mojaddedi akhundzada baradar mehsud fazlullah bugti
savimbi dhlakama kony ongwen otti garang machar turabi hemedti dagalo minnawi minawi hilu aidid aideed aweys godane robow shekau barnawi sankoh bockarie
ntaganda nkunda makenga bemba lubanga ngudjolo mudacumura bagosora ruberwa tshombe kasavubu darassa hissène mokom ngaïssona miskine soro kouffa koufa
belmokhtar droukdel ghaly ghali layada zouabri belhadj haftar hifter bashagha belhaj nujoma mandela buthelezi terreblanche nkomo sithole goukouni
arafat habash hawatmeh haniyeh sinwar mashal meshaal mishal deif dahlan barghouti yassin rantisi nasrallah berri jumblatt joumblatt geagea aoun gemayel chamoun frangieh
franjieh hobeika lahad hariri mughniyeh mughniyah safieddine zarqawi zawahiri baghdadi golani jolani joulani julani adnani muhandis khazali soleimani suleimani
sadr sistani barzani talabani öcalan bayik karayilan karayılan zubaidi ghannouchi qutb banna banisadr rajavi
makarios grivas denktash karadžić mladić arkan šešelj seselj thaçi rugova haradinaj dudayev maskhadov basayev khattab raduyev kadyrov umarov ardzinba prigozhin utkin girkin
strelkov zakharchenko pushilin paisley mcguinness trimble adair otegi bandera
marulanda tirofijo jojoy timochenko castaño mancuso guzmán artemio polay chamorro calero d'aubuisson handal villalobos guevara escobar arias-cabrales guaidó
prabhakaran pirapaharan wijeweera muivah swu barua khaplang laldenga kishenji bhindranwale sison misuari hapilon janjalani gusmão
`;

const names: ReadonlySet<string> = new Set(rows.trim().split(/\s+/).map(foldWord));

/** Whether a word is the last name of a known leader, accents and case aside: "Savimbi". */
export const isLeaderName = (word: string): boolean => names.has(foldWord(word));
