import { factOfWord } from "./word-facts.ts";

/** Word lists about the kinds of things reports name. Lower case, singular unless said otherwise. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Last words (or words before "of" and "for") of organisations' names: "Front", "Army", "Movement for …". */
export const organisationHeads = words(`
army armies front fronts group groups movement movements brigade brigades battalion battalions regiment division command militia militias
party union unions council councils committee coalition alliance league congress organisation organization forces force service services
ministry department agency authority administration government regime commission institute institution foundation centre center
association federation confederation network bureau office directorate secretariat parliament assembly senate police
guard guards corps navy legion cell faction faction's wing bloc block society club company corporation university academy school
mission taskforce initiative forum board staff syndicate cartel clan collective convention's tigers volunteers defenders mujahideen mujahidin fedayeen
resistance room unit units squad team fund bank observatory monitor post times guardian examiner news newspaper agency press journal
herald telegraph tribune gazette radio television tv broadcasting church caliphate emirate shura jirga junta fighters partisans rebels
peshmerga janjaweed gendarmerie constabulary directory secretariat chamber campaign trust watch rangers patriots defence defense
avengers eagles hawks wolves warriors scorpions falcons liberators revolutionaries commandos crusaders vigilantes squads
detachment detachments squadron squadrons brotherhood intelligence action dragons panthers leopards cobras berets mothers brothers knights scouts
self-defence security airlines airways air embassy consulate base gathering coordination grouping rally convergence platform`);

/** Words that make a capitalised phrase the name of a place. */
export const placeHeads = words(`
province provinces governorate governorates district districts county counties region state states city town village river rivers mountain mountains
mount valley lake sea gulf island islands peninsula desert strip heights hills hill forest basin delta plain plateau coast border
square bridge airport port camp prison canal strait bay municipality department departments territory territories territory's
quarter neighbourhood neighborhood suburb area crossing checkpoint barracks park reserve pass massif wadi oasis sector`);

/** Words that make a capitalised phrase the name of something that neither acts nor is a place. */
export const otherHeads = words(`
agreement agreements accord accords treaty pact deal war wars conflict ceasefire truce offensive operation conference convention summit
day days week month year act law constitution resolution declaration charter protocol process plan report uprising revolution intifada
spring election elections referendum crisis massacre bombing bombings attack attacks attacks' siege battle trial sunday monday tuesday
wednesday thursday friday saturday january february march april may june july august september october november december
islam christianity judaism salafism wahhabism marxism communism internet god allah quran koran bible sharia prophet ideology
genocide famine pandemic talks dialogue roadmap doctrine code bill prize award games cup book series magazine's ard fheis century dynasty
era age rebellion insurgency insurrection decree framework mandate communique communiqué programme program protocol's statement manifesto
hotel house hall street road avenue hospital stadium church mosque cathedral court tribunal executive
drone missile rifle rocket republicanism nationalism zionism arabic english french spanish kurdish hebrew irish`);

/** Offices and ranks whose holder leads the body they are of. */
export const leaderTitles = words(`
leader head chief commander president chairman chairwoman chairperson chair emir amir emir's caliph director secretary-general premier
ruler king sultan boss commander-in-chief chancellor governor warlord mayor dictator kingpin ringleader
superior coordinator captain figurehead co-leader vice-president vice-chairman minister-president supremo strongman`);

/** Words before a leader's title that keep its holder from being the leader: the rank is kept as the role. */
export const rankWords =
  words(`deputy vice assistant second-in-command acting interim co- former ex- first late senior top military political
supreme central overall regional local field religious spiritual self-styled de-facto founding general national current new then incumbent`);

/** Those who speak for a body. */
export const speakerTitles = words(`
spokesman spokeswoman spokesperson spokespersons spokespeople envoy negotiator ambassador representative emissary delegate mouthpiece`);

/** Those who belong to a body without leading it. */
export const memberTitles = words(`
member general colonel lieutenant major officer fighter activist militant operative official minister politician lawmaker senator
deputy cadre recruit volunteer veteran figure adviser advisor analyst researcher professor lecturer ideologue cleric soldier agent
financier bombmaker bomber gunman guerrilla rebel insurgent dissident defector prisoner lieutenant aide bodyguard facilitator
fellow brigadier admiral sergeant corporal treasurer secretary recruiter propagandist negotiators reporter journalist editor strategist`);

