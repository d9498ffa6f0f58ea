import type { ClaimRecord } from "@entente/claims";
import type { ReactNode } from "react";
import {
  attributionWords,
  claimTimeWords,
  modalityWords,
  polarityWords,
  qualifierWords,
  reserveWords,
  reviewWords,
} from "../wording/claim-words.ts";
import { OriginsNote } from "../explain/OriginsNote.tsx";
import { conditionWords } from "../wording/forecast-words.ts";
import type { NameOf } from "../wording/line-words.ts";
import { Link } from "wouter";
import { LineText } from "./LineText.tsx";
import { Quote } from "./Quote.tsx";
import { ReviewButtons } from "./ReviewButtons.tsx";

const percent = new Intl.NumberFormat("en-GB", { style: "percent", maximumFractionDigits: 0 });

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd dir="auto">{children}</dd>
    </>
  );
}

/** A claim's whole record, with the buttons to decide about it. */
export function ClaimCard({
  claim,
  nameOf,
  buttons,
  children,
}: {
  claim: ClaimRecord;
  nameOf: NameOf;
  /** In the place of the buttons to accept and reject it. */
  buttons?: ReactNode;
  /** Between those buttons and the record. */
  children?: ReactNode;
}) {
  const time = claimTimeWords(claim);
  const condition = conditionWords(claim);
  const reserve = reserveWords(claim);
  return (
    <article className="claim-card" aria-label="Claim">
      {reserve !== null && <p className="meta claim-reserve">{reserve}</p>}
      <h2 className="claim-line">
        <LineText line={claim} nameOf={nameOf} linked />
      </h2>
      <Quote claim={claim} />
      {buttons ?? <ReviewButtons claim={claim} nameOf={nameOf} />}
      {children}
      <dl className="record">
        <Row label="Said">
          {modalityWords[claim.modality]}
          {claim.polarity === "negative" && <strong className="negative">{polarityWords.negative}</strong>}
        </Row>
        <Row label="By">
          {claim.attribution === null ? (
            attributionWords(claim, nameOf)
          ) : (
            <Link href={`/actors/${encodeURIComponent(claim.attribution)}`}>
              {attributionWords(claim, nameOf)}
            </Link>
          )}
        </Row>
        <Row label="When">{time ?? "no date given"}</Row>
        {condition !== null && <Row label="Condition">{condition}</Row>}
        {claim.likelihood !== null && <Row label="Likelihood">{claim.likelihood}</Row>}
        {qualifierWords(claim.qualifiers, nameOf).map(({ label, text }) => (
          <Row key={label} label={label}>
            {text}
          </Row>
        ))}
        <Row label="Read with">{percent.format(claim.confidence)} confidence</Row>
        {claim.page !== undefined && <Row label="Page">p. {claim.page}</Row>}
        {claim.origins !== undefined && (
          <Row label="Origins">
            <OriginsNote claim={claim.id} origins={claim.origins} />
          </Row>
        )}
        {claim.credibility !== null && <Row label="Credibility">{claim.credibility} of 6</Row>}
        <Row label="Review">{reviewWords[claim.review]}</Row>
        <Row label="Claim">
          {claim.id}
          {claim.origin !== "reader" && `, by ${claim.origin}`}
        </Row>
      </dl>
    </article>
  );
}
