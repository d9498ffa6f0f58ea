import type { ActorType } from "@entente/claims";
import { useMemo } from "react";
import { useNameList } from "../api/queries.ts";
import { TypeAhead, type Option } from "../app/TypeAhead.tsx";
import { count } from "../wording/counts.ts";
import { findNames, indexNames } from "./name-index.ts";

/** An actor that is there, one that is to be made, words as they are, or nobody at all. */
export type ActorChoice =
  | { readonly kind: "actor"; readonly id: string; readonly name: string }
  | { readonly kind: "new"; readonly type: ActorType; readonly name: string }
  | { readonly kind: "words"; readonly name: string }
  | { readonly kind: "nobody"; readonly name: string };

interface ActorOption extends Option {
  readonly choice: ActorChoice;
  readonly hint: string;
}

interface ActorBoxProps {
  readonly label: string;
  readonly onChoose: (choice: ActorChoice) => void;
  readonly initial?: string;
  /** Whether words may stand where nobody is called so. Default: no. */
  readonly takesWords?: boolean;
  /** What nobody at all is called, where that may be chosen. Default: it may not. */
  readonly nobody?: string;
  /** Whether the list goes away once something is chosen. Default: it stays. */
  readonly closes?: boolean;
}

const newTypes: readonly ActorType[] = ["organisation", "person"];

const option = (choice: ActorChoice, hint: string): ActorOption => ({
  key: choice.kind === "actor" ? choice.id : `${choice.kind} ${choice.kind === "new" ? choice.type : ""}`,
  text: choice.name,
  choice,
  hint,
});

/** A box that offers actors by any spelling of their names as it is typed in. */
export function ActorBox({ takesWords = false, nobody, onChoose, ...box }: ActorBoxProps) {
  const { data } = useNameList();
  const index = useMemo(() => indexNames(data?.actors ?? []), [data]);
  const find = (typed: string): ActorOption[] => {
    const words = typed.trim();
    const actors = findNames(index, words).map(({ actor, spelling }) =>
      option(
        { kind: "actor", id: actor.id, name: actor.name },
        [spelling, actor.type, count(actor.claims, "claim")].filter(Boolean).join(" · "),
      ),
    );
    if (words === "")
      return nobody === undefined ? actors : [option({ kind: "nobody", name: nobody }, ""), ...actors];
    return [
      ...actors,
      ...(takesWords ? [option({ kind: "words", name: words }, "these words")] : []),
      ...newTypes.map((type) => option({ kind: "new", type, name: words }, `a new ${type}`)),
    ];
  };
  return (
    <TypeAhead
      {...box}
      find={find}
      onChoose={({ choice }) => onChoose(choice)}
      renderOption={({ text, hint }) => (
        <>
          <bdi className="actor-name">{text}</bdi> <span className="meta">{hint}</span>
        </>
      )}
      nothing="Nobody is called so."
    />
  );
}