/** Titles written before a name, with a capital or without, that are no part of it. */
export const nameTitles = words(`
mr mrs ms dr prof professor president vice-president premier minister prime foreign defence defense interior finance general gen
colonel col lieutenant lt major maj brigadier brig captain capt sergeant sgt corporal admiral marshal field commander cmdr chief
sheikh shaykh shaikh imam mullah maulana mawlana maulvi ayatollah grand hajji haji sayyid emir amir king queen prince princess sultan caliph
senator sen congressman governor mayor ambassador judge justice sir lord lady baroness father reverend rev bishop archbishop cardinal pope msgr monsignor
secretary secretary-general spokesman spokeswoman spokesperson deputy leader chairman chairwoman director comrade comandante commandante
subcomandante mme mlle ex-president prefect abbé abbe jonkheer herr monsieur emperor empress regent tsar hetman ataman chieftain cleric militant activist researcher analyst journalist author historian scholar`);

/** First parts of Arabic and other names that go with the part after them. */
export const nameParticles =
  words(`al el ul ur ad as ash ar az an at abu abou abi umm ibn ibin bin ben bint wal bani banu abd abdul abdel abdal din ud ed
de del della da das do dos du la las los le van von der den di ag ould na san mac ó ní y e wa fi dia ya`);

/** Parts that begin a person's name where it is a name by descent or by honour: "Abu Musab", "Umm Sayyaf". */
export const kunyas = words(`abu abou umm`);

/** Callings that stand right before a person's name: "the businessman Yevgeny Prigozhin". */
const callings = words(`
banker lawyer barrister solicitor attorney advocate judge magistrate prosecutor cleric preacher pastor priest monk bishop archbishop cardinal
rabbi nun missionary scholar academic philosopher teacher headmaster schoolteacher lecturer engineer doctor physician surgeon dentist
pharmacist writer poet author novelist singer actor filmmaker film-maker photographer reporter correspondent editor blogger broadcaster
diplomat bureaucrat congressman lawmaker legislator mp exile ruler monarch emperor prince aristocrat nobleman notable grandee chieftain elder
patriarch theorist thinker intellectual smuggler trafficker bandit outlaw gangster baron magnate tycoon financier fundraiser recruiter
hijacker assassin convert mercenary adventurer trader merchant dealer landowner farmer worker student mechanic mediator broker go-between
middleman defector convict fugitive turncoat firebrand demagogue agitator hardliner moderate reformer technocrat quisling orator
grandson nephew uncle stepson brother-in-law son-in-law father-in-law stepbrother namesake`);

const isNamedByEnding = /(man|woman|ist|crat|lord|logian|grapher)$/;

/** Whether a noun says what somebody is by calling. */
export const isCalling = factOfWord(
  (noun): boolean => callings.has(noun) || (noun.length > 5 && isNamedByEnding.test(noun)),
);

/** Kin, for names told by family: "his brother", "son of". */
export const kinship = words(
  `brother sister son daughter father mother wife husband uncle nephew cousin grandson granddaughter widow in-law half-brother`,
);

/** Groups of people without a name of their own; plural. They act in reports, and are written down as populations. */
export const populationHeads = words(`
civilians muslims christians jews shia shias shiites shi'ites sunnis kurds arabs yazidis yezidis druze alawites turkmens pashtuns hazaras tajiks uzbeks baloch tamils
sinhalese hutus tutsis hema lendu rohingya rohingyas tuareg tuaregs fulani dogon zaghawa masalit amharas oromos tigrayans somalis catholics protestants
unionists loyalists republicans nationalists palestinians israelis villagers residents locals refugees farmers herders pastoralists students protesters demonstrators
peasants prisoners hostages journalists fundamentalists extremists salafis jihadists islamists tribes tribesmen clans families women
children foreigners westerners migrants criminals dealers traffickers settlers workers activists youths inhabitants landowners miners teachers
detainees demonstrators rioters citizens minorities christians moslems copts maronites serbs croats bosniaks chechens ingush uighurs uyghurs karens mons
sikhs hindus buddhists zulus basques townspeople commuters shopkeepers monks nuns nomads`);

