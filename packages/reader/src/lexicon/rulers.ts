import { factOfWord } from "./word-facts.ts";

/**
 * Heads of state and government whose rule reports call by their names ("the Assad regime", "Gaddafi's forces"):
 * the state, and the last words of the names. Facts; only names that mean one ruler in reports of conflicts.
 */
const rows = `
Syria: Assad Sharaa
Libya: Gaddafi Qaddafi Gadhafi Serraj Dbeibah Dabaiba
Iraq: Saddam Maliki Abadi Kadhimi Allawi Sudani Jaafari
Egypt: Mubarak Morsi Sisi Nasser Sadat
Sudan: Bashir Nimeiry Burhan Hamdok
Democratic Republic of the Congo: Mobutu Kabila Tshisekedi Lumumba Kasavubu
Rwanda: Kagame Habyarimana Bizimungu Kayibanda
Uganda: Museveni Obote Binaisa
Burundi: Nkurunziza Ndayishimiye Buyoya Micombero Bagaza Ndadaye
Central African Republic: Bozizé Touadéra Patassé Djotodia Bokassa Kolingba Dacko Samba-Panza
Venezuela: Maduro Chávez Caldera
Colombia: Uribe Santos Pastrana Gaviria Barco Betancur Samper Duque Petro Turbay
Peru: Fujimori Humala Boluarte Belaúnde Kuczynski
Nicaragua: Somoza Ortega Sacasa
Somalia: Barre Farmajo
Ethiopia: Mengistu Abiy Zenawi Selassie Desalegn
Eritrea: Afwerki Isaias
South Sudan: Kiir Mayardit
Yemen: Hadi Alimi Basindwah
Turkey: Erdogan Erdoğan Demirel Özal Ecevit Evren Çiller Menderes Davutoğlu
Israel: Netanyahu Sharon Rabin Olmert Peres Eshkol Ben-Gurion Lapid
Russia: Putin Yeltsin Medvedev
Ukraine: Zelensky Zelenskyy Yanukovych Poroshenko Kravchuk Kuchma Yushchenko Zelenskiy
Yugoslavia: Milošević Milosevic Tito
Sri Lanka: Rajapaksa Kumaratunga Jayewardene Premadasa Bandaranaike Wickremesinghe Sirisena Dissanayake
Philippines: Marcos Duterte Arroyo Aquino Estrada Magsaysay
Indonesia: Suharto Yudhoyono Sukarno Widodo Prabowo Habibie Soekarno Soeharto Megawati Jokowi
Afghanistan: Karzai Ghani Najibullah Taraki Karmal
Pakistan: Musharraf Zardari Bhutto Zia-ul-Haq Gilani
Algeria: Bouteflika Tebboune Boumediene Bendjedid Chadli Zéroual
Nigeria: Buhari Obasanjo Tinubu Abacha Babangida Gowon Shagari Yar'Adua
Chad: Déby Deby Habré Tombalbaye Malloum
Spain: Franco Aznar Zapatero Rajoy
United Kingdom: Thatcher Blair Starmer Sunak Attlee Churchill Macmillan
United States: Biden Trump Obama Reagan Bush Clinton Nixon Carter Truman Eisenhower Kennedy Roosevelt
France: Mitterrand Chirac Sarkozy Hollande Macron Gaulle Pompidou
Germany: Merkel Scholz Adenauer Hitler
Iran: Khomeini Khamenei Rafsanjani Ahmadinejad Rouhani Raisi Pezeshkian Mossadegh Khatami
Soviet Union: Gorbachev Brezhnev Khrushchev Stalin Andropov
Belarus: Lukashenko
Azerbaijan: Aliyev Elchibey Mutalibov
Armenia: Pashinyan Kocharyan Sargsyan Ter-Petrosyan
Georgia: Shevardnadze Saakashvili Gamsakhurdia
Uzbekistan: Karimov Mirziyoyev
India: Modi Vajpayee Gandhi Nehru
Zimbabwe: Mugabe Mnangagwa
Ivory Coast: Gbagbo Ouattara Houphouët-Boigny Bédié Guéï
Burkina Faso: Compaoré Damiba Kaboré
Kenya: Ruto Kenyatta Kibaki
Tunisia: Saied Bourguiba
Haiti: Aristide Duvalier Cédras Préval Moïse Martelly
Panama: Noriega Torrijos Endara
Chile: Pinochet Allende Boric Bachelet Piñera
Brazil: Bolsonaro Lula Goulart Rousseff
Croatia: Tudjman Tuđman
Bosnia and Herzegovina: Izetbegović
Romania: Ceaușescu
Cuba: Castro Batista
Paraguay: Stroessner
Argentina: Videla Alfonsín Menem Kirchner Milei Perón Galtieri Macri
Myanmar: Hlaing
Cambodia: Sihanouk
Tajikistan: Rahmon Rakhmonov Rahmonov Nabiyev
Mali: Goïta Keïta
Niger: Tiani Bazoum Tandja Issoufou
Guinea: Doumbouya Conté
Gambia: Jammeh Jawara
Sierra Leone: Kabbah Momoh Strasser
Liberia: Sirleaf Tolbert Weah Boakai
Republic of the Congo: Lissouba Nguesso Sassou-Nguesso
Angola: Lourenço
Mozambique: Chissano Nyusi Machel Guebuza
Bangladesh: Hasina Ershad Mujib
Nepal: Gyanendra Prachanda Koirala Deuba Birendra
China: Mao Jinping
Ecuador: Noboa Correa Lasso
Bolivia: Banzer Estenssoro Barrientos
Mexico: Zedillo Calderón Obrador Sheinbaum Echeverría
El Salvador: Bukele Cristiani Funes
Guatemala: Arbenz Arévalo Arzú Montt
Zambia: Kaunda Lungu Hichilema
Ghana: Rawlings Nkrumah Kufuor
Togo: Eyadéma Gnassingbé
Guinea-Bissau: Embaló
Cameroon: Biya Ahidjo
Namibia: Geingob
South Africa: Vorster Verwoerd Klerk Mbeki Zuma Ramaphosa
Malawi: Chakwera Muluzi
Tanzania: Nyerere Mkapa Kikwete Magufuli
Djibouti: Guelleh Aptidon
Madagascar: Ravalomanana Rajoelina Ratsiraka
Lebanon: Lahoud Mikati Siniora
Kazakhstan: Nazarbayev Tokayev
Kyrgyzstan: Akayev Bakiyev Jeenbekov Japarov
Turkmenistan: Niyazov
Thailand: Phibun Thaksin Shinawatra
East Timor: Ramos-Horta
Papua New Guinea: Wingti Somare Namaliu Marape
Solomon Islands: Ulufa'alu Mamaloni Sogavare
Fiji: Bainimarama Rabuka
Moldova: Snegur Voronin
Serbia: Vučić
North Macedonia: Gligorov Trajkovski
Albania: Berisha Hoxha
Kosovo: Kurti
Greece: Papandreou Karamanlis
Portugal: Salazar Caetano
Italy: Berlusconi Meloni Andreotti Mussolini
Hungary: Orbán Kádár
Poland: Jaruzelski
Bulgaria: Zhivkov
Canada: Trudeau
Honduras: Zelaya
Dominican Republic: Trujillo Balaguer
Uruguay: Bordaberry Sanguinetti`;

