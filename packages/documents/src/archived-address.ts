import type { ReportFacts } from "@entente/claims";

const archived = /^https?:\/\/web\.archive\.org\/web\/(\d{4})(\d{2})?(\d{2})?\d*[a-z_]*\/(https?:\/\/\S+)$/i;

/**
 * A page saved from the Wayback Machine states the archive's address as its own. That address says where the page
 * stood and when the copy was made, so all three are kept.
 *
 * @example
 * takeArchivedAddress({ url: "https://web.archive.org/web/20171014091500/http://paper.example/a" });
 * // { url: "http://paper.example/a", archiveUrl: "https://web.archive.org/…", saved: "2017-10-14" }
 */
export function takeArchivedAddress(stated: Partial<ReportFacts>): Partial<ReportFacts> {
  const match = archived.exec(stated.url ?? "");
  if (!match || !stated.url) return stated;
  const [, year, month, day, url] = match;
  const date = [year, month, day].filter((part) => part !== undefined).join("-");
  return {
    ...stated,
    url: url ?? stated.url,
    archiveUrl: stated.archiveUrl ?? stated.url,
    saved: stated.saved ?? date,
  };
}
