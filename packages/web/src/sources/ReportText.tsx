import type { ClaimRecord } from "@entente/claims";
import { memo, useEffect, useMemo, useRef, type ReactNode } from "react";
import { useKey } from "../app/use-key.ts";
import { lineWords, type NameOf } from "../wording/line-words.ts";
import { areBreaksMeant, type Stretch } from "./paragraphs.ts";
import { neighbour, segmentsOf, type Marked, type Segment } from "./text-segments.ts";

interface ReportTextProps {
  readonly text: string;
  readonly paragraphs: readonly Stretch[];
  readonly places: readonly Marked[];
  /** A stretch that was looked for, in UTF-16 units. */
  readonly found: Stretch | null;
  readonly claims: readonly ClaimRecord[];
  readonly chosen: string | null;
  readonly onChoose: (claim: string | null) => void;
  readonly nameOf: NameOf;
  readonly language: string | null;
  readonly children?: ReactNode;
}

/**
 * The text of a report, as it is, with claims underlined where they stand. Clicking a line chooses its claim; where
 * several run through it, clicking again goes on to the next of them.
 */
export function ReportText(props: ReportTextProps) {
  const { text, paragraphs, places, found, claims, chosen, onChoose, nameOf, language, children } = props;
  const frame = useRef<HTMLElement>(null);
  const byId = useMemo(() => new Map(claims.map((claim) => [claim.id as string, claim])), [claims]);

  useEffect(() => {
    if (chosen === null) return;
    const first = frame.current?.querySelector<HTMLElement>(`[data-chosen="true"]`);
    first?.scrollIntoView({ block: "center", behavior: "instant" });
  }, [chosen]);
  const [foundStart, foundEnd] = [found?.start, found?.end];
  useEffect(() => {
    if (foundStart === undefined || foundEnd === undefined) return;
    const first = frame.current?.querySelector<HTMLElement>("[data-found]");
    first?.scrollIntoView({ block: "center", behavior: "instant" });
  }, [foundStart, foundEnd]);
  const marked = useMemo(
    () => (found === null ? places : [...places, { id: foundId, ...found }]),
    [places, found],
  );

  const choose = (segment: Segment): void => {
    const at = chosen === null ? -1 : segment.claims.indexOf(chosen);
    onChoose(segment.claims[(at + 1) % segment.claims.length] ?? null);
  };
  const go = (step: 1 | -1): void => {
    const next = neighbour(places, chosen, step);
    if (next !== null) onChoose(next);
  };
  useKey("j", () => go(1));
  useKey("k", () => go(-1));
  const titleOf = (segment: Segment): string =>
    segment.claims
      .flatMap((id) => byId.get(id) ?? [])
      .map((claim) => lineWords(claim, nameOf))
      .join("\n");

  return (
    <article
      ref={frame}
      className="report"
      dir="auto"
      lang={language ?? undefined}
      aria-label="Text of the report"
    >
      {paragraphs.map((paragraph) => (
        <Paragraph
          key={paragraph.start}
          text={text}
          paragraph={paragraph}
          places={marked}
          chosen={isThrough(paragraph, places, chosen) ? chosen : null}
          reviewOf={(id) => byId.get(id)?.review ?? "proposed"}
          titleOf={titleOf}
          onChoose={choose}
        />
      ))}
      {children}
    </article>
  );
}

/** What stands for the stretch that was looked for, among the claims. */
const foundId = "found";

const isThrough = (paragraph: Stretch, places: readonly Marked[], id: string | null): boolean =>
  places.some((place) => place.id === id && place.start < paragraph.end && place.end > paragraph.start);

const withoutFound = (segment: Segment): Segment => ({
  ...segment,
  claims: segment.claims.filter((id) => id !== foundId),
  begins: segment.begins.filter((id) => id !== foundId),
});

interface ParagraphProps {
  readonly text: string;
  readonly paragraph: Stretch;
  readonly places: readonly Marked[];
  readonly chosen: string | null;
  readonly reviewOf: (id: string) => ClaimRecord["review"];
  readonly titleOf: (segment: Segment) => string;
  readonly onChoose: (segment: Segment) => void;
}

const Paragraph = memo(function Paragraph({
  text,
  paragraph,
  places,
  chosen,
  reviewOf,
  titleOf,
  onChoose,
}: ParagraphProps) {
  const segments = useMemo(() => segmentsOf(text, paragraph, places), [text, paragraph, places]);
  const keepsBreaks = areBreaksMeant(text.slice(paragraph.start, paragraph.end));
  return (
    <p dir="auto" className={keepsBreaks ? "keeps-breaks" : undefined}>
      {segments.map((whole, index) => {
        const isFound = whole.claims.includes(foundId);
        const segment = isFound ? withoutFound(whole) : whole;
        if (segment.claims.length === 0) {
          return isFound ? (
            <mark key={index} className="found" data-found>
              {segment.text}
            </mark>
          ) : (
            segment.text
          );
        }
        return (
          <span
            key={index}
            role="button"
            // A claim cut in several pieces by others is one stop for the Tab key.
            tabIndex={segment.begins.length > 0 ? 0 : -1}
            className={isFound ? "claimed found" : "claimed"}
            data-found={isFound || undefined}
            data-review={reviewOf(segment.claims[0] ?? "")}
            data-depth={Math.min(segment.claims.length, 3)}
            data-chosen={chosen !== null && segment.claims.includes(chosen)}
            aria-pressed={chosen !== null && segment.claims.includes(chosen)}
            title={titleOf(segment)}
            onClick={() => onChoose(segment)}
            onKeyDown={(event) => {
              if (event.key !== "Enter" && event.key !== " ") return;
              event.preventDefault();
              onChoose(segment);
            }}
          >
            {segment.text}
          </span>
        );
      })}
    </p>
  );
});