/**
 * Rulers whose last name alone means others too: a given name tells them. The state, and first and last words of names.
 */
const whole = `
Yemen: Ali Saleh
Pakistan: Nawaz Sharif, Shehbaz Sharif, Imran Khan, Ayub Khan, Yahya Khan
Bangladesh: Mujibur Rahman, Ziaur Rahman, Sheikh Rahman
India: Manmohan Singh
Sudan: Sadiq Mahdi
Somalia: Hassan Mohamud
Ethiopia: Abiy Ahmed
Uganda: Idi Amin, Tito Okello
Kenya: Daniel Moi
Liberia: Samuel Doe, Charles Taylor
Sierra Leone: Ernest Koroma, Julius Bio, Siaka Stevens
Burkina Faso: Thomas Sankara, Ibrahim Traoré
Mali: Moussa Traoré, Amadou Touré
Guinea: Sékou Touré, Alpha Condé, Moussa Camara
Senegal: Macky Sall, Abdoulaye Wade, Abdou Diouf, Léopold Senghor, Bassirou Faye
Gambia: Adama Barrow
Guinea-Bissau: João Vieira, Nino Vieira
Nigeria: Goodluck Jonathan
Malawi: Hastings Banda
Gabon: Omar Bongo, Ali Bongo
Angola: Agostinho Neto, José Santos
South Africa: Pieter Botha
Rhodesia: Ian Smith
Lebanon: Amin Gemayel, Amine Gemayel, Rafik Hariri, Rafiq Hariri, Saad Hariri, Michel Suleiman, Joseph Aoun, Nawaf Salam
Israel: Naftali Bennett, Ehud Barak, Golda Meir
Afghanistan: Mohammed Daoud, Mohammad Daoud
Myanmar: U Nu, Than Shwe, Thein Sein, Ne Win
Cambodia: Hun Sen, Lon Nol
Indonesia: Abdurrahman Wahid
Philippines: Fidel Ramos
Nepal: Kp Oli, K Oli
Solomon Islands: Billy Hilly, Francis Hilly
Hungary: Imre Nagy
Albania: Fatos Nano, Edi Rama
Spain: Adolfo Suárez, Felipe González, Pedro Sánchez
United Kingdom: Boris Johnson, David Cameron, Harold Wilson
United States: Lyndon Johnson
Mexico: Enrique Nieto, Carlos Salinas
Bolivia: Evo Morales
Guatemala: Jimmy Morales
Honduras: Xiomara Castro
El Salvador: José Duarte, Napoleón Duarte
Nicaragua: Violeta Chamorro
Peru: Alan García, Alejandro Toledo, Pedro Castillo
Venezuela: Rómulo Betancourt
Brazil: Getúlio Vargas, Fernando Cardoso`;

