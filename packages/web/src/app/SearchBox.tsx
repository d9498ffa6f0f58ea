import { useEffect, useEffectEvent, useId } from "react";
import { useDraft } from "./use-draft.ts";

interface SearchBoxProps {
  readonly label: string;
  readonly value: string;
  /** Id of a datalist with what may be typed. */
  readonly suggestions?: string;
  readonly onChange: (value: string) => void;
}

const pauseMs = 250;

/** A box that reports what was typed once the typing pauses. */
export function SearchBox({ label, value, suggestions, onChange }: SearchBoxProps) {
  const id = useId();
  const [typed, setTyped] = useDraft(value);
  const wanted = typed.trim();
  const report = useEffectEvent(() => onChange(wanted));
  useEffect(() => {
    if (wanted === value) return;
    const timer = setTimeout(() => report(), pauseMs);
    return () => clearTimeout(timer);
  }, [wanted, value]);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="search"
        list={suggestions}
        value={typed}
        dir="auto"
        onChange={(event) => setTyped(event.target.value)}
      />
    </div>
  );
}
