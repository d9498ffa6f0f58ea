/** Missions, bodies of states, courts, offices of governments, media and observers: rows as in groups.ts. */
export const bodies = `
United Nations|UN,U.N.
UN Security Council|United Nations Security Council,Security Council
European Community|European Communities
IAEA|International Atomic Energy Agency
OSCE|Organization for Security and Co-operation in Europe,Organisation for Security and Co-operation in Europe
UNHCR|
UNICEF|Unicef
World Food Programme|World Food Program,WFP
World Health Organization|World Health Organisation
World Bank|
International Monetary Fund|IMF
ASEAN|Asean,Association of Southeast Asian Nations
Organization of African Unity|Organisation of African Unity,OAU
Warsaw Pact|
Interpol|
Europol|
Médecins Sans Frontières|Doctors Without Borders,MSF
European Union|EU
African Union|AU,AU Commission
Arab League|League of Arab States
NATO|Nato
ECOWAS|Ecowas,Economic Community of West African States
East African Community|EAC
Southern African Development Community|SADC
Intergovernmental Authority on Development|IGAD
Organisation of Islamic Cooperation|OIC
International Criminal Court|ICC
Gulf Cooperation Council|GCC
Central Intelligence Agency|CIA
Pentagon|
State Department|US State Department
White House|
Amnesty International|
Human Rights Watch|HRW
International Crisis Group|Crisis Group
Syrian Observatory for Human Rights|SOHR
Institute for the Study of War|ISW
Armed Conflict Location and Event Data Project|ACLED,Armed Conflict Location & Event Data Project
Red Cross|International Committee of the Red Cross,ICRC
Reuters|
Associated Press|
Agence France-Presse|AFP
BBC|BBC News
CNN|
Al Jazeera|al-Jazeera,Al-Jazeera
New York Times|
Washington Post|
Guardian|The Guardian
FBI|Federal Bureau of Investigation
United Nations Interim Force in Lebanon|UNIFIL,UN Interim Force in Lebanon
United Nations Disengagement Observer Force|UNDOF
United Nations Truce Supervision Organization|UNTSO
UNFICYP|United Nations Peacekeeping Force in Cyprus
MINURSO|
United Nations Assistance Mission in Afghanistan|UNAMA,UN Assistance Mission in Afghanistan
United Nations Assistance Mission for Iraq|UNAMI,UN Assistance Mission for Iraq
United Nations Support Mission in Libya|UNSMIL,UN Support Mission in Libya
UNITAMS|
UNAMID|African Union–United Nations Hybrid Operation in Darfur
UNMIS|
UNMISS|United Nations Mission in South Sudan,UN Mission in South Sudan
UNISFA|
UNMEE|
UNOSOM|UNOSOM II
UNSOM|
UNAMIR|
UNAMSIL|
UNMIL|
UNOMIL|
UNOCI|ONUCI
MINUSCA|
MISCA|
MICOPAX|
MINUSTAH|
MINURCAT|
MINUGUA|
ONUSAL|
ONUMOZ|
MONUA|
UNAVEM|
UNTAG|
UNTAC|United Nations Transitional Authority in Cambodia
UNTAET|
UNMIT|
INTERFET|
UNPROFOR|United Nations Protection Force
UNMIK|
KFOR|Kosovo Force
EULEX|
SFOR|Stabilisation Force,Stabilization Force
IFOR|Implementation Force
EUFOR|
Office of the High Representative|
Multinational Force in Lebanon|
UN Human Rights Council|United Nations Human Rights Council,Human Rights Council
UN Human Rights Office|Office of the High Commissioner for Human Rights,OHCHR,UN human rights office,United Nations Human Rights Office
OCHA|Office for the Coordination of Humanitarian Affairs,UN Office for the Coordination of Humanitarian Affairs
UNRWA|
UN General Assembly|United Nations General Assembly,General Assembly
UN Secretariat|
Panel of Experts|UN Panel of Experts,United Nations Panel of Experts,U.N. Panel of Experts,Panel
Group of Experts|UN Group of Experts,United Nations Group of Experts,U.N. Group of Experts
Quartet|Middle East Quartet
International Court of Justice|ICJ
European Court of Human Rights|
International Criminal Tribunal for Rwanda|ICTR
International Criminal Tribunal for the former Yugoslavia|ICTY
Special Court for Sierra Leone|
Special Tribunal for Lebanon|
Supreme Court|
Constitutional Court|
European Commission|
European Council|
European Parliament|
Council of Europe|
Economic Community of Central African States|ECCAS
International Conference on the Great Lakes Region|ICGLR
Mano River Union|
Non-Aligned Movement|
Organization of American States|Organisation of American States,OAS
CARICOM|
Contadora Group|Contadora group
Commonwealth of Independent States|
Collective Security Treaty Organization|CSTO,Collective Security Treaty Organisation
Shanghai Cooperation Organisation|Shanghai Cooperation Organization
OPEC|
SEATO|
Community of Sant'Egidio|Sant'Egidio,Sant'Egidio community
Carter Center|Carter Centre
Global Coalition|Global Coalition against Daesh,Global Coalition to Defeat ISIS
US Africa Command|AFRICOM,U.S. Africa Command,United States Africa Command
US Central Command|CENTCOM,U.S. Central Command,United States Central Command
Drug Enforcement Administration|DEA
National Security Council|
US Congress|U.S. Congress,United States Congress
US Treasury|U.S. Treasury,Treasury Department,US Treasury Department,U.S. Treasury Department
Foreign Office|
Downing Street|
Élysée|Élysée Palace
Knesset|
Duma|State Duma
Bundestag|
Lok Sabha|
Loya Jirga|
Voice of America|VOA
Radio Free Europe/Radio Liberty|RFE/RL,Radio Free Europe
Radio Free Asia|
Radio France Internationale|RFI
France 24|
Deutsche Welle|
Xinhua|
TASS|ITAR-TASS
Interfax|
Anadolu Agency|Anadolu
EFE|
IRNA|
Tasnim|Tasnim News Agency
Al Arabiya|al-Arabiya
Al-Manar|
Al Mayadeen|al-Mayadeen
Amaq News Agency|Amaq,A'maq News Agency
Al-Furqan Media|
As-Sahab|
Wall Street Journal|
Los Angeles Times|
Financial Times|
Daily Telegraph|
Irish Times|
El Tiempo|
El País|
El Espectador|
Le Monde|
Asharq al-Awsat|
Al-Hayat|
Global Witness|
Oxfam|
Save the Children|
Bellingcat|
Conflict Armament Research|
Small Arms Survey|
RAND Corporation|
Chatham House|
International Institute for Strategic Studies|IISS
SITE Intelligence Group|
B'Tselem|
Enough Project|
InSight Crime|
Kivu Security Tracker|
Brookings Institution|
Jamestown Foundation|
Combating Terrorism Center|Combating Terrorism Center at West Point
Institute for Security Studies|
Syrian Network for Human Rights|SNHR
South Asia Terrorism Portal|SATP
Airwars|
Rights and Security International|
Union Minière|Union Minière du Haut-Katanga
Chevron|
TotalEnergies|
ExxonMobil|
Gazprom|
Catholic Church|Roman Catholic Church
Red Crescent|
`;
