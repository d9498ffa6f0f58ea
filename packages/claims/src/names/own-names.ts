/**
 * Bodies that are known by the letters of their name in one language and by its translation in another, one a line:
 * letters, own name, English name, and other names in use. What a line joins can't be worked out from the words.
 */
const table = `
FARC; FARC-EP; Fuerzas Armadas Revolucionarias de Colombia; Revolutionary Armed Forces of Colombia; Fuerzas Armadas Revolucionarias de Colombia – Ejército del Pueblo; Revolutionary Armed Forces of Colombia – People's Army
ELN; Ejército de Liberación Nacional; National Liberation Army (Colombia)
EPL; Ejército Popular de Liberación; Popular Liberation Army
AUC; Autodefensas Unidas de Colombia; United Self-Defence Forces of Colombia
EZLN; Ejército Zapatista de Liberación Nacional; Zapatista Army of National Liberation
FMLN; Frente Farabundo Martí para la Liberación Nacional; Farabundo Martí National Liberation Front
FSLN; Frente Sandinista de Liberación Nacional; Sandinista National Liberation Front
MRTA; Movimiento Revolucionario Túpac Amaru; Túpac Amaru Revolutionary Movement
ETA; Euskadi Ta Askatasuna; Basque Homeland and Freedom
GAL; Grupos Antiterroristas de Liberación; Antiterrorist Liberation Groups
PKK; Partiya Karkerên Kurdistan; Partiya Karkerên Kurdistanê; Kurdistan Workers' Party
YPG; Yekîneyên Parastina Gel; People's Protection Units; People's Defence Units
YPJ; Yekîneyên Parastina Jin; Women's Protection Units; Women's Defence Units
PYD; Partiya Yekîtiya Demokrat; Democratic Union Party
PJAK; Partiya Jiyana Azad a Kurdistanê; Kurdistan Free Life Party
TAK; Teyrêbazên Azadiya Kurdistan; Teyrêbazên Azadiya Kurdistanê; Kurdistan Freedom Falcons; Kurdistan Freedom Hawks
KCK; Koma Civakên Kurdistan; Kurdistan Communities Union
PUK; YNK; Yekîtiya Nîştimanî ya Kurdistanê; Patriotic Union of Kurdistan
KDP; PDK; Partiya Demokrat a Kurdistanê; Kurdistan Democratic Party
DHKP-C; Devrimci Halk Kurtuluş Partisi-Cephesi; Revolutionary People's Liberation Party/Front
HTS; Hay'at Tahrir al-Sham; Organisation for the Liberation of the Levant; Levant Liberation Committee
SNA; Syrian National Army; al-Jaysh al-Watani al-Suri
FSA; Free Syrian Army; al-Jaysh al-Suri al-Hurr
PMF; PMU; Popular Mobilization Forces; Popular Mobilisation Forces; Popular Mobilization Units; Popular Mobilisation Units; al-Hashd al-Shaabi; Hashd al-Shaabi
IRGC; Islamic Revolutionary Guard Corps; Sepah-e Pasdaran; Pasdaran; Revolutionary Guards
MEK; MKO; Mojahedin-e Khalq; People's Mojahedin of Iran; People's Mujahedin Organization of Iran
TTP; Tehrik-i-Taliban Pakistan; Pakistani Taliban
JNIM; Jama'at Nusrat al-Islam wal-Muslimin; Group for the Support of Islam and Muslims; Support Group for Islam and Muslims
GSPC; Groupe salafiste pour la prédication et le combat; Salafist Group for Preaching and Combat
GIA; Groupe islamique armé; Armed Islamic Group
FIS; Front islamique du salut; Islamic Salvation Front
FLN; Front de libération nationale; National Liberation Front (Algeria)
MNLA; Mouvement national de libération de l'Azawad; National Movement for the Liberation of Azawad
MUJAO; MOJWA; Mouvement pour l'unicité et le jihad en Afrique de l'Ouest; Movement for Oneness and Jihad in West Africa
FDLR; Forces démocratiques de libération du Rwanda; Democratic Forces for the Liberation of Rwanda
FARDC; Forces armées de la république démocratique du Congo; Armed Forces of the Democratic Republic of the Congo
AFC; Alliance fleuve Congo; Congo River Alliance
CNDP; Congrès national pour la défense du peuple; National Congress for the Defence of the People
CODECO; Coopérative pour le développement du Congo; Cooperative for the Development of Congo
RENAMO; Resistência Nacional Moçambicana; Mozambican National Resistance
FRELIMO; Frente de Libertação de Moçambique; Mozambique Liberation Front
UNITA; União Nacional para a Independência Total de Angola; National Union for the Total Independence of Angola
MPLA; Movimento Popular de Libertação de Angola; People's Movement for the Liberation of Angola
PAIGC; Partido Africano da Independência da Guiné e Cabo Verde; African Party for the Independence of Guinea and Cape Verde
TPLF; Tigray People's Liberation Front; Hizbawi Weyane Harnet Tigray
DNR; DPR; Donetskaya Narodnaya Respublika; Donetsk People's Republic
LNR; LPR; Luganskaya Narodnaya Respublika; Luhansk People's Republic
GAM; Gerakan Aceh Merdeka; Free Aceh Movement
OPM; Organisasi Papua Merdeka; Free Papua Movement
BRN; Barisan Revolusi Nasional; National Revolutionary Front
ISIS; ISIL; Islamic State of Iraq and Syria; Islamic State of Iraq and the Levant; Islamic State of Iraq and al-Sham; Daesh; Da'ish; al-Dawla al-Islamiya fi al-Iraq wa al-Sham
ISKP; ISIS-K; IS-K; ISIL-K; Islamic State Khorasan Province; Islamic State in Khorasan; Islamic State – Khorasan
ISWAP; Islamic State West Africa Province; Islamic State in West Africa; Islamic State's West Africa Province
KLA; UÇK; Kosovo Liberation Army; Ushtria Çlirimtare e Kosovës
AQAP; al-Qaeda in the Arabian Peninsula; Tanzim al-Qaida fi Jazirat al-Arab
AQIM; al-Qaeda in the Islamic Maghreb; al-Qaïda au Maghreb islamique; AQMI
LTTE; Liberation Tigers of Tamil Eelam; Tamil Tigers
`;

/** The lines of the table, for its test. */
export const ownNameLines: readonly (readonly string[])[] = table
  .trim()
  .split("\n")
  .map((line) => line.split("; "));