const byName = new Map(
  rows
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [state = "", names = ""] = line.split(": ");
      return names.split(" ").map((name): [string, string] => [fold(name), state]);
    }),
);

function fold(name: string): string {
  return name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/^al-/, "");
}

/**
 * Rulers whose last name many others have: the given names by which a longer name is theirs. "José Eduardo dos Santos"
 * never ruled Colombia.
 */
const givenNames: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  `santos juan|barco virgilio|duque iván|pastrana andrés misael|uribe álvaro|samper ernesto|gaviria césar|chavez hugo
marcos ferdinand bongbong|arroyo gloria|aquino corazon benigno noynoy|clinton bill william|bush george|sharon ariel
franco francisco|modi narendra|blair tony|bashir omar|barre siad mohamed|deby idriss mahamat|kabila laurent joseph
hadi abd abed abdrabbuh|karimov islam|aliyev heydar ilham|nasser gamal abdel|ghani ashraf|trump donald|saied kais
rabin yitzhak|maliki nouri nuri|abadi haider|castro fidel raúl|ortega daniel|obama barack|sadat anwar
berisha sali|salazar antónio oliveira|churchill winston|roosevelt franklin|kennedy john|caldera rafael|gilani yusuf
lasso guillermo|trujillo rafael|peres shimon|zuma jacob|strasser valentine|mujib sheikh|funes mauricio`
    .split(/[|\n]/)
    .map((line) => fold(line).split(" "))
    .map(([last = "", ...given]) => [last, new Set(given)]),
);

const byWholeName = new Map(
  whole
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [state = "", names = ""] = line.split(": ");
      return names.split(", ").map((name): [string, string] => [fold(name), state]);
    }),
);

/** The state a ruler's name stands for, by the last word of the name and, where many share it, the first; or null. */
export const stateOfRuler = factOfWord((name): string | null => {
  const words = fold(name).split(/\s+/);
  const last = (words.at(-1) ?? "").replace(/^al-/, "");
  const isWhole = words.length > 1;
  const byBoth = isWhole ? byWholeName.get(`${words[0]} ${last}`) : undefined;
  if (byBoth !== undefined) return byBoth;
  const given = isWhole ? givenNames.get(last) : undefined;
  return given && !given.has(words[0] ?? "") ? null : (byName.get(last) ?? null);
});
