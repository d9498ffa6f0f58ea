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
lenin trotsky bukharin zinoviev beria molotov zhukov wrangel denikin kolchak yudenich makhno petliura skoropadsky budyonny frunze tukhachevsky kerensky piłsudski pilsudski horthy kun hitler himmler heydrich goebbels
göring mussolini badoglio graziani ciano churchill attlee macmillan mountbatten montgomery wavell alanbrooke macarthur eisenhower patton pershing roosevelt kennedy kissinger gaulle pétain petain darlan leclerc
daladier clemenceau foch perón peron salazar caetano spínola spinola azaña negrín negrin caballero durruti mihailović mihailovic nedić pavelić pavelic đilas djilas ranković aleksandrov sandansky delchev venizelos metaxas
papandreou papadopoulos zachariadis siantos velouchiotis psarros zervas hoxha zog mannerheim quisling degrelle mosley valera cosgrave griffith casement connolly pearse carson
jabotinsky shamir gurion weizmann dayan meir husseini qawuqji glubb feisal abdulaziz pahlavi mossadegh mosaddegh kashani nkrumah nyerere azikiwe awolowo ojukwu gowon lumumba gizenga mulele
senghor boigny houphouët eyadéma kérékou sankara micombero kayibanda bourguiba boumediene boumédiène chadli abane bellounis messali cabral chipenda mondlane simango dhlakama verwoerd vorster botha klerk biko tambo sisulu slovo luthuli
taylor doe johnson kromah conneh touré koroma strasser lule lakwena kagame rwigyema bizimana nahimana ngeze rusatira nkunda kabarebe kamerhe katumbi
zapata carranza huerta sandino marti mariátegui marighella lamarca sendic santucho firmenich galimberti massera galtieri pinochet neruda betancourt coard manley duvalier
chiang giap diem thieu nhu phibun phibul pridi thanom sarit thaksin prayut sukarno hatta sjahrir musso nasution kahar kartosuwiryo aidit soeharto untung
sisavang souvanna souphanouvong kaysone sihanouk sary khieu quirino magsaysay roxas taruc osmeña bonifacio aguinaldo
bose jinnah liaquat bhashani mujib ershad osmani sikder mazumdar nambiar prachanda koirala bhattarai dahal phizo bandaranaike wijetunga
karmal taraki babrak daoud amanullah habibullah hattab droukdal gouled guelleh mengistu selassie afewerki
atiyatallah maqdisi qatada suri libi wuhayshi raymi batarfi awlaki azzam zumar ashmawy barnawi ansari hambali sungkar ba'asyir baasyir dulmatin
asfura sarraj menfi ghweil swehli ashour zubayr makdisi muhaysini mohaisani maqdisi shishani barayev umarov gelayev gelayev atgeriyev yandarbiyev zakayev basaev
prabhakaran pirapaharan wijeweera muivah swu barua khaplang laldenga kishenji bhindranwale sison misuari hapilon janjalani gusmão
`;

const names: ReadonlySet<string> = new Set(rows.trim().split(/\s+/).map(foldWord));

/** Whether a word is the last name of a known leader, accents and case aside: "Savimbi". */
export const isLeaderName = (word: string): boolean => names.has(foldWord(word));
