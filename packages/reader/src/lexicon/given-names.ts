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
abdul-malik abdulmalik badreddin abdrabbuh aidarous tareq rashad nasir qasim hamza anwar said ibrahim khalid jamal
abdelhamid abdelkrim abdelrahman abdulrahman abdelwahab abderrahmane abdou abdoulaye abdulhadi abdulkarim abdullahi abdulqadir adel adil afif akram alaa ammar amin atef awad aziz badr bakr basem basim burhan daoud dawud dhia emad essam ezzedine fahim fathallah fawzi fouad ghassan habib hadi haidar haider hamdi hashem hatem hazem hikmat hossam houssam hussam idriss ihsan issam issa izzat jaber jasim jawad kadhim kais khidr louay maan madani mahdi mehdi moncef mondher mounir mourad muayyad munther mutaz nabih nadim nader naseer nawaf nazih nidal noureddine nuaman qais qusay rabah rachid ramadan rami raouf rashed rasheed razzaq riyadh saadi sabah salahuddin samih shukri sofiane suhail tayeb taysir thamer tharwat turki uday usman wadih waleed yazid younes younis youness yunus zahir zayd zeid ziyad zouheir zuhair
bachir pierre amine michel elie dany emile hafez rifaat farouq ghazi
behrouz bijan daryoush farhad fereydoun hojatollah iraj jahangir kamran khosrow mehrdad morteza mostafa parviz qorban reza saeid shahram siavash sohrab vahid yadollah zahra maryam
abdulsalam assadullah atta bismillah daud ghulam gul habibullah hanif inayatullah ismat khalilullah mangal mohaqeq najibullah nematullah rahmatullah sebghatullah sher shukria wakil zabihullah zalmay arsala hamdullah sibghatullah mohammadullah abdurrab qudratullah
abdulkadir ahmet alparslan aydin bulent burak cemal devlet dogan emre erdal fethullah gultan hasip huseyin ismet leyla mahsum nurettin ömer pervin riza sait sakine sebahat sedat serhat suleyman tansu turgut yalcin zeki zubeyir ferhat bese
masrour nechirvan nawshirwan kosrat barham hoshyar salih ilham sipan aldar redur nesrin polat
abba aminu atiku bala bello bukar danjuma garba gambo ibrahima idris isa kabiru lawal maina mallam nuhu sani sanusi shehu tukur yakubu yusufu zanna asari tompolo henry ateke dokubo
abdi abdikadir abdinasir abdirashid abdisalam abdiweli abshir ainanshe bashir bihi deni dahir farah fahad gedi guled haji hersi hirsi isse jama jimale mahamud mohamud muse qeybdiid shire warsame ugas
abebe afework alemu amanuel bekele berhanu birhanu dawit debebe demeke fikre gebre gebru girma haile hailemariam kifle kinfe lemma mekonnen melaku mulugeta redwan seyoum sebhat shiferaw tadesse tamrat tekle temesgen tesfaye tewodros tsadkan yohannes zemene zenebe eskinder andargachew merera lidetu workneh
abdramane adama aboubacar alassane assane bakary blaise boubacar boureima célestin cellou cheick cheikh chérif daouda djibril faure gaoussou gnassingbé guillaume henri-konan hissène idrissa issoufou jean-baptiste jean-claude jean-félix jean-jacques jean-marie juvénal kassoum koulibaly lamine lassana léon mahamadou mahamat mamadou mathias moctar modeste moumouni nourredine ousmane oumar pascal pierre-claver salif seydou sidi sidiki soumaïla souleymane tidjane tiémoko yacouba yaya zoundweogo timane goukouni oueddei maxime firmin armel rodrigue joachim eugène dieudonné anicet
agathe agathon athanase augustin bernard bonaventure cyprien déogratias désiré emery évariste félicien fidèle gaspard grégoire honoré hubert jérôme léonard libère melchior napoléon pasteur protais protogène romain sixte tharcisse théoneste thaddée théodore valens vénuste wilson zacharie olive janet kahinda kizza amama tito milton basilio acholi raymond odhiambo
holden agostinho jonas lucio lukamba isaías abílio joão nito lopo afonso joaquim samora ossufo filipe armando graça marcelino uria dhlakama andré mariano momade
foday julius maada morris augustine hinga moinina sam siaka valentine ernest-bai yormie sekou damate ellen amos gyude
aye khin kyaw mya myo naing nyan phyo pyone sai shwe thura tun tint wunna yawd zau khaplang hkun lahpai n'ban padoh mahn pado
alfredo amado ampatuan arturo benito bonifacio crisanto danilo emilio ferdinand gregorio imelda isabelo jocelyn jovito leni nonoy norberto panfilo ramon renato romulo satur teodoro teresita wilfredo edgardo zacaria sammy
ajith anura appapillai athulathmudali basil bandula chandrasekaran dayan dharmalingam dinesh gajendrakumar jayantha kumar kumari lakshman lalith mangala nimal padmanabha pathmanathan rauff ravi rohana sampanthan sarath selvam shavendra sivanesathurai sripathmanathan srisabaratnam sugeeswara sumanthiran susil thangathurai tissa upali vijaya wickrama balasingham anura-kumara
ajit amit anand arun arvind ashok atal bipin brij chandra charu deepak digvijay gopal govind gurbachan harchand hemant himanta jagjit jaswinder jayalalithaa jyoti kanu koteshwar lalu mahesh mallojula mamata mohan mukul mulayam narsimha nitish pradeep prakash pramod prasad raj rajesh rajnath ramesh ranjit sanjay satish sharad shyam simranjit subhash sukhbir surjit sushil vasundhara vijay vinod yashwant raju phizo zapu ibobi biren gaidon okram neiphiu pushpa baburam madhav girija sujata khaleda hasina mujibur ziaur ershad abdur
alexandr aleksei alexei anatoly andrei arkady artem boris eduard evgeny fyodor gennady georgy gleb grigory iosif konstantin leonid maxim nikita oleg pavel roman ruslan semyon stanislav valentin valeriy vasily viacheslav vitaly vladislav vyacheslav yaroslav yuri yury zurab irakli giorgi mikheil levan bidzina nino salome tengiz vazha zviad alla aleksey andriy arseniy ihor kyrylo mykola oleksiy pavlo rinat serhiy stepan taras viktoria vitali yulia
abdul-halim akhmad apti arbi dzhokhar khamzat magomed movladi movsar rappani selim sulim supyan turpal turpal-ali vakha yusup zaur aliaskhab rasul heydar abulfaz ayaz rasim levon serzh nikol arayik bako samvel vazgen vahan garegin arkadi monte lyudvig
ante bakir biljana borislav branko dobrica dragan dragomir dušan džemal fikret goran haris ivica janko jovica kiro ljube ljubiša ljubčo mladen momčilo momir naser nebojša predrag sefer stipe stjepan stojan tihomir veselin vojislav vuk zdravko zoran željko zeljko adem albin arben atifete azem bajram fatmir fatos hajredin jakup kadri lulzim nexhat rexhep sali shaban sylejman veton xhavit
adolfo agustín alberto ángel anastasio arístides augusto benjamín bernardo blanca cipriano clodomiro cristian edén edwin eliseo elkin emiliano ernesto-samper eugenio fabio fermín florencio freddy froilán genaro gerardo germán gilberto guido hermes hilda horacio horst ignacio inés iris jacinto jairo joaquín joaquin juvenal lázaro leopoldo lisandro lorenzo luciano marcial marco marcos maximiliano melba moisés napoleón nayib nelson nicanor octavio orlando osmin plutarco ramiro ramón raquel regulo rené rigoberto rolando rubén ruben salvador santiago schafik sixto telmo tomás tomas tulio tránsito ulises wilmar yolanda zósimo seferino hebert
antoniou aristides baptista bento celso duarte getúlio henrique leonel luís mário nuno otelo paulo ramalho rui sebastião tomé xanana taur marí mari nicolau rogério alkatiri
amal`;

const givenNames: ReadonlySet<string> = new Set(rows.trim().split(/\s+/).map(foldWord));

/** Whether a word is a common given name, accents and case aside. */
export const isGivenName = (word: string): boolean => givenNames.has(foldWord(word));
