import { problem, type Problem, type ReportFacts } from "@entente/claims";
import type { Address, Email } from "postal-mime";
import type { Extract } from "../extract.ts";
import { visibleText } from "../html/visible-text.ts";
import { dateText, languageCode, plainLine, webAddress } from "../stated-fields.ts";
import { openMail } from "./open-mail.ts";
import { unwrapMail } from "./unwrap-mail.ts";
import { withoutEarlierMail } from "./without-earlier-mail.ts";

/**
 * The words of a mail: its page where it has one, else its plain text with the lines of a paragraph joined. What it
 * quotes of an earlier mail is left out with a note, for its sender didn't write that; a forwarded mail is kept.
 *
 * @throws EntenteError `ENT_FILE_BROKEN`
 */
export async function extractMail(file: string, bytes: Uint8Array): Promise<Extract> {
  const mail = await openMail(file, bytes);
  const { text, quoted } = wordsOf(mail);
  const problems: Problem[] = quoted > 0 ? [problem("note", "ENT_MAIL_QUOTES", { file, lines: quoted })] : [];
  const damaged = text.includes("\ufffd");
  if (damaged) problems.push(problem("warning", "ENT_ENCODING_GUESSED", { file, encoding: "damaged text" }));
  return { text, stated: mailStatements(mail), problems };
}

function wordsOf(mail: Email): { text: string; quoted: number } {
  const isForwarded = /^\s*(?:fwd?|wg|tr|rv|i|enc)\s*:/i.test(mail.subject ?? "");
  const isAnswer = !isForwarded && (answer.test(mail.subject ?? "") || mail.inReplyTo !== undefined);
  const own = (text: string): { text: string; lines: number } =>
    isAnswer ? withoutEarlierMail(text) : { text, lines: 0 };
  const page = mail.html === undefined ? "" : visibleText(isForwarded ? mail.html : withoutQuotes(mail.html));
  if (/\S/.test(page)) {
    const hasQuotes = !isForwarded && mail.html !== undefined && withoutQuotes(mail.html) !== mail.html;
    const { text, lines } = own(page);
    return { text, quoted: lines + (hasQuotes ? quotedLines(mail.html ?? "", page) : 0) };
  }
  const header = mail.headers.find(({ key }) => key === "content-type")?.value ?? "";
  const isFlowed = /format\s*=\s*"?flowed/i.test(header);
  const { text, lines } = own(mail.text ?? "");
  const unwrapped = unwrapMail(text, { isFlowed, keepsQuotes: isForwarded });
  return { text: unwrapped.text, quoted: unwrapped.quoted + lines };
}

/** How mail programs of some languages mark an answer. */
const answer = /^\s*(?:re|aw|sv|vs|antw|odp|rif|رد)\s*:/i;

const quoteStart =
  /<blockquote\b[^>]{0,500}\btype\s*=\s*["']?cite|<div\b[^>]{0,500}\bclass\s*=\s*["']?[^"'>]{0,200}\bgmail_quote\b/i;

/** Mail programs put what is answered to at the end, in an element marked as such; all from there on is left out. */
function withoutQuotes(html: string): string {
  const at = html.search(quoteStart);
  return at < 0 ? html : html.slice(0, at);
}

const quotedLines = (html: string, page: string): number =>
  Math.max(1, visibleText(html).split(/\n+/).length - page.split(/\n+/).length);

function mailStatements(mail: Email): Partial<ReportFacts> {
  const header = (name: string): string | null =>
    plainLine(mail.headers.find(({ key }) => key === name)?.value);
  return {
    title: plainLine(mail.subject),
    author: senderOf(mail.from ?? mail.sender),
    // The header is read, and not the library's date, to keep the day of the sender's own zone.
    published: dateText(header("date")),
    url: webAddress(header("archived-at")?.replace(/^<|>$/g, "")),
    language: languageCode(header("content-language")?.split(",")[0]),
  };
}

function senderOf(address: Address | undefined): string | null {
  if (!address) return null;
  return plainLine(address.name) ?? (address.group ? null : plainLine(address.address));
}
