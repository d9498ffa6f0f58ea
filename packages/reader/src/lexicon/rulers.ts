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
Reagan|United States`;

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

/** The state a ruler's name stands for, by the last word of the name, or null. */
export const stateOfRuler = (name: string): string | null =>
  byName.get(fold(name.split(/[\s]+/).at(-1) ?? "")) ?? null;
