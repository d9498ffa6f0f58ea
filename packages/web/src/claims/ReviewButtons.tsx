import type { ClaimRecord } from "@entente/claims";
import { useReview } from "../api/queries.ts";

/** Accept, reject, or take a decision back. */
export function ReviewButtons({ claim }: { claim: Pick<ClaimRecord, "id" | "review"> }) {
  const { mutate, isPending, error } = useReview();
  const decide = (review: "accepted" | "rejected") =>
    mutate({ id: claim.id, review: claim.review === review ? "proposed" : review });
  return (
    <div className="review-buttons" role="group" aria-label="Review">
      <button
        type="button"
        className="button button-accept"
        aria-pressed={claim.review === "accepted"}
        disabled={isPending}
        onClick={() => decide("accepted")}
      >
        {claim.review === "accepted" ? "Accepted" : "Accept"}
      </button>
      <button
        type="button"
        className="button button-reject"
        aria-pressed={claim.review === "rejected"}
        disabled={isPending}
        onClick={() => decide("rejected")}
      >
        {claim.review === "rejected" ? "Rejected" : "Reject"}
      </button>
      {error && (
        <p className="field-error" role="alert">
          {error.message}
        </p>
      )}
    </div>
  );
}
