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
camille georges édouard selim fouad charbel tony boutros nayla raymond rené gebran marcel solange dory
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
amal
asbjørn bjørn einar gunnar haakon harald jens knud knut lars leif nils olav ole oskar rolf sigurd svein sven torgeir anders axel bengt bertil birger
carl erik erich folke gösta gustaf göran henrik håkan ingvar johan karl kurt lennart magnus mats olof stig sture ulf arvo eero juha jukka kalevi kalle
lauri matti mika pekka risto urho väinö väino adolf albert alfred anton bernd bernhard bruno christian claus dieter dirk eberhard egon ernst franz
friedrich fritz georg gregor günter gudrun hans hans-joachim heinrich heinz helmut hermann holger horst inge ingrid joachim jochen johannes josef
jürgen jurgen klaus konrad ludger ludwig manfred margrit mohnhaupt norbert otto peter petra rainer rudi rudolf siegfried stefan susanne thomas ulrike
volker walter werner wilhelm willy willi wolfgang brigitte astrid adriaan arnold cornelis gerben gerrit hannie hendrik henk jaap jacob joop joris kees
koos krijn maarten marinus pieter piet pim reinier roelof ruud willem wim wouter aimé alain aline andrée aristide armand arsène auguste bastien benoît
bernadette camille carlos cécile charly christophe claude clément clotaire colette cyrille damien dieudonné dominique eddy edmond edgard elie emile
émile ernest eugène fernand firmin florent françoise fulbert gabin gaston gaëtan gédéon geneviève gérard germaine gilbert gilles godefroid gustave guy
henri hervé hippolyte honorat hyacinthe isidore jacky joël josué jules justin laetitia lazare léon leopold léopold lucien ludovic luc marcellin
marguerite mathias maurice maxime michèle modeste narcisse nathalie noël olivier pascal pasquale patrick philémon philippe prosper rémy renaud
rigobert robert rodolphe roger roland romain ruben salomon samson sébastien serge simone sosthène stanislas stéphane théodore théophile théogène
théoneste thierry timothée urbain valère victorien xavier yves yvon yvette zénon aldo alessandro alessio amedeo antonino attilio benito camillo
carmine cesare corrado dino domenico emilio enzo ercole ettore ezio fabrizio ferruccio filippo francesco franco galeazzo gennaro giacomo gianfranco
giangiacomo gino giovanni giuliano giulio giuseppe ivanoe junio leonida licio luca luciano luigi mara marco massimo maurizio nino oreste palmiro paolo
patrizio pierluigi pietro pino raffaele renato renzo riccardo rocco rodolfo romano saverio stefano toni toto tullio ugo umberto valerio vincenzo vito
vittorio alexandros alexis andreas anastasios antonis aris athanasios charilaos christodoulos christos constantine constantinos costas dimitri
dimitrios dimitris dionysis eleftherios emmanouil evangelos georgios glafcos gregoris ioannis kosta kostas konstantinos kyriakos leonidas manolis
markos michalis mikis nicos nikolaos nikos panagiotis panayiotis pavlos petros savvas sotirios spyridon spyros stavros stefanos stelios stylianos
thanasis themistoklis theodoros vangelis vassilis vassos yannis yiannis yorgos zissis adam andrzej antoni bolesław bronisław czesław edmund franciszek
henryk ignacy jacek janusz jerzy józef jozef kazimierz krzysztof lech leszek ludwik marek michał mieczysław piotr roman stanisław tadeusz wacław
wałęsa wincenty witold władysław wojciech zbigniew zygmunt antonín bohumil edvard emil gustáv jiří klement ladislav ľudovít miloš miroslav vaclav
václav vojtech zdeněk andrás attila béla ferenc gábor gergely géza györgy gyula imre istván jános józsef károly kálmán lajos lászló mátyás miklós pál
péter sándor tibor zoltán corneliu dumitru gheorghe gheorghi ilie ion iuliu lucrețiu mihai mircea nicolae octavian petru petre radu silviu traian
vasile atanas bogdan dame dimitar dimitur dimo gotse hristo ivan jane kimon kolyo krastyo mencho metodi nikola pando petko stoyan todor vancho yane
zhelyu agim bajram enver fatmir fehmi hamëz hashim ibrahim ismet isuf kadri ramush rrustem sali sami shkëlzen sylejman xhavit zahir azem bislim idriz
menduh emrush blerim adem jakup nazmi alija ejup enes esad fikret hakija halid hasan husein izet mehmed midhat munir nijaz rasim sulejman zulfikar
atif alen ahmet ramiz zijad mirsad blaž božo dario franc ivica jadranko josip leon ljubo lojze mario martin mate mile milivoj mirko mladen niko pavle
petar rado radoslav rade radislav slavko stanko svetozar tomislav valentin valter vinko vjekoslav vladko vladimir vlado vojislav zdravko zlatko zoran
živko žarko veljko vidoje dušan siniša biljana milan milorad milutin željko andriy anatoliy bohdan borys danylo dmytrus hryhoriy ihor kyrylo leonid
levko mykhailo mykola nestor oleh oles olha ostap pavlo rostyslav ruslan semen serhiy simon stepan symon taras vadym vasyl viacheslav vitaliy
volodymyr vyacheslav yaroslav yevhen yulia yuri yuriy zenon alexey alexandr andrey aslanbek denis emelian feliks filipp grigori iakov ilya innokenty
kliment kuzma lavr lavrenty lazar lev maria matvei mikhail nadezhda nikolay oleg pavel petr pyotr rodion savva semyon sergo timofei vadim vasili vera
viktoria vladislav vsevolod yakov yegor yevgeni zinaida abdul-khakim alu arsanov beslan hussein isa khunkarpasha lecha ramzan salambek salman sulumbek
umar vaha visita akaki besik bidzina davit eduard gia giorgi guram irakli jaba kakha kitovani loti merab mikheil mirian murman nodar nugzar otar ramaz
revaz shalva shota sulkhan tengiz tristan vakhtang valeri vazha zaza zhiuli zurab zviad aram armen arkadi artur ashot drastamat garegin gevorg hagop
hrant karekin monte movses samvel serzh seyran tigran vahan varoujan zori abulfat ali asad bakhtiyar elchin elmar eldar etibar farid fuad heydar ilqar
iskander nariman natig panah ramil ramin rovshan rufat surat vagif yashar zakir abdulla abdullo abdurahmon abdumalik bahodir davlat emomali eshoni
fayzali gharib hakim ismoil jumaboi karim kodir mahmudruzi mirzo mukhriddin nuri qurbon rahmon saidabdullo salamsho sangak shohrukh sukhrob tohir
turajon umarali yaqub zayd abdulaziz amanullah anwarul ataullah badruddin bashir daoud dost fazal ghairat hamdullah hashmat hayatullah ibrahimi
ikramuddin jahangir juma kamaluddin karimullah kareem lutfullah mohibullah momin nasrullah nizamuddin noorullah obaidullah payenda qalam qudratullah
rahmatullah rasul razaq razmak sadruddin saifullah sanaullah shahabuddin shamsuddin sharafuddin shir sufi tadin ubaidullah wahidullah wali yunus
zardad zia ziauddin zulfiqar akbar aslam balach brahamdagh ghaus hakeem hyrbyair javed khair mehran nawabzada noor sarfraz shafi shahnawaz shakeel
shaukat zafar zubair amjad asim fazlur habib hameed hamid ijaz ilyas jalal khurshid liaquat maqbool mumtaz naseerullah naeem nazir qazi rahim rasool
riaz sajid sajjad samiul shabbir tahir umair wahid yasir yousaf zaheer zarar abdur abul anisur asaduzzaman bangabandhu faruk fazle ghulam golam hasina
jahanara kamal khaleda khandaker khondaker kader manabendra manzur mashiur mazharul moulana mujibur nurul rafiqul santu shafiullah sirajul siraj taher
tajuddin tarique tofail ziaur ashim abhijit akhil anup aparna apurba biswamohan bishwamitra chittaranjan debabrata dilip dima dhirendra gobinda
hagrama himadri jewel jibon julius julen luit mithinga naba niranjan paresh pradip pradeep prabal rabha raju ranjit ranjan sashadhar shashadhar
songbijit subir tripura bipul upen urkhao gaurab irabot khundongbam lanjingba nongdren rajkumar sanayaima samarendra somorendra angami atem azheto
chishi dally imkong isak kaito khodao khole kitovi kughalu mowu neokpao niki phungthing scato suisa tangkhul wangtin yung zapu laldenga lalthanhawla
zoramthanga tlangchhuaka ganesh ganapati gaddar jagdish kanhai kishore kobad kondapalli koteswara ladda madvi mallojula misir muppala nambala narayan
patel pramod pulluri rajasekhar ramakrishna ravi sabita sitaram sudhakar sumanand thippiri tirupathi venugopal bhagat bhim bimal birsa jatin jogendra
laxman lokenath manas manik netaji rash ras rashbehari subhas subhash surya tarakeswar ullaskar amarinder avtar balwant beant bhai gurdev gurjant
harjinder jagtar jarnail jaswant jinda labh lakhbir manbir paramjit ranjeet satwant shabeg simranjit sukhdev sukhwinder talwinder wadhawa wassan zail
baburam biplav girija jhalanath khadga kishun krishna madhav matrika mohan netra prakash pushpa ram sher subas upendra athuraliye bandula champika
dharmeratnam gamini kittu lalith mahattaya nadarajah nallathamby nimalaruban padmasiri rajani ratnasiri sabaratnam sathasivam selvarajah shanmugam
soosai sri suppiah sivakumaran thangathurai thiyagarajah tilak vaithilingam vartharaja wijaya yogaratnam aik banyar chit gum hkyet htin hla hso htay
htoo johnny kha khet kyin kyi manam maran myat myint naing nanda ngwe nyi nyunt padee pheung pyi saboi seng sumlut tamla thakin thawng thet thun wai
yan yone zin zing zung abdulgani abdulkahar abdurajak abdurasad abu alim alhaj almarim anwar bantas eid esmael fathur furuji galib hatimil ismail
isnilon jamal jikiri kato khalid macapanton mahmud mauwawiya mohagher mundi muktar omarkhayam owayda parouk puruji radulan sakinur salamat samsudin
umbra wahab yasser zainal zulkipli alfredo anghel apolinario ariel arsenio artemio benjamin bernabe bongbong casto conrado cirilo domingo eddie
felimon gerry honorato jalandoni justiniano leonardo luz macario mariano melchora mel nilo nur oscar popoy procopio rafael rebelyn rigoberto romeo
romulo rolando satur sotero tirso vic vicvic wigberto wilma ahmad amir dipa djamaluddin ibnu kahar kartosuwirjo malik mas muzakir njoto purwanto
simbolon soedirman soekarno soemitro sudirman sukarno sutan sutiyoso sjafruddin tjut untung wiranto yusuf zaini alit benny egianus filep goliath kelly
moses nicolaas seth sebby tadius terianus titus undius viktor zeth bounleut faydang kaysone khamtai nouhak phoumi phoui siho souphanouvong tou vang
chhit duch ieng khieu khim nhem nuon sihanouk binh cuong dinh duong hoang huynh minh ngo nguyen pham phan thich tran trinh trung chatichai kriangsak
phao pibul plaek prem seni suchinda surayud tiang pak chiang deng liu peng zhang zhao zhou zhu hideki hirohito iwane kiichiro kuniaki masanobu renya
seishiro seishirō tojo tomoyuki toshio yoshiko abebe aklilu alemayehu aman andargachew arega asfaw aster atnafu bacha bahru bekele birtukan dawud
debretsion diriba eskinder fantahun fekade fisseha getahun getu goitom hagos hailu hamza idris jara kumsa leenco lencho ibsa marroo merera mesfin
mihret mulatu negasso nega obang samora sebhat seifu siye tadesse tafari tamiru tariku temam teshome tewolde tsadkan tsegaye waqo wolde wondim worku
yared yemane yohannes zadig zemene zewde abdiaziz abdihakim abdikarim abdulkadir abdullahi abdulqadir aidid ainab aweys barre canab caydid daud dahabo
fahiye godah hashi hirale hilowle ilkajir jaallow janaqow jamaal kaahin madobe maxamed mohamoud morgan muqtar musa nuh omaar osoble qalib raage robow
saad samatar siyad sudi tuur yalahow zakariya abakar abdelaziz abdelkerim abdelwahid acyl adoum adyl ahmat albadour aboud arour baba bichara brahim
choua daoussa déby fizzani galmaï goukouni hassane hinda idriss issa kamougué kosso laokein mahamat mahdi mbang moïse ngarlejy noureddine nour ousmane
oumar oueddei saleh sougui timan togoïmi yaya youssouf zene alidor armel bozoumi chrisostome crépin dimanche edouard francis gaétan hassan herbert
levi nourredine rodrigue roméo sembé steve zakaria zoundeiko abdelfattah abdelhay abderrahim abubakr adlan alfatih altaher amin arman bakri elhadi
gibril hafiz jibreel mahjoub mansur minnawi mirghani misbah nafie nimir nourain omer salah siddig shams taj tijani yasin yassir agany akol aleu angelo
athor buoy cirillo cornelio gabriel gatkuoth gatluak gatwech gordon johnson joseph kerubino kuol lagu malong mangar matip manyang nhial nyaba oyay
paulino puljang reath samuel stephen tanginye tito yau abedi achaye alice bazilio bosco charles erinayo ephraim eriya ezra fred godfrey jotham kaguta
kirunda kizza matia milton olara olal oyite okello otema raska salim severino taban tumukunde yusufu agathon aloys anastase augustin boniface callixte
cassien déogratias donat édouard édison ephrem faustin félicien frodouald georges grégoire ignace juvénal laurent léodomir mathieu pauline protais
straton tharcisse valérie wenceslas adolphe cibitoke léonard pancrace zedi aigle antipas azarias bahati benoit bisengimana bwambale delphin floribert
freddy germain janvier jérôme kakule kasereka kambale kyungu mashamba mbusa michel moise mwenga ndaruhutse sikuli soumialot sultani wamba william
zaidi adamu aguiyi biodun bola chukwuemeka chukwuma dele emeka ebitu emmanuel festus finidi gani ganiyu ifeanyi ken kayode ledum nnamdi nwannekaenyi
obafemi odumegwu okechukwu olusegun ovie ralph rotimi saburi uche umaru wole ayaba ayuk cho dabney ebenezer lekeaka oliver sako sisiku tabe anicet
dadis hamed issiaka koné losséni mamadou saliou sékou sekouba sidiki soumaïla tiémoko abdramane aghali alhousseini attaher bah bahanga cherif choguel
demba djerri fahad gouro hama hamadou hamma ilyad inkinane intalla nampala rhissa sadou seydou sidi souleymane soumeylou talha tiégoum yero zeidan
abou simandari mano aghaly agali ansumane baciro bitchofla diamacoune domingos emanuel fodé françois gervásio joao kumba malam mamadu raimundo sanha
sidy titina veríssimo adriano agostinho aires alcides ambrósio anibal apolinário aurélio bacelar bartolomeu camilo cândido constantino custódio daniel
demóstenes elias eugénio evaristo francisco germano isabel isidoro jacinto jerónimo jorge josina jeremias kundi lázaro lucas marcolino mateus melo
nhongo nzita orlando raul rosário rui silva tiago urias viriato zedú andimba edgar emma enos enoch garfield hage herman hidipo jariretundu joel joshua
josiah lookout mishake nathaniel ndabaningi rex rugare solomon toivo tongogara govan ketumile mangosuthu potlako raymond ronnie winnie zephania alan
alphonso amos dogolea laveli nimley roosevelt tom varney alhaji sahr adán alcira alejo alonso ángela aquiles arcadio arlen arturo augusto aurelio
belarmino benigno byron caupolicán ciro claudio cristóbal dagoberto delio delfín efrén eloy emeterio erasmo ezequiel facundo farabundo faustino fausto
fidel froylán genaro gerardo germán gildardo graciela haydée heriberto hermes hilario holmer horacio humberto idilio ignacio iker ines inés isaías
ismael itzíar iulen jaimito jairo joaquin jonás joaquín josefa josetxo juana julio juvenal leoncio lidia lino lorenzo lucio lucía manlio marcos
margarita mauro maximiliano maximino melquisedec miller moisés nayib nemesio nora norberto noel octavio omaira omar osiel ovidio patrocinio paula
plutarco policarpo porfirio primitivo quintín ramiro regis reinaldo renán reynaldo rogelio rosa rosalino rubén rufino salomón saturnino serafín silvio
simeón sixto tania teófilo tomas tomás uldarico ulises uriel venancio wálter wilber wilmar wilson yair yesid yon zenón zacarías agustina araceli
bernardino diosdado eleuterio líber luisa rodney dilermando luiz marighela getulio tancredo ulysses abby amelia alexander alistair andy anthony audrey
barry ben benedict bernard bernie bertie bríd cahal cathal cathleen chris clive cluskey colm conall connor cormac cyril daithi darkie derek dermot
donncha dougie duncan éamon éamonn enda eoghan eoin ernie fergal fintan fiona frankie freddie gareth garret gavin geraldine graham harry henry jackie
jock kenny leonard lenny lorcan louis mairead malcolm manus marian martina maud máire mairéad micky mickey mick neil niall nigel norman ollie oisin
padraic padraig pádraig patsy paud pearse peadar phelim proinsias reginald rita roderick ronald roy rupert sammy seamas sheila sinéad stephanie
terence terry trevor ultan victor vivian wesley winston mounir mouloud mohand moussa nabila rabah rachid redouane saadi slimane smail tayeb yacef
yazid youcef zighoud zohra ramdane krim larbi lakhdar hocine ferhat benyoucef belkacem amirouche aissa abane abassi djemaa hachani houari liamine
madani mahfoud bahjat boutheina faraj farouk fawaz fawzi ghassan ghiath hassib hazem hikmat hind jalaluddin jawdat johar jubran kanaan louay luay maan
mahfouz mamoun manaf mashaal mohannad mudar muhannad muhanna musab mutasim naim najib najm nawaf nidal nizam omran qadri qais qusay raed rami ratib
riyadh rustum saadoun saadallah salam sattar seraj shaker shibl suheil tahseen thaer turki ubayda yaser zahran zakwan zuhair zyad abd abdelbaset
abdelbasset abdelhalim abdelmalek abdelmoneim abdelnasser abdelrahim abderrazak abdessalam abdulbasit abdulfattah abdulghani abdulhakim abdulhamid
abdulillah abdulkhaliq abdullatif abdulmajid abdulmohsen abdulmonem abdulqader abdulrazzaq abdulwahab abdulwahid aboubakr ashour attia awwad ayad
ayoub azzam bader bandar barakat bilal boubaker dawoud essam fadel fadhel falih farhan fathallah fawzy ghaith habis haidar hamad hammam hammoud hareth
harith hazim hilal hudhayfa ihab isam jaafar jabir jafar jaber kais kazim khudair lutfi majed muhanad mohib montasser moayad mu'ammar muayad muin
muthanna na'if naif nasr nayef nazih nouman obeid qaddura rafat rafi ragheb raja ramez rasheed rauf saber sabah sadek salama salamah saleem shafiq
shadi shakir sharaf shukri sinan subhi suhail tawfik thamer usman wadie wafiq wajih wanis yazan younes younis yunis zaid zeid zidan ziyad zuhayr zuhdi`;

const givenNames: ReadonlySet<string> = new Set(rows.trim().split(/\s+/).map(foldWord));

/** Whether a word is a common given name, accents and case aside. */
export const isGivenName = (word: string): boolean => givenNames.has(foldWord(word));
