import { problem, type Problem, type ReportFacts } from "@entente/claims";
import { authorNames, dateText, firstStated, languageCode, plainLine, webAddress } from "../stated-fields.ts";
import type { PdfFacts } from "./open-pdf.ts";

/** Titles that programs give by themselves. */
const noTitle =
  /^(?:untitled|title|document\d*|microsoft word\b.*|powerpoint presentation|.*\.(?:docx?|pdf|html?|txt|pptx?|indd|rtf|odt|tex|qxd|pages))$/i;

/**
 * What a PDF states. The day on which the file was made stands in for a date of publication, and a note says so;
 * the headline of its first page for a title.
 */
export function pdfStatements(
  file: string,
  { info, xmp }: PdfFacts,
  headline: string | null,
): { stated: Partial<ReportFacts>; problems: Problem[] } {
  const publication = firstStated(
    ...["prism:publicationdate", "prism:coverdate", "dc:date"].map((name) => dateText(first(xmp(name)))),
  );
  const made = firstStated(dateText(xmp("xmp:createdate")), pdfDate(info["CreationDate"]));
  return {
    stated: {
      title: firstStated(ownTitle(first(xmp("dc:title"))), ownTitle(info["Title"]), plainLine(headline)),
      author: firstStated(authorNames(xmp("dc:creator")), authorNames(info["Author"])),
      published: firstStated(publication, made),
      url: firstStated(webAddress(xmp("prism:url")), webAddress(first(xmp("dc:identifier")))),
      language: firstStated(languageCode(info["Language"]), languageCode(first(xmp("dc:language")))),
    },
    problems:
      publication === null && made !== null
        ? [problem("note", "ENT_DATE_OF_FILE", { file, date: made })]
        : [],
  };
}

const first = (value: unknown): unknown => (Array.isArray(value) ? (value as unknown[])[0] : value);

function ownTitle(value: unknown): string | null {
  const title = plainLine(value);
  return title === null || noTitle.test(title) ? null : title;
}

/** `D:20171012223000+02'00'` as 2017-10-12, the day in the zone where the file was made. */
function pdfDate(value: unknown): string | null {
  const match = /^(?:D:)?(\d{4})(\d{2})?(\d{2})?/.exec(plainLine(value) ?? "");
  return match
    ? dateText(
        match
          .slice(1)
          .filter((part) => part !== undefined)
          .join("-"),
      )
    : null;
}