/** Plural words for armed people, who act for the body they are named with and are a population where none is named. */
export const fighterHeads = words(`
rebels insurgents militants fighters gunmen guerrillas forces troops soldiers militias militiamen paramilitaries terrorists jihadists warplanes warships
jets drones planes police officers commanders clerics leaders members operatives supporters figures followers volunteers elements units
groups factions separatists loyalists mercenaries men bombers recruits combatants peacekeepers personnel airstrikes artillery army military navy
cadres affiliates authorities officials diplomats commandos aircraft helicopters tanks government regime leadership administration delegation fighter militia cells bomber gunman insurgent
official minister ministers president premier diplomat negotiator negotiators envoy ambassador parliament congress cabinet court ministry embassy lawmakers
legislature legislators senate judge judges prosecutors prosecutor guards gunboats bulldozers servicemen marines paratroopers paratroops gendarmes legionnaires tribesmen warplane warship submarine
generals general rulers gunships snipers agents spies commando column columns detachment contingent contingents squad squads battalion battalions regiment
representatives representative delegates emissaries envoys mediators
agency agencies services service intelligence command instructors advisers advisors trainers pilots airmen legionnaires bombers assassin assassins gunner kidnappers hijackers saboteurs`);

/** Words that turn a state's adjective or name into its government: "the Syrian government", "the Assad regime". */
export const governmentHeads = words(
  `government regime authorities administration state junta leadership officials presidency`,
);

/** Words that turn a state's adjective into the state acting: "Russian warships", "Israeli jets", "Iranian officials". */
export const stateArms =
  words(`army military forces troops soldiers warplanes warships jets drones planes police navy airstrikes aircraft artillery air
air-force officials diplomats commandos intelligence personnel security helicopters officers
official minister ministers president premier diplomat negotiator negotiators envoy ambassador parliament congress cabinet court ministry embassy lawmakers
legislature legislators senate judge judges prosecutors prosecutor guards gunboats tanks bulldozers servicemen marines paratroopers peacekeepers delegation
leaders leader rulers administration customs intelligence agency agencies services service drone missile missiles instructors advisers advisors trainers pilots airmen paras helicopter gunship gunships soldier commando sniper snipers force jet warplane warship submarine commanders generals general
armies divisions battalions units columns regiments brigades officer colonel colonels side team patrol patrols mortars guns batteries missiles bombers fighters fighter armour agents spies pilots contingent contingents detachment detachments garrison flotilla fleet squadron squadrons infantry cavalry parachutists gunners regulars authorities envoys fire shells bombs rockets airmen sappers saboteurs assassins convoy`);

/** What "the group" may be called: descriptions that stand for an organisation named before. */
export const groupDescriptions = words(`
group organisation organization movement militia faction party network outfit insurgency front army alliance coalition guerrillas rebels insurgents
militants paramilitaries cartel separatists jihadists brigade extremists organisation's body force gang caliphate sect division unit company corps bloc squad grouping column regiment band`);

/** Plural descriptions: "both groups", "the two sides". */
export const pairDescriptions = words(
  `groups organisations organizations movements sides parties factions militias rivals forces countries states governments armies networks leaders men`,
);

/** What stands together may be called so before "of" and who it is. */
export const allianceHeads = words(`alliance coalition combination mixture`);

/** Creeds, peoples and directions: capitalised, but naming neither a body nor a person by themselves. */
export const creedWords =
  words(`salafi salafist takfiri jihadi jihadist sunni shia shi'ite shiite shi'a islamic islamist muslim wahhabi deobandi sufi alawite druze protestant
catholic christian jewish buddhist hindu arab arabs arabic kurdish kurd tamil sinhalese pashtun hutu tutsi tuareg western islam maoist marxist leninist communist
republican unionist loyalist nationalist fascist zionist soviet european african asian
non-muslim anti-western god allah khawarij mujahideen sharia shariah caliphate emirate baathist ba'athist bolivarian`);

/** Directions and parts, which make a place of a place: "northern Syria", "West Dublin". */
export const directionWords =
  words(`north south east west northern southern eastern western central northeast northwest southeast southwest northeastern northwestern
southeastern southwestern north-eastern north-western south-eastern south-western north-east north-west south-east south-west upper lower greater rural`);

/** Things of a body that are attacked for it: "Hezbollah weapons depots", "an army convoy". */
export const assetHeads =
  words(`depot depots position positions target targets base bases convoy convoys headquarters camp camps vehicle vehicles patrol patrols checkpoint checkpoints
facility facilities infrastructure outpost outposts barracks tank tanks installation installations interests stronghold strongholds lines sites compound compounds offices garrison garrisons`);

/** Nouns that only count what "of" ties to them: "a wave of attacks". */
export const seriesNouns = words(
  `wave series string spate campaign number round rounds succession barrage flurry rash spree slew dozens scores hundreds thousands tons tonnes salvo salvos volley volleys day days week weeks month months hours year years`,
);
