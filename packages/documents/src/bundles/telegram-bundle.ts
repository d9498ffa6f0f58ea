import { readFile } from "node:fs/promises";
import { EntenteError } from "@entente/claims";
import { decodeBytes } from "../decode-bytes.ts";
import type { Extract } from "../extract.ts";
import { isObject, plainLine } from "../stated-fields.ts";
import type { Bundle, BundleEntry, BundleSource } from "./bundle.ts";

/**
 * Opens a channel's JSON export from Telegram Desktop (`result.json`). A day is one report: a channel's posts of a
 * day are one voice speaking of one situation, and a source for each post would make a channel that repeats itself
 * look like many witnesses. Days are those of Universal Time, so that exports made in two places agree. Of an
 * export of a whole account only its channels are taken: chats and groups are people's conversations.
 *
 * @throws EntenteError `ENT_FILE_BROKEN` where it is no such export.
 */
export async function openTelegram(name: string, source: BundleSource): Promise<Bundle> {
  const bytes = source.kind === "file" ? await readFile(source.path) : source.bytes;
  const value = parse(name, bytes);
  const channels = channelsOf(name, value);
  const entries = channels.flatMap((channel, at) => {
    const folder = isObject(value) && isObject(value["chats"]) ? `${at + 1} ${safeName(channel.title)}/` : "";
    return daysOf(channel).map(([date, posts]): BundleEntry => ({
      path: `${folder}${date}`,
      content: { kind: "text", extract: () => dayReport(channel.title, date, posts) },
    }));
  });
  return { entries, close: async () => {} };
}

function parse(name: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decodeBytes(name, bytes).text);
  } catch (error) {
    return notExport(name, error instanceof Error ? error.message : String(error));
  }
}

const notExport = (file: string, why: string): never => {
  throw new EntenteError("ENT_FILE_BROKEN", { file, kind: "Telegram export", why });
};

interface Channel {
  readonly title: string;
  readonly messages: readonly unknown[];
}

function channelsOf(name: string, value: unknown): Channel[] {
  if (!isObject(value)) return notExport(name, "it is no JSON object");
  const chats = isObject(value["chats"]) ? value["chats"]["list"] : [value];
  const channels = (Array.isArray(chats) ? (chats as unknown[]) : []).flatMap((chat): Channel[] => {
    if (!isObject(chat) || !Array.isArray(chat["messages"])) return [];
    // A single exported chat always states its type; an old one that doesn't is taken as what it was named for.
    if (!/channel$/.test(plainLine(chat["type"]) ?? "channel")) return [];
    return [{ title: plainLine(chat["name"]) ?? "Telegram", messages: chat["messages"] as unknown[] }];
  });
  return channels.length > 0 ? channels : notExport(name, "there is no channel with messages in it");
}

/** Posts with words by day, the days in order and each day's posts in the channel's order. */
function daysOf({ messages }: Channel): [date: string, posts: string[]][] {
  const days = new Map<string, string[]>();
  for (const message of messages) {
    if (!isObject(message) || message["type"] !== "message") continue;
    const [date, text] = [dayOf(message), postText(message)];
    if (date === null || !/\S/.test(text)) continue;
    days.set(date, [...(days.get(date) ?? []), text]);
  }
  return [...days].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function dayOf(message: Record<string, unknown>): string | null {
  const seconds = Number(message["date_unixtime"]);
  if (Number.isFinite(seconds) && seconds > 0 && seconds < 1e11) {
    return new Date(seconds * 1000).toISOString().slice(0, 10);
  }
  return /^\d{4}-\d{2}-\d{2}/.exec(plainLine(message["date"]) ?? "")?.[0] ?? null;
}

function postText(message: Record<string, unknown>): string {
  const words = plainText(message["text"]).trim();
  const poll = isObject(message["poll"]) ? (plainLine(message["poll"]["question"]) ?? "") : "";
  const text = [words, poll].filter((part) => part !== "").join("\n\n");
  const from = plainLine(message["forwarded_from"]);
  return from === null || text === "" ? text : `Forwarded from ${from}:\n\n${text}`;
}

/** Text is a string, or a list of strings and of marked pieces that have theirs in `text`. */
function plainText(text: unknown): string {
  if (typeof text === "string") return text;
  if (Array.isArray(text)) return (text as unknown[]).map(plainText).join("");
  return isObject(text) ? plainText(text["text"]) : "";
}

function dayReport(channel: string, date: string, posts: readonly string[]): Extract {
  return {
    text: posts
      .map((post) =>
        post
          .replace(/\r\n?/g, "\n")
          .replace(/[ \t]*\n\s*\n\s*/g, "\n\n")
          .toWellFormed(),
      )
      .join("\n\n"),
    stated: { title: `${channel}, ${date}`, author: channel, published: date },
    problems: [],
  };
}

const safeName = (title: string): string => title.replace(/[\\/!]/g, "_");
