import { africa } from "./groups/africa.ts";
import { americas } from "./groups/americas.ts";
import { asia } from "./groups/asia.ts";
import { bodies } from "./groups/bodies.ts";
import { europe } from "./groups/europe.ts";
import { middleEast } from "./groups/middle-east.ts";

/**
 * Armed groups, parties and forces of conflicts, and the bodies beside them: printed name | other names and
 * abbreviations. Facts of the world; what a report says of them comes from the report alone. A name that two of
 * them share is left out, or given to neither.
 */
const rows = `
ISIS|Isis,Islamic State,ISIL,IS,Daesh,Da'esh,Islamic State of Iraq and Syria,Islamic State of Iraq and the Levant,Islamic State in Iraq and Syria,Islamic State in Iraq and the Levant,Islamic State of Iraq and al-Sham,Islamic State group,Islamic State organisation,Islamic State organization
Islamic State in Iraq|Islamic State of Iraq,ISI
al-Qaeda|Al-Qaeda,al-Qaida,Al-Qaida,al Qaeda,Al Qaeda,al Qaida,AQ,al-Qa'ida,Qaeda,al-Qaeda central,al-Qaeda core
al-Qaeda in Iraq|AQI,Al-Qaeda in Iraq,al Qaeda in Iraq,al-Qaida in Iraq,AQ in Iraq,al-Qaeda in Mesopotamia
al-Qaeda in Syria|Al-Qaeda in Syria,AQ in Syria,al-Qaeda in Bilad al-Sham,Al-Qaeda in Bilad al-Sham,al-Qaeda in the Levant,Jabhat al-Nusra,al-Nusra Front,Al-Nusra Front,Nusra Front,al-Nusra,Nusra,Jabhat Fath al-Sham,Jabhat Fateh al-Sham,Jabhat Fatah al-Sham
Hay'at Tahrir al-Sham|Hayat Tahrir al-Sham,Hay'at Tahrir al Sham,HTS,Tahrir al-Sham
al-Qaeda in the Arabian Peninsula|AQAP,Al-Qaeda in the Arabian Peninsula,al-Qaida in the Arabian Peninsula,AQ in the Arabian Peninsula
al-Qaeda in the Islamic Maghreb|AQIM,Al-Qaeda in the Islamic Maghreb,al-Qaida in the Islamic Maghreb,AQ in the Islamic Maghreb
al-Qaeda in the Indian Subcontinent|AQIS,Al-Qaeda in the Indian Subcontinent
Khorasan group|Khorasan Group
Islamic State Khorasan Province|ISIS-K,ISKP,IS-K,ISIL-K,Islamic State - Khorasan Province,Islamic State in Khorasan,Islamic State – Khorasan,Islamic State Khorasan,Islamic State's Khorasan Province,IS-Khorasan,Islamic State of Khorasan,Islamic State - Khorasan,Islamic State in Afghanistan,ISIS-Khorasan,Daesh-Khorasan
Islamic State West Africa Province|ISWAP,Islamic State in West Africa,Islamic State's West Africa Province,Islamic State in West Africa Province,Islamic State's West African Province,Islamic State – West Africa Province,IS-WA
Islamic State in the Greater Sahara|ISGS,Islamic State Sahel Province,Islamic State Greater Sahara,Islamic State in the Sahel,IS Sahel,IS-Sahel,ISSP,Islamic State Sahel
Islamic State Central Africa Province|ISCAP,Islamic State's Central Africa Province,Islamic State Central African Province,Islamic State in Central Africa
Free Syrian Army|FSA
Syrian National Army|SNA
Syrian Democratic Forces|SDF
Syrian Arab Army|SAA
People's Defence Units|YPG,People's Protection Units,People's Defense Units
Women's Protection Units|YPJ
Democratic Union Party|PYD
Ahrar al-Sham|Harakat Ahrar al-Sham
Jaysh al-Islam|Jaish al-Islam
Hurras al-Din|Huras al-Din
Nour al-Din al-Zenki|Nur al-Din al-Zenki Movement,Harakat Nour al-Din al-Zenki
National Front for Liberation|National Liberation Front in Syria
Faylaq al-Sham|Sham Legion
Southern Front|
Southern Operations Room|
Ba'ath Party|Baath Party,Ba'th Party,Arab Socialist Ba'ath Party,Baath,Ba'ath,Ba'th
Kurdistan Workers' Party|PKK,Kurdistan Workers Party,Kurdish Workers' Party,Kurdistan Worker's Party
Kurdistan Democratic Party|KDP
Patriotic Union of Kurdistan|PUK
Kurdistan Regional Government|KRG
Kurdistan Free Life Party|PJAK
Kurdistan Freedom Hawks|TAK,Kurdistan Freedom Falcons
Kurdistan Communities Union|KCK
Democratic Party of Iranian Kurdistan|KDPI,PDKI
Komala|
Peshmerga|
Hezbollah|Hizbollah,Hizballah,Hizbullah,Hezballah,Party of God
Amal Movement|Amal
Lebanese Armed Forces|
Lebanese Forces|
Phalange|Kataeb,Phalangists,Kataeb Party,Phalanges,Phalangist Party,Lebanese Phalanges Party
South Lebanon Army|SLA
Progressive Socialist Party|PSP
Fatah al-Islam|
Hamas|Islamic Resistance Movement
al-Qassam Brigades|Izz ad-Din al-Qassam Brigades,Qassam Brigades,Izz al-Din al-Qassam Brigades
Fatah|
Palestine Liberation Organization|PLO,Palestine Liberation Organisation
Palestinian Authority|Palestinian National Authority
Palestinian Islamic Jihad|PIJ,Islamic Jihad,Islamic Jihad Movement in Palestine,Palestine Islamic Jihad
Popular Front for the Liberation of Palestine|PFLP
Popular Front for the Liberation of Palestine – General Command|PFLP-GC
Democratic Front for the Liberation of Palestine|DFLP
al-Aqsa Martyrs' Brigades|al-Aqsa Martyrs Brigades,Al-Aqsa Martyrs' Brigades
Popular Resistance Committees|
Abu Nidal Organization|Abu Nidal Organisation,ANO
Black September|Black September Organization
Israel Defense Forces|IDF,Israel Defence Forces,Israeli Defense Forces,Israeli Defence Forces
Likud|
Shin Bet|
Mossad|
Irgun|
Lehi|Stern Gang
Haganah|
Muslim Brotherhood|Ikhwan,Muslim Brothers
Houthis|Houthi movement,Ansar Allah,Ansarallah,Houthi,Houthi rebels,Ansarullah
Southern Transitional Council|STC
al-Islah|Islah Party,Islah
General People's Congress|
Presidential Leadership Council|
Ansar al-Sharia|
Islamic Revolutionary Guard Corps|IRGC,Revolutionary Guards,Revolutionary Guard,Iranian Revolutionary Guards,Pasdaran,Iranian Revolutionary Guard,Sepah-e Pasdaran
Quds Force|
Mujahedin-e Khalq|MEK,People's Mojahedin Organization,Mujahideen-e-Khalq,MKO,PMOI,People's Mojahedin Organization of Iran,People's Mujahedin of Iran,People's Mujahedin,Mojahedin-e-Khalq,Mojahedin-e Khalq,Mujahedeen-e-Khalq
Jundallah|Jundullah
Jaish al-Adl|
Popular Mobilization Forces|PMF,Popular Mobilisation Forces,Popular Mobilization Units,PMU,Hashd al-Shaabi,Popular Mobilisation,Popular Mobilization,Hashd al-Sha'bi,al-Hashd al-Shaabi
Badr Organization|Badr Organisation,Badr Brigade,Badr Corps
Asa'ib Ahl al-Haq|Asaib Ahl al-Haq,AAH
Kata'ib Hezbollah|Kataib Hezbollah,Kata'ib Hizballah
Mahdi Army|Jaysh al-Mahdi,JAM
Peace Companies|Saraya al-Salam
Harakat Hezbollah al-Nujaba|Nujaba,Harakat al-Nujaba,al-Nujaba
Dawa Party|Islamic Dawa Party
Supreme Council for the Islamic Revolution in Iraq|SCIRI,Islamic Supreme Council of Iraq,ISCI
Ansar al-Islam|
Ansar al-Sunna|Ansar al-Sunnah,Jaish Ansar al-Sunna
Jaysh Rijal al-Tariq al-Naqshbandi|JRTN,Naqshbandi Order,Naqshbandi Army
Islamic Army in Iraq|Islamic Army of Iraq
1920 Revolution Brigades|1920 Revolution Brigade
Mujahideen Shura Council|
Jama'at al-Tawhid wal-Jihad|Jamaat al-Tawhid wal-Jihad,al-Tawhid wal-Jihad,al-Tawhid wa al-Jihad,Monotheism and Jihad,Tawhid and Jihad,Monotheism and Holy War
Sons of Iraq|Awakening Councils,Sahwa
Egyptian Islamic Jihad|EIJ,al-Jihad al-Islami
al-Gama'a al-Islamiyya|Gama'a al-Islamiyya
Ansar Bait al-Maqdis|Ansar Beit al-Maqdis
Sinai Province|Wilayat Sinai,Islamic State – Sinai Province,Islamic State Sinai Province,Islamic State in Sinai,Islamic State's Sinai Province,Sinai Province of the Islamic State
Libyan National Army|LNA,Libyan Arab Armed Forces,LAAF
Government of National Accord|GNA
Ansar al-Sharia in Libya|
Libya Dawn|Libyan Dawn
Libyan Islamic Fighting Group|LIFG
Benghazi Revolutionaries Shura Council|
General National Congress|
Armed Islamic Group|GIA
Salafist Group for Preaching and Combat|GSPC,Salafist Group for Call and Combat
Islamic Salvation Front|FIS
Islamic Salvation Army|AIS
FLN|Front de libération nationale
Polisario Front|Polisario,POLISARIO,Frente Polisario
Moroccan Islamic Combatant Group|GICM
Taliban|Afghan Taliban,Islamic Emirate of Afghanistan,Taleban,Taliban regime
Tehrik-i-Taliban Pakistan|TTP,Pakistani Taliban,Tehreek-e-Taliban Pakistan,Tehrik-e-Taliban Pakistan,Tehreek-i-Taliban Pakistan,Tehrik-e Taliban Pakistan
Haqqani network|Haqqani Network
Hezb-e Islami|Hezb-e-Islami,Hizb-i-Islami,Hezb-e Islami Gulbuddin,HIG,Hizb-e Islami,Hizb-i Islami,Hezb-i Islami,Hizb-e Islami Gulbuddin,Hizb-i Islami Gulbuddin
Northern Alliance|
Lashkar-e-Taiba|LeT,Lashkar-e-Tayyiba,Lashkar-i-Taiba
Jaish-e-Mohammed|Jaish-e-Muhammad,Jaish-i-Mohammed
Harkat-ul-Mujahideen|HuM,Harkat ul-Mujahideen
Harkat-ul-Jihad al-Islami|HuJI
Hizbul Mujahideen|Hizb-ul-Mujahideen
Lashkar-e-Jhangvi|LeJ
Sipah-e-Sahaba|Sipah-e-Sahaba Pakistan,SSP,Sipah-i-Sahaba,Ahle Sunnat Wal Jamaat,Ahl-e-Sunnat Wal Jamaat,Ahle Sunnat Wal Jama'at,Millat-e-Islamia Pakistan
Jamaat-ul-Ahrar|
Jamaat-e-Islami|
Balochistan Liberation Army|BLA,Baloch Liberation Army
Balochistan Liberation Front|BLF
Baloch Republican Army|
Inter-Services Intelligence|Inter-Services Intelligence Directorate
Jammu Kashmir Liberation Front|JKLF
Communist Party of India (Maoist)|CPI (Maoist),CPI-Maoist,CPI(Maoist)
Naxalites|Maoists
United Liberation Front of Assam|ULFA,United Liberation Front of Asom
National Socialist Council of Nagaland|NSCN
National Socialist Council of Nagaland–Isak Muivah|NSCN-IM
National Democratic Front of Bodoland|NDFB
Babbar Khalsa|Babbar Khalsa International
Communist Party of Nepal (Maoist)|CPN-M
Indian Mujahideen|
Liberation Tigers of Tamil Eelam|LTTE,Tamil Tigers,Tigers of Tamil Eelam
Tamil United Liberation Front|TULF
Tamil National Alliance|TNA
People's Liberation Organisation of Tamil Eelam|PLOTE
Tamil Eelam Liberation Organization|TELO
Eelam People's Revolutionary Liberation Front|EPRLF
Eelam People's Democratic Party|EPDP
Tamil Makkal Viduthalai Pulikal|TMVP
Janatha Vimukthi Peramuna|JVP
Sri Lanka Freedom Party|SLFP
United National Party|UNP
Indian Peace Keeping Force|IPKF
Moro Islamic Liberation Front|MILF
Moro National Liberation Front|MNLF
Abu Sayyaf|Abu Sayyaf Group,ASG,Abu Sayyaf group
Maute group|Maute Group,Islamic State of Lanao
Bangsamoro Islamic Freedom Fighters|BIFF
New People's Army|NPA
Communist Party of the Philippines|CPP,Philippine Communist Party
National Democratic Front of the Philippines|NDFP
Rajah Sulaiman Movement|RSM
Jemaah Islamiyah|JI,Jemaah Islamiah
Jamaah Ansharut Daulah|JAD
Jamaah Ansharut Tauhid|JAT
Mujahidin Indonesia Timur|East Indonesia Mujahideen
Free Aceh Movement|GAM,Gerakan Aceh Merdeka
Free Papua Movement|OPM
Darul Islam|
Barisan Revolusi Nasional|BRN
Patani United Liberation Organization|PULO,Patani United Liberation Organisation
Khmer Rouge|
Arakan Army|
Arakan Rohingya Salvation Army|ARSA
Kachin Independence Army|KIA
Kachin Independence Organisation|KIO,Kachin Independence Organization
Karen National Union|KNU
Karen National Liberation Army|KNLA
Shan State Army|
United Wa State Army|UWSA
Ta'ang National Liberation Army|TNLA
Myanmar National Democratic Alliance Army|MNDAA
National League for Democracy|NLD
National Unity Government|NUG
People's Defence Force|People's Defense Force
Tatmadaw|
Irish Republican Army|IRA
Provisional IRA|Provisional Irish Republican Army,PIRA,Provisionals,Provos
Official IRA|Official Irish Republican Army,OIRA
Continuity IRA|Continuity Irish Republican Army,CIRA
Real IRA|Real Irish Republican Army,RIRA
New IRA|New Irish Republican Army
Irish National Liberation Army|INLA
Irish People's Liberation Organisation|IPLO
Irish Republican Socialist Party|IRSP
Sinn Féin|Sinn Fein,Provisional Sinn Féin
Republican Sinn Féin|Republican Sinn Fein
Official Sinn Féin|Workers' Party of Ireland
Saoradh|
32 County Sovereignty Movement|32 County Sovereignty Committee
Ulster Volunteer Force|UVF
Ulster Defence Association|UDA
Ulster Freedom Fighters|UFF
Loyalist Volunteer Force|LVF
Red Hand Commando|
Democratic Unionist Party|DUP
Ulster Unionist Party|UUP
Social Democratic and Labour Party|SDLP
Progressive Unionist Party|
Royal Ulster Constabulary|RUC
Police Service of Northern Ireland|PSNI
British Army|
Ulster Defence Regiment|UDR
Garda Síochána|Garda,Gardaí,Gardai
Independent Monitoring Commission|IMC
ETA|Euskadi Ta Askatasuna,Basque Homeland and Freedom,Basque Country and Freedom
Batasuna|Herri Batasuna
GRAPO|
Terra Lliure|
Corsican FLN|Front de libération nationaleC
Red Army Faction|Baader-Meinhof Group,Baader-Meinhof gang,Baader-Meinhof
Red Brigades|
17 November|Revolutionary Organization 17 November,November 17
Kosovo Liberation Army|KLA,UÇK,UCK
Revolutionary Armed Forces of Colombia|Farc,FARC,FARC-EP,Fuerzas Armadas Revolucionarias de Colombia
ELN|Ejército de Liberación Nacional
Popular Liberation Army|EPL
19th of April Movement|M-19,April 19 Movement,19 April Movement
United Self-Defense Forces of Colombia|AUC,United Self-Defence Forces of Colombia,Autodefensas Unidas de Colombia,United Self Defense Forces of Colombia
Clan del Golfo|Gulf Clan,Gaitanist Self-Defense Forces of Colombia,Gaitanista Self-Defense Forces of Colombia,Gaitanist Self-Defence Forces of Colombia,Autodefensas Gaitanistas de Colombia,AGC,Los Urabeños,Urabeños
Segunda Marquetalia|Second Marquetalia
Estado Mayor Central|Central General Staff,EMC
Patriotic Union|Unión Patriótica
Los Rastrojos|Rastrojos
Comuneros del Sur|
Cali Cartel|Cali cartel
Medellín Cartel|Medellin Cartel,Medellín cartel
Shining Path|Sendero Luminoso,Sendero,Communist Party of Peru – Shining Path,Communist Party of Peru,PCP-SL
Túpac Amaru Revolutionary Movement|MRTA,Tupac Amaru Revolutionary Movement
Zapatista Army of National Liberation|EZLN,Zapatistas,Zapatista National Liberation Army,Zapatista army
Farabundo Martí National Liberation Front|FMLN
Sandinista National Liberation Front|FSLN,Sandinistas
Contras|
Sinaloa Cartel|
M23|March 23 Movement,March 23 movement,M23 Movement,23 March Movement,Mouvement du 23 mars,Mouvement du 23-Mars
Congo River Alliance|AFC,Alliance Fleuve Congo
Democratic Forces for the Liberation of Rwanda|FDLR,Forces démocratiques de libération du Rwanda
National Congress for the Defence of the People|CNDP
Allied Democratic Forces|ADF,ADF-NALU
Lord's Resistance Army|LRA
Cooperative for the Development of the Congo|CODECO,Coopérative pour le développement du Congo,Cooperative for Development of the Congo
Armed Forces of the Democratic Republic of the Congo|FARDC,Congolese army,Congolese armed forces,Congolese Army
Rwanda Defence Force|RDF,Rwandan Defence Force,Rwandan army
Uganda People's Defence Force|UPDF,Ugandan army
Rwandan Patriotic Front|RPF,Inkotanyi
Nduma Defence of Congo|NDC,Nduma Defense of Congo
Nduma Defence of Congo-Renovated|NDC-R,NDC-Rénové,NDC-Renovated,Nduma Defense of Congo-Renovated
Mai-Mai|Mayi-Mayi,Mai Mai
Mai-Mai Yakutumba|
Raia Mutomboki|
Nyatura|
Wazalendo|
Red Tabara|RED-Tabara,RED Tabara
Twirwaneho|
Gumino|Ngumino
FNL|National Forces of Liberation
Zaïre-FPAC|Zaire-FPAC
Front for Patriotic Resistance in Ituri|FRPI
Union of Congolese Patriots|Union des patriotes congolais
Rally for Congolese Democracy|RCD,Congolese Rally for Democracy
Movement for the Liberation of the Congo|MLC
Interahamwe|
MONUSCO|Monusco
MONUC|
UNITA|Unita,National Union for the Total Independence of Angola
MPLA|Popular Movement for the Liberation of Angola,People's Movement for the Liberation of Angola
FRELIMO|Frelimo,Mozambique Liberation Front,Liberation Front of Mozambique,Front for the Liberation of Mozambique
RENAMO|Renamo,Mozambican National Resistance,Mozambique National Resistance
Seleka|Séléka,Seleka coalition,ex-Séléka
Anti-balaka|anti-balaka
Coalition of Patriots for Change|CPC,Coalition des patriotes pour le changement
Union for Peace in the Central African Republic|Union for Peace in Central African Republic,Unité pour la paix en Centrafrique,Unity for Peace in the Central African Republic
Popular Front for the Rebirth of Central African Republic|FPRC,Popular Front for the Rebirth of the Central African Republic,Popular Front for the Renaissance of the Central African Republic,Popular Front for the Renaissance of Central African Republic,Popular Front for the Renaissance of Central Africa,Popular Front for the Renaissance in the Central African Republic,Front populaire pour la renaissance de la Centrafrique
Wagner Group|Wagner,Wagner group
Africa Corps|
al-Shabaab|Al-Shabaab,al-Shabab,Al-Shabab,al Shabaab,Al Shabaab,Shabaab,Harakat al-Shabaab al-Mujahideen,Harakat Shabaab al-Mujahidin
Islamic Courts Union|Union of Islamic Courts,ICU,Islamic Courts
Hizbul Islam|Hizb al-Islam
al-Itihaad al-Islamiya|AIAI,al-Ittihad al-Islami
Alliance for the Re-liberation of Somalia|ARS
Transitional Federal Government|TFG
Ahlu Sunna Waljama'a|Ahlu Sunna Waljamaa,ASWJ
African Union Mission in Somalia|Amisom,AMISOM
Somali National Movement|SNM
United Somali Congress|USC
Tigray People's Liberation Front|TPLF
Oromo Liberation Front|OLF
Oromo Liberation Army|OLA,OLF-Shene
Ogaden National Liberation Front|ONLF
Ethiopian People's Revolutionary Democratic Front|EPRDF
Prosperity Party|
Ethiopian National Defence Force|ENDF,Ethiopian National Defense Force
Tigray Defence Forces|TDF,Tigray Defense Forces
Eritrean People's Liberation Front|EPLF
Sudan Liberation Movement|SLM,Sudan Liberation Army,SLA/M,SLM/A,Sudan Liberation Movement/Army,Sudan Liberation Movement/Sudan Liberation Army
Justice and Equality Movement|JEM
Sudan People's Liberation Movement|SPLM,SPLM/A
Sudan People's Liberation Army|SPLA
Sudan People's Liberation Movement-North|SPLM-N,Sudan People's Liberation Movement–North
SPLM-IO|SPLA-IO,SPLM/A-IO,Sudan People's Liberation Movement-in-Opposition
Rapid Support Forces|
Sudanese Armed Forces|Sudan Armed Forces,SAF
Sudan Revolutionary Front|SRF
Janjaweed|
National Congress Party|NCP
National Islamic Front|
Forces for Freedom and Change|FFC
Jama'at Nasr al-Islam wal Muslimin|JNIM,Jamaat Nusrat al-Islam wal-Muslimin,Group for Support of Islam and Muslims,Group to Support Islam and Muslims,Jama'a Nusrat ul-Islam wa al-Muslimin,Jama'at Nusrat al-Islam wal-Muslimin,Jama'at Nusrat al-Islam wal-Muslimeen,Jamaat Nusrat al-Islam wal Muslimeen,Jama'at Nusrat ul-Islam wal Muslimin,Group for the Support of Islam and Muslims,Group in Support of Islam and Muslims,Support Group for Islam and Muslims,Jama'a Nusrat ul-Islam wa al-Muslimeen
Ansar Dine|Ansar al-Din,Ansar Eddine
Movement for Oneness and Jihad in West Africa|MUJAO,MUJWA,Movement for Unity and Jihad in West Africa
al-Mourabitoun|Al-Mourabitoun,al-Murabitoun,al-Murabitun
Katiba Macina|Macina Liberation Front,Katibat Macina,FLM
Ansaroul Islam|Ansarul Islam
National Movement for the Liberation of Azawad|MNLA
High Council for the Unity of Azawad|HCUA
Arab Movement of Azawad|MAA
Coordination of Azawad Movements|CMA,Coordination of Movements of Azawad
GATIA|Imghad Tuareg Self-Defence Group and Allies,Imghad Tuareg Self-Defense Group and Allies
Dan Na Ambassagou|
Boko Haram|Jama'atu Ahlis Sunna Lidda'awati wal-Jihad,Jama'atu Ahlis Sunna Lidda'adati wal-Jihad,JAS,Jama'atu Ahlus-Sunna Lidda'Awati Wal Jihad,Jama'at Ahl al-Sunna lil Da'wa wal-Jihad
Ansaru|Vanguards for the Protection of Muslims in Black Africa,Jama'atu Ansarul Muslimina fi Biladis Sudan
Movement for the Emancipation of the Niger Delta|MEND
Indigenous People of Biafra|IPOB
MINUSMA|Minusma
G5 Sahel|
Alliance of Sahel States|AES
Revolutionary United Front|RUF,RUF/SL
Caucasus Emirate|Imarat Kavkaz
Islamic Movement of Uzbekistan|IMU
Turkistan Islamic Party|TIP,East Turkestan Islamic Movement,ETIM,Turkestan Islamic Party,Eastern Turkistan Islamic Party
Aum Shinrikyo|`;

export interface GroupEntry {
  readonly name: string;
  readonly others: readonly string[];
}

export const groups: readonly GroupEntry[] = [rows, middleEast, asia, africa, americas, europe, bodies]
  .flatMap((part) => part.trim().split("\n"))
  .map((line) => {
    const [name = "", others = ""] = line.split("|");
    return { name, others: others.split(",").filter((other) => other !== "") };
  });
