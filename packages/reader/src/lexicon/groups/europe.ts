/** Europe, the Caucasus, Russia and Ukraine: rows as in groups.ts. */
export const europe = `
Chechen Republic of Ichkeria|Ichkeria
Riyad-us Saliheen Brigade|Riyadus-Salikhin,Riyad us-Saliheen,Riyadus Salihiin,Riyadus-Salikhin Battalion
Special Purpose Islamic Regiment|
Islamic International Peacekeeping Brigade|Islamic International Brigade
Vilayat Dagestan|Wilayat Dagestan
Shariat Jamaat|Sharia Jamaat
Yarmuk Jamaat|
Caucasian Front|
Congress of the Peoples of Ichkeria and Dagestan|
Kadyrovtsy|Kadyrovites
Confederation of Mountain Peoples of the Caucasus|Confederation of Mountain Peoples
Islamic State Caucasus Province|Vilayat Kavkaz,Caucasus Province
Armenian Revolutionary Federation|Dashnaktsutyun,Dashnaks
Artsakh Defence Army|Nagorno-Karabakh Defence Army,Artsakh Defense Army
Azerbaijani Popular Front|Popular Front of Azerbaijan,Azerbaijan Popular Front
Mkhedrioni|
Georgian Dream|
United National Movement|
Federal Security Service|FSB
GRU|
KGB|
Donetsk People's Republic|DPR,DNR
Luhansk People's Republic|LPR,LNR,Lugansk People's Republic
Azov Battalion|Azov Regiment,Azov Brigade
Right Sector|
Aidar Battalion|
Armed Forces of Ukraine|Ukrainian Armed Forces
Security Service of Ukraine|SBU
Freedom of Russia Legion|
Russian Volunteer Corps|
Vostok Battalion|
Party of Regions|
Ukrainian Insurgent Army|
Organization of Ukrainian Nationalists|OUN,Organisation of Ukrainian Nationalists
Forest Brothers|
Communist Party of the Soviet Union|CPSU
Red Army|
Army of Republika Srpska|VRS,Bosnian Serb Army,Bosnian Serb army
Republika Srpska|
Republic of Serbian Krajina|RSK,Serbian Krajina
Croatian Defence Council|HVO
Croatian Republic of Herzeg-Bosnia|Herzeg-Bosnia
Army of the Republic of Bosnia and Herzegovina|ARBiH
Croatian Defence Forces|
Croatian Democratic Union|HDZ
Party of Democratic Action|
Serb Democratic Party|Serbian Democratic Party
Yugoslav People's Army|JNA
Serb Volunteer Guard|Arkan's Tigers
White Eagles|
Democratic League of Kosovo|LDK
Democratic Party of Kosovo|PDK
Liberation Army of Preševo Medveđa and Bujanovac|UÇPMB,UCPMB
Macedonian National Liberation Army|NLA
Armed Forces of the Republic of Kosovo|FARK
Alliance for the Future of Kosovo|AAK
Vetëvendosje|
Serbian Radical Party|
Socialist Party of Serbia|
Democratic Union for Integration|
VMRO-DPMNE|
Chetniks|
Ustaše|Ustasha,Ustashe
EOKA|
EOKA-B|
Turkish Resistance Organisation|Turkish Resistance Organization
National Organisation of Cypriot Fighters|
ELAS|
Democratic Army of Greece|
Communist Party of Greece|Greek Communist Party
Revolutionary People's Struggle|
ETA-pm|ETA political-military,ETA (pm)
ETA-m|ETA military
Antiterrorist Liberation Groups|Grupos Antiterroristas de Liberación
Batallón Vasco Español|Spanish Basque Battalion
Basque Nationalist Party|PNV
Euskal Herritarrok|
Sortu|
EH Bildu|Bildu
Jarrai|
Segi|
Iparretarrak|
Euskadiko Ezkerra|
Spanish Socialist Workers' Party|PSOE
Guardia Civil|Civil Guard
Breton Revolutionary Army|
National Liberation Front of Corsica|FLNC,Corsican National Liberation Front
Action directe|
Communist Combatant Cells|Cellules Communistes Combattantes
Prima Linea|
Ordine Nuovo|
Nuclei Armati Rivoluzionari|
2 June Movement|Movement 2 June,June 2 Movement
Revolutionary Cells|
Revolutionary Struggle|
Conspiracy of Fire Nuclei|Conspiracy of Fire Cells,Conspiracy of Cells of Fire
Organisation armée secrète|Secret Army Organisation,Secret Army Organization
Forças Populares 25 de Abril|FP-25,Popular Forces of 25 April
Meibion Glyndŵr|
Free Wales Army|
National Socialist Underground|
Combat 18|
Cosa Nostra|
'Ndrangheta|
Camorra|
Óglaigh na hÉireann|ONH
Republican Action Against Drugs|RAAD
Arm na Poblachta|
Saor Éire|
NORAID|Irish Northern Aid Committee
Cumann na mBan|
Fianna Éireann|Na Fianna Éireann
Republican Network for Unity|
Éirígí|
Fianna Fáil|
Fine Gael|
Ulster Democratic Party|
Ulster Resistance|
Orange Order|
Orange Volunteers|
Red Hand Defenders|
Ulster Workers' Council|
Traditional Unionist Voice|TUV
Loyalist Communities Council|
Combined Loyalist Military Command|CLMC
Military Reaction Force|
Force Research Unit|
MI5|
MI6|
Special Air Service|
Independent International Commission on Decommissioning|IICD
Northern Ireland Assembly|
Northern Ireland Office|
Ulster Special Constabulary|B Specials
Wehrmacht|
Waffen-SS|
Gestapo|
Stasi|
Securitate|
Freikorps|
Iron Guard|Legion of the Archangel Michael
Arrow Cross|Arrow Cross Party
Blackshirts|
Brownshirts|Sturmabteilung
Falange|Falange Española
Carlists|
International Brigades|
POUM|Workers' Party of Marxist Unification
Confederación Nacional del Trabajo|CNT
Black and Tans|
Bolsheviks|
Mensheviks|
Young Turks|Committee of Union and Progress
Young Bosnia|Mlada Bosna
Narodnaya Volya|
Cheka|
Internal Macedonian Revolutionary Organization|IMRO,Internal Macedonian Revolutionary Organisation
Armia Krajowa|Polish Home Army
Canal historique|FLNC-Canal historique
Canal habituel|FLNC-Canal habituel
Libération-Sud|
Franc-Tireur|
Francs-Tireurs et Partisans|FTP
Armée secrète|
Milice|Milice française
Milorg|
Hirden|
Ordedienst|
Landelijke Knokploegen|
Witte Brigade|White Brigade
Rexists|
Front de l'Indépendance|
Holger Danske|
BOPA|
EAM|National Liberation Front of Greece
EDES|
EKKA|
Domobranci|Slovene Home Guard,Slovene Domobranci
Balli Kombëtar|
Osvobodilna Fronta|Liberation Front of the Slovene Nation
Red Berets|JSO
Mrmak|
Convicts' Battalion|Kažnjenička bojna
El Mudžahid|El Mujahid
Handschar|
White Legion|
Zviadists|
Sotnia|
Rusich|
Redut|
Polissian Sich|
Armia Ludowa|
Gwardia Ludowa|
Bataliony Chłopskie|
Narodowe Siły Zbrojne|
Makhnovshchina|
Avanguardia Nazionale|
Lotta Continua|
Clann na Poblachta|
People's Democracy|
Ulster Young Militants|UYM
Glenanne gang|
`;
