import { createSpellingIndex } from "./spelling-index.ts";

/** States and lands with what is named after them, one a line: "Sudan", "Sudanese". Two lines are two lands, however alike. */
const lands = `
afghanistan afghan afghani
albania albanian
algeria algerian algerie
angola angolan
armenia armenian
austria austrian
australia australian
azerbaijan azerbaijani azeri
azawad azawadi
balochistan baloch balochi
bahrain bahraini
bangladesh bangladeshi
basque basques euskadi
belarus belarusian
benin beninese
bolivia bolivian
bosnia bosnian
brazil brazilian
britain british
burma burmese myanmar birmanie
burundi burundian
cambodia cambodian
cameroon cameroonian
catalonia catalan
chad chadian
chechnya chechen ichkeria
chile chilean
china chinese
colombia colombian colombiano colombiana
congo congolese congolais congolaise
corsica corsican corse
croatia croatian
cuba cuban
dagestan dagestani
djibouti djiboutian
egypt egyptian misr
eritrea eritrean
ethiopia ethiopian
europe european
france french
gambia gambian
georgia georgian
germany german
ghana ghanaian
guinea guinean
guyana guyanese
haiti haitian
india indian
indonesia indonesian
ingushetia ingush
iran iranian persian
iraq iraqi
ireland irish
israel israeli
italy italian
japan japanese
jordan jordanian
kashmir kashmiri
kenya kenyan
khorasan khorasani
korea korean
kosovo kosovar
kurdistan kurdish kurd kurds
kuwait kuwaiti
lebanon lebanese liban lubnan
levant sham
liberia liberian
libya libyan libye
mali malian malien
malawi malawian
mauritania mauritanian
mexico mexican
morocco moroccan maghribi
maghreb
mozambique mozambican
nepal nepalese nepali
niger nigerien
nigeria nigerian
oman omani
pakistan pakistani
palestine palestinian filastin
peru peruvian peruano
philippines philippine filipino
poland polish
qatar qatari
russia russian
rwanda rwandan
sahara saharan sahraoui
sahel sahelian
salvador salvadoran
saudi
senegal senegalese
serbia serbian
somalia somali
somaliland
spain spanish
sudan sudanese
syria syrian suriya suri
taiwan taiwanese
tajikistan tajik
tamil tamils
tanzania tanzanian
thailand thai
tunisia tunisian
turkey turkish
turkestan
uganda ugandan
ukraine ukrainian
yemen yemeni
zimbabwe zimbabwean
arabia arabian
arab arabs
africa african
asia asian
sinai sinaa
caucasus caucasian kavkaz
bulgaria bulgarian
dominica
greece greek
hungary hungarian
latvia latvian
lithuania lithuanian
macedonia macedonian
mauritius mauritian
moldova moldovan
montenegro
paraguay paraguayan
romania romanian
slovakia slovak
slovenia slovenian
uruguay uruguayan
zambia zambian
`;

/** Places that go by more than one name, or whose spellings lie further apart than sounds explain: one a line. */
const places = `
Aleppo, Halab, Haleb
Kobani, Kobane, Ayn al-Arab, Ain al-Arab
Damascus, Dimashq, Damas
Homs, Hims
Latakia, Lattakia, al-Ladhiqiyah, Lattaquie
Palmyra, Tadmur, Tadmor
Hasakah, al-Hasakah, Hassakeh, Hesekê
Qamishli, Qamişlo, Kamishly
Afrin, Efrîn, Ifrin
Ras al-Ayn, Serekaniye, Sere Kaniye
Tell Abyad, Tal Abyad, Gire Spi
Manbij, Membij, Minbic
Deir ez-Zor, Deir al-Zour, Dayr al-Zawr, Deir Ezzor
Daraa, Dara, Deraa
Mosul, al-Mawsil, Mosel
Erbil, Arbil, Hewler, Irbil
Kirkuk, Kerkuk
Sulaymaniyah, Slemani, Sulaimani
Basra, al-Basrah, Bassora
Fallujah, Falluja, al-Fallujah
Sinjar, Shingal, Shengal
Baghdad, Bagdad
Jerusalem, al-Quds
Nablus, Shechem
Hebron, al-Khalil
Cairo, al-Qahira
Alexandria, al-Iskandariya
Tripoli, Tarabulus
Sanaa, Sana
Hodeidah, al-Hudaydah, Hudaida
Taiz, Taizz
Mukalla, al-Mukalla
Sirte, Surt, Sirt
El Fasher, al-Fashir
Khartoum, al-Khartum
Omdurman, Umm Durman
Wad Madani, Wad Medani
El Obeid, al-Ubayyid
Mogadishu, Muqdisho, Mogadiscio
Kyiv, Kiev, Kyjiw
Kharkiv, Kharkov
Luhansk, Lugansk
Lviv, Lvov, Lwow
Mykolaiv, Nikolaev, Nikolayev
Dnipro, Dnepr, Dnipropetrovsk
Odesa, Odessa
Zaporizhzhia, Zaporozhye, Zaporizhia
Chernihiv, Chernigov
Chornobyl, Chernobyl
Bakhmut, Artemivsk, Artyomovsk
Sievierodonetsk, Severodonetsk
Crimea, Krym
Derry, Londonderry
Bilbao, Bilbo
San Sebastian, Donostia
Pamplona, Iruna
Yangon, Rangoon
Rakhine, Arakan
Diyarbakir, Amed
Dersim, Tunceli
Nagorno-Karabakh, Artsakh, Nagorny Karabakh
Stepanakert, Khankendi
Myanmar, Burma
Turkey, Türkiye
Ivory Coast, Côte d'Ivoire
Eswatini, Swaziland
Timor-Leste, East Timor
North Macedonia, Republic of Macedonia
Czechia, Czech Republic
Democratic Republic of the Congo, DRC, DR Congo, Congo-Kinshasa, République démocratique du Congo
Republic of the Congo, Congo-Brazzaville
Central African Republic, CAR, République centrafricaine, Centrafrique
United States, United States of America, USA, US, America
United Kingdom, UK, Great Britain, Britain
United Arab Emirates, UAE, Emirates
Saudi Arabia, Kingdom of Saudi Arabia, KSA
Russia, Russian Federation
Syria, Syrian Arab Republic
Iran, Islamic Republic of Iran
North Korea, DPRK, Democratic People's Republic of Korea
South Korea, Republic of Korea
China, People's Republic of China, PRC
`;

const rowsOf = (text: string): string[] => text.trim().split("\n");

/** The lines of the lands, for their test. */
export const landLines: readonly (readonly string[])[] = rowsOf(lands).map((line) => line.split(" "));
/** The lines of the places, for their test. */
export const placeLines: readonly (readonly string[])[] = rowsOf(places).map((line) => line.split(", "));

const index = createSpellingIndex(
  landLines.flatMap((words) => words.map((word) => [word, words[0] ?? word] as const)),
);

/** The land that a word names or is named after, or undefined; `sound` as `soundOf` gives it. */
export const landOf = (sound: string): string | undefined => index.find(sound);
