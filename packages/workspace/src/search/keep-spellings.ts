import { soundSkeleton } from "@entente/claims";
import type { Sql } from "../engine/engine.ts";
import { foldText } from "./fold-text.ts";

/** Words that may be names: with a capital, or in a script that has none. */
const maybeName = /\p{Lu}[\p{L}\p{M}'’‘ʼʿʾ]{2,}|[\u0600-\u06ff\u0750-\u077f\u200c]{3,}/gu;

/** Keeps the words of a text that may be names by their sound, so that another spelling finds them. */
export async function keepSpellings(sql: Sql, text: string): Promise<void> {
  const found = new Set(text.match(maybeName));
  const words = new Set([...found].flatMap((name) => foldText(name).match(/[\p{L}\p{N}]{3,}/gu) ?? []));
  const rows = [...words].flatMap((word) => {
    const sound = soundSkeleton(word);
    return sound === "" ? [] : [[sound, word] as const];
  });
  await sql.insert("spellings", ["sound", "word"], rows, "ON CONFLICT DO NOTHING");
}
