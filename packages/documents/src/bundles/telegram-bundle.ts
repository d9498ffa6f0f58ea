import { readFile } from "node:fs/promises";
import { EntenteError } from "@entente/claims";
import { decodeBytes } from "../decode-bytes.ts";
import type { Extract } from "../extract.ts";
import { isObject, plainLine } from "../stated-fields.ts";
import { jsonItems, jsonValue } from "./json-items.ts";
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
  const channels = channelsOf(name, decodeBytes(name, bytes).text);
  const entries = channels.flatMap(({ title, folder, days }) =>
    days.map(([date, posts]): BundleEntry => ({
      path: `${folder}${date}`,
      content: { kind: "text", extract: () => dayReport(title, date, posts) },
    })),
  );
  return { entries, close: async () => {} };
}

const notExport = (file: string, why: string): never => {
  throw new EntenteError("ENT_FILE_BROKEN", { file, kind: "Telegram export", why });
};

interface Channel {
  readonly title: string;
  /** Of an export of many channels, what parts them; else nothing. */
  readonly folder: string;
  readonly days: readonly Day[];
}

type Day = readonly [date: string, posts: readonly string[]];

function channelsOf(name: string, json: string): Channel[] {
  try {
    const channels = [channelAt(json, 0, false), ...accountChannels(json)].filter(
      (channel) => channel !== null,
    );
    return channels.length > 0 ? channels : notExport(name, "there is no channel with messages in it");
  } catch (error) {
    if (error instanceof SyntaxError) return notExport(name, error.message);
    throw error;
  }
}

/** The channels of an export of a whole account. */
function accountChannels(json: string): (Channel | null)[] {
  const at = (start: number, wanted: string): number =>
    [...jsonItems(json, start)].find(({ key }) => key === wanted)?.at ?? json.length;
  const list = at(at(0, "chats"), "list");
  return [...jsonItems(json, list)].map((chat) => channelAt(json, chat.at, true));
}

function channelAt(json: string, start: number, isOfMany: boolean): Channel | null {
  const fields: Record<string, unknown> = {};
  let messages = -1;
  for (const { key, at, end } of jsonItems(json, start)) {
    if (key === "messages") messages = at;
    else if (key === "name" || key === "type" || key === "id") fields[key] = jsonValue(json, at, end);
  }
  // An exported chat states its type; an old one that doesn't is taken as what it was given for.
  if (messages < 0 || !(plainLine(fields["type"]) ?? "channel").endsWith("channel")) return null;
  const title = plainLine(fields["name"]) ?? "Telegram";
  const id = plainLine(fields["id"]);
  const folder = isOfMany
    ? `${[title.replace(/[\\/!]/g, "_"), id].filter((part) => part !== null).join(" ")}/`
    : "";
  return { title, folder, days: daysOf(json, messages) };
}

/** Posts with words by day, the days in order and each day's posts in the channel's order. */
function daysOf(json: string, messages: number): Day[] {
  const days = new Map<string, string[]>();
  for (const { at, end } of jsonItems(json, messages)) {
    if (json[at] !== "{") continue;
    const message = jsonValue(json, at, end);
    if (!isObject(message) || message["type"] !== "message") continue;
    const [date, text] = [dayOf(message), postText(message)];
    if (date === null || !/\S/.test(text)) continue;
    const posts = days.get(date);
    if (posts) posts.push(text);
    else days.set(date, [text]);
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
