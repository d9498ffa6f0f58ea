/**
 * The states of the world: name | other names | adjectives and words for their people. Facts, in alphabetical order.
 * Two-letter and ambiguous short names are given only as reports write them ("US", "UK", "U.S.").
 */
const rows = `
Afghanistan||Afghan
Albania||Albanian
Algeria||Algerian
Andorra||Andorran
Angola||Angolan
Antigua and Barbuda||Antiguan
Argentina||Argentine,Argentinian
Armenia||Armenian
Australia||Australian
Austria||Austrian
Austria-Hungary|Austro-Hungarian Empire,Habsburg Empire|Austro-Hungarian
Azerbaijan||Azerbaijani,Azeri
Bahamas||Bahamian
Bahrain||Bahraini
Bangladesh||Bangladeshi
Barbados||Barbadian
Belarus||Belarusian
Belgium||Belgian
Belize||Belizean
Benin|Dahomey|Beninese
Bhutan||Bhutanese
Bolivia||Bolivian
Bosnia and Herzegovina|Bosnia,Bosnia-Herzegovina|Bosnian
Botswana||Botswanan
Brazil||Brazilian
Brunei||Bruneian
Bulgaria||Bulgarian
Burkina Faso|Upper Volta|Burkinabe,Burkinabè
Burundi||Burundian
Cambodia|Kampuchea|Cambodian,Kampuchean
Cameroon||Cameroonian
Canada||Canadian
Cape Verde||Cape Verdean
Central African Republic|CAR|Central African
Chad||Chadian
Chile||Chilean
China|People's Republic of China|Chinese
Colombia||Colombian
Comoros||Comorian
Costa Rica||Costa Rican
Croatia||Croatian,Croat
Cuba||Cuban
Cyprus||Cypriot
Czech Republic|Czechia|Czech
Czechoslovakia||Czechoslovak
Democratic Republic of the Congo|Democratic Republic of Congo,DR Congo,DRC,D.R. Congo,Congo,Zaire|Congolese
Denmark||Danish
Djibouti||Djiboutian
Dominica||
Dominican Republic||Dominican
East Germany|German Democratic Republic,GDR|East German
East Timor|Timor-Leste,Democratic Republic of East Timor|Timorese,East Timorese
Ecuador||Ecuadorian,Ecuadorean
Egypt||Egyptian
El Salvador||Salvadoran
Equatorial Guinea||Equatoguinean
Eritrea||Eritrean
Estonia||Estonian
Eswatini|Swaziland|Swazi
Ethiopia|Abyssinia|Ethiopian
Fiji||Fijian
Finland||Finnish
France||French
Gabon||Gabonese
Gambia||Gambian
Georgia||Georgian
Germany|Nazi Germany,Third Reich|German
Ghana||Ghanaian
Greece||Greek
Grenada||Grenadian
Guatemala||Guatemalan
Guinea||Guinean
Guinea-Bissau||
Guyana||Guyanese
Haiti||Haitian
Honduras||Honduran
Hungary||Hungarian
Iceland||Icelandic
India||Indian
Indonesia||Indonesian
Iran|Persia,Islamic Republic of Iran,Islamic Republic|Iranian
Iraq||Iraqi
Ireland|Republic of Ireland,Irish Republic|
Israel|State of Israel|Israeli
Italy||Italian
Ivory Coast|Côte d'Ivoire|Ivorian
Jamaica||Jamaican
Japan||Japanese
Jordan||Jordanian
Kazakhstan||Kazakh
Kenya||Kenyan
Kiribati||
Kosovo||Kosovar
Kuwait||Kuwaiti
Kyrgyzstan||Kyrgyz
Laos|Lao People's Democratic Republic,Lao PDR|Lao,Laotian
Latvia||Latvian
Lebanon|Lebanese Republic|Lebanese
Lesotho||Basotho
Liberia||Liberian
Libya||Libyan
Liechtenstein||
Lithuania||Lithuanian
Luxembourg||
Madagascar||Malagasy
Malawi|Nyasaland|Malawian
Malaysia||Malaysian
Maldives||Maldivian
Mali||Malian
Malta||Maltese
Marshall Islands||Marshallese
Mauritania||Mauritanian
Mauritius||Mauritian
Mexico||Mexican
Micronesia||Micronesian
Moldova||Moldovan
Monaco||
Mongolia||Mongolian
Montenegro||Montenegrin
Morocco||Moroccan
Mozambique||Mozambican
Myanmar|Burma|Burmese
Namibia||Namibian
Nauru||
Nepal||Nepali,Nepalese
Netherlands|Holland|Dutch
New Zealand||
Nicaragua||Nicaraguan
Niger||Nigerien
Nigeria||Nigerian
North Korea|DPRK|North Korean
North Macedonia|Macedonia|Macedonian
North Vietnam|Democratic Republic of Vietnam|North Vietnamese
North Yemen|Yemen Arab Republic|North Yemeni
Norway||Norwegian
Oman|Sultanate of Oman|Omani
Ottoman Empire||Ottoman
Pakistan||Pakistani
Palau||
Palestine|State of Palestine|Palestinian
Panama||Panamanian
Papua New Guinea||
Paraguay||Paraguayan
Peru||Peruvian
Philippines||Philippine,Filipino
Poland||Polish
Portugal||Portuguese
Qatar||Qatari
Republic of the Congo|Congo-Brazzaville|
Rhodesia||Rhodesian
Romania||Romanian
Russia|Russian Federation,Kremlin,Tsarist Russia,Russian Empire|Russian
Rwanda||Rwandan
Saint Lucia||
Samoa||Samoan
San Marino||
Saudi Arabia|Saudia,Kingdom of Saudi Arabia|Saudi
Senegal||Senegalese
Serbia||Serbian,Serb
Seychelles||
Sierra Leone||Sierra Leonean
Singapore||Singaporean
Slovakia||Slovak
Slovenia||Slovenian
Solomon Islands||
Somalia||Somali
South Africa||South African
South Korea||South Korean
South Sudan||South Sudanese
South Vietnam|Republic of Vietnam|South Vietnamese
South Yemen|People's Democratic Republic of Yemen,PDRY|South Yemeni
Soviet Union|USSR|Soviet
Spain||Spanish,Spaniard
Sri Lanka|Ceylon|Sri Lankan
Sudan||Sudanese
Suriname||Surinamese
Sweden||Swedish
Switzerland||Swiss
Syria|Syrian Arab Republic|Syrian
Taiwan||Taiwanese
Tajikistan||Tajik
Tanzania|Tanganyika|Tanzanian
Thailand|Siam|Thai
Togo||Togolese
Tonga||Tongan
Trinidad and Tobago||Trinidadian
Tunisia||Tunisian
Turkey|Türkiye,Turkiye|Turkish,Turk
Turkmenistan||Turkmen
Tuvalu||
Uganda||Ugandan
Ukraine||Ukrainian
United Arab Emirates|UAE,Emirates|Emirati
United Kingdom|UK,U.K.,Britain,Great Britain|British
United States|US,U.S.,USA,U.S.A.,United States of America,America|American
Uruguay||Uruguayan
Uzbekistan||Uzbek
Vanuatu||
Vatican|Holy See|
Venezuela||Venezuelan
Vietnam|Viet Nam|Vietnamese
West Germany|Federal Republic of Germany|West German
Western Sahara||Sahrawi
Yemen||Yemeni,Yemenite
Yugoslavia||Yugoslav
Zambia||Zambian
Zimbabwe||Zimbabwean`;

