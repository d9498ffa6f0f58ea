import type { ActorType } from "../actor.ts";
import { foldName } from "./fold-name.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Particles, titles and suffixes: they stand beside a person's name and tell nobody apart. */
const besideNames = words(`
  al el ad an ar as ash at az bin ibn ben bint abu abou abi umm um de del della da di do dos das du la le van von der den
  ap mac y e i and of the o jr sr
  mr mrs ms miss dr prof professor sir lord lady dame president vice prime minister chancellor governor senator deputy
  mayor king queen prince princess sultan emir amir caliph pope archbishop bishop father brother sheikh shaykh sheik
  mullah mulla maulana mawlana mawlawi maulvi ayatollah imam sayyid sayyed sayed hajji haji hajj ustad comandante
  commander chief leader general gen colonel col major maj captain capt lieutenant lt sergeant brigadier marshal
  field admiral comrade
  ابو ابي ام بن ابن بنت ال الشيخ السيد`);

/** Words that many bodies, places and peoples share. A name of nothing else names none of them. */
const sharedWords = words(`
  the a an and or of in for its their other some many all local foreign national central
  army armies force forces armed security military police troops navy air guard guards brigade brigades battalion
  division corps unit units militia militias government governments regime state states republic kingdom authority
  authorities administration ministry minister defence defense interior affairs parliament senate court council
  committee congress commission leadership
  group groups organisation organization organisations organizations movement movements party parties front fronts
  faction factions alliance coalition union opposition resistance rebel rebels insurgent insurgents guerrilla
  guerrillas fighter fighters militant militants extremists jihadists terrorists separatists
  people peoples population populations civilian civilians resident residents locals villagers refugees women men
  children families workers students tribe tribes minority minorities community communities society societies
  supporters soldiers
  north south east west northern southern eastern western capital city town village province region district border
  country territory area areas camp`);

const isCountWord = (word: string): boolean => /^\d+(?:st|nd|rd|th)?$/.test(word);

/**
 * Whether a name is enough, written the same in two reports, to take its bearers for one: not an abbreviation of
 * one or two letters ("US", "AQ"); of a person not a surname, a title with a surname or a kunya alone
 * ("al-Baghdadi", "President Assad", "Abu Bakr"); of anything else not common words alone ("the army",
 * "55th Brigade", "foreign ministry"). It rather says no once too often: two actors counted apart can still be
 * put together, while two taken for one mislead.
 *
 * @example
 * isFullName("Abu Bakr al-Baghdadi", "person"); // true
 * isFullName("Baghdadi", "person"); // false
 */
export function isFullName(name: string, type: ActorType): boolean {
  const parts = foldName(name).replaceAll("'", "").split(" ").filter(Boolean);
  if (parts.join("").length <= 2) return false;
  if (type === "person") return parts.filter((part) => part.length > 1 && !besideNames.has(part)).length >= 2;
  return !parts.every((part) => sharedWords.has(part) || isCountWord(part));
}
