/** Africa south of the Sahara, and the Sahel: rows as in groups.ts. */
export const africa = `
Signed-in-Blood Battalion|Signed in Blood Battalion,Signatories in Blood,Those Who Sign in Blood,Those Who Signed in Blood,al-Mulathamun,al-Mulathamun Battalion,al-Mulathameen Brigade,Masked Men Brigade
Katibat al-Furqan|
Islamic Movement of Azawad|
Movement for the Salvation of Azawad|MSA
Congress for Justice in Azawad|CJA
Coordination of Patriotic Resistance Movements and Fronts|CMFPR
Ganda Koy|Ganda Koi
Ganda Izo|Ganda Iso
Permanent Strategic Framework|CSP-PSD,CSP-DPA,Strategic Framework for the Defence of the People of Azawad
Azawad Liberation Front|Front de libération de l'Azawad
Alliance Touareg Niger-Mali|
Democratic Alliance for Change|
Popular Movement of Azawad|
Arab Islamic Front of Azawad|FIAA
Niger Movement for Justice|MNJ,Nigerien Movement for Justice
Front for the Liberation of Aïr and Azaouak|FLAA
Katiba Serma|Serma katiba
Volunteers for the Defence of the Homeland|VDP,VDPs,Volunteers for the Defense of the Homeland
Koglweogo|Koglweogos
Dozo|Dozos,Donso
Takuba Task Force|Task Force Takuba,Takuba
G5 Sahel Joint Force|Joint Force of the G5 Sahel,G5-Sahel Joint Force
Malian Armed Forces|FAMa,FAMA
Lakurawa|
Niger Delta Avengers|
Niger Delta People's Volunteer Force|NDPVF
Niger Delta Vigilante|
Egbesu Boys|
Movement for the Actualization of the Sovereign State of Biafra|MASSOB,Movement for the Actualisation of the Sovereign State of Biafra
Eastern Security Network|ESN
Oodua People's Congress|OPC,O'odua People's Congress
Civilian Joint Task Force|CJTF,Civilian JTF
Multinational Joint Task Force|MNJTF,Multi-National Joint Task Force
Islamic Movement in Nigeria|IMN,Islamic Movement of Nigeria
Maitatsine|
All Progressives Congress|
Movement for the Survival of the Ogoni People|MOSOP
Yan Sakai|
Bakassi Boys|
Ambazonia Defence Forces|Ambazonia Defense Forces,Ambazonian Defence Forces
Interim Government of Ambazonia|Ambazonia Interim Government
Ambazonia Governing Council|AGovC
Southern Cameroons Defence Forces|SOCADEF
Rapid Intervention Battalion|
FROLINAT|National Liberation Front of Chad,Chadian National Liberation Front
Armed Forces of the North|
Transitional Government of National Unity|GUNT
Patriotic Salvation Movement|MPS
Union of Forces for Democracy and Development|UFDD
Union of Resistance Forces|UFR
United Front for Democratic Change|
Movement for Democracy and Justice in Chad|MDJT
Military Command Council for the Salvation of the Republic|CCMSR
Front for Change and Concord in Chad|FACT
3R|Return Reclamation Rehabilitation,Return Reclamation and Rehabilitation,Retour réclamation et réhabilitation,Retour réclamation réhabilitation
Central African Patriotic Movement|MPC,Mouvement patriotique pour la Centrafrique,Patriotic Movement for the Central African Republic
Patriotic Rally for the Renewal of the Central African Republic|RPRC
Movement of Central African Liberators for Justice|MLCJ
Democratic Front of the Central African People|FDPC
Revolution and Justice|Révolution et justice
Union of Democratic Forces for Unity|UFDR
Convention of Patriots for Justice and Peace|CPJP
Popular Army for the Restoration of Democracy|APRD,Army for the Restoration of Democracy
Azandé Ani Kpi Gbé|AAKG,Azande Ani Kpi Gbe
Central African Armed Forces|FACA
Kwa Na Kwa|
United Hearts Movement|
Alliance of Democratic Forces for the Liberation of Congo|AFDL,Alliance of Democratic Forces for the Liberation of Congo-Zaire,Alliance of Democratic Forces for the Liberation of Congo-Zaïre
RCD-Goma|RCD-G
RCD-ML|RCD-K/ML,RCD-Kisangani,Rally for Congolese Democracy–Liberation Movement
RCD-National|RCD-N
Nationalist and Integrationist Front|Front for National Integration,Front des nationalistes et intégrationnistes
Party for Unity and Safeguarding of the Integrity of Congo|PUSIC
People's Armed Forces of Congo|FAPC
Alliance of Patriots for a Free and Sovereign Congo|APCLS
Coalition of Congolese Patriotic Resistance|PARECO,Coalition of Patriotic Resistance of Congo
Army for the Liberation of Rwanda|ALiR,ALIR
National Council for Renewal and Democracy|CNRD,CNRD-Ubwiyunge
RUD-Urunana|
Kata Katanga|Bakata Katanga,Mai-Mai Kata Katanga
Kamuina Nsapu|Kamwina Nsapu
Bana Mura|
Mobondo|
Bundu dia Kongo|
National Coalition of the People for the Sovereignty of Congo|CNPSC
Collective of Movements for Change|
Biloze Bishambuke|
Congolese Revolutionary Army|
Federalist Republican Forces|
Simba rebels|Simbas
Popular Movement of the Revolution|
Union for Democracy and Social Progress|UDPS
Force Intervention Brigade|
Southern African Development Community Mission in the Democratic Republic of the Congo|SAMIDRC
East African Community Regional Force|EACRF,EAC regional force
Congolese National Liberation Front|
Rwandan Patriotic Army|
National Republican Movement for Democracy and Development|MRND
Coalition for the Defence of the Republic|
Rwandan Armed Forces|ex-FAR
Rwanda National Congress|RNC
Rwandan Movement for Democratic Change|MRCD
FDU-Inkingi|
Impuzamugambi|
CNDD-FDD|National Council for the Defense of Democracy–Forces for the Defense of Democracy,National Council for the Defence of Democracy–Forces for the Defence of Democracy,Forces for the Defence of Democracy,Forces for the Defense of Democracy
National Council for the Defence of Democracy|National Council for the Defense of Democracy
Palipehutu-FNL|
Palipehutu|
UPRONA|Uprona
FRODEBU|Frodebu
Imbonerakure|
Republican Forces of Burundi|FOREBU
National Resistance Army|NRA
National Resistance Movement|NRM
Uganda People's Democratic Army|
Holy Spirit Movement|Holy Spirit Mobile Forces
West Nile Bank Front|WNBF
Uganda National Rescue Front|UNRF
National Army for the Liberation of Uganda|NALU
Uganda National Liberation Army|UNLA
Arrow Boys|
Mombasa Republican Council|
Mungiki|
Sabaot Land Defence Force|SLDF
Mau Mau|
KANU|Kenya African National Union
Kenya Defence Forces|KDF,Kenyan Defence Forces
al-Hijra|
Jaysh Ayman|Jaysh al-Ayman
Orange Democratic Movement|
Islamic State Mozambique|Islamic State Mozambique Province,Islamic State in Mozambique,ISIS-Mozambique,IS-Mozambique,Islamic State-Mozambique
Renamo Military Junta|RENAMO Military Junta
Democratic Movement of Mozambique|
SADC Mission in Mozambique|SAMIM
Dyck Advisory Group|
ZANU-PF|Zanu-PF,Zimbabwe African National Union – Patriotic Front
ZANU|Zanu,Zimbabwe African National Union
ZANLA|
ZAPU|Zapu,Zimbabwe African People's Union
ZIPRA|
Movement for Democratic Change|MDC
Selous Scouts|
Fifth Brigade|
FNLA|National Liberation Front of Angola,National Front for the Liberation of Angola
FLEC|Front for the Liberation of the Enclave of Cabinda
FLEC-FAC|
FAPLA|People's Armed Forces of Liberation of Angola,People's Armed Forces for the Liberation of Angola
Angolan Armed Forces|FAA
UNITA Renovada|UNITA-Renovada
Revolutionary Government of Angola in Exile|GRAE
SWAPO|Swapo,South West Africa People's Organisation,South West Africa People's Organization
People's Liberation Army of Namibia|
Koevoet|
African National Congress|ANC
Umkhonto we Sizwe|
Pan Africanist Congress|Pan-Africanist Congress
Azanian People's Liberation Army|APLA
Azanian People's Organisation|AZAPO
Inkatha Freedom Party|IFP,Inkatha
Afrikaner Weerstandsbeweging|AWB,Afrikaner Resistance Movement
South African Defence Force|SADF
South African National Defence Force|SANDF
Executive Outcomes|
South African Communist Party|SACP
Caprivi Liberation Army|
Somali Salvation Democratic Front|
Somali National Alliance|
Somali Patriotic Movement|
Somali National Front|
Rahanweyn Resistance Army|RRA
Somali Reconciliation and Restoration Council|SRRC
Ras Kamboni Brigade|Ras Kamboni Movement,Raskamboni
Islamic State in Somalia|IS-Somalia,Islamic State Somalia,ISIS in Somalia,ISIS-Somalia,IS in Somalia
al-Karrar office|al-Karrar
Amniyat|
Ma'awisley|Macawisley,Ma'awiisley,Macawiisley
Danab Brigade|Danab
Somali National Army|
National Intelligence and Security Agency|NISA
Puntland Maritime Police Force|PMPF
Puntland Security Force|
African Union Transition Mission in Somalia|ATMIS,AU Transition Mission in Somalia
AUSSOM|
Unified Task Force|UNITAF
Transitional National Government|TNG
SSC-Khatumo|SSC-Khaatumo,Khatumo State,Khaatumo State
Western Somali Liberation Front|WSLF
Alliance for the Restoration of Peace and Counter-Terrorism|ARPCT
Juba Valley Alliance|
Fano|Fano militia,Fano militias
Amhara Special Forces|
Ethiopian People's Revolutionary Party|EPRP
Derg|Dergue
Ginbot 7|Patriotic Ginbot 7
Ethiopian Democratic Union|
Oromo People's Democratic Organization|OPDO,Oromo People's Democratic Organisation
Afar Revolutionary Democratic Unity Front|ARDUF
Sidama Liberation Front|
Gambella Liberation Front|Gambela Liberation Front
Benishangul People's Liberation Movement|
Gumuz People's Democratic Movement|
Eritrean Liberation Front|
People's Front for Democracy and Justice|PFDJ
Tigray People's Democratic Movement|TPDM
Oromo Federalist Congress|
Front for the Restoration of Unity and Democracy|FRUD
Eritrean Islamic Jihad|
Eritrean Defence Forces|Eritrean Defense Forces
Sudan Liberation Army-Minni Minawi|SLA/MM,SLM-MM,SLM/MM,SLA-MM,SLA-Minni Minawi,SLA/Minni Minawi,Sudan Liberation Movement-Minni Minawi
Sudan Liberation Army-Abdul Wahid|SLA/AW,SLM-AW,SLM/AW,SLA-AW,SLA-Abdul Wahid,Sudan Liberation Movement-Abdul Wahid,SLA/Abdul Wahid
Sudan Liberation Army-Transitional Council|SLM-TC,SLA/TC,SLM/TC,SLA-TC
Gathering of Sudan Liberation Forces|GSLF
SPLM-N al-Hilu|SPLM-N (al-Hilu)
SPLM-N Agar|SPLM-N (Agar)
Beja Congress|
National Redemption Front|
Liberation and Justice Movement|LJM
Umma Party|National Umma Party
Popular Congress Party|
Popular Defence Forces|Popular Defense Forces
Joint Force of Armed Struggle Movements|Darfur Joint Force,Darfur Joint Forces
al-Bara ibn Malik Brigade|al-Bara bin Malik Brigade,al-Baraa ibn Malik Brigade,El Bara Ibn Malik Brigade
Sudan Shield Forces|Sudan Shield
Sovereignty Council|Transitional Sovereignty Council,Sovereign Council
Transitional Military Council|
Taqaddum|Tagadum,Coordination of Civil Democratic Forces
Sudanese Communist Party|
Sudanese Professionals Association|
Tamazuj|Third Front-Tamazuj
Anyanya|Anya-Nya,Anyanya I
Anyanya II|Anya-Nya II
South Sudan Defence Forces|South Sudan Defense Forces
SPLA-Nasir|SPLA-Nasir faction
SPLA-United|
South Sudan Independence Movement|
South Sudan People's Defence Forces|SSPDF,South Sudan People's Defense Forces
National Salvation Front|NAS
White Army|Nuer White Army
South Sudan Opposition Alliance|SSOA
South Sudan Democratic Movement|
South Sudan Liberation Movement|
South Sudan Liberation Army|SSLA
Agwelek|Agwelek forces
Kitgwang|Kitgwang faction
National Patriotic Front of Liberia|NPFL
Independent National Patriotic Front of Liberia|INPFL
United Liberation Movement of Liberia for Democracy|ULIMO,Ulimo
ULIMO-J|
ULIMO-K|
Liberians United for Reconciliation and Democracy|LURD
Movement for Democracy in Liberia|MODEL
Armed Forces of Liberia|AFL
Liberia Peace Council|LPC
Lofa Defense Force|Lofa Defence Force
ECOMOG|Ecomog,ECOWAS Monitoring Group,Economic Community of West African States Monitoring Group
Armed Forces Revolutionary Council|AFRC
Civil Defence Forces|Civil Defense Forces
Kamajors|Kamajor
West Side Boys|
National Provisional Ruling Council|NPRC
Sierra Leone People's Party|
Sierra Leone Army|
Forces Nouvelles|New Forces
Patriotic Movement of Côte d'Ivoire|MPCI,Patriotic Movement of Ivory Coast
Ivorian Popular Movement of the Great West|MPIGO
Movement for Justice and Peace|
Republican Forces of Côte d'Ivoire|FRCI,Republican Forces of Ivory Coast
Ivorian Popular Front|
Rally of the Republicans|
Young Patriots|
PAIGC|African Party for the Independence of Guinea and Cape Verde
Movement of Democratic Forces of Casamance|MFDC,Casamance Movement of Democratic Forces
FROLINA|
Poqo|
FRONASA|
Mahdists|
Mahmuda|
Amotekun|
Biafra Zionist Front|
Red Dragons|
Bui Unity Warriors|
Union of the Peoples of Cameroon|
RFC|Rally of Forces for Change
Chinja Chinja|
FPIC|Chini ya Kilima
URDPC|
Convention for the Popular Revolution|CRP
Cocoyes|
Sungu Sungu|
Chinkororo|
Gbethis|
Sobels|
Atika|
Front Sud|
Front Nord|
Aguentas|
FLING|
Naparama|Naprama
UPA|União dos Povos de Angola,Union of Peoples of Angola
Super-ZAPU|
Lumpa Church|
Watch Tower|Watchtower
Fano Amhara|
Amhara Fano Popular Front|
Amhara Fano National Force|
Qeerroo|
Medrek|
Mu'askar Ras Kamboni|
Shifta|
Kaya Bombo|Kaya Bombo militia
South Sudan Democratic Movement/Army|
Gelweng|Titweng
Mathiang Anyoor|
Monyomiji|
Murahaleen|Murahileen,Murahalin
Abu Tira|Central Reserve Police
`;
