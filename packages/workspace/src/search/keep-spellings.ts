import { soundSkeleton } from "@entente/claims";
import type { Sql } from "../engine/engine.ts";
import { foldText } from "./fold-text.ts";

/** Words that may be names: with a capital, or in a script that has none. */
const maybeName = /\p{Lu}[\p{L}\p{M}'’‘ʼʿʾ]{2,}|[\u0600-\u06ff\u0750-\u077f\u200c]{3,}/gu;

type Spelling = readonly [sound: string, word: string];

/** Spellings of names that were looked at: most names stand in many reports. */
const known = new Map<string, readonly Spelling[]>();

function spellingsIn(name: string): readonly Spelling[] {
  const found = known.get(name);
  if (found) return found;
  const words = foldText(name).match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  const spellings = words.flatMap((word): Spelling[] => {
    const sound = soundSkeleton(word);
    return sound === "" ? [] : [[sound, word]];
  });
  if (known.size < 20_000) known.set(name, spellings);
  return spellings;
}

/** Keeps the words of a text that may be names by their sound, so that another spelling finds them. */
export async function keepSpellings(sql: Sql, text: string): Promise<void> {
  const found = new Set(text.match(maybeName));
  const spellings = new Map([...found].flatMap(spellingsIn).map((spelling) => [spelling[1], spelling]));
  await sql.insert("spellings", ["sound", "word"], [...spellings.values()], "ON CONFLICT DO NOTHING");
}
