import {
  reliabilities,
  reliabilityMeanings,
  sharingMarks,
  type Reliability,
  type SharingMark,
  type Source,
} from "@entente/claims";
import { useMarks } from "../api/queries.ts";
import { SelectBox } from "../app/SelectBox.tsx";

const sharingWords: Readonly<Record<SharingMark, string>> = {
  private: "nothing of it",
  quotes: "its quotes only",
  full: "all of it",
};

/** How far a report may be handed on, and how reliable it is: for the analyst to say. */
export function SourceMarks({ source }: { source: Source }) {
  const { mutate, error } = useMarks(source.id);
  return (
    <div className="source-marks">
      <SelectBox
        label="Handed on"
        value={source.sharing}
        options={sharingMarks.map((mark) => ({ value: mark, text: sharingWords[mark] }))}
        onChange={(value) => mutate({ sharing: value as SharingMark })}
      />
      <SelectBox
        label="Reliability"
        value={source.reliability ?? ""}
        all="not judged"
        options={reliabilities.map((letter) => ({
          value: letter,
          text: `${letter}: ${reliabilityMeanings[letter]}`,
        }))}
        onChange={(value) => mutate({ reliability: value === "" ? null : (value as Reliability) })}
      />
      {error && <p className="notice notice-bad">{error.message}</p>}
    </div>
  );
}
