import { OffsetMap } from "@entente/claims";
import type { SourcePage } from "@entente/server/contract";
import { useMemo } from "react";
import { useNames, useSourcePage } from "../api/queries.ts";
import { PageTitle } from "../app/PageTitle.tsx";
import { useAddress } from "../app/use-address.ts";
import { Failure, Loading } from "../app/Waiting.tsx";
import { ReportText } from "./ReportText.tsx";
import { SourceHead } from "./SourceHead.tsx";
import { SourceMargin } from "./SourceMargin.tsx";
import { paragraphsOf, partAt, partsOf } from "./paragraphs.ts";
import { foundPlace, placesOf } from "./text-segments.ts";

/** One report: its text with the claims underlined, and beside it the record of the chosen one. */
export function SourceView({ id }: { id: string }) {
  const { data, error } = useSourcePage(id);
  if (error) {
    return (
      <div className="page">
        <PageTitle title="Source" />
        <Failure error={error} />
      </div>
    );
  }
  if (!data) {
    return (
      <div className="page">
        <PageTitle title="Source" />
        <Loading what="the report" />
      </div>
    );
  }
  return <LoadedSource page={data} />;
}

function LoadedSource({ page }: { page: SourcePage }) {
  const { source, text, claims } = page;
  const nameOf = useNames();
  const { parameters, change } = useAddress();
  const places = useMemo(() => placesOf(claims, new OffsetMap(text)), [claims, text]);
  const parts = useMemo(() => partsOf(paragraphsOf(text)), [text]);
  const chosen = parameters.get("claim");
  const at = parameters.get("at");
  const found = useMemo(() => foundPlace(at, new OffsetMap(text)), [at, text]);
  const place = places.find((one) => one.id === chosen) ?? found;
  const part = place
    ? partAt(parts, place.start)
    : Math.min(Number(parameters.get("part") ?? 1) - 1 || 0, parts.length - 1);
  const choose = (claim: string | null): void =>
    change({ claim, at: null, part: null }, { replace: chosen !== null });
  return (
    <div className="page page-wide">
      <SourceHead source={source} claims={claims} />
      <div className="source-columns">
        <ReportText
          text={text}
          paragraphs={parts[part] ?? []}
          places={places}
          found={found}
          claims={claims}
          chosen={chosen}
          onChoose={choose}
          nameOf={nameOf}
          language={source.language}
        >
          {parts.length > 1 && (
            <nav className="part-links" aria-label="Parts of the report">
              <button
                type="button"
                className="button"
                disabled={part === 0}
                onClick={() => change({ claim: null, at: null, part: String(part) })}
              >
                Previous part
              </button>
              <span className="meta">
                Part {part + 1} of {parts.length}
              </span>
              <button
                type="button"
                className="button"
                disabled={part === parts.length - 1}
                onClick={() => change({ claim: null, at: null, part: String(part + 2) })}
              >
                Next part
              </button>
            </nav>
          )}
        </ReportText>
        <SourceMargin claims={claims} places={places} chosen={chosen} onChoose={choose} nameOf={nameOf} />
      </div>
    </div>
  );
}