export interface StateEntry {
  readonly name: string;
  readonly others: readonly string[];
  /** Adjectives, which are also (with an s, or as they are) words for the people. */
  readonly adjectives: readonly string[];
}

const list = (cell: string | undefined): string[] => (cell ? cell.split(",") : []);

export const states: readonly StateEntry[] = rows
  .trim()
  .split("\n")
  .map((line) => {
    const [name = "", others, adjectives] = line.split("|");
    return { name, others: list(others), adjectives: list(adjectives) };
  });

/** Seats of government that stand for the state in reports of diplomacy ("Ankara said", "Tehran backs"). */
export const seats: Readonly<Record<string, string>> = {
  Ankara: "Turkey",
  Tehran: "Iran",
  Moscow: "Russia",
  Washington: "United States",
  Beijing: "China",
  Riyadh: "Saudi Arabia",
  Kigali: "Rwanda",
  Kinshasa: "Democratic Republic of the Congo",
  Islamabad: "Pakistan",
  "New Delhi": "India",
  London: "United Kingdom",
  Paris: "France",
  "Tel Aviv": "Israel",
  Doha: "Qatar",
  "Abu Dhabi": "United Arab Emirates",
  Kyiv: "Ukraine",
  Kiev: "Ukraine",
  Baghdad: "Iraq",
  Damascus: "Syria",
  Beirut: "Lebanon",
  Amman: "Jordan",
  Cairo: "Egypt",
  Algiers: "Algeria",
  Tunis: "Tunisia",
  Rabat: "Morocco",
  Khartoum: "Sudan",
  Juba: "South Sudan",
  "Addis Ababa": "Ethiopia",
  Asmara: "Eritrea",
  Nairobi: "Kenya",
  Kampala: "Uganda",
  Bujumbura: "Burundi",
  Luanda: "Angola",
  Harare: "Zimbabwe",
  Pretoria: "South Africa",
  Abuja: "Nigeria",
  Bamako: "Mali",
  Niamey: "Niger",
  Ouagadougou: "Burkina Faso",
  "N'Djamena": "Chad",
  Kabul: "Afghanistan",
  Delhi: "India",
  Dhaka: "Bangladesh",
  Colombo: "Sri Lanka",
  Kathmandu: "Nepal",
  Naypyidaw: "Myanmar",
  Rangoon: "Myanmar",
  Bangkok: "Thailand",
  Hanoi: "Vietnam",
  "Phnom Penh": "Cambodia",
  Manila: "Philippines",
  Jakarta: "Indonesia",
  Tokyo: "Japan",
  Seoul: "South Korea",
  Pyongyang: "North Korea",
  Taipei: "Taiwan",
  Canberra: "Australia",
  Belgrade: "Serbia",
  Zagreb: "Croatia",
  Sarajevo: "Bosnia and Herzegovina",
  Tirana: "Albania",
  Skopje: "North Macedonia",
  Pristina: "Kosovo",
  Athens: "Greece",
  Nicosia: "Cyprus",
  Rome: "Italy",
  Madrid: "Spain",
  Berlin: "Germany",
  Bonn: "Germany",
  Vienna: "Austria",
  Warsaw: "Poland",
  Prague: "Czech Republic",
  Budapest: "Hungary",
  Bucharest: "Romania",
  Sofia: "Bulgaria",
  Tbilisi: "Georgia",
  Yerevan: "Armenia",
  Baku: "Azerbaijan",
  Tashkent: "Uzbekistan",
  Bogotá: "Colombia",
  Bogota: "Colombia",
  Caracas: "Venezuela",
  Lima: "Peru",
  Quito: "Ecuador",
  Havana: "Cuba",
  Managua: "Nicaragua",
  Bangui: "Central African Republic",
  Mogadishu: "Somalia",
  Freetown: "Sierra Leone",
  Monrovia: "Liberia",
  Conakry: "Guinea",
  Dakar: "Senegal",
  Accra: "Ghana",
  Abidjan: "Ivory Coast",
  Yamoussoukro: "Ivory Coast",
  Lomé: "Togo",
  Cotonou: "Benin",
  Yaoundé: "Cameroon",
  Brazzaville: "Republic of the Congo",
  Libreville: "Gabon",
  Nouakchott: "Mauritania",
  Lusaka: "Zambia",
  Maputo: "Mozambique",
  Windhoek: "Namibia",
  Gaborone: "Botswana",
  Salisbury: "Rhodesia",
  Antananarivo: "Madagascar",
  Gitega: "Burundi",
  Lisbon: "Portugal",
  Dublin: "Ireland",
  Oslo: "Norway",
  Stockholm: "Sweden",
  Copenhagen: "Denmark",
  Helsinki: "Finland",
  Minsk: "Belarus",
  Chisinau: "Moldova",
  Podgorica: "Montenegro",
  Ljubljana: "Slovenia",
  Dushanbe: "Tajikistan",
  Bishkek: "Kyrgyzstan",
  Astana: "Kazakhstan",
  Ashgabat: "Turkmenistan",
  Vientiane: "Laos",
  "Kuala Lumpur": "Malaysia",
  Yangon: "Myanmar",
  Saigon: "South Vietnam",
  Thimphu: "Bhutan",
  "Buenos Aires": "Argentina",
  Santiago: "Chile",
  Brasília: "Brazil",
  Brasilia: "Brazil",
  "La Paz": "Bolivia",
  Asunción: "Paraguay",
  Montevideo: "Uruguay",
  "San Salvador": "El Salvador",
  Tegucigalpa: "Honduras",
  "Guatemala City": "Guatemala",
  "Mexico City": "Mexico",
  "Port-au-Prince": "Haiti",
  "Santo Domingo": "Dominican Republic",
  Ottawa: "Canada",
  Peking: "China",
  Chungking: "China",
  Vichy: "France",
  Batavia: "Netherlands",
  Léopoldville: "Democratic Republic of the Congo",
  Petrograd: "Soviet Union",
  Constantinople: "Ottoman Empire",
  Naypyitaw: "Myanmar",
  Paramaribo: "Suriname",
  "Port Moresby": "Papua New Guinea",
  Ulaanbaatar: "Mongolia",
  Manama: "Bahrain",
  Muscat: "Oman",
  Lilongwe: "Malawi",
  Dodoma: "Tanzania",
  Maseru: "Lesotho",
  Bissau: "Guinea-Bissau",
  Banjul: "Gambia",
  Vilnius: "Lithuania",
  Riga: "Latvia",
  Tallinn: "Estonia",
  Bratislava: "Slovakia",
  Bern: "Switzerland",
};
