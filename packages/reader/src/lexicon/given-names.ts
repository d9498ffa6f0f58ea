import { foldWord } from "./name-index.ts";

/** Given names that are common where conflicts are reported on; they tell a person from an organisation or a place. */
const rows = `
mohammed mohamed mohammad muhammad mohamad mahmoud mahmud ahmed ahmad hamed hamid hassan hasan hussein hussain husayn ali omar umar osman uthman othman
ibrahim ismail yusuf yousef youssef yasser yasir khalid khaled said saeed sayed sayyid salem salim salman saleh salah samir tariq tarek walid nasser nasir
naim karim kareem jamal gamal faisal faysal fahd fadi fathi farouk bashar bassam adnan anwar ayman osama usama usamah abdullah abdallah abdul abdel abdelmalek
abdulmalik abdirahman abdelkader abdelaziz abdulaziz abdiqadir hakim haitham hamza hani hisham imad iyad jalal jihad kamal kamel khalil laith luqman majid maher mansour
mansur marwan masoud massoud mazen mokhtar mukhtar mullah munir murad mustafa mustapha muqtada moqtada nabil nizar nouri nuri qasem qasim qassem rafik rafiq rashid
rached ramzi riad riyad saad sabri sadiq saddam safwat sami sayf seif sulaiman suleiman soleiman sultan taha taher talal tawfiq wael wissam yahya yahia zaki zayn ziad zakaria
haibatullah akhtar jalaluddin sirajuddin gulbuddin burhanuddin hakimullah baitullah fazlullah hafiz masood hamidullah nek maulana qari hekmatullah amrullah ashraf hamid
recep abdullah hakan fidan selahattin murat cemil duran mazlum bahoz figen tayyip kemal deniz mehmet ozgur
benjamin binyamin yitzhak ariel ehud shimon naftali yair yoav avigdor itamar bezalel moshe david isaac
john james michael patrick seamus séamus sean seán gerry martin gerard liam declan kevin brian paul peter thomas tommy tony bobby robert william billy george ian arthur
danny dermot eamon éamon colin conor ciaran kieran joe joseph johnny daithi dáithí ruairi ruairí rory des desmond dominic francis frank gusty jackie mark andrew andy stephen steven
david david's rose mary marian bernadette bríd brid ursula sue anne ann margaret elizabeth sarah helen caroline catherine edward charles richard roger donald barack joe hillary jeffrey
christopher nick nicholas daniel matthew simon philip alan eric jonathan jason aaron adam ryan scott kenneth gary elijah samuel jim jack tom tim bill bob mike steve kate emma laura jane lisa
cesar césar virgilio ernesto belisario misael álvaro rosendo jacobo efraín efrain hernando humberto guadalupe gonzalo rodolfo abimael edith feliciano ollanta evo daniel dilma lula
juan jose josé carlos luis jorge pedro manuel miguel antonio fernando rafael alejandro andres andrés gustavo ivan iván ivan's alvaro álvaro camilo ernesto fidel hugo nicolas nicolás
pablo rodrigo raul raúl ricardo roberto sergio simon simón vicente victor víctor salvatore timoleon timoleón alfonso guillermo seuxis jesus jesús eliecer gabino otty iván gentil nestor néstor
dario darío diego eduardo enrique federico felix félix francisco gabriel hector héctor hernan hernán jaime javier julian julián leonardo mauricio oscar óscar pastor arnaldo arnoldo josu mikel iñaki xabier aitor arnaldo txema eneko
joseph laurent jean jean-pierre jean-paul jean-bosco félix felix denis paul étienne etienne corneille bertrand sultani bosco laurent-désiré faustin moise moïse antoine vital martin emmanuel patrice mobutu
yoweri joseph dominic vincent okot raska caesar jamil musa seka innocent sylvestre ignace callixte pacifique gédéon cobra guidon thomas germain mathieu floribert
salva riek malik yasir omar abdel hemedti minni jibril khalil john lam pagan taban peter paul isaias meles abiy debretsion getachew jawar kumsa asamnew
sharif aden mukhtar hassan godane ahmed mumin mahad fuad yusuf siad farmajo
iyad amadou ibrahim assimi modibo hamadoun malam jafar boubou moussa bilal cherif alghabass mokhtar abdelmalek yahia djamel adnan nabil abubakar shekau mamman abu mohammed bakura babagana muhammadu goodluck olusegun nnamdi umaru
velupillai vinayagamoorthy karuna anton mahinda gotabaya ranil chandrika maithripala junius selvarasa kumaran thamilselvan pottu uma douglas sivarasa yogi prabhakaran
nur nurullaji hashim murad isnilon omar abdullah hatib radullan khadaffy jose rodrigo benigno gloria joma luis ninoy rizal al-haj ghazali zulkifli zulkarnain abu bakar noordin azahari dulmatin imam aman santoso
aung min thein ne than sein bo gun twan san soe ko zaw naw saw khun myint maung htun
lal hafiz zakiur syed ilyas riyaz yasin asif nawaz imran pervez pervaiz shehbaz benazir narendra manmohan indira rajiv sonia ganapathy mupalla prashant kishan paresh arabinda angami thuingaleng isak khole ranjan
vladimir sergei sergey dmitry dmitri yevgeny alexander aleksandr viktor igor nikolai mikhail ramzan shamil aslan doku dokka akhmed zelimkhan volodymyr petro valery oleksandr dmytro slobodan radovan ratko franjo alija hashim ramush ibrahim agim milorad aleksandar nikola josip
emmanuel françois francois nicolas jacques jean-yves angela gerhard olaf annalena silvio matteo giorgia mario pope
kioumars qassem qasem esmail ismail hossein ebrahim ali javad masoud mohsen abbas amir mahmoud ruhollah akbar hashemi mohammad-javad
khalifa fayez aref saif saif-al-islam muammar fathi abdelhakim ismail haftar belhaj
abdul-malik abdulmalik badreddin abdrabbuh aidarous tareq rashad nasir qasim hamza anwar said ibrahim khalid jamal`;

const givenNames: ReadonlySet<string> = new Set(rows.trim().split(/\s+/).map(foldWord));

/** Whether a word is a common given name, accents and case aside. */
export const isGivenName = (word: string): boolean => givenNames.has(foldWord(word));
