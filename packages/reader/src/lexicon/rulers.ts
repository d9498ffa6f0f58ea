import { factOfWord } from "./word-facts.ts";

/**
 * Heads of state and government whose rule reports call by their names ("the Assad regime", "Gaddafi's forces"):
 * last word of the name | state. Facts; only names that mean one ruler in reports of conflicts.
 */
const rows = `
Assad|Syria
Gaddafi|Libya
Qaddafi|Libya
Gadhafi|Libya
Saddam|Iraq
Maliki|Iraq
Abadi|Iraq
Mubarak|Egypt
Morsi|Egypt
Sisi|Egypt
Bashir|Sudan
Mobutu|Democratic Republic of the Congo
Kabila|Democratic Republic of the Congo
Tshisekedi|Democratic Republic of the Congo
Kagame|Rwanda
Habyarimana|Rwanda
Museveni|Uganda
Obote|Uganda
Nkurunziza|Burundi
Bozizé|Central African Republic
Touadéra|Central African Republic
Maduro|Venezuela
Chávez|Venezuela
Uribe|Colombia
Santos|Colombia
Pastrana|Colombia
Gaviria|Colombia
Barco|Colombia
Betancur|Colombia
Samper|Colombia
Duque|Colombia
Petro|Colombia
Fujimori|Peru
Somoza|Nicaragua
Barre|Somalia
Farmajo|Somalia
Mengistu|Ethiopia
Abiy|Ethiopia
Afwerki|Eritrea
Kiir|South Sudan
Hadi|Yemen
Erdogan|Turkey
Erdoğan|Turkey
Netanyahu|Israel
Putin|Russia
Yeltsin|Russia
Zelensky|Ukraine
Zelenskyy|Ukraine
Milošević|Yugoslavia
Milosevic|Yugoslavia
Rajapaksa|Sri Lanka
Marcos|Philippines
Duterte|Philippines
Arroyo|Philippines
Suharto|Indonesia
Karzai|Afghanistan
Ghani|Afghanistan
Najibullah|Afghanistan
Musharraf|Pakistan
Bouteflika|Algeria
Buhari|Nigeria
Déby|Chad
Deby|Chad
Franco|Spain
Thatcher|United Kingdom
Biden|United States
Trump|United States
Obama|United States
Reagan|United States
Bush|United States
Clinton|United States
Nixon|United States
Blair|United Kingdom
Mitterrand|France
Chirac|France
Sarkozy|France
Hollande|France
Macron|France
Merkel|Germany
Sharon|Israel
Rabin|Israel
Olmert|Israel
Khomeini|Iran
Khamenei|Iran
Rafsanjani|Iran
Ahmadinejad|Iran
Rouhani|Iran
Raisi|Iran
Pezeshkian|Iran
Nasser|Egypt
Sadat|Egypt
Medvedev|Russia
Gorbachev|Soviet Union
Brezhnev|Soviet Union
Lukashenko|Belarus
Yanukovych|Ukraine
Poroshenko|Ukraine
Aliyev|Azerbaijan
Pashinyan|Armenia
Shevardnadze|Georgia
Saakashvili|Georgia
Karimov|Uzbekistan
Modi|India
Vajpayee|India
Zardari|Pakistan
Mugabe|Zimbabwe
Mnangagwa|Zimbabwe
Obasanjo|Nigeria
Tinubu|Nigeria
Gbagbo|Ivory Coast
Ouattara|Ivory Coast
Compaoré|Burkina Faso
Habré|Chad
Ndayishimiye|Burundi
Buyoya|Burundi
Ruto|Kenya
Kenyatta|Kenya
Nimeiry|Sudan
Burhan|Sudan
Tebboune|Algeria
Saied|Tunisia
Yudhoyono|Indonesia
Sukarno|Indonesia
Aquino|Philippines
Aristide|Haiti
Noriega|Panama
Pinochet|Chile
Humala|Peru
Bolsonaro|Brazil
Lula|Brazil
Kumaratunga|Sri Lanka
Taraki|Afghanistan
Karmal|Afghanistan
Serraj|Libya
Dbeibah|Libya
Dabaiba|Libya
Tito|Yugoslavia
Tudjman|Croatia
Tuđman|Croatia
Izetbegović|Bosnia and Herzegovina
Ceaușescu|Romania
Castro|Cuba
Batista|Cuba
Ortega|Nicaragua
Stroessner|Paraguay
Videla|Argentina
Alfonsín|Argentina
Menem|Argentina
Kirchner|Argentina
Milei|Argentina
Duvalier|Haiti
Cédras|Haiti
Préval|Haiti
Hlaing|Myanmar
Sihanouk|Cambodia
Jayewardene|Sri Lanka
Premadasa|Sri Lanka
Bandaranaike|Sri Lanka
Wickremesinghe|Sri Lanka
Rahmon|Tajikistan
Rakhmonov|Tajikistan
Gamsakhurdia|Georgia
Elchibey|Azerbaijan
Tombalbaye|Chad
Malloum|Chad
Goïta|Mali
Keïta|Mali
Tiani|Niger
Bazoum|Niger
Damiba|Burkina Faso
Kaboré|Burkina Faso
Doumbouya|Guinea
Conté|Guinea
Jammeh|Gambia
Kabbah|Sierra Leone
Sirleaf|Liberia
Patassé|Central African Republic
Djotodia|Central African Republic
Bokassa|Central African Republic
Lissouba|Republic of the Congo
Lourenço|Angola
Chissano|Mozambique
Nyusi|Mozambique
Machel|Mozambique
Zenawi|Ethiopia
Selassie|Ethiopia
Kadhimi|Iraq
Allawi|Iraq
Sudani|Iraq
Sharaa|Syria
Bhutto|Pakistan
Hasina|Bangladesh
Gandhi|India
Nehru|India
Gyanendra|Nepal
Prachanda|Nepal
Starmer|United Kingdom
Scholz|Germany
Aznar|Spain
Zapatero|Spain
Carter|United States
Truman|United States
Eisenhower|United States
Khrushchev|Soviet Union
Stalin|Soviet Union
Andropov|Soviet Union
Mao|China
Noboa|Ecuador
Correa|Ecuador
Boluarte|Peru
Belaúnde|Peru
Banzer|Bolivia
Allende|Chile
Boric|Chile
Zedillo|Mexico
Calderón|Mexico
Obrador|Mexico
Bukele|El Salvador
Cristiani|El Salvador
Arbenz|Guatemala
Kaunda|Zambia
Widodo|Indonesia
Prabowo|Indonesia
Lumumba|Democratic Republic of the Congo
Kibaki|Kenya
Bizimungu|Rwanda`;

const byName = new Map(
  rows
    .trim()
    .split("\n")
    .map((line) => line.split("|") as [string, string])
    .map(([name, state]) => [fold(name), state]),
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
rabin yitzhak|maliki nouri nuri|abadi haider`
    .split(/[|\n]/)
    .map((line) => fold(line).split(" "))
    .map(([last = "", ...given]) => [last, new Set(given)]),
);

/** The state a ruler's name stands for, by the last word of the name and, where many share it, the first; or null. */
export const stateOfRuler = factOfWord((name): string | null => {
  const words = fold(name).split(/\s+/);
  const last = (words.at(-1) ?? "").replace(/^al-/, "");
  const given = words.length > 1 ? givenNames.get(last) : undefined;
  return given && !given.has(words[0] ?? "") ? null : (byName.get(last) ?? null);
});
